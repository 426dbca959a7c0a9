// Which language a text for a marketplace is written in.
import { marketplace, marketplaceOf } from '../policy/marketplaces';
import { BUYER_LANGUAGES, type BuyerLanguage } from './scenarios';

/** The language of a marketplace; English where there are no texts in it, and then `exact` is false. */
export function languageOfMarketplace(code: string): { language: BuyerLanguage; exact: boolean } {
  const known = marketplaceOf(code);
  const spoken = known === null ? 'en' : marketplace(known).language;
  const language = BUYER_LANGUAGES.find((one) => one === spoken);
  return language ? { language, exact: true } : { language: 'en', exact: false };
}
