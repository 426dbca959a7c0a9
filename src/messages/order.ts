// What the pasted reports know about one order: who ships it, what was bought, where the parcel is, what the buyer said.
import { isNonAmazon, marketplaceOf } from '../policy/marketplaces';
import type { Reading } from '../reports';
import { ordersOf } from '../reports/all-orders';
import { returnsOf } from '../reports/customer-returns';
import { fulfilledOf } from '../reports/fulfilled-shipments';
import { merchantReturns } from '../reports/merchant-returns';
import type { Shipper } from '../reports/reading/channel';
import { removalOrdersOf } from '../reports/removal-orders';
import { removalShipmentsOf } from '../reports/removal-shipments';
import { feedbackOf } from '../reports/seller-feedback';
import { type Day, isoOf } from '../values/day';
import type { Money } from '../values/money';
import { shortTitle } from './formats';
import type { Fulfilment } from './scenarios';

interface OrderedItem {
  readonly sku: string;
  title: string;
  asin: string;
  fnsku: string;
  units: number;
  /** Price of one unit as printed, or null. */
  price: Money | null;
  currency: string;
}

export interface Order {
  readonly id: string;
  /** False when no pasted report holds the order. */
  readonly found: boolean;
  readonly fulfilment: Fulfilment | null;
  readonly marketplace: string | null;
  /** Sold through a channel that is not Amazon. */
  readonly multiChannel: boolean;
  readonly status: string;
  /** Null when no report tells. */
  readonly shipped: boolean | null;
  /** When the order was complete, as far as known: estimated arrival, else shipment, else purchase. */
  readonly completed: Day | null;
  readonly items: readonly OrderedItem[];
  /** Facts that stand in reports word for word; dates as `YYYY-MM-DD`. */
  readonly facts: Readonly<Record<string, string>>;
}

interface OrderRows {
  readonly size: number;
  orderId(i: number): string;
}

/** The reports about some orders, with their rows found in one pass each, however many orders are asked for. */
class OrderRowsBook {
  readonly orders;
  readonly parcels;
  readonly returns;
  readonly merchant;
  readonly feedback;
  private readonly found = new Map<OrderRows, ReadonlyMap<string, readonly number[]>>();

  constructor(
    readonly reading: Reading,
    private readonly wanted: ReadonlySet<string>,
  ) {
    this.orders = ordersOf(reading);
    this.parcels = fulfilledOf(reading);
    this.returns = returnsOf(reading);
    this.merchant = reading.rows(merchantReturns);
    this.feedback = feedbackOf(reading);
  }

  about(rows: OrderRows, id: string): readonly number[] {
    let known = this.found.get(rows);
    if (!known) {
      const at = new Map<string, number[]>();
      for (let i = 0; i < rows.size; i++) {
        const order = rows.orderId(i);
        if (!this.wanted.has(order)) continue;
        const list = at.get(order);
        if (list) list.push(i);
        else at.set(order, [i]);
      }
      known = at;
      this.found.set(rows, known);
    }
    return known.get(id) ?? [];
  }
}

function fulfilmentOf(shipper: Shipper | null): Fulfilment | null {
  return shipper === 'amazon' ? 'fba' : shipper;
}

class Gathering {
  readonly items = new Map<string, OrderedItem>();
  readonly facts: Record<string, string> = {};
  fulfilment: Fulfilment | null = null;
  salesChannel = '';
  status = '';
  shipped: boolean | null = null;
  purchased: Day | null = null;
  sent: Day | null = null;
  arrival: Day | null = null;
  found = false;

  item(sku: string): OrderedItem {
    let item = this.items.get(sku);
    if (!item) {
      item = { sku, title: '', asin: '', fnsku: '', units: 0, price: null, currency: '' };
      this.items.set(sku, item);
    }
    return item;
  }

  /** Keeps the first value that a report gives. */
  fact(id: string, value: string): void {
    if (value !== '' && this.facts[id] === undefined) this.facts[id] = value;
  }

  day(id: string, value: Day | null): void {
    if (value !== null) this.fact(id, isoOf(value));
  }
}

function readOrders(book: OrderRowsBook, id: string, into: Gathering): void {
  const { orders } = book;
  for (const i of book.about(orders, id)) {
    into.found = true;
    into.fulfilment ??= fulfilmentOf(orders.fulfilment(i));
    into.salesChannel ||= orders.salesChannel(i);
    into.status ||= orders.orderStatus(i);
    into.shipped ??= orders.shipped(i);
    into.purchased ??= orders.purchaseDate(i);
    const item = into.item(orders.sku(i));
    item.title ||= orders.title(i);
    item.asin ||= orders.asin(i);
    item.currency ||= orders.currency(i);
    addUnits(item, orders.quantity(i) ?? 0, orders.itemPrice(i));
  }
}

function addUnits(item: OrderedItem, units: number, price: Money | null): void {
  item.units += units;
  if (price !== null && units > 0) item.price ??= Math.round(price / units);
}

function readShipments(book: OrderRowsBook, id: string, into: Gathering): void {
  const listed = new Set(into.items.keys());
  const { parcels } = book;
  for (const i of book.about(parcels, id)) {
    into.found = true;
    into.fulfilment ??= fulfilmentOf(parcels.fulfilment(i));
    into.salesChannel ||= parcels.salesChannel(i);
    into.shipped = true;
    into.purchased ??= parcels.purchaseDate(i);
    into.sent ??= parcels.shipmentDate(i);
    into.arrival ??= parcels.arrivalDate(i);
    into.fact('carrier', parcels.carrier(i));
    into.fact('tracking', parcels.tracking(i));
    const item = into.item(parcels.sku(i));
    item.title ||= parcels.title(i);
    if (listed.has(item.sku)) continue;
    item.currency ||= parcels.currency(i);
    addUnits(item, parcels.quantity(i) ?? 0, parcels.itemPrice(i));
  }
  into.day('shipDate', into.sent);
  into.day('promisedDate', into.arrival);
}

function readReturns(book: OrderRowsBook, id: string, into: Gathering): void {
  const { returns, merchant } = book;
  for (const i of book.about(returns, id)) {
    into.found = true;
    into.fulfilment ??= 'fba';
    into.shipped = true;
    const item = into.item(returns.sku(i));
    item.title ||= returns.title(i);
    item.asin ||= returns.asin(i);
    item.fnsku ||= returns.fnsku(i);
    into.fact('returnReason', returns.reasonText(i));
    into.fact('lpn', returns.licensePlate(i));
  }
  for (const i of book.about(merchant, id)) {
    into.found = true;
    into.fulfilment ??= 'seller';
    into.shipped = true;
    const item = into.item(merchant.sku(i));
    item.title ||= merchant.title(i);
    item.asin ||= merchant.asin(i);
    into.purchased ??= merchant.orderDate(i);
    into.fact('returnReason', merchant.reason(i));
  }
}

function readFeedback(book: OrderRowsBook, id: string, into: Gathering): void {
  const { feedback } = book;
  for (const i of book.about(feedback, id)) {
    into.found = true;
    into.day('feedbackDate', feedback.date(i));
    into.fact('rating', feedback.rating(i));
    into.fact('comment', feedback.comments(i));
  }
}

/** The newest removal order of a product: its number is the seller's own and names no customer order. */
function readRemoval(reading: Reading, sku: string, into: Gathering): void {
  let newest: Day | null = null;
  let number = '';
  const removals = removalOrdersOf(reading);
  for (let i = 0; i < removals.size; i++) {
    if (removals.sku(i) !== sku) continue;
    const day = removals.date(i);
    if (number !== '' && (day === null || (newest !== null && day <= newest))) continue;
    newest = day;
    number = removals.orderId(i);
  }
  into.fact('removalOrder', number);
  const parcels = removalShipmentsOf(reading);
  for (let i = 0; number !== '' && i < parcels.size; i++) {
    if (parcels.orderId(i) === number && parcels.sku(i) === sku) into.fact('removalTracking', parcels.tracking(i));
  }
}

/** Who ships each of the wanted orders, as far as the orders and shipments reports tell; one pass over them. */
export function fulfilmentsOf(reading: Reading, wanted: ReadonlySet<string>): Map<string, Fulfilment> {
  const found = new Map<string, Fulfilment>();
  for (const rows of [ordersOf(reading), fulfilledOf(reading)]) {
    for (let i = 0; i < rows.size; i++) {
      const id = rows.orderId(i);
      const fulfilment = wanted.has(id) && !found.has(id) ? fulfilmentOf(rows.fulfilment(i)) : null;
      if (fulfilment) found.set(id, fulfilment);
    }
  }
  return found;
}

/**
 * Everything that the reports know about an order. `sku` narrows it to one of its products, such as that of the row that
 * the seller chose.
 */
export function readOrder(reading: Reading, orderId: string, sku: string | null = null): Order {
  return orderReader(reading, [orderId])(orderId, sku);
}

/** As `readOrder`, for many orders: the reports are gone through once for all of `orderIds`. */
export function orderReader(
  reading: Reading,
  orderIds: readonly string[],
): (orderId: string, sku: string | null) => Order {
  const book = new OrderRowsBook(reading, new Set(orderIds));
  return (orderId, sku) => orderFrom(book, orderId, sku);
}

function orderFrom(book: OrderRowsBook, orderId: string, sku: string | null): Order {
  const into = new Gathering();
  readOrders(book, orderId, into);
  readShipments(book, orderId, into);
  readReturns(book, orderId, into);
  readFeedback(book, orderId, into);
  const chosen = sku === null ? undefined : into.items.get(sku);
  const items = chosen ? [chosen] : [...into.items.values()].filter((item) => item.sku !== '' || item.title !== '');

  const titles = [...new Set(items.map((item) => shortTitle(item.title)).filter((title) => title !== ''))];
  into.fact('item', titles.slice(0, 2).join(', '));
  const [only] = items;
  if (only && items.length === 1) {
    into.fact('sku', only.sku);
    into.fact('fnsku', only.fnsku);
    into.fact('asin', only.asin);
    if (only.units > 0) into.fact('units', String(only.units));
    readRemoval(book.reading, only.sku, into);
  }
  const units = items.reduce((sum, item) => sum + item.units, 0);
  if (units > 0) into.fact('quantity', String(units));
  into.day('orderDate', into.purchased);
  return {
    id: orderId,
    found: into.found,
    fulfilment: into.fulfilment,
    marketplace: marketplaceOf(into.salesChannel),
    multiChannel: isNonAmazon(into.salesChannel),
    status: into.status,
    shipped: into.shipped,
    completed: into.arrival ?? into.sent ?? into.purchased,
    items,
    facts: into.facts,
  };
}
