// The reports of the local sheet's stories: the sample reports, with damaged returns, feedback, and products with measures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleStory } from '../../../src/addon/sample-story';
import { dayFromIso } from '../../../src/values/day';
import { reportName } from '../../../src/words';
import headerRows from '../../fixtures/header-rows.json';

const DAY_MS = 86_400_000;
/** So many days ago, `YYYY-MM-DD`: a run counts from today. */
export const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
const slashed = (iso: string): string => iso.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');

export type Rows = readonly (readonly string[])[];

/** Cells of a row, by their titles. */
const rowOf = (titles: readonly string[], cells: Readonly<Record<string, string>>): string[] =>
  titles.map((title) => cells[title] ?? '');

export const textOf = (rows: Rows): string => rows.map((row) => row.join('\t')).join('\n');

/** Days ago, the last figure of the order, in which state it came back and why. */
const DAMAGED: readonly (readonly [days: number, order: number, disposition: string, reason: string])[] = [
  [12, 11, 'CUSTOMER_DAMAGED', 'DEFECTIVE'],
  [15, 12, 'DEFECTIVE', 'DAMAGED_BY_FC'],
  [19, 13, 'CUSTOMER_DAMAGED', 'NOT_AS_DESCRIBED'],
  [23, 14, 'DEFECTIVE', 'QUALITY_UNACCEPTABLE'],
];
const BOX = { sku: 'SAMPLE-BOX', fnsku: 'X00SAMPLBO', asin: 'B0SAMPLEBO' } as const;

const PRODUCTS = [
  'SKU,FNSKU,ASIN,Title,Sourcing cost,Currency,Referral category,Length,Width,Height,Dimension unit,Weight,Weight unit',
  'SAMPLE-LAMP,X00SAMPLLA,B0SAMPLELA,Sample desk lamp,8.60,USD,Home and Kitchen,11,4,2,in,0.8,lb',
  'SAMPLE-MAT,X00SAMPLMA,B0SAMPLEMA,Sample yoga mat,6.20,USD,,61.5,11.5,11.5,cm,1180,g',
  'SAMPLE-BOX,X00SAMPLBO,B0SAMPLEBO,Sample storage boxes,4.15,USD,Home and Kitchen,,,,,,',
];

/** Days ago, stars, words, order. */
const FEEDBACK: readonly (readonly [days: number, stars: string, words: string, order: string])[] = [
  [3, '2', 'The box arrived crushed and one of the boxes has a crack.', '111-0000000-0000006'],
  [8, '1', 'Too small, and it smells.', '111-0000000-0000005'],
];

function damagedReturns(titles: readonly string[]): string[][] {
  return DAMAGED.map(([days, order, disposition, reason]) =>
    rowOf(titles, {
      ...BOX,
      'return-date': `${ago(days)}T15:31:40+00:00`,
      'order-id': `111-0000000-00000${order}`,
      'product-name': 'Sample storage boxes',
      quantity: '1',
      'fulfillment-center-id': 'LEX1',
      'detailed-disposition': disposition,
      reason,
      status: 'Unit returned to inventory',
      'license-plate-number': `LPNSAMPLE00${order}`,
    }),
  );
}

function returnedToStock(titles: readonly string[]): string[][] {
  return DAMAGED.map(([days, , disposition]) =>
    rowOf(titles, {
      Date: slashed(ago(days - 1)),
      FNSKU: BOX.fnsku,
      ASIN: BOX.asin,
      MSKU: BOX.sku,
      Title: 'Sample storage boxes',
      'Event Type': 'CustomerReturns',
      Quantity: '1',
      'Fulfillment Center': 'LEX1',
      Disposition: disposition,
      Country: 'US',
      'Date and Time': `${ago(days - 1)}T00:00:00-0700`,
    }),
  );
}

/**
 * Writes all reports but the ledger into a folder.
 * @returns the ledger, to be pasted
 */
export function writeStory(folder: string): Rows {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Products.csv'), PRODUCTS.join('\n'));
  const titles = headerRows['seller-feedback']['6 columns'];
  const feedback = FEEDBACK.map(([days, stars, words, order]) =>
    rowOf(titles, { Date: slashed(ago(days)), Rating: stars, Comments: words, 'Order ID': order }),
  );
  writeFileSync(join(folder, `${reportName('seller-feedback', 'en')}.txt`), textOf([titles, ...feedback]));
  let ledger: Rows = [];
  for (const { report, rows } of sampleStory(dayFromIso(ago(0)) as number, 'en')) {
    const [titles = []] = rows;
    if (report === 'ledger-detail') ledger = [...rows, ...returnedToStock(titles)];
    else {
      const more = report === 'customer-returns' ? damagedReturns(titles) : [];
      writeFileSync(join(folder, `${reportName(report, 'en')}.txt`), textOf([...rows, ...more]));
    }
  }
  return ledger;
}
