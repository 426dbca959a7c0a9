// From the measures of a packed unit to its size tier and the weight that its fee goes by.

import type { MarketplaceCode } from '../policy/marketplaces';
import type { Day } from '../values/day';
import { TIER_SETS } from './data/tiers';
import { tablesOn } from './periods';
import type { Programme, SizeTier, TierSet } from './types';

export type LengthUnit = 'in' | 'cm';
export type MassUnit = 'lb' | 'oz' | 'kg' | 'g';

/** A product ready to ship: three sides in any order and its weight, each in the unit that it was measured in. */
export interface PackedUnit {
  readonly sides: readonly [number, number, number];
  readonly lengthUnit: LengthUnit;
  readonly weight: number;
  readonly weightUnit: MassUnit;
}

const CM_PER_INCH = 2.54;
const KG_PER_POUND = 0.45359237;
const EPSILON = 1e-9;

/** A length in another unit; an inch is 2.54 cm exactly. */
function lengthIn(value: number, from: LengthUnit, to: LengthUnit): number {
  if (from === to) return value;
  return from === 'in' ? value * CM_PER_INCH : value / CM_PER_INCH;
}

/** A weight in pounds or kilograms; a pound is 0.45359237 kg exactly. */
function weightIn(value: number, from: MassUnit, to: 'lb' | 'kg'): number {
  if (to === 'lb') {
    if (from === 'lb') return value;
    if (from === 'oz') return value / 16;
    return (from === 'kg' ? value : value / 1000) / KG_PER_POUND;
  }
  if (from === 'kg') return value;
  if (from === 'g') return value / 1000;
  return (from === 'lb' ? value : value / 16) * KG_PER_POUND;
}

/** A unit in the units of a tier set: sides longest first. */
export interface Sized {
  readonly sides: readonly [number, number, number];
  readonly girth: number;
  readonly weight: number;
}

function longestFirst(a: number, b: number, c: number): [number, number, number] {
  const long = Math.max(a, b, c);
  const short = Math.min(a, b, c);
  const median = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  return [long, median, short];
}

function inSet(unit: PackedUnit, set: TierSet): Sized {
  const a = lengthIn(unit.sides[0], unit.lengthUnit, set.length);
  const b = lengthIn(unit.sides[1], unit.lengthUnit, set.length);
  const c = lengthIn(unit.sides[2], unit.lengthUnit, set.length);
  const sides = longestFirst(a, b, c);
  return {
    sides,
    girth: sides[0] + 2 * (sides[1] + sides[2]),
    weight: weightIn(unit.weight, unit.weightUnit, set.weight),
  };
}

/** Volume ÷ divisor, with the tier's least side lengths; 0 where the marketplace has no dimensional weight. */
export function dimensionalWeight(sized: Sized, tier: SizeTier, set: TierSet): number {
  if (set.divisor === null) return 0;
  const [long, median, short] = sized.sides;
  const least = tier.leastSide ?? 0;
  return (long * Math.max(median, least) * Math.max(short, least)) / set.divisor;
}

const within = (value: number, limit: number | null | undefined) =>
  limit === null || limit === undefined || value <= limit + EPSILON;

/** True when the unit keeps every limit of the tier. */
export function fits(sized: Sized, tier: SizeTier, set: TierSet): boolean {
  const [long, median, short] = sized.sides;
  const dimensional = dimensionalWeight(sized, tier, set);
  return (
    within(long, tier.sides?.[0]) &&
    within(median, tier.sides?.[1]) &&
    within(short, tier.sides?.[2]) &&
    within(sized.girth, tier.girth) &&
    within(long + median + short, tier.sum) &&
    within(sized.weight, tier.unit) &&
    (tier.unitOver === undefined || sized.weight > tier.unitOver + EPSILON) &&
    within(dimensional, tier.dimensional) &&
    within(Math.max(sized.weight, dimensional), tier.shipping)
  );
}

/**
 * The tiers of a marketplace on a day, those of a programme where it has a set of its own; null when they are not known.
 * `from`: the country that the unit is sent from, where it is another one.
 */
export function tierSet(
  marketplace: MarketplaceCode,
  day: Day | null,
  programme?: Programme,
  from?: MarketplaceCode,
): TierSet | null {
  const sets = tablesOn(TIER_SETS, marketplace, day);
  const abroad = from === undefined ? undefined : sets.find((set) => set.from?.includes(from));
  if (abroad) return abroad;
  const own = sets.filter((set) => set.from === undefined);
  return own.find((set) => set.programme === programme) ?? own.find((set) => set.programme === undefined) ?? null;
}

export interface TierFit {
  readonly set: TierSet;
  readonly tier: SizeTier;
  readonly sized: Sized;
  /** The weight that the fee goes by, and the dimensional weight, in the set's unit. */
  readonly billed: number;
  readonly dimensional: number;
}

const known = new WeakMap<PackedUnit, Map<TierSet, TierFit | null>>();

/** The first tier of a set that the unit fits; null when none does. */
export function tierIn(unit: PackedUnit, set: TierSet): TierFit | null {
  let fits = known.get(unit);
  if (!fits) {
    fits = new Map();
    known.set(unit, fits);
  }
  let fit = fits.get(set);
  if (fit === undefined) {
    fit = findTier(unit, set);
    fits.set(set, fit);
  }
  return fit;
}

function findTier(unit: PackedUnit, set: TierSet): TierFit | null {
  const sized = inSet(unit, set);
  const tier = set.tiers.find((t) => fits(sized, t, set));
  if (!tier) return null;
  const dimensional = dimensionalWeight(sized, tier, set);
  const billed = tier.billed === 'unit' ? sized.weight : Math.max(sized.weight, dimensional);
  return { set, tier, sized, billed, dimensional };
}

/** The size tier of a unit in a marketplace on a day; null when its tiers are not known or none fits. */
export function sizeTierOf(unit: PackedUnit, marketplace: MarketplaceCode, day: Day | null): TierFit | null {
  const set = tierSet(marketplace, day);
  return set && tierIn(unit, set);
}
