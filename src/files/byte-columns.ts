// Columns of a report file straight from its bytes: each different cell is found once and copied together with its like, and no
// text is made of it until somebody asks.
import { type DifferentCells, SIGNS } from '../values/cell';

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

/** By byte what a cell is told to have that holds it. */
const SIGN_OF = Uint8Array.from({ length: 256 }, (_, c) => {
  if (c >= 48 && c <= 57) return SIGNS.digit;
  if (c === 32) return SIGNS.blank;
  if (c === 44) return SIGNS.comma;
  return c < 32 || c >= 127 || c === QUOTE || c === 39 || c === 43 ? SIGNS.odd : 0;
});

/** Multiplies the hash of a cell after each of its bytes. */
const PRIME = 0x01000193;

/** After so many different cells in hardly more rows, a column is one of names: looking each up gains nothing. */
const NAMES = 4096;

class Builder {
  readonly codes: Uint32Array;
  private starts = new Uint32Array(64);
  private signs = new Uint8Array(64);
  private own = new Uint8Array(512);
  private count = 1;
  private distinct = true;
  private hashes = new Int32Array(64);
  private slots = new Uint32Array(256);
  private readonly view: DataView;
  private ownView = new DataView(this.own.buffer);
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

  /** Notes the cell that begins somewhere; returns where the next one begins. */
  take(row: number, begin: number, rowEnd: number, delimiter: number): number {
    const { bytes } = this;
    if (begin >= rowEnd || bytes[begin] === delimiter) return begin + 1;
    // Neighbouring rows mostly share their cell.
    const asLast = begin + this.lastEnd - this.lastBegin;
    const fits = asLast === rowEnd || (asLast < rowEnd && bytes[asLast] === delimiter);
    if (fits && this.asLast(begin, asLast)) {
      this.codes[row] = this.lastCode;
      return asLast + 1;
    }
    let hash = 0;
    let signs = 0;
    let end = begin;
    for (; end < rowEnd; end++) {
      const c = bytes[end] as number;
      if (c === delimiter) break;
      hash = Math.imul(hash ^ c, PRIME);
      signs |= SIGN_OF[c] as number;
    }
    this.add(row, begin, end, hash, signs);
    return end + 1;
  }

  /** As `take`, of a cell that begins behind a quote. */
  takeQuoted(row: number, begin: number): number {
    const { bytes } = this;
    const last = bytes.length - 1;
    const asLast = begin + this.lastEnd - this.lastBegin;
    const fits = asLast <= last && bytes[asLast] === QUOTE && (asLast === last || bytes[asLast + 1] !== QUOTE);
    if (fits && asLast > begin && this.asLast(begin, asLast)) {
      this.codes[row] = this.lastCode;
      return asLast + 2;
    }
    let hash = 0;
    let signs = 0;
    let end = begin;
    for (;;) {
      const c = bytes[end] as number;
      if (c === QUOTE) {
        if (end >= last || bytes[end + 1] !== QUOTE) break;
        // Two quotes are one inside the cell.
        end++;
      }
      hash = Math.imul(hash ^ c, PRIME);
      signs |= SIGN_OF[c] as number;
      end++;
    }
    if (end > begin) this.add(row, begin, end, hash, signs);
    return end + 2;
  }

  private add(row: number, begin: number, end: number, hash: number, signs: number): void {
    const code = this.distinct ? this.find(begin, end, hash, signs, row) : this.put(begin, end, signs);
    this.codes[row] = code;
    this.lastBegin = begin;
    this.lastEnd = end;
    this.lastCode = code;
  }

  private asLast(begin: number, end: number): boolean {
    const { view, bytes } = this;
    let a = begin;
    let b = this.lastBegin;
    for (; a + 4 <= end; a += 4, b += 4) if (view.getInt32(a, true) !== view.getInt32(b, true)) return false;
    for (; a < end; a++, b++) if (bytes[a] !== bytes[b]) return false;
    return true;
  }

  /** True when a cell of the file is the one of a number, which is as long. */
  private isCell(begin: number, end: number, from: number): boolean {
    const { view, ownView, bytes, own } = this;
    let a = begin;
    let b = from;
    for (; a + 4 <= end; a += 4, b += 4) if (view.getInt32(a, true) !== ownView.getInt32(b, true)) return false;
    for (; a < end; a++, b++) if (bytes[a] !== own[b]) return false;
    return true;
  }

  private find(begin: number, end: number, hash: number, signs: number, row: number): number {
    const { slots, hashes, starts } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let code = slots[slot] as number; code !== 0; code = slots[slot] as number) {
      const from = starts[code] as number;
      const fits = hashes[code] === hash && (starts[code + 1] as number) - from === end - begin;
      if (fits && this.isCell(begin, end, from)) return code;
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.count;
    const code = this.put(begin, end, signs);
    this.note(code, hash);
    if (this.count === NAMES && row < NAMES * 1.2) {
      this.distinct = false;
      this.slots = new Uint32Array(0);
      this.hashes = new Int32Array(0);
    } else if (this.count * 2 > slots.length) this.makeRoom();
    return code;
  }

  private note(code: number, hash: number): void {
    if (code >= this.hashes.length) {
      const more = new Int32Array(this.hashes.length * 2);
      more.set(this.hashes);
      this.hashes = more;
    }
    this.hashes[code] = hash;
  }

  private makeRoom(): void {
    const slots = new Uint32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let code = 1; code < this.count; code++) {
      const hash = this.hashes[code] as number;
      let at = (hash ^ (hash >>> 15)) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = code;
    }
    this.slots = slots;
  }

  private put(begin: number, end: number, signs: number): number {
    const code = this.count++;
    if (code + 1 >= this.starts.length) {
      this.starts = grown(this.starts);
      this.signs = longer(this.signs, this.signs.length * 2);
    }
    const from = this.starts[code] as number;
    const to = from + end - begin;
    if (to > this.own.length) {
      this.own = longer(this.own, Math.max(to, this.own.length * 2));
      this.ownView = new DataView(this.own.buffer);
    }
    const { own, bytes } = this;
    for (let a = begin, b = from; a < end; a++, b++) own[b] = bytes[a] as number;
    this.starts[code + 1] = to;
    this.signs[code] = signs;
    return code;
  }

  different(): DifferentCells {
    const { codes, count, distinct, starts } = this;
    return {
      codes: count <= 1 << 8 ? new Uint8Array(codes) : count <= 1 << 16 ? new Uint16Array(codes) : codes,
      count,
      distinct,
      raw: {
        bytes: this.own.slice(0, starts[count]),
        starts: starts.slice(0, count + 1),
        signs: this.signs.slice(0, count),
      },
    };
  }
}

function grown(numbers: Uint32Array) {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

function longer(bytes: Uint8Array, length: number) {
  const more = new Uint8Array(length);
  more.set(bytes);
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
  const builders = positions.map(() => new Builder(bytes, rowNumbers.length));
  for (let i = 0; i < rowNumbers.length; i++) {
    const row = (rowNumbers[i] as number) - 1;
    const rowEnd = endOfRow(bytes, starts, row);
    let at = starts[row] as number;
    let field = 0;
    for (let k = 0; k < builders.length; k++) {
      const builder = builders[k] as Builder;
      for (const position = positions[k] as number; field < position; field++)
        at = nextCell(bytes, at, delimiter, quoted);
      const isQuoted = quoted && at < rowEnd && bytes[at] === QUOTE;
      at = isQuoted ? builder.takeQuoted(i, at + 1) : builder.take(i, at, rowEnd, delimiter);
      field++;
    }
  }
  return builders.map((builder) => builder.different());
}
