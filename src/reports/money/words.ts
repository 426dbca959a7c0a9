// What the words of settlements mean: what an amount is for, and which rows give a fee back. Compared with `codeKey`.
import { memo } from '../../values/memo';
import { codeKey } from '../../values/text';
import type { TextNumbers } from '../reading/text-numbers';
import type { CreditKind, MoneyKind, MoneyPart } from './events';
import { stockReimbursementOf } from './payments/reimbursements';
import { type PaymentKind, paymentKindOf } from './payments/types';

const PRICES: Readonly<Record<string, MoneyPart>> = {
  principal: 'principal',
  shipping: 'shipping',
  delivery: 'shipping',
  giftwrap: 'gift-wrap',
  goodwill: 'goodwill',
  tax: 'shown-tax',
  shippingtax: 'shown-tax',
  deliverytax: 'shown-tax',
  giftwraptax: 'shown-tax',
};

const FEES: Readonly<Record<string, MoneyPart>> = {
  fbaperunitfulfillmentfee: 'fulfilment-fee',
  fbaperunitfulfilmentfee: 'fulfilment-fee',
  commission: 'commission',
  refundcommission: 'refund-commission',
};

/** What an amount of a settlement is for, by its amount type (V1: by its column) and its description. */
export function settlementPart(amountType: string, description: string): MoneyPart {
  const type = codeKey(amountType);
  const key = codeKey(description);
  if (type === 'itemwithheldtax') return 'tax';
  const price = type === 'itemprice' ? PRICES[key] : undefined;
  if (price) return price;
  if (namesTax(key)) return 'tax';
  if (key === 'restockingfee') return 'restocking-fee';
  if (type === 'promotion') {
    if (key === 'principal') return 'item-promotion';
    return key.includes('tax') ? 'tax-promotion' : 'shipping-promotion';
  }
  const fee = FEES[key];
  if (type === 'itemfees' && fee) return fee;
  return fee === 'fulfilment-fee' ? 'perhaps-fulfilment-fee' : 'other';
}

// TaxDiscount, MarketplaceFacilitatorTax-Principal, LowValueGoodsTax-Shipping, TCS, TDS …
function namesTax(key: string): boolean {
  if (key === 'taxdiscount' || key.endsWith('tax') || key.endsWith('vat') || /^(tcs|tds)/.test(key)) return true;
  return /^(marketplacefacilitator(tax|vat)|lowvaluegoods(tax)?|itemwithheldtax)/.test(key);
}

const KINDS: Readonly<Partial<Record<PaymentKind, MoneyKind>>> = {
  order: 'order',
  refund: 'refund',
  'order-retrocharge': 'order-retrocharge',
  'refund-retrocharge': 'refund-retrocharge',
  'a-to-z': 'a-to-z',
  chargeback: 'chargeback',
};

/** The kind of a row by the words for its type, which settlements and payments files share; `other` for all else. */
export function moneyKindOf(type: string): MoneyKind {
  return KINDS[paymentKindOf(type)] ?? 'other';
}

/** The fee that a settlement row gives back, by its transaction type and description; null when it gives none. */
export function feeGivenBack(type: string, description: string): CreditKind | null {
  const gives =
    codeKey(type) === 'feeadjustment' ||
    /^(commissioncorrection|feecorrection)/.test(codeKey(description)) ||
    isFeeCorrection(type) ||
    isFeeCorrection(description);
  return gives ? feeNamed(description) : null;
}

const RECOVERY = /^(a(?:to)?z|chargeback)[a-z]*recovery|safet(reimbursement|claim|refund)|^safet$/;

/** Words by which Amazon or a bank pays a refund back to the seller. Asked of every row. */
export const isRecovery: (words: string) => boolean = memo((words) =>
  RECOVERY.test(codeKey(words).replace(/[^a-z]/g, '')),
);

/** A reimbursement for a wrong fee. */
export function isFeeCorrection(words: string): boolean {
  return stockReimbursementOf(words)?.reason === 'Fee_Correction';
}

/** Which fee a description of money given back is about. */
export function feeNamed(description: string): CreditKind {
  // A reimbursement for wrong fees says no more.
  if (stockReimbursementOf(description)) return 'either';
  const key = codeKey(description);
  if (/commission|referral|佣金/.test(key)) return 'referral';
  return /pick|pack|fulfil|weight|dimension|fba|peso|dimensi/.test(key) ? 'fulfilment' : 'either';
}

/** Sold outside Amazon's shops and sent by Amazon: such orders have ids of their own. */
export function isMultiChannel(orderId: string): boolean {
  return beginsMultiChannel(orderId.charCodeAt(0), orderId.charCodeAt(1));
}

/** The same of an order by the number of its id. */
export function isMultiChannelOrder(orders: TextNumbers, order: number): boolean {
  return beginsMultiChannel(orders.charCodeAt(order, 0), orders.charCodeAt(order, 1));
}

/** Asked of every order: no expression, which takes ten times as long. */
function beginsMultiChannel(letter: number, digit: number): boolean {
  return (letter === 83 || letter === 115) && digit >= 48 && digit <= 57;
}
