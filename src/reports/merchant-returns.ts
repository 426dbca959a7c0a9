// Returns of orders that the seller ships: their orders make no refund claims, their reasons propose messages.
import { BUYER_ORDER, date, formed, id, money, quantity, report, text, volatile } from './reading/spec';

const columns = {
  orderId: formed(BUYER_ORDER, id('Order ID')),
  orderDate: date('Order date'),
  date: date('Return request date'),
  status: text('Return request status'),
  rma: text('Amazon RMA ID'),
  sku: id('Merchant SKU'),
  asin: id('ASIN'),
  title: volatile(text('Item Name')),
  quantity: quantity('Return quantity'),
  reason: text('Return Reason'),
  resolution: text('Resolution'),
  orderAmount: money('Order Amount'),
  refunded: money('Refunded Amount'),
};

export const merchantReturns = report({
  id: 'merchant-returns',
  columns,
  signature: ['orderId', 'date', 'rma'],
  covers: 'date',
});
