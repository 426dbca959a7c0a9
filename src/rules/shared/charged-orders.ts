// What certainty asks of the orders with charges that a fee rule found.
import type { RowRef } from '../../values/cell';
import type { FeeWorld } from '../../world/fees/fee-world';
import { referralFindings } from '../referral-fee';
import { sizeTierFindings } from '../size-tier-fee';
import { feeBook } from './fee-lines';

/** A fee that came back with a refund, by the product of the row. */
interface FeeBack {
  readonly sku: string;
  readonly row: RowRef;
}

export interface ChargedOrder {
  /** Products that the order was charged for, on days that may still be claimed. */
  readonly charged: ReadonlySet<string>;
  /** Fees of it that came back with refunds. */
  readonly refunded: readonly FeeBack[];
}

/** By order id (`world.once`). */
export function chargedOrders(world: FeeWorld): ReadonlyMap<string, ChargedOrder> {
  const book = feeBook(world);
  const orders = new Map<string, ChargedOrder>();
  for (const findings of [sizeTierFindings, referralFindings])
    for (const { charges } of world.once(findings).found)
      for (const { orderId } of charges ?? [])
        if (!orders.has(orderId))
          orders.set(orderId, { charged: book.chargedIn(orderId), refunded: book.refundedIn(orderId) });
  return orders;
}
