// The fulfilment fee of a unit: tier, weight, price band and fee class on a day, and what the tables do not tell.

import type { Grade } from '../policy/data/types';
import { marketplace as facts, type MarketplaceCode } from '../policy/marketplaces';
import type { Day } from '../values/day';
import { MONEY_SCALE, type Money, roundToCent } from '../values/money';
import { FULFILMENT_CROSS_BORDER } from './data/fulfilment.cross-border';
import { FULFILMENT_EUROPE } from './data/fulfilment.europe';
import { FULFILMENT_OTHERS } from './data/fulfilment.others';
import { FULFILMENT_US } from './data/fulfilment.us';
import {
  DANGEROUS_GOODS,
  EUROPE,
  FUEL,
  GERMANY_ALONE,
  LOW_PRICE,
  LOW_PRICE_SPECIAL,
  SELECTED,
} from './data/surcharges';
import { tablesOn } from './periods';
import { amountAt, inBand, isColumnOf, rowsOf } from './rows';
import { type PackedUnit, type TierFit, tierIn, tierSet } from './size';
import type { CategoryList, ExtraAmount, FulfilmentTable, Programme, RateSurcharge, TierId } from './types';

export const FULFILMENT_TABLES: readonly FulfilmentTable[] = [
  ...FULFILMENT_US,
  ...FULFILMENT_EUROPE,
  ...FULFILMENT_OTHERS,
  ...FULFILMENT_CROSS_BORDER,
];

/** What the seller says of a product in the Products tab. */
export type FeeClass = (typeof CLASSES)[number];
const CLASSES = ['standard', 'apparel', 'dangerous'] as const;

/** A unit whose tier and billed weight (lb or kg, as the tier's rows) are known without its measures. */
export interface TieredUnit {
  readonly tier: TierId;
  readonly billed: number;
}

export interface FeeOptions {
  /** Referral category in the marketplace's own words; in Europe it decides parcel tiers and low-price fees. */
  readonly category?: string | null;
  /** Germany: whether the seller's stock may lie in Poland and the Czech Republic. Unknown: the higher fee. */
  readonly storage?: 'central-europe' | 'germany';
  /** The country that the unit was sent from, where it is another one than the shop's. */
  readonly from?: MarketplaceCode;
  /** A card that is known to apply, e.g. `small-and-light` for an enrolled product; left out, price and class choose. */
  readonly programme?: Programme;
}

/** Why there is no fee: no table for the date, no tier for the measures, or no row for tier and weight. */
export interface CannotTell {
  readonly known: false;
  readonly why: 'no-table' | 'no-tier' | 'no-row';
}

export interface FulfilmentFee {
  readonly known: true;
  readonly programme: Programme;
  readonly tier: TierId;
  /** The weight that the fee goes by, in `weightUnit`. */
  readonly billed: number;
  readonly weightUnit: 'lb' | 'kg';
  /** Fee of the table, per unit. */
  readonly base: Money;
  /** Fuel and logistics surcharge, rounded half up to the cent. */
  readonly fuel: Money;
  /** base + fuel. */
  readonly fee: Money;
  readonly currency: string;
  readonly grade: Grade;
  /** Id of the table. */
  readonly card: string;
  /** False: a card that may apply does not hold the row, so the true fee could be higher. */
  readonly complete: boolean;
  /** Null for a unit given by its tier. */
  readonly fit: TierFit | null;
}

const WORSE: Readonly<Record<Grade, number>> = { A: 0, B: 1, C: 2 };

function rateOn(list: readonly RateSurcharge[], marketplace: MarketplaceCode, day: Day | null): number {
  return tablesOn(list, marketplace, day)[0]?.rate ?? 0;
}

/** Fuel and logistics surcharge on a base fee, per unit, rounded half up to the cent. */
export function fuelOn(base: Money, marketplace: MarketplaceCode, day: Day | null): Money {
  return roundToCent((base * rateOn(FUEL, marketplace, day)) / MONEY_SCALE);
}

function extraOn(list: readonly ExtraAmount[], marketplace: MarketplaceCode, day: Day | null): Money {
  return Math.round((tablesOn(list, marketplace, day)[0]?.amount ?? 0) * MONEY_SCALE);
}

interface Wanted {
  readonly programme: Programme;
  /** Dangerous goods in Europe: an amount on top. */
  readonly extra: Money;
}

/** True where Amazon's cards go by category and price instead of by fee class. */
function europeanCards(marketplace: MarketplaceCode): boolean {
  return EUROPE.includes(marketplace);
}

function isListed(lists: readonly CategoryList[], category: string, marketplace: MarketplaceCode, day: Day | null) {
  return tablesOn(lists, marketplace, day).some((list) => list.categories.includes(category));
}

/** Certain only when every price that may have counted is low and the category is known. */
function isLowPrice(
  marketplace: MarketplaceCode,
  day: Day | null,
  prices: readonly Money[],
  category: string | null,
): boolean {
  const [limits] = tablesOn(LOW_PRICE, marketplace, day);
  if (!limits || prices.length === 0 || category === null) return false;
  const limit = isListed(LOW_PRICE_SPECIAL, category, marketplace, day) ? limits.special : limits.general;
  return Math.max(...prices) <= limit * MONEY_SCALE;
}

/** The cards that may apply; more than one where class or category leaves it open. */
function wantedCards(
  marketplace: MarketplaceCode,
  day: Day | null,
  prices: readonly Money[],
  feeClass: FeeClass | null,
  { category = null, programme: known, from = marketplace }: FeeOptions,
): Wanted[] {
  const plain = (programme: Programme): Wanted => ({ programme, extra: 0 });
  if (known !== undefined) return [plain(known)];
  // Which of the two held when is not known.
  if (marketplace === 'JP') return [plain('standard'), plain('older')];
  if (marketplace === 'US') return (feeClass === null ? CLASSES : [feeClass]).map(plain);
  // The group of a product is not known there.
  if (marketplace === 'MX') return [plain('general'), plain('health-grocery'), plain('special')];
  if (!europeanCards(marketplace)) return [plain('standard')];
  const programmes = new Set<Programme>();
  if (feeClass === 'apparel') programmes.add('selected');
  else if (category !== null) programmes.add(isListed(SELECTED, category, marketplace, day) ? 'selected' : 'standard');
  else programmes.add('standard').add('selected');
  if (feeClass === null) programmes.add('selected');
  const local = from === marketplace;
  if (local && isLowPrice(marketplace, day, prices, category) && programmes.size === 1 && programmes.has('standard')) {
    programmes.clear();
    programmes.add('low-price');
  }
  const risky = feeClass === 'dangerous' || feeClass === null;
  const extra = risky ? extraOn(DANGEROUS_GOODS, marketplace, day) : 0;
  return [...programmes].map((programme) => ({ programme, extra }));
}

interface Place {
  readonly programme: Programme;
  readonly tier: TierId;
  readonly billed: number;
  readonly weightUnit: 'lb' | 'kg';
  readonly fit: TierFit | null;
}

/** Tiers that the unit may have under a programme: parcels of selected categories can also pass as envelopes. */
function placesOf(
  unit: PackedUnit | TieredUnit,
  marketplace: MarketplaceCode,
  day: Day | null,
  programme: Programme,
  from: MarketplaceCode | undefined,
): Place[] | CannotTell {
  const general = tierSet(marketplace, day, undefined, from);
  if (!general) return { known: false, why: 'no-table' };
  if ('tier' in unit) return [{ programme, ...unit, weightUnit: general.weight, fit: null }];
  const place = (fit: TierFit | null, under: Programme): Place[] =>
    fit ? [{ programme: under, tier: fit.tier.id, billed: fit.billed, weightUnit: fit.set.weight, fit }] : [];
  const usual = place(tierIn(unit, general), 'standard');
  const own = tierSet(marketplace, day, programme, from);
  const found =
    own === null || own.programme === undefined
      ? usual.map((p): Place => ({ ...p, programme: europeanCards(marketplace) ? 'standard' : programme }))
      : place(tierIn(unit, own), programme);
  // Too big or heavy for the programme's own tiers: the usual ones. An envelope may be billed as either.
  const both = programme === 'selected' && usual.some((p) => p.tier.endsWith('envelope'));
  const places = found.length === 0 ? usual : both ? [...found, ...usual] : found;
  return places.length === 0 ? { known: false, why: 'no-tier' } : places;
}

function tablesFor(
  marketplace: MarketplaceCode,
  programme: Programme,
  day: Day | null,
  tier: TierId,
  from: MarketplaceCode | undefined,
) {
  const tables = tablesOn(FULFILMENT_TABLES, marketplace, day).filter(
    (t) =>
      t.programme === programme &&
      (from === undefined ? t.from === undefined : t.from?.includes(from) === true) &&
      rowsOf(t.rows).tiers.has(tier),
  );
  return tables.find((t) => t.season === 'peak') ?? tables[0] ?? null;
}

/** The highest amount of the columns that the prices (any price when there are none) fall into. */
function highestIn(
  table: FulfilmentTable,
  place: Place,
  marketplace: MarketplaceCode,
  prices: readonly Money[],
): { base: Money | null; complete: boolean } {
  const rows = rowsOf(table.rows);
  let base: Money | null = null;
  let complete = true;
  const shops = rows.columns.some((column) => isColumnOf(column, marketplace));
  rows.columns.forEach((column, i) => {
    const counts = shops
      ? isColumnOf(column, marketplace)
      : prices.length === 0 || prices.some((p) => inBand(column, p));
    if (!counts) return;
    const amount = amountAt(rows, place.tier, i, place.billed, place.weightUnit);
    if (amount === null) complete = false;
    else base = Math.max(base ?? 0, amount);
  });
  return { base, complete };
}

/** Germany without storage in Central Europe: the dearer of the two cards; special oversize costs the same in both. */
function storageExtra(
  marketplace: MarketplaceCode,
  day: Day | null,
  tier: TierId,
  { storage, from }: FeeOptions,
): Money {
  if (storage === 'central-europe' || tier === 'special_oversize') return 0;
  // From the UK the card has one column for the whole mainland.
  const toGermany = marketplace === 'DE' && from !== 'UK';
  return toGermany || from === 'DE' ? extraOn(GERMANY_ALONE, marketplace, day) : 0;
}

/**
 * The fulfilment fee that a unit shipped on a day should cost: that of the true size tier, with the fuel surcharge,
 * per unit, in ten-thousandths of the marketplace's currency (with consumption tax in Japan, without tax elsewhere).
 * Where something is not known it is the highest fee that may apply: no class compares all classes, no price all price
 * bands, several prices all bands that they fall into. Without `from` the unit is sent from the shop's own country.
 * Low-inventory-level fees and other extras are not in it (see `possibleExtras`). A day of null asks for cards that are
 * in force at an unknown time (Japan). Sources: `FEE_SOURCES`, by the table's id.
 */
export function feeFor(
  unit: PackedUnit | TieredUnit,
  marketplace: MarketplaceCode,
  date: Day | null,
  price: Money | readonly Money[] | null,
  feeClass: FeeClass | null,
  options: FeeOptions = {},
): FulfilmentFee | CannotTell {
  const prices = price === null ? [] : typeof price === 'number' ? [price] : price;
  const from = options.from === marketplace ? undefined : options.from;
  const wanted = wantedCards(marketplace, date, prices, feeClass, options);
  let best: FulfilmentFee | null = null;
  let complete = true;
  let why: CannotTell['why'] = 'no-table';
  for (const { programme, extra } of wanted) {
    const places = placesOf(unit, marketplace, date, programme, from);
    if ('why' in places) {
      complete = false;
      why = places.why;
      continue;
    }
    for (const place of places) {
      const table = tablesFor(marketplace, place.programme, date, place.tier, from);
      const found = table && highestIn(table, place, marketplace, prices);
      if (!table || found?.base == null || !found.complete) complete = false;
      if (!table || found?.base == null) {
        if (table) why = 'no-row';
        continue;
      }
      const base = found.base + extra + storageExtra(marketplace, date, place.tier, options);
      const fuel = fuelOn(base, marketplace, date);
      if (best !== null && best.fee >= base + fuel) continue;
      const grade = extra > 0 && WORSE[table.grade] < WORSE.C && feeClass === 'dangerous' ? 'C' : table.grade;
      best = {
        known: true,
        programme: place.programme,
        tier: place.tier,
        billed: place.billed,
        weightUnit: place.weightUnit,
        base,
        fuel,
        fee: base + fuel,
        currency: facts(marketplace).currency,
        grade,
        card: table.id,
        complete: true,
        fit: place.fit,
      };
    }
  }
  return best === null ? { known: false, why } : { ...best, complete };
}

/** Prices around a price that may have counted instead: within 5 % of a band's edge both bands are possible (coupons, deals). */
export function pricesAround(price: Money): Money[] {
  return [lowestAround(price), price, highestAround(price)];
}

const CENT: Money = MONEY_SCALE / 100;

/** The lowest of `pricesAround`. */
export function lowestAround(price: Money): Money {
  return Math.floor(price / 1.05) - CENT;
}

/** The highest of `pricesAround`. */
export function highestAround(price: Money): Money {
  return Math.ceil(price / 0.95) + CENT;
}
