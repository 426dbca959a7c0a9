// Where the rows and cells of a report file begin and end, in one walk over its bytes.

/** Rows of a file whose cells can be told apart without a parser: see `indexRows`. */
export interface RowIndex {
  /** Where each row begins; one more for the end. */
  readonly starts: Uint32Array;
  readonly height: number;
  /** How many cells rows have: each entry holds from its row on. */
  readonly widths: readonly { readonly from: number; readonly width: number }[];
}

/** What one walk over a file finds. */
export interface Indexed {
  readonly index: RowIndex;
  /** Where each cell ends, row after row: the place of what separates it from the next one. */
  readonly ends: Uint32Array;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** A file whose rows differ so often in length is no table. */
const MOST_WIDTHS = 1000;

/** The rows and cells found so far. */
class Found {
  starts: Uint32Array;
  ends: Uint32Array;
  cells = 0;
  readonly widths: { from: number; width: number }[] = [];
  height = 0;
  private width = -1;
  private before = 0;

  constructor(bytes: number) {
    this.starts = new Uint32Array(Math.max(64, bytes >> 6));
    this.ends = new Uint32Array(Math.max(256, bytes >> 3));
  }

  /** Adds a cell of the row that is not yet added. */
  end(at: number): void {
    if (this.cells >= this.ends.length) this.ends = grown(this.ends);
    this.ends[this.cells++] = at;
  }

  /** Adds a row, all cells of which are added; false where rows differ too often. */
  add(start: number): boolean {
    const width = this.cells - this.before;
    this.before = this.cells;
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
 * Finds the rows and cells of a file. Null where only a parser can tell them: a quote inside a cell that is not quoted,
 * something behind a closing quote, a quote that is never closed, CR alone or inside a cell.
 */
export function indexRows(bytes: Uint8Array, delimiter: number, quoted: boolean): Indexed | null {
  const found = new Found(bytes.length);
  const end = bytes.length;
  const most = Math.max(delimiter, CR, quoted ? QUOTE : 0);
  let start = 0;
  for (let i = nextSpecial(bytes, 0, end, most); i < end; i = nextSpecial(bytes, i + 1, end, most)) {
    const c = bytes[i] as number;
    if (c === delimiter) found.end(i);
    else if (c === LF) {
      found.end(i > start && bytes[i - 1] === CR ? i - 1 : i);
      if (!found.add(start)) return null;
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
  if (start < end) {
    found.end(end);
    if (!found.add(start)) return null;
  }
  const { starts, ends, cells, height, widths } = found;
  starts[height] = end;
  // Copied, so that the room for more is given back.
  return { index: { starts: starts.slice(0, height + 1), height, widths }, ends: ends.subarray(0, cells) };
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
