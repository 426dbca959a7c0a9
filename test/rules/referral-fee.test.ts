// Error 10: each thing that may raise a commission has a case that must be claimed and one that must not.
import { referralFee } from '../../src/rules/referral-fee';
import type { Tab } from '../../src/values/cell';
import { AS_OF, ago } from '../contract/support/dates';
import { type Fields, grid, shuffleRows } from '../contract/support/grid';
import { type MoneyEvent, payments, refund, v1, v2 } from '../contract/support/money';
import { allOrders } from '../contract/support/stock';
import { charged, claimsOf, expectFees, type FeeClaim, product, products } from './fee-support';

const S = 'strong';
const R = 'review';

interface Case {
  readonly name: string;
  readonly events: readonly MoneyEvent[];
  readonly expected: readonly FeeClaim[];
  /** Category in the Products tab. */
  readonly category?: string;
}
const one = (
  name: string,
  category: string,
  referral: number,
  more: Parameters<typeof charged>[1],
  expected: readonly FeeClaim[],
): Case => ({ name, category, events: [charged('1', { referral, ...more })], expected });

const CASES: readonly Case[] = [
  one('15 % instead of 8 %', 'Consumer Electronics', 15, { price: 100 }, [{ open: 1, amount: '7.00', strength: S }]),
  one('as due', 'Consumer Electronics', 8, { price: 100 }, []),
  one('within 0.02', 'Consumer Electronics', 8.02, { price: 100 }, []),
  one('three units, 0.02 each', 'Consumer Electronics', 24.06, { price: 100, qty: 3 }, []),
  one('three units', 'Consumer Electronics', 45, { price: 100, qty: 3 }, [{ open: 3, amount: '21.00', strength: S }]),
  one('the minimum fee', 'Home and Kitchen', 0.3, { price: 1 }, []),
  one('the minimum fee of two units', 'Home and Kitchen', 0.6, { price: 1, qty: 2 }, []),
  one('above the minimum fee', 'Home and Kitchen', 0.6, { price: 1 }, [{ open: 1, amount: '0.30', strength: S }]),
  one('threshold: at it', 'Baby Products', 1.5, { price: 10 }, [{ open: 1, amount: '0.70', strength: S }]),
  one('threshold: above it', 'Baby Products', 1.5, { price: 10.01 }, []),
  one('threshold by unit, not by line', 'Baby Products', 3, { price: 10, qty: 2 }, [
    { open: 2, amount: '1.40', strength: S },
  ]),
  one('portions: only the first 100 at 15 %', 'Electronics Accessories', 19, { price: 150 }, []),
  one('portions taken for a threshold', 'Electronics Accessories', 22.5, { price: 150 }, [
    { open: 1, amount: '3.50', strength: S },
  ]),
  one(
    'shipping and gift wrap are part of the base',
    'Consumer Electronics',
    8.8,
    { price: 100, shipping: 6, giftWrap: 4 },
    [],
  ),
  one('promotions are not', 'Consumer Electronics', 8, { price: 100, promotion: -20 }, [
    { open: 1, amount: '1.60', strength: S },
  ]),
  one('tax is no base in the US', 'Consumer Electronics', 8.8, { price: 100, tax: 10 }, [
    { open: 1, amount: '0.80', strength: S },
  ]),
  one('several meanings: the highest rate', 'Pet Supplies - veterinary diets', 22, { price: 100 }, []),
  one('a category that nobody knows', 'Spaceships', 90, { price: 100 }, []),
  one('no category', '', 90, { price: 100 }, []),
  one('in Chinese', '消费电子', 15, { price: 100 }, [{ open: 1, amount: '7.00', strength: S }]),
  one('no table for that marketplace', 'Consumer Electronics', 90, { price: 100, shop: 'Amazon.com.mx' }, []),
  one('90 days ago', 'Consumer Electronics', 15, { price: 100, date: ago(90) }, [
    { open: 1, amount: '7.00', strength: S, event: ago(90), deadline: AS_OF },
  ]),
  one('91 days ago', 'Consumer Electronics', 15, { price: 100, date: ago(91) }, []),
  one('seller-fulfilled orders pay commission too', 'Consumer Electronics', 15, { price: 100, fulfilled: 'MFN' }, [
    { open: 1, amount: '7.00', strength: S },
  ]),
  {
    name: 'refund lines are no evidence',
    category: 'Consumer Electronics',
    events: [refund('1', '2026-09-20', 100, { sku: 'BOOK', commission: 12, refundCommission: -3 })],
    expected: [],
  },
  {
    name: 'one claim a SKU',
    category: 'Consumer Electronics',
    events: [
      charged('1', { referral: 15, price: 100, date: '2026-10-01' }),
      charged('2', { referral: 15, price: 100 }),
      charged('3', { referral: 8, price: 100 }),
    ],
    expected: [{ open: 2, amount: '14.00', strength: S, event: '2026-09-01', deadline: '2026-11-30' }],
  },
];

const tabsFor = (events: readonly MoneyEvent[], category = '', own: Fields = {}) => [
  v2(events),
  products(product({ 'Referral category': category, ...own })),
];

test.each(CASES)('$name', ({ events, expected, category }) => {
  expectFees(referralFee, tabsFor(events, category), expected);
});

test.each(CASES.slice(0, 9))('V1: $name', ({ events, expected, category }) => {
  const [, own] = tabsFor(events, category) as [Tab, Tab];
  expectFees(referralFee, [v1(events), own], expected);
});

test.each(CASES.slice(0, 9))('payments: $name', ({ events, expected, category }) => {
  const [, own] = tabsFor(events, category) as [Tab, Tab];
  expectFees(referralFee, [payments(events), own], expected);
});

describe('an order of two products whose commission stands on the first row of a payments file', () => {
  const home = { 'Referral category': 'Home and Kitchen' };
  const both = products(product(home), product({ SKU: 'MAT', FNSKU: 'X00MAT', ...home }));
  const mat = (order: string, more: Parameters<typeof charged>[1] = {}) => charged(order, { sku: 'MAT', ...more });
  const rows = (referral: number, more?: Parameters<typeof charged>[1]) =>
    payments([charged('1', { referral, price: 20 }), mat('1', { price: 20, ...more })]);

  test('is charged no more than what is due for both', () => {
    expectFees(referralFee, [rows(6), both], []);
    expectFees(referralFee, [rows(6, { date: '2026-09-02' }), both], []);
    expectFees(referralFee, [rows(8), both], [{ open: 1, amount: '2.00', strength: S }]);
  });

  test('and of a category that nobody knows', () => {
    expectFees(referralFee, [rows(6), products(product(home))], []);
  });

  test('is charged too much where each row has its own, or the other row is of another order', () => {
    const claim = [{ open: 1, amount: '3.00', strength: S }];
    expectFees(referralFee, [rows(6, { referral: 3 }), both], claim);
    const two = payments([charged('1', { referral: 6, price: 20 }), mat('2', { price: 20 })]);
    expectFees(referralFee, [two, both], claim);
  });
});

test('the closing fee of media is part of the selling fees in payments files, and a line of its own elsewhere', () => {
  const own = products(product({ 'Referral category': 'Books' }));
  const book = charged('1', { referral: 4.8, price: 20 });
  expectFees(referralFee, [payments([book]), own], []);
  expectFees(referralFee, [v2([book]), own], [{ open: 1, amount: '1.80', strength: S }]);
});

describe('Europe', () => {
  const on = (
    shop: string,
    currency: string,
    category: string,
    more: Parameters<typeof charged>[1],
    expected: FeeClaim[],
  ) =>
    expectFees(
      referralFee,
      [v2([charged('1', { shop, ...more })], { currency }), products(product({ 'Referral category': category }))],
      expected,
    );

  test('15 % instead of 7 %', () =>
    on('Amazon.de', 'EUR', 'Computers', { price: 100, referral: 15 }, [
      { open: 1, amount: '8.00', strength: S, currency: 'EUR' },
    ]));
  test('tax shown apart belongs to the base', () =>
    on('Amazon.de', 'EUR', 'Computers', { price: 100, tax: 19, referral: 8.33 }, []));
  test('tax on the fee is no excess', () => on('Amazon.de', 'EUR', 'Computers', { price: 100, referral: 8.33 }, []));
  test('tax and digital services fee are no excess', () =>
    on('Amazon.co.uk', 'GBP', 'Computers', { price: 100, referral: 8.56 }, []));
  test('more than tax: what may be tax is not claimed', () =>
    on('Amazon.de', 'EUR', 'Computers', { price: 100, referral: 17.85 }, [{ open: 1, amount: '9.52', strength: S }]));
  test('France is known from one source', () =>
    on('Amazon.fr', 'EUR', 'Computers', { price: 100, referral: 15 }, [
      { open: 1, amount: '8.00', strength: R, why: ['fee-grade-c'] },
    ]));
  test('the least fee of heavy items is not told by a category', () => {
    on('Amazon.de', 'EUR', 'Computers', { price: 100, referral: 20 }, []);
    on('Amazon.de', 'EUR', 'Computers', { price: 100, referral: 25 }, []);
  });
  test('clothing above 45: 7 % of the rest, known from one source', () => {
    on('Amazon.de', 'EUR', 'Clothing', { price: 50, referral: 7.1 }, []);
    on('Amazon.de', 'EUR', 'Clothing', { price: 50, referral: 10 }, [
      { open: 1, amount: '1.55', strength: R, why: ['fee-grade-c'] },
    ]);
  });
  test('money in another currency than the shop is not compared', () =>
    on('Amazon.de', 'PLN', 'Computers', { price: 100, referral: 30 }, []));
});

describe('the day of the order decides', () => {
  const home = products(product({ 'Referral category': 'Home Products' }));
  // From 1 February 2026 home products up to 20 cost 8 %, before 15 %.
  const asOf = { asOf: 20500 };
  const tabs = (referral: number) => [
    v2([charged('1', { referral, price: 20, date: '2026-02-05', shop: 'Amazon.co.uk' })], {
      currency: 'GBP',
      from: '2026-01-20',
      to: '2026-02-10',
    }),
    home,
  ];
  const ordered = (date: string) => allOrders([{ order: '1', sku: 'BOOK', date, shop: 'Amazon.co.uk' }]);
  test('ordered before: the old rate', () => expectFees(referralFee, [...tabs(3), ordered('2026-01-31')], [], asOf));
  test('ordered after: the new one', () =>
    expectFees(referralFee, [...tabs(3), ordered('2026-02-01')], [{ open: 1, amount: '1.40', strength: S }], asOf));
  test('day unknown: the rate of the posted day, for review while the old one explains the charge', () => {
    expectFees(referralFee, tabs(3), [{ open: 1, amount: '1.40', strength: R, why: ['fee-day-unknown'] }], asOf);
    // 15 % of 20.00 with digital services fee and VAT is 3.67.
    expectFees(referralFee, tabs(5), [{ open: 1, amount: '3.04', strength: S }], asOf);
  });
});

describe('only a product group tells the category', () => {
  const preview = (group: string) =>
    grid(
      'preview',
      ['sku', 'product-group', 'currency', 'longest-side', 'estimated-fee-total'],
      [{ sku: 'BOOK', 'product-group': group, currency: 'USD', 'longest-side': 9, 'estimated-fee-total': 5 }],
    );
  const sold = v2([charged('1', { referral: 15, price: 200 })]);
  const sold17 = v2([charged('1', { referral: 34, price: 200 })]);
  test.each([
    ['gl_ce', sold, []],
    ['gl_ce', sold17, [{ open: 1, amount: '18.00', strength: R, why: ['category-from-group'] }]],
    ['wireless', sold17, [{ open: 1, amount: '11.00', strength: R }]],
    ['gl_misc', sold17, []],
    ['shoes', sold17, []],
  ] as const)('%s', (group, tab, expected) => {
    expectFees(referralFee, [tab, preview(group)], expected as unknown as FeeClaim[]);
  });
  test("the seller's own category wins", () => {
    const own = products(product({ 'Referral category': 'Clothing' }));
    expectFees(referralFee, [sold17, preview('gl_ce'), own], []);
  });
});

describe('given back', () => {
  const back = (description: string): Tab => {
    const tab = v2([charged('1', { referral: 15, price: 100 })]);
    const header = tab.rows[0] as string[];
    const fields: Fields = {
      'settlement-id': String(tab.rows[2]?.[0]),
      'transaction-type': 'other-transaction',
      'order-id': '1',
      'amount-type': 'other-transaction',
      'amount-description': description,
      amount: '7.00',
      'posted-date': '2026-10-01',
      sku: 'BOOK',
    };
    return { ...tab, rows: [...tab.rows, header.map((name) => fields[name] ?? '')] };
  };
  const own = products(product({ 'Referral category': 'Consumer Electronics' }));
  test('as a correction of the commission', () => expectFees(referralFee, [back('CommissionCorrection'), own], []));
  test('something else is no correction', () =>
    expectFees(referralFee, [back('Storage Fee'), own], [{ open: 1, amount: '7.00', strength: S }]));
});

describe('charges are told as the reports show them, and add up to the claim', () => {
  const own = products(product({ 'Referral category': 'Consumer Electronics' }));
  const back = (order: string, commission: number, kept: number) =>
    refund(order, '2026-10-01', 20, { sku: 'BOOK', commission, refundCommission: -kept });
  const told = (tabs: readonly Tab[]) => {
    const [claim] = claimsOf(referralFee, tabs);
    const charges = claim?.charges ?? [];
    const data = claim?.explanation.data ?? {};
    const sum = (key: 'charged' | 'given' | 'units') => charges.reduce((total, c) => total + c[key], 0);
    expect(charges.reduce((total, c) => total + c.charged - c.given - c.correct, 0)).toBe(claim?.amount);
    for (const { correct } of charges) expect([correct % 100, correct >= 0]).toEqual([0, true]);
    const { charged, correct, tax, given, amount } = data as Record<string, number>;
    expect((charged ?? 0) - (correct ?? 0) - (tax ?? 0) - (given ?? 0)).toBe(amount);
    expect([data.charged, data.given, data.lines, data.units]).toEqual([
      sum('charged'),
      sum('given'),
      charges.length,
      sum('units'),
    ]);
    return charges.map((c) => [c.orderId, c.units, ...[c.charged, c.given, c.correct].map((x) => x / 10_000)]);
  };

  test('what came back with a refund, and of what was due the share that was kept', () => {
    const sold = ['1', '2', '3', '4'].map((order) => charged(order, { referral: 2.55, price: 17 }));
    // Of 2.55 Amazon kept 0.51, a fifth: a fifth of 1.36 was due.
    const refunds = ['2', '3', '4'].map((order) => back(order, 2.55, 0.51));
    expect(told([v2([...sold, ...refunds]), own])).toEqual([
      ['1', 1, 2.55, 0, 1.36],
      ['2', 1, 2.55, 2.04, 0.27],
      ['3', 1, 2.55, 2.04, 0.27],
      ['4', 1, 2.55, 2.04, 0.28],
    ]);
  });

  test('two lines of a refunded order are one, for what came back is told of the order', () => {
    const sold = [
      charged('1', { referral: 15, price: 100 }),
      charged('1', { referral: 30, price: 200, date: '2026-09-03' }),
      charged('2', { referral: 15, price: 100 }),
      charged('2', { referral: 15, price: 100, date: '2026-09-03' }),
    ];
    expect(told([v2([...sold, back('1', 15, 3)]), own])).toEqual([
      ['1', 2, 45, 12, 17.6],
      ['2', 1, 15, 0, 8],
      ['2', 1, 15, 0, 8],
    ]);
  });
});

test('keys, order of rows and tabs, and pasting twice', () => {
  const events = [
    charged('1', { referral: 15, price: 100 }),
    charged('2', { referral: 16, price: 100, date: '2026-10-01' }),
  ];
  const own = products(product({ 'Referral category': 'Consumer Electronics' }));
  const facts = (tabs: readonly Tab[]) =>
    claimsOf(referralFee, tabs).map((c) => [c.key, c.amount, c.unitsOpen, c.eventDate]);
  const once = facts([v2(events), own]);
  expect(once.map(([key]) => key)).toEqual(['referral-fee/US/BOOK']);
  expect(facts([own, shuffleRows(v2(events), 3)])).toEqual(once);
  expect(facts([own, v2(events), { ...v2(events), name: 'again' }])).toEqual(once);
  expect(facts([own, payments(events), v2(events), v1(events)])).toEqual(once);
});
