// What a run left in our tabs, in a hidden tab while it can be taken back: each tab's as text in pieces, under the tab's id.

import { NO_FILL } from '../plan/colours';
import { OWN_TABLES, type OwnTab, type OwnTable } from '../plan/made-tabs';
import type { Grid, TabNow } from '../plan/table/cells';
import { readEarlier, type TablePlan } from '../plan/table/table';
import { type Held, type LeftBehind, leftBehind } from '../plan/table/taken-back';
import { fromPieces, piecesOf } from '../run/carry';
import type { Cell } from '../values/cell';
import { CELLS_IN_CALL } from './cells-in-call';
import type { Clock } from './clock';
import { hiddenTab } from './earlier-marks';
import { cellOf, type Sheet, type Spreadsheet } from './read-tabs';
import { NUMBER_FORMAT } from './resolve';
import { readStanding, type StandingTab } from './standing-tab';
import { ensureSize, type Written } from './write-table';

const WIDTH = 2;

/** Settings as a run left them: each cell comparable. */
export type SettingsLeft = readonly (readonly string[])[];

/** One of our tables as it stands, read whole. */
export function standingOf(sheet: Sheet, clock: Clock): StandingTab {
  const raw: unknown[][] = sheet.getDataRange().getValues();
  return readStanding({ sheet, raw, rows: raw.map((row) => row.map((value) => cellOf(value, clock))) });
}

/** The most cells of a table that are read apart; more are read with all the others. */
const APART = 20_000;

/** Rows that follow each other, as `[first, count]`. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === row) last[1]++;
    else runs.push([row, 1]);
  }
  return runs;
}

/** Some rows (from 0) of a table as it stands, all others empty. */
export function standingRowsOf(sheet: Sheet, rows: readonly number[], clock: Clock): StandingTab {
  const whole = sheet.getDataRange();
  const [height, width] = [whole.getNumRows(), whole.getNumColumns()];
  const runs = runsOf(rows);
  if (runs.length * width > APART) return standingOf(sheet, clock);
  const grid = <T>(): T[][] => Array.from({ length: height }, () => []);
  const [raw, formats, rich] = [grid<unknown>(), grid<string>(), grid<RichText | null>()];
  const [cells, formulas] = [grid<Cell>(), grid<string>()];
  for (const [first, count] of runs) {
    const range = sheet.getRange(first + 1, 1, count, width);
    const values: unknown[][] = range.getValues();
    const [patterns, texts, formulasIn] = [range.getNumberFormats(), range.getRichTextValues(), range.getFormulas()];
    values.forEach((line, i) => {
      const row = first + i;
      raw[row] = line;
      cells[row] = line.map((value) => cellOf(value, clock));
      formats[row] = patterns[i]!;
      rich[row] = texts[i]!;
      formulas[row] = formulasIn[i]!;
    });
  }
  return { raw, formats, rich, mended: false, now: { rows: cells, formulas, notes: [], fills: [] } };
}

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** What is linked inside a cell, comparable. */
export function linksOf(rich: RichText | null | undefined): string {
  const runs = rich?.getRuns() ?? [];
  const linked = runs.map((run) => [run.getStartIndex(), run.getLinkUrl()]).filter(([, url]) => url !== null);
  return linked.length === 0 ? '' : JSON.stringify(linked);
}

const linksIn =
  (rich: Grid<RichText | null>) =>
  (row: number, column: number): string =>
    linksOf(rich[row]?.[column]);

export function heldIn({ now, rich }: StandingTab): Held {
  return { ...now, links: linksIn(rich) };
}

/** The cells of Settings, comparable: a formula, or the value with its kind. */
export function settingsLeft(sheet: Sheet): string[][] {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const values: unknown[][] = range.getValues();
  return values.map((line, row) =>
    line.map((value, column) => {
      const text = typeof value === 'object' ? `${Number(value)}` : `${typeof value}${String(value)}`;
      return formulas[row]?.[column] || text;
    }),
  );
}

/** Runs of neighbouring columns (from 0) in which the seller may have typed: those that are his, and those that are not ours. */
function hisColumns(ids: readonly (string | null)[], table: OwnTable): [first: number, count: number][] {
  const owners = new Map<string, string>(OWN_TABLES[table].columns.map(({ id, owner }) => [id, owner]));
  const runs: [number, number][] = [];
  ids.forEach((id, c) => {
    const owner = id === null ? 'seller' : owners.get(id);
    if (owner !== 'seller' && owner !== 'shared') return;
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === c) last[1]++;
    else runs.push([c, 1]);
  });
  return runs;
}

/** Where a table stands in a tab: the row of its titles (from 0), the id of each column (null: not ours), its notes and fills. */
interface Placed {
  readonly headerRow: number;
  readonly ids: readonly (string | null)[];
  readonly notes: Held['notes'];
  readonly fills: Held['fills'];
}

/**
 * A table as far as what the seller types is told by it: of its cells only those are read in which something of his may be.
 * Reading 50,000 claims whole takes minutes.
 */
function heldWhereHeTypes(sheet: Sheet, id: OwnTable, { headerRow, ids, notes, fills }: Placed, clock: Clock): Held {
  const [height, width] = [Math.max(sheet.getLastRow(), 1), ids.length];
  const grid = <T>(none: T): T[][] => Array.from({ length: height }, () => new Array<T>(width).fill(none));
  const [rows, formulas, rich] = [grid<Cell>(''), grid(''), grid<RichText | null>(null)];
  const read = (row: number, column: number, tall: number, wide: number): void => {
    if (tall < 1 || wide < 1) return;
    const range = sheet.getRange(row + 1, column + 1, tall, wide);
    const [values, texts, formulasIn] = [range.getValues(), range.getRichTextValues(), range.getFormulas()];
    values.forEach((line: unknown[], r) => {
      line.forEach((value, c) => {
        rows[row + r]![column + c] = cellOf(value, clock);
        formulas[row + r]![column + c] = formulasIn[r]![c]!;
        rich[row + r]![column + c] = texts[r]![c]!;
      });
    });
  };
  const first = headerRow + 1;
  read(0, 0, Math.min(first, height), width);
  for (const [column, count] of hisColumns(ids, id)) read(first, column, height - first, count);
  const key = ids.indexOf(OWN_TABLES[id].key);
  const keys = height > first ? sheet.getRange(first + 1, key + 1, height - first, 1).getValues() : [];
  const seen = new Set<unknown>();
  let own = keys.length;
  keys.forEach(([value], r) => {
    rows[first + r]![key] = cellOf(value, clock);
    // Rows of his own stand below ours: without a key, with one that stands above already, or with words in its place.
    if (value === '' || seen.has(value) || notes[first + r]?.[key] !== value) own = Math.min(own, r);
    seen.add(value);
  });
  read(first + own, 0, height - first - own, width);
  return { rows, formulas, notes, fills, links: linksIn(rich) };
}

/** One of our tables as a run has just written it: notes and fills are those of the plan. */
function heldAsWritten(sheet: Sheet, id: OwnTable, plan: TablePlan, clock: Clock): Held {
  const width = Math.max(sheet.getLastColumn(), plan.columns.length);
  const ids = Array.from({ length: width }, (_, c) => plan.columns[c]?.id ?? null);
  const wide = <T>(line: readonly T[] | undefined, none: T): T[] => ids.map((_, c) => line?.[c] ?? none);
  const lines = Array.from({ length: Math.max(sheet.getLastRow(), 1) }, (_, row) => row);
  const notes = lines.map((row) => wide(plan.notes[row], ''));
  const fills = lines.map((row) => wide(plan.fills[row], null).map((fill) => fill ?? NO_FILL));
  return heldWhereHeTypes(sheet, id, { headerRow: plan.headerRow, ids, notes, fills }, clock);
}

/** Where a table stands in a tab, told by its first rows; null where its titles are not on top. */
export function layoutOnTop(
  sheet: Sheet,
  id: OwnTable,
  looks: Pick<TabNow, 'notes' | 'fills'>,
  clock: Clock,
): { readonly headerRow: number; readonly at: ReadonlyMap<string, number> } | null {
  const [height, width] = [Math.max(sheet.getLastRow(), 1), Math.max(sheet.getLastColumn(), 1)];
  const top: unknown[][] = sheet.getRange(1, 1, Math.min(height, CELLS_IN_CALL.topRows), width).getValues();
  const rows = top.map((row) => row.map((value) => cellOf(value, clock)));
  const { layout, head } = readEarlier(OWN_TABLES[id], { rows, formulas: [], ...looks });
  return layout && head.length === layout.headerRow ? layout : null;
}

/** One of our tables as it stands, as far as what the seller types is told by it; null where its titles are not on top. */
export function heldAsStands(sheet: Sheet, id: OwnTable, clock: Clock): Held | null {
  const range = sheet.getDataRange();
  const [notes, fills] = [range.getNotes(), range.getBackgrounds()];
  const layout = layoutOnTop(sheet, id, { notes, fills }, clock);
  if (!layout) return null;
  const at = new Map([...layout.at].map(([column, c]) => [c, column]));
  const ids = Array.from({ length: range.getNumColumns() }, (_, c) => at.get(c) ?? null);
  return heldWhereHeTypes(sheet, id, { headerRow: layout.headerRow, ids, notes, fills }, clock);
}

/** A tab that a run has written; Settings has no plan of its own. */
export interface WrittenTab {
  readonly tab: OwnTab;
  readonly sheet: Sheet;
  readonly plan: TablePlan | null;
  /** Null where nothing is known of its copy. */
  readonly done: Written | null;
}

/** What a run left in a table, what of it differs from the copy where nothing was moved, and what is known of that. */
export type TableLeft = LeftBehind & Partial<Written>;

function leftIn({ tab, sheet, plan, done }: WrittenTab, clock: Clock): TableLeft | SettingsLeft | null {
  if (tab === 'settings' || tab === 'templates' || !plan) return settingsLeft(sheet);
  const left = leftBehind(OWN_TABLES[tab], heldAsWritten(sheet, tab, plan, clock));
  return left && { ...left, ...done };
}

/** Keeps what stands in a tab now; what was kept of it before, by a run that was stopped, goes. */
export function keepLeft(spreadsheet: Spreadsheet, name: string, written: WrittenTab, clock: Clock): void {
  const { tab } = written;
  const kept = hiddenTab(spreadsheet, name);
  const pieces = piecesOf(leftIn(written, clock)).map((piece) => [tab, piece]);
  const standing = kept.getLastRow();
  const ids = standing === 0 ? [] : kept.getRange(1, 1, standing, 1).getValues();
  let others: unknown[][] = [];
  let first = standing + 1;
  if (ids.some(([id]) => id === tab)) {
    const all = kept.getRange(1, 1, standing, WIDTH);
    others = all.getValues().filter(([id]) => id !== tab);
    all.setValues(ids.map(() => ['', '']));
    first = 1;
  }
  const lines = [...others, ...pieces];
  ensureSize(kept, first + lines.length - 1, WIDTH);
  const range = kept.getRange(first, 1, lines.length, WIDTH);
  range.setNumberFormat(NUMBER_FORMAT.text);
  range.setValues(lines.map((line) => line.map(String)));
}

/** What `keepLeft` kept, by tab; null for a tab of which nothing whole is there. */
export function keptLeft(kept: Sheet | null): (tab: OwnTab) => TableLeft | SettingsLeft | null {
  const lines: unknown[][] = kept ? kept.getDataRange().getValues() : [];
  return (tab) => {
    const pieces = lines.flatMap(([id, piece]) => (id === tab ? [String(piece)] : []));
    return pieces.length === 0 ? null : fromPieces(pieces);
  };
}
