// The fulfilment fee in a payments row, without what Amazon passes through the same column.

import type { Money } from '../../../values/money';
import type { PaymentMoney } from './columns';

/**
 * The fulfilment fee of an order row, positive as charged, for all its units. Amazon takes what the buyer paid for gift wrap
 * and shipping back inside the FBA fees. A rebate of just the shipping is free shipping, of which nothing is taken back; what
 * another rebate was for is not known, so that all of the shipping may be.
 */
export function fulfilmentFeeOf(money: (column: PaymentMoney) => Money): Money {
  const wrap = Math.max(0, money('giftWrapCredits') + money('giftWrapCreditsTax'));
  const shipping = [money('shippingCredits'), money('shippingCredits') + money('shippingCreditsTax')];
  const promotion = 0 - money('promotionalRebates');
  const rebates = [promotion, promotion - money('promotionalRebatesTax')];
  const free = rebates.some((rebate) => rebate > 0 && shipping.includes(rebate));
  // Taken from 0: a minus sign would make −0 of nothing, which is no small integer.
  return 0 - money('fbaFees') - wrap - (free ? 0 : Math.max(0, ...shipping));
}
