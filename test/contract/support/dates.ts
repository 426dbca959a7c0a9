// Dates of the tests: everything is told in days before the as-of date.
import { type Day, dayFromIso, isoOf, partsOf } from '../../../src/values/day';

export const AS_OF = '2026-11-22';

export function day(iso: string): Day {
  const d = dayFromIso(iso);
  if (d === null) throw new Error(`no date: ${iso}`);
  return d;
}

/** `n` days before the as-of date (negative: after it), as `YYYY-MM-DD`. */
export function ago(n: number): string {
  return isoOf(day(AS_OF) - n);
}

/** A date `n` days later. */
export function plus(iso: string, n: number): string {
  return isoOf(day(iso) + n);
}

const two = (n: number) => String(n).padStart(2, '0');

/** `10/05/2026`: month first, as ledgers print it in every marketplace. */
export function monthFirst(iso: string): string {
  const p = partsOf(day(iso));
  return `${two(p.month)}/${two(p.day)}/${p.year}`;
}

export function dayFirst(iso: string): string {
  const p = partsOf(day(iso));
  return `${two(p.day)}/${two(p.month)}/${p.year}`;
}

/** `05.10.2026`. */
export function dotted(iso: string): string {
  const p = partsOf(day(iso));
  return `${two(p.day)}.${two(p.month)}.${p.year}`;
}
