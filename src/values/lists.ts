// Small list helpers that ES2020 lacks.

/** The last item, or undefined when there is none. */
export function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}

/**
 * A list and one more item behind it; an empty one gives way to one of its own. There are hundreds of thousands of lists of one
 * item: made so they have room for one, where what is pushed into an empty list makes room for seventeen.
 */
export function appended<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
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

/** The numbers of two rising lists, each once, rising. */
export function joined(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
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
