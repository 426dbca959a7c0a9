// Columns of a report file straight from its bytes: each different cell is found once and copied together with its like, and no
// text is made of it until somebody asks.
import type { DifferentCells } from '../values/cell';
import { ColumnBuilder } from './column-builder';

/** Rows of a file whose cells can be told apart without a parser: see `indexRows`. */
export interface RowIndex {
  /** Where each row begins; one more for the end. */
  readonly starts: Uint32Array;
  readonly height: number;
  /** How many cells rows have: each entry holds from its row on. */
  readonly widths: readonly { readonly from: number; readonly width: number }[];
}

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** A file whose rows differ so often in length is no table. */
const MOST_WIDTHS = 1000;

/** The rows found so far. */
class Found {
  starts: Uint32Array;
  readonly widths: { from: number; width: number }[] = [];
  height = 0;
  private width = -1;

  constructor(bytes: number) {
    this.starts = new Uint32Array(Math.max(64, bytes >> 6));
  }

  /** Adds a row; false where rows differ too often. */
  add(start: number, width: number): boolean {
    if (this.height + 1 >= this.starts.length) this.starts = grown(this.starts);
    this.starts[this.height] = start;
    if (width !== this.width) {
      if (this.widths.length >= MOST_WIDTHS) return false;
      this.width = width;
      this.widths.push({ from: this.height, width });
    }
    this.height++;
    return true;
  }
}

/** Place of the first byte that may end a cell; the end where there is none. Letters and most digits are larger than all those. */
function nextSpecial(bytes: Uint8Array, from: number, end: number, most: number): number {
  let i = from;
  while (i < end && (bytes[i] as number) > most) i++;
  return i;
}

/**
 * Finds the rows of a file. Null where only a parser can tell them: a quote inside a cell that is not quoted, something
 * behind a closing quote, a quote that is never closed, CR alone or inside a cell.
 */
export function indexRows(bytes: Uint8Array, delimiter: number, quoted: boolean): RowIndex | null {
  const found = new Found(bytes.length);
  const end = bytes.length;
  const most = Math.max(delimiter, CR, quoted ? QUOTE : 0);
  let fields = 1;
  let start = 0;
  for (let i = nextSpecial(bytes, 0, end, most); i < end; i = nextSpecial(bytes, i + 1, end, most)) {
    const c = bytes[i] as number;
    if (c === delimiter) fields++;
    else if (c === LF) {
      if (!found.add(start, fields)) return null;
      fields = 1;
      start = i + 1;
    } else if (c === CR) {
      if (i + 1 === end || bytes[i + 1] !== LF) return null;
    } else if (c === QUOTE && quoted) {
      if (i !== start && bytes[i - 1] !== delimiter) return null;
      i = closingQuote(bytes, i + 1, end);
      if (i < 0 || !endsCell(bytes, i + 1, end, delimiter)) return null;
    }
  }
  // What stands behind the last line end is no row.
  if (start < end && !found.add(start, fields)) return null;
  found.starts[found.height] = end;
  return { starts: found.starts.subarray(0, found.height + 1), height: found.height, widths: found.widths };
}

function endsCell(bytes: Uint8Array, at: number, end: number, delimiter: number): boolean {
  if (at >= end) return true;
  const c = bytes[at] as number;
  return c === delimiter || c === LF || (c === CR && at + 1 < end && bytes[at + 1] === LF);
}

/** Place of the quote that closes a cell; −1 where none does, or CR stands in the cell. */
function closingQuote(bytes: Uint8Array, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const c = bytes[i] as number;
    if (c > QUOTE) continue;
    if (c === CR) return -1;
    if (c !== QUOTE) continue;
    if (i + 1 >= end || bytes[i + 1] !== QUOTE) return i;
    i++;
  }
  return -1;
}

/** Where a row ends, its line end left out. */
export function endOfRow(bytes: Uint8Array, starts: Uint32Array, row: number): number {
  let end = starts[row + 1] as number;
  if (end > (starts[row] as number) && bytes[end - 1] === LF) {
    end--;
    if (end > (starts[row] as number) && bytes[end - 1] === CR) end--;
  }
  return end;
}

function grown(numbers: Uint32Array) {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

/** Where the cell behind another one begins. */
function nextCell(bytes: Uint8Array, at: number, delimiter: number, quoted: boolean): number {
  if (quoted && bytes[at] === QUOTE) return closingQuote(bytes, at + 1, bytes.length) + 2;
  let i = at;
  while (bytes[i] !== delimiter) i++;
  return i + 1;
}

/**
 * The columns in some positions, in one walk.
 * @param rowNumbers rows counted from 1; each has all these positions
 * @param positions in rising order
 */
export function columnsOf(
  bytes: Uint8Array,
  { starts }: RowIndex,
  delimiter: number,
  quoted: boolean,
  rowNumbers: Int32Array,
  positions: readonly number[],
): DifferentCells[] {
  const builders = positions.map((_, k) => (kept[k] ??= new ColumnBuilder()));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const builder of builders) builder.begin(bytes, view, rowNumbers.length);
  for (let i = 0; i < rowNumbers.length; i++) {
    const row = (rowNumbers[i] as number) - 1;
    const rowEnd = endOfRow(bytes, starts, row);
    let at = starts[row] as number;
    let field = 0;
    for (let k = 0; k < builders.length; k++) {
      const builder = builders[k] as ColumnBuilder;
      for (const position = positions[k] as number; field < position; field++)
        at = nextCell(bytes, at, delimiter, quoted);
      const isQuoted = quoted && at < rowEnd && bytes[at] === QUOTE;
      at = isQuoted ? builder.takeQuoted(i, at + 1) : builder.take(i, at, rowEnd, delimiter);
      field++;
    }
  }
  return builders.map((builder) => builder.finish());
}

/** Their memory serves one file after the other. */
const kept: ColumnBuilder[] = [];
