// Dates, amounts and product names as each language writes them in running text.
import { type Day, dayFromIso, partsOf } from '../values/day';
import { isWholeCurrency, MONEY_SCALE, type Money, moneyText } from '../values/money';
import type { CaseLanguage } from './cases/languages';

/** How a language writes dates and decimals in running text. */
interface Forms {
  readonly decimal: '.' | ',';
  readonly date: (year: number, month: number, day: number) => string;
  /** Date, time (or '') and place (or '') of a scan. */
  readonly moment: (date: string, time: string, place: string) => string;
}

/** With commas; `time` says how the hour is written. */
const listed =
  (hour: (time: string) => string): Forms['moment'] =>
  (date, time, place) =>
    [date, time === '' ? '' : hour(time), place].filter((part) => part !== '').join(', ');

/** Date and time together, the place in brackets behind. */
const bracketed: Forms['moment'] = (date, time, place) =>
  `${time === '' ? date : `${date} ${time}`}${place === '' ? '' : `（${place}）`}`;

const frenchMoment: Forms['moment'] = (date, time, place) =>
  [time === '' ? date : `${date} à ${time.replace(':', ' h ')}`, place].filter((part) => part !== '').join(', ');

/** A date with the name of its month. */
function named(months: string, write: (day: number, month: string, year: number) => string): Forms['date'] {
  const names = months.split(' ');
  return (year, month, day) => write(day, names[month - 1] as string, year);
}

const AMERICAN = named(
  'January February March April May June July August September October November December',
  (day, month, year) => `${month} ${day}, ${year}`,
);

const inSigns: Forms['date'] = (year, month, day) => `${year}年${month}月${day}日`;

const FORMS: Readonly<Record<CaseLanguage, Forms>> = {
  en: {
    moment: listed((time) => time),
    decimal: '.',
    date: named(
      'January February March April May June July August September October November December',
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  },
  de: {
    moment: listed((time) => `${time} Uhr`),
    decimal: ',',
    date: named(
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
      (day, month, year) => `${day}. ${month} ${year}`,
    ),
  },
  fr: {
    moment: frenchMoment,
    decimal: ',',
    date: named(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    ),
  },
  it: {
    moment: listed((time) => `ore ${time.replace(':', '.')}`),
    decimal: ',',
    date: named(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  },
  es: {
    moment: listed((time) => time),
    decimal: ',',
    date: named(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      (day, month, year) => `${day} de ${month} de ${year}`,
    ),
  },
  nl: {
    moment: listed((time) => `${time} uur`),
    decimal: ',',
    date: named(
      'januari februari maart april mei juni juli augustus september oktober november december',
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  },
  pl: {
    moment: listed((time) => `godz. ${time}`),
    decimal: ',',
    date: named(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  },
  sv: {
    moment: listed((time) => `kl. ${time}`),
    decimal: ',',
    date: named(
      'januari februari mars april maj juni juli augusti september oktober november december',
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  },
  ja: { moment: bracketed, decimal: '.', date: inSigns },
  zh: { moment: bracketed, decimal: '.', date: inSigns },
};

/** A date in words, so that nobody takes the day for the month: `24 November 2026` (`November 24, 2026` in the United States), `24. November 2026`, `2026年11月24日`. */
export function dateText(day: Day, language: CaseLanguage, inAmerican = false): string {
  const { year, month, day: date } = partsOf(day);
  return inAmerican ? AMERICAN(year, month, date) : FORMS[language].date(year, month, date);
}

/** As `dateText`, for a fact that may be a date (`YYYY-MM-DD`) or any other text, which stays as it is. */
export function dateFactText(text: string, language: CaseLanguage, inAmerican = false): string {
  const day = dayFromIso(text.trim());
  return day === null ? text.trim() : dateText(day, language, inAmerican);
}

const MOMENT = /(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}):(\d{2}))?/;

/** Where and when a parcel was seen: the moment in the language's way and first, the place as it was typed. */
export function scanText(text: string, language: CaseLanguage, inAmerican = false): string {
  const match = MOMENT.exec(text);
  const day = match ? dayFromIso(match[1] as string) : null;
  if (!match || day === null) return text.trim();
  const place = text
    .replace(match[0], ' ')
    .replace(/^[\s,;，、]+|[\s,;，、]+$/g, '')
    .replace(/\s*[,;]\s*[,;]\s*/g, ', ');
  const [date, time] = [dateText(day, language, inAmerican), match[2] ? `${match[2]}:${match[3]}` : ''];
  return FORMS[language].moment(date, time, place);
}

/** An amount as it was typed (`8.00 EUR`, `8`, `€8`) in the language's way; the order's currency where none was typed. */
export function amountFactText(text: string, currency: string, language: CaseLanguage): string {
  const match = /^\s*([^\d\s]*)\s*(\d[\d.,]*)\s*([^\d\s]*)\s*$/u.exec(text);
  const amount = match ? moneyOf(match[2] as string) : null;
  if (!match || amount === null) return text.trim();
  const typed = (match[3] || match[1] || '').toUpperCase();
  const code = SIGNS[typed] ?? (typed || currency);
  const figures = amountText(amount, code, language);
  if (code === 'JPY' && language === 'ja') return `${figures}円`;
  return code === '' ? figures : `${figures} ${code}`;
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', 円: 'JPY', '￥': 'JPY' };

function moneyOf(figures: string): Money | null {
  const plain = figures.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? Math.round(value * MONEY_SCALE) : null;
}

/** An amount with the sign for decimals of the language; whole for currencies without cents. No currency. */
export function amountText(amount: Money, currency: string, language: CaseLanguage): string {
  if (!isWholeCurrency(currency)) return moneyText(amount).replace('.', FORMS[language].decimal);
  const text = String(Math.round(amount / MONEY_SCALE));
  // Yen run to thousands, which Japanese sets apart.
  return language === 'ja' ? text.replace(/\B(?=(?:\d{3})+$)/g, ',') : text;
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
