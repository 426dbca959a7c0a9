// FBA replacements: units sent free of charge in place of others.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { date, id, quantity, type ReportSpec, required, text } from './reading/spec';
import type { Table } from './reading/table';

const columns = {
  date: required(date('shipment-date')),
  sku: id('sku', 'Merchant SKU', 'MSKU'),
  asin: id('asin'),
  center: text('fulfillment-center-id', 'fulfilment-centre-id'),
  originalCenter: text('original-fulfillment-center-id'),
  quantity: quantity('quantity'),
  reason: text('replacement-reason-code'),
  replacementOrderId: id('replacement-amazon-order-id', 'replacement-customer-order-id'),
  originalOrderId: id('original-amazon-order-id', 'original-customer-order-id'),
};

type Key = keyof typeof columns;

export const replacements: ReportSpec<Key> = {
  id: 'replacements',
  columns,
  signature: ['date', 'replacementOrderId', 'originalOrderId'],
  covers: 'date',
};

export interface ReplacementRow extends RowRef {
  readonly date: Day | null;
  readonly sku: string;
  readonly asin: string;
  readonly units: number;
  readonly replacementOrderId: string;
  readonly originalOrderId: string;
}

export function replacementRow(t: Table<Key>, i: number): ReplacementRow {
  return {
    tab: t.tab.name,
    row: t.rowNumbers[i] as number,
    date: t.date(i, 'date'),
    sku: t.text(i, 'sku'),
    asin: t.text(i, 'asin'),
    units: Math.abs(t.quantity(i, 'quantity') ?? 1),
    replacementOrderId: t.text(i, 'replacementOrderId'),
    originalOrderId: t.text(i, 'originalOrderId'),
  };
}
