// Which language a text for a marketplace is written in.
import { marketplace, marketplaceOf } from '../policy/marketplaces';
import { BUYER_LANGUAGES, type BuyerLanguage } from './scenarios';

// In the United States nearly all buyers write English: a note on every message would be read by nobody.
/** Marketplaces whose buyers write in more than one language: the seller is told to look which the buyer prefers. */
const SEVERAL: ReadonlySet<string> = new Set(['BE', 'CA']);

/** True where buyers write in more than one language. */
export function hasSeveralLanguages(code: string): boolean {
  return SEVERAL.has(marketplaceOf(code) ?? '');
}

/** True where English is written as in the United States. */
export function writesAmerican(code: string): boolean {
  return marketplaceOf(code) === 'US';
}

/** The language of a marketplace; English where there are no texts in it, and then `exact` is false. */
export function languageOfMarketplace(code: string): { language: BuyerLanguage; exact: boolean } {
  const known = marketplaceOf(code);
  const spoken = known === null ? 'en' : marketplace(known).language;
  const language = BUYER_LANGUAGES.find((one) => one === spoken);
  return language ? { language, exact: true } : { language: 'en', exact: false };
}
