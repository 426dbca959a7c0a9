import { run } from './support/claims';
import { ago } from './support/dates';
import {
  check,
  LOST,
  NONE_PAID,
  ordered,
  type RemovalOrderRow,
  removalOrders,
  review,
  SHORT,
  sent,
  ten,
} from './support/removals';

describe('less was sent than was asked for', () => {
  const nine: RemovalOrderRow = { ...ten, cancelled: 1, shipped: 7 };

  test('the plainest case, and what it prints', () => {
    check(
      [ordered(nine), sent({ units: 7, date: ago(35) }), NONE_PAID],
      [{ rule: SHORT, open: 2, ...review, units: [9, 7, 0, 2], event: ago(35), from: ago(35), deadline: ago(-25) }],
    );
  });

  test.each([
    ['the rest was disposed of', { disposed: 2 }],
    ['the rest is in process', { inProcess: 2 }],
    ['the rest was cancelled', { cancelled: 3 }],
  ])('%s: nothing', (_text, more) => {
    check([ordered({ ...nine, ...more }), sent({ units: 7 }), NONE_PAID], []);
  });

  test('two rows of one order and FNSKU keep their keys in whatever order they stand', () => {
    const rows = [
      { ...nine, sku: 'B-SKU' },
      { ...nine, sku: 'A-SKU' },
    ];
    const told = (listed: RemovalOrderRow[]) =>
      run([removalOrders(listed), NONE_PAID]).claims.map(({ key, sku }) => [key, sku]);
    expect(told(rows)).toEqual(told([...rows].reverse()));
    expect(new Set(told(rows).map(([key]) => key)).size).toBe(4);
  });

  test('short and lost are different units', () => {
    check(
      [ordered(nine), sent({ units: 5 }), NONE_PAID],
      [
        { rule: SHORT, open: 2, ...review },
        { rule: LOST, open: 2, ...review },
      ],
    );
  });

  test.each([
    [60, 'ready'],
    [61, 'expired'],
  ])('sent %i days ago: %s', (age, state) => {
    const row = { ...nine, requested: ago(90), updated: ago(age) };
    check([ordered(row), sent({ units: 7, date: ago(age) }), NONE_PAID], [{ rule: SHORT, open: 2, ...review, state }]);
  });

  test('without reimbursements: needs data', () => {
    check([ordered(nine), sent({ units: 7 })], [{ rule: SHORT, open: 2, ...review, state: 'needs-data' }]);
  });
});
