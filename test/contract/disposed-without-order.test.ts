// Error 14: disposed of without an order.
import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { type Expected, expectClaims, expectOnly } from './support/claims';
import { ago } from './support/dates';
import { covered, recent } from './support/inbound';
import { removalOrders } from './support/removals';
import { A, B, damaged, type LedgerRow, products, type ReimbursementRow, reimbursements } from './support/stock';

describe('14, disposed of without an order', () => {
  const GONE = 'disposed-without-order' as const;
  const check = (tabs: readonly Tab[], expected: readonly Expected[], more: Partial<Settings> = {}) =>
    expectClaims(tabs, expected, more, [GONE]);
  const disposed = (more: Partial<LedgerRow> = {}): LedgerRow => ({
    date: ago(30),
    qty: -1,
    reason: 'D',
    ref: '99',
    ...more,
  });
  const order = (more: object = {}) =>
    removalOrders([
      { type: 'Disposal', requested: ago(40), updated: ago(30), units: 1, disposed: 1, ...more },
      { type: 'Return', order: 'OLD', requested: ago(290), updated: ago(280), ...B },
      { type: 'Return', order: 'NEW', requested: ago(0), updated: ago(0), ...B },
    ]);
  const none = order({ ...B });
  const one: Expected[] = [{ rule: GONE, open: 1, strength: 'review' }];
  const tabs = (rows: readonly LedgerRow[], orders: Tab = none, paid: readonly ReimbursementRow[] = [recent]) => [
    covered(rows),
    orders,
    reimbursements(paid),
  ];

  test.each(['SELLABLE', 'WAREHOUSE_DAMAGED'])('%s', (disposition) => {
    check(
      [...tabs([disposed({ disposition })]), products([{ cost: 4 }])],
      [{ ...one[0], rule: GONE, open: 1, event: ago(30), fnsku: A.fnsku, amount: '4.00' }],
    );
  });

  test.each(['CUSTOMER_DAMAGED', 'DEFECTIVE', 'EXPIRED', 'DISTRIBUTOR_DAMAGED', 'CARRIER_DAMAGED'])(
    '%s: nothing',
    (disposition) => {
      check(tabs([disposed({ disposition })]), []);
    },
  );

  test('a disposal order covers it', () => {
    check(tabs([disposed()], order()), []);
  });

  test('an order of fewer units covers those', () => {
    check(tabs([disposed({ qty: -3 })], order({ units: 2, disposed: 2 })), [
      { rule: GONE, open: 1, strength: 'review' },
    ]);
  });

  test('a return order does not, nor another product’s', () => {
    check(tabs([disposed()], order({ type: 'Return', disposed: 0, shipped: 1 })), one);
    check(tabs([disposed()], order({ ...B })), one);
  });

  test('a disposal that was cancelled does not', () => {
    check(tabs([disposed()], order({ status: 'Cancelled', cancelled: 1, disposed: 0 })), one);
  });

  test('an order requested after the disposal does not', () => {
    check(tabs([disposed()], order({ requested: ago(10), updated: ago(5) })), one);
  });

  test.each(['G', 'Q', 'M'])('reason %s is another matter', (reason) => {
    const result = expectOnly([GONE], tabs([disposed({ reason })]), []);
    expect(result.claims.filter((c) => c.rule === GONE)).toEqual([]);
  });

  test('E, then P, then D of the same unit is one loss, of error 2', () => {
    const chain = [
      damaged(ago(40), 1, { ref: '77' }),
      { date: ago(40), qty: 1, reason: 'P', disposition: 'WAREHOUSE_DAMAGED', ref: '77' },
      disposed({ disposition: 'WAREHOUSE_DAMAGED' }),
    ];
    check(tabs(chain), [{ rule: 'warehouse-damaged', open: 1 }]);
  });

  test('… paid: nothing', () => {
    const chain = [damaged(ago(40), 1, { ref: '77' }), disposed({ disposition: 'WAREHOUSE_DAMAGED' })];
    check(tabs(chain, none, [recent, { date: ago(38), reason: 'Damaged_Warehouse' }]), []);
  });

  test('damaged before the ledger begins, but paid: Amazon disposed of what it had paid for', () => {
    const paid = [recent, { date: ago(150), reason: 'Damaged_Warehouse' }];
    check(tabs([disposed({ disposition: 'WAREHOUSE_DAMAGED' })], none, paid), []);
    check(tabs([disposed({ disposition: 'WAREHOUSE_DAMAGED', qty: -2 })], none, paid), one);
    check(tabs([disposed()], none, paid), one);
  });

  test('… and the payment taken back: one claim for the unit', () => {
    const paid = [
      recent,
      { date: ago(150), reason: 'Damaged_Warehouse', id: '77' },
      { date: ago(20), reason: 'Reimbursement_Reversal', original: '77', cash: -1 },
    ];
    const rows = tabs([disposed({ disposition: 'WAREHOUSE_DAMAGED' })], none, paid);
    expectClaims(rows, one, {}, [GONE, 'reversal-without-unit']);
  });

  test('… two units disposed, one of them damaged before: the other is nobody’s', () => {
    const chain = [damaged(ago(40), 1, { ref: '77' }), disposed({ qty: -2, disposition: 'WAREHOUSE_DAMAGED' })];
    check(tabs(chain), [{ rule: 'warehouse-damaged', open: 1 }, ...one]);
  });

  test('a SELLABLE unit disposed of is not the one that was damaged', () => {
    check(tabs([damaged(ago(40), 1, { ref: '77' }), disposed()]), [{ rule: 'warehouse-damaged', open: 1 }, ...one]);
  });

  test('without the removal orders nobody can know: needs data', () => {
    check(
      [covered([disposed()]), reimbursements([recent])],
      [{ rule: GONE, open: 1, strength: 'review', state: 'needs-data', needs: ['removal-orders'] }],
    );
  });

  test.each([
    [60, 'ready'],
    [61, 'expired'],
  ])('%i days ago: %s', (age, state) => {
    check(tabs([disposed({ date: ago(age) })]), [{ rule: GONE, open: 1, strength: 'review', state }]);
  });

  test('after the as-of date: nothing', () => {
    check(tabs([disposed({ date: ago(-1) })]), []);
  });
});
