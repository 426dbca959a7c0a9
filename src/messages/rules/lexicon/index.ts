// The lexicon of each language, made when it is first needed: most runs need one or two of them.
import type { TextLanguage } from '../../scenarios';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { type Lexicon, type Phrases, signs, words } from './types';
import { zh } from './zh';

export type { Lexicon } from './types';

const PHRASES: Readonly<Record<TextLanguage, Phrases>> = { en, de, fr, it, es, ja, zh };
const WITHOUT_BLANKS: ReadonlySet<TextLanguage> = new Set(['ja', 'zh']);
const made = new Map<TextLanguage, Lexicon>();

/** The patterns of a language. */
export function lexiconOf(language: TextLanguage): Lexicon {
  const known = made.get(language);
  if (known) return known;
  const pattern = WITHOUT_BLANKS.has(language) ? signs : words;
  const entries = Object.entries(PHRASES[language]).map(([part, phrases]) => [part, pattern(phrases)]);
  const lexicon = Object.fromEntries(entries) as Lexicon;
  made.set(language, lexicon);
  return lexicon;
}
