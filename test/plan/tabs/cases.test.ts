// The Cases tab: one row for each case to file, in the order of Claims; a draft that the seller changed is his.
import fc from 'fast-check';
import type { Claim } from '../../../src/claims/claim';
import { NO_FACTS } from '../../../src/messages/cases/facts';
import { cellText, type TabNow } from '../../../src/plan/table/cells';
import { planCases } from '../../../src/plan/tabs/cases';
import { tries } from '../../tries';
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

describe('a claim whose candidates become fewer', () => {
  // "One of these three losses": the key is that of the first of them.
  const one = aClaim({ key: 'a', referenceId: null, alternatives: ['1', '2', '3'], candidateKeys: ['a', 'b', 'c'] });
  const typed = (title: string, words: string) => {
    const first = run([one], null);
    const now = editable(first.tab);
    now.rows[first.headerRow + 1]![columnOf(first.tab, first.headerRow, title)] = words;
    now.notes[first.headerRow + 1]![columnOf(first.tab, first.headerRow, 'Case text')] = 'a note of mine';
    return { now, first };
  };

  test.each([
    ['one of them is left', aClaim({ key: 'b', referenceId: '2' }), 'b'],
    ['two of them are left', { ...one, key: 'b', alternatives: ['2', '3'], candidateKeys: ['b', 'c'] }, 'b'],
    ['it is found that it was another one', aClaim({ key: 'c', referenceId: '3' }), 'c'],
    [
      'it belongs to a shipment, where the case has another name',
      aClaim({ key: 'b', rule: 'inbound-shortage', shipmentId: 'FBA1', explanation: one.explanation }),
      'case/shipment/FBA1',
    ],
  ])('the changed text, notes and ticks go with it: %s', (_name, later, id) => {
    const { now, first } = typed('Case text', 'My words');
    const next = run([later], now);
    const { tab, headerRow } = next;
    expect(tab.rows.length - headerRow - 1).toBe(1);
    expect(cellBeside(tab, headerRow, id, 'Case text')).toBe('My words');
    expect(cellBeside(tab, headerRow, id, 'Remark')).toContain('facts changed');
    expect(tab.notes[headerRow + 1]![columnOf(tab, headerRow, 'Case text')]).toBe('a note of mine');
    expect(run([later], tab).tab).toEqual(tab);
    expect(first.tab.rows).not.toEqual(tab.rows);
  });

  test('two claims that are left do not share one text, and an unchanged draft is made anew', () => {
    const { now } = typed('Your notes', 'sent on Monday');
    const left = [aClaim({ key: 'b', referenceId: '2' }), aClaim({ key: 'c', referenceId: '3' })];
    const { tab, headerRow } = run(left, now);
    const notes = ['b', 'c'].map((key) => cellBeside(tab, headerRow, key, 'Your notes'));
    expect(notes.filter((text) => text === 'sent on Monday')).toHaveLength(1);
    expect(tab.rows.length - headerRow - 1).toBe(2);
    expect(cellBeside(tab, headerRow, 'b', 'Case text')).toContain('reference ID: 2');
  });

  test('the line of Claims that it went on with says where its text goes', () => {
    const { now } = typed('Case text', 'My words');
    const left = [aClaim({ key: 'b', referenceId: '2' }), aClaim({ key: 'c', referenceId: '3' })];
    const plan = planCases(aResult(left), left, now, 'en', NO_FACTS, [], (key) => (key === 'c' ? 'a' : key));
    const tab = apply(plan, now);
    expect(cellBeside(tab, plan.headerRow, 'c', 'Case text')).toBe('My words');
    expect(cellBeside(tab, plan.headerRow, 'b', 'Case text')).toContain('Hello');
  });

  test('a changed text whose claim is gone for a run is found again by a claim of one of its events', () => {
    const { now } = typed('Case text', 'My words');
    const gone = run([], now);
    expect(cellBeside(gone.tab, gone.headerRow, 'a', 'Case text')).toBe('My words');
    const back = run([aClaim({ key: 'c', referenceId: '3' })], gone.tab);
    expect(back.tab.rows.length - back.headerRow - 1).toBe(1);
    expect(cellBeside(back.tab, back.headerRow, 'c', 'Case text')).toBe('My words');
  });
});

test('whatever becomes of the claims, in whatever order, every text of his stands in one row', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const claimsOf = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.subarray(keys)), {
    selector: ([key]) => key,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(claimsOf, { minLength: 2, maxLength: 5 }), (runs) => {
      let now: TabNow | null = null;
      let typed = 0;
      for (const claims of runs) {
        const next: ReturnType<typeof run> = run(
          claims.map(([key, candidateKeys]) => aClaim({ key, candidateKeys })),
          now,
        );
        const at = columnOf(next.tab, next.headerRow, 'Case text');
        const texts = next.tab.rows.map((row) => cellText(row[at]));
        for (let i = 0; i < typed; i++) expect(texts.filter((text) => text === `words ${i}`)).toHaveLength(1);
        const tab = editable(next.tab);
        const free = tab.rows.findIndex((row, r) => r > next.headerRow && cellText(row[at]).startsWith('Hello'));
        if (free >= 0) tab.rows[free]![at] = `words ${typed++}`;
        now = tab;
      }
    }),
    { numRuns: tries(100) },
  );
});
