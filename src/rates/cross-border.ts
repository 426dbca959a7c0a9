// What a unit costs that is sent from another country than the shop's: what could explain a fee that no local card holds.

import type { MarketplaceCode } from '../policy/marketplaces';
import type { Day } from '../values/day';
import type { Money } from '../values/money';
import { FULFILMENT_CROSS_BORDER } from './data/fulfilment.cross-border';
import { type FeeClass, type FeeOptions, feeFor } from './fulfilment';
import type { PackedUnit } from './size';

/** Countries that the cards know units of a marketplace to be sent from, its own left out. */
export function originsOf(marketplace: MarketplaceCode): MarketplaceCode[] {
  const origins = FULFILMENT_CROSS_BORDER.filter((t) => t.marketplaces.includes(marketplace)).flatMap(
    (t) => t.from ?? [],
  );
  return [...new Set(origins)].filter((origin) => origin !== marketplace);
}

/**
 * Every fee per unit, without and with the fuel surcharge, that may be due when the unit is sent from another country
 * (European Fulfilment Network, remote fulfilment), in ten-thousandths of the shop's currency; all of grade C but that from
 * the United States to Canada. None where no card says so. The arguments are those of `feeFor`.
 */
export function crossBorderFees(
  unit: PackedUnit,
  marketplace: MarketplaceCode,
  date: Day,
  price: Money | readonly Money[] | null,
  feeClass: FeeClass | null,
  options: FeeOptions = {},
): Money[] {
  const fees = new Set<Money>();
  for (const from of originsOf(marketplace)) {
    for (const storage of ['germany', 'central-europe'] as const) {
      const fee = feeFor(unit, marketplace, date, price, feeClass, { ...options, from, storage });
      if (fee.known) fees.add(fee.base).add(fee.fee);
    }
  }
  return [...fees];
}
