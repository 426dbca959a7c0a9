// All ways to assign rows to events: which are the best, and what the others would leave open.
import type { Day } from '../values/day';
import { appended, sumOf } from '../values/lists';
import type { MatchDemand, Matched } from './matching';
import type { Supply } from './supply';

/** Steps after which a group counts as too large: its numbers of units leave too many ways. */
const MOST_STEPS = 150_000;
/** So many ways to divide a row among events are all tried; of more only those that fill an event or use up the row. */
const MOST_DIVISIONS = 40;

/** Demands that are assigned as one. */
export interface EventNode<D> {
  readonly demands: D[];
  readonly date: Day;
  readonly units: number;
}

/** What speaks against a pair of a row and an event, and that they cannot be one. */
export type Fault = typeof NO_FAULT | typeof UNUSUAL | typeof LATE | typeof IMPOSSIBLE;
export const NO_FAULT = 0;
export const UNUSUAL = 1;
export const LATE = 2;
export const IMPOSSIBLE = 3;

export const NOTHING_OPEN: Matched<never> = { alternatives: [], unsure: [] };

/** Lets an event have units of a row. */
export function takeUnits<D extends MatchDemand>(row: Supply, event: EventNode<D>, units: number): void {
  let rest = units;
  for (const d of event.demands) {
    const taken = Math.min(rest, d.open);
    if (taken === 0) continue;
    rest -= taken;
    row.left -= taken;
    d.open -= taken;
    if (row.kind === 'found') d.found += taken;
    else d.paid += taken;
    d.netted = appended(d.netted, row);
  }
}

/** The best that rows from one on can do, and the ways to divide that one with which they do it. */
interface Best {
  readonly placed: number;
  readonly cost: number;
  readonly divisions: readonly Division[];
}

/** After the last row there is nothing to divide. */
const NO_MORE: Best = { placed: 0, cost: 0, divisions: [] };

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
export class Ways<S extends Supply, D extends MatchDemand> {
  /** By row, what it and the later ones can do for what is open. */
  private readonly known: Map<number | string, Best>[];
  /** There are so few ways that what is open of all events is one number. */
  private readonly isOneNumber: boolean;
  /** Faults are compared one after the other: the dearer one's unit outweighs all units of the next. */
  private readonly base: number;
  private steps = 0;

  constructor(
    private readonly rows: readonly S[],
    private readonly events: readonly EventNode<D>[],
    private readonly faults: readonly (readonly Fault[])[],
  ) {
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

  /**
   * Takes the only way without any fault that uses up all rows or fills all events, where the pairs tell it at once: no other is
   * as good. False where the ways must be compared.
   */
  settleFaultless(): boolean {
    const eventOf = new Array<number>(this.rows.length).fill(-1);
    const isFilled = new Array<boolean>(this.events.length).fill(false);
    let pairs = 0;
    for (let i = 0; i < this.rows.length; i++) {
      for (let k = 0; k < this.events.length; k++) {
        if (!this.isFaultless(i, k)) continue;
        if (eventOf[i] !== -1 || isFilled[k]) return false;
        eventOf[i] = k;
        isFilled[k] = true;
        pairs++;
      }
    }
    if (pairs < this.rows.length && pairs < this.events.length) return false;
    for (let i = 0; i < this.rows.length; i++) {
      const event = this.events[eventOf[i] as number];
      if (event) takeUnits(this.rows[i] as S, event, event.units);
    }
    return true;
  }

  private isFaultless(i: number, k: number): boolean {
    return this.faults[i]?.[k] === NO_FAULT && this.rows[i]?.left === this.events[k]?.units;
  }

  /** Takes the first of the best ways, and tells which demands another of them would leave open instead. */
  settle(): Matched<D> {
    const only = this.onlyWay();
    if (only) {
      this.take(only);
      return NOTHING_OPEN;
    }
    return this.settleAlike();
  }

  /** The best way, where no other is as good. */
  private onlyWay(): Division[] | null {
    const way: Division[] = [];
    let open: readonly number[] = this.start();
    for (let i = 0; i < this.rows.length; i++) {
      const [division, ...others] = this.best(i, open).divisions;
      if (!division || others.length > 0) return null;
      way.push(division);
      open = without(open, division);
    }
    return way;
  }

  private settleAlike(): Matched<D> {
    const least = this.events.map((e) => e.units);
    const most = this.events.map(() => 0);
    const links = new Set<number>();
    type State = { open: readonly number[]; way: Division[] };
    let states = new Map<number | string, State>([[this.key(this.start()), { open: this.start(), way: [] }]]);
    for (let i = 0; i < this.rows.length; i++) {
      const next = new Map<number | string, State>();
      for (const { open, way } of states.values()) {
        for (const division of this.best(i, open).divisions) {
          const left = without(open, division);
          division.forEach((units, k) => {
            if (units > 0) links.add(this.link(i, k));
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

  /** A row and an event that it may settle, as a number. */
  private link(i: number, k: number): number {
    return i * this.events.length + k;
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
    if (i === this.rows.length || this.steps > MOST_STEPS) return NO_MORE;
    const ofRow = this.known[i] as Map<number | string, Best>;
    const key = this.key(open);
    const known = ofRow.get(key);
    if (known) return known;
    let most = -1;
    let least = 0;
    let divisions: Division[] = [];
    for (const division of this.divisions(i, open)) {
      this.steps++;
      const after = this.best(i + 1, without(open, division));
      const placed = after.placed + totalOf(division);
      if (placed < most) continue;
      const cost = after.cost + this.cost(i, division);
      if (placed === most && cost > least) continue;
      if (placed > most || cost < least) divisions = [];
      divisions.push(division);
      most = placed;
      least = cost;
    }
    const best = { placed: most, cost: least, divisions };
    ofRow.set(key, best);
    return best;
  }

  /** Ways to divide a row among what is open; it may keep units, where that makes room for others. */
  private divisions(i: number, open: readonly number[]): Division[] {
    const { left } = this.rows[i] as S;
    const faults = this.faults[i] as readonly Fault[];
    const allowed: number[] = [];
    let count = 1;
    for (let k = 0; k < open.length; k++) {
      if (faults[k] === IMPOSSIBLE || (open[k] as number) <= 0) continue;
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
    const faults = this.faults[i] as readonly Fault[];
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
      if (faults[k] === LATE) late += units;
      else if (faults[k] === UNUSUAL) unusual += units;
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
  private connected(events: readonly number[], links: ReadonlySet<number>): number[][] {
    const left = new Set(events);
    const groups: number[][] = [];
    for (const start of events) {
      if (!left.delete(start)) continue;
      const own = [start];
      for (let at = 0; at < own.length; at++) {
        for (const other of [...left]) {
          const one = own[at] as number;
          if (!this.rows.some((_, i) => links.has(this.link(i, one)) && links.has(this.link(i, other)))) continue;
          left.delete(other);
          own.push(other);
        }
      }
      groups.push(own.sort((a, b) => a - b));
    }
    return groups;
  }
}
