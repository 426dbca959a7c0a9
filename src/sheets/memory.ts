// What the add-on remembers in a spreadsheet: which tabs are its own and where it has highlighted rows.
import { OWN_TABS, type OwnTab } from '../plan/made-tabs';
import { properties, recallObject } from './stored';

/** Rows and columns, from A1, inside which a tab was highlighted. */
export type MarkedBlock = readonly [rows: number, columns: number];

export interface Memory {
  /** Sheet ids of our tabs. */
  readonly tabs: Partial<Record<OwnTab, number>>;
  /** By sheet id. */
  readonly marked: Record<string, MarkedBlock>;
  /** False when nothing is remembered, as in a copy of a spreadsheet: highlights may then stand anywhere. */
  readonly known: boolean;
  /** The last run came to its end, and nothing of ours was written since: tabs that are as planned need no writing. */
  readonly whole: boolean;
}

const KEY = 'fba-claims';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is remembered; nothing when it cannot be read. */
export function recall(): Memory {
  const memory: Memory = { tabs: {}, marked: {}, known: false, whole: false };
  const stored = recallObject(KEY);
  if (stored === null) return memory;
  const { tabs, marked } = stored;
  if (isRecord(tabs)) {
    for (const name of OWN_TABS) {
      // An earlier version called its tab of case texts Messages.
      const id = tabs[name] ?? (name === 'cases' ? tabs.messages : undefined);
      if (typeof id === 'number') memory.tabs[name] = id;
    }
  }
  if (isRecord(marked)) {
    for (const [id, block] of Object.entries(marked)) {
      if (Array.isArray(block) && typeof block[0] === 'number' && typeof block[1] === 'number') {
        memory.marked[id] = [block[0], block[1]];
      }
    }
  }
  return { ...memory, known: true, whole: stored.whole === true };
}

/** Remembers for the next run; `whole` is false while our tabs are being written. */
export function remember(tabs: Memory['tabs'], marked: Memory['marked'], whole: boolean): void {
  properties()?.setProperty(KEY, JSON.stringify({ tabs, marked, whole }));
}
