// Payments files as money events: a row an order line, with a column for each kind of amount.
import { heightOf, rowAt } from '../../../values/cell';
import { joined } from '../../../values/lists';
import { memo } from '../../../values/memo';
import type { Money } from '../../../values/money';
import { codeKey } from '../../../values/text';
import type { RowSource, Rows } from '../../reading/rows';
import type { Table } from '../../reading/table';
import type { MoneyKind, MoneyPart, MoneyRows } from '../events';
import { feeNamed, isFeeCorrection, isRecovery, moneyKindOf } from '../words';
import { MONEY_COLUMNS, type PaymentColumn, type PaymentMoney, TAX_COLUMNS } from './columns';
import { fulfilmentFeeOf } from './fulfilment-fee';
import { currencyOfLine } from './locale';
import { stockReimbursementOf } from './reimbursements';
import { paymentsTransactions } from './spec';
import { fulfilledBy, paymentKindOf } from './types';

const shipperOf = memo(fulfilledBy);

const ADJUSTMENTS: ReadonlySet<ReturnType<typeof paymentKindOf>> = new Set(['fee-adjustment', 'adjustment'] as const);
const isAdjustment = (type: string): boolean => ADJUSTMENTS.has(paymentKindOf(type));

/** Columns that a row always tells, and those whose meaning hangs on the row. */
const PARTS: Readonly<Partial<Record<PaymentMoney, MoneyPart | null>>> = {
  productSales: null,
  productSalesTax: 'shown-tax',
  shippingCredits: 'shipping',
  shippingCreditsTax: 'shown-tax',
  giftWrapCredits: 'gift-wrap',
  giftWrapCreditsTax: 'shown-tax',
  promotionalRebates: null,
  sellingFees: 'commission',
  fbaFees: null,
  other: null,
};

/** What a column is for, where that hangs on nothing but the column; null where it hangs on the row. */
export function partOfColumn(column: PaymentMoney): MoneyPart | null {
  const part = PARTS[column];
  return part === undefined ? (TAX_COLUMNS.has(column) ? 'tax' : 'other') : part;
}

const PLAIN = MONEY_COLUMNS.flatMap((column) => {
  const part = partOfColumn(column);
  return part === null ? [] : [[column, part] as const];
});

// What the buyer paid for shipping and gift wrap, which Amazon takes back and gives back inside the FBA fees.
const PASSED_ON = ['shippingCredits', 'shippingCreditsTax', 'giftWrapCredits', 'giftWrapCreditsTax'] as const;

/** Currency that a line before the header names; `''` when none does. */
function preambleCurrency({ tab }: Table<PaymentColumn>): string {
  for (let r = 0; r < Math.min(heightOf(tab), 20); r++) {
    const row = rowAt(tab, r);
    const currency = row.filter((cell) => cell !== '').length === 1 ? currencyOfLine(String(row[0] ?? '')) : null;
    if (currency !== null) return currency;
  }
  return '';
}

/** How rows are called whose money Amazon keeps for now, where a file has no day of release. */
const DEFERRED: ReadonlySet<string> = new Set(['deferred', 'aufgeschoben']);

/**
 * Refunds that stand deferred beside one that is alike and released: it may be the same one, on another day, and if not, its
 * money has not moved. Sales are left alone: a refund of what is not known to be charged would look like too much.
 */
function deferredAgain(
  rows: Rows<typeof paymentsTransactions.columns>,
  kind: (i: number) => MoneyKind,
): ReadonlySet<number> {
  const found = new Set<number>();
  const statusOf = rows.read('status', codeKey);
  const statuses = new Set(rows.different('status').map(statusOf));
  statuses.delete('');
  if (statuses.size < 2) return found;
  const alike = new Map<string, number[]>();
  for (let i = 0; i < rows.size; i++) {
    if (kind(i) !== 'refund' || statusOf(i) === '' || rows.orderId(i) === '') continue;
    const amounts = [...MONEY_COLUMNS, 'total' as const].map((column) => rows[column](i) ?? 0);
    const key = [rows.orderId(i), rows.sku(i), rows.quantity(i), ...amounts].join('\n');
    alike.set(key, [...(alike.get(key) ?? []), i]);
  }
  const isReleased = (i: number) =>
    rows.has('releaseDate', i) ? rows.releaseDate(i) !== '' : !DEFERRED.has(statusOf(i));
  for (const refunds of alike.values()) {
    const released = refunds.filter(isReleased);
    for (const i of refunds) {
      if (isReleased(i)) continue;
      const at = released.findIndex((other) => statusOf(other) !== statusOf(i));
      if (at < 0) continue;
      released.splice(at, 1);
      found.add(i);
    }
  }
  return found;
}

export function paymentEvents(reports: RowSource): MoneyRows {
  const rows = reports.rows(paymentsTransactions);
  const typed = rows.read('type', paymentKindOf);
  const known = rows.read('type', moneyKindOf);
  const recovery = rows.read('type', isRecovery);
  const recoveryDescribed = rows.read('description', isRecovery);
  const plain = rows.ofTab((t) => PLAIN.filter(([column]) => t.has(column)));
  let deferred: ReadonlySet<number> | null = null;
  const kind = (i: number): MoneyKind => {
    if (typed(i) !== 'adjustment') {
      const of = known(i);
      if (of !== 'refund') return of;
      deferred ??= deferredAgain(rows, known);
      return deferred.has(i) ? 'other' : of;
    }
    return stockReimbursementOf(rows.description(i)) ? 'reimbursement' : 'other';
  };
  /** Of the FBA fees, what is for fulfilment. */
  const fulfilmentFee = (of: MoneyKind, money: (column: PaymentMoney) => Money): Money => {
    if (of === 'order') return 0 - fulfilmentFeeOf(money);
    const passedOn = PASSED_ON.reduce((sum, column) => sum + money(column), 0);
    return money('fbaFees') + (of === 'other' || of === 'reimbursement' ? 0 : Math.min(0, passedOn));
  };
  return {
    source: 'payments',
    size: rows.size,
    commissionHoldsAll: true,
    ref: rows.ref,
    kind,
    date: rows.date,
    orderId: rows.orderId,
    orderNumber: rows.orderNumber('orderId'),
    sku: rows.sku,
    group: String,
    item: () => null,
    marketplace: rows.marketplace,
    fulfilment: rows.read('fulfillment', shipperOf),
    quantity: rows.quantity,
    currency: rows.ofTab(preambleCurrency),
    feeGivenBack: (i) => {
      const type = typed(i);
      if (!ADJUSTMENTS.has(type)) return null;
      const description = rows.description(i);
      if (isFeeCorrection(description)) return 'either';
      if (type === 'adjustment' && !/^feeadjustment/.test(codeKey(description))) return null;
      if ((rows.fbaFees(i) ?? 0) !== 0) return 'fulfilment';
      return (rows.sellingFees(i) ?? 0) !== 0 ? 'referral' : feeNamed(description);
    },
    givingFeesBack: () => rows.saying('type', isAdjustment),
    recovers: (i) => recovery(i) || recoveryDescribed(i),
    recovering: () => joined(rows.saying('type', isRecovery), rows.saying('description', isRecovery)),
    ofOrders: (orders) => rows.ofOrders('orderId', orders),
    total: (i) => rows.total(i) ?? 0,
    parts: (i, visit) => {
      const of = kind(i);
      const money = (column: PaymentMoney): Money => rows[column](i) ?? 0;
      const sales = money('productSales');
      if (sales !== 0 || of === 'order') visit('principal', sales);
      const rebate = money('promotionalRebates');
      // A rebate of exactly the shipping price is free shipping, not a lower item price.
      if (rebate !== 0) visit(rebate === -money('shippingCredits') ? 'shipping-promotion' : 'item-promotion', rebate);
      const fee = fulfilmentFee(of, money);
      visit('fulfilment-fee', fee);
      if (fee !== money('fbaFees')) visit('other', money('fbaFees') - fee);
      const other = money('other');
      // A fee that the buyer paid has no column of its own.
      if (other !== 0) visit(of === 'refund' && other > 0 ? 'perhaps-restocking-fee' : 'other', other);
      for (const [column, part] of plain(i)) visit(part, money(column));
    },
  };
}
