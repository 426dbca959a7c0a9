// What is known of products: costs, titles, and which SKU, FNSKU and ASIN belong together.
import { marketplace as facts, type MarketplaceCode, marketplaceOf } from '../policy/marketplaces';
import type { Reading } from '../reports';
import { customerReturns } from '../reports/customer-returns';
import { feePreview } from '../reports/fee-preview';
import { ledgerDetail } from '../reports/ledger-detail';
import { manageInventory } from '../reports/manage-inventory';
import { type ProductRow, productRows } from '../reports/products';
import { currencyIn, isOpen } from '../reports/reading/currencies';
import type { Rows } from '../reports/reading/rows';
import { reimbursements } from '../reports/reimbursements';
import { shipmentContents } from '../reports/shipment-contents';
import { shipments } from '../reports/shipments';
import { type AmazonsCostRow, amazonsCostRows } from '../reports/sourcing-costs';
import { appended } from '../values/lists';
import type { Money } from '../values/money';
import { idKey } from '../values/text';
import { Links } from './links';
import { type KnownSku, NO_IDS, SkuNames, tell } from './sku-names';

export interface Cost {
  readonly perUnit: Money;
  readonly currency: string;
  /** Whose figure it is: the seller's in Products, or Amazon's own in its sourcing-cost file. */
  readonly by: 'seller' | 'amazon';
}

/** The columns by which a report tells products. */
interface ProductColumns {
  readonly size: number;
  sku(i: number): string;
  fnsku(i: number): string;
  asin?(i: number): string;
  title?(i: number): string;
}

/** A product as reports tell it; '' where they tell nothing, or several things. */
export interface KnownProduct {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
}

/** Numbers of products by whose cost is known. */
export interface CostsKnown {
  readonly seller: number;
  readonly amazon: number;
  readonly none: number;
}

/** SKUs under which Amazon sells returned units as used. */
const USED = /^amzn\.gr/i;

interface KnownCost {
  readonly fnsku: string;
  readonly asin: string;
  readonly marketplace: MarketplaceCode;
  readonly home: MarketplaceCode;
  readonly cost: Cost | null;
}

interface NamedFamily {
  readonly key: string;
  readonly family: string | undefined;
}

export interface ProductIds {
  readonly fnsku: string;
  readonly sku: string;
}

export class Catalogue extends SkuNames {
  private links: Links | null = null;
  /** FNSKUs that another one stands for. */
  private readonly linkedFnskus = new Set<string>();
  private families: Links | null = null;
  private readonly skuFamilies = new Map<string, NamedFamily>();
  private readonly idFamilies = new Map<string, NamedFamily>();
  private ids: Set<string> | null = null;
  private readonly costs = new ById<ProductRow>();
  private readonly amazonsCosts = new ById<AmazonsCostRow>();
  /** Costs that were asked for, by SKU. */
  private readonly costsBySku = new Map<string, KnownCost[]>();
  private readonly ledger: Rows<typeof ledgerDetail.columns>;
  private stocked: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  constructor({ withCopies }: Reading) {
    super();
    for (const row of productRows(withCopies)) {
      this.link(row.sku, row.fnsku, row.asin, row.title);
      this.costs.add(row.sku, row.fnsku, row.asin, row);
    }
    for (const row of amazonsCostRows(withCopies)) this.amazonsCosts.add('', row.fnsku, row.asin, row);
    this.learn(withCopies.rows(reimbursements));
    this.learn(withCopies.rows(customerReturns));
    this.learn(withCopies.rows(manageInventory));
    this.learn(withCopies.rows(feePreview));
    this.learn(withCopies.rows(shipmentContents));
    this.learn(withCopies.rows(shipments));
    this.ledger = withCopies.rows(ledgerDetail);
    this.learnLedger(this.ledger);
  }

  /**
   * True when two rows are of one product: the same SKU (under another FNSKU it is stickerless stock), the same FNSKU, or,
   * where a row lacks one of the two, what other rows know of the one that it has.
   */
  sameProduct(a: ProductIds, b: ProductIds): boolean {
    if (a.fnsku !== '' && a.fnsku === b.fnsku) return true;
    if (a.sku !== '' && b.sku !== '' && sameId(a.sku, b.sku)) return true;
    if (a.fnsku !== '' && b.fnsku !== '') {
      // Where a row has lost its SKU the other rows of its FNSKU tell which it was.
      return (a.sku === '' || b.sku === '') && this.linkedKey(a) === this.linkedKey(b);
    }
    return this.fnskusOf(a.sku).has(b.fnsku) || this.fnskusOf(b.sku).has(a.fnsku);
  }

  /** Key that all rows share which may be of one product: FNSKUs that a SKU links are together. */
  linkedKey({ fnsku, sku }: ProductIds): string {
    this.links ??= this.linkProducts();
    if (fnsku === '') return this.links.rootOf(skuKey(sku));
    return this.linkedFnskus.has(fnsku) ? this.links.rootOf(fnsku) : fnsku;
  }

  /**
   * Key of all ids that any link joins: FNSKU, SKU without case and leading zeros, ASIN, a FNSKU that is the ASIN. Wider than
   * a product: for what could perhaps be about it (contract, "Certainty").
   */
  familyOf(ids: ProductIds & { readonly asin?: string }): string {
    this.families ??= this.joinFamilies();
    // An id that only a damaged row prints is in no family: its others tell. Nearly always the first one does.
    const bySku = this.familyOfId(this.skuFamilies, ids.sku, 'sku ');
    if (bySku?.family !== undefined) return bySku.family;
    const byFnsku = this.familyOfId(this.idFamilies, ids.fnsku, '');
    if (byFnsku?.family !== undefined) return byFnsku.family;
    const byAsin = this.familyOfId(this.idFamilies, ids.asin ?? '', '');
    if (byAsin?.family !== undefined) return byAsin.family;
    return bySku?.key || byFnsku?.key || byAsin?.key || '';
  }

  /** The key of an id, and the family that has it, worked out once for each spelling. */
  private familyOfId(known: Map<string, NamedFamily>, id: string, kind: 'sku ' | ''): NamedFamily | null {
    if (id === '') return null;
    let named = known.get(id);
    if (!named) {
      const key = kind + idKey(id);
      named = { key, family: this.families?.has(key) ? this.families.rootOf(key) : undefined };
      known.set(id, named);
    }
    return named;
  }

  /** Products of the reports that Products has no row of, by SKU; those that Amazon sells as used are not the seller's. */
  unlisted(): KnownProduct[] {
    const listed = new Set([...this.costs.bySku.keys()].map(idKey));
    return [...this.bySku.keys()]
      .filter((sku) => !listed.has(idKey(sku)) && !USED.test(sku))
      .sort()
      .map((sku) => ({
        sku,
        fnsku: this.fnskuOf(sku) ?? '',
        asin: this.asinOf(sku) ?? '',
        title: this.titleOf(sku) ?? '',
      }));
  }

  /** What Amazon's file says that a unit costs, by currency; ids that are '' are looked up by the SKU. */
  amazonsCostsOf({ sku, fnsku, asin }: { sku: string; fnsku: string; asin: string }): Cost[] {
    const ids = { fnsku: fnsku || (this.fnskuOf(sku) ?? ''), asin: asin || (this.asinOf(sku) ?? '') };
    const currencies = new Set(this.amazonsRowsOf(ids).map(({ currency }) => currency));
    currencies.delete('');
    return [...currencies].sort().flatMap((currency) => this.amazonsCostOf(ids, currency) ?? []);
  }

  /** How many products have a cost, by whose it is, in any currency; those that Amazon sells as used do not count. */
  costsKnown(): CostsKnown {
    const known = { seller: 0, amazon: 0, none: 0 };
    for (const [sku, ids] of this.bySku) {
      if (!USED.test(sku)) known[this.costKnown(sku, ids)]++;
    }
    return known;
  }

  private costKnown(sku: string, { fnskus, asins }: KnownSku): Cost['by'] | 'none' {
    let isListed = false;
    let isAmazons = false;
    for (const rows of this.costs.of(sku, fnskus, NO_IDS)) {
      isListed = true;
      for (const { sku: own, cost, costBy } of rows) {
        if (cost === null || (own !== '' && !sameId(own, sku))) continue;
        if (costBy === 'seller') return 'seller';
        isAmazons = true;
      }
    }
    if (isListed) return isAmazons ? 'amazon' : 'none';
    for (const rows of this.amazonsCosts.of(sku, fnskus, asins))
      for (const { cost } of rows) if (cost !== null) return 'amazon';
    return 'none';
  }

  private linkProducts(): Links {
    const links = new Links();
    for (const [sku, { fnskus }] of this.bySku) {
      const key = skuKey(sku);
      for (const fnsku of fnskus) {
        const gone = links.join(fnsku, key);
        if (gone !== null && gone !== key) this.linkedFnskus.add(gone);
      }
    }
    return links;
  }

  private joinFamilies(): Links {
    const families = new Links();
    for (const [sku, { fnskus, asins }] of this.bySku) {
      const key = skuKey(sku);
      for (const fnsku of fnskus) families.join(key, idKey(fnsku));
      for (const asin of asins) families.join(key, idKey(asin));
    }
    return families;
  }

  /** True when a text, comparable (`idKey`), is an id of any product. */
  knows(id: string): boolean {
    if (!this.ids) {
      this.ids = new Set();
      for (const [sku, { fnskus, asins }] of this.bySku)
        for (const one of [sku, ...fnskus, ...asins]) this.ids.add(idKey(one));
    }
    return this.ids.has(id);
  }

  /**
   * Sourcing cost of a unit by the rows of its SKU, else of its FNSKU; a row of either without a cost says that it is not
   * known. Only where Products has no row of either the ASIN tells, and that in the marketplace's own currency: other SKUs of
   * the ASIN may be sold elsewhere. Of several costs the one in the marketplace's currency, and of those the lowest, which
   * claims least. A blank currency is the marketplace's; of a product that is in several currencies' countries only the seller's
   * own. A product without a row in Products has the cost that Amazon's own file gives; null where none is told.
   * @param home the seller's own marketplace, whose currency a row of the ASIN has that names none
   */
  costOf(
    ids: { sku: string; fnsku: string; asin: string },
    marketplace: MarketplaceCode,
    home: MarketplaceCode,
  ): Cost | null {
    const known = this.costsBySku.get(ids.sku) ?? [];
    for (let i = 0; i < known.length; i++) {
      const k = known[i] as KnownCost;
      if (k.fnsku === ids.fnsku && k.asin === ids.asin && k.marketplace === marketplace && k.home === home)
        return k.cost;
    }
    const cost = this.findCost(ids, marketplace, home);
    this.costsBySku.set(ids.sku, appended(known, { fnsku: ids.fnsku, asin: ids.asin, marketplace, home, cost }));
    return cost;
  }

  private findCost(
    ids: { sku: string; fnsku: string; asin: string },
    marketplace: MarketplaceCode,
    home: MarketplaceCode,
  ): Cost | null {
    const own = facts(marketplace).currency;
    const exact = this.costs.bySku.get(ids.sku) ?? this.costs.byFnsku.get(ids.fnsku);
    const costs: Cost[] = [];
    let isListed = exact !== undefined;
    for (const row of exact ?? this.costs.byAsin.get(ids.asin) ?? []) {
      // What another SKU of the FNSKU or ASIN costs says nothing of this one.
      if (row.sku !== '' && ids.sku !== '' && !sameId(row.sku, ids.sku)) continue;
      isListed = true;
      if (row.cost === null || (!exact && currencyIn(row.currency, facts(home).currency) !== own)) continue;
      if (isOpen(row.currency) && own !== facts(home).currency && this.isStockedAcross(ids)) continue;
      const cost = this.costIn(row, row.cost, ids, own);
      if (cost) costs.push(cost);
    }
    if (!isListed) return this.amazonsCostOf(ids, own);
    if (costs.length > 1) costs.sort((a, b) => byCost(a, b, own));
    return costs[0] ?? null;
  }

  /**
   * What Amazon's file says of a product, in one currency: by the rows of its FNSKU, and only where it has none by those of the
   * ASIN that are not of another FNSKU. The lowest, of several.
   */
  private amazonsCostOf({ fnsku, asin }: { fnsku: string; asin: string }, currency: string): Cost | null {
    const costs = this.amazonsRowsOf({ fnsku, asin }).flatMap((row) =>
      row.cost !== null && row.currency === currency ? [row.cost] : [],
    );
    return costs.length === 0 ? null : { perUnit: Math.min(...costs), currency, by: 'amazon' };
  }

  private amazonsRowsOf({ fnsku, asin }: { fnsku: string; asin: string }): readonly AmazonsCostRow[] {
    const isOwn = (row: AmazonsCostRow) => row.fnsku === '' || fnsku === '';
    return this.amazonsCosts.byFnsku.get(fnsku) ?? this.amazonsCosts.byAsin.get(asin)?.filter(isOwn) ?? [];
  }

  /**
   * The cost of a row in Products. A figure that was taken from Amazon's file counts as the file does: in the marketplace's
   * currency only, and as the file says now where it is there.
   */
  private costIn(row: ProductRow, perUnit: Money, ids: { fnsku: string; asin: string }, own: string): Cost | null {
    const currency = currencyIn(row.currency, own);
    if (currency === null) return null;
    if (row.costBy === 'seller') return { perUnit, currency, by: 'seller' };
    return currency === own ? (this.amazonsCostOf(ids, own) ?? { perUnit, currency, by: 'amazon' }) : null;
  }

  /** The ledger has a product in countries of several currencies: in which of them a cost without one is, nothing tells. */
  private isStockedAcross({ sku, fnsku }: ProductIds): boolean {
    this.stocked ??= this.stockedIn();
    const currencies = new Set([...(this.stocked.get(`sku ${sku}`) ?? []), ...(this.stocked.get(fnsku) ?? [])]);
    return currencies.size > 1;
  }

  private stockedIn(): ReadonlyMap<string, ReadonlySet<string>> {
    const { ledger } = this;
    const stocked = new Map<string, Set<string>>();
    const add = (id: string, i: number) => {
      const shop = marketplaceOf(ledger.country(i));
      if (id === '' || shop === null) return;
      const known = stocked.get(id);
      if (known) known.add(facts(shop).currency);
      else stocked.set(id, new Set([facts(shop).currency]));
    };
    for (const i of ledger.different('sku', 'country')) if (ledger.sku(i) !== '') add(`sku ${ledger.sku(i)}`, i);
    for (const i of ledger.different('fnsku', 'country')) add(ledger.fnsku(i), i);
    return stocked;
  }

  private learn(rows: ProductColumns): void {
    for (let i = 0; i < rows.size; i++) {
      this.link(rows.sku(i), rows.fnsku(i), rows.asin?.(i) ?? '', rows.title?.(i) ?? '');
    }
  }

  /** Ledgers repeat few products in many rows: each FNSKU and SKU pair is looked at once. */
  private learnLedger(rows: Rows<typeof ledgerDetail.columns>): void {
    for (const i of rows.different('fnsku', 'sku')) {
      const sku = rows.sku(i);
      if (sku === '') continue;
      const known = this.known(sku);
      const fnsku = rows.fnsku(i);
      if (known.inLedger.includes(fnsku)) continue;
      known.inLedger = [...known.inLedger, fnsku];
      tell(known, fnsku, rows.asin(i), rows.title(i));
    }
  }
}

/** Those in the marketplace's currency first, and of one currency the lowest. */
function byCost(a: Cost, b: Cost, own: string): number {
  return (
    Number(b.currency === own) - Number(a.currency === own) ||
    (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : a.perUnit - b.perUnit)
  );
}

/** Rows by the ids that they name. */
class ById<T> {
  readonly bySku = new Map<string, T[]>();
  readonly byFnsku = new Map<string, T[]>();
  readonly byAsin = new Map<string, T[]>();

  add(sku: string, fnsku: string, asin: string, row: T): void {
    if (sku !== '') add(this.bySku, sku, row);
    if (fnsku !== '') add(this.byFnsku, fnsku, row);
    if (asin !== '') add(this.byAsin, asin, row);
  }

  /** The rows of each of some ids that has any. */
  of(sku: string, fnskus: ReadonlySet<string>, asins: ReadonlySet<string>): (readonly T[])[] {
    const found: (readonly T[])[] = [];
    addKnown(found, this.bySku.get(sku));
    for (const fnsku of fnskus) addKnown(found, this.byFnsku.get(fnsku));
    for (const asin of asins) addKnown(found, this.byAsin.get(asin));
    return found;
  }
}

function addKnown<T>(found: T[], one: T | undefined): void {
  if (one !== undefined) found.push(one);
}

function add<T>(lists: Map<string, T[]>, key: string, row: T): void {
  const list = lists.get(key);
  if (list) list.push(row);
  else lists.set(key, [row]);
}

/** The key of a SKU among those of other ids. */
function skuKey(sku: string): string {
  return `sku ${idKey(sku)}`;
}

/** True for one id in two spellings, which nearly always are the same. */
function sameId(a: string, b: string): boolean {
  return a === b || idKey(a) === idKey(b);
}
