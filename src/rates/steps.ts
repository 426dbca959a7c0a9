// The days on which something changes in the tables of fees and rates: between two of them every answer is the same.
import type { Day } from '../values/day';
import { OWN_PACKAGING } from './data/discounts';
import { REFERRAL_TABLES } from './data/referral';
import {
  DANGEROUS_GOODS,
  DIGITAL_SERVICES,
  FUEL,
  GERMANY_ALONE,
  LOW_PRICE,
  LOW_PRICE_SPECIAL,
  POSSIBLE_EXTRAS,
  SELECTED,
  TAX_ON_FEES,
} from './data/surcharges';
import { TIER_SETS } from './data/tiers';
import { FULFILMENT_TABLES } from './fulfilment';
import { spanOf } from './periods';

const DATED = [
  ...[OWN_PACKAGING, REFERRAL_TABLES, DANGEROUS_GOODS, DIGITAL_SERVICES, FUEL, GERMANY_ALONE, LOW_PRICE],
  ...[LOW_PRICE_SPECIAL, POSSIBLE_EXTRAS, SELECTED, TAX_ON_FEES, TIER_SETS, FULFILMENT_TABLES],
];

let steps: readonly Day[] | null = null;

function findSteps(): Day[] {
  const days = new Set<Day>();
  for (const period of DATED.flat().flatMap((table) => table.periods)) {
    const span = spanOf(period);
    if (span === null) continue;
    days.add(span.from);
    if (span.to !== Number.POSITIVE_INFINITY) days.add(span.to + 1);
  }
  return [...days].sort((a, b) => a - b);
}

/** The newest day up to a given one on which any table of fees or rates begins or ends: no answer has changed since. */
export function unchangedSince(day: Day): Day {
  steps ??= findSteps();
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? Number.NEGATIVE_INFINITY : (steps[low - 1] as Day);
}

/** The same of several days, as one value: for days that share it every answer is the same. */
export function unchangedSinceAll(days: readonly Day[]): Day | string {
  return days.length === 1 ? unchangedSince(days[0] as Day) : days.map(unchangedSince).join(' ');
}
