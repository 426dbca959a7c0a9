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

/** The different cells of some rows, in the order in which they come. */
export function cellsMet(codes: Uint32Array, count: number): Uint32Array {
  const cells = new Uint32Array(count);
  const met = new Uint8Array(count);
  let size = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (met[code] === 1) continue;
    met[code] = 1;
    cells[size++] = code;
  }
  return cells.subarray(0, size);
}

/** Writes what is known of the cell of each row. */
export function writeByCell(codes: Uint32Array, known: Int32Array, into: Int32Array): void {
  for (let i = 0; i < codes.length; i++) into[i] = known[codes[i] as number] as number;
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
