// The currency that a seller writes beside an amount or in a column of its own: a code, a word, or a sign of several currencies.
import { memo } from '../../values/memo';

/** Signs that several currencies share. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'MXN', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD'],
  '¥': ['CNY', 'JPY'],
  KR: ['SEK', 'NOK', 'DKK', 'ISK'],
};

const CODES =
  'USD EUR GBP CAD MXN BRL JPY CNY HKD TWD AUD NZD SGD INR SEK NOK DKK ISK PLN CZK HUF RON BGN CHF TRY AED SAR EGP ZAR KRW VND THB IDR MYR PHP ILS UAH RUB PKR BDT LKR';

const NAMES: Readonly<Record<string, string>> = named(
  ...CODES.split(' ').map((code) => `${code} ${code}`),
  '$ DOLLAR DOLLARS',
  'CNY RMB CNH 元 圆 人民币 人民币元 YUAN CHINESEYUAN CN¥ RMB¥',
  'USD US$ USD$ 美元 美金 USDOLLAR USDOLLARS',
  'JPY 円 日元 日圆 YEN JAPANESEYEN JP¥',
  'EUR € 欧元 EURO EUROS',
  'GBP £ GB£ 英镑 POUND POUNDS STERLING POUNDSTERLING POUNDSSTERLING',
  'CAD C$ CA$ CAD$ 加元 CANADIANDOLLAR CANADIANDOLLARS',
  'MXN MX$ MEX$',
  'BRL R$ BR$',
  'HKD HK$ HKD$ 港币 港元',
  'TWD NT$ TW$ NTD 新台币',
  'AUD A$ AU$ AUD$ 澳元 AUSTRALIANDOLLAR AUSTRALIANDOLLARS',
  'NZD NZ$',
  'SGD S$ SG$ SGD$ 新元',
  'INR ₹ RS',
  'PLN ZŁ ZL',
  'CZK KČ',
  'HUF FT',
  'RON LEI',
  'TRY ₺ TL',
  'SAR SR',
  'KRW ₩',
  'VND ₫',
  'THB ฿',
  'ILS ₪',
  'UAH ₴',
  'RUB ₽',
  'PHP ₱',
);

function named(...lists: string[]): Record<string, string> {
  const names: Record<string, string> = Object.create(null);
  for (const list of lists) {
    const [code = '', ...words] = list.split(' ');
    for (const word of words) names[word] = code;
  }
  return names;
}

/** A code, a shared sign (`$`, `¥`, `KR`), or `''` where nothing is said; null where it cannot be told. */
export type Told = string | null;

const WORDS = /[A-Z]{0,3}[$¥£]|\p{Sc}|\p{L}+/gu;
const SIGN = /\p{Sc}/u;

const spelt = (text: string) => text.normalize('NFKC').toUpperCase();
const nameOf = (word: string): Told => NAMES[word] ?? (word in SHARED ? word : null);

/** What a cell with an amount says of its currency; words that are none, such as `per pc`, say nothing. */
export const currencyBeside = memo((text): Told => {
  let told: Told = '';
  for (const word of spelt(text).match(WORDS) ?? []) {
    const name = nameOf(word);
    if (name !== null || SIGN.test(word)) told = agreed(told, name);
  }
  return told;
});

/** What a cell of a column of currencies says. Any code is one, a word that is none is not. */
export const currencyNamed = memo((text): Told => {
  const word = spelt(text).replace(/[\s.]+/g, '');
  return word === '' || /^[A-Z]{3}$/.test(word) ? (NAMES[word] ?? word) : nameOf(word);
});

/** What two that speak of the same amount say together; null where they contradict each other. */
export function agreed(a: Told, b: Told): Told {
  if (a === null || b === null || a === b || b === '') return b === '' || a === b ? a : null;
  if (a === '' || SHARED[a]?.includes(b)) return b;
  return SHARED[b]?.includes(a) ? a : null;
}

/** True where only the marketplace can tell which currency is meant. */
export function isOpen(told: string): boolean {
  return told === '' || told in SHARED;
}

/** True for a sign that outside the countries of its currencies tells none. */
export function isDoubtful(told: string): boolean {
  return told !== '$' && told in SHARED;
}

/**
 * The currency that is meant where the marketplace's own is `own`; null where nobody can tell. Sellers in China write yuan as
 * `¥` too: in Japan it is read as the lower of the two.
 */
export function currencyIn(told: string, own: string): string | null {
  const some = SHARED[told];
  if (told === '' || some?.includes(own)) return own;
  if (!some) return told;
  return told === '$' ? 'USD' : null;
}
