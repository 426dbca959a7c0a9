// The referral fee of an order line: category, price, thresholds or portions, minimum, on the day of the order.

import type { Grade } from '../policy/data/types';
import type { MarketplaceCode } from '../policy/marketplaces';
import type { Day } from '../values/day';
import { memo } from '../values/memo';
import { isWholeCurrency, MONEY_SCALE, type Money, roundToCent } from '../values/money';
import { categoriesNamed, categoriesOfGroup } from './categories';
import { REFERRAL_TABLES } from './data/referral';
import { DIGITAL_SERVICES, PRICES_WITH_TAX, TAX_ON_FEES } from './data/surcharges';
import type { CannotTell } from './fulfilment';
import { tablesOn } from './periods';
import type { ReferralTable } from './types';

/** A price (ten-thousandths) up to which a rate (1/10 000) holds; Infinity for the last. */
interface RateBand {
  readonly upTo: Money;
  readonly rate: number;
}

interface Rates {
  /** `whole`: the band of the price decides the rate of all of it; `parts`: each part of the price at its own rate. */
  readonly kind: 'whole' | 'parts';
  readonly bands: readonly RateBand[];
}

interface CategoryRule {
  readonly rates: Rates;
  /** Items fulfilled by Amazon above a price. */
  readonly fba: { readonly over: Money; readonly rates: Rates } | null;
  readonly minimum: boolean;
  /** Per unit, charged on a line of its own. */
  readonly closing: Money;
  readonly gradeC: boolean;
}

const MONEY = (text: string | undefined): Money => Math.round(Number(text) * MONEY_SCALE);

/** `15`, `whole 8 to 10, 15` or `parts 15 to 100, 8`. */
function ratesOf(text: string): Rates {
  const kind = text.startsWith('parts') ? 'parts' : 'whole';
  const bands = text
    .replace(/^(whole|parts)\s+/, '')
    .split(',')
    .map((part) => {
      const [rate, upTo] = part.trim().split(' to ');
      return {
        rate: Math.round(Number(rate) * 100),
        upTo: upTo === undefined ? Number.POSITIVE_INFINITY : MONEY(upTo),
      };
    });
  return { kind, bands };
}

function ruleOf(text: string): CategoryRule {
  const [rates = '', ...more] = text.split(';').map((part) => part.trim());
  const value = (start: string) => more.find((part) => part.startsWith(start))?.slice(start.length);
  const fba = value('FBA over ');
  const [over, fbaRates] = fba?.split(':') ?? [];
  return {
    rates: ratesOf(rates),
    fba: fba === undefined ? null : { over: MONEY(over), rates: ratesOf((fbaRates ?? '').trim()) },
    minimum: !more.includes('no minimum'),
    closing: value('closing ') === undefined ? 0 : MONEY(value('closing ')),
    gradeC: more.includes('grade C'),
  };
}

const read = new Map<string, ReadonlyMap<string, CategoryRule>>();

/** The rules of a table by category, those that it takes over from another one included. */
export function rulesOf(table: ReferralTable): ReadonlyMap<string, CategoryRule> {
  let rules = read.get(table.id);
  if (!rules) {
    const like = REFERRAL_TABLES.find((t) => t.id === table.like);
    const own = new Map(like ? rulesOf(like) : []);
    for (const line of table.rows.split('\n')) {
      const [name = '', text = ''] = line.split('|').map((part) => part.trim());
      if (name !== '') own.set(name, ruleOf(text));
    }
    rules = own;
    read.set(table.id, rules);
  }
  return rules;
}

/**
 * The referral tables of a marketplace that hold on a day: none or one. A day of null asks for those in force at an unknown
 * time, of which there may be several.
 */
function referralTables(marketplace: MarketplaceCode, date: Day | null): readonly ReferralTable[] {
  return tablesOn(REFERRAL_TABLES, marketplace, date);
}

/** What the words of sellers and the product groups of reports mean in some tables. */
interface Meanings {
  readonly ofWords: (words: string) => readonly string[];
  readonly ofGroup: (group: string) => readonly string[];
}

// The same few words are asked for every charge.
const meant = new Map<string, Meanings>();

function meaningsIn(tables: readonly ReferralTable[]): Meanings {
  const [only] = tables;
  const key = only && tables.length === 1 ? only.id : tables.map((table) => table.id).join('\n');
  let meanings = meant.get(key);
  if (!meanings) {
    const list = [...new Set(tables.flatMap((table) => [...rulesOf(table).keys()]))];
    meanings = {
      ofWords: memo((words) => categoriesNamed(words, list)),
      ofGroup: memo((group) => categoriesOfGroup(group, list)),
    };
    meant.set(key, meanings);
  }
  return meanings;
}

/** The categories that a seller's words, or a report's product group, may mean in a marketplace on a day. */
export function referralCategories(
  words: { readonly category?: string; readonly group?: string },
  marketplace: MarketplaceCode,
  date: Day | null,
): readonly string[] {
  const tables = referralTables(marketplace, date);
  if (tables.length === 0) return [];
  const { ofWords, ofGroup } = meaningsIn(tables);
  return words.category ? ofWords(words.category) : ofGroup(words.group ?? '');
}

/** The one category that a seller's words mean; null where they mean none or may mean several. */
export function certainCategory(words: string, marketplace: MarketplaceCode, date: Day | null): string | null {
  const [category, ...others] = referralCategories({ category: words }, marketplace, date);
  return category !== undefined && others.length === 0 ? category : null;
}

/** Categories that are a part of a given one with a rate of their own: `Pet Supplies - veterinary diets`. */
export function narrowerCategories(
  category: string,
  marketplace: MarketplaceCode,
  date: Day | null,
): readonly string[] {
  return referralTables(marketplace, date).flatMap((table) => narrowerIn(table)(category));
}

const narrower = new Map<string, (category: string) => readonly string[]>();

function narrowerIn(table: ReferralTable): (category: string) => readonly string[] {
  let known = narrower.get(table.id);
  if (!known) {
    const names = [...rulesOf(table).keys()];
    known = memo((category) => names.filter((name) => name.startsWith(`${category} - `)));
    narrower.set(table.id, known);
  }
  return known;
}

export interface ReferralLine {
  /** Item price + shipping + gift wrap − promotions of all units. */
  readonly base: Money;
  readonly units: number;
  /** Fulfilled by Amazon. */
  readonly fba?: boolean;
}

export interface ReferralFee {
  readonly known: true;
  /** For all units of the line. */
  readonly fee: Money;
  /** Closing fee of media for all units, charged beside it. */
  readonly closing: Money;
  readonly currency: string;
  readonly category: string;
  readonly grade: Grade;
  /** Id of the table. */
  readonly card: string;
  /** Least fees per unit of heavy and bulky items that may stand in its place. */
  readonly specialMinimums: readonly Money[];
}

function percentOf(rates: Rates, price: Money): Money {
  let fee = 0;
  let from = 0;
  for (const band of rates.bands) {
    if (rates.kind === 'whole') {
      if (price <= band.upTo) return (price * band.rate) / MONEY_SCALE;
      continue;
    }
    fee += ((Math.min(price, band.upTo) - from) * band.rate) / MONEY_SCALE;
    if (price <= band.upTo) return fee;
    from = band.upTo;
  }
  return fee;
}

/**
 * The referral fee of an order line in ten-thousandths of the marketplace's currency, without tax, rounded half up to the
 * cent per unit. `category` is the marketplace's own name, or several of which the highest fee counts. It cannot tell
 * where no table holds on the day of the order or the category is not in it. A day of null asks for the highest of the
 * tables that are in force at an unknown time (Japan). Sources: `FEE_SOURCES`, by the table's id.
 */
export function referralFeeFor(
  line: ReferralLine,
  category: string | readonly string[],
  marketplace: MarketplaceCode,
  date: Day | null,
): ReferralFee | CannotTell {
  const tables = referralTables(marketplace, date);
  let best: ReferralFee | null = null;
  for (const table of tables) {
    for (const name of typeof category === 'string' ? [category] : category) {
      const fee = feeIn(table, name, line, marketplace);
      if (fee !== null && (best === null || fee.fee > best.fee)) best = fee;
    }
  }
  return best ?? { known: false, why: tables.length === 0 ? 'no-table' : 'no-row' };
}

function feeIn(
  table: ReferralTable,
  category: string,
  line: ReferralLine,
  marketplace: MarketplaceCode,
): ReferralFee | null {
  const rule = rulesOf(table).get(category);
  if (!rule) return null;
  const price = line.base / line.units;
  const fba = line.fba === true && rule.fba !== null && price > rule.fba.over ? rule.fba : null;
  const share = percentOf(fba ? fba.rates : rule.rates, price);
  const least = rule.minimum ? MONEY(String(table.minimum)) : 0;
  // Whether Amazon rounds a part of a yen up is not known; up is the higher fee.
  const whole = isWholeCurrency(table.currency) ? Math.ceil(share / MONEY_SCALE) * MONEY_SCALE : share;
  const unit = roundToCent(Math.max(whole, least));
  const doubtful = fba !== null || rule.gradeC || table.gradeC?.includes(marketplace) === true;
  return {
    known: true,
    fee: unit * line.units,
    closing: rule.closing * line.units,
    currency: table.currency,
    category,
    grade: doubtful ? 'C' : table.grade,
    card: table.id,
    specialMinimums: (table.specialMinimums ?? []).map((m) => m * MONEY_SCALE),
  };
}

/** Digital services fee on selling and FBA fees, in 1/10 000; 0 where there is none. */
export function digitalServicesRate(marketplace: MarketplaceCode, date: Day): number {
  return tablesOn(DIGITAL_SERVICES, marketplace, date)[0]?.rate ?? 0;
}

/** Taxes of which one may stand inside a fee, in 1/10 000; none where a fee never holds any. */
export function feeTaxes(marketplace: MarketplaceCode, date: Day): readonly number[] {
  return (tablesOn(TAX_ON_FEES, marketplace, date)[0]?.percent ?? []).map((percent) => percent * 100);
}

/** True where rates and price bands go by the price with the tax that a report shows apart. */
export function pricesWithTax(marketplace: MarketplaceCode): boolean {
  return PRICES_WITH_TAX.includes(marketplace);
}

/** Every rate that a marketplace charges on a whole price, in 1/10 000; none where its table is not known. */
export function standardRates(marketplace: MarketplaceCode, date: Day): number[] {
  const rules = referralTables(marketplace, date).flatMap((table) => [...rulesOf(table).values()]);
  const whole = rules.filter((rule) => rule.rates.kind === 'whole');
  return [...new Set(whole.flatMap((rule) => rule.rates.bands.map((band) => band.rate)))];
}
