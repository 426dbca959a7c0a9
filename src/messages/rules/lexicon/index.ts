// The lexicon of each language.
import type { TextLanguage } from '../../scenarios';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { Lexicon } from './types';
import { zh } from './zh';

export type { Lexicon } from './types';

export const LEXICONS: Readonly<Record<TextLanguage, Lexicon>> = { en, de, fr, it, es, ja, zh };
