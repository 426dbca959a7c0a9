// The lines of the seller's reports: their state, their order, and what each would decide.
import { reportLines } from '../../src/plan/report-lines';
import type { Issue } from '../../src/reports/issue';
import { aClaim, aResult, day } from './support';

const summary = (report: 'reimbursements' | 'customer-returns' | 'ledger-detail', issues: readonly Issue[] = []) => ({
  tab: `tab of ${report}`,
  report,
  rows: 10,
  from: day('2026-09-01'),
  to: day('2026-11-20'),
  issues,
});

const damage: Issue = {
  code: 'damaged-id',
  row: 7,
  column: 'SKU',
  message: { id: 'damaged-id', data: { value: '1E5', column: 'SKU' } },
};

test('damage comes first, then what decides most, then what was never pasted, then what is good', () => {
  const need = (report: 'customer-returns' | 'ledger-detail') => [
    { report, from: day('2026-07-11'), to: day('2026-09-23') },
  ];
  const claims = [
    aClaim({ key: '1', state: 'needs-data', needs: need('customer-returns'), amount: 1_000_000 }),
    aClaim({ key: '2', state: 'needs-data', needs: need('customer-returns'), amount: null }),
    aClaim({ key: '3', state: 'needs-data', needs: need('ledger-detail'), amount: 500_000 }),
  ];
  const lines = reportLines(
    aResult(claims, {
      reports: [
        summary('reimbursements'),
        summary('customer-returns'),
        { ...summary('reimbursements', [damage]), tab: 'older' },
      ],
      missing: [
        { rule: 'removal-lost', anyOf: ['removal-orders'] },
        { rule: 'refund-without-return', anyOf: ['settlement-v1', 'settlement-v2', 'payments-transactions'] },
      ],
    }),
    claims,
  );
  expect(lines.map(({ report, state }) => [report, state])).toEqual([
    ['reimbursements', 'damaged'],
    ['customer-returns', 'short'],
    ['ledger-detail', 'missing'],
    ['removal-orders', 'absent'],
    ['settlement-v2', 'absent'],
  ]);
  expect(lines[0]).toMatchObject({ rows: 20, tabs: ['tab of reimbursements', 'older'], damage: [{ tab: 'older' }] });
  expect(lines[1]!.decides).toEqual({
    from: day('2026-07-11'),
    to: day('2026-09-23'),
    claims: 2,
    money: new Map([['USD', 1_000_000]]),
  });
  expect(lines[4]).toMatchObject({ serves: ['refund-without-return'], instead: ['payments-transactions'] });
});

test('a report of which one alternative is there is not asked for', () => {
  const result = aResult([], {
    reports: [{ ...summary('reimbursements'), report: 'settlement-v1' as const }],
    missing: [{ rule: 'refund-without-return', anyOf: ['settlement-v2', 'settlement-v1'] }],
  });
  expect(reportLines(result, []).map(({ report, state }) => [report, state])).toEqual([['settlement-v1', 'good']]);
});

test('an issue that costs no row is no damage', () => {
  const told: Issue = { code: 'unused-reimbursement', row: 3, column: null, message: { id: 'empty-tab', data: {} } };
  const lines = reportLines(aResult([], { reports: [summary('reimbursements', [told])] }), []);
  expect(lines[0]!.state).toBe('good');
});
