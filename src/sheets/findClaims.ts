// The main job in a spreadsheet: read all tabs, audit, decide everything, and only then write.
import { audit } from '../audit';
import type { AuditResult } from '../claims/claim';
import { CLAIMS_TABLE, statusChoices } from '../plan/claimsTable';
import { MESSAGES_TABLE } from '../plan/messagesTable';
import { freeName, type OwnTab } from '../plan/ownTabs';
import { makePlan, type Plan } from '../plan/plan';
import { readSettings } from '../plan/settingsTab';
import { findLayout, type TablePlan, type TableSpec } from '../plan/table';
import type { Language, Settings } from '../settings';
import type { RowRef, Tab } from '../values/cell';
import { t } from '../words';
import { Clock } from './clock';
import { type HighlightPlan, planHighlights, writeHighlights } from './highlight';
import { type MarkedBlock, type Memory, recall, remember } from './memory';
import { type OwnSheet, type ReadTabs, readTabs, type Sheet, type Spreadsheet } from './readTabs';
import { writeColumns } from './writeColumns';
import { ensureSize, readStanding, type StandingTab, writeTable } from './writeTable';

export interface FindOptions {
  /** Win over the Settings tab. */
  readonly settings?: Partial<Settings>;
  /** Language where neither the options nor the Settings tab name one; English by default. */
  readonly language?: Language;
  /** Report files by the name of the tab that they filled, where the spreadsheet was made from files. */
  readonly files?: ReadonlyMap<string, Tab>;
  /** Hears what the run is doing. */
  readonly progress?: (step: Step) => void;
}

/** What a run is doing; `reading` names the tab. */
export type Step = { readonly doing: 'reading'; readonly tab: string } | { readonly doing: 'auditing' | 'writing' };

export interface Found {
  readonly result: AuditResult;
  readonly settings: Settings;
  /** Clear lines about settings that could not be used. */
  readonly problems: readonly string[];
}

function linksTo(tabs: ReadTabs): (row: RowRef) => string | null {
  const ids = new Map(tabs.reports.map(({ sheet, tab }) => [tab.name, sheet.getSheetId()]));
  return ({ tab, row }) => {
    const id = ids.get(tab);
    return id === undefined ? null : `#gid=${id}&range=A${row}`;
  };
}

/** Looks at every tab that has highlights or gets some. */
function highlightPlans(tabs: ReadTabs, marks: ReturnType<typeof makePlan>['marks'], memory: Memory): HighlightPlan[] {
  const plans: HighlightPlan[] = [];
  for (const { sheet, tab } of tabs.reports) {
    const size: MarkedBlock = [tab.rows.length, tab.rows.reduce((most, row) => Math.max(most, row.length), 0)];
    const remembered = memory.marked[String(sheet.getSheetId())] ?? null;
    // In a copied spreadsheet nothing is remembered, but highlights may have come along with our tabs.
    const before = remembered ?? (!memory.known && tabs.own.claims ? size : null);
    const plan = planHighlights(sheet, marks.get(tab.name), before, size);
    if (plan) plans.push(plan);
  }
  return plans;
}

function oldHeaderRow<Id extends string>(spec: TableSpec<Id>, standing: StandingTab | null): number {
  return standing ? (findLayout(spec, standing.now.rows)?.headerRow ?? 0) : 0;
}

/** Our two tabs, big enough. A spreadsheet that has no room left is found out before anything is written. */
function makeRoom(spreadsheet: Spreadsheet, tabs: ReadTabs, plan: Plan, language: Language): [Sheet, Sheet] {
  const taken = [...tabs.names];
  const created: Sheet[] = [];
  const sheetFor = (tab: 'claims' | 'messages', index: number): Sheet => {
    let sheet = tabs.own[tab]?.sheet;
    if (!sheet) {
      const name = freeName(t(language, `tab.${tab}`), taken, language);
      taken.push(name);
      sheet = spreadsheet.insertSheet(name, index);
      created.push(sheet);
    }
    const { cells } = plan[tab];
    // One row more than needed, so that a filter always has a row to hold.
    ensureSize(sheet, cells.length + 1, cells[0]!.length);
    return sheet;
  };
  try {
    return [sheetFor('claims', 0), sheetFor('messages', 1)];
  } catch (error) {
    for (const sheet of created) spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

function today(clock: Clock): number {
  return clock.dayOf(new Date());
}

/**
 * Audits the spreadsheet and writes Claims, Messages, the dates in Settings and the highlights. Nothing is written when
 * the audit throws.
 */
export function runFindClaims(spreadsheet: Spreadsheet, options: FindOptions = {}): Found {
  const progress = options.progress ?? (() => {});
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const memory = recall();
  const tabs = readTabs(spreadsheet, clock, memory, (tab) => progress({ doing: 'reading', tab }), options.files);
  const read = readSettings(tabs.own.settings?.rows ?? null, today(clock), options.language ?? 'en');
  const settings: Settings = { ...read.settings, ...options.settings };
  const { language } = settings;

  progress({ doing: 'auditing' });
  const result = audit(
    tabs.reports.map(({ tab }) => tab),
    settings,
  );

  const standing = (tab: OwnTab): StandingTab | null => {
    const own: OwnSheet | undefined = tabs.own[tab];
    return own ? readStanding(own) : null;
  };
  const claims = standing('claims');
  const messages = standing('messages');
  const plan = makePlan(
    result,
    {
      claims: claims?.now ?? null,
      messages: messages?.now ?? null,
      settings: tabs.own.settings ? { rows: tabs.own.settings.rows, formulas: [], notes: [], fills: [] } : null,
    },
    settings,
    read.problems,
  );
  const highlights = highlightPlans(tabs, plan.marks, memory);

  progress({ doing: 'writing' });
  const linkOf = linksTo(tabs);
  const write = (sheet: Sheet, table: TablePlan, before: StandingTab | null, header: number) =>
    writeTable(sheet, table, before, header, clock, linkOf, { yourStatus: statusChoices(language) });
  const [claimsSheet, messagesSheet] = makeRoom(spreadsheet, tabs, plan, language);
  write(claimsSheet, plan.claims, claims, oldHeaderRow(CLAIMS_TABLE, claims));
  write(messagesSheet, plan.messages, messages, oldHeaderRow(MESSAGES_TABLE, messages));
  if (tabs.own.settings) writeColumns(tabs.own.settings, plan.settings, clock);
  for (const highlight of highlights) writeHighlights(highlight);

  const marked: Record<string, MarkedBlock> = {};
  for (const { sheet, block } of highlights) if (block) marked[String(sheet.getSheetId())] = block;
  const ids: Memory['tabs'] = { claims: claimsSheet.getSheetId(), messages: messagesSheet.getSheetId() };
  if (tabs.own.settings) ids.settings = tabs.own.settings.sheet.getSheetId();
  remember(ids, marked);
  SpreadsheetApp.flush();
  return { result, settings, problems: read.problems };
}

/** As `runFindClaims`, for callers that only want the claims. */
export function findClaims(spreadsheet: Spreadsheet, options: FindOptions = {}): AuditResult {
  return runFindClaims(spreadsheet, options).result;
}
