// What the orders reports say of the orders that a claim can be about: channel, marketplace, units and prices.
import type { Reading } from '../../reports';
import { ordersOf } from '../../reports/all-orders';
import { fulfilledOf } from '../../reports/fulfilled-shipments';
import type { Shipper } from '../../reports/reading/channel';
import { NumberSet } from '../../reports/reading/text-numbers';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';

export interface OrderedItem {
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
}

export interface OrderFacts {
  salesChannel: string;
  fulfilment: Shipper | null;
  /** By SKU, from the All Orders report, else from Fulfilled Shipments. */
  readonly items: Map<string, OrderedItem>;
}

/** Facts of the wanted orders, by order id. */
export function readOrderFacts(reading: Reading, wanted: ReadonlySet<string>): Map<string, OrderFacts> {
  const facts = new Map<string, OrderFacts>();
  if (wanted.size === 0) return facts;
  const numbers = new NumberSet();
  for (const id of wanted) numbers.add(reading.orderNumbers.of(id));
  const orders = ordersOf(reading);
  const listed = new Set<OrderedItem>();
  collect(orders, numbers, facts, (i, item) => {
    listed.add(item);
    addUp(orders, i, item);
    item.asin ||= orders.asin(i);
  });
  const fulfilled = fulfilledOf(reading);
  collect(fulfilled, numbers, facts, (i, item) => {
    item.shippedOn = later(item.shippedOn, fulfilled.shipmentDate(i));
    item.arrives = later(item.arrives, fulfilled.arrivalDate(i));
    // What All Orders lists is not added up a second time.
    if (!listed.has(item)) addUp(fulfilled, i, item);
  });
  return facts;
}

/** What both reports tell of a row. */
type OrderRows = Pick<
  ReturnType<typeof ordersOf>,
  'orderId' | 'sku' | 'salesChannel' | 'purchaseDate' | 'quantity' | 'itemPrice' | 'itemTax'
> & {
  fulfilment(i: number): Shipper | null;
  ofOrders(column: 'orderId', orders: NumberSet): readonly number[];
};

function collect(
  rows: OrderRows,
  wanted: NumberSet,
  facts: Map<string, OrderFacts>,
  add: (i: number, item: OrderedItem) => void,
): void {
  for (const i of rows.ofOrders('orderId', wanted)) {
    const orderId = rows.orderId(i);
    let order = facts.get(orderId);
    if (!order) {
      order = { salesChannel: '', fulfilment: null, items: new Map() };
      facts.set(orderId, order);
    }
    order.salesChannel ||= rows.salesChannel(i);
    order.fulfilment ??= rows.fulfilment(i);
    const sku = rows.sku(i);
    if (sku === '') continue;
    let item = order.items.get(sku);
    if (!item) {
      item = {
        units: 0,
        price: 0,
        tax: 0,
        asin: '',
        fulfilment: null,
        orderedOn: null,
        shippedOn: null,
        arrives: null,
      };
      order.items.set(sku, item);
    }
    item.orderedOn = later(item.orderedOn, rows.purchaseDate(i));
    if (item.fulfilment !== 'seller') item.fulfilment = rows.fulfilment(i) ?? item.fulfilment;
    add(i, item);
  }
}

function addUp(rows: OrderRows, i: number, item: OrderedItem): void {
  item.units += rows.quantity(i) ?? 0;
  item.price += rows.itemPrice(i) ?? 0;
  item.tax += rows.itemTax(i) ?? 0;
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}
