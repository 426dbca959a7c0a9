// The fee preview: its marketplace, the lower of its prices, measures and the fees of other shops.
import { feePreview, feePreviewRows } from '../../src/reports/fee-preview';
import { reading } from './support';

const first = (cells: Parameters<typeof reading<keyof typeof feePreview.columns>>[1]) =>
  feePreviewRows(reading(feePreview, { sku: 'A', feeTotal: '5', ...cells }))[0];

test.each([
  ['US', 'USD', 'US'],
  ['', 'GBP', 'UK'],
  ['', 'EUR', null],
  ['', '', null],
])('store "%s" and currency "%s": marketplace %s', (store, currency, marketplace) => {
  expect(first({ store, currency })?.marketplace).toBe(marketplace);
});

test.each([
  ['20', '18', 180000],
  ['20', '', 200000],
  ['20', '0', 200000],
  ['', '', null],
])('prices "%s" and "%s"', (yourPrice, salesPrice, price) => {
  expect(first({ yourPrice, salesPrice })?.price).toBe(price);
});

test('lengths without a unit are centimetres, but not in dollars', () => {
  const size = { longest: '10', median: '5', shortest: '2', weight: '300', weightUnit: 'g' };
  expect(first({ ...size, currency: 'EUR' })?.unit).toMatchObject({ sides: [10, 5, 2], lengthUnit: 'cm' });
  expect(first({ ...size, currency: 'USD' })?.unit).toBeNull();
});

test('fees of 0 are none', () => {
  const row = first({ fulfilmentFee: '0', efnDe: '4.10', efnFr: '0', efnIt: '' });
  expect(row?.fee).toBeNull();
  expect([...(row?.abroad ?? [])]).toEqual([['DE', 41000]]);
});
