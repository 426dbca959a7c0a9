// Every order that a claim can be about: its lines, refunds, returns, replacements and payments, and who drew which unit.
import { placeOf, type Reason } from '../../claims/verdict';
import { isAmazonShop, type MarketplaceCode, marketplaceOf } from '../../policy/marketplaces';
import { countryOfCentre, type Region, regionOf } from '../../policy/places';
import type { Reading } from '../../reports';
import { ordersOf } from '../../reports/all-orders';
import { damagedByAmazon, type ReturnRow, returnsOf } from '../../reports/customer-returns';
import { merchantReturns } from '../../reports/merchant-returns';
import { moneyEvents } from '../../reports/money/read-events';
import { isMultiChannel } from '../../reports/money/words';
import { type ReplacementRow, replacementRows } from '../../reports/replacements';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { group, sumOf } from '../../values/lists';
import { idKey } from '../../values/text';
import type { Catalogue } from '../catalogue';
import type { MoneyLine } from '../money/money-lines';
import type { Payment } from '../payments/reimbursement-pools';
import type { Demand } from '../supply';
import { type OrderFacts, readOrderFacts } from './order-facts';
import { dealPayments, inTime } from './order-payments';
import { judgeRefunds, lentBeside, type RefundedItem } from './refunds';

/** A unit that came back: rows of one licence plate, order and date are one. */
export interface ReturnedUnits {
  /** The row with the most to say; others of the same licence plate are `copies`. */
  readonly row: ReturnRow;
  readonly copies: readonly ReturnRow[];
  readonly units: number;
}

/** One SKU of an order, with all that happened to it. */
export interface OrderLine {
  readonly order: Order;
  readonly sku: string;
  refunded: RefundedItem | null;
  /** Refund lines by which no principal went back, where none did by others: the seller's goodwill. */
  readonly goodwill: readonly MoneyLine[];
  readonly returned: ReturnedUnits[];
  /** Replacements sent for it, oldest first. */
  readonly replaced: ReplacementRow[];
  /** False for a product that was only sent in place of another. */
  readonly sold: boolean;
  /** True where settlements or payments name it, not the orders reports alone. */
  readonly inMoney: boolean;
}

export interface Order {
  readonly id: string;
  readonly facts: OrderFacts | null;
  /** Marketplace as its money rows print it; `''` when none does. */
  readonly shop: string;
  readonly lines: Map<string, OrderLine>;
  /** Returns of the order that fit none of its lines. */
  readonly stray: ReturnedUnits[];
  /** Order ids of its replacements: their returns and payments count here too. */
  readonly replacementIds: ReadonlySet<string>;
  /** Day of the purchase, else of the first charge; null when neither is in the data. */
  readonly ordered: Day | null;
  /** Date of the order's first refund, of any kind and SKU. */
  readonly firstRefund: Day | null;
  readonly payments: Payment[];
}

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
    const returns = groupReturns(reading);
    const replaced = readReplacements(reading);
    const moneyByOrder = group(lines, (l) => l.orderId);
    const wanted = new Set<string>([...moneyByOrder.keys(), ...returns.keys(), ...replaced.keys()]);
    const facts = readOrderFacts(reading, wanted);
    this.payments = group(payments, (p) => p.orderId);
    for (const id of [...wanted].sort())
      this.addOrder(id, facts.get(id) ?? null, moneyByOrder.get(id) ?? NO_LINES, replaced.get(id), asOf);
    for (const [id, units] of returns) this.matchReturns(this.orders.get(id) as Order, units);
    for (const line of this.lines) markMissingCharge(line);
    for (const order of this.orders.values()) if (returns.has(order.id)) this.returned.push(order);
    for (const order of this.returned) this.settleReimbursedReturns(order);
    const merchant = reading.rows(merchantReturns);
    for (let i = 0; i < merchant.size; i++)
      this.merchantReturned.set(merchant.orderId(i), placeOf(merchant.ref(i)) as RowRef);
    this.merchantReturned.delete('');
  }

  private addOrder(
    id: string,
    facts: OrderFacts | null,
    money: readonly MoneyLine[],
    replaced: readonly ReplacementRow[] | undefined,
    asOf: Day,
  ): void {
    const order: Order = {
      id,
      facts,
      shop: shopOf(money),
      lines: new Map(),
      stray: [],
      replacementIds: replacementIdsOf(replaced, id),
      ordered: orderedOn(facts, money),
      firstRefund: firstOf('refund', money),
      payments: this.payments.get(id) ?? [],
    };
    this.addLines(order, money, replaced ?? NO_ROWS, asOf);
    this.orders.set(id, order);
  }

  /**
   * Regions of which the returns report has rows, by the shops of their orders, else by the centres that took them in. Where
   * nothing tells, the report is of the seller's own region.
   */
  returnRegions(home: MarketplaceCode): ReadonlySet<Region> {
    const regions = new Set<Region>();
    for (const order of this.returned) {
      for (const { row } of unitsBack(order)) {
        const country = this.marketplaceOf(order) ?? countryOfCentre(row.center);
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

  /** The marketplace of an order by its money rows, else its sales channel; null when neither tells. */
  marketplaceOf(order: Order): MarketplaceCode | null {
    return marketplaceOf(order.shop) ?? marketplaceOf(order.facts?.salesChannel ?? '');
  }

  /** True for orders outside Amazon's shops or fulfilled by the seller: they make no refund claims. */
  isOutside(order: Order, refunded: RefundedItem | null): boolean {
    return this.whyOutside(order, refunded) !== null;
  }

  /** Why an order makes no refund claims, and the row that says so where one does; null when it may make them. */
  whyOutside(order: Order, refunded: RefundedItem | null): { reason: Reason; because: RowRef | null } | null {
    const { id } = order;
    if (isMultiChannel(id)) return { reason: 'multi-channel', because: null };
    const merchant = this.merchantReturned.get(id);
    if (merchant) return { reason: 'seller-fulfilled', because: merchant };
    const recovery = this.recovered.get(id);
    if (recovery) return { reason: 'recovered', because: recovery };
    const channel = order.facts?.salesChannel ?? '';
    if (isElsewhere(refunded?.marketplaceText ?? '') || isElsewhere(order.shop) || isElsewhere(channel))
      return { reason: 'multi-channel', because: null };
    return this.fulfilment(order, refunded) === 'seller' ? { reason: 'seller-fulfilled', because: null } : null;
  }

  fulfilment(order: Order, refunded: RefundedItem | null): 'amazon' | 'seller' | null {
    const item = order.facts?.items.get(refunded?.sku ?? '');
    return refunded?.fulfilment ?? item?.fulfilment ?? order.facts?.fulfilment ?? null;
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
    return this.contested.get(`${orderId}\n${sku}`) ?? [];
  }

  private noteDrawn(payment: Payment, { sku, fnskus, asins }: LineDemand): void {
    const lines = this.drawn.get(payment) ?? [];
    lines.push({ sku, fnskus, asins });
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
    return this.orders.get(payment.orderId)?.lines.size === 1 ? MATCHES.length : null;
  }

  /** Payments of an order that belong to a line, whether drawn or not. */
  paymentsFor(payments: readonly Payment[], sku: string): Payment[] {
    const line = { sku, fnskus: new Set<string>(), asins: new Set<string>() };
    return payments.filter((p) => this.linkOf(p, line) !== null);
  }

  /** FNSKUs of a line: those known for its SKU and those that its returns name. */
  fnskusOf(line: OrderLine): ReadonlySet<string> {
    const named = line.returned.map((u) => u.row.fnsku).filter((id) => id !== '');
    return new Set([...this.catalogue.fnskusOf(line.sku), ...named]);
  }

  /** ASINs of a line: those known for its SKU, that of the order, and those that its returns name. */
  asinsOf(order: Order, line: OrderLine): ReadonlySet<string> {
    const named = [order.facts?.items.get(line.sku)?.asin ?? '', ...line.returned.map((u) => u.row.asin)];
    return new Set([...this.catalogue.asinsOf(line.sku), ...named.filter((id) => id !== '')]);
  }

  private addLines(order: Order, money: readonly MoneyLine[], replaced: readonly ReplacementRow[], asOf: Day): void {
    const bySku = group(money, (l) => l.sku);
    const skus = new Set<string>(bySku.keys());
    for (const sku of order.facts?.items.keys() ?? []) skus.add(sku);
    for (const { sku } of replaced) skus.add(sku);
    skus.delete('');
    for (const sku of skus.size === 1 ? skus : [...skus].sort()) {
      const item = order.facts?.items.get(sku) ?? null;
      const own = bySku.get(sku) ?? [];
      const refunded = judgeRefunds(own, item, asOf);
      const line: OrderLine = {
        order,
        sku,
        refunded,
        goodwill:
          refunded === null ? own.filter((l) => l.kind === 'refund' && l.date !== null && l.date <= asOf) : NO_LINES,
        returned: [],
        replaced: replaced.length === 0 ? [] : replaced.filter((r) => r.sku === sku),
        sold: own.length > 0 || item !== null,
        inMoney: own.length > 0,
      };
      order.lines.set(sku, line);
      this.lines.push(line);
    }
    if (order.lines.size > 1) shareBeside(order, bySku);
  }

  private matchReturns(order: Order, units: readonly ReturnedUnits[]): void {
    let left = units.filter((u) => {
      const line = order.lines.get(u.row.sku);
      line?.returned.push(u);
      return !line;
    });
    const byId = [
      (u: ReturnedUnits, l: OrderLine) => u.row.fnsku !== '' && this.fnskusOf(l).has(u.row.fnsku),
      (u: ReturnedUnits, l: OrderLine) => u.row.asin !== '' && this.asinsOf(order, l).has(u.row.asin),
    ];
    for (const fits of byId) {
      left = left.filter((u) => {
        const lines = [...order.lines.values()].filter((l) => fits(u, l));
        // Several lines of one product: the one that most units are still missing from.
        lines.sort((a, b) => missing(b) - missing(a) || (a.sku < b.sku ? -1 : 1));
        lines[0]?.returned.push(u);
        return lines.length === 0;
      });
    }
    order.stray.push(...left);
  }

  /** A return that Amazon marked as reimbursed takes its payment, if there is one, before any rule draws. */
  private settleReimbursedReturns(order: Order): void {
    const demands: LineDemand[] = [];
    for (const u of unitsBack(order)) {
      if (!isReimbursed(u)) continue;
      const date = this.poolDate(order, u.row.date ?? Number.NEGATIVE_INFINITY);
      demands.push(lineDemand(date, `${u.row.sku} ${u.row.licensePlate}`, u.units, u.row));
    }
    if (demands.length === 0) return;
    // Amazon itself says that these are paid: their payment is none of another line's.
    dealPayments(order.payments, demands, (p, d) => this.linkOf(p, d), MATCHES.length + 1);
  }
}

/** More units came back than were charged: a part of the order stands in a file that is not here. */
function markMissingCharge({ order, refunded, sku, returned }: OrderLine): void {
  if (refunded === null || order.facts?.items.has(sku)) return;
  if (sumOf(returned, (r) => r.units) > refunded.chargedUnits) refunded.chargeIncomplete = true;
}

/** Lets lines have what others were charged for shipping and the like, each amount once. */
function shareBeside(order: Order, bySku: ReadonlyMap<string, readonly MoneyLine[]>): void {
  let lent = 0;
  for (const line of order.lines.values()) {
    const { refunded, sku } = line;
    if (refunded === null) continue;
    const others = [...bySku].flatMap(([other, lines]) => (other === sku ? [] : [lines]));
    const more = lentBeside(refunded, others, lent);
    lent += more;
    if (more > 0) line.refunded = { ...refunded, charged: (refunded.charged ?? 0) + more };
  }
}

/** A shop that is named and none of Amazon's. */
function isElsewhere(shop: string): boolean {
  return shop !== '' && !isAmazonShop(shop);
}

const NO_LINES: readonly MoneyLine[] = [];
const NO_ROWS: readonly ReplacementRow[] = [];
const NO_IDS: ReadonlySet<string> = new Set();

function replacementIdsOf(replaced: readonly ReplacementRow[] | undefined, order: string): ReadonlySet<string> {
  if (!replaced) return NO_IDS;
  return new Set(replaced.map((r) => r.replacementOrderId).filter((id) => id !== '' && id !== order));
}

/** A demand of one order line, with the ids that payments may name it by. */
export interface LineDemand extends Demand {
  readonly sku: string;
  readonly fnskus: ReadonlySet<string>;
  readonly asins: ReadonlySet<string>;
}

export function lineDemand(
  date: Day,
  key: string,
  open: number,
  ids: { sku: string; fnsku?: string; asin?: string },
): LineDemand {
  return {
    date,
    key,
    open,
    found: 0,
    paid: 0,
    netted: [],
    sku: ids.sku,
    fnskus: ids.fnsku ? new Set([ids.fnsku]) : NO_IDS,
    asins: ids.asin ? new Set([ids.asin]) : NO_IDS,
  };
}

type Line = Pick<LineDemand, 'sku' | 'fnskus' | 'asins'>;

const MATCHES: readonly ((payment: Payment, line: Line, catalogue: Catalogue) => boolean)[] = [
  (p, l) => p.sku !== '' && (p.sku === l.sku || idKey(p.sku) === idKey(l.sku)),
  (p, l, c) => p.fnsku !== '' && (l.fnskus.has(p.fnsku) || c.fnskusOf(l.sku).has(p.fnsku)),
  (p, l, c) => p.asin !== '' && (l.asins.has(p.asin) || c.asinsOf(l.sku).has(p.asin)),
  (p) => p.sku === '' && p.fnsku === '' && p.asin === '',
];

export function isReimbursed(u: ReturnedUnits): boolean {
  return u.row.status === 'reimbursed' || u.copies.some((c) => c.status === 'reimbursed');
}

function missing(line: OrderLine): number {
  return (line.refunded?.units ?? 0) - sumOf(line.returned, (u) => u.units);
}

function orderedOn(facts: OrderFacts | null, lines: readonly MoneyLine[]): Day | null {
  let bought: Day | null = null;
  for (const { orderedOn: day } of facts?.items.values() ?? [])
    if (day !== null && (bought === null || day < bought)) bought = day;
  return bought ?? firstOf('order', lines);
}

/** The day of the first line of a kind. */
function firstOf(kind: MoneyLine['kind'], lines: readonly MoneyLine[]): Day | null {
  let first: Day | null = null;
  for (const l of lines) if (l.kind === kind && l.date !== null && (first === null || l.date < first)) first = l.date;
  return first;
}

/** The shop as a refund prints it, else as any line does. */
function shopOf(lines: readonly MoneyLine[]): string {
  let shop = '';
  for (const { kind, marketplace } of lines) {
    if (marketplace !== '' && kind === 'refund') return marketplace;
    shop ||= marketplace;
  }
  return shop;
}

/** Everything that came back of an order. */
export function unitsBack({ lines, stray }: Order): readonly ReturnedUnits[] {
  const [only] = lines.values();
  if (only && lines.size === 1 && stray.length === 0) return only.returned;
  return [...[...lines.values()].flatMap((line) => line.returned), ...stray];
}

function groupReturns(reading: Reading): Map<string, ReturnedUnits[]> {
  const plates = new Map<string, ReturnRow[]>();
  const rows: ReturnRow[][] = [];
  const returns = returnsOf(reading);
  for (let i = 0; i < returns.size; i++) {
    const row = returns.row(i);
    if (row.orderId === '' || row.units === 0) continue;
    const key = row.licensePlate === '' ? null : `${row.licensePlate}\n${row.orderId}\n${row.date ?? ''}`;
    const known = key === null ? undefined : plates.get(key);
    if (known) known.push(row);
    else {
      const list = [row];
      rows.push(list);
      if (key !== null) plates.set(key, list);
    }
  }
  const units = rows.map((list): ReturnedUnits => {
    const [only] = list;
    if (only && list.length === 1) return { row: only, copies: NO_COPIES, units: only.units };
    // Rows of one unit that disagree: the disposition that claims least counts.
    list.sort((a, b) => claimsMore(a) - claimsMore(b) || compareText(a.disposition, b.disposition) || byPlace(a, b));
    return { row: list[0] as ReturnRow, copies: list.slice(1), units: Math.max(...list.map((r) => r.units)) };
  });
  units.sort((a, b) => (a.row.date ?? 0) - (b.row.date ?? 0) || byPlace(a.row, b.row));
  return group(units, (u) => u.row.orderId);
}

const NO_COPIES: readonly ReturnRow[] = [];

function claimsMore(row: ReturnRow): number {
  return damagedByAmazon(row) ? 2 : row.disposition === 'sellable' ? 1 : 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace(a: RowRef, b: RowRef): number {
  return compareText(a.tab, b.tab) || a.row - b.row;
}

/** Replacements as the orders report names them: each order says whose replacement it is. */
function replacementsInOrders(reading: Reading): ReplacementRow[] {
  const orders = ordersOf(reading);
  const rows: ReplacementRow[] = [];
  for (const i of orders.saying('originalOrderId', (id) => id !== '')) {
    const originalOrderId = orders.originalOrderId(i);
    if (originalOrderId === '' || originalOrderId === orders.orderId(i) || !orders.whole(i)) continue;
    const { tab, row } = orders.ref(i);
    rows.push({
      tab,
      row,
      date: orders.purchaseDate(i),
      sku: orders.sku(i),
      asin: orders.asin(i),
      units: Math.abs(orders.quantity(i) ?? 0),
      replacementOrderId: orders.orderId(i),
      originalOrderId,
    });
  }
  return rows;
}

/** Taken by an A-to-z claim or a chargeback: the first row of each order and SKU. */
export interface Guarantee extends RowRef {
  readonly orderId: string;
  readonly sku: string;
  readonly date: Day;
}

function outsideRefunds(reading: Reading, asOf: Day) {
  const recovered = new Map<string, RowRef>();
  const guarantees = new Map<string, Guarantee>();
  for (const events of moneyEvents(reading)) {
    for (const i of events.recovering()) recovered.set(events.orderId(i), placeOf(events.ref(i)) as RowRef);
    for (const i of events.noSales) {
      const kind = events.kind(i);
      if (kind !== 'a-to-z' && kind !== 'chargeback') continue;
      const [orderId, sku, date] = [events.orderId(i), events.sku(i), events.date(i)];
      const key = `${orderId}\n${sku}`;
      if (date === null || date > asOf || guarantees.has(key)) continue;
      guarantees.set(key, { ...(placeOf(events.ref(i)) as RowRef), orderId, sku, date });
    }
  }
  recovered.delete('');
  return { recovered, guarantees: [...guarantees.values()] };
}

/** Two exports may print the day of one replacement in two time zones: of several tabs the one that shows most units of it counts. */
function onceOfTabs(rows: readonly ReplacementRow[]): ReplacementRow[] {
  const same = (r: ReplacementRow) => `${r.originalOrderId}\n${r.replacementOrderId}\n${r.sku}`;
  return [...group(rows, same).values()].flatMap((own) => {
    const tabs = [...group(own, (r) => r.tab).values()];
    const units = (list: readonly ReplacementRow[]) => sumOf(list, (r) => r.units);
    const first = (list: readonly ReplacementRow[]) => Math.min(...list.map((r) => r.date ?? 0));
    return tabs.reduce((a, b) => ((units(b) - units(a) || first(a) - first(b)) > 0 ? b : a));
  });
}

function readReplacements(reading: Reading): Map<string, ReplacementRow[]> {
  const rows = onceOfTabs(replacementRows(reading).filter((row) => row.originalOrderId !== ''));
  const known = new Set(rows.map((row) => row.replacementOrderId));
  rows.push(...replacementsInOrders(reading).filter((row) => !known.has(row.replacementOrderId)));
  rows.sort((a, b) => (a.date ?? 0) - (b.date ?? 0) || byPlace(a, b));
  return group(rows, (r) => r.originalOrderId);
}
