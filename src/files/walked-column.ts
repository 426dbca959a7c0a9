// Of a column that was walked over from some row on, the cells of the rows that somebody asks for.
import type { CellCodes, DifferentCells } from '../values/cell';

/**
 * The column of some rows.
 * @param rows their numbers in rising order, of which the first one that was walked over is `before`
 */
export function cellsOfRows(all: DifferentCells, rows: Int32Array, before: number): DifferentCells {
  const codes = codesOfRows(all.codes, rows, before);
  if (isEmptyBeside(all.codes, rows, before)) return { ...all, codes };
  let most = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code <= most) continue;
    // Some cells are only in other rows.
    if (code !== most + 1) return renumbered(all, codes);
    most = code;
  }
  return most === all.count - 1 ? { ...all, codes } : renumbered(all, codes);
}

/** True where these rows follow each other, and all others are empty here. */
function isEmptyBeside(codes: CellCodes, rows: Int32Array, before: number): boolean {
  const { length } = rows;
  if (length === 0) return false;
  const first = (rows[0] as number) - before;
  if ((rows[length - 1] as number) - before - first !== length - 1) return false;
  for (let i = 0; i < first; i++) if (codes[i] !== 0) return false;
  for (let i = first + length; i < codes.length; i++) if (codes[i] !== 0) return false;
  return true;
}

function codesOfRows(codes: CellCodes, rows: Int32Array, before: number): CellCodes {
  const { length } = rows;
  if (length === 0) return codes.subarray(0, 0);
  const first = (rows[0] as number) - before;
  if ((rows[length - 1] as number) - before - first === length - 1) return codes.subarray(first, first + length);
  const some = codes.slice(0, length);
  for (let i = 0; i < length; i++) some[i] = codes[(rows[i] as number) - before] as number;
  return some;
}

/** The same with only the cells that these rows have, in their order. */
function renumbered({ count, distinct, raw }: DifferentCells, all: CellCodes): DifferentCells {
  const codes = all.slice();
  const kept = renumber(codes, count);
  const starts = new Uint32Array(kept.length + 1);
  const signs = new Uint8Array(kept.length);
  for (let i = 0; i < kept.length; i++) {
    const code = kept[i] as number;
    starts[i + 1] = (starts[i] as number) + (raw.starts[code + 1] as number) - (raw.starts[code] as number);
    signs[i] = raw.signs[code] as number;
  }
  const bytes = new Uint8Array(starts[kept.length] as number);
  for (let i = 0; i < kept.length; ) {
    const first = i;
    // Nearly all follow each other as before.
    for (i++; i < kept.length && kept[i] === (kept[i - 1] as number) + 1; i++);
    const end = raw.starts[(kept[i - 1] as number) + 1];
    bytes.set(raw.bytes.subarray(raw.starts[kept[first] as number], end), starts[first]);
  }
  return { codes, count: kept.length, distinct, raw: { bytes, starts, signs } };
}

/** Gives the cells of some rows numbers in the order in which they come; returns the number that each had. */
function renumber(codes: CellCodes, count: number): Uint32Array {
  const to = new Uint32Array(count);
  const kept = new Uint32Array(Math.min(count, codes.length + 1));
  let size = 1;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code === 0) continue;
    if (to[code] === 0) {
      kept[size] = code;
      to[code] = size++;
    }
    codes[i] = to[code] as number;
  }
  return kept.subarray(0, size);
}
