// The data rows of a file in which every row has as many cells as its header: what `dataRows` finds there, without a row made.
import { type Cell, type CellColumn, type CellStore, SIGNS, type Tab } from '../../values/cell';
import { type Body, bodyOfStore } from './body';
import { isBlank, isFilled, lastFilled, sameHeader } from './cells';
import type { Layout } from './data-rows';

interface Regular {
  readonly body: Body;
  readonly rowNumbers: Int32Array;
  /** Row numbers of lines that sum up others. */
  readonly totals: readonly number[];
  /** The file's last line that holds anything is the last of these rows. */
  readonly endsInRow: boolean;
  /** Index of the header row with which the next download begins below these rows; null for none. */
  readonly again: number | null;
}

const blankRow = (store: CellStore, row: number): boolean => store.isBlank(row) ?? isBlank(store.row(row));

/** True when rows from the header on are all as long as it, blank ones left out. */
function isRegular(store: CellStore, headerRow: number, until: number): boolean {
  const runs = store.widths();
  let width = 0;
  for (const [i, run] of runs.entries()) {
    const to = Math.min(runs[i + 1]?.from ?? store.height, until);
    if (to <= headerRow) continue;
    if (width === 0) width = run.width;
    if (run.width === width) continue;
    for (let row = Math.max(run.from, headerRow); row < to; row++) if (!blankRow(store, row)) return false;
  }
  return true;
}

/**
 * The rows of a table below its header; null where rows differ in length or have cells beyond the header's.
 * @param until rows from this index on belong to another report
 * @param positions columns that will be asked for
 */
export function regularRows(
  tab: Tab,
  headerRow: number,
  until: number,
  layout: Pick<Layout, 'totalsAt' | 'positions' | 'again'>,
): Regular | null {
  const { store } = tab;
  const { totalsAt, positions } = layout;
  if (!store || !isRegular(store, headerRow, until)) return null;
  const header = store.row(headerRow);
  const width = lastFilled(header) + 1;
  const end = Math.min(store.height, until) - 1;
  const filled = filledRows(store, headerRow + 1, end);
  // Among many blank lines nobody knows what the usual length is.
  if (header.length > width && filled.length * 2 < end - headerRow) return null;
  const beyond = Array.from({ length: header.length - width }, (_, i) => width + i);
  const telling = columnsIn(store, filled, [0, ...(totalsAt === undefined ? [] : [totalsAt]), ...beyond]);
  if (beyond.some((at) => hasFilled(telling.get(at) as CellColumn))) return null;
  const out = headersIn(store, filled, telling.get(0) as CellColumn, header);
  const again = layout.again ? beginsAgain(out, filled, (row) => totalsIn(store.row(row), totalsAt)) : null;
  if (again !== null) {
    const above = regularRows(tab, headerRow, again, { ...layout, again: false });
    return above && { ...above, again };
  }
  const totals = totalsAt === undefined ? [] : rowsFilling(telling.get(totalsAt) as CellColumn, out);
  for (const i of totals) out.add(i);
  const rowNumbers = out.size === 0 ? filled : without(filled, out);
  const known = out.size === 0 ? telling : new Map<number, CellColumn>();
  const rest = columnsIn(
    store,
    rowNumbers,
    positions.filter((at) => !known.has(at)),
  );
  const kept = new Map([...known, ...rest]);
  return {
    body: bodyOfStore(store, rowNumbers, kept),
    rowNumbers,
    totals: totals.map((i) => filled[i] as number),
    endsInRow:
      until >= store.height && rowNumbers.length > 0 && rowNumbers[rowNumbers.length - 1] === filled[filled.length - 1],
    again: null,
  };
}

/** The numbers of rows that are not blank. Small functions: the engine makes those with a loop over all rows twice. */
function filledRows(store: CellStore, first: number, end: number): Int32Array {
  let next = first;
  while (next <= end && !blankRow(store, next)) next++;
  // As in nearly all files.
  if (next > end) return numbersFrom(first + 1, Math.max(0, end + 1 - first));
  const numbers = new Int32Array(Math.max(0, end + 1 - first));
  let size = 0;
  for (let row = first; row <= end; row++) if (!blankRow(store, row)) numbers[size++] = row + 1;
  return numbers.subarray(0, size);
}

/** 0, 1, 2 … for all tables together: the numbers of rows that follow each other need no memory of their own. */
let counted = new Int32Array(0);

/** So many numbers from the first one on; nobody may write into them. */
function numbersFrom(first: number, size: number): Int32Array {
  if (counted.length < first + size) counted = Int32Array.from({ length: 2 * (first + size) }, (_, i) => i);
  return counted.subarray(first, first + size);
}

/** Numbers of rows but those in some places. */
function without(numbers: Int32Array, places: ReadonlySet<number>): Int32Array {
  let from = 0;
  while (places.has(from)) from++;
  // Mostly it is the first rows alone that are none.
  if (from === places.size) return numbers.subarray(from);
  const left = new Int32Array(numbers.length - places.size);
  from = 0;
  let size = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    left.set(numbers.subarray(from, place), size);
    size += place - from;
    from = place + 1;
  }
  left.set(numbers.subarray(from), size);
  return left;
}

function columnsIn(store: CellStore, rowNumbers: Int32Array, positions: readonly number[]): Map<number, CellColumn> {
  const rising = [...new Set(positions)].sort((a, b) => a - b);
  const columns = store.columns(rowNumbers, rising);
  return new Map(rising.map((at, i) => [at, columns[i] as CellColumn]));
}

function hasFilled(column: CellColumn): boolean {
  for (let code = 1; code < column.count; code++) if (column.filled(code)) return true;
  return false;
}

/** Header rows pasted again with the next file of the same report. */
function headersIn(store: CellStore, rowNumbers: Int32Array, first: CellColumn, header: readonly Cell[]): Set<number> {
  const found = new Set<number>();
  const like = cellsLike(first, header[0] as string);
  if (like.size === 0) return found;
  const { codes } = first;
  for (let i = 0; i < codes.length; i++) {
    if (like.has(codes[i] as number) && sameHeader(store.row((rowNumbers[i] as number) - 1), header)) found.add(i);
  }
  return found;
}

/** Index of the first header row that has rows above and below it. */
function beginsAgain(
  headers: ReadonlySet<number>,
  rowNumbers: Int32Array,
  mayBegin: (row: number) => boolean,
): number | null {
  const isRow = (place: number) => place < rowNumbers.length && !headers.has(place);
  let first = 0;
  while (headers.has(first)) first++;
  for (const place of [...headers].sort((a, b) => a - b))
    if (place > first && isRow(place + 1) && mayBegin((rowNumbers[place + 1] as number) - 1))
      return (rowNumbers[place] as number) - 1;
  return null;
}

/** True for a line that sums up others, where a report has such lines: then a download begins with one. */
export function totalsIn(row: readonly Cell[], totalsAt: number | undefined): boolean {
  return totalsAt === undefined || isFilled(row[totalsAt]);
}

/** The numbers of cells that read as a text. */
function cellsLike({ count, raw, cell }: CellColumn, text: string): Set<number> {
  const like = new Set<number>();
  if (!raw) {
    for (let code = 0; code < count; code++) if (cell(code) === text) like.add(code);
    return like;
  }
  const { bytes, starts, signs } = raw;
  const first = text.charCodeAt(0);
  for (let code = 0; code < count; code++) {
    const from = starts[code] as number;
    const isOdd = ((signs[code] as number) & SIGNS.odd) !== 0;
    // Most are told apart by their length or their first byte.
    if (!isOdd && ((starts[code + 1] as number) - from !== text.length || (text !== '' && bytes[from] !== first)))
      continue;
    if (cell(code) === text) like.add(code);
  }
  return like;
}

function rowsFilling({ codes, filled }: CellColumn, without: ReadonlySet<number>): number[] {
  const rows: number[] = [];
  for (let i = 0; i < codes.length; i++) if (filled(codes[i] as number) && !without.has(i)) rows.push(i);
  return rows;
}
