// What both fee rules and the Fees tab look at: charges of the last days, credits, dates of orders, what is known of products.

import { marketplace as facts, isNonAmazon, MARKETPLACES, type MarketplaceCode } from '../../policy/marketplaces';
import { windowFor } from '../../policy/windows';
import { EUROPE, originsOf } from '../../rates';
import { allOrders } from '../../reports/all-orders';
import { type FeePreviewRow, feePreviewRows } from '../../reports/fee-preview';
import { fulfilledShipments } from '../../reports/fulfilled-shipments';
import { type ProductRow, productRows } from '../../reports/products';
import type { RowSource, Rows } from '../../reports/reading/rows';
import { NumberSet, type TextNumbers } from '../../reports/reading/text-numbers';
import type { Settings } from '../../settings';
import type { Day } from '../../values/day';
import { group } from '../../values/lists';
import type { Money } from '../../values/money';
import type { SkuNames } from '../sku-names';
import { type ChargesByOrder, chargesOf, type FeeCharge, orderIdOf, readFeeCharges } from './fee-charges';
import { type FeeCredit, readFeeCredits } from './fee-credits';
import { type FeesBack, RefundedFees } from './refunded-fees';

/** Charges of one SKU in one marketplace. */
export interface SkuCharges {
  readonly sku: string;
  readonly marketplace: MarketplaceCode;
  /** Of the days that may still be claimed, oldest first. */
  readonly charges: readonly FeeCharge[];
  /** Of as many days before them: too old to claim, but they tell when a fee rose. */
  readonly before: readonly FeeCharge[];
}

/** The longest window of the two fee errors: older charges can no longer be claimed. */
const LONGEST = Math.max(
  ...MARKETPLACES.flatMap(({ code }) => [windowFor(1, code).latestDays, windowFor(10, code).latestDays]),
);

export class FeeBook {
  /** By marketplace and SKU. */
  readonly bySku: ReadonlyMap<string, SkuCharges>;
  /** By order and product, one a source. */
  readonly credits: ReadonlyMap<string, readonly FeeCredit[]>;
  private readonly productRows = new Map<string, ProductRow[]>();
  private readonly previews = new Map<string, FeePreviewRow[]>();
  private readonly local: ReadonlySet<MarketplaceCode>;
  /** Orders that an orders report places outside Amazon's shops. */
  private readonly outside = new NumberSet();
  private refundedFees: RefundedFees | null = null;
  private readonly byOrder: ChargesByOrder;
  private readonly lists = new DayLists();

  constructor(
    private readonly reading: RowSource,
    private readonly catalogue: SkuNames,
    private readonly settings: Settings,
  ) {
    const home = settings.marketplace;
    const oldest = settings.asOf - LONGEST;
    const { all, byOrder } = readFeeCharges(reading, oldest - LONGEST, settings.asOf, home);
    this.byOrder = byOrder;
    this.bySku = bySkuOf(all, oldest, reading.orderNumbers);
    this.credits = group(readFeeCredits(reading), (c) => `${c.orderId}\n${c.product}`);
    this.local = localShops(all, home);
    if (this.bySku.size > 0) this.readDates();
    for (const row of productRows(reading)) {
      for (const id of ids(row.sku, row.sku === '' ? row.fnsku : '', '')) add(this.productRows, id, row);
    }
    for (const row of feePreviewRows(reading)) if (row.sku !== '') add(this.previews, row.sku, row);
  }

  /** Rows of the Products tab about a SKU: by SKU, else by its FNSKU. Several rows may differ. */
  productsOf(sku: string): readonly ProductRow[] {
    const own = this.productRows.get(`sku ${sku}`);
    if (own) return own;
    const fnsku = this.catalogue.fnskuOf(sku);
    return (fnsku === null ? undefined : this.productRows.get(`fnsku ${fnsku}`)) ?? [];
  }

  /** Fee preview rows of a SKU in a marketplace; rows that name none count for every one of their currency. */
  previewsOf(sku: string, marketplace: MarketplaceCode): readonly FeePreviewRow[] {
    const rows = this.previews.get(sku) ?? [];
    const own = rows.filter((row) => row.marketplace === marketplace);
    if (own.length > 0) return own;
    const { currency } = facts(marketplace);
    return rows.filter((row) => row.marketplace === null && (row.currency === '' || row.currency === currency));
  }

  /** What Amazon itself expects a unit of a SKU to cost when it is sent to a shop from another country. */
  expectedFromAbroad(sku: string, marketplace: MarketplaceCode): Money[] {
    return (this.previews.get(sku) ?? []).flatMap(({ abroad }) => abroad.get(marketplace) ?? []);
  }

  /** SKUs of the fee preview, also those without a charge. */
  previewed(): IterableIterator<[string, FeePreviewRow[]]> {
    return this.previews.entries();
  }

  /** False: a shop beside the seller's own one, whose orders may be sent from another country at a higher fee. */
  isLocal(marketplace: MarketplaceCode): boolean {
    return this.local.has(marketplace) || originsOf(marketplace).length === 0;
  }

  /** Fees that came back with refunds of the charged orders. */
  refunded(charge: FeeCharge): FeesBack {
    return this.fromRefunds().of(orderIdOf(charge), charge.sku);
  }

  /** The products of an order of which fees came back with refunds. */
  refundedIn(orderId: string): ReturnType<RefundedFees['productsOf']> {
    return this.fromRefunds().productsOf(orderId);
  }

  /** The products that an order was charged for, on days that may still be claimed. */
  chargedIn(orderId: string): Set<string> {
    const own = [...chargesOf(this.byOrder[this.reading.orderNumbers.of(orderId)])];
    const isOpen = (c: FeeCharge) => this.bySku.get(`${c.marketplace}\n${c.sku}`)?.charges.includes(c) === true;
    return new Set(own.filter(isOpen).map(({ sku }) => sku));
  }

  /** Other rows of a payments file that sold something of the same order without a commission: another row may hold theirs. */
  freeBeside(charge: FeeCharge): FeeCharge[] {
    if (charge.events.source !== 'payments') return [];
    return [...chargesOf(this.byOrder[charge.order])].filter(
      (other) => other !== charge && other.events.source === 'payments' && other.commission === 0 && other.units > 0,
    );
  }

  private fromRefunds(): RefundedFees {
    this.refundedFees ??= new RefundedFees(this.reading, (order) => this.byOrder[order] !== undefined);
    return this.refundedFees;
  }

  /** Gives charges the days of their orders. */
  private readDates(): void {
    const parcels = this.reading.rows(fulfilledShipments);
    this.readDatesIn(parcels, parcels.shipmentDate);
    this.readDatesIn(this.reading.rows(allOrders), null);
  }

  private readDatesIn(
    rows: Rows<typeof fulfilledShipments.columns> | Rows<typeof allOrders.columns>,
    shippedOn: ((i: number) => Day | null) | null,
  ): void {
    const { byOrder, outside, lists } = this;
    const numberOf = rows.orderNumber('orderId');
    const isOutside = rows.read('salesChannel', isNonAmazon);
    const { size, sku, purchaseDate } = rows;
    for (let i = 0; i < size; i++) {
      const own = byOrder[numberOf(i)];
      if (own === undefined) continue;
      if (isOutside(i)) outside.add(own.order);
      addDays(own, sku(i), purchaseDate(i), shippedOn === null ? null : shippedOn(i), lists);
    }
  }

  /** Charges of a SKU that may still be claimed under an error's window. */
  open(list: SkuCharges, error: 1 | 10): FeeCharge[] {
    const oldest = this.settings.asOf - windowFor(error, list.marketplace).latestDays;
    const { outside } = this;
    return list.charges.filter(({ posted, order }) => posted >= oldest && (outside.isEmpty || !outside.has(order)));
  }
}

/** Lists of days: nearly all orders have one day of each kind, and those of one day share its list. */
class DayLists {
  private readonly alone = new Map<Day, readonly Day[]>();

  /** The list with a day more. */
  with(days: readonly Day[], day: Day): readonly Day[] {
    if (days.length === 0) return this.listOf(day);
    return days[0] === day || days.includes(day) ? days : [...days, day];
  }

  private listOf(day: Day): readonly Day[] {
    let days = this.alone.get(day);
    if (!days) {
      days = [day];
      this.alone.set(day, days);
    }
    return days;
  }
}

/** Gives the charges of a SKU, among those of an order, the days of a row of it. */
function addDays(first: FeeCharge, sku: string, ordered: Day | null, shipped: Day | null, lists: DayLists): void {
  for (let charge: FeeCharge | null = first; charge !== null; charge = charge.other) {
    if (charge.sku !== sku) continue;
    if (shipped !== null) charge.shipped = lists.with(charge.shipped, shipped);
    if (ordered !== null) charge.ordered = lists.with(charge.ordered, ordered);
  }
}

/** The seller's own shop; where that is none of Europe's, also the only European one that he sells in. */
function localShops(charges: readonly FeeCharge[], home: MarketplaceCode): Set<MarketplaceCode> {
  const european = new Set(charges.map((c) => c.marketplace).filter((m) => EUROPE.includes(m)));
  const abroad = !EUROPE.includes(home);
  return abroad && european.size === 1 ? european.add(home) : new Set([home]);
}

/** Charges by marketplace and SKU, those before a day apart; SKUs whose charges are all before it are left out. */
function bySkuOf(all: readonly FeeCharge[], oldest: Day, orders: TextNumbers): Map<string, SkuCharges> {
  const lists = new Map<MarketplaceCode, Map<string, { charges: FeeCharge[]; before: FeeCharge[] }>>();
  for (const charge of all) {
    let skus = lists.get(charge.marketplace);
    if (!skus) {
      skus = new Map();
      lists.set(charge.marketplace, skus);
    }
    let own = skus.get(charge.sku);
    if (!own) {
      own = { charges: [], before: [] };
      skus.set(charge.sku, own);
    }
    (charge.posted < oldest ? own.before : own.charges).push(charge);
  }
  const byDate = (a: FeeCharge, b: FeeCharge) => compareCharges(a, b, orders);
  const found: SkuCharges[] = [];
  for (const [marketplace, skus] of lists) {
    for (const [sku, { charges, before }] of skus) {
      if (charges.length > 0)
        found.push({ sku, marketplace, charges: charges.sort(byDate), before: before.sort(byDate) });
    }
  }
  // By their first charges, so that the order of rows does not matter.
  found.sort((a, b) => byDate(a.charges[0] as FeeCharge, b.charges[0] as FeeCharge));
  return new Map(found.map((list) => [`${list.marketplace}\n${list.sku}`, list]));
}

function compareCharges(a: FeeCharge, b: FeeCharge, orders: TextNumbers): number {
  return (
    a.posted - b.posted ||
    orders.compare(a.order, b.order) ||
    compare(a.sku, b.sku) ||
    a.fulfilment - b.fulfilment ||
    a.commission - b.commission ||
    a.principal - b.principal ||
    a.units - b.units
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function* ids(sku: string, fnsku: string, asin: string): Generator<string> {
  if (sku !== '') yield `sku ${sku}`;
  if (fnsku !== '') yield `fnsku ${fnsku}`;
  if (asin !== '') yield `asin ${asin}`;
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
