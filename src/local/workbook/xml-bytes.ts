// XML as bytes, in pieces: what makes most of a workbook are plain cells of ASCII, for which going through text takes longer
// than all else.
import { xmlText } from './xml';

const PIECE = 1 << 19;
const SHORT = 64;
const UNDERSCORE = 95;
const X = 120;
const QUOTE = 34;
/** Bytes of the longest name. */
const LONGEST = 6;

/** 1 for the bytes of ASCII that stand in XML as they are. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  return code < 128 && code !== UNDERSCORE && xmlText(character) === character ? 1 : 0;
});

/** True for a byte that stands in XML as it is, whatever stands beside it. */
export const isPlain = (byte: number): boolean => PLAIN[byte] === 1;

/** What stands in XML under a name. */
const NAMED: readonly (Uint8Array | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const xml = xmlText(String.fromCharCode(code));
  return xml.startsWith('&') ? Buffer.from(xml) : undefined;
});

/** Texts are made bytes here. What is longer goes another way. */
const scratch = Buffer.alloc(1 << 16);
/** Of a character that has no room in it. */
const LAST_BYTES = 4;

/** What bytes are in. */
const ASCII = 0;
const UTF8 = 1;

/** True for a byte of UTF-8 behind which a character may stand that XML does not take as it is. */
function isOdd(given: Uint8Array, at: number): boolean {
  const code = given[at] as number;
  if (code === 0xc2) return (given[at + 1] as number) < 0xa0;
  return code === 0xef && given[at + 1] === 0xbf && (given[at + 2] as number) >= 0xbe;
}

/** XML of ASCII that is written often. */
export interface Mark {
  /** Its bytes in fours, with what comes behind it at the end. */
  readonly words: Uint32Array;
  readonly length: number;
}

export function markOf(xml: string): Mark {
  const words = new Uint32Array((xml.length + 3) >> 2);
  for (let i = 0; i < xml.length; i++) {
    words[i >> 2] = (words[i >> 2] as number) | (xml.charCodeAt(i) << (24 - 8 * (i & 3)));
  }
  return { words, length: xml.length };
}

const ZERO = 48;
/** Whole numbers up to here are written digit by digit. */
const MOST_DIGITS = 999_999_999;

interface Room {
  readonly bytes: Buffer;
  readonly view: DataView;
}

function roomFor(length: number): Room {
  const bytes = Buffer.alloc(length);
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, length) };
}

export class XmlBytes {
  private room = roomFor(PIECE * 2);
  /** Those of pieces that were taken, and those that were given back. */
  private readonly taken: Room[] = [];
  private readonly free: Room[] = [];
  private at = 0;

  /** True when there is enough for a piece. */
  get full(): boolean {
    return this.at >= PIECE;
  }

  /** Where the next byte goes, until a piece is taken. */
  get place(): number {
    return this.at;
  }

  /** Takes back what was written since. */
  backTo(place: number): void {
    this.at = place;
  }

  /** What was written since the last piece. It stays until it is given back. */
  take(): Uint8Array {
    const piece = this.room.bytes.subarray(0, this.at);
    this.taken.push(this.room);
    this.room = this.free.pop() ?? roomFor(PIECE * 2);
    this.at = 0;
    return piece;
  }

  /** The bytes of a piece that was taken may be written over. */
  giveBack(piece: Uint8Array): void {
    const i = this.taken.findIndex(({ bytes }) => bytes.buffer === piece.buffer);
    if (i >= 0) this.free.push(...this.taken.splice(i, 1));
  }

  private makeRoom(length: number): void {
    const { bytes } = this.room;
    if (this.at + length <= bytes.length) return;
    this.room = roomFor(Math.max(bytes.length * 2, this.at + length));
    bytes.copy(this.room.bytes, 0, 0, this.at);
  }

  mark({ words, length }: Mark): void {
    this.makeRoom(words.length * 4);
    const { view } = this.room;
    const { at } = this;
    for (let i = 0; i < words.length; i++) view.setUint32(at + i * 4, words[i] as number);
    this.at = at + length;
  }

  /** XML. */
  xml(text: string): void {
    this.makeRoom(text.length * 3);
    const { bytes } = this.room;
    const { at } = this;
    // Short ASCII is written faster than handed over.
    if (text.length <= SHORT) {
      let i = 0;
      for (let code = 0; i < text.length; i++) {
        code = text.charCodeAt(i);
        if (code > 127) break;
        bytes[at + i] = code;
      }
      if (i === text.length) {
        this.at = at + i;
        return;
      }
    }
    this.at += this.room.bytes.write(text, this.at);
  }

  /** XML as bytes. */
  raw(given: Uint8Array): void {
    this.makeRoom(given.length);
    this.room.bytes.set(given, this.at);
    this.at += given.length;
  }

  /** A number, as text says it. */
  number(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > MOST_DIGITS) {
      this.xml(String(value));
      return;
    }
    let digits = 1;
    for (let least = 10; value >= least; least *= 10) digits++;
    this.makeRoom(digits);
    const { bytes } = this.room;
    this.at += digits;
    for (let at = this.at - 1, rest = value | 0, i = 0; i < digits; i++, at--) {
      const next = (rest / 10) | 0;
      bytes[at] = ZERO + rest - next * 10;
      rest = next;
    }
  }

  /** Text inside XML. */
  text(text: string): void {
    const length = scratch.write(text);
    if (length > scratch.length - LAST_BYTES || !this.bytes(scratch, 0, length, UTF8)) this.xml(xmlText(text));
  }

  /** As `text`, of bytes of UTF-8. False, and nothing is written, where only their text tells what stands in XML. */
  utf8(given: Uint8Array, from: number, to: number): boolean {
    return this.bytes(given, from, to, UTF8);
  }

  /** As `utf8`, of a part of a file: there anything but ASCII and a quote may mean something else. */
  ascii(given: Uint8Array, from: number, to: number): boolean {
    return this.bytes(given, from, to, ASCII);
  }

  private bytes(given: Uint8Array, from: number, to: number, code: typeof ASCII | typeof UTF8): boolean {
    this.makeRoom(to - from);
    let { bytes } = this.room;
    let { at } = this;
    const start = at;
    for (let i = from; i < to; i++) {
      const byte = given[i] as number;
      if (PLAIN[byte] === 1 || (byte === UNDERSCORE && given[i + 1] !== X)) {
        bytes[at++] = byte;
        continue;
      }
      const named = NAMED[byte];
      if (named && (code === UTF8 || byte !== QUOTE)) {
        // As much as is left may have to follow it.
        if (at + LONGEST + to - i > bytes.length) {
          this.at = at;
          this.makeRoom(LONGEST + to - i);
          ({ bytes } = this.room);
        }
        for (let n = 0; n < named.length; n++) bytes[at++] = named[n] as number;
      } else if (byte >= 128 && code === UTF8 && !isOdd(given, i)) bytes[at++] = byte;
      else {
        this.at = start;
        return false;
      }
    }
    this.at = at;
    return true;
  }
}
