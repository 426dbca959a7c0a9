// The rate cards are whole, say so when they are not, and answer "cannot tell" where they end.
import { isStale, newestCard } from '../../src/rates/cards';
import { FULFILMENT_TABLES, feeFor, pricesAround } from '../../src/rates/fulfilment';
import { referralCategories, referralFeeFor } from '../../src/rates/referral';
import type { PackedUnit } from '../../src/rates/size';
import type { FulfilmentTable } from '../../src/rates/types';
import { isoOf } from '../../src/values/day';
import { moneyText } from '../../src/values/money';
import { day } from '../contract/support/dates';
import { gapsOn, problemsOfCards } from './check';

const BOOK: PackedUnit = { sides: [9, 6, 1], lengthUnit: 'in', weight: 12, weightUnit: 'oz' };
const fee = (...args: Parameters<typeof feeFor>) => {
  const answer = feeFor(...args);
  return answer.known ? moneyText(answer.fee) : answer.why;
};

test('nothing is wrong with the cards', () => {
  expect(problemsOfCards()).toEqual([]);
});

const GOOD = FULFILMENT_TABLES.find((t) => t.id === 'US 2026 standard') as FulfilmentTable;
const CHANGES: readonly [string, Partial<FulfilmentTable>, RegExp][] = [
  ['an overlapping period', { id: 'again', periods: ['2026-10-01..2026-10-20'] }, /overlap/],
  ['an empty period', { id: 'again', periods: ['2019-10-02..2019-10-01'] }, /ends before it begins/],
  ['no period', { id: 'again', periods: ['soon'] }, /is no period/],
  ['another currency', { currencies: ['CAD'] }, /currencies are not those/],
  ['a currency too many', { currencies: ['USD', 'CAD'] }, /currencies are not those/],
  ['the same id', { periods: ['2030-01-01..'] }, /used twice/],
  ['a weight left out', { rows: GOOD.rows.replace(' 20 ', ' 19 ') }, /end before the tier/],
  ['weights out of order', { rows: GOOD.rows.replace(' 1.25 ', ' 0.25 ') }, /do not rise/],
  ['a hole', { rows: GOOD.rows.replace(' 0.5 ', ' 0.3..0.5 ') }, /a weight has no row/],
  ['a missing amount', { rows: GOOD.rows.replace('2.43   3.32', '3.32') }, /one amount per column/],
  ['a wrong amount', { rows: GOOD.rows.replace('2.43', '2,43') }, /no number/],
  ['bands that do not join', { rows: GOOD.rows.replace('>50', '>60') }, /do not join/],
  ['bands in the wrong order', { rows: GOOD.rows.replace(/<10 +10-50/, '10-50 <10') }, /begin at 0|do not join/],
  ['another unit', { rows: GOOD.rows.replace('large_standard lb', 'large_standard kg') }, /units do not fit/],
  ['an unknown tier', { rows: GOOD.rows.replace('large_bulky', 'huge_bulky') }, /no tier of US/],
];

test.each(CHANGES)('%s is found', (_name, change, sentence) => {
  const tables = FULFILMENT_TABLES.filter((t) => t !== GOOD || change.id !== undefined || change.rows === undefined);
  const problems = problemsOfCards([...tables, { ...GOOD, ...change }]);
  expect(problems.join('\n')).toMatch(sentence);
});

test('every tier of today has a fee in the big marketplaces', () => {
  const today = day('2026-09-01');
  expect(gapsOn('US', today)).toEqual([]);
  for (const shop of ['UK', 'DE', 'FR', 'IT', 'ES'] as const) expect([shop, gapsOn(shop, today)]).toEqual([shop, []]);
  for (const shop of ['NL', 'SE', 'PL', 'BE'] as const) {
    expect([shop, gapsOn(shop, today)]).toEqual([shop, ['standard special_oversize']]);
  }
});

describe('cannot tell', () => {
  test.each([
    ['before the first card', 'US', '2020-01-01', 'no-table'],
    ['the peak of 2023, which is not known', 'US', '2023-11-20', 'no-table'],
    ['after the last card', 'US', '2027-01-15', 'no-table'],
    ['a marketplace without cards', 'AE', '2026-06-01', 'no-table'],
    ['a marketplace with undated cards', 'JP', '2026-06-01', 'no-table'],
    ['a card of three rows', 'US', '2024-03-01', 'no-row'],
  ] as const)('%s', (_, shop, date, why) => {
    expect(feeFor(BOOK, shop, day(date), 200_000, 'standard')).toEqual({ known: false, why });
  });

  test('a row that a card lacks makes the answer incomplete, never lower', () => {
    const small: PackedUnit = { sides: [9, 6, 0.5], lengthUnit: 'in', weight: 6, weightUnit: 'oz' };
    const answer = feeFor(small, 'US', day('2025-06-01'), 200_000, null);
    expect(answer.known && answer.complete).toBe(false);
    expect(feeFor(small, 'US', day('2025-06-01'), 200_000, 'dangerous').known).toBe(false);
  });

  test('referral: no table, no category', () => {
    const line = { base: 200_000, units: 1 };
    expect(referralFeeFor(line, 'Furniture', 'MX', day('2026-06-01'))).toEqual({ known: false, why: 'no-table' });
    expect(referralFeeFor(line, 'Spaceships', 'US', day('2026-06-01'))).toEqual({ known: false, why: 'no-row' });
  });
});

describe('the highest fee that may apply', () => {
  test.each([
    ['class unknown: of all classes', [BOOK, 'US', day('2026-09-01'), 200_000, null], '5.16'],
    ['standard', [BOOK, 'US', day('2026-09-01'), 200_000, 'standard'], '4.35'],
    ['price unknown: of all bands', [BOOK, 'US', day('2026-09-01'), null, 'standard'], '4.62'],
    ['two prices: of both bands', [BOOK, 'US', day('2026-09-01'), [95_000, 105_000], 'standard'], '4.35'],
  ] as const)('%s', (_, args, expected) => {
    expect(fee(...(args as unknown as Parameters<typeof feeFor>))).toBe(expected);
  });

  const parcel: PackedUnit = { sides: [30, 20, 10], lengthUnit: 'cm', weight: 0.5, weightUnit: 'kg' };
  test.each([
    ['Germany, storage unknown: the dearer card', 'DE', 'Toys and Games', undefined, '3.46'],
    ['Germany with storage in Central Europe', 'DE', 'Toys and Games', 'central-europe', '3.20'],
    ['category unknown: also parcels of selected categories', 'DE', null, undefined, '3.71'],
    ['category with parcel tiers of its own', 'DE', 'Footwear', undefined, '3.71'],
  ] as const)('%s', (_, shop, category, storage, expected) => {
    const options = { category, ...(storage ? { storage } : {}) };
    expect(fee(parcel, shop, day('2026-09-01'), 300_000, 'standard', options)).toBe(expected);
  });

  test('a low price counts only where the category is known to allow it', () => {
    const card: PackedUnit = { sides: [20, 15, 2], lengthUnit: 'cm', weight: 80, weightUnit: 'g' };
    const on = (category: string | null) => fee(card, 'UK', day('2026-03-01'), 150_000, 'standard', { category });
    expect(on('Toys and Games')).toBe('1.67');
    expect(on('Kitchen')).toBe('2.07');
    expect(Number(on(null))).toBeGreaterThan(2.07);
  });

  test('within 5 % of an edge both sides count', () => {
    expect(fee(BOOK, 'US', day('2026-09-01'), pricesAround(98_000), 'standard')).toBe('4.35');
    expect(fee(BOOK, 'US', day('2026-09-01'), pricesAround(94_000), 'standard')).toBe('3.50');
    expect(fee(BOOK, 'US', day('2026-09-01'), pricesAround(480_000), 'standard')).toBe('4.62');
  });
});

test('fuel is a share of the base, half up to the cent', () => {
  const answer = feeFor(BOOK, 'US', day('2026-04-17'), 200_000, 'standard');
  expect(answer.known && [answer.base, answer.fuel, answer.fee].map(moneyText)).toEqual(['4.20', '0.15', '4.35']);
  expect(fee(BOOK, 'US', day('2026-04-16'), 200_000, 'standard')).toBe('4.20');
});

describe('referral rules', () => {
  const on = (price: number, category: string | string[], shop = 'US' as const, units = 1) => {
    const answer = referralFeeFor({ base: price * 10_000, units }, category, shop, day('2026-09-01'));
    return answer.known ? moneyText(answer.fee) : answer.why;
  };
  test.each([
    ['threshold, at it', 10, 'Baby Products', '0.80'],
    ['threshold, above: all of the price', 10.01, 'Baby Products', '1.50'],
    ['portions, at it', 100, 'Electronics Accessories', '15.00'],
    ['portions, above: only the rest', 100.5, 'Electronics Accessories', '15.04'],
    ['minimum', 1, 'Home and Kitchen', '0.30'],
    ['no minimum for books', 1, 'Books', '0.15'],
    ['falling threshold', 500.01, 'Lawn Mowers and Snow Throwers', '40.00'],
    ['fine art has four parts', 6000, 'Fine Art', '605.00'],
  ])('%s', (_, price, category, expected) => {
    expect(on(price, category)).toBe(expected);
  });

  test('per unit, and the highest of several categories', () => {
    expect(on(20, 'Baby Products', 'US', 2)).toBe('1.60');
    expect(on(50, ['Consumer Electronics', 'Electronics Accessories'])).toBe('7.50');
  });

  test.each([
    ['Home & Kitchen', 'US', ['Home and Kitchen']],
    ['home and kitchen', 'UK', ['Home Products', 'Kitchen']],
    ['Clothing', 'DE', ['Clothing and Accessories']],
    ['服装', 'US', ['Clothing and Accessories']],
    ['服装', 'AU', ['Clothing']],
    ['消费电子产品', 'US', ['Consumer Electronics']],
    ['Jewelry', 'UK', ['Jewellery']],
    ['Pet Supplies', 'US', ['Pet Supplies']],
    ['Beauty', 'US', ['Beauty, Health and Personal Care']],
    ['nonsense', 'US', []],
  ] as const)('%s in %s', (words, shop, expected) => {
    expect(referralCategories({ category: words }, shop, day('2026-09-01'))).toEqual(expected);
  });

  test.each([
    ['Australia 2019: a share without a minimum', 'AU', '2019-06-01', 'Camera', 1, '0.07 A'],
    ['Australia between: not known', 'AU', '2022-06-01', 'Camera', 1, 'no-table'],
    ['Australia 2026: parts, which are dearer', 'AU', '2026-06-01', 'Pet', 300, '38.00 C'],
    ['Australia 2026: the rate for others', 'AU', '2026-06-01', 'Camera', 100, '15.00 C'],
    ['Japan: the one category with a day', 'JP', '2025-04-15', 'Lawn and Garden', 1000, '150.00 C'],
    ['Japan: at the threshold, a part of a yen counted as one', 'JP', '2025-04-15', 'Lawn and Garden', 750, '38.00 C'],
    ['Japan: a day before', 'JP', '2025-04-14', 'Lawn and Garden', 1000, 'no-table'],
    ['Japan: no other category has a day', 'JP', '2026-06-01', 'Beauty', 1000, 'no-row'],
    ['Japan, no day asked', 'JP', null, 'Beauty', 1500, '120.00 C'],
    ['… the higher of two lists', 'JP', null, 'Musical Instruments', 2000, '200.00 C'],
    ['… of the older list alone', 'JP', null, 'Toys', 2000, '200.00 A'],
    ['… at least 30 yen', 'JP', null, 'Toys', 100, '30.00 A'],
  ] as const)('%s', (_, shop, date, category, price, expected) => {
    const answer = referralFeeFor({ base: price * 10_000, units: 1 }, category, shop, date === null ? null : day(date));
    expect(answer.known ? `${moneyText(answer.fee)} ${answer.grade}` : answer.why).toBe(expected);
  });

  test('product groups name every category that they may stand for', () => {
    expect(referralCategories({ group: 'gl_wireless' }, 'US', day('2026-09-01'))).toHaveLength(2);
    expect(referralCategories({ group: 'gl_misc' }, 'US', day('2026-09-01'))).toEqual([]);
  });
});

test('a card is old 15 months after the newest of its marketplace began', () => {
  expect(isoOf(newestCard('US') as number)).toBe('2026-10-15');
  expect(isStale('US', day('2028-01-15'))).toBe(false);
  expect(isStale('US', day('2028-01-16'))).toBe(true);
  expect(isStale('AE', day('2040-01-01'))).toBe(false);
});
