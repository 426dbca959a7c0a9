// Report files of the seller become tabs: block by block, as plain text, in a hidden tab that shows itself when it is whole.
// The page reads the files; nothing of them goes anywhere but into this spreadsheet.
import { freeName } from '../plan/made-tabs';
import { headerIn } from '../reports';
import type { ReportId } from '../reports/ids';
import type { ImportedTab, Language } from '../settings';
import { t } from '../words';
import { CELLS, usedCells } from './cells-used';
import { noteImported } from './imported-days';
import { gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { beginStaging, endStaging, givenUp, stagingIds } from './staging';
import { ensureSize } from './write-table';

/** Amazon's headers stand within so many rows. */
const HEADER_ROWS = 30;
const TEXT = '@';

/** A report that stands in the spreadsheet already. */
export interface StandingReport {
  readonly tab: string;
  readonly report: ReportId;
}

export interface ImportRoom {
  readonly standing: readonly StandingReport[];
  /** Cells that still fit. */
  readonly free: number;
}

/** Why an import ends; the page has the words. */
export class ImportError extends Error {
  constructor(readonly reason: 'full' | 'gone') {
    super(reason);
  }
}

/** Which reports are there, by the first rows of every tab, and how much room is left. What an import left half done goes. */
export function importRoom(spreadsheet: Spreadsheet): ImportRoom {
  cancelImport(spreadsheet, givenUp(Date.now()));
  const filling = stagingIds();
  const standing: StandingReport[] = [];
  for (const sheet of gridSheets(spreadsheet)) {
    if (filling.has(sheet.getSheetId())) continue;
    const rows = Math.min(sheet.getLastRow(), HEADER_ROWS);
    const columns = sheet.getLastColumn();
    if (rows === 0 || columns === 0) continue;
    const header = headerIn({ name: sheet.getName(), rows: sheet.getRange(1, 1, rows, columns).getDisplayValues() });
    if (header) standing.push({ tab: sheet.getName(), report: header.report });
  }
  return { standing, free: CELLS - usedCells(spreadsheet) };
}

function stagingOf(spreadsheet: Spreadsheet, id: number): Sheet {
  const sheet = gridSheets(spreadsheet).find((one) => one.getSheetId() === id);
  if (!sheet) throw new ImportError('gone');
  return sheet;
}

/**
 * A hidden tab of the right size whose cells are text.
 * @returns the id by which blocks are written into it
 */
export function beginImport(
  spreadsheet: Spreadsheet,
  name: string,
  rows: number,
  columns: number,
  language: Language,
): number {
  if (usedCells(spreadsheet) + rows * columns > CELLS) throw new ImportError('full');
  const staging = stagingName(name, language);
  const sheet = leftBlank(spreadsheet, staging) ?? insertNamed(spreadsheet, staging, language);
  beginStaging(sheet.getSheetId(), Date.now());
  sheet.hideSheet();
  sizeTo(sheet, rows, columns);
  sheet.getRange(1, 1, rows, columns).setNumberFormat(TEXT);
  return sheet.getSheetId();
}

/** What a tab is called while it is filled. */
export function stagingName(name: string, language: Language): string {
  return t(language, 'import.staging', { name }).slice(0, MOST_NAME);
}

/** The tab of an import that was stopped before anybody noted that it had begun. */
function leftBlank(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const sheet = gridSheets(spreadsheet).find((one) => one.getName() === name);
  return sheet && sheet.getLastRow() === 0 && !stagingIds().has(sheet.getSheetId()) ? sheet : null;
}

function insertNamed(spreadsheet: Spreadsheet, name: string, language: Language): Sheet {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  return spreadsheet.insertSheet(freeName(name, names, language), spreadsheet.getNumSheets());
}

// A new tab has 26 columns; those that stay empty would take room in every row.
function sizeTo(sheet: Sheet, rows: number, columns: number): void {
  const more = sheet.getMaxColumns() - columns;
  if (more > 0) sheet.deleteColumns(columns + 1, more);
  ensureSize(sheet, rows, columns);
}

/** Writes rows of equal length from a row on (from 1); writing a block again does no harm. */
export function importBlock(
  spreadsheet: Spreadsheet,
  id: number,
  row: number,
  rows: readonly (readonly string[])[],
): void {
  const [first] = rows;
  if (!first) return;
  const range = stagingOf(spreadsheet, id).getRange(row, 1, rows.length, first.length);
  range.setValues(rows.map((cells) => [...cells]));
  beginStaging(id, Date.now());
}

/**
 * Shows a tab whose blocks are all there.
 * @param replaces the tab of an older download that goes, or null
 * @param made the day of the file and its rows; null where the report is to reach no further than these
 * @returns the name that it got
 */
export function endImport(
  spreadsheet: Spreadsheet,
  id: number,
  name: string,
  replaces: string | null,
  language: Language,
  made: Omit<ImportedTab, 'tab'> | null = null,
): string {
  const sheet = stagingOf(spreadsheet, id);
  const old = replaces === null ? null : spreadsheet.getSheetByName(replaces);
  const at = old?.getIndex();
  if (old) spreadsheet.deleteSheet(old);
  const names = spreadsheet.getSheets().flatMap((one) => (one.getSheetId() === id ? [] : [one.getName()]));
  const free = freeName(name.slice(0, MOST_NAME), names, language);
  sheet.setName(free);
  sheet.showSheet();
  if (made) noteImported(spreadsheet, id, made);
  endStaging([id]);
  if (at !== undefined) {
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.moveActiveSheet(at);
  }
  return free;
}

/** Longest name of a tab, with room for what makes it unlike others. */
const MOST_NAME = 80;

/** Takes back tabs that were begun and not ended. */
export function cancelImport(spreadsheet: Spreadsheet, ids: readonly number[]): void {
  for (const sheet of gridSheets(spreadsheet)) if (ids.includes(sheet.getSheetId())) spreadsheet.deleteSheet(sheet);
  endStaging(ids);
}
