// Error 1: each thing that may raise a fulfilment fee has a case that must be claimed and one that must not.
import type { MarketplaceCode } from '../../src/policy/marketplaces';
import { sizeTierFee } from '../../src/rules/size-tier-fee';
import type { Tab } from '../../src/values/cell';
import { AS_OF, ago } from '../contract/support/dates';
import { type Fields, grid, shuffleRows } from '../contract/support/grid';
import { type MoneyEvent, payments, refund, v1, v2 } from '../contract/support/money';
import { fulfilledShipments } from '../contract/support/stock';
import { charged, claimsOf, expectFees, type FeeClaim, product, products } from './fee-support';

type Case = readonly [name: string, events: readonly MoneyEvent[], expected: readonly FeeClaim[], own?: Fields];
/** `test.each` types rows of one length only. */
const rows = (cases: readonly Case[]) =>
  cases.map(([name, events, expected, own = {}]) => ({ name, events, expected, own }));

const big: Fields = { Length: 24, Width: 7.5, Height: 6, Weight: 7.9, 'Weight unit': 'lb' };
const overmax: Fields = { Length: 100, Width: 10, Height: 2, Weight: 20, 'Weight unit': 'lb' };
const extraLarge: Fields = { Length: 60, Width: 10, Height: 2, Weight: 20, 'Weight unit': 'lb' };
const S = 'strong';
const R = 'review';

const CASES: readonly Case[] = [
  ['charged as due', [charged('1', { fee: 4.35 })], []],
  ['within 0.02', [charged('1', { fee: 4.37 })], []],
  ['a tier too large', [charged('1', { fee: 7.96 })], [{ open: 1, amount: '3.61', strength: S }]],
  ['without the fuel surcharge it would be too much', [charged('1', { fee: 4.36 })], []],
  ['less than due', [charged('1', { fee: 3.2 })], []],
  ['no measures', [charged('1', { fee: 9 })], [], { Length: '' }],
  ['no unit of weight', [charged('1', { fee: 9 })], [], { 'Weight unit': '' }],

  ['quantity 3, fee of three units', [charged('1', { fee: 13.05, qty: 3 })], []],
  ['quantity 3, too much', [charged('1', { fee: 23.88, qty: 3 })], [{ open: 3, amount: '10.83', strength: S }]],
  ['0.02 a unit, not a line', [charged('1', { fee: 13.1, qty: 3 })], []],

  [
    'could be the low-inventory fee',
    [charged('1', { fee: 5.3 })],
    [{ open: 1, amount: '0.95', strength: R, why: ['fee-may-include'] }],
  ],
  ['more than the low-inventory fee', [charged('1', { fee: 5.5 })], [{ open: 1, amount: '1.15', strength: S }]],
  // Small bulky 7.55 + 7 × 0.38 = 10.21, fuel 0.36; packaging 1.97 and low inventory 1.85 are possible.
  ['bulky: could be packaging', [charged('1', { fee: 12.5 })], [{ open: 1, amount: '1.93', strength: R }], big],
  [
    'bulky: more than packaging and low inventory',
    [charged('1', { fee: 16 })],
    [{ open: 1, amount: '5.43', strength: S }],
    big,
  ],
  // Extra-large 26.33 + 19 × 0.38 = 33.55, fuel 1.17; overmax 17 only beyond 96 in or 130 in.
  ['overmax can explain it', [charged('1', { fee: 51 })], [{ open: 1, amount: '16.28', strength: R }], overmax],
  ['overmax cannot', [charged('1', { fee: 51 })], [{ open: 1, amount: '16.28', strength: S }], extraLarge],

  ['low price', [charged('1', { fee: 5, price: 9 })], [{ open: 1, amount: '1.50', strength: S }]],
  ['within 5 % of the edge: the higher band', [charged('1', { fee: 4.35, price: 9.6 })], []],
  ['list price above the edge, net below', [charged('1', { fee: 4.35, price: 12, promotion: -4 })], []],
  ['net price near 50', [charged('1', { fee: 4.62, price: 48 })], []],
  ['far below 50', [charged('1', { fee: 5.8, price: 40 })], [{ open: 1, amount: '1.45', strength: S }]],

  ['class unknown: dangerous goods is the highest', [charged('1', { fee: 5.16 })], [], { 'Fee class': '' }],
  [
    'class unknown, above all',
    [charged('1', { fee: 7 })],
    [{ open: 1, amount: '1.84', strength: S }],
    { 'Fee class': '' },
  ],
  ['apparel', [charged('1', { fee: 4.89 })], [], { 'Fee class': 'apparel' }],
  [
    'apparel, too much',
    [charged('1', { fee: 7 })],
    [{ open: 1, amount: '2.11', strength: S }],
    { 'Fee class': 'apparel' },
  ],
  ['dangerous goods', [charged('1', { fee: 5.16 })], [], { 'Fee class': 'dangerous' }],

  ['peak fee in the peak', [charged('1', { fee: 4.64, date: '2026-11-01' })], []],
  ['above the peak fee', [charged('1', { fee: 8, date: '2026-11-01' })], [{ open: 1, amount: '3.36', strength: S }]],
  [
    'apparel in the peak is known from one source',
    [charged('1', { fee: 9, date: '2026-11-01' })],
    [{ open: 1, amount: '3.77', strength: R, why: ['fee-grade-c'] }],
    { 'Fee class': 'apparel' },
  ],

  [
    '90 days ago',
    [charged('1', { fee: 7.96, date: ago(90) })],
    [{ open: 1, amount: '3.61', strength: S, event: ago(90), deadline: AS_OF }],
  ],
  ['91 days ago', [charged('1', { fee: 7.96, date: ago(91) })], []],
  ['after the as-of date', [charged('1', { fee: 9, date: ago(-1) })], []],
  [
    'one claim a SKU, the oldest charge decides',
    [charged('2', { fee: 7.96, date: '2026-10-01' }), charged('1', { fee: 7.96 }), charged('3', { fee: 4.35 })],
    [{ open: 2, amount: '7.22', strength: S, event: '2026-09-01', deadline: '2026-11-30' }],
  ],
  [
    'a doubtful line makes the claim one to review',
    [charged('1', { fee: 7.96 }), charged('2', { fee: 5 })],
    [{ open: 2, amount: '4.26', strength: R }],
  ],

  ['refund lines are no charge', [refund('1', '2026-09-20', 20, { sku: 'BOOK', fbaFee: -9 })], []],
  ['sent by the seller', [charged('1', { fee: 9, fulfilled: 'MFN' })], []],
  ['multi-channel', [charged('1', { fee: 9, shop: 'Non-Amazon US' })], []],
  ['multi-channel by its order id', [charged('S01-1234567-1234567', { fee: 9 })], []],
  ['a shop of Amazon that nobody knows', [charged('1', { fee: 9, shop: 'Amazon.cn' })], []],
  ['no price: a replacement or multi-channel order', [charged('1', { fee: 9, principal: 0 })], []],
  [
    'charged and taken back on another day',
    [charged('1', { fee: 7.96 }), charged('1', { fee: -3.61, date: '2026-09-20', principal: 0, qty: 0 })],
    [],
  ],
  ['no table for that marketplace', [charged('1', { fee: 90, shop: 'Amazon.ae' })], []],
];

const sold = (events: readonly MoneyEvent[], options: Parameters<typeof v2>[1] = {}) => v2(events, options);

test.each(rows(CASES))('$name', ({ events, expected, own }) => {
  expectFees(sizeTierFee, [sold(events), products(product(own))], expected);
});

test.each(rows(CASES.slice(0, 12)))('V1: $name', ({ events, expected, own }) => {
  expectFees(sizeTierFee, [v1(events), products(product(own))], expected);
});

test.each(rows(CASES.slice(0, 12)))('payments: $name', ({ events, expected, own }) => {
  expectFees(sizeTierFee, [payments(events), products(product(own))], expected);
});

test('given back for an order of two charges: both are told beside the whole sum that came back', () => {
  const fields = { sku: 'BOOK', date: '2026-10-01', fbaFee: 5 };
  const tab = sold([
    charged('1', { fee: 7.96 }),
    charged('1', { fee: 7.96, date: '2026-09-05' }),
    charged('2', { fee: 7.96 }),
    { kind: 'Refund', order: '1', principal: -20, ...fields },
  ]);
  const [claim] = claimsOf(sizeTierFee, [tab, products()]);
  const lines = (claim?.charges ?? []).map((c) => [c.orderId, c.units, c.charged, c.given, c.correct]);
  expect(lines).toEqual([
    ['1', 2, 159_200, 50_000, 87_000],
    ['2', 1, 79_600, 0, 43_500],
  ]);
  expect([claim?.amount, claim?.unitsOpen, claim?.unitsReimbursed]).toEqual([58_300, 2, 1]);
  expect(claim?.explanation.data).toMatchObject({ lines: 2, units: 3, charged: 238_800, given: 50_000, settled: 0 });
});

describe('given back', () => {
  const back = (amount: number, more: Fields = {}): Tab => {
    const tab = sold([charged('1', { fee: 7.96 }), charged('2', { fee: 7.96, date: '2026-09-05' })]);
    const header = tab.rows[0] as string[];
    const fields: Fields = {
      'settlement-id': String(tab.rows[2]?.[0]),
      'transaction-type': 'Fee Adjustment',
      'order-id': '1',
      'marketplace-name': 'Amazon.com',
      'amount-type': 'Item Fee Adjustment',
      'amount-description': 'FBA Pick & Pack Fee',
      amount: amount.toFixed(2),
      'posted-date': '2026-10-01',
      sku: 'BOOK',
      ...more,
    };
    return { ...tab, rows: [...tab.rows, header.map((name) => fields[name] ?? '')] };
  };
  test.each([
    ['in full', back(3.61), [{ open: 1, amount: '3.61', strength: S, paid: 1, event: '2026-09-05' }]],
    ['in part', back(1), [{ open: 2, amount: '6.22', strength: S, paid: 0, event: '2026-09-01' }]],
    ['and taken again', back(-3.61), [{ open: 2, amount: '7.22', strength: S, paid: 0 }]],
    ['more than was too much', back(7.96), [{ open: 1, amount: '3.61', strength: S, paid: 1 }]],
    ['for another order', back(3.61, { 'order-id': '9' }), [{ open: 2, amount: '7.22', strength: S }]],
    ['for another SKU', back(3.61, { sku: 'OTHER' }), [{ open: 2, amount: '7.22', strength: S }]],
    ['for the SKU alone', back(7.22, { 'order-id': '' }), []],
    [
      'of the commission',
      back(3.61, { 'amount-description': 'Commission' }),
      [{ open: 2, amount: '7.22', strength: S }],
    ],
  ] as const)('%s', (_name, tab, expected) => {
    expectFees(sizeTierFee, [tab, products()], expected as unknown as FeeClaim[]);
  });

  test('all of it: the claim of an earlier run is settled', () => {
    const both = back(3.61);
    const header = both.rows[0] as string[];
    const again = (both.rows[both.rows.length - 1] as string[]).map((cell, i) =>
      header[i] === 'order-id' ? '2' : cell,
    );
    const tab = { ...both, rows: [...both.rows, again] };
    expectFees(sizeTierFee, [tab, products()], []);
  });
});

describe('the day of shipping decides', () => {
  const shipped = (date: string) => fulfilledShipments([{ order: '1', sku: 'BOOK', date }]);
  const early = [sold([charged('1', { fee: 4.64, date: '2026-10-20' })]), products()];
  test('shipped in the peak: the peak fee', () => {
    expectFees(sizeTierFee, [...early, shipped('2026-10-15')], []);
  });
  test('shipped before the peak: the peak fee is too much', () => {
    expectFees(sizeTierFee, [...early, shipped('2026-10-14')], [{ open: 1, amount: '0.29', strength: R }]);
  });
  test('day unknown: the fee of the posted day', () => {
    expectFees(sizeTierFee, early, []);
  });
  test('day unknown just after the peak: the fee of the posted day, for review where the one before it explains the charge', () => {
    const asOf = { asOf: 20474 + 20 };
    const late = (fee: number, date: string) => [
      sold([charged('1', { fee, date })], { from: '2026-01-01', to: '2026-02-28' }),
      products(),
    ];
    // 4.20 from 15 January; 4.43 in the peak before.
    expectFees(
      sizeTierFee,
      late(4.43, '2026-01-20'),
      [{ open: 1, amount: '0.23', strength: R, why: ['fee-may-include', 'fee-day-unknown'].sort() }],
      asOf,
    );
    expectFees(sizeTierFee, late(9.43, '2026-01-20'), [{ open: 1, amount: '5.23', strength: S }], asOf);
    expectFees(sizeTierFee, late(6.2, '2026-02-14'), [{ open: 1, amount: '2.00', strength: S }], { asOf: 20474 + 50 });
  });
});

describe('Europe', () => {
  const uk = { shop: 'Amazon.co.uk' };
  const parcel: Fields = {
    'Referral category': 'Toys and Games',
    Length: 30,
    Width: 20,
    Height: 10,
    'Dimension unit': 'cm',
    Weight: 500,
    'Weight unit': 'g',
  };
  const on = (events: readonly MoneyEvent[], expected: FeeClaim[], own: Fields = {}, currency = 'GBP') =>
    expectFees(sizeTierFee, [sold(events, { currency }), products(product({ ...parcel, ...own }))], expected);
  const de = { shop: 'Amazon.de' };

  test('UK: as due with fuel', () => on([charged('1', { fee: 3.1, ...uk })], []));
  test('UK: too much', () =>
    on([charged('1', { fee: 6, ...uk })], [{ open: 1, amount: '2.90', strength: S, currency: 'GBP' }]));
  test('UK: exactly the tax more is no excess', () => on([charged('1', { fee: 3.72, ...uk })], []));
  test('UK: exactly tax and digital services fee more', () => on([charged('1', { fee: 3.79, ...uk })], []));
  test('UK: a little more than tax', () =>
    on([charged('1', { fee: 3.6, ...uk })], [{ open: 1, amount: '0.50', strength: R, why: ['fee-may-hold-tax'] }]));
  test('Germany: storage unknown, the dearer card', () => on([charged('1', { fee: 3.46, ...de })], [], {}, 'EUR'));
  test('Germany: too much', () =>
    on([charged('1', { fee: 6, ...de })], [{ open: 1, amount: '2.54', strength: S, currency: 'EUR' }], {}, 'EUR'));
  test('Germany in the peak: one source', () =>
    on([charged('1', { fee: 8, date: '2026-11-01', ...de })], [{ open: 1, amount: '4.32', strength: R }], {}, 'EUR'));
  test('category unknown: parcels of selected categories may cost more', () =>
    on([charged('1', { fee: 3.71, ...de })], [], { 'Referral category': '' }, 'EUR'));
  test('a second shop may be sent from another country', () =>
    expectFees(
      sizeTierFee,
      [
        sold([charged('1', { fee: 3.46, ...de }), charged('2', { fee: 12, shop: 'Amazon.fr' })], { currency: 'EUR' }),
        products(product(parcel)),
      ],
      [{ open: 1, amount: '6.04', strength: R, marketplace: 'FR', why: ['fee-cross-border'] }],
      { marketplace: 'DE' },
    ));
  // 1.2 kg by size from Germany to France: 9.28, without storage in Central Europe 9.54, with fuel 9.42 and 9.68.
  test.each([9.28, 9.54, 9.42, 9.68, 9.43])('the card of orders from another country explains %d', (fee) =>
    expectFees(
      sizeTierFee,
      [
        sold([charged('1', { fee: 3.46, ...de }), charged('2', { fee, shop: 'Amazon.fr' })], { currency: 'EUR' }),
        products(product(parcel)),
      ],
      [],
      { marketplace: 'DE' },
    ),
  );
  test('in the only shop that the seller has it explains nothing', () =>
    on(
      [charged('1', { fee: 9.28, shop: 'Amazon.fr' })],
      [{ open: 1, amount: '3.32', strength: S, marketplace: 'FR' }],
      {},
      'EUR',
    ));
  test('what the fee preview expects for orders from another country explains it too', () => {
    const quoted = (fee: string) =>
      grid(
        'preview',
        ['sku', 'currency', 'longest-side', 'estimated-fee-total', 'expected-efn-fulfilment-fee-per-unit-fr'],
        [{ sku: 'BOOK', currency: 'EUR', 'estimated-fee-total': 12, 'expected-efn-fulfilment-fee-per-unit-fr': fee }],
      );
    const tabs = [
      sold([charged('1', { fee: 3.46, ...de }), charged('2', { fee: 12, shop: 'Amazon.fr' })], { currency: 'EUR' }),
      products(product(parcel)),
    ];
    expectFees(sizeTierFee, [...tabs, quoted('12.00')], [], { marketplace: 'DE' });
    expectFees(sizeTierFee, [...tabs, quoted('11.00')], [{ open: 1, amount: '6.04', strength: R }], {
      marketplace: 'DE',
    });
  });
  test('Ireland has a card of one source', () =>
    on(
      [charged('1', { fee: 5, shop: 'Amazon.ie' })],
      [{ open: 1, amount: '2.64', strength: R, why: ['fee-grade-c'] }],
      {},
      'EUR',
    ));
  test('money in another currency than the shop is not compared', () =>
    on([charged('1', { fee: 60, ...de })], [], {}, 'PLN'));
  test('low price with tax beside it', () => {
    // 16.00 + 3.20 tax = 19.20 is within 5 % of 20: the dearer card.
    on([charged('1', { fee: 3.02, price: 16, tax: 3.2, ...uk })], []);
  });
});

test('Canada is known from one source', () => {
  const own = product({
    Length: 20.6,
    Width: 19.9,
    Height: 2.4,
    'Dimension unit': 'cm',
    Weight: 0.222,
    'Weight unit': 'kg',
  });
  const tabs = [sold([charged('1', { fee: 12, shop: 'Amazon.ca' })], { currency: 'CAD' }), products(own)];
  expectFees(sizeTierFee, tabs, [{ open: 1, amount: '5.42', strength: R, why: ['fee-cross-border', 'fee-grade-c'] }]);
});

test('V1 files that print the units on every line count them once', () => {
  const tab = v1([charged('1', { fee: 15.92, qty: 2 })]);
  const header = tab.rows[0] as string[];
  const [units, order] = [header.indexOf('quantity-purchased'), header.indexOf('order-id')];
  const rows = tab.rows.map((row, r) => (r > 0 && row[order] ? row.map((cell, c) => (c === units ? '2' : cell)) : row));
  expectFees(sizeTierFee, [{ ...tab, rows }, products()], [{ open: 2, amount: '7.22', strength: S }]);
});

describe('the same claims whatever is pasted how', () => {
  const events = [
    charged('1', { fee: 7.96 }),
    charged('2', { fee: 7.96, date: '2026-10-01' }),
    charged('3', { fee: 9, sku: 'LAMP', date: '2026-09-09' }),
  ];
  const own = products(product(), product({ SKU: 'LAMP' }));
  const facts = (tabs: readonly Tab[]) =>
    claimsOf(sizeTierFee, tabs)
      .map((c) => [c.key, c.amount, c.unitsOpen, c.eventDate, c.strength])
      .sort();
  const once = facts([sold(events), own]);
  test('keys name the SKU and the marketplace', () => {
    expect(once.map(([key]) => key)).toEqual(['size-tier-fee/US/BOOK', 'size-tier-fee/US/LAMP']);
  });
  test('rows and tabs in another order', () => {
    expect(facts([own, shuffleRows(sold(events), 7)])).toEqual(once);
  });
  test('pasted twice', () => {
    const copy = { ...sold(events), name: 'again' };
    expect(facts([sold(events), own, copy])).toEqual(once);
  });
  test('settlement and payments show the same charges', () => {
    expect(facts([sold(events), payments(events), v1(events), own])).toEqual(once);
  });
  test('a gift wrap price is taken back inside the FBA fees of payments files', () => {
    const wrapped = charged('1', { fee: 4.35 + 3.99, giftWrap: 3.99 });
    expect(facts([payments([wrapped]), own])).toEqual([]);
  });
  test('two rows about a product: the dearer one', () => {
    const two = products(product(), product({ Length: 24, Width: 7.5, Height: 6, Weight: 7.9, 'Weight unit': 'lb' }));
    expect(facts([sold(events.slice(0, 2)), two])).toEqual([]);
  });
  test('the charges are listed, oldest first', () => {
    const [claim] = claimsOf(sizeTierFee, [sold(events.slice(0, 2)), own]);
    expect(claim?.charges?.map((c) => [c.orderId, c.units, c.charged, c.correct])).toEqual([
      ['1', 1, 79_600, 43_500],
      ['2', 1, 79_600, 43_500],
    ]);
    expect(claim?.evidence).toHaveLength(2);
  });
});

test('measures of the fee preview are no measures of the seller', () => {
  const preview = grid(
    'preview',
    [
      'sku',
      'longest-side',
      'median-side',
      'shortest-side',
      'unit-of-dimension',
      'item-package-weight',
      'unit-of-weight',
      'currency',
      'estimated-fee-total',
    ],
    [
      {
        sku: 'BOOK',
        'longest-side': 9,
        'median-side': 6,
        'shortest-side': 1,
        'unit-of-dimension': 'inches',
        'item-package-weight': 0.5,
        'unit-of-weight': 'pounds',
        currency: 'USD',
        'estimated-fee-total': 7,
      },
    ],
  );
  expectFees(sizeTierFee, [sold([charged('1', { fee: 9 })]), preview], []);
});

test('charges more than 15 months after the newest card are to review', () => {
  const parcel = product({
    'Referral category': 'Toys and Games',
    Length: 30,
    Width: 20,
    Height: 10,
    'Dimension unit': 'cm',
    Weight: 500,
    'Weight unit': 'g',
  });
  const on = (date: string) => [
    sold([charged('1', { fee: 9, date, shop: 'Amazon.fr' })], { currency: 'EUR', from: date, to: date }),
    products(parcel),
  ];
  // France: the newest card is of 1 February 2026.
  expectFees(sizeTierFee, on('2027-05-01'), [{ open: 1, amount: '3.04', strength: S }], { asOf: 20_950 });
  expectFees(sizeTierFee, on('2027-05-02'), [{ open: 1, amount: '3.04', strength: R, why: ['fee-old-card'] }], {
    asOf: 20_950,
  });
});

test('Canada: sent from the United States at the fee for that, it is right', () => {
  const on = (fee: number, expected: FeeClaim[], marketplace: MarketplaceCode = 'US') =>
    expectFees(
      sizeTierFee,
      [sold([charged('1', { fee, shop: 'Amazon.ca' })], { currency: 'CAD' }), products()],
      expected,
      { marketplace },
    );
  // Large standard-size up to 0.75 lb: 10.26, with fuel 10.62. Canada's own card for 0.34 kg: 6.73 + 0.24.
  on(10.26, []);
  on(10.62, []);
  on(14, [{ open: 1, amount: '7.03', strength: R, why: ['fee-cross-border', 'fee-grade-c'] }]);
  // 10.62 with sales tax of 13 %.
  on(12, []);
  on(10.26, [{ open: 1, amount: '3.29', strength: R, why: ['fee-grade-c'] }], 'CA');
});

test('Mexico: price bands are of prices with tax, and the group of a product is not known', () => {
  const on = (fee: number, expected: FeeClaim[]) =>
    expectFees(
      sizeTierFee,
      [sold([charged('1', { fee, price: 140, tax: 22.4, shop: 'Amazon.com.mx' })], { currency: 'MXN' }), products()],
      expected,
    );
  // 0.34 kg, special group, 150 to 299: 66.04; without the tax the price would fall into the band below, 56.04.
  on(66.04, []);
  on(70, [{ open: 1, amount: '3.96', strength: R, why: ['fee-grade-c', 'fee-may-hold-tax'] }]);
});
