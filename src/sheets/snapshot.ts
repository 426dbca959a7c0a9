// What our tabs were before and after the last run, as hidden copies, so that the run can be taken back. The names of the
// copies are noted before a copy is made: a run that is stopped among them leaves none that nobody finds.
import { freeName, type OwnTab } from '../plan/made-tabs';
import type { FilledDates } from '../plan/tabs/filled-dates';
import type { Language } from '../settings';
import { t } from '../words';
import { CELLS, usedCells } from './cells-used';
import { recallDates } from './date-memory';
import { cellsOfMarks, type MarkedBlocks, type MarksOf } from './earlier-marks';
import { gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { properties, recallObject } from './stored';

/** A tab of ours that a run wrote. */
export interface CopiedTab {
  readonly tab: OwnTab;
  readonly sheet: number;
  /** Name of the copy from before the run; null when the run made the tab. */
  readonly before: string | null;
  readonly after: string;
}

export interface Snapshot {
  /** False while the run is going on, and when it was stopped. */
  readonly done: boolean;
  readonly tabs: readonly CopiedTab[];
  /** The dates in Settings that were ours before the run; null when nothing was remembered. */
  readonly dates: FilledDates | null;
  /** Name of the tab with the marks that the run changed. */
  readonly marks: string;
  /** Where marks stood before the run, by sheet id. */
  readonly marked: MarkedBlocks;
}

const KEY = 'fba-claims-undo';

/** What is remembered of the last run; null when nothing is. */
export function recallSnapshot(): Snapshot | null {
  const stored = recallObject(KEY) as Partial<Snapshot> | null;
  return Array.isArray(stored?.tabs)
    ? {
        done: stored.done === true,
        tabs: stored.tabs,
        dates: stored.dates ?? null,
        marks: stored.marks ?? '',
        marked: stored.marked ?? {},
      }
    : null;
}

/** Names of the copies: no run reads them. */
export function copyNames(): ReadonlySet<string> {
  const snapshot = recallSnapshot();
  const names = snapshot?.tabs.flatMap(({ before, after }) => (before === null ? [after] : [before, after])) ?? [];
  return new Set(snapshot?.marks ? [...names, snapshot.marks] : names);
}

/** Takes the copies away; the last run can then not be taken back any more. */
export function dropSnapshot(spreadsheet: Spreadsheet): void {
  const names = copyNames();
  if (names.size > 0) {
    for (const sheet of gridSheets(spreadsheet)) if (names.has(sheet.getName())) spreadsheet.deleteSheet(sheet);
  }
  if (properties()?.getProperty(KEY) != null) properties()?.deleteProperty(KEY);
}

function note(snapshot: Snapshot): void {
  properties()?.setProperty(KEY, JSON.stringify(snapshot));
}

function copy(spreadsheet: Spreadsheet, of: Sheet, name: string): void {
  const made = spreadsheet.insertSheet(name, spreadsheet.getNumSheets(), { template: of });
  // The tab that he looks at stays the one in front.
  made.hideSheet();
}

/** What a run is about to write. `made`: this run made the tab. */
export interface ToCopy {
  readonly tab: OwnTab;
  readonly sheet: Sheet;
  readonly made: boolean;
}

/** What a run noted that was stopped while it wrote the same tabs; null where one of its copies is missing. */
function ofStopped(tabs: readonly ToCopy[]): Snapshot | null {
  const snapshot = recallSnapshot();
  if (!snapshot || snapshot.done || snapshot.tabs.length !== tabs.length) return null;
  return snapshot.tabs.every(({ sheet }, i) => sheet === tabs[i]?.sheet.getSheetId()) ? snapshot : null;
}

/**
 * Names the copies of a run before it writes. Where they do not fit, nothing is kept, and the run cannot be taken back.
 * @param goesOn the same run was stopped while it wrote: what it copied is what stood there before it
 */
export function beginSnapshot(
  spreadsheet: Spreadsheet,
  tabs: readonly ToCopy[],
  language: Language,
  marks: readonly MarksOf[],
  marked: MarkedBlocks,
  goesOn = false,
): Snapshot | null {
  const standing = goesOn ? ofStopped(tabs) : null;
  if (standing) return standing;
  dropSnapshot(spreadsheet);
  const cells = tabs.reduce((sum, { sheet }) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  if (usedCells(spreadsheet) + 2 * cells + cellsOfMarks(marks) > CELLS) return null;
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const nameOf = (key: 'undo.before' | 'undo.after', tab: OwnTab): string => {
    const name = freeName(t(language, key, { tab: t(language, `tab.${tab}`) }), taken, language);
    taken.push(name);
    return name;
  };
  const copied = tabs.map(
    ({ tab, sheet, made }): CopiedTab => ({
      tab,
      sheet: sheet.getSheetId(),
      before: made ? null : nameOf('undo.before', tab),
      after: nameOf('undo.after', tab),
    }),
  );
  const snapshot: Snapshot = {
    ...{ done: false, tabs: copied, dates: recallDates(), marked },
    marks: freeName(t(language, 'undo.marks'), taken, language),
  };
  note(snapshot);
  return snapshot;
}

/**
 * Copies tabs as they are before a run writes them, or as it leaves them. A copy from before that stands already is kept: it is
 * what stood there before the run was stopped.
 * @param only the kind of tab that is copied; all when left out
 */
export function copyTabs(
  spreadsheet: Spreadsheet,
  { tabs }: Snapshot,
  when: 'before' | 'after',
  only: OwnTab | null = null,
): void {
  const front = spreadsheet.getActiveSheet();
  const sheets = gridSheets(spreadsheet);
  const byName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  for (const { tab, sheet: id, [when]: name } of tabs) {
    if (name === null || (only !== null && tab !== only)) continue;
    const standing = byName.get(name);
    if (standing && when === 'before') continue;
    const of = sheets.find((sheet) => sheet.getSheetId() === id);
    if (standing) spreadsheet.deleteSheet(standing);
    if (of) copy(spreadsheet, of, name);
  }
  spreadsheet.setActiveSheet(front);
}

/** The run is whole, marks and all: from then on it can be taken back. */
export function endSnapshot(): void {
  const snapshot = recallSnapshot();
  if (snapshot) note({ ...snapshot, done: true });
}
