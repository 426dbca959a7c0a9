// Cards beyond a shop's own country, and those that need more than a date: worked out from the published rows by hand.

import type { MarketplaceCode } from '../../src/policy/marketplaces';
import {
  crossBorderFees,
  type FeeOptions,
  feeFor,
  originsOf,
  ownPackagingSaves,
  type PackedUnit,
} from '../../src/rates';
import { MONEY_SCALE, moneyText } from '../../src/values/money';
import { day } from '../contract/support/dates';

const cm = (sides: [number, number, number], grams: number): PackedUnit => ({
  sides,
  lengthUnit: 'cm',
  weight: grams,
  weightUnit: 'g',
});
const inch = (sides: [number, number, number], ounces: number): PackedUnit => ({
  sides,
  lengthUnit: 'in',
  weight: ounces,
  weightUnit: 'oz',
});

const PARCEL = cm([30, 20, 7], 380);
const ENVELOPE = cm([30, 20, 2], 190);
const BULKY = cm([130, 40, 40], 20_000);
const STANDARD: FeeOptions = { category: 'Toys and Games', storage: 'central-europe' };

function base(unit: PackedUnit, shop: MarketplaceCode, date: string, options: FeeOptions, price = 30): string {
  const fee = feeFor(unit, shop, day(date), price * MONEY_SCALE, 'standard', options);
  return fee.known ? `${fee.tier} ${moneyText(fee.base)} ${fee.grade}` : fee.why;
}

describe('European Fulfilment Network', () => {
  // 30 × 20 × 7 cm is 0.84 kg by size.
  test.each([
    ['Germany to France', PARCEL, 'FR', 'DE', '2026-09-01', 'small_parcel 8.45 C'],
    ['Germany to France in the peak', PARCEL, 'FR', 'DE', '2026-11-01', 'small_parcel 9.03 C'],
    ['Italy to Belgium: no peak rows, the regular ones', PARCEL, 'BE', 'IT', '2026-11-01', 'small_parcel 8.64 C'],
    ['Spain to Sweden, in crowns', PARCEL, 'SE', 'ES', '2026-09-01', 'small_parcel 88.56 C'],
    ['France to the UK, in pounds', PARCEL, 'UK', 'FR', '2026-09-01', 'small_parcel 4.62 C'],
    ['the UK to Germany', PARCEL, 'DE', 'UK', '2026-09-01', 'small_parcel 7.93 C'],
    ['the UK to Belgium: not known', PARCEL, 'BE', 'UK', '2026-09-01', 'no-table'],
    ['Poland to Germany: not known', PARCEL, 'DE', 'PL', '2026-09-01', 'no-table'],
    ['an envelope', ENVELOPE, 'ES', 'FR', '2026-09-01', 'standard_envelope 5.50 C'],
    ['oversize: 41.6 kg by size, 41 steps above 0.76', BULKY, 'IT', 'FR', '2026-09-01', 'bulky_oversize 80.10 C'],
    ['before the card', PARCEL, 'FR', 'DE', '2026-01-31', 'no-table'],
  ] as const)('%s', (_, unit, shop, from, date, expected) => {
    expect(base(unit, shop, date, { ...STANDARD, from })).toBe(expected);
  });

  test('the published example: Germany to France, 0.4 kg in the peak', () => {
    const fee = feeFor({ tier: 'small_parcel', billed: 0.4 }, 'FR', day('2026-11-01'), 300_000, 'standard', {
      ...STANDARD,
      from: 'DE',
    });
    expect(fee.known && moneyText(fee.base)).toBe('7.53');
  });

  test('to and from Germany without storage in Central Europe 0.26 more; from the UK one column for all', () => {
    const on = (shop: MarketplaceCode, from: MarketplaceCode) =>
      base(PARCEL, shop, '2026-09-01', { category: 'Toys and Games', from });
    expect(on('FR', 'DE')).toBe('small_parcel 8.71 C');
    expect(on('DE', 'FR')).toBe('small_parcel 8.71 C');
    expect(on('FR', 'IT')).toBe('small_parcel 8.45 C');
    expect(on('DE', 'UK')).toBe('small_parcel 7.93 C');
  });

  test('parcels of selected categories', () => {
    const shoes = { category: 'Footwear', storage: 'central-europe' } as const;
    // 6.80 + 3 × 0.01 for 0.38 kg; from the UK to Belgium 6.70 + 3 × 0.05.
    expect(base(PARCEL, 'IT', '2026-09-01', { ...shoes, from: 'FR' })).toBe('small_parcel_1 6.83 C');
    expect(base(PARCEL, 'BE', '2026-09-01', { ...shoes, from: 'UK' })).toBe('small_parcel_1 6.85 C');
  });

  test('sent from the own country it is the local card', () => {
    expect(base(PARCEL, 'FR', '2026-09-01', { ...STANDARD, from: 'FR' })).toBe(
      base(PARCEL, 'FR', '2026-09-01', STANDARD),
    );
  });
});

describe('Ireland', () => {
  test.each([
    ['own tiers: small envelope', cm([20, 15, 1], 80), {}, 'small_envelope 0.63 C'],
    ['standard envelope', ENVELOPE, {}, 'standard_envelope 0.94 C'],
    ['parcel', PARCEL, {}, 'small_parcel 2.02 C'],
    ['from the mainland', PARCEL, { from: 'DE' }, 'small_parcel 4.88 C'],
    ['from the UK', PARCEL, { from: 'UK' }, 'small_parcel 3.39 C'],
    ['oversize of 8 kg by size: 6 or 7 steps', cm([100, 20, 20], 3000), {}, 'standard_oversize 4.73 C'],
    ['above all weights', cm([130, 70, 70], 32_000), {}, 'no-tier'],
    ['the low price is not expected', ENVELOPE, { price: 5 }, 'standard_envelope 0.94 C'],
    ['… unless somebody knows better', ENVELOPE, { programme: 'low-price' }, 'standard_envelope 0.77 C'],
  ] as const)('%s', (_, unit, more, expected) => {
    const { price = 30, ...options } = more as FeeOptions & { price?: number };
    expect(base(unit, 'IE', '2026-09-01', { ...STANDARD, ...options }, price)).toBe(expected);
  });
});

describe('remote fulfilment from the United States to Canada', () => {
  test.each([
    ['sizes of the US', inch([9, 6, 0.5], 7), '2026-09-01', 'small_standard 8.69 A'],
    ['peak', inch([9, 6, 0.5], 7), '2026-11-01', 'small_standard 9.21 A'],
    ['above 3 lb: 15.61 + 2 × 0.11', inch([12, 8, 5], 56), '2026-09-01', 'large_standard 15.83 A'],
    ['above 70 lb nothing is known', inch([50, 30, 30], 1200), '2026-09-01', 'no-tier'],
    ['before the page', inch([9, 6, 0.5], 7), '2023-09-01', 'no-table'],
  ] as const)('%s', (_, unit, date, expected) => {
    expect(base(unit, 'CA', date, { from: 'US' })).toBe(expected);
  });

  test('the local card has sizes of its own', () => {
    expect(base(inch([9, 6, 0.5], 7), 'CA', '2026-09-01', {})).toBe('envelope 4.71 C');
  });
});

test('small and light holds only for products that the seller enrolled', () => {
  const unit = inch([9, 6, 0.5], 7);
  expect(base(unit, 'US', '2023-06-01', {}, 9)).toBe('small_standard 3.40 B');
  expect(base(unit, 'US', '2023-06-01', { programme: 'small-and-light' }, 9)).toBe('small_standard 2.54 C');
  expect(base(unit, 'US', '2023-09-01', { programme: 'small-and-light' }, 9)).toBe('no-table');
});

test('Japan without a date: the higher of the card now and the older one', () => {
  const at = (unit: PackedUnit, price: number) => {
    const fee = feeFor(unit, 'JP', null, price * MONEY_SCALE, 'standard');
    return fee.known && moneyText(fee.base);
  };
  expect(at(cm([24, 17, 1.5], 200), 2000)).toBe('288.00');
  // Sum of the sides 60: 485 now, 434 before; sum 100: 532 now, 603 before.
  expect(at(cm([30, 20, 10], 1500), 2000)).toBe('485.00');
  expect(at(cm([45, 35, 20], 8000), 2000)).toBe('603.00');
});

describe('fees that may explain a charge', () => {
  test('from every country that a card knows, without and with fuel and storage', () => {
    expect(originsOf('FR').sort()).toEqual(['DE', 'ES', 'IT', 'UK']);
    expect(originsOf('CA')).toEqual(['US']);
    expect(originsOf('US')).toEqual([]);
    const fees = crossBorderFees(PARCEL, 'FR', day('2026-09-01'), 300_000, 'standard', { category: 'Toys and Games' });
    // 8.45, with fuel 8.58; from Germany alone 8.71 and 8.84; from the UK 7.93 and 8.05.
    expect(fees.map(moneyText).sort()).toEqual(['7.93', '8.05', '8.45', '8.58', '8.71', '8.84']);
  });
});

describe('packaging of one’s own', () => {
  const saves = (unit: PackedUnit, shop: MarketplaceCode, date: string, options: FeeOptions = STANDARD) => {
    const fee = feeFor(unit, shop, day(date), 300_000, 'standard', options);
    return fee.known ? moneyText(ownPackagingSaves(fee, shop, day(date))) : fee.why;
  };
  test.each([
    // 0.08 and its fuel surcharge of 3.5 %, half up to the cent.
    ['a discount', inch([9, 6, 2], 14), 'US', '2026-09-01', '0.08'],
    // 24 × 7.5 × 6 in: 7.77 lb by size, packaging fee 1.68 + 0.06.
    ['the packaging fee of bulky items', inch([24, 7.5, 6], 100), 'US', '2026-09-01', '1.74'],
    ['none before 2026', inch([9, 6, 2], 14), 'US', '2025-12-01', '0.00'],
    ['Europe', PARCEL, 'FR', '2026-09-01', '0.08'],
    // 41.6 kg by size: 1.76 + 41 × 0.22, with 1.5 % fuel.
    ['European oversize', BULKY, 'UK', '2026-09-01', '10.94'],
  ] as const)('%s', (_, unit, shop, date, expected) => {
    expect(saves(unit, shop, date)).toBe(expected);
  });
});
