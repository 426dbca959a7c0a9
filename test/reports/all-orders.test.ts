// All Orders: who ships an order, and whether it was shipped.
import { allOrders, ordersOf } from '../../src/reports/all-orders';
import { reading } from './support';

test.each([
  ['Amazon', 'amazon'],
  ['AFN', 'amazon'],
  ['AMAZON_EU', 'amazon'],
  ['亚马逊', 'amazon'],
  ['Merchant', 'seller'],
  ['MFN', 'seller'],
  ['卖家', 'seller'],
  ['', null],
  ['Somebody', null],
])('channel "%s": %s', (channel, fulfilment) => {
  expect(ordersOf(reading(allOrders, { orderId: '111-1', channel })).fulfilment(0)).toBe(fulfilment);
});

test.each([
  ['Shipped', true],
  ['Shipped - Delivered to Buyer', true],
  ['Delivered', true],
  ['Unshipped', false],
  ['Pending', false],
  ['Pending - Waiting for Pick Up', false],
  ['Cancelled', null],
  ['', null],
])('status "%s": shipped %s', (orderStatus, shipped) => {
  expect(ordersOf(reading(allOrders, { orderId: '111-1', orderStatus })).shipped(0)).toBe(shipped);
});
