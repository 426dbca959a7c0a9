// The block on top: totals per currency, what is still needed, what is wrong, and nothing about tabs that are no reports.

import type { Issue } from '../../../src/claims/claim';
import { outText } from '../../../src/plan/table/cells';
import { attentionLines, neededReports, summaryHead } from '../../../src/plan/tabs/claims-head';
import type { IssueCode } from '../../../src/reports/issue';
import type { Message } from '../../../src/values/message';
import { aClaim, aResult, day } from '../support';

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

test('money is per currency, certain and by state; what is due within ten days is named', () => {
  const claims = [
    aClaim({ key: '1', daysLeft: 10 }),
    aClaim({ key: '2', daysLeft: 11, amount: 20_000 }),
    aClaim({ key: '3', daysLeft: 3, strength: 'review' }),
    aClaim({ key: '4', currency: 'EUR', state: 'waiting' }),
  ];
  const totals = [
    { currency: 'USD', ready: 95_000, waiting: 0 },
    { currency: 'EUR', ready: 0, waiting: 75_000 },
  ];
  const head = summaryHead(aResult(claims, { totals }), { listed: claims, unjudged: [] }, 2, [], 'en');
  const line = (row: number) =>
    [0, 1, 2, 3, 4].map((c) => outText(head.cells.find((x) => x.row === row && x.column === c)!.out));
  expect(line(2)).toEqual(['USD', '9.5', '0', '7.5', '2']);
  expect(line(3)).toEqual(['EUR', '0', '7.5', '0', '0']);
  const texts = head.cells.map((cell) => outText(cell.out));
  expect(texts).toContain('To check first: 1');
  expect(texts).toContain('Below your smallest amount, not shown: 2');
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

test('many problems leave room for the table: the rest stands in a note', () => {
  const tabs = Array.from({ length: 100 }, (_, i) => report(`ledger ${i}`, 'ledger-detail', [issue('short-row', 2)]));
  const head = summaryHead(aResult([], { reports: tabs }), { listed: [], unjudged: [] }, 0, [], 'en');
  expect(head.height).toBeLessThanOrEqual(10);
  expect(head.cells.some((cell) => cell.note.split('\n').length === 94)).toBe(true);
});
