// A refund that stands in a payments file as deferred and, from another day on, as released is one.
import type { Cell, Tab } from '../../../../src/values/cell';
import { run } from '../../../contract/support/claims';
import { ago } from '../../../contract/support/dates';
import { type MoneyEvent, payments, refund, sale } from '../../../contract/support/money';
import { ORDER } from '../../../contract/support/orders';
import { reimbursements, returns } from '../../../contract/support/stock';

type Told = readonly [event: MoneyEvent, status: string, released?: string];

/** Payments with the status of each row, and the day of its release where the file has it. */
function told(rows: readonly Told[], dated: boolean): Tab {
  const tab = payments(rows.map(([event]) => event));
  const grid = tab.rows as readonly (readonly Cell[])[];
  const header = grid.length - rows.length - 1;
  return {
    name: tab.name,
    rows: grid.map((row, i) => {
      if (i < header) return row;
      const of = rows[i - header - 1];
      const [status, day] = of ? [of[1], of[2] ?? ''] : ['Transaction Status', 'Transaction Release Date'];
      return [...row, status, ...(dated ? [day] : [])];
    }),
  };
}

const sold: Told = [sale(ORDER), 'Released', ago(120)];
const first = (status: string, day?: string): Told => [refund(ORDER, ago(75)), status, day];
const second = (status: string, day?: string): Told => [refund(ORDER, ago(68)), status, day];
const claims = (rows: readonly Told[], dated = true) =>
  run([told(rows, dated), returns([{ date: ago(70), order: ORDER }]), reimbursements()])
    .claims.filter((c) => c.rule === 'over-refund')
    .map((c) => c.strength);

test.each([true, false])('deferred and released: one refund (day of release: %s)', (dated) => {
  expect(claims([sold, first('Deferred'), second('Released', ago(60))], dated)).toEqual([]);
});

test('both released: two; the deferred one later: one until it is released, too', () => {
  expect(claims([sold, first('Released', ago(66)), second('Released', ago(60))])).toEqual(['strong']);
  expect(claims([sold, first('Released', ago(66)), second('Deferred')])).toEqual([]);
});

test('a deferred refund alone counts', () => {
  const never = run([told([sold, first('Deferred')], true), returns([]), reimbursements()]).claims;
  expect(never.map((c) => [c.rule, c.unitsOpen])).toEqual([['refund-without-return', 1]]);
});
