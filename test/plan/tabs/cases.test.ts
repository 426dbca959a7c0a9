// The Cases tab: one row for each case to file, in the order of Claims; a draft that the seller changed is his.
import type { Claim } from '../../../src/claims/claim';
import { cellText, type TabNow } from '../../../src/plan/table/cells';
import { aClaim, apply, aResult, casesPlan, caseTextIn, cellBeside, columnOf, day, editable } from '../support';

const refund = aClaim({
  key: 'r',
  error: 7,
  rule: 'refund-without-return',
  orderId: '111-1234567-1234567',
  referenceId: null,
  explanation: { id: 'refund-without-return.sum', data: { units: 1, returned: 0, recharged: 0, paid: 0, open: 1 } },
});

function run(claims: readonly Claim[], now: TabNow | null, language: 'en' | 'zh' = 'en') {
  const plan = casesPlan(aResult(claims), now, language);
  return { plan, tab: apply(plan, now), headerRow: plan.headerRow };
}

test('a draft says what happened, how to find it, how it was counted, what was checked, what is asked, and thanks', () => {
  const reports = [
    { tab: 's', report: 'settlement-v2' as const, rows: 9, from: day('2026-08-01'), to: day('2026-11-20'), issues: [] },
  ];
  const text = caseTextIn(refund, aResult([refund], { reports }), 'en');
  const order = [
    'Hello',
    'refunded for',
    'Order ID: 111-1234567-1234567',
    'How we counted',
    'we checked',
    'Could you please',
    'Thank you',
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1]!))).toBe(true);
  expect(text.length).toBeLessThan(1500);
  expect(text).not.toMatch(/[{}[\]]|\?{2}|undefined|null/);
  expect(text).not.toMatch(/policy|lawyer|legal|demand|immediately/i);
});

test('a draft names the reports of its rule with their dates', () => {
  const claim = aClaim();
  expect(caseTextIn(claim, aResult([claim]), 'en')).toContain(
    'Inventory Ledger (detailed view) (2026-08-01 to 2026-11-20)',
  );
  expect(caseTextIn(refund, aResult([refund]), 'en')).not.toContain('Inventory Ledger (detailed');
});

test('money refunded above the charge asks for the difference, not for units', () => {
  const claim = aClaim({ rule: 'over-refund', error: 3, unitsOpen: 0, valueBasis: 'excess-refund' });
  const text = caseTextIn(claim, aResult([claim]), 'en');
  expect(text).toContain('reimburse the difference');
  expect(text).not.toContain('0 open unit');
});

test('there is one row per case to file; check-first ones say so', () => {
  const claims = [aClaim(), aClaim({ key: 'w', state: 'waiting' }), aClaim({ key: 'c', strength: 'review' })];
  const { tab, headerRow } = run(claims, null);
  expect(tab.rows.length - headerRow - 1).toBe(2);
  expect(cellBeside(tab, headerRow, 'c', 'State')).toBe('Check first');
  expect(tab.rows[headerRow]).not.toContain('Meaning in English');
});

test('a Chinese interface adds what the text means', () => {
  const { tab, headerRow } = run([refund], null, 'zh');
  expect(cellBeside(tab, headerRow, 'r', '中文大意')).toContain('您好');
  expect(cellBeside(tab, headerRow, 'r', '索赔文案（站点语言）')).toContain('Hello');
  const english = run([refund], tab, 'en');
  expect(cellBeside(english.tab, english.headerRow, 'r', 'Meaning in English')).toBe('');
});

test('running again changes nothing; an untouched draft follows the facts', () => {
  const first = run([refund], null);
  expect(run([refund], first.tab).tab).toEqual(first.tab);
  const changed = { ...refund, unitsOpen: 2, unitsEvent: 2 };
  const next = run([changed], first.tab);
  expect(cellBeside(next.tab, next.headerRow, 'r', 'Case text')).toContain('the 2 open units');
  expect(cellBeside(next.tab, next.headerRow, 'r', 'Remark')).toBe('');
});

test('an edited draft stays, and a remark says when the facts changed; an emptied cell gets a new draft', () => {
  const first = run([refund], null);
  const now = editable(first.tab);
  const textAt = columnOf(first.tab, first.headerRow, 'Case text');
  now.rows[first.headerRow + 1]![textAt] = 'My words';
  const same = run([refund], now);
  expect(cellBeside(same.tab, same.headerRow, 'r', 'Case text')).toBe('My words');
  expect(cellBeside(same.tab, same.headerRow, 'r', 'Remark')).toBe('');
  const changed = { ...refund, amount: 10_000 };
  const next = run([changed], same.tab);
  expect(cellBeside(next.tab, next.headerRow, 'r', 'Case text')).toBe('My words');
  expect(cellBeside(next.tab, next.headerRow, 'r', 'Remark')).toContain('facts changed');
  expect(run([changed], next.tab).tab).toEqual(next.tab);
  const emptied = editable(next.tab);
  emptied.rows[next.headerRow + 1]![textAt] = '';
  const fresh = run([changed], emptied);
  expect(cellBeside(fresh.tab, fresh.headerRow, 'r', 'Case text')).toContain('Hello');
  expect(cellBeside(fresh.tab, fresh.headerRow, 'r', 'Remark')).toBe('');
});

test('a later day is no changed fact', () => {
  const first = run([refund], null);
  const now = editable(first.tab);
  now.rows[first.headerRow + 1]![columnOf(first.tab, first.headerRow, 'Case text')] = 'My words';
  const later = aResult([refund], { asOf: day('2026-11-23') });
  const tab = apply(casesPlan({ ...later, claims: [{ ...refund, daysLeft: 7 }] }, now, 'en'), now);
  expect(cellBeside(tab, first.headerRow, 'r', 'Remark')).toBe('');
});

test('a draft whose claim is no longer ready goes, unless the seller worked on it', () => {
  const first = run([refund, aClaim({ key: 'x' })], null);
  const now = editable(first.tab);
  const row = now.rows.findIndex((cells) => cells.includes('r'));
  now.rows[row]![columnOf(first.tab, first.headerRow, 'Your notes')] = 'sent on Monday';
  const { tab, headerRow } = run([], now);
  expect(tab.rows.length - headerRow - 1).toBe(1);
  expect(cellBeside(tab, headerRow, 'r', 'Your notes')).toBe('sent on Monday');
  expect(cellBeside(tab, headerRow, 'r', 'Remark')).toContain('no longer to be filed');
  expect(tab.rows.flat().map(cellText)).toContain('sent on Monday');
});
