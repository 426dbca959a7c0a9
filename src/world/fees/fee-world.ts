// What everything about fees is made of: no pool, no order, no stock, so that another thread can make it of the same reports.
import type { RowSource } from '../../reports/reading/rows';
import type { Settings } from '../../settings';
import type { SkuNames } from '../sku-names';

/** The part of the world that fees are asked of. */
export interface FeeWorld {
  readonly settings: Settings;
  readonly reading: RowSource;
  readonly catalogue: SkuNames;
  /** What is made of it as a whole: made when first asked for, the same for everyone. */
  once<T>(make: (world: FeeWorld) => T): T;
  /** True for what another thread makes: what is only needed to make it need not be made here. */
  isElsewhere(make: (world: FeeWorld) => unknown): boolean;
}

/** What another thread makes, by what would make it here; what is made is undefined where it could not. */
export type Elsewhere = ReadonlyMap<unknown, () => unknown>;
/** A world that keeps what is made of it. */
export function feeWorldOf(ground: Pick<FeeWorld, 'settings' | 'reading' | 'catalogue'>): FeeWorld {
  const made = new Map<unknown, unknown>();
  return {
    ...ground,
    once<T>(make: (world: FeeWorld) => T): T {
      if (!made.has(make)) made.set(make, make(this));
      return made.get(make) as T;
    },
    isElsewhere: () => false,
  };
}
