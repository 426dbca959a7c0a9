// What a cell tells of itself: an id that may be one, a word that can be none, signs that no text is made of.
import { type Cell, type CellColumn, SIGNS } from '../../values/cell';

/** No id is longer: what is, is text that slipped into the column. */
const LONGEST_ID = 100;

/** True for a text that may be an id, or that stands for none where none is needed. */
export function isSaneId(cell: string, ofOrder: boolean, needed: boolean): boolean {
  const c = cell.charCodeAt(0);
  const sane = isPlain(c)
    ? !(c <= 57 && cell.indexOf('E+') > 0 && SCIENTIFIC.test(cell))
    : HAS_SIGN.test(cell) && !(c === 35 && SHEET_ERROR.test(cell));
  if (cell.length <= LONGEST_ID && sane && (!ofOrder || HAS_DIGIT.test(cell))) return true;
  // A blank, or a dash for none.
  return !needed && /^[\s\-–—"']*$/.test(cell);
}

/** True for a cell whose bytes alone tell that it is a sane id. */
export function isPlainId({ raw }: CellColumn, code: number, ofOrder: boolean): boolean {
  if (!raw || code === 0) return false;
  const signs = raw.signs[code] as number;
  if ((signs & (SIGNS.odd | SIGNS.plus)) !== 0 || (ofOrder && (signs & SIGNS.digit) === 0)) return false;
  const from = raw.starts[code] as number;
  return isPlain(raw.bytes[from] as number) && (raw.starts[code + 1] as number) - from <= LONGEST_ID;
}

/** True for bytes of a whole order id, three groups of digits. */
export function isWholeOrder(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== WHOLE_ORDER.length) return false;
  for (let i = 0; i < WHOLE_ORDER.length; i++) {
    const c = bytes[from + i] as number;
    if (i === 3 || i === 11 ? c !== HYPHEN : !(c >= 48 && c <= 57)) return false;
  }
  return true;
}

const HYPHEN = 45;
const WHOLE_ORDER = 'ddd-ddddddd-ddddddd';

const SHEET_ERROR = /^#(NAME\?|REF!|VALUE!|ERROR!|N\/A|NUM!|DIV\/0!|NULL!)$/;
// What a spreadsheet makes of an id such as 12E05 or of a long number.
const SCIENTIFIC = /^\d+(\.\d+)?E\+\d+$/;

export function isBrokenWord(word: string): boolean {
  return !HAS_SIGN.test(word) || SHEET_ERROR.test(word) || SCIENTIFIC.test(word);
}

const APOSTROPHE = 39;

/** The first control character of a text, or what a decoder writes for bytes that are none; '' when it has none. */
export function firstOdd(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 32 || (c >= 127 && c < 160) || c === 0xfffd) return text[i] as string;
  }
  return '';
}

/** Controls that a text may hold. */
export const CONTROLS_OF_TEXT = /[\t\n\r]/g;

const INCHES = /\d"$/;

/** Tells a cell that lost one of its two quotes: an inch mark at the end of an id is one where no row has it without. */
export function halfQuoted(column: CellColumn): (cell: string) => boolean {
  let all: Set<Cell> | null = null;
  return (cell) => {
    if (!cell.endsWith('"') || (cell.match(/"/g) as string[]).length % 2 === 0) return false;
    if (!INCHES.test(cell)) return true;
    all ??= new Set(Array.from({ length: column.count }, (_, code) => column.cell(code)));
    return all.has(cell.slice(0, -1));
  };
}

/** An id without the apostrophe by which a spreadsheet keeps it text, and without the line end at which its line broke. */
export function plainId(text: string): string {
  const plain = text.charCodeAt(0) === APOSTROPHE ? text.slice(1) : text;
  return plain.indexOf('\n') < 0 ? plain : plain.replace(/\s*\n\s*/g, '');
}

/** Every id has a letter or digit; what slipped into its column may have none. Ids of orders have digits. */
const HAS_SIGN = /[\p{L}\p{N}]/u;
const HAS_DIGIT = /\d/;

/** True for the code of a digit or letter of ASCII. */
function isPlain(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}

/** A numeric cell of an id column as text; an ASIN that is an ISBN gets its leading zeros back. */
export function idOfNumber(value: number, key: string): string {
  const text = String(value);
  return (key === 'asin' || key === 'fnsku') && Number.isInteger(value) && text.length < 10
    ? text.padStart(10, '0')
    : text;
}
