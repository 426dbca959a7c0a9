// The texts that stand apart from the first ones of each language.
import type { TextKey } from '../../scenarios';

/** Scenarios from number 17 on. */
export type MoreKey = Extract<
  TextKey,
  `${
    | 'defective'
    | 'missing-parts'
    | 'not-as-described'
    | 'wrong-size'
    | 'delivered-not-received'
    | 'sent-back'
    | 'delayed'
    | 'customs'
    | 'where-is-my-refund'
    | 'return-label'
    | 'late-return'
    | 'cancelled'
    | 'change-order'
    | 'invoice'
    | 'product-question'
    | 'refunded'
    | 'replacement-sent'
    | 'warranty'
    | 'safety'
    | 'price-question'
    | 'refund-or-review'
    | 'outside-amazon'
    | 'customization'
    | 'bulky-delivery'
    | 'subscription'
    | 'return-condition'
    | 'claim-facts'
    | 'used-return'
    | 'feedback-delay'
    | 'ship-home'
    | 'before-purchase'}.${string}`
>;

export type MoreTexts = Readonly<Record<MoreKey, readonly [subject: string, body: string]>>;
