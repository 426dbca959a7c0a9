// Who is served by what: found units and payments go to events, each unit once.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { appended } from '../values/lists';

/** Amazon's reports are out of step: a payment or find may be dated up to this many days before its event (contract, "Pools"). */
export const SUPPLY_LEAD_DAYS = 7;

/** Units that can settle events. `left` goes down as they are drawn. */
export interface Supply extends RowRef {
  /** Null when the row's date cannot be read: it may serve any event. */
  readonly date: Day | null;
  readonly kind: 'found' | 'paid';
  left: number;
}

/** Units that wait to be settled. `open` goes down, and what settled them is kept. */
export interface Demand {
  /** The date that decides which supplies may serve it. */
  readonly date: Day;
  /** Tells equal dates apart, so that the order of rows does not matter. */
  readonly key: string;
  open: number;
  found: number;
  paid: number;
  netted: Supply[];
}

export function demand(date: Day, key: string, open: number): Demand {
  return { date, key, open, found: 0, paid: 0, netted: [] };
}

/**
 * Gives each supply, earliest first, to the newest demand that it may serve and that is still open. Newest first, because
 * Amazon pays within days: served oldest first, an old loss that was never paid would take a fresh one's payment, and the
 * fresh one, paid, would be claimed. `taken` hears who got what.
 */
export function allocate<S extends Supply, D extends Demand>(
  supplies: readonly S[],
  demands: readonly D[],
  maySettle: (supply: S, demand: D) => boolean = () => true,
  taken: (supply: S, demand: D, units: number) => void = () => {},
): void {
  if (supplies.length === 0 || demands.length === 0) return;
  const earliestFirst = [...supplies].sort((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity) || compareRefs(a, b));
  const newestFirst = [...demands].sort((a, b) => b.date - a.date || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const supply of earliestFirst) {
    for (const d of newestFirst) {
      if (supply.left <= 0) break;
      if (d.open <= 0 || (supply.date !== null && d.date > supply.date + SUPPLY_LEAD_DAYS) || !maySettle(supply, d))
        continue;
      const units = Math.min(supply.left, d.open);
      supply.left -= units;
      d.open -= units;
      if (supply.kind === 'found') d.found += units;
      else d.paid += units;
      d.netted = appended(d.netted, supply);
      taken(supply, d, units);
    }
  }
}

function compareRefs(a: RowRef, b: RowRef): number {
  return a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : a.row - b.row;
}
