// Columns of report tabs as wide as what stands in them, so that a workbook opens readable.

import { widthOf } from '../cli/terminal';
import type { TabModel } from '../standin/tab';

const ROWS_LOOKED_AT = 200;
const PIXELS_PER_PLACE = 7;
/** Capitals, of which ids are made, are wider. */
const MORE_PER_CAPITAL = 1.5;
const MARGIN = 14;
const NARROWEST = 50;
/** Titles and comments are cut here: they matter least. */
const WIDEST = 240;

/** Sets the width of each column by its first rows; lines above the table, which fill a cell or two, do not count. */
export function fitColumns(tab: TabModel, rows: readonly (readonly string[])[]): void {
  const widest: number[] = [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    if (row.filter((cell) => cell !== '').length <= 2) continue;
    row.forEach((cell, c) => {
      const capitals = cell.length - cell.replace(/[A-Z]/g, '').length;
      const wide = widthOf(cell) * PIXELS_PER_PLACE + capitals * MORE_PER_CAPITAL;
      widest[c] = Math.max(widest[c] ?? 0, Math.round(wide));
    });
  }
  widest.forEach((pixels, c) => {
    tab.widths.set(c + 1, Math.min(WIDEST, Math.max(NARROWEST, pixels + MARGIN)));
  });
}
