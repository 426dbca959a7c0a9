// FBA Reimbursements: what Amazon paid, in cash or in stock, and what it took back again.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { Money } from '../values/money';
import { codeKey } from '../values/text';
import type { RowSource } from './reading/rows';
import {
  aside,
  beside,
  date,
  formed,
  id,
  JOINED,
  money,
  others,
  quantity,
  report,
  required,
  text,
} from './reading/spec';

const columns = {
  approvalDate: required(date('approval-date', 'Date', '批准日期', '日期')),
  reimbursementId: id('reimbursement-id', 'Reimbursement ID', '赔偿编号', '赔偿 ID'),
  caseId: text('case-id', 'Case ID', '问题编号', '案例编号'),
  orderId: formed(JOINED, id('amazon-order-id', 'Amazon Order ID', '亚马逊订单编号')),
  reason: text('reason', '原因'),
  sku: id('sku', 'Merchant SKU', 'MSKU', '卖家 SKU'),
  fnsku: id('fnsku'),
  asin: id('asin'),
  title: text('product-name', 'Title', '商品名称'),
  condition: aside(text('condition', '状况')),
  currency: formed(/^\D+$/, text('currency-unit', 'Currency', '货币')),
  amountPerUnit: money('amount-per-unit', '每件商品金额'),
  amountTotal: money('amount-total', 'Total', 'Amount Total', '总金额'),
  quantityCash: quantity('quantity-reimbursed-cash', 'Quantity Reimbursed [Cash]', 'Quantity Reimbursed Cash'),
  quantityInventory: quantity('quantity-reimbursed-inventory', 'Quantity Reimbursed [Inventory]'),
  quantityTotal: beside(
    ['quantityCash', 'quantityInventory'],
    quantity('quantity-reimbursed-total', 'Quantity Reimbursed', 'Quantity Reimbursed [Total]'),
  ),
  // Older downloads have one quantity only.
  quantity: quantity('quantity', '数量'),
  originalId: formed(/^'?[A-Z0-9][A-Z0-9-]+$/i, id('original-reimbursement-id', 'Original Reimbursement ID')),
  originalType: aside(text('original-reimbursement-type', 'Original Reimbursement Type')),
  ...others('store'),
};

export const reimbursements = report({
  id: 'reimbursements',
  columns,
  signature: ['reimbursementId', 'reason', ['sku', 'fnsku', 'asin']],
  covers: 'approvalDate',
  telling: { reason: () => true, currency: () => false },
  core: [
    'reimbursementId',
    ['fnsku', 'sku'],
    'reason',
    'quantityCash',
    'quantityInventory',
    ['quantityTotal', 'quantity'],
    'amountTotal',
    'originalId',
  ],
});

/** One line of the reimbursements report. Quantities are magnitudes as printed, whatever their sign. */
export interface ReimbursementRow extends RowRef {
  /** Null when the date cannot be read: such a row still settles. */
  readonly date: Day | null;
  readonly reimbursementId: string;
  readonly caseId: string;
  readonly orderId: string;
  /** Comparable reason (`lostwarehouse`), see `codeKey`. */
  readonly reason: string;
  /** The reason as the report spells it. */
  readonly reasonText: string;
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  readonly currency: string;
  readonly amountPerUnit: Money | null;
  readonly amountTotal: Money | null;
  readonly cash: number;
  readonly inventory: number;
  /** The printed total, or the only quantity of older downloads. */
  readonly total: number;
  readonly originalId: string;
}

/** The rows of reimbursements. */
export function reimbursementsOf(reports: RowSource) {
  const rows = reports.rows(reimbursements);
  const reason = rows.read('reason', codeKey);
  return {
    ...rows,
    /** Comparable code (`lostwarehouse`), see `codeKey`. */
    reason,
    /** A row by itself, for those that keep it. Not made by spreading `ref`: such an object takes far more memory. */
    row: (i: number): ReimbursementRow => {
      const { tab, row } = rows.ref(i);
      return {
        tab,
        row,
        date: rows.approvalDate(i),
        reimbursementId: rows.reimbursementId(i),
        caseId: rows.caseId(i),
        orderId: rows.orderId(i),
        reason: reason(i),
        reasonText: rows.reason(i),
        sku: rows.sku(i),
        fnsku: rows.fnsku(i),
        asin: rows.asin(i),
        title: rows.title(i),
        currency: rows.currency(i).toUpperCase(),
        amountPerUnit: rows.amountPerUnit(i),
        amountTotal: rows.amountTotal(i),
        cash: Math.abs(rows.quantityCash(i) ?? 0),
        inventory: Math.abs(rows.quantityInventory(i) ?? 0),
        total: Math.abs(rows.quantityTotal(i) ?? rows.quantity(i) ?? 0),
        originalId: rows.originalId(i),
      };
    },
  };
}
