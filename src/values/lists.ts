// Small list helpers that ES2020 lacks.

/** The last item, or undefined when there is none. */
export function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}

/** Items by key, each list in the order given. */
export function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const list = groups.get(k);
    if (list) list.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}

export function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
