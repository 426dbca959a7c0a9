// Removal shipments: what was sent of each removal order, and when.
import { codeKey } from '../values/text';
import { itemIds } from './reading/item-ids';
import type { RowSource } from './reading/rows';
import { date, id, quantity, report, required, text } from './reading/spec';

const columns = {
  ...itemIds,
  requestDate: date('request-date', 'removal-date'),
  orderId: id('order-id'),
  date: required(date('shipment-date')),
  disposition: text('disposition'),
  shipped: quantity('shipped-quantity', 'quantity shipped'),
  carrier: text('carrier'),
  tracking: text('tracking-number'),
  orderType: text('removal-order-type'),
};

export const removalShipments = report({
  id: 'removal-shipments',
  columns,
  signature: ['orderId', 'date', 'disposition', 'shipped', 'tracking'],
  covers: 'date',
  core: ['orderId', 'sku', 'fnsku', 'disposition', 'tracking'],
});

/** The rows of removal shipments. */
export function removalShipmentsOf(reports: RowSource) {
  const rows = reports.rows(removalShipments);
  return {
    ...rows,
    /** Comparable code (`sellable`), see `codeKey`. */
    disposition: rows.read('disposition', codeKey),
    units: (i: number) => Math.abs(rows.shipped(i) ?? 0),
  };
}
