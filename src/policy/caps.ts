// The most that Amazon pays for one unit of a marketplace, where a source gives it.
import { UNIT_CAPS } from './data/caps';
import type { MarketplaceCode } from './marketplaces';

/** The cap of a unit in a currency; null where none is known. */
export function unitCap(marketplace: MarketplaceCode, currency: string): number | null {
  const row = UNIT_CAPS.find((cap) => cap.marketplace === marketplace && cap.currency === currency);
  return row ? row.most : null;
}
