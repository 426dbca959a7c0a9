// What a seller moves in Claims while a run works, or before an undo.
import type { StandIn } from '../../src/local/standin';
import { sheetOf } from './support';

/** A grid with its rows or columns in another order; `none` is an empty cell. */
type Grid = <T>(grid: T[][], none: T) => T[][];

/** Moves cells of Claims with all that belongs to them. */
export function move(standIn: StandIn, move: Grid): void {
  const claims = sheetOf(standIn, 'Claims');
  const whole = claims.getRange(1, 1, claims.getLastRow(), claims.getLastColumn());
  const formulas = whole.getFormulas();
  const values = (whole.getValues() as unknown[][]).map((line, r) => line.map((value, c) => formulas[r]![c] || value));
  const [formats, notes, fills] = [whole.getNumberFormats(), whole.getNotes(), whole.getBackgrounds()];
  const rich = move<GoogleAppsScript.Spreadsheet.RichTextValue | null>(whole.getRichTextValues(), null);
  const moved = move(values, '');
  if (moved.length > claims.getMaxRows()) claims.insertRowsAfter(claims.getMaxRows(), 9);
  const to = claims.getRange(1, 1, moved.length, moved[0]!.length);
  to.setNumberFormats(move(formats, 'General'));
  to.setValues(moved);
  to.setNotes(move(notes, ''));
  to.setBackgrounds(move(fills, '#ffffff'));
  for (const [r, line] of rich.entries()) {
    for (const [c, text] of line.entries()) {
      if (text?.getLinkUrl(0, 1)) claims.getRange(r + 1, c + 1).setRichTextValues([[text]]);
    }
  }
}

/** The first two rows below the titles are turned round. */
export const turned: Grid = (grid) => [...grid.slice(0, 2), grid[3]!, grid[2]!, ...grid.slice(4)];
/** A row is put in between. */
export const oneMore: Grid = (grid, none) => [...grid.slice(0, 3), grid[0]!.map(() => none), ...grid.slice(3)];
/** The second and the third column are swapped. */
export const swapped: Grid = (grid) => grid.map((line) => [line[0]!, line[2]!, line[1]!, ...line.slice(3)]);
