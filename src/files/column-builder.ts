// One column of a file while it is read: each different cell is found once and copied together with its like. What most rows
// have, the cell of the row before or the one that followed it last time, is told by comparing alone.
import { type DifferentCells, SIGNS } from '../values/cell';

const QUOTE = 34;

/** By byte what a cell is told to have that holds it. */
const SIGN_OF = Uint8Array.from({ length: 256 }, (_, c) => {
  if (c >= 48 && c <= 57) return SIGNS.digit;
  if (c === 32) return SIGNS.blank;
  if (c === 44) return SIGNS.comma;
  return c < 32 || c >= 127 || c === QUOTE || c === 39 || c === 43 ? SIGNS.odd : 0;
});

const PRIME = 0x01000193;

/** After so many different cells in hardly more rows, a column is one of names: looking each up gains nothing. */
const NAMES = 4096;

/** Memory for so many rows or cells is kept for the next file. */
const KEPT = 1 << 14;

export class ColumnBuilder {
  private bytes: Uint8Array = NONE;
  private view: DataView = new DataView(NONE.buffer);
  private codes = new Uint32Array(0);
  private rows = 0;
  private starts = new Uint32Array(64);
  private own = new Uint8Array(512);
  private ownView = new DataView(this.own.buffer);
  private hashes = new Int32Array(64);
  /** By number of a cell the one that last followed it. */
  private after = new Uint32Array(64);
  private slots = new Uint32Array(256);
  private count = 1;
  private distinct = true;
  private last = 0;

  begin(bytes: Uint8Array, view: DataView, rows: number): void {
    this.bytes = bytes;
    this.view = view;
    this.rows = rows;
    if (this.codes.length < rows) this.codes = new Uint32Array(rows);
    else this.codes.fill(0, 0, rows);
    this.slots.fill(0);
    this.count = 1;
    this.distinct = true;
    this.last = 0;
  }

  /** Notes the cell that begins somewhere; returns where the next one begins. */
  take(row: number, begin: number, rowEnd: number, delimiter: number): number {
    const { bytes, starts } = this;
    if (begin >= rowEnd || bytes[begin] === delimiter) return begin + 1;
    let guess = this.last;
    for (let tries = 0; tries < 2 && guess !== 0; tries++) {
      const from = starts[guess] as number;
      const end = begin + (starts[guess + 1] as number) - from;
      const fits = end === rowEnd || (end < rowEnd && bytes[end] === delimiter);
      if (fits && this.isCell(begin, end, from)) {
        this.last = guess;
        this.codes[row] = guess;
        return end + 1;
      }
      guess = this.distinct ? (this.after[guess] as number) : 0;
    }
    let end = begin + 1;
    while (end < rowEnd && bytes[end] !== delimiter) end++;
    this.add(row, begin, end);
    return end + 1;
  }

  /** As `take`, of a cell that begins behind a quote. */
  takeQuoted(row: number, begin: number): number {
    const { bytes, starts } = this;
    let guess = this.last;
    for (let tries = 0; tries < 2 && guess !== 0; tries++) {
      const from = starts[guess] as number;
      const end = begin + (starts[guess + 1] as number) - from;
      if (bytes[end] === QUOTE && bytes[end + 1] !== QUOTE && this.isCell(begin, end, from)) {
        this.last = guess;
        this.codes[row] = guess;
        return end + 2;
      }
      guess = this.distinct ? (this.after[guess] as number) : 0;
    }
    let end = begin;
    // Two quotes are one inside the cell.
    for (; bytes[end] !== QUOTE || bytes[end + 1] === QUOTE; end++) if (bytes[end] === QUOTE) end++;
    if (end > begin) this.add(row, begin, end);
    return end + 2;
  }

  private add(row: number, begin: number, end: number): void {
    const code = this.distinct ? this.find(begin, end, row) : this.put(begin, end);
    this.codes[row] = code;
    if (this.distinct) this.after[this.last] = code;
    this.last = code;
  }

  /** True when a cell of the file is one of those found, which is as long. */
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
    return hash ^ (hash >>> 15);
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
      this.after = longer(this.after, this.hashes.length);
    }
    this.hashes[code] = hash;
    this.after[code] = 0;
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
    if (code + 1 >= this.starts.length) this.starts = longer(this.starts, this.starts.length * 2);
    const from = code === 1 ? 0 : (this.starts[code] as number);
    const to = from + end - begin;
    if (to > this.own.length) {
      this.own = longer(this.own, Math.max(to, this.own.length * 2));
      this.ownView = new DataView(this.own.buffer);
    }
    const { own, bytes } = this;
    for (let a = begin, b = from; a < end; a++, b++) own[b] = bytes[a] as number;
    this.starts[code + 1] = to;
    return code;
  }

  /** What was found; memory that is too large to keep is given back. */
  finish(): DifferentCells {
    const { codes, count, distinct, rows } = this;
    const all = codes.length === rows ? codes : codes.subarray(0, rows);
    const starts = this.starts.slice(0, count + 1);
    const found: DifferentCells = {
      codes:
        count <= 1 << 8
          ? new Uint8Array(all)
          : count <= 1 << 16
            ? new Uint16Array(all)
            : rows > KEPT && codes.length === rows
              ? codes
              : all.slice(),
      count,
      distinct,
      raw: { bytes: this.own.slice(0, starts[count]), starts, signs: this.signsOf(starts) },
    };
    this.bytes = NONE;
    this.view = this.ownView;
    if (rows > KEPT) this.codes = new Uint32Array(0);
    if (this.starts.length > KEPT || this.own.length > KEPT * 32) {
      this.starts = new Uint32Array(64);
      this.own = new Uint8Array(512);
      this.ownView = new DataView(this.own.buffer);
      this.hashes = new Int32Array(64);
      this.after = new Uint32Array(64);
      this.slots = new Uint32Array(256);
    }
    return found;
  }

  private signsOf(starts: Uint32Array): Uint8Array {
    const { own, count } = this;
    const all = new Uint8Array(count);
    let at = 0;
    for (let code = 1; code < count; code++) {
      let signs = 0;
      for (const end = starts[code + 1] as number; at < end; at++) signs |= SIGN_OF[own[at] as number] as number;
      all[code] = signs;
    }
    return all;
  }
}

const NONE = new Uint8Array(0);

function longer<A extends Uint8Array | Uint32Array>(from: A, length: number): A {
  const more = new (from.constructor as new (length: number) => A)(length);
  more.set(from);
  return more;
}
