// Many stand-ins that hold the same: made once, copied after that, for a run of Find claims takes longer than all that follows.
import { types } from 'node:util';
import { createStandIn, type StandIn, type StandInOptions } from '../../src/local/standin';
import { Layer } from '../../src/local/standin/layer';
import { aSeller } from './support';

/** A copy of what can be changed; what cannot (formulas, conditions, files of reports) is shared. */
function copied<T>(value: T, known: Map<unknown, unknown>): T;
function copied(value: unknown, known: Map<unknown, unknown>): unknown {
  if (typeof value !== 'object' || value === null || types.isProxy(value)) return value;
  if (known.has(value)) return known.get(value);
  const keep = <T>(copy: T): T => {
    known.set(value, copy);
    return copy;
  };
  if (Array.isArray(value)) {
    const list = keep(new Array<unknown>(value.length));
    // Rows that a report file holds are holes.
    value.forEach((one, i) => {
      list[i] = copied(one, known);
    });
    return list;
  }
  if (value instanceof Date) return keep(new Date(value));
  if (value instanceof Map) {
    const map = keep(new Map<unknown, unknown>());
    for (const [key, one] of value) map.set(copied(key, known), copied(one, known));
    return map;
  }
  if (value instanceof Set) {
    const set = keep(new Set<unknown>());
    for (const one of value) set.add(copied(one, known));
    return set;
  }
  if (value instanceof Layer) {
    const layer = keep(new Layer<unknown>(value.none));
    layer.take(value);
    return layer;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return fill(keep({}), value, known);
}

function fill<T extends object>(into: T, from: object, known: Map<unknown, unknown>, but: readonly string[] = []): T {
  for (const [key, one] of Object.entries(from)) {
    if (!but.includes(key)) (into as Record<string, unknown>)[key] = copied(one, known);
  }
  return into;
}

function copyOf(standIn: StandIn, options: StandInOptions): StandIn {
  const copy = createStandIn(options);
  const { book } = standIn;
  // What belongs to the spreadsheet and is not in it: its tabs name each other through it.
  const [ofBook, ofTab] = [
    ['id', 'locale', 'zone', 'habits', 'cellLimit', 'tabs'],
    ['habits', 'sibling'],
  ];
  const known = new Map<unknown, unknown>();
  for (const tab of book.tabs) {
    known.set(tab, copy.book.insert(tab.name, copy.book.tabs.length, tab.maxRows, tab.maxColumns, tab.id));
  }
  for (const tab of book.tabs) fill(known.get(tab) as object, tab, known, ofTab);
  fill(copy.book, book, known, ofBook);
  for (const [key, value] of standIn.properties) copy.properties.set(key, value);
  for (const key of ['menus', 'alerts', 'dialogs', 'toasts', 'answers'] as const) {
    (copy.screen[key] as unknown[]).push(...standIn.screen[key]);
  }
  copy.screen.answer = standIn.screen.answer;
  const { access, lockTaken, script, refused } = standIn;
  return Object.assign(copy, { access, lockTaken, script, refused });
}

/**
 * What makes a seller with his reports to whom something happened, at the cost of one: the first is kept as it was and each
 * answer is a copy of it, with its tabs, properties and what was on the screen, but not its counts of calls.
 * @param happens is done once, with the seller's services installed
 * @param options of every stand-in
 */
export function copies(happens: (standIn: StandIn) => void, options: StandInOptions = {}): () => StandIn {
  let first: StandIn | undefined;
  const of = { year: 2026, ...options };
  return () => {
    if (!first) {
      first = aSeller(of);
      const uninstall = first.install();
      try {
        happens(first);
      } finally {
        uninstall();
      }
    }
    return copyOf(first, of);
  };
}
