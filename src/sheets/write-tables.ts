// Our tables as a run writes them: room for all, which of them have to be written, and one after the other in its turn. A run in
// one call takes all turns, one in steps as many a call as its time allows.
import { answerChoices } from '../filing/amazons-answer';
import { defaultNames, freeName, OWN_TABLES, type OwnTable, TABLE_IDS } from '../plan/made-tabs';
import type { Plan } from '../plan/plan';
import { findLayout, rowsByKey, type TablePlan } from '../plan/table/table';
import { statusChoices } from '../plan/tabs/claims';
import { bothFilled } from '../plan/tabs/filled-dates';
import { serviceChoices } from '../plan/tabs/service-table';
import { readTemplates } from '../plan/tabs/templates';
import type { Language } from '../settings';
import { fingerprint } from '../values/text';
import { t } from '../words';
import { standsAsPlanned } from './as-planned';
import { rememberDates } from './date-memory';
import type { Standing } from './find-claims';
import { furnishStart } from './furnish-start';
import type { Memory } from './memory';
import { mendFilters } from './mend-filters';
import { gridSheets, type OwnTabs, type Sheet, type Spreadsheet } from './read-tabs';
import type { NameOf } from './resolve';
import { beginSnapshot, type Renamed, type Snapshot, type ToCopy } from './snapshot';
import { columnsStand, writeColumns } from './write-columns';
import { ensureSize, type LinkOf, type Written, writeTable } from './write-table';

/** The tab of a table that is planned. */
export interface TableSheet {
  readonly id: OwnTable;
  readonly plan: TablePlan;
  readonly sheet: Sheet;
  /** The run made the tab. */
  readonly made: boolean;
  /** The name that the run gives the tab, and the one that it had; null where it keeps it. */
  readonly named: Renamed | null;
}

/** A tab of ours whose turn comes; `write` is false where it stands as planned. */
export interface Turn {
  readonly tab: OwnTable | 'settings';
  readonly write: boolean;
}

/** The marks of a run while its tables are written. */
interface MarksAhead {
  /** Cells that keeping those takes which the run changes. */
  readonly cells: number;
  /** True when none has to change; asked only when nothing else does. */
  readonly stand: () => boolean;
}

/** What is to be written; nothing but room for it has been made. */
interface Opened {
  readonly room: readonly TableSheet[];
  readonly ids: Memory['tabs'];
  readonly turns: readonly Turn[];
  /** Everything is as planned, marks and all: nothing is to be written, and the run before can still be taken back. */
  readonly stands: boolean;
  /** Names the copies for an undo; null where there is none. */
  readonly snapshot: Snapshot | null;
  /** There is none because the spreadsheet has no room for it. */
  readonly noRoom: boolean;
}

/** The plan of the tab whose turn it is; null for Settings. */
export function planIn(room: readonly TableSheet[], { tab }: Turn): TablePlan | null {
  return room.find(({ id }) => id === tab)?.plan ?? null;
}

/** Kept for the add-on alone: it stands last and hidden. */
const HIDDEN: ReadonlySet<OwnTable> = new Set<OwnTable>(['recovered', 'received']);

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
  // He speaks another language now, or the tab is of an earlier version: a name that he never changed is the one of today.
  const renamed = (id: OwnTable, sheet: Sheet): Renamed | null => {
    const [was, name] = [sheet.getName(), t(language, `tab.${id}`)];
    if (was === name || !defaultNames(id).includes(was)) return null;
    const to = freeName(name, taken, language);
    taken.push(to);
    return { to, was };
  };
  const room: TableSheet[] = [];
  try {
    for (const id of TABLE_IDS) {
      const table = plan.tables[id];
      if (!table) continue;
      const sheet = sheetFor(id, room.length);
      const made = !tabs.own[id];
      room.push({ id, plan: table, sheet, made, named: made ? null : renamed(id, sheet) });
      ensureRoom(sheet, table);
    }
  } catch (error) {
    for (const sheet of created) spreadsheet.deleteSheet(sheet);
    throw error;
  }
  const first = room.find(({ id }) => id === 'claims');
  // A new tab comes to the front by itself: of several the claims are what he wants to see.
  if (created.length > 0 && first) spreadsheet.setActiveSheet(first.sheet);
  return room;
}

// One row more than needed, so that a filter always has a row to hold.
function ensureRoom(sheet: Sheet, table: TablePlan): void {
  ensureSize(sheet, table.cells.length + 1, table.cells[0]!.length);
}

/** The tabs of a run that goes on, by their ids; null where one of them is gone. */
export function roomOf(spreadsheet: Spreadsheet, ids: Memory['tabs'], plan: Plan): TableSheet[] | null {
  const sheets = new Map(gridSheets(spreadsheet).map((sheet) => [sheet.getSheetId(), sheet]));
  const room: TableSheet[] = [];
  for (const id of TABLE_IDS) {
    const table = plan.tables[id];
    if (!table) continue;
    const sheet = sheets.get(ids[id] ?? -1);
    if (!sheet) return null;
    room.push({ id, plan: table, sheet, made: false, named: null });
  }
  return room;
}

/** Rows (from 0) by their key, of a tab as it is planned, or as it stands where it has been written already. */
function rowsIn({ id, plan }: TableSheet, { own }: Standing, written: ReadonlySet<string>): Map<string, number> {
  const now = written.has(id) ? own[id] : undefined;
  const layout = now ? findLayout<string>(OWN_TABLES[id], now.rows, now.notes, now.rows.length) : null;
  if (!now || !layout) return rowsByKey(plan);
  const column = layout.at.get(OWN_TABLES[id].key) as number;
  const rows = new Map<string, number>();
  now.rows.forEach((line, row) => {
    const key = line[column];
    if (row > layout.headerRow && typeof key === 'string' && key !== '' && !rows.has(key)) rows.set(key, row);
  });
  return rows;
}

/** Fingerprints of where the rows of each table stand, by which links in rows lead to them. */
export function ordersIn(
  before: Standing,
  room: readonly TableSheet[],
  written: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const orderOf = (table: TableSheet): string => {
    const rows = rowsIn(table, before, written);
    const keys = [...rowsByKey(table.plan).keys()].sort();
    return fingerprint(keys.map((key) => `${key}\t${rows.get(key) ?? ''}`).join('\n'));
  };
  return Object.fromEntries(room.map((table) => [table.id, orderOf(table)]));
}

const NONE: ReadonlySet<string> = new Set();

/** Where links lead. `written`: the tables that stand already as this run has written them. */
export function linksTo(before: Standing, room: readonly TableSheet[], written: ReadonlySet<string> = NONE): LinkOf {
  const reports = new Map(before.places.map(({ sheet, name }) => [name, sheet.getSheetId()]));
  const own = new Map(
    room.map((table) => [table.id as string, { id: table.sheet.getSheetId(), rows: rowsIn(table, before, written) }]),
  );
  const address = (id: number | undefined, row: number) => (id === undefined ? null : `#gid=${id}&range=A${row}`);
  return ({ row, own: place }) => {
    if (row) return address(reports.get(row.tab), row.row);
    const table = place && own.get(place.table);
    const at = table?.rows.get(place?.key ?? '');
    return table && at !== undefined ? address(table.id, at + 1) : null;
  };
}

/** What is offered in the columns of a new tab. */
function choicesIn(id: OwnTable, tabs: OwnTabs, language: Language): Readonly<Record<string, readonly string[]>> {
  if (id === 'claims') return { yourStatus: statusChoices(language), amazonsAnswer: answerChoices(language) };
  return id === 'service' ? serviceChoices(readTemplates(tabs.own.templates?.rows ?? []), language) : {};
}

function namesOf(room: readonly TableSheet[]): NameOf {
  const names = new Map<string, string>(room.map(({ id, sheet, named }) => [id, named?.to ?? sheet.getName()]));
  return (table) => names.get(table) ?? table;
}

/**
 * Makes room, looks what has to be written, and names the copies for an undo.
 * @param goesOn the same run was stopped while it wrote
 */
export function openTables(
  spreadsheet: Spreadsheet,
  before: Standing,
  plan: Plan,
  undoable: boolean,
  marks: MarksAhead,
  goesOn = false,
): Opened {
  const { own, tabs, standing, memory, clock } = before;
  const { language } = before.settings;
  const room = makeRoom(spreadsheet, tabs, plan, language);
  if (undoable) mendFilters(spreadsheet);
  const linkOf = linksTo(before, room);
  const nameOf = namesOf(room);
  // What is not written anew keeps its look too, so the run before must have come to its end.
  const leaves = undoable && memory.whole;
  const turns: Turn[] = room.map(({ id, plan: table }) => {
    const now = leaves ? standing[id] : undefined;
    return { tab: id, write: !now || !standsAsPlanned(table, now, clock, linkOf, nameOf) };
  });
  const ids: Memory['tabs'] = {};
  for (const { id, sheet } of room) ids[id] = sheet.getSheetId();
  const settings = tabs.own.settings;
  if (settings) {
    const write = !(leaves && columnsStand(settings, plan.settings, own.settings?.formulas ?? [], clock));
    ids.settings = settings.sheet.getSheetId();
    turns.push({ tab: 'settings', write });
  }
  const stands = leaves && turns.every(({ write }) => !write) && marks.stand();
  const writes = new Set(turns.flatMap(({ tab, write }) => (write ? [tab] : [])));
  const written: ToCopy[] = room.flatMap(({ id, sheet, made, named }) =>
    writes.has(id) || named ? [{ tab: id, sheet, made, named }] : [],
  );
  if (settings) written.push({ tab: 'settings', sheet: settings.sheet, made: false, named: null });
  // A run that changes nothing leaves nothing to take back: the one before it can still be.
  const copies = undoable && !stands;
  const snapshot = copies ? beginSnapshot(spreadsheet, written, language, marks.cells, memory.marked, goesOn) : null;
  // Only now, so that an undo knows the names before, wherever the run is stopped.
  for (const { sheet, named } of room) if (named) sheet.setName(named.to);
  return { room, ids, turns, stands, snapshot, noRoom: copies && snapshot === null };
}

/** How a turn is taken. */
export interface TurnOptions {
  /** Tables that stand already as this run has written them. */
  readonly written: ReadonlySet<string>;
  /** Links of rows are left to `writeLinks`. */
  readonly lateLinks: boolean;
  /** Whether to throw `Moved` where something was moved since the tab was read; else it is written as it was read. */
  readonly tellMoved: boolean;
  /** The tab is copied for an undo, which is to know the copy. */
  readonly copied: boolean;
}

/**
 * Writes what a turn has to write.
 * @returns null where no table was written
 * @throws Moved where that is to be told
 */
export function writeTurn(
  before: Standing,
  plan: Plan,
  room: readonly TableSheet[],
  { tab, write }: Turn,
  options: TurnOptions,
): Written | null {
  if (tab === 'settings') writeSettings(before, plan, write);
  const own = write && room.find(({ id }) => id === tab);
  return own ? writeOwn(before, plan, own, room, options) : null;
}

function writeOwn(
  before: Standing,
  plan: Plan,
  { id, sheet, plan: table }: TableSheet,
  room: readonly TableSheet[],
  { written, lateLinks, tellMoved, copied }: TurnOptions,
): Written | null {
  const { tabs, settings, clock } = before;
  const standing = before.standing[id] ?? null;
  const rows = standing?.now.rows ?? [];
  const header = findLayout<string>(OWN_TABLES[id], rows, standing?.now.notes, rows.length)?.headerRow ?? 0;
  const choices = choicesIn(id, tabs, settings.language);
  ensureRoom(sheet, table);
  const links = { linkOf: linksTo(before, room, written), late: lateLinks };
  const done = writeTable(sheet, table, standing, header, clock, links, choices, namesOf(room), { tellMoved, copied });
  if (id === 'start') furnishStart(sheet, table, plan.start);
  return done;
}

function writeSettings({ own, tabs, clock }: Standing, plan: Plan, write: boolean): void {
  const { formulas = [], filled = null } = own.settings ?? {};
  if (!tabs.own.settings) return;
  // A run that is stopped between two columns leaves dates of both.
  const anew = JSON.stringify(filled) !== JSON.stringify(plan.filled);
  if (anew) rememberDates(bothFilled(filled ?? {}, plan.filled));
  if (write) writeColumns(tabs.own.settings, plan.settings, formulas, clock);
  if (anew) rememberDates(plan.filled);
}
