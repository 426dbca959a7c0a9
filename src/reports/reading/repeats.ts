// Downloads that were joined below each other without a header between them: rows that stand again in the same order. Amazon
// repeats single rows, but no stretch of several days.
import { NO_DAY } from './date-column';

/** Rows that must stand again in the same order, by the days on which they are. */
const LEAST = [
  { days: 3, rows: 4 },
  { days: 2, rows: 10 },
] as const;
const FEWEST = 4;
/** So many earlier rows that say the same are compared; of others one is near that few share. */
const MOST_COMPARED = 8;

/** True where rows go back to a day that they had left: only then a download may stand behind another one. */
export function goesBack(size: number, dayAt: (row: number) => number | null): boolean {
  const left = new Set<number>();
  let last: number | null = null;
  for (let row = 0; row < size; row++) {
    const day = dayAt(row);
    if (day === null || day === NO_DAY || day === last) continue;
    if (left.has(day)) return true;
    if (last !== null) left.add(last);
    last = day;
  }
  return false;
}

/**
 * Rows with which another download begins that repeats rows before it.
 * @param keys by row a number from 1 on for what it says
 */
export function repeatsIn(keys: Int32Array, dayAt: (row: number) => number | null): number[] {
  const before = sameBefore(keys);
  const starts: number[] = [];
  let start = 0;
  // Where its rows were found last: a download repeats others in their order.
  let reached = 0;
  let end = 0;
  for (let row = 0; row < keys.length; ) {
    const found = repeated(keys, before, dayAt, row);
    if (typeof found === 'number') {
      row += found;
      continue;
    }
    const { at, rows } = found;
    let back = 0;
    while (at - back > 0 && row - back > end && keys[row - back - 1] === keys[at - back - 1]) back++;
    if (starts.length === 0 || at >= start || at < reached) {
      start = row - back;
      starts.push(start);
    }
    reached = at + rows;
    row += rows;
    end = row;
  }
  return starts;
}

/** By row the nearest one before it that says the same; −1 for none. */
function sameBefore(keys: Int32Array): Int32Array {
  const before = new Int32Array(keys.length);
  const last: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    before[row] = last[key] ?? -1;
    last[key] = row;
  }
  return before;
}

/** The nearest rows before a row that it and those after it repeat; where none do, how many rows need no further look. */
function repeated(
  keys: Int32Array,
  before: Int32Array,
  dayAt: (row: number) => number | null,
  row: number,
): { at: number; rows: number } | number {
  let most = 1;
  let at = before[row] as number;
  for (let n = 0; at >= 0 && n < MOST_COMPARED; n++) {
    let rows = 1;
    while (row + rows < keys.length && at + rows < row && keys[row + rows] === keys[at + rows]) rows++;
    if (rows >= FEWEST && tells(keys, dayAt, row, rows)) return { at, rows };
    most = Math.max(most, rows);
    at = before[at] as number;
  }
  return most;
}

function tells(keys: Int32Array, dayAt: (row: number) => number | null, from: number, rows: number): boolean {
  const different = new Set<number>();
  const days = new Set<number>();
  for (let row = from; row < from + rows; row++) {
    different.add(keys[row] as number);
    const day = dayAt(row);
    if (day !== null) days.add(day);
    if (LEAST.some((least) => days.size >= least.days && different.size >= least.rows)) return true;
  }
  return false;
}
