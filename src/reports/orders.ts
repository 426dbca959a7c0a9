// Orders: the All Orders report and the Amazon Fulfilled Shipments report.
import { date, id, money, others, quantity, type ReportSpec, required, text, volatile } from './reading/spec';

const allOrderColumns = {
  orderId: required(id('amazon-order-id', 'Amazon Order Id', '亚马逊订单编号')),
  purchaseDate: required(date('purchase-date', '购买日期')),
  updated: volatile(text('last-updated-date')),
  orderStatus: volatile(text('order-status', '订单状态')),
  itemStatus: volatile(text('item-status')),
  channel: text('fulfillment-channel', 'fulfilment-channel', '配送渠道'),
  salesChannel: text('sales-channel', '销售渠道'),
  sku: id('sku', 'Merchant SKU', '卖家 SKU'),
  asin: id('asin'),
  title: volatile(text('product-name')),
  quantity: quantity('quantity', '数量'),
  currency: text('currency', '货币'),
  itemPrice: money('item-price', '商品价格'),
  itemTax: money('item-tax', '商品税'),
  shippingPrice: money('shipping-price'),
  shippingTax: money('shipping-tax'),
  giftWrapPrice: money('gift-wrap-price'),
  giftWrapTax: money('gift-wrap-tax'),
  itemPromotion: money('item-promotion-discount'),
  shipPromotion: money('ship-promotion-discount'),
  isReplacement: text('is-replacement-order'),
  originalOrderId: text('original-order-id'),
  ...others(
    'merchant-order-id',
    'order-channel',
    'ship-service-level',
    'ship-city',
    'ship-state',
    'ship-postal-code',
    'ship-country',
    'promotion-ids',
    'is-business-order',
    'purchase-order-number',
    'price-designation',
  ),
};

const fulfilledColumns = {
  orderId: required(id('amazon-order-id', 'Amazon Order Id', '亚马逊订单编号')),
  shipmentDate: required(date('shipment-date', 'Shipment Date', '配送日期')),
  purchaseDate: date('purchase-date', 'Purchase Date', '购买日期'),
  arrivalDate: volatile(date('estimated-arrival-date', 'Estimated Arrival Date', '预计送达日期')),
  sku: id('sku', 'Merchant SKU', '卖家 SKU'),
  title: volatile(text('product-name', 'Title', '商品名称')),
  quantity: quantity('quantity-shipped', 'Shipped Quantity', '已发货数量'),
  currency: text('currency', '货币'),
  itemPrice: money('item-price', '商品价格'),
  itemTax: money('item-tax', '商品税'),
  shippingPrice: money('shipping-price', '运费'),
  shippingTax: money('shipping-tax', '运费税'),
  giftWrapPrice: money('gift-wrap-price', '礼品包装价格'),
  giftWrapTax: money('gift-wrap-tax', '礼品包装税费'),
  itemPromotion: money('item-promotion-discount', 'Item Promo Discount', '商品促销折扣'),
  shipPromotion: money('ship-promotion-discount', 'Shipment Promo Discount', '货件促销折扣'),
  channel: text('fulfillment-channel', 'fulfilment-channel', '配送渠道'),
  salesChannel: text('sales-channel', '销售渠道'),
  carrier: text('carrier', '承运人'),
  tracking: text('tracking-number', '追踪编码', '追踪编号'),
  ...others('merchant-order-id', 'shipment-id', 'shipment-item-id', 'amazon-order-item-id', 'fulfillment-center-id'),
};

export type AllOrdersKey = keyof typeof allOrderColumns;
export type FulfilledKey = keyof typeof fulfilledColumns;

export const allOrders: ReportSpec<AllOrdersKey> = {
  id: 'all-orders',
  columns: allOrderColumns,
  signature: ['orderId', 'purchaseDate', 'orderStatus', 'sku'],
  covers: 'purchaseDate',
};

export const fulfilledShipments: ReportSpec<FulfilledKey> = {
  id: 'fulfilled-shipments',
  columns: fulfilledColumns,
  signature: ['orderId', 'shipmentDate', 'sku', 'quantity'],
  covers: 'shipmentDate',
};
