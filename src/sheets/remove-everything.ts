// Removes what the add-on brought into a spreadsheet, and only that: tables, hidden tabs, marks, what is remembered. Reports
// stay; tabs that the seller fills in go only when he says so.
import { OWN_TABLES, type OwnTab, TABLE_IDS } from '../plan/made-tabs';
import { hasOwnHead } from '../plan/table/head';
import { readEarlier } from '../plan/table/table';
import { touchedMessages } from '../plan/tabs/customer-service';
import { findInputTab } from '../plan/tabs/input';
import type { Language } from '../settings';
import { t } from '../words';
import { clearHighlights } from './clear-highlights';
import { Clock } from './clock';
import { recall } from './memory';
import { gridSheets, readTabs, type Sheet, type Spreadsheet } from './read-tabs';
import { copyNames } from './snapshot';
import { stagingIds } from './staging';
import { readStanding } from './standing-tab';

/** A tab that may go. */
export interface RemovableTab {
  readonly id: number;
  readonly name: string;
  /** Rows of it that hold something of the seller's own. */
  readonly typedRows: number;
}

export interface Removable {
  /** Our tables. */
  readonly tables: readonly RemovableTab[];
  /** Tabs that he fills in: each goes only after a yes of its own. */
  readonly his: readonly RemovableTab[];
}

const PREFIX = 'fba-claims';
const ASKED: readonly OwnTab[] = ['settings', 'templates'];

/** What there is of ours, with what the seller typed in it. Nothing is changed. */
export function findRemovable(spreadsheet: Spreadsheet): Removable {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const { own, reports } = readTabs(spreadsheet, clock, recall(), () => {});
  const tables = TABLE_IDS.flatMap((id): RemovableTab[] => {
    const tab = own[id];
    if (!tab) return [];
    const { now } = readStanding(tab);
    const { first, own: ownRows, head } = readEarlier(OWN_TABLES[id], now);
    // In messages he may have changed our texts.
    const typed = id === 'service' ? touchedMessages(now) : [...first.values()].filter((row) => row.typed).length;
    const typedRows = typed + ownRows.length + (hasOwnHead(now, head) ? 1 : 0);
    return [{ id: tab.sheet.getSheetId(), name: tab.sheet.getName(), typedRows }];
  });
  const plain = (sheet: Sheet): RemovableTab => ({ id: sheet.getSheetId(), name: sheet.getName(), typedRows: 0 });
  const inputs = reports.filter(({ tab }) => findInputTab('products', tab.rows) ?? findInputTab('shipments', tab.rows));
  const his = [
    ...inputs.map(({ sheet }) => plain(sheet)),
    ...ASKED.flatMap((id) => (own[id] ? [plain(own[id].sheet)] : [])),
  ];
  return { tables, his };
}

/**
 * Takes marks off all reports, deletes the tabs, forgets everything. A stop leaves a part of ours; doing it again ends it.
 * @param ids the tabs that go
 */
export function removeEverything(spreadsheet: Spreadsheet, ids: ReadonlySet<number>, language: Language): void {
  clearHighlights(spreadsheet);
  const copies = copyNames();
  const staging = stagingIds();
  const goes = (sheet: Sheet) =>
    ids.has(sheet.getSheetId()) || staging.has(sheet.getSheetId()) || copies.has(sheet.getName());
  const going = gridSheets(spreadsheet).filter(goes);
  showAnotherTab(spreadsheet, going, language);
  for (const sheet of going) spreadsheet.deleteSheet(sheet);
  const properties: GoogleAppsScript.Properties.Properties | null = PropertiesService.getDocumentProperties();
  for (const key of properties?.getKeys() ?? []) if (key.startsWith(PREFIX)) properties?.deleteProperty(key);
  SpreadsheetApp.flush();
}

/** Makes an empty tab where no other would show once these are gone: a spreadsheet must show one. */
export function showAnotherTab(spreadsheet: Spreadsheet, going: readonly Sheet[], language: Language): void {
  const isGoing = new Set(going.map((sheet) => sheet.getSheetId()));
  if (spreadsheet.getSheets().some((sheet) => !sheet.isSheetHidden() && !isGoing.has(sheet.getSheetId()))) return;
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  for (let n = 1; ; n++) {
    const name = t(language, 'tab.empty', { n });
    if (taken.has(name.toLowerCase())) continue;
    spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    return;
  }
}
