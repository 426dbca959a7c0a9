// How far a packed unit is from another size tier: the hint that can save more than a claim.

import type { MarketplaceCode } from '../policy/marketplaces';
import type { Day } from '../values/day';
import type { Money } from '../values/money';
import { type FeeClass, type FeeOptions, FULFILMENT_TABLES, type FulfilmentFee, feeFor } from './fulfilment';
import { rowsOf, stepBelow } from './rows';
import { dimensionalWeight, fits, type LengthUnit, type PackedUnit, type Sized, sizeTierOf } from './size';
import type { SizeTier, TierId, TierSet } from './types';

/** What a limit is about. */
export type LimitOf = 'longest' | 'median' | 'shortest' | 'girth' | 'sum' | 'weight' | 'dimensional';

export interface Distance {
  readonly of: LimitOf;
  /** In `unit`, always positive: over the limit of a smaller tier, or left up to the limit of the own one. */
  readonly by: number;
  readonly unit: LengthUnit | 'lb' | 'kg';
}

/** The next lower step of weight within the own tier. */
export interface LighterStep extends Distance {
  /** What a unit costs less there, per unit with the fuel surcharge. */
  readonly saves: Money;
}

/**
 * How much less weight (or size, where the dimensional weight counts) brings a unit to the next lower step of its tier, and
 * what that saves. Null in the lowest step, where no weight is known, or where it saves nothing.
 */
export function lighterStep(
  fee: FulfilmentFee,
  marketplace: MarketplaceCode,
  date: Day,
  price: Money | null,
  feeClass: FeeClass | null,
  options: FeeOptions = {},
): LighterStep | null {
  const table = FULFILMENT_TABLES.find((t) => t.id === fee.card);
  const below = table ? stepBelow(rowsOf(table.rows), fee.tier, fee.billed, fee.weightUnit) : null;
  if (!fee.fit || below === null) return null;
  const there = feeFor({ tier: fee.tier, billed: below }, marketplace, date, price, feeClass, {
    ...options,
    programme: fee.programme,
  });
  if (!there.known || there.fee >= fee.fee) return null;
  const { sized, dimensional, tier } = fee.fit;
  return {
    of: tier.billed === 'greater' && dimensional > sized.weight ? 'dimensional' : 'weight',
    by: Math.round((fee.billed - below) * 1000) / 1000,
    unit: fee.weightUnit,
    saves: fee.fee - there.fee,
  };
}

export interface TierDistances {
  readonly tier: TierId;
  /** The smaller tier that needs the least change, and everything that stands in its way; null in the smallest. */
  readonly smaller: { readonly tier: TierId; readonly over: readonly Distance[] } | null;
  /** The limit of the own tier that is nearest; null where it has none. */
  readonly left: Distance | null;
}

interface Measure extends Distance {
  readonly value: number;
  readonly limit: number;
}

/** Every limit of a tier with the unit's own value. */
function measures(sized: Sized, tier: SizeTier, set: TierSet): Measure[] {
  const found: Measure[] = [];
  const add = (of: LimitOf, value: number, limit: number | null | undefined, unit: Distance['unit']) => {
    if (limit !== null && limit !== undefined) found.push({ of, value, limit, unit, by: Math.abs(value - limit) });
  };
  const [long, median, short] = sized.sides;
  add('longest', long, tier.sides?.[0], set.length);
  add('median', median, tier.sides?.[1], set.length);
  add('shortest', short, tier.sides?.[2], set.length);
  add('girth', sized.girth, tier.girth, set.length);
  add('sum', long + median + short, tier.sum, set.length);
  const dimensional = dimensionalWeight(sized, tier, set);
  add('weight', sized.weight, tier.unit, set.weight);
  add('dimensional', dimensional, tier.dimensional, set.weight);
  add(
    dimensional > sized.weight ? 'dimensional' : 'weight',
    Math.max(dimensional, sized.weight),
    tier.shipping,
    set.weight,
  );
  return found;
}

/**
 * The size tier of a unit in a marketplace on a day, what keeps it out of the next smaller one, and how much is left
 * before it falls into a larger one. Null where its tier is not known.
 */
export function tierDistances(unit: PackedUnit, marketplace: MarketplaceCode, day: Day): TierDistances | null {
  const fit = sizeTierOf(unit, marketplace, day);
  if (!fit) return null;
  const { set, sized } = fit;
  const at = set.tiers.indexOf(fit.tier);
  let smaller: { tier: TierId; over: Measure[]; size: number } | null = null;
  for (const tier of set.tiers.slice(0, at)) {
    if (fits(sized, tier, set)) continue;
    const over = measures(sized, tier, set).filter((m) => m.value > m.limit);
    // Heavier tiers of the same sides begin above a weight: being lighter brings no smaller fee.
    if (over.length === 0) continue;
    const size = over.reduce((sum, m) => sum + m.by / m.limit, 0);
    if (smaller === null || size < smaller.size) smaller = { tier: tier.id, over, size };
  }
  const own = measures(sized, fit.tier, set).filter((m) => m.value <= m.limit);
  const left = own.reduce<Measure | null>((a, b) => (a === null || b.by / b.limit < a.by / a.limit ? b : a), null);
  const plain = ({ of, by, unit: u }: Measure): Distance => ({ of, by: Math.round(by * 1000) / 1000, unit: u });
  return {
    tier: fit.tier.id,
    smaller: smaller && { tier: smaller.tier, over: smaller.over.map(plain) },
    left: left && plain(left),
  };
}
