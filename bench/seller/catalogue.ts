// The products of a made-up seller of kitchen and camping goods.
import type { Random } from './random';

export interface Product {
  readonly sku: string;
  readonly fnsku: string;
  readonly asin: string;
  readonly title: string;
  /** Cents. */
  readonly price: number;
  readonly cost: number;
  /** Fulfilment fee a unit, cents. */
  readonly fee: number;
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

export function makeCatalogue(random: Random, count: number): Product[] {
  return Array.from({ length: count }, (_, i) => {
    const thing = random.pick(THINGS);
    const price = random.int(8, 70) * 100 - 1;
    return {
      sku: `${thing.slice(0, 3).toUpperCase()}-${random.code(4)}-${1000 + i}`,
      fnsku: `X00${random.code(7)}`,
      asin: `B0${random.code(8)}`,
      title: `${random.pick(KINDS)} ${thing} ${random.int(6, 32)} in, Set of ${random.int(1, 6)}, ${random.pick(USES)}, ${random.pick(COLOURS)}`,
      price,
      cost: Math.round(price * (0.18 + random.next() * 0.2)),
      fee: random.int(322, 780),
    };
  });
}
