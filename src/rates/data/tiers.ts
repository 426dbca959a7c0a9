// Size tiers: limits in the set's own units, upper bounds included; the first tier that fits is the unit's.
import type { SizeTier, TierSet } from '../types';

const EXTRA_LARGE: readonly SizeTier[] = [
  { id: 'xl_0_50', shipping: 50, billed: 'greater', leastSide: 2 },
  { id: 'xl_50_70', shipping: 70, billed: 'greater', leastSide: 2 },
  { id: 'xl_70_150', shipping: 150, billed: 'greater', leastSide: 2 },
  { id: 'xl_150plus', billed: 'unit' },
];
const US_STANDARD: readonly SizeTier[] = [
  { id: 'small_standard', sides: [15, 12, 0.75], unit: 1, billed: 'unit' },
  { id: 'large_standard', sides: [18, 14, 8], shipping: 20, billed: 'greater' },
];
const LARGE_BULKY: SizeTier = {
  id: 'large_bulky',
  sides: [59, 33, 33],
  girth: 130,
  shipping: 50,
  billed: 'greater',
  leastSide: 2,
};
const US = { marketplaces: ['US'], length: 'in', weight: 'lb', divisor: 139 } as const;

const SHOPS_2025 = ['UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'PL', 'BE'] as const;
const IRISH_SIZES = ['2026-02-01..'] as const;
const ENVELOPES: readonly SizeTier[] = [
  { id: 'light_envelope', sides: [33, 23, 2.5], unit: 0.1, billed: 'unit' },
  { id: 'standard_envelope', sides: [33, 23, 2.5], unit: 0.46, billed: 'unit' },
  { id: 'large_envelope', sides: [33, 23, 4], unit: 0.96, billed: 'unit' },
  { id: 'extra_large_envelope', sides: [33, 23, 6], unit: 0.96, billed: 'unit' },
];
const IRISH_ENVELOPES: readonly SizeTier[] = [
  { id: 'small_envelope', sides: [20, 15, 1], unit: 0.08, billed: 'unit' },
  ...ENVELOPES.slice(1),
];
const STANDARD_PARCEL: SizeTier = {
  id: 'standard_parcel',
  sides: [45, 34, 26],
  unit: 11.9,
  dimensional: 7.96,
  billed: 'greater',
};
const EUROPE = { length: 'cm', weight: 'kg', divisor: 5000 } as const;

const JAPAN_LARGE: readonly SizeTier[] = [
  ...bySum('oversize', [60, 2], [80, 5], [100, 10], [120, 15], [140, 20], [160, 25], [180, 30], [200, 40]),
  ...bySum('super', [200, 50], [220, 50], [240, 50], [260, 50]),
];

export const TIER_SETS: readonly TierSet[] = [
  {
    ...US,
    id: 'US tiers from 2026',
    periods: ['2026-01-15..'],
    grade: 'B',
    sources: ['us-dimensions', 'us-tiers'],
    tiers: [
      ...US_STANDARD,
      { id: 'small_bulky', sides: [37, 28, 20], girth: 130, shipping: 50, billed: 'greater', leastSide: 2 },
      LARGE_BULKY,
      ...EXTRA_LARGE,
    ],
  },
  {
    ...US,
    id: 'US tiers 2024 and 2025',
    periods: ['2024-02-05..2026-01-14'],
    grade: 'B',
    sources: ['us-dimensions', 'us-card-2025'],
    tiers: [...US_STANDARD, LARGE_BULKY, ...EXTRA_LARGE],
  },
  {
    ...US,
    id: 'US tiers 2023',
    periods: ['2023-01-17..2024-02-04'],
    grade: 'B',
    sources: ['us-dimensions', 'us-card-2023'],
    tiers: [
      ...US_STANDARD,
      { id: 'small_oversize', sides: [60, 30, null], girth: 130, unit: 70, billed: 'greater', leastSide: 2 },
      { id: 'medium_oversize', sides: [108, null, null], girth: 130, unit: 150, billed: 'greater', leastSide: 2 },
      { id: 'large_oversize', sides: [108, null, null], girth: 165, unit: 150, billed: 'greater', leastSide: 2 },
      { id: 'special_oversize', billed: 'unit' },
    ],
  },
  {
    ...EUROPE,
    id: 'European tiers',
    marketplaces: SHOPS_2025,
    periods: ['2025-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026', 'eu-card-2025'],
    note: 'Sources put the first day between 15 January and 15 February 2025.',
    tiers: [
      ...ENVELOPES,
      { id: 'small_parcel', sides: [35, 25, 12], unit: 3.9, dimensional: 2.1, billed: 'greater' },
      STANDARD_PARCEL,
      { id: 'small_oversize', sides: [61, 46, 46], unit: 1.76, dimensional: 25.82, billed: 'greater' },
      { id: 'standard_oversize_light', sides: [101, 60, 60], unit: 15, dimensional: 72.72, billed: 'greater' },
      {
        id: 'standard_oversize_heavy',
        sides: [101, 60, 60],
        unitOver: 15,
        unit: 23,
        dimensional: 72.72,
        billed: 'greater',
      },
      { id: 'standard_oversize_large', sides: [120, 60, 60], unit: 23, dimensional: 86.4, billed: 'greater' },
      { id: 'bulky_oversize', sides: [175, null, null], girth: 360, unit: 23, dimensional: 126, billed: 'greater' },
      {
        id: 'heavy_oversize',
        sides: [175, null, null],
        girth: 360,
        unitOver: 23,
        unit: 31.5,
        dimensional: 126,
        billed: 'greater',
      },
      { id: 'special_oversize', billed: 'unit' },
    ],
  },
  {
    ...EUROPE,
    id: 'European parcels of selected categories',
    marketplaces: [...SHOPS_2025, 'IE'],
    programme: 'selected',
    periods: ['2025-05-15..'],
    grade: 'B',
    sources: ['eu-selected-2025', 'eu-card-2026'],
    tiers: [
      { id: 'small_parcel_1', sides: [35, 25, 7], unit: 3.9, billed: 'unit' },
      { id: 'small_parcel_2', sides: [35, 25, 9], unit: 3.9, billed: 'unit' },
      { id: 'small_parcel_3', sides: [35, 25, 12], unit: 3.9, billed: 'unit' },
      { id: 'medium_parcel_1', sides: [40, 30, 6], unit: 11.9, billed: 'unit' },
      { id: 'medium_parcel_2', sides: [40, 30, 20], unit: 11.9, billed: 'unit' },
      { id: 'large_parcel_1', sides: [45, 34, 10], unit: 11.9, billed: 'unit' },
      { id: 'large_parcel_2', sides: [45, 34, 26], unit: 11.9, billed: 'unit' },
    ],
  },
  {
    ...EUROPE,
    id: 'European tiers of low-price items',
    marketplaces: SHOPS_2025,
    programme: 'low-price',
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026'],
    tiers: [...ENVELOPES, { id: 'small_parcel', sides: [35, 25, 12], unit: 0.4, billed: 'unit' }],
  },
  {
    ...EUROPE,
    id: 'Irish tiers',
    marketplaces: ['IE'],
    periods: IRISH_SIZES,
    grade: 'C',
    sources: ['ie-card'],
    tiers: [
      ...IRISH_ENVELOPES,
      { id: 'small_parcel', sides: [35, 25, 12], unit: 3.9, dimensional: 2.1, billed: 'greater' },
      STANDARD_PARCEL,
      { id: 'small_oversize', sides: [61, 46, 46], unit: 1.76, dimensional: 25.82, billed: 'greater' },
      { id: 'standard_oversize', sides: [120, 60, 60], unit: 29.76, dimensional: 86.4, billed: 'greater' },
      { id: 'large_oversize', unit: 31.5, billed: 'greater' },
    ],
  },
  {
    ...EUROPE,
    id: 'Irish tiers of low-price items',
    marketplaces: ['IE'],
    programme: 'low-price',
    periods: IRISH_SIZES,
    grade: 'C',
    sources: ['ie-card'],
    tiers: [...IRISH_ENVELOPES, { id: 'small_parcel', sides: [35, 25, 12], unit: 0.4, billed: 'unit' }],
  },
  {
    ...EUROPE,
    id: 'UK tiers 2023',
    marketplaces: ['UK'],
    periods: ['2023-03-01..2024-01-31'],
    grade: 'C',
    sources: ['selleramp'],
    note: 'Envelopes of that time had other limits; only the standard parcel has a fee.',
    tiers: [STANDARD_PARCEL],
  },
  {
    id: 'Canadian tiers',
    marketplaces: ['CA'],
    length: 'cm',
    weight: 'kg',
    divisor: 5000,
    periods: ['2025-01-15..'],
    grade: 'C',
    sources: ['ca-card'],
    tiers: [
      { id: 'envelope', sides: [38, 27, 2], shipping: 0.5, billed: 'greater' },
      { id: 'standard', sides: [45, 35, 20], shipping: 9, billed: 'greater' },
      { id: 'small_oversize', sides: [152, 76, null], girth: 330, unit: 32, billed: 'greater' },
      { id: 'medium_oversize', sides: [270, null, null], girth: 330, unit: 68, billed: 'greater' },
      { id: 'large_oversize', sides: [270, null, null], girth: 419, unit: 68, billed: 'greater' },
      { id: 'special_oversize', billed: 'greater' },
    ],
  },
  {
    ...US,
    id: 'Sizes of the US for orders sent to Canada',
    marketplaces: ['CA'],
    from: ['US'],
    periods: ['2024-02-05..'],
    grade: 'C',
    sources: ['us-remote'],
    note: 'The sizes of 2024; whether those of 2026 replaced them there is not known.',
    tiers: [...US_STANDARD, LARGE_BULKY, ...EXTRA_LARGE.slice(0, 2)],
  },
  {
    id: 'Mexican tiers',
    marketplaces: ['MX'],
    length: 'cm',
    weight: 'kg',
    divisor: 5000,
    periods: ['2026-01-15..'],
    grade: 'C',
    sources: ['mx-card'],
    tiers: [
      { id: 'envelope', sides: [38, 27, 2], shipping: 0.5, billed: 'greater' },
      { id: 'standard', sides: [45, 35, 20], billed: 'greater' },
      { id: 'oversize', billed: 'greater' },
    ],
  },
  {
    id: 'Australian tiers',
    marketplaces: ['AU'],
    length: 'cm',
    weight: 'kg',
    divisor: 4000,
    periods: ['2026-06-10..'],
    grade: 'C',
    sources: ['au-card'],
    tiers: [
      { id: 'small_envelope', sides: [20, 15, 1], unit: 0.075, billed: 'unit' },
      { id: 'standard_envelope', sides: [33, 23, 2.5], unit: 0.475, billed: 'unit' },
      { id: 'large_envelope', sides: [33, 23, 5], unit: 0.975, billed: 'unit' },
      { id: 'parcel', sides: [45, 34, 20], unit: 12, billed: 'greater' },
      { id: 'small_oversize', sides: [61, 46, 46], billed: 'greater' },
      { id: 'standard_oversize', sides: [105, 60, 60], unit: 22, billed: 'greater' },
    ],
  },
  {
    id: 'Japanese tiers',
    marketplaces: ['JP'],
    length: 'cm',
    weight: 'kg',
    divisor: null,
    periods: [],
    grade: 'C',
    sources: ['jp-tiers', 'jp-card'],
    tiers: [
      { id: 'small', sides: [25, 18, 2], unit: 0.25, billed: 'unit' },
      { id: 'standard_1', sides: [35, 30, 3.3], unit: 1, billed: 'unit' },
      ...standardJp([20, 2], [30, 2], [40, 2], [50, 2], [60, 2], [80, 5], [100, 9]),
      ...JAPAN_LARGE,
    ],
  },
  {
    id: 'Japanese tiers of the older card',
    marketplaces: ['JP'],
    programme: 'older',
    length: 'cm',
    weight: 'kg',
    divisor: null,
    periods: [],
    grade: 'A',
    sources: ['jp-tiers', 'jp-older'],
    tiers: [
      { id: 'small', sides: [25, 18, 2], unit: 0.25, billed: 'unit' },
      { id: 'standard_1', sides: [35, 30, 3.3], unit: 1, billed: 'unit' },
      ...standardJp([60, 2], [80, 5], [100, 9]),
      ...JAPAN_LARGE,
    ],
  },
];

function bySum(name: string, ...limits: readonly (readonly [sum: number, kg: number])[]): SizeTier[] {
  return limits.map(([sum, unit], i) => ({ id: `${name}_${i + 1}`, sum, unit, billed: 'unit' }));
}

function standardJp(...limits: readonly (readonly [sum: number, kg: number])[]): SizeTier[] {
  return limits.map(([sum, unit], i) => ({
    id: `standard_${i + 2}`,
    sides: [45, 35, 20],
    sum,
    unit,
    billed: 'unit',
  }));
}
