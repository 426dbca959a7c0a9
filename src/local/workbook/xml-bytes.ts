// XML as bytes, in pieces: what makes most of a workbook are plain cells of ASCII, for which going through text takes longer
// than all else.
import { xmlText } from './xml';

const PIECE = 1 << 18;
const UNDERSCORE = 95;
const X = 120;

/** 1 for what stands in XML as it is. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return xmlText(character) === character ? 1 : 0;
});

export class XmlBytes {
  private bytes: Buffer = Buffer.allocUnsafe(PIECE * 2);
  private other: Buffer = Buffer.allocUnsafe(PIECE * 2);
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
    const piece = this.bytes.subarray(0, this.at);
    [this.bytes, this.other] = [this.other, this.bytes];
    this.at = 0;
    return piece;
  }

  private makeRoom(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const more = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.at + length));
    this.bytes.copy(more, 0, 0, this.at);
    this.bytes = more;
  }

  /** Bytes of XML; few. */
  put(given: Uint8Array): void {
    this.makeRoom(given.length);
    const { bytes, at } = this;
    for (let i = 0; i < given.length; i++) bytes[at + i] = given[i] as number;
    this.at = at + given.length;
  }

  /** XML. */
  xml(text: string): void {
    this.makeRoom(text.length * 3);
    this.at += this.bytes.write(text, this.at);
  }

  /** Text inside XML. */
  text(text: string): void {
    this.makeRoom(text.length);
    const { bytes } = this;
    let { at } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (PLAIN[code] !== 1 || (code === UNDERSCORE && text.charCodeAt(i + 1) === X)) {
        this.xml(xmlText(text));
        return;
      }
      bytes[at++] = code;
    }
    this.at = at;
  }
}

/** Pieces of XML as bytes, small ones together. */
export function* inPieces(xml: Iterable<string>): Generator<Uint8Array> {
  const out = new XmlBytes();
  for (const text of xml) {
    out.xml(text);
    if (out.full) yield out.take();
  }
  yield out.take();
}
