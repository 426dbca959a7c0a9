// Error 5: a returned unit that Amazon graded sellable and that never reached stock.
import type { Message, Need } from '../claims/claim';
import { evidence, type Found, found } from '../claims/finding';
import { firstOf, type Pass, type Reason, settledOf } from '../claims/verdict';
import type { MarketplaceCode } from '../policy/marketplaces';
import { windowFor } from '../policy/windows';
import type { Day } from '../values/day';
import { group, sumOf } from '../values/lists';
import { isReimbursed, type Order, type OrderLine } from '../world/orders/order';
import { type LineDemand, lineDemand } from '../world/orders/order-book';
import type { Unstocked } from '../world/stock/restocked';
import { currencyOf, type World } from '../world/world';
import type { Rule } from './rule';
import { passedReturn } from './shared/passed';
import { lastCounted, refundValue } from './shared/refund-value';
import { refundedAmong } from './shared/refunded-units';
import { returnedShipperDoubt } from './shared/shipper';

/** A sellable return may be on its way to stock for this long (contract, rule 5). */
const RESTOCK_DAYS = 30;

export const returnNotRestocked: Rule = {
  id: 'return-not-restocked',
  error: 5,
  needs: [['customer-returns'], ['ledger-detail'], ['reimbursements']],
  window: 5,
  draws: ['order'],
  after: ['return-damaged', 'refund-without-return'],
  family: 'returns',
  where: 'order',
  find(world, _, pass) {
    passStocked(world, pass);
    const { orders } = world;
    const left = world.restocking().unstocked.filter((u) => {
      if (isAfter(u.unit.row.date, world.settings.asOf)) return false;
      const order = orders.orders.get(u.unit.row.orderId) as Order;
      const reason = reasonAgainst(u) ?? orders.notShipped(order, lineOf(order, u))?.reason ?? null;
      if (reason !== null) pass(passedReturn(u.unit, reason, u.units));
      return reason === null;
    });
    const byOrder = group(left, (u) => u.unit.row.orderId);
    return [...byOrder].flatMap(([id, units]) => findInOrder(world, orders.orders.get(id) as Order, units));
  },
};

/** Sellable returns that stock shows, or that cannot be looked for there. */
function passStocked(world: World, pass: Pass): void {
  const { asOf } = world.settings;
  const { stocked, unplaced } = world.restocking();
  for (const { unit, units, row } of stocked)
    if (!isAfter(unit.row.date, asOf)) pass(passedReturn(unit, 'in-stock', units, row));
  for (const unit of unplaced) {
    if (unit.row.disposition === 'sellable' && !isAfter(unit.row.date, asOf))
      pass(passedReturn(unit, unit.row.date === null ? 'not-read' : 'no-product'));
  }
}

function isAfter(date: Day | null, asOf: Day): boolean {
  return date !== null && date > asOf;
}

/** Null: it says to have gone back into stock, or says nothing; units sold by Amazon as used have a SKU of their own. */
function reasonAgainst({ unit }: Unstocked): Reason | null {
  const { status, sku } = unit.row;
  // Rows of one unit that disagree on its disposition are no ground for a claim.
  if (unit.copies.some((c) => c.disposition !== unit.row.disposition)) return 'rows-disagree';
  if (isReimbursed(unit)) return 'marked-reimbursed';
  if (status !== '' && status !== 'unitreturnedtoinventory') return 'other-status';
  return sku.toLowerCase().startsWith('amzn.gr.') ? 'sold-as-used' : null;
}

interface Candidate {
  readonly sku: string;
  readonly line: OrderLine | null;
  readonly units: readonly Unstocked[];
  readonly lastReturn: Day;
  readonly demand: LineDemand;
  readonly review: readonly Message[];
}

function lineOf({ lines }: Order, { unit }: Unstocked): OrderLine | null {
  return lines.find((line) => line.returned.includes(unit)) ?? null;
}

function findInOrder(world: World, order: Order, units: readonly Unstocked[]): Found[] {
  const candidates = [...group(units, (u) => lineOf(order, u)?.sku ?? u.unit.row.sku)].map(([sku, own]): Candidate => {
    const line = lineOf(order, own[0] as Unstocked);
    const lastReturn = Math.max(...own.map((u) => u.unit.row.date as Day));
    const event = lastCounted(line?.refunded ?? null)?.date ?? lastReturn;
    const row = (own[0] as Unstocked).unit.row;
    const { units, review } = refundedAmong(
      sumOf(own, (u) => u.units),
      line,
      world.settings.asOf,
    );
    return {
      sku,
      line,
      units: own,
      lastReturn,
      demand: lineDemand(world.orders.poolDate(order, event), sku, units, sku, row.fnsku, row.asin),
      review,
    };
  });
  const marketplace = order.marketplace ?? world.settings.marketplace;
  const covered = (c: Candidate) => c.units.every((u) => restockNeed(world, u, marketplace) === null);
  world.orders.draw(
    order,
    order.payments,
    candidates.filter(covered).map((c) => c.demand),
  );
  // A unit that may well be in stock takes no payment away from a claim that is certain.
  world.orders.draw(
    order,
    order.payments.map((p) => ({ ...p })),
    candidates.filter((c) => !covered(c)).map((c) => c.demand),
  );
  return candidates.map((c) => findingOf(world, order, c));
}

function restockNeed(world: World, { unit: { row } }: Unstocked, marketplace: MarketplaceCode): Need | null {
  return world.coverage.restockNeed(row.date as Day, row, row.center, marketplace);
}

function findingOf(world: World, order: Order, c: Candidate): Found {
  const refund = lastCounted(c.line?.refunded ?? null);
  const row = (c.units[0] as Unstocked).unit.row;
  const eventDate = refund?.date ?? c.lastReturn;
  const marketplace = order.marketplace ?? world.settings.marketplace;
  const review: Message[] = [...c.review];
  if (!refund) review.push({ id: 'refund-not-in-data', data: {} });
  const shipper = returnedShipperDoubt(c.line);
  if (shipper !== null) review.push(shipper);
  if (c.units.some((u) => u.interchangeable)) review.push({ id: 'interchangeable-return', data: {} });
  const units = c.demand.open + c.demand.paid;
  return found({
    key: `return-not-restocked/${order.id}/${c.sku}`,
    marketplace,
    orderId: order.id,
    sku: row.sku || c.sku,
    fnsku: row.fnsku,
    asin: row.asin,
    title: row.title || (world.catalogue.titleOf(c.sku) ?? ''),
    eventDate,
    eligibleFrom: Math.max(eventDate + (windowFor(5, marketplace).earliestDays ?? 0), c.lastReturn + RESTOCK_DAYS),
    unitsEvent: units,
    unitsReimbursed: c.demand.paid,
    unitsOpen: c.demand.open,
    settled: settledOf({ reason: 'reimbursed', units: c.demand.paid, because: firstOf(c.demand.netted, 'paid') }),
    value: refundValue(c.line?.refunded ?? null, c.demand.open, marketplace),
    explanation: {
      id: 'return-not-restocked.sum',
      data: { units, paid: c.demand.paid, open: c.demand.open, returned: c.lastReturn },
    },
    review,
    needs: [
      ...c.units.map((u) => restockNeed(world, u, marketplace)),
      world.coverage.reimbursementsNeed(eventDate, currencyOf(marketplace)),
    ].filter((n) => n !== null),
    evidence: evidence(
      c.units.flatMap((u) => [u.unit.row, ...u.unit.copies]),
      [...(refund?.rows ?? []), ...c.demand.netted],
    ),
  });
}
