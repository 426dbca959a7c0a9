// Builders of the reports about units that the seller had removed: removal orders and removal shipments.
import type { Tab } from '../../../src/values/cell';
import { type Expected, expectOnly } from './claims';
import { ago } from './dates';
import { grid } from './grid';
import { REMOVAL_ORDERS, REMOVAL_SHIPMENTS } from './headers';
import { A, B, type Product, reimbursements } from './stock';

export interface RemovalOrderRow extends Partial<Product> {
  order?: string;
  type?: string;
  status?: string;
  requested?: string;
  updated?: string;
  disposition?: string;
  units?: number;
  cancelled?: number;
  disposed?: number;
  shipped?: number;
  inProcess?: number;
}

export const REMOVAL = 'REMOVE0001';

/** Removal order detail, 16 columns: a return of product A that is completed, unless told otherwise. */
export function removalOrders(rows: readonly RemovalOrderRow[], name = 'removal orders'): Tab {
  return grid(
    name,
    REMOVAL_ORDERS,
    rows.map((r) => ({
      'request-date': `${r.requested ?? ago(50)}T09:00:00+00:00`,
      'order-id': r.order ?? REMOVAL,
      'order-type': r.type ?? 'Return',
      'service-speed': 'Standard',
      'order-status': r.status ?? 'Completed',
      'last-updated-date': `${r.updated ?? ago(40)}T09:00:00+00:00`,
      sku: r.sku ?? A.sku,
      fnsku: r.fnsku ?? A.fnsku,
      disposition: r.disposition ?? 'Sellable',
      'requested-quantity': r.units ?? 0,
      'cancelled-quantity': r.cancelled ?? 0,
      'disposed-quantity': r.disposed ?? 0,
      'shipped-quantity': r.shipped ?? 0,
      'in-process-quantity': r.inProcess ?? 0,
      'removal-fee': '0.97',
      currency: 'USD',
    })),
  );
}

export interface RemovalShipmentRow extends Partial<Product> {
  order?: string;
  requested?: string;
  date?: string;
  disposition?: string;
  units: number;
  carrier?: string;
  tracking?: string;
  type?: string;
}

/** Removal shipment detail, 10 columns. */
export function removalShipments(rows: readonly RemovalShipmentRow[], name = 'removal shipments'): Tab {
  return grid(
    name,
    REMOVAL_SHIPMENTS,
    rows.map((r) => ({
      'request-date': `${r.requested ?? ago(50)}T09:00:00+00:00`,
      'order-id': r.order ?? REMOVAL,
      'shipment-date': `${r.date ?? ago(40)}T09:00:00+00:00`,
      sku: r.sku ?? A.sku,
      fnsku: r.fnsku ?? A.fnsku,
      disposition: r.disposition ?? 'Sellable',
      'shipped-quantity': r.units,
      carrier: r.carrier ?? 'UPS',
      'tracking-number': r.tracking ?? '1Z0000000000000001',
      'removal-order-type': r.type ?? 'Return',
    })),
  );
}

export const LOST = 'removal-lost' as const;
export const SHORT = 'removal-short' as const;
export const NONE_PAID = reimbursements();
export const check = (tabs: readonly Tab[], expected: readonly Expected[]) => expectOnly([LOST, SHORT], tabs, expected);
export const review = { strength: 'review' } as const;

/** Other removals on the first and last day: both reports cover those dates. */
const around = [
  { order: 'OLD', ...B, units: 1, shipped: 1, requested: ago(200), updated: ago(190), date: ago(190) },
  { order: 'NEW', ...B, units: 1, shipped: 1, requested: ago(1), updated: ago(0), date: ago(0) },
];
export const ordered = (row: RemovalOrderRow) => removalOrders([...around, row]);
export const sent = (
  ...rows: { units: number; date?: string; disposition?: string; order?: string; tracking?: string }[]
) => removalShipments([...around, ...rows]);
export const ten: RemovalOrderRow = { units: 10, shipped: 10, requested: ago(50), updated: ago(40) };
