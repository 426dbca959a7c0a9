// The filing pack: place, facts, text with its meaning, attachments, files, and the answers of a case.

import type { Claim } from '../../src/claims/claim';
import { casesOf, type FilingCase } from '../../src/filing/groups';
import { type CaseSoFar, packOf, replyOf } from '../../src/filing/pack';
import { lookFirst, whereToFile } from '../../src/filing/places';
import { RULES } from '../../src/rules';
import { LANGUAGES, type Language } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import headerRows from '../fixtures/header-rows.json';
import { aClaim, aResult } from '../plan/support';

const LEDGER = headerRows['ledger-detail']['14 columns'];
const ledger: Tab = {
  name: 'ledger',
  rows: Array.from({ length: 9 }, (_, i) => (i === 0 ? LEDGER : LEDGER.map(() => 'x'))),
};

const source = (claims: readonly Claim[], language: Language = 'en', tabs: readonly Tab[] = []) => ({
  ...{ result: aResult(claims), language, tabs },
});
const oneOf = (claims: readonly Claim[]): FilingCase => casesOf(claims)[0]!;
const pack = (claims: readonly Claim[], language: Language = 'en', tabs: readonly Tab[] = [], soFar?: CaseSoFar) =>
  packOf(oneOf(claims), source(claims, language, tabs), soFar);

test('facts are labels and values to copy, in the language of the interface', () => {
  expect(pack([aClaim({ marketplace: 'DE', currency: 'EUR' })]).facts).toEqual([
    { id: 'marketplace', label: 'Marketplace', value: 'DE' },
    { id: 'referenceId', label: 'Ledger reference ID', value: '7001' },
    { id: 'sku', label: 'SKU', value: 'MUG-BLUE' },
    { id: 'fnsku', label: 'FNSKU', value: 'X001AAA111' },
    { id: 'asin', label: 'ASIN', value: 'B0AAA11111' },
    { id: 'title', label: 'Product', value: 'Blue mug' },
    { label: 'Date of the event', value: '1 October 2026' },
    { label: 'Units', value: '1' },
    { label: 'Sourcing cost', value: '7.50 EUR' },
  ]);
});

test('facts of a shipment: what its products share, all units and money, then each product', () => {
  const part = (key: string, rule: 'inbound-shortage' | 'deducted-after-closing', sku: string, currency: string) =>
    aClaim({ key, rule, sku, currency, shipmentId: 'S1', referenceId: null, unitsOpen: 2, amount: 150_000 });
  const claims = [
    part('in', 'inbound-shortage', 'A', 'USD'),
    part('out', 'deducted-after-closing', 'B', 'USD'),
    part('third', 'inbound-shortage', 'C', 'EUR'),
  ];
  const facts = pack(claims).facts.map(({ label, value }) => `${label}: ${value}`);
  expect(facts.slice(0, 6)).toEqual([
    ...['Marketplace: US', 'Shipment ID: S1', 'Units: 6', 'Amount: 30.00 USD', 'Amount: 15.00 EUR', 'SKU: A'],
  ]);
  expect(facts.filter((fact) => /^(SKU|Units)/.test(fact))).toEqual([
    ...['Units: 6', 'SKU: A', 'Units: 2', 'SKU: B', 'Units: 2', 'SKU: C', 'Units: 2'],
  ]);
});

test.each([
  ['US', 'en', 'en', null],
  ['US', 'zh', 'en', '您好'],
  ['DE', 'en', 'de', 'Hello'],
  ['DE', 'zh', 'de', '您好'],
  ['JP', 'en', 'ja', 'Hello'],
  ['TR', 'en', 'en', null],
] as const)(
  'a text of %s beside an interface in %s is in %s, with its meaning where that differs',
  (shop, language, own, meaning) => {
    const made = pack([aClaim({ marketplace: shop })], language);
    expect(made.textLanguage).toBe(own);
    if (meaning === null) expect(made.meaning).toBeNull();
    else expect(made.meaning).toContain(meaning);
  },
);

test('what lies in the pack and what is ticked is called attached, everything else is offered', () => {
  const bare = pack([aClaim()]);
  expect(bare.text).toContain(
    'We can provide on request: the Inventory Ledger rows of this event; the supplier invoice',
  );
  expect(bare.text).not.toContain('Attached');
  const held = pack([aClaim()], 'en', [ledger]);
  expect(held.evidence.map(({ name, count }) => [name, count])).toEqual([['ledger-detail', 2]]);
  expect(held.text).toContain('Attached: the Inventory Ledger rows of this event.');
  expect(held.text).toContain('We can provide on request: the supplier invoice');
  expect(held.attachments.map(({ id, ticked }) => [id, ticked])).toEqual([
    ['ledger-rows', true],
    ['cost-document', false],
  ]);
  const all = pack([aClaim()], 'en', [ledger], { ticked: ['cost-document'] });
  expect(all.text).toContain(
    'Attached: the Inventory Ledger rows of this event; the supplier invoice with the unit price.',
  );
  expect(all.text).not.toContain('We can provide');
});

test('facts of a payment that was too little are the numbers that the tool asks for', () => {
  const claim = aClaim({
    ...{ rule: 'underpaid-reimbursement', referenceId: '2511', unitsOpen: 0, amount: 41_500 },
    explanation: {
      id: 'underpaid-reimbursement.short',
      data: { units: 2, perUnit: 41_500, paid: 41_500, amount: 41_500, currency: 'USD' },
    },
  });
  const facts = (language: Language) =>
    pack([claim], language)
      .facts.slice(-5)
      .map(({ label, value }) => [label, value]);
  expect(facts('en')).toEqual([
    ['Date of the event', '1 October 2026'],
    ['Units', '2'],
    ['Paid', '4.15 USD'],
    ['Amount per unit that Amazon printed', '4.15 USD'],
    ['Difference', '4.15 USD'],
  ]);
  expect(
    facts('zh')
      .slice(1)
      .map(([, value]) => value),
  ).toEqual(['2', '4.15 USD', '4.15 USD', '4.15 USD']);
});

test('rows of a shipment are called attached where they lie in the pack, and offered nowhere', () => {
  const claims = [aClaim({ rule: 'inbound-shortage', shipmentId: 'S1' })];
  const held = pack(claims, 'en', [ledger]);
  expect(held.text).toContain('Attached: the report rows of this shipment.\nWe can provide on request: the supplier');
  expect(held.attachments.map(({ id, ticked }) => [id, ticked])).toEqual([
    ['invoice', false],
    ['delivery', false],
    ['shipment-rows', true],
  ]);
  const bare = pack(claims);
  expect(bare.text).not.toContain('rows of this shipment');
  expect(bare.attachments.map(({ id }) => id)).toEqual(['invoice', 'delivery']);
});

test('a reply is in the language of the case and says what is attached', () => {
  const claims = [aClaim({ marketplace: 'FR', rule: 'inbound-shortage', shipmentId: 'S1' })];
  const reply = replyOf(oneOf(claims), 'invoice', source(claims), { ticked: ['invoice'], caseId: '123456' });
  expect(reply.text).toContain('Bonjour');
  expect(reply.text).toContain('Pièces jointes');
  expect(reply.meaning).toContain('Case ID: 123456');
  expect(reply.meaning).toContain('Attached: the supplier invoice');
});

test.each(RULES.map(({ id }) => id))('%s says where it is filed and what to look up first', (rule) => {
  for (const language of LANGUAGES) {
    const told = [whereToFile(aClaim({ rule }), language), lookFirst(aClaim({ rule }), language)];
    expect(told.filter((text) => text.length < 10)).toEqual([]);
  }
  if (rule === 'underpaid-reimbursement') expect(whereToFile(aClaim({ rule }), 'en')).toContain('revaluation');
  else expect(whereToFile(aClaim({ rule }), 'en')).not.toContain('revaluation');
});
