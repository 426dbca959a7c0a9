// What was typed after a command: its options by name, and its paths.
import { parseArgs } from 'node:util';
import { MARKETPLACES, type MarketplaceCode, marketplaceOf } from '../../policy/marketplaces';
import { LANGUAGES, type Language } from '../../settings';
import { Unusable } from './unusable';
import type { LocalKey } from './words';

/** The options that a command knows, and how it names the ones that it cannot use. */
interface Known<Valued extends string, Flag extends string> {
  readonly valued: readonly Valued[];
  readonly flags: readonly Flag[];
  /** Letters for flags, as in `-h`. */
  readonly short: Readonly<Partial<Record<Flag, string>>>;
  /** Whether `--flag=value` is the flag, or an option that there is not. */
  readonly flagsIgnoreValues: boolean;
  readonly wrongOption: LocalKey;
  readonly wrongValue: LocalKey;
}

interface Typed<Valued extends string, Flag extends string> {
  readonly paths: readonly string[];
  readonly has: (flag: Flag) => boolean;
  /** Every value of an option, in the order in which they were typed. */
  readonly all: (name: Valued) => readonly string[];
  /** The last value of an option, read; null without one. */
  readonly read: <T>(name: Valued, use: (text: string) => T) => T | null;
}

/** @throws Unusable for an option that there is not, and for one without its value */
export function readArguments<Valued extends string, Flag extends string>(
  args: readonly string[],
  known: Known<Valued, Flag>,
): Typed<Valued, Flag> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries<{ type: 'string' | 'boolean'; short?: string }>([
      ...known.valued.map((name) => [name, { type: 'string' }] as const),
      ...known.flags.map((name) => [name, { type: 'boolean', ...shortOf(known.short[name]) }] as const),
    ]),
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
    const isFlag = known.flags.some((name) => name === token.name);
    if (isFlag && (token.value === undefined || known.flagsIgnoreValues)) on.add(token.name);
    else if (!known.valued.some((name) => name === token.name)) {
      throw new Unusable(known.wrongOption, { option: token.rawName });
    } else if (!token.value || (token.value.startsWith('--') && !token.inlineValue)) {
      throw new Unusable(known.wrongValue, { option: token.rawName });
    } else values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
  }
  const all = (name: Valued) => values.get(name) ?? [];
  return {
    paths,
    has: (flag) => on.has(flag),
    all,
    read: (name, use) => {
      const text = all(name).at(-1);
      return text === undefined ? null : use(text);
    },
  };
}

const shortOf = (short: string | undefined) => (short === undefined ? {} : { short });

/** The language that an option asks for, read before anything else so that complaints come in it; English otherwise. */
export function languageAsked(args: readonly string[], option: '--language' | '--interface'): Language {
  const at = args.lastIndexOf(option);
  const asked = (language: Language) =>
    args.includes(`${option}=${language}`) || (at >= 0 && args[at + 1] === language);
  return LANGUAGES.find((language) => language !== 'en' && asked(language)) ?? 'en';
}

/** The marketplace that a text names. */
export function marketplaceNamed(text: string, wrong: (list: string) => Unusable): MarketplaceCode {
  const code = marketplaceOf(text);
  if (code === null) throw wrong(MARKETPLACES.map((m) => m.code).join(', '));
  return code;
}
