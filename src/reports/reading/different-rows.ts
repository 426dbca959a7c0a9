// The rows that say something new: nearly all repeat what others said, and one pass over the numbers of their cells tells.
import type { CellColumn } from '../../values/cell';
import { codesOf } from './by-cell';

/** So many pairs of cells are marked; of more, the last one of each cell is remembered. */
const MOST_MARKED = 1 << 18;

/** A column by the numbers of its cells. */
export type Numbered = Pick<CellColumn, 'codes' | 'count'>;

/**
 * Places of rows that say in one or two columns what none before them says, and of some others.
 * @param rows their numbers in the columns; null for all rows
 * @param odd by number 1 for a row that says something else than its cells; null where none does
 */
export function differentRows(
  [one, two]: readonly Numbered[],
  rows: Uint32Array | null,
  odd: Uint8Array | null,
): number[] {
  if (!one) return [];
  if (!two) return placesOfNew(codesOf(one.codes, rows), one.count, rows, odd);
  // First the one that has more cells: the other hardly changes beside it.
  const [a, b] = one.count < two.count ? [two, one] : [one, two];
  const pairs = a.count * b.count;
  if (pairs > MOST_MARKED) return placesOfNewBeside(codesOf(a.codes, rows), a.count, codesOf(b.codes, rows), rows, odd);
  return placesOfNew(pairsOf(codesOf(a.codes, rows), codesOf(b.codes, rows), b.count), pairs, rows, odd);
}

function pairsOf(first: Uint32Array, second: Uint32Array, count: number): Uint32Array {
  const pairs = new Uint32Array(first.length);
  for (let i = 0; i < pairs.length; i++) pairs[i] = (first[i] as number) * count + (second[i] as number);
  return pairs;
}

function placesOfNew(said: Uint32Array, count: number, rows: Uint32Array | null, odd: Uint8Array | null): number[] {
  const places: number[] = [];
  const seen = new Uint8Array(count);
  for (let i = 0; i < said.length; i++) {
    const isOdd = odd !== null && odd[rows === null ? i : (rows[i] as number)] === 1;
    if (!isOdd && seen[said[i] as number] === 1) continue;
    places.push(i);
    // What such a row says is not what its cells say.
    if (!isOdd) seen[said[i] as number] = 1;
  }
  return places;
}

function placesOfNewBeside(
  first: Uint32Array,
  count: number,
  second: Uint32Array,
  rows: Uint32Array | null,
  odd: Uint8Array | null,
): number[] {
  const places: number[] = [];
  const before = new Int32Array(count).fill(-1);
  for (let i = 0; i < first.length; i++) {
    const isOdd = odd !== null && odd[rows === null ? i : (rows[i] as number)] === 1;
    if (!isOdd && before[first[i] as number] === second[i]) continue;
    places.push(i);
    if (!isOdd) before[first[i] as number] = second[i] as number;
  }
  return places;
}
