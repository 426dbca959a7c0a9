// FBA replacements: units sent free of charge in place of others.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { RowSource } from './reading/rows';
import { BUYER_ORDER, date, formed, id, quantity, report, required, text } from './reading/spec';

const columns = {
  date: required(date('shipment-date')),
  sku: id('sku', 'Merchant SKU', 'MSKU'),
  asin: id('asin'),
  center: text('fulfillment-center-id', 'fulfilment-centre-id'),
  originalCenter: text('original-fulfillment-center-id'),
  quantity: required(quantity('quantity')),
  reason: text('replacement-reason-code'),
  replacementOrderId: required(formed(BUYER_ORDER, id('replacement-amazon-order-id', 'replacement-customer-order-id'))),
  originalOrderId: required(formed(BUYER_ORDER, id('original-amazon-order-id', 'original-customer-order-id'))),
};

export const replacements = report({
  id: 'replacements',
  columns,
  signature: ['date', 'replacementOrderId', 'originalOrderId'],
  covers: 'date',
});

export interface ReplacementRow extends RowRef {
  readonly date: Day | null;
  readonly sku: string;
  readonly asin: string;
  readonly units: number;
  readonly replacementOrderId: string;
  readonly originalOrderId: string;
}

/** All rows of the replacements report. */
export function replacementRows(reports: RowSource): ReplacementRow[] {
  const rows = reports.rows(replacements);
  return Array.from({ length: rows.size }, (_, i): ReplacementRow => {
    const { tab, row } = rows.ref(i);
    return {
      tab,
      row,
      date: rows.date(i),
      sku: rows.sku(i),
      asin: rows.asin(i),
      units: Math.abs(rows.quantity(i) ?? (rows.has('quantity', i) ? 0 : 1)),
      replacementOrderId: rows.replacementOrderId(i),
      originalOrderId: rows.originalOrderId(i),
    };
  });
}
