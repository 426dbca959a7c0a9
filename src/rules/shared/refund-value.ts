// What a refunded unit is worth, and whether more money was refunded than charged (contract, "Value" and "3 by money").

import { NO_VALUE, type Value } from '../../claims/finding';
import type { MarketplaceCode } from '../../policy/marketplaces';
import { sumOf } from '../../values/lists';
import { MONEY_SCALE, type Money, share } from '../../values/money';
import type { Refund, RefundedItem } from '../../world/orders/refunds';
import { currencyOf } from '../../world/world';
import { capped } from './unit-cap';

/** Rounding that is no over-refund: 0.05 of the currency per refunded unit (contract). */
const TOLERANCE: Money = (MONEY_SCALE * 5) / 100;

const NO_REFUNDS: readonly Refund[] = [];

/** The last refund that counted as a unit; null when none did. */
export function lastCounted(item: RefundedItem | null): Refund | null {
  const refunds = item === null ? NO_REFUNDS : item.refunds;
  for (let i = refunds.length - 1; i >= 0; i--) {
    const refund = refunds[i] as Refund;
    if (refund.units > 0) return refund;
  }
  return null;
}

export interface Excess {
  readonly charged: Money;
  readonly refunded: Money;
  readonly excess: Money;
  readonly tolerance: Money;
}

/**
 * Refunded above what the same lines were charged, tax that was charged apart and not refunded apart included: the refund may
 * hold it (in Europe and Japan prices are shown with it). Null when it is not, or when the charge is not in the same source.
 */
export function excessOf(item: RefundedItem | null): Excess | null {
  if (item === null || item.charged === null || item.chargeIncomplete) return null;
  const refunded = sumOf(item.refunds, (r) => r.gross) - item.rechargedMoney;
  const tolerance = TOLERANCE * Math.max(1, item.units);
  const charged = item.charged + item.taxLeft;
  const excess = refunded - charged;
  return excess > tolerance ? { charged, refunded, excess, tolerance } : null;
}

/**
 * Net refund × open ÷ refunded units. Where more was refunded than charged, only the charged part: what is above the
 * charge belongs to the claim for the excess. Null when no refund counted as a unit.
 */
export function refundValue(item: RefundedItem | null, open: number, marketplace: MarketplaceCode): Value {
  const none = NO_VALUE(item?.currency || currencyOf(marketplace));
  if (item === null || item.units === 0) return none;
  const net = sumOf(item.refunds, (r) => (r.units > 0 ? r.net : 0));
  if (net <= 0) return none;
  const over = excessOf(item);
  const up = over ? [Math.max(0, over.charged)] : [];
  const down = over ? [over.refunded] : [];
  const units = Math.min(open, item.units);
  const value: Value = {
    unitValue: share(net, up, [item.units, ...down]),
    amount: share(net, [units, ...up], [item.units, ...down]),
    currency: none.currency,
    basis: 'net-refund',
  };
  return capped(value, units, marketplace);
}
