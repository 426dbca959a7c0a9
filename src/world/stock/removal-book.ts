// Removal orders with what the shipment detail shows of them, per order and product.
import type { Reading } from '../../reports';
import { type RemovalKind, removalOrdersOf } from '../../reports/removal-orders';
import { removalShipmentsOf } from '../../reports/removal-shipments';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { group, sumOf } from '../../values/lists';

export interface RemovalOrder extends RowRef {
  readonly orderId: string;
  readonly kind: RemovalKind;
  readonly completed: boolean;
  readonly requestedOn: Day | null;
  /** Day of the last change, else of the request. */
  readonly updatedOn: Day | null;
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  readonly disposition: string;
  readonly requested: number;
  readonly cancelled: number;
  readonly disposed: number;
  readonly shipped: number;
  readonly inProcess: number;
  /** Units that the shipment detail lists for it, with its rows and the newest shipment date. */
  readonly sent: number;
  readonly sentRows: readonly RowRef[];
  readonly sentOn: Day | null;
}

interface Sent extends RowRef {
  readonly key: string;
  readonly units: number;
  readonly date: Day | null;
}

export function readRemovals(reading: Reading): RemovalOrder[] {
  const sent = group(readSent(reading), (s) => s.key);
  const removals = removalOrdersOf(reading);
  return Array.from({ length: removals.size }, (_, i): RemovalOrder => {
    const ids = { orderId: removals.orderId(i), sku: removals.sku(i), fnsku: removals.fnsku(i) };
    const disposition = removals.disposition(i);
    const own = sent.get(keyOf(ids, disposition)) ?? [];
    const dates = own.map((s) => s.date).filter((d) => d !== null);
    const requestedOn = removals.date(i);
    const { tab, row } = removals.ref(i);
    return {
      tab,
      row,
      orderId: ids.orderId,
      sku: ids.sku,
      fnsku: ids.fnsku,
      kind: removals.kind(i),
      completed: removals.completed(i),
      requestedOn,
      updatedOn: removals.updated(i) ?? requestedOn,
      asin: removals.asin(i),
      title: removals.title(i),
      disposition,
      requested: removals.requested(i),
      cancelled: removals.cancelled(i),
      disposed: removals.disposed(i),
      shipped: removals.shipped(i),
      inProcess: removals.inProcess(i),
      sent: sumOf(own, (s) => s.units),
      sentRows: own.map(({ tab, row }) => ({ tab, row })),
      sentOn: dates.length > 0 ? Math.max(...dates) : null,
    };
  });
}

function readSent(reading: Reading): Sent[] {
  const shipments = removalShipmentsOf(reading);
  return Array.from({ length: shipments.size }, (_, i): Sent => {
    const ids = { orderId: shipments.orderId(i), sku: shipments.sku(i), fnsku: shipments.fnsku(i) };
    const { tab, row } = shipments.ref(i);
    return {
      tab,
      row,
      key: keyOf(ids, shipments.disposition(i)),
      units: shipments.units(i),
      date: shipments.date(i),
    };
  });
}

function keyOf(ids: { orderId: string; sku: string; fnsku: string }, disposition: string): string {
  return `${ids.orderId}\n${ids.fnsku || ids.sku}\n${disposition}`;
}
