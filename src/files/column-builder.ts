// Numbers the cells of one column of a file as they are met, each different one once.
import { type CellCodes, type DifferentCells, type RawCells, SIGNS } from '../values/cell';

const QUOTE = 34;

/** By byte what a cell is told to have that holds it. */
const SIGN_OF = Uint8Array.from({ length: 256 }, (_, c) => {
  if (c >= 48 && c <= 57) return SIGNS.digit;
  if (c === 32) return SIGNS.blank;
  if (c === 44) return SIGNS.comma;
  if (c === 43) return SIGNS.plus;
  return c < 32 || c >= 127 || c === QUOTE || c === 39 ? SIGNS.odd : 0;
});

/** Multiplies the hash of a cell after each four of its bytes. */
const PRIME = 0x85ebca6b;

/** After so many different cells in hardly more rows, a column is one of names: looking each up gains nothing. */
const NAMES = 4096;

export class ColumnBuilder {
  /** By row the number of its cell; 0 is the empty one. */
  codes: Uint32Array;
  /** The cell that was added last. */
  lastBegin = 0;
  lastEnd = 0;
  lastCode = 0;
  lastInQuotes = false;

  private starts = new Uint32Array(64);
  private own = new Uint8Array(512);
  private ownView = new DataView(this.own.buffer);
  private hashes = new Int32Array(64);
  private slots = new Uint32Array(256);
  private signs = new Uint8Array(64);
  private count = 1;
  private distinct = true;

  /**
   * @param bytes where the cells stand
   * @param view the same bytes
   * @param rows room for so many
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly view: DataView,
    rows: number,
  ) {
    this.codes = new Uint32Array(rows);
  }

  /** Makes room for more rows. */
  grow(rows: number): void {
    const codes = new Uint32Array(rows);
    codes.set(this.codes);
    this.codes = codes;
  }

  /** Adds the cell of a row that is not the one that was added last. */
  add(begin: number, end: number, inQuotes: boolean, row: number): void {
    const code = this.distinct ? this.find(begin, end, row) : this.put(begin, end);
    this.codes[row] = code;
    this.lastBegin = begin;
    this.lastEnd = end;
    this.lastCode = code;
    this.lastInQuotes = inQuotes;
  }

  /**
   * The column of some rows.
   * @param rows their numbers in rising order, of which those here are `before` less
   * @param size how many rows there are
   */
  cellsOf(rows: Int32Array, before: number, size: number): DifferentCells {
    const { count, distinct } = this;
    const codes = this.codesOf(rows, before);
    if (this.isEmptyBeside(rows, before, size))
      return { codes: smallest(codes, count), count, distinct, raw: this.raw() };
    let most = 0;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] as number;
      if (code <= most) continue;
      // Some cells are only in other rows.
      if (code !== most + 1) return this.renumbered(codes);
      most = code;
    }
    if (most !== count - 1) return this.renumbered(codes);
    return { codes: smallest(codes, count), count, distinct, raw: this.raw() };
  }

  /** True where these rows follow each other, and all others are empty here. */
  private isEmptyBeside(rows: Int32Array, before: number, size: number): boolean {
    const { length } = rows;
    if (length === 0) return false;
    const first = (rows[0] as number) - before;
    if ((rows[length - 1] as number) - before - first !== length - 1) return false;
    for (let i = 0; i < first; i++) if (this.codes[i] !== 0) return false;
    for (let i = first + length; i < size; i++) if (this.codes[i] !== 0) return false;
    return true;
  }

  private codesOf(rows: Int32Array, before: number): Uint32Array {
    const { codes } = this;
    const { length } = rows;
    if (length === 0) return new Uint32Array(0);
    const first = (rows[0] as number) - before;
    if ((rows[length - 1] as number) - before - first === length - 1) return codes.subarray(first, first + length);
    const some = new Uint32Array(length);
    for (let i = 0; i < length; i++) some[i] = codes[(rows[i] as number) - before] as number;
    return some;
  }

  /** The same with only the cells that these rows have, in their order. */
  private renumbered(all: Uint32Array): DifferentCells {
    const to = new Uint32Array(this.count);
    const kept = [0];
    const codes = new Uint32Array(all.length);
    for (let i = 0; i < codes.length; i++) {
      const code = all[i] as number;
      if (code === 0) continue;
      if (to[code] === 0) to[code] = kept.push(code) - 1;
      codes[i] = to[code] as number;
    }
    const { starts, own, signs } = this;
    const begins = new Uint32Array(kept.length + 1);
    for (let i = 0; i < kept.length; i++) {
      const code = kept[i] as number;
      begins[i + 1] = (begins[i] as number) + (starts[code + 1] as number) - (starts[code] as number);
    }
    const bytes = new Uint8Array(begins[kept.length] as number);
    for (let i = 0, b = 0; i < kept.length; i++) {
      const code = kept[i] as number;
      for (let a = starts[code] as number; a < (starts[code + 1] as number); a++) bytes[b++] = own[a] as number;
    }
    return {
      codes: smallest(codes, kept.length),
      count: kept.length,
      distinct: this.distinct,
      raw: { bytes, starts: begins, signs: Uint8Array.from(kept, (code) => signs[code] as number) },
    };
  }

  private raw(): RawCells {
    const { count, starts } = this;
    return {
      bytes: this.own.slice(0, starts[count]),
      starts: starts.slice(0, count + 1),
      signs: this.signs.slice(0, count),
    };
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

  /** True when a cell of the file is the one of a number, which is as long. */
  private isCell(begin: number, end: number, from: number): boolean {
    const { view, ownView, bytes, own } = this;
    let a = begin;
    let b = from;
    for (; a + 4 <= end; a += 4, b += 4) if (view.getInt32(a, true) !== ownView.getInt32(b, true)) return false;
    for (; a < end; a++, b++) if (bytes[a] !== own[b]) return false;
    return true;
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
      const more = new Uint32Array(this.starts.length * 2);
      more.set(this.starts);
      this.starts = more;
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
}

/** A copy of numbers below a count, in as few bytes each as they need. */
function smallest(codes: Uint32Array, count: number): CellCodes {
  if (count <= 1 << 8) return new Uint8Array(codes);
  return count <= 1 << 16 ? new Uint16Array(codes) : codes.slice();
}

function longer(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(length);
  more.set(bytes);
  return more;
}
