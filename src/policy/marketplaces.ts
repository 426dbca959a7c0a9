// Every shop that Amazon runs: its code, currency, country codes and the names that reports print for it.

/** The code by which the project names a marketplace; `UK` is what ledgers call GB. */
export type MarketplaceCode =
  | 'US'
  | 'CA'
  | 'MX'
  | 'BR'
  | 'UK'
  | 'DE'
  | 'FR'
  | 'IT'
  | 'ES'
  | 'NL'
  | 'SE'
  | 'PL'
  | 'BE'
  | 'IE'
  | 'TR'
  | 'AE'
  | 'SA'
  | 'EG'
  | 'IN'
  | 'JP'
  | 'AU'
  | 'SG'
  | 'ZA';

interface Marketplace {
  readonly code: MarketplaceCode;
  /** ISO 4217. */
  readonly currency: string;
  /** Codes that stand for it in ledgers, settings and fee tables, in capitals. */
  readonly codes: readonly string[];
  /** What stands after `amazon.` in shop names; the first is the shop's own address. */
  readonly domains: readonly string[];
  /** Language of the shop's own pages (ISO 639-1). */
  readonly language: string;
}

function shop(
  code: MarketplaceCode,
  currency: string,
  language: string,
  domains: readonly string[],
  otherCodes: readonly string[] = [],
): Marketplace {
  return { code, currency, language, domains, codes: [code, ...otherCodes] };
}

export const MARKETPLACES: readonly Marketplace[] = [
  shop('US', 'USD', 'en', ['com', 'us'], ['USA']),
  shop('CA', 'CAD', 'en', ['ca']),
  shop('MX', 'MXN', 'es', ['com.mx', 'mx']),
  shop('BR', 'BRL', 'pt', ['com.br', 'br']),
  shop('UK', 'GBP', 'en', ['co.uk', 'uk'], ['GB']),
  shop('DE', 'EUR', 'de', ['de']),
  shop('FR', 'EUR', 'fr', ['fr']),
  shop('IT', 'EUR', 'it', ['it']),
  shop('ES', 'EUR', 'es', ['es']),
  shop('NL', 'EUR', 'nl', ['nl']),
  shop('SE', 'SEK', 'sv', ['se']),
  shop('PL', 'PLN', 'pl', ['pl']),
  shop('BE', 'EUR', 'fr', ['com.be', 'be']),
  shop('IE', 'EUR', 'en', ['ie']),
  shop('TR', 'TRY', 'tr', ['com.tr', 'tr']),
  shop('AE', 'AED', 'en', ['ae'], ['UAE']),
  shop('SA', 'SAR', 'ar', ['sa', 'com.sa'], ['KSA']),
  shop('EG', 'EGP', 'ar', ['eg', 'com.eg']),
  shop('IN', 'INR', 'en', ['in']),
  // Payments files of one Japanese account mix "amazon.jp" and "Amazon.co.jp".
  shop('JP', 'JPY', 'ja', ['co.jp', 'jp']),
  shop('AU', 'AUD', 'en', ['com.au', 'au']),
  shop('SG', 'SGD', 'en', ['sg', 'com.sg']),
  shop('ZA', 'ZAR', 'en', ['co.za', 'za']),
];

const BY_CODE = new Map(MARKETPLACES.map((m) => [m.code, m]));
const BY_TEXT = new Map<string, MarketplaceCode>();
for (const m of MARKETPLACES) {
  for (const code of m.codes) BY_TEXT.set(code.toLowerCase(), m.code);
  for (const domain of m.domains) BY_TEXT.set('amazon.' + domain, m.code);
}

const EMPTY = new Set(['', '-', '--', 'n/a', 'na', 'none', 'null']);

function plain(text: string): string {
  return text
    .replace(/[\s\u00A0\uFEFF\u200B-\u200F]+/g, '')
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/+$/, '');
}

// The names come from a handful of spellings repeated in every row; a bound keeps a broken column from filling memory.
const MEMORY = 1000;
interface Reading {
  readonly code: MarketplaceCode | null;
  readonly shop: boolean;
  readonly empty: boolean;
}
const seen = new Map<string, Reading>();

function read(text: string): Reading {
  const known = seen.get(text);
  if (known) return known;
  const key = plain(text);
  const code = BY_TEXT.get(key) ?? null;
  const reading = { code, shop: code !== null || /^amazon\.[a-z.]+$/.test(key), empty: EMPTY.has(key) };
  if (seen.size >= MEMORY) seen.clear();
  seen.set(text, reading);
  return reading;
}

/** The facts of a marketplace. */
export function marketplace(code: MarketplaceCode): Marketplace {
  return BY_CODE.get(code) as Marketplace;
}

/**
 * The marketplace that a code (`UK`), a ledger's country (`GB`) or a shop's name (`Amazon.co.uk`) means, whatever the case.
 * Null for anything else: empty cells, `Non-Amazon CA`, countries without a shop.
 */
export function marketplaceOf(text: string): MarketplaceCode | null {
  return read(text).code;
}

/** True when the text names a shop that Amazon runs, also one that has no row here (such as `Amazon.cn`). */
export function isAmazonShop(text: string): boolean {
  return read(text).shop;
}

/**
 * True when the text names a sales channel that is not Amazon (`Non-Amazon US`, `SI CA Prod Marketplace`): the order was a
 * multi-channel one. An empty cell says nothing and is false.
 */
export function isNonAmazon(text: string): boolean {
  const reading = read(text);
  return !reading.empty && !reading.shop;
}
