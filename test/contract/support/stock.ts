// Builders of the reports about units: ledger, returns, reimbursements, replacements, orders, and the seller's own tabs.
import type { Tab } from '../../../src/values/cell';
import { AS_OF, ago, dayFirst, monthFirst } from './dates';
import { digits, grid } from './grid';
import {
  ALL_ORDERS,
  FULFILLED_SHIPMENTS,
  LEDGER,
  MERCHANT_RETURNS,
  PRODUCTS,
  REIMBURSEMENTS,
  REPLACEMENTS,
  RETURNS,
  SHIPMENTS,
  SOURCING_COSTS,
} from './headers';

export interface Product {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
}

export const A: Product = { sku: 'LAMP-01', fnsku: 'X00LAMP001', asin: 'B0LAMP0001' };
export const B: Product = { sku: 'MAT-02', fnsku: 'X00MAT0002', asin: 'B0MAT00002' };
const C: Product = { sku: 'BOX-03', fnsku: 'X00BOX0003', asin: 'B0BOX00003' };

export interface LedgerRow extends Partial<Product> {
  date: string;
  qty: number;
  event?: string;
  reason?: string;
  ref?: string;
  fc?: string;
  disposition?: string;
  country?: string;
  reconciled?: number | '';
  unreconciled?: number | '';
}

interface LedgerOptions {
  name?: string;
  columns?: 14 | 15 | 16;
  dayFirst?: boolean;
}

/** Inventory Ledger, detailed view. Rows are Adjustments of SELLABLE units of product A in the US unless told otherwise. */
export function ledger(rows: readonly LedgerRow[], options: LedgerOptions = {}): Tab {
  const columns = LEDGER.slice(0, options.columns ?? 16);
  return grid(
    options.name ?? 'ledger',
    columns,
    rows.map((r) => {
      const all: Record<string, string | number> = {
        Date: options.dayFirst ? dayFirst(r.date) : monthFirst(r.date),
        FNSKU: r.fnsku ?? A.fnsku,
        ASIN: r.asin ?? A.asin,
        MSKU: r.sku ?? A.sku,
        Title: 'Desk lamp, white',
        'Event Type': r.event ?? 'Adjustments',
        'Reference ID': r.ref ?? `2${digits(`${r.date}${r.reason}${r.fnsku}${r.qty}${r.disposition}`, 9)}`,
        Quantity: r.qty,
        'Fulfillment Center': r.fc ?? 'LGB3',
        Disposition: r.disposition ?? 'SELLABLE',
        Reason: r.reason ?? '',
        Country: r.country ?? 'US',
        'Reconciled Quantity': r.reconciled ?? '',
        'Unreconciled Quantity': r.unreconciled ?? '',
        'Date and Time': `${r.date}T00:00:00-0700`,
        Store: '',
      };
      return Object.fromEntries(columns.map((column) => [column, all[column] ?? '']));
    }),
  );
}

/** One misplaced unit more or less: the commonest ledger row. */
export function lost(date: string, units = 1, more: Partial<LedgerRow> = {}): LedgerRow {
  return { date, qty: -units, reason: 'M', ...more };
}

export function found(date: string, units = 1, more: Partial<LedgerRow> = {}): LedgerRow {
  return { date, qty: units, reason: 'F', ...more };
}

export function damaged(date: string, units = 1, more: Partial<LedgerRow> = {}): LedgerRow {
  return { date, qty: -units, reason: 'E', ...more };
}

export interface ReimbursementRow extends Partial<Product> {
  date: string;
  reason: string;
  id?: string;
  caseId?: string;
  order?: string;
  currency?: string;
  per?: number | '';
  amount?: number | '';
  cash?: number | '';
  inventory?: number | '';
  total?: number | '';
  original?: string;
  originalType?: string;
}

/** FBA reimbursements, 18 columns. One unit in cash at 10.00 unless told otherwise. */
export function reimbursements(rows: readonly ReimbursementRow[] = [], name = 'reimbursements'): Tab {
  return grid(
    name,
    REIMBURSEMENTS,
    rows.map((r) => {
      const cash = r.cash ?? 1;
      const inventory = r.inventory ?? 0;
      const per = r.per ?? 10;
      const sum = Number(cash) + Number(inventory);
      return {
        'approval-date': `${r.date}T08:15:00+00:00`,
        'reimbursement-id':
          r.id ?? digits(`${r.date}${r.reason}${r.order}${r.sku}${cash}${inventory}${r.original}${r.fnsku}`, 11),
        'case-id': r.caseId ?? '',
        'amazon-order-id': r.order ?? '',
        reason: r.reason,
        sku: r.sku ?? A.sku,
        fnsku: r.fnsku ?? A.fnsku,
        asin: r.asin ?? A.asin,
        'product-name': 'Desk lamp, white',
        condition: 'NewItem',
        'currency-unit': r.currency ?? 'USD',
        'amount-per-unit': per === '' ? '' : Number(per).toFixed(2),
        'amount-total': r.amount === '' ? '' : Number(r.amount ?? Number(per) * Number(cash)).toFixed(2),
        'quantity-reimbursed-cash': cash,
        'quantity-reimbursed-inventory': inventory,
        'quantity-reimbursed-total': r.total ?? sum,
        'original-reimbursement-id': r.original ?? '',
        'original-reimbursement-type': r.originalType ?? '',
      };
    }),
  );
}

export interface ReturnRow extends Partial<Product> {
  date: string;
  order: string;
  disposition?: string;
  reason?: string;
  status?: string;
  plate?: string;
  qty?: number;
  fc?: string;
}

/** FBA customer returns, 13 columns. A sellable unit of product A unless told otherwise. */
export function returns(rows: readonly ReturnRow[], name = 'returns'): Tab {
  return grid(
    name,
    RETURNS,
    rows.map((r, i) => ({
      'return-date': `${r.date}T09:41:07+00:00`,
      'order-id': r.order,
      sku: r.sku ?? A.sku,
      asin: r.asin ?? A.asin,
      fnsku: r.fnsku ?? A.fnsku,
      'product-name': 'Desk lamp, white',
      quantity: r.qty ?? 1,
      'fulfillment-center-id': r.fc ?? 'LEX1',
      'detailed-disposition': r.disposition ?? 'SELLABLE',
      reason: r.reason ?? 'UNWANTED_ITEM',
      status: r.status ?? 'Unit returned to inventory',
      'license-plate-number': r.plate ?? `LPNRR${digits(`${r.order}${r.sku}${r.date}${i}`, 8)}`,
      'customer-comments': '',
    })),
  );
}

/** Returns of other orders on the first and last day, which make the report cover those dates and claim nothing. */
export function filler(from: string = ago(200), to: string = AS_OF): ReturnRow[] {
  const other = { ...C, disposition: 'CUSTOMER_DAMAGED', status: '' };
  return [
    { date: from, order: '111-9999990-0000001', ...other },
    { date: to, order: '111-9999990-0000002', ...other },
    // Every part of the world in which tables sell.
    ...['LEJ1', 'NRT5', 'MEL5', 'DEL4', 'DXB3', 'SIN2', 'RUH1', 'IST2', 'CAI1'].map((fc, i) => ({
      date: to,
      order: `111-9999990-000001${i}`,
      ...other,
      fc,
    })),
  ];
}

export interface ReplacementRow extends Partial<Product> {
  date: string;
  original: string;
  replacement: string;
  qty?: number;
}

export function replacements(rows: readonly ReplacementRow[], name = 'replacements'): Tab {
  return grid(
    name,
    REPLACEMENTS,
    rows.map((r) => ({
      'shipment-date': `${r.date}T07:00:00+00:00`,
      sku: r.sku ?? A.sku,
      asin: r.asin ?? A.asin,
      'fulfillment-center-id': 'PHX7',
      'original-fulfillment-center-id': 'LAS6',
      quantity: r.qty ?? 1,
      'replacement-reason-code': 2,
      'replacement-amazon-order-id': r.replacement,
      'original-amazon-order-id': r.original,
    })),
  );
}

export interface OrderRow extends Partial<Product> {
  order: string;
  date?: string;
  units?: number;
  price?: number;
  tax?: number;
  channel?: 'Amazon' | 'Merchant';
  shop?: string;
  currency?: string;
  /** Dates of Amazon Fulfilled Shipments: sent, and expected at the buyer's (`''`: not printed). */
  sent?: string;
  arrives?: string;
  /** `Shipped` where it is left out. */
  status?: string;
  /** The order that it replaces; only some downloads have the column. */
  original?: string;
}

/** All orders, 31 columns; `price` and `tax` are those of the whole line, as Amazon prints them. */
export function allOrders(rows: readonly OrderRow[], name = 'orders'): Tab {
  return grid(
    name,
    rows.some((r) => r.original !== undefined) ? [...ALL_ORDERS, 'original-order-id'] : ALL_ORDERS,
    rows.map((r) => ({
      'amazon-order-id': r.order,
      ...(r.original === undefined ? {} : { 'original-order-id': r.original }),
      'purchase-date': `${r.date ?? ago(100)}T10:19:22+00:00`,
      'last-updated-date': `${r.date ?? ago(100)}T20:19:22+00:00`,
      'order-status': r.status ?? 'Shipped',
      'fulfillment-channel': r.channel ?? 'Amazon',
      'sales-channel': r.shop ?? 'Amazon.com',
      'ship-service-level': 'Expedited',
      'product-name': 'Desk lamp, white',
      sku: r.sku ?? A.sku,
      asin: r.asin ?? A.asin,
      'item-status': 'Shipped',
      quantity: r.units ?? 1,
      currency: r.currency ?? 'USD',
      'item-price': (r.price ?? 20).toFixed(2),
      'item-tax': (r.tax ?? 0).toFixed(2),
      'ship-country': 'US',
      'is-business-order': 'false',
    })),
  );
}

export function fulfilledShipments(rows: readonly OrderRow[], name = 'shipped'): Tab {
  return grid(
    name,
    FULFILLED_SHIPMENTS,
    rows.map((r) => ({
      'amazon-order-id': r.order,
      'shipment-id': `D${digits(r.order, 8)}`,
      'shipment-item-id': `E${digits(r.order, 8)}`,
      'amazon-order-item-id': digits(r.order, 14),
      'purchase-date': `${r.date ?? ago(100)}T06:32:18-08:00`,
      'payments-date': `${r.date ?? ago(100)}T12:14:03-08:00`,
      'shipment-date': r.sent === '' ? '' : `${r.sent ?? r.date ?? ago(100)}T12:14:07-08:00`,
      'estimated-arrival-date': r.arrives ? `${r.arrives}T20:00:00-08:00` : '',
      'reporting-date': `${r.date ?? ago(100)}T13:14:15-08:00`,
      sku: r.sku ?? A.sku,
      'product-name': 'Desk lamp, white',
      'quantity-shipped': r.units ?? 1,
      currency: r.currency ?? 'USD',
      'item-price': (r.price ?? 20).toFixed(2),
      'item-tax': (r.tax ?? 0).toFixed(2),
      'ship-service-level': 'Expedited',
      carrier: 'AMZN_US',
      'fulfillment-center-id': 'CMH1',
      'fulfillment-channel': 'AFN',
      'sales-channel': r.shop ?? 'Amazon.com',
    })),
  );
}

/** Returns that buyers sent to the seller: their orders are not Amazon's to answer for. */
export function merchantReturns(orders: readonly string[], name = 'merchant returns'): Tab {
  return grid(
    name,
    MERCHANT_RETURNS,
    orders.map((order) => ({
      'Order ID': order,
      'Order date': '01-Sep-2026',
      'Return request date': '10-Sep-2026',
      'Return request status': 'Approved',
      'Currency code': 'USD',
      ASIN: A.asin,
      'Merchant SKU': A.sku,
      'Item Name': 'Desk lamp, white',
      'Return quantity': 1,
      'Return Reason': 'CR-UNWANTED_ITEM',
      Resolution: 'StandardRefund',
      'Order quantity': 1,
    })),
  );
}

export interface ProductRow extends Partial<Product> {
  cost?: number | string;
  currency?: string;
}

export function products(rows: readonly ProductRow[], name = 'Products'): Tab {
  return grid(
    name,
    PRODUCTS,
    rows.map((r) => ({
      SKU: r.sku ?? A.sku,
      FNSKU: r.fnsku ?? '',
      ASIN: r.asin ?? '',
      Title: 'Desk lamp, white',
      'Sourcing cost': r.cost ?? '',
      Currency: r.currency ?? '',
    })),
  );
}

interface AmazonsCostRow {
  fnsku?: string;
  asin?: string;
  estimated?: number | string;
  approved?: number | string;
  currency?: string;
  asked?: number | string;
}

/** Amazon's sourcing-cost file. */
export function amazonsCosts(rows: readonly AmazonsCostRow[], name = 'Part_1'): Tab {
  return grid(
    name,
    SOURCING_COSTS,
    rows.map((r) => ({
      Asin: r.asin ?? A.asin,
      Fnsku: r.fnsku ?? A.fnsku,
      'Amazon Estimated Cost': r.estimated ?? '',
      'Latest Approved Cost': r.approved ?? '',
      'Source of Latest Approved Cost': r.approved === undefined ? '' : 'SELLER',
      Currency: r.currency ?? 'USD',
      'Seller New Cost': r.asked ?? '',
    })),
  );
}

export interface ShipmentRow extends Partial<Product> {
  shipment: string;
  status?: string;
  delivered?: string;
  closed?: string;
  shipped?: number | '';
  received?: number | '';
}

/** The seller's own Shipments tab. */
export function shipments(rows: readonly ShipmentRow[], name = 'Shipments'): Tab {
  return grid(
    name,
    SHIPMENTS,
    rows.map((r) => ({
      'Shipment ID': r.shipment,
      Status: r.status ?? '',
      Delivered: r.delivered ?? '',
      Closed: r.closed ?? '',
      SKU: r.sku ?? A.sku,
      FNSKU: r.fnsku ?? A.fnsku,
      'Units shipped': r.shipped ?? '',
      'Units received': r.received ?? '',
    })),
  );
}
