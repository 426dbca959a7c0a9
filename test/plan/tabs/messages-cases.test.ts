// Case texts in the Messages tab: the marketplace's language, one case per shipment, and what an edit may not say.

import type { Claim } from '../../../src/claims/claim';
import type { TabNow } from '../../../src/plan/table/cells';
import { planMessages } from '../../../src/plan/tabs/messages';
import type { MarketplaceCode } from '../../../src/policy/marketplaces';
import type { Sum } from '../../../src/values/message';
import { aClaim, apply, aResult, cellBeside, columnOf, editable } from '../support';

function run(claims: readonly Claim[], now: TabNow | null) {
  const plan = planMessages(aResult(claims), claims, now, 'en');
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
    ...{ rule: 'referral-fee', title },
    explanation: {
      ...{ id: 'referral-fee.sum' },
      data: { ...{ charged: 1, units: 1, lines: 1 }, category: 'Legal claims' },
    } as unknown as Sum,
  });
  const { tab, headerRow } = run([claim], null);
  expect(cellBeside(tab, headerRow, 'k1', 'Case text')).toContain('Police Car Toy');
  expect(cellBeside(tab, headerRow, 'k1', 'Remark')).toBe('');
});

test('several claims of a shipment get a text together, and each says so', () => {
  const claims = [short('a', 'MUG'), aClaim(), short('b', 'CUP')];
  const { tab, headerRow } = run(claims, null);
  const key = 'case/inbound-shortage/FBA15ABC';
  expect(cellBeside(tab, headerRow, key, 'Case text')).toMatch(/MUG[\s\S]*CUP/);
  expect(cellBeside(tab, headerRow, key, 'Error')).toContain('2 claims of shipment FBA15ABC');
  for (const one of ['a', 'b']) expect(cellBeside(tab, headerRow, one, 'Remark')).toContain('one case per shipment');
  expect(cellBeside(tab, headerRow, 'k1', 'Remark')).toBe('');
  expect(run(claims, tab).tab).toEqual(tab);
  expect(tab.rows.length - headerRow - 1).toBe(4);
});

test('an edited group text stays, and goes with its claims unless edited', () => {
  const first = run([short('a', 'MUG'), short('b', 'CUP')], null);
  const now = editable(first.tab);
  now.rows[first.headerRow + 1]![columnOf(first.tab, first.headerRow, 'Case text')] = 'Our own words';
  const key = 'case/inbound-shortage/FBA15ABC';
  const next = run([short('a', 'MUG'), short('b', 'CUP')], now);
  expect(cellBeside(next.tab, next.headerRow, key, 'Case text')).toBe('Our own words');
  const gone = run([short('a', 'MUG')], next.tab);
  expect(cellBeside(gone.tab, gone.headerRow, key, 'Remark')).toContain('no longer ready');
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
