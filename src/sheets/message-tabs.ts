// What a message to a buyer needs from the spreadsheet: the reports that tell of orders, the seller's templates and settings.

import type { TemplateRow } from '../messages/templates';
import { ownTabOf } from '../plan/made-tabs';
import { readSettings } from '../plan/tabs/settings';
import { readTemplates } from '../plan/tabs/templates';
import { headerIn, type Reading, readReports } from '../reports';
import type { ReportId } from '../reports/ids';
import type { Language, Settings } from '../settings';
import type { Cell, Tab } from '../values/cell';
import { Clock } from './clock';
import { cellsOf, gridSheets, type Sheet, type Spreadsheet } from './read-tabs';

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

/** Reads only the tabs that matter: a ledger of a million rows stays where it is. */
export function readMessageTabs(spreadsheet: Spreadsheet, language: Language): MessageTabs {
  const clock = new Clock(spreadsheet.getSpreadsheetTimeZone());
  const reports: Tab[] = [];
  const templates: TemplateRow[] = [];
  let settings: readonly (readonly Cell[])[] | null = null;
  for (const sheet of gridSheets(spreadsheet)) {
    const rows = cellsOf(topOf(sheet), clock);
    const own = ownTabOf(rows);
    if (own === 'settings') settings ??= wholeTab(sheet, clock).rows;
    else if (own === 'templates') {
      if (templates.length === 0) templates.push(...readTemplates(wholeTab(sheet, clock).rows));
    } else if (own === null) {
      const header = headerIn({ name: sheet.getName(), rows });
      if (header && NEEDED.has(header.report)) reports.push(wholeTab(sheet, clock));
    }
  }
  const read = readSettings(settings, clock.dayOf(new Date()), language);
  return {
    reading: readReports(reports),
    settings: read.settings,
    templates,
    selected: selectedOrders(spreadsheet, clock),
  };
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
