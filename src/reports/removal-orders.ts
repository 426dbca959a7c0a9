// Removal orders: stock that the seller asked to have sent back or disposed of, a product a row.
import { codeKey } from '../values/text';
import { itemIds } from './reading/item-ids';
import type { RowSource } from './reading/rows';
import { date, id, money, quantity, report, required, text } from './reading/spec';

const columns = {
  ...itemIds,
  date: required(date('request-date')),
  orderId: id('order-id'),
  orderType: text('order-type'),
  orderStatus: text('order-status'),
  updated: date('last-updated-date'),
  disposition: text('disposition'),
  requested: quantity('requested-quantity'),
  cancelled: quantity('cancelled-quantity'),
  disposed: quantity('disposed-quantity'),
  shipped: quantity('shipped-quantity'),
  inProcess: quantity('in-process-quantity'),
  fee: money('removal-fee'),
  currency: text('currency'),
};

export const removalOrders = report({
  id: 'removal-orders',
  columns,
  signature: ['orderId', 'orderType', 'requested'],
  covers: 'date',
  core: ['orderId', 'sku', 'fnsku', 'disposition'],
  changed: 'updated',
});

export type RemovalKind = 'return' | 'disposal' | 'other';

const KINDS: Readonly<Record<string, RemovalKind>> = { return: 'return', disposal: 'disposal', dispose: 'disposal' };

/** The rows of removal orders; counts are magnitudes, 0 where a cell tells none. */
export function removalOrdersOf(reports: RowSource) {
  const rows = reports.rows(removalOrders);
  const count = (column: (i: number) => number | null) => (i: number) => Math.abs(column(i) ?? 0);
  return {
    ...rows,
    kind: rows.read('orderType', (type) => KINDS[codeKey(type)] ?? 'other'),
    completed: rows.read('orderStatus', (status) => codeKey(status) === 'completed'),
    /** Comparable code (`sellable`), see `codeKey`. */
    disposition: rows.read('disposition', codeKey),
    requested: count(rows.requested),
    cancelled: count(rows.cancelled),
    disposed: count(rows.disposed),
    shipped: count(rows.shipped),
    inProcess: count(rows.inProcess),
  };
}
