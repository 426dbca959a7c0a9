// Size tiers as reports print them: codes of older reports, or the English names of Seller Central.

import type { MarketplaceCode } from '../policy/marketplaces';
import type { Day } from '../values/day';
import { memo } from '../values/memo';
import { tierSet } from './size';
import type { TierId, TierSet } from './types';

/** `UsLargeStandardSize` and `Large standard-size` become `largestandard`. */
function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^(us|uk|eu|ca)(?=[a-z])/, '')
    .replace(/size$/, '');
}

/**
 * The size tiers of a marketplace on a day that a report's text may mean: several where it does not tell extra-large ones
 * apart, none where it is not understood (texts in other languages, tiers of another time).
 */
export function tiersNamed(text: string, marketplace: MarketplaceCode, day: Day): readonly TierId[] {
  const set = tierSet(marketplace, day);
  if (!set) return [];
  let namedIn = named.get(set);
  if (!namedIn) {
    namedIn = memo((words) => tiersIn(set, words));
    named.set(set, namedIn);
  }
  return namedIn(text);
}

// Every product prints one of a few.
const named = new WeakMap<TierSet, (text: string) => readonly TierId[]>();

function tiersIn(set: TierSet, text: string): TierId[] {
  const wanted = key(text);
  if (wanted === '') return [];
  const tiers = set.tiers.map((tier) => tier.id);
  if (/^extralarge(oversize)?$/.test(wanted)) return tiers.filter((id) => id.startsWith('xl_'));
  return tiers.filter((id) => id.replace(/_/g, '') === wanted);
}

/** Which of two tiers of a marketplace on a day is the larger: above 0 when the first one is, 0 for the same. */
export function compareTiers(a: TierId, b: TierId, marketplace: MarketplaceCode, day: Day): number {
  const order = (tierSet(marketplace, day)?.tiers ?? []).map((tier) => tier.id);
  return order.indexOf(a) - order.indexOf(b);
}
