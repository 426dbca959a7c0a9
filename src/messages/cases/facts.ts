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
  /** By tab the shops that its rows name, or whose currency they print; tabs that tell neither are left out. */
  readonly shops: Readonly<Record<string, readonly MarketplaceCode[]>>;
  /** Tracking numbers by removal order ID, each once. */
  readonly parcels: Readonly<Record<string, readonly string[]>>;
  /** Licence plate numbers of the returns by the key of their claim. */
  readonly plates: Readonly<Record<string, readonly string[]>>;
}

export const NO_FACTS: CaseFacts = { shops: {}, parcels: {}, plates: {} };

/** Columns that name a shop, the most telling first. */
const SHOP_COLUMNS = ['marketplace', 'salesChannel', 'country', 'currency'];

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
    const shops = new Set<MarketplaceCode>();
    for (const value of valuesIn(columns, key)) {
      if (key === 'currency') {
        for (const { code, currency } of MARKETPLACES) if (currency === cleanText(value).toUpperCase()) shops.add(code);
      } else {
        const shop = marketplaceOf(cleanText(value));
        if (shop) shops.add(shop);
      }
    }
    if (shops.size > 0) return [...shops].sort();
  }
  return [];
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
  const shops: Record<string, readonly MarketplaceCode[]> = {};
  const parcels: Record<string, string[]> = {};
  const plates: Record<string, string[]> = {};
  const removals = new Set(ready.filter(isRemoval).map((claim) => claim.referenceId ?? ''));
  if (ready.length === 0) return NO_FACTS;
  const reportOf = new Map(reports.map(({ tab, report }) => [tab, report]));
  for (const tab of tabs) {
    const report = reportOf.get(tab.name) ?? null;
    const columns = report === null ? null : columnsOf(tab, report);
    if (!columns) continue;
    const named = shopsOf(columns);
    if (named.length > 0) shops[tab.name] = named;
    if (report === 'removal-shipments' && removals.size > 0) {
      for (let row = columns.first; row < columns.rows.length; row++) {
        const order = cell(columns, row, 'orderId');
        if (removals.has(order)) addTo(parcels, order, cell(columns, row, 'tracking'));
      }
    }
    if (report === 'customer-returns') {
      for (const claim of ready) {
        for (const { tab: name, row, role } of claim.evidence) {
          if (name === tab.name && role === 'event') addTo(plates, claim.key, cell(columns, row - 1, 'licensePlate'));
        }
      }
    }
  }
  return { shops, parcels, plates };
}

/** True when the claim is about a removal order, whose ID is its reference. */
export function isRemoval(claim: Claim): boolean {
  return claim.rule === 'removal-lost' || claim.rule === 'removal-short';
}
