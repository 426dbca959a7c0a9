// Sorting of very many items, nearly all of which differ in some numbers.

/** Fewer are sorted sooner by comparing them. */
const FEW = 12;

/**
 * A sorted copy: by columns of numbers first, rising, then by what compares the rest; else in the order given. As many whole
 * numbers as go into one are sorted as one, which takes a tenth of the time that comparing takes; few items are left to compare.
 * @param columns one number an item; of equal items the next column decides
 */
export function sortedByNumbers<T>(
  items: readonly T[],
  columns: readonly Float64Array[],
  rest: (a: T, b: T) => number,
): T[] {
  const sorted: T[] = [];
  const all = new Int32Array(items.length);
  for (let i = 0; i < all.length; i++) all[i] = i;
  /** Puts those at some places in order, which are equal in the columns before one; the next columns tell most of them apart. */
  const put = (places: Int32Array, from: number): void => {
    const packed = places.length < FEW ? null : pack(places, columns, from);
    if (packed === null) {
      putCompared(Array.from(places), from);
      return;
    }
    const { keys, size, next } = packed;
    keys.sort();
    for (let start = 0; start < keys.length; ) {
      const prefix = Math.floor((keys[start] as number) / size);
      let end = start + 1;
      while (end < keys.length && Math.floor((keys[end] as number) / size) === prefix) end++;
      const at = (i: number) => places[(keys[i] as number) - prefix * size] as number;
      if (end === start + 1) sorted.push(items[at(start)] as T);
      else if (next === columns.length) {
        const equal: T[] = [];
        for (let i = start; i < end; i++) equal.push(items[at(i)] as T);
        for (const item of equal.sort(rest)) sorted.push(item);
      } else {
        const equal = new Int32Array(end - start);
        for (let i = start; i < end; i++) equal[i - start] = at(i);
        put(equal, next);
      }
      start = end;
    }
  };
  const putCompared = (places: number[], from: number): void => {
    places.sort((a, b) => {
      for (let c = from; c < columns.length; c++) {
        const x = (columns[c] as Float64Array)[a] as number;
        const y = (columns[c] as Float64Array)[b] as number;
        if (x !== y) return x < y ? -1 : 1;
      }
      return rest(items[a] as T, items[b] as T);
    });
    for (const place of places) sorted.push(items[place] as T);
  };
  put(all, 0);
  return sorted;
}

interface Packed {
  /** The columns of each place as one number, times `size`, plus its index among the places. */
  readonly keys: Float64Array;
  readonly size: number;
  /** The first column that is not in them. */
  readonly next: number;
}

/** As many columns as go into one number; null where not one does. */
function pack(places: Int32Array, columns: readonly Float64Array[], from: number): Packed | null {
  // A power of two, so that dividing by it is exact.
  const size = 2 ** Math.ceil(Math.log2(places.length));
  const keys = new Float64Array(places.length);
  let room = Number.MAX_SAFE_INTEGER / size;
  let next = from;
  for (; next < columns.length; next++) {
    const column = columns[next] as Float64Array;
    const { least, width } = rangeOf(places, column);
    // Also false for what is no whole number, or none at all.
    if (!(width <= room)) break;
    room /= width;
    for (let i = 0; i < keys.length; i++)
      keys[i] = (keys[i] as number) * width + ((column[places[i] as number] as number) - least);
  }
  if (next === from) return null;
  for (let i = 0; i < keys.length; i++) keys[i] = (keys[i] as number) * size + i;
  return { keys, size, next };
}

/** How many whole numbers there are from the least to the greatest; infinite where some are not whole. */
function rangeOf(places: Int32Array, column: Float64Array): { readonly least: number; readonly width: number } {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < places.length; i++) {
    const number = column[places[i] as number] as number;
    if (!Number.isInteger(number)) return { least, width: Number.POSITIVE_INFINITY };
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  return { least, width: greatest - least + 1 };
}
