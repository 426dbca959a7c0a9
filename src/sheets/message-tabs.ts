// What a message to a buyer needs from the spreadsheet: the reports that tell of orders, the seller's templates and settings.

import type { TemplateRow } from '../messages/templates';
import { freeName, ownTabOf } from '../plan/made-tabs';
import { emptyService } from '../plan/tabs/customer-service';
import { serviceChoices } from '../plan/tabs/service-table';
import { type ListedMessage, listedMessages, type MessageToList, writeToList } from '../plan/tabs/service-window';
import { readSettings } from '../plan/tabs/settings';
import { readTemplates } from '../plan/tabs/templates';
import { headerIn, type Reading, readReports } from '../reports';
import type { ReportId } from '../reports/ids';
import type { Language, Settings } from '../settings';
import type { Cell, Tab } from '../values/cell';
import { t } from '../words';
import { Clock } from './clock';
import { recallDates } from './date-memory';
import { recall } from './memory';
import { cellsOf, gridSheets, type Sheet, type Spreadsheet } from './read-tabs';
import { NUMBER_FORMAT } from './resolve';
import { ensureSize, NO_LINKS, writeTable } from './write-table';

const NEEDED: ReadonlySet<ReportId> = new Set([
  'all-orders',
  'fulfilled-shipments',
  'customer-returns',
  'merchant-returns',
  'seller-feedback',
  'removal-orders',
]);
const TOP_ROWS = 30;

interface MessageTabs {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly templates: readonly TemplateRow[];
  /** Order id and SKU of each selected row, where the rows name one. */
  readonly selected: readonly SelectedOrder[];
  /** The rows of the Customer service tab. */
  readonly list: readonly ListedMessage[];
  /** The row of it that is selected. */
  readonly chosen: ListedMessage | null;
  /** The tab itself; null where there is none. */
  readonly listSheet: Sheet | null;
}

export interface SelectedOrder {
  readonly orderId: string;
  readonly sku: string;
  readonly tab: string;
  readonly row: number;
}

const ORDER_ID = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/;

function topOf(sheet: Sheet): unknown[][] {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  return rows === 0 ? [] : sheet.getRange(1, 1, Math.min(rows, TOP_ROWS), columns).getValues();
}

function wholeTab(sheet: Sheet, clock: Clock): Tab {
  const range = sheet.getDataRange();
  return { name: sheet.getName(), rows: cellsOf(range.getValues(), clock), display: range.getDisplayValues() };
}

/** Reads only the tabs that matter: a ledger of a million rows stays where it is, and so do all reports where none is needed. */
export function readMessageTabs(spreadsheet: Spreadsheet, language: Language, needed = NEEDED): MessageTabs {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const reports: Tab[] = [];
  const templates: TemplateRow[] = [];
  let settings: readonly (readonly Cell[])[] | null = null;
  const lists: Sheet[] = [];
  for (const sheet of gridSheets(spreadsheet)) {
    const rows = cellsOf(topOf(sheet), clock);
    const own = ownTabOf(rows);
    if (own === 'service') lists.push(sheet);
    else if (own === 'settings') settings ??= wholeTab(sheet, clock).rows;
    else if (own === 'templates') {
      if (templates.length === 0) templates.push(...readTemplates(wholeTab(sheet, clock).rows));
    } else if (own === null) {
      const header = headerIn({ name: sheet.getName(), rows });
      if (header && needed.has(header.report)) reports.push(wholeTab(sheet, clock));
    }
  }
  const listSheet = theList(lists);
  const isActive = listSheet !== null && listSheet.getSheetId() === spreadsheet.getActiveSheet().getSheetId();
  const list = listSheet ? listedMessages(wholeTab(listSheet, clock).rows, templates) : [];
  const read = readSettings(settings, clock.dayOf(new Date()), language, recallDates());
  return {
    reading: readReports(reports),
    settings: read.settings,
    templates,
    selected: selectedOrders(spreadsheet, clock),
    list,
    listSheet,
    chosen: isActive ? (list.find(({ row }) => row === spreadsheet.getActiveRange()?.getRow()) ?? null) : null,
  };
}

/** The Customer service tab: that of the last run, else the first that looks like one. */
function theList(all: readonly Sheet[]): Sheet | null {
  const known = recall().tabs.service;
  return all.find((sheet) => sheet.getSheetId() === known) ?? all[0] ?? null;
}

/** What became of a message that was to be put into the list. */
export interface SavedMessage {
  /** Name of the tab. */
  readonly tab: string;
  /** False: the seller changed the row in the meantime, and nothing was written. */
  readonly saved: boolean;
  /** The row as it stands now. */
  readonly message: ListedMessage | null;
}

/** Puts a message into the Customer service tab, which is made where there is none. */
export function saveToList(spreadsheet: Spreadsheet, message: MessageToList, account: Language): SavedMessage {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const { settings, templates, listSheet } = readMessageTabs(spreadsheet, account, new Set());
  const { language } = settings;
  const sheet = listSheet ?? makeServiceTab(spreadsheet, templates, clock, language);
  const rowsNow = () => cellsOf(sheet.getDataRange().getValues(), clock);
  const write = writeToList(rowsNow(), message, templates, language, clock.momentOf(new Date()));
  if (write) {
    ensureSize(sheet, write.row + 2, 1);
    for (const [column, text] of write.cells) {
      const cell = sheet.getRange(write.row + 1, column + 1);
      cell.setNumberFormat(NUMBER_FORMAT.text);
      cell.setValue(text);
    }
    SpreadsheetApp.flush();
  }
  const standing = listedMessages(rowsNow(), templates).find(({ row }) => row === (write?.row ?? -1) + 1) ?? null;
  return { tab: sheet.getName(), saved: write !== null, message: standing };
}

function makeServiceTab(
  spreadsheet: Spreadsheet,
  templates: readonly TemplateRow[],
  clock: Clock,
  language: Language,
): Sheet {
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeName(t(language, 'tab.service'), taken, language), taken.length);
  const plan = emptyService(language);
  ensureSize(sheet, plan.cells.length + 1, plan.cells[0]!.length);
  writeTable(sheet, plan, null, 0, clock, NO_LINKS, serviceChoices(templates, language));
  spreadsheet.setActiveSheet(active);
  return sheet;
}

const SELECTED_LIMIT = 100;

/** Orders of the selected rows, by the column that holds SKUs where the tab is a report, else by the looks of an order id. */
function selectedOrders(spreadsheet: Spreadsheet, clock: Clock): SelectedOrder[] {
  const sheet = spreadsheet.getActiveSheet();
  // Null when nothing is selected, whatever the type says.
  const range: GoogleAppsScript.Spreadsheet.Range | null = spreadsheet.getActiveRange();
  if (!range || sheet.getLastRow() === 0) return [];
  const first = range.getRow();
  const count = Math.min(range.getNumRows(), SELECTED_LIMIT, sheet.getLastRow() - first + 1);
  if (count <= 0) return [];
  const rows = cellsOf(sheet.getRange(first, 1, count, sheet.getLastColumn()).getValues(), clock);
  const top = cellsOf(topOf(sheet), clock);
  const found = headerIn({ name: sheet.getName(), rows: top });
  const header = found ? (top[found.row] ?? []) : [];
  const skuAt = header.findIndex((cell) => /^(?:merchant[ -])?sku$|^msku$|卖家 ?SKU/i.test(String(cell).trim()));
  const orders = new Map<string, SelectedOrder>();
  rows.forEach((cells, i) => {
    const orderId = cells
      .map((cell) => (typeof cell === 'string' ? ORDER_ID.exec(cell)?.[0] : undefined))
      .find(Boolean);
    if (!orderId) return;
    const sku = skuAt < 0 ? '' : String(cells[skuAt] ?? '').trim();
    const key = `${orderId} ${sku}`;
    if (!orders.has(key)) orders.set(key, { orderId, sku, tab: sheet.getName(), row: first + i });
  });
  return [...orders.values()];
}
