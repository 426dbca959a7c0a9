// Error 8: units that were received and taken out again after the shipment was closed.

import type { Message } from '../claims/claim';
import { evidence, type Found, found } from '../claims/finding';
import { Ordinals } from '../claims/ordinals';
import { firstOf, type Pass, passed, placeOf, type Reason, settledOf } from '../claims/verdict';
import type { MarketplaceCode } from '../policy/marketplaces';
import { deductionWindows } from '../policy/windows';
import type { LedgerRow } from '../reports/ledger-detail';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { group, sumOf } from '../values/lists';
import type { Sum } from '../values/message';
import { productKey } from '../world/stock/ledger-book';
import { closingOf, type Receipt, type Shipment, type ShippedItem, titleOf } from '../world/stock/shipment-book';
import { deductionsAfter, receiptsAfter, receivedUnits } from '../world/stock/shipment-receipts';
import { allocate, demand, type Supply } from '../world/supply';
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
import { costValue } from './shared/warehouse';

/** A reimbursement of the product within this many days explains an ownership correction (contract, rule 8). */
const EXPLAINED_DAYS = 30;

export const deductedAfterClosing: Rule = {
  id: 'deducted-after-closing',
  error: 8,
  needs: [['ledger-detail', 'shipments'], ['reimbursements']],
  window: 8,
  draws: ['inbound'],
  after: [],
  family: 'inbound',
  where: 'shipment',
  find: (world, _, pass) => [
    ...receiptDeductions(world, pass),
    ...figureDrops(world),
    ...ownershipCorrections(world, pass),
  ],
};

interface Deductions {
  readonly shipment: Shipment;
  readonly item: ShippedItem;
  readonly demands: (InboundDemand & { readonly rows: readonly Receipt[] })[];
  /** What was received above the shipped units. */
  readonly over: Supply;
  /** Units of it that were deducted again. */
  fromOver: number;
  readonly later: readonly Supply[];
  readonly units: number;
  readonly inferred: boolean;
}

/** Negative receipts after closing, less over-receipts, later receipts and payments: each settles the newest deduction that it may. */
function receiptDeductions(world: World, pass: Pass): Found[] {
  const all: Deductions[] = [];
  for (const shipment of world.shipments.values()) {
    for (const item of shipment.items) {
      if (!isTakenOut(item, world.settings.asOf)) continue;
      const own = deductionsOf(world, shipment, item, pass);
      if (own) all.push(own);
    }
  }
  for (const d of all) {
    allocate([d.over], d.demands, () => true);
    d.fromOver = sumOf(d.demands, (x) => x.found);
    // A receipt restores what was deducted before it, never after.
    allocate(d.later, d.demands, (supply, deduction) => deduction.date <= (supply.date as Day));
  }
  const matched = drawInbound(
    world,
    all.flatMap((d) => d.demands),
  );
  return withAlternatives(
    world,
    matched,
    all.map((d) => ({ of: d, demands: d.demands, found: deductionFinding(world, d) })),
    {
      latestDay(f) {
        const { operations } = deductionWindows(f.marketplace);
        return Math.min(f.eventDate + operations.latestDays, f.deadline ?? Number.POSITIVE_INFINITY);
      },
      idOf: (f) => f.shipmentId,
      sumOf: sumOfDeductions,
    },
  );
}

/** True for a product of which something was taken out, whenever that was: hardly any. */
function isTakenOut({ receipts }: ShippedItem, asOf: Day): boolean {
  for (const { units, date } of receipts) if (units < 0 && date <= asOf) return true;
  return false;
}

const claimKeyOf = (shipment: Shipment, item: ShippedItem): string =>
  `deducted-after-closing/${shipment.id}/${item.product}`;

function deductionsOf(world: World, shipment: Shipment, item: ShippedItem, pass: Pass): Deductions | null {
  const closing = closingOf(shipment, item);
  const { status } = shipment;
  const stands = status === 'cancelled' ? 'shipment-cancelled' : status === 'open' ? 'shipment-open' : null;
  const never = stands ?? (item.investigated ? 'investigated' : null);
  for (const row of item.receipts) {
    if (row.units >= 0 || row.date > world.settings.asOf) continue;
    if (never !== null) pass(passedDeduction(shipment, item, row, never));
    else if (closing === null || row.date <= closing) pass(passedDeduction(shipment, item, row, 'before-closing'));
  }
  if (never !== null || closing === null) return null;
  const rows = deductionsAfter(item, closing).filter((r) => r.date <= world.settings.asOf);
  if (rows.length === 0) return null;
  // Later receipts that restored nothing were received too: above what was shipped they may be taken out again.
  const received = Math.max(receivedUnits(item, closing), item.receivedFigure ?? 0);
  const over = item.shipped === null ? 0 : Math.max(0, received - item.shipped);
  const place = rows[0] as Receipt;
  return {
    shipment,
    item,
    demands: [...group(rows, (r) => String(r.date)).values()].map((same) => ({
      ...demand(
        (same[0] as Receipt).date,
        `${shipment.id} ${item.product}`,
        sumOf(same, (r) => -r.units),
      ),
      together: `${(same[0] as Receipt).date} ${shipment.id} ${item.product}`,
      rows: same,
      ids: item,
      claimKey: claimKeyOf(shipment, item),
    })),
    over: { tab: place.tab, row: place.row, date: null, kind: 'found', left: over },
    later: receiptsAfter(item, closing).map((r): Supply => ({ ...r, kind: 'found', left: r.units })),
    fromOver: 0,
    units: sumOf(rows, (r) => -r.units),
    inferred: item.closedOn === null,
  };
}

function passedDeduction(shipment: Shipment, item: ShippedItem, row: Receipt, reason: Reason) {
  const { sku, fnsku, asin } = item;
  const event = placeOf(row);
  const because = reason === 'before-closing' ? event : placeOf(item.rows[0] ?? row);
  const { date, units } = row;
  return passed({ reason, units: -units, shipmentId: shipment.id, sku, fnsku, asin, date, event, because });
}

function deductionFinding(world: World, d: Deductions): Found {
  const { shipment, item } = d;
  const marketplace = marketplaceOfShipment(world, shipment);
  const open = sumOf(d.demands, (x) => x.open);
  const paid = sumOf(d.demands, (x) => x.paid);
  const restored = sumOf(d.demands, (x) => x.found);
  const netted = d.demands.flatMap((x) => x.netted);
  const still = d.demands.filter((x) => x.open > 0);
  const eventDate = Math.min(...(still.length > 0 ? still : d.demands).map((x) => x.date));
  const review: Message[] = [];
  if (d.inferred) review.push({ id: 'closing-inferred', data: {} });
  if (item.shipped === null) review.push({ id: 'shipped-unknown', data: {} });
  return found({
    key: claimKeyOf(shipment, item),
    marketplace,
    shipmentId: shipment.id,
    ...itemIds(item),
    title: titleOf(item, world.catalogue),
    eventDate,
    eligibleFrom: eventDate + world.settings.graceDays,
    ...inboundDeadline(shipment, marketplace),
    unitsEvent: d.units,
    unitsFound: restored,
    unitsReimbursed: paid,
    unitsOpen: open,
    settled: settledOf(
      { reason: 'over-received', units: d.fromOver, because: placeOf(item.rows[0] ?? d.over) },
      { reason: 'received', units: restored - d.fromOver, because: placeOf(laterReceipt(d)) },
      { reason: 'reimbursed', units: paid, because: firstOf(netted, 'paid') },
    ),
    value: costValue(world, item, marketplace, open),
    explanation: sumOfDeductions([d]),
    review,
    needs: world.coverage.reimbursementsNeeds(eventDate, currencyOf(marketplace)),
    evidence: inboundEvidence(
      d.demands.flatMap((x) => x.rows),
      item,
      netted,
    ),
  });
}

function laterReceipt(d: Deductions): Supply | undefined {
  return d.demands.flatMap((x) => x.netted).find((row) => d.later.includes(row));
}

function sumOfDeductions(all: readonly Deductions[]): Sum {
  const demands = all.flatMap((d) => d.demands);
  return {
    id: 'deducted-after-closing.sum',
    data: {
      units: sumOf(all, (d) => d.units),
      found: sumOf(demands, (x) => x.found),
      paid: sumOf(demands, (x) => x.paid),
      open: sumOf(demands, (x) => x.open),
      shipment: [...new Set(all.map((d) => d.shipment.id))].join(', '),
    },
  };
}

/** The inbound window counts from delivery, else the first receipt; it may end before the ledger's. */
function inboundDeadline(shipment: Shipment, marketplace: MarketplaceCode): { deadline?: Day } {
  const from = shipment.delivered ?? shipment.firstReceipt;
  return from === null ? {} : { deadline: from + deductionWindows(marketplace).inbound.latestDays };
}

/** A received figure of the Shipments tab that is lower than in an earlier run, although no ledger row shows why. */
function figureDrops(world: World): Found[] {
  if (world.settings.receivedBefore.length === 0) return [];
  return [...world.shipments.values()].flatMap((s) => s.items.flatMap((item) => figureDrop(world, s, item) ?? []));
}

function figureDrop(world: World, shipment: Shipment, item: ShippedItem): Found | null {
  const seen = figureAtClosing(world.settings, shipment, item);
  const closing = closingOf(shipment, item);
  if (seen === null || closing === null || item.receivedFigure === null || item.investigated) return null;
  // What the ledger shows as deducted is claimed from its rows; above what was shipped nothing is owed.
  const shown = sumOf(
    item.receipts.filter((r) => r.units < 0 && r.date > closing),
    (r) => -r.units,
  );
  const before = Math.min(seen.units, item.shipped ?? seen.units);
  const units = before - item.receivedFigure - shown;
  return units > 0 ? dropFinding(world, shipment, item, seen.seenOn, units) : null;
}

function dropFinding(world: World, shipment: Shipment, item: ShippedItem, seenOn: Day, units: number): Found {
  const marketplace = marketplaceOfShipment(world, shipment);
  const place = `${shipment.id} ${item.product}`;
  const key = `${claimKeyOf(shipment, item)}/figure`;
  const drop: InboundDemand = { ...demand(seenOn, place, units), together: place, ids: item, claimKey: key };
  drawInbound(world, [drop]);
  return found({
    key,
    marketplace,
    shipmentId: shipment.id,
    ...itemIds(item),
    title: titleOf(item, world.catalogue),
    // No ledger row gives the day of the drop, so it is a received quantity corrected down: the inbound window, from delivery
    // (policy, error 8, reading a). Two runs may be months apart; the 60 days of a ledger row would be over before the second.
    windowClass: 4,
    eventDate: seenOn,
    eligibleFrom: seenOn + world.settings.graceDays,
    ...inboundDeadline(shipment, marketplace),
    unitsEvent: units,
    unitsReimbursed: drop.paid,
    unitsOpen: drop.open,
    settled: settledOf({ reason: 'reimbursed', units: drop.paid, because: firstOf(drop.netted, 'paid') }),
    value: costValue(world, item, marketplace, drop.open),
    explanation: {
      id: 'deducted-after-closing.figure',
      data: { units, paid: drop.paid, open: drop.open, shipment: shipment.id, seen: seenOn, now: item.receivedFigure },
    },
    review: [{ id: 'figure-dropped', data: { seen: seenOn } }],
    needs: world.coverage.reimbursementsNeeds(seenOn, currencyOf(marketplace)),
    evidence: evidence(item.rows, drop.netted),
  });
}

/** Reason O takes stock out as wrongly received or already paid for; one that no payment explains is worth a look. */
function ownershipCorrections(world: World, pass: Pass): Found[] {
  const { asOf } = world.settings;
  const corrections = world.ledger.adjustments.filter(
    (row) => row.reason === 'O' && (row.quantity ?? 0) < 0 && (row.date === null || row.date <= asOf),
  );
  if (corrections.length === 0) return [];
  const ordinals = new Ordinals();
  const closings = closingsOf(world);
  const payments = paymentsOf(world);
  return corrections.flatMap((row) => {
    const leave = (reason: Reason, because: RowRef = row) => {
      const { referenceId, sku, fnsku, asin, date } = row;
      const units = Math.abs(row.quantity as number);
      pass(
        passed({ reason, units, referenceId, sku, fnsku, asin, date, event: placeOf(row), because: placeOf(because) }),
      );
      return [];
    };
    if (row.date === null) return leave('not-read');
    const product = productKey(row, world.catalogue);
    const shipment = closedBefore(closings.get(product) ?? [], row.date);
    if (!shipment) return leave('no-closed-shipment');
    const payment = explanationOf(world, row, payments);
    if (payment) return leave('reimbursed', payment);
    const identity = [product, row.date, row.referenceId, row.center, row.disposition, row.quantity].join('/');
    const ordinal = ordinals.next(identity);
    return [correctionFinding(world, row, shipment, `deducted-after-closing/O/${identity}/${ordinal}`)];
  });
}

interface Closing {
  readonly shipment: Shipment;
  readonly day: Day;
}

/** When shipments were closed, by their products. */
function closingsOf(world: World): ReadonlyMap<string, readonly Closing[]> {
  const closings = new Map<string, Closing[]>();
  for (const shipment of world.shipments.values()) {
    if (shipment.status === 'cancelled' || shipment.status === 'open') continue;
    for (const item of shipment.items) {
      const day = item.investigated ? null : closingOf(shipment, item);
      if (day === null) continue;
      const own = closings.get(item.product);
      if (own) own.push({ shipment, day });
      else closings.set(item.product, [{ shipment, day }]);
    }
  }
  return closings;
}

/** The shipment that was closed last before a day. */
function closedBefore(closings: readonly Closing[], day: Day): Shipment | null {
  let best: Closing | null = null;
  for (const closing of closings) if (closing.day < day && (best === null || closing.day > best.day)) best = closing;
  return best?.shipment ?? null;
}

/** Payments by what may be one product. */
function paymentsOf({ pools, catalogue }: World) {
  const { lost, damaged, inbound, order, unused } = pools;
  return group([...lost, ...damaged, ...inbound, ...order, ...unused], (p) => catalogue.linkedKey(p));
}

/** The payment that explains a correction, if one does. */
function explanationOf({ catalogue }: World, row: LedgerRow, payments: ReturnType<typeof paymentsOf>): RowRef | null {
  const near = payments.get(catalogue.linkedKey(row))?.find((p) => {
    const isNear = p.date === null || Math.abs(p.date - (row.date as Day)) <= EXPLAINED_DAYS;
    return isNear && catalogue.sameProduct(p, row);
  });
  return near ?? null;
}

function correctionFinding(world: World, row: LedgerRow, shipment: Shipment, key: string): Found {
  const marketplace = marketplaceOfShipment(world, shipment);
  const units = Math.abs(row.quantity as number);
  const eventDate = row.date as Day;
  return found({
    key,
    marketplace,
    referenceId: row.referenceId,
    sku: row.sku,
    fnsku: row.fnsku,
    asin: row.asin,
    title: row.title,
    eventDate,
    eligibleFrom: eventDate + world.settings.graceDays,
    ...inboundDeadline(shipment, marketplace),
    unitsEvent: units,
    unitsOpen: units,
    value: costValue(world, row, marketplace, units),
    explanation: { id: 'deducted-after-closing.ownership', data: { units, open: units } },
    review: [{ id: 'ownership-correction', data: { shipment: shipment.id } }],
    needs: world.coverage.reimbursementsNeeds(eventDate, currencyOf(marketplace)),
    evidence: evidence([row], []),
  });
}
