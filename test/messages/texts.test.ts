// Every shipped text, in every language, with little and with much known: finished, clean, short, and of one outline.
import { FACT_IDS, FLAG_IDS } from '../../src/messages/facts';
import { promiseText } from '../../src/messages/plurals';
import { outline, render } from '../../src/messages/render';
import { check, TEXT_LIMIT } from '../../src/messages/rules/check';
import { languageOfText } from '../../src/messages/rules/detect';
import { SCENARIOS, scenarioOf, TEXT_LANGUAGES } from '../../src/messages/scenarios';
import { shippedTemplates } from '../../src/messages/texts';
import { TEXTS } from '../../src/messages/texts/all';
import { shippedTemplate, type Template } from '../../src/messages/texts/shipped';
import { TONES } from '../../src/settings';

const ORDER = '111-1234567-1234567';
const PROMISED = { answerDays: 'one working day', refundDays: 'two working days' };
const LITTLE = { orderId: ORDER, replyBy: '24 November 2026', ...PROMISED };
const MUCH = {
  ...LITTLE,
  ...{
    item: 'Ceramic mug',
    shipDate: '20 November 2026',
    carrier: 'UPS',
    tracking: '1Z999AA10123456784',
    trace: 'yes',
  },
  ...{
    lastScan: 'Louisville, 21 November',
    promisedDate: '25 November 2026',
    refundOffer: '5.00 USD',
    sku: 'MUG-BLUE',
  },
  ...{ fnsku: 'X000MUG001', units: '2', removalOrder: 'R-77', feedbackDate: '1 November 2026', rating: '1' },
  ...{ lpn: 'LPNRR1', removalTracking: '1Z999AA10123456785', orderDate: '15 November 2026', transitDays: '12 days' },
  ...{ returnReason: 'DEFECTIVE' },
  ...{ comment: 'came late', shopName: 'Mug Corner', signature: 'Mug Corner' },
};
const TEXT_KEYS = SCENARIOS.flatMap((s) => s.variants.map((variant) => `${s.id}.${variant}`));
const ALL = shippedTemplates().map((t): [string, Template] => [`${t.scenario}.${t.variant} ${t.language}`, t]);
const sorted = (names: readonly string[]) => [...names].sort();

test('forty-six scenarios, each for FBA and for the seller where they differ, in every language', () => {
  expect(new Set(SCENARIOS.map((s) => s.number))).toEqual(new Set(Array.from({ length: 46 }, (_, i) => i + 1)));
  expect(ALL).toHaveLength(TEXT_KEYS.length * TEXT_LANGUAGES.length);
  for (const key of TEXT_KEYS) {
    const [id, variant] = key.split('.') as [string, 'fba' | 'seller' | 'any'];
    for (const language of TEXT_LANGUAGES) expect(shippedTemplate(TEXTS, id, variant, language)).not.toBeNull();
  }
});

describe.each(ALL)('%s', (_name, template) => {
  const { audience } = scenarioOf(template.scenario)!;
  const context = {
    audience,
    language: template.language,
    orderId: ORDER,
    fulfilment: template.variant === 'seller' ? ('seller' as const) : ('fba' as const),
    scenario: template.scenario,
    // As in use: a code of a report is not the seller's shouting.
    known: ['DEFECTIVE'],
  };

  test.each([
    ['little', LITTLE],
    ['much', MUCH],
  ])('is finished, clean and short when %s is known', (_how, facts) => {
    const subject = render(template.subject, facts);
    const text = render(template.text, facts);
    expect(check(subject, text, context)).toEqual([]);
    expect(text).not.toMatch(/[{}]|undefined|\bnull\b| {2}|\n{3}| \n|\(\)|（）|:\s*\n\n\w+:$/);
    expect(subject).not.toMatch(/\n|[{}]/);
    expect([...subject].length).toBeLessThanOrEqual(90);
    expect([...text].length).toBeLessThan(TEXT_LIMIT - 400);
    if (audience !== 'public') expect(languageOfText(text)).toBe(template.language);
  });

  test('asks for the same facts as the English text, and for known ones only', () => {
    const english = shippedTemplate(TEXTS, template.scenario, template.variant, 'en')!;
    const here = outline(template.text);
    expect(here.error).toBeNull();
    // The Japanese greeting names the shop, as letters there do.
    const names = sorted(here.names).filter((name) => name !== 'shopName');
    expect(names).toEqual(sorted(outline(english.text).names));
    expect(sorted(outline(template.subject).names)).toEqual(sorted(outline(english.subject).names));
    const known: readonly string[] = [...FACT_IDS, ...FLAG_IDS];
    expect(here.names.filter((name) => !known.includes(name))).toEqual([]);
    const needed = [...here.needed, ...outline(template.subject).needed];
    expect(needed.filter((name) => !(name in LITTLE))).toEqual([]);
  });
});

test.each(TEXT_LANGUAGES)('the warm texts are clean, short and still in %s', (language) => {
  const facts = {
    ...MUCH,
    answerDays: promiseText('answerDays', '3', language),
    refundDays: promiseText('refundDays', '1', language),
  };
  for (const template of shippedTemplates('warm')) {
    if (template.language !== language) continue;
    const { id, audience } = scenarioOf(template.scenario)!;
    const fulfilment = template.variant === 'seller' ? ('seller' as const) : ('fba' as const);
    const text = render(template.text, facts);
    const context = { audience, language, orderId: ORDER, fulfilment, scenario: id, known: ['DEFECTIVE'] };
    expect([id, check(render(template.subject, facts), text, context)]).toEqual([id, []]);
    expect([...text].length).toBeLessThan(TEXT_LIMIT - 300);
    if (audience !== 'public') expect(languageOfText(text)).toBe(language);
    const plain = shippedTemplate(TEXTS, id, template.variant, language)!;
    expect([id, plain.text !== template.text]).toEqual([id, audience === 'buyer']);
    expect(sorted(outline(template.text).names)).toEqual(sorted(outline(plain.text).names));
  }
});

test('a question before the purchase names no order, and promises nothing outside Amazon', () => {
  for (const language of TEXT_LANGUAGES) {
    for (const tone of TONES) {
      const { subject, text } = shippedTemplate(TEXTS, 'before-purchase', 'any', language, tone)!;
      expect(outline(`${subject}\n${text}`).names).not.toContain('orderId');
      expect(text).not.toMatch(/https?:|www\.|@/);
      expect(check(render(subject, MUCH), render(text, MUCH), { language, scenario: 'before-purchase' })).toEqual([]);
    }
  }
});

test('no text to a buyer speaks of reviews', () => {
  for (const [, template] of ALL) {
    if (scenarioOf(template.scenario)!.audience !== 'buyer') continue;
    expect(template.text).not.toMatch(/\breviews?\b|rezension|\bavis\b|recension|reseña|レビュー|评论/i);
  }
});
