// What the language and the first lines of a Payments file tell about its numbers, currency and marketplace.
import { MARKETPLACES } from '../../../policy/marketplaces';
import type { PaymentLanguage } from './columns';

/** The decimal mark that files of a language print. Mexico writes a point, unlike Spain. */
export const DECIMAL_MARK: Readonly<Record<PaymentLanguage, '.' | ','>> = {
  en: '.',
  ja: '.',
  mx: '.',
  de: ',',
  fr: ',',
  it: ',',
  es: ',',
  nl: ',',
  sv: ',',
  pl: ',',
  tr: ',',
  pt: ',',
};

const CURRENCIES = new Set(MARKETPLACES.map((m) => m.currency));

/**
 * Currency named in a line before the header row ("All amounts in AUD, unless specified"), as an ISO code; null when the line
 * names none. "Dólares" of the Mexican form is left open: sources do not agree which dollars or pesos are meant.
 */
export function currencyOfLine(line: string): string | null {
  for (const word of line.match(/\b[A-Z]{3}\b/g) ?? []) if (CURRENCIES.has(word)) return word;
  if (/\beuro\b/i.test(line)) return 'EUR';
  return /単位は円/.test(line) ? 'JPY' : null;
}
