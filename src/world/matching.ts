// Found units and payments of a product assigned to its events as a whole (contract, "Matching"): of all ways that settle the
// most units the likeliest count, and what they leave open in every one of them is open.
import type { RowRef } from '../values/cell';
import { group, sumOf } from '../values/lists';
import { allocate, type Demand, SUPPLY_LEAD_DAYS, type Supply } from './supply';
import { type EventNode, type Fault, IMPOSSIBLE, LATE, NO_FAULT, NOTHING_OPEN, takeUnits, UNUSUAL, Ways } from './ways';

/** Groups of up to so many events and rows are matched exactly. */
const MOST = 10;
/** A row that is dated later than this after an event hardly belongs to it. */
const LATE_DAYS = 60;
/** Amazon's usual delay: it pays within two weeks, and finds units within a month and a half (contract). */
const USUAL_DAYS = { paid: 14, found: 45 } as const;

/** Units that wait to be settled, with what tells which of them are counted together. */
export interface MatchDemand extends Demand {
  /** Demands of one day and reference id share it: they are assigned as one. */
  readonly together: string;
}

export interface Matched<D> {
  /** Demands of which so many units are open, while the reports do not tell of which. */
  readonly alternatives: readonly { readonly demands: readonly D[]; readonly units: number }[];
  /** Demands that stay open in a group too large to be matched exactly. */
  readonly unsure: readonly D[];
}

/**
 * Settles demands of one product from its supplies. `open`, `found`, `paid` and `netted` of the demands then say what the
 * likeliest assignment takes.
 * @param maySettle beside dates: false where a supply is none for a demand
 */
export function matchWhole<S extends Supply, D extends MatchDemand>(
  supplies: readonly S[],
  demands: readonly D[],
  maySettle: (supply: S, demand: D) => boolean = () => true,
): Matched<D> {
  const rows = supplies.filter((s) => s.left > 0);
  if (rows.length === 0) return NOTHING_OPEN;
  if (rows.length > 1) rows.sort(byDateAndPlace);
  const events = eventsOf(demands);
  const { used, reached, faults } = pairsOf(rows, events, maySettle);
  const row = used[0];
  const event = reached[0];
  if (!row || !event) return NOTHING_OPEN;
  if (used.length === 1 && reached.length === 1) {
    // Nothing to choose, as in most groups.
    takeUnits(row, event, Math.min(row.left, event.units));
    return NOTHING_OPEN;
  }
  if (used.length <= MOST && reached.length <= MOST) {
    const ways = new Ways(used, reached, faults);
    if (ways.settleFaultless()) return NOTHING_OPEN;
    if (ways.solve()) return ways.settle();
  }
  allocate(rows, demands, maySettle);
  return { alternatives: [], unsure: reached.flatMap((e) => e.demands.filter((d) => d.open > 0)) };
}

interface Pairs<S, D> {
  /** The rows that may settle an event, and the events that one of them may. */
  readonly used: readonly S[];
  readonly reached: readonly EventNode<D>[];
  /** By row and event of these what speaks against the pair. */
  readonly faults: readonly (readonly Fault[])[];
}

function pairsOf<S extends Supply, D extends MatchDemand>(
  rows: readonly S[],
  events: readonly EventNode<D>[],
  maySettle: (supply: S, demand: D) => boolean,
): Pairs<S, D> {
  const used: S[] = [];
  const faults: Fault[][] = [];
  const isReached: boolean[] = [];
  for (const row of rows) {
    const own: Fault[] = [];
    let isUsed = false;
    for (let k = 0; k < events.length; k++) {
      const fault = faultOf(row, events[k] as EventNode<D>, maySettle);
      own.push(fault);
      if (fault === IMPOSSIBLE) continue;
      isUsed = true;
      isReached[k] = true;
    }
    if (!isUsed) continue;
    used.push(row);
    faults.push(own);
  }
  const reached = events.filter((_, k) => isReached[k]);
  if (reached.length === events.length) return { used, reached, faults };
  return { used, reached, faults: faults.map((own) => own.filter((_, k) => isReached[k])) };
}

function byDateAndPlace(a: Supply, b: Supply): number {
  return (a.date ?? Infinity) - (b.date ?? Infinity) || compareRefs(a, b);
}

function compareRefs(a: RowRef, b: RowRef): number {
  return a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : a.row - b.row;
}

function eventsOf<D extends MatchDemand>(demands: readonly D[]): EventNode<D>[] {
  const open = demands.filter((d) => d.open > 0);
  const only = open[0];
  if (only && open.length === 1) return [{ demands: open, date: only.date, units: only.open }];
  const events: EventNode<D>[] = [];
  for (const own of group(open, (d) => d.together).values()) {
    if (own.length > 1) own.sort(byKey);
    events.push({ demands: own, date: (own[0] as D).date, units: sumOf(own, (d) => d.open) });
  }
  return events.length < 2
    ? events
    : events.sort((a, b) => a.date - b.date || byKey(a.demands[0] as D, b.demands[0] as D));
}

function byKey(a: Demand, b: Demand): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function faultOf<S extends Supply, D extends MatchDemand>(
  supply: S,
  event: EventNode<D>,
  maySettle: (supply: S, demand: D) => boolean,
): Fault {
  const delay = supply.date === null ? null : supply.date - event.date;
  if (delay !== null && delay < -SUPPLY_LEAD_DAYS) return IMPOSSIBLE;
  if (!maySettle(supply, event.demands[0] as D)) return IMPOSSIBLE;
  if (delay === null) return UNUSUAL;
  if (delay > LATE_DAYS) return LATE;
  return delay < 0 || delay > USUAL_DAYS[supply.kind] ? UNUSUAL : NO_FAULT;
}
