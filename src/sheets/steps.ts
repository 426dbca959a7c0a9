// A run in steps, driven by a page: begin → read tabs in blocks → (the page audits) → store what the audit tells in a hidden tab →
// write. Until the last step nothing of the result before is touched. What is written is planned in that step, by our tabs as
// they stand then, under the document's lock: what the seller typed meanwhile is in it.

import type { Mark } from '../plan/marks';
import type { Plan } from '../plan/plan';
import type { AuditResult } from '../result';
import { planOf } from '../run';
import {
  type Carried,
  fromPieces,
  type Inputs,
  type InputTab,
  piecesOf,
  printOfPieces,
  type TabPrint,
} from '../run/carry';
import type { Settings } from '../settings';
import { CELLS, usedCells } from './cells-used';
import { headOfMarks, keepLines, linesOfMarks } from './earlier-marks';
import {
  bothMarked,
  type FindOptions,
  markedBefore,
  readStandingTabs,
  type Standing,
  writeTables,
} from './find-claims';
import { blockOf, type HighlightPlan, notesPrintsOf, planHighlights, writeHighlights } from './highlight';
import { type MarkedBlock, type Memory, remember } from './memory';
import type { Spreadsheet } from './read-tabs';
import { endSnapshot, recallSnapshot } from './snapshot';
import {
  dropLease,
  isAlive,
  keepEnd,
  keepLease,
  type Lease,
  type Marking,
  recallEnd,
  recallLease,
  renewLease,
  StepError,
  type Writing,
} from './steps-lease';
import { inputsOf, isAsRead, sheetById } from './steps-read';
import { dropStaging, storedPieces, storePieces } from './steps-store';

export type StepOptions = Required<Pick<FindOptions, 'language'>> & Pick<FindOptions, 'settings'>;

/** The pieces that a page has stored. */
export interface Stored {
  readonly count: number;
  readonly print: string;
}

/** A run that may begin; or one that was stopped while it wrote, which is finished first. */
export type Begun = { readonly inputs: Inputs } | { readonly finish: Stored };

/** How far writing is. `changed`: something is not as it was read any more; nothing was written. */
export type Applied =
  | { readonly state: 'changed'; readonly inputs: Inputs; readonly tabs: readonly number[] }
  | { readonly state: 'marking'; readonly done: number }
  | { readonly state: 'done'; readonly said: string };

/** A run that was stopped while it wrote is finished by the next; after so many tries it is given up. */
const MOST_TRIES = 3;
/** Cells that are looked at in one go for highlights, each twice and perhaps written. */
const MARK_CELLS = 200_000;
/** A call goes on with highlights for so long. */
const MARK_MS = 60_000;

/** Takes away what a run left that is given up. */
function sweep(spreadsheet: Spreadsheet, lease: Lease): void {
  dropStaging(spreadsheet, lease);
  dropLease();
}

/**
 * Begins a run; begun again under the same id it is the same run.
 * @param takeOver go ahead although another run is under way: it ends at its next step, and has touched nothing
 * @throws StepError `busy` while another run is under way
 */
export function beginRun(
  spreadsheet: Spreadsheet,
  id: string,
  takeOver: boolean,
  options: StepOptions,
  now = Date.now(),
): Begun {
  const before = recallLease();
  if (before && before.id !== id && !takeOver && isAlive(before, now)) throw new StepError('busy', before);
  const fresh: Lease = { id, began: now, heard: now, staging: null, writing: null };
  if (before?.writing && before.writing.tries < MOST_TRIES) {
    const { count, print } = before.writing;
    keepLease({ ...fresh, staging: before.staging, writing: before.writing });
    return { finish: { count, print } };
  }
  if (before && before.id !== id) sweep(spreadsheet, before);
  if (before?.id === id) renewLease(id, now);
  else keepLease(fresh);
  return { inputs: inputsOf(readStandingTabs(spreadsheet, options)) };
}

/** What a run is made from, once more. */
export function lookAgain(spreadsheet: Spreadsheet, id: string, options: StepOptions): Inputs {
  renewLease(id, Date.now());
  return inputsOf(readStandingTabs(spreadsheet, options));
}

/** The run is still going on. */
export function renewRun(id: string): void {
  renewLease(id, Date.now());
}

/** Stores pieces of what the audit told, from a row on (from 1). */
export function storeTold(
  spreadsheet: Spreadsheet,
  id: string,
  row: number,
  pieces: readonly string[],
  { language }: StepOptions,
): void {
  storePieces(spreadsheet, renewLease(id, Date.now()), row, pieces, language);
}

/** Ends a run that has not begun to write: everything is as before. */
export function cancelRun(spreadsheet: Spreadsheet, id: string): void {
  const lease = recallLease();
  if (lease?.id === id && !lease.writing) sweep(spreadsheet, lease);
}

/**
 * Before a run in one call: what a run in steps left goes, for all of it is found anew.
 * @throws StepError `busy` while one is under way
 */
export function giveWay(spreadsheet: Spreadsheet, now = Date.now()): void {
  const lease = recallLease();
  if (!lease) return;
  if (isAlive(lease, now)) throw new StepError('busy', lease);
  sweep(spreadsheet, lease);
}

/** What is not as it was read any more; null when everything is. */
function changed(before: Standing, { inputs, prints }: Carried): Applied | null {
  const now = inputsOf(before);
  const known = new Map(inputs.tabs.map((tab) => [tab.id, tab]));
  const printed = new Map(prints.map((print) => [print.id, print]));
  const sheets = new Map(before.places.map(({ sheet }, i) => [now.tabs[i]?.id, sheet]));
  const same = (tab: InputTab): boolean => {
    const print = printed.get(tab.id);
    return (
      JSON.stringify(known.get(tab.id)) === JSON.stringify(tab) &&
      print !== undefined &&
      isAsRead(sheets.get(tab.id) ?? null, print)
    );
  };
  const tabs = now.tabs.flatMap((tab) => (same(tab) ? [] : [tab.id]));
  const alike =
    tabs.length === 0 &&
    now.tabs.length === inputs.tabs.length &&
    JSON.stringify(now.asked) === JSON.stringify(inputs.asked);
  return alike ? null : { state: 'changed', inputs: now, tabs };
}

/** Cells that the tables of a plan need beyond those that their tabs have. */
function cellsWanted({ tables }: Plan, { tabs }: Standing): number {
  let wanted = 0;
  for (const id of Object.keys(tables) as (keyof Plan['tables'])[]) {
    const table = tables[id];
    if (!table) continue;
    const sheet = tabs.own[id]?.sheet;
    const [rows, columns] = sheet ? [sheet.getMaxRows(), sheet.getMaxColumns()] : [0, 0];
    // A new tab has a thousand rows of 26 cells.
    const height = Math.max(rows || 1_000, table.cells.length + 1);
    const width = Math.max(columns || 26, table.cells[0]?.length ?? 0);
    wanted += height * width - rows * columns;
  }
  return wanted;
}

/** The marks of a tab, as they are stored. */
interface StoredMarks {
  readonly tab: TabPrint;
  readonly before: MarkedBlock | null;
  readonly marks: readonly (readonly [row: number, mark: Mark])[];
}

interface Marks {
  /** What is remembered when all is marked. */
  readonly marked: Memory['marked'];
  readonly tabs: readonly StoredMarks[];
}

/** The marks of a run for the calls that write them, and our tabs as it leaves them. */
type MarksToCome = Marks & { readonly ids: Memory['tabs'] };

/** The marks of a plan, for the tabs as they were read. */
function marksOf(before: Standing, plan: Plan, prints: readonly TabPrint[]): Marks {
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

/** True when all marks are as they are to be; false as well when that takes longer to find out. */
function marksStand(spreadsheet: Spreadsheet, { tabs }: Marks, until: number): boolean {
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

/** Writes the tables, and stores the marks for the calls that follow; null when nothing has to change, marks and all. */
function writeStored(
  spreadsheet: Spreadsheet,
  lease: Lease,
  writing: Writing,
  carried: Carried,
  before: Standing,
  plan: Plan,
  options: StepOptions,
  until: number,
): Lease | null {
  // The journal: from here on the run is finished, by whoever comes next.
  const journal = { ...lease, writing };
  keepLease(journal);
  const marks = marksOf(before, plan, carried.prints);
  const goesOn = writing.tries > 1;
  // The marks that change are kept as they are written; whether a tab still is as it was read is not asked when a run goes on.
  const ahead = { changes: [], stand: () => !goesOn && marksStand(spreadsheet, marks, until) };
  const { ids, stands, copy } = writeTables(spreadsheet, before, plan, true, ahead, goesOn);
  if (stands) {
    remember(ids, marks.marked, true);
    return null;
  }
  const standing = marks.tabs.map(({ tab, before: block }) => [tab.id, block] as const);
  const coming = Object.entries(marks.marked).map(asBlock);
  remember(ids, bothMarked(bothMarked(before.memory.marked, standing), coming), false);
  copy();
  const pieces = piecesOf({ ...marks, ids } satisfies MarksToCome);
  const first = writing.count + 1;
  storePieces(spreadsheet, journal, first, pieces, options.language);
  const none = { tab: 0, row: 1, kept: 0, opened: false, recorded: false };
  const next = { ...journal, writing: { ...writing, marking: { first, count: pieces.length, ...none } } };
  keepLease(next);
  return next;
}

const asBlock = ([id, block]: [string, MarkedBlock]) => [Number(id), block] as const;

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
  keepLines(spreadsheet, name, kept + 1, lines);
  return kept + lines.length;
}

/** Marks rows until all are marked or the time of a call is up. */
function mark(spreadsheet: Spreadsheet, lease: Lease, writing: Writing, until: number): Applied {
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
      const done = (marking.tab + Math.min(1, marking.row / last)) / all.tabs.length;
      if (Date.now() > until) return { state: 'marking', done };
    }
    keep({ tab: marking.tab + 1, row: 1, opened: false, recorded: false });
  }
  if (all) remember(all.ids, all.marked, true);
  endSnapshot();
  return end(spreadsheet, lease, writing.said);
}

function end(spreadsheet: Spreadsheet, lease: Lease, said: string): Applied {
  keepEnd(lease.id, said);
  sweep(spreadsheet, lease);
  return { state: 'done', said };
}

/** The sentence at the end of a run. */
export type Say = (
  result: AuditResult,
  settings: Settings,
  problems: readonly string[],
  states: Plan['states'],
) => string;

/**
 * Puts everything in its place, a part in each call until it is `done`; called again after a stop it goes on. Nothing is
 * written while anything is not as it was read.
 * @throws StepError `taken` when another run has taken over, `full` when there is no room, `gone` when what was stored is not there
 */
export function applyRun(
  spreadsheet: Spreadsheet,
  id: string,
  stored: Stored,
  options: StepOptions,
  say: Say,
  markMs = MARK_MS,
): Applied {
  const ended = recallEnd(id);
  if (ended !== null) {
    const left = recallLease();
    if (left?.id === id) sweep(spreadsheet, left);
    return { state: 'done', said: ended };
  }
  const lease = renewLease(id, Date.now());
  if (lease.writing?.marking) return mark(spreadsheet, lease, lease.writing, Date.now() + markMs);
  const pieces = storedPieces(spreadsheet, lease, 1, stored.count);
  const carried = pieces && printOfPieces(pieces) === stored.print ? fromPieces<Carried>(pieces) : null;
  if (!carried) {
    // What was begun cannot be gone on with: the next run finds all of it anew.
    if (lease.writing) keepLease({ ...lease, writing: null });
    throw new StepError('gone');
  }
  const before = readStandingTabs(spreadsheet, options);
  // What was begun is finished, whatever was changed since.
  const differs = lease.writing ? null : changed(before, carried);
  if (differs) return differs;
  const { settings } = carried.inputs.asked;
  const plan = planOf(carried.told, before.own, settings, before.problems, before.moment);
  if (!lease.writing && usedCells(spreadsheet) + cellsWanted(plan, before) > CELLS) throw new StepError('full');
  const said = say(carried.told.result, settings, before.problems, plan.states);
  const writing: Writing = { ...stored, tries: (lease.writing?.tries ?? 0) + 1, marking: null, said };
  const next = writeStored(spreadsheet, lease, writing, carried, before, plan, options, Date.now() + markMs);
  SpreadsheetApp.flush();
  // Marks have a call of their own: this one may have taken long.
  return next ? { state: 'marking', done: 0 } : end(spreadsheet, lease, said);
}
