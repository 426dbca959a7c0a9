// How many cells a spreadsheet has, of the ten million that it may have.
import { gridSheets, type Spreadsheet } from './read-tabs';

/** A spreadsheet of Google's holds so many cells. */
export const CELLS = 10_000_000;
/** Cells of a tab that is new. */
export const NEW_TAB = 26_000;

export function usedCells(spreadsheet: Spreadsheet): number {
  return gridSheets(spreadsheet).reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
}
