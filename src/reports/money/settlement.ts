// Settlements, flat file V1 (a money column per kind) and V2 (one amount column).
import { aside, beside, date, formed, id, JOINED, money, quantity, report, text } from '../reading/spec';

const shared = {
  settlementId: text('settlement-id'),
  startDate: date('settlement-start-date'),
  endDate: date('settlement-end-date'),
  depositDate: date('deposit-date'),
  totalAmount: aside(text('total-amount')),
  currency: text('currency'),
  transactionType: text('transaction-type'),
  orderId: formed(JOINED, id('order-id')),
  merchantOrderId: aside(text('merchant-order-id')),
  adjustmentId: text('adjustment-id'),
  shipmentId: aside(text('shipment-id')),
  marketplace: text('marketplace-name'),
  fulfilment: text('fulfillment-id'),
  postedDate: date('posted-date'),
  orderItemCode: text('order-item-code'),
  merchantOrderItemId: aside(text('merchant-order-item-id')),
  merchantAdjustmentItemId: aside(text('merchant-adjustment-item-id')),
  sku: id('sku'),
  quantity: quantity('quantity-purchased'),
  promotionId: aside(text('promotion-id')),
};

// Each amount stands beside the word for it.
const v1Columns = {
  ...shared,
  shipmentFeeType: beside(['shipmentFee'], text('shipment-fee-type')),
  shipmentFee: beside(['shipmentFeeType'], money('shipment-fee-amount')),
  orderFeeType: beside(['orderFee'], text('order-fee-type')),
  orderFee: beside(['orderFeeType'], money('order-fee-amount')),
  priceType: beside(['price'], text('price-type')),
  price: beside(['priceType'], money('price-amount')),
  itemFeeType: beside(['itemFee'], text('item-related-fee-type')),
  itemFee: beside(['itemFeeType'], money('item-related-fee-amount')),
  miscFee: money('misc-fee-amount'),
  otherFee: money('other-fee-amount'),
  otherFeeReason: text('other-fee-reason-description'),
  promotionType: beside(['promotion'], text('promotion-type')),
  promotion: beside(['promotionType'], money('promotion-amount')),
  directPaymentType: beside(['directPayment'], text('direct-payment-type')),
  directPayment: beside(['directPaymentType'], money('direct-payment-amount')),
  otherAmount: money('other-amount'),
};

const v2Columns = {
  ...shared,
  amountType: text('amount-type'),
  amountDescription: text('amount-description'),
  amount: money('amount'),
  postedDateTime: aside(text('posted-date-time')),
};

export type V1Key = keyof typeof v1Columns;
export type V2Key = keyof typeof v2Columns;

const CORE = ['settlementId', 'transactionType', 'orderId', 'adjustmentId', 'sku', 'postedDate', 'quantity'] as const;

export const settlementV1 = report({
  id: 'settlement-v1',
  columns: v1Columns,
  signature: ['settlementId', 'transactionType', 'priceType', 'price'],
  telling: { transactionType: () => true },
  covers: 'postedDate',
  totals: { column: 'totalAmount' },
  core: [
    ...CORE,
    'shipmentFeeType',
    'shipmentFee',
    'orderFeeType',
    'orderFee',
    'priceType',
    'price',
    'itemFeeType',
    'itemFee',
    'miscFee',
    'otherFee',
    'promotionType',
    'promotion',
    'directPaymentType',
    'directPayment',
    'otherAmount',
  ],
});

export const settlementV2 = report({
  id: 'settlement-v2',
  columns: v2Columns,
  signature: ['settlementId', 'transactionType', 'amountType', 'amountDescription', 'amount'],
  telling: { transactionType: () => true },
  covers: 'postedDate',
  totals: { column: 'totalAmount' },
  core: [...CORE, 'amountType', 'amountDescription', 'amount'],
  orderProof: { column: 'postedDate', by: 'postedDateTime' },
});

/** The money columns of a V1 row; each row fills one of them. */
export const V1_MONEY = [
  'shipmentFee',
  'orderFee',
  'price',
  'itemFee',
  'miscFee',
  'otherFee',
  'promotion',
  'directPayment',
  'otherAmount',
] as const satisfies readonly V1Key[];
