// The highlights of a run in steps: they come when its tables are written, in windows of rows, as many a call as its time allows.
import type { Mark } from '../plan/marks';
import type { Plan } from '../plan/plan';
import { fromPieces, type TabPrint } from '../run/carry';
import { CELLS, usedCells } from './cells-used';
import { cellsOfLines, headOfMarks, keepLines, linesOfMarks } from './earlier-marks';
import { bothMarked, markedBefore, type Standing } from './find-claims';
import { blockOf, type HighlightPlan, notesPrintsOf, planHighlights, writeHighlights } from './highlight';
import { type MarkedBlock, type Memory, remember } from './memory';
import type { Spreadsheet } from './read-tabs';
import { endSnapshot, recallSnapshot } from './snapshot';
import { keepLease, type Lease, type Marking, type Writing } from './steps-lease';
import { isAsRead, sheetById } from './steps-read';
import { storedPieces } from './steps-store';

/** Cells that are looked at in one go, each twice and perhaps written. */
const MARK_CELLS = 200_000;

/** The marks of a tab, as they are stored. */
interface StoredMarks {
  readonly tab: TabPrint;
  readonly before: MarkedBlock | null;
  readonly marks: readonly (readonly [row: number, mark: Mark])[];
}

export interface Marks {
  /** What is remembered when all is marked. */
  readonly marked: Memory['marked'];
  readonly tabs: readonly StoredMarks[];
}

/** The marks of a run for the calls that write them, and our tabs as it leaves them. */
export type MarksToCome = Marks & { readonly ids: Memory['tabs'] };

/** The marks of a plan, for the tabs as they were read. */
export function marksOf(before: Standing, plan: Plan, prints: readonly TabPrint[]): Marks {
  const tabs: StoredMarks[] = [];
  const blocks: [number, MarkedBlock | null][] = [];
  for (const place of before.places) {
    const tab = prints.find(({ id }) => id === place.sheet.getSheetId());
    const marks = plan.marks.get(place.name);
    if (!tab) continue;
    const known = markedBefore({ ...place, size: [tab.rows, tab.columns] }, before.tabs, before.memory);
    if (!known && !marks?.size) continue;
    tabs.push({ tab, before: known, marks: [...(marks ?? [])] });
    blocks.push([tab.id, blockOf(marks ?? new Map(), [tab.rows, tab.columns])]);
  }
  return { marked: bothMarked({}, blocks), tabs };
}

/**
 * Cells that keeping the marks takes which a run changes, as far as that is known before they are looked at: each of its marks may
 * be a new one, and stand in place of one.
 */
export function cellsAhead({ tabs }: Marks): number {
  return cellsOfLines(tabs.reduce((sum, { marks }) => sum + 2 * marks.length + 1, 0));
}

/** True when all marks are as they are to be; false as well when that takes longer to find out. */
export function marksStand(spreadsheet: Spreadsheet, { tabs }: Marks, until: number): boolean {
  return tabs.every(({ tab, before, marks }) => {
    const sheet = sheetById(spreadsheet, tab.id);
    const last = Math.max(tab.rows, before?.[0] ?? 0);
    for (let row = 1; sheet && row <= last; row += windowOf(tab)) {
      const to = row + windowOf(tab) - 1;
      const plan = planHighlights(sheet, new Map(marks), before, [tab.rows, tab.columns], [row, to]);
      if (plan?.fills || plan?.notes || Date.now() > until) return false;
    }
    return sheet !== null;
  });
}

/** Rows of a tab that are looked at in one go. */
const windowOf = ({ columns }: TabPrint) => Math.max(1, Math.floor(MARK_CELLS / Math.max(1, columns)));

/** Keeps the marks of the run before in rows that are about to change, so that the run can be taken back; returns the lines so far. */
function keepEarlier(
  spreadsheet: Spreadsheet,
  { tab, before }: StoredMarks,
  marks: ReadonlyMap<number, Mark>,
  { sheet, were }: HighlightPlan,
  { kept, opened }: Marking,
): number {
  const name = recallSnapshot()?.marks;
  if (!name || were.rows.length === 0) return kept;
  const rows = Math.max(tab.rows, before?.[0] ?? 0);
  const head = opened ? [] : [headOfMarks(tab.id, notesPrintsOf(sheet, marks, rows))];
  const lines = [...head, ...linesOfMarks(tab.id, were.rows)];
  // Highlights come before being able to take them back.
  if (usedCells(spreadsheet) + cellsOfLines(lines.length) > CELLS) return kept;
  keepLines(spreadsheet, name, kept + 1, lines);
  return kept + lines.length;
}

/**
 * Marks rows until all are marked or the time of a call is up.
 * @returns the share done; null when all are marked
 */
export function mark(spreadsheet: Spreadsheet, lease: Lease, writing: Writing, until: number): number | null {
  const stored = writing.marking && storedPieces(spreadsheet, lease, writing.marking.first, writing.marking.count);
  // Where the seller took the hidden tab away the rows stay as they are until the next run.
  const all = stored && fromPieces<MarksToCome>(stored);
  let marking = writing.marking as Marking;
  const keep = (next: Partial<Marking>) => {
    marking = { ...marking, ...next };
    keepLease({ ...lease, heard: Date.now(), writing: { ...writing, marking } });
  };
  while (all && marking.tab < all.tabs.length) {
    const own = all.tabs[marking.tab] as StoredMarks;
    const { tab, before } = own;
    const sheet = sheetById(spreadsheet, tab.id);
    const last = Math.max(tab.rows, before?.[0] ?? 0);
    // Rows that were moved since are not marked by their old numbers.
    const marks = new Map(isAsRead(sheet, tab) ? own.marks : []);
    while (sheet && marking.row <= last) {
      const to = marking.row + windowOf(tab) - 1;
      const plan = planHighlights(sheet, marks, before, [tab.rows, tab.columns], [marking.row, to]);
      if (plan && !marking.recorded) {
        const kept = keepEarlier(spreadsheet, own, marks, plan, marking);
        if (kept > marking.kept) keep({ kept, opened: true, recorded: true });
      }
      if (plan) writeHighlights(plan);
      keep({ row: to + 1, recorded: false });
      if (Date.now() > until) return (marking.tab + Math.min(1, marking.row / last)) / all.tabs.length;
    }
    keep({ tab: marking.tab + 1, row: 1, opened: false, recorded: false });
  }
  if (all) remember(all.ids, all.marked, true);
  endSnapshot();
  return null;
}
