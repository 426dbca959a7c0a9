// Error 13, short: less was sent than was asked for. The contract leaves the details open; what is bound here is what the
// rule's page promises.
import type { Tab } from '../../src/values/cell';
import { type Expected, expectOnly } from './support/claims';
import { ago } from './support/dates';
import { type RemovalOrderRow, removalOrders, removalShipments } from './support/removals';
import { B, reimbursements } from './support/stock';

const LOST = 'removal-lost' as const;
const SHORT = 'removal-short' as const;
const NONE_PAID = reimbursements();
const check = (tabs: readonly Tab[], expected: readonly Expected[]) => expectOnly([LOST, SHORT], tabs, expected);
const review = { strength: 'review' } as const;

/** Other removals on the first and last day: both reports cover those dates. */
const around = [
  { order: 'OLD', ...B, units: 1, shipped: 1, requested: ago(200), updated: ago(190), date: ago(190) },
  { order: 'NEW', ...B, units: 1, shipped: 1, requested: ago(1), updated: ago(0), date: ago(0) },
];
const ordered = (row: RemovalOrderRow) => removalOrders([...around, row]);
const sent = (...rows: { units: number; date?: string; disposition?: string; order?: string; tracking?: string }[]) =>
  removalShipments([...around, ...rows]);
const ten: RemovalOrderRow = { units: 10, shipped: 10, requested: ago(50), updated: ago(40) };

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
