// Dates as reports print them, without `new Date(text)`: each shape is read by its own rule, and the order of day and
// month in `7/6/2026` is decided for the whole column, by the report's format or by the column's own evidence.
import { type Day, dayOf, isDate } from '../../values/day';

/** Order of a numeric date: fixed by the report's format, preferred by it, or to be proven by the column. */
export type DateOrder = 'month-first' | 'day-first' | 'prove';

/** Months in the languages of Amazon's files, by their first letters without accents. */
const MONTHS: Readonly<Record<string, number>> = build([
  // en, and what others share with it
  ['jan january janv janvier januar januari janeiro jaen gen gennaio ene enero sty stycznia stycznen oca ocak', 1],
  ['feb february fev fevr fevrier februar februari febbraio febrero fevereiro lut lutego sub subat', 2],
  ['mar march mars marz maerz marzo mart marco maart mrt marca', 3],
  ['apr april avr avril aprile abr abril kwi kwietnia nis nisan', 4],
  ['may mai mag maggio mayo maio mei maj maja mayis', 5],
  ['jun june juin juni giu giugno junio junho cze czerwca haz haziran', 6],
  ['jul july juil juillet juli lug luglio julio julho lip lipca tem temmuz', 7],
  ['aug august aout augusti augustus ago agosto sie sierpnia agu agustos', 8],
  ['sep sept september septembre settembre set septiembre setiembre setembro wrz wrzesnia eyl eylul', 9],
  ['oct october octobre okt oktober ott ottobre octubre out outubro paz pazdziernika eki ekim', 10],
  ['nov november novembre noviembre novembro lis listopada kas kasim', 11],
  ['dec december decembre dez dezember dic dicembre diciembre dezembro gru grudnia ara aralik', 12],
]);

function build(groups: readonly (readonly [string, number])[]): Record<string, number> {
  const out: Record<string, number> = Object.create(null);
  for (const [names, month] of groups) for (const name of names.split(' ')) out[name] = month;
  return out;
}

function monthOf(word: string): number {
  const key = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .toLowerCase();
  return MONTHS[key] ?? 0;
}

const MONTH_FIRST_TEXT = /^([\p{L}.]{3,14})\s+(\d{1,2}),?\s+(\d{4})/u;
const DAY_FIRST_TEXT = /^(\d{1,2})\.?[\s-]+(?:de\s+)?([\p{L}.]{3,14})[\s-]+(?:de\s+)?(\d{4}|\d{2}(?!\d))/u;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const CJK = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** The first day of a month that is printed as `08/2026` or `2026-08`, as monthly summaries do; NaN when it is none. */
export function readMonth(text: string): Day {
  const m = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (m) return exact(Number(m[2]), Number(m[1]), 1);
  const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  return iso ? exact(Number(iso[1]), Number(iso[2]), 1) : NO_DATE;
}

/** Result of `readDate` when the text is no date. */
const NO_DATE = Number.NaN;

/**
 * A day number; or, for a numeric date whose order the text alone does not tell, a negative code
 * (`-(year × 10 000 + first × 100 + second)`) for `settle`; NaN when it is no date.
 */
export function readDate(text: string): number {
  const c4 = text.charCodeAt(4);
  if ((c4 === 45 || c4 === 47) && text.length >= 10) {
    const c7 = text.charCodeAt(7);
    if (c7 === c4) {
      const year = digits(text, 0, 4);
      const month = digits(text, 5, 2);
      const day = digits(text, 8, 2);
      if (year > 0 && month > 0 && day > 0) return isDate(year, month, day) ? dayOf(year, month, day) : NO_DATE;
    }
  }
  return readOther(text);
}

function readOther(text: string): number {
  const first = text.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) {
    const m = MONTH_FIRST_TEXT.exec(text);
    return m ? exact(Number(m[3]), monthOf(m[1] as string), Number(m[2])) : NO_DATE;
  }
  let m = NUMERIC.exec(text);
  if (m) {
    const first = Number(m[1]);
    const second = Number(m[3]);
    const year = fullYear(m[4] as string);
    // Dots are always day first (DE, AU, IN files).
    if (m[2] === '.') return exact(year, second, first);
    if (first === second) return exact(year, first, second);
    if (first < 1 || second < 1 || (first > 12 && second > 12)) return NO_DATE;
    if (!isDate(year, first, second) && !isDate(year, second, first)) return NO_DATE;
    return -(year * 10_000 + first * 100 + second);
  }
  m = YEAR_FIRST.exec(text) ?? CJK.exec(text);
  if (m) {
    const parts = m.length === 5 ? [m[3], m[4]] : [m[2], m[3]];
    return exact(Number(m[1]), Number(parts[0]), Number(parts[1]));
  }
  m = DAY_FIRST_TEXT.exec(text);
  if (m) return exact(fullYear(m[3] as string), monthOf(m[2] as string), Number(m[1]));
  return NO_DATE;
}

function exact(year: number, month: number, day: number): number {
  return isDate(year, month, day) ? dayOf(year, month, day) : NO_DATE;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Number made of `count` digits from `from`, or -1 when one of them is no digit. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const c = text.charCodeAt(i) - 48;
    if (!(c >= 0 && c <= 9)) return -1;
    value = value * 10 + c;
  }
  return value;
}

/** So many bytes tell a day to `dayIn`. */
export const DAY_LENGTH = 10;

/** The day that `2026-11-22…` or `2026/11/22…` names, from bytes of ASCII; NaN where only `readDate` can tell. */
export function dayIn(bytes: Uint8Array, from: number, to: number): Day {
  const separator = bytes[from + 4];
  if (to - from < DAY_LENGTH || (separator !== 45 && separator !== 47) || bytes[from + 7] !== separator) return NO_DATE;
  const year = number(bytes, from, 4);
  const month = number(bytes, from + 5, 2);
  const day = number(bytes, from + 8, 2);
  return year > 0 && month > 0 && day > 0 && isDate(year, month, day) ? dayOf(year, month, day) : NO_DATE;
}

/** Number made of `count` digits from `from`, or -1 when one of them is no digit. */
function number(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const c = (bytes[i] as number) - 48;
    if (!(c >= 0 && c <= 9)) return -1;
    value = value * 10 + c;
  }
  return value;
}

/** What the numeric dates of one column prove about their order. */
export interface OrderEvidence {
  /** A first number above 12 was seen. */
  dayFirst: boolean;
  /** A second number above 12 was seen. */
  monthFirst: boolean;
  /** Some date reads both ways. */
  open: boolean;
}

/** Adds one code of `readDate` (a negative number) to the evidence. */
export function weigh(code: number, evidence: OrderEvidence): void {
  const first = Math.floor((-code % 10_000) / 100);
  const second = -code % 100;
  if (first > 12) evidence.dayFirst = true;
  else if (second > 12) evidence.monthFirst = true;
  else evidence.open = true;
}

/** The day that a code of `readDate` means in the given order; NaN when that is no date. */
export function settle(code: number, dayFirst: boolean): Day {
  const year = Math.floor(-code / 10_000);
  const first = Math.floor((-code % 10_000) / 100);
  const second = -code % 100;
  // A number above 12 can only be the day, whatever the order of the others.
  if (first > 12) return exact(year, second, first);
  if (second > 12) return exact(year, first, second);
  return dayFirst ? exact(year, second, first) : exact(year, first, second);
}

const CLOCK = /(?:^|[\sT])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*([AaPp])\.?\s?[Mm]\.?)?/;

/** Seconds since midnight of the time that follows a date, as printed, whatever its zone; null when there is none. */
export function timeOf(text: string): number | null {
  const m = CLOCK.exec(text.replace(/^\s*\S*\d{1,2}[.]\d{1,2}[.]\d{2,4}/, ''));
  if (!m) return null;
  const half = m[4]?.toLowerCase();
  const hour = (Number(m[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return hour * 3600 + Number(m[2]) * 60 + Number(m[3] ?? 0);
}
