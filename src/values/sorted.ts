// Sorting of very many items, of which few have the same number.
import { group } from './lists';

/**
 * A sorted copy: by a number first, rising, then by what compares the rest; else in the order given. Only items of one number are
 * compared, and numbers alone are sorted in a tenth of the time.
 */
export function sortedByNumber<T>(items: readonly T[], number: (item: T) => number, rest: (a: T, b: T) => number): T[] {
  const alike = group(items, number);
  const sorted: T[] = [];
  for (const of of Float64Array.from(alike.keys()).sort()) {
    const equal = alike.get(of) as T[];
    if (equal.length > 1) equal.sort(rest);
    for (let i = 0; i < equal.length; i++) sorted.push(equal[i] as T);
  }
  return sorted;
}
