// Takes the last run back: our tabs as they were before it, with what the seller typed since; tabs that it made go, and the
// marks are those of the run before.
// Copies stay until all is done, so that an undo that was stopped can be done again.
import { OWN_TABLES, type OwnTable } from '../plan/made-tabs';
import type { Out } from '../plan/table/cells';
import { moveFormula } from '../plan/table/formulas';
import type { TablePlan } from '../plan/table/table';
import { type Held, madeByRun, type TakenBack, takeBack } from '../plan/table/taken-back';
import { bothFilled, type FilledDates } from '../plan/tabs/filled-dates';
import { Clock } from './clock';
import { recallDates, rememberDates } from './date-memory';
import { keptMarks } from './earlier-marks';
import { planEarlierMarks, planHighlights, writeHighlights } from './highlight';
import { type MarkedBlock, recall, remember } from './memory';
import { cellOf, gridSheets, type OwnSheet, type Sheet, type Spreadsheet } from './read-tabs';
import { type CopiedTab, dropSnapshot, recallSnapshot, type Snapshot } from './snapshot';
import { ensureSize, NO_LINKS, readStanding, type StandingTab, writeTable } from './write-table';

/** What an undo did; names of tabs. */
export interface Undone {
  readonly restored: readonly string[];
  readonly removed: readonly string[];
  /** Tabs that were not touched: the seller took them apart, or away. */
  readonly left: readonly string[];
}

function standingOf(sheet: Sheet, clock: Clock): StandingTab {
  const raw: unknown[][] = sheet.getDataRange().getValues();
  const own: OwnSheet = { sheet, raw, rows: raw.map((row) => row.map((value) => cellOf(value, clock))) };
  return readStanding(own);
}

function heldIn({ now, rich }: StandingTab): Held {
  const links = (row: number, column: number): string => {
    const text = rich[row]?.[column];
    const runs = text?.getRuns() ?? [];
    const linked = runs.map((run) => [run.getStartIndex(), run.getLinkUrl()]).filter(([, url]) => url !== null);
    return linked.length === 0 ? '' : JSON.stringify(linked);
  };
  return { ...now, links };
}

/** The table as a plan that keeps every cell of one standing tab, put together from both. */
function planOf(
  taken: TakenBack,
  before: StandingTab,
  now: StandingTab,
  rowHeight: number | null,
): { plan: TablePlan; standing: StandingTab } {
  const height = Math.max(taken.cells.length, taken.notes.length, taken.fills.length, now.raw.length);
  const width = [...taken.cells, ...taken.notes, ...taken.fills, ...now.raw].reduce(
    (most, line) => Math.max(most, line.length),
    1,
  );
  const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => cell(row, column)));
  const read = <T>(from: (tab: StandingTab) => readonly (readonly T[])[], none: T) =>
    grid((row, column) => {
      const source = taken.cells[row]?.[column];
      if (!source) return none;
      return from(source.from === 'now' ? now : before)[source.row]?.[source.column] ?? none;
    });
  const formulas = grid((row, column) => {
    const source = taken.cells[row]?.[column];
    if (!source) return '';
    const formula = (source.from === 'now' ? now : before).now.formulas[source.row]?.[source.column] ?? '';
    return formula === '' ? '' : moveFormula(formula, source.row + 1, row + 1, null);
  });
  const standing: StandingTab = {
    raw: read<unknown>(({ raw }) => raw, ''),
    formats: read<string>(({ formats }) => formats, 'General'),
    rich: read(({ rich }) => rich, null),
    mended: false,
    now: { rows: [], formulas, notes: [], fills: [] },
  };
  const cells = grid((row, column): Out => (taken.cells[row]?.[column] ? { keep: { row, column } } : ''));
  const fills = grid((row, column) => {
    const fill = taken.fills[row]?.[column] ?? '';
    return fill === '' || fill === '#ffffff' ? null : fill;
  });
  const plan: TablePlan = {
    cells,
    formats: grid(() => 'here' as const),
    fills,
    notes: grid((row, column) => taken.notes[row]?.[column] ?? ''),
    headerRow: taken.headerRow,
    lastRow: Math.max(taken.cells.length - 1, taken.headerRow),
    columns: Array.from({ length: width }, (_, from) => ({
      ...{ id: null, width: 0, wrap: false, clip: false, folded: false, centred: false, hidden: false },
      ...{ asTyped: false, isNew: false, from },
    })),
    fresh: false,
    moved: null,
    frozenRows: taken.headerRow + 1,
    frozenColumns: 0,
    rowHeight,
  };
  return { plan, standing };
}

/** Widths, hidden columns and groups of a copy, where a run laid the columns out anew. */
function lookLike(sheet: Sheet, copy: Sheet): void {
  for (let column = 1; column <= Math.min(sheet.getMaxColumns(), copy.getMaxColumns()); column++) {
    const depth = copy.getColumnGroupDepth(column) - sheet.getColumnGroupDepth(column);
    if (depth !== 0) sheet.getRange(1, column, 1, 1).shiftColumnGroupDepth(depth);
    const hidden = copy.isColumnHiddenByUser(column);
    if (hidden && !sheet.isColumnHiddenByUser(column)) sheet.hideColumns(column);
    if (!hidden && sheet.isColumnHiddenByUser(column)) sheet.showColumns(column);
    const width = copy.getColumnWidth(column);
    if (width !== sheet.getColumnWidth(column)) sheet.setColumnWidth(column, width);
  }
}

function titlesIn(standing: StandingTab, row: number): string {
  return JSON.stringify(standing.raw[row] ?? []);
}

type Outcome = keyof Undone;

function undoTable(spreadsheet: Spreadsheet, sheet: Sheet, copied: CopiedTab, id: OwnTable, clock: Clock): Outcome {
  const before = copied.before === null ? null : spreadsheet.getSheetByName(copied.before);
  const after = spreadsheet.getSheetByName(copied.after);
  if (!after || (copied.before !== null && !before)) return 'left';
  const left = standingOf(after, clock);
  const was = before ? standingOf(before, clock) : left;
  const now = standingOf(sheet, clock);
  const spec = OWN_TABLES[id];
  const heldBefore = before ? heldIn(was) : madeByRun(heldIn(left), spec);
  const taken = takeBack(spec, heldBefore, heldIn(left), heldIn(now));
  if (!taken) return 'left';
  if (!before && taken.asBefore) {
    spreadsheet.deleteSheet(sheet);
    return 'removed';
  }
  const { plan, standing } = planOf(taken, was, now, spec.rowHeight ?? null);
  ensureSize(sheet, plan.cells.length + 1, plan.cells[0]!.length);
  const frozen = sheet.getFrozenRows();
  writeTable(sheet, plan, standing, Math.max(frozen - 1, 0), clock, NO_LINKS, {});
  if (before && titlesIn(was, taken.headerRow) !== titlesIn(left, taken.headerRow)) lookLike(sheet, before);
  return 'restored';
}

/** Cells of Settings that the run changed and nobody since get back what stood there. */
function undoSettings(spreadsheet: Spreadsheet, sheet: Sheet, copied: CopiedTab, dates: FilledDates | null): Outcome {
  const before = copied.before === null ? null : spreadsheet.getSheetByName(copied.before);
  const after = spreadsheet.getSheetByName(copied.after);
  if (!before || !after) return 'left';
  const [was, left, now] = [before, after, sheet].map((one) => {
    const range = one.getDataRange();
    const formulas = range.getFormulas();
    const values: unknown[][] = range.getValues();
    const formats = range.getNumberFormats();
    const text = (row: number, column: number) => {
      const value = values[row]?.[column] ?? '';
      return formulas[row]?.[column] || (typeof value === 'object' ? `${Number(value)}` : `${typeof value}${value}`);
    };
    return { values, formats, text };
  }) as [Part, Part, Part];
  // An undo that is stopped among the cells leaves dates of both.
  rememberDates(bothFilled(dates ?? {}, recallDates() ?? {}));
  now.values.forEach((line, row) => {
    line.forEach((_, column) => {
      const changed = was.text(row, column) !== left.text(row, column);
      if (!changed || now.text(row, column) !== left.text(row, column)) return;
      const cell = sheet.getRange(row + 1, column + 1, 1, 1);
      cell.setNumberFormat(was.formats[row]?.[column] ?? 'General');
      cell.setValues([[was.values[row]?.[column] ?? '']]);
    });
  });
  rememberDates(dates);
  return 'restored';
}

interface Part {
  readonly values: unknown[][];
  readonly formats: string[][];
  readonly text: (row: number, column: number) => string;
}

/** The marks as they stood before the run, and where. */
function undoMarks(spreadsheet: Spreadsheet, { marks, marked }: Snapshot): Record<string, MarkedBlock> {
  const kept = keptMarks(spreadsheet.getSheetByName(marks));
  const now = recall().marked;
  const left: Record<string, MarkedBlock> = {};
  for (const sheet of gridSheets(spreadsheet)) {
    const id = String(sheet.getSheetId());
    const [before, after] = [marked[id], now[id]];
    if (!before && !after) continue;
    const size: MarkedBlock = [sheet.getLastRow(), sheet.getLastColumn()];
    const changed = kept.get(sheet.getSheetId());
    if (before && !changed) left[id] = before;
    const plan = !before
      ? planHighlights(sheet, undefined, after ?? null, size)
      : changed
        ? planEarlierMarks(sheet, changed, before, size)
        : null;
    if (!plan) continue;
    writeHighlights(plan);
    if (plan.block) left[id] = plan.block;
  }
  return left;
}

/** Takes back what the last run wrote. Null: there is nothing to take back. */
export function undoLastRun(spreadsheet: Spreadsheet): Undone | null {
  const snapshot = recallSnapshot();
  if (!snapshot?.done) return null;
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const undone: Record<Outcome, string[]> = { restored: [], removed: [], left: [] };
  const memory = recall();
  if (memory.whole) remember(memory.tabs, memory.marked, false);
  for (const copied of snapshot.tabs) {
    const sheet = gridSheets(spreadsheet).find((one) => one.getSheetId() === copied.sheet);
    if (!sheet) continue;
    const name = sheet.getName();
    const { tab } = copied;
    if (tab === 'templates') continue;
    const outcome =
      tab === 'settings'
        ? undoSettings(spreadsheet, sheet, copied, snapshot.dates)
        : undoTable(spreadsheet, sheet, copied, tab, clock);
    undone[outcome].push(name);
  }
  const marked = undoMarks(spreadsheet, snapshot);
  const ids = new Set(gridSheets(spreadsheet).map((sheet) => sheet.getSheetId()));
  const tabs = Object.fromEntries(Object.entries(recall().tabs).filter(([, id]) => ids.has(id)));
  remember(tabs, marked, false);
  dropSnapshot(spreadsheet);
  SpreadsheetApp.flush();
  return undone;
}
