// Error 9: a returned unit that Amazon's own grading calls damaged by Amazon or the carrier, and that was not paid for.
import type { Message } from '../claims/claim';
import { evidence, type Found, found } from '../claims/finding';
import { firstOf, type Pass, settledOf } from '../claims/verdict';
import { damagedByAmazon } from '../reports/customer-returns';
import type { Day } from '../values/day';
import { isReimbursed, type Order, type OrderLine, type ReturnedUnits, unitsOf } from '../world/orders/order';
import { type LineDemand, lineDemand } from '../world/orders/order-book';
import type { RefundedItem } from '../world/orders/refunds';
import { currencyOf, type World } from '../world/world';
import type { Rule } from './rule';
import { passedReturn } from './shared/passed';
import { lastCounted, refundValue } from './shared/refund-value';
import { refundedAmong } from './shared/refunded-units';
import { returnedShipperDoubt } from './shared/shipper';

export const returnDamaged: Rule = {
  id: 'return-damaged',
  error: 9,
  needs: [['customer-returns'], ['reimbursements']],
  window: 9,
  draws: ['order'],
  after: [],
  family: 'returns',
  where: 'order',
  find(world, _, pass) {
    const findings: Found[] = [];
    const { returned } = world.orders;
    for (let i = 0; i < returned.length; i++) {
      const order = returned[i] as Order;
      if (damagedInOrder(order, world.settings.asOf, pass) > 0) findings.push(...findInOrder(world, order, pass));
    }
    return findings;
  },
};

interface DamagedLine {
  readonly sku: string;
  readonly line: OrderLine | null;
  readonly refunded: RefundedItem | null;
  readonly damaged: ReturnedUnits[];
  readonly demand: LineDemand;
  readonly review: readonly Message[];
}

/** Passes those that are not this error's, and counts the others; what comes after the as-of date says nothing yet. */
function damagedAmong(units: readonly ReturnedUnits[], asOf: Day, pass: Pass): number {
  let damaged = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as ReturnedUnits;
    if ((unit.row.date ?? 0) > asOf) continue;
    if (isDamaged(unit)) damaged++;
    else passReturn(unit, pass);
  }
  return damaged;
}

function damagedInOrder({ lines, stray }: Order, asOf: Day, pass: Pass): number {
  let damaged = 0;
  for (let i = 0; i < lines.length; i++) damaged += damagedAmong((lines[i] as OrderLine).returned, asOf, pass);
  return damaged + damagedAmong(stray, asOf, pass);
}

function findInOrder(world: World, order: Order, pass: Pass): Found[] {
  const bySku = new Map<string, { line: OrderLine | null; damaged: ReturnedUnits[] }>();
  const add = (sku: string, line: OrderLine | null, units: readonly ReturnedUnits[]) => {
    const damaged = units.filter((u) => (u.row.date ?? 0) <= world.settings.asOf && isDamaged(u));
    if (damaged.length === 0) return;
    const known = bySku.get(sku);
    if (known) known.damaged.push(...damaged);
    else bySku.set(sku, { line, damaged });
  };
  const isAmazons = (line: OrderLine | null, units: readonly ReturnedUnits[]): boolean => {
    const outside = world.orders.notShipped(order, line);
    if (outside === null) return true;
    for (const unit of units) if (isDamaged(unit)) pass(passedReturn(unit, outside.reason));
    return false;
  };
  for (const line of order.lines) if (isAmazons(line, line.returned)) add(line.sku, line, line.returned);
  for (const unit of order.stray)
    if (isAmazons(null, [unit])) add(unit.row.sku || unit.row.fnsku || unit.row.asin, null, [unit]);

  const lines: DamagedLine[] = [];
  for (const [sku, { line, damaged }] of bySku) {
    const refunded = line?.refunded ?? null;
    const event = eventOf(refunded, damaged);
    if (event === null) {
      for (const unit of damaged) pass(passedReturn(unit, 'not-read'));
      continue;
    }
    const { fnsku, asin } = (damaged[0] as ReturnedUnits).row;
    const { units, review } = refundedAmong(unitsOf(damaged), line, world.settings.asOf);
    const demand = lineDemand(world.orders.poolDate(order, event), sku, units, sku, fnsku, asin);
    lines.push({ sku, line, refunded, damaged, demand, review });
  }
  world.orders.draw(
    order,
    order.payments,
    lines.map((l) => l.demand),
  );
  return lines.map((line) => findingOf(world, order, line));
}

function isDamaged(u: ReturnedUnits): boolean {
  return damagedByAmazon(u.row) && !isReimbursed(u);
}

/** What is not this error's; what Amazon graded sellable is error 5's. */
function passReturn(unit: ReturnedUnits, pass: Pass): void {
  if (damagedByAmazon(unit.row)) pass(passedReturn(unit, 'marked-reimbursed'));
  else if (unit.row.disposition === '') pass(passedReturn(unit, 'not-read'));
  else if (unit.row.disposition !== 'sellable') pass(passedReturn(unit, 'not-amazons-damage'));
}

/** The date of the last refund of a unit; where none is in the data, of the last such return. */
function eventOf(refunded: RefundedItem | null, damaged: readonly ReturnedUnits[]): number | null {
  const refund = lastCounted(refunded);
  if (refund) return refund.date;
  const dates = damaged.map((u) => u.row.date).filter((d) => d !== null);
  return dates.length > 0 ? Math.max(...dates) : null;
}

function findingOf(world: World, order: Order, line: DamagedLine): Found {
  const { refunded, damaged, demand } = line;
  const row = (damaged[0] as ReturnedUnits).row;
  const eventDate = eventOf(refunded, damaged) as number;
  const units = demand.open + demand.paid;
  const refund = lastCounted(refunded);
  const review = [...(refund ? line.review : [{ id: 'refund-not-in-data', data: {} } as const])];
  const shipper = returnedShipperDoubt(line.line);
  if (shipper !== null) review.push(shipper);
  const marketplace = order.marketplace ?? world.settings.marketplace;
  return found({
    key: `return-damaged/${order.id}/${line.sku}`,
    marketplace,
    orderId: order.id,
    sku: row.sku || line.sku,
    fnsku: row.fnsku,
    asin: row.asin,
    title: row.title || (world.catalogue.titleOf(line.sku) ?? ''),
    eventDate,
    unitsEvent: units,
    unitsReimbursed: demand.paid,
    unitsOpen: demand.open,
    settled: settledOf({ reason: 'reimbursed', units: demand.paid, because: firstOf(demand.netted, 'paid') }),
    value: refundValue(refunded, demand.open, marketplace),
    explanation: {
      id: 'return-damaged.sum',
      data: { units, paid: demand.paid, open: demand.open, disposition: row.dispositionText },
    },
    review,
    needs: world.coverage.reimbursementsNeeds(eventDate, currencyOf(marketplace)),
    evidence: evidence(
      damaged.flatMap((u) => [u.row, ...u.copies]),
      [...(refund?.rows ?? []), ...demand.netted],
    ),
  });
}
