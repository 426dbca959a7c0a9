// Overlapping pastes: across tabs of one report a row counts as often as in the tab that has it most often. Rows are told
// apart by the core of their report in canonical values; what else differs is taken from the newer paste (contract,
// "Overlapping pastes").

import { rowsMarked } from '../../values/cell';
import { CoreCodes, type Part } from './core-codes';
import { CountedRows, type RowOf, takeNewer } from './counted-rows';
import { NO_DAY } from './date-column';
import { timeOf } from './dates';
import { goesBack, repeatsIn } from './repeats';
import { RowKeys } from './row-keys';
import type { ReportSpec } from './spec';
import type { Table } from './table';
import { preambleId } from './titles';

/** Marks the rows that another tab of the same report holds already; the result does not depend on the order of tabs. */
export function mergeTabs(tables: readonly Table[]): void {
  for (const table of tables) dropRepeats(table);
  if (tables.length < 2) return;
  if (tables[0]?.spec.totals) mendSettlementIds(tables);
  const sources = tables.map(describe).sort(byRichness);
  if (sources.some((s) => s.table.spec.totals)) dropRepeatedSettlements(sources);
  const merged: Source[] = [];
  const codes = new CoreCodes(sources[0]?.table.spec as ReportSpec);
  for (const source of sources) {
    const others = merged.filter((m) => mayShare(m, source));
    if (others.length > 0 && source.table.dropped?.every((is) => is !== 0) !== true) dropCopies(source, others, codes);
    merged.push(source);
  }
}

/** Marks the rows that a download joined below another one in the same tab repeats. */
function dropRepeats(table: Table): void {
  const { spec } = table;
  if (!spec.core || spec.covers === undefined || !table.has(spec.covers)) return;
  const again = settlementsAgain(table);
  const dayAt = table.daysOf(spec.covers);
  if (again.length === 0 && !goesBack(table.size, dayAt)) return;
  // Where a stretch of several days stands again, so do the two rows between which its day changes; they are few.
  const turns = dayOf(spec) === undefined ? [] : turnsOf(table.size, dayAt);
  if (again.length === 0 && turns.length * FEW < table.size && !hasTwice(keysOf(table, turns))) return;
  const keys = keysOf(
    table,
    Array.from({ length: table.size }, (_, row) => row),
  );
  const starts = [...new Set([...again, ...repeatsIn(keys, dayAt)])].sort((a, b) => a - b);
  for (const [n, start] of starts.entries()) dropHeldBefore(table, keys, starts.slice(0, n), start, starts[n + 1]);
}

/** Turns of one day to another that are fewer than one in so many rows are looked at before all rows are. */
const FEW = 4;

/** By row of those given a number for what its core says. */
function keysOf(table: Table, rows: readonly number[]): Int32Array {
  const parts = partsOf(table);
  const columns = new CoreCodes(table.spec).partsOf(table, parts, rows);
  const numbers = new RowKeys(parts.length);
  return Int32Array.from(rows, (_, i) => numbers.of(columns, i));
}

/** The last row of a day and the first of the next, one after the other. */
function turnsOf(size: number, dayAt: (row: number) => number | null): number[] {
  const rows: number[] = [];
  for (let row = 1; row < size; row++) if (dayAt(row) !== dayAt(row - 1)) rows.push(row - 1, row);
  return rows;
}

/** True when two pairs say the same. */
function hasTwice(keys: Int32Array): boolean {
  const seen = new Set<string>();
  for (let i = 0; i < keys.length; i += 2) {
    const pair = `${keys[i]} ${keys[i + 1]}`;
    if (seen.has(pair)) return true;
    seen.add(pair);
  }
  return false;
}

/** Rows of one of several downloads that those before it hold: a row counts as often as in the one that has it most often. */
function dropHeldBefore(
  table: Table,
  keys: Int32Array,
  earlier: readonly number[],
  start: number,
  end = table.size,
): void {
  const held = new Map<number, number[]>();
  for (let row = 0; row < start; row++) {
    if (!table.live(row)) continue;
    const key = keys[row] as number;
    const list = held.get(key);
    if (list) list.push(row);
    else held.set(key, [row]);
  }
  let dropped = 0;
  for (let row = start; row < end; row++) {
    const same = held.get(keys[row] as number)?.shift();
    if (same === undefined) continue;
    table.dropped ??= new Uint8Array(table.size);
    table.dropped[row] = 1;
    dropped++;
    takeNewer({ table, row: same }, { table, row });
  }
  if (dropped > 0 && earlier.length < MOST_TOLD)
    table.issue('repeated-rows', table.rowNumbers[start] as number, null, {
      id: 'repeated-rows',
      data: { count: dropped },
    });
}

/** More of them say nothing new. */
const MOST_TOLD = 50;

/** The first rows of settlements that stand in the tab already: each begins with a line that states its total. */
function settlementsAgain(table: Table): number[] {
  const at = table.at.settlementId;
  if (!table.spec.totals || at === undefined) return [];
  const seen = new Set<string>();
  return table.totalsLines.flatMap(({ cells, row }) => {
    const id = String(cells[at] ?? '').trim();
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const first = table.rowNumbers.findIndex((number) => number > row);
    return first < 0 ? [] : [first];
  });
}

interface Source {
  readonly table: Table;
  readonly parts: readonly Part[];
  readonly from: number;
  readonly to: number;
  /** Rows without a readable date may stand in any tab. */
  readonly undated: boolean;
  /** Settlements or shipments that the tab holds: tabs of different ones share no row. Null: the report is not divided so. */
  readonly divisions: ReadonlySet<string> | null;
}

function describe(table: Table): Source {
  const range = table.range();
  const covers = dayOf(table.spec);
  const undated = covers === undefined || !table.has(covers) || rowsWithoutDay(table, covers);
  return {
    table,
    parts: partsOf(table),
    from: range.from ?? Number.NEGATIVE_INFINITY,
    to: range.to ?? Number.POSITIVE_INFINITY,
    undated,
    divisions: divisionsOf(table),
  };
}

function rowsWithoutDay(table: Table, covers: string): boolean {
  const cells = table.cellsOfDays(covers);
  if (cells) {
    const { codes, days } = cells;
    if (!days.includes(NO_DAY, 1)) return codes.includes(0);
    for (let i = 0; i < codes.length; i++) if (days[codes[i] as number] === NO_DAY) return true;
    return false;
  }
  const day = table.daysOf(covers);
  for (let i = 0; i < table.size; i++) if (day(i) === null) return true;
  return false;
}

/** The column whose day tells rows apart; undefined where the core knows no day: then a row may stand in any tab. */
function dayOf({ core, covers }: ReportSpec): string | undefined {
  return !core || core.some((part) => part === covers || part.includes(covers as string)) ? covers : undefined;
}

/** What tells rows apart: the core as far as the tab has it, else every column, the canonical name where it is known. */
function partsOf(table: Table): Part[] {
  const { core } = table.spec;
  if (core) {
    return core
      .map((part) => (typeof part === 'string' ? [part] : part).filter((key) => table.has(key)))
      .filter((part) => part.length > 0);
  }
  const known = new Map<number, string>();
  for (const [key, at] of Object.entries(table.at)) known.set(at as number, key);
  const names: string[] = [];
  table.header.forEach((name, i) => {
    const key = known.get(i);
    if (key !== undefined ? table.spec.columns[key]?.volatile !== true : name !== '') names.push(key ?? `?${name}`);
  });
  return names.sort().map((name) => [name]);
}

/** The parts that two tabs share, each with the alternatives that both have. */
function sharedParts(a: Source, b: Source): Part[] {
  const shared: Part[] = [];
  for (const part of a.parts) {
    for (const other of b.parts) {
      const both = part.filter((key) => other.includes(key));
      if (both.length > 0) shared.push(both);
    }
  }
  return shared;
}

function divisionsOf(table: Table): ReadonlySet<string> | null {
  if (table.spec.preambleId) return new Set([preambleId(table)]);
  return table.spec.totals ? settlementsIn(table) : null;
}

/** The settlements of a tab. */
function settlementsIn(table: Table): Set<string> {
  return new Set(table.different(['settlementId'], null).map((row) => table.text(row, 'settlementId')));
}

/** A settlement whose number a spreadsheet rounded is the one of another tab that it can come from, where there is just one. */
function mendSettlementIds(tables: readonly Table[]): void {
  const ids = new Set(tables.flatMap((table) => [...settlementsIn(table)]));
  for (const damaged of ids) {
    if (!SCIENTIFIC.test(damaged)) continue;
    const [whole, another] = [...ids].filter((id) => !SCIENTIFIC.test(id) && cameFrom(damaged, id));
    if (whole === undefined || another !== undefined) continue;
    for (const table of tables) table.nameSettlement(damaged, whole);
  }
}

/**
 * Of tabs that hold the same settlement the one counts whose lines add up to its total, of several such the one that was
 * read whole; where none adds up, each may hold a part of it, and rows are compared one by one.
 */
function dropRepeatedSettlements(sources: readonly Source[]): void {
  const holders = new Map<string, Source[]>();
  for (const source of sources) {
    for (const id of source.divisions ?? []) holders.set(id, [...(holders.get(id) ?? []), source]);
  }
  for (const [id, own] of holders) {
    if (own.length < 2 || id === '') continue;
    const rowsIn = (s: Source) => s.table.saying('settlementId', (text) => text === id, null);
    const sound = own.filter((s) => s.table.addsUp(id));
    const whole = (s: Source) => rowsIn(s).filter((i) => !s.table.whole(i)).length;
    const [best] = [...sound].sort((a, b) => whole(a) - whole(b));
    if (!best) continue;
    for (const other of own) {
      if (other === best) continue;
      other.table.dropped ??= new Uint8Array(other.table.size);
      for (const i of rowsIn(other)) other.table.dropped[i] = 1;
    }
  }
}

function byRichness(a: Source, b: Source): number {
  const names = (s: Source) => s.parts.map((part) => part.join('|')).join('\n');
  return (
    b.parts.length - a.parts.length ||
    compare(names(a), names(b)) ||
    (b.to === a.to ? 0 : b.to - a.to) ||
    compare(a.table.tab.name, b.table.tab.name)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mayShare(a: Source, b: Source): boolean {
  if (a.divisions && b.divisions) {
    for (const id of b.divisions) if (a.divisions.has(id)) return true;
    return false;
  }
  // A day more: the same moment is another day in another time zone.
  return a.undated || b.undated || (a.from <= b.to + 1 && b.from <= a.to + 1);
}

/** Days on which a row of the tab may stand. */
function daysOf({ from, to, undated }: Source): { from: number; to: number } {
  return undated ? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY } : { from, to };
}

/** Rows that count and may stand in a tab of these days too, in another time zone at most a day off; most rows of a year may not. */
function rowsNear(table: Table, from: number, to: number): number[] {
  const near: number[] = [];
  const covers = dayOf(table.spec);
  const cells = covers === undefined ? null : table.cellsOfDays(covers);
  if (cells) {
    const { days } = cells;
    const isNear = new Uint8Array(days.length);
    for (let code = 0; code < days.length; code++) {
      const day = days[code] as number;
      if (day === NO_DAY || (day >= from - 1 && day <= to + 1)) isNear[code] = 1;
    }
    const rows = rowsMarked(cells.codes, isNear);
    return table.dropped === null ? rows : rows.filter((i) => table.live(i));
  }
  const dayAt = covers === undefined ? null : table.daysOf(covers);
  for (let i = 0; i < table.size; i++) {
    const day = dayAt?.(i) ?? null;
    if ((day === null || (day >= from - 1 && day <= to + 1)) && table.live(i)) near.push(i);
  }
  return near;
}

function dropCopies(source: Source, others: readonly Source[], codes: CoreCodes): void {
  const { table } = source;
  table.dropped ??= new Uint8Array(table.size);
  const groups = groupByParts(source, others, codes);
  const from = Math.min(...groups.map((group) => group.from));
  const to = Math.max(...groups.map((group) => group.to));
  const near = rowsNear(table, from, to);
  const parts = groups.map((group) => codes.partsOf(table, group.parts, near));
  const left: number[] = [];
  for (let n = 0; n < near.length; n++) if (!isCopy(table, near, n, groups, parts)) left.push(near[n] as number);
  if (table.spec.core || source.parts.length <= MOST_PARTS) dropNearCopies(source, left, groups, codes);
}

/** Marks a row that one of the groups holds already. */
function isCopy(
  table: Table,
  near: readonly number[],
  n: number,
  groups: readonly Group[],
  parts: readonly Int32Array[][],
): boolean {
  const row = near[n] as number;
  for (let g = 0; g < groups.length; g++) {
    const { keys, rows } = groups[g] as Group;
    const key = keys.find(parts[g] as Int32Array[], n);
    const match = key === 0 ? undefined : rows.take(key, table, row);
    if (!match) continue;
    (table.dropped as Uint8Array)[row] = 1;
    takeNewer(match, { table, row });
    return true;
  }
  return false;
}

/** Leaving out one column after the other costs their number squared; wide reports without a core make no event. */
const MOST_PARTS = 20;

interface Group {
  readonly parts: readonly Part[];
  readonly keys: RowKeys;
  /** By their number among `keys`. */
  readonly rows: CountedRows;
  /** Days of the tabs whose rows these are. */
  from: number;
  to: number;
}

/** The rows already counted, by the values of the parts that they share with the new tab. */
function groupByParts(source: Source, others: readonly Source[], codes: CoreCodes): Group[] {
  const groups = new Map<string, Group>();
  const mine = daysOf(source);
  for (const other of others) {
    const parts = sharedParts(source, other);
    const name = parts.map((part) => part.join('|')).join('\n');
    let group = groups.get(name);
    if (!group) {
      group = {
        parts,
        keys: new RowKeys(parts.length),
        rows: new CountedRows(),
        from: Number.POSITIVE_INFINITY,
        to: Number.NEGATIVE_INFINITY,
      };
      groups.set(name, group);
    }
    const theirs = daysOf(other);
    group.from = Math.min(group.from, theirs.from);
    group.to = Math.max(group.to, theirs.to);
    addByKey(group, other.table, rowsNear(other.table, mine.from, mine.to), codes);
  }
  const all = [...groups.values()];
  for (const { rows } of all) rows.sort();
  return all;
}

function addByKey({ parts, keys, rows }: Group, table: Table, some: readonly number[], codes: CoreCodes): void {
  const columns = codes.partsOf(table, parts, some);
  for (let n = 0; n < some.length; n++) rows.add(keys.of(columns, n), table, some[n] as number);
}

/**
 * Rows that are alike but for one value of the core: one tab lacks it, a spreadsheet damaged it, or the day differs by the
 * time zone in which it was printed.
 */
function dropNearCopies(source: Source, left: readonly number[], groups: readonly Group[], codes: CoreCodes): void {
  const { table } = source;
  let open = left;
  for (const group of groups) {
    // What is left is near one of the groups.
    const near = groups.length > 1 ? new Set(rowsNear(table, group.from, group.to)) : null;
    const mine = near ? open.filter((i) => near.has(i)) : open;
    if (mine.length === 0) continue;
    const theirs: RowOf[] = [];
    const theirKeys: number[] = [];
    group.rows.addLeft(theirs, theirKeys);
    if (theirs.length === 0) continue;
    const taken = new Set<RowOf>();
    const matched = new Set<number>();
    const own = new RowKeys(group.parts.length);
    const columns = codes.partsOf(table, group.parts, mine);
    const ownKeys = mine.map((_, n) => own.of(columns, n));
    const rows: NearRows = { codes, table, mine, own, ownKeys, theirs, other: group.keys, theirKeys, taken, matched };
    for (const [p, part] of group.parts.entries()) dropAlikeBut(rows, p, part);
    open = open.filter((i) => !matched.has(i));
  }
}

/** Rows of a tab and those of others that may be copies of them, with what each has in each part of the core by its key. */
interface NearRows {
  readonly codes: CoreCodes;
  readonly table: Source['table'];
  readonly mine: readonly number[];
  readonly own: RowKeys;
  readonly ownKeys: readonly number[];
  readonly theirs: readonly RowOf[];
  readonly other: RowKeys;
  readonly theirKeys: readonly number[];
  /** Of theirs, and of mine, those that were found to be one. */
  readonly taken: Set<RowOf>;
  readonly matched: Set<number>;
}

/** Drops rows that are alike in all parts but one. Small functions: the engine takes long to make one of all of it. */
function dropAlikeBut(rows: NearRows, p: number, part: Group['parts'][number]): void {
  const byRest = groupByRest(rows, p);
  const { mine, matched } = rows;
  for (let m = 0; m < mine.length; m++) if (!matched.has(mine[m] as number)) dropOne(rows, m, p, part, byRest);
}

function groupByRest({ theirs, other, theirKeys, taken }: NearRows, p: number): Map<number, number[]> {
  const byRest = new Map<number, number[]>();
  for (let n = 0; n < theirs.length; n++) {
    if (taken.has(theirs[n] as RowOf)) continue;
    const key = other.hashWithout(theirKeys[n] as number, p);
    const list = byRest.get(key);
    if (list) list.push(n);
    else byRest.set(key, [n]);
  }
  return byRest;
}

function dropOne(
  { codes, table, mine, own, ownKeys, theirs, other, theirKeys, taken, matched }: NearRows,
  m: number,
  p: number,
  part: Group['parts'][number],
  byRest: ReadonlyMap<number, readonly number[]>,
): void {
  const key = ownKeys[m] as number;
  const rest = byRest.get(own.hashWithout(key, p));
  if (!rest) return;
  const copy = { table, row: mine[m] as number };
  const found = rest.find((n) => {
    const row = theirs[n] as RowOf;
    const isAlike = !taken.has(row) && own.isAlikeBut(key, p, other, theirKeys[n] as number);
    return isAlike && mayBeSame(codes, row, copy, part);
  });
  if (found === undefined) return;
  const match = theirs[found] as RowOf;
  taken.add(match);
  matched.add(copy.row);
  // The row that lacks nothing stays.
  const [kept, gone] = lacks(match, part) && !lacks(copy, part) ? [copy, match] : [match, copy];
  gone.table.dropped ??= new Uint8Array(gone.table.size);
  gone.table.dropped[gone.row] = 1;
  takeNewer(kept, gone);
}

function mayBeSame(codes: CoreCodes, a: RowOf, b: RowOf, part: Part): boolean {
  const { spec } = a.table;
  const [first] = part as [string, ...string[]];
  if (spec.columns[first]?.kind === 'date') return sameMoment(a, b, first);
  return part.every((column) => {
    const x = codes.codeOf(a.table, a.row, column);
    const y = codes.codeOf(b.table, b.row, column);
    return x === y || raw(a, column) === '' || raw(b, column) === '' || cameFrom(raw(a, column), raw(b, column));
  });
}

/** True when a row says nothing readable in a part of the core. */
function lacks({ table, row }: RowOf, part: Part): boolean {
  return part.every((column) => table.text(row, column) === '' || SCIENTIFIC.test(raw({ table, row }, column)));
}

function raw({ table, row }: RowOf, column: string): string {
  const at = table.at[column];
  const cell = at === undefined ? '' : table.cell(row, at);
  return typeof cell === 'object' ? cell.iso : String(cell).trim();
}

const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E\+?(\d+)$/i;

/** True when one of two texts is what a spreadsheet makes of the other, a long number: `1.59807E+12`. */
function cameFrom(a: string, b: string): boolean {
  const short = SCIENTIFIC.exec(a) ?? SCIENTIFIC.exec(b);
  const long = SCIENTIFIC.test(a) ? b : a;
  if (!short || !/^\d+$/.test(long)) return false;
  const decimals = (short[2] ?? '').length;
  const digits = long.replace(/^0+(?=\d)/, '');
  if (digits.length !== Number(short[3]) + 1) return false;
  return (
    Number(digits).toExponential(decimals) ===
    Number(`${short[1]}.${short[2] || '0'}e${short[3]}`).toExponential(decimals)
  );
}

// Time zones are whole quarters of an hour apart, at most these 26 hours.
const QUARTER = 15 * 60;
const ZONES = 26 * 3600;

/** The same moment printed in two time zones, a day apart. */
function sameMoment(a: RowOf, b: RowOf, column: string): boolean {
  const days = [a, b].map((r) => r.table.date(r.row, column));
  if (days[0] == null || days[1] == null || Math.abs(days[0] - days[1]) !== 1) return false;
  const times = [a, b].map((r) => timeOf(raw(r, column)));
  if (times[0] == null || times[1] == null) return false;
  const apart = Math.abs((days[0] - days[1]) * 86_400 + times[0] - times[1]);
  return apart > 0 && apart <= ZONES && apart % QUARTER === 0;
}
