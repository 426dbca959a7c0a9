// Which of several dated tables holds on a day.
import { type Day, dayFromIso } from '../values/day';
import type { Period } from './types';

export interface Span {
  readonly from: Day;
  /** Infinity while it is still in force. */
  readonly to: Day;
}

const known = new Map<Period, Span | null>();

/** Both days of a period; null when it is no period. */
export function spanOf(period: Period): Span | null {
  let span = known.get(period);
  if (span === undefined) {
    const [first = '', second = ''] = period.split('..');
    const from = dayFromIso(first);
    const to = second === '' ? Number.POSITIVE_INFINITY : dayFromIso(second);
    span = !period.includes('..') || from === null || to === null ? null : { from, to };
    known.set(period, span);
  }
  return span;
}

const found = new WeakMap<readonly Dated[], Map<string, Map<Day | null, Dated[]>>>();
/** Days of one marketplace. */
const MEMORY = 5_000;

interface Dated {
  readonly periods: readonly Period[];
  readonly marketplaces: readonly string[];
}

/** The tables of a list that hold in a marketplace on a day; remembered, because every charge asks. */
export function tablesOn<T extends Dated>(list: readonly T[], marketplace: string, day: Day | null): readonly T[] {
  let shops = found.get(list);
  if (!shops) {
    shops = new Map();
    found.set(list, shops);
  }
  let answers = shops.get(marketplace);
  if (!answers) {
    answers = new Map();
    shops.set(marketplace, answers);
  }
  let tables = answers.get(day);
  if (!tables) {
    tables = list.filter((table) => table.marketplaces.includes(marketplace) && holds(table, day));
    if (answers.size > MEMORY) answers.clear();
    answers.set(day, tables);
  }
  return tables as readonly Dated[] as readonly T[];
}

/** True when the table holds on the day. A day of null asks for the tables whose time is not known. */
function holds(table: { readonly periods: readonly Period[] }, day: Day | null): boolean {
  if (day === null) return table.periods.length === 0;
  return table.periods.some((period) => {
    const span = spanOf(period);
    return span !== null && span.from <= day && day <= span.to;
  });
}
