// XML as bytes, in pieces: what makes most of a workbook are plain cells of ASCII, for which going through text takes longer
// than all else.
import { xmlText } from './xml';

const PIECE = 1 << 19;
const SHORT = 64;
const UNDERSCORE = 95;
const X = 120;

/** 1 for the bytes of ASCII that stand in XML as they are. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  return code < 128 && xmlText(character) === character ? 1 : 0;
});

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

interface Room {
  readonly bytes: Buffer;
  readonly view: DataView;
}

function roomFor(length: number): Room {
  const bytes = Buffer.alloc(length);
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, length) };
}

/** What stands in XML under a name. */
const NAMED: readonly (Uint8Array | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const xml = xmlText(String.fromCharCode(code));
  return xml.startsWith('&') ? Buffer.from(xml) : undefined;
});
/** Bytes of the longest name, and more than any character takes. */
const LONGEST = 6;
/** Behind the control characters; and the first half of a character of two. */
const FIRST_WIDE = 0xa0;
const FIRST_HALF = 0xd800;

/** What stands in XML neither as it is nor under a name. */
const ODD = /[^\P{Cc}\t\n]|[\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/u;

export class XmlBytes {
  private room = roomFor(PIECE * 2);
  private other = roomFor(PIECE * 2);
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

  /** What was written since the last piece. It stays until the next but one is taken. */
  take(): Uint8Array {
    const piece = this.room.bytes.subarray(0, this.at);
    [this.room, this.other] = [this.other, this.room];
    this.at = 0;
    return piece;
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

  /** Text inside XML. */
  text(text: string): void {
    if (text.length > SHORT) this.longText(text);
    else this.shortText(text);
  }

  /** What the engine does to a text as a whole beats a loop over its characters, but takes a while to begin. */
  private longText(text: string): void {
    if (ODD.test(text)) {
      this.xml(xmlText(text));
      return;
    }
    this.xml(text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'));
  }

  private shortText(text: string): void {
    this.makeRoom(text.length * LONGEST);
    const { bytes } = this.room;
    let { at } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (PLAIN[code] === 1 && (code !== UNDERSCORE || text.charCodeAt(i + 1) !== X)) {
        bytes[at++] = code;
      } else if (code >= FIRST_WIDE && code < FIRST_HALF) {
        if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
        else {
          bytes[at++] = 0xe0 | (code >> 12);
          bytes[at++] = 0x80 | ((code >> 6) & 63);
        }
        bytes[at++] = 0x80 | (code & 63);
      } else {
        const named = NAMED[code];
        if (!named) {
          this.xml(xmlText(text));
          return;
        }
        for (let n = 0; n < named.length; n++) bytes[at++] = named[n] as number;
      }
    }
    this.at = at;
  }

  /** As `text`, of a part of bytes. False, and nothing is written, where only their text tells what stands in XML. */
  ascii(given: Uint8Array, from: number, to: number): boolean {
    this.makeRoom(to - from);
    const { bytes } = this.room;
    let { at } = this;
    for (let i = from; i < to; i++) {
      const code = given[i] as number;
      if (PLAIN[code] !== 1 || (code === UNDERSCORE && given[i + 1] === X)) return false;
      bytes[at++] = code;
    }
    this.at = at;
    return true;
  }
}

/** Pieces of XML as bytes, small ones together. */
export function* inPieces(out: XmlBytes, xml: Iterable<string>): Generator<Uint8Array> {
  for (const text of xml) {
    out.xml(text);
    if (out.full) yield out.take();
  }
  yield out.take();
}
