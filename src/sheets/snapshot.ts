// What our tabs were before the last run, as hidden copies, and what it left in them, so that it can be taken back. Their names
// are noted before any is made: a run that is stopped among them leaves none that nobody finds. Of what it left only
// fingerprints are kept, in one more tab: a second copy of each would not fit beside many claims.
import { freeName, type OwnTab } from '../plan/made-tabs';
import type { FilledDates } from '../plan/tabs/filled-dates';
import type { Language } from '../settings';
import { t } from '../words';
import { CELLS, NEW_TAB, usedCells } from './cells-used';
import type { Clock } from './clock';
import { recallDates } from './date-memory';
import type { MarkedBlocks } from './earlier-marks';
import { keepLeft, type WrittenTab } from './left-behind';
import { gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { properties, recallObject } from './stored';

/** A name that a run gives one of our tabs, and the one that it had. */
export interface Renamed {
  readonly to: string;
  readonly was: string;
}

/** A tab of ours that a run wrote. */
export interface CopiedTab {
  readonly tab: OwnTab;
  readonly sheet: number;
  /** Name of the copy from before the run; null when the run made the tab. */
  readonly before: string | null;
  /** Null where it keeps its name. */
  readonly named: Renamed | null;
  /** An undo that was stopped later has taken it back; or has done so above a row (from 0). */
  readonly isBack?: boolean;
  readonly backTo?: number;
}

export interface Snapshot {
  /** False while the run is going on, and when it was stopped. */
  readonly done: boolean;
  readonly tabs: readonly CopiedTab[];
  /** Name of the tab with what the run left. */
  readonly left: string;
  /** The dates in Settings that were ours before the run; null when nothing was remembered. */
  readonly dates: FilledDates | null;
  /** Name of the tab with the marks that the run changed. */
  readonly marks: string;
  /** Where marks stood before the run, by sheet id. */
  readonly marked: MarkedBlocks;
}

const KEY = 'fba-claims-undo';
/** Remembered in place of a snapshot for which there was no room. */
const NO_ROOM = { noRoom: true } as const;

/** What is remembered of the last run; null when nothing is. */
export function recallSnapshot(): Snapshot | null {
  const stored = recallObject(KEY) as Partial<Snapshot> | null;
  return Array.isArray(stored?.tabs)
    ? {
        done: stored.done === true,
        tabs: stored.tabs,
        left: stored.left ?? '',
        dates: stored.dates ?? null,
        marks: stored.marks ?? '',
        marked: stored.marked ?? {},
      }
    : null;
}

/** True when the last run cannot be taken back because the spreadsheet had no room for what that needs. */
export function hadNoRoom(): boolean {
  return recallObject(KEY)?.noRoom === true;
}

/** Names of the hidden tabs of a snapshot: no run reads them. */
export function copyNames(): ReadonlySet<string> {
  const snapshot = recallSnapshot();
  if (!snapshot) return new Set();
  const { tabs, left, marks } = snapshot;
  return new Set([...tabs.flatMap(({ before }) => before ?? []), left, marks].filter((name) => name !== ''));
}

/** Takes the copies away; the last run can then not be taken back any more. */
export function dropSnapshot(spreadsheet: Spreadsheet): void {
  const names = copyNames();
  if (names.size > 0) {
    for (const sheet of gridSheets(spreadsheet)) if (names.has(sheet.getName())) spreadsheet.deleteSheet(sheet);
  }
  if (properties()?.getProperty(KEY) != null) properties()?.deleteProperty(KEY);
}

function note(snapshot: Snapshot | typeof NO_ROOM): void {
  properties()?.setProperty(KEY, JSON.stringify(snapshot));
}

/** Notes how far a tab is taken back: an undo that ends before all is goes on behind it. */
export function noteBack(of: CopiedTab, how: Pick<CopiedTab, 'isBack' | 'backTo'>): void {
  const snapshot = recallSnapshot();
  if (!snapshot) return;
  note({ ...snapshot, tabs: snapshot.tabs.map((one) => (one.sheet === of.sheet ? { ...one, ...how } : one)) });
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
  readonly named: Renamed | null;
}

/** What a run noted that was stopped while it wrote these tabs, or some of them; null where one of them is gone. */
function ofStopped(tabs: readonly ToCopy[]): Snapshot | null {
  const snapshot = recallSnapshot();
  if (!snapshot || snapshot.done) return null;
  const ids = new Set(tabs.map(({ sheet }) => sheet.getSheetId()));
  return snapshot.tabs.every(({ sheet }) => ids.has(sheet)) ? snapshot : null;
}

/**
 * Names the copies of a run before it writes. Where they do not fit nothing is kept, and the run cannot be taken back.
 * @param tabs those that the run writes
 * @param cellsOfMarks cells that the marks take which it changes
 * @param goesOn the same run was stopped while it wrote: what it copied is what stood there before it
 */
export function beginSnapshot(
  spreadsheet: Spreadsheet,
  tabs: readonly ToCopy[],
  language: Language,
  cellsOfMarks: number,
  marked: MarkedBlocks,
  goesOn = false,
): Snapshot | null {
  const standing = goesOn ? ofStopped(tabs) : null;
  if (standing) return standing;
  dropSnapshot(spreadsheet);
  const cells = tabs.reduce((sum, { sheet, made }) => sum + (made ? 0 : sheet.getMaxRows() * sheet.getMaxColumns()), 0);
  if (usedCells(spreadsheet) + cells + cellsOfMarks + 2 * NEW_TAB > CELLS) {
    note(NO_ROOM);
    return null;
  }
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const named = (wanted: string): string => {
    const name = freeName(wanted, taken, language);
    taken.push(name);
    return name;
  };
  const copied = tabs.map(
    ({ tab, sheet, made, named: name }): CopiedTab => ({
      tab,
      sheet: sheet.getSheetId(),
      before: made ? null : named(t(language, 'undo.before', { tab: t(language, `tab.${tab}`) })),
      named: name,
    }),
  );
  const snapshot: Snapshot = {
    ...{ done: false, tabs: copied, dates: recallDates(), marked },
    left: named(t(language, 'undo.left')),
    marks: named(t(language, 'undo.marks')),
  };
  note(snapshot);
  return snapshot;
}

/**
 * Copies tabs as they are before a run writes them. A copy that stands already is kept: it is what stood there before the run
 * was stopped.
 * @param only the kind of tab that is copied; all when left out
 * @returns true when no copy stood already
 */
export function copyTabs(spreadsheet: Spreadsheet, { tabs }: Snapshot, only: OwnTab | null = null): boolean {
  let fresh = true;
  const front = spreadsheet.getActiveSheet();
  const sheets = gridSheets(spreadsheet);
  const byName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  for (const { tab, sheet: id, before } of tabs) {
    if (before === null || (only !== null && tab !== only)) continue;
    const standing = byName.get(before);
    if (standing && !standing.isSheetHidden()) standing.hideSheet();
    if (standing) {
      fresh = false;
      continue;
    }
    const of = sheets.find((sheet) => sheet.getSheetId() === id);
    if (of) copy(spreadsheet, of, before);
  }
  spreadsheet.setActiveSheet(front);
  return fresh;
}

/** Keeps what a run has left in a tab, right after it wrote it. */
export function keepTab(
  spreadsheet: Spreadsheet,
  { tabs, left }: Snapshot,
  tab: OwnTab,
  written: Pick<WrittenTab, 'plan' | 'done'>,
  clock: Clock,
): void {
  const copied = tabs.find((one) => one.tab === tab);
  const sheet = copied && gridSheets(spreadsheet).find((one) => one.getSheetId() === copied.sheet);
  if (sheet) keepLeft(spreadsheet, left, { tab, sheet, ...written }, clock);
}

/** The run is whole, marks and all: from then on it can be taken back. */
export function endSnapshot(): void {
  const snapshot = recallSnapshot();
  if (snapshot) note({ ...snapshot, done: true });
}
