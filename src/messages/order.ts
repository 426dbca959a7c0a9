// What the pasted reports know about one order: who ships it, what was bought, where the parcel is, what the buyer said.
import { isNonAmazon, marketplaceOf } from '../policy/marketplaces';
import type { Reading } from '../reports';
import { customerReturns } from '../reports/customer-returns';
import { merchantReturns, removalOrders, sellerFeedback } from '../reports/further';
import { allOrders, fulfilledShipments } from '../reports/orders';
import type { ReportSpec } from '../reports/reading/spec';
import type { Table } from '../reports/reading/table';
import { type Day, isoOf } from '../values/day';
import type { Money } from '../values/money';
import { codeKey } from '../values/text';
import { shortTitle } from './formats';
import type { Fulfilment } from './scenarios';

export interface OrderedItem {
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

const SPOILT = /^\d(?:\.\d+)?E\+\d+$/i;

function rowsOf<K extends string>(
  reading: Reading,
  spec: ReportSpec<K>,
  id: string,
): { table: Table<K>; row: number }[] {
  const key = (Object.keys(spec.columns) as K[]).find((column) => (column as string) === 'orderId') as K;
  const rows: { table: Table<K>; row: number }[] = [];
  for (const table of reading.tables(spec)) {
    for (let row = 0; row < table.size; row++) {
      if (table.live(row) && table.text(row, key) === id) rows.push({ table, row });
    }
  }
  return rows;
}

function fulfilmentOf(channel: string): Fulfilment | null {
  const text = channel.toUpperCase();
  if (text === 'AMAZON' || text === 'AFN' || text.startsWith('AMAZON_') || channel === '亚马逊') return 'fba';
  return text === 'MERCHANT' || text === 'MFN' || text === 'SELLER' || channel === '卖家' ? 'seller' : null;
}

function shippedBy(status: string): boolean | null {
  const key = codeKey(status);
  if (key.startsWith('shipped') || key === 'delivered') return true;
  return key === 'unshipped' || key.startsWith('pending') ? false : null;
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

function readOrders(reading: Reading, id: string, into: Gathering): void {
  for (const { table, row } of rowsOf(reading, allOrders, id)) {
    into.found = true;
    into.fulfilment ??= fulfilmentOf(table.text(row, 'channel'));
    into.salesChannel ||= table.text(row, 'salesChannel');
    into.status ||= table.text(row, 'orderStatus');
    into.shipped ??= shippedBy(table.text(row, 'orderStatus'));
    into.purchased ??= table.date(row, 'purchaseDate');
    const item = into.item(table.text(row, 'sku'));
    const units = table.quantity(row, 'quantity') ?? 0;
    const price = table.money(row, 'itemPrice');
    item.title ||= table.text(row, 'title');
    item.asin ||= table.text(row, 'asin');
    item.currency ||= table.text(row, 'currency');
    item.units += units;
    if (price !== null && units > 0) item.price ??= Math.round(price / units);
  }
}

function readShipments(reading: Reading, id: string, into: Gathering): void {
  const listed = new Set(into.items.keys());
  for (const { table, row } of rowsOf(reading, fulfilledShipments, id)) {
    into.found = true;
    into.fulfilment ??= fulfilmentOf(table.text(row, 'channel')) ?? 'fba';
    into.salesChannel ||= table.text(row, 'salesChannel');
    into.shipped = true;
    into.purchased ??= table.date(row, 'purchaseDate');
    into.sent ??= table.date(row, 'shipmentDate');
    into.arrival ??= table.date(row, 'arrivalDate');
    into.fact('carrier', table.text(row, 'carrier'));
    const tracking = table.text(row, 'tracking');
    if (!SPOILT.test(tracking)) into.fact('tracking', tracking);
    const item = into.item(table.text(row, 'sku'));
    item.title ||= table.text(row, 'title');
    if (listed.has(item.sku)) continue;
    const units = table.quantity(row, 'quantity') ?? 0;
    const price = table.money(row, 'itemPrice');
    item.currency ||= table.text(row, 'currency');
    item.units += units;
    if (price !== null && units > 0) item.price ??= Math.round(price / units);
  }
  into.day('shipDate', into.sent);
  into.day('promisedDate', into.arrival);
}

function readReturns(reading: Reading, id: string, into: Gathering): void {
  for (const { table, row } of rowsOf(reading, customerReturns, id)) {
    into.found = true;
    into.fulfilment ??= 'fba';
    into.shipped = true;
    const item = into.item(table.text(row, 'sku'));
    item.title ||= table.text(row, 'title');
    item.asin ||= table.text(row, 'asin');
    item.fnsku ||= table.text(row, 'fnsku');
    into.fact('returnReason', table.text(row, 'reason'));
  }
  for (const { table, row } of rowsOf(reading, merchantReturns, id)) {
    into.found = true;
    into.fulfilment ??= 'seller';
    into.shipped = true;
    const item = into.item(table.text(row, 'sku'));
    item.title ||= table.text(row, 'title');
    item.asin ||= table.text(row, 'asin');
    into.purchased ??= table.date(row, 'orderDate');
    into.fact('returnReason', table.text(row, 'reason'));
  }
}

function readFeedback(reading: Reading, id: string, into: Gathering): void {
  for (const { table, row } of rowsOf(reading, sellerFeedback, id)) {
    into.found = true;
    into.day('feedbackDate', table.date(row, 'date'));
    into.fact('rating', table.text(row, 'rating'));
    into.fact('comment', table.text(row, 'comments'));
  }
}

/** The newest removal order of a product: its number is the seller's own and names no customer order. */
function readRemoval(reading: Reading, sku: string, into: Gathering): void {
  let newest: Day | null = null;
  let number = '';
  for (const table of reading.tables(removalOrders)) {
    for (let row = 0; row < table.size; row++) {
      if (!table.live(row) || table.text(row, 'sku') !== sku) continue;
      const day = table.date(row, 'date');
      if (number !== '' && (day === null || (newest !== null && day <= newest))) continue;
      newest = day;
      number = table.text(row, 'orderId');
    }
  }
  into.fact('removalOrder', number);
}

/** Who ships each of the wanted orders, as far as the orders and shipments reports tell; one pass over them. */
export function fulfilmentsOf(reading: Reading, wanted: ReadonlySet<string>): Map<string, Fulfilment> {
  const found = new Map<string, Fulfilment>();
  const note = (id: string, channel: string, otherwise: Fulfilment | null): void => {
    const fulfilment = wanted.has(id) && !found.has(id) ? (fulfilmentOf(channel) ?? otherwise) : null;
    if (fulfilment) found.set(id, fulfilment);
  };
  for (const table of reading.tables(allOrders)) {
    for (let i = 0; i < table.size; i++) note(table.text(i, 'orderId'), table.text(i, 'channel'), null);
  }
  for (const table of reading.tables(fulfilledShipments)) {
    for (let i = 0; i < table.size; i++) note(table.text(i, 'orderId'), table.text(i, 'channel'), 'fba');
  }
  return found;
}

/**
 * Everything that the reports know about an order. `sku` narrows it to one of its products, such as that of the row that
 * the seller chose.
 */
export function readOrder(reading: Reading, orderId: string, sku: string | null = null): Order {
  const into = new Gathering();
  readOrders(reading, orderId, into);
  readShipments(reading, orderId, into);
  readReturns(reading, orderId, into);
  readFeedback(reading, orderId, into);
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
    readRemoval(reading, only.sku, into);
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
