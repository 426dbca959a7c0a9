// Text in a hidden tab: what a page worked out waits there, in pieces of a cell each, until it is put in its place.
import { freeName } from '../plan/made-tabs';
import type { Language } from '../settings';
import { t } from '../words';
import { CELLS, NEW_TAB, usedCells } from './cells-used';
import { gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { beginStaging, endStaging, stagingIds } from './staging';
import { keepLease, type Lease, StepError } from './steps-lease';
import { ensureSize } from './write-table';

const TEXT = '@';

/** The hidden tab of a run, made where it is not there. Its name is noted first, so that it is found whatever happens. */
function stagingTab(spreadsheet: Spreadsheet, lease: Lease, language: Language): Sheet {
  const standing = lease.staging === null ? null : spreadsheet.getSheetByName(lease.staging);
  if (standing) return standing;
  if (usedCells(spreadsheet) + NEW_TAB > CELLS) throw new StepError('full');
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const name = lease.staging ?? freeName(t(language, 'run.staging'), names, language);
  keepLease({ ...lease, staging: name });
  const front = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  beginStaging(sheet.getSheetId(), Date.now());
  sheet.hideSheet();
  // A new tab comes to the front by itself.
  spreadsheet.setActiveSheet(front);
  sheet.deleteColumns(2, sheet.getMaxColumns() - 1);
  return sheet;
}

/** Writes pieces from a row on (from 1); writing them again does no harm. */
export function storePieces(
  spreadsheet: Spreadsheet,
  lease: Lease,
  row: number,
  pieces: readonly string[],
  language: Language,
): void {
  if (pieces.length === 0) return;
  const sheet = stagingTab(spreadsheet, lease, language);
  ensureSize(sheet, row + pieces.length - 1, 1);
  const range = sheet.getRange(row, 1, pieces.length, 1);
  range.setNumberFormat(TEXT);
  range.setValues(pieces.map((piece) => [piece]));
}

/** So many pieces from a row on; null when they are not all there. */
export function storedPieces(spreadsheet: Spreadsheet, lease: Lease, row: number, count: number): string[] | null {
  const sheet = lease.staging === null ? null : spreadsheet.getSheetByName(lease.staging);
  if (!sheet || count < 1 || sheet.getMaxRows() < row + count - 1) return null;
  return sheet.getRange(row, 1, count, 1).getValues().map(String);
}

/** Takes the hidden tab of a run away, and forgets hidden tabs that somebody else took away. */
export function dropStaging(spreadsheet: Spreadsheet, { staging }: Lease): void {
  const sheet = staging === null ? null : spreadsheet.getSheetByName(staging);
  if (sheet) spreadsheet.deleteSheet(sheet);
  const there = new Set(gridSheets(spreadsheet).map((one) => one.getSheetId()));
  const gone = [...stagingIds()].filter((id) => !there.has(id));
  if (gone.length > 0) endStaging(gone);
}
