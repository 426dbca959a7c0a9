// Error 1 as the contract words it. Every expected figure was worked out by hand from the published rate cards.
import type { MarketplaceCode } from '../../src/policy/marketplaces';
import type { Tab } from '../../src/values/cell';
import { run } from './support/claims';
import { AS_OF, ago, day } from './support/dates';
import { BOOK, EUR, givenBack, inCategory, PARCEL, type Sold, sheet, ship, size, UK } from './support/fees';
import { type Fields, grid } from './support/grid';
import { MEASURED_PRODUCTS } from './support/headers';
import { type MoneyEvent, payments, refund, type SettlementOptions, v1, v2 } from './support/money';
import { A, allOrders, B, fulfilledShipments, type ReimbursementRow, reimbursements } from './support/stock';

const book = (more: Fields = {}): Tab => sheet({ ...BOOK, ...more });
const parcel = (more: Fields = {}): Tab => sheet({ ...PARCEL, ...more });

describe('1: a fulfilment fee above that of the true size tier', () => {
  test('one claim per SKU: units, difference, oldest charge, its day 90, filed from the first day', () => {
    const sold = v2([ship(7.81), ship(7.81, { date: ago(50) }), ship(7.81, { date: ago(45) })]);
    size(
      [book(), sold],
      [
        {
          open: 3,
          amount: '10.38',
          currency: 'USD',
          basis: 'fee-difference',
          marketplace: 'US',
          sku: A.sku,
          event: ago(60),
          from: ago(60),
          deadline: ago(-30),
          daysLeft: 30,
        },
      ],
    );
  });

  test('two SKUs are two claims', () => {
    const tabs = [sheet(BOOK, { ...BOOK, SKU: B.sku }), v2([ship(7.81), ship(8.35, { sku: B.sku })])];
    size(tabs, [
      { open: 1, amount: '3.46', sku: A.sku },
      { open: 1, amount: '4.00', sku: B.sku },
    ]);
  });

  test('V1 and payments files tell the same', () => {
    const want = [{ open: 2, amount: '6.92' }];
    const events = [ship(7.81), ship(7.81, { date: ago(50) })];
    size([book(), v1(events)], want);
    size([book(), payments(events)], want);
    size([book(), v2(events), payments(events)], want);
  });

  test('the fee is per unit: lines of two units', () => {
    size([book(), v2([ship(15.62, { qty: 2 })])], [{ open: 2, amount: '6.92' }]);
    size([book(), v2([ship(8.74, { qty: 2 })])], []);
  });

  test('0.02 is no difference', () => {
    size([book(), v2([ship(4.35), ship(4.37)])], []);
  });

  test('a charge below the fee takes nothing off another', () => {
    size([book(), v2([ship(3), ship(7.81)])], [{ open: 1, amount: '3.46' }]);
  });

  test('no measures, no claim', () => {
    size([inCategory('Toys and Games'), v2([ship(30)])], []);
    size([v2([ship(30)])], []);
  });

  test('measures in cm and g are the same unit', () => {
    const metric = {
      Length: 22.86,
      Width: 15.24,
      Height: 2.54,
      'Dimension unit': 'cm',
      Weight: 340,
      'Weight unit': 'g',
    };
    size([book(metric), v2([ship(7.81)])], [{ open: 1, amount: '3.46' }]);
  });

  test('a weight just above a step pays the next step', () => {
    size([book({ Weight: 12.1 }), v2([ship(7.81)])], [{ open: 1, amount: '3.05' }]);
  });

  test.each([
    ['2026-04-16', '3.61'],
    ['2026-04-17', '3.46'],
  ])('fuel surcharge from 17 April 2026: shipped %s', (date, amount) => {
    size([book(), v2([ship(7.81, { date })])], [{ open: 1, amount, event: date }], '2026-06-30');
  });

  test('the shipping date chooses the card, the posted date the window', () => {
    const event = ship(7.81, { date: '2026-04-18' });
    const sent = fulfilledShipments([{ order: event.order, date: '2026-04-15', sent: '2026-04-16' }]);
    size([book(), v2([event]), sent], [{ open: 1, amount: '3.61', event: '2026-04-18' }], '2026-06-30');
  });

  test.each([
    ['2026-10-14', '3.46'],
    ['2026-10-15', '3.17'],
  ])('peak from 15 October: shipped %s', (date, amount) => {
    size([book(), v2([ship(7.81, { date })])], [{ open: 1, amount }]);
  });

  test.each([
    [9.49, '4.31'],
    [9.5, '3.46'],
    [9.99, '3.46'],
    [10, '3.46'],
    [10.5, '3.46'],
    [47.49, '3.46'],
    [47.5, '3.19'],
    [50, '3.19'],
    [52, '3.19'],
    [60, '3.19'],
  ])('price band at %d, the higher fee within 5 %% of an edge', (price, amount) => {
    size([book(), v2([ship(7.81, { price })])], [{ open: 1, amount }]);
  });

  test('list and net price in two bands: the higher fee', () => {
    size([book(), v2([ship(7.81, { price: 11, promotion: -2 })])], [{ open: 1, amount: '3.46' }]);
  });

  test.each([
    ['', '2.65'],
    ['dangerous', '2.65'],
    ['apparel', '2.92'],
    ['standard', '3.46'],
  ])('fee class "%s": unknown is the highest', (fee, amount) => {
    size([book({ 'Fee class': fee }), v2([ship(7.81)])], [{ open: 1, amount }]);
  });

  test('a card of grade C makes it a matter for review', () => {
    const date = ago(20);
    size([book({ 'Fee class': '' }), v2([ship(7.81, { date })])], [{ open: 1, amount: '1.97', strength: 'review' }]);
  });

  test.each([0.36, 0.7, 0.97])('low-inventory-level fee of %d: review', (extra) => {
    const tabs = [book(), v2([ship(4.35 + extra)])];
    size(tabs, [{ open: 1, amount: extra.toFixed(2), strength: 'review' }]);
  });

  test('packaging of bulky units: review', () => {
    const bulky = book({ Length: 20, Width: 15, Height: 9, Weight: 10, 'Weight unit': 'lb' });
    size([bulky, v2([ship(17.89)])], [{ open: 1, amount: '2.60', strength: 'review' }]);
    size([bulky, v2([ship(15.29)])], []);
  });

  test('overmax handling only beyond 96 in or 130 in around', () => {
    const long = book({ Length: 97, Width: 10, Height: 10, Weight: 40, 'Weight unit': 'lb' });
    size([long, v2([ship(74.37)])], [{ open: 1, amount: '21.00', strength: 'review' }]);
    const large = book({ Length: 60, Width: 10, Height: 10, Weight: 40, 'Weight unit': 'lb' });
    size([large, v2([ship(61.16)])], [{ open: 1, amount: '17.00' }]);
  });

  test('tax on a European fee explains it, and up to that it is for review', () => {
    const sold = (fee: number) => v2([ship(fee, { shop: 'Amazon.co.uk', price: 30 })], UK);
    size([parcel(), sold(3.72)], []);
    size([parcel(), sold(3.55)], [{ open: 1, amount: '0.45', strength: 'review' }]);
  });

  test('no card for that date: nothing', () => {
    const sold = v2([ship(30, { date: '2026-06-01', shop: 'Amazon.com.au' })], { currency: 'AUD' });
    size([parcel(), sold], [], '2026-07-01');
  });

  test.each<[string, string | null]>([
    ['2027-01-14', '3.17'], // the peak card of 2026: 4.48 + 0.16 = 4.64
    ['2027-01-15', null],
  ])('after the last day of the last card there is none: sent %s', (date, amount) => {
    const event = ship(7.81, { date: '2027-01-16' });
    const tabs = [book(), v2([event]), fulfilledShipments([{ order: event.order, date, sent: date }])];
    const result = size(tabs, amount === null ? [] : [{ open: 1, amount }], '2027-01-20');
    expect(result.fees?.ended).toEqual([{ marketplace: 'US', last: day('2027-01-14') }]);
  });

  test('charges of 90 days, not of 91, none of tomorrow', () => {
    const sold = v2([ship(7.81, { date: ago(91) }), ship(7.81, { date: ago(90) }), ship(7.81, { date: ago(-1) })]);
    size([book(), sold], [{ open: 1, amount: '3.46', event: ago(90), deadline: AS_OF, daysLeft: 0 }]);
  });

  test('fees given back are netted', () => {
    const event = ship(7.81);
    size([book(), v2([event]), givenBack(event.order, 3.46)], []);
    size([book(), v2([event]), givenBack(event.order, 1.46)], [{ open: 1, amount: '2.00' }]);
  });

  test('a fee given back for a charge before the window pays for no other', () => {
    const old = ship(7.81, { date: ago(95) });
    const tabs = [book(), v2([old, ship(7.81)]), givenBack(old.order, 3.46)];
    size(tabs, [{ open: 1, amount: '3.46' }]);
  });

  test('one SKU in two marketplaces: two claims, never one sum', () => {
    // 292.9 cubic inches are 2.11 lb by volume: 5.92 + 0.21.
    const uk = v2([ship(5, { shop: 'Amazon.co.uk', price: 30 })], { ...UK, name: 'uk' });
    size(
      [parcel(), v2([ship(9, { price: 30 })]), uk],
      [
        { open: 1, amount: '2.87', currency: 'USD', marketplace: 'US' },
        { open: 1, amount: '1.90', currency: 'GBP', marketplace: 'UK' },
      ],
    );
  });

  test('an order sent in two parts is judged by each charge', () => {
    const first = ship(7.81, { date: ago(95) });
    const second = { ...first, date: ago(80) };
    size([book(), v2([first, second])], [{ open: 1, amount: '3.46', event: ago(80) }]);
  });

  test('units sold by Amazon but sent by the seller have no fulfilment fee of Amazon', () => {
    size([book(), v2([ship(7.81, { fulfilled: 'MFN' })])], []);
  });

  test('refund lines are no evidence', () => {
    size([book(), v2([refund('111-2000000-9000001', ago(30), 20, { fbaFee: -7.81 })])], []);
  });

  test('United Kingdom: local card, then peak of grade C', () => {
    const shop = 'Amazon.co.uk';
    size(
      [parcel(), v2([ship(5, { shop, price: 30 })], UK)],
      [{ open: 1, amount: '1.90', currency: 'GBP', marketplace: 'UK' }],
    );
    size(
      [parcel(), v2([ship(5, { shop, price: 30, date: ago(20) })], UK)],
      [{ open: 1, amount: '1.79', strength: 'review' }],
    );
    size([parcel(), v2([ship(3.12, { shop, price: 30 })], UK)], []);
  });

  test.each([
    [8, '', '1.02'],
    [8, 'Toys and Games', '1.31'],
    [9, 'Kitchen', '1.31'],
    [10, 'Kitchen', '1.02'],
    [10, '', '1.02'],
    [15, '', '1.02'],
    [15, 'Toys and Games', '1.31'],
    [30, '', '1.02'],
  ])('United Kingdom: low price of %d, category "%s"', (price, category, amount) => {
    const light = parcel({ Height: 5, Weight: 0.3, 'Referral category': category });
    size([light, v2([ship(4, { shop: 'Amazon.co.uk', price })], UK)], [{ open: 1, amount }]);
  });

  test('Germany: the higher of both cards', () => {
    const sold = (fee: number) => v2([ship(fee, { shop: 'Amazon.de', price: 30 })], EUR);
    size([parcel(), sold(3.48)], []);
    const toy = parcel({ 'Referral category': 'Toys and Games' });
    size([toy, sold(5)], [{ open: 1, amount: '1.54', currency: 'EUR', marketplace: 'DE' }]);
    // Without a category it may be one of the selected ones: 3.34 + 4 × 0.06 + 0.05.
    size([parcel(), sold(5)], [{ open: 1, amount: '1.37' }]);
  });
});

describe('what buyers paid for shipping stands in the FBA fees of payments files, because Amazon takes it back', () => {
  const sold = (fee: number, more: Sold) => [book(), payments([ship(fee, more)])];
  test.each<[string, number, Sold, string | null]>([
    ['shipping that was paid', 10.34, { shipping: 5.99 }, null],
    ['with its tax', 10.84, { shipping: 5.99, shippingTax: 0.5 }, null],
    ['shipping for free: nothing is taken back', 4.35, { shipping: 5.99, promotion: -5.99 }, null],
    ['shipping for free, and too much', 7.81, { shipping: 5.99, promotion: -5.99 }, '3.46'],
    ['a rebate on the item: all of the shipping may be taken back', 10.34, { shipping: 5.99, promotion: -2 }, null],
    ['both, and too much: 13.80 − 5.99 − 4.35', 13.8, { shipping: 5.99 }, '3.46'],
  ])('%s', (_name, fee, more, amount) => {
    size(sold(fee, more), amount === null ? [] : [{ open: 1, amount }]);
  });

  test('settlements print it on a line of its own', () => {
    size([book(), v2([ship(7.81, { shipping: 5.99 })])], [{ open: 1, amount: '3.46' }]);
  });
});

describe('the seller’s own shop', () => {
  // 30 × 20 × 8 cm from Germany to France is 9.28 + 0.14; the French card says 5.87 + 0.09.
  const french = (fee: number) => [
    parcel({ 'Referral category': 'Toys and Games' }),
    v2([ship(fee, { shop: 'Amazon.fr', price: 30 })], EUR),
  ];
  const judged = (tabs: Tab[], marketplace: MarketplaceCode) =>
    run(tabs, { marketplace })
      .claims.filter((c) => c.rule === 'size-tier-fee')
      .map((c) => [c.amount, c.strength]);
  test('another European one alone in the data is not it', () => {
    expect(judged(french(9.42), 'DE')).toEqual([]);
    expect(judged(french(20), 'DE')).toEqual([[140_400, 'review']]);
  });
  test('with a home outside Europe the only European one is', () => {
    expect(judged(french(20), 'US')).toEqual([[140_400, 'strong']]);
    expect(judged(french(20), 'FR')).toEqual([[140_400, 'strong']]);
  });
});

describe('fees given back in other ways', () => {
  const event = ship(7.81);
  const tabs = [book(), v2([event])];
  const corrected = (more: Partial<ReimbursementRow>) =>
    reimbursements([{ date: ago(20), reason: 'Fee_Correction', amount: 3.46, per: 3.46, ...more }]);
  const later = (more: Partial<MoneyEvent>) => v2([{ ...refund(event.order, ago(20)), ...more }], { name: 'later' });
  test.each<[string, Tab]>([
    ['an adjustment of the order without a SKU', givenBack(event.order, 3.46, { sku: '' })],
    ['one from before the charge', givenBack(event.order, 3.46, { date: ago(65) })],
    ['one of tomorrow: it settles', givenBack(event.order, 3.46, { date: ago(-1) })],
    ['a correction of the order by FNSKU', corrected({ order: event.order, sku: '', fnsku: A.fnsku })],
    ['a refund that brings the fee back', later({ fbaFee: 3.46 })],
    ['all of the fee', later({ fbaFee: 7.81 })],
    ['the same in a payments file', payments([{ ...refund(event.order, ago(20)), fbaFee: 3.46 }])],
  ])('%s', (_name, tab) => {
    size([...tabs, tab], []);
  });

  test('a correction by FNSKU alone, where Products says whose it is', () => {
    const named = grid('Products', [...MEASURED_PRODUCTS, 'FNSKU'], [{ ...BOOK, FNSKU: A.fnsku }]);
    size([named, v2([event]), corrected({ sku: '', fnsku: A.fnsku })], []);
  });

  test('a part of the fee, and shipping that came back with it', () => {
    const back = (more: Partial<MoneyEvent>) => payments([{ ...refund(event.order, ago(20)), ...more }]);
    size([...tabs, back({ fbaFee: 1 })], [{ open: 1, amount: '2.46' }]);
    size([...tabs, back({ fbaFee: 5.99, shipping: -5.99 })], [{ open: 1, amount: '3.46' }]);
  });
});

test('a low-inventory-level fee with VAT on it is for review', () => {
  const charged = (fee: number) => [
    parcel({ 'Referral category': 'Toys and Games' }),
    v2([ship(fee, { shop: 'Amazon.co.uk', price: 30 })], UK),
  ];
  // (3.10 + 0.18) × 1.20 and (3.10 + 0.47) × 1.20; 4.50 is none of them.
  size(charged(3.94), [{ open: 1, amount: '0.84', strength: 'review' }]);
  size(charged(4.28), [{ open: 1, amount: '1.18', strength: 'review' }]);
  size(charged(4.5), [{ open: 1, amount: '1.40' }]);
});

test('an order that the orders report places outside Amazon’s shops is none', () => {
  const event = ship(7.81);
  const orders = (shop: string) => allOrders([{ order: event.order, date: ago(61), shop }]);
  size([book(), v2([event]), orders('Non-Amazon')], []);
  size([book(), v2([event]), orders('Amazon.com')], [{ open: 1, amount: '3.46' }]);
});

describe('rows that name no marketplace', () => {
  const event = ship(6, { shop: '', price: 30 });
  const sold = v2([event], UK);
  const orders = (shop: string) => allOrders([{ order: event.order, date: ago(61), shop, currency: 'GBP', price: 30 }]);

  test('take that of the sales channel of the order', () => {
    // By volume 0.96 kg: 3.05 + 0.05 in the UK.
    const tabs = [parcel({ 'Referral category': 'Toys and Games' }), sold, orders('Amazon.co.uk')];
    size(tabs, [{ open: 1, amount: '2.90', marketplace: 'UK', currency: 'GBP' }]);
  });

  test('a multi-channel order is none of Amazon’s', () => {
    size([parcel({ 'Referral category': 'Toys and Games' }), sold, orders('Non-Amazon UK')], []);
  });

  test('without the order they are of the default marketplace, if it has the currency', () => {
    size([parcel({ 'Referral category': 'Toys and Games' }), sold], []);
    const dollars = v2([ship(7.81, { shop: '' })]);
    size([book(), dollars], [{ open: 1, amount: '3.46', marketplace: 'US' }]);
  });
});

test('both errors of one order are two claims, each with its rows', () => {
  const event = { ...ship(7.81), commission: -3 };
  const settlementOptions: SettlementOptions = { name: 'settlement' };
  const result = run([book({ 'Referral category': 'Consumer Electronics' }), v2([event], settlementOptions)]);
  const claims = result.claims.filter((c) => c.rule === 'size-tier-fee' || c.rule === 'referral-fee');
  expect(claims.map((c) => c.error).sort((a, b) => a - b)).toEqual([1, 10]);
  for (const claim of claims) expect(claim.evidence.some((e) => e.tab === 'settlement')).toBe(true);
});
