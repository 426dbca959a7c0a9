// What the orders reports say of the orders that a claim can be about: channel, marketplace, units and prices.
import type { Reading } from '../../reports';
import { ordersOf } from '../../reports/all-orders';
import { fulfilledOf } from '../../reports/fulfilled-shipments';
import type { Shipper } from '../../reports/reading/channel';
import type { NumberSet } from '../../reports/reading/text-numbers';
import type { Day } from '../../values/day';
import { appended } from '../../values/lists';
import type { Money } from '../../values/money';
import type { Draft, Drafts } from './drafts';

export interface OrderedItem {
  readonly sku: string;
  units: number;
  /** Item price of all units as printed, and the tax printed beside it. */
  price: Money;
  tax: Money;
  asin: string;
  /** Who ships it; `seller` where one of its rows says so, null where none tells. */
  fulfilment: Shipper | null;
  /** Latest dates printed for the item; null when none is. */
  orderedOn: Day | null;
  shippedOn: Day | null;
  arrives: Day | null;
  /** All Orders has it: what Fulfilled Shipments lists is not added up a second time. */
  listed: boolean;
}

export interface OrderFacts {
  salesChannel: string;
  fulfilment: Shipper | null;
  /** From the All Orders report, else from Fulfilled Shipments. */
  items: OrderedItem[];
}

/** The item of a SKU. */
export function itemOf(facts: OrderFacts | null, sku: string): OrderedItem | null {
  if (facts === null) return null;
  const { items } = facts;
  for (let i = 0; i < items.length; i++) if ((items[i] as OrderedItem).sku === sku) return items[i] as OrderedItem;
  return null;
}

/** Adds to each draft what both reports tell of its order. */
export function readOrderFacts(reading: Reading, drafts: Drafts): void {
  if (drafts.numbers.isEmpty) return;
  const orders = ordersOf(reading);
  collect(orders, drafts, (i, item) => {
    item.listed = true;
    addUp(orders, i, item);
    if (item.asin === '') item.asin = orders.asin(i);
  });
  const fulfilled = fulfilledOf(reading);
  collect(fulfilled, drafts, (i, item) => {
    item.shippedOn = later(item.shippedOn, fulfilled.shipmentDate(i));
    item.arrives = later(item.arrives, fulfilled.arrivalDate(i));
    if (!item.listed) addUp(fulfilled, i, item);
  });
}

/** What both reports tell of a row. */
type OrderRows = Pick<
  ReturnType<typeof ordersOf>,
  'sku' | 'salesChannel' | 'purchaseDate' | 'quantity' | 'itemPrice' | 'itemTax'
> & {
  fulfilment(i: number): Shipper | null;
  someOrders(column: 'orderId', orders: NumberSet): Int32Array;
};

function collect(rows: OrderRows, drafts: Drafts, add: (i: number, item: OrderedItem) => void): void {
  const numbers = rows.someOrders('orderId', drafts.numbers);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number !== 0) collectRow(rows, i, factsOf(drafts.find(number) as Draft), add);
  }
}

function collectRow(rows: OrderRows, i: number, order: OrderFacts, add: (i: number, item: OrderedItem) => void): void {
  const fulfilment = rows.fulfilment(i);
  if (order.salesChannel === '') order.salesChannel = rows.salesChannel(i);
  order.fulfilment ??= fulfilment;
  const sku = rows.sku(i);
  if (sku === '') return;
  const item = itemOf(order, sku) ?? addItem(order, sku);
  item.orderedOn = later(item.orderedOn, rows.purchaseDate(i));
  if (item.fulfilment !== 'seller') item.fulfilment = fulfilment ?? item.fulfilment;
  add(i, item);
}

function factsOf(draft: Draft): OrderFacts {
  draft.facts ??= { salesChannel: '', fulfilment: null, items: [] };
  return draft.facts;
}

function addItem(order: OrderFacts, sku: string): OrderedItem {
  const item: OrderedItem = {
    sku,
    units: 0,
    price: 0,
    tax: 0,
    asin: '',
    fulfilment: null,
    orderedOn: null,
    shippedOn: null,
    arrives: null,
    listed: false,
  };
  order.items = appended(order.items, item);
  return item;
}

function addUp(rows: OrderRows, i: number, item: OrderedItem): void {
  item.units += rows.quantity(i) ?? 0;
  item.price += rows.itemPrice(i) ?? 0;
  item.tax += rows.itemTax(i) ?? 0;
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}
