// Numbers for texts that many reports share, such as order ids: what stands in a million rows is looked up as a number. A text of
// plain ASCII is compared by its bytes, so that those of a file need not become texts.
import { type CellColumn, SIGNS } from '../../values/cell';

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
}

/** Numbers different texts 1, 2, 3 … in the order in which they are first asked for; 0 is the empty one. */
export class TextNumbers implements CellNumbers {
  private count = 1;
  /** The bytes of all texts, before each its length, and by number where that stands. */
  private bytes: Uint8Array;
  private end = 0;
  private starts: Uint32Array;
  private hashes: Uint32Array;
  /** Where a text may stand, its number and its place, by turns; number 0 is free. Side by side the memory gives them at once. */
  private slots: Uint32Array;
  /** Texts that are no ASCII, or long. */
  private readonly others = new Map<string, number>();
  /** By number the text, made when somebody asks. */
  private readonly texts: (string | undefined)[] = [''];
  private readonly spelt = new Uint8Array(LONGEST);

  /** @param room for so many texts is made at first, a power of two */
  constructor(room = SMALLEST) {
    this.bytes = new Uint8Array(room * 8);
    this.starts = new Uint32Array(room);
    this.hashes = new Uint32Array(room);
    this.slots = new Uint32Array(room * 4);
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
    for (let number = 1; number < this.count; number++)
      if (some.has(number)) setBit(marks, this.hashes[number] as number);
  }

  /** True where the bytes of a cell tell that its text is none that was marked. */
  isUnmarked({ raw }: CellColumn, code: number, marks: Uint8Array): boolean {
    if (!raw || ((raw.signs[code] as number) & UNCLEAN) !== 0) return false;
    const from = raw.starts[code] as number;
    const to = raw.starts[code + 1] as number;
    return to - from <= LONGEST && !hasBit(marks, hashOf(raw.bytes, from, to));
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
      number = this.take(0, NOWHERE);
      this.others.set(text, number);
      while (this.texts.length < number) this.texts.push(undefined);
      this.texts[number] = text;
    }
    return number;
  }

  private ofBytes(from: Uint8Array, begin: number, end: number): number {
    if (begin === end) return 0;
    const hash = hashOf(from, begin, end);
    const { slots } = this;
    const mask = slots.length / 2 - 1;
    let at = hash & mask;
    for (let number = slots[at * 2] as number; number !== 0; number = slots[at * 2] as number) {
      // Nearly always it is the text: to compare hashes first would only ask the memory once more.
      if (this.isText(slots[at * 2 + 1] as number, from, begin, end)) return number;
      at = (at + 1) & mask;
    }
    const number = this.take(hash, this.end);
    slots[at * 2] = number;
    slots[at * 2 + 1] = this.end;
    this.keep(from, begin, end);
    // Half of the slots stay free, so that a search ends soon.
    if (number * 2 > mask) this.spread();
    return number;
  }

  private isText(start: number, from: Uint8Array, begin: number, end: number): boolean {
    const { bytes } = this;
    if (bytes[start] !== end - begin) return false;
    for (let i = begin, own = start + 1; i < end; i++, own++) if (bytes[own] !== from[i]) return false;
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

  private take(hash: number, start: number): number {
    if (this.count === this.starts.length) {
      this.starts = longer(this.starts, Uint32Array);
      this.hashes = longer(this.hashes, Uint32Array);
    }
    this.hashes[this.count] = hash;
    this.starts[this.count] = start;
    return this.count++;
  }

  private spread(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const mask = slots.length / 2 - 1;
    for (let number = 1; number < this.count; number++) {
      const start = this.starts[number] as number;
      if (start === NOWHERE) continue;
      let at = (this.hashes[number] as number) & mask;
      while (slots[at * 2] !== 0) at = (at + 1) & mask;
      slots[at * 2] = number;
      slots[at * 2 + 1] = start;
    }
    this.slots = slots;
  }
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
  return (hash ^ (hash >>> 13)) >>> 0;
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
