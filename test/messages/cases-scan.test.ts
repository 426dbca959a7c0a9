// Every case text, scanned for the kinds of faults that support teams stumble over: every kind of sum in every language, of one
// unit and two, with an amount and without.
import type { Claim } from '../../src/claims/claim';
import { CASE_WORDS } from '../../src/messages/cases/all';
import { CASE_LIMIT, checkCase } from '../../src/messages/cases/check';
import { CASE_LANGUAGES, type CaseLanguage } from '../../src/messages/cases/languages';
import { proofsOf } from '../../src/messages/cases/proofs';
import { textOf } from '../../src/messages/cases/text';
import { PROOFS, type ProofId } from '../../src/messages/cases/types';
import { MARKETPLACES, marketplaceOf } from '../../src/policy/marketplaces';
import { aClaim, aResult } from '../plan/support';
import { claimOf, SUMS } from './case-claims';

const letters = SUMS.filter((sum) => !sum.startsWith('underpaid-reimbursement.'));

/** The claims of all kinds, with what they are. */
const claims = (units: number, known: boolean) =>
  SUMS.map((sum): [string, Claim] => {
    const claim = claimOf(sum, units);
    return [sum, known ? claim : { ...claim, amount: null, unitValue: null }];
  });
const KINDS = [1, 2].flatMap((units) => [true, false].map((known) => [units, known] as const));

/** Kinds of sums whose text has the fault. */
function faulty(
  language: CaseLanguage,
  wrong: (text: string, claim: Claim) => unknown,
  ticked: readonly ProofId[] = [],
) {
  return KINDS.flatMap(([units, known]) =>
    claims(units, known).flatMap(([sum, claim]) => {
      const found = wrong(textOf([claim], aResult([claim]), language, { ticked }), claim);
      return found === null || found === false || found === undefined ? [] : [[sum, units, known, found]];
    }),
  );
}

/** What stands before the value in a sentence. */
const labelOf = (sentence: string) => sentence.split('{')[0]!.trim();

/** Words for units after a number that they do not fit. */
const MISCOUNTED: Readonly<Partial<Record<CaseLanguage, RegExp>>> = {
  en: /\b1 (?:open )?(?:units|charges|products)\b|\b[2-9] (?:open )?(?:unit|charge|product)\b|\b1 unit have\b/,
  de: /\b1 (?:offenen? )?(?:Einheiten|Buchungen)\b|\b[2-9] (?:offene )?(?:Einheit|Buchung)\b|wurden 1\b|wurde [2-9]\b/,
  fr: /\b1 (?:unités|opérations)\b|\b[2-9] (?:unité|opération)(?!s)\b|1 n’ont/,
  it: /\b1 (?:addebiti)\b|\b[2-9] (?:addebito)\b|\b1 unità (?:aperte|non sono)\b/,
  es: /\b1 (?:unidades|cargos)\b|\b[2-9] (?:unidad|cargo)\b/,
  nl: /\b1 (?:eenheden|producten)\b|\b[2-9] (?:eenheid|product)\b|\bzijn 1\b|\bis [2-9] een/,
  pl: /\b1 sztuk(?!\p{L})|\b[2-9] (?:sztuka|sztukę)(?!\p{L})/u,
  sv: /\b1 (?:enheter|produkter)\b|\b[2-9] (?:enhet|produkt)\b/,
};

describe.each(CASE_LANGUAGES)('in %s', (language) => {
  const { sentences } = CASE_WORDS[language];

  test('ids are called what they are', () => {
    const labels = {
      ledger: labelOf(sentences.referenceId),
      removal: labelOf(sentences.removalOrderId),
      reimbursement: labelOf(sentences.reimbursementId),
    };
    const ownOf = ({ rule }: Claim): keyof typeof labels => {
      if (rule === 'removal-lost' || rule === 'removal-short') return 'removal';
      return rule === 'underpaid-reimbursement' || rule === 'reversal-without-unit' ? 'reimbursement' : 'ledger';
    };
    expect(
      faulty(language, (text, claim) =>
        Object.entries(labels).find(([kind, label]) => text.includes(`${label} 7001`) && kind !== ownOf(claim)),
      ),
    ).toEqual([]);
    const without = claims(2, true).filter(
      ([, claim]) => !textOf([claim], aResult([claim]), language).includes(`7001`),
    );
    expect(without).toEqual([]);
  });

  test('one unit is one and two are two', () => {
    expect(faulty(language, (text) => MISCOUNTED[language]?.exec(text)?.[0])).toEqual([]);
    expect(faulty(language, (text) => /\((?:s|en|es|e|n|i)\)/.exec(text)?.[0])).toEqual([]);
  });

  test('only the claim’s marketplace is named', () => {
    const others = MARKETPLACES.filter(({ code }) => marketplaceOf(code) !== 'US');
    const named = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${others.map(({ code }) => code).join('|')})(?![\\p{L}\\p{N}])`,
      'u',
    );
    expect(faulty(language, (text) => named.exec(text.replace(/ EUR/g, ''))?.[0])).toEqual([]);
  });

  test('nothing is attached that nobody ticked, and what is ticked is not offered', () => {
    const attached = labelOf(sentences.attached);
    const offered = labelOf(sentences.offered);
    expect(faulty(language, (text) => text.includes(attached))).toEqual([]);
    expect(faulty(language, (text) => text.includes(offered), PROOFS)).toEqual([]);
    expect(
      faulty(language, (text, claim) => claim.rule !== 'underpaid-reimbursement' && !text.includes(attached), PROOFS),
    ).toEqual([]);
  });

  test('a cost is a sourcing cost, and needs its document; without a cost there is neither', () => {
    const cost = labelOf(sentences['amount.sourcing-cost'].replace(/\[[^\]]*\]/g, ''));
    const reports = labelOf(sentences['amount.unknown']);
    expect(faulty(language, (text) => text.includes(reports))).toEqual([]);
    expect(
      faulty(
        language,
        (text, { amount, rule }) => amount === null && rule !== 'underpaid-reimbursement' && text.includes(cost),
      ),
    ).toEqual([]);
    const lost = claimOf('warehouse-lost.sum', 2);
    expect(textOf([lost], aResult([lost]), language)).toContain(cost);
    expect(proofsOf([lost])).toContain('cost-document');
    expect(proofsOf([{ ...lost, amount: null }])).not.toContain('cost-document');
  });

  test('no codes, no English pieces, decimals as the language writes them', () => {
    expect(faulty(language, (text) => /CARRIER_DAMAGED|[a-z]+_[a-z]+|\bnull\b|undefined|NaN/.exec(text)?.[0])).toEqual(
      [],
    );
    const decimal = ['en', 'zh', 'ja'].includes(language) ? /\d,\d\d EUR/ : /\d\.\d\d EUR/;
    expect(faulty(language, (text) => decimal.exec(text)?.[0])).toEqual([]);
    if (!['en', 'zh', 'ja'].includes(language)) {
      expect(
        faulty(
          language,
          (text) => /(?<!\p{L})(?:damaged|carrier|standard-size|units?|ledger row)(?!\p{L})/iu.exec(text)?.[0],
        ),
      ).toEqual([]);
    }
  });

  test('nothing that a case must not say, and not longer than the box', () => {
    expect(faulty(language, (text) => checkCase(text)[0])).toEqual([]);
    expect(faulty(language, (text) => [...text].length > CASE_LIMIT)).toEqual([]);
  });

  test('a letter greets, asks and thanks; the revaluation tool gets fields and no letter', () => {
    for (const sum of letters) {
      const claim = claimOf(sum, 2);
      const text = textOf([claim], aResult([claim]), language);
      expect([sum, text.startsWith(sentences.greeting), text.endsWith(sentences.thanks)]).toEqual([sum, true, true]);
    }
    const fields = claimOf('underpaid-reimbursement.sourcing-cost', 2);
    const text = textOf([fields], aResult([fields]), language);
    expect(text).not.toContain(sentences.thanks);
    expect(text).not.toContain(sentences.greeting);
    expect(text).toContain(labelOf(sentences['field.difference']));
  });
});

test.each([
  ['warehouse-lost.sum', /reimburse the 2 open units\?/],
  ['refund-without-return.replaced', /sent 2 free replacements/],
  ['over-refund.money', /reimburse the difference\?/],
  ['over-refund.both', /reimburse the 2 open units and what was refunded above the charge\?/],
  ['restocking-fee.sum', /credit the restocking fee to us\?/],
  ['return-not-restocked.sum', /put the 2 units back into our stock, or reimburse them\?/],
  ['deducted-after-closing.ownership', /^(?![\s\S]*closed)[\s\S]*ownership correction/],
  ['reversal-without-unit.sum', /reinstate the reimbursement for these 2 units/],
  ['reversal-without-unit.excess', /More was taken back than had been paid/],
  ['removal-lost.sum', /trace the 2 open units, or reimburse them\?/],
  ['size-tier-fee.sum', /remeasure the product/],
  ['size-tier-fee.preview', /^(?![\s\S]*reimburse)[\s\S]*remeasure it before it is sold\?/],
  ['referral-fee.sum', /verify which fee category applies/],
] as const)('%s asks for what fits it', (sum, asked) => {
  const claim = claimOf(sum, 2);
  expect(textOf([claim], aResult([claim]), 'en')).toMatch(asked);
});

test('what is missing in the ledger is proven by no rows of it', () => {
  for (const rule of ['return-not-restocked', 'reversal-without-unit'] as const) {
    expect(proofsOf([aClaim({ rule })])).not.toContain('ledger-rows');
  }
});
