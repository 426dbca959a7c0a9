// What the Fees tab shows: per product and marketplace Amazon's measures beside the seller's, fees now and due, and what to do.

import type { MarketplaceCode } from '../policy/marketplaces';
import type { LighterStep, PackedUnit, TierDistances } from '../rates';
import type { Day } from '../values/day';
import type { Message } from '../values/message';
import type { Money } from '../values/money';

export interface FeeRow {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  readonly marketplace: MarketplaceCode;
  readonly currency: string;
  /** Measures of the fee preview and of the Products tab. */
  readonly amazon: PackedUnit | null;
  readonly own: PackedUnit | null;
  /** Size tier that the fee preview prints (its words, where they name no tier of ours), else by Amazon's measures; `''` when neither is known. */
  readonly amazonTier: string;
  readonly ownTier: string;
  /** Fulfilment fee per unit: as Amazon shows or last charged it, and by the seller's measures on the as-of date. */
  readonly feeNow: Money | null;
  readonly feeDue: Money | null;
  /** Units charged in the window, fulfilment fees and commissions charged for them, and what of it both errors claim. */
  readonly units: number;
  readonly charged: Money;
  readonly tooMuch: Money;
  /** What a unit costs less in packaging that is certified to ship as it is; 0 where no card says so. */
  readonly ownPackagingSaves: Money;
  /** How far the seller's (else Amazon's) measures are from the next tier. */
  readonly distances: TierDistances | null;
  /** What a little less weight or size would save within the own tier. */
  readonly lighter: LighterStep | null;
  /** What to do, most useful first. */
  readonly hints: readonly Message[];
}

export interface FeeReview {
  /** Most useful first. */
  readonly rows: readonly FeeRow[];
  /** Marketplaces with charges more than 15 months newer than their newest rate card. */
  readonly stale: readonly { readonly marketplace: MarketplaceCode; readonly newest: Day }[];
  /** Marketplaces of which no rate card holds on the as-of date any more, with the last day of the last one: nothing is compared since. */
  readonly ended: readonly { readonly marketplace: MarketplaceCode; readonly last: Day }[];
}
