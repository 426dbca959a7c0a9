// FBA customer returns: units that reached a fulfilment centre, and in which condition.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import { codeKey } from '../values/text';
import type { RowSource } from './reading/rows';
import { aside, BUYER_ORDER, date, formed, id, quantity, report, required, text } from './reading/spec';

const columns = {
  date: required(date('return-date', '退货日期')),
  orderId: required(formed(BUYER_ORDER, id('order-id', 'amazon-order-id', '订单编号'))),
  sku: id('sku', 'Merchant SKU', 'MSKU', '卖家 SKU'),
  asin: id('asin'),
  fnsku: id('fnsku'),
  title: text('product-name', 'Title', '商品名称'),
  quantity: required(quantity('quantity', '数量')),
  center: text('fulfillment-center-id', 'fulfilment-centre-id', '运营中心编号'),
  disposition: formed(/^\D+$/, text('detailed-disposition', 'disposition', '详细处置', '库存处置')),
  reason: formed(/^(?!unit returned|reimbursed)/i, text('reason', '原因')),
  status: text('status', '状态'),
  licensePlate: formed(/^'?[A-Z0-9_-]+$/i, text('license-plate-number', 'LPN', '车牌号')),
  comments: aside(text('customer-comments', '买家评论')),
};

export const customerReturns = report({
  id: 'customer-returns',
  columns,
  signature: ['date', 'orderId', 'disposition', ['sku', 'fnsku', 'asin']],
  covers: 'date',
  counts: 'quantity',
  settles: { column: 'status', is: (word) => codeKey(word) === 'reimbursed' },
  telling: { disposition: () => true, status: () => false, center: () => false },
  core: ['orderId', 'sku', 'licensePlate', 'date', 'quantity', 'disposition'],
});

/** Dispositions that are Amazon's or the carrier's doing; what the buyer gave as a reason is no signal. */
const DAMAGED_BY_AMAZON = new Set(['carrierdamaged', 'damaged', 'warehousedamaged']);

export function damagedByAmazon(row: Pick<ReturnRow, 'disposition'>): boolean {
  return DAMAGED_BY_AMAZON.has(row.disposition);
}

export interface ReturnRow extends RowRef {
  /** Null when the date cannot be read: the unit still came back. */
  readonly date: Day | null;
  readonly orderId: string;
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  /** Units; 0 where the cell cannot be read: nobody knows how many. */
  readonly units: number;
  readonly center: string;
  /** Comparable code (`customerdamaged`), see `codeKey`. */
  readonly disposition: string;
  /** As the report spells it, for people to find it again. */
  readonly dispositionText: string;
  readonly reason: string;
  readonly status: string;
  readonly licensePlate: string;
}

/** The rows of customer returns. */
export function returnsOf(reports: RowSource) {
  const rows = reports.rows(customerReturns);
  const returns = {
    ...rows,
    /** Comparable codes (`customerdamaged`), see `codeKey`. */
    disposition: rows.read('disposition', codeKey),
    reason: rows.read('reason', codeKey),
    status: rows.read('status', codeKey),
    /** As the report spells them. */
    dispositionText: rows.disposition,
    reasonText: rows.reason,
    /** 0 where the cell cannot be read; a report without the column lists a unit a row. */
    units: (i: number) => Math.abs(rows.quantity(i) ?? (rows.has('quantity', i) ? 0 : 1)),
  };
  return {
    ...returns,
    /** A row by itself, for those that keep it. Not made by spreading `ref`: such an object takes far more memory. */
    row: (i: number): ReturnRow => {
      const { tab, row } = rows.ref(i);
      return {
        tab,
        row,
        date: rows.date(i),
        orderId: rows.orderId(i),
        sku: rows.sku(i),
        fnsku: rows.fnsku(i),
        asin: rows.asin(i),
        title: rows.title(i),
        units: returns.units(i),
        center: rows.center(i),
        disposition: returns.disposition(i),
        dispositionText: returns.dispositionText(i),
        reason: returns.reason(i),
        status: returns.status(i),
        licensePlate: rows.licensePlate(i),
      };
    },
  };
}
