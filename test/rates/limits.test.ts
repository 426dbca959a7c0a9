// What a little less weight or size saves within a tier: by hand from the published rows.

import type { MarketplaceCode } from '../../src/policy/marketplaces';
import { type FeeOptions, feeFor, lighterStep, type PackedUnit } from '../../src/rates';
import { moneyText } from '../../src/values/money';
import { day } from '../contract/support/dates';

const inch = (sides: [number, number, number], ounces: number): PackedUnit => ({
  sides,
  lengthUnit: 'in',
  weight: ounces,
  weightUnit: 'oz',
});

function lighter(unit: PackedUnit, shop: MarketplaceCode, date: string, options: FeeOptions = {}): string | null {
  const price = 200_000;
  const fee = feeFor(unit, shop, day(date), price, 'standard', options);
  if (!fee.known) return fee.why;
  const step = lighterStep(fee, shop, day(date), price, 'standard', options);
  return step && `${step.of} ${step.by} ${step.unit} ${moneyText(step.saves)}`;
}

const TOYS: FeeOptions = { category: 'Toys and Games' };

test.each<[string, PackedUnit, MarketplaceCode, string, FeeOptions, string | null]>([
  // 8 oz is 3.95, 12 oz 4.20: with fuel 4.09 and 4.35.
  ['a row of weights', inch([9, 6, 1], 9), 'US', '2026-09-01', {}, 'weight 0.063 lb 0.26'],
  // 3.95 + 0.14, then 3.73 + 0.13.
  ['exactly at the end of a row: the whole row', inch([9, 6, 1], 8), 'US', '2026-09-01', {}, 'weight 0.25 lb 0.23'],
  ['the lightest row', inch([6, 4, 1], 3), 'US', '2026-09-01', {}, null],
  // 13 × 9 × 4.2 in is 3.535 lb; quarter pounds above 3 lb cost 0.08 each: 7.21 and 7.13, each with 0.25 fuel.
  ['quarter pounds by size', inch([13, 9, 4.2], 16), 'US', '2026-09-01', {}, 'dimensional 0.035 lb 0.08'],
  // The first quarter pound above 3 lb: 7.05 + 0.25, down to the row up to 3 lb, 6.67 + 0.23.
  ['the first step above a row', inch([13, 9, 3.6], 49), 'US', '2026-09-01', {}, 'weight 0.063 lb 0.40'],
  // Small bulky by the whole pound above 1 lb: 24 × 7.5 × 6 in is 7.77 lb.
  ['whole pounds', inch([24, 7.5, 6], 16), 'US', '2026-03-01', {}, 'dimensional 0.77 lb 0.38'],
  [
    'Europe, in kg',
    { sides: [30, 20, 7], lengthUnit: 'cm', weight: 950, weightUnit: 'g' },
    'DE',
    '2026-09-01',
    TOYS,
    'weight 0.05 kg 0.01',
  ],
  [
    'one fee for all weights',
    { sides: [33, 23, 5], lengthUnit: 'cm', weight: 900, weightUnit: 'g' },
    'DE',
    '2026-09-01',
    TOYS,
    null,
  ],
])('%s', (_, unit, shop, date, options, expected) => {
  expect(lighter(unit, shop, date, options)).toBe(expected);
});
