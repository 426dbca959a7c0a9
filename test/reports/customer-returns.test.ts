// Customer returns: codes that can be compared, units, and what is Amazon's own doing.
import { customerReturns, damagedByAmazon, returnsOf } from '../../src/reports/customer-returns';
import { dayFromIso } from '../../src/values/day';
import { reading } from './support';

test.each([
  ['', 0],
  ['2', 2],
  ['-3', 3],
  ['0', 0],
  ['some', 0],
])('quantity "%s" is %d units', (quantity, units) => {
  expect(returnsOf(reading(customerReturns, { orderId: '111-1', quantity })).units(0)).toBe(units);
});

test.each([
  ['Carrier Damaged', true],
  ['WAREHOUSE_DAMAGED', true],
  ['DAMAGED', true],
  ['Customer Damaged', false],
  ['SELLABLE', false],
  ['', false],
])('%s: damaged by Amazon %s', (disposition, damaged) => {
  const returns = returnsOf(reading(customerReturns, { orderId: '111-1', disposition }));
  expect(damagedByAmazon(returns.row(0))).toBe(damaged);
});

test('a row by itself', () => {
  const cells = {
    date: '2026-07-20',
    orderId: '111-1',
    sku: 'A',
    fnsku: 'X1',
    asin: 'B1',
    title: 'Mug',
    center: 'LEX1',
  };
  const words = { disposition: 'Customer Damaged', reason: 'NOT_COMPATIBLE', status: 'Unit returned to inventory' };
  const returns = returnsOf(reading(customerReturns, { ...cells, ...words, quantity: '2', licensePlate: 'LPN1' }));
  expect(returns.row(0)).toEqual({
    ...cells,
    ...{ tab: 'tab', row: 2, date: dayFromIso('2026-07-20'), units: 2, licensePlate: 'LPN1' },
    ...{ disposition: 'customerdamaged', dispositionText: 'Customer Damaged' },
    ...{ reason: 'notcompatible', status: 'unitreturnedtoinventory' },
  });
  expect(returns.reasonText(0)).toBe('NOT_COMPATIBLE');
});
