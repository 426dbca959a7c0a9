// Cases that wait for a report which is not there: counted on top, neither listed nor highlighted.
import type { Claim } from '../../src/claims/claim';
import { makePlan } from '../../src/plan/plan';
import type { TabNow } from '../../src/plan/table/cells';
import { claimLines } from '../../src/plan/tabs/claims';
import { startLines } from '../../src/plan/tabs/start-lines';
import { splitUnjudged, unjudgedLine } from '../../src/plan/unjudged';
import { defaultSettings } from '../../src/settings';
import { AS_OF, aClaim, apply, aResult, cellBeside, claimsPlan, columnOf, day, editable } from './support';

const reports = [
  { tab: 'returns', report: 'customer-returns', rows: 400, from: day('2026-06-01'), to: AS_OF, issues: [] },
] as const;

/** Returns that only a ledger, which is not there, can judge. */
const WAITING: readonly Claim[] = Array.from({ length: 312 }, (_, i) =>
  aClaim({
    key: `return-${i}`,
    error: 5,
    rule: 'return-not-restocked',
    state: 'needs-data',
    needs: [{ report: 'ledger-detail', from: day('2026-06-01') + (i % 90), to: day('2026-06-04') + (i % 90) }],
    evidence: [{ tab: 'returns', row: i + 2, role: 'event' }],
  }),
);
const LATER = aClaim({
  key: 'later',
  state: 'needs-data',
  needs: [{ report: 'customer-returns', from: day('2026-05-01'), to: day('2026-06-01') }],
  evidence: [{ tab: 'returns', row: 900, role: 'event' }],
});
const READY = aClaim({ evidence: [{ tab: 'returns', row: 901, role: 'event' }] });
const ALL = [...WAITING, LATER, READY];
const result = aResult(ALL, { reports, missing: [{ rule: 'return-not-restocked', anyOf: ['ledger-detail'] }] });

const LINE =
  'Error 5, Returned, never put back into stock: 312 cannot be judged until you paste Inventory Ledger (detailed view) from 2026-06-01 to 2026-09-01';

test('only claims whose report is absent altogether are counted instead of listed', () => {
  const { listed, unjudged } = splitUnjudged(result, ALL, () => false);
  expect(listed).toEqual([LATER, READY]);
  expect(unjudged.map((cases) => unjudgedLine(cases, 'en'))).toEqual([LINE]);
  expect(unjudgedLine(unjudged[0]!, 'zh')).toContain('有 312 项暂时无法判断，请粘贴库存分类账');
});

test('Start says it once, after what the report would decide', () => {
  const source = {
    result,
    claims: claimLines(result, null, 0),
    problems: [],
    asked: new Map(),
    doubtful: new Set<never>(),
  };
  const lines = startLines(source, 'en').map(({ state, todo }) => [state, todo]);
  expect(lines.slice(0, 3)).toEqual([
    ['Too short', 'Get 2026-05-01 – 2026-06-01. It decides: 1, 7.50 USD.'],
    [
      'Missing',
      'Get 2026-06-01 – 2026-09-01. It decides: 312, 2,340.00 USD. Nothing is decided without it about errors 5.',
    ],
    ['Not judged', LINE],
  ]);
});

test('the strip on top of Claims counts them', () => {
  const strip = (of: typeof result) => JSON.stringify(claimsPlan(of, null).cells[0]);
  expect(strip(result)).toContain('Not judged 312: see Start');
  expect(strip(aResult([READY], { reports }))).toContain('As of 2026-11-22');
  expect(strip(aResult([READY], { reports }))).not.toContain('Not judged');
});

test('they are neither listed nor highlighted', () => {
  const plan = makePlan(result, {}, defaultSettings(AS_OF), []);
  const { cells, headerRow, lastRow } = plan.tables.claims!;
  expect(lastRow - headerRow).toBe(2);
  expect(cells.flat()).not.toContain(LINE);
  expect(plan.tables.start!.cells.flat()).toContain(LINE);
  expect([...plan.marks.get('returns')!.keys()]).toEqual([901, 900]);
});

test('a row beside which the seller typed stays', () => {
  const withLedger = aResult(ALL, {
    reports: [
      ...reports,
      { tab: 'ledger', report: 'ledger-detail', rows: 1, from: AS_OF - 1, to: AS_OF, issues: [] } as const,
    ],
  });
  const first = claimsPlan(withLedger, null);
  const tab: TabNow = apply(first, null);
  expect(first.lastRow - first.headerRow).toBe(ALL.length);
  const mine = editable(tab);
  const row = mine.rows.findIndex((cells) => cells.includes('return-7'));
  mine.rows[row]![columnOf(tab, first.headerRow, 'Your notes')] = 'asked the warehouse';
  const second = claimsPlan(result, mine);
  expect(second.lastRow - second.headerRow).toBe(3);
  expect(cellBeside(apply(second, mine), second.headerRow, 'return-7', 'Your notes')).toBe('asked the warehouse');
});
