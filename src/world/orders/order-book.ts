// Every order that a claim can be about: its lines, refunds, returns, replacements and payments, and who drew which unit.
import { placeOf } from '../../claims/verdict';
import { isAmazonShop, type MarketplaceCode, marketplaceOf } from '../../policy/marketplaces';
import { countryOfCentre, type Region, regionOf } from '../../policy/places';
import type { Reading } from '../../reports';
import { merchantReturns } from '../../reports/merchant-returns';
import { isMultiChannel } from '../../reports/money/words';
import type { Shipper } from '../../reports/reading/channel';
import type { ReplacementRow } from '../../reports/replacements';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { appended, group, sumOf } from '../../values/lists';
import { idKey } from '../../values/text';
import type { Catalogue } from '../catalogue';
import type { MoneyLine } from '../money/money-lines';
import type { Payment } from '../payments/reimbursement-pools';
import type { Demand } from '../supply';
import { type Draft, Drafts } from './drafts';
import {
  type DatedRow,
  isReimbursed,
  lineOf,
  type Order,
  type OrderLine,
  type Outside,
  type ReturnedUnits,
  unitsBack,
  unitsOf,
} from './order';
import { itemOf, type OrderFacts, readOrderFacts } from './order-facts';
import { dealPayments, inTime } from './order-payments';
import { type Guarantee, outsideRefunds } from './outside-refunds';
import { judgeRefunds, lentBeside, type RefundedItem } from './refunds';
import { readReplacements } from './replaced';
import { returnedUnits } from './returned-units';

export class OrderBook {
  readonly orders = new Map<string, Order>();
  /** All lines of all orders, and the orders of which something came back: in the order of their orders. */
  readonly lines: OrderLine[] = [];
  readonly returned: Order[] = [];
  private readonly payments: Map<string, Payment[]>;
  /** Lines that drew a payment, and by order and SKU the payments that are contested. */
  private readonly drawn = new Map<Payment, Line[]>();
  private readonly contested = new Map<string, readonly Payment[]>();
  private readonly merchantReturned = new Map<string, RowRef>();
  /** Orders whose refund Amazon paid back: A-to-z, chargeback or SAFE-T. */
  private readonly recovered: ReadonlyMap<string, RowRef>;

  /** What Amazon's guarantee or a bank took from the seller. */
  readonly guarantees: readonly Guarantee[];

  constructor(
    reading: Reading,
    lines: readonly MoneyLine[],
    payments: readonly Payment[],
    private readonly catalogue: Catalogue,
    asOf: Day,
  ) {
    const { recovered, guarantees } = outsideRefunds(reading, asOf);
    this.recovered = recovered;
    this.guarantees = guarantees;
    this.payments = group(payments, (p) => p.orderId);
    const merchant = reading.rows(merchantReturns);
    for (let i = 0; i < merchant.size; i++)
      this.merchantReturned.set(merchant.orderId(i), placeOf(merchant.ref(i)) as RowRef);
    this.merchantReturned.delete('');
    const drafts = draftsOf(reading, lines);
    for (const [id, own] of this.payments) {
      const draft = drafts.find(reading.orderNumbers.of(id));
      if (draft) draft.payments = own;
    }
    for (const draft of drafts.sorted()) this.addOrder(draft, asOf);
    for (const order of this.returned) this.settleReimbursedReturns(order);
  }

  private addOrder({ id, facts, money, replaced, returned, payments }: Draft, asOf: Day): void {
    const shop = shopOf(money);
    const order: Order = {
      id,
      facts,
      shop,
      marketplace: marketplaceOf(shop) ?? marketplaceOf(facts === null ? '' : facts.salesChannel),
      lines: [],
      stray: NO_UNITS,
      replacementIds: replaced === null ? NO_IDS : replacementIdsOf(replaced, id),
      ordered: orderedOn(facts, money),
      firstRefund: firstOf('refund', money),
      payments,
    };
    this.orders.set(id, order);
    this.addLines(order, money, replaced ?? NO_ROWS, asOf);
    if (returned !== null) {
      this.matchReturns(order, returned);
      this.returned.push(order);
    }
    if (returned !== null || payments.length > 0) for (const line of order.lines) this.markMissingCharge(line);
  }

  /**
   * Regions of which the returns report has rows, by the shops of their orders, else by the centres that took them in. Where
   * nothing tells, the report is of the seller's own region.
   */
  returnRegions(home: MarketplaceCode): ReadonlySet<Region> {
    const regions = new Set<Region>();
    for (const order of this.returned) {
      for (const { row } of unitsBack(order)) {
        const country = order.marketplace ?? countryOfCentre(row.center);
        if (country !== null) regions.add(regionOf(country));
      }
    }
    return regions.size > 0 ? regions : new Set([regionOf(home)]);
  }

  /** The row by which an order was sent back to the seller himself. */
  merchantReturnOf(orderId: string): RowRef | undefined {
    return this.merchantReturned.get(orderId);
  }

  /** The replacement orders of an order that are in the data. */
  replacementsOf(order: Order): Order[] {
    const found: Order[] = [];
    for (const id of order.replacementIds) {
      const other = this.orders.get(id);
      if (other) found.push(other);
    }
    return found;
  }

  /** Payments under the order ids of an order's replacements. */
  replacementPayments(order: Order): Payment[] {
    return [...order.replacementIds].flatMap((id) => this.payments.get(id) ?? []);
  }

  private whyOutside(
    { id, facts, shop }: Order,
    refunded: RefundedItem | null,
    shipper: Shipper | null,
  ): Outside | null {
    if (isMultiChannel(id)) return MULTI_CHANNEL;
    const merchant = this.merchantReturned.get(id);
    if (merchant) return { reason: 'seller-fulfilled', because: merchant };
    const recovery = this.recovered.get(id);
    if (recovery) return { reason: 'recovered', because: recovery };
    if (isElsewhere(shop) || (refunded !== null && isElsewhere(refunded.marketplaceText))) return MULTI_CHANNEL;
    if (facts !== null && isElsewhere(facts.salesChannel)) return MULTI_CHANNEL;
    return shipper === 'seller' ? SELLER_FULFILLED : null;
  }

  /** Why what came back of an order, or of a line of it, is not Amazon's to pay: Amazon did not ship it for one of its shops. */
  notShipped(order: Order, line: OrderLine | null): Outside | null {
    const outside = line === null ? this.whyOutside(order, null, order.facts?.fulfilment ?? null) : line.outside;
    return outside === MULTI_CHANNEL || outside === SELLER_FULFILLED ? outside : null;
  }

  /** The date from which payments of the order may serve a claim: its first charge, else its first refund or the claim's own event. */
  poolDate(order: Order, event: Day): Day {
    return Math.min(order.ordered ?? Number.POSITIVE_INFINITY, order.firstRefund ?? event);
  }

  /**
   * Lets the demands of one order draw from payments: first those of the same SKU, then of the same FNSKU, then ASIN. A
   * payment that names no product at all serves any line of its order, and an order of one line takes all payments of its id,
   * whatever SKU they print.
   */
  draw(order: Order, payments: readonly Payment[], demands: readonly LineDemand[]): void {
    if (payments.length === 0 || demands.every((d) => d.open <= 0)) return;
    const linkOf = (p: Payment, d: LineDemand) => this.linkOf(p, d);
    const dealt = dealPayments(payments, demands, linkOf, MATCHES.length + 1);
    for (const [p, byDemand] of dealt) for (const d of byDemand.keys()) this.noteDrawn(p, d);
    for (const d of demands) {
      if (d.open <= 0) continue;
      const others = payments.filter((p) => inTime(p, d) && this.mayBeOf(p, d));
      if (others.length > 0) this.contested.set(`${order.id}\n${d.sku}`, others);
    }
  }

  /**
   * Payments of an order that other lines of it drew, although they name a line of this SKU just as well: which of the lines
   * was paid nothing tells.
   */
  contestedBy(orderId: string, sku: string): readonly Payment[] {
    return this.contested.size === 0 ? NO_PAYMENTS : (this.contested.get(`${orderId}\n${sku}`) ?? NO_PAYMENTS);
  }

  private noteDrawn(payment: Payment, { sku, fnsku, asin }: LineDemand): void {
    const lines = this.drawn.get(payment) ?? [];
    lines.push({ sku, fnsku, asin });
    this.drawn.set(payment, lines);
  }

  private mayBeOf(payment: Payment, d: LineDemand): boolean {
    const own = this.linkOf(payment, d);
    if (own === null) return false;
    return (this.drawn.get(payment) ?? []).some(
      (line) => line.sku !== d.sku && own <= (this.linkOf(payment, line) ?? own),
    );
  }

  /** How well a payment names a line: by SKU (0), FNSKU, ASIN, no product at all, or only by an order of one line; null: it is another's. */
  private linkOf(payment: Payment, line: Line): number | null {
    const link = MATCHES.findIndex((fits) => fits(payment, line, this.catalogue));
    if (link >= 0) return link;
    return this.orders.get(payment.orderId)?.lines.length === 1 ? MATCHES.length : null;
  }

  /** Payments of an order that belong to a line, whether drawn or not. */
  paymentsFor(payments: readonly Payment[], sku: string): readonly Payment[] {
    if (payments.length === 0) return NO_PAYMENTS;
    const line = { sku, fnsku: '', asin: '' };
    return payments.filter((p) => this.linkOf(p, line) !== null);
  }

  /** FNSKUs of a line: those known for its SKU and those that its returns name. */
  fnskusOf(line: OrderLine): ReadonlySet<string> {
    const named = line.returned.map((u) => u.row.fnsku).filter((id) => id !== '');
    return new Set([...this.catalogue.fnskusOf(line.sku), ...named]);
  }

  /** ASINs of a line: those known for its SKU, that of the order, and those that its returns name. */
  asinsOf(line: OrderLine): ReadonlySet<string> {
    const named = [line.item?.asin ?? '', ...line.returned.map((u) => u.row.asin)];
    return new Set([...this.catalogue.asinsOf(line.sku), ...named.filter((id) => id !== '')]);
  }

  private addLines(order: Order, money: readonly MoneyLine[], replaced: readonly ReplacementRow[], asOf: Day): void {
    const only = onlySku(order.facts, money, replaced);
    if (only !== null) {
      this.addLine(order, only, money, replaced, asOf);
      return;
    }
    const bySku = group(money, (l) => l.sku);
    const skus = new Set<string>(bySku.keys());
    for (const { sku } of order.facts?.items ?? []) skus.add(sku);
    for (const { sku } of replaced) skus.add(sku);
    skus.delete('');
    for (const sku of [...skus].sort()) {
      const own = replaced.length === 0 ? replaced : replaced.filter((r) => r.sku === sku);
      this.addLine(order, sku, bySku.get(sku) ?? NO_LINES, own, asOf);
    }
    if (order.lines.length > 1) shareBeside(order, bySku);
  }

  private addLine(
    order: Order,
    sku: string,
    own: readonly MoneyLine[],
    replaced: readonly ReplacementRow[],
    asOf: Day,
  ): void {
    const item = itemOf(order.facts, sku);
    const refunded = judgeRefunds(own, item, asOf);
    const shippers = shippersOf(own, item?.fulfilment ?? order.facts?.fulfilment ?? null);
    const fulfilment = shippers === 'both' ? null : shippers;
    const line: OrderLine = {
      order,
      sku,
      item,
      refunded,
      fulfilment,
      shippersDiffer: shippers === 'both',
      outside: this.whyOutside(order, refunded, fulfilment),
      goodwill: refunded === null ? goodwillOf(own, asOf) : NO_GOODWILL,
      returned: [],
      replaced,
      sold: own.length > 0 || item !== null,
      inMoney: own.length > 0,
    };
    order.lines = appended(order.lines, line);
    this.lines.push(line);
  }

  /**
   * More units came back than were charged, or came back or were paid where as many were refunded: a part of the order stands in
   * a file that is not here.
   */
  private markMissingCharge({ order, sku, refunded, item, returned }: OrderLine): void {
    if (refunded === null || item !== null) return;
    const { chargedUnits, countedUnits } = refunded;
    const back = unitsOf(returned);
    // One unit may have come back and been paid.
    const paid = countedUnits > chargedUnits ? sumOf(this.paymentsFor(order.payments, sku), (p) => p.units) : 0;
    if (back + paid > chargedUnits) refunded.chargeIncomplete = true;
  }

  private matchReturns(order: Order, units: readonly ReturnedUnits[]): void {
    let left = NO_UNITS;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i] as ReturnedUnits;
      const line = lineOf(order, unit.row.sku);
      if (line) line.returned = appended(line.returned, unit);
      else left = [...left, unit];
    }
    if (left.length > 0) this.matchByIds(order, left);
  }

  /** Returns of a SKU that the order does not have go by their FNSKU, then by their ASIN. */
  private matchByIds(order: Order, units: readonly ReturnedUnits[]): void {
    let left = units;
    const byId = [
      (u: ReturnedUnits, l: OrderLine) => u.row.fnsku !== '' && this.fnskusOf(l).has(u.row.fnsku),
      (u: ReturnedUnits, l: OrderLine) => u.row.asin !== '' && this.asinsOf(l).has(u.row.asin),
    ];
    for (const fits of byId) {
      left = left.filter((u) => {
        const lines = order.lines.filter((l) => fits(u, l));
        // Several lines of one product: the one that most units are still missing from.
        lines.sort((a, b) => missing(b) - missing(a) || (a.sku < b.sku ? -1 : 1));
        const [line] = lines;
        if (line) line.returned = appended(line.returned, u);
        return !line;
      });
    }
    order.stray = left;
  }

  /** A return that Amazon marked as reimbursed takes its payment, if there is one, before any rule draws. */
  private settleReimbursedReturns(order: Order): void {
    if (order.payments.length === 0) return;
    const demands: LineDemand[] = [];
    for (const u of unitsBack(order)) {
      if (!isReimbursed(u)) continue;
      const { date, sku, fnsku, asin, licensePlate } = u.row;
      const since = this.poolDate(order, date ?? Number.NEGATIVE_INFINITY);
      demands.push(lineDemand(since, `${sku} ${licensePlate}`, u.units, sku, fnsku, asin));
    }
    if (demands.length === 0) return;
    // Amazon itself says that these are paid: their payment is none of another line's.
    dealPayments(order.payments, demands, (p, d) => this.linkOf(p, d), MATCHES.length + 1);
  }
}

/** All that the reports name of orders that a claim can be about. */
function draftsOf(reading: Reading, lines: readonly MoneyLine[]): Drafts {
  const { orderNumbers } = reading;
  const drafts = new Drafts(orderNumbers.size);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as MoneyLine;
    const draft = drafts.of(line.order, line.orderId);
    draft.money = appended(draft.money, line);
  }
  const draftOf = (id: string): Draft => drafts.of(orderNumbers.of(id), id);
  for (const unit of returnedUnits(reading)) {
    const draft = draftOf(unit.row.orderId);
    draft.returned = appended(draft.returned ?? [], unit);
  }
  for (const row of readReplacements(reading)) {
    const draft = draftOf(row.originalOrderId);
    draft.replaced = appended(draft.replaced ?? [], row);
  }
  readOrderFacts(reading, drafts);
  return drafts;
}

/** The only SKU of an order, as nearly all have it; null where it has several, or money without one. */
function onlySku(
  facts: OrderFacts | null,
  money: readonly MoneyLine[],
  replaced: readonly ReplacementRow[],
): string | null {
  const first = (money[0] ?? replaced[0] ?? facts?.items[0])?.sku ?? '';
  if (first === '') return null;
  for (let i = 0; i < money.length; i++) if ((money[i] as MoneyLine).sku !== first) return null;
  for (let i = 0; i < replaced.length; i++) if ((replaced[i] as ReplacementRow).sku !== first) return null;
  if (facts !== null) for (let i = 0; i < facts.items.length; i++) if (facts.items[i]?.sku !== first) return null;
  return first;
}

function goodwillOf(lines: readonly MoneyLine[], asOf: Day): readonly DatedRow[] {
  if (lines.length === 0) return NO_GOODWILL;
  return lines.flatMap(({ kind, date, rows }) =>
    kind === 'refund' && date !== null && date <= asOf ? rows.map(({ tab, row }) => ({ tab, row, date })) : [],
  );
}

/** Lets lines have what others were charged for shipping and the like, each amount once. */
function shareBeside(order: Order, bySku: ReadonlyMap<string, readonly MoneyLine[]>): void {
  let lent = 0;
  for (const { refunded, sku } of order.lines) {
    if (refunded === null) continue;
    const others = [...bySku].flatMap(([other, lines]) => (other === sku ? [] : [lines]));
    const more = lentBeside(refunded, others, lent);
    lent += more;
    if (more > 0) refunded.charged = (refunded.charged ?? 0) + more;
  }
}

/**
 * Who ships what money and the orders reports tell of; `both` where money disagrees, or the orders reports give to the seller
 * what money gives to Amazon. What money gives to the seller is his.
 */
function shippersOf(money: readonly MoneyLine[], ordered: Shipper | null): Shipper | 'both' | null {
  let shipper: Shipper | null = null;
  for (let i = 0; i < money.length; i++) {
    const { fulfilment } = money[i] as MoneyLine;
    if (fulfilment === null || fulfilment === shipper) continue;
    if (shipper !== null) return 'both';
    shipper = fulfilment;
  }
  return shipper === 'amazon' && ordered === 'seller' ? 'both' : (shipper ?? ordered);
}

/** A shop that is named and none of Amazon's. */
function isElsewhere(shop: string): boolean {
  return shop !== '' && !isAmazonShop(shop);
}

const MULTI_CHANNEL: Outside = { reason: 'multi-channel', because: null };
const SELLER_FULFILLED: Outside = { reason: 'seller-fulfilled', because: null };

const NO_LINES: readonly MoneyLine[] = [];
const NO_ROWS: readonly ReplacementRow[] = [];
const NO_UNITS: readonly ReturnedUnits[] = [];
const NO_GOODWILL: readonly DatedRow[] = [];
const NO_PAYMENTS: readonly Payment[] = [];
const NO_IDS: ReadonlySet<string> = new Set();

function replacementIdsOf(replaced: readonly ReplacementRow[], order: string): ReadonlySet<string> {
  return new Set(replaced.map((r) => r.replacementOrderId).filter((id) => id !== '' && id !== order));
}

/** The ids of a line that payments may name; `''` where one is not known. */
interface Line {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
}

/** A demand of one order line. */
export interface LineDemand extends Demand, Line {}

export function lineDemand(date: Day, key: string, open: number, sku: string, fnsku: string, asin: string): LineDemand {
  return { date, key, open, found: 0, paid: 0, netted: [], sku, fnsku, asin };
}

const MATCHES: readonly ((payment: Payment, line: Line, catalogue: Catalogue) => boolean)[] = [
  (p, l) => p.sku !== '' && (p.sku === l.sku || idKey(p.sku) === idKey(l.sku)),
  (p, l, c) => p.fnsku !== '' && (l.fnsku === p.fnsku || c.fnskusOf(l.sku).has(p.fnsku)),
  (p, l, c) => p.asin !== '' && (l.asin === p.asin || c.asinsOf(l.sku).has(p.asin)),
  (p) => p.sku === '' && p.fnsku === '' && p.asin === '',
];

function missing(line: OrderLine): number {
  return (line.refunded?.units ?? 0) - unitsOf(line.returned);
}

function orderedOn(facts: OrderFacts | null, lines: readonly MoneyLine[]): Day | null {
  let bought: Day | null = null;
  if (facts !== null) {
    for (let i = 0; i < facts.items.length; i++) {
      const day = facts.items[i]?.orderedOn ?? null;
      if (day !== null && (bought === null || day < bought)) bought = day;
    }
  }
  return bought ?? firstOf('order', lines);
}

/** The day of the first line of a kind. */
function firstOf(kind: MoneyLine['kind'], lines: readonly MoneyLine[]): Day | null {
  let first: Day | null = null;
  for (let i = 0; i < lines.length; i++) {
    const l = lines[i] as MoneyLine;
    if (l.kind === kind && l.date !== null && (first === null || l.date < first)) first = l.date;
  }
  return first;
}

/** The shop as a refund prints it, else as any line does. */
function shopOf(lines: readonly MoneyLine[]): string {
  let shop = '';
  for (let i = 0; i < lines.length; i++) {
    const { kind, marketplace } = lines[i] as MoneyLine;
    if (marketplace !== '' && kind === 'refund') return marketplace;
    if (shop === '') shop = marketplace;
  }
  return shop;
}
