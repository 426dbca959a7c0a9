// The Products tab: costs, classes and measures that are given, and those that cannot be read.
import { readReport } from '../../src/files/read-file';
import { readReports } from '../../src/reports';
import { productRows, products } from '../../src/reports/products';
import { reading } from './support';

test.each([
  ['4.50', 45000],
  ['0', null],
  ['', null],
  ['-1', null],
])('cost "%s"', (cost, read) => {
  expect(productRows(reading(products, { sku: 'A', cost }))[0]?.cost).toBe(read);
});

test('a row is read with its measures', () => {
  const size = { length: '10', width: '5', height: '2', dimensionUnit: 'cm', weight: '300', weightUnit: 'g' };
  const cells = {
    sku: 'A',
    fnsku: 'X1',
    title: 'Mug',
    cost: '4',
    currency: 'eur',
    category: 'Home',
    feeClass: 'Apparel',
  };
  expect(productRows(reading(products, { ...cells, ...size }))).toEqual([
    {
      ...{ tab: 'tab', row: 2, sku: 'A', fnsku: 'X1', asin: '', title: 'Mug' },
      ...{ cost: 40000, costBy: 'seller', currency: 'EUR', category: 'Home', feeClass: 'apparel' },
      unit: { sides: [10, 5, 2], lengthUnit: 'cm', weight: 300, weightUnit: 'g' },
    },
  ]);
});

test('a class and a unit that are none are named, and not used', () => {
  const size = { length: '10', width: '5', height: '2', dimensionUnit: 'ells', weight: '300', weightUnit: 'g' };
  const read = reading(products, { sku: 'A', cost: '4', feeClass: 'soft', ...size });
  expect(read.summaries[0]?.issues.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['bad-unit', 2, 'Dimension unit'],
    ['bad-fee-class', 2, 'Fee class'],
  ]);
  expect(productRows(read)[0]).toMatchObject({ feeClass: null, unit: null });
});

test('a file whose lines all end with separators, before many blank ones', () => {
  const read = (row: string) => {
    const file = ['SKU,FNSKU,Sourcing cost,,,', row, 'B,X2,5,,,', ...Array(9).fill(',,'), 'C,X3,6,,,'].join('\n');
    return productRows(readReports([readReport('Products', Buffer.from(file))])).map((r) => r.sku);
  };
  expect(read('A,X1,4,,,')).toEqual(['A', 'B', 'C']);
  expect(read('A,,X1,4,,,')).toEqual(['B', 'C']);
});
