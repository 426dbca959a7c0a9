// Columns of report tabs as wide as what stands in them, so that a workbook opens readable.

import { heightOf, type PlacedCells, rowAt, type Tab } from '../../values/cell';
import { widthOf } from '../cli/terminal';
import type { TabModel } from '../standin/tab';

/** So many rows tell how wide a column is. */
const ROWS_LOOKED_AT = 200;
const PIXELS_PER_PLACE = 7;
/** Capitals, of which ids are made, are wider. */
const MORE_PER_CAPITAL = 1.5;
const MARGIN = 14;
const NARROWEST = 50;
/** Titles and comments are cut here: they matter least. */
const WIDEST = 240;
/** Stands twice in a cell for itself. */
const QUOTE = 34;

/** Places of a text, and of its capitals what they are wider. */
const spaceOf = (places: number, capitals: number): number =>
  Math.round(places * PIXELS_PER_PLACE + capitals * MORE_PER_CAPITAL);

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function spaceOfText(text: string): number {
  let capitals = 0;
  for (let i = 0; i < text.length; i++) if (isCapital(text.charCodeAt(i))) capitals++;
  return spaceOf(widthOf(text), capitals);
}

/** The space of each cell of a row; null where only the text of one tells. */
function spacesOfBytes({ bytes, places }: PlacedCells): number[] | null {
  const spaces: number[] = [];
  for (let c = 0; c < places.length; c += 2) {
    const [from, to] = [places[c] as number, places[c + 1] as number];
    let capitals = 0;
    for (let i = from; i < to; i++) {
      const code = bytes[i] as number;
      if (code > 127 || code === QUOTE) return null;
      if (isCapital(code)) capitals++;
    }
    spaces.push(spaceOf(to - from, capitals));
  }
  return spaces;
}

/** Sets the width of each column by the first rows; lines above the table, which fill a cell or two, do not count. */
export function fitColumns(tab: TabModel, file: Tab): void {
  const widest: number[] = [];
  for (let row = 0; row < Math.min(ROWS_LOOKED_AT, heightOf(file)); row++) {
    const placed = file.store ? spacesOfBytes(file.store.placed(row)) : null;
    const spaces = placed ?? rowAt(file, row).map((cell) => spaceOfText(cell as string));
    if (spaces.filter((space) => space > 0).length <= 2) continue;
    spaces.forEach((space, c) => {
      widest[c] = Math.max(widest[c] ?? 0, space);
    });
  }
  widest.forEach((pixels, c) => {
    tab.widths.set(c + 1, Math.min(WIDEST, Math.max(NARROWEST, pixels + MARGIN)));
  });
}
