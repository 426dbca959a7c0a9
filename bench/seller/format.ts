// How American report files print dates, times and money.
import { type Day, isoOf, partsOf } from '../../src/values/day';

/** A moment: whole seconds since 1970-01-01, in the clock that the report prints. */
export type Second = number;

export const DAY_SECONDS = 86_400;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const dayOfSecond = (second: Second): Day => Math.floor(second / DAY_SECONDS);

function two(n: number): string {
  return n < 10 ? '0' + n : String(n);
}

function clock(second: Second): { hour: number; minute: number; second: number } {
  const inDay = second % DAY_SECONDS;
  return { hour: Math.floor(inDay / 3600), minute: Math.floor(inDay / 60) % 60, second: inDay % 60 };
}

/** `23:57:39` */
function timeText(second: Second): string {
  const t = clock(second);
  return `${two(t.hour)}:${two(t.minute)}:${two(t.second)}`;
}

/** `2026-07-10T12:00:00+00:00`, as in returns, orders and reimbursements. */
export function isoTime(second: Second): string {
  return `${isoOf(dayOfSecond(second))}T${timeText(second)}+00:00`;
}

/** `2026-07-10 12:00:00 UTC`, as in settlements. */
export function utcTime(second: Second): string {
  return `${isoOf(dayOfSecond(second))} ${timeText(second)} UTC`;
}

/** `07/10/2026`, as in the inventory ledger. */
export function slashDate(day: Day): string {
  const p = partsOf(day);
  return `${two(p.month)}/${two(p.day)}/${p.year}`;
}

/** `Jul 10, 2026 1:05:09 PM PDT`, as in payments files. */
export function paymentsTime(second: Second): string {
  const p = partsOf(dayOfSecond(second));
  const t = clock(second);
  const summer = p.month > 3 && p.month < 11;
  const hour = t.hour % 12 === 0 ? 12 : t.hour % 12;
  return `${MONTHS[p.month - 1]} ${p.day}, ${p.year} ${hour}:${two(t.minute)}:${two(t.second)} ${t.hour < 12 ? 'AM' : 'PM'} ${summer ? 'PDT' : 'PST'}`;
}

/** `12.50`, from whole cents. */
export function cents(amount: number): string {
  const abs = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${Math.floor(abs / 100)}.${two(abs % 100)}`;
}

/** `0` or `12.50`, as payments files print money. */
export function shortCents(amount: number): string {
  return amount === 0 ? '0' : cents(amount);
}

/** A line of quoted CSV. */
export function quoted(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.includes('"') ? cell.replace(/"/g, '""') : cell}"`).join(',');
}

/** A line of a tab file, which is never quoted. */
export function tabbed(cells: readonly string[]): string {
  return cells.join('\t');
}
