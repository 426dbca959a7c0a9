// The shape of the rate cards as they are written down, before they are read. The notation is explained in docs/rate-cards.md.
import type { Grade } from '../policy/data/types';
import type { MarketplaceCode } from '../policy/marketplaces';
import type { FeeSourceId } from './data/sources';

/** A size tier by the name that the tables use: `small_standard`, `standard_parcel`, … */
export type TierId = string;

/**
 * Which of a marketplace's cards a table belongs to: by the product's fee class in America, by category and price in
 * Europe (`selected`, `low-price`), by category group in Mexico, by enrolment (`small-and-light`, US until 2023), or a
 * card that another one replaced on an unknown day (`older`, Japan).
 */
export type Programme =
  | 'standard'
  | 'apparel'
  | 'dangerous'
  | 'selected'
  | 'low-price'
  | 'small-and-light'
  | 'older'
  | 'general'
  | 'health-grocery'
  | 'special';

/** `FROM..TO`, both days included, `YYYY-MM-DD`; without TO it is still in force. */
export type Period = string;

interface Dated {
  /** Unique; names the table in tests and documents. */
  readonly id: string;
  readonly marketplaces: readonly MarketplaceCode[];
  /** None: in force at an unknown time, so it answers no question about a date. */
  readonly periods: readonly Period[];
  readonly grade: Grade;
  readonly sources: readonly FeeSourceId[];
  readonly note?: string;
}

/** Amounts of money. */
interface Priced extends Dated {
  /** ISO 4217: those of its marketplaces, each once. */
  readonly currencies: readonly string[];
}

/** Fees per unit in the marketplace's currency, by tier and weight; columns are price bands or marketplaces (several with the same fees: `DE/FR`). */
export interface FulfilmentTable extends Priced {
  readonly programme: Programme;
  /** Countries that the unit is sent from, where it is another one than the shop's. */
  readonly from?: readonly MarketplaceCode[];
  /** A peak table wins over a regular one where it has the tier. */
  readonly season?: 'peak';
  /** Tiers of which only some rows are known. */
  readonly partial?: readonly TierId[];
  readonly rows: string;
}

/** One tier: every limit that is given must hold (upper bounds included); the first tier that fits is the unit's. */
export interface SizeTier {
  readonly id: TierId;
  /** Longest, median and shortest side; null is no limit. */
  readonly sides?: readonly [number | null, number | null, number | null];
  /** Longest side + 2 × (median + shortest). */
  readonly girth?: number;
  /** Sum of the three sides. */
  readonly sum?: number;
  /** Weight of the packed unit: above `unitOver`, up to `unit`. */
  readonly unitOver?: number;
  readonly unit?: number;
  /** The greater of unit and dimensional weight. */
  readonly shipping?: number;
  readonly dimensional?: number;
  /** The weight that the fee goes by. */
  readonly billed: 'unit' | 'greater';
  /** Shorter sides count as at least this long in the dimensional weight. */
  readonly leastSide?: number;
}

export interface TierSet extends Dated {
  /** Left out: every programme without a set of its own. */
  readonly programme?: Programme;
  /** Countries that the unit is sent from, where their sizes count instead of the shop's. */
  readonly from?: readonly MarketplaceCode[];
  readonly length: 'in' | 'cm';
  readonly weight: 'lb' | 'kg';
  /** Volume ÷ divisor = dimensional weight; null: there is none. */
  readonly divisor: number | null;
  readonly tiers: readonly SizeTier[];
}

/** A surcharge that is a share of the base fee, rounded half up to the cent per unit. */
export interface RateSurcharge extends Dated {
  /** In 1/10 000 of the base. */
  readonly rate: number;
}

/** Amounts that Amazon may add inside the fulfilment fee line, by tier and weight, in the notation of the fee tables. */
export interface AmountSurcharge extends Priced {
  readonly kind: 'low-inventory' | 'packaging' | 'overmax' | 'pan-european';
  /** Which weight the rows go by. */
  readonly by: 'billed' | 'dimensional';
  /** Overmax only: beyond this side or girth (in the tier set's unit). */
  readonly beyond?: { readonly side: number; readonly girth: number };
  readonly rows: string;
}

/** An amount per unit on top of the fee, the same for every size. */
export interface ExtraAmount extends Priced {
  readonly amount: number;
}

/** Prices (with tax) up to which low-price fees hold: of most categories, and of some. */
export interface PriceLimits extends Priced {
  readonly general: number;
  readonly special: number;
}

/** Referral categories that a card treats alike. */
export interface CategoryList extends Dated {
  readonly categories: readonly string[];
}

/** Taxes of which one may stand inside a fee, in percent. */
export interface FeeTaxes extends Dated {
  readonly percent: readonly number[];
}

/** Amounts that Amazon may take off the fulfilment fee, by tier and billed weight. */
export interface AmountDiscount extends Priced {
  /** Left out: of every programme. */
  readonly programme?: Programme;
  readonly rows: string;
}

/** Referral rates in percent by category: one line each. */
export interface ReferralTable extends Dated {
  readonly currency: string;
  /** Holds a few categories only: it says nothing of how new the known rates are. */
  readonly few?: true;
  /** Least fee per unit. */
  readonly minimum: number;
  /** Least fees of heavy and bulky items, which a category alone does not tell. */
  readonly specialMinimums?: readonly number[];
  /** Marketplaces for which the table is less certain. */
  readonly gradeC?: readonly MarketplaceCode[];
  /** All lines of this table hold unless they are given here. */
  readonly like?: string;
  readonly rows: string;
}
