// Takes the last run back: our tabs as they were before it, with what the seller typed since; tabs that it made go, and the
// marks are those of the run before.
// Copies stay until all is done, so that an undo that was stopped can be done again.
import { OWN_TABLES, type OwnTable, TABLE_IDS } from '../plan/made-tabs';
import type { Out } from '../plan/table/cells';
import { moveFormula } from '../plan/table/formulas';
import type { TablePlan } from '../plan/table/table';
import { type LeftBehind, rowsWhenMade, type TakenBack, takeBack } from '../plan/table/taken-back';
import { bothFilled, type FilledDates } from '../plan/tabs/filled-dates';
import { Clock } from './clock';
import { recallDates, rememberDates } from './date-memory';
import { keptMarks } from './earlier-marks';
import { planEarlierMarks, planHighlights, writeHighlights } from './highlight';
import { heldIn, keptLeft, type SettingsLeft, settingsLeft, standingOf } from './left-behind';
import { type MarkedBlock, recall, remember } from './memory';
import { gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { dropSnapshot, recallSnapshot, type Snapshot } from './snapshot';
import { openTable } from './standing-table';
import { ensureSize, NO_LINKS, type StandingTab, writeTable } from './write-table';
import { callAsToday } from './write-tables';

/** What an undo did; names of tabs. */
export interface Undone {
  readonly restored: readonly string[];
  readonly removed: readonly string[];
  /** Tabs that were not touched: the seller took them apart, or away. */
  readonly left: readonly string[];
}

/** Some rows of a table, as one that has no others. */
function withRows({ raw, formats, rich, mended, now }: StandingTab, rows: readonly number[]): StandingTab {
  const of = <T>(grid: readonly (readonly T[])[]) => rows.map((row) => grid[row] ?? []);
  return {
    ...{ raw: of(raw), formats: of(formats), rich: of(rich), mended },
    now: { rows: of(now.rows), formulas: of(now.formulas), notes: of(now.notes), fills: of(now.fills) },
  };
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

/** What is needed to take a tab back. */
interface TakenTab {
  readonly sheet: Sheet;
  /** The copy from before the run; null when the run made the tab. */
  readonly before: Sheet | null;
  readonly left: unknown;
}

type Outcome = keyof Undone;

function undoTable(spreadsheet: Spreadsheet, { sheet, before, left }: TakenTab, id: OwnTable, clock: Clock): Outcome {
  const spec = OWN_TABLES[id];
  const now = standingOf(sheet, clock);
  const was = before ? standingOf(before, clock) : withRows(now, rowsWhenMade(spec, heldIn(now)));
  const taken = takeBack(spec, heldIn(was), left as LeftBehind, heldIn(now));
  if (!taken) return 'left';
  if (!before && taken.asBefore) {
    spreadsheet.deleteSheet(sheet);
    return 'removed';
  }
  const { plan, standing } = planOf(taken, was, now, spec.rowHeight ?? null);
  ensureSize(sheet, plan.cells.length + 1, plan.cells[0]!.length);
  const frozen = sheet.getFrozenRows();
  writeTable(sheet, plan, standing, Math.max(frozen - 1, 0), clock, NO_LINKS, {});
  if (before && taken.laidOut) lookLike(sheet, before);
  return 'restored';
}

/** Cells of Settings that the run changed and nobody since get back what stood there. */
function undoSettings({ sheet, before, left }: TakenTab, dates: FilledDates | null): Outcome {
  if (!before) return 'left';
  const [was, now] = [settingsLeft(before), settingsLeft(sheet)];
  const text = (of: SettingsLeft, row: number, column: number) => of[row]?.[column] ?? 'string';
  const range = before.getDataRange();
  const [values, formats] = [range.getValues() as unknown[][], range.getNumberFormats()];
  // An undo that is stopped among the cells leaves dates of both.
  rememberDates(bothFilled(dates ?? {}, recallDates() ?? {}));
  now.forEach((line, row) => {
    line.forEach((stands, column) => {
      const after = text(left as SettingsLeft, row, column);
      if (text(was, row, column) === after || stands !== after) return;
      const cell = sheet.getRange(row + 1, column + 1, 1, 1);
      cell.setNumberFormat(formats[row]?.[column] ?? 'General');
      cell.setValues([[values[row]?.[column] ?? '']]);
    });
  });
  rememberDates(dates);
  return 'restored';
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

/** Where the run took back was in another language, tabs are called as in that of their titles again. */
function callAsBefore(spreadsheet: Spreadsheet): void {
  const taken = gridSheets(spreadsheet).map((sheet) => sheet.getName());
  for (const id of TABLE_IDS) {
    const table = openTable(spreadsheet, id);
    const language = table?.language();
    if (table && language) callAsToday(table.sheet, id, language, taken);
  }
}

/** Takes back what the last run wrote. Null: there is nothing to take back. */
export function undoLastRun(spreadsheet: Spreadsheet): Undone | null {
  const snapshot = recallSnapshot();
  if (!snapshot?.done) return null;
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const undone: Record<Outcome, string[]> = { restored: [], removed: [], left: [] };
  const memory = recall();
  if (memory.whole) remember(memory.tabs, memory.marked, false);
  const leftIn = keptLeft(spreadsheet.getSheetByName(snapshot.left));
  for (const copied of snapshot.tabs) {
    const sheet = gridSheets(spreadsheet).find((one) => one.getSheetId() === copied.sheet);
    if (!sheet) continue;
    const name = sheet.getName();
    const { tab } = copied;
    if (tab === 'templates') continue;
    const before = copied.before === null ? null : spreadsheet.getSheetByName(copied.before);
    const left = leftIn(tab);
    const own: TakenTab | null = left !== null && (before || copied.before === null) ? { sheet, before, left } : null;
    const outcome = !own
      ? 'left'
      : tab === 'settings'
        ? undoSettings(own, snapshot.dates)
        : undoTable(spreadsheet, own, tab, clock);
    undone[outcome].push(name);
  }
  callAsBefore(spreadsheet);
  const marked = undoMarks(spreadsheet, snapshot);
  const ids = new Set(gridSheets(spreadsheet).map((sheet) => sheet.getSheetId()));
  const tabs = Object.fromEntries(Object.entries(recall().tabs).filter(([, id]) => ids.has(id)));
  remember(tabs, marked, false);
  dropSnapshot(spreadsheet);
  SpreadsheetApp.flush();
  return undone;
}
