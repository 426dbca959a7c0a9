// Orders of rows that do not depend on where their tabs stand.
import type { RowRef } from '../../values/cell';

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byPlace(a: RowRef, b: RowRef): number {
  return compareText(a.tab, b.tab) || a.row - b.row;
}
