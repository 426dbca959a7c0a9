// Numbers as reports print them: counts, and money in either decimal habit.
import type { Cell } from '../../values/cell';
import { MONEY_SCALE, type Money } from '../../values/money';

/** Which sign separates the decimals in a column: the report's own habit, never guessed value by value. */
export type DecimalSign = '.' | ',';

const SPACES = /[\s\u00A0\u2007\u2009\u202F']/g;
// Only what is a currency: a centre such as LEX1 that slipped into the column is no amount of 1.
const CODES =
  'USD|EUR|GBP|CAD|MXN|BRL|JPY|CNY|RMB|HKD|TWD|AUD|NZD|SGD|INR|SEK|NOK|DKK|PLN|CZK|HUF|RON|CHF|TRY|AED|SAR|EGP|ZAR|KRW|Rs|TL|SR';
const CURRENCY = new RegExp(
  `^(?:[A-Z]{0,2}\\$|[€£¥￥₹₺]|${CODES}|zł|kr|円|元)+|(?:[$€£¥￥₹₺]|${CODES}|zł|kr|円|元)+$`,
  'gu',
);

/** Plain text of an unsigned number with a point as its decimal sign, or null when the text is no number. */
function plainNumber(text: string, sign: DecimalSign): string | null {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  let decimal = -1;
  if (comma >= 0 && point >= 0) {
    decimal = Math.max(comma, point);
  } else if (comma >= 0 || point >= 0) {
    const at = Math.max(comma, point);
    const mark = comma >= 0 ? ',' : '.';
    const grouped = mark === ',' ? /^\d{1,3}(,\d{3})+$/.test(text) : /^\d{1,3}(\.\d{3})+$/.test(text);
    // One mark only: a group of thousands where the habit says so and the digits allow it, else the decimals.
    const isGroup = grouped && (mark !== sign || text.indexOf(mark) !== at);
    decimal = isGroup ? -1 : at;
  }
  const whole = decimal < 0 ? text : text.slice(0, decimal);
  const fraction = decimal < 0 ? '' : text.slice(decimal + 1);
  const marks = /[.,]/.test(whole);
  if (marks && !/^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(whole)) return null;
  const digits = marks ? whole.replace(/[.,]/g, '') : whole;
  if (!/^\d*$/.test(digits) || !/^\d*$/.test(fraction) || digits.length + fraction.length === 0) return null;
  return `${digits || '0'}.${fraction || '0'}`;
}

/** Sign and unsigned number text, without currency signs, blanks and brackets. */
function split(raw: string, currency: RegExp | string): { negative: boolean; text: string } {
  let text = raw
    .replace(SPACES, '')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .replace(currency, '');
  let negative = false;
  if (text.startsWith('(') && text.endsWith(')')) {
    negative = true;
    text = text.slice(1, -1);
  }
  if (text.endsWith('-')) text = `-${text.slice(0, -1)}`;
  if (text.startsWith('-')) {
    negative = !negative;
    text = text.slice(1);
  } else if (text.startsWith('+')) text = text.slice(1);
  return { negative, text: text.replace(currency, '') };
}

/** Reads `-12.34`, `1234` or `.5` without a regular expression; NaN when the text is anything else. */
function fastMoney(text: string): number {
  const n = text.length;
  if (n > LONGEST) return Number.NaN;
  for (let i = 0; i < n; i++) characters[i] = text.charCodeAt(i);
  return fastAmount(characters, 0, n);
}

const LONGEST = 15;
const characters = new Uint16Array(LONGEST);

/** As `fastMoney`, of characters or bytes of ASCII. */
function fastAmount(text: Uint16Array | Uint8Array, from: number, to: number): number {
  let i = from;
  const negative = text[i] === 45;
  if (negative) i++;
  if (i >= to || to - from > LONGEST) return Number.NaN;
  let value = 0;
  let decimals = -1;
  for (; i < to; i++) {
    const c = text[i] as number;
    if (c >= 48 && c <= 57) {
      if (decimals >= 0) {
        if (++decimals > 4) return Number.NaN;
      }
      value = value * 10 + (c - 48);
    } else if (c === 46 && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  if (decimals === 0 && to - from === 1) return Number.NaN;
  for (let d = Math.max(decimals, 0); d < 4; d++) value *= 10;
  return negative ? -value : value;
}

/** An amount with a decimal point from bytes of ASCII; NaN where only `parseMoney` can tell. */
export function moneyIn(bytes: Uint8Array, from: number, to: number): Money {
  const amount = fastAmount(bytes, from, to);
  return Math.abs(amount) > MOST_MONEY ? Number.NaN : amount;
}

/** A whole count from bytes of ASCII; NaN where only `parseQuantity` can tell. */
export function quantityIn(bytes: Uint8Array, from: number, to: number): number {
  const amount = fastAmount(bytes, from, to);
  if (amount % MONEY_SCALE !== 0) return Number.NaN;
  const count = amount / MONEY_SCALE;
  return Math.abs(count) > MOST_UNITS ? Number.NaN : count;
}

/** An amount in ten-thousandths of its currency; null for an empty cell; NaN when it is no amount, or beyond what is possible. */
export function parseMoney(cell: Cell, sign: DecimalSign): Money | null {
  const amount = amountOf(cell, sign);
  return amount !== null && Math.abs(amount) > MOST_MONEY ? Number.NaN : amount;
}

function amountOf(cell: Cell, sign: DecimalSign): Money | null {
  if (typeof cell === 'number') {
    const scaled = Math.round(cell * MONEY_SCALE);
    return Number.isSafeInteger(scaled) ? scaled : Number.NaN;
  }
  if (typeof cell !== 'string') return Number.NaN;
  if (cell === '') return null;
  if (sign === '.' || cell.indexOf('.') < 0) {
    const fast = fastMoney(cell);
    if (!Number.isNaN(fast)) return fast;
  }
  const trimmed = cell.trim();
  if (trimmed === '' || isNullMark(trimmed)) return null;
  const { negative, text } = split(trimmed, CURRENCY);
  const plain = plainNumber(text, sign);
  if (plain === null) return Number.NaN;
  const point = plain.indexOf('.');
  const fraction = `${plain.slice(point + 1)}0000`;
  const rounding = fraction.charCodeAt(4) >= 53 ? 1 : 0;
  const value = Number(plain.slice(0, point)) * MONEY_SCALE + Number(fraction.slice(0, 4)) + rounding;
  if (!Number.isSafeInteger(value)) return Number.NaN;
  return negative ? -value : value;
}

/** No row of a report moves more units than this; a larger number is something else that slipped into the column. */
const MOST_UNITS = 1_000_000;
/** Nor has it a larger amount (a thousand million of any currency, yen too). */
const MOST_MONEY: Money = 1e9 * MONEY_SCALE;

/** A whole count, with its sign; null for an empty cell; NaN when it is no whole number, or beyond what is possible. */
export function parseQuantity(cell: Cell): number | null {
  const count = wholeNumber(cell);
  return count !== null && Math.abs(count) > MOST_UNITS ? Number.NaN : count;
}

function wholeNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : Number.NaN;
  if (typeof cell !== 'string') return Number.NaN;
  if (cell === '') return null;
  const fast = fastMoney(cell);
  if (!Number.isNaN(fast)) return fast % MONEY_SCALE === 0 ? fast / MONEY_SCALE : Number.NaN;
  const trimmed = cell.trim();
  if (trimmed === '' || isNullMark(trimmed)) return null;
  const { negative, text } = split(trimmed, '');
  const plain = plainNumber(text, '.');
  if (plain === null || !/\.0+$/.test(plain)) return Number.NaN;
  const value = Number(plain.slice(0, plain.indexOf('.')));
  if (!Number.isSafeInteger(value)) return Number.NaN;
  return negative ? -value : value;
}

/** Amazon's marks for "no value". */
function isNullMark(text: string): boolean {
  return text === '--' || text === '-' || text === 'N/A' || text === 'n/a' || text === '--?';
}

/** True when a text can only be a number with a decimal comma (`95,00`, `1.234,5`). */
export function provesDecimalComma(text: string): boolean {
  const comma = text.lastIndexOf(',');
  if (comma < 0 || comma < text.lastIndexOf('.')) return false;
  const after = text.length - comma - 1;
  return /^-?[\d.\s\u00A0\u202F]*\d,\d+$/.test(text) && (after !== 3 || text.indexOf('.') >= 0);
}
