// Error 2, damaged: the chain of rows of one unit that Amazon damaged.
import { expectClaims } from './support/claims';
import { ago } from './support/dates';
import { damaged, type LedgerRow, ledger, reimbursements } from './support/stock';

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
