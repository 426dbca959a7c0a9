// Small list helpers that ES2020 lacks.

/** The last item, or undefined when there is none. */
export function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}

/** Items by key, each list in the order given. */
export function group<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  // Counted loops, here and below: short ones, of which there are very many, take several times as long with an iterator.
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as T;
    const k = key(item);
    const list = groups.get(k);
    if (list) list.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}

export function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  let total = 0;
  for (let i = 0; i < items.length; i++) total += value(items[i] as T);
  return total;
}

/** What lies between spans of days, both ends of which count, of which none has it. */
export function gapsBetween(spans: readonly { readonly from: number; readonly to: number }[]): {
  readonly from: number;
  readonly to: number;
}[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  let end = sorted[0]?.to ?? 0;
  return sorted.flatMap(({ from, to }) => {
    const gap = from > end + 1 ? [{ from: end + 1, to: from - 1 }] : [];
    end = Math.max(end, to);
    return gap;
  });
}

/**
 * A sorted copy: by numbers first, rising, then by what compares the rest. Of many items few are left to compare, and numbers
 * alone sort far faster.
 */
export function sortedByNumbers<T>(
  items: readonly T[],
  numbers: readonly ((item: T) => number)[],
  rest: (a: T, b: T) => number,
): T[] {
  const sorted: T[] = [];
  addSorted(sorted, items, numbers, 0, (a, b) => compareAll(a, b, numbers, rest));
  return sorted;
}

function addSorted<T>(
  sorted: T[],
  items: readonly T[],
  numbers: readonly ((item: T) => number)[],
  from: number,
  compare: (a: T, b: T) => number,
): void {
  const number = numbers[from];
  if (number === undefined || items.length <= FEW) {
    for (const item of items.length < 2 ? items : [...items].sort(compare)) sorted.push(item);
    return;
  }
  const groups = group(items, number);
  for (const value of [...groups.keys()].sort((a, b) => a - b))
    addSorted(sorted, groups.get(value) as T[], numbers, from + 1, compare);
}

/** So few items are sorted at once. */
const FEW = 30;

function compareAll<T>(a: T, b: T, numbers: readonly ((item: T) => number)[], rest: (a: T, b: T) => number): number {
  for (const number of numbers) {
    const x = number(a);
    const y = number(b);
    if (x !== y) return x < y ? -1 : 1;
  }
  return rest(a, b);
}
