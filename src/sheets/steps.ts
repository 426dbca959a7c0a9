// A run in steps, driven by a page: begin → read tabs in blocks → (the page audits) → store what the audit tells in a hidden tab →
// write. Until the last step nothing of the result before is touched. What is written is planned in that step, by our tabs as
// they stand then, under the document's lock: what the seller typed meanwhile is in it.

import type { Plan } from '../plan/plan';
import type { AuditResult } from '../result';
import { planOf } from '../run';
import { type Carried, fromPieces, type Inputs, type InputTab, printOfPieces } from '../run/carry';
import type { Settings } from '../settings';
import { CELLS, usedCells } from './cells-used';
import { type FindOptions, readStandingTabs, type Standing } from './find-claims';
import type { Spreadsheet } from './read-tabs';
import {
  dropLease,
  isAlive,
  keepEnd,
  keepLease,
  type Lease,
  recallEnd,
  recallLease,
  renewLease,
  StepError,
  type Writing,
} from './steps-lease';
import { mark } from './steps-mark';
import { inputsOf, isAsRead } from './steps-read';
import { dropStaging, storedPieces, storePieces } from './steps-store';
import { openWriting, resumeWriting, toMarks, writeLeft } from './steps-write';

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
  | { readonly state: 'going'; readonly done: number }
  | { readonly state: 'done'; readonly said: string };

/** A run that was stopped while it wrote is finished by the next; after so many tries it is given up. */
const MOST_TRIES = 3;
/** A call that writes begins nothing new after so long. */
const CALL_MS = 60_000;

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

/** Ids of tabs that are not as they were read any more; null when everything is. */
function changed(before: Standing, { inputs, prints }: Carried): number[] | null {
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
  return alike ? null : tabs;
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
  callMs = CALL_MS,
): Applied {
  const ended = recallEnd(id);
  if (ended !== null) {
    const left = recallLease();
    if (left?.id === id) sweep(spreadsheet, left);
    return { state: 'done', said: ended };
  }
  const lease = renewLease(id, Date.now());
  const until = Date.now() + callMs;
  if (lease.writing?.marking) {
    const share = mark(spreadsheet, lease, lease.writing, until);
    return share === null ? end(spreadsheet, lease, lease.writing.said) : { state: 'going', done: (1 + share) / 2 };
  }
  const pieces = storedPieces(spreadsheet, lease, 1, stored.count);
  const carried = pieces && printOfPieces(pieces) === stored.print ? fromPieces<Carried>(pieces) : null;
  if (!carried) {
    // What was begun cannot be gone on with: the next run finds all of it anew.
    if (lease.writing) keepLease({ ...lease, writing: null });
    throw new StepError('gone');
  }
  const { settings } = carried.inputs.asked;
  const left = lease.writing?.left ?? null;
  const reports = new Set(carried.inputs.tabs.map((tab) => tab.id));
  const before = readStandingTabs(spreadsheet, options, reports);
  // What was begun is finished, whatever was changed since.
  if (!lease.writing && changed(before, carried)) {
    const now = readStandingTabs(spreadsheet, options);
    return { state: 'changed', inputs: inputsOf(now), tabs: changed(now, carried) ?? [] };
  }
  const plan = planOf(carried.told, before.own, settings, before.problems, before.moment);
  if (!lease.writing && usedCells(spreadsheet) + cellsWanted(plan, before) > CELLS) throw new StepError('full');
  const said = lease.writing?.said ?? say(carried.told.result, settings, before.problems, plan.states);
  if (lease.writing && left) {
    const going = resumeWriting(spreadsheet, { lease, writing: lease.writing }, left, before, plan);
    return going ? writeOn(spreadsheet, going, until) : { state: 'going', done: 0 };
  }
  const tries = (lease.writing?.tries ?? 0) + 1;
  const writing: Writing = { ...stored, tries, left: null, marking: null, said };
  const going = openWriting(spreadsheet, { lease, writing }, carried, before, plan, options, until);
  return going ? writeOn(spreadsheet, going, until) : end(spreadsheet, lease, said);
}

function writeOn(spreadsheet: Spreadsheet, going: Parameters<typeof writeLeft>[1], until: number): Applied {
  const share = writeLeft(spreadsheet, going, until);
  // Marks have a call of their own: this one may have taken long.
  if (share === null && going.writing.left) toMarks(going, going.writing.left);
  SpreadsheetApp.flush();
  return { state: 'going', done: (share ?? 1) / 2 };
}
