// The Fees tab as a plan: its rows, what the seller typed beside them, and the warning about old cards.

import type { FeeRow } from '../../../src/overview/fee-row';
import { ownTabOf } from '../../../src/plan/made-tabs';
import type { TabNow } from '../../../src/plan/table/cells';
import type { TablePlan } from '../../../src/plan/table/table';
import { claimLines } from '../../../src/plan/tabs/claims';
import { planFees } from '../../../src/plan/tabs/fees';
import { startLines } from '../../../src/plan/tabs/start-lines';
import type { AuditResult } from '../../../src/result';
import type { Language } from '../../../src/settings';
import { dayFromIso } from '../../../src/values/day';
import type { Sum } from '../../../src/values/message';
import { aClaim, apply, aResult, caseTextIn, cellBeside, columnOf, editable } from '../support';

const ROW: FeeRow = {
  sku: 'BOOK',
  fnsku: 'X00BOOK001',
  asin: 'B0BOOK0001',
  title: 'A book',
  marketplace: 'US',
  currency: 'USD',
  amazon: { sides: [19, 6, 1], lengthUnit: 'in', weight: 0.75, weightUnit: 'lb' },
  own: { sides: [6, 9, 1], lengthUnit: 'in', weight: 12, weightUnit: 'oz' },
  amazonTier: 'SmallBulky',
  ownTier: 'large_standard',
  feeNow: 83_500,
  feeDue: 46_400,
  units: 3,
  charged: 340_500,
  tooMuch: 120_000,
  ownPackagingSaves: 800,
  lighter: { of: 'dimensional', by: 0.05, unit: 'lb', saves: 1700 },
  distances: {
    tier: 'large_standard',
    smaller: { tier: 'small_standard', over: [{ of: 'shortest', by: 0.25, unit: 'in' }] },
    left: { of: 'longest', by: 9, unit: 'in' },
  },
  hints: [{ id: 'fee-hint.tier-differs', data: { theirs: 'small_bulky', ours: 'large_standard' } }],
};
const result = (rows: readonly FeeRow[], stale = false) =>
  aResult([], {
    fees: {
      rows,
      ended: stale ? [{ marketplace: 'US', last: dayFromIso('2027-01-14') as number }] : [],
      stale: stale ? [{ marketplace: 'UK', newest: dayFromIso('2026-10-15') as number }] : [],
    },
  });
const plan = (rows: readonly FeeRow[], now: TabNow | null = null, language: Language = 'en') =>
  planFees(result(rows), now, language);

test('one row a product, in both languages', () => {
  for (const language of ['en', 'zh'] as const) {
    const table = plan([ROW], null, language);
    if (!table) throw new Error('no table');
    const row = table.cells[table.headerRow + 1];
    expect(row).toContain('BOOK');
    expect(row).toContain('9 × 6 × 1 in, 12 oz');
    for (const amount of [12, 34.05, 8.35, 4.64]) expect(row).toContain(amount);
    expect(row?.some((cell) => typeof cell === 'number' && Math.abs(cell - 3.71) < 1e-9)).toBe(true);
    expect(ownTabOf(apply(table, null).rows)).toBe('fees');
  }
  const english = plan([ROW])?.cells.flat() ?? [];
  expect(english).toContain(
    'Smaller: Small standard-size, shortest side 0.25 in too much\nOwn limit: longest side, 9 in left\nNext step down: dimensional weight 0.05 lb less saves 0.17 USD a unit\nIn own packaging that Amazon certified (SIPP): 0.08 USD less a unit',
  );
  expect(english).toContain('Large standard-size');
});

test('nothing known of fees: no tab, unless one stands', () => {
  expect(plan([])).toBeNull();
  expect(plan([], apply(plan([ROW]) as TablePlan, null))).not.toBeNull();
});

test('what the seller typed stays with its product, also when it is gone', () => {
  const table = plan([ROW]) as TablePlan;
  const now = editable(apply(table, null));
  const notes = columnOf(now, table.headerRow, 'Your notes');
  (now.rows[table.headerRow + 1] as unknown[])[notes] = 'measured on Monday';
  const more = plan([{ ...ROW, sku: 'AAA' }, ROW], now) as TablePlan;
  expect(cellBeside(apply(more, now), more.headerRow, 'US/BOOK', 'Your notes')).toBe('measured on Monday');
  const gone = plan([], now) as TablePlan;
  expect(cellBeside(apply(gone, now), gone.headerRow, 'US/BOOK', 'Your notes')).toBe('measured on Monday');
  expect(apply(plan([]) ?? gone, now).rows.flat()).toContain('measured on Monday');
});

test('old cards are told on top of Fees and in Start', () => {
  const sentence = /newest rate card known for UK is of 2026-10-15/;
  expect(
    planFees(result([ROW], true), null, 'en')
      ?.cells.flat()
      .join('\n'),
  ).toMatch(sentence);
  const start = (of: AuditResult) =>
    startLines(
      { result: of, claims: claimLines(of, null, 0), problems: [], asked: new Map(), doubtful: new Set() },
      'en',
    ).map(({ todo }) => todo);
  expect(start(result([], true)).join('\n')).toMatch(sentence);
  expect(start(result([])).join('\n')).not.toMatch(sentence);
});

test('where no card holds any more the top of Fees says since when, in both languages', () => {
  const top = (language: Language, old: boolean) =>
    planFees(result([ROW], old), null, language)
      ?.cells.flat()
      .join('\n');
  expect(top('en', true)).toContain('known for US ended on 2027-01-14');
  expect(top('zh', true)).toMatch(/US 站点.*2027-01-14 到期/);
  expect(top('en', false)).not.toContain('ended on');
});

test('the case text lists the charges and asks to verify, not to change', () => {
  const charge = { date: dayFromIso('2026-09-01') as number, units: 1, charged: 150_000, correct: 80_000, given: 0 };
  const claim = aClaim({
    rule: 'referral-fee',
    error: 10,
    explanation: { id: 'referral-fee.sum', data: {} } as unknown as Sum,
    charges: [
      { ...charge, orderId: '111-1' },
      { ...charge, orderId: '111-2', given: 20_000 },
    ],
  });
  const text = caseTextIn(claim, result([]), 'en');
  expect(text).toContain('2026-09-01, 111-1, 1, 15.00, 8.00');
  expect(text).toContain('2026-09-01, 111-2, 1, 15.00, 8.00, 2.00 given back');
  expect(text).toContain('verify which fee category');
  expect(caseTextIn(claim, result([]), 'zh')).toContain('2026-09-01，111-1，1，15.00，8.00');
});
