// What tells about fees: Products, the seller's own tab, the fee preview and the storage fees of the last month.
import { isoOf } from '../../src/values/day';
import headerRows from '../../test/fixtures/header-rows.json';
import type { Product } from './catalogue';
import type { Story } from './draft';
import { cents, quoted, tabbed } from './format';

/** The seller's own tab of products, with costs and measures. */
export function* productLines(story: Story): Generator<string> {
  yield quoted([
    ...['SKU', 'FNSKU', 'ASIN', 'Title', 'Sourcing cost', 'Currency', 'Referral category', 'Fee class'],
    ...['Length', 'Width', 'Height', 'Dimension unit', 'Weight', 'Weight unit'],
  ]);
  for (const p of story.products) {
    const sides = p.unit.sides.map(String);
    yield quoted([
      ...[p.sku, p.fnsku, p.asin, p.title, cents(p.cost), 'USD', p.category, 'standard'],
      ...[...sides, 'in', String(p.unit.weight), 'lb'],
    ]);
  }
}

const PREVIEW = headerRows['fee-preview']['US 2026'];

export function* feePreviewLines(story: Story): Generator<string> {
  yield tabbed(PREVIEW);
  for (const p of story.products) {
    const [long, median, short] = p.measured.sides;
    const referral = Math.round(p.price * p.takenRate);
    const fulfilment = story.feeOf(p, story.to);
    yield tabbed([
      ...[p.sku, p.fnsku, p.asin, 'US', p.title, p.group, 'Example', 'Amazon', cents(p.price), cents(p.price)],
      ...[long, median, short, long + 2 * (median + short)].map((side) => side.toFixed(2)),
      ...['inches', p.measured.weight.toFixed(2), 'pounds', p.measuredTier, 'USD', cents(referral + fulfilment)],
      ...[cents(referral), '0.00', '0.00', cents(fulfilment), '0.00', cents(fulfilment)],
      ...PREVIEW.slice(26).map(() => '--'),
    ]);
  }
}

const STORAGE = headerRows['storage-fees']['27 columns'];

function storageText(p: Product, centre: string, month: string, units: number): string {
  const [long, median, short] = p.measured.sides;
  const volume = (long * median * short) / 1728;
  const all = volume * units;
  return tabbed([
    ...[p.asin, p.fnsku, p.title, centre, 'US', long.toFixed(2), median.toFixed(2), short.toFixed(2), 'inches'],
    ...[
      p.measured.weight.toFixed(2),
      'pounds',
      volume.toFixed(4),
      'cubic feet',
      p.measuredTier,
      units.toFixed(2),
      '0.00',
    ],
    ...[all.toFixed(4), month, '2.40', 'USD', (all * 2.4).toFixed(2), '--', 'No', 'No', '0.00', '--', '0.00'],
  ]);
}

export function* storageLines(story: Story): Generator<string> {
  yield tabbed(STORAGE);
  const month = isoOf(story.to - 31).slice(0, 7);
  for (const [i, product] of story.products.entries()) {
    yield storageText(product, story.centres[i % story.centres.length] as string, month, 20 + (i % 60));
  }
}
