// Found units and payments of a product assigned to its events as a whole (contract, "Matching"): of all ways that settle the
// most units the likeliest count, and what they leave open in every one of them is open.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { sumOf } from '../values/lists';
import { allocate, type Demand, SUPPLY_LEAD_DAYS, type Supply } from './supply';

/** Groups of up to so many events and rows are matched exactly. */
const MOST = 10;
/** Steps after which a group counts as too large: its numbers of units leave too many ways. */
const MOST_STEPS = 150_000;
/** A row that is dated later than this after an event hardly belongs to it. */
const LATE_DAYS = 60;
/** Amazon's usual delay: it pays within two weeks, and finds units within a month and a half (contract). */
const USUAL_DAYS = { paid: 14, found: 45 } as const;
/** So many ways to divide a row among events are all tried; of more only those that fill an event or use up the row. */
const MOST_DIVISIONS = 40;

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

interface EventNode<D> {
  readonly demands: D[];
  readonly date: Day;
  readonly units: number;
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
  const rows = supplies.filter((s) => s.left > 0).sort(byDateAndPlace);
  const events = eventsOf(demands);
  const edges = rows.map((s) => events.map((e) => faultsOf(s, e, maySettle)));
  const used = rows.filter((_, i) => edges[i]?.some((f) => f !== null));
  if (used.length === 0) return { alternatives: [], unsure: [] };
  const reached = events.filter((_, k) => edges.some((row) => row[k] !== null));
  const [row] = used;
  const [event] = reached;
  if (row && event && used.length === 1 && reached.length === 1) {
    // Nothing to choose, as in most groups.
    takeUnits(row, event, Math.min(row.left, event.units));
    return { alternatives: [], unsure: [] };
  }
  if (used.length <= MOST && reached.length <= MOST) {
    const ways = new Ways(used, reached, maySettle);
    if (ways.solve()) return ways.settle();
  }
  allocate(rows, demands, maySettle);
  return { alternatives: [], unsure: reached.flatMap((e) => e.demands.filter((d) => d.open > 0)) };
}

function byDateAndPlace(a: Supply, b: Supply): number {
  return (a.date ?? Infinity) - (b.date ?? Infinity) || compareRefs(a, b);
}

function compareRefs(a: RowRef, b: RowRef): number {
  return a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : a.row - b.row;
}

function eventsOf<D extends MatchDemand>(demands: readonly D[]): EventNode<D>[] {
  const events = new Map<string, D[]>();
  for (const d of demands) {
    if (d.open <= 0) continue;
    const own = events.get(d.together);
    if (own) own.push(d);
    else events.set(d.together, [d]);
  }
  const byKey = (a: Demand, b: Demand) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  return [...events.values()]
    .map((own) => ({ demands: own.sort(byKey), date: (own[0] as D).date, units: sumOf(own, (d) => d.open) }))
    .sort((a, b) => a.date - b.date || byKey(a.demands[0] as D, b.demands[0] as D));
}

/** Lets an event have units of a row. */
function takeUnits<D extends MatchDemand>(row: Supply, event: EventNode<D>, units: number): void {
  let rest = units;
  for (const d of event.demands) {
    const taken = Math.min(rest, d.open);
    if (taken === 0) continue;
    rest -= taken;
    row.left -= taken;
    d.open -= taken;
    if (row.kind === 'found') d.found += taken;
    else d.paid += taken;
    d.netted.push(row);
  }
}

interface PairFaults {
  readonly late: boolean;
  readonly unusual: boolean;
}

/** What speaks against a pair; null where it cannot be. */
function faultsOf<S extends Supply, D extends MatchDemand>(
  supply: S,
  event: EventNode<D>,
  maySettle: (supply: S, demand: D) => boolean,
): PairFaults | null {
  if (!maySettle(supply, event.demands[0] as D)) return null;
  if (supply.date === null) return { late: false, unusual: true };
  const delay = supply.date - event.date;
  if (delay < -SUPPLY_LEAD_DAYS) return null;
  return { late: delay > LATE_DAYS, unusual: delay < 0 || delay > USUAL_DAYS[supply.kind] };
}

interface Best {
  readonly placed: number;
  readonly cost: number;
}

/** How many units of a row go to each event. */
type Division = readonly number[];

/** Adds a division and all that give more events units, each event so many as it and the row have left. */
function addDivisions(
  divisions: Division[],
  division: Division,
  allowed: readonly number[],
  from: number,
  open: readonly number[],
  rest: number,
): void {
  divisions.push(division);
  for (let a = from; a < allowed.length && rest > 0; a++) {
    const k = allowed[a] as number;
    const most = Math.min(rest, open[k] as number);
    for (let units = 1; units <= most; units++)
      addDivisions(divisions, changed(division, k, units), allowed, a + 1, open, rest - units);
  }
}

function changed(division: Division, at: number, units: number): Division {
  const other = division.slice();
  other[at] = units;
  return other;
}

function without(open: readonly number[], division: Division): number[] {
  const left = open.slice();
  for (let k = 0; k < left.length; k++) left[k] = (left[k] as number) - (division[k] as number);
  return left;
}

function totalOf(division: Division): number {
  let total = 0;
  for (let k = 0; k < division.length; k++) total += division[k] as number;
  return total;
}

/** All ways to assign a group, best ones first found by going through the rows one after the other. */
class Ways<S extends Supply, D extends MatchDemand> {
  /** By row, what it and the later ones can do for what is open. */
  private readonly known: Map<number | string, Best>[];
  /** There are so few ways that what is open of all events is one number. */
  private readonly isOneNumber: boolean;
  private readonly faults: readonly (readonly (PairFaults | null)[])[];
  /** Faults are compared one after the other: the dearer one's unit outweighs all units of the next. */
  private readonly base: number;
  private steps = 0;

  constructor(
    private readonly rows: readonly S[],
    private readonly events: readonly EventNode<D>[],
    maySettle: (supply: S, demand: D) => boolean,
  ) {
    this.faults = rows.map((s) => events.map((e) => faultsOf(s, e, maySettle)));
    this.base = 1 + sumOf(events, (e) => e.units);
    this.known = rows.map(() => new Map());
    this.isOneNumber = events.reduce((ways, e) => ways * (e.units + 1), 1) <= Number.MAX_SAFE_INTEGER;
  }

  /** False when there are too many ways to look at. */
  solve(): boolean {
    if (this.base ** 4 > Number.MAX_SAFE_INTEGER) return false;
    this.best(0, this.start());
    return this.steps <= MOST_STEPS;
  }

  /** Takes the first of the best ways, and tells which demands another of them would leave open instead. */
  settle(): Matched<D> {
    const least = this.events.map((e) => e.units);
    const most = this.events.map(() => 0);
    const links = new Set<string>();
    type State = { open: readonly number[]; way: Division[] };
    let states = new Map<number | string, State>([[this.key(this.start()), { open: this.start(), way: [] }]]);
    for (let i = 0; i < this.rows.length; i++) {
      const next = new Map<number | string, State>();
      for (const { open, way } of states.values()) {
        const goal = this.best(i, open);
        for (const division of this.divisions(i, open)) {
          const left = without(open, division);
          const after = this.best(i + 1, left);
          if (after.placed + totalOf(division) !== goal.placed) continue;
          if (after.cost + this.cost(i, division) !== goal.cost) continue;
          division.forEach((units, k) => {
            if (units > 0) links.add(`${i} ${k}`);
          });
          const key = this.key(left);
          if (!next.has(key)) next.set(key, { open: left, way: [...way, division] });
        }
      }
      states = next;
    }
    const ends = [...states.values()];
    for (const { open } of ends) {
      open.forEach((units, k) => {
        least[k] = Math.min(least[k] as number, units);
        most[k] = Math.max(most[k] as number, units);
      });
    }
    const first = ends[0] as State;
    this.take(first.way);
    const floating = this.events.map((_, k) => k).filter((k) => least[k] !== most[k]);
    const alternatives = this.connected(floating, links).map((own) => ({
      demands: own.flatMap((k) => (this.events[k] as EventNode<D>).demands),
      // The same number in every way; were it not, the smallest is certain.
      units: Math.min(...ends.map(({ open }) => sumOf(own, (k) => open[k] as number))),
    }));
    return { alternatives, unsure: [] };
  }

  private start(): number[] {
    return this.events.map((e) => e.units);
  }

  /** Tells numbers of units of the events apart; none is more than an event has. */
  private key(units: readonly number[]): number | string {
    if (!this.isOneNumber) return units.join(' ');
    let key = 0;
    for (let k = 0; k < units.length; k++)
      key = key * ((this.events[k] as EventNode<D>).units + 1) + (units[k] as number);
    return key;
  }

  /** The best that rows from `i` on can do for what is open. */
  private best(i: number, open: readonly number[]): Best {
    if (i === this.rows.length || this.steps > MOST_STEPS) return { placed: 0, cost: 0 };
    const ofRow = this.known[i] as Map<number | string, Best>;
    const key = this.key(open);
    const known = ofRow.get(key);
    if (known) return known;
    let best: Best = { placed: -1, cost: 0 };
    for (const division of this.divisions(i, open)) {
      this.steps++;
      const after = this.best(i + 1, without(open, division));
      const placed = after.placed + totalOf(division);
      const cost = after.cost + this.cost(i, division);
      if (placed > best.placed || (placed === best.placed && cost < best.cost)) best = { placed, cost };
    }
    ofRow.set(key, best);
    return best;
  }

  /** Ways to divide a row among what is open; it may keep units, where that makes room for others. */
  private divisions(i: number, open: readonly number[]): Division[] {
    const { left } = this.rows[i] as S;
    const faults = this.faults[i] as readonly (PairFaults | null)[];
    const allowed: number[] = [];
    let count = 1;
    for (let k = 0; k < open.length; k++) {
      if (!faults[k] || (open[k] as number) <= 0) continue;
      allowed.push(k);
      count *= 1 + Math.min(left, open[k] as number);
    }
    const none = open.map(() => 0);
    if (count > MOST_DIVISIONS) return this.fillings(none, allowed, open, left);
    const divisions: Division[] = [];
    addDivisions(divisions, none, allowed, 0, open, left);
    return divisions;
  }

  /** Of many divisions those that fill an event or use up the row, each once. */
  private fillings(none: Division, allowed: readonly number[], open: readonly number[], left: number): Division[] {
    const out = new Map<number | string, Division>();
    const add = (division: Division, rest: number): void => {
      out.set(this.key(division), division);
      for (let a = 0; a < allowed.length && rest > 0; a++) {
        const k = allowed[a] as number;
        if ((division[k] as number) > 0) continue;
        const units = Math.min(rest, open[k] as number);
        add(changed(division, k, units), rest - units);
      }
    };
    add(none, left);
    return [...out.values()];
  }

  /** Units at fault of one row, the dearest kind first (contract). */
  private cost(i: number, division: Division): number {
    const row = this.rows[i] as S;
    const faults = this.faults[i] as readonly (PairFaults | null)[];
    let placed = 0;
    let parts = 0;
    let late = 0;
    let unusual = 0;
    let otherNumber = 0;
    for (let k = 0; k < division.length; k++) {
      const units = division[k] as number;
      if (units === 0) continue;
      placed += units;
      parts++;
      const pair = faults[k] as PairFaults;
      if (pair.late) late += units;
      else if (pair.unusual) unusual += units;
      if (row.left !== (this.events[k] as EventNode<D>).units) otherNumber += units;
    }
    const split = parts > 1 ? placed : 0;
    return ((late * this.base + split) * this.base + unusual) * this.base + otherNumber;
  }

  private take(way: readonly Division[]): void {
    way.forEach((division, i) => {
      const row = this.rows[i] as S;
      division.forEach((units, k) => {
        takeUnits(row, this.events[k] as EventNode<D>, units);
      });
    });
  }

  /** Events that one row may settle instead of the other belong together. */
  private connected(events: readonly number[], links: ReadonlySet<string>): number[][] {
    const left = new Set(events);
    const groups: number[][] = [];
    for (const start of events) {
      if (!left.delete(start)) continue;
      const own = [start];
      for (let at = 0; at < own.length; at++) {
        for (const other of [...left]) {
          if (!this.rows.some((_, i) => links.has(`${i} ${own[at]}`) && links.has(`${i} ${other}`))) continue;
          left.delete(other);
          own.push(other);
        }
      }
      groups.push(own.sort((a, b) => a - b));
    }
    return groups;
  }
}
