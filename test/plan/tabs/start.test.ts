// Start: the next thing to do, lines in their order, ticks that stay bound to their days, nothing typed is lost.
import type { Claim, Issue } from '../../../src/claims/claim';
import type { TabNow } from '../../../src/plan/table/cells';
import { amountOf, claimLines } from '../../../src/plan/tabs/claims';
import { askedIn, planStart, withAsked } from '../../../src/plan/tabs/start';
import { nextStep, type StartSource, startLines } from '../../../src/plan/tabs/start-lines';
import type { IssueCode, ReportSummary } from '../../../src/reports/issue';
import type { AuditResult } from '../../../src/result';
import type { Language } from '../../../src/settings';
import type { Message } from '../../../src/values/message';
import { MONEY_SCALE } from '../../../src/values/money';
import { AS_OF, aClaim, apply, aResult, cellBeside, claimsPlan, columnOf, day, editable } from '../support';

const issue = (code: IssueCode, row: number | null = null, column: string | null = null): Issue => ({
  code,
  row,
  column,
  message: { id: code, data: {} } as unknown as Message,
});
const report = (tab: string, id: ReportSummary['report'], issues: Issue[] = []): ReportSummary => ({
  tab,
  report: id,
  rows: 10,
  from: day('2026-09-01'),
  to: day('2026-11-20'),
  issues,
});

function source(
  claims: readonly Claim[],
  part: Partial<AuditResult> = {},
  more: Partial<StartSource> = {},
): StartSource {
  const result = aResult(claims, part);
  return { result, claims: claimLines(result, null, 0), problems: [], asked: new Map(), doubtful: new Set(), ...more };
}

const next = (of: StartSource, language: Language = 'en') => nextStep(of, amountOf, language)[0]!;
const NEED = [{ report: 'customer-returns' as const, from: day('2026-07-11'), to: day('2026-09-23') }];
const needy = (key: string, amount: number | null = 486_000) =>
  aClaim({ key, state: 'needs-data', needs: NEED, amount, daysLeft: 40 });
const RETURNS = report('returns', 'customer-returns');
const later = { daysLeft: 40, deadline: AS_OF + 40 };

describe('the first line', () => {
  test.each<[string, StartSource, string, object]>([
    [
      'nothing recognised',
      source([], { reports: [report('mine', null)] }),
      'Welcome. Three steps, and you see what Amazon owes you:',
      {},
    ],
    [
      'claims that end soon go before everything',
      source([aClaim({ key: 'a' }), needy('b')], {
        reports: [report('r', 'customer-returns', [issue('bad-date', 7)])],
      }),
      'File these first. Claims that end within 10 days: 1, 7.50 USD.',
      { own: { table: 'claims', key: 'a' } },
    ],
    [
      'damage that decides',
      source([aClaim({ key: 'a', ...later }), needy('b')], {
        reports: [report('r', 'customer-returns', [issue('bad-date', 7)])],
      }),
      'Mend FBA customer returns: some of it was not read. Claims that it decides: 1, 48.60 USD.',
      { own: { table: 'start', key: 'report customer-returns' } },
    ],
    [
      'to file',
      source([aClaim({ key: 'a', ...later }), needy('b')]),
      `File your claims: 1, 7.50 USD. The first one ends on 2027-01-01.`,
      { own: { table: 'claims', key: 'a' } },
    ],
    [
      'the report that decides most',
      source([needy('b'), needy('c'), aClaim({ key: 'd', strength: 'review', ...later })], { reports: [RETURNS] }),
      'Get FBA customer returns for 2026-07-11 – 2026-09-23. Claims that it decides: 2, 97.20 USD.',
      { own: { table: 'start', key: 'report customer-returns' } },
    ],
    [
      'to check first',
      source([aClaim({ key: 'd', strength: 'review', amount: null, ...later })]),
      'Look at the claims to check first: 1.',
      { own: { table: 'claims', key: 'd' } },
    ],
    [
      'waiting',
      source([aClaim({ key: 'w', state: 'waiting', eligibleFrom: day('2026-12-13'), ...later })]),
      'Nothing to do until 2026-12-13, when the next waiting claim may be filed. Waiting: 1, 7.50 USD.',
      { own: { table: 'claims', key: 'w' } },
    ],
    [
      'a report that is not there at all',
      source([needy('b'), needy('c')], {
        missing: [
          { rule: 'refund-without-return', anyOf: ['customer-returns'] },
          { rule: 'return-damaged', anyOf: ['customer-returns'] },
        ],
      }),
      'Get FBA customer returns for 2026-07-11 – 2026-09-23. Nothing is decided without it about errors 7, 9. Cases that wait for it: 2, 97.20 USD.',
      { own: { table: 'start', key: 'report customer-returns' } },
    ],
    [
      'nothing found, because nothing was decided',
      source([], { reports: [RETURNS], missing: [{ rule: 'warehouse-lost', anyOf: ['reimbursements'] }] }),
      'Nothing to file, but nothing is decided about errors 2: not here is Reimbursements.',
      { own: { table: 'start', key: 'report reimbursements' } },
    ],
    ['nothing', source([]), 'Nothing to do. Bring in newer reports from time to time, and find claims again.', {}],
  ])('%s', (_name, of, text, link) => {
    expect(next(of)).toEqual({ text, ...link });
    expect(next(of, 'zh').text).not.toBe(text);
  });
});

test('damage first, then settings, what decides most, what is good, what was not read, colours', () => {
  const reports = [
    report('ledger', 'ledger-detail', [
      ...Array.from({ length: 100 }, (_, i) => issue('short-row', i + 2)),
      issue('second-report', 255),
      issue('ambiguous-date', 4),
    ]),
    RETURNS,
    report('reimbursements', 'reimbursements'),
    report('Products', 'products', [issue('empty-report')]),
    report('my profit', null, [issue('unknown-report')]),
    report('my plan', null, [issue('unknown-report')]),
    report('odd', null, [issue('missing-column', null, 'Event Type')]),
    report('Sheet1', null, [issue('empty-report')]),
  ];
  const of = source([needy('b'), aClaim({ key: 'a', ...later })], { reports }, { problems: ['Settings B3: bad'] });
  const lines = startLines(of, 'en');
  expect(lines.map(({ state, about }) => [state, about])).toEqual([
    ['Damaged', 'Inventory Ledger (detailed view)'],
    ['Damaged', 'Inventory Ledger (detailed view)'],
    ['Damaged', 'odd'],
    ['Setting', 'Settings'],
    ['Too short', 'FBA customer returns'],
    ['Good', 'Products tab'],
    ['Good', 'Reimbursements'],
    ['To know', 'Inventory Ledger (detailed view)'],
    ['Not a report', 'my profit, my plan'],
    ['Empty', 'Products, Sheet1'],
    ['Colour', 'Warehouse loss or damage'],
  ]);
  expect(lines[0]!.todo).toMatch(/^Row 2: .*\(99 more like this\.\)$/);
  expect(lines[1]).toMatchObject({ link: { tab: 'ledger', row: 255 } });
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});

test('a claim that is with Amazon asks for no report any more', () => {
  const claims = [needy('b')];
  const result = aResult(claims, { reports: [RETURNS] });
  const first = claimsPlan(result, null);
  const now = editable(apply(first, null));
  now.rows[first.headerRow + 1]![columnOf(now, first.headerRow, 'Your status')] = 'Filed';
  const of = { ...source(claims, { reports: [RETURNS] }), claims: claimLines(result, now, 0) };
  expect(startLines(of, 'en')[0]).toMatchObject({ state: 'Good', ask: null });
});

function plan(claims: readonly Claim[], now: TabNow | null, part: Partial<AuditResult> = {}, problems: string[] = []) {
  const result = aResult(claims, part);
  const figures = { recovered: [], claimsPlan: claimsPlan(result, null), recoveredPlan: null };
  return planStart(result, claimLines(result, null, 0), now, 'en', problems, figures);
}

const typedInto = (now: TabNow, headerRow: number, text: string, title: string, typed: string | boolean) => {
  const copy = editable(now);
  copy.rows[copy.rows.findIndex((row, r) => r > headerRow && row.includes(text))]![columnOf(now, headerRow, title)] =
    typed;
  return copy;
};

test('what he typed beside a line stays with it, and a line that is no more goes', () => {
  const first = plan([needy('b')], null, { reports: [RETURNS] }, ['Settings B3: bad']);
  const at = first.table.headerRow;
  const now = typedInto(apply(first.table, null), at, 'FBA customer returns', 'Your notes', 'on Monday');
  const second = plan([needy('b')], now, { reports: [RETURNS] });
  const tab = apply(second.table, now);
  expect(cellBeside(tab, second.table.headerRow, 'FBA customer returns', 'Your notes')).toBe('on Monday');
  expect(tab.rows.flat()).not.toContain('Settings B3: bad');
});

test('an empty box keeps no line', () => {
  const first = plan([needy('b')], null, { reports: [RETURNS] });
  const now = typedInto(apply(first.table, null), first.table.headerRow, 'FBA customer returns', 'Dates asked', false);
  const second = plan([], now, { reports: [] });
  expect(apply(second.table, now).rows.flat()).not.toContain('FBA customer returns');
});

test('a tick stands for the days that the line wanted then, whatever is wanted later, until it is taken away', () => {
  const first = plan([needy('b')], null, { reports: [RETURNS] });
  expect(first.boxes).toHaveLength(1);
  const asked = 'Dates asked';
  const at = first.table.headerRow;
  const ticked = typedInto(apply(first.table, null), at, 'FBA customer returns', asked, true);
  const days = { from: day('2026-07-11'), to: day('2026-09-23') };
  expect(askedIn(ticked)).toEqual(new Map([['customer-returns', days]]));
  const wider = [{ report: 'customer-returns' as const, from: day('2026-01-01'), to: AS_OF }];
  const second = plan([aClaim({ state: 'needs-data', needs: wider })], ticked, { reports: [RETURNS] });
  const later = apply(second.table, ticked);
  expect(askedIn(later)).toEqual(new Map([['customer-returns', days]]));
  expect(later.rows.flat().join('\n')).toContain('You asked Amazon for 2026-07-11 – 2026-09-23.');
  const untick = typedInto(later, second.table.headerRow, 'FBA customer returns', asked, false);
  expect(askedIn(untick)).toEqual(new Map());
});

test('a tick widens what Settings says and narrows nothing', () => {
  const days = new Map([['reimbursements' as const, { from: 100, to: 200 }]]);
  expect(withAsked({ reimbursements: { from: 150, to: 300 } }, days)).toEqual({
    reimbursements: { from: 100, to: 300 },
  });
  expect(withAsked({ reimbursements: { from: null, to: 120 } }, days)).toEqual({
    reimbursements: { from: 100, to: 200 },
  });
});

test('no box where more than days is in doubt, or where the report is not there', () => {
  expect(
    startLines(
      source([needy('b')], { reports: [RETURNS] }, { doubtful: new Set(['customer-returns' as const]) }),
      'en',
    )[0]!.ask,
  ).toBeNull();
  expect(startLines(source([needy('b')]), 'en').find(({ about }) => about === 'FBA customer returns')!.ask).toBeNull();
});

test('the same run twice writes the same', () => {
  const claims = [needy('b'), aClaim({ key: 'a', amount: 2 * MONEY_SCALE })];
  const first = plan(claims, null, { reports: [RETURNS] });
  const now = apply(first.table, null);
  const second = plan(claims, now, { reports: [RETURNS] });
  expect(apply(second.table, now)).toEqual(now);
});
