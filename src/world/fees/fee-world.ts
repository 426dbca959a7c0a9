// What everything about fees is made of: reports, settings and names of products; no pool, no order, no stock.
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
}
