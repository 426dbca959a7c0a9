// Numbers for texts that many reports share, such as order ids: what stands in a million rows is looked up as a number. A text of
// plain ASCII is compared by its bytes, so that those of a file need not become texts.
import { type CellColumn, SIGNS } from '../../values/cell';

const SMALLEST = 1 << 12;
/** Such a cell may be spelt otherwise than its text. */
const UNCLEAN = SIGNS.odd | SIGNS.blank;

/** Numbers different texts 1, 2, 3 … in the order in which they are first asked for; 0 is the empty one. */
export class TextNumbers {
  private count = 1;
  /** The bytes of all texts, and by number where each ends. */
  private bytes = new Uint8Array(SMALLEST * 8);
  private ends = new Uint32Array(SMALLEST);
  private hashes = new Uint32Array(SMALLEST);
  /** Where a text may stand, its number: 0 is free. */
  private slots = new Int32Array(SMALLEST * 2);
  /** Texts that are no ASCII. */
  private readonly others = new Map<string, number>();
  /** By number the text, made when somebody asks. */
  private readonly texts: (string | undefined)[] = [''];
  private spelt = new Uint8Array(64);

  /** Above every number so far. */
  get size(): number {
    return this.count;
  }

  /** The number of a text, a new one where it has none yet. */
  of(text: string): number {
    if (text.length > this.spelt.length) this.spelt = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c > 127) return this.ofOther(text);
      this.spelt[i] = c;
    }
    return this.ofBytes(this.spelt, 0, text.length);
  }

  /** The text of a number: the same one for all who ask, so that to compare it with itself takes no time. */
  text(number: number): string {
    let text = this.texts[number];
    if (text === undefined) {
      const letters: number[] = [];
      const end = this.ends[number] as number;
      for (let i = this.ends[number - 1] as number; i < end; i++) letters.push(this.bytes[i] as number);
      text = String.fromCharCode(...letters);
      this.texts[number] = text;
    }
    return text;
  }

  /** The number of the clean text of a cell; −1 where its bytes alone do not tell it. */
  ofCell({ raw }: CellColumn, code: number): number {
    if (!raw || ((raw.signs[code] as number) & UNCLEAN) !== 0) return -1;
    return this.ofBytes(raw.bytes, raw.starts[code] as number, raw.starts[code + 1] as number);
  }

  private ofOther(text: string): number {
    let number = this.others.get(text);
    if (number === undefined) {
      number = this.take(0, 0);
      this.others.set(text, number);
      this.texts[number] = text;
    }
    return number;
  }

  private ofBytes(from: Uint8Array, begin: number, end: number): number {
    if (begin === end) return 0;
    const hash = hashOf(from, begin, end);
    const mask = this.slots.length - 1;
    let at = hash & mask;
    for (let number = this.slots[at] as number; number !== 0; number = this.slots[at] as number) {
      // Nearly always it is the text: to compare hashes first would only ask the memory once more.
      if (this.isText(number, from, begin, end)) return number;
      at = (at + 1) & mask;
    }
    const start = this.ends[this.count - 1] as number;
    while (start + end - begin > this.bytes.length) this.bytes = longer(this.bytes, Uint8Array);
    this.bytes.set(from.subarray(begin, end), start);
    const number = this.take(end - begin, hash);
    this.slots[at] = number;
    // Half of the slots stay free, so that a search ends soon.
    if (number * 2 > mask) this.spread();
    return number;
  }

  private isText(number: number, from: Uint8Array, begin: number, end: number): boolean {
    const start = this.ends[number - 1] as number;
    if ((this.ends[number] as number) - start !== end - begin) return false;
    for (let i = begin, own = start; i < end; i++, own++) if (this.bytes[own] !== from[i]) return false;
    return true;
  }

  private take(length: number, hash: number): number {
    if (this.count === this.ends.length) {
      this.ends = longer(this.ends, Uint32Array);
      this.hashes = longer(this.hashes, Uint32Array);
    }
    this.hashes[this.count] = hash;
    this.ends[this.count] = (this.ends[this.count - 1] as number) + length;
    this.texts.push(undefined);
    return this.count++;
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 1; number < this.count; number++) {
      if (this.ends[number] === this.ends[number - 1]) continue;
      let at = (this.hashes[number] as number) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = number;
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

function longer<A extends Uint8Array | Uint32Array>(values: A, kind: new (length: number) => A): A {
  const more = new kind(values.length * 2);
  more.set(values);
  return more;
}

/** A set of such numbers, without that of the empty text. */
export class NumberSet {
  private marks = new Uint8Array(SMALLEST);
  isEmpty = true;

  add(number: number): void {
    if (number === 0) return;
    while (number >= this.marks.length) this.marks = longer(this.marks, Uint8Array);
    this.marks[number] = 1;
    this.isEmpty = false;
  }

  has(number: number): boolean {
    return this.marks[number] === 1;
  }
}
