// Case texts: every rule in every language; complete, within Amazon's box, without threats or open fields; one per shipment.

import type { Claim } from '../../src/claims/claim';
import type { CaseKey } from '../../src/messages/cases/en';
import { CASE_WORDS, caseGroups, caseTextIn, groupTextIn } from '../../src/messages/cases/text';
import { check, TEXT_LIMIT } from '../../src/messages/rules/check';
import { languageOfText } from '../../src/messages/rules/detect';
import { TEXT_LANGUAGES } from '../../src/messages/scenarios';
import { RULES } from '../../src/rules';
import { claimsEn } from '../../src/words/claims.en';
import { claimsZh } from '../../src/words/claims.zh';
import type { SumId } from '../../src/words/message-ids';
import { placeholdersOf } from '../../src/words/render';
import { aClaim, aResult } from '../plan/support';

const { en } = CASE_WORDS;
const SUMS = Object.keys(claimsEn).filter(
  (key) => RULES.some(({ id }) => key.startsWith(`${id}.`)) && !key.endsWith('.check'),
);
const DATES = ['seen', 'returned', 'limit'];

function claimOf(sum: string): Claim {
  const rule = RULES.find((one) => sum.startsWith(`${one.id}.`))!;
  const data: Record<string, string | number> = {};
  for (const name of placeholdersOf(claimsEn[sum as keyof typeof claimsEn]))
    data[name] = DATES.includes(name) ? 20_700 : 7;
  for (const name of ['currency', 'shipment', 'disposition', 'category', 'tier']) if (name in data) data[name] = 'EUR';
  return aClaim({
    ...{
      rule: rule.id,
      error: rule.error,
      explanation: { id: sum as SumId, data },
      amount: 75_000,
      currency: 'EUR',
    },
    ...{ orderId: '111-1234567-1234567', shipmentId: 'FBA15ABC', referenceId: '7001' },
    unitsOpen: sum === 'over-refund.money' ? 0 : 2,
  });
}

test('every rule has a sum with a sentence, and every language has every sum and sentence', () => {
  for (const { id } of RULES) expect(SUMS.some((sum) => sum.startsWith(`${id}.`))).toBe(true);
  for (const words of Object.values(CASE_WORDS)) {
    // English and Chinese sums stand in the catalogues of the core, among its other sentences.
    const isCore = words.sums === claimsEn || words.sums === claimsZh;
    const keys = Object.keys(words.sums).filter((key) => !isCore || SUMS.includes(key));
    expect(keys.sort()).toEqual([...SUMS].sort());
    for (const [key, text] of Object.entries(words.sums)) {
      expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(claimsEn[key as keyof typeof claimsEn])]);
    }
    for (const [key, text] of Object.entries(words.sentences)) {
      expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(en.sentences[key as CaseKey])]);
    }
  }
});

// Dutch, Polish and Swedish cases are written in English.
describe.each(TEXT_LANGUAGES.filter((language) => !['nl', 'pl', 'sv'].includes(language)))('in %s', (language) => {
  test.each(SUMS)('%s', (sum) => {
    const claim = claimOf(sum);
    const text = caseTextIn(claim, aResult([claim]), language);
    expect(text).not.toMatch(/[{}[\]]|\?\?|\bnull\b|undefined| {2}/);
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(check('', text, { audience: 'amazon', language, known: ['EUR'] })).toEqual([]);
    expect(languageOfText(text)).toBe(language);
    expect(text).toContain('111-1234567-1234567');
    expect(text).toContain('FNSKU');
  });

  test('a claim of 300 charges stays within the box and counts what it leaves out', () => {
    const charge = { date: 20_700, units: 1, charged: 150_000, correct: 80_000, given: 0 };
    const charges = Array.from({ length: 300 }, (_, i) => ({ ...charge, orderId: `111-1234567-${1_000_000 + i}` }));
    const claim = { ...claimOf('referral-fee.sum'), charges };
    const text = caseTextIn(claim, aResult([claim]), language);
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(text.length).toBeGreaterThan(TEXT_LIMIT - 200);
    const listed = charges.filter((one) => text.includes(one.orderId)).length - 0;
    expect(text).toContain(String(300 - listed));
    expect(text.includes(charges[0]!.orderId)).toBe(true);
  });

  test.each(['inbound-shortage', 'deducted-after-closing'] as const)(
    'one case for the %s claims of a shipment',
    (rule) => {
      const base = claimOf(`${rule}.sum`);
      const claims = ['A', 'B', 'C'].map((sku) => ({ ...base, key: sku, sku, fnsku: `X00${sku}` }));
      const groups = caseGroups([...claims, { ...base, key: 'D', shipmentId: 'OTHER' }, claimOf('warehouse-lost.sum')]);
      expect(groups.map((group) => [group.key, group.claims.length])).toEqual([[`case/${rule}/FBA15ABC`, 3]]);
      const text = groupTextIn(groups[0]!, aResult(claims), language);
      for (const { fnsku } of claims) expect(text).toContain(fnsku);
      expect(text).toMatch(/22[.,]50 EUR/);
      expect(text).toMatch(/\b6\b/);
      expect(check('', text, { audience: 'amazon', language, known: ['EUR'] })).toEqual([]);
      const many = Array.from({ length: 100 }, (_, i) => ({ ...base, key: `k${i}`, sku: `SKU-${i}` }));
      expect(groupTextIn(caseGroups(many)[0]!, aResult(many), language).length).toBeLessThanOrEqual(TEXT_LIMIT);
    },
  );
});

test('a size tier that nothing was charged for yet: only a new measurement is asked for', () => {
  const text = (sum: string) => caseTextIn({ ...claimOf(sum), unitsOpen: 0 }, aResult([]), 'en');
  expect(text('size-tier-fee.preview')).toContain(en.sentences['opening.size-tier-fee-preview']);
  expect(text('size-tier-fee.preview')).not.toMatch(/reimburse/);
  expect(text('size-tier-fee.sum')).not.toContain(en.sentences['opening.size-tier-fee-preview']);
  expect(text('size-tier-fee.sum')).toContain('reimburse the difference');
});

test('amounts of several currencies, or none, are not added', () => {
  const base = claimOf('inbound-shortage.sum');
  const group = (more: Partial<Claim>) =>
    caseGroups([
      { ...base, key: 'a' },
      { ...base, key: 'b', ...more },
    ])[0]!;
  const text = (more: Partial<Claim>) => groupTextIn(group(more), aResult([base]), 'en');
  expect(text({})).toContain('15.00 EUR');
  expect(text({ amount: null })).not.toContain('Amount');
  expect(text({ currency: 'USD' })).not.toContain('Amount');
});

test('amounts look as in the country', () => {
  const claim = { ...claimOf('warehouse-lost.sum'), amount: 12_345_000, currency: 'JPY' };
  expect(caseTextIn(claim, aResult([claim]), 'ja')).toContain('1235 JPY');
  expect(caseTextIn({ ...claim, amount: 75_000, currency: 'EUR' }, aResult([claim]), 'de')).toContain('7,50 EUR');
});
