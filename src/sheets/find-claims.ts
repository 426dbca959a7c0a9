// The main job in a spreadsheet: read all tabs, audit, decide everything, and only then write.

import type { Claim } from '../claims/claim';
import type { CaseFacts } from '../messages/cases/facts';
import { type OwnTab, type OwnTable, TABLE_IDS } from '../plan/made-tabs';
import type { OwnTabsNow, Plan } from '../plan/plan';
import type { TabNow } from '../plan/table/cells';
import { receivedBefore } from '../plan/tabs/received';
import { readSettings } from '../plan/tabs/settings';
import { askedIn, withAsked } from '../plan/tabs/start';
import type { AuditResult } from '../result';
import { planOf, runAll } from '../run';
import type { Language, Settings } from '../settings';
import { heightOf, type Tab, widestOf } from '../values/cell';
import { Clock } from './clock';
import { recallDates } from './date-memory';
import { cellsOfMarks, keepMarks, type MarksOf } from './earlier-marks';
import { type HighlightPlan, planHighlights, writeHighlights } from './highlight';
import { importedTabs } from './imported-days';
import { type MarkedBlock, type Memory, recall, remember } from './memory';
import { type OwnTabs, readTabs, type Spreadsheet, surveyTabs, type TabPlace } from './read-tabs';
import { copyTabs, endSnapshot, keepTab } from './snapshot';
import { readStanding, type StandingTab } from './standing-tab';
import { Moved, type Written } from './write-table';
import { openTables, planIn, roomOf, type TableSheet, type Turn, writeTurn } from './write-tables';

export interface FindOptions {
  /** Win over the Settings tab. */
  readonly settings?: Partial<Settings>;
  /** Language where neither the options nor the Settings tab name one; English by default. */
  readonly language?: Language;
  /** Report files by the name of the tab that they filled, where the spreadsheet was made from files. */
  readonly files?: ReadonlyMap<string, Tab>;
  /** Keeps our tabs as they are before and after, so that the run can be taken back. */
  readonly undoable?: boolean;
  /** Hears what the run is doing. */
  readonly progress?: (step: Step) => void;
  /** Hears what share of the audit is done, 0 to 1. */
  readonly auditing?: (done: number) => void;
}

/** What a run is doing; `reading` names the tab. */
export type Step = { readonly doing: 'reading'; readonly tab: string } | { readonly doing: 'auditing' | 'writing' };

export interface Found {
  readonly result: AuditResult;
  readonly settings: Settings;
  /** Clear lines about settings that could not be used. */
  readonly problems: readonly string[];
  /** How many lines of Claims are in each state. */
  readonly states: Plan['states'];
  /** The claims that a case is to be filed for, by what the seller said of them; in the order of Claims. */
  readonly toFile: readonly Claim[];
  /** What case texts tell beside the claims. */
  readonly facts: CaseFacts;
  /** The run cannot be taken back as it should: the spreadsheet has no room for what that needs. */
  readonly noUndo: boolean;
}

/** The block of a tab that may hold highlights of an earlier run; null for none. */
export function markedBefore({ sheet, size }: TabPlace, { own }: OwnTabs, memory: Memory): MarkedBlock | null {
  const remembered = memory.marked[String(sheet.getSheetId())] ?? null;
  // In a copied spreadsheet nothing is remembered, but highlights may have come along with our tabs.
  return remembered ?? (!memory.known && own.claims ? size : null);
}

/** Looks at every tab that has highlights or gets some. */
function highlightPlans({ tabs, places, memory }: Standing, marks: Plan['marks']): HighlightPlan[] {
  return places.flatMap(
    (place) => planHighlights(place.sheet, marks.get(place.name), markedBefore(place, tabs, memory), place.size) ?? [],
  );
}

function today(clock: Clock): number {
  return clock.dayOf(new Date());
}

/** Our tabs as they stand, and the handles by which they are written again. */
export interface Standing {
  readonly own: OwnTabsNow;
  readonly settings: Settings;
  readonly problems: readonly string[];
  /** The moment of the run where that is today. */
  readonly moment: string | null;
  readonly tabs: OwnTabs;
  /** All other tabs. */
  readonly places: readonly TabPlace[];
  readonly standing: Partial<Record<OwnTable, StandingTab>>;
  readonly memory: Memory;
  readonly clock: Clock;
}

/** Start as it stands, for what he ticked there. */
function startNow(tabs: OwnTabs): TabNow | null {
  const own = tabs.own.start;
  return own ? { rows: own.rows, formulas: [], notes: [], fills: [] } : null;
}

function readOwn(
  tabs: OwnTabs,
  places: readonly TabPlace[],
  options: Pick<FindOptions, 'settings' | 'language'>,
  memory: Memory,
  clock: Clock,
): Standing {
  const filled = recallDates();
  const read = readSettings(tabs.own.settings?.rows ?? null, today(clock), options.language ?? 'en', filled);
  const stated = withAsked(read.settings.covers, askedIn(startNow(tabs)));
  const covers = { ...stated, ...options.settings?.covers };
  const chosen: Settings = { ...read.settings, ...options.settings, covers };
  const settings: Settings = {
    ...chosen,
    imported: options.settings?.imported ?? importedTabs(places),
    receivedBefore: options.settings?.receivedBefore ?? receivedBefore(tabs.own.received?.rows ?? null, chosen.asOf),
  };
  const standing: Partial<Record<OwnTable, StandingTab>> = {};
  const own: Partial<Record<OwnTab, TabNow>> = {};
  for (const id of TABLE_IDS) {
    const sheet = tabs.own[id];
    if (!sheet) continue;
    const found = readStanding(sheet);
    standing[id] = found;
    own[id] = found.now;
  }
  for (const id of ['settings', 'templates'] as const) {
    const ofTab = tabs.own[id];
    if (!ofTab) continue;
    const formulas = id === 'settings' ? ofTab.sheet.getDataRange().getFormulas() : [];
    own[id] = { rows: ofTab.rows, formulas, notes: [], fills: [], ...(id === 'settings' ? { filled } : {}) };
  }
  const now = new Date();
  const moment = settings.asOf === clock.dayOf(now) ? clock.momentOf(now) : null;
  return { own, settings, problems: read.problems, moment, tabs, places, standing, memory, clock };
}

const sizeOf = (tab: Tab): MarkedBlock => [heightOf(tab), widestOf(tab)];

function readAll(
  spreadsheet: Spreadsheet,
  options: FindOptions,
  progress: (step: Step) => void,
): Standing & { readonly reports: readonly Tab[] } {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const memory = recall();
  const tabs = readTabs(spreadsheet, clock, memory, (tab) => progress({ doing: 'reading', tab }), options.files);
  const places = tabs.reports.map(({ sheet, tab }): TabPlace => ({ sheet, name: tab.name, size: sizeOf(tab) }));
  return { ...readOwn(tabs, places, options, memory, clock), reports: tabs.reports.map(({ tab }) => tab) };
}

/**
 * Our tabs as they stand, and where the others are, of which no cells are read.
 * @param reports sheet ids of tabs that are known to be none of ours
 */
export function readStandingTabs(
  spreadsheet: Spreadsheet,
  options: Pick<FindOptions, 'settings' | 'language'>,
  reports?: ReadonlySet<number>,
): Standing {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const memory = recall();
  const { places, ...tabs } = surveyTabs(spreadsheet, clock, memory, reports);
  return readOwn(tabs, places, options, memory, clock);
}

/** The blocks that hold marks now or will do so. */
export function bothMarked(
  before: Memory['marked'],
  blocks: readonly (readonly [sheet: number, block: MarkedBlock | null])[],
): Memory['marked'] {
  const marked: Record<string, MarkedBlock> = { ...before };
  for (const [sheet, block] of blocks) {
    const id = String(sheet);
    const [rows, columns] = marked[id] ?? [0, 0];
    if (block) marked[id] = [Math.max(rows, block[0]), Math.max(columns, block[1])];
  }
  return marked;
}

/** What is written, by our tabs as they were read last. */
interface ToWrite {
  readonly before: Standing;
  readonly plan: Plan;
  readonly room: readonly TableSheet[];
  /** Tables that had been written when they were read. */
  readonly written: ReadonlySet<string>;
}

/** A table in which a seller moves rows again and again is written as it was read in the end. */
const MOST_AGAIN = 3;

/** Writes a turn; where something was moved since the tab was read, `again` reads it once more. */
function writeAsStands(
  to: ToWrite,
  turn: Turn,
  copied: boolean,
  again: () => ToWrite | null,
): { readonly to: ToWrite; readonly done: Written | null } {
  let now = to;
  for (let tries = 0; ; tries++) {
    const { before, plan, room, written } = now;
    try {
      const options = { written, lateLinks: false, tellMoved: tries < MOST_AGAIN, copied };
      return { to: now, done: writeTurn(before, plan, room, turn, options) };
    } catch (error) {
      const next = error instanceof Moved ? again() : null;
      if (!next) throw error;
      now = next;
    }
  }
}

/**
 * Returns true when the spreadsheet has no room for what an undo needs.
 * @param standsNow our tabs as they stand, with the plan by them
 */
function writeAll(
  spreadsheet: Spreadsheet,
  before: Standing,
  plan: Plan,
  undoable: boolean,
  standsNow: () => Pick<ToWrite, 'before' | 'plan'>,
): boolean {
  const highlights = highlightPlans(before, plan.marks);
  const stand = () => highlights.every(({ fills, notes }) => !fills && !notes);
  const changes = highlights.map(({ sheet, were }): MarksOf => ({ sheet: sheet.getSheetId(), were }));
  const opened = openTables(spreadsheet, before, plan, undoable, { cells: cellsOfMarks(changes), stand });
  const { ids, stands, snapshot } = opened;
  if (snapshot) copyTabs(spreadsheet, snapshot);
  if (snapshot) keepMarks(spreadsheet, snapshot.marks, changes);
  if (before.memory.whole && !stands) remember(before.memory.tabs, before.memory.marked, false);
  const written = new Set<string>();
  const again = (): ToWrite | null => {
    const stands = standsNow();
    const room = roomOf(spreadsheet, ids, stands.plan);
    return room && { ...stands, room, written: new Set(written) };
  };
  let to: ToWrite = { before, plan, room: opened.room, written: new Set() };
  for (const turn of opened.turns) {
    const wrote = writeAsStands(to, turn, snapshot !== null, again);
    to = wrote.to;
    written.add(turn.tab);
    const left = { plan: planIn(to.room, turn), done: wrote.done };
    if (snapshot) keepTab(spreadsheet, snapshot, turn.tab, left, before.clock);
  }
  const blocks = highlights.map(({ sheet, block }) => [sheet.getSheetId(), block] as const);
  // Before any mark is made: a run that is stopped among them must leave none that nobody looks for.
  if (!stands && highlights.length > 0) remember(ids, bothMarked(before.memory.marked, blocks), false);
  for (const highlight of highlights) writeHighlights(highlight);
  remember(ids, bothMarked({}, blocks), true);
  if (undoable && !stands) endSnapshot();
  SpreadsheetApp.flush();
  return opened.noRoom;
}

/**
 * Audits the spreadsheet and writes our tables, the dates in Settings and the highlights. Nothing is written when
 * the audit throws.
 */
export function runFindClaims(spreadsheet: Spreadsheet, options: FindOptions = {}): Found {
  const progress = options.progress ?? (() => {});
  const before = readAll(spreadsheet, options, progress);
  progress({ doing: 'auditing' });
  const { result, facts, plan, told, asked } = runAll(before, ({ done }) => options.auditing?.(done));
  progress({ doing: 'writing' });
  const noUndo = writeAll(spreadsheet, before, plan, options.undoable === true, () => {
    const reports = new Set(before.places.map(({ sheet }) => sheet.getSheetId()));
    const now = readStandingTabs(spreadsheet, options, reports);
    const { settings, problems, moment } = before;
    return { before: { ...now, settings }, plan: planOf(told, now.own, asked, problems, moment) };
  });
  const { settings, problems } = before;
  return { result, settings, problems, facts, toFile: plan.toFile, states: plan.states, noUndo };
}

/** As `runFindClaims`, for callers that only want the claims. */
export function findClaims(spreadsheet: Spreadsheet, options: FindOptions = {}): AuditResult {
  return runFindClaims(spreadsheet, options).result;
}
