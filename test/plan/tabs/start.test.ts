// Start: what is still needed, what is wrong, what is counted, and nothing about tabs that are no reports.

import type { Issue } from '../../../src/claims/claim';
import { claimLines } from '../../../src/plan/tabs/claims';
import { attentionLines, neededReports, planStart, startLines } from '../../../src/plan/tabs/start';
import type { IssueCode } from '../../../src/reports/issue';
import type { Message } from '../../../src/values/message';
import { aClaim, apply, aResult, cellBeside, columnOf, day, editable } from '../support';

const issue = (code: IssueCode, row: number | null = null, column: string | null = null): Issue => ({
  code,
  row,
  column,
  message: { id: code, data: {} } as unknown as Message,
});
const report = (tab: string, id: 'products' | 'ledger-detail' | null, issues: Issue[]) => ({
  tab,
  report: id,
  rows: 0,
  from: null,
  to: null,
  issues,
});

test('what is to be done comes first; then what is counted and not listed, then the colours', () => {
  const claims = [
    aClaim({ key: '1', daysLeft: 10 }),
    aClaim({ key: '2', amount: null }),
    aClaim({ key: '3', strength: 'review' }),
    aClaim({ key: '4', amount: 10_000 }),
  ];
  const result = aResult(claims);
  const lines = startLines(result, claimLines(result, null, 50_000), ['Settings B3: bad'], 'en');
  expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
    ['todo', 'Settings B3: bad'],
    ['figure', 'Certain, value unknown: 1'],
    ['figure', 'To check first: 1'],
    ['figure', 'Below your smallest amount, not shown: 1'],
    ['colour', 'Warehouse loss or damage'],
  ]);
});

test('what he typed beside a line stays with it, and a line that is no more goes', () => {
  const result = aResult([aClaim({ strength: 'review' })]);
  const lines = claimLines(result, null, 0);
  const first = planStart(result, lines, null, 'en', ['Settings B3: bad']);
  const now = editable(apply(first, null));
  const notes = columnOf(now, first.headerRow, 'Your notes');
  now.rows[now.rows.findIndex((row) => row.includes('To check first: 1'))]![notes] = 'on Monday';
  const next = planStart(result, lines, now, 'en', []);
  const tab = apply(next, now);
  expect(cellBeside(tab, next.headerRow, 'To check first: 1', 'Your notes')).toBe('on Monday');
  expect(tab.rows.flat()).not.toContain('Settings B3: bad');
});

test('a report that several claims need is asked for once, with all dates', () => {
  const need = (from: string, to: string) => [{ report: 'customer-returns' as const, from: day(from), to: day(to) }];
  const claims = [
    aClaim({ state: 'needs-data', needs: need('2026-07-01', '2026-08-01') }),
    aClaim({ state: 'needs-data', needs: need('2026-06-01', '2026-07-15') }),
  ];
  expect(neededReports(claims)).toEqual([
    { report: 'customer-returns', from: day('2026-06-01'), to: day('2026-08-01') },
  ]);
  expect(attentionLines(aResult(claims), claims, [], [], 'en')).toEqual([
    'FBA customer returns: 2026-06-01 to 2026-08-01',
  ]);
});

test('problems name tab, row and column; tabs of the seller’s own are one line, blank ones none', () => {
  const reports = [
    report('ledger', 'ledger-detail', [issue('bad-date', 7, 'Date'), issue('short-row', 9), issue('missing-column')]),
    report('Products', 'products', [issue('empty-report')]),
    report('Sheet1', null, [issue('empty-report')]),
    report('my profit', null, [issue('unknown-report')]),
    report('odd', null, [issue('missing-column')]),
  ];
  const lines = attentionLines(aResult([], { reports }), [], [], ['Settings B3: bad'], 'en');
  expect(lines[0]).toBe('Settings B3: bad');
  expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual([
    'Please check ledger, row 9',
    'Please check ledger, row 7, Date',
    'Please check ledger',
    'Please check odd',
    'Tabs that are no Amazon report, left alone',
  ]);
});

test('many problems of one kind are one line, with the first row and how many more', () => {
  const issues = Array.from({ length: 100 }, (_, i) => issue('short-row', i + 2));
  const lines = attentionLines(aResult([], { reports: [report('ledger', 'ledger-detail', issues)] }), [], [], [], 'en');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Please check ledger, row 2: .*99 more/);
});
