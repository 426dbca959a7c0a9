// Reads a spreadsheet: reports as plain grids in two calls a tab, our own tabs apart.
import { defaultNames, OWN_TABS, type OwnTab, ownTabOf } from '../plan/made-tabs';
import { HEADER_SEARCH } from '../plan/table/table';
import { type Cell, headOf, type Tab } from '../values/cell';
import { isoOf } from '../values/day';
import type { Clock } from './clock';
import type { MarkedBlock, Memory } from './memory';
import { copyNames } from './snapshot';
import { stagingIds } from './staging';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One of our tabs: its values as the sheet gave them, and as cells. */
export interface OwnSheet {
  readonly sheet: Sheet;
  readonly raw: readonly (readonly unknown[])[];
  readonly rows: readonly (readonly Cell[])[];
}

interface ReportSheet {
  readonly sheet: Sheet;
  readonly tab: Tab;
}

/** A tab that is none of ours: where it is and how large its data are; its cells have not been read. */
export interface TabPlace {
  readonly sheet: Sheet;
  readonly name: string;
  readonly size: MarkedBlock;
}

export interface OwnTabs {
  readonly own: Partial<Readonly<Record<OwnTab, OwnSheet>>>;
  /** Sheet ids of all our tabs, copies included: they are neither audited nor highlighted. */
  readonly ownIds: ReadonlySet<number>;
  readonly names: readonly string[];
}

export interface ReadTabs extends OwnTabs {
  readonly reports: readonly ReportSheet[];
}

function isDate(value: unknown): value is { getTime(): number } {
  // A Date may come from another realm than this script, so its class says nothing.
  return typeof value === 'object' && value !== null && 'getTime' in value;
}

/** A value of a sheet as a cell: dates are civil dates of the spreadsheet. */
export function cellOf(value: unknown, clock: Clock): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? { iso: isoOf(clock.dayOf(value)) } : String(value ?? '');
}

/** The values with dates as civil dates; changes the grid in place, because a copy of a million rows costs memory. */
export function cellsOf(values: unknown[][], clock: Clock): Cell[][] {
  for (const row of values) {
    for (let c = 0; c < row.length; c++) {
      if (typeof row[c] === 'object') row[c] = cellOf(row[c], clock);
    }
  }
  return values as Cell[][];
}

function dropBlankRows(rows: Cell[][]): void {
  while (rows.length > 0 && rows[rows.length - 1]!.every((cell) => cell === '')) rows.pop();
}

/** The tabs that hold cells; charts and connected data have a tab of their own and none. */
export function gridSheets(spreadsheet: Spreadsheet): Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
}

/** Picks our tab among all that look like it (he may have copied it): the one of the last run, else by name, else first. */
function pick(candidates: readonly OwnSheet[], tab: OwnTab, memory: Memory): OwnSheet | null {
  const names = defaultNames(tab);
  return (
    candidates.find(({ sheet }) => sheet.getSheetId() === memory.tabs[tab]) ??
    candidates.find(({ sheet }) => names.includes(sheet.getName())) ??
    candidates[0] ??
    null
  );
}

/** How much of a tab is read before it is known whose it is. */
interface Look<Report> {
  /** A report that is known without a look; null for all others. */
  readonly early: (sheet: Sheet, name: string) => Report | null;
  /** The rows by which it is told. `ours`: it was one of our tabs in the last run. */
  readonly head: (sheet: Sheet, ours: boolean) => unknown[][];
  /** All rows of one of our tabs. */
  readonly whole: (sheet: Sheet, head: unknown[][], ours: boolean) => unknown[][];
  readonly report: (sheet: Sheet, name: string, head: unknown[][]) => Report;
}

/** Tells our tabs from all others. */
function sortTabs<Report>(
  spreadsheet: Spreadsheet,
  clock: Clock,
  memory: Memory,
  look: Look<Report>,
): OwnTabs & { readonly reports: Report[] } {
  const reports: Report[] = [];
  const candidates: Partial<Record<OwnTab, OwnSheet[]>> = {};
  const ownIds = new Set<number>();
  const remembered = new Set(Object.values(memory.tabs));
  const filling = stagingIds();
  const copies = copyNames();
  for (const sheet of gridSheets(spreadsheet)) {
    const name = sheet.getName();
    if (filling.has(sheet.getSheetId()) || copies.has(name)) continue;
    const early = look.early(sheet, name);
    if (early !== null) {
      reports.push(early);
      continue;
    }
    // A tab of ours that he sorted as a whole has its titles anywhere.
    const ours = remembered.has(sheet.getSheetId());
    const head = look.head(sheet, ours);
    const searched = ours ? head.length : HEADER_SEARCH;
    const own = ownTabOf(
      head.slice(0, searched).map((row) => row.map((value) => (typeof value === 'string' ? value : ''))),
      searched,
    );
    if (!own) {
      reports.push(look.report(sheet, name, head));
      continue;
    }
    const values = look.whole(sheet, head, ours);
    const rows = values.map((row) => row.map((value) => cellOf(value, clock)));
    candidates[own] = [...(candidates[own] ?? []), { sheet, raw: values, rows }];
    ownIds.add(sheet.getSheetId());
  }
  const own: Partial<Record<OwnTab, OwnSheet>> = {};
  for (const tab of OWN_TABS) {
    const chosen = pick(candidates[tab] ?? [], tab, memory);
    if (chosen) own[tab] = chosen;
  }
  return { reports, own, ownIds, names: spreadsheet.getSheets().map((sheet) => sheet.getName()) };
}

const valuesOf = (sheet: Sheet): unknown[][] => sheet.getDataRange().getValues();

/**
 * Reads all tabs; `onTab` hears the name of each before it is read.
 * @param files report files by the name of the tab that they filled: a file tells more than its cells (rows that end early)
 */
export function readTabs(
  spreadsheet: Spreadsheet,
  clock: Clock,
  memory: Memory,
  onTab: (name: string) => void,
  files?: ReadonlyMap<string, Tab>,
): ReadTabs {
  return sortTabs<ReportSheet>(spreadsheet, clock, memory, {
    early: (sheet, name) => {
      onTab(name);
      const file = files?.get(name);
      return file && !ownTabOf(headOf(file, HEADER_SEARCH)) ? { sheet, tab: file } : null;
    },
    head: valuesOf,
    whole: (_, head) => head,
    report: (sheet, name, values) => {
      const display = sheet.getDataRange().getDisplayValues();
      const rows = cellsOf(values, clock);
      dropBlankRows(rows);
      display.length = rows.length;
      return { sheet, tab: { name, rows, display } };
    },
  });
}

/**
 * Reads our tabs; of all others only as much as tells that they are none of ours.
 * @param reports sheet ids of tabs that are known to be none of ours: nothing of them is read
 */
export function surveyTabs(
  spreadsheet: Spreadsheet,
  clock: Clock,
  memory: Memory,
  reports: ReadonlySet<number> = new Set(),
): OwnTabs & { readonly places: readonly TabPlace[] } {
  const sizeOf = (sheet: Sheet): MarkedBlock => [Math.max(sheet.getLastRow(), 1), Math.max(sheet.getLastColumn(), 1)];
  const { reports: places, ...tabs } = sortTabs<TabPlace>(spreadsheet, clock, memory, {
    early: (sheet, name) => (reports.has(sheet.getSheetId()) ? { sheet, name, size: sizeOf(sheet) } : null),
    head: (sheet, ours) => {
      if (ours) return valuesOf(sheet);
      const [rows, columns] = sizeOf(sheet);
      return sheet.getRange(1, 1, Math.min(rows, HEADER_SEARCH), columns).getValues();
    },
    whole: (sheet, head, ours) => (ours ? head : valuesOf(sheet)),
    report: (sheet, name) => ({ sheet, name, size: sizeOf(sheet) }),
  });
  return { ...tabs, places };
}
