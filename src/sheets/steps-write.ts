// The tables of a run in steps, written over several calls: each call takes as many tabs as its time allows, one at least, and the
// journal in the lease says which come next. A tab is copied, written and what it then shows kept within one call: what the
// seller types between two calls is in both or in none, so that taking the run back leaves it alone.
import type { OwnTable } from '../plan/made-tabs';
import type { Plan } from '../plan/plan';
import { type Carried, piecesOf } from '../run/carry';
import { t } from '../words';
import { bothMarked, type Standing } from './find-claims';
import { remember } from './memory';
import { mendFilters } from './mend-filters';
import type { Spreadsheet } from './read-tabs';
import { copyTabs, keepTab, recallSnapshot } from './snapshot';
import type { StepOptions } from './steps';
import { keepLease, type Lease, type Left, type Writing } from './steps-lease';
import { cellsAhead, type MarksToCome, marksOf, marksStand } from './steps-mark';
import { storePieces } from './steps-store';
import { plannedAsStands, writeLinks } from './write-links';
import { Moved, type Written } from './write-table';
import { linksTo, openTables, ordersIn, planIn, roomOf, type TableSheet, writeTurn } from './write-tables';

/** A run in the midst of writing. */
export interface Going {
  readonly lease: Lease;
  readonly writing: Writing;
}

/** What a call knows of the tables that it writes. */
interface Tables {
  readonly before: Standing;
  readonly plan: Plan;
  readonly room: readonly TableSheet[];
}

/**
 * Makes room and stores the marks; from then on `left` says what has to be written.
 * @returns null when nothing has to change, marks and all
 */
export function openWriting(
  spreadsheet: Spreadsheet,
  { lease, writing }: Going,
  carried: Carried,
  before: Standing,
  plan: Plan,
  { language }: StepOptions,
  until: number,
): (Going & Tables) | null {
  // The journal: from here on the run is finished, by whoever comes next.
  const journal = { ...lease, writing };
  keepLease(journal);
  const marks = marksOf(before, plan, carried.prints);
  const goesOn = writing.tries > 1;
  // The marks that change are kept as they are written; whether a tab still is as it was read is not asked when a run goes on.
  const ahead = { cells: cellsAhead(marks), stand: () => !goesOn && marksStand(spreadsheet, marks, until) };
  const { ids, room, stands, turns, noRoom } = openTables(spreadsheet, before, plan, true, ahead, goesOn);
  if (stands) {
    remember(ids, marks.marked, true);
    return null;
  }
  // Before any mark is made: a run that is stopped among them must leave none that nobody looks for.
  const standing = marks.tabs.map(({ tab, before: block }) => [tab.id, block] as const);
  const coming = Object.entries(marks.marked).map(([id, block]) => [Number(id), block] as const);
  remember(ids, bothMarked(bothMarked(before.memory.marked, standing), coming), false);
  const pieces = piecesOf({ ...marks, ids } satisfies MarksToCome);
  const first = writing.count + 1;
  storePieces(spreadsheet, journal, first, pieces, language);
  const left: Left = { turns, of: turns.length, links: [], ids, marks: { first, count: pieces.length } };
  const said = noRoom ? `${writing.said} ${t(before.settings.language, 'done.noUndo')}` : writing.said;
  const next = { ...writing, said, tries: 0, left };
  keepLease({ ...lease, writing: next });
  return { lease, writing: next, before, plan, room };
}

/** The tabs of our own that a run has written already. */
function writtenOf({ turns, ids }: Left): ReadonlySet<string> {
  const waiting = new Set<string>(turns.map(({ tab }) => tab));
  return new Set(Object.keys(ids).filter((tab) => !waiting.has(tab)));
}

/** A run whose writing began in an earlier call; null where one of its tabs is gone, and its tables are begun anew. */
export function resumeWriting(
  spreadsheet: Spreadsheet,
  { lease, writing }: Going,
  left: Left,
  before: Standing,
  plan: Plan,
): (Going & Tables) | null {
  const room = roomOf(spreadsheet, left.ids, plan);
  const next = { ...writing, tries: writing.tries + 1, left: room ? left : null };
  keepLease({ ...lease, writing: next });
  if (!room) return null;
  // A call that did not come to its end may have taken a filter away.
  if (writing.tries > 0) mendFilters(spreadsheet);
  return { lease, writing: next, before, plan, room };
}

/** A seller who sorts again and again while links are written has them as after sorting: right from the next run on. */
const MOST_AGAIN = 3;

/** What is left; all links once more where rows moved since they were written, for they lead to rows by their number. */
function withMoved(left: Left, room: readonly TableSheet[], orders: Readonly<Record<string, string>>): Left {
  const { orders: known, again = 0 } = left;
  const moved = known && Object.entries(orders).some(([tab, order]) => known[tab] !== order);
  if (!moved || again >= MOST_AGAIN) return { ...left, orders };
  const waiting = new Set<string>(left.turns.map(({ tab }) => tab));
  const links = room.flatMap(({ id }) => (waiting.has(id) ? [] : [{ tab: id, row: 0 }]));
  return { ...left, orders, again: again + 1, links };
}

/**
 * Writes what is left until all is written or the time of a call is up.
 * @returns the share done; null when all is written, and the marks come next
 */
export function writeLeft(
  spreadsheet: Spreadsheet,
  { lease, writing, before, plan, room }: Going & Tables,
  until: number,
): number | null {
  const written = writtenOf(writing.left as Left);
  let left = withMoved(writing.left as Left, room, ordersIn(before, room, written));
  const keep = (next: Partial<Left>) => {
    left = { ...left, ...next };
    keepLease({ ...lease, heard: Date.now(), writing: { ...writing, tries: 0, left } });
  };
  const snapshot = recallSnapshot();
  const copies = snapshot && !snapshot.done ? snapshot : null;
  const share = () => (left.of - left.turns.length) / (left.of + 1);
  const linksOf = (tab: OwnTable, row: number, stands: boolean): number | null => {
    const own = room.find(({ id }) => id === tab);
    const now = before.own[tab];
    const planned = !own ? [] : stands && now ? plannedAsStands(own, now) : own.plan.cells;
    return own ? writeLinks(own.sheet, own.plan, planned, linksTo(before, room, written), row, until) : null;
  };
  for (let taken = 0; left.turns.length > 0; taken++) {
    if (taken > 0 && Date.now() > until) return share();
    const [turn, ...turns] = left.turns as [Left['turns'][number], ...Left['turns']];
    const copied = copies && copyTabs(spreadsheet, copies, turn.tab);
    let wrote: Written | null;
    try {
      // A seller who sorts again and again has the table written as it was read in the end.
      const options = { written, lateLinks: true, tellMoved: writing.tries < MOST_AGAIN, copied: Boolean(copied) };
      wrote = writeTurn(before, plan, room, turn, options);
    } catch (error) {
      // The next call reads it again.
      if (error instanceof Moved) return share();
      throw error;
    }
    const linked = turn.write && turn.tab !== 'settings';
    const first = (room.find(({ id }) => id === turn.tab)?.plan.headerRow ?? 0) + 1;
    const row = linked && Date.now() <= until ? linksOf(turn.tab as OwnTable, first, false) : linked ? first : null;
    // A copy of an earlier call is from before what that call changed.
    const done = { plan: planIn(room, turn), done: copied ? wrote : null };
    if (copies) keepTab(spreadsheet, copies, turn.tab, done, before.clock);
    keep({ turns, links: row === null ? left.links : [...left.links, { tab: turn.tab as OwnTable, row }] });
  }
  for (let taken = 0; left.links.length > 0; taken++) {
    if (taken > 0 && Date.now() > until) return share();
    const [first, ...links] = left.links as [Left['links'][number], ...Left['links']];
    const row = linksOf(first.tab, first.row, written.has(first.tab));
    keep({ links: row === null ? links : [{ ...first, row }, ...links] });
  }
  return null;
}

/** The tables are written: the marks come next. */
export function toMarks({ lease, writing }: Going, { marks }: Left): void {
  const none = { tab: 0, row: 1, kept: 0, opened: false, recorded: false };
  keepLease({
    ...lease,
    heard: Date.now(),
    writing: { ...writing, tries: 0, left: null, marking: { ...marks, ...none } },
  });
}
