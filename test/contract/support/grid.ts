// Plain grids for tests: rows by header name, shuffling, slicing, and a tab as the text of a file.
import type { Cell, Tab } from '../../../src/values/cell';

type Value = string | number;
export type Fields = Readonly<Record<string, Value>>;

/** A tab whose rows are given by header name; an unknown name is a typing error of the test and throws. */
export function grid(name: string, headers: readonly string[], rows: readonly Fields[], above: string[][] = []): Tab {
  const body = rows.map((fields) => {
    for (const key of Object.keys(fields)) {
      if (!headers.includes(key)) throw new Error(`${name}: no column ${key}`);
    }
    return headers.map((header) => String(fields[header] ?? ''));
  });
  return { name, rows: [...above, [...headers], ...body] };
}

/** A number made from text, always the same for the same text; for invented ids. */
export function digits(text: string, length: number): string {
  let h = 7;
  for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) % 2147483647;
  return String(h).padStart(length, '1').slice(-length);
}

/** Repeatable pseudo-random numbers in [0, 1). */
export function dice(seed: number): () => number {
  let s = seed % 2147483647 || 1;
  return () => {
    s = (s * 48271) % 2147483647;
    return s / 2147483647;
  };
}

export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  const roll = dice(seed);
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** Index of the header row: the fullest row of the first 30 (preambles are short). */
function headerIndex(tab: Tab): number {
  let best = 0;
  const filled = (row: readonly Cell[]) => row.filter((cell) => cell !== '').length;
  tab.rows.slice(0, 30).forEach((row, i) => {
    if (filled(row) > filled(tab.rows[best] as readonly Cell[])) best = i;
  });
  return best;
}

/** The same tab with its data rows in another order; a settlement's totals line stays first. */
export function shuffleRows(tab: Tab, seed: number): Tab {
  const head = headerIndex(tab) + 1;
  const fixed = tab.rows[0]?.[0] === 'settlement-id' ? head + 1 : head;
  return { ...tab, rows: [...tab.rows.slice(0, fixed), ...shuffled(tab.rows.slice(fixed), seed)] };
}

/** A part of a tab's data rows under the same header, as a second download of another date range would be. */
export function part(tab: Tab, from: number, to: number, name: string): Tab {
  const head = headerIndex(tab) + 1;
  return { name, rows: [...tab.rows.slice(0, head), ...tab.rows.slice(head + from, head + to)] };
}
