// The case texts of every language. In the script for Google another module stands in place of this one: it reads a
// language from its own file when it is asked for (src/addon/languages-on-call.ts).
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { CaseLanguage } from './languages';
import { nl } from './nl';
import { pl } from './pl';
import { sv } from './sv';
import type { CaseWords } from './types';
import { zh } from './zh';

/** The case texts of each language. */
export const CASE_WORDS: Readonly<Record<CaseLanguage, CaseWords>> = { en, de, fr, it, es, ja, zh, nl, pl, sv };
