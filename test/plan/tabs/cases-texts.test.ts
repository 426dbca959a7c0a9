// Case texts in the Cases tab: the marketplace's language, one case per shipment, what is attached, and what an edit may not say.

import type { Claim } from '../../../src/claims/claim';
import type { TabNow } from '../../../src/plan/table/cells';
import type { MarketplaceCode } from '../../../src/policy/marketplaces';
import type { Sum } from '../../../src/values/message';
import { fingerprint } from '../../../src/values/text';
import { aClaim, apply, aResult, casesPlan, cellBeside, columnOf, editable } from '../support';

function run(claims: readonly Claim[], now: TabNow | null) {
  const plan = casesPlan(aResult(claims), now, 'en');
  return { tab: apply(plan, now), headerRow: plan.headerRow };
}

const short = (key: string, sku: string) =>
  aClaim({
    ...{ key, sku, rule: 'inbound-shortage', error: 4, shipmentId: 'FBA15ABC', unitsOpen: 2 },
    explanation: {
      id: 'inbound-shortage.sum',
      data: { shipped: 9, received: 7, paid: 0, open: 2, shipment: 'FBA15ABC' },
    },
  });

test.each<[MarketplaceCode, string]>([
  ['DE', 'Guten Tag'],
  ['BE', 'Bonjour'],
  ['IT', 'Buongiorno'],
  ['MX', 'Buenos días'],
  ['JP', 'お世話になっております'],
  ['UK', 'Hello'],
  ['NL', 'Goedendag'],
  ['PL', 'Dzień dobry'],
  ['SE', 'Hej'],
  ['TR', 'Hello'],
  ['BR', 'Hello'],
])('a claim of %s is written in its language', (marketplace, greeting) => {
  const { tab, headerRow } = run([aClaim({ marketplace })], null);
  expect(cellBeside(tab, headerRow, 'k1', 'Case text')).toContain(greeting);
});

test('a claim of a shop in whose language there are no texts says that its text is in English', () => {
  const remark = (marketplace: MarketplaceCode) => {
    const { tab, headerRow } = run([aClaim({ marketplace })], null);
    return cellBeside(tab, headerRow, 'k1', 'Remark');
  };
  expect(remark('TR')).toBe('There are no case texts in the language of TR yet: this one is in English.');
  for (const shop of ['US', 'UK', 'PL', 'JP'] as const) expect(remark(shop)).toBe('');
});

test('codes in capitals are no remark: a carrier’s damage, a SKU, a size tier', () => {
  const claim = aClaim({
    ...{ rule: 'return-damaged', sku: 'URGENT-FREE-BOWL', title: 'FREE BOWL NOW' },
    explanation: { id: 'return-damaged.sum', data: { units: 1, disposition: 'CARRIER_DAMAGED', paid: 0, open: 1 } },
  });
  const { tab, headerRow } = run([claim], null);
  expect(cellBeside(tab, headerRow, 'k1', 'Remark')).toBe('');
  expect(cellBeside(tab, headerRow, 'k1', 'Case text')).toContain('1 returned as “Damaged by the carrier” = 1 open.');
});

test('what a report names is not the seller’s doing: a long title, a category', () => {
  const title = `Police Car Toy by www.toys.com, ${'for small hands '.repeat(8)}`;
  const claim = aClaim({
    ...{ key: 'referral-fee/US/MUG-BLUE', rule: 'referral-fee', title },
    explanation: {
      ...{ id: 'referral-fee.sum' },
      data: { ...{ charged: 1, units: 1, lines: 1 }, category: 'Legal claims' },
    } as unknown as Sum,
  });
  const { tab, headerRow } = run([claim], null);
  expect(cellBeside(tab, headerRow, claim.key, 'Case text')).toContain('Police Car Toy');
  expect(cellBeside(tab, headerRow, claim.key, 'Remark')).toBe('');
});

const KEY = 'case/shipment/FBA15ABC';

test('claims of a shipment are one case, of both errors, with all products', () => {
  const taken = aClaim({
    ...{ key: 'c', sku: 'JUG', rule: 'deducted-after-closing', error: 8, shipmentId: 'FBA15ABC', unitsOpen: 1 },
    explanation: {
      id: 'deducted-after-closing.sum',
      data: { units: 1, found: 0, paid: 0, open: 1, shipment: 'FBA15ABC' },
    },
  });
  const claims = [short('a', 'MUG'), aClaim(), short('b', 'CUP'), taken];
  const { tab, headerRow } = run(claims, null);
  expect(tab.rows.length - headerRow - 1).toBe(2);
  expect(cellBeside(tab, headerRow, KEY, 'Case text')).toMatch(/MUG[\s\S]*CUP[\s\S]*JUG/);
  expect(cellBeside(tab, headerRow, KEY, 'Error')).toBe('4, 8 · 3 claims of shipment FBA15ABC in one case');
  expect(cellBeside(tab, headerRow, KEY, 'SKU')).toBe('MUG\nCUP\nJUG');
  expect(cellBeside(tab, headerRow, KEY, 'Amount')).toBe('22.5');
  expect(cellBeside(tab, headerRow, KEY, 'Claims').split('\n')).toHaveLength(3);
  expect(run(claims, tab).tab).toEqual(tab);
});

test('an edited text of a shipment stays while the case has fewer claims, and after it', () => {
  const first = run([short('a', 'MUG'), short('b', 'CUP')], null);
  const now = editable(first.tab);
  now.rows[first.headerRow + 1]![columnOf(first.tab, first.headerRow, 'Case text')] = 'Our own words';
  const next = run([short('a', 'MUG'), short('b', 'CUP')], now);
  expect(cellBeside(next.tab, next.headerRow, KEY, 'Case text')).toBe('Our own words');
  const fewer = run([short('a', 'MUG')], next.tab);
  expect(cellBeside(fewer.tab, fewer.headerRow, KEY, 'Case text')).toBe('Our own words');
  expect(cellBeside(fewer.tab, fewer.headerRow, KEY, 'Remark')).toContain('facts changed');
  const gone = run([], fewer.tab);
  expect(cellBeside(gone.tab, gone.headerRow, KEY, 'Remark')).toContain('no longer to be filed');
});

test('only what the seller says he attaches is called attached', () => {
  const claims = [short('a', 'MUG')];
  const first = run(claims, null);
  const proofs = cellBeside(first.tab, first.headerRow, KEY, 'Attachments');
  expect(proofs.split('\n').map((line) => line.split(' · ')[0])).toEqual(['5', '7']);
  const now = editable(first.tab);
  now.rows[first.headerRow + 1]![columnOf(first.tab, first.headerRow, 'Attached')] = 7;
  const next = run(claims, now);
  const text = cellBeside(next.tab, next.headerRow, KEY, 'Case text');
  expect(text).toContain('Attached: the proof of delivery (tracking number per box, or bill of lading).');
  expect(text).toContain('We can provide on request: the supplier invoice with date, supplier and quantities.');
  expect(cellBeside(next.tab, next.headerRow, KEY, 'Attached')).toBe('7');
});

test('the meaning stands beside a text in another language than the interface', () => {
  const { tab, headerRow } = run([aClaim({ marketplace: 'DE' }), aClaim({ key: 'us' })], null);
  expect(cellBeside(tab, headerRow, 'k1', 'Case text')).toContain('Guten Tag');
  expect(cellBeside(tab, headerRow, 'k1', 'Meaning in English')).toContain('Hello');
  expect(cellBeside(tab, headerRow, 'us', 'Meaning in English')).toBe('');
});

test('each row leads back to its claims, and has the height of three lines', () => {
  const plan = casesPlan(aResult([aClaim()]), null, 'en');
  const at = plan.columns.findIndex(({ id }) => id === 'claim');
  expect(plan.rowHeight).toBe(63);
  expect(plan.cells[plan.headerRow + 1]![at]).toEqual({
    parts: [{ text: 'Claim', own: { table: 'claims', key: 'k1' } }],
  });
});

describe('a tab of the version before', () => {
  const TITLES = ['Error', 'File by', 'State', 'Where to file', 'Case text', 'Meaning in Chinese', 'Remark'];
  const HEADER = [...TITLES, 'Your notes', 'FBA Claims text mark', 'FBA Claims message key', 'My own'];
  const grid = (...rows: string[][]): TabNow => {
    const all = [['Case drafts · file one at a time'], HEADER, ...rows].map((cells) =>
      HEADER.map((_, c) => cells[c] ?? ''),
    );
    const empty = all.map((cells) => cells.map(() => ''));
    return { rows: all, formulas: empty, notes: empty, fills: empty };
  };
  const row = (key: string, notes: string, own = '', text = 'drafted') => [
    ...['4 · x', '2026-11-30', 'Ready', 'there', text, '', '', notes, `${fingerprint('drafted')} f`, key, own],
  ];
  const noted = ({ tab, headerRow }: ReturnType<typeof run>, key: string) =>
    ['Your notes', 'My own', 'Case text'].map((title) => cellBeside(tab, headerRow, key, title));

  test('is the Cases tab, with notes and own columns at the case of their claim', () => {
    const after = run([aClaim(), short('a', 'MUG')], grid(row('k1', 'one', 'mine'), row('a', 'two', 'too')));
    expect(after.tab.rows.length - after.headerRow - 1).toBe(2);
    expect(noted(after, 'k1').slice(0, 2)).toEqual(['one', 'mine']);
    expect(noted(after, KEY).slice(0, 2)).toEqual(['two', 'too']);
    expect(noted(after, KEY)[2]).toContain('Hello');
  });

  test('keeps a changed text of a shipment, and what stood beside its single claims', () => {
    const now = grid(row('case/inbound-shortage/FBA15ABC', 'all', '', 'Our words'), row('a', 'beside a'), row('b', ''));
    const after = run([short('a', 'MUG'), short('b', 'CUP')], now);
    expect(noted(after, KEY)).toEqual(['all', '', 'Our words']);
    expect(noted(after, 'a')[0]).toBe('beside a');
    expect(cellBeside(after.tab, after.headerRow, 'a', 'Remark')).toContain('no longer to be filed');
    expect(noted(after, 'b')[0]).toBe('(no row)');
  });
});

test('an edit is checked: the remark names rule, words and reason', () => {
  const first = run([aClaim()], null);
  const now = editable(first.tab);
  now.rows[first.headerRow + 1]![columnOf(first.tab, first.headerRow, 'Case text')] =
    'We will take legal action. Call +49 30 1234567.';
  const { tab, headerRow } = run([aClaim()], now);
  expect(cellBeside(tab, headerRow, 'k1', 'Remark')).toContain('threat: "legal action"');
  expect(cellBeside(tab, headerRow, 'k1', 'Remark')).toContain('phone-number: "+49 30 1234567"');
  expect(cellBeside(tab, headerRow, 'k1', 'Case text')).toContain('legal action');
});
