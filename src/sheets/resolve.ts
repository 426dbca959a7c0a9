// What is written into a cell: its value and its number format.
import type { Format, Out } from '../plan/table/cells';
import { formulaText, moveFormula } from '../plan/table/formulas';
import type { TablePlan } from '../plan/table/table';
import { isWholeCurrency } from '../values/money';
import type { Clock } from './clock';
import type { StandingTab } from './standing-tab';

type PlainFormat = Exclude<Format, 'here' | `in ${string}`>;

export const NUMBER_FORMAT: Readonly<Record<PlainFormat, string>> = {
  text: '@',
  general: 'General',
  // Told by a mark as well as by colour: the last three days, the last ten.
  days: '[<=3]0"!!";[<=10]0"!";0',
  integer: '0',
  money: '#,##0.00',
  'whole-money': '#,##0',
  cost: '#,##0.00##',
  date: 'yyyy-mm-dd',
};

/** The pattern of a number format, as Sheets and Excel write it. */
export function patternOf(format: Exclude<Format, 'here'>): string {
  if (!isOfCurrency(format)) return NUMBER_FORMAT[format];
  const currency = format.slice(3).replace(/[^A-Za-z]/g, '');
  return `${NUMBER_FORMAT[isWholeCurrency(currency) ? 'whole-money' : 'money']} "${currency}"`;
}

const isOfCurrency = (format: Format): format is `in ${string}` => format.startsWith('in ');

export const GENERAL = 'General';
// What Sheets calls the format of a cell that has none.
export const NONE = '0.###############';

// Text that Sheets would read as something else when it is written back to a cell without the text format.
const READ_AS_OTHER = /\d|^[=+\-@'#]|^(true|false)$/i;

export type Value = string | number | boolean | Date;

export interface Resolved {
  readonly value: Value;
  readonly format: string;
}

/** Name of the tab of one of our tables. */
export type NameOf = (table: string) => string;

/** Where seller's columns went, when the plan lays a tab out anew. */
type Moved = TablePlan['moved'];

/** The format of a cell, by one name where it has none. */
export function plainFormat(found: string | undefined): string {
  return found === undefined || found === NONE ? GENERAL : found;
}

/** What is written into a cell. */
export function resolve(
  out: Out,
  format: Format,
  row: number,
  column: number,
  standing: StandingTab | null,
  clock: Clock,
  moved: Moved,
  nameOf: NameOf,
): Resolved {
  // What is kept has its own, and with many claims only what is asked for is read.
  if (typeof out === 'object' && 'keep' in out) return resolveKept(out.keep.row, out.keep.column, row, standing, moved);
  const pattern = format === 'here' ? plainFormat(standing?.formats[row]?.[column]) : patternOf(format);
  if (typeof out === 'number') return { value: out, format: pattern };
  // Text that no plan wrote for show must never turn into a formula or a number.
  if (typeof out === 'string') return { value: out, format: out === '' ? pattern : NUMBER_FORMAT.text };
  if ('day' in out) return { value: clock.midnightOf(out.day), format: pattern };
  if ('parts' in out) return { value: out.parts.map((part) => part.text).join(''), format: NUMBER_FORMAT.text };
  // Not as text, or the sheet would show the formula itself.
  return { value: formulaText(out.formula, nameOf), format: pattern === NUMBER_FORMAT.text ? GENERAL : pattern };
}

function resolveKept(
  fromRow: number,
  fromColumn: number,
  row: number,
  standing: StandingTab | null,
  moved: Moved,
): Resolved {
  const format = plainFormat(standing?.formats[fromRow]?.[fromColumn]);
  const formula = standing?.now.formulas[fromRow]?.[fromColumn] ?? '';
  if (formula !== '') return { value: moveFormula(formula, fromRow + 1, row + 1, moved), format };
  return writtenAgain((standing?.raw[fromRow]?.[fromColumn] ?? '') as Value, format);
}

/** A value that is no formula, as it is written into a cell again. */
export function writtenAgain(value: Value, format: string): Resolved {
  const asText = typeof value === 'string' && READ_AS_OTHER.test(value);
  return { value, format: asText ? NUMBER_FORMAT.text : format };
}
