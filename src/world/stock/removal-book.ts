// Removal orders with what the shipment detail shows of them, per order and product.
import type { Reading } from '../../reports';
import { removalOrders, removalShipments } from '../../reports/further';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { group, sumOf } from '../../values/lists';
import { codeKey } from '../../values/text';

export interface RemovalOrder extends RowRef {
  readonly orderId: string;
  readonly kind: 'return' | 'disposal' | 'other';
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

const KINDS: Readonly<Record<string, RemovalOrder['kind']>> = {
  return: 'return',
  disposal: 'disposal',
  dispose: 'disposal',
};

export function readRemovals(reading: Reading): RemovalOrder[] {
  const sent = group(readSent(reading), (s) => s.key);
  const orders: RemovalOrder[] = [];
  for (const table of reading.tables(removalOrders)) {
    for (let i = 0; i < table.size; i++) {
      if (!table.live(i)) continue;
      const count = (key: string) => Math.abs(table.quantity(i, key) ?? 0);
      const ids = { orderId: table.text(i, 'orderId'), sku: table.text(i, 'sku'), fnsku: table.text(i, 'fnsku') };
      const disposition = codeKey(table.text(i, 'disposition'));
      const own = sent.get(keyOf(ids, disposition)) ?? [];
      const dates = own.map((s) => s.date).filter((d) => d !== null);
      const requestedOn = table.date(i, 'date');
      orders.push({
        tab: table.tab.name,
        row: table.rowNumbers[i] as number,
        ...ids,
        kind: KINDS[codeKey(table.text(i, 'orderType'))] ?? 'other',
        completed: codeKey(table.text(i, 'orderStatus')) === 'completed',
        requestedOn,
        updatedOn: table.date(i, 'updated') ?? requestedOn,
        asin: table.text(i, 'asin'),
        title: table.text(i, 'title'),
        disposition,
        requested: count('requested'),
        cancelled: count('cancelled'),
        disposed: count('disposed'),
        shipped: count('shipped'),
        inProcess: count('inProcess'),
        sent: sumOf(own, (s) => s.units),
        sentRows: own.map(({ tab, row }) => ({ tab, row })),
        sentOn: dates.length > 0 ? Math.max(...dates) : null,
      });
    }
  }
  return orders;
}

function readSent(reading: Reading): Sent[] {
  const sent: Sent[] = [];
  for (const table of reading.tables(removalShipments)) {
    for (let i = 0; i < table.size; i++) {
      if (!table.live(i)) continue;
      const ids = { orderId: table.text(i, 'orderId'), sku: table.text(i, 'sku'), fnsku: table.text(i, 'fnsku') };
      sent.push({
        tab: table.tab.name,
        row: table.rowNumbers[i] as number,
        key: keyOf(ids, codeKey(table.text(i, 'disposition'))),
        units: Math.abs(table.quantity(i, 'shipped') ?? 0),
        date: table.date(i, 'date'),
      });
    }
  }
  return sent;
}

function keyOf(ids: { orderId: string; sku: string; fnsku: string }, disposition: string): string {
  return `${ids.orderId}\n${ids.fnsku || ids.sku}\n${disposition}`;
}
