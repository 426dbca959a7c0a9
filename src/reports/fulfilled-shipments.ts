// Amazon Fulfilled Shipments: what Amazon sent to buyers, a product of a parcel a row.
import { channelOf } from './reading/channel';
import type { RowSource } from './reading/rows';
import { aside, date, id, money, others, quantity, report, required, text } from './reading/spec';

const columns = {
  orderId: required(id('amazon-order-id', 'Amazon Order Id', '亚马逊订单编号')),
  shipmentDate: required(date('shipment-date', 'Shipment Date', '配送日期')),
  purchaseDate: date('purchase-date', 'Purchase Date', '购买日期'),
  arrivalDate: date('estimated-arrival-date', 'Estimated Arrival Date', '预计送达日期'),
  itemId: id('amazon-order-item-id'),
  sku: id('sku', 'Merchant SKU', '卖家 SKU'),
  title: aside(text('product-name', 'Title', '商品名称')),
  quantity: quantity('quantity-shipped', 'Shipped Quantity', '已发货数量'),
  currency: aside(text('currency', '货币')),
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
  carrier: aside(text('carrier', '承运人')),
  tracking: aside(text('tracking-number', '追踪编码', '追踪编号')),
  ...others('merchant-order-id', 'shipment-id', 'shipment-item-id', 'fulfillment-center-id'),
};

export const fulfilledShipments = report({
  id: 'fulfilled-shipments',
  columns,
  signature: ['orderId', 'shipmentDate', 'sku', 'quantity'],
  covers: 'shipmentDate',
  core: ['orderId', 'sku', 'itemId', 'quantity', 'shipmentDate'],
});

/** A number that a spreadsheet has rounded (`1.23E+11`). */
const SPOILT = /^\d(?:\.\d+)?E\+\d+$/i;

/** The rows of Amazon Fulfilled Shipments. */
export function fulfilledOf(reports: RowSource) {
  const rows = reports.rows(fulfilledShipments);
  return {
    ...rows,
    /** Who shipped it: the report holds nothing but what Amazon sent, unless a row says otherwise. */
    fulfilment: rows.read('channel', (channel) => channelOf(channel) ?? 'amazon'),
    /** `''` where a spreadsheet has spoilt the number. */
    tracking: rows.read('tracking', (number) => (SPOILT.test(number) ? '' : number)),
  };
}
