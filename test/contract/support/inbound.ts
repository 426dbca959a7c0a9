// Builders of what tells about a shipment to Amazon: the Shipments tab, contents files, and the ledger's receipts.
import type { Tab } from '../../../src/values/cell';
import { AS_OF, ago } from './dates';
import { grid } from './grid';
import { CONTENTS } from './headers';
import {
  A,
  type LedgerRow,
  ledger,
  type Product,
  type ReimbursementRow,
  type ShipmentRow,
  shipments as shipmentsTab,
} from './stock';

export const SHIPMENT = 'FBA17TEST0001';
export const SHIPMENT2 = 'FBA17TEST0002';

/** The seller's own Shipments tab; product A of the first shipment unless told otherwise. */
export function shipments(rows: readonly Partial<ShipmentRow>[], name = 'Shipments'): Tab {
  return shipmentsTab(
    rows.map((row) => ({ shipment: SHIPMENT, ...row })),
    name,
  );
}

interface ContentsRow extends Partial<Product> {
  shipped: number;
}

/** A contents file of one shipment: facts first, a blank line, then the table. One row a box and product. */
export function contents(
  rows: readonly ContentsRow[],
  shipment = SHIPMENT,
  name = `contents ${shipment}`,
  total = rows.reduce((sum, r) => sum + r.shipped, 0),
): Tab {
  const above = [
    ['Shipment ID', shipment],
    ['Name', 'FBA (06/01/2026, 09:12)-1'],
    ['Plan ID', 'PLN17TEST'],
    ['Ship To', 'Amazon.com, EXAMPLE ST 1, EXAMPLE CITY, CA, US, 00000'],
    ['Total SKUs', String(new Set(rows.map((r) => r.sku ?? A.sku)).size)],
    ['Total Units', String(total)],
    ['', ''],
  ];
  const body = rows.map((r) => ({
    'Merchant SKU': r.sku ?? A.sku,
    Title: 'Desk lamp, white',
    ASIN: r.asin ?? A.asin,
    FNSKU: r.fnsku ?? A.fnsku,
    Condition: 'New',
    'Who will prep?': '--',
    'Prep Type': '--',
    'Who will label?': 'Merchant',
    Shipped: r.shipped,
  }));
  return grid(name, CONTENTS, body, above);
}

/** Units received for a shipment (negative: taken out again). */
export function receipt(date: string, qty: number, more: Partial<LedgerRow> = {}): LedgerRow {
  return { date, qty, event: 'Receipts', ref: SHIPMENT, ...more };
}

/** Ownership corrected: a unit taken out of the seller's stock. */
export function corrected(date: string, units = 1, more: Partial<LedgerRow> = {}): LedgerRow {
  return { date, qty: -units, reason: 'O', ...more };
}

/** A unit that a buyer sent back, as the ledger books it. */
export function restocked(date: string, more: Partial<LedgerRow> = {}): LedgerRow {
  return { date, qty: 1, event: 'CustomerReturns', ref: '', fc: 'LEX1', ...more };
}

/** Everyday movements of another product on the first and last day, which make a ledger cover those dates. */
export function ledgerFiller(from: string, to: string): LedgerRow[] {
  const other = { sku: 'BOX-03', fnsku: 'X00BOX0003', asin: 'B0BOX00003', event: 'Shipments', ref: '' };
  // Ten products and several kinds of movements: no download of one product or kind.
  const everyday = Array.from({ length: 10 }, (_, i) => ({
    date: to,
    qty: -1,
    sku: `EVERYDAY-${i}`,
    fnsku: `X00EVERY0${i}`,
    asin: `B0EVERYD0${i}`,
    event: i % 2 === 0 ? 'WhseTransfers' : 'VendorReturns',
    ref: '',
  }));
  return [{ date: from, qty: -1, ...other }, { date: to, qty: -1, ...other }, ...everyday];
}

/** A ledger over 300 days with these rows in it. */
export const covered = (rows: readonly LedgerRow[] = []) => ledger([...ledgerFiller(ago(300), AS_OF), ...rows]);

/** A payment of another product today: the report is up to date. */
export const recent: ReimbursementRow = {
  date: ago(0),
  reason: 'Lost_Warehouse',
  sku: 'Z',
  fnsku: 'X00ZZZZZZZ',
  asin: 'B0ZZZZZZZZ',
};
