// What was typed after `npm run message --` or `npm run check-text --`, checked.
import { parseArgs } from 'node:util';
import { FACT_IDS, SUM_IDS } from '../../../messages/facts';
import { type Audience, type Fulfilment, TEXT_LANGUAGES, type TextLanguage } from '../../../messages/scenarios';
import { dueOf } from '../../../messages/write';
import { MARKETPLACES, type MarketplaceCode, marketplaceOf } from '../../../policy/marketplaces';
import type { Language } from '../../../settings';
import { type Day, dayFromIso } from '../../../values/day';
import { MONEY_SCALE, type Money } from '../../../values/money';
import type { MessageWord } from './words';

/** Why a command cannot be used like this. */
export class Wrong extends Error {
  constructor(
    readonly key: MessageWord,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(key);
  }
}

const VALUED = [
  ...['scenario', 'order', 'language', 'fulfilment', 'set', 'received', 'marketplace', 'as-of', 'shop'],
  ...['signature', 'price-limit', 'interface', 'audience'],
] as const;
const FLAGS = ['help', 'json', 'list', 'proposals'] as const;

export interface MessageOptions {
  readonly help: boolean;
  readonly json: boolean;
  readonly list: boolean;
  readonly proposals: boolean;
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
  readonly interface: Language;
}

const ALL_ANSWERS: readonly string[] = [...FACT_IDS, ...SUM_IDS].filter((id) => id !== 'orderId');

function oneOf<T extends string>(option: string, value: string, list: readonly T[]): T {
  const found = list.find((item) => item === value.toLowerCase());
  if (found === undefined) throw new Wrong('wrong.value', { option, value, list: list.join(', ') });
  return found;
}

function answersOf(given: readonly string[]): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const text of given) {
    const at = text.indexOf('=');
    if (at <= 0) throw new Wrong('wrong.set', { value: text, list: ALL_ANSWERS.join(', ') });
    answers[text.slice(0, at).trim()] = text.slice(at + 1).trim();
  }
  return answers;
}

function limitOf(text: string): Money {
  const value = Number(text.replace(',', '.'));
  if (!(value >= 0) || text.trim() === '')
    throw new Wrong('wrong.date', { option: '--price-limit', form: '12.50', value: text });
  return Math.round(value * MONEY_SCALE);
}

function readArguments(args: readonly string[]) {
  const valued = Object.fromEntries(VALUED.map((name) => [name, { type: 'string', multiple: true }] as const));
  const flags = Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' }] as const));
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...valued, ...flags },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  const on = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    if (FLAGS.some((name) => name === token.name)) on.add(token.name);
    else if (!VALUED.some((name) => name === token.name)) throw new Wrong('wrong.option', { option: token.rawName });
    else if (!token.value || (token.value.startsWith('--') && !token.inlineValue)) {
      throw new Wrong('wrong.needs', { option: token.rawName });
    } else values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
  }
  return { values, paths, on };
}

/** The language of complaints, read before anything else. */
export function interfaceOf(args: readonly string[]): Language {
  const at = args.lastIndexOf('--interface');
  return args.includes('--interface=zh') || (at >= 0 && args[at + 1] === 'zh') ? 'zh' : 'en';
}

/** @throws Wrong with the one line to print */
export function readMessageOptions(args: readonly string[]): MessageOptions {
  const { values, paths, on } = readArguments(args);
  const last = (name: (typeof VALUED)[number]): string | null => values.get(name)?.slice(-1)[0] ?? null;
  const read = <T>(name: (typeof VALUED)[number], use: (text: string) => T): T | null => {
    const text = last(name);
    return text === null ? null : use(text);
  };
  return {
    help: on.has('help'),
    json: on.has('json'),
    list: on.has('list'),
    proposals: on.has('proposals'),
    paths,
    scenario: last('scenario'),
    order: last('order'),
    language: read('language', (text) => oneOf('--language', text, TEXT_LANGUAGES)),
    fulfilment: read('fulfilment', (text) => oneOf('--fulfilment', text, ['fba', 'seller'] as const)),
    audience: read('audience', (text) =>
      oneOf('--audience', text, ['buyer', 'public', 'amazon', 'warehouse'] as const),
    ),
    answers: answersOf(values.get('set') ?? []),
    received: read('received', (text) => {
      if (dueOf(text) === null)
        throw new Wrong('wrong.date', { option: '--received', form: '"YYYY-MM-DD HH:MM"', value: text });
      return text;
    }),
    marketplace: read('marketplace', (text) => {
      const code = marketplaceOf(text);
      const list = MARKETPLACES.map((m) => m.code).join(', ');
      if (code === null) throw new Wrong('wrong.value', { option: '--marketplace', value: text, list });
      return code;
    }),
    asOf: read('as-of', (text) => {
      const day = dayFromIso(text);
      if (day === null) throw new Wrong('wrong.date', { option: '--as-of', form: 'YYYY-MM-DD', value: text });
      return day;
    }),
    shop: last('shop') ?? '',
    signature: last('signature') ?? '',
    priceLimit: read('price-limit', limitOf),
    interface: read('interface', (text) => oneOf('--interface', text, ['en', 'zh'] as const)) ?? 'en',
  };
}
