// The currency that a seller writes beside a cost, or in the column for it.

import { readReports } from '../../../src/reports';
import { productRows, products } from '../../../src/reports/products';
import { currencyIn } from '../../../src/reports/reading/currencies';
import { reading } from '../support';

const read = (cost: string, currency: string) => {
  const from = reading(products, { sku: 'A', cost, currency });
  const [row] = productRows(from);
  return [row?.cost ?? null, row?.currency, from.summaries[0]?.issues.map(({ message }) => message.id)];
};

test.each([
  ['45 RMB', '', 450000, 'CNY'],
  ['CNY 45', '', 450000, 'CNY'],
  ['45元', '', 450000, 'CNY'],
  ['45元', 'rmb', 450000, 'CNY'],
  ['￥45.00', '人民币', 450000, 'CNY'],
  ['¥45', 'JPY', 450000, 'JPY'],
  ['6,50 €', '', 65000, 'EUR'],
  ['£5.20', 'GBP', 52000, 'GBP'],
  ['C$6.50', '$', 65000, 'CAD'],
  ['$6.50', 'USD', 65000, 'USD'],
  ['$6.50', '', 65000, '$'],
  ['45', 'RMB', 450000, 'CNY'],
  ['6.50', 'THB', 65000, 'THB'],
  ['6.50', '', 65000, ''],
  ['6.50', 'Dollars', 65000, '$'],
  ['6.50', 'US Dollar', 65000, 'USD'],
  ['6.50', 'Canadian dollars', 65000, 'CAD'],
  ['6.50', 'Pound Sterling', 65000, 'GBP'],
])('%s in %p', (cost, currency, amount, told) => {
  expect(read(cost, currency)).toEqual([amount, told, []]);
});

test.each([
  ['45 RMB', 'USD', 'other-currency'],
  ['￥45.00', 'USD', 'other-currency'],
  ['6,50 €', 'GBP', 'other-currency'],
  ['$6.50', 'EUR', 'other-currency'],
  ['6.50', 'pieces', 'other-currency'],
])('%s in %p is no cost, and is named', (cost, currency, issue) => {
  expect(read(cost, currency)).toEqual([null, expect.anything(), [issue]]);
});

test('a sign that the marketplace must settle is named, but where it is the dollar', () => {
  expect(read('¥45.00', '')).toEqual([450000, '¥', ['open-currency']]);
  expect(['JPY', 'USD', 'EUR'].map((own) => currencyIn('¥', own))).toEqual(['JPY', null, null]);
  expect(['CAD', 'USD', 'EUR'].map((own) => currencyIn('$', own))).toEqual(['CAD', 'USD', 'USD']);
  expect(['SEK', 'EUR'].map((own) => currencyIn('KR', own))).toEqual(['SEK', null]);
});

test('the currency in which a sheet shows a number counts as well', () => {
  const rows = (shown: string, currency: string) => {
    const header = ['SKU', 'Sourcing cost', 'Currency'];
    const display = [header, ['A', shown, currency]];
    const from = readReports([{ name: 'Products', rows: [header, ['A', 45, currency]], display }]);
    return productRows(from).map((row) => [row.cost, row.currency]);
  };
  expect(rows('¥45.00', 'CNY')).toEqual([[450000, 'CNY']]);
  expect(rows('CNY 45.00', '')).toEqual([[450000, 'CNY']]);
  expect(rows('¥45.00', 'USD')).toEqual([[null, '']]);
  expect(rows('฿45.00', '')).toEqual([[450000, 'THB']]);
  expect(rows('45.00 per pc', 'USD')).toEqual([[450000, 'USD']]);
});
