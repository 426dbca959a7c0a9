// Errors 1 and 10 once more, from the published cards alone: bounds of tiers and steps, days on which cards change, amounts
// that may explain an excess, credits, thresholds. Each expected fee was worked out by hand; the sum stands beside it.
import type { Tab } from '../../src/values/cell';
import { facts, run } from './support/claims';
import { AS_OF, ago } from './support/dates';
import {
  BOOK,
  EUR,
  givenBack,
  inCategory,
  measured,
  PARCEL,
  rate,
  type Sold,
  sell,
  settlementLine,
  sheet,
  ship,
  size,
  UK,
  type Want,
} from './support/fees';
import { dice, type Fields, shuffled, shuffleRows } from './support/grid';
import { type MoneyEvent, payments, refund, v1, v2 } from './support/money';
import { A, allOrders, B, fulfilledShipments, reimbursements } from './support/stock';

const TOYS: Fields = { 'Referral category': 'Toys and Games' };

const cm = (sides: string, kg: number, more: Fields = {}) => measured(sides, `${kg} kg`, { ...TOYS, ...more }, 'cm');
/** 3.10 in the UK, 3.46 in Germany. */
const TOY: Fields = { ...PARCEL, ...TOYS };
const plus = (fee: number, more: number) => Math.round((fee + more) * 100) / 100;
const one = (amount: string, strength = 'strong'): Want[] => [{ open: 1, amount, strength }];

describe('1, United States: tiers and steps of weight in September 2026, 20.00 a unit', () => {
  // Charged 3.00 above the standard sizes, 10.00 above bulky, 60.00 above extra-large: more than any extra explains.
  test.each<[string, string, number, number]>([
    ['15x12x0.75', '2 oz', 3.44, 3], // small standard-size 3.32 + 0.12
    ['15x12x0.75', '2.01 oz', 3.54, 3], // 3.42 + 0.12
    ['15x12x0.75', '16 oz', 4.1, 3], // 3.96 + 0.14; by volume 0.97 lb do not count
    ['15x12x0.75', '16.01 oz', 5.22, 3], // large standard-size above 1 lb: 5.04 + 0.18
    ['15.01x12x0.75', '2 oz', 4.76, 3], // 135.09 ÷ 139 = 0.97 lb: 4.60 + 0.16
    ['15x12x0.76', '2 oz', 4.76, 3], // 136.8 ÷ 139 = 0.98 lb: 4.60 + 0.16
    ['9x6x1', '8 oz', 4.09, 3], // 3.95 + 0.14
    ['9x6x1', '8.01 oz', 4.35, 3], // 4.20 + 0.15
    ['1x9x6', '12 oz', 4.35, 3], // sides in any order
    ['9x6x1', '3 lb', 6.9, 3], // 6.67 + 0.23
    ['9x6x1', '1360.7771 g', 6.9, 3], // 2.99999998 lb
    ['9x6x1', '3.01 lb', 7.3, 3], // 6.97 + 1 × 0.08 = 7.05, + 0.25
    ['9x6x1', '3.25 lb', 7.3, 3],
    ['9x6x1', '3.26 lb', 7.38, 3], // 6.97 + 2 × 0.08 = 7.13, + 0.25
    ['9x6x1', '20 lb', 12.84, 3], // 6.97 + 68 × 0.08 = 12.41, + 0.43
    ['9x6x1', '20.01 lb', 15.68, 10], // small bulky, 21 lb: 7.55 + 20 × 0.38 = 15.15, + 0.53
    ['18x14x8', '1 lb', 11.11, 3], // 2016 ÷ 139 = 14.504 lb: 6.97 + 47 × 0.08 = 10.73, + 0.38
    ['18.01x14x8', '1 lb', 13.32, 10], // small bulky, 15 lb: 7.55 + 14 × 0.38 = 12.87, + 0.45
    ['30x10x1', '1 lb', 9.39, 10], // 30 × 10 × 2 ÷ 139 = 4.32, 5 lb: 7.55 + 4 × 0.38 = 9.07, + 0.32
    ['30x1x1', '1 lb', 7.81, 10], // 30 × 2 × 2 ÷ 139 = 0.86, 1 lb: 7.55 + 0.26
    ['59x10x10', '5 lb', 26.2, 10], // large bulky, 43 lb: 9.35 + 42 × 0.38 = 25.31, + 0.89
    ['59.01x10x10', '5 lb', 43.77, 60], // extra-large, 43 lb: 26.33 + 42 × 0.38 = 42.29, + 1.48
    ['20x15x10', '50 lb', 27.09, 10], // small bulky: 7.55 + 49 × 0.38 = 26.17, + 0.92
    ['20x15x10', '50.01 lb', 38.63, 60], // 37.32 + 1.31
    ['20x15x10', '51.01 lb', 39.4, 60], // 37.32 + 0.75 = 38.07, + 1.33
    ['20x15x10', '70 lb', 53.37, 60], // 37.32 + 19 × 0.75 = 51.57, + 1.80
    ['20x15x10', '70.01 lb', 53.12, 60], // 51.32 + 1.80
    ['20x15x10', '150 lb', 114.44, 60], // 51.32 + 79 × 0.75 = 110.57, + 3.87
    ['20x15x10', '150.01 lb', 201.77, 60], // 194.95 + 6.82
    ['20x15x10', '152 lb', 201.97, 60], // 194.95 + 0.19 = 195.14, + 6.83
    ['37x20x20', '5 lb', 81.06, 60], // 14800 ÷ 139 = 106.5, 107 lb: 51.32 + 36 × 0.75 = 78.32, + 2.74
    ['37x28x20', '5 lb', 114.44, 60], // 133 in around; 149.06, 150 lb: 51.32 + 79 × 0.75 = 110.57, + 3.87
  ])('%s in, %s: %d', (sides, weight, due, over) => {
    size([sheet(measured(sides, weight)), v2([ship(plus(due, over))])], one(over.toFixed(2)));
    size([sheet(measured(sides, weight)), v2([ship(due)])], []);
  });

  test.each<[string, string, string, number, number]>([
    ['apparel', '15x12x0.75', '2 oz', 3.63, 3], // 3.51 + 0.12
    ['apparel', '9x6x1', '3.5 lb', 7.38, 3], // half pounds: 6.97 + 0.16 = 7.13, + 0.25
    ['apparel', '9x6x1', '3.51 lb', 7.55, 3], // 6.97 + 0.32 = 7.29, + 0.26
    ['dangerous', '9x6x1', '12 oz', 5.16, 3], // 4.99 + 0.17
    ['dangerous', '20x5x5', '10 lb', 12.1, 10], // 8.27 + 9 × 0.38 = 11.69, + 0.41
    ['', '9x6x1', '2.5 lb', 6.96, 3], // apparel is the highest: 6.72 + 0.24
    ['', '9x6x1', '3.25 lb', 7.77, 3], // dangerous goods: 7.43 + 0.08 = 7.51, + 0.26
  ])('class "%s", %s in, %s: %d', (feeClass, sides, weight, due, over) => {
    const tab = sheet(measured(sides, weight, { 'Fee class': feeClass }));
    size([tab, v2([ship(plus(due, over))])], one(over.toFixed(2)));
  });

  test('exactly 18 × 14 × 8 in are 45.72 × 35.56 × 20.32 cm', () => {
    const tab = sheet(measured('45.72x35.56x20.32', '1 lb', {}, 'cm'));
    size([tab, v2([ship(14.11)])], one('3.00'));
  });

  test('half a cent of fuel is a whole one: 5.00 × 3.5 % = 0.175', () => {
    size([sheet(measured('9x6x1', '2 lb')), v2([ship(8.18, { price: 9 })])], one('3.00'));
  });

  test('of two rows about a product the dearer counts, and a row without measures says nothing', () => {
    // At 2 lb 5.82 + 0.20 = 6.02.
    size([sheet(BOOK, measured('9x6x1', '2 lb')), v2([ship(9.81)])], one('3.79'));
    size([sheet(BOOK, { SKU: A.sku, ...TOYS }), v2([ship(7.35)])], one('3.00'));
  });
});

describe('1: prices', () => {
  const book = sheet(BOOK);

  test('the price of a unit, not of the line, chooses the band', () => {
    // 2 × 9.00: 3.38 + 0.12 = 3.50 each.
    size([book, v2([ship(13, { qty: 2, price: 9 })])], [{ open: 2, amount: '6.00' }]);
  });

  test.each<[number, number, number]>([
    [52, -40, 4.62], // 52.00 and 12.00: above 50.00 4.46 + 0.16
    [60, -15, 4.62], // 60.00 and 45.00
    [12, -9, 4.35], // 12.00 and 3.00
  ])('list price %d, promotion %d: the higher band', (price, promotion, due) => {
    size([book, v2([ship(plus(due, 3), { price, promotion })])], one('3.00'));
    size([book, v2([ship(due, { price, promotion })])], []);
  });

  test('without a price nothing is certain: replacements, orders given away', () => {
    const { principal: _none, ...unpriced } = ship(4.62);
    size([book, v2([ship(4.62, { price: 0 }), ship(4.35, { price: 20, promotion: -20 }), unpriced])], []);
  });
});

describe('1: the card of the day of shipping, whatever the day of the charge', () => {
  test.each<[string, string, string, string]>([
    ['2026-10-14', '2026-10-16', AS_OF, '3.46'], // 4.35
    ['2026-10-15', '2026-10-16', AS_OF, '3.17'], // peak: 4.48 + 0.16 = 4.64
    ['2026-01-14', '2026-01-16', '2026-03-01', '3.38'], // peak of 2025: 4.43
    ['2026-01-15', '2026-01-16', '2026-03-01', '3.61'], // 4.20, no fuel surcharge yet
    ['2026-04-16', '2026-04-18', '2026-06-01', '3.61'],
    ['2026-04-17', '2026-04-18', '2026-06-01', '3.46'],
  ])('sent %s, charged %s', (sent, date, asOf, amount) => {
    const event = ship(7.81, { date });
    const tabs = [sheet(BOOK), v2([event]), fulfilledShipments([{ order: event.order, date: sent, sent }])];
    size(tabs, [{ open: 1, amount, strength: 'strong', event: date }], asOf);
  });

  test('sent before the window, charged inside it: the charge counts', () => {
    const event = ship(7.81, { date: ago(85) });
    const sent = fulfilledShipments([{ order: event.order, date: ago(96), sent: ago(95) }]);
    size([sheet(BOOK), v2([event]), sent], [{ open: 1, amount: '3.46', event: ago(85), deadline: ago(-5) }]);
  });

  test('the United Kingdom: the last day before the peak, and its first', () => {
    const tabs = (sent: string) => {
      const event = ship(8, { shop: 'Amazon.co.uk', price: 30, date: '2026-10-16' });
      return [sheet(TOY), v2([event], UK), fulfilledShipments([{ order: event.order, date: sent, sent }])];
    };
    size(tabs('2026-10-14'), one('4.90'));
    // 3.16 + 0.05 = 3.21, a card of grade C.
    size(tabs('2026-10-15'), one('4.79', 'review'));
  });

  test('a class without a row on the card is no claim, an unknown class one to check', () => {
    // Small standard-size, 4 oz, in the peak of 2025: 3.34 as standard; apparel and dangerous goods are not known.
    const tabs = (feeClass: string) => [
      sheet(measured('15x12x0.75', '4 oz', { 'Fee class': feeClass })),
      v2([ship(9, { date: '2026-01-10' })]),
    ];
    size(tabs('standard'), one('5.66'), '2026-02-01');
    size(tabs(''), one('5.66', 'review'), '2026-02-01');
    size(tabs('apparel'), [], '2026-02-01');
    size(tabs('dangerous'), [], '2026-02-01');
  });
});

describe('1: what may explain an excess, and what is above it', () => {
  test.each<[string, string, number, number, string]>([
    ['9x6x1', '12 oz', 4.35, 0.97, 'review'],
    ['9x6x1', '12 oz', 4.35, 1.05, 'strong'],
    ['15x12x0.75', '2 oz', 3.44, 0.89, 'review'],
    ['15x12x0.75', '2 oz', 3.44, 0.97, 'strong'],
    ['9x6x1', '3.25 lb', 7.3, 1.11, 'review'],
    ['9x6x1', '3.25 lb', 7.3, 1.2, 'strong'],
    ['30x10x1', '1 lb', 9.39, 1.51, 'review'], // packaging up to 5 lb by volume
    ['30x10x1', '1 lb', 9.39, 1.85, 'review'], // low inventory
    ['30x10x1', '1 lb', 9.39, 3.6, 'strong'],
    ['20x15x10', '60 lb', 45.61, 21, 'strong'], // 37.32 + 9 × 0.75 = 44.07, + 1.54; no extra of this tier
    ['70x16x14', '5 lb', 85.72, 25, 'strong'], // exactly 130 in; 113 lb: 51.32 + 42 × 0.75 = 82.82, + 2.90
    ['70.5x16x14', '5 lb', 86.49, 25, 'review'], // 130.5 in; 114 lb: 51.32 + 43 × 0.75 = 83.57, + 2.92
    ['70.5x16x14', '5 lb', 86.49, 30, 'strong'],
  ])('%s in, %s: %d + %d', (sides, weight, due, over, strength) => {
    size([sheet(measured(sides, weight)), v2([ship(plus(due, over))])], one(over.toFixed(2), strength));
  });
});

describe('1: orders and credits', () => {
  const book = sheet(BOOK);
  const both = sheet(BOOK, { ...BOOK, SKU: B.sku });

  test('one order with two SKUs; several lines of one SKU', () => {
    const event = ship(7.81);
    size(
      [both, v2([event, { ...event, sku: B.sku, fbaFee: -8.81 }])],
      [
        { open: 1, amount: '3.46', sku: A.sku },
        { open: 1, amount: '4.46', sku: B.sku },
      ],
    );
    size([book, v2([event, event])], [{ open: 2, amount: '6.92' }]);
  });

  test.each<[string, Partial<MoneyEvent>]>([
    ['the name of the shop', { shop: 'Non-Amazon US' }],
    ['the order id', { order: 'S01-1234567-1234567' }],
  ])('multi-channel by %s', (_name, more) => {
    size([book, v2([{ ...ship(7.81), ...more }])], []);
  });

  test('an order line that Amazon reversed', () => {
    const event = ship(7.81);
    size([book, v2([event, { ...event, fbaFee: 7.81, principal: -20, date: ago(58) }])], []);
  });

  test('a credit pays for its own charge only', () => {
    const event = ship(7.81);
    size([book, v2([event, ship(7.81)]), givenBack(event.order, 6)], one('3.46'));
    const [line] = one('3.46');
    size([book, v2([event]), givenBack(event.order, 3.46, { sku: B.sku })], [{ ...line!, strength: 'review' }]);
    const both = ship(7.81, { order: event.order, sku: B.sku });
    size([book, v2([event, both]), givenBack(event.order, 3.46, { sku: B.sku })], one('3.46'));
  });

  test('a credit that was taken again is none', () => {
    const event = ship(7.81);
    const again = givenBack(event.order, -3.46, { date: ago(20), name: 'again' });
    size([book, v2([event]), givenBack(event.order, 3.46), again], one('3.46'));
  });

  test.each<[string, (order: string) => Tab]>([
    ['a reimbursement', (order) => reimbursements([{ date: ago(30), reason: 'Fee_Correction', order, per: 3.46 }])],
    [
      'a reimbursement of a settlement',
      (order) =>
        settlementLine('settled', {
          'transaction-type': 'other-transaction',
          'order-id': order,
          'amount-type': 'FBA Inventory Reimbursement',
          'amount-description': 'INCORRECT_FEES_ITEMS',
          amount: '3.46',
        }),
    ],
    ['an adjustment of the product alone', () => givenBack('', 3.46)],
  ])('given back as %s', (_name, credit) => {
    const event = ship(7.81);
    size([book, v2([event]), credit(event.order)], []);
    size([book, payments([event]), credit(event.order)], []);
  });

  test('the oldest charge given back: the next one is the event', () => {
    const old = ship(7.81, { date: ago(80) });
    const tabs = [book, v2([old, ship(7.81, { date: ago(50) })]), givenBack(old.order, 3.46)];
    size(tabs, [{ open: 1, amount: '3.46', event: ago(50), deadline: ago(-40) }]);
  });

  test('one source: the same rows twice, older settlements, payments that overlap', () => {
    const old = ship(7.81, { date: ago(80) });
    const young = ship(7.81, { date: ago(50) });
    const want = [{ open: 2, amount: '6.92' }];
    const settlement = v2([old, young]);
    size([book, settlement, { ...settlement, name: 'again' }], want);
    size([book, settlement, payments([old, young]), v1([old, young])], want);
    size([book, v2([old]), payments([young])], want);
    size([book, payments([old, young], 'US', 'first'), payments([young], 'US', 'second')], want);
  });

  test('Amazon takes the price of gift wrap inside the FBA fees of payments files', () => {
    size([book, payments([ship(8.34, { giftWrap: 3.99 })])], []);
  });
});

describe('1, Europe', () => {
  const uk = (fee: number, more: Sold = {}) => v2([ship(fee, { shop: 'Amazon.co.uk', price: 30, ...more })], UK);

  test.each<[string, number, number, number]>([
    ['33x23x2.5', 0.1, 2.11, 10], // light envelope 2.08 + 0.03
    ['33x23x2.5', 0.101, 2.13, 10], // standard envelope 2.10 + 0.03
    ['33x23x2.5', 0.21, 2.13, 10],
    ['33x23x2.5', 0.211, 2.19, 10], // 2.16 + 0.03
    ['33x23x2.5', 0.46, 2.19, 10],
    ['33x23x2.5', 0.461, 2.76, 10], // large envelope 2.72 + 0.04
    ['33x23x2.5', 0.96, 2.76, 10],
    ['33x23x2.5', 0.961, 3.1, 10], // small parcel 3.05 + 0.05
    ['33x23x4.1', 0.5, 2.98, 10], // extra-large envelope 2.94 + 0.04
    ['33x23x6.1', 0.5, 3.1, 10], // small parcel, 4629.9 ÷ 5000 = 0.926 kg
    ['33.1x23x2.5', 0.05, 3.05, 10], // small parcel, 0.38 kg: 3.00 + 0.045
    ['35x25x12', 1, 3.32, 10], // 10500 ÷ 5000 = 2.1 kg: 3.27 + 0.05
    ['45x34x26', 11.9, 3.63, 10], // standard parcel 3.58 + 0.05
    ['45x34x26', 11.91, 6.24, 20], // oversize light: 4.35 + 12 × 0.15 = 6.15, + 0.09
    ['61x46x46', 1.77, 8.37, 20], // 25.82 kg by volume: 4.35 + 26 × 0.15 = 8.25, + 0.12
    ['50x40x30', 1, 6.59, 20], // small oversize, 12 kg: 3.49 + 12 × 0.25 = 6.49, + 0.10
    ['80x30x30', 15.01, 6.68, 20], // oversize heavy 6.58 + 0.10
    ['80x30x30', 23, 7.33, 20], // 6.58 + 8 × 0.08 = 7.22, + 0.11
    ['80x30x30', 23.01, 13.24, 20], // heavy 13.04 + 0.20
    ['80x30x30', 31.5, 13.24, 20],
    ['80x30x30', 31.51, 17.5, 20], // special 17.24 + 0.26
    ['175.1x10x10', 5, 16.46, 20], // 16.22 + 0.24
    ['120x60x60', 5, 11.87, 20], // exactly 360 cm; 86.4 kg: 5.67 + 86 × 0.07 = 11.69, + 0.18
    ['120.1x10x10', 2, 10.84, 20], // bulky, 2.402 kg: 10.20 + 2 × 0.24 = 10.68, + 0.16
  ])('United Kingdom, %s cm, %d kg: %d', (sides, kg, due, over) => {
    size([sheet(cm(sides, kg)), uk(plus(due, over))], one(over.toFixed(2)));
    size([sheet(cm(sides, kg)), uk(due)], []);
  });

  test.each([
    'Clothing and Accessories',
    'Door, Window and Shower Accessories',
    'Eyewear Protection',
    'Baby Strollers and Safety',
    'Footwear',
    'Furniture Accessories',
    'Grocery and Gourmet',
    'Home Adhesives and Cable Ties',
    'Home Linen and Rugs',
    'Luggage Accessories',
    'Mattresses',
    'Packing Materials',
    'Pet Clothing and Food',
    'Pet Supplies',
    'Printer and Scanner Accessories',
    'Reusable Work and Safety Gloves',
    'Rucksacks and Handbags',
  ])('parcels of selected categories by 100 g: %s', (category) => {
    // Small parcel 2, 3 kg: 2.87 + 29 × 0.02 = 3.45, + 0.05; a parcel of other categories 3.27 + 0.05.
    size([sheet(cm('30x20x8', 3, { 'Referral category': category })), uk(13.5)], one('10.00'));
  });

  test.each<[string, number, number]>([
    ['Toys and Games', 18.99, 2.69], // low price 2.65 + 0.04
    ['Toys and Games', 19, 2.98], // within 5 % of 20.00: 2.94 + 0.04
    ['Office Products', 15, 2.98], // low price up to 10.00 only
    ['Books', 15, 2.98],
    ['Kitchen', 9.49, 2.69],
    ['Beauty, Health and Personal Care', 15, 2.98],
    ['Business, Industrial and Scientific Supplies', 15, 2.98],
    ['Amazon Device Accessories', 15, 2.98],
  ])('low price: %s at %d', (category, price, due) => {
    const light = sheet(cm('30x20x5', 0.3, { 'Referral category': category }));
    size([light, uk(plus(due, 10), { price })], one('10.00'));
  });

  test('low price with the tax that stands apart: 17.00 + 3.40 is above 20.00', () => {
    const light = sheet(cm('30x20x5', 0.3));
    size([light, uk(12.98, { price: 17, tax: 3.4 })], one('10.00'));
    size([light, uk(2.98, { price: 17, tax: 3.4 })], []);
  });

  test('low price ends above 0.4 kg, and goes by the weight alone', () => {
    size([sheet(cm('30x20x8', 0.41)), uk(13.1, { price: 15 })], one('10.00'));
    // 2.70 + 0.04
    size([sheet(cm('30x20x8', 0.3)), uk(12.74, { price: 15 })], one('10.00'));
  });

  test.each<[string, string, number]>([
    ['Amazon.nl', 'EUR', 4.57], // 4.50 + 0.07
    ['Amazon.com.be', 'EUR', 4.7], // 4.63 + 0.07
    ['Amazon.de', 'EUR', 3.46], // 3.41 + 0.05
    ['Amazon.fr', 'EUR', 5.96], // 5.87 + 0.09
    ['Amazon.it', 'EUR', 5.19], // 5.11 + 0.08
    ['Amazon.es', 'EUR', 4.27], // 4.21 + 0.06
  ])('%s', (shop, currency, due) => {
    size([sheet(TOY), v2([ship(plus(due, 10), { shop, price: 100 })], { currency })], one('10.00'));
  });

  test('Germany: special oversize costs the same on both cards; a fee of the lower one with tax is right', () => {
    const german = (fee: number, price = 30) => v2([ship(fee, { shop: 'Amazon.de', price })], EUR);
    // 24.19 + 0.36
    size([sheet(cm('80x30x30', 31.51)), german(64.55)], one('40.00'));
    // (3.15 + 0.05) × 1.19 = 3.81; (3.41 + 0.05) × 1.19 = 4.12
    size([sheet(TOY), german(3.81)], []);
    size([sheet(TOY), german(4.12)], []);
  });

  test('United Kingdom: tax, digital services fee and both', () => {
    // 3.10 × 1.2 = 3.72; × 1.02 = 3.16; both 3.79
    for (const fee of [3.72, 3.16, 3.79]) size([sheet(TOY), uk(fee)], []);
    size([sheet(TOY), uk(6)], one('2.90'));
  });

  test('a row that the card does not hold: nothing', () => {
    const dutch = v2([ship(160, { shop: 'Amazon.nl', price: 100 })], EUR);
    size([sheet(cm('80x30x30', 31.51)), dutch], []);
  });

  test.each<[string, string, string, number]>([
    ['Amazon.ca', 'CAD', '7.03', 14], // 6.73 + 0.24 = 6.97
    ['Amazon.co.jp', 'JPY', '', 9000],
  ])('%s: for review, or no card', (shop, currency, amount, fee) => {
    const tabs = [sheet(cm('22.86x15.24x2.54', 0.34)), v2([ship(fee, { shop, price: 6000 })], { currency })];
    size(tabs, amount === '' ? [] : one(amount, 'review'));
  });
});

describe('10: rates', () => {
  test.each<[string, number, number, string | null, Sold]>([
    ['Clothing and Accessories', 14.99, 1.5, null, { shipping: 0.02 }], // 15.01: 10 % = 1.50
    ['Clothing and Accessories', 14.99, 2.5, '1.00', { shipping: 0.02 }],
    ['Clothing and Accessories', 21, 3.23, '1.33', { promotion: -2 }], // 19.00: 10 % = 1.90
    ['Jewelry', 250, 50, null, {}],
    ['Jewelry', 251, 60, '9.95', {}], // 50.00 + 0.05
    ['Watches', 1600, 256, '13.00', {}], // 240.00 + 3.00
    ['Fine Art', 6000, 1000, '395.00', {}], // 20 + 135 + 400 + 50 = 605
    ['Fine Art', 1, 0.3, '0.10', {}], // 0.20, no least fee
    ['Tires', 100, 15, '5.00', {}],
    ['Amazon Device Accessories', 20, 9, null, {}],
    ['Books', 20, 3, null, {}],
    ['Toys & Games', 20, 5, '2.00', {}],
    ['consumer ELECTRONICS', 20, 3, '1.40', {}],
    ['玩具', 20, 5, '2.00', {}],
    ['服装', 15, 2.55, '1.80', {}],
    ['Flux capacitors', 20, 15, null, {}],
  ])('%s at %d, charged %d', (category, price, charged, amount, more) => {
    rate([inCategory(category), v2([sell(charged, { price, ...more })])], amount === null ? [] : one(amount));
  });

  test('the least fee is per unit', () => {
    const two = (fee: number) => v2([sell(fee, { price: 1, qty: 2 })]);
    rate([inCategory('Toys and Games'), two(0.6)], []);
    rate([inCategory('Toys and Games'), two(0.8)], [{ open: 2, amount: '0.20' }]);
  });

  test('free shipping is no lower price', () => {
    const free = sell(1.6, { shipping: 5.99, promotion: -5.99 });
    rate([inCategory('Consumer Electronics'), v2([free])], []);
  });

  test('payments files hold the closing fee in the same sum', () => {
    rate([inCategory('Books'), payments([sell(4.8)])], []); // 3.00 + 1.80
    rate([inCategory('Books'), payments([sell(6)])], one('1.20'));
    rate([inCategory('Video Game Consoles'), payments([sell(3.4)])], []); // 1.60 + 1.80
  });

  test('rows of Products that disagree: the higher rate', () => {
    const tab = sheet(
      { SKU: A.sku, 'Referral category': 'Consumer Electronics' },
      { SKU: A.sku, 'Referral category': 'Toys and Games' },
    );
    rate([tab, v2([sell(3)])], []);
    rate([tab, v2([sell(5)])], one('2.00'));
  });

  test('credits of the other fee do not count, those of this one do', () => {
    const event = sell(3);
    const category = inCategory('Consumer Electronics');
    rate([category, v2([event]), givenBack(event.order, 3)], one('1.40'));
    const correction = settlementLine('correction', {
      'transaction-type': 'other-transaction',
      'order-id': event.order,
      'amount-type': 'other-transaction',
      'amount-description': 'CommissionCorrection',
      amount: '1.40',
    });
    rate([category, v2([event]), correction], []);
    const paid = reimbursements([{ date: ago(20), reason: 'Fee_Correction', order: event.order, per: 1.4 }]);
    rate([category, v2([event]), paid], []);
    rate([category, v2([event, { ...event, principal: -20, commission: 3 }])], []);
  });

  test('half of a line refunded: the same share of the excess', () => {
    const event = sell(6, { qty: 2 });
    const back = refund(event.order, ago(20), 20, { commission: 3, refundCommission: -0.6 });
    // 2.80 − 2.80 × 2.40 ÷ 6.00 = 1.68
    rate([inCategory('Consumer Electronics'), v2([event, back])], [{ open: 2, amount: '1.68' }]);
  });

  test.each<[string, string, string, number, number, string, string, string, string | null, string]>([
    // 8 % of 14.00 with 20 % and 2 % on top is 1.37; 5 % is 0.86.
    [
      'Clothing and Accessories',
      '2025-12-14',
      '2025-12-16',
      14,
      3,
      'Amazon.co.uk',
      'GBP',
      '2026-02-01',
      '1.63',
      'review',
    ],
    [
      'Clothing and Accessories',
      '2025-12-15',
      '2025-12-16',
      14,
      3,
      'Amazon.co.uk',
      'GBP',
      '2026-02-01',
      '2.14',
      'review',
    ],
    ['Clothing and Accessories', '2025-12-14', '2025-12-16', 14, 1.12, 'Amazon.co.uk', 'GBP', '2026-02-01', null, ''],
    ['Home Products', '2026-01-31', '2026-02-02', 15, 2.25, 'Amazon.co.uk', 'GBP', '2026-04-01', null, ''],
    ['Home Products', '2026-02-01', '2026-02-02', 15, 2.25, 'Amazon.co.uk', 'GBP', '2026-04-01', '1.05', 'strong'],
    ['Clothing and Accessories', '2024-01-14', '2024-01-16', 15, 2.55, 'Amazon.com', 'USD', '2024-03-01', null, ''],
    [
      'Clothing and Accessories',
      '2024-01-15',
      '2024-01-16',
      15,
      2.55,
      'Amazon.com',
      'USD',
      '2024-03-01',
      '1.80',
      'strong',
    ],
  ])(
    '%s ordered %s, charged %s: %d, %d',
    (category, ordered, date, price, charged, shop, currency, asOf, amount, s) => {
      const event = sell(charged, { shop, date, price });
      const orders = allOrders([{ order: event.order, date: ordered, shop, currency, price }]);
      const wanted = amount === null ? [] : one(amount, s);
      rate([inCategory(category), v2([event], { currency }), orders], wanted, asOf);
    },
  );

  test.each<[number, number, Sold, string | null]>([
    [60, 7.4, {}, null], // 15 % of 40.00 and 7 % of 20.00
    [60, 9, { fulfilled: 'MFN' }, null], // 15 %
    [40, 6, {}, null],
    [20, 2, {}, null],
    [20, 3, {}, '1.00'], // 10 %
  ])('clothing in the United Kingdom at %d, charged %d', (price, charged, more, amount) => {
    const sold = v2([sell(charged, { shop: 'Amazon.co.uk', price, ...more })], UK);
    rate([inCategory('Clothing and Accessories'), sold], amount === null ? [] : one(amount));
  });

  test('a threshold is one of the price with tax', () => {
    // 9.00 + 1.80 is above 10.00: 15 % of 10.80 = 1.62.
    const sold = v2([sell(1.62, { shop: 'Amazon.co.uk', price: 9, tax: 1.8 })], UK);
    rate([inCategory('Baby Products'), sold], []);
  });

  test.each(['Amazon.se', 'Amazon.ca', 'Amazon.com.mx'])('%s: no rate known, nothing', (shop) => {
    const currency = { 'Amazon.se': 'SEK', 'Amazon.ca': 'CAD', 'Amazon.com.mx': 'MXN' }[shop] as string;
    rate([inCategory('Consumer Electronics'), v2([sell(60, { shop, price: 200 })], { currency })], []);
  });
});

describe('whatever the order of rows and tabs', () => {
  const products = sheet(
    { ...BOOK, 'Referral category': 'Consumer Electronics' },
    { ...BOOK, SKU: B.sku, 'Referral category': 'Baby Products' },
  );

  test('rows and tabs shuffled, every tab twice: the same claims', () => {
    const sold = [ship(7.81), ship(8.81, { sku: B.sku }), ship(5, { date: ago(50) }), ship(15.62, { qty: 2 })];
    const events = sold.map((event) => ({ ...event, commission: -3 * (event.qty ?? 1) }));
    const [first, , , last] = events as [MoneyEvent, MoneyEvent, MoneyEvent, MoneyEvent];
    const tabs = [
      products,
      v2(events),
      payments(events),
      givenBack(first.order, 2),
      reimbursements([{ date: ago(30), reason: 'Fee_Correction', order: last.order, per: 2 }]),
      fulfilledShipments(events.map(({ order, sku }) => ({ order, sku, date: ago(62), sent: ago(61) }))),
    ];
    const plain = facts(run(tabs));
    expect(plain.length).toBeGreaterThan(2);
    for (const seed of [1, 2, 3]) {
      expect(
        facts(
          run(
            shuffled(
              tabs.map((t) => shuffleRows(t, seed)),
              seed,
            ),
          ),
        ),
      ).toEqual(plain);
    }
    expect(facts(run([...tabs, ...tabs.map((t) => ({ ...t, name: `${t.name} again` }))]))).toEqual(plain);
  });

  test('a credit or a refund never adds a claim and never raises one', () => {
    const roll = dice(77);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(roll() * items.length)] as T;
    const amounts = (tabs: readonly Tab[]) =>
      new Map(run(tabs).claims.flatMap((c) => (c.error === 1 || c.error === 10 ? [[c.key, c.amount ?? 0]] : [])));
    for (let round = 0; round < 40; round++) {
      const events = [1, 2, 3, 4, 5].map(() => ({
        ...ship(pick([4.35, 5.2, 7.81, 9]), {
          sku: pick([A.sku, B.sku]),
          date: ago(pick([89, 60, 40, 10])),
          price: pick([9, 20, 49, 60]),
        }),
        commission: -pick([1.6, 3, 4]),
      }));
      const tabs = [products, pick([v2, v1, payments])(events)];
      const { order, sku } = pick(events);
      const date = ago(pick([70, 30, 5]));
      const more = pick([
        () => givenBack(order, pick([1, 3.46, 9]), { sku, date }),
        () => givenBack(order, 2, { sku, date, fee: 'Commission' }),
        () => reimbursements([{ date, reason: 'Fee_Correction', order: pick([order, '']), sku, per: 2 }]),
        () => v2([refund(order, date, 20, { sku, commission: 3, refundCommission: -0.6 })], { name: 'refunds' }),
      ])();
      const before = amounts(tabs);
      for (const [key, amount] of amounts([...tabs, more])) {
        expect(before.get(key)).toBeGreaterThanOrEqual(amount);
      }
    }
  });
});
