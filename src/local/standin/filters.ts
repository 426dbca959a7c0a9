// What a filter shows: the texts that a column may hold. Sheets keeps such conditions to itself; they are passed on unread.
import type { Rect } from './layer';
import type { TabModel } from './tab';

export class ShownValues {
  constructor(readonly texts: readonly string[]) {}
}

/** The condition of a column, as far as it is known. */
export function shownValues(condition: object | undefined): ShownValues | null {
  return condition instanceof ShownValues ? condition : null;
}

/** Rows of a tab that its filter hides now. */
export function filteredRows(tab: TabModel): Set<number> {
  const hidden = new Set<number>();
  const { filter } = tab;
  if (!filter) return hidden;
  const last = Math.min(filter.row + filter.rows - 1, tab.content().row);
  for (const [column, condition] of tab.filterConditions) {
    const shown = shownValues(condition);
    if (!shown || !isInside(filter, column)) continue;
    const texts = new Set(shown.texts.map((text) => text.toLowerCase()));
    for (let row = filter.row + 1; row <= last; row++) {
      if (!texts.has((tab.shown(row, column, 1)[0] as string).toLowerCase())) hidden.add(row);
    }
  }
  return hidden;
}

const isInside = (filter: Rect, column: number): boolean =>
  column >= filter.column && column < filter.column + filter.columns;
