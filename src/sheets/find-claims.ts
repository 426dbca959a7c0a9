// The main job in a spreadsheet: read all tabs, audit, decide everything, and only then write.

import type { Claim } from '../claims/claim';
import { answerChoices } from '../filing/amazons-answer';
import type { CaseFacts } from '../messages/cases/facts';
import { FORMER_CASES, freeName, OWN_TABLES, type OwnTab, type OwnTable, TABLE_IDS } from '../plan/made-tabs';
import type { OwnTabsNow, Plan } from '../plan/plan';
import type { TabNow } from '../plan/table/cells';
import { findLayout, rowsByKey, type TablePlan } from '../plan/table/table';
import { statusChoices } from '../plan/tabs/claims';
import { serviceChoices } from '../plan/tabs/customer-service';
import { bothFilled } from '../plan/tabs/filled-dates';
import { receivedBefore } from '../plan/tabs/received';
import { readSettings } from '../plan/tabs/settings';
import { askedIn, withAsked } from '../plan/tabs/start';
import { readTemplates } from '../plan/tabs/templates';
import type { AuditResult } from '../result';
import { runAll } from '../run';
import type { Language, Settings } from '../settings';
import { heightOf, type Tab, widestOf } from '../values/cell';
import { t } from '../words';
import { standsAsPlanned } from './as-planned';
import { Clock } from './clock';
import { recallDates, rememberDates } from './date-memory';
import type { MarksOf } from './earlier-marks';
import { furnishStart } from './furnish-start';
import { type HighlightPlan, planHighlights, writeHighlights } from './highlight';
import { type MarkedBlock, type Memory, recall, remember } from './memory';
import { mendFilters } from './mend-filters';
import { type OwnTabs, readTabs, type Sheet, type Spreadsheet, surveyTabs, type TabPlace } from './read-tabs';
import { copyAfter, copyBefore, endSnapshot, type ToCopy } from './snapshot';
import { columnsStand, writeColumns } from './write-columns';
import { ensureSize, type LinkOf, readStanding, type StandingTab, writeTable } from './write-table';

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
}

function linksTo(places: readonly TabPlace[], room: readonly TableSheet[]): LinkOf {
  const reports = new Map(places.map(({ sheet, name }) => [name, sheet.getSheetId()]));
  const own = new Map(
    room.map(({ id, sheet, plan }) => [id as string, { id: sheet.getSheetId(), rows: rowsByKey(plan) }]),
  );
  const address = (id: number | undefined, row: number) => (id === undefined ? null : `#gid=${id}&range=A${row}`);
  return ({ row, own: place }) => {
    if (row) return address(reports.get(row.tab), row.row);
    const table = place && own.get(place.table);
    const at = table?.rows.get(place?.key ?? '');
    return table && at !== undefined ? address(table.id, at + 1) : null;
  };
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

/** Kept for the add-on alone: it stands last and hidden. */
const HIDDEN: ReadonlySet<OwnTable> = new Set<OwnTable>(['recovered', 'received']);

interface TableSheet {
  readonly id: OwnTable;
  readonly plan: TablePlan;
  readonly sheet: Sheet;
  /** The run made the tab. */
  readonly made: boolean;
}

function isBlank(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID && sheet.getLastRow() === 0;
}

/** The tabs of all planned tables, big enough. A spreadsheet that has no room left is found out before anything is written. */
function makeRoom(spreadsheet: Spreadsheet, tabs: OwnTabs, plan: Plan, language: Language): TableSheet[] {
  const taken = [...tabs.names];
  const created: Sheet[] = [];
  const sheetFor = (id: OwnTable, index: number): Sheet => {
    const standing = tabs.own[id]?.sheet;
    if (standing) return standing;
    // A run that was stopped may have left its tab empty.
    const empty = spreadsheet.getSheetByName(t(language, `tab.${id}`));
    if (empty && isBlank(empty)) return empty;
    const name = freeName(t(language, `tab.${id}`), taken, language);
    taken.push(name);
    const sheet = spreadsheet.insertSheet(name, HIDDEN.has(id) ? spreadsheet.getNumSheets() : index);
    created.push(sheet);
    if (HIDDEN.has(id)) sheet.hideSheet();
    return sheet;
  };
  const room: TableSheet[] = [];
  try {
    for (const id of TABLE_IDS) {
      const table = plan.tables[id];
      if (!table) continue;
      const sheet = sheetFor(id, room.length);
      room.push({ id, plan: table, sheet, made: !tabs.own[id] });
      // One row more than needed, so that a filter always has a row to hold.
      ensureSize(sheet, table.cells.length + 1, table.cells[0]!.length);
    }
  } catch (error) {
    for (const sheet of created) spreadsheet.deleteSheet(sheet);
    throw error;
  }
  const cases = tabs.own.cases?.sheet;
  if (cases?.getName() === FORMER_CASES) cases.setName(freeName(t(language, 'tab.cases'), taken, language));
  const first = room.find(({ id }) => id === 'claims');
  // A new tab comes to the front by itself: of several the claims are what he wants to see.
  if (created.length > 0 && first) spreadsheet.setActiveSheet(first.sheet);
  return room;
}

/** What is offered in the columns of a new tab. */
function choicesIn(id: OwnTable, tabs: OwnTabs, language: Language): Readonly<Record<string, readonly string[]>> {
  if (id === 'claims') return { yourStatus: statusChoices(language), amazonsAnswer: answerChoices(language) };
  return id === 'service' ? serviceChoices(readTemplates(tabs.own.templates?.rows ?? []), language) : {};
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

/** Our tabs as they stand, and where the others are, of which no cells are read. */
export function readStandingTabs(
  spreadsheet: Spreadsheet,
  options: Pick<FindOptions, 'settings' | 'language'>,
): Standing {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const memory = recall();
  const { places, ...tabs } = surveyTabs(spreadsheet, clock, memory);
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

function changedMarks(highlights: readonly HighlightPlan[]): MarksOf[] {
  return highlights.map(({ sheet, were }) => ({ sheet: sheet.getSheetId(), were }));
}

/** The marks of a run while its tables are written. */
interface MarksAhead {
  /** Those that the run changes, where they are known. */
  readonly changes: readonly HighlightPlan[];
  /** True when none has to change; asked only when nothing else does. */
  readonly stand: () => boolean;
}

/** Tables that are written, and what is still to be done. */
interface Written {
  readonly ids: Memory['tabs'];
  /** Everything was as planned, marks and all: nothing was written, and the run before can still be taken back. */
  readonly stands: boolean;
  /** Copies the tables as they were written, for an undo. */
  readonly copy: () => void;
}

/**
 * Writes everything of a plan but the marks. The caller remembers that the run is whole when the marks are written too.
 * @param goesOn the same run was stopped while it did so
 */
export function writeTables(
  spreadsheet: Spreadsheet,
  { own, settings: { language }, tabs, places, standing, memory, clock }: Standing,
  plan: Plan,
  undoable: boolean,
  marks: MarksAhead,
  goesOn = false,
): Written {
  const room = makeRoom(spreadsheet, tabs, plan, language);
  const written: ToCopy[] = room.map(({ id, sheet, made }) => ({ tab: id, sheet, made }));
  if (tabs.own.settings) written.push({ tab: 'settings', sheet: tabs.own.settings.sheet, made: false });
  if (undoable) mendFilters(spreadsheet);
  const linkOf = linksTo(places, room);
  const names = new Map<string, string>(room.map(({ id, sheet }) => [id, sheet.getName()]));
  const nameOf = (table: string) => names.get(table) ?? table;
  // What is not written anew keeps its look too, so the run before must have come to its end.
  const leaves = undoable && memory.whole;
  const changed = room.filter(({ id, plan: table }) => {
    const before = leaves ? standing[id] : undefined;
    return !before || !standsAsPlanned(table, before, clock, linkOf, nameOf);
  });
  const { formulas = [], filled = null } = own.settings ?? {};
  const settings = tabs.own.settings;
  const settingsStand = !settings || (leaves && columnsStand(settings, plan.settings, formulas, clock));
  const stands = leaves && changed.length === 0 && settingsStand && marks.stand();
  // A run that changes nothing leaves nothing to take back: the one before it can still be.
  const copied =
    undoable && !stands
      ? copyBefore(spreadsheet, written, language, changedMarks(marks.changes), memory.marked, goesOn)
      : null;
  if (memory.whole && !stands) remember(memory.tabs, memory.marked, false);
  const ids: Memory['tabs'] = {};
  for (const { id, sheet } of room) ids[id] = sheet.getSheetId();
  for (const { id, plan: table, sheet } of changed) {
    const before = standing[id] ?? null;
    const rows = before?.now.rows ?? [];
    const header = findLayout<string>(OWN_TABLES[id], rows, before?.now.notes, rows.length)?.headerRow ?? 0;
    writeTable(sheet, table, before, header, clock, linkOf, choicesIn(id, tabs, language), nameOf);
    if (id === 'start') furnishStart(sheet, table, plan.start);
  }
  if (settings) {
    ids.settings = settings.sheet.getSheetId();
    // A run that is stopped between two columns leaves dates of both.
    const anew = JSON.stringify(filled) !== JSON.stringify(plan.filled);
    if (anew) rememberDates(bothFilled(filled ?? {}, plan.filled));
    if (!settingsStand) writeColumns(settings, plan.settings, formulas, clock);
    if (anew) rememberDates(plan.filled);
  }
  return { ids, stands, copy: () => copied && copyAfter(spreadsheet, written, copied) };
}

function writeAll(spreadsheet: Spreadsheet, before: Standing, plan: Plan, undoable: boolean): void {
  const highlights = highlightPlans(before, plan.marks);
  const stand = () => highlights.every(({ fills, notes }) => !fills && !notes);
  const { ids, stands, copy } = writeTables(spreadsheet, before, plan, undoable, { changes: highlights, stand });
  const blocks = highlights.map(({ sheet, block }) => [sheet.getSheetId(), block] as const);
  // Before any mark is made: a run that is stopped among them must leave none that nobody looks for.
  if (!stands && highlights.length > 0) remember(ids, bothMarked(before.memory.marked, blocks), false);
  for (const highlight of highlights) writeHighlights(highlight);
  remember(ids, bothMarked({}, blocks), true);
  copy();
  if (undoable && !stands) endSnapshot();
  SpreadsheetApp.flush();
}

/**
 * Audits the spreadsheet and writes our tables, the dates in Settings and the highlights. Nothing is written when
 * the audit throws.
 */
export function runFindClaims(spreadsheet: Spreadsheet, options: FindOptions = {}): Found {
  const progress = options.progress ?? (() => {});
  const before = readAll(spreadsheet, options, progress);
  progress({ doing: 'auditing' });
  const { result, facts, plan } = runAll(before, ({ done }) => options.auditing?.(done));
  progress({ doing: 'writing' });
  writeAll(spreadsheet, before, plan, options.undoable === true);
  const { settings, problems } = before;
  return { result, settings, problems, facts, toFile: plan.toFile, states: plan.states };
}

/** As `runFindClaims`, for callers that only want the claims. */
export function findClaims(spreadsheet: Spreadsheet, options: FindOptions = {}): AuditResult {
  return runFindClaims(spreadsheet, options).result;
}
