// The contents file of a shipment: what the seller said to send, a product a row; the shipment is named above the table.
import type { RowRef } from '../values/cell';
import { parseQuantity } from './reading/numbers';
import type { RowSource } from './reading/rows';
import { id, quantity, report, required, text, volatile } from './reading/spec';
import { listOf, preambleId, preambleValue } from './reading/titles';

const columns = {
  sku: id('Merchant SKU', 'SKU', 'MSKU'),
  title: volatile(text('Title')),
  asin: id('ASIN'),
  fnsku: id('FNSKU'),
  externalId: text('external-id'),
  condition: text('Condition'),
  prep: text('Who will prep?'),
  prepType: text('Prep Type'),
  label: text('Who will label?'),
  shipped: required(quantity('Shipped')),
};

export const shipmentContents = report({
  id: 'shipment-contents',
  columns,
  signature: ['sku', 'shipped', ['externalId', 'condition', 'prep', 'label']],
  preambleId: 'Shipment ID',
});

export interface ContentsRow extends RowRef {
  readonly shipmentId: string;
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  readonly shipped: number | null;
  /** What its file says to hold in all; null when it does not say, NaN when it is no number. */
  readonly total: number | null;
  readonly list: string;
}

/** All rows of the contents files, each with the shipment that its file is about. */
export function contentsRows(reports: RowSource): ContentsRow[] {
  const rows = reports.rows(shipmentContents);
  const shipmentId = rows.ofTab(preambleId);
  const total = rows.ofTab((table) => parseQuantity(preambleValue(table, 'Total Units')));
  const list = rows.ofTab(listOf);
  return Array.from({ length: rows.size }, (_, i): ContentsRow => {
    const { tab, row } = rows.ref(i);
    return {
      tab,
      row,
      shipmentId: shipmentId(i),
      sku: rows.sku(i),
      fnsku: rows.fnsku(i),
      asin: rows.asin(i),
      title: rows.title(i),
      shipped: rows.shipped(i),
      total: total(i),
      list: list(i),
    };
  });
}
