// Dates, amounts and product names as each language writes them in running text.
import { type Day, dayFromIso, partsOf } from '../values/day';
import { isWholeCurrency, MONEY_SCALE, type Money, moneyText } from '../values/money';
import type { CaseLanguage } from './cases/languages';

/** How a language writes dates and decimals in running text. */
interface Forms {
  readonly decimal: '.' | ',';
  readonly date: (year: number, month: number, day: number) => string;
}

/** A date with the name of its month. */
function named(months: string, write: (day: number, month: string, year: number) => string): Forms['date'] {
  const names = months.split(' ');
  return (year, month, day) => write(day, names[month - 1] as string, year);
}

const inSigns: Forms['date'] = (year, month, day) => `${year}年${month}月${day}日`;

const FORMS: Readonly<Record<CaseLanguage, Forms>> = {
  en: {
    decimal: '.',
    date: named(
      'January February March April May June July August September October November December',
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  },
  de: {
    decimal: ',',
    date: named(
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
      (day, month, year) => `${day}. ${month} ${year}`,
    ),
  },
  fr: {
    decimal: ',',
    date: named(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    ),
  },
  it: {
    decimal: ',',
    date: named(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  },
  es: {
    decimal: ',',
    date: named(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      (day, month, year) => `${day} de ${month} de ${year}`,
    ),
  },
  nl: {
    decimal: ',',
    date: named(
      'januari februari maart april mei juni juli augustus september oktober november december',
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  },
  pl: {
    decimal: ',',
    date: named(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  },
  sv: {
    decimal: ',',
    date: named(
      'januari februari mars april maj juni juli augusti september oktober november december',
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  },
  ja: { decimal: '.', date: inSigns },
  zh: { decimal: '.', date: inSigns },
};

/** A date in words, so that nobody takes the day for the month: `24 November 2026`, `24. November 2026`, `2026年11月24日`. */
export function dateText(day: Day, language: CaseLanguage): string {
  const { year, month, day: date } = partsOf(day);
  return FORMS[language].date(year, month, date);
}

/** As `dateText`, for a fact that may be a date (`YYYY-MM-DD`) or any other text, which stays as it is. */
export function dateFactText(text: string, language: CaseLanguage): string {
  const day = dayFromIso(text.trim());
  return day === null ? text.trim() : dateText(day, language);
}

/** An amount with the sign for decimals of the language; whole for currencies without cents. No currency. */
export function amountText(amount: Money, currency: string, language: CaseLanguage): string {
  const text = isWholeCurrency(currency) ? String(Math.round(amount / MONEY_SCALE)) : moneyText(amount);
  return text.replace('.', FORMS[language].decimal);
}

/** A number as the language writes decimals. */
export function decimalText(value: number, language: CaseLanguage): string {
  return String(value).replace('.', FORMS[language].decimal);
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
