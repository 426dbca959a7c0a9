// Fees that came back with refunds of any kind: the commission but for what Amazon keeps of it, now and then a fulfilment fee.
import type { Reading } from '../../reports';
import { feeNamed } from '../../reports/money/fee-names';
import type { PaymentColumn } from '../../reports/money/payments/columns';
import { paymentsTransactions } from '../../reports/money/payments/spec';
import { paymentKindOf } from '../../reports/money/payments/types';
import { settlementV1, settlementV2 } from '../../reports/money/settlement';
import type { RowRef } from '../../values/cell';
import type { Money } from '../../values/money';
import { codeKey } from '../../values/text';
import type { MoneySource } from '../money/money-lines';

/** Net of what Amazon kept or took again; 0 or more. */
export interface FeesBack {
  readonly commission: Money;
  readonly fulfilment: Money;
  readonly rows: readonly RowRef[];
}

interface Sum {
  commission: Money;
  fulfilment: Money;
  rows: RowRef[];
}

type Fee = 'commission' | 'fulfilment';

/** Which sum a fee line belongs to; null for none. */
function feeOf(text: string): Fee | null {
  const name = feeNamed(text);
  return name === 'refund-commission' ? 'commission' : name;
}

const NOTHING: FeesBack = { commission: 0, fulfilment: 0, rows: [] };
// What the buyer paid for shipping and gift wrap, which payments files take back and give back inside the FBA fees.
const PASSED_ON: readonly PaymentColumn[] = [
  'shippingCredits',
  'shippingCreditsTax',
  'giftWrapCredits',
  'giftWrapCreditsTax',
];

/** A refund to the buyer by the seller, Amazon's guarantee or his bank. */
function isRefund(type: string): boolean {
  const key = codeKey(type);
  return key === 'refund' || /^(atoz|chargeback).*refund$/.test(key);
}

/** Fees that came back with the refunds of the wanted orders, by order and SKU; what several sources tell is one. */
export class RefundedFees {
  private readonly sums = new Map<string, Sum>();

  constructor(
    reading: Reading,
    private readonly wanted: ReadonlySet<string>,
  ) {
    for (const t of reading.tables(settlementV2)) {
      const refund = t.reader('transactionType', isRefund);
      for (let i = 0; i < t.size; i++) {
        if (!refund(i) || codeKey(t.text(i, 'amountType')) !== 'itemfees' || !t.live(i)) continue;
        const row = { tab: t.tab.name, row: t.rowNumbers[i] as number };
        const fee = feeOf(t.text(i, 'amountDescription'));
        if (fee) this.add('v2', t.text(i, 'orderId'), t.text(i, 'sku'), fee, t.money(i, 'amount') ?? 0, row);
      }
    }
    for (const t of reading.tables(settlementV1)) {
      const refund = t.reader('transactionType', isRefund);
      for (let i = 0; i < t.size; i++) {
        if (!refund(i) || !t.live(i)) continue;
        const row = { tab: t.tab.name, row: t.rowNumbers[i] as number };
        const fee = feeOf(t.text(i, 'itemFeeType'));
        if (fee) this.add('v1', t.text(i, 'orderId'), t.text(i, 'sku'), fee, t.money(i, 'itemFee') ?? 0, row);
      }
    }
    for (const t of reading.tables(paymentsTransactions)) {
      const refund = t.reader('type', (type) => ['refund', 'a-to-z', 'chargeback'].includes(paymentKindOf(type)));
      for (let i = 0; i < t.size; i++) {
        if (!refund(i) || !t.live(i)) continue;
        const row = { tab: t.tab.name, row: t.rowNumbers[i] as number };
        const [order, sku] = [t.text(i, 'orderId'), t.text(i, 'sku')];
        // The column holds closing and other selling fees too.
        this.add('payments', order, sku, 'commission', t.money(i, 'sellingFees') ?? 0, row);
        const passedOn = PASSED_ON.reduce((sum, column) => sum + (t.money(i, column) ?? 0), 0);
        this.add('payments', order, sku, 'fulfilment', (t.money(i, 'fbaFees') ?? 0) + Math.min(0, passedOn), row);
      }
    }
  }

  private add(source: MoneySource, order: string, sku: string, fee: Fee, amount: Money, row: RowRef): void {
    if (amount === 0 || !this.wanted.has(order)) return;
    const key = `${source}\n${order}\n${sku}`;
    let sum = this.sums.get(key);
    if (!sum) {
      sum = { commission: 0, fulfilment: 0, rows: [] };
      this.sums.set(key, sum);
    }
    sum[fee] += amount;
    sum.rows.push(row);
  }

  /** What came back for an order and SKU, rows of the order without a SKU included: the source that tells most. */
  of(order: string, sku: string): FeesBack {
    let most = NOTHING;
    for (const source of ['v2', 'v1', 'payments'] as const) {
      const sums = [sku, ''].flatMap((id) => this.sums.get(`${source}\n${order}\n${id}`) ?? []);
      const commission = Math.max(
        0,
        sums.reduce((total, s) => total + s.commission, 0),
      );
      const fulfilment = Math.max(
        0,
        sums.reduce((total, s) => total + s.fulfilment, 0),
      );
      if (commission + fulfilment > most.commission + most.fulfilment) {
        most = { commission, fulfilment, rows: sums.flatMap((s) => s.rows) };
      }
    }
    return most;
  }
}
