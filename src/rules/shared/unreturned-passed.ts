// What a refunded or replaced line shows that is no unit to claim.
import { passed as aside, type Passed, placeOf, type Reason } from '../../claims/verdict';
import type { ReplacementRow } from '../../reports/replacements';
import type { RowRef } from '../../values/cell';
import { last, sumOf } from '../../values/lists';
import type { DatedRow, OrderLine, Outside } from '../../world/orders/order';
import type { Refund, RefundedItem } from '../../world/orders/refunds';
import type { World } from '../../world/world';

/** Adds what a line shows that is no unit to claim; nearly all show nothing. */
export function passLine(list: Passed[], world: World, line: OrderLine): void {
  const { refunded, replaced, goodwill, outside } = line;
  if (outside !== null) passOutside(list, world, line, outside);
  else if (goodwill.length > 0 || replaced.length > 0 || (refunded !== null && hasPartial(refunded)))
    passParts(list, world, line);
}

function hasPartial({ refunds }: RefundedItem): boolean {
  for (let i = 0; i < refunds.length; i++) if ((refunds[i] as Refund).units === 0) return true;
  return false;
}

function passOutside(list: Passed[], world: World, line: OrderLine, outside: Outside): void {
  const sent = sentOf(world, line);
  const newest = newestOf([...refundRows(line), ...line.goodwill, ...sent]);
  if (newest === undefined) return;
  const units = Math.max(line.refunded?.units ?? 0, unitsSent(sent));
  list.push(passedAs(world, line, outside.reason, units, newest, outside.because ?? newest));
}

function passParts(list: Passed[], world: World, line: OrderLine): void {
  const { refunded, goodwill } = line;
  const refunds = refundRows(line);
  const sent = sentOf(world, line);
  const partial = newestOf(refunds.filter((r) => r.units === 0));
  if (partial) list.push(passedAs(world, line, 'partial-refund', 0, partial, partial));
  const given = newestOf(goodwill);
  if (given) list.push(passedAs(world, line, 'goodwill', 0, given, given));
  // A unit both refunded and replaced is one unit.
  const both = Math.min(unitsSent(sent), refunded?.units ?? 0);
  const again = newestOf(sent);
  if (both > 0 && again) list.push(passedAs(world, line, 'counted-elsewhere', both, again, last(refunds) ?? again));
}

function passedAs(
  world: World,
  { order, sku, item }: OrderLine,
  reason: Reason,
  units: number,
  newest: DatedRow,
  because: RowRef,
): Passed {
  return aside({
    reason,
    units,
    orderId: order.id,
    sku,
    fnsku: world.catalogue.fnskuOf(sku) ?? '',
    asin: item?.asin || (world.catalogue.asinOf(sku) ?? ''),
    date: newest.date,
    event: placeOf(newest),
    because: placeOf(because),
  });
}

function refundRows({ refunded }: OrderLine): (DatedRow & { readonly units: number })[] {
  return (refunded?.refunds ?? []).map(({ rows, date, units }) => {
    const { tab, row } = rows[0] as RowRef;
    return { tab, row, date, units };
  });
}

const NONE_SENT: readonly ReplacementRow[] = [];

/** Replacements of a line that count. */
export function sentOf(world: World, { replaced }: OrderLine): readonly ReplacementRow[] {
  return replaced.length === 0 ? NONE_SENT : replaced.filter((r) => r.date !== null && r.date <= world.settings.asOf);
}

export function unitsSent(sent: readonly ReplacementRow[]): number {
  return sumOf(sent, (r) => r.units);
}

function newestOf<T extends DatedRow>(rows: readonly T[]): T | undefined {
  return rows.reduce<T | undefined>((a, b) => (a === undefined || (b.date ?? 0) >= (a.date ?? 0) ? b : a), undefined);
}
