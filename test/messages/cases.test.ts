// Case texts: every rule in every language, for one unit and many, with ids and without; within Amazon's box; one per shipment.

import { AMAZONS_COST, type Claim } from '../../src/claims/claim';
import { CASE_WORDS } from '../../src/messages/cases/all';
import { appealTextIn, replyTextIn } from '../../src/messages/cases/answers';
import { CASE_LIMIT, checkCase } from '../../src/messages/cases/check';
import type { CaseKey } from '../../src/messages/cases/en';
import { FORMS, plainCategory } from '../../src/messages/cases/forms';
import { CASE_LANGUAGES, type CaseLanguage, caseLanguageOf } from '../../src/messages/cases/languages';
import { openingsOf, textOf } from '../../src/messages/cases/text';
import { QUESTIONS, REFUSALS } from '../../src/messages/cases/types';
import { tierText } from '../../src/messages/cases/words';
import { Writer } from '../../src/messages/cases/writer';
import { dateText } from '../../src/messages/formats';
import { languageOfText } from '../../src/messages/rules/detect';
import { MARKETPLACES } from '../../src/policy/marketplaces';
import { TIER_SETS } from '../../src/rates/data/tiers';
import { RULES } from '../../src/rules';

import type { Sum } from '../../src/values/message';
import { claimsEn } from '../../src/words/claims.en';
import { claimsZh } from '../../src/words/claims.zh';
import type { SumId } from '../../src/words/message-ids';
import { aResult, caseTextIn } from '../plan/support';
import { claimOf, SUMS } from './case-claims';
import { formCounts, namesOf } from './counted';

const { en } = CASE_WORDS;
/** One of each place where claims are filed: what else stands in a reply or an appeal is the claim's own. */
const ANSWERED: readonly SumId[] = [
  'warehouse-lost.sum',
  'over-refund.money',
  'inbound-shortage.sum',
  'underpaid-reimbursement.sourcing-cost',
  'removal-lost.sum',
  'size-tier-fee.sum',
];
/**
 * A claim with ids or without, in turn: each sum has both, over the numbers of units. FBA_CLAIMS_ALL_TEXTS=1 tries both with each
 * number.
 */
function idsOf(sum: number, units: number): ('ids' | 'no ids')[] {
  if (process.env.FBA_CLAIMS_ALL_TEXTS) return ['ids', 'no ids'];
  return (sum + units) % 2 === 0 ? ['ids'] : ['no ids'];
}

/** What no text may hold: open places, holes, a plural that is none. */
function expectClean(text: string, language: CaseLanguage): void {
  // French sets a blank before its question marks.
  const plain =
    language === 'fr' ? text.replace(/(?<=\p{L}) \?$/gmu, '').replace(/(?<=\p{L}) \?(?= \p{Lu})/gu, '') : text;
  const found = [
    /[{}[\]@#|]| （|(?<=[\s（])\?|\?\?|\bnull\b|undefined|NaN/.exec(plain),
    / {2}| \n|\n{3}|[(（]\s*[)）]|\((?:s|en|es|e|n|i)\)/.exec(text),
    / [,.)]|unit\(s\)/.exec(text),
    language === 'fr' ? null : /\S [;:](?:\s|$)/.exec(text),
    /policy breach|lawyer|legal|immediately/i.exec(text),
    [...text].length > CASE_LIMIT ? `longer than ${CASE_LIMIT}` : null,
    ...checkCase(text),
  ];
  // One comparison for all: this is asked of thousands of texts.
  expect([text, found.filter((one) => one !== null)]).toEqual([text, []]);
}

test('every rule has a sum, and every language has every sum and sentence with the same values', () => {
  for (const { id } of RULES) expect(SUMS.some((sum) => sum.startsWith(`${id}.`))).toBe(true);
  for (const words of Object.values(CASE_WORDS)) {
    expect(Object.keys(words.sums).sort()).toEqual([...SUMS].sort());
    expect(Object.keys(words.sentences)).toHaveLength(Object.keys(en.sentences).length);
    for (const [key, text] of Object.entries(words.sums)) {
      expect([key, namesOf(text)]).toEqual([key, namesOf(en.sums[key as SumId])]);
      expect([key, namesOf(text)]).toEqual([key, namesOf(claimsEn[key as SumId])]);
      expect([key, namesOf(text)]).toEqual([key, namesOf(claimsZh[key as SumId])]);
    }
    for (const [key, text] of Object.entries(words.sentences)) {
      expect([key, namesOf(text)]).toEqual([key, namesOf(en.sentences[key as CaseKey])]);
    }
  }
});

test.each(CASE_LANGUAGES)('%s gives each counted place as many forms as it has', (language) => {
  const { sentences, sums } = CASE_WORDS[language];
  const wrong = Object.entries({ ...sentences, ...sums }).filter(([, text]) =>
    formCounts(text).some((count) => count !== FORMS[language].length),
  );
  expect(wrong).toEqual([]);
});

test('forms without Intl.PluralRules are those of Intl.PluralRules', () => {
  for (const language of CASE_LANGUAGES) {
    const rules = new Intl.PluralRules(language);
    const numbers = Array.from({ length: 1201 }, (_, n) => n);
    const wrong = numbers.filter((n) => plainCategory(n, language) !== rules.select(n));
    expect([language, wrong]).toEqual([language, []]);
  }
  const { PluralRules } = Intl;
  try {
    (Intl as { PluralRules?: unknown }).PluralRules = undefined;
    const claim = claimOf('warehouse-lost.sum', 1);
    expect(caseTextIn(claim, aResult([claim]), 'pl')).toContain('1 sztuka nie została');
  } finally {
    (Intl as { PluralRules?: unknown }).PluralRules = PluralRules;
  }
});

describe.each(CASE_LANGUAGES)('in %s', (language) => {
  const detected = language === 'nl' || language === 'pl' || language === 'sv' ? null : language;

  describe.each([
    ['one unit', 1],
    ['two units', 2],
    ['many units', 7],
  ] as const)('%s', (_, units) => {
    test.each(SUMS.flatMap((sum, i) => idsOf(i, units).map((ids) => [sum, ids] as const)))('%s, %s', (sum, ids) => {
      const claim = claimOf(sum, units, ids === 'ids');
      const text = caseTextIn(claim, aResult([claim]), language);
      expectClean(text, language);
      const seenAs = detected && languageOfText(text);
      const [order, fnsku] = [text.includes('111-1234567-1234567'), /FNSKU\s?[:：]\s?X001AAA111/.test(text)];
      expect({ seenAs, order, fnsku }).toEqual({ seenAs: detected, order: ids === 'ids', fnsku: ids === 'ids' });
    });
  });

  test.each(QUESTIONS)('the reply to %s', (question) => {
    for (const sum of ANSWERED) {
      const claim = claimOf(sum, 1);
      const text = replyTextIn([claim], question, aResult([claim]), language, { caseId: '9876543210' });
      expectClean(text, language);
      expect(text).toContain('9876543210');
      expect(text).toContain(CASE_WORDS[language].sentences.greeting);
    }
  });

  test.each(REFUSALS)('the appeal against %s', (refusal) => {
    for (const sum of ANSWERED) {
      for (const more of [{}, { filedOn: 20_760, caseId: '9876543210' }]) {
        const claim = { ...claimOf(sum, 2), unitsReimbursed: 'caseId' in more ? 1 : 0 };
        const text = appealTextIn([claim], refusal, aResult([claim]), language, more);
        expectClean(text, language);
        expect(text).toContain('111-1234567-1234567');
      }
    }
  });

  test('a claim of 300 charges stays within the box and counts what it leaves out, with its sum', () => {
    const charge = { date: 20_700, units: 1, charged: 150_000, correct: 80_000, given: 0 };
    const charges = Array.from({ length: 300 }, (_, i) => ({ ...charge, orderId: `111-1234567-${1_000_000 + i}` }));
    const claim = { ...claimOf('referral-fee.sum'), charges };
    const text = caseTextIn(claim, aResult([claim]), language);
    expectClean(text, language);
    expect(text.length).toBeGreaterThan(CASE_LIMIT - 200);
    const listed = charges.filter((one) => text.includes(one.orderId)).length;
    expect(text).toContain(String(300 - listed));
    expect(text).toMatch(new RegExp(`${(300 - listed) * 7}[.,]00 EUR`));
    expect(text.includes(charges[0]!.orderId)).toBe(true);
  });

  test.each(['return-damaged.sum', 'return-not-restocked.sum'] as const)(
    '%s: refunded, or where no refund is seen returned',
    (id) => {
      const claim = claimOf(id);
      const text = (seen: boolean) => {
        const remarks = seen ? [] : [{ id: 'refund-not-in-data' as const, data: {} }];
        return caseTextIn({ ...claim, remarks }, aResult([]), language);
      };
      const [refunded, returned] = [text(true), text(false)];
      expect(refunded).not.toBe(returned);
      for (const one of [refunded, returned]) expectClean(one, language);
      const opening = refunded.split('\n\n')[1] as string;
      expect(opening.split(dateText(claim.eventDate, language)).length).toBe(2);
    },
  );

  test('what came back with a refund is explained where a list shows it, and only there', () => {
    const charge = { date: 20_700, orderId: '111-1234567-1234567', units: 1, charged: 25_500, correct: 2_700 };
    const text = (id: 'referral-fee.sum' | 'size-tier-fee.sum', given: number) => {
      const claim = { ...claimOf(id), charges: [{ ...charge, given }] };
      return caseTextIn(claim, aResult([claim]), language);
    };
    const { 'charges.refunded': note } = CASE_WORDS[language].sentences;
    expectClean(text('referral-fee.sum', 20_400), language);
    expect(text('referral-fee.sum', 20_400)).toContain(note);
    expect(text('referral-fee.sum', 0)).not.toContain(note);
    expect(text('size-tier-fee.sum', 20_400)).not.toContain(note);
  });

  test.each([
    ['inbound-shortage', 1],
    ['inbound-shortage', 2],
    ['deducted-after-closing', 2],
    ['both', 2],
  ] as const)('one case for the %s claims of a shipment, %i open each', (kind, units) => {
    const rules = kind === 'both' ? (['inbound-shortage', 'deducted-after-closing'] as const) : [kind];
    const base = (i: number) => ({ ...claimOf(`${rules[i % rules.length]!}.sum`, units), amount: 75_000 });
    const claims = ['A', 'B', 'C'].map((sku, i) => ({ ...base(i), key: sku, sku, fnsku: `X00${sku}` }));
    const text = textOf(claims, aResult(claims), language);
    for (const { fnsku } of claims) expect(text).toContain(fnsku);
    expect(text).toMatch(/22[.,]50 EUR/);
    expect(text).toContain(String(3 * units));
    expectClean(text, language);
    const many = Array.from({ length: 100 }, (_, i) => ({ ...base(i), key: `k${i}`, sku: `SKU-${i}`, fnsku: null }));
    const long = textOf(many, aResult(many), language);
    expectClean(long, language);
    const listed = many.filter(({ sku }) => new RegExp(`${sku}\\b`).test(long)).length;
    expect(long).toContain(String(100 - listed));
    expect(long).toContain(String(units * (100 - listed)));
  });

  test('replies and appeals about a shipment name its products', () => {
    const claims = Array.from({ length: 40 }, (_, i) => {
      const rule = i % 2 === 0 ? 'inbound-shortage' : 'deducted-after-closing';
      return { ...claimOf(`${rule}.sum`, 2), amount: 75_000, key: `k${i}`, sku: `SKU-${i}` };
    });
    const answers = [
      ...QUESTIONS.map((question) =>
        replyTextIn(claims, question, aResult(claims), language, { caseId: '9876543210' }),
      ),
      ...REFUSALS.map((refusal) => appealTextIn(claims, refusal, aResult(claims), language, { filedOn: 20_760 })),
    ];
    for (const text of answers) {
      expectClean(text, language);
      expect(text).not.toMatch(ONE_PRODUCT[language]);
      expect(text).toContain('SKU-0');
      expect(text).toMatch(/300[.,]00 EUR/);
    }
  });

  test('all months of a fee in one case: every sum, all charges by date, one total', () => {
    const month = (n: number) => {
      const charge = {
        date: 20_700 + 30 * n,
        orderId: `111-000000${n}-0000000`,
        units: 1,
        charged: 9,
        correct: 2,
        given: 0,
      };
      return { ...claimOf('size-tier-fee.sum', 1), key: `m${n}`, amount: 75_000, charges: [charge] };
    };
    const text = textOf([month(2), month(1)], aResult([]), language);
    expectClean(text, language);
    expect(text).toMatch(/15[.,]00 EUR/);
    expect(text.indexOf('111-0000001')).toBeLessThan(text.indexOf('111-0000002'));
  });

  test('size tiers of its shops have names in it', () => {
    const words = CASE_WORDS[language];
    const shops = MARKETPLACES.filter(({ code }) => caseLanguageOf(code).language === language).map(({ code }) => code);
    const tiers = TIER_SETS.filter((set) => set.marketplaces.some((shop) => shops.includes(shop))).flatMap((set) =>
      set.tiers.map(({ id }) => id),
    );
    if (language !== 'en')
      for (const id of tiers) expect([id, tierText(id, words)]).not.toEqual([id, tierText(id, en)]);
    for (const id of tiers) expect(tierText(id, words)).not.toMatch(/_/);
  });
});

/** What an answer about many products does not say. */
const ONE_PRODUCT: Readonly<Record<CaseLanguage, RegExp>> = {
  en: /the product below|this FNSKU/,
  de: /das unten genannte Produkt|dieser FNSKU/,
  fr: /le produit ci-dessous|ce FNSKU/,
  it: /il prodotto qui sotto|questo FNSKU/,
  es: /el? producto (?:de abajo|indicado)|este FNSKU/,
  nl: /onderstaande product\b|deze FNSKU/,
  pl: /poniższego produktu|tym FNSKU/,
  sv: /produkten nedan|detta FNSKU/,
  ja: /このFNSKU/,
  zh: /该 FNSKU/,
};

/** What a text about one unit and one charge does not say. */
const MANY: Readonly<Record<CaseLanguage, RegExp>> = {
  en: /\b(units|items|fees below|charges below|they|them)\b/,
  de: /Einheiten|dieselben|Gebühren\.|(?<!\d )\bkamen\b/,
  fr: /unités|mêmes articles|\bles articles/,
  it: /\ble unità|articoli|addebiti indicati/,
  es: /unidades|artículos|cargos indicados/,
  nl: /eenheden|artikelen/,
  pl: /brakujące sztuki|brakujących|te same|poniższych/,
  sv: /enheter|artiklar/,
  ja: /最終|最初/,
  zh: /最后一次|最早/,
};

test.each(CASE_LANGUAGES)('%s: what stands between the things of a list is in none of them', (language) => {
  const { separator, sentences, reports } = CASE_WORDS[language];
  const things = Object.entries(sentences).flatMap(([key, text]) => (/^proof\.|^checked\./.test(key) ? [text] : []));
  expect([...things, ...Object.values(reports)].filter((text) => text?.includes(separator.trim()))).toEqual([]);
});

describe.each(CASE_LANGUAGES)('one and many in %s', (language) => {
  test.each(SUMS)('%s of one unit reads like one', (sum) => {
    const one = claimOf(sum, 1);
    const claim = {
      ...one,
      explanation: { ...one.explanation, data: { ...one.explanation.data, returned: 0 } } as Sum,
    };
    const text = caseTextIn({ ...claim, valueBasis: basisOf(claim) }, aResult([], { reports: [] }), language);
    // Names of proof and of a field for a number are of a kind.
    const told = text
      .split('\n')
      .filter((line) => !/FNSKU|^\S+ ?[:：]\s*\d+$/.test(line) && !isOfProof(line, language));
    expect(told.filter((line) => MANY[language].test(line))).toEqual([]);
  });

  test('a shipment of two products, one of each kind, calls each one product', () => {
    const claims = (['inbound-shortage', 'deducted-after-closing'] as const).map((rule, i) => ({
      ...claimOf(`${rule}.sum`, 1),
      ...{ key: rule, sku: `SKU-${i}`, fnsku: `X00${i}` },
    }));
    const group = (some: readonly Claim[]) => openingsOf(some, new Writer(language, aResult([]), {}));
    const both = group(claims);
    const { sentences } = CASE_WORDS[language];
    const form = (key: 'group.inbound-shortage' | 'group.deducted-after-closing', at: number) =>
      (/\{products#([^{}]*)\}/.exec(sentences[key])?.[1] ?? '').split('|')[at] ?? '';
    if (FORMS[language].length > 1) {
      for (const key of ['group.inbound-shortage', 'group.deducted-after-closing'] as const) {
        expect(both.some((text) => text.includes(form(key, 0)))).toBe(true);
        expect(both.filter((text) => text.includes(form(key, 1)))).toEqual([]);
      }
    }
    expect(both).toHaveLength(2);
  });
});

/** Text is about money of a refund where the rule's is. */
function basisOf({ rule, valueBasis }: Claim): Claim['valueBasis'] {
  return /refund|return|over/.test(rule) ? 'net-refund' : valueBasis;
}

function isOfProof(line: string, language: CaseLanguage): boolean {
  const { sentences } = CASE_WORDS[language];
  return [sentences.attached, sentences.offered].some((sentence) => line.startsWith(sentence.split('{')[0] as string));
}

test('a size tier that nothing was charged for yet: only a new measurement is asked for', () => {
  const text = (sum: SumId) => caseTextIn({ ...claimOf(sum), unitsOpen: 0 }, aResult([]), 'en');
  expect(text('size-tier-fee.preview')).toContain(en.sentences['opening.size-tier-fee.preview']);
  expect(text('size-tier-fee.preview')).not.toMatch(/reimburse/);
  expect(text('size-tier-fee.sum')).not.toContain(en.sentences['opening.size-tier-fee.preview']);
  expect(text('size-tier-fee.sum')).toContain('reimburse the difference');
});

test('amounts are added by currency, and not at all where one is unknown', () => {
  const base = { ...claimOf('inbound-shortage.sum'), amount: 75_000 };
  const text = (more: Partial<Claim>) => {
    const claims = [
      { ...base, key: 'a' },
      { ...base, key: 'b', ...more },
    ];
    return textOf(claims, aResult(claims), 'en');
  };
  expect(text({})).toContain('Sourcing cost: 15.00 EUR');
  expect(text({ amount: null })).not.toContain('Sourcing cost:');
  const two = text({ currency: 'USD' });
  expect(two).toContain('Sourcing cost: 7.50 EUR');
  expect(two).toContain('Sourcing cost: 7.50 USD');
  expect(two).not.toContain('15.00');
});

test.each(CASE_LANGUAGES)(
  '%s: a value that rests on what Amazon has on file offers no invoice of the cost',
  (language) => {
    const { sentences } = CASE_WORDS[language];
    const own = claimOf('warehouse-lost.sum', 2);
    const amazons: Claim = { ...own, remarks: [AMAZONS_COST] };
    const labelled = (key: 'amount.sourcing-cost' | 'amount.amazons-cost') =>
      sentences[key].split(/[:：]/)[0] as string;
    const text = textOf([amazons], aResult([amazons]), language);
    expectClean(text, language);
    expect(text).toContain(labelled('amount.amazons-cost'));
    expect(text).not.toContain(sentences['proof.cost-document']);
    expect(caseTextIn(own, aResult([own]), language)).toContain(sentences['proof.cost-document']);
    // Its own line among others.
    const both = textOf([amazons, own], aResult([amazons, own]), language);
    for (const key of ['amount.sourcing-cost', 'amount.amazons-cost'] as const)
      expect(both).toContain(`${labelled(key)}`);
    const reply = replyTextIn([amazons], 'cost', aResult([amazons]), language);
    expect(reply).toContain(sentences['reply.cost.amazons']);
    expect(reply).not.toContain(sentences['proof.cost-document']);
    const paid = claimOf('underpaid-reimbursement.sourcing-cost', 2);
    const low: Claim = { ...paid, remarks: [AMAZONS_COST] };
    expect(textOf([paid], aResult([paid]), language)).toContain(sentences['field.document']);
    expect(textOf([low], aResult([low]), language)).not.toContain(sentences['field.document']);
  },
);

test('amounts look as in the country', () => {
  const claim = { ...claimOf('warehouse-lost.sum'), amount: 12_345_000, currency: 'JPY' };
  expect(caseTextIn(claim, aResult([claim]), 'ja')).toContain('1,235 JPY');
  expect(caseTextIn({ ...claim, amount: 75_000, currency: 'EUR' }, aResult([claim]), 'de')).toContain('7,50 EUR');
});
