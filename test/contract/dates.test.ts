// Civil dates: read by the report's own habit, never moved by a time zone; undecidable ones are named.
import { isoOf } from '../../src/values/day';
import { expectClaims, issueCodes, run } from './support/claims';
import { ago } from './support/dates';
import { payments, refund, sale, v2 } from './support/money';
import { ORDER } from './support/orders';
import { A, B, filler, type LedgerRow, ledger, lost, reimbursements, returns } from './support/stock';

const LOST = 'warehouse-lost' as const;
const NONE_PAID = reimbursements();
const sold = (date: string): LedgerRow => ({ date, qty: -1, event: 'Shipments', ref: '' });

describe('the ledger’s Date', () => {
  test.each(['US', 'DE', 'GB', 'JP'])('is month/day/year in %s', (country) => {
    const tabs = [ledger([lost('2026-10-05', 1, { country }), sold('2026-10-20')], { columns: 14 }), NONE_PAID];
    expectClaims(tabs, [{ rule: LOST, open: 1, event: '2026-10-05' }]);
  });

  test('is day first where the tab itself shows a first number above 12', () => {
    const rows = [lost('2026-10-05'), sold('2026-10-20')];
    const result = expectClaims(
      [ledger(rows, { columns: 14, dayFirst: true }), NONE_PAID],
      [{ rule: LOST, open: 1, event: '2026-10-05' }],
    );
    expect(issueCodes(result)).not.toContain('ambiguous-date');
  });

  test('every date reads both ways and day first would span less: the issue says so', () => {
    // Printed 01/10/2026 and 02/10/2026: 1 and 2 October, or 10 January and 10 February.
    const rows = [lost('2026-10-01'), sold('2026-10-02')];
    const result = run([ledger(rows, { columns: 14, dayFirst: true }), NONE_PAID]);
    expect(issueCodes(result)).toContain('ambiguous-date');
    expect(result.reports[0]?.from).not.toBeNull();
    expect(isoOf(result.reports[0]?.from as number)).toBe('2026-01-10');
  });

  test('every date reads both ways and month first spans less: no issue', () => {
    const rows = [lost('2026-11-03'), sold('2026-11-05'), sold('2026-11-08')];
    const result = run([ledger(rows, { columns: 14 }), NONE_PAID]);
    expect(issueCodes(result)).not.toContain('ambiguous-date');
  });

  test('one tab’s order says nothing about another tab', () => {
    const tabs = [
      ledger([lost('2026-10-05', 1, { ref: '1' }), sold('2026-10-20')], { columns: 14, dayFirst: true, name: 'eu' }),
      ledger([lost('2026-09-25', 1, { ref: '2' })], { columns: 14, name: 'us' }),
    ];
    expectClaims(
      [...tabs, NONE_PAID],
      [
        { rule: LOST, open: 1, event: '2026-10-05' },
        { rule: LOST, open: 1, event: '2026-09-25' },
      ],
    );
  });

  test('a spreadsheet’s own date cells are taken as they are', () => {
    const tab = ledger([lost('2026-10-05', 2)]);
    const display = tab.rows.map((row) => row.map(String));
    const rows = tab.rows.map((row, i) =>
      i === 0 ? row : row.map((cell, j) => (j === 0 ? { iso: '2026-10-05' } : j === 7 ? Number(cell) : cell)),
    );
    expectClaims([{ name: 'ledger', rows, display }, NONE_PAID], [{ rule: LOST, open: 2, event: '2026-10-05' }]);
  });
});

test('a time zone never moves a date', () => {
  const tab = returns([{ date: ago(60), order: ORDER, disposition: 'DAMAGED' }]);
  const late = tab.rows.map((row, i) => (i === 0 ? row : [`${ago(60)}T23:59:59-08:00`, ...row.slice(1)]));
  expectClaims(
    [{ name: 'returns', rows: late }, NONE_PAID],
    [{ rule: 'return-damaged', strength: 'review', open: 1, event: ago(60) }],
  );
});

describe('dates of payments files', () => {
  test.each(['US', 'UK', 'DE', 'FR', 'IT', 'ES', 'JP'] as const)('%s, every month of the last four', (language) => {
    const ages = [10, 40, 70, 95];
    const orders = ages.map((age) => `111-2222222-00000${String(age).padStart(2, '0')}`);
    const price = language === 'JP' ? 3000 : 20;
    const events = orders.flatMap((order, i) => [sale(order, { price }), refund(order, ago(ages[i] as number), price)]);
    const result = run([payments(events, language), returns(filler()), NONE_PAID]);
    expect(result.claims.map((claim) => isoOf(claim.eventDate)).sort()).toEqual(ages.map(ago).sort());
  });
});

describe('bad rows', () => {
  test('a bad date is named with tab, row and column, the rest is used', () => {
    const tab = ledger([lost(ago(40)), lost(ago(30), 1, B)]);
    const rows = tab.rows.map((row, i) => (i === 1 ? ['13/45/2026', ...row.slice(1)] : row));
    const result = expectClaims([{ name: 'ledger', rows }, NONE_PAID], [{ rule: LOST, open: 1, fnsku: B.fnsku }]);
    const issue = result.reports.find((r) => r.tab === 'ledger')?.issues.find((i) => i.code === 'bad-date');
    expect(issue).toMatchObject({ row: 2, column: 'Date' });
  });

  test('a bad number', () => {
    const tab = ledger([lost(ago(40)), lost(ago(30), 1, B)]);
    const rows = tab.rows.map((row, i) => (i === 1 ? row.map((cell, j) => (j === 7 ? 'minus one' : cell)) : row));
    const result = expectClaims([{ name: 'ledger', rows }, NONE_PAID], [{ rule: LOST, open: 1, fnsku: B.fnsku }]);
    const issue = result.reports.find((r) => r.tab === 'ledger')?.issues.find((i) => i.code === 'bad-number');
    expect(issue).toMatchObject({ row: 2, column: 'Quantity' });
  });

  test('a settlement whose lines do not add up', () => {
    const tab = v2([sale(ORDER), refund(ORDER, ago(70))]);
    const cut = { ...tab, rows: tab.rows.slice(0, -1) };
    expect(issueCodes(run([cut]))).toContain('settlement-total');
    expect(issueCodes(run([tab]))).not.toContain('settlement-total');
  });

  test('an unknown file and an empty report', () => {
    const unknown = { name: 'notes', rows: [['hello'], ['world']] };
    const result = run([unknown, ledger([]), NONE_PAID]);
    expect(result.reports.map((r) => [r.tab, r.report])).toEqual(
      expect.arrayContaining([
        ['notes', null],
        ['ledger', 'ledger-detail'],
      ]),
    );
    expect(issueCodes(result)).toEqual(expect.arrayContaining(['empty-report', 'unknown-report']));
  });
});

describe('the header row may stand anywhere in the first 30 rows', () => {
  test.each([1, 12, 29])('%i rows above it', (above) => {
    const tab = ledger([lost(ago(30))]);
    const rows = [...Array.from({ length: above }, (_, i) => (i % 2 ? [] : ['downloaded today'])), ...tab.rows];
    const result = expectClaims([{ name: 'Sheet 7', rows }, NONE_PAID], [{ rule: LOST, open: 1, fnsku: A.fnsku }]);
    expect(result.claims[0]?.evidence[0]).toMatchObject({ tab: 'Sheet 7', row: above + 2 });
  });
});

test('what a report says about itself: rows and dates', () => {
  const result = run([ledger([lost(ago(40)), sold(ago(5))]), v2([sale(ORDER, { fbaFee: undefined })]), NONE_PAID]);
  const about = result.reports.map((r) => [r.tab, r.report, r.rows, r.from && isoOf(r.from), r.to && isoOf(r.to)]);
  expect(about).toEqual(
    expect.arrayContaining([
      ['ledger', 'ledger-detail', 2, ago(40), ago(5)],
      ['settlement', 'settlement-v2', 1, ago(130), ago(130)],
      ['reimbursements', 'reimbursements', 0, null, null],
    ]),
  );
});
