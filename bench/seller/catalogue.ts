// The products of a made-up seller of kitchen and camping goods, with what Amazon charges for each and where it goes wrong.
import { feeFor, type PackedUnit } from '../../src/rates';
import type { Day } from '../../src/values/day';
import { MONEY_SCALE } from '../../src/values/money';
import type { Random } from './random';

export interface Product {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  /** Cents. */
  readonly price: number;
  readonly cost: number;
  /** Inches and pounds. */
  readonly unit: PackedUnit;
  readonly tier: string;
  /** Measures as Amazon has them: other ones where it measured wrongly. */
  readonly measured: PackedUnit;
  readonly measuredTier: string;
  /** The day from which Amazon goes by its own measures. */
  readonly measuredOn: Day;
  readonly category: string;
  readonly group: string;
  readonly rate: number;
  /** The rate that Amazon takes from a day on, and that day. */
  readonly takenRate: number;
  readonly takenFrom: Day;
}

const THINGS = [
  'Pan',
  'Mug',
  'Lantern',
  'Cutting Board',
  'Tent Peg Set',
  'Water Bottle',
  'Spatula',
  'Camp Chair',
  'Sieve',
];
const KINDS = ['Stainless Steel', 'Bamboo', 'Folding', 'Insulated', 'Non-Stick', 'Ultralight', 'Silicone', 'Cast Iron'];
const USES = [
  'for Kitchen and Camping',
  'for Hiking, Travel and Picnic',
  'Dishwasher Safe, BPA Free',
  'Gift for Home Cooks',
];
const COLOURS = ['Black', 'Forest Green', 'Red', 'Grey', 'Blue', 'White'];
/** Referral category, product group of the fee preview, rate. */
const CATEGORIES = [
  ['Home and Kitchen', 'Kitchen', 0.15],
  ['Home and Kitchen', 'Home', 0.15],
  ['Sports and Outdoors', 'Sports', 0.15],
  ['Tools and Home Improvement', 'Tools', 0.15],
] as const;
/** Of all products: measured wrongly, put into a dearer category. */
const MISMEASURED = 0.06;
const MISPLACED = 0.04;
const DEARER_RATE = 0.17;

const unitOf = (sides: [number, number, number], weight: number): PackedUnit => ({
  sides,
  lengthUnit: 'in',
  weight,
  weightUnit: 'lb',
});

const hundredth = (n: number): number => Math.round(n * 100) / 100;

function packed(random: Random): PackedUnit {
  const side = (low: number, high: number) => random.int(low, high) / 10;
  return unitOf([side(60, 140), side(40, 78), side(15, 60)], hundredth(random.int(25, 260) / 100));
}

/** As Amazon's equipment has it: alike, or with a side read far too large. */
function asMeasured({ sides: [long, median, short], weight }: PackedUnit, wrongly: boolean): PackedUnit {
  return wrongly
    ? unitOf([hundredth(long + 5), hundredth(median + 4), hundredth(short + 5)], weight)
    : unitOf([long, median, short], weight);
}

function tierOf(unit: PackedUnit, day: Day): string {
  const fee = feeFor(unit, 'US', day, null, 'standard');
  if (!fee.known) throw new Error(`no size tier for ${unit.sides.join(' × ')} in`);
  return fee.tier === 'small_standard'
    ? 'UsSmallStandardSize'
    : fee.tier === 'large_standard'
      ? 'UsLargeStandardSize'
      : 'SmallBulky';
}

/** @param from first day of the seller's year; mistakes begin in its second half */
export function makeCatalogue(random: Random, count: number, from: Day): Product[] {
  return Array.from({ length: count }, (_, i) => {
    const thing = random.pick(THINGS);
    const price = random.int(12, 70) * 100 - 1;
    const unit = packed(random);
    const wrongly = random.chance(MISMEASURED);
    const measured = asMeasured(unit, wrongly);
    const [category, group, rate] = random.pick(CATEGORIES);
    return {
      sku: `${thing.slice(0, 3).toUpperCase()}-${random.code(4)}-${1000 + i}`,
      fnsku: `X00${random.code(7)}`,
      asin: `B0${random.code(8)}`,
      title: `${random.pick(KINDS)} ${thing} ${random.int(6, 32)} in, Set of ${random.int(1, 6)}, ${random.pick(USES)}, ${random.pick(COLOURS)}`,
      price,
      cost: Math.round(price * (0.18 + random.next() * 0.2)),
      unit,
      tier: tierOf(unit, from),
      measured,
      measuredTier: tierOf(measured, from),
      measuredOn: from + random.int(200, 350),
      category,
      group,
      rate,
      takenRate: random.chance(MISPLACED) ? DEARER_RATE : rate,
      takenFrom: from + random.int(200, 350),
    };
  });
}

/** Fulfilment fees in cents: what Amazon takes for a unit sent on a day. Worked out once for each product and rate card. */
export function createFees(from: Day, to: Day, sample: Product): (product: Product, day: Day) => number {
  const charged = (product: Product, day: Day, unit: PackedUnit): number => {
    const fee = feeFor(unit, 'US', day, (product.price * MONEY_SCALE) / 100, 'standard');
    return fee.known ? Math.round((fee.fee * 100) / MONEY_SCALE) : 400;
  };
  const cards = new Uint8Array(to - from + 1);
  for (let day = from + 1; day <= to; day++) {
    const changed = charged(sample, day, sample.unit) !== charged(sample, day - 1, sample.unit);
    cards[day - from] = (cards[day - from - 1] as number) + (changed ? 1 : 0);
  }
  const known = new Map<Product, number[]>();
  return (product, day) => {
    const within = Math.min(Math.max(day, from), to);
    const byAmazon = within >= product.measuredOn;
    const at = 2 * (cards[within - from] as number) + (byAmazon ? 1 : 0);
    const fees = known.get(product) ?? [];
    known.set(product, fees);
    const fee = fees[at] ?? charged(product, within, byAmazon ? product.measured : product.unit);
    fees[at] = fee;
    return fee;
  };
}
