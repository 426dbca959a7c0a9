// Loops over the rows of a column by the numbers of its cells. Numbers are taken over into one kind of array first: a loop that
// meets all kinds is made by the engine over and over.
import type { CellCodes } from '../../values/cell';

/** The numbers of the cells of some rows, in rising order; null for all rows. Not to be written into. */
export function codesOf(codes: CellCodes, rows: Uint32Array | null): Uint32Array {
  const all = codes instanceof Uint32Array ? codes : new Uint32Array(codes);
  if (rows === null || rows.length === all.length) return all;
  const some = new Uint32Array(rows.length);
  for (let i = 0; i < some.length; i++) some[i] = all[rows[i] as number] as number;
  return some;
}

/** Writes what is told of the cell of each row, asked for once a cell: no negative number. */
export function writeByCell(
  codes: Uint32Array,
  count: number,
  numberOf: (code: number) => number,
  into: Int32Array,
): void {
  const known = new Int32Array(count).fill(-1);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if ((known[code] as number) < 0) known[code] = numberOf(code);
    into[i] = known[code] as number;
  }
}

/** The sum of the values of cells over the rows of each cell of another column; what is no number does not count. */
export function sumsByCell(by: Uint32Array, count: number, codes: Uint32Array, values: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < by.length; i++) {
    const value = values[codes[i] as number] as number;
    if (!Number.isNaN(value)) sums[by[i] as number]! += value;
  }
  return sums;
}
