// Takes the last run back: our tabs as they were before it, with what the seller typed since; tabs that it made go, and the
// marks are those of the run before.
// Copies stay until all is done, and each tab that is back is noted: an undo that Google ends after its six minutes goes on
// when it is done again.
import { OWN_TABLES, type OwnTable } from '../plan/made-tabs';
import { cellText, type Grid, type Out, type TabNow } from '../plan/table/cells';
import { moveFormula } from '../plan/table/formulas';
import type { TablePlan } from '../plan/table/table';
import { type LeftBehind, rowsWhenMade, type TakenBack, takeBack, whenMade } from '../plan/table/taken-back';
import { bothFilled, type FilledDates } from '../plan/tabs/filled-dates';
import { Clock } from './clock';
import { standingOfCopy } from './copy-columns';
import { recallDates, rememberDates } from './date-memory';
import { keptMarks } from './earlier-marks';
import { planEarlierMarks, planHighlights, writeHighlights } from './highlight';
import {
  heldAsStands,
  heldIn,
  keptLeft,
  type SettingsLeft,
  settingsLeft,
  standingOf,
  standingRowsOf,
  type TableLeft,
} from './left-behind';
import { type MarkedBlock, recall, remember } from './memory';
import { gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { type CopiedTab, dropSnapshot, noteBack, recallSnapshot, type Snapshot } from './snapshot';
import type { StandingTab } from './standing-tab';
import { undoInPlace } from './undo-in-place';
import { recallJournal } from './write-journal';
import { ensureSize, NO_LINKS, writeTable } from './write-table';

/** What an undo did; names of tabs. */
export interface Undone {
  readonly restored: readonly string[];
  readonly removed: readonly string[];
  /** Tabs that were not touched: the seller took them apart, or away. */
  readonly left: readonly string[];
  /** Time is up before all is taken back: done again it goes on. */
  readonly goesOn: boolean;
}

/** An undo begins nothing new after so long: Google ends it after six minutes. */
const CALL_MS = 120_000;

/** Rows of a table that are taken back in one go. */
const ROWS = 10_000;
/** More cells than these have a call of their own where they are written whole, which takes minutes. */
const OWN_CALL_CELLS = 500_000;

/** Some rows of a table, as one that has no others. */
function withRows({ raw, formats, rich, mended, now }: StandingTab, rows: readonly number[]): StandingTab {
  const of = <T>(grid: Grid<T>) => rows.map((row) => grid[row] ?? []);
  const some = <T>(lines: readonly (readonly T[])[]) => rows.map((row) => lines[row] ?? []);
  return {
    ...{ raw: some(raw), formats: of(formats), rich: of(rich), mended },
    now: { rows: some(now.rows), formulas: of(now.formulas), notes: of(now.notes), fills: of(now.fills) },
  };
}

/** The table as a plan that keeps every cell of one standing tab, put together from both. */
function planOf(
  { taken, was: before, now, stands }: Found,
  { rowHeight, filtered }: Pick<TablePlan, 'rowHeight' | 'filtered'>,
): { plan: TablePlan; standing: StandingTab } {
  const height = Math.max(taken.cells.length, taken.notes.length, taken.fills.length, now.raw.length);
  const width = [...taken.cells, ...taken.notes, ...taken.fills, ...now.raw].reduce(
    (most, line) => Math.max(most, line.length),
    1,
  );
  const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => cell(row, column)));
  const read = <T>(from: (tab: StandingTab) => Grid<T>, none: T) =>
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
    mended: now.mended,
    now: { rows: [], formulas, notes: [], fills: [] },
    stoodIn: {
      stood: taken.stood,
      now: stands,
      keys: stands.rows.map((line) => cellText(line[taken.stood.key] ?? '')),
    },
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
      ...{ asTyped: false, tellsDrafts: false, isNew: false, from },
    })),
    fresh: false,
    moved: null,
    frozenRows: taken.headerRow + 1,
    frozenColumns: 0,
    rowHeight,
    filtered,
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
  readonly copied: CopiedTab;
}

type Outcome = Exclude<keyof Undone, 'goesOn'>;

/** True for a tab that the run made and in which nothing was typed since. */
function isAsMade(sheet: Sheet, id: OwnTable, left: LeftBehind, clock: Clock): boolean {
  const now = heldAsStands(sheet, id, clock);
  return now !== null && takeBack(OWN_TABLES[id], whenMade(OWN_TABLES[id], now), left, now)?.asBefore === true;
}

/** A table as it was with what was typed since, and the two that it is put together from. */
interface Found {
  readonly taken: TakenBack;
  readonly was: StandingTab;
  readonly now: StandingTab;
  /** The tab as it stands. */
  readonly stands: TabNow;
}

function foundIn(id: OwnTable, was: StandingTab, left: LeftBehind, now: StandingTab): Found | null {
  const taken = takeBack(OWN_TABLES[id], heldIn(was), left, heldIn(now));
  return taken && { taken, was, now, stands: now.now };
}

/**
 * The same where no more of the table is read than tells what was typed in it, for reading 50,000 claims whole takes Google
 * minutes. Null where that does not do.
 */
function foundWhereHeTypes(sheet: Sheet, id: OwnTable, was: StandingTab, left: LeftBehind, clock: Clock): Found | null {
  // Where an undo was stopped while it wrote, only the whole tells what belongs together.
  if (recallJournal(sheet.getSheetId()) !== null) return null;
  const held = heldAsStands(sheet, id, clock);
  const taken = held && takeBack(OWN_TABLES[id], heldIn(was), left, held);
  // A claim that was new in the run is put below with all that stands in its row.
  if (!taken || taken.cells.length > was.raw.length) return null;
  const rows = taken.cells.flatMap((line) => line.flatMap((source) => (source?.from === 'now' ? [source.row] : [])));
  return { taken, was, now: standingRowsOf(sheet, rows, clock), stands: held };
}

interface InCall {
  readonly until: number;
  readonly rows: number;
  /** Nothing was taken back in this call yet. */
  readonly isFirst: boolean;
}

/** Null: time is up before it is done. */
function undoTable(
  spreadsheet: Spreadsheet,
  { sheet, before, left, copied }: TakenTab,
  id: OwnTable,
  clock: Clock,
  { until, rows, isFirst }: InCall,
): Outcome | null {
  const spec = OWN_TABLES[id];
  const remains = left as TableLeft;
  if (!before && isAsMade(sheet, id, remains, clock)) {
    spreadsheet.deleteSheet(sheet);
    return 'removed';
  }
  if (before) {
    const inPlace = undoInPlace({ sheet, before, id, left: remains }, clock, copied.backTo ?? 0, rows, (row) => {
      // Last of all: what is noted counts as written.
      SpreadsheetApp.flush();
      noteBack(copied, { backTo: row });
      return Date.now() <= until;
    });
    if (inPlace !== null) return inPlace ? 'restored' : null;
  }
  if (!isFirst && sheet.getLastRow() * sheet.getLastColumn() > OWN_CALL_CELLS) return null;
  let found: Found | null;
  if (before) {
    const was = (remains.copy && standingOfCopy(before, remains.copy, clock)) ?? standingOf(before, clock);
    found = foundWhereHeTypes(sheet, id, was, remains, clock) ?? foundIn(id, was, remains, standingOf(sheet, clock));
  } else {
    const now = standingOf(sheet, clock);
    found = foundIn(id, withRows(now, rowsWhenMade(spec, heldIn(now))), remains, now);
  }
  if (!found) return 'left';
  const { taken } = found;
  if (!before && taken.asBefore) {
    spreadsheet.deleteSheet(sheet);
    return 'removed';
  }
  const filtered = before?.getFilter()?.getRange().getNumColumns();
  const { plan, standing } = planOf(found, { rowHeight: spec.rowHeight ?? null, filtered });
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

/** Gives a tab back the name that the run changed, unless it has another since, or that one is another tab's. */
function nameBefore(spreadsheet: Spreadsheet, sheet: Sheet, { named }: CopiedTab): void {
  if (named && sheet.getName() === named.to && !spreadsheet.getSheetByName(named.was)) sheet.setName(named.was);
}

/**
 * Takes back what the last run wrote, as far as the time of a call goes. Null: there is nothing to take back.
 * @param rows of a table that are taken back in one go, where nothing in it was moved
 */
export function undoLastRun(spreadsheet: Spreadsheet, callMs = CALL_MS, rows = ROWS): Undone | null {
  const snapshot = recallSnapshot();
  if (!snapshot?.done) return null;
  const until = Date.now() + callMs;
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const undone: Record<Outcome, string[]> = { restored: [], removed: [], left: [] };
  const memory = recall();
  if (memory.whole) remember(memory.tabs, memory.marked, false);
  const leftIn = keptLeft(spreadsheet.getSheetByName(snapshot.left));
  let taken = 0;
  // One thing at least is done in each call.
  const isLate = () => taken > 0 && Date.now() > until;
  for (const copied of snapshot.tabs) {
    const sheet = gridSheets(spreadsheet).find((one) => one.getSheetId() === copied.sheet);
    if (!sheet) continue;
    const { tab } = copied;
    if (tab === 'templates') continue;
    const name = sheet.getName();
    if (copied.isBack) {
      undone.restored.push(name);
      continue;
    }
    if (isLate()) return { ...undone, goesOn: true };
    const before = copied.before === null ? null : spreadsheet.getSheetByName(copied.before);
    const left = leftIn(tab);
    const isKept = left !== null && (before !== null || copied.before === null);
    const own: TakenTab | null = isKept ? { sheet, before, left, copied } : null;
    const outcome = !own
      ? 'left'
      : tab === 'settings'
        ? undoSettings(own, snapshot.dates)
        : undoTable(spreadsheet, own, tab, clock, { until, rows, isFirst: taken === 0 });
    if (outcome === null) return { ...undone, goesOn: true };
    if (outcome !== 'left') taken++;
    if (outcome === 'restored') {
      nameBefore(spreadsheet, sheet, copied);
      // Last of all: what is noted counts as written.
      SpreadsheetApp.flush();
      noteBack(copied, { isBack: true });
    }
    undone[outcome].push(outcome === 'removed' ? name : sheet.getName());
  }
  if (isLate()) return { ...undone, goesOn: true };
  const marked = undoMarks(spreadsheet, snapshot);
  const ids = new Set(gridSheets(spreadsheet).map((sheet) => sheet.getSheetId()));
  const tabs = Object.fromEntries(Object.entries(recall().tabs).filter(([, id]) => ids.has(id)));
  remember(tabs, marked, false);
  dropSnapshot(spreadsheet);
  SpreadsheetApp.flush();
  return { ...undone, goesOn: false };
}
