// What case texts tell beyond the claim itself: the shops that a report names, parcels of removals, licence plates of returns.
import type { Claim } from '../../claims/claim';
import { MARKETPLACES, type MarketplaceCode, marketplaceOf } from '../../policy/marketplaces';
import { REPORTS } from '../../reports';
import { recognise } from '../../reports/reading/recognise';
import { columnKeys } from '../../reports/reading/table';
import type { AuditResult } from '../../result';
import type { Cell, Tab } from '../../values/cell';
import { cleanText, headerKey } from '../../values/text';

export interface CaseFacts {
  /** By tab the shops that its rows name, whose currency they print or whose orders they share; others are left out. */
  readonly shops: Readonly<Record<string, readonly MarketplaceCode[]>>;
  /** Tracking numbers by removal order ID, each once. */
  readonly parcels: Readonly<Record<string, readonly string[]>>;
  /** Licence plate numbers of the returns by the key of their claim. */
  readonly plates: Readonly<Record<string, readonly string[]>>;
}

export const NO_FACTS: CaseFacts = { shops: {}, parcels: {}, plates: {} };

/** Columns that name the shop of a row. */
const SHOP_COLUMNS = ['marketplace', 'salesChannel', 'country'];

/** Shops of one account: what names no shop, such as a returns report, is of all of them. */
const ACCOUNTS: readonly (readonly MarketplaceCode[])[] = [
  ['US', 'CA', 'MX', 'BR'],
  ['UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'PL', 'BE', 'IE', 'TR'],
];

/** The columns of a tab that holds a known report, read without parsing it. */
interface Columns {
  readonly rows: Tab['rows'];
  /** Index of the first data row. */
  readonly first: number;
  readonly at: ReadonlyMap<string, number>;
}

function columnsOf(tab: Tab, report: string): Columns | null {
  const spec = REPORTS.find(({ id }) => id === report);
  const known = spec ? recognise(tab, [spec]) : null;
  if (!spec || !known) return null;
  const keys = columnKeys(spec);
  const at = new Map<string, number>();
  (tab.rows[known.headerRow] as readonly Cell[]).forEach((cell, i) => {
    const key = keys.get(headerKey(cleanText(String(cell))));
    if (key !== undefined && !at.has(key)) at.set(key, i);
  });
  return { rows: tab.rows, first: known.headerRow + 1, at };
}

function cell({ rows, at }: Columns, row: number, key: string): string {
  const place = at.get(key);
  const value = place === undefined ? undefined : rows[row]?.[place];
  return typeof value === 'string' ? cleanText(value) : typeof value === 'number' ? String(value) : '';
}

/** The different values of a column. */
function valuesIn(columns: Columns, key: string): Set<string> {
  const place = columns.at.get(key);
  const values = new Set<string>();
  if (place === undefined) return values;
  for (let row = columns.first; row < columns.rows.length; row++) {
    const value = columns.rows[row]?.[place];
    if (typeof value === 'string' && value !== '') values.add(value);
  }
  return values;
}

function shopsOf(columns: Columns): MarketplaceCode[] {
  for (const key of SHOP_COLUMNS) {
    const shops = [...valuesIn(columns, key)].flatMap((value) => marketplaceOf(cleanText(value)) ?? []);
    if (shops.length > 0) return [...new Set(shops)].sort();
  }
  const currencies = new Set([...valuesIn(columns, 'currency')].map((value) => cleanText(value).toUpperCase()));
  return MARKETPLACES.filter(({ currency }) => currencies.has(currency)).map(({ code }) => code);
}

/** The shops of tabs that name none, by the orders that they share with tabs that do. */
function shopsByOrder(
  silent: ReadonlyMap<string, Columns>,
  naming: readonly Columns[],
): Map<string, MarketplaceCode[]> {
  const tabsOf = new Map<string, Set<string>>();
  for (const [tab, columns] of silent) {
    const key = columns.at.has('originalOrderId') ? 'originalOrderId' : 'orderId';
    for (const order of valuesIn(columns, key)) tabsOf.set(order, (tabsOf.get(order) ?? new Set()).add(tab));
  }
  const found = new Map<string, Set<MarketplaceCode>>();
  for (const columns of naming) {
    const [orderAt, shopAt] = [columns.at.get('orderId'), shopColumn(columns)];
    if (orderAt === undefined || shopAt === undefined || tabsOf.size === 0) continue;
    for (let row = columns.first; row < columns.rows.length; row++) {
      const tabs = tabsOf.get(columns.rows[row]?.[orderAt] as string);
      const shop = tabs && marketplaceOf(String(columns.rows[row]?.[shopAt] ?? ''));
      if (shop) for (const tab of tabs) found.set(tab, (found.get(tab) ?? new Set()).add(shop));
    }
  }
  return new Map(
    [...found].map(([tab, shops]) => [
      tab,
      [...new Set([...shops].flatMap((shop) => ACCOUNTS.find((account) => account.includes(shop)) ?? [shop]))].sort(),
    ]),
  );
}

function shopColumn({ at }: Columns): number | undefined {
  return SHOP_COLUMNS.map((key) => at.get(key)).find((place) => place !== undefined);
}

function addTo(lists: Record<string, string[]>, key: string, value: string): void {
  if (key === '' || value === '') return;
  const list = lists[key] ?? [];
  lists[key] = list;
  if (!list.includes(value)) list.push(value);
}

/** What the tabs tell about the claims that are ready. */
export function caseFactsOf(tabs: readonly Tab[], { reports, claims }: AuditResult): CaseFacts {
  const ready = claims.filter((claim) => claim.state === 'ready');
  if (ready.length === 0) return NO_FACTS;
  const reportOf = new Map(reports.map(({ tab, report }) => [tab, report]));
  const shops: Record<string, readonly MarketplaceCode[]> = {};
  const parcels: Record<string, string[]> = {};
  const plates: Record<string, string[]> = {};
  const silent = new Map<string, Columns>();
  const naming: Columns[] = [];
  for (const tab of tabs) {
    const { name } = tab;
    const report = reportOf.get(name) ?? null;
    const columns = report === null ? null : columnsOf(tab, report);
    if (!columns) continue;
    const named = shopsOf(columns);
    if (named.length > 0) shops[name] = named;
    if (named.length === 0) silent.set(name, columns);
    else naming.push(columns);
    if (report === 'removal-shipments') addParcels(parcels, columns, ready);
    if (report === 'customer-returns') addPlates(plates, columns, name, ready);
  }
  for (const [tab, found] of shopsByOrder(silent, naming)) shops[tab] = found;
  return { shops, parcels, plates };
}

function addParcels(parcels: Record<string, string[]>, columns: Columns, claims: readonly Claim[]): void {
  const removals = new Set(claims.filter(isRemoval).map((claim) => claim.referenceId));
  if (removals.size === 0) return;
  for (let row = columns.first; row < columns.rows.length; row++) {
    const order = cell(columns, row, 'orderId');
    if (removals.has(order)) addTo(parcels, order, cell(columns, row, 'tracking'));
  }
}

function addPlates(plates: Record<string, string[]>, columns: Columns, name: string, claims: readonly Claim[]): void {
  for (const { key, evidence } of claims) {
    for (const { tab, row, role } of evidence) {
      if (tab === name && role === 'event') addTo(plates, key, cell(columns, row - 1, 'licensePlate'));
    }
  }
}

/** True when the claim is about a removal order, whose ID is its reference. */
export function isRemoval(claim: Claim): boolean {
  return claim.rule === 'removal-lost' || claim.rule === 'removal-short';
}
