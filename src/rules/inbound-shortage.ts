// Error 4: units of a closed shipment that were never received.

import type { Message } from '../claims/claim';
import { type Found, found } from '../claims/finding';
import { firstOf, type Pass, passed, placeOf, type Reason, settledOf } from '../claims/verdict';
import type { MarketplaceCode } from '../policy/marketplaces';
import { windowFor } from '../policy/windows';
import type { Day } from '../values/day';
import { sumOf } from '../values/lists';
import type { Sum } from '../values/message';
import {
  closingOf,
  firstReceiptOf,
  lastReceiptOf,
  receivedUnits,
  type Shipment,
  type ShippedItem,
} from '../world/stock/shipment-book';
import { demand, SUPPLY_LEAD_DAYS } from '../world/supply';
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
    const shortages = [...world.shipments.values()].flatMap((s) => shortagesOf(world, s, pass, unknown));
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
  readonly demand: ShortageDemand;
}

function shortagesOf(world: World, shipment: Shipment, pass: Pass, unknown: Map<string, PassedTogether>): Shortage[] {
  const never = reasonAgainst(shipment);
  return shipment.items.flatMap((item) => {
    if (never === null) return shortageOf(world, shipment, item, pass, unknown) ?? [];
    if (item.shipped !== null) pass(passedItem(shipment, item, never, item.shipped, shipment.delivered));
    return [];
  });
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

function shortageOf(
  world: World,
  shipment: Shipment,
  item: ShippedItem,
  pass: Pass,
  unknown: Map<string, PassedTogether>,
): Shortage | null {
  const { asOf } = world.settings;
  const eventDate = shipment.delivered ?? firstReceiptOf(item, asOf) ?? shipment.firstReceipt;
  if (eventDate === null || eventDate > asOf) return null;
  if (item.investigated) {
    pass(passedItem(shipment, item, 'investigated', item.shipped ?? 0, eventDate));
    return null;
  }
  if (item.shipped === null) {
    const row = item.receipts[0] ?? item.rows[0];
    togetherOf(unknown, item.product, () => itemIds(item)).add('shipped-unknown', eventDate, 0, '', row);
    return null;
  }
  // While a status says that it is open nothing was taken out after closing: all receipts count together.
  const closing = closingOf(shipment, item);
  const seen = figureAtClosing(world.settings, shipment, item)?.units ?? 0;
  const received = Math.max(item.receivedFigure ?? 0, seen, receivedUnits(item, closing), 0);
  const short = item.shipped - received;
  if (short <= 0) {
    pass(passedItem(shipment, item, 'received', item.shipped, eventDate));
    return null;
  }
  // What came in after that restored a deduction, or was late; the shipment was closed long before.
  const until = Math.min(asOf, item.inferredClosing ?? asOf);
  const closedBy = item.closedOn ?? lastReceiptOf(item, until) ?? shipment.lastReceipt ?? eventDate;
  return {
    shipment,
    item,
    shipped: item.shipped,
    received,
    closing,
    eventDate,
    demand: {
      ...demand(closedBy, `${shipment.id} ${item.product}`, short),
      together: `${shipment.id} ${item.product}`,
      stillOpen: shipment.status === 'open',
      ids: item,
    },
  };
}

function findingOf(world: World, s: Shortage): Found {
  const { shipment, item } = s;
  const marketplace = marketplaceOfShipment(world, shipment);
  return found({
    key: `inbound-shortage/${shipment.id}/${item.product}`,
    marketplace,
    shipmentId: shipment.id,
    ...itemIds(item),
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
    review: reviewReasons(world, s),
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

function reviewReasons(world: World, s: Shortage): Message[] {
  const review: Message[] = [];
  if (s.shipment.status === 'unknown') review.push({ id: 'closing-inferred', data: {} });
  const over = overReceived(s.shipment, s.item, world.settings.asOf);
  if (over !== null) review.push({ id: 'sibling-over-received', data: { fnsku: over.fnsku || over.sku } });
  return review;
}

/** Another product of the shipment that was received above plan: a label mix-up may explain the shortage. */
function overReceived(shipment: Shipment, item: ShippedItem, asOf: Day): ShippedItem | null {
  for (const other of shipment.items) {
    if (other === item) continue;
    const booked = other.receipts.filter((r) => r.date <= asOf).reduce((sum, r) => sum + r.units, 0);
    if (Math.max(other.receivedFigure ?? 0, booked) > (other.shipped ?? 0)) return other;
  }
  return null;
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
