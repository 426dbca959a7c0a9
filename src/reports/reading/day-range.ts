// The days that a column of dates spans.
import type { Day } from '../../values/day';
import { NO_DAY } from './date-column';

/** Oldest and newest day; null where there is none. */
export interface DayRange {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** @param days days of cells, `NO_DAY` among them */
export function rangeOf(days: Int32Array | null): DayRange {
  let from: Day | null = null;
  let to: Day | null = null;
  // By place: an iterator takes several times as long.
  for (let i = 0; days !== null && i < days.length; i++) {
    const day = days[i] as number;
    if (day === NO_DAY) continue;
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  }
  return { from, to };
}

/**
 * The range without the day on which a file that was cut off ends: rows of that day may be missing.
 * @param days of the rows, in their order, without the last row
 */
export function withoutLastDay({ from, to }: DayRange, days: readonly Day[]): DayRange {
  const first = days[0];
  const end = days[days.length - 1];
  if (from === null || to === null || first === undefined || end === undefined) return { from: null, to: null };
  const whole = first > end ? { from: end + 1, to } : { from, to: end - 1 };
  return whole.from > whole.to ? { from: null, to: null } : whole;
}
