// Units refunded or replaced against units that came back, per order and SKU: shared by errors 7 and 3, which are told
// apart by whether anything came back.
import type { Message, Need } from '../../claims/claim';
import { evidence, type Found, type FoundWith, found, NO_VALUE, type Value } from '../../claims/finding';
import { passed as aside, firstOf, type Passed, placeOf, type Settled } from '../../claims/verdict';
import type { MarketplaceCode } from '../../policy/marketplaces';
import { windowFor } from '../../policy/windows';
import type { ReplacementRow } from '../../reports/replacements';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { appended, last, sumOf } from '../../values/lists';
import type { Sum } from '../../values/message';
import { lineOf, type Order, type OrderLine, type ReturnedUnits, unitsOf } from '../../world/orders/order';
import { type LineDemand, lineDemand } from '../../world/orders/order-book';
import type { Refund, RefundedItem } from '../../world/orders/refunds';
import type { Payment } from '../../world/payments/reimbursement-pools';
import { currencyOf, type World } from '../../world/world';
import { refundValue } from './refund-value';
import { shipperDoubt } from './shipper';
import { passLine, sentOf, unitsSent } from './unreturned-passed';

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
    passLine(line.returned.length > 0 ? passed.cameBackInPart : passed.nothingCameBack, world, line);
    if (order === before) continue;
    // Lines of an order follow each other.
    before = order;
    const candidates = candidatesInOrder(world, order);
    for (let n = 0; n < candidates.length; n++) {
      const c = candidates[n] as Candidate;
      if (c.kind === 'replacement') nothingCameBack.push(replacementFinding(world, order, c));
      else if (c.returned === 0) nothingCameBack.push(refundFinding(world, order, c, 'refund-without-return.sum'));
      else cameBackInPart.push(refundFinding(world, order, c, 'over-refund.sum') as FoundWith<'over-refund.sum'>);
    }
  }
  return { nothingCameBack, cameBackInPart, passed };
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
  /** What came back of another line of the order is more than that line lacks. */
  besideUnused: boolean;
}

function candidatesInOrder(world: World, order: Order): readonly Candidate[] {
  const all: Candidate[] = [];
  for (let i = 0; i < order.lines.length; i++) addCandidates(all, world, order.lines[i] as OrderLine);
  if (all.length === 0) return all;
  // A unit both refunded and exchanged is one unit, and the refund has it.
  const candidates = all.length > 1 && all.some((c) => c.kind === 'refund') ? all.filter((c) => !isExchange(c)) : all;
  if (order.lines.length > 1) lendSurplus(world, order, candidates);
  if (order.payments.length > 0) {
    const demands = candidates.map((c) => c.demand);
    world.orders.draw(order, order.payments, demands);
  }
  if (order.replacementIds.size > 0) {
    // A unit that was replaced can be paid under the order id of its replacement.
    const demands = candidates.filter((c) => c.line.replaced.length > 0).map((c) => c.demand);
    world.orders.draw(order, world.orders.replacementPayments(order), demands);
  }
  return candidates;
}

/** Adds those of a line. */
function addCandidates(candidates: Candidate[], world: World, line: OrderLine): void {
  const { refunded, outside } = line;
  if (outside !== null) return;
  const refundedUnits = refunded === null ? 0 : refunded.units;
  const sent = sentOf(world, line);
  if (sent.length === 0 && refundedUnits === 0) return;
  const replacedUnits = unitsSent(sent);
  const returns =
    sent.length > 0 ? [...line.returned, ...returnsOfReplacements(world, line.order, line.sku)] : line.returned;
  const back = unitsOf(returns);
  const returned = Math.min(back, refundedUnits);
  if (refunded !== null && refundedUnits > 0)
    candidates.push(refundedUnitsOf(world, line, refunded, returned, returns));
  // A unit both refunded and replaced is one unit: only what was replaced beyond the refunds is left.
  const beyond = Math.max(0, replacedUnits - refundedUnits);
  if (beyond > 0)
    candidates.push(replacedUnitsOf(world, line, sent, beyond, Math.min(beyond, back - returned), returns));
}

function refundedUnitsOf(
  world: World,
  line: OrderLine,
  refunded: RefundedItem,
  returned: number,
  returns: readonly ReturnedUnits[],
): Candidate {
  const { units } = refunded;
  const counted = countedRefunds(refunded.refunds);
  const eventDate = (counted[counted.length - 1] as Refund).date;
  const recharged = Math.min(units - returned, refunded.rechargedUnits);
  const nettedRows = rowsOf(returns);
  const back = nettedRows[0] ?? null;
  for (let i = 0; i < refunded.rechargeRows.length; i++) nettedRows.push(refunded.rechargeRows[i] as RowRef);
  for (let i = 0; i < refunded.orderRows.length; i++) nettedRows.push(refunded.orderRows[i] as RowRef);
  return {
    line,
    kind: 'refund',
    units,
    returned,
    back,
    recharged,
    eventDate,
    firstDate: (refunded.refunds[0] as Refund).date,
    eventRows: counted.length === 1 ? (counted[0] as Refund).rows : counted.flatMap((r) => r.rows),
    nettedRows,
    besideUnused: false,
    demand: demandOf(world, line, 'refund', eventDate, units - returned - recharged),
  };
}

/** Refunds that counted as units; nearly always all. */
function countedRefunds(refunds: readonly Refund[]): readonly Refund[] {
  return refunds.length === 1 ? refunds : refunds.filter((r) => r.units > 0);
}

function replacedUnitsOf(
  world: World,
  line: OrderLine,
  sent: readonly ReplacementRow[],
  units: number,
  returned: number,
  returns: readonly ReturnedUnits[],
): Candidate {
  const nettedRows = rowsOf(returns);
  const eventDate = (last(sent) as { date: Day }).date;
  return {
    line,
    kind: 'replacement',
    units,
    returned,
    back: nettedRows[0] ?? null,
    recharged: 0,
    eventDate,
    firstDate: (sent[0] as { date: Day }).date,
    eventRows: sent,
    nettedRows,
    besideUnused: false,
    demand: demandOf(world, line, 'replacement', eventDate, units - returned),
  };
}

function rowsOf(returns: readonly ReturnedUnits[]): RowRef[] {
  const rows: RowRef[] = [];
  for (let i = 0; i < returns.length; i++) {
    const { row, copies } = returns[i] as ReturnedUnits;
    rows.push(row);
    for (let n = 0; n < copies.length; n++) rows.push(copies[n] as RowRef);
  }
  return rows;
}

/**
 * Units that came back beyond a line's own serve other lines of the same product, by FNSKU, then ASIN, then what was sent in
 * exchange for another product of the order.
 */
function lendSurplus(world: World, order: Order, candidates: readonly Candidate[]): void {
  const { orders } = world;
  const links: ((line: OrderLine, c: Candidate) => boolean)[] = [
    (line, c) => shares(orders.fnskusOf(line), orders.fnskusOf(c.line)),
    (line, c) => shares(orders.asinsOf(line), orders.asinsOf(c.line)),
    (line, c) => line.sold && isExchange(c),
  ];
  for (const line of order.lines) {
    const own = candidates.filter((c) => c.line === line);
    let surplus = unitsOf(line.returned) - sumOf(own, (c) => c.returned);
    if (surplus <= 0) continue;
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
    if (surplus > 0) for (const c of candidates) noteUnused(c, line);
  }
}

/** A unit that is left over of another line may be the one that is missing from this one. */
function noteUnused(c: Candidate, line: OrderLine): void {
  if (c.line === line || c.demand.open <= 0) return;
  c.besideUnused = true;
  c.nettedRows.push(...line.returned.map((u) => u.row));
}

/** Another product than the one that the buyer had. */
function isExchange({ kind, line }: Candidate): boolean {
  return kind === 'replacement' && !line.sold;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}

function demandOf(world: World, { order, sku, item }: OrderLine, kind: string, event: Day, open: number): LineDemand {
  return lineDemand(
    world.orders.poolDate(order, event),
    `${kind} ${sku}`,
    open,
    sku,
    '',
    item === null ? '' : item.asin,
  );
}

/** What came back under the order ids of the replacements, of this SKU or of one that they do not list. */
function returnsOfReplacements(world: World, order: Order, sku: string): ReturnedUnits[] {
  return world.orders.replacementsOf(order).flatMap((other) => {
    const own = lineOf(other, sku)?.returned ?? [];
    return [...own, ...other.stray.filter((u) => u.row.sku === sku || u.row.sku === '')];
  });
}

function findingOf(
  world: World,
  order: Order,
  c: Candidate,
  marketplace: MarketplaceCode,
  key: string,
  value: Value,
  explanation: Sum,
  review: readonly Message[],
): Found {
  const { sku, item, returned } = c.line;
  const { catalogue } = world;
  const row = returned.length === 0 ? null : (returned[0] as ReturnedUnits).row;
  return found({
    key,
    marketplace,
    orderId: order.id,
    sku,
    fnsku: row?.fnsku || (catalogue.fnskuOf(sku) ?? ''),
    asin: row?.asin || item?.asin || (catalogue.asinOf(sku) ?? ''),
    title: row?.title || (catalogue.titleOf(sku) ?? ''),
    eventDate: c.eventDate,
    unitsEvent: c.units,
    unitsFound: c.returned,
    unitsReimbursed: c.demand.paid + c.recharged,
    unitsOpen: c.demand.open,
    settled: settledOfCandidate(c),
    value,
    explanation,
    review,
    needs: needsOf(world, order, c, marketplace),
    evidence: evidence(
      c.eventRows,
      c.demand.netted.length === 0 ? c.nettedRows : [...c.nettedRows, ...c.demand.netted],
    ),
  });
}

function needsOf({ coverage }: World, { ordered }: Order, c: Candidate, marketplace: MarketplaceCode): readonly Need[] {
  const until = c.eventDate + (windowFor(7, marketplace).earliestDays ?? 0);
  const returns = coverage.returnsNeed(c.firstDate, ordered, until, marketplace);
  const paid = coverage.reimbursementsNeeds(c.eventDate, currencyOf(marketplace));
  return returns === null ? paid : [returns, ...paid];
}

function settledOfCandidate({ returned, back, recharged, line, demand }: Candidate): readonly Settled[] {
  let settled: Settled[] = [];
  if (returned > 0) settled = appended(settled, { reason: 'came-back', units: returned, because: placeOf(back) });
  if (recharged > 0) {
    const because = placeOf(line.refunded?.rechargeRows[0]);
    settled = appended(settled, { reason: 'charged-again', units: recharged, because });
  }
  if (demand.paid > 0)
    settled = appended(settled, { reason: 'reimbursed', units: demand.paid, because: firstOf(demand.netted, 'paid') });
  return settled;
}

/** Of most: one for all. */
const NO_REVIEW: Message[] = [];

function refundFinding(
  world: World,
  order: Order,
  c: Candidate,
  id: 'refund-without-return.sum' | 'over-refund.sum',
): Found {
  const refunded = c.line.refunded as RefundedItem;
  let review = NO_REVIEW;
  const shipper = shipperDoubt(c.line);
  if (shipper !== null) review = appended(review, shipper);
  if (!refunded.priced) review = appended(review, { id: 'no-order-line', data: {} });
  if (mayHaveCome(order, c)) review = appended(review, { id: 'stray-return', data: {} });
  const marketplace = order.marketplace ?? world.settings.marketplace;
  const value = refundValue(refunded, c.demand.open, marketplace);
  return findingOf(
    world,
    order,
    c,
    marketplace,
    `refund/${order.id}/${c.line.sku}`,
    value,
    { id, data: countsOf(c) },
    review,
  );
}

/** A return of the order that no line lacks: under a SKU that was renamed, say, or of the one product in place of the other. */
function mayHaveCome({ stray }: Order, { besideUnused }: Candidate): boolean {
  return stray.length > 0 || besideUnused;
}

function countsOf({ units, returned, recharged, demand: { paid, open } }: Candidate) {
  return { units, returned, paid, recharged, open };
}

function replacementFinding(world: World, order: Order, c: Candidate): Found {
  const { units, returned, demand } = c;
  const marketplace = order.marketplace ?? world.settings.marketplace;
  return findingOf(
    world,
    order,
    c,
    marketplace,
    `replacement/${order.id}/${c.line.sku}`,
    NO_VALUE(currencyOf(marketplace)),
    { id: 'refund-without-return.replaced', data: { units, returned, paid: demand.paid, open: demand.open } },
    mayHaveCome(order, c) ? [{ id: 'stray-return', data: {} }] : NO_REVIEW,
  );
}

/** Cash of payments for a line that no unit has drawn. */
export function undrawnCash(payments: readonly Payment[]): number {
  return sumOf(payments, (p) => (p.units === 0 ? p.cash : Math.round((p.cash * p.left) / p.units)));
}
