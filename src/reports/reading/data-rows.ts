// The data rows of a tab: no header, blank line or totals line; broken lines joined, and rows of too few or too many cells told.
import { type Cell, rowAt, type Tab } from '../../values/cell';
import { cleanText } from '../../values/text';
import { type Body, bodyOfRows } from './body';
import { isBlank, isFilled, lastFilled, sameHeader, unquote } from './cells';
import { readDate, readMonth } from './dates';
import type { FaultKind } from './faults';
import { parseMoney, parseQuantity } from './numbers';
import { regularRows, totalsIn } from './regular-rows';
import type { Column } from './spec';

export interface TotalsLine {
  readonly cells: readonly Cell[];
  readonly row: number;
}

/** A row whose cells cannot be told apart: nothing of it is in the table. */
export interface BrokenRow {
  readonly cells: readonly Cell[];
  readonly row: number;
  readonly fault: FaultKind;
}

export interface DataRows {
  readonly body: Body;
  readonly rowNumbers: Int32Array;
  readonly totals: readonly TotalsLine[];
  readonly broken: readonly BrokenRow[];
  /** Rows of the table that lack cells or have too many, by their number in it. */
  readonly faults: ReadonlyMap<number, FaultKind>;
  /** True when the file ends in the middle of a row. */
  readonly cut: boolean;
  /** Index of the header row with which the next download of the report begins below these rows; null for none. */
  readonly again: number | null;
}

/** What the first or the last column of a table holds; null for text that tells no rows apart. */
export type EdgeKind = Column['kind'] | null;

/** What a table knows of its columns. */
export interface Layout {
  /** A line that broke inside the first or the last cell leaves a row that looks whole. */
  readonly edges: readonly [EdgeKind, EdgeKind];
  /** Columns with dates and numbers, by position. */
  readonly typed: readonly { readonly at: number; readonly column: Column }[];
  readonly months: boolean;
  readonly totalsAt: number | undefined;
  /** Position of the column that dates the rows. */
  readonly dateAt: number | undefined;
  /** Columns that will be looked at. */
  readonly positions: readonly number[];
  /** A second header row begins another download. */
  readonly again: boolean;
}

/** Told of each row with too few or too many cells, and of lines that were joined. */
type Tell = (
  kind: 'short-row' | 'long-row' | 'cut-row' | 'joined-row',
  row: number,
  cells: number,
  width: number,
) => void;

// A comment of a buyer has so many lines at most; more is another kind of damage.
const MOST_LINES = 20;

interface Piece {
  readonly cells: readonly Cell[];
  /** Number of its first line, and of its last. */
  readonly row: number;
  readonly last: number;
}

/**
 * @param until rows from this index on belong to another report
 */
export function dataRows(tab: Tab, headerRow: number, until: number, layout: Layout, tell: Tell): DataRows {
  const regular = regularRows(tab, headerRow, until, layout);
  if (regular) {
    const { body, rowNumbers, endsInRow, again } = regular;
    const faults = new Map<number, FaultKind>();
    const header = rowAt(tab, headerRow);
    const width = lastFilled(header) + 1;
    if (tab.file?.open && endsInRow && mayLackEnd(lastCells(body, width - 1), layout)) {
      tell('cut-row', rowNumbers[body.size - 1] as number, header.length, width);
      faults.set(body.size - 1, 'cut-row');
    }
    const totals = regular.totals.map((row) => ({ cells: rowAt(tab, row - 1), row }));
    return { body, rowNumbers, totals, broken: [], faults, cut: false, again };
  }
  const { file, rows } = tab;
  const header = rows[headerRow] as readonly Cell[];
  const width = lastFilled(header) + 1;
  const cells: (readonly Cell[])[] = [];
  const numbers: number[] = [];
  const totals: TotalsLine[] = [];
  const broken: BrokenRow[] = [];
  const faults = new Map<number, FaultKind>();
  let cut = false;
  let again: number | null = null;
  const widest = file ? Math.max(width, usualLength(rows, headerRow, until)) : width;
  // The line of a lone piece of a cell, which the next row may lack.
  let stub: Piece | null = null;
  // A row that lacks cells, until the next line shows whether it goes on there.
  const open: { piece: Piece | null } = { piece: null };
  let lastLine = headerRow;

  const endsFile = until >= rows.length;
  let last = Math.min(rows.length, until) - 1;
  while (last > headerRow && isBlank(rows[last] as readonly Cell[])) last--;
  const add = (row: readonly Cell[], number: number, line: number): void => {
    const beheaded = stub !== null && stub.last === number - 2 && mayLackHead(stub, layout);
    stub = null;
    if (beheaded) faults.set(cells.length, 'short-row');
    cells.push(row);
    numbers.push(number);
    lastLine = line;
  };
  const flush = (): void => {
    if (!open.piece) return;
    const { cells: row, row: number, last: line } = open.piece;
    open.piece = null;
    tell('short-row', number, row.length, width);
    if (row.length === 1 && lastLine === number - 2 && cells.length > 0 && layout.edges[1] !== null)
      faults.set(cells.length - 1, 'short-row');
    // Where commas separate, a cell is missing somewhere: nothing in the row can be trusted.
    if (file?.delimiter !== '\t') {
      broken.push({ cells: row, row: number, fault: 'short-row' });
    } else {
      faults.set(cells.length, 'short-row');
      add(row, number, line);
    }
    if (row.length === 1) stub = { cells: row, row: number, last: line };
  };

  for (let r = headerRow + 1; r <= last; r++) {
    const row = rows[r] as readonly Cell[];
    if (isBlank(row)) continue;
    // A header row pasted again with the next file of the same report.
    if (row[0] === header[0] && sameHeader(row, header)) {
      if (!(layout.again && cells.length > 0 && beginsDownload(rows, r, last, layout.totalsAt))) continue;
      again = r;
      break;
    }
    if (layout.totalsAt !== undefined && isFilled(row[layout.totalsAt])) {
      flush();
      totals.push({ cells: row, row: r + 1 });
      continue;
    }
    if (file && row.length < width) {
      // The last words of a comment are no row that was cut off.
      const words = row.length === 1 && /\p{L}{2}/u.test(String(row[0])) && cells.length > 0 && lastLine === r - 1;
      if (file.cut && r === last && endsFile && !words) {
        flush();
        cut = true;
        // The cut row is a piece of a cell: the row before it may lack its end.
        if (row.length === 1 && cells.length > 0 && lastLine === r - 1 && layout.edges[1] !== null)
          faults.set(cells.length - 1, 'cut-row');
        tell('cut-row', r + 1, row.length, width);
        // Right up to the cut, and the last cell may lack its end.
        faults.set(cells.length, 'cut-row');
        add(row.slice(0, -1), r + 1, r);
        continue;
      }
      const previous = layout.edges[1] === null ? lastRow(cells, numbers, lastLine, faults, r) : null;
      const before: Piece | null = open.piece ?? previous;
      const joined: readonly Cell[] | null = before && mayGoOn(before, r) ? join(before.cells, row) : null;
      if (before && joined && joined.length === width && !startsRow(row, layout) && fits(joined, layout)) {
        if (before === open.piece) add(joined, before.row, r);
        else cells[cells.length - 1] = joined;
        open.piece = null;
        lastLine = r;
        // The next row may lack what was taken for the end of a text.
        if (row.length === 1) stub = { cells: row, row: r + 1, last: r };
        tell('joined-row', before.row, joined.length, width);
        continue;
      }
      if (before && before === open.piece && joined && joined.length < width && !startsRow(row, layout)) {
        open.piece = { cells: joined, row: before.row, last: r };
        continue;
      }
      flush();
      open.piece = { cells: row, row: r + 1, last: r };
      continue;
    }
    flush();
    if (file && row.length > width && (row.length > widest || lastFilled(row) >= width)) {
      tell('long-row', r + 1, row.length, width);
      if (file.delimiter !== '\t') {
        broken.push({ cells: row, row: r + 1, fault: 'long-row' });
        continue;
      }
      faults.set(cells.length, 'long-row');
    } else if (!file && goesOn(cells, lastLine, row, r, width, layout)) {
      const at = cells.length - 1;
      cells[at] = join(trimmed(cells[at] as readonly Cell[]), trimmed(row));
      tell('joined-row', numbers[at] as number, (cells[at] as readonly Cell[]).length, width);
      lastLine = r;
      continue;
    }
    add(row, r + 1, r);
    if (
      file?.open &&
      r === last &&
      endsFile &&
      mayLackEnd(
        cells.slice(-LAST_CELLS).map((cells) => cells[width - 1]),
        layout,
      )
    ) {
      tell('cut-row', r + 1, row.length, width);
      faults.set(cells.length - 1, 'cut-row');
    }
  }
  flush();
  return { body: bodyOfRows(cells), rowNumbers: Int32Array.from(numbers), totals, broken, faults, cut, again };
}

/** True for a header row below which rows follow. */
function beginsDownload(
  rows: readonly (readonly Cell[])[],
  header: number,
  last: number,
  totalsAt: number | undefined,
): boolean {
  let next = header + 1;
  while (next <= last && isBlank(rows[next] as readonly Cell[])) next++;
  const row = rows[next];
  return (
    next <= last && row !== undefined && !sameHeader(row, rows[header] as readonly Cell[]) && totalsIn(row, totalsAt)
  );
}

/** Cells that most rows have: files of some programs end each line with a separator. */
function usualLength(rows: readonly (readonly Cell[])[], headerRow: number, until: number): number {
  const seen = new Map<number, number>();
  let usual = 0;
  for (let r = headerRow; r < Math.min(rows.length, until); r++) {
    const row = rows[r] as readonly Cell[];
    if (isBlank(row)) continue;
    const { length } = row;
    const times = (seen.get(length) ?? 0) + 1;
    seen.set(length, times);
    const most = seen.get(usual) ?? 0;
    if (times > most || (times === most && length < usual)) usual = length;
  }
  return usual;
}

const WORDS = /\p{L}{2}/u;

/** True when a lone piece of a cell may be the beginning of the next row, and not the end of what stands before it. */
function mayLackHead({ cells: [piece] }: Piece, { edges: [first, end] }: Layout): boolean {
  const text = String(piece);
  if (first === 'date') return !WORDS.test(text);
  return first !== null && !(end === null && WORDS.test(text) && /\s/.test(text.trim()));
}

/** So many rows tell how long a last cell is. */
const LAST_CELLS = 50;

function lastCells({ size, row }: Body, at: number): (Cell | undefined)[] {
  const from = Math.max(0, size - LAST_CELLS);
  return Array.from({ length: size - from }, (_, i) => row(from + i)[at]);
}

const WHOLE_ORDER = /^\d{3}-\d{7}-\d{7}$/;

/** True when the last cell of a file without a last line end may lack its own: it is blank or shorter where others are not. */
function mayLackEnd(cells: readonly (Cell | undefined)[], { edges: [, end] }: Layout): boolean {
  if (end === null) return false;
  const lastCells = cells.map((cell) => String(cell ?? '').trim());
  const own = lastCells.pop() as string;
  if (own === '') return lastCells.length > 0 && lastCells.every((cell) => cell !== '');
  if (end === 'quantity' || end === 'money') return true;
  return !WHOLE_ORDER.test(own) && (lastCells.length === 0 || lastCells.some((cell) => cell.length > own.length));
}

/** The row of the table just before line `r`, if it is whole. */
function lastRow(
  cells: readonly (readonly Cell[])[],
  numbers: readonly number[],
  lastLine: number,
  faults: ReadonlyMap<number, FaultKind>,
  r: number,
): Piece | null {
  const at = cells.length - 1;
  if (at < 0 || lastLine !== r - 1 || faults.has(at)) return null;
  return { cells: cells[at] as readonly Cell[], row: numbers[at] as number, last: lastLine };
}

function mayGoOn(before: Piece, r: number): boolean {
  return before.last === r - 1 && r + 1 - before.row < MOST_LINES;
}

/** Two lines of one row: the cell in which it broke holds both halves. */
function join(before: readonly Cell[], after: readonly Cell[]): Cell[] {
  const half = before[before.length - 1] ?? '';
  return [...before.slice(0, -1), `${String(half)}\n${String(after[0] ?? '')}`, ...after.slice(1)];
}

function trimmed(row: readonly Cell[]): readonly Cell[] {
  return row.slice(0, lastFilled(row) + 1);
}

/** True when a line is the rest of the row before it, in a grid whose rows are all equally wide. */
function goesOn(
  cells: readonly (readonly Cell[])[],
  lastLine: number,
  row: readonly Cell[],
  r: number,
  width: number,
  layout: Layout,
): boolean {
  const before = cells[cells.length - 1];
  const length = lastFilled(row) + 1;
  if (!before || lastLine !== r - 1 || layout.dateAt === undefined || length * 2 > width) return false;
  // A note of the seller's under the report stands alone in the first cell, and so does the end of a comment.
  if (startsRow(row, layout) || !isFilled(row[0])) return false;
  const joined = join(trimmed(before), trimmed(row));
  return joined.length === width && fits(joined, layout);
}

/** True when a line has a date where rows have theirs: it is a row of its own. */
function startsRow(row: readonly Cell[], { dateAt, months }: Layout): boolean {
  const cell = dateAt === undefined ? '' : (row[dateAt] ?? '');
  return cell !== '' && isDateCell(cell, months);
}

function isDateCell(cell: Cell, months: boolean): boolean {
  if (typeof cell === 'object') return true;
  if (typeof cell !== 'string') return false;
  const text = unquote(cleanText(cell));
  return !Number.isNaN(readDate(text)) || (months && !Number.isNaN(readMonth(text)));
}

/** True when all dates and numbers of a row can be read, and the date that it needs is there. */
function fits(row: readonly Cell[], { typed, months, dateAt }: Layout): boolean {
  if (dateAt !== undefined && !isFilled(row[dateAt])) return false;
  return typed.every(({ at, column }) => {
    const cell = row[at] ?? '';
    if (!isFilled(cell)) return true;
    // A date that was itself broken reads as another day.
    if (column.kind === 'date') return (isDateCell(cell, months) || cell === '--') && !String(cell).includes('\n');
    const numbers = column.kind === 'quantity' ? [parseQuantity(cell)] : [parseMoney(cell, '.'), parseMoney(cell, ',')];
    return numbers.some((n) => n === null || !Number.isNaN(n));
  });
}
