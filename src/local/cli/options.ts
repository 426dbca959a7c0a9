// What was typed after `npm start --`, checked.
import { parseArgs } from 'node:util';
import { MARKETPLACES, type MarketplaceCode, marketplaceOf } from '../../policy/marketplaces';
import type { Covers, Language } from '../../settings';
import { type Day, dayFromIso } from '../../values/day';
import type { LocalKey } from './words';

export interface Options {
  readonly help: boolean;
  readonly language: Language;
  /** Folders and files to audit; none means the samples. */
  readonly paths: readonly string[];
  readonly marketplace: MarketplaceCode | null;
  readonly asOf: Day | null;
  readonly covers: Covers | null;
  readonly out: string;
}

/** Why a run cannot start, as a key of the words with its values. */
export class Unusable extends Error {
  constructor(
    readonly key: LocalKey,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
  }
}

const DEFAULT_OUT = 'fba-claims-output';

const SWITCHES = { help: { type: 'boolean', short: 'h' } } as const;
const VALUED = ['marketplace', 'as-of', 'covers', 'out', 'language'] as const;
type Valued = (typeof VALUED)[number];

const isValued = (name: string): name is Valued => VALUED.some((valued) => valued === name);

interface Typed {
  readonly help: boolean;
  readonly paths: readonly string[];
  readonly values: Partial<Readonly<Record<Valued, string>>>;
}

function typedOptions(args: readonly string[]): Typed {
  const valued = Object.fromEntries(VALUED.map((name) => [name, { type: 'string' }] as const));
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...SWITCHES, ...valued },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Partial<Record<Valued, string>> = {};
  const paths: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' && token.value === undefined) help = true;
    else if (!isValued(token.name)) throw new Unusable('wrong.option', { option: token.rawName });
    else if (!token.value || (token.value.startsWith('--') && !token.inlineValue)) {
      throw new Unusable('wrong.value', { option: token.rawName });
    } else values[token.name] = token.value;
  }
  return { help, paths, values };
}

function coversOf(text: string): Covers {
  const [from, to, more] = text.split('..').map(dayFromIso);
  if (from == null || to == null || more !== undefined || from > to) throw new Unusable('wrong.covers', { text });
  return { from, to };
}

function marketplaceCode(text: string): MarketplaceCode {
  const code = marketplaceOf(text);
  if (code === null) {
    throw new Unusable('wrong.marketplace', { text, list: MARKETPLACES.map((m) => m.code).join(', ') });
  }
  return code;
}

function asOfDay(text: string): Day {
  const day = dayFromIso(text);
  if (day === null) throw new Unusable('wrong.date', { text });
  return day;
}

/** The language that was asked for, read before anything else so that complaints come in it; English otherwise. */
export function languageOf(args: readonly string[]): Language {
  const at = args.lastIndexOf('--language');
  return args.includes('--language=zh') || (at >= 0 && args[at + 1] === 'zh') ? 'zh' : 'en';
}

/** @throws Unusable with the one line to print */
export function readOptions(args: readonly string[]): Options {
  const { help, paths, values } = typedOptions(args);
  const { language } = values;
  if (language !== undefined && language !== 'en' && language !== 'zh') {
    throw new Unusable('wrong.language', { text: language });
  }
  return {
    help,
    paths,
    language: language ?? 'en',
    marketplace: values.marketplace === undefined ? null : marketplaceCode(values.marketplace),
    asOf: values['as-of'] === undefined ? null : asOfDay(values['as-of']),
    covers: values.covers === undefined ? null : coversOf(values.covers),
    out: values.out ?? DEFAULT_OUT,
  };
}
