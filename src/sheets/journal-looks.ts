// Notes and fills are written after the values that they belong to: how to put them back in their places when a run was stopped
// in between.
import { NO_FILL } from '../plan/colours';
import type { Grid } from '../plan/table/cells';
import { keyFill } from '../plan/table/standing';
import type { TablePlan } from '../plan/table/table';
import type { Stood } from '../plan/table/taken-back';
import { fingerprint } from '../values/text';

/** Prints of a grid before and after a write. */
type BothPrints = readonly [before: string, after: string];

/** Where notes and fills stand before and after a write that moves rows or columns. Rows and columns from 0. */
export interface Looks {
  /** Where each column comes from; null for a new one. */
  readonly columns: readonly (number | null)[];
  /** Rows that stay together. */
  readonly rows: readonly (readonly [from: number, to: number, count: number])[];
  /** Of what was read before. */
  readonly size: readonly [rows: number, columns: number];
  /** The row of titles as it is written: what a title says of itself is ours, and may be in new words. */
  readonly titles: {
    readonly row: number;
    readonly print: string;
    readonly notes: readonly string[];
    readonly fills: readonly string[];
  };
  readonly notes: BothPrints;
  readonly fills: BothPrints;
  /** The keys as they are written, where they are others than the journal's own. */
  readonly keys?: { readonly column: number; readonly print: string };
}

/** What was read of a tab. */
interface LooksNow {
  readonly notes: Grid<string>;
  readonly fills: Grid<string>;
}

/** A tab over which a table is written that is put together from it and another. */
export interface StoodIn {
  readonly stood: Stood;
  readonly now: LooksNow;
  /** What stands in the place of each row's key. */
  readonly keys: readonly string[];
}

function printOf(grid: Grid<string>, none: string): string {
  const cells: string[] = [];
  for (let r = 0; r < grid.length; r++) {
    const line = grid[r]!;
    for (let c = 0; c < line.length; c++) {
      const cell = line[c]!;
      if (cell !== '' && cell !== none) cells.push(`${r}\t${c}\t${cell.toLowerCase()}`);
    }
  }
  return fingerprint(cells.join('\n'));
}

const titlesOf = (line: readonly unknown[]) => fingerprint(line.map(String).join('\t').trimEnd());

/** Which row each row of a plan comes from: by what of it is kept, else by its key. */
function rowsOf(
  plan: TablePlan,
  raw: readonly (readonly unknown[])[],
  oldHeaderRow: number,
  keyColumn: number,
): [number, number, number][] {
  const keyFrom = plan.columns[keyColumn]?.from ?? null;
  const byKey = new Map(keyFrom === null ? [] : raw.map((line, row) => [String(line[keyFrom] ?? ''), row]));
  byKey.delete('');
  const froms = plan.cells.map((line, to) => {
    const kept = line.find((out) => typeof out === 'object' && 'keep' in out);
    const key = line[keyColumn];
    if (to === plan.headerRow) return oldHeaderRow;
    if (typeof kept === 'object' && 'keep' in kept) return kept.keep.row;
    return byKey.get(typeof key === 'string' ? key : '') ?? null;
  });
  return runsOf(froms);
}

/** Rows that stay together, of the row that each comes from. */
function runsOf(froms: readonly (number | null)[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  froms.forEach((from, to) => {
    if (from === null) return;
    const last = runs[runs.length - 1];
    if (last && last[0] + last[2] === from && last[1] + last[2] === to) last[2]++;
    else runs.push([from, to, 1]);
  });
  return runs;
}

function placesIn(rows: Looks['rows']): Set<number> {
  return new Set(rows.flatMap(([, at, count]) => Array.from({ length: count }, (_, i) => at + i)));
}

/** True when a row with a key comes from nowhere: until its notes and fills are written nothing beside it tells that it is ours. */
function hasNewRows({ cells, headerRow }: TablePlan, rows: Looks['rows'], keyColumn: number): boolean {
  const known = placesIn(rows);
  return cells.some((line, row) => {
    const key = line[keyColumn];
    return row > headerRow && !known.has(row) && typeof key === 'string' && key !== '';
  });
}

/** What is to be remembered of notes and fills while a plan is written; null where all stay where they are. */
export function looksOf(
  plan: TablePlan,
  raw: readonly (readonly unknown[])[],
  now: LooksNow,
  oldHeaderRow: number,
  keyColumn: number,
  titles: readonly unknown[],
): Looks | null {
  const columns = plan.columns.map(({ from }) => from);
  const rows = rowsOf(plan, raw, oldHeaderRow, keyColumn);
  const stay = rows.every(([from, to]) => from === to) && columns.every((from, to) => from === null || from === to);
  if (stay && !hasNewRows(plan, rows, keyColumn)) return null;
  return looksFrom(plan, columns, rows, now, titles);
}

/** What an undo is to remember of them: its rows and columns stand where the tab that it writes over has them. */
export function looksTakenBack(
  plan: TablePlan,
  { stood, now, keys }: StoodIn,
  values: readonly (readonly unknown[])[],
): Looks | null {
  const columns = plan.columns.map((_, c) => stood.columns[c] ?? null);
  const rows = runsOf(stood.rows);
  const known = placesIn(rows);
  const keyAt = (row: number) => String(values[row]?.[stood.key] ?? '');
  const isNew = (row: number) => row > plan.headerRow && !known.has(row) && keyAt(row) !== '';
  const stay = rows.every(([from, to]) => from === to) && columns.every((from, to) => from === null || from === to);
  if (stay && !values.some((_, row) => isNew(row))) return null;
  // With the same keys in the same places nobody could tell whether it is written.
  const height = Math.max(values.length, keys.length);
  if (Array.from({ length: height }, (_, row) => row).every((row) => keyAt(row) === (keys[row] ?? ''))) return null;
  return looksFrom(plan, columns, rows, now, values[plan.headerRow]!);
}

function looksFrom(
  plan: TablePlan,
  columns: Looks['columns'],
  rows: Looks['rows'],
  now: LooksNow,
  titles: readonly unknown[],
): Looks {
  const fills = plan.fills.map((line) => line.map((fill) => fill ?? NO_FILL));
  return {
    ...{ columns, rows },
    size: [now.notes.length, now.notes[0]?.length ?? 0],
    titles: {
      row: plan.headerRow,
      print: titlesOf(titles),
      notes: plan.notes[plan.headerRow]!,
      fills: fills[plan.headerRow]!,
    },
    notes: [printOf(now.notes, ''), printOf(plan.notes, '')],
    fills: [printOf(now.fills, NO_FILL), printOf(fills, NO_FILL)],
  };
}

function moved(
  grid: Grid<string>,
  line: readonly string[],
  { columns, rows, titles }: Looks,
  height: number,
  none: string,
): string[][] {
  const to = Array.from({ length: height }, () => columns.map(() => none));
  for (const [first, at, count] of rows) {
    for (let i = 0; i < count && at + i < height; i++) {
      columns.forEach((from, c) => {
        if (from !== null) to[at + i]![c] = grid[first + i]?.[from] ?? none;
      });
    }
  }
  if (titles.row < height) to[titles.row] = [...line];
  return to;
}

/** True when the values of a tab are those that were written. */
export function hasTitles({ titles }: Looks, raw: readonly (readonly unknown[])[]): boolean {
  return titlesOf(raw[titles.row] ?? []) === titles.print;
}

/** The keys that stand in a tab: its values and their column (from 0). */
interface KeysNow {
  readonly raw: readonly (readonly unknown[])[];
  readonly column: number;
}

/** Notes and fills as they belong to values that are written: those that still stand where they stood before are moved. */
export function withLooks(looks: Looks, { notes, fills }: LooksNow, height: number, keys: KeysNow): LooksNow {
  const healed = (grid: Grid<string>, which: 'notes' | 'fills', none: string, labelOf: (key: string) => string) => {
    const [before, after] = looks[which];
    if (before === after || printOf(grid, none) !== before) return grid;
    const to = moved(grid, looks.titles[which], looks, height, none);
    labelNewRows(to, looks, keys, labelOf);
    return to;
  };
  return { notes: healed(notes, 'notes', '', (key) => key), fills: healed(fills, 'fills', NO_FILL, keyFill) };
}

/** A row that comes from nowhere is the run's own as much as the others: it is told by the label of its key. */
function labelNewRows(to: string[][], { rows, titles }: Looks, keys: KeysNow, labelOf: (key: string) => string): void {
  const known = placesIn(rows);
  for (let row = titles.row + 1; row < to.length; row++) {
    const key = String(keys.raw[row]?.[keys.column] ?? '');
    if (key !== '' && !known.has(row)) to[row]![keys.column] = labelOf(key);
  }
}
