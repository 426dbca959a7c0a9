// Which rows of a report's tab the workbook holds when it would be too big with all of them: those that are marked or that
// one of our tabs leads to, each with its neighbours, and the head of the report. They keep their row numbers.
import type { Book } from '../standin/book';
import type { TabModel } from '../standin/tab';
import { Formula } from '../standin/typed';

/** What a workbook holds of the reports. */
export const WORKBOOK_KINDS = ['full', 'evidence', 'none'] as const;
export type WorkbookKind = (typeof WORKBOOK_KINDS)[number];

/**
 * Up to so many report rows the workbook holds all of them: Excel opens that in seconds, and the file stays under about
 * 20 MB.
 */
export const FULL_ROWS = 100_000;

/** Lines before and under the titles of a report: what stands there says what it is. */
const HEAD_ROWS = 15;
const NEIGHBOURS = 2;

const LEADS = '#gid=';
const TARGET = /#gid=(\d+)&range=[A-Z]*(\d+)(?::[A-Z]*(\d+))?/g;

/** The rows that links and formulas of a tab lead to, by the id of their tab. */
function addTargets(tab: TabModel, into: Map<number, Set<number>>): void {
  const addAll = (text: string): void => {
    // Most formulas lead nowhere.
    if (!text.includes(LEADS)) return;
    for (const [, id, first, last] of text.matchAll(TARGET)) {
      const rows = into.get(Number(id)) ?? new Set<number>();
      into.set(Number(id), rows);
      for (let row = Number(first); row <= Number(last ?? first); row++) rows.add(row);
    }
  };
  for (const { value } of tab.links.areas()) for (const { url } of value) addAll(url);
  const { row: last, column: columns } = tab.content();
  for (let row = 1; row <= last; row++) {
    if (tab.isText(row)) continue;
    for (const cell of tab.stored(row, 1, columns)) if (cell instanceof Formula) addAll(cell.text);
  }
}

/**
 * Has only the evidence of report tabs written out.
 * @param reports names of the tabs that report files fill
 */
export function keepEvidence(book: Book, reports: ReadonlySet<string>): void {
  const targets = new Map<number, Set<number>>();
  for (const tab of book.tabs) if (!reports.has(tab.name)) addTargets(tab, targets);
  for (const tab of book.tabs) {
    if (!reports.has(tab.name)) continue;
    const last = tab.content().row;
    const kept = new Set<number>();
    const keep = (from: number, to: number): void => {
      for (let row = Math.max(1, from); row <= Math.min(last, to); row++) kept.add(row);
    };
    keep(1, HEAD_ROWS);
    for (const row of targets.get(tab.id) ?? []) keep(row - NEIGHBOURS, row + NEIGHBOURS);
    for (const layer of [tab.fills, tab.notes]) {
      for (const [row, rows] of layer.rowsSet()) keep(row - NEIGHBOURS, row + rows - 1 + NEIGHBOURS);
    }
    tab.written = kept.size < last ? [...kept].sort((a, b) => a - b) : null;
  }
}
