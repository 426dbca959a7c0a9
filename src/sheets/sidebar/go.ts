// Where the sidebar leads in the sheet: the next claim, the row of a claim or a case, rows of a report.
import { gridSheets, type Sheet, type Spreadsheet } from '../read-tabs';
import { openTable } from '../standing-table';

/** The next row with a claim that shows, or the one before; its row is selected. Null at the end. */
export function goToNear(spreadsheet: Spreadsheet, key: string, step: 1 | -1): string | null {
  const claims = openTable(spreadsheet, 'claims');
  if (!claims) return null;
  const keys = claims.keys();
  const at = keys.indexOf(key);
  const filtered = claims.sheet.getFilter() !== null;
  const start = at < 0 ? (step > 0 ? claims.titleRow - 1 : keys.length) : at;
  for (let i = start + step; i >= claims.titleRow && i < keys.length; i += step) {
    const found = keys[i];
    if (!found || (filtered && claims.sheet.isRowHiddenByFilter(i + 1))) continue;
    selectRows(claims.sheet, [i + 1]);
    return found;
  }
  return null;
}

/** Selects the row of a claim; false when there is none. */
export function goToClaim(spreadsheet: Spreadsheet, key: string): boolean {
  const claims = openTable(spreadsheet, 'claims');
  const row = claims?.rowOf(key) ?? null;
  if (!claims || row === null) return false;
  selectRows(claims.sheet, [row]);
  return true;
}

/** Selects a row of Cases; false when there is none. */
export function goToCase(spreadsheet: Spreadsheet, row: number): boolean {
  const cases = openTable(spreadsheet, 'cases');
  if (cases) selectRows(cases.sheet, [row]);
  return cases !== null;
}

function selectRows(sheet: Sheet, rows: readonly number[]): void {
  const last = sheet.getMaxRows();
  const here = rows.filter((row) => row >= 1 && row <= last);
  const width = Math.max(sheet.getLastColumn(), 1);
  const a1 = (row: number) => sheet.getRange(row, 1, 1, width).getA1Notation();
  sheet.activate();
  if (here.length > 0) sheet.setActiveRangeList(sheet.getRangeList(here.map(a1)));
}

/** Shows rows of a tab; false when it is there no more. */
export function goToRows(spreadsheet: Spreadsheet, sheetId: number, rows: readonly number[]): boolean {
  const sheet = gridSheets(spreadsheet).find((one) => one.getSheetId() === sheetId);
  if (!sheet) return false;
  selectRows(sheet, rows);
  return true;
}
