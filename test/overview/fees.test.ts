// The Fees tab's rows: measures side by side, fees now and due, the next tier, and what to do.

import { feeReviewOf } from '../../src/overview/fees';
import { readReports } from '../../src/reports';
import type { Tab } from '../../src/values/cell';
import { moneyText } from '../../src/values/money';
import { allSteps } from '../../src/values/steps';
import { worldSteps } from '../../src/world/world';
import { settings } from '../contract/support/claims';
import { day } from '../contract/support/dates';
import { type Fields, grid } from '../contract/support/grid';
import { FEE_PREVIEW, STORAGE_FEES } from '../contract/support/headers';
import { type MoneyEvent, v2 } from '../contract/support/money';
import { charged, product, products } from '../rules/fee-support';
import { sayStrictly } from '../words/say-strictly';

const previewRow = (more: Fields = {}): Fields => ({
  sku: 'BOOK',
  fnsku: 'X00BOOK001',
  'amazon-store': 'US',
  'your-price': '20.00',
  'longest-side': 19,
  'median-side': 6,
  'shortest-side': 1,
  'unit-of-dimension': 'inches',
  'item-package-weight': 0.75,
  'unit-of-weight': 'pounds',
  'product-size-tier': 'SmallBulky',
  currency: 'USD',
  'estimated-fee-total': '10.00',
  'expected-fulfillment-fee-per-unit': '8.35',
  ...more,
});
const preview = (...rows: Fields[]): Tab => grid('preview', FEE_PREVIEW, rows.length > 0 ? rows : [previewRow()]);

const review = (tabs: readonly Tab[], more = {}) => {
  const world = allSteps(worldSteps(readReports(tabs), settings(more)));
  const result = feeReviewOf(world);
  for (const row of result.rows) {
    for (const hint of row.hints) for (const language of ['en', 'zh'] as const) sayStrictly(hint, language);
  }
  return result;
};
const hints = (tabs: readonly Tab[], sku = 'BOOK') =>
  review(tabs)
    .rows.find((row) => row.sku === sku)
    ?.hints.map((h) => h.id.replace('fee-hint.', ''));

test('measures, tiers and fees side by side', () => {
  const [row] = review([v2([charged('1', { fee: 8.35, referral: 3 })]), products(), preview()]).rows;
  expect(row).toMatchObject({
    sku: 'BOOK',
    marketplace: 'US',
    amazon: { sides: [19, 6, 1], weight: 0.75 },
    own: { sides: [9, 6, 1], weight: 12 },
    amazonTier: 'small_bulky',
    ownTier: 'large_standard',
    units: 1,
  });
  expect([row?.feeNow, row?.feeDue, row?.charged, row?.tooMuch].map((m) => moneyText(m ?? 0))).toEqual([
    '8.35',
    // The as-of date lies in the peak: 4.48 and fuel.
    '4.64',
    '11.35',
    '4.00',
  ]);
});

test('after the last day of the last card nothing is compared, and that is said once a marketplace', () => {
  const tabs = (date: string) => [v2([charged('1', { date, fee: 14 })]), products()];
  const on = (asOf: string, date: string) => review(tabs(date), { asOf: day(asOf) });
  const before = on('2027-01-14', '2027-01-10');
  expect(before.ended).toEqual([]);
  expect(before.rows[0]?.tooMuch).toBeGreaterThan(0);
  const after = on('2027-01-25', '2027-01-20');
  expect(after.ended).toEqual([{ marketplace: 'US', last: day('2027-01-14') }]);
  expect(after.rows.map((r) => [r.feeDue, r.tooMuch])).toEqual([[null, 0]]);
  // Cards of the United Kingdom have no last day.
  const uk = [
    v2([charged('1', { date: '2027-01-20', fee: 3.1, shop: 'Amazon.co.uk' })], { currency: 'GBP' }),
    products(),
  ];
  expect(review(uk, { asOf: day('2027-01-25') }).ended).toEqual([]);
});

test('what keeps it out of the smaller tier, and what is left', () => {
  const [row] = review([v2([charged('1', { fee: 4.35 })]), products()]).rows;
  expect(row?.distances).toEqual({
    tier: 'large_standard',
    smaller: { tier: 'small_standard', over: [{ of: 'shortest', by: 0.25, unit: 'in' }] },
    left: { of: 'longest', by: 9, unit: 'in' },
  });
});

test('the nearest smaller tier names everything in its way', () => {
  const big = product({ Length: 24, Width: 7.5, Height: 6, Weight: 7.9, 'Weight unit': 'lb' });
  const [row] = review([v2([charged('1', { fee: 10 })]), products(big)]).rows;
  expect(row?.distances?.smaller).toEqual({
    tier: 'large_standard',
    over: [{ of: 'longest', by: 6, unit: 'in' }],
  });
});

describe('measure me', () => {
  const sold = (...fees: [date: string, fee: number, price?: number][]) =>
    v2(fees.map(([date, fee, price = 20], i): MoneyEvent => charged(String(i), { date, fee, price })));
  test('the fee rose and stayed', () => {
    const tabs = [sold(['2026-09-01', 4.35], ['2026-09-10', 7.96], ['2026-09-12', 7.96])];
    const [row] = review(tabs).rows;
    expect(row?.hints[0]).toEqual({
      id: 'fee-hint.fee-jump',
      data: { before: 43_500, after: 79_600, day: day('2026-09-10'), currency: 'USD' },
    });
  });
  test('only where the seller has no measures, or they say that the new fee is too much', () => {
    const rose = sold(['2026-09-01', 4.35], ['2026-09-10', 7.96], ['2026-09-12', 7.96]);
    expect(hints([rose, products()])).toContain('fee-jump');
    // 19 × 6 in and 20 oz are small bulky: 7.93 + 0.28 are due.
    expect(hints([rose, products(product({ Length: 19, Weight: 20 }))])).not.toContain('fee-jump');
  });
  test('before the days that may be claimed', () => {
    const [row] = review([sold(['2026-08-01', 4.35], ['2026-08-10', 7.96], ['2026-09-12', 7.96])]).rows;
    expect(row?.hints[0]?.data).toMatchObject({ before: 43_500, after: 79_600, day: day('2026-08-10') });
    // What was charged before is no part of the sums.
    expect([row?.units, row?.charged]).toEqual([1, 79_600]);
  });
  test('not in a marketplace whose cards are not known: a new one may have come', () => {
    const tabs = [
      v2(
        ['2026-09-01', '2026-09-10', '2026-09-12'].map((date, i) =>
          charged(String(i), { date, fee: i === 0 ? 675 : 815, price: 2000, shop: 'Amazon.co.jp' }),
        ),
        { currency: 'JPY' },
      ),
    ];
    expect(hints(tabs)).not.toContain('fee-jump');
  });
  test('before a new card came on top', () => {
    const tabs = [
      sold(
        ['2026-09-01', 4.35],
        ['2026-09-10', 7.96],
        ['2026-09-12', 7.96],
        ['2026-10-16', 8.53],
        ['2026-10-18', 8.53],
      ),
    ];
    expect(review(tabs).rows[0]?.hints[0]?.data).toMatchObject({ before: 43_500, after: 79_600 });
  });
  test.each([
    [
      'for a while, and a lower price band hides that it fell',
      [
        ['2026-08-01', 4.35, 20],
        ['2026-08-10', 7.96, 20],
        ['2026-08-12', 7.96, 20],
        ['2026-09-12', 3.5, 9],
      ],
    ],
    [
      'only once',
      [
        ['2026-09-01', 4.35],
        ['2026-09-10', 7.96],
      ],
    ],
    [
      'and fell again',
      [
        ['2026-09-01', 4.35],
        ['2026-09-10', 7.96],
        ['2026-09-12', 4.35],
      ],
    ],
    [
      'with a new card',
      [
        ['2026-10-13', 4.35],
        ['2026-10-16', 4.64],
        ['2026-10-18', 4.64],
      ],
    ],
    [
      'with another price',
      [
        ['2026-09-01', 3.5, 9],
        ['2026-09-10', 4.35, 20],
        ['2026-09-12', 4.35, 20],
      ],
    ],
    [
      'it fell',
      [
        ['2026-09-01', 7.96],
        ['2026-09-10', 4.35],
        ['2026-09-12', 4.35],
      ],
    ],
    [
      'by a few cents',
      [
        ['2026-09-01', 4.35],
        ['2026-09-10', 4.38],
        ['2026-09-12', 4.38],
      ],
    ],
  ] as [string, [string, number, number?][]][])('not when %s', (_name, fees) => {
    expect(hints([sold(...fees)])).not.toContain('fee-jump');
  });

  const storage = (...months: [month: string, longest: number][]) =>
    grid(
      'storage',
      STORAGE_FEES,
      months.map(([month, longest]) => ({
        asin: 'B0BOOK0001',
        fnsku: 'X00BOOK001',
        fulfillment_center: 'PHX7',
        country_code: 'US',
        longest_side: longest,
        median_side: 6,
        shortest_side: 1,
        measurement_units: 'inches',
        weight: 0.75,
        weight_units: 'pounds',
        month_of_charge: month,
      })),
    );
  test('the stored measures grew', () => {
    const tabs = [preview(), storage(['2026-08', 9], ['2026-10', 19], ['2026-09', 9])];
    const [row] = review(tabs).rows;
    expect(row?.hints[0]?.data).toEqual({
      before: '9 × 6 × 1 in, 0.75 lb',
      after: '19 × 6 × 1 in, 0.75 lb',
      month: '2026-10',
    });
  });
  test('not when they stayed or shrank', () => {
    expect(hints([preview(), storage(['2026-08', 9], ['2026-10', 9])])).not.toContain('measures-jump');
    expect(hints([preview(), storage(['2026-08', 19], ['2026-10', 9])])).not.toContain('measures-jump');
  });

  test("Amazon's measures give another tier, with no charge in the data", () => {
    const tabs = [products(product({ FNSKU: 'X00BOOK001' })), preview()];
    expect(hints(tabs)).toContain('tier-differs');
    expect(review(tabs).rows[0]).toMatchObject({ units: 0, charged: 0 });
  });
});

test('what to fill in first, by the fees charged', () => {
  const tabs = [
    v2([
      charged('1', { fee: 4, referral: 3, sku: 'SMALL' }),
      charged('2', { fee: 9, referral: 3, sku: 'BIG' }),
      charged('3', { fee: 4, referral: 3 }),
    ]),
    products(product({ 'Referral category': 'Books' }), product({ SKU: 'ODD', 'Referral category': 'Spaceships' })),
  ];
  expect(review(tabs).rows.map((row) => [row.sku, row.hints.map((h) => h.id.replace('fee-hint.', ''))])).toEqual([
    ['BIG', ['fill-measures', 'fill-category']],
    ['SMALL', ['fill-measures', 'fill-category']],
    ['BOOK', []],
  ]);
});

test('a category that nobody knows is named', () => {
  const tabs = [v2([charged('1', { fee: 4 })]), products(product({ 'Referral category': 'Spaceships' }))];
  expect(hints(tabs)).toContain('unknown-category');
});

test('charges more than 15 months after the newest card are told', () => {
  const sold = v2([charged('1', { fee: 9, date: '2028-02-01' })], { from: '2028-01-20', to: '2028-02-10' });
  const uk = v2([charged('1', { fee: 9, date: '2028-02-01', shop: 'Amazon.co.uk' })], {
    currency: 'GBP',
    from: '2028-01-20',
    to: '2028-02-10',
  });
  const asOf = { asOf: day('2028-02-20') };
  expect(review([sold], asOf).stale).toEqual([{ marketplace: 'US', newest: day('2026-10-15') }]);
  expect(review([uk], asOf).stale.map((s) => s.marketplace)).toEqual(['UK']);
  expect(review([v2([charged('1', { fee: 9 })])]).stale).toEqual([]);
});
