// What was typed after `npm start --`, checked.
import type { MarketplaceCode } from '../../policy/marketplaces';
import { type Covers, LANGUAGES, type Language } from '../../settings';
import { type Day, dayFromIso } from '../../values/day';
import { marketplaceNamed, readArguments } from './arguments';
import { Unusable } from './unusable';

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

const DEFAULT_OUT = 'fba-claims-output';

const KNOWN = {
  valued: ['marketplace', 'as-of', 'covers', 'out', 'language'],
  flags: ['help'],
  short: { help: 'h' },
  flagsIgnoreValues: false,
  wrongOption: 'wrong.option',
  wrongValue: 'wrong.value',
} as const;

function coversOf(text: string): Covers {
  const [from, to, more] = text.split('..').map(dayFromIso);
  if (from == null || to == null || more !== undefined || from > to) throw new Unusable('wrong.covers', { text });
  return { from, to };
}

function asOfDay(text: string): Day {
  const day = dayFromIso(text);
  if (day === null) throw new Unusable('wrong.date', { text });
  return day;
}

function languageOf(text: string): Language {
  const language = LANGUAGES.find((one) => one === text);
  if (language === undefined) throw new Unusable('wrong.language', { text });
  return language;
}

/** @throws Unusable with the one line to print */
export function readOptions(args: readonly string[]): Options {
  const { paths, has, read } = readArguments(args, KNOWN);
  return {
    help: has('help'),
    paths,
    language: read('language', languageOf) ?? 'en',
    marketplace: read('marketplace', (text) =>
      marketplaceNamed(text, (list) => new Unusable('wrong.marketplace', { text, list })),
    ),
    asOf: read('as-of', asOfDay),
    covers: read('covers', coversOf),
    out: read('out', (text) => text) ?? DEFAULT_OUT,
  };
}
