// Bytes of a report file as text. Amazon writes UTF-8 (with or without BOM), Windows-1252 for Europe and America and
// cp932 for Japan; Excel adds UTF-16, and in China GB 18030. Nothing in the file says which, so the bytes must.

/** The part of the platform's decoder that is used; Node and every browser have it. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;

// A mark inside a text is no mark of its encoding.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder('latin1');

function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** How single cells of a file are read. */
export type Encoding = 'utf-8' | 'shift_jis' | 'windows-1252';

const japanese = new TextDecoder('shift_jis', { fatal: true });

/** Bytes of an encoding as text. */
export function decoderOf(encoding: Encoding): (bytes: Uint8Array) => string {
  if (encoding === 'windows-1252') return fromCp1252;
  return encoding === 'utf-8' ? (part) => utf8.decode(part) : (part) => japanese.decode(part);
}

/** A file whose cells can be told apart by their bytes. */
export interface ByteText {
  /** The file without a mark of its encoding, and without half a character at its end. */
  readonly body: Uint8Array;
  readonly ascii: boolean;
  readonly encoding: Encoding;
}

interface Decoded {
  readonly text: string;
  /** The file ends inside a character: it was cut. */
  readonly cut: boolean;
  /** How bytes of the file read by themselves; left out where cells cannot be told apart by their bytes. */
  readonly bytes?: ByteText;
}

// What Windows-1252 has in 0x80–0x9F, where Latin-1 has control characters. (TextDecoder of several Node versions
// wrongly reads windows-1252 as Latin-1, nodejs/node issue 56542.) The five unused places keep their number.
const CP1252_HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function fromCp1252(bytes: Uint8Array): string {
  return latin1.decode(bytes).replace(/[\x80-\x9F]/g, (c) => CP1252_HIGH.charAt(c.charCodeAt(0) - 0x80));
}

/** How many bytes at the end belong to a UTF-8 character that is not complete; 0 when the last one is. */
function brokenTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte >= 0xc2) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** True when the characters beyond ASCII stand mostly in runs of kana or kanji, as Japanese does and accents do not. */
function looksJapanese(text: string): boolean {
  let inRuns = 0;
  for (const run of text.match(/[\u3005\u3040-\u30FF\u4E00-\u9FFF]{2,}/g) ?? []) inRuns += run.length;
  const beyondAscii = (text.match(/[\u0080-\uFFFF]/g) ?? []).length;
  return inRuns * 2 > beyondAscii;
}

function fromCp932(bytes: Uint8Array): Decoded | null {
  for (const cut of [false, true]) {
    try {
      const body = cut ? bytes.subarray(0, -1) : bytes;
      const text = japanese.decode(body);
      if (!looksJapanese(text)) return null;
      // Some characters have two codes.
      return { text, cut, bytes: { body, ascii: false, encoding: 'shift_jis' } };
    } catch {
      // Not valid as it is: one last byte may be the half of a character.
    }
  }
  return null;
}

/** How Excel in China saves a tab that the seller fills in: no other encoding shows such words at the top of a file. */
const CHINESE_TITLES = /采购|成本|进价|币种|货币|标题|品名|商品名称|类目|货件|数量|编号|卖家|状态|日期/;
const TOP = 4096;
const chinese = new TextDecoder('gb18030');
const strictChinese = new TextDecoder('gb18030', { fatal: true });

function fromChinese(bytes: Uint8Array): Decoded | null {
  if (!CHINESE_TITLES.test(chinese.decode(bytes.subarray(0, TOP)))) return null;
  // Half a character is left out at the end of a file that was cut; one has up to four bytes.
  for (let less = 0; less <= 3; less++) {
    try {
      return { text: strictChinese.decode(bytes.subarray(0, bytes.length - less)), cut: less > 0 };
    } catch {
      // One byte less.
    }
  }
  return null;
}

/** Text with a few bytes that are no UTF-8, where far more of it is: the damage stays local. */
function fromDamagedUtf8(bytes: Uint8Array): string | null {
  const text = utf8.decode(bytes);
  const damaged = (text.match(/\uFFFD/g) ?? []).length;
  const sound = (text.match(/[\u0080-\uFFFC]/g) ?? []).length;
  return sound > 2 * damaged ? text : null;
}

/** True when every byte is a character of ASCII. */
function isAscii(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  const first = Math.min(length, (4 - (byteOffset % 4)) % 4);
  const words = first + 4 <= length ? new Uint32Array(buffer, byteOffset + first, (length - first) >> 2) : [];
  for (let i = 0; i < words.length; i++) if (((words[i] as number) & 0x80808080) !== 0) return false;
  for (let i = 0; i < first; i++) if ((bytes[i] as number) > 127) return false;
  for (let i = first + words.length * 4; i < length; i++) if ((bytes[i] as number) > 127) return false;
  return true;
}

const inUtf8 = (body: Uint8Array, ascii: boolean): ByteText => ({ body, ascii, encoding: 'utf-8' });

/** The bytes of a file that holds nothing but ASCII, behind a mark or not; null for any other. */
export function asciiBytes(bytes: Uint8Array, is: (bytes: Uint8Array) => boolean = isAscii): ByteText | null {
  const body = withoutMark(bytes);
  return is(body) ? inUtf8(body, true) : null;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Decodes a report file. Never throws for its content; a U+FFFD that the file itself holds is kept (Amazon writes them). */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  const body = withoutMark(bytes);
  const sound = fromUtf8(body);
  if (sound !== null) return { text: sound, cut: false, bytes: inUtf8(body, false) };
  const tail = brokenTail(body);
  if (tail > 0) {
    const whole = body.subarray(0, -tail);
    const text = fromUtf8(whole);
    // A lone é at the end of plain text is Windows-1252; the first half of a UTF-8 é would be Ã.
    const lone = tail === 1 && (body[body.length - 1] as number) > 0xc3 && text?.length === whole.length;
    if (text !== null && !lone) return { text, cut: true, bytes: inUtf8(whole, false) };
  }
  if (body.length < bytes.length) return { text: utf8.decode(body), cut: tail > 0 };
  const inChinese = fromChinese(body);
  if (inChinese) return inChinese;
  const inJapanese = fromCp932(body);
  if (inJapanese) return inJapanese;
  const damaged = fromDamagedUtf8(body);
  if (damaged !== null) return { text: damaged, cut: false };
  return { text: fromCp1252(body), cut: false, bytes: { body, ascii: false, encoding: 'windows-1252' } };
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const odd = bytes.length % 2 === 1;
  return { text: new TextDecoder(encoding).decode(odd ? bytes.subarray(0, -1) : bytes), cut: odd };
}
