// What a unit is worth in a claim: never more than Amazon pays for one.
import type { Value } from '../../claims/finding';
import { unitCap } from '../../policy/caps';
import type { MarketplaceCode } from '../../policy/marketplaces';
import { MONEY_SCALE, type Money } from '../../values/money';

/** The most that Amazon pays for a unit; null where no cap is known. */
export function mostOfUnit(marketplace: MarketplaceCode, currency: string): Money | null {
  const cap = unitCap(marketplace, currency);
  return cap === null ? null : cap * MONEY_SCALE;
}

/** The value of units, each at most at the cap, which it then tells of. */
export function capped(value: Value, units: number, marketplace: MarketplaceCode): Value {
  const { unitValue, amount, currency } = value;
  const most = mostOfUnit(marketplace, currency);
  if (most === null || unitValue === null || amount === null || unitValue <= most) return value;
  const notes = [...(value.notes ?? []), { id: 'unit-cap', data: { most, currency } } as const];
  return { ...value, unitValue: most, amount: Math.min(amount, most * units), notes };
}
