// Error 1 before anything is charged: "the fee preview's tier differs with no charge in the data: review".
import type { Tab } from '../../src/values/cell';
import { type Expected, expectOnly, run } from './support/claims';
import { AS_OF, ago, day } from './support/dates';
import { BOOK, sheet } from './support/fees';
import { type Fields, grid } from './support/grid';
import { FEE_PREVIEW } from './support/headers';
import { refund, sale, v2 } from './support/money';
import { A, B } from './support/stock';

/** Amazon has 19 × 6 × 1 in, small bulky: 7.55 + 0.26 fuel would be due; by 9 × 6 × 1 in it is large standard-size. */
const LARGER: Fields = {
  sku: A.sku,
  fnsku: A.fnsku,
  asin: A.asin,
  'amazon-store': 'US',
  'your-price': '20.00',
  'sales-price': '20.00',
  'longest-side': '19.00',
  'median-side': '6.00',
  'shortest-side': '1.00',
  'unit-of-dimension': 'inches',
  'item-package-weight': '0.75',
  'unit-of-weight': 'pounds',
  'product-size-tier': 'SmallBulky',
  currency: 'USD',
  'estimated-fee-total': '10.81',
  'expected-fulfillment-fee-per-unit': '7.81',
};
const preview = (...rows: Fields[]): Tab => grid('preview', FEE_PREVIEW, rows);
const larger = (more: Fields = {}): Tab => preview({ ...LARGER, ...more });
const book = (...more: Fields[]): Tab => sheet(...(more.length > 0 ? more.map((m) => ({ ...BOOK, ...m })) : [BOOK]));

const rule = 'size-tier-fee' as const;
const WARNING: Expected = { rule, open: 0, strength: 'review', state: 'ready' };
const expectWarnings = (tabs: readonly Tab[], wanted: readonly Expected[], asOf = AS_OF) =>
  expectOnly([rule], tabs, wanted, { asOf: day(asOf) });

test('one warning per SKU: nothing owed, as of today, for review', () => {
  expectWarnings(
    [book(), larger()],
    [
      {
        ...WARNING,
        sku: A.sku,
        fnsku: A.fnsku,
        asin: A.asin,
        marketplace: 'US',
        event: AS_OF,
        from: AS_OF,
        deadline: ago(-90),
        basis: 'fee-difference',
        currency: 'USD',
      },
    ],
  );
});

test('the difference a unit is told, an amount is not, and no total counts it', () => {
  const { claims, totals } = run([book(), larger()], { asOf: day(AS_OF) });
  const [claim] = claims;
  // By the card of the peak 4.48 + 0.16 are due for the book.
  expect([claim?.amount, claim?.unitValue]).toEqual([null, 31_700]);
  expect(claim?.evidence).toEqual([{ tab: 'preview', row: 2, role: 'event' }]);
  expect(totals).toEqual([]);
});

test('the same key before and after the first charge', () => {
  const before = run([book(), larger()], { asOf: day(AS_OF) }).claims;
  const after = run([book(), larger(), v2([sale('111-2000000-0000001', { date: ago(10), fbaFee: -7.81 })])], {
    asOf: day(AS_OF),
  }).claims.filter((c) => c.rule === rule);
  expect(after.map((c) => [c.key, c.unitsOpen])).toEqual([[before[0]?.key, 1]]);
});

describe('no warning', () => {
  test.each<[string, Tab[]]>([
    ['the same tier', [book(), larger({ 'product-size-tier': 'UsLargeStandardSize', 'longest-side': '9.00' })]],
    [
      'the name of the tier is that of the seller, whatever the measures',
      [book(), larger({ 'product-size-tier': 'Large standard-size' })],
    ],
    [
      'a smaller tier than the seller has',
      [book(), larger({ 'product-size-tier': 'SmallStandard', 'longest-side': '9' })],
    ],
    ['no measures of the seller', [book({ Length: '' }), larger()]],
    ['no row about the product in Products', [book({ SKU: B.sku }), larger()]],
    ['neither tier nor measures in the preview', [book(), larger({ 'product-size-tier': '', 'longest-side': '' })]],
    [
      'rows of the preview that disagree',
      [book(), preview(LARGER, { ...LARGER, 'product-size-tier': 'UsLargeStandardSize' })],
    ],
    [
      'a preview in another currency than that of the seller',
      [book(), larger({ 'amazon-store': '', currency: 'EUR' })],
    ],
    ['rows of Products that disagree', [book({}, { Length: 19 }), larger()]],
    ['Amazon expects no more than is due', [book(), larger({ 'expected-fulfillment-fee-per-unit': '4.64' })]],
    [
      'a fee was charged: then the charge counts',
      [book(), larger(), v2([sale('111-2000000-0000001', { date: ago(10), fbaFee: -4.64 })])],
    ],
  ])('%s', (_name, tabs) => {
    expectWarnings(tabs, []);
  });
});

describe('a warning all the same', () => {
  test.each<[string, Tab[]]>([
    [
      'the tier by measures, where its name is of another time',
      [book(), larger({ 'product-size-tier': 'UsSmallOversize' })],
    ],
    ['extra-large of any weight', [book(), larger({ 'product-size-tier': 'UsExtraLarge', 'longest-side': '70' })]],
    [
      'a charge of another product',
      [book(), larger(), v2([sale('111-2000000-0000001', { date: ago(10), sku: B.sku, fbaFee: -4.64 })])],
    ],
    ['a refund without a charge', [book(), larger(), v2([refund('111-2000000-0000001', ago(10), 20)])]],
  ])('%s', (_name, tabs) => {
    expectWarnings(tabs, [WARNING]);
  });

  test('without an expected fee there is no difference to tell', () => {
    expectWarnings([book(), larger({ 'expected-fulfillment-fee-per-unit': '--' })], [{ ...WARNING, basis: 'unknown' }]);
  });

  test('Europe: by the category of the product', () => {
    // Germany, 1.2 kg by size: 3.41 + 0.05 are due; parcels of selected categories would pay 3.71.
    const parcel = { Length: 30, Width: 20, Height: 10, 'Dimension unit': 'cm', Weight: 0.5, 'Weight unit': 'kg' };
    const german = larger({
      'amazon-store': 'DE',
      currency: 'EUR',
      'longest-side': '40',
      'median-side': '30',
      'shortest-side': '6',
      'unit-of-dimension': 'centimeters',
      'item-package-weight': '0.5',
      'unit-of-weight': 'kilograms',
      'product-size-tier': 'Standard parcel',
      'expected-fulfillment-fee-per-unit': '3.60',
    });
    const marketplace = { ...WARNING, marketplace: 'DE', currency: 'EUR' };
    expectWarnings([book({ ...parcel, 'Referral category': 'Toys and Games' }), german], [marketplace], '2026-10-01');
    expectWarnings([book(parcel), german], [], '2026-10-01');
  });

  test('a charge in another marketplace is no charge here', () => {
    const canada = v2([sale('701-2000000-0000001', { date: ago(10), fbaFee: -1, shop: 'Amazon.ca' })], {
      currency: 'CAD',
    });
    expectWarnings([book(), larger(), canada], [{ ...WARNING, marketplace: 'US' }]);
  });

  test('a preview without a store is of the shop of its currency', () => {
    expectWarnings([book(), larger({ 'amazon-store': '' })], [{ ...WARNING, marketplace: 'US' }]);
  });
});
