// Removal orders: their kind, whether they are done, and counts without signs.
import { removalOrders, removalOrdersOf } from '../../src/reports/removal-orders';
import { reading } from './support';

test.each([
  ['Return', 'return'],
  ['Disposal', 'disposal'],
  ['Dispose', 'disposal'],
  ['Liquidations', 'other'],
  ['', 'other'],
])('order type "%s": %s', (orderType, kind) => {
  expect(removalOrdersOf(reading(removalOrders, { orderId: 'R1', orderType })).kind(0)).toBe(kind);
});

test('counts are magnitudes, and none is 0', () => {
  const cells = { orderId: 'R1', requested: '5', cancelled: '-2', shipped: '', disposition: 'Customer Damaged' };
  const removals = removalOrdersOf(reading(removalOrders, { ...cells, orderStatus: 'Completed' }));
  const { requested, cancelled, disposed, shipped, inProcess } = removals;
  expect([requested, cancelled, disposed, shipped, inProcess].map((count) => count(0))).toEqual([5, 2, 0, 0, 0]);
  expect(removals.completed(0)).toBe(true);
  expect(removals.disposition(0)).toBe('customerdamaged');
});

test.each(['Pending', 'Cancelled', ''])('an order with status "%s" is not completed', (orderStatus) => {
  expect(removalOrdersOf(reading(removalOrders, { orderId: 'R1', orderStatus })).completed(0)).toBe(false);
});
