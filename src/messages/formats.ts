// Dates, amounts and product names as each language writes them in running text.
import { type Day, dayFromIso, partsOf } from '../values/day';
import { isWholeCurrency, MONEY_SCALE, type Money, moneyText } from '../values/money';
import type { TextLanguage } from './scenarios';

const MONTHS: Readonly<Record<'en' | 'de' | 'fr' | 'it' | 'es', readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/** A date in words, so that nobody takes the day for the month: `24 November 2026`, `24. November 2026`, `2026年11月24日`. */
export function dateText(day: Day, language: TextLanguage): string {
  const { year, month, day: date } = partsOf(day);
  if (language === 'ja' || language === 'zh') return `${year}年${month}月${date}日`;
  const name = MONTHS[language][month - 1] as string;
  if (language === 'de') return `${date}. ${name} ${year}`;
  if (language === 'es') return `${date} de ${name} de ${year}`;
  return language === 'fr' && date === 1 ? `1er ${name} ${year}` : `${date} ${name} ${year}`;
}

/** As `dateText`, for a fact that may be a date (`YYYY-MM-DD`) or any other text, which stays as it is. */
export function dateFactText(text: string, language: TextLanguage): string {
  const day = dayFromIso(text.trim());
  return day === null ? text.trim() : dateText(day, language);
}

const COMMA: ReadonlySet<TextLanguage> = new Set(['de', 'fr', 'it', 'es']);

/** An amount with the sign for decimals of the language; whole for currencies without cents. No currency. */
export function amountText(amount: Money, currency: string, language: TextLanguage): string {
  const text = isWholeCurrency(currency) ? String(Math.round(amount / MONEY_SCALE)) : moneyText(amount);
  return COMMA.has(language) ? text.replace('.', ',') : text;
}

const TITLE_LENGTH = 60;
const BREAKS = /[,;|/(（【、，–—]|\s[-–—]\s/;

/** The first words of a product title: titles in reports run to 200 characters, which no buyer would want to read. */
export function shortTitle(title: string): string {
  const clean = title
    .replace(/\uFFFD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean.length <= TITLE_LENGTH) return clean;
  const part = clean.split(BREAKS)[0]!.trim();
  if (part.length >= 8 && part.length <= TITLE_LENGTH) return part;
  const cut = clean.slice(0, TITLE_LENGTH);
  const blank = cut.lastIndexOf(' ');
  return (blank > TITLE_LENGTH / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;|/–—-]+$/, '');
}
