// Columns of a report file straight from its bytes: each different cell is found once and copied together with its like, and no
// text is made of it until somebody asks.
import { type CellCodes, type DifferentCells, SIGNS } from '../values/cell';
import type { Indexed, RowIndex } from './row-index';

const QUOTE = 34;

/** By byte what a cell is told to have that holds it. */
const SIGN_OF = Uint8Array.from({ length: 256 }, (_, c) => {
  if (c >= 48 && c <= 57) return SIGNS.digit;
  if (c === 32) return SIGNS.blank;
  if (c === 44) return SIGNS.comma;
  return c < 32 || c >= 127 || c === QUOTE || c === 39 || c === 43 ? SIGNS.odd : 0;
});

/** Multiplies the hash of a cell after each four of its bytes. */
const PRIME = 0x85ebca6b;

/** After so many different cells in hardly more rows, a column is one of names: looking each up gains nothing. */
const NAMES = 4096;

/** Makes one column after the other, with the same working memory. */
class Builder {
  private readonly codes: Uint32Array;
  private starts = new Uint32Array(64);
  private own = new Uint8Array(512);
  private ownView = new DataView(this.own.buffer);
  private hashes = new Int32Array(64);
  private slots = new Uint32Array(256);
  private signs = new Uint8Array(64);
  private count = 1;
  private distinct = true;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    rows: number,
  ) {
    this.codes = new Uint32Array(rows);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /**
   * The column of the cells that begin and end somewhere.
   * @param before by row the place in `begins` that tells where its cell begins, `step` bytes on; so does `cells` with `ends`
   */
  column(
    begins: Uint32Array,
    before: Int32Array,
    ends: Uint32Array,
    cells: Int32Array,
    at: number,
    quoted: boolean,
  ): DifferentCells {
    this.clear();
    const { bytes, codes } = this;
    const rows = codes.length;
    // Behind the separator of the cell before it, or where the row begins.
    const step = at === 0 ? 0 : 1;
    const back = at === 0 ? 0 : at - 1;
    let lastBegin = 0;
    let lastLength = 0;
    let lastCode = 0;
    for (let i = 0; i < rows; i++) {
      let begin = (begins[(before[i] as number) + back] as number) + step;
      let end = ends[(cells[i] as number) + at] as number;
      if (begin >= end) {
        codes[i] = 0;
        continue;
      }
      if (quoted && bytes[begin] === QUOTE) {
        begin++;
        end--;
        if (begin >= end) {
          codes[i] = 0;
          continue;
        }
      }
      // Neighbouring rows mostly share their cell.
      if (end - begin === lastLength && bytes[end - 1] === bytes[lastBegin + lastLength - 1]) {
        if (this.isSame(begin, end, lastBegin)) {
          codes[i] = lastCode;
          continue;
        }
      }
      lastCode = this.distinct ? this.find(begin, end, i) : this.put(begin, end);
      lastBegin = begin;
      lastLength = end - begin;
      codes[i] = lastCode;
    }
    return this.different();
  }

  private clear(): void {
    this.count = 1;
    this.distinct = true;
    this.slots.fill(0);
  }

  private isSame(begin: number, end: number, other: number): boolean {
    const { view, bytes } = this;
    let a = begin;
    let b = other;
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

  private hashOf(begin: number, end: number): number {
    const { view, bytes } = this;
    let hash = end - begin;
    let a = begin;
    for (; a + 4 <= end; a += 4) {
      hash = Math.imul(hash ^ view.getInt32(a, true), PRIME);
      hash ^= hash >>> 15;
    }
    for (; a < end; a++) hash = Math.imul(hash ^ (bytes[a] as number), PRIME);
    return hash ^ (hash >>> 13);
  }

  private find(begin: number, end: number, row: number): number {
    const { slots, hashes, starts } = this;
    const hash = this.hashOf(begin, end);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let code = slots[slot] as number; code !== 0; code = slots[slot] as number) {
      const from = starts[code] as number;
      const fits = hashes[code] === hash && (starts[code + 1] as number) - from === end - begin;
      if (fits && this.isCell(begin, end, from)) return code;
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.count;
    const code = this.put(begin, end);
    this.note(code, hash);
    if (this.count === NAMES && row < NAMES * 1.2) this.distinct = false;
    else if (this.count * 2 > slots.length) this.makeRoom();
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
      let at = (this.hashes[code] as number) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = code;
    }
    this.slots = slots;
  }

  private put(begin: number, end: number): number {
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
    let signs = 0;
    for (let a = begin, b = from; a < end; a++, b++) {
      const c = bytes[a] as number;
      own[b] = c;
      signs |= SIGN_OF[c] as number;
    }
    this.starts[code + 1] = to;
    this.signs[code] = signs;
    return code;
  }

  private different(): DifferentCells {
    const { count, distinct, starts } = this;
    return {
      codes: smallest(this.codes, count),
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

/** A copy of numbers below a count, in as few bytes each as they need. */
function smallest(codes: Uint32Array, count: number): CellCodes {
  if (count <= 1 << 8) return new Uint8Array(codes);
  return count <= 1 << 16 ? new Uint16Array(codes) : codes.slice();
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

/** By row the number of its first cell among all cells of the file. */
function firstCells({ widths, height }: RowIndex, rowNumbers: Int32Array): Int32Array {
  const first = new Int32Array(rowNumbers.length);
  const before = new Float64Array(widths.length);
  for (let run = 1; run < widths.length; run++) {
    const { from, width } = widths[run - 1] as RowIndex['widths'][number];
    before[run] = (before[run - 1] as number) + ((widths[run] as RowIndex['widths'][number]).from - from) * width;
  }
  let run = 0;
  let [from, to, width] = [0, 0, 0];
  for (let i = 0; i < first.length; i++) {
    const row = (rowNumbers[i] as number) - 1;
    if (row < from || row >= to) {
      if (row < from) run = 0;
      while ((widths[run + 1]?.from ?? height) <= row) run++;
      ({ from, width } = widths[run] as RowIndex['widths'][number]);
      to = widths[run + 1]?.from ?? height;
    }
    first[i] = (before[run] as number) + (row - from) * width;
  }
  return first;
}

/**
 * The columns in some positions.
 * @param rowNumbers rows counted from 1; each has all these positions
 */
export function columnsOf(
  bytes: Uint8Array,
  { index, ends }: Indexed,
  quoted: boolean,
  rowNumbers: Int32Array,
  positions: readonly number[],
): DifferentCells[] {
  const builder = new Builder(bytes, rowNumbers.length);
  const cells = firstCells(index, rowNumbers);
  const rows = rowNumbers.map((number) => number - 1);
  return positions.map((at) =>
    at === 0
      ? builder.column(index.starts, rows, ends, cells, at, quoted)
      : builder.column(ends, cells, ends, cells, at, quoted),
  );
}
