// Of the units that came back and that a claim could be for, those that the buyer was given his money, or another unit, for.
import type { Message } from '../../claims/claim';
import type { Day } from '../../values/day';
import { sumOf } from '../../values/lists';
import { type OrderLine, unitsOf } from '../../world/orders/order';
import { lastCounted } from './refund-value';

interface RefundedUnits {
  readonly units: number;
  /** Why it is not certain that so many are among them. */
  readonly review: readonly Message[];
}

/** @param units that came back in a condition that is claimed; of them at most as many as were refunded or replaced by `asOf` */
export function refundedAmong(units: number, line: OrderLine | null, asOf: Day): RefundedUnits {
  const refunded = line?.refunded ?? null;
  // Without a refund in the data nobody knows how many there were.
  if (line === null || refunded === null || lastCounted(refunded) === null) return { units, review: [] };
  const came = unitsOf(line.returned.filter(({ row }) => (row.date ?? 0) <= asOf));
  const claimed = Math.min(units, refunded.units + sumOf(line.replaced, (r) => r.units));
  // The refund may be for another unit that came back, and a unit both refunded and replaced is one.
  const isUnsure = (came > refunded.units && came > units) || claimed > refunded.units;
  const isUnclear = units > claimed && refunded.unclear.length > 0;
  if (!isUnsure && !isUnclear) return { units: claimed, review: [] };
  return { units: claimed, review: [{ id: 'returned-beyond-refunds', data: { came, refunded: refunded.units } }] };
}
