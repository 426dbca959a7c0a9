// All Orders: every order with its items, whoever ships it.
import { joined } from '../values/lists';
import { codeKey } from '../values/text';
import { channelOf } from './reading/channel';
import type { RowSource } from './reading/rows';
import { aside, asked, date, id, money, others, quantity, report, required, text } from './reading/spec';

const columns = {
  orderId: required(id('amazon-order-id', 'Amazon Order Id', '亚马逊订单编号')),
  purchaseDate: required(date('purchase-date', '购买日期')),
  updated: aside(text('last-updated-date')),
  orderStatus: text('order-status', '订单状态'),
  itemStatus: asked(text('item-status')),
  channel: text('fulfillment-channel', 'fulfilment-channel', '配送渠道'),
  salesChannel: text('sales-channel', '销售渠道'),
  itemId: id('amazon-order-item-id', 'order-item-id'),
  sku: id('sku', 'Merchant SKU', '卖家 SKU'),
  asin: id('asin'),
  title: aside(text('product-name')),
  quantity: quantity('quantity', '数量'),
  currency: aside(text('currency', '货币')),
  itemPrice: money('item-price', '商品价格'),
  itemTax: money('item-tax', '商品税'),
  shippingPrice: money('shipping-price'),
  shippingTax: money('shipping-tax'),
  giftWrapPrice: money('gift-wrap-price'),
  giftWrapTax: money('gift-wrap-tax'),
  itemPromotion: money('item-promotion-discount'),
  shipPromotion: money('ship-promotion-discount'),
  isReplacement: aside(text('is-replacement-order')),
  originalOrderId: asked(text('original-order-id')),
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

export const allOrders = report({
  id: 'all-orders',
  columns,
  signature: ['orderId', 'purchaseDate', 'orderStatus', 'sku'],
  covers: 'purchaseDate',
  core: ['orderId', 'sku', 'itemId', 'quantity', 'purchaseDate'],
});

function shippedBy(status: string): boolean | null {
  const key = codeKey(status);
  if (key.startsWith('shipped') || key === 'delivered') return true;
  return key === 'unshipped' || key.startsWith('pending') ? false : null;
}

/** The unit is on its way back, or never reached the buyer. */
function cameBack(status: string): boolean {
  return /^shipped(returned|returning|rejected|undeliverable|lost|damaged)/.test(codeKey(status));
}

function isCancelled(status: string): boolean {
  return /^cancell?ed/.test(codeKey(status));
}

/** The rows of All Orders. */
export function ordersOf(reports: RowSource) {
  const rows = reports.rows(allOrders);
  return {
    ...rows,
    /** Who ships the order; null when the row does not tell. */
    fulfilment: rows.read('channel', channelOf),
    /** Null when the status does not tell. */
    shipped: rows.read('orderStatus', shippedBy),
    cancelled: rows.read('orderStatus', isCancelled),
    cameBack: rows.read('orderStatus', cameBack),
    itemCancelled: rows.read('itemStatus', isCancelled),
    /** Rows of which one of these three holds, in rising order. */
    endedEarly: () =>
      joined(
        rows.saying('orderStatus', (status) => isCancelled(status) || cameBack(status)),
        rows.saying('itemStatus', isCancelled),
      ),
  };
}
