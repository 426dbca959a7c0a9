// Every word of settlements that a claim hangs on, and what it stands for.
import type { MoneyPart } from '../../../src/reports/money/events';
import { feeGivenBack, isMultiChannel, moneyKindOf, settlementPart } from '../../../src/reports/money/words';

describe('what an amount is for', () => {
  test.each<[amountType: string, descriptions: string, part: MoneyPart]>([
    ['ItemPrice', 'Principal', 'principal'],
    ['ItemPrice', 'Shipping Delivery', 'shipping'],
    ['ItemPrice', 'GiftWrap', 'gift-wrap'],
    ['ItemPrice', 'Goodwill', 'goodwill'],
    ['ItemPrice', 'RestockingFee', 'restocking-fee'],
    ['ItemPrice', 'Tax ShippingTax DeliveryTax GiftWrapTax', 'shown-tax'],
    ['ItemPrice', 'MarketplaceFacilitatorTax-Principal MarketplaceFacilitatorVAT-Shipping', 'tax'],
    ['ItemPrice', 'LowValueGoodsTax-Principal LowValueGoods-Shipping TCS-IGST TDS RestockingFeeTax', 'tax'],
    ['ItemPrice', 'CODFee SomethingNew', 'other'],
    ['ItemWithheldTax', 'MarketplaceFacilitatorTax-Principal Principal SomethingNew', 'tax'],
    ['ItemFees', 'FBAPerUnitFulfillmentFee FBAPerUnitFulfilmentFee', 'fulfilment-fee'],
    ['ItemFees', 'Commission', 'commission'],
    ['ItemFees', 'RefundCommission', 'refund-commission'],
    ['ItemFees', 'ShippingChargeback FixedClosingFee DigitalServicesFee SalesTaxServiceFee Principal', 'other'],
    ['Promotion', 'Principal', 'item-promotion'],
    ['Promotion', 'Shipping GiftWrap SomethingNew', 'shipping-promotion'],
    ['Promotion', 'TaxDiscount ShippingTax', 'tax'],
    ['Promotion', 'ShippingTaxDiscount', 'tax-promotion'],
    ['other-transaction', 'Principal Commission Shipping RefundCommission', 'other'],
    // It lowers what an order was worth, but is no charge that could be too high.
    ['other-transaction', 'FBAPerUnitFulfillmentFee', 'perhaps-fulfilment-fee'],
    ['ItemPrice', 'FBAPerUnitFulfillmentFee', 'perhaps-fulfilment-fee'],
    ['', 'SomethingNew', 'other'],
    // A promotion on value-added tax lowers no price, so that no commission is found to be too high for it.
    ['Promotion', 'PrincipalVAT', 'tax'],
    // A restocking fee is one wherever it stands: the seller has it, and none is missing.
    ['ItemFees', 'RestockingFee', 'restocking-fee'],
    ['other-transaction', 'RestockingFee restocking_fee', 'restocking-fee'],
  ])('%s: %s', (amountType, descriptions, part) => {
    for (const word of descriptions.split(' ')) {
      expect([word, settlementPart(amountType, word)]).toEqual([word, part]);
    }
  });

  test('spelling does not matter', () => {
    expect(settlementPart('item price', 'PRINCIPAL')).toBe('principal');
    expect(settlementPart('ITEM_FEES', 'fba-per-unit fulfillment fee')).toBe('fulfilment-fee');
  });
});

test.each([
  ['Order', 'order'],
  ['Refund', 'refund'],
  ['Order_Retrocharge', 'order-retrocharge'],
  ['Refund_Retrocharge', 'refund-retrocharge'],
  ['A-to-z Guarantee Refund', 'a-to-z'],
  ['A-to-z Guarantee Claim', 'a-to-z'],
  ['Chargeback Refund', 'chargeback'],
  // What comes back to the seller is no refund: the commission that Amazon takes with it was not given back.
  ['A-to-z Guarantee Recovery', 'other'],
  ['Chargeback Recovery', 'other'],
  ['other-transaction', 'other'],
  ['ServiceFee', 'other'],
  ['FeeAdjustment', 'other'],
  ['', 'other'],
] as const)('type %s is %s', (type, kind) => expect(moneyKindOf(type)).toBe(kind));

test.each([
  ['FeeAdjustment', 'Weight and dimension change', 'fulfilment'],
  ['Fee Adjustment', 'Pick & Pack', 'fulfilment'],
  ['FeeAdjustment', 'Referral fee', 'referral'],
  ['FeeAdjustment', '佣金', 'referral'],
  ['FeeAdjustment', 'something new', 'either'],
  ['other-transaction', 'CommissionCorrection', 'referral'],
  ['other-transaction', 'FeeCorrection', 'either'],
  ['other-transaction', 'INCORRECT_FEES_ITEMS', 'either'],
  ['INCORRECT_FEES_NON_ITEMIZED', '', 'either'],
  ['FBA Inventory Reimbursement - Fee Correction', '', 'either'],
  ['other-transaction', 'WAREHOUSE_LOST', null],
  ['ServiceFee', 'Commission', null],
  ['', '', null],
] as const)('%s, %s gives back: %s', (type, description, kind) => expect(feeGivenBack(type, description)).toBe(kind));

test.each([
  ['S01-1234567-1234567', true],
  // Old readings of fees took it for an order of a shop.
  ['s01-1234567-1234567', true],
  ['111-1234567-1234567', false],
  ['SHOP-1', false],
  ['', false],
])('order %s is multi-channel: %s', (id, expected) => expect(isMultiChannel(id)).toBe(expected));
