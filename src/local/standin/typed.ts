// What a sheet makes of typed or pasted text, and how it shows what it holds. This is what damages pasted reports:
// `1E05` becomes a number, `3/4` a date, `00123` loses its zeros.
import { format, isDateFormat, parseValue } from 'numfmt';
import type { Zone } from './zone';

/** A formula, and the value that it was given, which is shown where `evaluate.ts` cannot compute it. */
export class Formula {
  constructor(
    readonly text: string,
    readonly value: Exclude<Stored, Formula> = '',
  ) {}
}

/** What a cell can hold; empty is `''`. */
export type Stored = string | number | boolean | Date | Formula;

interface Typed {
  readonly value: Stored;
  /** Number format that typing gives to a cell without one; null for none. */
  readonly format: string | null;
}

export interface Habits {
  /** As the spreadsheet has it: `en_US`, `de_DE`. */
  readonly locale: string;
  readonly zone: Zone;
  /** For dates typed without a year. */
  readonly year: number;
}

export const GENERAL = 'General';
export const TEXT = '@';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// Where dates are written with points, `5.04` is a day and not a number.
const POINTED = /^(de|ru|pl|cs|fi|nb|no|da|tr|hu)/;
const DECIMAL_COMMA = /^(de|fr|it|es|nl|pl|pt|sv|ru|cs|fi|nb|no|da|tr|hu)/;
const MONTH_FIRST = /^en_US$/;
const YEAR_FIRST = /^(zh|ja|ko|hu|sv)/;

const serial = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : null;
};

/** How the locale writes a date. */
function datePattern(locale: string): string {
  if (MONTH_FIRST.test(locale)) return 'm/d/yyyy';
  if (YEAR_FIRST.test(locale)) return 'yyyy/m/d';
  return POINTED.test(locale) ? 'dd.mm.yyyy' : 'dd/mm/yyyy';
}

/** Dates that have a month and a day and perhaps a year, in the locale's order: `3/4`, `JAN1`, `17.07.2026`. */
function shortDate(text: string, habits: Habits): Typed | null {
  const named = /^([A-Za-z]{3})[a-z]*[ -]?(\d{1,2})$/.exec(text) ?? null;
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?\.?$/.exec(text);
  let day: number | null = null;
  if (named) {
    const month = MONTHS.indexOf((named[1] as string).toLowerCase());
    if (month >= 0) day = serial(habits.year, month + 1, Number(named[2]));
  } else if (numbers && (numbers[2] !== '.' || POINTED.test(habits.locale))) {
    const [a, b, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4] ?? habits.year)];
    const monthFirst = MONTH_FIRST.test(habits.locale) || (YEAR_FIRST.test(habits.locale) && !numbers[4]);
    day = monthFirst ? serial(year, a, b) : serial(year, b, a);
  }
  return day === null ? null : { value: habits.zone.dateOf(day), format: datePattern(habits.locale) };
}

/** Thousands stand in threes; `1.234,56` is no number where the comma groups. */
function groupsBadly(text: string, locale: string): boolean {
  const [group, point] = DECIMAL_COMMA.test(locale) ? ['.', ','] : [',', '.'];
  if (!text.includes(group as string)) return false;
  const whole = text.replace(/[^\d.,]/g, '').split(point as string)[0] as string;
  const extra = text.indexOf(group as string) > text.indexOf(point as string) && text.includes(point as string);
  return extra || !/^\d{1,3}([.,]\d{3})+$/.test(whole);
}

/** The cell that typed text becomes. Text stays text when it reads as nothing else. */
export function typed(text: string, habits: Habits): Typed {
  if (text.startsWith("'")) return { value: text.slice(1), format: null };
  if (text.startsWith('=') && text.length > 1) return { value: new Formula(text), format: null };
  if (/^\+[^\d.,\s+]/.test(text)) return { value: new Formula(`=${text}`), format: null };
  const c = text.charCodeAt(0);
  // Most cells are words: look at the first character before trying every way to read a number or a date.
  if (text.length > 40 || text === '' || (c > 0x7f && !/^[¥£€]/.test(text))) return { value: text, format: null };
  const trimmed = text.trim();
  const date = shortDate(trimmed, habits);
  if (date) return date;
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d/.test(trimmed)) {
    // Not a date in the locale's order (25/12 where the month comes first), so it stays as it is.
    const time = /^(\d{1,2}[/.]\d{1,2}[/.]\d{4}) (\d{1,2}:\d{2}(?::\d{2})?)$/.exec(trimmed);
    const head = time && shortDate(time[1] as string, habits);
    const clock = time && parseValue(time[2] as string);
    if (!head || typeof clock?.v !== 'number') return { value: text, format: null };
    const at = habits.zone.serialOf(head.value as Date) + clock.v;
    return { value: habits.zone.dateOf(at), format: `${head.format} h:mm:ss` };
  }
  const parsed = parseValue(trimmed, { locale: habits.locale.replace('_', '-') });
  if (!parsed) return { value: text, format: null };
  if (typeof parsed.v === 'boolean') return { value: parsed.v, format: null };
  if (parsed.z && isDateFormat(parsed.z)) return { value: habits.zone.dateOf(parsed.v), format: parsed.z };
  if (groupsBadly(trimmed, habits.locale)) return { value: text, format: null };
  return { value: parsed.v, format: parsed.z ?? null };
}

/** The text that a cell shows. */
export function displayed(value: Stored, numberFormat: string, habits: Habits): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Formula) return displayed(value.value, numberFormat, habits);
  const locale = habits.locale.replace('_', '-');
  if (typeof value === 'number') return format(numberFormat === TEXT ? GENERAL : numberFormat, value, { locale });
  const at = habits.zone.serialOf(value);
  const own = numberFormat !== GENERAL && numberFormat !== TEXT;
  const pattern = own ? numberFormat : datePattern(habits.locale) + (at % 1 === 0 ? '' : ' h:mm:ss');
  return format(pattern, at, { locale });
}
