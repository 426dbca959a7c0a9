// The Balance tab: what it says per product, what stands first, and what the seller typed beside it.
import type { BalanceRow } from '../../../src/overview/balance';
import { CHECK_FILL } from '../../../src/plan/colours';
import { ownTabOf } from '../../../src/plan/made-tabs';
import type { TabNow } from '../../../src/plan/table/cells';
import { planBalance } from '../../../src/plan/tabs/balance';
import type { Language } from '../../../src/settings';
import { apply, aResult, cellBeside, columnOf, editable } from '../support';

const NONE = { received: 0, sold: 0, returned: 0, found: 0, credited: 0, lost: 0, damaged: 0, disposed: 0, removed: 0 };

function product(fnsku: string, part: Partial<BalanceRow> = {}): BalanceRow {
  const rest = { transferred: 0, other: 0, net: 0, reimbursed: 0, claimed: 0, difference: 0, remark: null };
  return { fnsku, sku: `SKU-${fnsku}`, title: `Title of ${fnsku}`, ...NONE, ...rest, ...part };
}

const OPEN = product('X001', {
  lost: -5,
  found: 1,
  reimbursed: 1,
  claimed: 2,
  difference: 1,
  remark: { id: 'balance.not-claimed', data: { units: 1 } },
});
const CLOSED = product('X002', { received: 40, sold: -12, net: 28 });

const planned = (rows: readonly BalanceRow[], now: TabNow | null = null, language: Language = 'en') =>
  planBalance(aResult([], { balance: rows }), now, language);

function written(rows: readonly BalanceRow[], now: TabNow | null = null, language: Language = 'en') {
  const plan = planned(rows, now, language)!;
  return { plan, tab: apply(plan, now) };
}

test('a row per product, its figures as numbers, with the reason where it does not add up', () => {
  const { plan, tab } = written([OPEN, CLOSED]);
  const at = (text: string, title: string) => cellBeside(tab, plan.headerRow, text, title);
  expect(['Lost', 'Found', 'Reimbursed', 'Claimed', 'Difference'].map((title) => at('X001', title))).toEqual([
    ...['-5', '1', '1', '2', '1'],
  ]);
  expect(at('X001', 'Explanation')).toContain('1 more lost or damaged');
  expect(at('X002', 'Explanation')).toBe('');
  expect(at('X002', 'Net change')).toBe('28');
  expect(plan.cells[plan.headerRow + 1]![columnOf(tab, plan.headerRow, 'Lost')]).toBe(-5);
  expect(plan.fills[plan.headerRow + 1]).toContain(CHECK_FILL);
  expect(plan.fills[plan.headerRow + 2]).not.toContain(CHECK_FILL);
});

test('the block on top explains the formula and counts what does not add up', () => {
  const { tab } = written([OPEN, CLOSED]);
  const top = tab.rows.slice(0, 4).map((row) => row[0]);
  expect(top[1]).toContain('2026-08-01');
  expect(top[2]).toContain('Difference =');
  expect(top[3]).toBe('Products: 2. Not adding up: 1; they stand first, with the likeliest reason.');
  expect(written([CLOSED]).tab.rows[3]![0]).toBe('Products: 1. All of them add up.');
});

test('every title has a note, and the tab is recognised in both languages', () => {
  for (const language of ['en', 'zh'] as const) {
    const { plan, tab } = written([OPEN], null, language);
    plan.columns.forEach((_, c) => {
      expect(tab.notes[plan.headerRow]![c]).not.toBe('');
    });
    expect(ownTabOf(tab.rows)).toBe('balance');
  }
});

test('notes, columns and rows of the seller stay with their product, also when the language changes', () => {
  const first = written([OPEN, CLOSED]);
  const mine = editable(first.tab);
  const row = first.plan.headerRow + 1;
  const width = mine.rows[row]!.length;
  mine.rows[row]![columnOf(first.tab, first.plan.headerRow, 'Your notes')] = 'asked on Monday';
  for (const [r, cells] of mine.rows.entries())
    cells.push(r === first.plan.headerRow ? 'Shelf' : r === row ? 'B7' : '');
  for (const grid of [mine.formulas, mine.notes]) for (const cells of grid) cells.push('');
  for (const cells of mine.fills) cells.push('#ffffff');
  const second = written([CLOSED, OPEN], mine, 'zh');
  expect(cellBeside(second.tab, second.plan.headerRow, 'X001', '我的备注')).toBe('asked on Monday');
  expect(cellBeside(second.tab, second.plan.headerRow, 'X001', 'Shelf')).toBe('B7');
  expect(second.tab.rows[row]!.length).toBe(width + 1);
});

test('a product that left the ledger goes, unless the seller typed beside it', () => {
  const first = written([OPEN, CLOSED]);
  const mine = editable(first.tab);
  mine.rows[first.plan.headerRow + 1]![columnOf(first.tab, first.plan.headerRow, 'Your notes')] = 'keep';
  const { plan, tab } = written([], mine);
  expect(cellBeside(tab, plan.headerRow, 'X001', 'Your notes')).toBe('keep');
  expect(cellBeside(tab, plan.headerRow, 'X001', 'Explanation')).toBe("Not in this run's reports");
  expect(cellBeside(tab, plan.headerRow, 'X002', 'Your notes')).toBe('(no row)');
});

test('without a ledger no tab is made', () => {
  expect(planned([])).toBeNull();
});
