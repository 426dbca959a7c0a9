// One kind of what stands in a tab (notes, fills, formats …), of which no more is read than somebody asks for: with 50,000 claims
// each kind takes Google half a minute, and most columns nobody needs.
import type { Grid } from '../plan/table/cells';
import { CELLS_IN_CALL } from './cells-in-call';

/** Reads a block of cells; row and column from 0. */
export type ReadBlock<T> = (row: number, column: number, rows: number, columns: number) => readonly (readonly T[])[];

/** The first rows are read whole, those below by columns; a small tab in one go. */
export function lazyGrid<T>(height: number, width: number, read: ReadBlock<T>): Grid<T> {
  const top = height * width <= CELLS_IN_CALL.read ? height : Math.min(CELLS_IN_CALL.topRows, height);
  const below = height - top;
  const wide = Math.max(1, Math.floor(CELLS_IN_CALL.read / Math.max(below, 1)));
  let first: readonly (readonly T[])[] | null = null;
  const blocks: (readonly (readonly T[])[] | undefined)[] = [];
  const cellAt = (row: number, column: number): T => {
    if (row < top) {
      first ??= read(0, 0, top, width);
      return first[row]![column]!;
    }
    const block = Math.floor(column / wide);
    const from = block * wide;
    blocks[block] ??= read(top, from, below, Math.min(wide, width - from));
    return blocks[block]![row - top]![column - from]!;
  };
  class Line {
    readonly [column: number]: T;
    readonly length = width;
    constructor(readonly row: number) {}
  }
  for (let column = 0; column < width; column++) {
    Object.defineProperty(Line.prototype, column, {
      get(this: Line) {
        return cellAt(this.row, column);
      },
    });
  }
  return Array.from({ length: height }, (_, row) => new Line(row));
}
