// Error 2, damaged: the chain of rows of one unit that Amazon damaged.
import type { Tab } from '../../src/values/cell';
import { expectClaims, run } from './support/claims';
import { ago } from './support/dates';
import { refund, sale, v2 } from './support/money';
import { ORDER, ORDER2 } from './support/orders';
import {
  B,
  damaged,
  filler,
  type LedgerRow,
  ledger,
  type ReimbursementRow,
  type ReturnRow,
  reimbursements,
  returns,
} from './support/stock';

const NONE_PAID = reimbursements();
const DAMAGED = 'warehouse-damaged' as const;

/** Ledger rows, nothing reimbursed. */
const unpaid = (rows: readonly LedgerRow[]) => [ledger(rows), NONE_PAID];

describe('the chain of one unit', () => {
  const into = (date: string, disposition: string, ref: string, qty = 1): LedgerRow => ({
    date,
    qty,
    reason: 'P',
    disposition,
    ref,
  });

  test('E, then P into WAREHOUSE_DAMAGED, then D is one loss', () => {
    expectClaims(
      unpaid([
        damaged(ago(40), 1, { ref: '77' }),
        into(ago(40), 'WAREHOUSE_DAMAGED', '77'),
        { date: ago(20), qty: -1, reason: 'D', disposition: 'WAREHOUSE_DAMAGED', ref: '78' },
      ]),
      [{ rule: DAMAGED, open: 1, event: ago(40) }],
    );
  });

  test('E and a P of the same reference back to SELLABLE is none', () => {
    expectClaims(unpaid([damaged(ago(40), 1, { ref: '77' }), into(ago(38), 'SELLABLE', '77')]), []);
  });

  test('a P of another reference soon after may be the same unit', () => {
    expectClaims(unpaid([damaged(ago(40), 1, { ref: '77' }), into(ago(38), 'SELLABLE', '79')]), [
      { rule: DAMAGED, open: 1, strength: 'review' },
    ]);
    expectClaims(unpaid([damaged(ago(40), 1, { ref: '77' }), into(ago(9), 'SELLABLE', '79')]), [
      { rule: DAMAGED, open: 1 },
    ]);
  });

  test('one of two came back', () => {
    expectClaims(
      unpaid([
        damaged(ago(40), 2, { ref: '77' }),
        into(ago(40), 'WAREHOUSE_DAMAGED', '77'),
        into(ago(38), 'SELLABLE', '77'),
      ]),
      [{ rule: DAMAGED, open: 1 }],
    );
  });

  test('Q and P, a change of disposition, is none', () => {
    expectClaims(
      unpaid([{ date: ago(40), qty: -1, reason: 'Q', ref: '77' }, into(ago(40), 'CUSTOMER_DAMAGED', '77')]),
      [],
    );
  });
});

describe('reason 6, out of what the carrier damaged', () => {
  const six = (qty = 1, more: Partial<LedgerRow> = {}) =>
    ledger([{ date: ago(40), qty: -qty, reason: '6', disposition: 'CARRIER_DAMAGED', ref: '5', ...more }]);
  const came = (more: object = {}, order = ORDER) => ({
    ...{ date: ago(45), order, disposition: 'CARRIER_DAMAGED', status: '', plate: `L${order}` },
    ...more,
  });
  const left = (tab: Tab, rows: readonly ReturnRow[], payments: readonly ReimbursementRow[] = []) =>
    run([tab, v2([sale(ORDER), refund(ORDER, ago(50))]), returns([...rows, ...filler()]), reimbursements(payments)])
      .claims.filter((c) => c.rule === DAMAGED)
      .map((c) => [c.unitsOpen, c.strength]);
  const order: ReimbursementRow = { date: ago(30), reason: 'CustomerServiceIssue', order: ORDER };
  test.each<[string, [number, string][], ReturnType<typeof left>]>([
    ['a return that error 9 claims', [], left(six(), [came()])],
    ['a return that was paid', [], left(six(), [came()], [order])],
    ['a return marked Reimbursed', [], left(six(), [came({ status: 'Reimbursed' })])],
    ['60 days before', [], left(six(), [came({ date: ago(100) })])],
    ['61 days before', [[1, 'review']], left(six(), [came({ date: ago(101) })])],
    ['a return after it', [[1, 'review']], left(six(), [came({ date: ago(39) })])],
    ['a return of another disposition', [[1, 'review']], left(six(), [came({ disposition: 'WAREHOUSE_DAMAGED' })])],
    ['a return of another product', [[1, 'review']], left(six(), [came(B)])],
    ['two rows and one return', [[1, 'review']], left(six(2), [came()])],
    ['two rows and two returns', [], left(six(2), [came(), came({}, ORDER2)])],
    ['no return', [[1, 'review']], left(six(), [])],
  ])('%s', (_, expected, claims) => {
    expect(claims).toEqual(expected);
  });
});
