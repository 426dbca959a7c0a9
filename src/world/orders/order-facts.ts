// What the orders reports say of the orders that a claim can be about: channel, marketplace, units and prices.
import type { Reading } from '../../reports';
import { type AllOrdersKey, allOrders, type FulfilledKey, fulfilledShipments } from '../../reports/orders';
import type { Table } from '../../reports/reading/table';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';

export interface OrderedItem {
  units: number;
  /** Item price of all units as printed, and the tax printed beside it. */
  price: Money;
  tax: Money;
  asin: string;
  /** Latest dates printed for the item; null when none is. */
  orderedOn: Day | null;
  shippedOn: Day | null;
  arrives: Day | null;
}

export interface OrderFacts {
  salesChannel: string;
  fulfilment: 'amazon' | 'seller' | null;
  /** By SKU, from the All Orders report, else from Fulfilled Shipments. */
  readonly items: Map<string, OrderedItem>;
}

/** Facts of the wanted orders, by order id. */
export function readOrderFacts(reading: Reading, wanted: ReadonlySet<string>): Map<string, OrderFacts> {
  const facts = new Map<string, OrderFacts>();
  if (wanted.size === 0) return facts;
  for (const table of reading.tables(allOrders)) collect(table, wanted, facts, () => true);
  // An order that All Orders lists is not added up a second time.
  const listed = new Map([...facts].map(([id, f]) => [id, new Set(f.items.keys())]));
  for (const table of reading.tables(fulfilledShipments)) {
    collect(table, wanted, facts, (order, sku) => listed.get(order)?.has(sku) !== true);
  }
  return facts;
}

function collect(
  table: Table<AllOrdersKey> | Table<FulfilledKey>,
  wanted: ReadonlySet<string>,
  facts: Map<string, OrderFacts>,
  counts: (order: string, sku: string) => boolean,
): void {
  for (let i = 0; i < table.size; i++) {
    const orderId = table.text(i, 'orderId');
    if (!wanted.has(orderId) || !table.live(i)) continue;
    let order = facts.get(orderId);
    if (!order) {
      order = { salesChannel: '', fulfilment: null, items: new Map() };
      facts.set(orderId, order);
    }
    order.salesChannel ||= table.text(i, 'salesChannel');
    order.fulfilment ??= channelOf(table, i);
    const sku = table.text(i, 'sku');
    if (sku === '') continue;
    let item = order.items.get(sku);
    if (!item) {
      item = { units: 0, price: 0, tax: 0, asin: '', orderedOn: null, shippedOn: null, arrives: null };
      order.items.set(sku, item);
    }
    addDates(table, i, item);
    if (!counts(orderId, sku)) continue;
    item.units += table.quantity(i, 'quantity') ?? 0;
    item.price += table.money(i, 'itemPrice') ?? 0;
    item.tax += table.money(i, 'itemTax') ?? 0;
    if (table.spec.id === 'all-orders') item.asin ||= (table as Table<AllOrdersKey>).text(i, 'asin');
  }
}

function addDates(table: Table<AllOrdersKey> | Table<FulfilledKey>, i: number, item: OrderedItem): void {
  item.orderedOn = later(item.orderedOn, table.date(i, 'purchaseDate'));
  if (table.spec.id !== 'fulfilled-shipments') return;
  const fulfilled = table as Table<FulfilledKey>;
  item.shippedOn = later(item.shippedOn, fulfilled.date(i, 'shipmentDate'));
  item.arrives = later(item.arrives, fulfilled.date(i, 'arrivalDate'));
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function channelOf(table: Table<AllOrdersKey> | Table<FulfilledKey>, i: number): 'amazon' | 'seller' | null {
  const text = table.text(i, 'channel').toUpperCase();
  if (text === 'AMAZON' || text === 'AFN' || text.startsWith('AMAZON_') || text === '亚马逊') return 'amazon';
  if (text === 'MERCHANT' || text === 'MFN' || text === 'SELLER' || text === '卖家') return 'seller';
  // The Fulfilled Shipments report holds nothing but what Amazon sent.
  return table.spec.id === 'fulfilled-shipments' ? 'amazon' : null;
}
