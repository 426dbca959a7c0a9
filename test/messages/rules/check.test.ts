// Every rule by texts that must fail and texts that must pass, in every language.
import { type Context, check, type Hit, passes, TEXT_LIMIT } from '../../../src/messages/rules/check';
import { languageOfText } from '../../../src/messages/rules/detect';
import { CHECK_RULES, type CheckRule, severityOf } from '../../../src/messages/rules/ids';
import { TEXT_LANGUAGES, type TextLanguage } from '../../../src/messages/scenarios';
import { BY_SIGNS, BY_WORDS, CLEAN, ORDER, type Samples } from './samples';
import { MORE_WORDS } from './samples-more';

const rulesOf = (hits: readonly Hit[]): CheckRule[] => [...new Set(hits.map((hit) => hit.rule))];
const run = (text: string, context: Context = {}) => check('', text, context);

function samplesOf(rule: CheckRule, language: TextLanguage): Samples {
  const all: Partial<Record<TextLanguage, Samples>> = { ...BY_WORDS[rule], ...MORE_WORDS[rule] };
  return all[language] as Samples;
}

describe.each(TEXT_LANGUAGES)('in %s', (language) => {
  test('a plain answer is clean, with and without what is known about it', () => {
    expect(run(CLEAN[language])).toEqual([]);
    expect(run(CLEAN[language], { language, orderId: ORDER, fulfilment: 'fba' })).toEqual([]);
    expect(languageOfText(CLEAN[language])).toBe(language);
  });

  describe.each(Object.keys(BY_WORDS) as CheckRule[])('%s', (rule) => {
    const samples = samplesOf(rule, language);
    test.each(samples.fail)('fails: %s', (text) => {
      const hits = run(`${CLEAN[language]} ${text}`);
      expect(rulesOf(hits)).toContain(rule);
      expect(hits.filter((hit) => hit.rule === rule).every((hit) => hit.words.trim() !== '')).toBe(true);
      expect(run(text).map((hit) => hit.rule)).toContain(rule);
    });

    test.each(samples.pass)('passes: %s', (text) => {
      expect(rulesOf(run(`${CLEAN[language]} ${text}`))).toEqual([]);
    });
  });

  describe.each(Object.entries(BY_SIGNS) as [CheckRule, { fail: string[]; pass: string[] }][])(
    '%s',
    (rule, samples) => {
      test.each(samples.fail)('fails: %s', (text) => {
        const hits = run(`${CLEAN[language]}\n${text}`);
        expect(rulesOf(hits)).toContain(rule);
        expect(passes(hits)).toBe(false);
      });

      test.each(samples.pass)('passes: %s', (text) => {
        const found = run(`${CLEAN[language]}\n${text}`).filter((hit) => hit.rule === rule);
        expect(found).toEqual([]);
      });
    },
  );

  test('order-id: missing, or another one', () => {
    const without = CLEAN[language].replace(ORDER, '');
    expect(rulesOf(run(without))).toEqual(['order-id']);
    expect(passes(run(without))).toBe(true);
    expect(rulesOf(run(CLEAN[language], { orderId: '222-1234567-1234567' }))).toEqual(['order-id']);
    expect(check(ORDER, without)).toEqual([]);
  });

  test('length', () => {
    const sentence = `${CLEAN[language].replace(ORDER, 'x')} `;
    const long = CLEAN[language] + sentence.repeat(Math.ceil(TEXT_LIMIT / sentence.length));
    expect(rulesOf(run(long))).toEqual(['length']);
    expect(run('あ'.repeat(TEXT_LIMIT)).map((hit) => hit.rule)).not.toContain('length');
  });

  test('language: not that of the marketplace', () => {
    const other: TextLanguage = language === 'fr' ? 'de' : 'fr';
    expect(rulesOf(run(CLEAN[language], { language: other }))).toEqual(['language']);
  });

  test('thirty-days: a message that the seller starts, long after the order', () => {
    const context = { proactive: true, completed: 20_000, orderId: ORDER };
    expect(rulesOf(run(CLEAN[language], { ...context, asOf: 20_031 }))).toEqual(['thirty-days']);
    expect(run(CLEAN[language], { ...context, asOf: 20_030 })).toEqual([]);
    expect(run(CLEAN[language], { ...context, proactive: false, asOf: 20_090 })).toEqual([]);
  });

  test('important-tag: only where Amazon lets a message pass the opt-out', () => {
    const tagged = (scenario: string) => check('[Important] x', CLEAN[language], { scenario });
    expect(rulesOf(tagged('damaged'))).toEqual(['important-tag']);
    expect(tagged('address-not-shipped')).toEqual([]);
  });

  test('personal-data: an order id in a public reply', () => {
    expect(rulesOf(run(CLEAN[language], { audience: 'public' }))).toEqual(['personal-data']);
    expect(run(CLEAN[language].replace(ORDER, ''), { audience: 'public' })).toEqual([]);
  });
});

const PROMISES: Readonly<Record<TextLanguage, string>> = {
  en: 'We will refund you tomorrow.',
  de: 'Wir senden Ihnen morgen einen neuen Artikel.',
  fr: 'Nous vous rembourserons demain.',
  it: 'Le invieremo un nuovo articolo domani.',
  es: 'Le reembolsaremos mañana.',
  ja: '明日、全額返金いたします。',
  zh: '我们会为您全额退款。',
  nl: 'Wij betalen u morgen terug.',
  pl: 'Jutro zwrócimy pieniądze.',
  sv: 'Vi återbetalar dig i morgon.',
};

test.each(TEXT_LANGUAGES)('fba-promise in %s: only for orders that Amazon fulfils', (language) => {
  const text = `${CLEAN[language]} ${PROMISES[language]}`;
  expect(rulesOf(run(text, { fulfilment: 'fba' }))).toEqual(['fba-promise']);
  expect(run(text, { fulfilment: 'seller' })).toEqual([]);
});

test('asking to remove seller feedback is the row of its own scenario, and never changes a review', () => {
  const text = `${CLEAN.en} You can remove your seller feedback.`;
  expect(rulesOf(run(text))).toEqual(['feedback-removal']);
  expect(passes(run(text))).toBe(true);
  expect(run(text, { scenario: 'negative-feedback' })).toEqual([]);
  expect(passes(run(`${CLEAN.en} You can remove your review.`, { scenario: 'negative-feedback' }))).toBe(false);
});

test('names and numbers from reports do not count against a text', () => {
  const known = ['SUPER DELUXE PHONE HOLDER for YouTube', '01234567890123'];
  const text = `${CLEAN.en} Item: ${known[0]}. Number ${known[1]}.`;
  expect(passes(run(text))).toBe(false);
  expect(run(text, { known })).toEqual([]);
});

test('letters hidden between others and full-width letters do not get through', () => {
  expect(rulesOf(run(`${CLEAN.en} Please change your re\u200Bview.`))).toContain('review-change');
  expect(rulesOf(run(`${CLEAN.en} ＷｈａｔｓＡｐｐ`))).toContain('other-channel');
});

test('a text that mixes languages passes the rules of each', () => {
  expect(rulesOf(run(`${CLEAN.de}\nPlease delete your review.`))).toContain('review-change');
  expect(rulesOf(run(`${CLEAN.en}\nKönnten Sie uns bitte helfen und Ihre Bewertung ändern?`))).toContain(
    'review-change',
  );
});

test('every rule is a rule of one kind, and each has samples or a test of its own', () => {
  const own = ['order-id', 'length', 'language', 'thirty-days', 'important-tag', 'personal-data', 'fba-promise'];
  const tested = [...Object.keys(BY_WORDS), ...Object.keys(BY_SIGNS), ...own];
  expect(tested.sort()).toEqual(CHECK_RULES.map(([rule]) => rule).sort());
  for (const [rule, severity] of CHECK_RULES) expect(severityOf(rule)).toBe(severity);
});

test.each([
  'Votre colis est de retour chez nous. Nous vous écrirons demain.',
  'Vous avez passé cette commande chez Amazon.fr et nous vous en remercions.',
])('"%s" names no address', (text) => {
  expect(check('', text).map((hit) => hit.rule)).not.toContain('email-address');
});

test.each(['jean chez exemple.fr', 'jean arroba exemple punto com', 'jean (at) exemple . com'])('"%s" does', (text) => {
  expect(check('', text).map((hit) => hit.rule)).toContain('email-address');
});
