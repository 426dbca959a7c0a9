// Units refunded or replaced against units that came back, per order and SKU: shared by errors 7 and 3, which are told
// apart by whether anything came back.
import type { Message } from '../../claims/claim';
import { evidence, type Found, type FoundWith, found, NO_VALUE } from '../../claims/finding';
import {
  passed as aside,
  firstOf,
  type Passed,
  placeOf,
  type Reason,
  type Settled,
  settledOf,
} from '../../claims/verdict';
import type { MarketplaceCode } from '../../policy/marketplaces';
import { windowFor } from '../../policy/windows';
import type { ReturnRow } from '../../reports/customer-returns';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { last, sumOf } from '../../values/lists';
import {
  type LineDemand,
  lineDemand,
  type Order,
  type OrderLine,
  type ReturnedUnits,
} from '../../world/orders/order-book';
import type { Refund, RefundedItem } from '../../world/orders/refunds';
import type { Payment } from '../../world/payments/reimbursement-pools';
import { currencyOf, type World } from '../../world/world';
import { refundValue } from './refund-value';

/** Findings by units, apart by the error that they are: 7 where nothing came back, 3 where something did. */
export interface Unreturned {
  readonly nothingCameBack: readonly Found[];
  readonly cameBackInPart: readonly FoundWith<'over-refund.sum'>[];
  /** What is not claimed, apart in the same way. */
  readonly passed: { readonly nothingCameBack: readonly Passed[]; readonly cameBackInPart: readonly Passed[] };
}

/** Judges every order, once a run (`world.once`): both errors draw from the order pool together. */
export function unreturnedUnits(world: World): Unreturned {
  const nothingCameBack: Found[] = [];
  const cameBackInPart: FoundWith<'over-refund.sum'>[] = [];
  const passed = { nothingCameBack: [] as Passed[], cameBackInPart: [] as Passed[] };
  for (const { orderId, sku, date, ...row } of world.orders.guarantees) {
    const place = placeOf(row);
    const ids = { orderId, sku, fnsku: world.catalogue.fnskuOf(sku) ?? '', asin: world.catalogue.asinOf(sku) ?? '' };
    passed.nothingCameBack.push(aside({ reason: 'guarantee', units: 0, ...ids, date, event: place, because: place }));
  }
  const { lines } = world.orders;
  let before: Order | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as OrderLine;
    const { order, refunded, replaced, goodwill } = line;
    if (refunded === null && replaced.length === 0 && goodwill.length === 0) continue;
    const list = line.returned.length > 0 ? passed.cameBackInPart : passed.nothingCameBack;
    for (const event of passedOf(world, order, line)) list.push(event);
    if (order === before) continue;
    // Lines of an order follow each other.
    before = order;
    for (const c of candidatesInOrder(world, order)) {
      if (c.kind === 'replacement') nothingCameBack.push(replacementFinding(world, order, c));
      else if (c.returned === 0) nothingCameBack.push(refundFinding(world, order, c, 'refund-without-return.sum'));
      else cameBackInPart.push(refundFinding(world, order, c, 'over-refund.sum'));
    }
  }
  return { nothingCameBack, cameBackInPart, passed };
}

/** What a line shows that is no unit to claim. */
function passedOf(world: World, order: Order, line: OrderLine): Passed[] {
  const { refunded, replaced, goodwill } = line;
  const event = (
    reason: Reason,
    units: number,
    rows: readonly (RowRef & { date: Day | null })[],
    because?: RowRef | null,
  ) => {
    const newest = newestOf(rows);
    return aside({
      reason,
      units,
      orderId: order.id,
      sku: line.sku,
      fnsku: world.catalogue.fnskuOf(line.sku) ?? '',
      asin: order.facts?.items.get(line.sku)?.asin || (world.catalogue.asinOf(line.sku) ?? ''),
      date: newest?.date ?? null,
      event: placeOf(newest),
      because: placeOf(because === undefined ? newest : because),
    });
  };
  const refunds = (refunded?.refunds ?? []).map(({ rows, date, units }) => {
    const { tab, row } = rows[0] as RowRef;
    return { tab, row, date, units };
  });
  const sent = replaced.filter((r) => r.date !== null && r.date <= world.settings.asOf);
  const sentUnits = sumOf(sent, (r) => r.units);
  const refundedUnits = refunded?.units ?? 0;
  const outside = world.orders.whyOutside(order, refunded);
  if (outside) {
    const rows = [...refunds, ...goodwill, ...sent];
    if (rows.length === 0) return [];
    return [event(outside.reason, Math.max(refundedUnits, sentUnits), rows, outside.because ?? undefined)];
  }
  const parts: Passed[] = [];
  const partial = refunds.filter((r) => r.units === 0);
  if (partial.length > 0) parts.push(event('partial-refund', 0, partial));
  if (goodwill.length > 0) parts.push(event('goodwill', 0, goodwill));
  // A unit both refunded and replaced is one unit.
  const both = Math.min(sentUnits, refundedUnits);
  if (both > 0) parts.push(event('counted-elsewhere', both, sent, last(refunds)));
  return parts;
}

function newestOf<T extends { readonly date: Day | null }>(rows: readonly T[]): T | undefined {
  return rows.reduce<T | undefined>((a, b) => (a === undefined || (b.date ?? 0) >= (a.date ?? 0) ? b : a), undefined);
}

/** One claim in the making: units refunded, or replaced and not refunded. */
interface Candidate {
  readonly line: OrderLine;
  readonly kind: 'refund' | 'replacement';
  readonly units: number;
  /** Units that came back, and units that the buyer was charged for again. */
  returned: number;
  /** The first row of what came back. */
  back: RowRef | null;
  readonly recharged: number;
  readonly eventDate: Day;
  readonly firstDate: Day;
  readonly eventRows: readonly RowRef[];
  readonly nettedRows: RowRef[];
  readonly demand: LineDemand;
}

function candidatesInOrder(world: World, order: Order): Candidate[] {
  const all: Candidate[] = [];
  for (const line of order.lines.values()) addCandidates(all, world, order, line);
  if (all.length === 0) return all;
  // A unit both refunded and exchanged is one unit, and the refund has it.
  const candidates = all.some((c) => c.kind === 'refund') ? all.filter((c) => !isExchange(c)) : all;
  lendSurplus(world, order, candidates);
  world.orders.draw(
    order,
    order.payments,
    candidates.map((c) => c.demand),
  );
  // A unit that was replaced can be paid under the order id of its replacement.
  world.orders.draw(
    order,
    world.orders.replacementPayments(order),
    candidates.filter((c) => c.line.replaced.length > 0).map((c) => c.demand),
  );
  return candidates;
}

/** Adds those of a line. */
function addCandidates(candidates: Candidate[], world: World, order: Order, line: OrderLine): void {
  const { refunded } = line;
  if (refunded === null && line.replaced.length === 0) return;
  if (world.orders.isOutside(order, refunded)) return;
  const sent = line.replaced.filter((r) => r.date !== null && r.date <= world.settings.asOf);
  const replacedUnits = sumOf(sent, (r) => r.units);
  const refundedUnits = refunded?.units ?? 0;
  const returns =
    replacedUnits > 0 ? [...line.returned, ...returnsOfReplacements(world, order, line.sku)] : line.returned;
  const back = sumOf(returns, (u) => u.units);
  const returnRows: ReturnRow[] = [];
  for (const { row, copies } of returns) returnRows.push(row, ...copies);

  const returned = Math.min(back, refundedUnits);
  if (refunded && refundedUnits > 0) {
    const counted = refunded.refunds.filter((r) => r.units > 0);
    const eventDate = (last(counted) as { date: Day }).date;
    const recharged = Math.min(refundedUnits - returned, refunded.rechargedUnits);
    candidates.push({
      line,
      kind: 'refund',
      units: refundedUnits,
      returned,
      back: returnRows[0] ?? null,
      recharged,
      eventDate,
      firstDate: (refunded.refunds[0] as { date: Day }).date,
      eventRows: counted.length === 1 ? (counted[0] as Refund).rows : counted.flatMap((r) => r.rows),
      nettedRows: [...returnRows, ...refunded.rechargeRows, ...refunded.orderRows],
      demand: demandOf(world, order, line, 'refund', eventDate, refundedUnits - returned - recharged),
    });
  }
  // A unit both refunded and replaced is one unit: only what was replaced beyond the refunds is left.
  const beyond = Math.max(0, replacedUnits - refundedUnits);
  const latest = last(sent);
  if (beyond > 0 && latest?.date != null) {
    const came = Math.min(beyond, back - returned);
    candidates.push({
      line,
      kind: 'replacement',
      units: beyond,
      returned: came,
      back: returnRows[0] ?? null,
      recharged: 0,
      eventDate: latest.date,
      firstDate: (sent[0] as { date: Day }).date,
      eventRows: sent,
      nettedRows: returnRows,
      demand: demandOf(world, order, line, 'replacement', latest.date, beyond - came),
    });
  }
}

/**
 * Units that came back beyond a line's own serve other lines of the same product, by FNSKU, then ASIN, then what was sent in
 * exchange for another product of the order.
 */
function lendSurplus(world: World, order: Order, candidates: readonly Candidate[]): void {
  if (order.lines.size < 2) return;
  const { orders } = world;
  const links: ((line: OrderLine, c: Candidate) => boolean)[] = [
    (line, c) => shares(orders.fnskusOf(line), orders.fnskusOf(c.line)),
    (line, c) => shares(orders.asinsOf(order, line), orders.asinsOf(order, c.line)),
    (line, c) => line.sold && isExchange(c),
  ];
  for (const line of order.lines.values()) {
    const own = candidates.filter((c) => c.line === line);
    let surplus = sumOf(line.returned, (u) => u.units) - sumOf(own, (c) => c.returned);
    for (const isLinked of links) {
      for (const c of candidates) {
        const units = c.line !== line && isLinked(line, c) ? Math.min(surplus, c.demand.open) : 0;
        if (units <= 0) continue;
        surplus -= units;
        c.returned += units;
        c.back ??= line.returned[0]?.row ?? null;
        c.demand.open -= units;
        c.nettedRows.push(...line.returned.map((u) => u.row));
      }
    }
  }
}

/** Another product than the one that the buyer had. */
function isExchange({ kind, line }: Candidate): boolean {
  return kind === 'replacement' && !line.sold;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}

function demandOf(world: World, order: Order, line: OrderLine, kind: string, event: Day, open: number): LineDemand {
  return lineDemand(world.orders.poolDate(order, event), `${kind} ${line.sku}`, open, {
    sku: line.sku,
    asin: order.facts?.items.get(line.sku)?.asin ?? '',
  });
}

/** What came back under the order ids of the replacements, of this SKU or of one that they do not list. */
function returnsOfReplacements(world: World, order: Order, sku: string): ReturnedUnits[] {
  return world.orders.replacementsOf(order).flatMap((other) => {
    const own = other.lines.get(sku)?.returned ?? [];
    return [...own, ...other.stray.filter((u) => u.row.sku === sku || u.row.sku === '')];
  });
}

/** A finding of a candidate; one object made at once, for a big seller has very many. */
function findingOf(
  world: World,
  order: Order,
  c: Candidate,
  own: (marketplace: MarketplaceCode) => Pick<Found, 'key' | 'value' | 'explanation' | 'review'>,
): Found {
  const { sku } = c.line;
  const row = c.line.returned[0]?.row;
  const marketplace = world.orders.marketplaceOf(order) ?? world.settings.marketplace;
  const { key, value, explanation, review } = own(marketplace);
  const window = windowFor(7, marketplace);
  const needs = [
    world.coverage.returnsNeed(c.firstDate, order.ordered, c.eventDate + (window.earliestDays ?? 0), marketplace),
    world.coverage.reimbursementsNeed(c.eventDate, currencyOf(marketplace)),
  ].filter((n) => n !== null);
  return found({
    key,
    marketplace,
    orderId: order.id,
    sku,
    fnsku: row?.fnsku || (world.catalogue.fnskuOf(sku) ?? ''),
    asin: row?.asin || order.facts?.items.get(sku)?.asin || (world.catalogue.asinOf(sku) ?? ''),
    title: row?.title || (world.catalogue.titleOf(sku) ?? ''),
    eventDate: c.eventDate,
    unitsEvent: c.units,
    unitsFound: c.returned,
    unitsReimbursed: c.demand.paid + c.recharged,
    unitsOpen: c.demand.open,
    settled: settledOfCandidate(c),
    value,
    explanation,
    review,
    needs,
    evidence: evidence(c.eventRows, [...c.nettedRows, ...c.demand.netted]),
  });
}

function settledOfCandidate(c: Candidate): Settled[] {
  return settledOf(
    { reason: 'came-back', units: c.returned, because: placeOf(c.back) },
    { reason: 'charged-again', units: c.recharged, because: placeOf(c.line.refunded?.rechargeRows[0]) },
    { reason: 'reimbursed', units: c.demand.paid, because: firstOf(c.demand.netted, 'paid') },
  );
}

function refundFinding<Id extends 'refund-without-return.sum' | 'over-refund.sum'>(
  world: World,
  order: Order,
  c: Candidate,
  id: Id,
): FoundWith<Id> {
  const refunded = c.line.refunded as RefundedItem;
  const review: Message[] = [];
  if (world.orders.fulfilment(order, refunded) === null) review.push({ id: 'fulfilment-unknown', data: {} });
  if (!refunded.priced) review.push({ id: 'no-order-line', data: {} });
  if (order.stray.length > 0 || cameBackUnnamed(order, c.line)) review.push({ id: 'stray-return', data: {} });
  return findingOf(world, order, c, (marketplace) => ({
    key: `refund/${order.id}/${c.line.sku}`,
    value: refundValue(refunded, c.demand.open, marketplace),
    explanation: { id, data: countsOf(c) },
    review,
  })) as FoundWith<Id>;
}

/**
 * A line that the orders report does not have, while one that only that report has came back: a SKU that was renamed between
 * the two stands in the order twice.
 */
function cameBackUnnamed({ facts, lines }: Order, { sku }: OrderLine): boolean {
  if (!facts || facts.items.size === 0 || facts.items.has(sku)) return false;
  return [...lines.values()].some((line) => !line.inMoney && line.returned.length > 0);
}

function countsOf({ units, returned, recharged, demand: { paid, open } }: Candidate) {
  return { units, returned, paid, recharged, open };
}

function replacementFinding(world: World, order: Order, c: Candidate): Found {
  return findingOf(world, order, c, (marketplace) => ({
    key: `replacement/${order.id}/${c.line.sku}`,
    value: NO_VALUE(currencyOf(marketplace)),
    explanation: {
      id: 'refund-without-return.replaced',
      data: { units: c.units, returned: c.returned, paid: c.demand.paid, open: c.demand.open },
    },
    review: order.stray.length > 0 ? [{ id: 'stray-return', data: {} }] : [],
  }));
}

/** Cash of payments for a line that no unit has drawn. */
export function undrawnCash(payments: readonly Payment[]): number {
  return sumOf(payments, (p) => (p.units === 0 ? p.cash : Math.round((p.cash * p.left) / p.units)));
}
