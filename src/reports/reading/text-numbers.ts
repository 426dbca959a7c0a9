// Numbers for texts that many reports share, such as order ids: what stands in a million rows is looked up as a number. A text of
// plain ASCII is compared by its bytes, so that those of a file need not become texts.
import { type CellColumn, type RawCells, SIGNS } from '../../values/cell';

const SMALLEST = 1 << 12;
/** Such a cell may be spelt otherwise than its text. */
const UNCLEAN = SIGNS.odd | SIGNS.blank;

/** A longer text is looked up as such. */
const LONGEST = 255;
const NOWHERE = 0xffff_ffff;

/** What tells numbers of texts, and of the texts of cells; −1 where the bytes of a cell alone do not tell it. */
export interface CellNumbers {
  of(text: string): number;
  ofCell(column: CellColumn, code: number): number;
  /**
   * Writes the numbers of the texts of some cells, by cell.
   * @param cells in the order in which they are asked for
   * @param other gives the number of one whose bytes alone do not tell it
   */
  ofCells(column: CellColumn, cells: Uint32Array, numbers: Int32Array, other: (cell: number) => number): void;
}

/** Numbers of a slot: of the text, 0 for none, and the two of its key. */
const SLOT = 3;
/** Stands in the key of a text that is no order id, with its length. */
const OTHER = 0x4000_0000;
/** So many texts are looked up side by side. */
const LOT = 64;

/** Numbers different texts 1, 2, 3 … in the order in which they are first asked for; 0 is the empty one. */
export class TextNumbers implements CellNumbers {
  private count = 1;
  /** The bytes of all texts, before each its length, and by number where that stands. */
  private bytes: Uint8Array;
  private end = 0;
  private starts: Uint32Array;
  /** Where a text may stand. Its key stands there too, so that for an order id the memory is asked once. */
  private slots: Int32Array;
  private mask: number;
  /** Texts that are no ASCII, or long. */
  private readonly others = new Map<string, number>();
  /** By number the text, made when somebody asks. */
  private readonly texts: (string | undefined)[] = [''];
  private readonly spelt = new Uint8Array(LONGEST);
  /** The key of the text that is looked up: an order id as two numbers, or a hash and a length. */
  private high = 0;
  private low = 0;
  /** The keys of a lot of cells, by turns. */
  private readonly keys = new Int32Array(2 * LOT);

  /** @param room for so many texts is made at first, a power of two */
  constructor(room = SMALLEST) {
    this.bytes = new Uint8Array(room * 8);
    this.starts = new Uint32Array(room);
    this.slots = new Int32Array(room * 2 * SLOT);
    this.mask = room * 2 - 1;
  }

  /** Above every number so far. */
  get size(): number {
    return this.count;
  }

  /** The number of a text, a new one where it has none yet. */
  of(text: string): number {
    if (text.length > LONGEST) return this.ofOther(text);
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c > 127) return this.ofOther(text);
      this.spelt[i] = c;
    }
    return this.ofBytes(this.spelt, 0, text.length);
  }

  /** The text of a number: the same one for all who ask, so that to compare it with itself takes no time. */
  text(number: number): string {
    return this.texts[number] ?? this.makeText(number);
  }

  /** The number of the clean text of a cell; −1 where its bytes alone do not tell it. */
  ofCell({ raw }: CellColumn, code: number): number {
    if (!raw || ((raw.signs[code] as number) & UNCLEAN) !== 0) return -1;
    const from = raw.starts[code] as number;
    const to = raw.starts[code + 1] as number;
    return to - from > LONGEST ? -1 : this.ofBytes(raw.bytes, from, to);
  }

  /** Sets the bit of the hash of each of some texts, in a power of two of bytes. */
  mark(some: NumberSet, marks: Uint8Array): void {
    const { bytes, starts } = this;
    for (let number = 1; number < this.count; number++) {
      const start = starts[number] as number;
      if (start === NOWHERE || !some.has(number)) continue;
      setBit(marks, hashOf(bytes, start + 1, start + 1 + (bytes[start] as number)));
    }
  }

  /** True where the bytes of a cell tell that its text is none that was marked. */
  isUnmarked({ raw }: CellColumn, code: number, marks: Uint8Array): boolean {
    if (!raw || ((raw.signs[code] as number) & UNCLEAN) !== 0) return false;
    const from = raw.starts[code] as number;
    const to = raw.starts[code + 1] as number;
    return to - from <= LONGEST && !hasBit(marks, hashOf(raw.bytes, from, to));
  }

  ofCells(column: CellColumn, cells: Uint32Array, numbers: Int32Array, other: (cell: number) => number): void {
    const { raw } = column;
    for (let from = 0; from < cells.length; from += LOT) {
      const to = Math.min(from + LOT, cells.length);
      if (raw) this.meet(raw, cells, from, to);
      for (let i = from; i < to; i++) {
        const cell = cells[i] as number;
        const number = raw ? this.ofMet(column, raw, cell, i - from) : -1;
        numbers[cell] = number < 0 ? other(cell) : number;
      }
    }
  }

  /** Asks the memory for the slots of a lot of order ids: it gives them all at once, where one after the other would wait for each. */
  private meet({ bytes, starts }: RawCells, cells: Uint32Array, first: number, to: number): void {
    const { keys, slots, mask } = this;
    for (let i = first; i < to; i++) {
      const cell = cells[i] as number;
      const isOrder = this.isOrder(bytes, starts[cell] as number, starts[cell + 1] as number);
      keys[2 * (i - first)] = isOrder ? this.high : 0;
      keys[2 * (i - first) + 1] = isOrder ? this.low : OTHER;
    }
    let met = 0;
    for (let i = 0; i < 2 * (to - first); i += 2)
      met |= slots[(hashOfKey(keys[i] as number, keys[i + 1] as number) & mask) * SLOT] as number;
    // Kept, so that no engine leaves the questions out.
    this.high = met;
  }

  private ofMet(column: CellColumn, { bytes, starts }: RawCells, cell: number, place: number): number {
    this.high = this.keys[2 * place] as number;
    this.low = this.keys[2 * place + 1] as number;
    if (this.low === OTHER) return this.ofCell(column, cell);
    return this.find(hashOfKey(this.high, this.low), bytes, starts[cell] as number, starts[cell + 1] as number);
  }

  /** The number of the text of a cell in lower case; −1 where its bytes alone do not tell it. */
  ofLowerCell({ raw }: CellColumn, code: number): number {
    if (!raw || ((raw.signs[code] as number) & UNCLEAN) !== 0) return -1;
    const { bytes, starts } = raw;
    const from = starts[code] as number;
    const length = (starts[code + 1] as number) - from;
    if (length > LONGEST) return -1;
    for (let i = 0; i < length; i++) {
      const c = bytes[from + i] as number;
      this.spelt[i] = c >= 65 && c <= 90 ? c + 32 : c;
    }
    return this.ofBytes(this.spelt, 0, length);
  }

  /** `charCodeAt` of the text of a number, without making that. */
  charCodeAt(number: number, at: number): number {
    const start = this.starts[number] as number;
    if (number === 0 || start === NOWHERE) return this.text(number).charCodeAt(at);
    return at < (this.bytes[start] as number) ? (this.bytes[start + 1 + at] as number) : Number.NaN;
  }

  /** How the texts of two numbers follow each other, as `<` has it: below 0, 0 or above. */
  compare(a: number, b: number): number {
    if (a === b) return 0;
    const [from, to] = [this.starts[a] as number, this.starts[b] as number];
    if (a === 0 || b === 0 || from === NOWHERE || to === NOWHERE) return this.text(a) < this.text(b) ? -1 : 1;
    const { bytes } = this;
    const [length, other] = [bytes[from] as number, bytes[to] as number];
    const shared = Math.min(length, other);
    for (let i = 1; i <= shared; i++) {
      const differs = (bytes[from + i] as number) - (bytes[to + i] as number);
      if (differs !== 0) return differs;
    }
    return length - other;
  }

  private makeText(number: number): string {
    const start = this.starts[number] as number;
    const letters: number[] = [];
    for (let i = start + 1; i <= start + (this.bytes[start] as number); i++) letters.push(this.bytes[i] as number);
    const text = String.fromCharCode(...letters);
    while (this.texts.length < number) this.texts.push(undefined);
    this.texts[number] = text;
    return text;
  }

  private ofOther(text: string): number {
    let number = this.others.get(text);
    if (number === undefined) {
      number = this.take(NOWHERE);
      this.others.set(text, number);
      while (this.texts.length < number) this.texts.push(undefined);
      this.texts[number] = text;
    }
    return number;
  }

  private ofBytes(from: Uint8Array, begin: number, end: number): number {
    if (begin === end) return 0;
    if (this.isOrder(from, begin, end)) return this.find(hashOfKey(this.high, this.low), from, begin, end);
    this.high = hashOf(from, begin, end);
    this.low = OTHER + end - begin;
    return this.find(this.high, from, begin, end);
  }

  /** Makes the key of an order id (`111-1111111-1111111`) from its bytes: an order id has no other; false for any other text. */
  private isOrder(bytes: Uint8Array, from: number, to: number): boolean {
    if (to - from !== 19 || bytes[from + 3] !== DASH || bytes[from + 11] !== DASH) return false;
    const first = digits(bytes, from, from + 3);
    const second = digits(bytes, from + 4, from + 11);
    const third = digits(bytes, from + 12, to);
    // Each of the two is a small whole number of the engine.
    this.high = first * 1000_000 + Math.floor(second / 10);
    this.low = (second % 10) * 10_000_000 + third;
    return first >= 0 && second >= 0 && third >= 0;
  }

  /** The number of the text with the key that was made. */
  private find(hash: number, from: Uint8Array, begin: number, end: number): number {
    const { slots, mask, high, low } = this;
    let slot = hash & mask;
    let at = slot * SLOT;
    for (let number = slots[at] as number; number !== 0; number = slots[at] as number) {
      // Of other texts a key tells only most.
      if (slots[at + 1] === high && slots[at + 2] === low)
        if (low < OTHER || this.isText(number, from, begin, end)) return number;
      slot = (slot + 1) & mask;
      at = slot * SLOT;
    }
    const number = this.take(this.end);
    slots[at] = number;
    slots[at + 1] = high;
    slots[at + 2] = low;
    this.keep(from, begin, end);
    // A third of the slots stay free, so that a search ends soon.
    if (number * 3 > mask * 2) this.spread();
    return number;
  }

  private isText(number: number, from: Uint8Array, begin: number, end: number): boolean {
    const { bytes } = this;
    for (let i = begin, own = (this.starts[number] as number) + 1; i < end; i++, own++)
      if (bytes[own] !== from[i]) return false;
    return true;
  }

  private keep(from: Uint8Array, begin: number, end: number): void {
    while (this.end + 1 + end - begin > this.bytes.length) this.bytes = longer(this.bytes, Uint8Array);
    const { bytes } = this;
    let at = this.end;
    bytes[at++] = end - begin;
    // Few bytes at a time: to copy them at once takes longer.
    for (let i = begin; i < end; i++) bytes[at++] = from[i] as number;
    this.end = at;
  }

  private take(start: number): number {
    if (this.count === this.starts.length) this.starts = longer(this.starts, Uint32Array);
    this.starts[this.count] = start;
    return this.count++;
  }

  private spread(): void {
    const old = this.slots;
    const slots = new Int32Array(old.length * 2);
    const mask = this.mask * 2 + 1;
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from] === 0) continue;
      const high = old[from + 1] as number;
      const low = old[from + 2] as number;
      let slot = (low < OTHER ? hashOfKey(high, low) : high) & mask;
      while (slots[slot * SLOT] !== 0) slot = (slot + 1) & mask;
      slots[slot * SLOT] = old[from] as number;
      slots[slot * SLOT + 1] = high;
      slots[slot * SLOT + 2] = low;
    }
    this.mask = mask;
    this.slots = slots;
  }
}

const DASH = 45;

/** The number that some digits make; less than 0 where not all are digits. */
function digits(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  // Less than 0 once a byte was no digit.
  let all = 0;
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] as number) - 48;
    all |= digit | (9 - digit);
    value = value * 10 + digit;
  }
  return all < 0 ? -1 : value;
}

/** Hashes are so small that their slots are whole numbers of the engine. */
const HASH_SHIFT = 4;

function hashOfKey(high: number, low: number): number {
  let hash = Math.imul(high, 0x85ebca6b) ^ low;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 14)) >>> HASH_SHIFT;
}

function hashOf(bytes: Uint8Array, begin: number, end: number): number {
  let hash = end - begin;
  let i = begin;
  for (; i + 4 <= end; i += 4) {
    const low = (bytes[i] as number) | ((bytes[i + 1] as number) << 8);
    const high = ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    hash = Math.imul(hash ^ low ^ high, 0x01000193);
    hash ^= hash >>> 15;
  }
  for (; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> HASH_SHIFT;
}

function setBit(bits: Uint8Array, hash: number): void {
  bits[(hash >>> 3) & (bits.length - 1)]! |= 1 << (hash & 7);
}

function hasBit(bits: Uint8Array, hash: number): boolean {
  return ((bits[(hash >>> 3) & (bits.length - 1)] as number) & (1 << (hash & 7))) !== 0;
}

function longer<A extends Uint8Array | Uint32Array>(values: A, kind: new (length: number) => A): A {
  const more = new kind(values.length * 2);
  more.set(values);
  return more;
}

/** A set of such numbers, without that of the empty text. */
export class NumberSet {
  private marks = new Uint8Array(SMALLEST);
  size = 0;

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(number: number): void {
    if (number === 0 || this.has(number)) return;
    while (number >= this.marks.length) this.marks = longer(this.marks, Uint8Array);
    this.marks[number] = 1;
    this.size++;
  }

  has(number: number): boolean {
    return this.marks[number] === 1;
  }

  /** The places in a list at which one of these numbers stands. */
  placesIn(numbers: Int32Array): number[] {
    const { marks } = this;
    const places: number[] = [];
    for (let i = 0; i < numbers.length; i++) if (marks[numbers[i] as number] === 1) places.push(i);
    return places;
  }
}
