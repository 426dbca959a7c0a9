// Civil dates: the calendar date as a report prints it, with no time and no time zone.

/** A civil date as whole days since 1970-01-01 (proleptic Gregorian). Windows and ages are plain differences. */
export type Day = number;

/** Days from one to another, both of which count. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** How many days a span has. */
export function daysIn({ from, to }: DaySpan): number {
  return to - from + 1;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** True when year, month (1–12) and day (1–31) name a date that exists, between 1990 and 2100 (Amazon reports hold no other). */
export function isDate(year: number, month: number, day: number): boolean {
  if (!(year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= (month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] as number));
}

/** Day number of a date; the date must exist (see `isDate`). */
export function dayOf(year: number, month: number, day: number): Day {
  // Days from civil, counted from 1 March so that the leap day is the last of its year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1–12) and day (1–31) of a day number. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const p = partsOf(day);
  return `${String(p.year).padStart(4, '0')}-${String(p.month).padStart(2, '0')}-${String(p.day).padStart(2, '0')}`;
}

/** Reads exactly `YYYY-MM-DD`; null when it is anything else or no date of the calendar. */
export function dayFromIso(text: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}
