// The shipped texts of every language. In the script for Google another module stands in place of this one: it reads a
// language from its own file when it is asked for (src/addon/languages-on-call.ts).
import type { TextLanguage } from '../scenarios';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { moreDe } from './more/de';
import { moreEn } from './more/en';
import { moreEs } from './more/es';
import { moreFr } from './more/fr';
import { moreIt } from './more/it';
import { moreJa } from './more/ja';
import { moreNl } from './more/nl';
import { morePl } from './more/pl';
import { moreSv } from './more/sv';
import type { MoreTexts } from './more/types';
import { moreZh } from './more/zh';
import { nl } from './nl';
import { pl } from './pl';
import { sv } from './sv';
import type { AllTexts, LanguageTexts } from './types';
import { zh } from './zh';

function both(words: LanguageTexts, more: MoreTexts): AllTexts {
  return { ...words, texts: { ...words.texts, ...more } };
}

/** All of them: large, so that a page imports it nowhere and asks the script for a language. */
export const TEXTS: Readonly<Record<TextLanguage, AllTexts>> = {
  en: both(en, moreEn),
  de: both(de, moreDe),
  fr: both(fr, moreFr),
  it: both(it, moreIt),
  es: both(es, moreEs),
  nl: both(nl, moreNl),
  pl: both(pl, morePl),
  sv: both(sv, moreSv),
  ja: both(ja, moreJa),
  zh: both(zh, moreZh),
};
