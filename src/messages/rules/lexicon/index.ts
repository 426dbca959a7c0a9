// The lexicon of each language, made when it is first needed: most runs need one or two of them.
import type { TextLanguage } from '../../scenarios';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { sv } from './sv';
import { type Lexicon, type Phrases, signs, words } from './types';
import { zh } from './zh';

export type { Lexicon } from './types';

/** The phrases of a language, and how they are found: as words between blanks, or as signs anywhere. */
const PHRASES: Readonly<Record<TextLanguage, readonly [typeof words, Phrases]>> = {
  en: [words, en],
  de: [words, de],
  fr: [words, fr],
  it: [words, it],
  es: [words, es],
  nl: [words, nl],
  pl: [words, pl],
  sv: [words, sv],
  ja: [signs, ja],
  zh: [signs, zh],
};
const made = new Map<TextLanguage, Lexicon>();

/** The patterns of a language, each made when it is first asked for. */
export function lexiconOf(language: TextLanguage): Lexicon {
  const known = made.get(language);
  if (known) return known;
  const [pattern, phrases] = PHRASES[language];
  const lexicon = {} as Lexicon;
  for (const part of Object.keys(phrases) as (keyof Lexicon)[]) {
    let found: RegExp | undefined;
    const get = (): RegExp => {
      found ??= pattern(phrases[part]);
      return found;
    };
    Object.defineProperty(lexicon, part, { get, enumerable: true });
  }
  made.set(language, lexicon);
  return lexicon;
}
