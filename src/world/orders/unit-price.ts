// How many units of an order line a sum of money comes to.
import { last } from '../../values/lists';
import type { Money } from '../../values/money';

/** What a unit cost the buyer, as a fraction so that it stays exact. */
export interface UnitPrice {
  readonly price: Money;
  readonly units: number;
  /** Each unit's own price, dearest first, where they differ; else empty. */
  readonly each: readonly Money[];
}

/** Rounded down, a remainder of 90 % of a unit counting as one; where units have their own prices, the fewest that fit. */
export function wholeUnits(amount: Money, { price, units, each }: UnitPrice): number {
  if (each.length > 0) return fewestFitting(amount, each) ?? dearestFirst(amount, each);
  const scaled = amount * units;
  const whole = Math.floor(scaled / price);
  return (scaled - whole * price) * PART >= price * (PART - 1) ? whole + 1 : whole;
}

/** Whether units that have their own prices come to the sum; those of one price are told by its remainder. */
export function fitsUnits(amount: Money, { each }: UnitPrice): boolean {
  return each.length === 0 || fewestFitting(amount, each) !== null;
}

/** How far a number of units is from a whole one that is not 0. */
export function fromWhole(ratio: number): number {
  return Math.abs(ratio - Math.max(1, Math.round(ratio)));
}

/** A tenth of a unit is no unit (contract, "7 and 3 by units"). */
const PART = 10;

/** Sums that are looked at: prices that all differ come to ever more. */
const MOST_SUMS = 4096;

/** The fewest units whose prices come to the amount, but for a tenth of the cheapest; null when none do. */
function fewestFitting(amount: Money, each: readonly Money[]): number | null {
  const sums = new Map<Money, number>([[0, 0]]);
  for (const price of each) {
    for (const [sum, units] of [...sums]) {
      const more = sums.get(sum + price);
      if (more === undefined || more > units + 1) sums.set(sum + price, units + 1);
    }
    if (sums.size > MOST_SUMS) return null;
  }
  const slack = (last(each) ?? 0) / PART;
  let fewest: number | null = null;
  for (const [sum, units] of sums) {
    if (units === 0 || Math.abs(sum - amount) > slack) continue;
    if (fewest === null || units < fewest) fewest = units;
  }
  return fewest;
}

function dearestFirst(amount: Money, each: readonly Money[]): number {
  let units = 0;
  let left = amount;
  for (const price of each) {
    if (left * PART < price * (PART - 1)) continue;
    units++;
    left -= price;
  }
  return units;
}
