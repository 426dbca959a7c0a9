// Error 4: units of a closed shipment that were never received.

import type { Message } from '../claims/claim';
import { type Found, found } from '../claims/finding';
import { firstOf, type Pass, passed, placeOf, type Reason, settledOf } from '../claims/verdict';
import type { MarketplaceCode } from '../policy/marketplaces';
import { windowFor } from '../policy/windows';
import type { Day } from '../values/day';
import { sumOf } from '../values/lists';
import type { Sum } from '../values/message';
import { closingOf, type Shipment, type ShippedItem, titleOf } from '../world/stock/shipment-book';
import { firstReceiptOf, lastReceiptOf, receivedUnits } from '../world/stock/shipment-receipts';
import { SUPPLY_LEAD_DAYS } from '../world/supply';
import { currencyOf, type World } from '../world/world';
import type { Rule } from './rule';
import { withAlternatives } from './shared/alternatives';
import {
  drawInbound,
  figureAtClosing,
  type InboundDemand,
  inboundEvidence,
  itemIds,
  marketplaceOfShipment,
} from './shared/inbound';
import { type PassedTogether, togetherOf } from './shared/passed';
import { costValue } from './shared/warehouse';

export const inboundShortage: Rule = {
  id: 'inbound-shortage',
  error: 4,
  needs: [['shipments', 'shipment-contents'], ['ledger-detail', 'shipments'], ['reimbursements']],
  window: 4,
  draws: ['inbound'],
  after: ['deducted-after-closing'],
  family: 'inbound',
  where: 'shipment',
  find(world, _, pass) {
    const unknown = new Map<string, PassedTogether>();
    const shortages: Shortage[] = [];
    for (const shipment of world.shipments.values()) addShortages(shortages, world, shipment, pass, unknown);
    for (const own of unknown.values()) own.passTo(pass);
    const matched = drawInbound(
      world,
      shortages.map((s) => s.demand),
      (payment, d) => payment.date === null || d.date <= payment.date + SUPPLY_LEAD_DAYS,
      // Amazon does not pay for a shipment that it still counts in.
      (d) => !d.stillOpen,
    );
    return withAlternatives(
      world,
      matched,
      shortages.map((s) => ({ of: s, demands: [s.demand], found: findingOf(world, s) })),
      {
        latestDay: (f) => f.eventDate + windowFor(4, f.marketplace).latestDays,
        idOf: (f) => f.shipmentId,
        sumOf: sumOfShortages,
      },
    );
  },
};

/** A shortage waits for payments dated when its shipment was closed, or where no closing date is shown when it last received. */
interface ShortageDemand extends InboundDemand {
  readonly stillOpen: boolean;
}

interface Shortage {
  readonly shipment: Shipment;
  readonly item: ShippedItem;
  readonly shipped: number;
  readonly received: number;
  readonly closing: Day | null;
  readonly eventDate: Day;
  /** Another product of the shipment that was received above plan: a label mix-up may explain the shortage. */
  readonly over: ShippedItem | null;
  readonly demand: ShortageDemand;
}

function addShortages(
  shortages: Shortage[],
  world: World,
  shipment: Shipment,
  pass: Pass,
  unknown: Map<string, PassedTogether>,
): void {
  const never = reasonAgainst(shipment);
  let over: readonly ShippedItem[] | null = null;
  for (const item of shipment.items) {
    if (never !== null) {
      if (item.shipped !== null) pass(passedItem(shipment, item, never, item.shipped, shipment.delivered));
      continue;
    }
    const short = shortUnits(world, shipment, item, pass, unknown);
    if (short === 0) continue;
    over ??= overReceived(shipment, world.settings.asOf);
    shortages.push(shortageOf(world, shipment, item, short, over));
  }
}

function reasonAgainst({ status, delivered, firstReceipt }: Shipment): Reason | null {
  if (status === 'cancelled') return 'shipment-cancelled';
  return delivered === null && firstReceipt === null ? 'not-sent' : null;
}

/** A shipment's product of which nothing is missing, or nobody can tell. */
function passedItem(shipment: Shipment, item: ShippedItem, reason: Reason, units: number, date: Day | null) {
  const { sku, fnsku, asin } = item;
  const event = placeOf(item.rows[0] ?? item.receipts[0]);
  const because = reason === 'received' ? firstReceived(item) : event;
  return passed({ reason, units, shipmentId: shipment.id, sku, fnsku, asin, date, event, because });
}

function firstReceived(item: ShippedItem) {
  return placeOf(item.receipts.find((r) => r.units > 0) ?? item.rows[0]);
}

/** When the event was: the delivery, else the first receipt; null when nothing tells. */
function eventDateOf(shipment: Shipment, item: ShippedItem, asOf: Day): Day | null {
  return shipment.delivered ?? firstReceiptOf(item, asOf) ?? shipment.firstReceipt;
}

/** Units that are lacking; 0 where none are, or nobody can tell. */
function shortUnits(
  world: World,
  shipment: Shipment,
  item: ShippedItem,
  pass: Pass,
  unknown: Map<string, PassedTogether>,
): number {
  const eventDate = eventDateOf(shipment, item, world.settings.asOf);
  if (eventDate === null || eventDate > world.settings.asOf) return 0;
  if (item.investigated) {
    pass(passedItem(shipment, item, 'investigated', item.shipped ?? 0, eventDate));
    return 0;
  }
  if (item.shipped === null) {
    const row = item.receipts[0] ?? item.rows[0];
    togetherOf(unknown, item.product, () => itemIds(item)).add('shipped-unknown', eventDate, 0, '', row);
    return 0;
  }
  // While a status says that it is open nothing was taken out after closing: all receipts count together.
  const seen = figureAtClosing(world.settings, shipment, item)?.units ?? 0;
  const received = Math.max(item.receivedFigure ?? 0, seen, receivedUnits(item, closingOf(shipment, item)), 0);
  if (received < item.shipped) return item.shipped - received;
  pass(passedItem(shipment, item, 'received', item.shipped, eventDate));
  return 0;
}

function shortageOf(
  world: World,
  shipment: Shipment,
  item: ShippedItem,
  short: number,
  over: readonly ShippedItem[],
): Shortage {
  const { asOf } = world.settings;
  const eventDate = eventDateOf(shipment, item, asOf) as Day;
  const shipped = item.shipped as number;
  // What came in after that restored a deduction, or was late; the shipment was closed long before.
  const until = Math.min(asOf, item.inferredClosing ?? asOf);
  const closedBy = item.closedOn ?? lastReceiptOf(item, until) ?? shipment.lastReceipt ?? eventDate;
  const place = `${shipment.id} ${item.product}`;
  return {
    shipment,
    item,
    shipped,
    received: shipped - short,
    closing: closingOf(shipment, item),
    eventDate,
    over: over.find((other) => other !== item) ?? null,
    demand: inboundDemand(closedBy, place, short, item, shipment),
  };
}

function inboundDemand(date: Day, place: string, open: number, ids: ShippedItem, shipment: Shipment): ShortageDemand {
  const stillOpen = shipment.status === 'open';
  const claimKey = claimKeyOf(shipment, ids);
  return { date, key: place, open, found: 0, paid: 0, netted: [], together: place, stillOpen, ids, claimKey };
}

const claimKeyOf = (shipment: Shipment, item: ShippedItem): string => `inbound-shortage/${shipment.id}/${item.product}`;

function findingOf(world: World, s: Shortage): Found {
  const { shipment, item } = s;
  const marketplace = marketplaceOfShipment(world, shipment);
  return found({
    key: claimKeyOf(shipment, item),
    marketplace,
    shipmentId: shipment.id,
    sku: item.sku,
    fnsku: item.fnsku,
    asin: item.asin,
    title: titleOf(item, world.catalogue),
    eventDate: s.eventDate,
    eligibleFrom: eligibleFrom(world, s, marketplace),
    unitsEvent: s.shipped,
    unitsFound: s.received,
    unitsReimbursed: s.demand.paid,
    unitsOpen: s.demand.open,
    settled: settledOf(
      { reason: 'received', units: s.received, because: firstReceived(item) },
      { reason: 'reimbursed', units: s.demand.paid, because: firstOf(s.demand.netted, 'paid') },
    ),
    value: costValue(world, item, marketplace, s.demand.open),
    explanation: sumOfShortages([s]),
    review: reviewReasons(s),
    needs: needsOf(world, s),
    evidence: inboundEvidence(item.rows, item, s.demand.netted),
  });
}

function sumOfShortages(all: readonly Shortage[]): Sum {
  return {
    id: 'inbound-shortage.sum',
    data: {
      shipped: sumOf(all, (s) => s.shipped),
      received: sumOf(all, (s) => s.received),
      paid: sumOf(all, (s) => s.demand.paid),
      open: sumOf(all, (s) => s.demand.open),
      shipment: [...new Set(all.map((s) => s.shipment.id))].join(', '),
    },
  };
}

/** The closing date, shown or inferred; where none can be inferred yet 30 days after the last receipt, else the delivery. Null while a status says that it is not closed. */
function eligibleFrom(world: World, s: Shortage, marketplace: MarketplaceCode): Day | null {
  if (s.shipment.status === 'open') return null;
  const last = lastReceiptOf(s.item, world.settings.asOf);
  const closed = s.closing ?? (last === null ? s.eventDate : last + 30);
  return Math.max(closed, s.eventDate + (windowFor(4, marketplace).earliestDays ?? 0));
}

function reviewReasons({ shipment, over }: Shortage): Message[] {
  const review: Message[] = [];
  if (shipment.status === 'unknown') review.push({ id: 'closing-inferred', data: {} });
  if (over !== null) review.push({ id: 'sibling-over-received', data: { fnsku: over.fnsku || over.sku } });
  return review;
}

/** Products of the shipment that were received above plan. */
function overReceived(shipment: Shipment, asOf: Day): ShippedItem[] {
  return shipment.items.filter(({ receipts, receivedFigure, shipped }) => {
    let booked = 0;
    for (const r of receipts) if (r.date <= asOf) booked += r.units;
    return Math.max(receivedFigure ?? 0, booked) > (shipped ?? 0);
  });
}

function needsOf(world: World, s: Shortage): Found['needs'] {
  const marketplace = marketplaceOfShipment(world, s.shipment);
  // Amazon pays for a shipment when it has closed it.
  const since = Math.max(s.eventDate, s.closing ?? s.eventDate);
  const needs = [world.coverage.reimbursementsNeed(since, currencyOf(marketplace))];
  if (s.item.receivedFigure === null) {
    const from = s.shipment.delivered ?? firstReceiptOf(s.item, world.settings.asOf) ?? s.eventDate;
    const last = lastReceiptOf(s.item, world.settings.asOf) ?? s.shipment.lastReceipt;
    needs.push(world.coverage.ledgerNeed(from, s.item.closedOn, last, s.item, marketplace));
  }
  return needs.filter((n) => n !== null);
}
