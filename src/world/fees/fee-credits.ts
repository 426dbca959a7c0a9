// Fees that Amazon gave back: fee adjustments, and reimbursements for wrong fees.
import type { Reading } from '../../reports';
import { stockReimbursementOf } from '../../reports/money/payments/reimbursements';
import { paymentsTransactions } from '../../reports/money/payments/spec';
import { paymentKindOf } from '../../reports/money/payments/types';
import { settlementV1, settlementV2 } from '../../reports/money/settlement';
import { v1Amount } from '../../reports/money/settlement-totals';
import { reimbursementsOf } from '../../reports/reimbursements';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { group, sumOf } from '../../values/lists';
import type { Money } from '../../values/money';
import { codeKey } from '../../values/text';

/** Which fee was given back; `either` when the words do not tell. */
export type CreditKind = 'fulfilment' | 'referral' | 'either';

/** Money given back for an order and product, or for one of them alone (the other `''`), as one source tells it. */
export interface FeeCredit {
  readonly orderId: string;
  /** SKU; `fnsku X…` where there is none. */
  readonly product: string;
  readonly kind: CreditKind;
  /** Net of what Amazon took again; never below 0. */
  readonly amount: Money;
  readonly newest: Day;
  readonly rows: readonly RowRef[];
}

interface CreditLine extends RowRef {
  readonly source: string;
  readonly orderId: string;
  readonly product: string;
  readonly kind: CreditKind;
  readonly amount: Money;
  readonly date: Day;
}

function kindOf(words: string): CreditKind {
  // A reimbursement for wrong fees says no more.
  if (stockReimbursementOf(words)) return 'either';
  const text = codeKey(words);
  if (/commission|referral|佣金/.test(text)) return 'referral';
  return /pick|pack|fulfil|weight|dimension|fba|peso|dimensi/.test(text) ? 'fulfilment' : 'either';
}

/** All fees given back, by order, product and source: what several sources tell of one pair is the same money. */
export function readFeeCredits(reading: Reading): FeeCredit[] {
  const lines = [...settlementLines(reading), ...paymentLines(reading), ...reimbursementLines(reading)].filter(
    (line) => line.orderId !== '' || line.product !== '',
  );
  const credits: FeeCredit[] = [];
  for (const pair of group(lines, (l) => `${l.orderId}\n${l.product}`).values()) {
    for (const same of group(pair, (l) => l.source).values()) {
      const [first] = same;
      const amount = sumOf(same, (l) => l.amount);
      if (!first || amount <= 0) continue;
      credits.push({
        orderId: first.orderId,
        product: first.product,
        kind: new Set(same.map((l) => l.kind)).size === 1 ? first.kind : 'either',
        amount,
        newest: Math.max(...same.map((l) => l.date)),
        rows: same.map(({ tab, row }) => ({ tab, row })),
      });
    }
  }
  return credits;
}

function* settlementLines(reading: Reading): Generator<CreditLine> {
  for (const t of reading.tables(settlementV2)) {
    for (let i = 0; i < t.size; i++) {
      const type = t.text(i, 'transactionType');
      // Nearly every row is a sale or a refund.
      if (type === 'Order' || type === 'Refund' || !t.live(i)) continue;
      const words = t.text(i, 'amountDescription');
      const date = t.date(i, 'postedDate');
      if (date === null || !givesBack(type, words)) continue;
      const ids = { orderId: t.text(i, 'orderId'), product: t.text(i, 'sku') };
      const row = { tab: t.tab.name, row: t.rowNumbers[i] as number };
      yield { ...row, ...ids, source: 'v2', kind: kindOf(words), amount: t.money(i, 'amount') ?? 0, date };
    }
  }
  for (const t of reading.tables(settlementV1)) {
    for (let i = 0; i < t.size; i++) {
      const type = t.text(i, 'transactionType');
      if (type === 'Order' || type === 'Refund' || !t.live(i)) continue;
      const words = `${t.text(i, 'itemFeeType')} ${t.text(i, 'otherFeeReason')}`;
      const date = t.date(i, 'postedDate');
      if (date === null || !givesBack(type, words)) continue;
      const ids = { orderId: t.text(i, 'orderId'), product: t.text(i, 'sku') };
      const row = { tab: t.tab.name, row: t.rowNumbers[i] as number };
      yield { ...row, ...ids, source: 'v1', kind: kindOf(words), amount: v1Amount(t, i), date };
    }
  }
}

function givesBack(type: string, described: string): boolean {
  if (codeKey(type) === 'feeadjustment') return true;
  if (/^(commissioncorrection|feecorrection)/.test(codeKey(described))) return true;
  return [type, described].some((words) => stockReimbursementOf(words)?.reason === 'Fee_Correction');
}

function* paymentLines(reading: Reading): Generator<CreditLine> {
  for (const t of reading.tables(paymentsTransactions)) {
    for (let i = 0; i < t.size; i++) {
      const kind = paymentKindOf(t.text(i, 'type'));
      if ((kind !== 'fee-adjustment' && kind !== 'adjustment') || !t.live(i)) continue;
      const description = t.text(i, 'description');
      const correction = stockReimbursementOf(description)?.reason === 'Fee_Correction';
      const adjustment = kind === 'fee-adjustment' || /^feeadjustment/.test(codeKey(description));
      const date = t.date(i, 'date');
      if (date === null || !(correction || adjustment)) continue;
      const ids = { orderId: t.text(i, 'orderId'), product: t.text(i, 'sku') };
      const row = { tab: t.tab.name, row: t.rowNumbers[i] as number };
      const fba = t.money(i, 'fbaFees') ?? 0;
      const selling = t.money(i, 'sellingFees') ?? 0;
      const amount = t.money(i, 'total') ?? 0;
      const words = correction ? 'either' : fba !== 0 ? 'fulfilment' : selling !== 0 ? 'referral' : kindOf(description);
      yield { ...row, ...ids, source: 'payments', kind: words, amount, date };
    }
  }
}

function* reimbursementLines(reading: Reading): Generator<CreditLine> {
  const paid = reimbursementsOf(reading);
  for (let i = 0; i < paid.size; i++) {
    const date = paid.reason(i) === 'feecorrection' ? paid.approvalDate(i) : null;
    if (date === null) continue;
    const [orderId, sku, fnsku] = [paid.orderId(i), paid.sku(i), paid.fnsku(i)];
    // An order tells its lines: there the SKU is enough.
    const product = sku !== '' || fnsku === '' || orderId !== '' ? sku : `fnsku ${fnsku}`;
    yield {
      ...paid.ref(i),
      source: 'report',
      orderId,
      product,
      kind: 'either',
      amount: paid.amountTotal(i) ?? 0,
      date,
    };
  }
}
