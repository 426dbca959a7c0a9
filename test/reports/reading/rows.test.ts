// Rows of a report over all its tabs: which of them count, where they stand, and what tells of a tab as a whole.
import { readReports } from '../../../src/reports';
import { customerReturns } from '../../../src/reports/customer-returns';
import { ledgerDetail } from '../../../src/reports/ledger-detail';
import { NumberSet } from '../../../src/reports/reading/text-numbers';
import { dayFromIso } from '../../../src/values/day';
import { reading, tabOf } from '../support';

const returned = (date: string, orderId: string) => ({
  date,
  orderId,
  sku: 'A',
  title: 'Mug',
  disposition: 'Sellable',
});
const MARCH = tabOf(customerReturns, [returned('2026-03-01', '111-1'), returned('2026-03-09', '111-2')], 'March');
const APRIL = tabOf(customerReturns, [returned('2026-03-09', '111-2'), returned('2026-04-02', '111-3')], 'April');

const column = <T>(size: number, read: (i: number) => T): T[] => Array.from({ length: size }, (_, i) => read(i));

test('rows of one tab stand in its order', () => {
  const rows = readReports([MARCH]).rows(customerReturns);
  expect(column(rows.size, rows.orderId)).toEqual(['111-1', '111-2']);
  expect(column(rows.size, rows.ref)).toEqual([
    { tab: 'March', row: 2 },
    { tab: 'March', row: 3 },
  ]);
});

test('a row that two tabs hold counts once, and its copy is there for those who ask', () => {
  const both = readReports([MARCH, APRIL]);
  const rows = both.rows(customerReturns);
  expect(column(rows.size, rows.orderId).sort()).toEqual(['111-1', '111-2', '111-3']);
  const all = both.withCopies.rows(customerReturns);
  expect(column(all.size, all.orderId)).toEqual(['111-1', '111-2', '111-2', '111-3']);
  expect(column(all.size, (i) => all.ref(i).tab)).toEqual(['March', 'March', 'April', 'April']);
});

test('what a text is read as, and what holds for a tab, is told row by row over all tabs', () => {
  const all = readReports([MARCH, APRIL]).withCopies.rows(customerReturns);
  expect(
    column(
      all.size,
      all.read('orderId', (id) => id.slice(-1)),
    ),
  ).toEqual(['1', '2', '2', '3']);
  expect(
    column(
      all.size,
      all.ofTab((t) => t.tab.name.length),
    ),
  ).toEqual([5, 5, 5, 5]);
});

test('a report without a tab has no rows', () => {
  const none = readReports([]);
  expect(none.rows(customerReturns).size).toBe(0);
  expect(none.isEmpty('customer-returns')).toBe(true);
  expect(none.range('customer-returns')).toBeNull();
});

test('a report covers all dates of its tabs', () => {
  const both = readReports([APRIL, MARCH]);
  expect(both.range('customer-returns')).toEqual({ from: dayFromIso('2026-03-01'), to: dayFromIso('2026-04-02') });
  expect(both.isEmpty('customer-returns')).toBe(false);
});

test('a tab with a header alone is a report without rows', () => {
  const empty = reading(customerReturns);
  expect(empty.has('customer-returns')).toBe(true);
  expect(empty.isEmpty('customer-returns')).toBe(true);
});

test('what Amazon changes is as new as the tab that gives it', () => {
  const row = { date: '07/01/2026', eventType: 'Adjustments', fnsku: 'X1', disposition: 'SELLABLE', quantity: '-1' };
  const old = tabOf(
    ledgerDetail,
    [
      { ...row, unreconciled: '1' },
      { ...row, date: '07/05/2026', unreconciled: '1' },
    ],
    'old',
  );
  const late = tabOf(
    ledgerDetail,
    [
      { ...row, unreconciled: '0' },
      { ...row, date: '08/05/2026', unreconciled: '1' },
    ],
    'late',
  );
  const rows = readReports([old, late]).rows(ledgerDetail);
  const asOf = rows.asOf('unreconciled');
  const told = column(rows.size, (i) => [rows.date(i), rows.unreconciled(i), asOf(i)]);
  expect(told).toHaveLength(3);
  expect(told).toContainEqual([dayFromIso('2026-07-01'), 0, dayFromIso('2026-08-05')]);
  expect(told).toContainEqual([dayFromIso('2026-07-05'), 1, dayFromIso('2026-07-05')]);
});

test('a later look at a row can name what is wrong with it', () => {
  const read = readReports([MARCH]);
  read.issue('customer-returns', { tab: 'March', row: 3 }, 'unmatched-reversal', { id: '1', original: '7' });
  read.issue('customer-returns', { tab: 'May', row: 3 }, 'unmatched-reversal', { id: '2', original: '8' });
  expect(read.summaries[0]?.issues.filter((issue) => issue.row !== null)).toEqual([
    {
      code: 'unmatched-reversal',
      row: 3,
      column: null,
      message: { id: 'unmatched-reversal', data: { id: '1', original: '7' } },
    },
  ]);
});

describe('rows that say something, over all tabs', () => {
  const paid = { ...returned('2026-03-09', '111-2'), status: 'Reimbursed' };
  const later = tabOf(customerReturns, [paid, returned('2026-04-02', '111-3')], 'April');
  const reports = readReports([MARCH, later]);
  const rows = reports.rows(customerReturns);
  const ordersAt = (places: readonly number[]) => places.map(rows.orderId).sort();

  test('a text that a later paste of the row says is said by the row', () => {
    expect(ordersAt(rows.saying('status', (status) => status === 'Reimbursed'))).toEqual(['111-2']);
    expect(ordersAt(rows.saying('status', (status) => status === ''))).toEqual(['111-1', '111-3']);
    expect(ordersAt(rows.saying('title', (title) => title === 'Mug'))).toEqual(['111-1', '111-2', '111-3']);
  });

  test('a column that no tab has says nothing in every row', () => {
    expect(rows.saying('licensePlate', (plate) => plate !== '')).toEqual([]);
    expect(rows.saying('licensePlate', (plate) => plate === '')).toHaveLength(rows.size);
  });

  test('the rows of some orders, in rising order', () => {
    const some = new NumberSet();
    for (const id of ['111-3', '111-1', '999-9']) some.add(reports.orderNumbers.of(id));
    const found = rows.ofOrders('orderId', some);
    expect(ordersAt(found)).toEqual(['111-1', '111-3']);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });
});
