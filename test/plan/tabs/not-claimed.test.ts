// The Not claimed tab: its lines and sums, what it lists of claims, its limit, and what the seller typed beside a line.
import type { Claim } from '../../../src/claims/claim';
import { passed, type Verdict } from '../../../src/claims/verdict';
import { ownTabOf } from '../../../src/plan/made-tabs';
import { cellText, type TabNow } from '../../../src/plan/table/cells';
import { planNotClaimed } from '../../../src/plan/tabs/not-claimed';
import type { Language } from '../../../src/settings';
import { aClaim, apply, aResult, cellBeside, columnOf, day, editable } from '../support';

function verdict(part: Partial<Verdict> & Pick<Verdict, 'reason' | 'units'>): Verdict {
  return { ...passed(part), rule: 'warehouse-lost', error: 2, ...part };
}

const FOUND = verdict({
  reason: 'found-again',
  units: 2,
  referenceId: '7001',
  sku: 'MUG-BLUE',
  date: day('2026-10-01'),
  event: { tab: 'ledger', row: 5 },
  because: { tab: 'ledger', row: 9 },
});
const PAID = verdict({ reason: 'reimbursed', units: 3, referenceId: '7002', sku: 'MUG-RED', date: day('2026-10-05') });
const PARTIAL = verdict({
  rule: 'refund-without-return',
  error: 7,
  reason: 'partial-refund',
  units: 0,
  orderId: '111-1',
});

interface Given {
  readonly claims?: readonly Claim[];
  readonly shown?: readonly Claim[];
  readonly smallest?: number;
  readonly most?: number;
  readonly now?: TabNow | null;
  readonly language?: Language;
}

function planned(verdicts: readonly Verdict[], given: Given = {}) {
  const { claims = [], shown = claims, smallest = 0, most, now = null, language = 'en' } = given;
  return planNotClaimed(
    aResult(claims, { verdicts }),
    new Set(shown.map(({ key }) => key)),
    now,
    language,
    smallest,
    most,
  );
}

function written(verdicts: readonly Verdict[], given: Given = {}) {
  const plan = planned(verdicts, given)!;
  return { plan, tab: apply(plan, given.now ?? null) };
}

const linesOf = ({ plan, tab }: ReturnType<typeof written>, title: string) =>
  tab.rows.slice(plan.headerRow + 1).map((row) => cellText(row[columnOf(tab, plan.headerRow, title)]));

test('a line per event and reason: by error, newest first, with links to both rows', () => {
  const made = written([PARTIAL, FOUND, PAID]);
  expect(linesOf(made, 'Why it is not claimed')).toEqual([
    'Reimbursed',
    'Found again',
    'Less than a whole unit refunded',
  ]);
  const { plan, tab } = made;
  const at = (title: string) => plan.cells[plan.headerRow + 2]![columnOf(tab, plan.headerRow, title)];
  expect(at('Row that explains it')).toEqual({ parts: [{ text: 'ledger row 9', row: { tab: 'ledger', row: 9 } }] });
  expect(at('Row of the event')).toEqual({ parts: [{ text: 'ledger row 5', row: { tab: 'ledger', row: 5 } }] });
  expect([at('Error'), at('Looked at as'), at('Units'), at('SKU')]).toEqual([
    2,
    'Lost in the warehouse',
    2,
    'MUG-BLUE',
  ]);
  expect(at('Order, shipment or reference')).toBe('7001');
  expect(plan.columns.every(({ wrap }) => !wrap)).toBe(true);
});

test('a column of links has one in every line, else the sheet would write those below none', () => {
  const { plan, tab } = written([PARTIAL, FOUND, PAID]);
  for (const title of ['Row that explains it', 'Row of the event']) {
    const c = columnOf(tab, plan.headerRow, title);
    expect(plan.cells.slice(plan.headerRow + 1).every((line) => Object.hasOwn(line[c] as object, 'parts'))).toBe(true);
  }
});

test('the block on top adds up the units of each error by reason', () => {
  const { tab } = written([PARTIAL, FOUND, PAID]);
  expect(tab.rows.slice(0, 5).map((row) => row[0])).toEqual([
    expect.stringContaining('2026-11-22'),
    expect.stringContaining('one reason'),
    'Error 2, units: Reimbursed 3, Found again 2',
    'Error 7, units: without a whole unit 1',
    '',
  ]);
});

test('claims that are too late or below the smallest amount are listed with their reason', () => {
  const late = aClaim({ key: 'late', state: 'expired', daysLeft: -3, referenceId: '8001' });
  const small = aClaim({ key: 'small', amount: 10_000, referenceId: '8002' });
  const kept = aClaim({ key: 'kept', amount: 10_000, referenceId: '8003' });
  const made = written([], { claims: [late, small, kept], shown: [late, kept], smallest: 20_000 });
  const at = (text: string) => cellBeside(made.tab, made.plan.headerRow, text, 'Why it is not claimed');
  expect([at('8001'), at('8002'), at('8003')]).toEqual(['Too late', 'Below your smallest amount', '(no row)']);
});

test('the newest are listed, all are counted', () => {
  const many = Array.from({ length: 9 }, (_, i) => ({ ...FOUND, date: day('2026-10-01') + i, referenceId: `R${i}` }));
  const made = written([...many, PARTIAL], { most: 4 });
  expect(linesOf(made, 'Order, shipment or reference')).toEqual(['R8', 'R7', 'R6', 'R5']);
  const top = made.tab.rows.slice(0, 5).map((row) => row[0]);
  expect(top).toContain('Error 2, units: Found again 18');
  expect(top).toContain('The newest 4 lines are listed; 6 older ones are counted above.');
});

test('lines that are alike have keys of their own, the same in every run', () => {
  const first = written([FOUND, FOUND, PAID]);
  const keys = linesOf(first, 'FBA Claims verdict key');
  expect(new Set(keys).size).toBe(3);
  const second = written([PAID, FOUND, FOUND], { now: editable(first.tab) });
  expect(second.plan.cells).toEqual(first.plan.cells);
});

test('columns and notes of the seller stay with their line, also when it is gone or the language changes', () => {
  const first = written([FOUND, PAID]);
  const mine = editable(first.tab);
  const row = first.plan.headerRow + 2;
  for (const [r, cells] of mine.rows.entries())
    cells.push(r === first.plan.headerRow ? 'Mine' : r === row ? 'asked' : '');
  for (const grid of [mine.formulas, mine.notes]) for (const cells of grid) cells.push('');
  for (const cells of mine.fills) cells.push('#ffffff');
  const chinese = written([FOUND, PAID], { now: mine, language: 'zh' });
  expect(cellBeside(chinese.tab, chinese.plan.headerRow, '7001', 'Mine')).toBe('asked');
  expect(cellBeside(chinese.tab, chinese.plan.headerRow, '7001', '未索赔的原因')).toBe('已找回');
  const gone = written([PAID], { now: mine });
  expect(cellBeside(gone.tab, gone.plan.headerRow, '7001', 'Mine')).toBe('asked');
  expect(cellBeside(gone.tab, gone.plan.headerRow, '7001', 'Why it is not claimed')).toBe("Not in this run's reports");
});

test('every title has a note, and the tab is recognised in both languages', () => {
  for (const language of ['en', 'zh'] as const) {
    const { plan, tab } = written([FOUND], { language });
    plan.columns.forEach((_, c) => {
      expect(tab.notes[plan.headerRow]![c]).not.toBe('');
    });
    expect(ownTabOf(tab.rows)).toBe('notClaimed');
  }
});

test('with nothing to list no tab is made', () => {
  expect(planned([])).toBeNull();
});
