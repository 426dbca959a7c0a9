// Units that came back after they were paid for: the order's returns, finds, units put back to sellable, late receipts.

import type { LedgerRow } from '../../reports/ledger-detail';
import type { Day } from '../../values/day';
import { group, sumOf } from '../../values/lists';
import { unitsBack } from '../../world/orders/order';
import type { Payment } from '../../world/payments/reimbursement-pools';
import { productKey } from '../../world/stock/ledger-book';
import type { Receipt } from '../../world/stock/shipment-book';
import { receiptsAfter } from '../../world/stock/shipment-receipts';
import { SUPPLY_LEAD_DAYS } from '../../world/supply';
import type { World } from '../../world/world';

/** Rows that may show a unit coming back: finds and units put back to sellable, and receipts after a shipment's closing. */
export interface Comebacks {
  readonly found: ReadonlyMap<string, readonly LedgerRow[]>;
  readonly later: ReadonlyMap<string, readonly Receipt[]>;
  /** Units that explain a withdrawal already. */
  readonly used: Map<string, number>;
}

export function comebacksOf(world: World): Comebacks {
  const found = world.ledger.adjustments.filter(
    (r) => (r.quantity ?? 0) > 0 && (r.reason === 'F' || r.reason === 'N' || isPutBack(r)),
  );
  const later = new Map<string, Receipt[]>();
  for (const { items } of world.shipments.values()) {
    for (const item of items) {
      // Also of shipments that a status calls open: whatever came later stands against a withdrawal, which claims less.
      const closing = item.closedOn ?? item.inferredClosing;
      if (closing === null || (item.receipts[item.receipts.length - 1]?.date ?? closing) <= closing) continue;
      const rows = receiptsAfter(item, closing);
      if (rows.length > 0) later.set(item.product, [...(later.get(item.product) ?? []), ...rows]);
    }
  }
  return { found: group(found, (r) => productKey(r, world.catalogue)), later, used: new Map() };
}

function isPutBack(row: LedgerRow): boolean {
  return row.reason === 'P' && row.disposition === 'sellable';
}

/** Units that came back since a payment, whatever row shows them: a payment for such a unit is rightly withdrawn. */
export function cameBack(world: World, payment: Payment, comebacks: Comebacks): number {
  const { asOf } = world.settings;
  const since = (payment.date ?? Number.NEGATIVE_INFINITY) - SUPPLY_LEAD_DAYS;
  const counts = (date: Day | null) => date !== null && date >= since && date <= asOf;
  if (payment.pool === 'order') {
    const order = world.orders.orders.get(payment.orderId);
    const units = order ? unitsBack(order) : [];
    return sumOf(
      units.filter((u) => u.row.date === null || u.row.date <= asOf),
      (u) => u.units,
    );
  }
  const product = productKey(payment, world.catalogue);
  if (payment.pool === 'inbound') {
    return sumOf(
      (comebacks.later.get(product) ?? []).filter((r) => counts(r.date)),
      (r) => r.units,
    );
  }
  const own = (comebacks.found.get(product) ?? []).filter((r) => payment.pool === 'damaged' || !isPutBack(r));
  return sumOf(
    own.filter((r) => counts(r.date)),
    (r) => r.quantity ?? 0,
  );
}
