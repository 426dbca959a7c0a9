// Filters that a stopped run took away come back: a run makes them anew where its titles move, and the copies from before it
// still have them with their conditions.
import { OWN_TABLES } from '../plan/made-tabs';
import { findLayout } from '../plan/table/table';
import { gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { recallSnapshot } from './snapshot';

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** Columns (from 1) of a table by their id, and the row of its titles; null where it is no such table. */
function layoutOf(sheet: Sheet, table: keyof typeof OWN_TABLES) {
  const values: unknown[][] = sheet.getDataRange().getValues();
  const texts = values.map((row) => row.map((value) => (typeof value === 'string' ? value : '')));
  const layout = findLayout(OWN_TABLES[table], texts, undefined, texts.length);
  return layout && { row: layout.headerRow + 1, at: layout.at, columns: layout.width };
}

function mend(sheet: Sheet, copy: Sheet, table: keyof typeof OWN_TABLES): void {
  const before = copy.getFilter();
  if (!before) return;
  const range = before.getRange();
  const conditions: [number, Criteria][] = [];
  for (let column = range.getColumn(); column <= range.getLastColumn(); column++) {
    const condition = before.getColumnFilterCriteria(column);
    if (condition) conditions.push([column, condition]);
  }
  const standing = sheet.getFilter();
  if (standing && conditions.length === 0) return;
  const [was, now] = [layoutOf(copy, table), layoutOf(sheet, table)];
  if (!was || !now) return;
  const rows = sheet.getMaxRows() - now.row + 1;
  const filter = standing ?? sheet.getRange(now.row, 1, rows, now.columns).createFilter();
  const idAt = new Map([...was.at].map(([id, c]) => [c + 1, id]));
  for (const [column, condition] of conditions) {
    const id = idAt.get(column);
    // His own columns stay where they are.
    const place = id === undefined ? column : (now.at.get(id) ?? -1) + 1;
    if (place < 1 || place > now.columns || filter?.getColumnFilterCriteria(place)) continue;
    sheet.getFilter()?.setColumnFilterCriteria(place, condition);
  }
}

/** Does nothing unless the last run was stopped. */
export function mendFilters(spreadsheet: Spreadsheet): void {
  const snapshot = recallSnapshot();
  if (!snapshot || snapshot.done) return;
  const sheets = gridSheets(spreadsheet);
  for (const { tab, sheet: id, before } of snapshot.tabs) {
    if (before === null || tab === 'settings' || tab === 'templates') continue;
    const sheet = sheets.find((one) => one.getSheetId() === id);
    const copy = sheets.find((one) => one.getName() === before);
    if (sheet && copy) mend(sheet, copy, tab);
  }
}
