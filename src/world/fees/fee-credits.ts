// Fees that Amazon gave back: fee adjustments, and reimbursements for wrong fees.
import type { CreditKind } from '../../reports/money/events';
import { moneyEvents } from '../../reports/money/read-events';
import type { RowSource } from '../../reports/reading/rows';
import { reimbursementsOf } from '../../reports/reimbursements';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { group, sumOf } from '../../values/lists';
import type { Money } from '../../values/money';

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

/** All fees given back, by order, product and source: what several sources tell of one pair is the same money. */
export function readFeeCredits(reading: RowSource): FeeCredit[] {
  const lines = [...moneyLines(reading), ...reimbursementLines(reading)].filter(
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

function* moneyLines(reading: RowSource): Generator<CreditLine> {
  for (const events of moneyEvents(reading)) {
    const { source } = events;
    for (const i of events.givingFeesBack()) {
      const kind = events.feeGivenBack(i);
      const date = kind === null ? null : events.date(i);
      if (kind === null || date === null) continue;
      const ids = { orderId: events.orderId(i), product: events.sku(i) };
      yield { ...events.ref(i), ...ids, source, kind, amount: events.total(i), date };
    }
  }
}

function* reimbursementLines(reading: RowSource): Generator<CreditLine> {
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
