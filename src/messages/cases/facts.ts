// What case texts tell beyond the claim itself: the shops that a report names, parcels of removals, licence plates of returns.
import type { Claim } from '../../claims/claim';
import { MARKETPLACES, type MarketplaceCode, marketplaceOf } from '../../policy/marketplaces';
import type { ReadTab } from '../../reports';
import type { AuditResult } from '../../result';
import { type Cell, heightOf, rowAt } from '../../values/cell';
import { cleanText } from '../../values/text';
import type { World } from '../../world/world';

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

function cell({ tab, at }: ReadTab, row: number, key: string): string {
  const place = at.get(key);
  return place === undefined ? '' : textOf(rowAt(tab, row)[place]);
}

function textOf(value: Cell | undefined): string {
  return typeof value === 'string' ? cleanText(value) : typeof value === 'number' ? String(value) : '';
}

/** The different values of a column. */
function valuesIn(read: ReadTab, key: string): Set<string> {
  const place = read.at.get(key);
  const values = new Set<string>();
  if (place === undefined) return values;
  const column = read.column(place);
  for (let code = 1; code < column.count; code++) {
    const value = column.cell(code);
    if (typeof value === 'string') values.add(value);
  }
  return values;
}

function shopsOf(read: ReadTab): MarketplaceCode[] {
  for (const key of SHOP_COLUMNS) {
    const shops = [...valuesIn(read, key)].flatMap((value) => marketplaceOf(cleanText(value)) ?? []);
    if (shops.length > 0) return [...new Set(shops)].sort();
  }
  const currencies = new Set([...valuesIn(read, 'currency')].map((value) => cleanText(value).toUpperCase()));
  return MARKETPLACES.filter(({ currency }) => currencies.has(currency)).map(({ code }) => code);
}

/** The column with the orders of a tab. */
function orderColumn({ at }: ReadTab): string {
  return at.has('originalOrderId') ? 'originalOrderId' : 'orderId';
}

/** The shops of the accounts of some shops. */
function accountsOf(shops: ReadonlySet<MarketplaceCode>): MarketplaceCode[] {
  const all = [...shops].flatMap((shop) => ACCOUNTS.find((account) => account.includes(shop)) ?? [shop]);
  return [...new Set(all)].sort();
}

/** The shops of the orders of a tab, of which the audit knows every one: returned or replaced. */
function shopsOfOrders(read: ReadTab, { orders }: World): Set<MarketplaceCode> {
  const shops = new Set<MarketplaceCode>();
  for (const id of valuesIn(read, orderColumn(read))) {
    const shop = orders.orders.get(cleanText(id))?.marketplace;
    if (shop) shops.add(shop);
  }
  return shops;
}

/** The shops of tabs that name none, by the orders that they share with tabs that do. */
function shopsByOrder(silent: readonly ReadTab[], naming: readonly ReadTab[]): Map<string, Set<MarketplaceCode>> {
  const tabsOf = new Map<string, Set<string>>();
  for (const read of silent) {
    for (const order of valuesIn(read, orderColumn(read)))
      tabsOf.set(order, (tabsOf.get(order) ?? new Set()).add(read.tab.name));
  }
  const found = new Map<string, Set<MarketplaceCode>>();
  for (const read of naming) {
    const [orderAt, shopAt] = [read.at.get('orderId'), shopColumn(read)];
    if (orderAt === undefined || shopAt === undefined || tabsOf.size === 0) continue;
    const [orders, named] = [read.column(orderAt), read.column(shopAt)];
    const { codes } = orders;
    let last = 0;
    for (let row = 0; row < codes.length; row++) {
      const order = codes[row] as number;
      // Rows of an order mostly stand together.
      if (order === last) continue;
      last = order;
      const tabs = tabsOf.get(orders.cell(order) as string);
      const shop = tabs && marketplaceOf(String(named.cell(named.codes[row] as number)));
      if (shop) for (const tab of tabs) found.set(tab, (found.get(tab) ?? new Set()).add(shop));
    }
  }
  return found;
}

function shopColumn({ at }: ReadTab): number | undefined {
  return SHOP_COLUMNS.map((key) => at.get(key)).find((place) => place !== undefined);
}

function addTo(lists: Record<string, string[]>, key: string, value: string): void {
  if (key === '' || value === '') return;
  const list = lists[key] ?? [];
  lists[key] = list;
  if (!list.includes(value)) list.push(value);
}

/** Reports of whose every order the audit knows the shop, if any report tells it. */
const OF_KNOWN_ORDERS = new Set(['customer-returns', 'replacements']);

/** What the tabs that an audit has read tell about its claims that are ready. */
export function caseFactsOf(world: World, { claims }: AuditResult): CaseFacts {
  const ready = claims.filter((claim) => claim.state === 'ready');
  if (ready.length === 0) return NO_FACTS;
  const shops: Record<string, readonly MarketplaceCode[]> = {};
  const parcels: Record<string, string[]> = {};
  const plates: Record<string, string[]> = {};
  const silent: ReadTab[] = [];
  const naming: ReadTab[] = [];
  for (const read of world.reading.tabs()) {
    const { report, tab } = read;
    const { name } = tab;
    const named = shopsOf(read);
    if (named.length > 0) {
      shops[name] = [...new Set([...(shops[name] ?? []), ...named])].sort();
      naming.push(read);
    } else if (OF_KNOWN_ORDERS.has(report)) {
      const own = shopsOfOrders(read, world);
      if (own.size > 0) shops[name] = [...new Set([...(shops[name] ?? []), ...accountsOf(own)])].sort();
    } else silent.push(read);
    if (report === 'removal-shipments') addParcels(parcels, read, ready);
    if (report === 'customer-returns') addPlates(plates, read, name, ready);
  }
  for (const [tab, found] of shopsByOrder(silent, naming)) shops[tab] = accountsOf(found);
  return { shops, parcels, plates };
}

function addParcels(parcels: Record<string, string[]>, read: ReadTab, claims: readonly Claim[]): void {
  const removals = new Set(claims.filter(isRemoval).map((claim) => claim.referenceId));
  if (removals.size === 0) return;
  for (let row = read.headerRow + 1; row < heightOf(read.tab); row++) {
    const order = cell(read, row, 'orderId');
    if (removals.has(order)) addTo(parcels, order, cell(read, row, 'tracking'));
  }
}

function addPlates(plates: Record<string, string[]>, read: ReadTab, name: string, claims: readonly Claim[]): void {
  for (const { key, evidence } of claims) {
    for (const { tab, row, role } of evidence) {
      if (tab === name && role === 'event') addTo(plates, key, cell(read, row - 1, 'licensePlate'));
    }
  }
}

/** True when the claim is about a removal order, whose ID is its reference. */
export function isRemoval(claim: Claim): boolean {
  return claim.rule === 'removal-lost' || claim.rule === 'removal-short';
}
