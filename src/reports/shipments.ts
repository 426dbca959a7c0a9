// Shipments, a tab that the seller fills in: what was sent and received, when it was delivered and closed.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { codeKey } from '../values/text';
import type { RowSource } from './reading/rows';
import { date, id, quantity, report, text } from './reading/spec';
import { listOf } from './reading/titles';

const columns = {
  shipmentId: id('Shipment ID', 'FBA shipment ID', '货件编号', '货件 ID'),
  status: text('Status', 'Shipment status', '状态', '货件状态'),
  delivered: date('Delivered', 'Delivery date', 'Delivered on', 'Delivered date', '送达日期', '签收日期', '送达'),
  closed: date('Closed', 'Closing date', 'Closed on', 'Closed date', '关闭日期', '完成日期', '关闭'),
  sku: id('SKU', 'MSKU', 'Merchant SKU', 'Seller SKU', '卖家 SKU'),
  fnsku: id('FNSKU'),
  unitsShipped: quantity(
    'Units shipped',
    'Shipped units',
    'Quantity shipped',
    'Units expected',
    '发货数量',
    '已发货数量',
  ),
  unitsReceived: quantity(
    'Units received',
    'Received units',
    'Quantity received',
    'Units located',
    '接收数量',
    '已接收数量',
  ),
};

export const shipments = report({
  id: 'shipments',
  columns,
  signature: ['shipmentId'],
  own: { distinctive: ['unitsShipped', 'unitsReceived', 'delivered', 'closed'] },
});

/** A row of one list: lists of two downloads may stand in one tab. */
export interface ShipmentRow extends RowRef {
  readonly shipmentId: string;
  /** Comparable status (`closed`), see `codeKey`. */
  readonly status: string;
  readonly delivered: Day | null;
  readonly closed: Day | null;
  readonly sku: string;
  readonly fnsku: string;
  readonly shipped: number | null;
  readonly received: number | null;
  readonly list: string;
}

/** All rows of the Shipments tabs. */
export function shipmentRows(reports: RowSource): ShipmentRow[] {
  const rows = reports.rows(shipments);
  const status = rows.read('status', codeKey);
  const list = rows.ofTab(listOf);
  const all: ShipmentRow[] = [];
  for (let i = 0; i < rows.size; i++) {
    const { tab, row } = rows.ref(i);
    all.push({
      tab,
      row,
      shipmentId: rows.shipmentId(i),
      status: status(i),
      delivered: rows.delivered(i),
      closed: rows.closed(i),
      sku: rows.sku(i),
      fnsku: rows.fnsku(i),
      shipped: rows.unitsShipped(i),
      received: rows.unitsReceived(i),
      list: list(i),
    });
  }
  return all;
}
