// What a run in steps is made from, and the tabs in blocks as a page asks for them.
import { askedOf } from '../run';
import {
  type AskedRows,
  type Block,
  blockOf,
  type Inputs,
  printOfCells,
  printOfRows,
  type TabPrint,
} from '../run/carry';
import type { Cell } from '../values/cell';
import { Clock } from './clock';
import type { Standing } from './find-claims';
import { cellsOf, gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { copyNames } from './snapshot';
import { StepError } from './steps-lease';

/**
 * Cells of a block, each read twice (value and what is displayed). A call has its price whatever it reads; a block of so many
 * cells comes to about one megabyte of text, and all of it is there in a few seconds.
 */
const BLOCK_CELLS = 100_000;
/** Characters of a block: what a page is handed in one answer has a limit that nobody tells. */
const BLOCK_TEXT = 4_000_000;

/** What a run is made from, by our tabs as they stand. */
export function inputsOf({ own, settings, places }: Standing): Inputs {
  return {
    tabs: places.map(({ sheet, name, size: [rows, columns] }) => ({ id: sheet.getSheetId(), name, rows, columns })),
    asked: askedOf(own, settings),
  };
}

/** The tab of an id; null where it is gone. */
export function sheetById(spreadsheet: Spreadsheet, id: number): Sheet | null {
  return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
}

function lengthOf(row: readonly Cell[], shown: readonly string[]): number {
  return row.reduce<number>(
    (sum, cell, c) => sum + (typeof cell === 'string' ? cell.length : (shown[c]?.length ?? 0)),
    0,
  );
}

/**
 * Rows of a tab from a row on (from 1), up to `last`.
 * @throws StepError `gone` when the tab is not there any more
 */
export function readBlock(
  spreadsheet: Spreadsheet,
  id: number,
  row: number,
  last: number,
  columns: number,
): Block & { readonly next: number | null } {
  const sheet = sheetById(spreadsheet, id);
  if (!sheet || sheet.getMaxRows() < last || sheet.getMaxColumns() < columns) throw new StepError('gone');
  const count = Math.min(last - row + 1, Math.max(1, Math.floor(BLOCK_CELLS / columns)));
  const range = sheet.getRange(row, 1, count, columns);
  const rows = cellsOf(range.getValues(), new Clock(spreadsheet.getSpreadsheetTimeZone()));
  const display = range.getDisplayValues();
  let taken = 0;
  for (let size = 0; taken < rows.length && (taken === 0 || size < BLOCK_TEXT); taken++)
    size += lengthOf(rows[taken]!, display[taken]!);
  const next = row + taken;
  return { ...blockOf(rows.slice(0, taken), display.slice(0, taken)), next: next > last ? null : next };
}

/** The fingerprints of rows, in the order in which they are asked for; null where a tab has not so many, or is gone. */
export function printsOf(spreadsheet: Spreadsheet, asked: readonly AskedRows[]): (string | null)[] {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const wanted = new Set(asked.map(({ id }) => id));
  const sheets = new Map<number, Sheet>();
  for (const sheet of gridSheets(spreadsheet)) {
    const id = sheet.getSheetId();
    if (wanted.has(id)) sheets.set(id, sheet);
  }
  return asked.map(({ id, row, count, columns }) => {
    const sheet = sheets.get(id);
    if (!sheet || sheet.getMaxRows() < row + count - 1 || sheet.getMaxColumns() < columns) return null;
    return printOfRows(cellsOf(sheet.getRange(row, 1, count, columns).getValues(), clock));
  });
}

/** True while a tab is as it was read. */
export function isAsRead(sheet: Sheet | null, { rows, columns, column, print }: TabPrint): boolean {
  if (!sheet) return false;
  if (rows === 0) return true;
  if (sheet.getMaxRows() < rows || sheet.getMaxColumns() < columns) return false;
  const range = column === null ? sheet.getRange(1, 1, rows, columns) : sheet.getRange(1, column + 1, rows, 1);
  return printOfCells(range.getDisplayValues()) === print;
}

/** Cells within the data of all tabs that a run reads. */
export function filledCells(spreadsheet: Spreadsheet): number {
  const copies = copyNames();
  return gridSheets(spreadsheet).reduce(
    (sum, sheet) => sum + (copies.has(sheet.getName()) ? 0 : sheet.getLastRow() * sheet.getLastColumn()),
    0,
  );
}
