// Columns of a report file straight from its bytes: each different cell is found once, as a place in the file, and no text is
// made of it until somebody asks.

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

/**
 * Finds the rows of a file. Null where only a parser can tell them: a quote inside a cell that is not quoted, something
 * behind a closing quote, a quote that is never closed, CR alone or inside a cell.
 */
export function indexRows(bytes: Uint8Array, delimiter: number, quoted: boolean): RowIndex | null {
  let starts = new Uint32Array(Math.max(64, bytes.length >> 6));
  const widths: { from: number; width: number }[] = [];
  let width = -1;
  let height = 0;
  let fields = 1;
  let start = 0;
  const end = bytes.length;
  const close = (): boolean => {
    if (height + 1 >= starts.length) {
      const more = new Uint32Array(starts.length * 2);
      more.set(starts);
      starts = more;
    }
    starts[height] = start;
    if (fields !== width) {
      if (widths.length >= MOST_WIDTHS) return false;
      width = fields;
      widths.push({ from: height, width });
    }
    height++;
    fields = 1;
    return true;
  };
  let i = 0;
  while (i < end) {
    const c = bytes[i] as number;
    if (c === delimiter) {
      fields++;
      i++;
    } else if (c === LF) {
      if (!close()) return null;
      i++;
      start = i;
    } else if (c === CR) {
      if (bytes[i + 1] !== LF) return null;
      i++;
    } else if (c === QUOTE && quoted) {
      const before = i === start || bytes[i - 1] === delimiter;
      if (!before) return null;
      i = closingQuote(bytes, i + 1);
      if (i < 0) return null;
      i++;
      const next = bytes[i];
      if (i < end && next !== delimiter && next !== LF && !(next === CR && bytes[i + 1] === LF)) return null;
    } else i++;
  }
  // What stands behind the last line end is no row.
  if (start < end && !close()) return null;
  starts[height] = end;
  return { starts: starts.subarray(0, height + 1), height, widths };
}

/** Place of the quote that closes a cell; −1 where none does, or CR stands in the cell. */
function closingQuote(bytes: Uint8Array, from: number): number {
  const end = bytes.length;
  for (let i = from; i < end; i++) {
    const c = bytes[i] as number;
    if (c === CR) return -1;
    if (c !== QUOTE) continue;
    if (bytes[i + 1] !== QUOTE) return i;
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

/** The different cells of one column as places in the file. */
export interface Places {
  readonly codes: Uint32Array;
  readonly count: number;
  readonly distinct: boolean;
  /** By number where a cell begins and ends, its quotes left out; number 0 is the empty cell. */
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
}

/** After so many different cells in hardly more rows, a column is one of names: looking each up gains nothing. */
const NAMES = 4096;

class Builder {
  readonly codes: Uint32Array;
  begins = new Uint32Array(64);
  ends = new Uint32Array(64);
  count = 1;
  distinct = true;
  private hashes = new Int32Array(64);
  private slots = new Uint32Array(256);
  private readonly view: DataView;
  private lastBegin = 0;
  private lastEnd = 0;
  private lastCode = 0;

  constructor(
    private readonly bytes: Uint8Array,
    rows: number,
  ) {
    this.codes = new Uint32Array(rows);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  add(row: number, begin: number, end: number): void {
    if (begin === end) return;
    if (end - begin === this.lastEnd - this.lastBegin && this.same(begin, end, this.lastBegin)) {
      this.codes[row] = this.lastCode;
      return;
    }
    const code = this.distinct ? this.find(begin, end, row) : this.put(begin, end);
    this.codes[row] = code;
    this.lastBegin = begin;
    this.lastEnd = end;
    this.lastCode = code;
  }

  private same(begin: number, end: number, other: number): boolean {
    const { view } = this;
    let a = begin;
    let b = other;
    for (; a + 4 <= end; a += 4, b += 4) if (view.getInt32(a, true) !== view.getInt32(b, true)) return false;
    for (; a < end; a++, b++) if (this.bytes[a] !== this.bytes[b]) return false;
    return true;
  }

  private find(begin: number, end: number, row: number): number {
    const { view, bytes } = this;
    let hash = end - begin;
    let i = begin;
    for (; i + 4 <= end; i += 4) {
      hash = Math.imul(hash ^ view.getInt32(i, true), 0x9e3779b1 | 0);
      hash ^= hash >>> 15;
    }
    for (; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    hash ^= hash >>> 13;
    let mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let code = this.slots[slot] as number; code !== 0; code = this.slots[slot] as number) {
      const from = this.begins[code] as number;
      const fits = this.hashes[code] === hash && (this.ends[code] as number) - from === end - begin;
      if (fits && this.same(begin, end, from)) return code;
      slot = (slot + 1) & mask;
    }
    const code = this.put(begin, end);
    if (this.hashes.length < this.begins.length) {
      const more = new Int32Array(this.begins.length);
      more.set(this.hashes);
      this.hashes = more;
    }
    this.hashes[code] = hash;
    this.slots[slot] = code;
    if (this.count === NAMES && row < NAMES * 1.2) {
      this.distinct = false;
      this.slots = new Uint32Array(0);
      this.hashes = new Int32Array(0);
    } else if (this.count * 2 > this.slots.length) {
      this.slots = new Uint32Array(this.slots.length * 4);
      mask = this.slots.length - 1;
      for (let c = 1; c < this.count; c++) {
        let at = (this.hashes[c] as number) & mask;
        while (this.slots[at] !== 0) at = (at + 1) & mask;
        this.slots[at] = c;
      }
    }
    return code;
  }

  private put(begin: number, end: number): number {
    const code = this.count++;
    if (code >= this.begins.length) {
      this.begins = grown(this.begins);
      this.ends = grown(this.ends);
    }
    this.begins[code] = begin;
    this.ends[code] = end;
    return code;
  }

  places(): Places {
    const { codes, count, distinct } = this;
    return { codes, count, distinct, begins: this.begins.slice(0, count), ends: this.ends.slice(0, count) };
  }
}

function grown(numbers: Uint32Array) {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
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
): Places[] {
  const builders = positions.map(() => new Builder(bytes, rowNumbers.length));
  for (let i = 0; i < rowNumbers.length; i++) {
    const row = (rowNumbers[i] as number) - 1;
    const rowEnd = endOfRow(bytes, starts, row);
    let at = starts[row] as number;
    let field = 0;
    for (let k = 0; k < positions.length; k++) {
      for (const position = positions[k] as number; field < position; field++) {
        if (quoted && bytes[at] === QUOTE) at = closingQuote(bytes, at + 1) + 2;
        else {
          while (bytes[at] !== delimiter) at++;
          at++;
        }
      }
      let begin = at;
      let end = at;
      if (quoted && bytes[at] === QUOTE) {
        begin = at + 1;
        end = closingQuote(bytes, begin);
        at = end + 2;
      } else {
        while (end < rowEnd && bytes[end] !== delimiter) end++;
        at = end + 1;
      }
      field++;
      (builders[k] as Builder).add(i, begin, end);
    }
  }
  return builders.map((builder) => builder.places());
}
