// The languages in which a case can be filed, and which one a marketplace takes.
import { marketplace, marketplaceOf } from '../../policy/marketplaces';

/** Languages of case texts: those of the shops, and Chinese for the seller's own eyes. */
export const CASE_LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh', 'nl', 'pl', 'sv'] as const;
export type CaseLanguage = (typeof CASE_LANGUAGES)[number];

/** The language that cases of a marketplace are filed in; English where there are no texts in it, and then `exact` is false. */
export function caseLanguageOf(code: string): { readonly language: CaseLanguage; readonly exact: boolean } {
  const known = marketplaceOf(code);
  const spoken = known === null ? '' : marketplace(known).language;
  const language = CASE_LANGUAGES.find((one) => one === spoken);
  return language ? { language, exact: true } : { language: 'en', exact: false };
}
