// Figures that Amazon or others published, against the rate cards.

import { MARKETPLACES, type MarketplaceCode } from '../../src/policy/marketplaces';
import { type FeeClass, feeFor, type PackedUnit, referralFeeFor } from '../../src/rates';
import type { TieredUnit } from '../../src/rates/fulfilment';
import { dayFromIso } from '../../src/values/day';
import { MONEY_SCALE, moneyText } from '../../src/values/money';

/** name | marketplace | shipped | sides, or the tier where they are not published | weight | price | class | category | tier | billed weight | fee | fee with fuel */
const FULFILMENT = `
us25-case | US | 2025-06-01 | 13.8x9x0.7 in | 2.88 oz | 15 | standard | - | small_standard | - | 3.15 | -
us25-case-peak | US | 2025-11-15 | 13.8x9x0.7 in | 2.88 oz | 15 | standard | - | small_standard | - | 3.34 | -
us24-case-peak | US | 2024-11-15 | 13.8x9x0.7 in | 2.88 oz | 15 | standard | - | small_standard | - | 3.34 | -
us25-tshirt | US | 2025-06-01 | large_standard | 0.7 lb | 20 | apparel | - | large_standard | - | 4.67 | -
us25-tshirt-peak | US | 2025-11-15 | large_standard | 0.7 lb | 20 | apparel | - | large_standard | - | 5.0 | -
us25-cot | US | 2025-06-01 | 24x7.5x6 in | 7.9 lb | 30 | standard | - | large_bulky | - | 12.27 | -
us25-cot-peak | US | 2025-11-15 | 24x7.5x6 in | 7.9 lb | 30 | standard | - | large_bulky | - | 13.31 | -
us25-monitor | US | 2025-06-01 | xl_50_70 | 66 lb | 300 | standard | - | xl_50_70 | - | 51.37 | -
us25-monitor-peak | US | 2025-11-15 | xl_50_70 | 66 lb | 300 | standard | - | xl_50_70 | - | 54.18 | -
us26-ls335 | US | 2026-03-01 | large_standard | 3.35 lb | 30 | standard | - | - | - | 7.13 | -
us26-ls335-fuel | US | 2026-05-01 | large_standard | 3.35 lb | 30 | standard | - | - | - | 7.13 | 7.38
us26-ls335-peak | US | 2026-11-01 | large_standard | 3.35 lb | 30 | standard | - | - | - | 7.67 | -
us26-cot | US | 2026-03-01 | 24x7.5x6 in | 7.9 lb | 30 | standard | - | small_bulky | - | 10.21 | -
us26-cot-peak60 | US | 2026-11-01 | 24x7.5x6 in | 7.9 lb | 60 | standard | - | small_bulky | - | 11.25 | -
us26-ss8oz-9.99 | US | 2026-03-01 | 15x12x0.75 in | 8 oz | 9.99 | standard | - | small_standard | - | 2.66 | -
us26-ss8oz-peak-9.99 | US | 2026-11-01 | 15x12x0.75 in | 8 oz | 9.99 | standard | - | small_standard | - | 2.86 | -
us26-ss8oz-10 | US | 2026-03-01 | 15x12x0.75 in | 8 oz | 10 | standard | - | small_standard | - | 3.54 | -
us26-ss8oz-peak-10 | US | 2026-11-01 | 15x12x0.75 in | 8 oz | 10 | standard | - | small_standard | - | 3.74 | -
us26-ss8oz-50 | US | 2026-03-01 | 15x12x0.75 in | 8 oz | 50 | standard | - | small_standard | - | 3.54 | -
us26-ss8oz-peak-50 | US | 2026-11-01 | 15x12x0.75 in | 8 oz | 50 | standard | - | small_standard | - | 3.74 | -
us26-ss8oz-50.01 | US | 2026-03-01 | 15x12x0.75 in | 8 oz | 50.01 | standard | - | small_standard | - | 3.8 | -
us26-ss8oz-peak-50.01 | US | 2026-11-01 | 15x12x0.75 in | 8 oz | 50.01 | standard | - | small_standard | - | 4.0 | -
us26-ls-dim | US | 2026-03-01 | 18x14x8 in | 16 oz | 30 | standard | - | large_standard | 14.504 | 10.73 | -
us26-xl-50 | US | 2026-03-01 | 60x10x2 in | 50 lb | 30 | standard | - | xl_0_50 | - | 44.95 | -
us26-xl-51 | US | 2026-03-01 | 60x10x2 in | 51 lb | 30 | standard | - | xl_50_70 | - | 37.32 | -
us26-xl-70 | US | 2026-03-01 | 60x10x2 in | 70 lb | 30 | standard | - | xl_50_70 | - | 51.57 | -
us26-xl-71 | US | 2026-03-01 | 60x10x2 in | 71 lb | 30 | standard | - | xl_70_150 | - | 51.32 | -
us26-xl-150 | US | 2026-03-01 | 60x10x2 in | 150 lb | 30 | standard | - | xl_70_150 | - | 110.57 | -
us26-xl-151 | US | 2026-03-01 | 90x30x30 in | 151 lb | 30 | standard | - | xl_150plus | - | 194.95 | -
us26-tier1 | US | 2026-03-01 | 10x18x37 in | 1 lb | 30 | standard | - | small_bulky | - | - | -
us26-tier2 | US | 2026-03-01 | 38x2x2 in | 1 lb | 30 | standard | - | large_bulky | - | - | -
us26-tier3 | US | 2026-03-01 | 59x33x33 in | 1 lb | 30 | standard | - | xl_* | - | - | -
us26-2in | US | 2026-03-01 | 38x10x1 in | 1 lb | 30 | standard | - | large_bulky | 5.4676 | - | -
us26-pz-ls | US | 2026-03-01 | 16x9x0.5 in | 1 lb | 19.99 | standard | - | large_standard | 1.0 | - | -
us26-pz-sb | US | 2026-03-01 | 20x15x1 in | 1 lb | 19.99 | standard | - | small_bulky | 4.32 | - | -
us26-pz-899 | US | 2026-03-01 | 13.8x9x0.7 in | 2.88 oz | 8.99 | standard | - | small_standard | - | 2.49 | -
us26-pz-899-ap | US | 2026-03-01 | 13.8x9x0.7 in | 2.88 oz | 8.99 | apparel | - | small_standard | - | 2.64 | -
us26-pz-899-peak | US | 2026-11-01 | 13.8x9x0.7 in | 2.88 oz | 8.99 | standard | - | small_standard | - | 2.68 | -
us24-whiteboard | US | 2024-06-01 | 40x1x25 in | 4.5 lb | 50 | standard | - | large_bulky | 14.39 | - | -
us24feb-a | US | 2024-04-01 | large_standard | 0.4 lb | 20 | standard | - | - | - | 4.08 | -
us24feb-c | US | 2024-04-01 | large_standard | 2.2 lb | 20 | standard | - | - | - | 6.1 | -
us24feb-b | US | 2024-04-01 | small_standard | 0.45 lb | 20 | standard | - | - | - | 3.49 | -
ca26 | CA | 2026-03-01 | 20.6x19.9x2.4 cm | 0.222 kg | 30 | standard | - | standard | - | 6.36 | -
ca26-peak | CA | 2026-11-01 | 20.6x19.9x2.4 cm | 0.222 kg | 30 | standard | - | standard | - | 6.74 | -
uk26 | UK | 2026-03-01 | 20x10x7 cm | 0.9 kg | 30 | standard | Toys and Games | small_parcel | - | 3.04 | -
uk26-peak | UK | 2026-11-01 | 20x10x7 cm | 0.9 kg | 30 | standard | Toys and Games | small_parcel | - | 3.15 | -
uk26-low | UK | 2026-03-01 | 20x15x2 cm | 0.08 kg | 15 | standard | Toys and Games | light_envelope | - | 1.67 | -
uk26-2001 | UK | 2026-03-01 | 20x15x2 cm | 0.08 kg | 20.01 | standard | Toys and Games | light_envelope | - | 2.07 | -
uk26-dim | UK | 2026-03-01 | 30x20x10 cm | 0.5 kg | 30 | standard | Toys and Games | small_parcel | 1.2 | 3.05 | -
de26-low | DE | 2026-03-01 | 20x15x2 cm | 0.08 kg | 15 | standard | Toys and Games | light_envelope | - | 1.8 | -
de26-dim | DE | 2026-03-01 | 30x20x10 cm | 0.5 kg | 30 | standard | Toys and Games | small_parcel | - | 3.15 | -
uk25-backpack-before | UK | 2025-05-01 | 40x30x6 cm | 0.9 kg | 40 | standard | Toys and Games | standard_parcel | 1.44 | 3.48 | -
uk25-backpack-after | UK | 2025-06-01 | 40x30x6 cm | 0.9 kg | 40 | standard | Clothing and Accessories | medium_parcel_1 | - | 3.13 | -
de25-backpack-before | DE | 2025-05-01 | 40x30x6 cm | 0.9 kg | 40 | standard | Toys and Games | standard_parcel | 1.44 | 4.71 | -
de25-backpack-after | DE | 2025-06-01 | 40x30x6 cm | 0.9 kg | 40 | standard | Clothing and Accessories | medium_parcel_1 | - | 3.8 | -
fr25-backpack-before | FR | 2025-05-01 | 40x30x6 cm | 0.9 kg | 40 | standard | Toys and Games | standard_parcel | 1.44 | 6.84 | -
fr25-backpack-after | FR | 2025-06-01 | 40x30x6 cm | 0.9 kg | 40 | standard | Clothing and Accessories | medium_parcel_1 | - | 6.09 | -
it25-backpack-before | IT | 2025-05-01 | 40x30x6 cm | 0.9 kg | 40 | standard | Toys and Games | standard_parcel | 1.44 | 6.05 | -
it25-backpack-after | IT | 2025-06-01 | 40x30x6 cm | 0.9 kg | 40 | standard | Clothing and Accessories | medium_parcel_1 | - | 5.31 | -
es25-backpack-before | ES | 2025-05-01 | 40x30x6 cm | 0.9 kg | 40 | standard | Toys and Games | standard_parcel | 1.44 | 4.94 | -
es25-backpack-after | ES | 2025-06-01 | 40x30x6 cm | 0.9 kg | 40 | standard | Clothing and Accessories | medium_parcel_1 | - | 4.41 | -
uk23-std | UK | 2023-06-01 | 45x34x26 cm | 0.1 kg | 30 | standard | Toys and Games | standard_parcel | 7.956 | 6.66 | -
jp-sd | JP | undated | 19.4x11.8x0.3 cm | 0.01 kg | 2000 | standard | - | small | - | 288 | -
`;

/** name | marketplace | ordered | category | total price | referral fee | fulfilled by Amazon */
const REFERRAL = `
eu-cloth10 | DE | 2026-03-01 | Clothing and Accessories | 10 | 0.5 | -
eu-cloth50 | DE | 2026-03-01 | Clothing and Accessories | 50 | 7.1 | fba
uk-jewel300 | UK | 2026-03-01 | Jewellery | 300 | 48.75 | -
uk-other1 | UK | 2026-03-01 | Everything Else | 1 | 0.25 | -
uk-auto60 | UK | 2026-03-01 | Automotive and Powersports | 60 | 8.1 | -
us-adm-a | US | 2025-01-01 | Everything Else | 345 | 51.75 | -
us-adm-b | US | 2025-01-01 | Everything Else | 57 | 8.55 | -
us-cloth-15 | US | 2025-01-01 | Clothing and Accessories | 15 | 0.75 | -
us-cloth-1501 | US | 2025-01-01 | Clothing and Accessories | 15.01 | 1.5 | -
us-cloth-2001 | US | 2025-01-01 | Clothing and Accessories | 20.01 | 3.4 | -
us-elecacc-150 | US | 2025-01-01 | Electronics Accessories | 150 | 19.0 | -
`;

const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()) as [string, ...string[]]);

function shop(text: string): MarketplaceCode {
  const found = MARKETPLACES.find(({ code }) => code === text);
  if (!found) throw new Error(text);
  return found.code;
}

function unitOf(sides: string, weight: string): PackedUnit | TieredUnit {
  const [value = '', weightUnit = ''] = weight.split(' ');
  if (!sides.includes('x') || sides.startsWith('xl')) return { tier: sides, billed: Number(value) };
  const [numbers = '', lengthUnit = ''] = sides.split(' ');
  return {
    sides: numbers.split('x').map(Number) as [number, number, number],
    lengthUnit: lengthUnit as PackedUnit['lengthUnit'],
    weight: Number(value),
    weightUnit: weightUnit as PackedUnit['weightUnit'],
  };
}

test.each(table(FULFILMENT))('%s', (...cells) => {
  const [, code, date, sides, weight, price, feeClass, category, tier, billed, fee, withFuel] = cells as string[];
  const answer = feeFor(
    unitOf(sides ?? '', weight ?? ''),
    shop(code ?? ''),
    date === 'undated' ? null : dayFromIso(date ?? ''),
    Math.round(Number(price) * MONEY_SCALE),
    feeClass as FeeClass,
    { category: category === '-' ? null : (category ?? null), storage: 'central-europe' },
  );
  if (!answer.known) throw new Error(answer.why);
  if (tier === 'xl_*') expect(answer.tier).toMatch(/^xl_/);
  else if (tier !== '-') expect(answer.tier).toBe(tier);
  // Published weights are rounded, some down.
  if (billed !== '-') expect(Math.abs(answer.billed - Number(billed))).toBeLessThan(0.01);
  if (fee !== '-') expect(moneyText(answer.base)).toBe(Number(fee).toFixed(2));
  if (withFuel !== '-') expect(moneyText(answer.fee)).toBe(Number(withFuel).toFixed(2));
});

test.each(table(REFERRAL))('%s', (...cells) => {
  const [, code, date, category, total, fee, fba] = cells as string[];
  const line = { base: Math.round(Number(total) * MONEY_SCALE), units: 1, fba: fba === 'fba' };
  const answer = referralFeeFor(line, category ?? '', shop(code ?? ''), dayFromIso(date ?? '') ?? 0);
  expect(answer.known && moneyText(answer.fee)).toBe(Number(fee).toFixed(2));
});
