// The commission that came back with refunds: all of it but what Amazon keeps as its administration fee.
import type { Reading } from '../reports';
import { paymentsTransactions } from '../reports/payments/spec';
import { settlementV1, settlementV2 } from '../reports/settlement';
import type { RowRef } from '../values/cell';
import type { Money } from '../values/money';
import { codeKey } from '../values/text';
import type { RefundedItem } from './refunds';

export interface CommissionBack {
  /** Given back less what Amazon kept of it; 0 or more. */
  readonly amount: Money;
  readonly rows: readonly RowRef[];
}

/** The commission on a row of a table, by index; null on every other row. */
type Commission = (i: number) => Money | null;

interface Rows {
  readonly tab: { readonly name: string };
  /** Rising. */
  readonly rowNumbers: Int32Array;
}

const isCommission = (text: string) => ['commission', 'refundcommission'].includes(codeKey(text));

export class RefundedCommissions {
  private readonly tables = new Map<string, { readonly rows: Rows; readonly commission: Commission }>();

  constructor(reading: Reading) {
    const add = (rows: Rows, commission: Commission) => this.tables.set(rows.tab.name, { rows, commission });
    for (const t of reading.tables(settlementV2)) {
      const counts = (i: number) =>
        codeKey(t.text(i, 'amountType')) === 'itemfees' && isCommission(t.text(i, 'amountDescription'));
      add(t, (i) => (counts(i) ? t.money(i, 'amount') : null));
    }
    for (const t of reading.tables(settlementV1)) {
      add(t, (i) => (isCommission(t.text(i, 'itemFeeType')) ? t.money(i, 'itemFee') : null));
    }
    // Payments files show it among all selling fees.
    for (const t of reading.tables(paymentsTransactions)) add(t, (i) => t.money(i, 'sellingFees'));
  }

  /** What the refunds of an order and SKU brought back. */
  of(item: RefundedItem): CommissionBack {
    let amount = 0;
    const rows: RowRef[] = [];
    for (const { tab, row } of item.refunds.flatMap((refund) => refund.rows)) {
      const table = this.tables.get(tab);
      const money = table?.commission(indexOf(table.rows.rowNumbers, row)) ?? 0;
      amount += money;
      if (money !== 0) rows.push({ tab, row });
    }
    return amount > 0 ? { amount, rows } : { amount: 0, rows: [] };
  }
}

/** Where a row number stands among rising ones. */
function indexOf(numbers: Int32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
