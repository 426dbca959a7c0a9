// What was typed after `npm run message --` or `npm run check-text --`, checked.
import { FACT_IDS, SUM_IDS } from '../../../messages/facts';
import { type Audience, type Fulfilment, TEXT_LANGUAGES, type TextLanguage } from '../../../messages/scenarios';
import { dueOf } from '../../../messages/write';
import type { MarketplaceCode } from '../../../policy/marketplaces';
import { LANGUAGES, type Language, MOST_PROMISED_DAYS, TONES, type Tone } from '../../../settings';
import { type Day, dayFromIso } from '../../../values/day';
import { MONEY_SCALE, type Money } from '../../../values/money';
import { marketplaceNamed, readArguments } from '../arguments';
import { Unusable } from '../unusable';

const KNOWN = {
  valued: [
    ...(['scenario', 'order', 'language', 'fulfilment', 'set', 'received', 'marketplace', 'as-of', 'shop'] as const),
    ...(['signature', 'price-limit', 'interface', 'audience', 'buyer'] as const),
    ...(['tone', 'answer-days', 'refund-days'] as const),
  ],
  flags: ['help', 'json', 'list', 'proposals'],
  short: {},
  flagsIgnoreValues: true,
  wrongOption: 'wrong.message.option',
  wrongValue: 'wrong.message.value',
} as const;

export interface MessageOptions {
  readonly help: boolean;
  readonly json: boolean;
  readonly list: boolean;
  readonly proposals: boolean;
  /** A file with what a buyer wrote. */
  readonly buyer: string | null;
  readonly paths: readonly string[];
  readonly scenario: string | null;
  readonly order: string | null;
  readonly language: TextLanguage | null;
  readonly fulfilment: Fulfilment | null;
  readonly audience: Audience | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly received: string | null;
  readonly marketplace: MarketplaceCode | null;
  readonly asOf: Day | null;
  readonly shop: string;
  readonly signature: string;
  readonly priceLimit: Money | null;
  readonly tone: Tone;
  readonly answerDays: number;
  readonly refundDays: number;
  readonly interface: Language;
}

const ALL_ANSWERS: readonly string[] = [...FACT_IDS, ...SUM_IDS].filter((id) => id !== 'orderId');

function oneOf<T extends string>(option: string, value: string, list: readonly T[]): T {
  const found = list.find((item) => item === value.toLowerCase());
  if (found === undefined) throw new Unusable('wrong.choice', { option, value, list: list.join(', ') });
  return found;
}

function answersOf(given: readonly string[]): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const text of given) {
    const at = text.indexOf('=');
    if (at <= 0) throw new Unusable('wrong.set', { value: text, list: ALL_ANSWERS.join(', ') });
    answers[text.slice(0, at).trim()] = text.slice(at + 1).trim();
  }
  return answers;
}

function limitOf(text: string): Money {
  const value = Number(text.replace(',', '.'));
  if (!(value >= 0) || text.trim() === '')
    throw new Unusable('wrong.form', { option: '--price-limit', form: '12.50', value: text });
  return Math.round(value * MONEY_SCALE);
}

function promisedDays(option: string, text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= MOST_PROMISED_DAYS) return days;
  throw new Unusable('wrong.form', { option, form: `1–${MOST_PROMISED_DAYS}`, value: text });
}

/** @throws Unusable with the one line to print */
export function readMessageOptions(args: readonly string[]): MessageOptions {
  const { paths, has, all, read } = readArguments(args, KNOWN);
  const asTyped = (text: string): string => text;
  return {
    help: has('help'),
    json: has('json'),
    list: has('list'),
    proposals: has('proposals'),
    buyer: read('buyer', asTyped),
    paths,
    scenario: read('scenario', asTyped),
    order: read('order', asTyped),
    language: read('language', (text) => oneOf('--language', text, TEXT_LANGUAGES)),
    fulfilment: read('fulfilment', (text) => oneOf('--fulfilment', text, ['fba', 'seller'] as const)),
    audience: read('audience', (text) =>
      oneOf('--audience', text, ['buyer', 'public', 'amazon', 'warehouse'] as const),
    ),
    answers: answersOf(all('set')),
    received: read('received', (text) => {
      if (dueOf(text) === null)
        throw new Unusable('wrong.form', { option: '--received', form: '"YYYY-MM-DD HH:MM"', value: text });
      return text;
    }),
    marketplace: read('marketplace', (value) =>
      marketplaceNamed(value, (list) => new Unusable('wrong.choice', { option: '--marketplace', value, list })),
    ),
    asOf: read('as-of', (text) => {
      const day = dayFromIso(text);
      if (day === null) throw new Unusable('wrong.form', { option: '--as-of', form: 'YYYY-MM-DD', value: text });
      return day;
    }),
    shop: read('shop', asTyped) ?? '',
    signature: read('signature', asTyped) ?? '',
    priceLimit: read('price-limit', limitOf),
    tone: read('tone', (text) => oneOf('--tone', text, TONES)) ?? 'plain',
    answerDays: read('answer-days', (text) => promisedDays('--answer-days', text)) ?? 1,
    refundDays: read('refund-days', (text) => promisedDays('--refund-days', text)) ?? 2,
    interface: read('interface', (text) => oneOf('--interface', text, LANGUAGES)) ?? 'en',
  };
}
