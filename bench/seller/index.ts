// A big seller's year as report files, in the proportions of a real account and of any size: several months a file, with
// downloads that overlap.
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, dayOf } from '../../src/values/day';
import type { Story } from './draft';
import { feePreviewLines, productLines, storageLines } from './fees';
import { inboundLines, removalOrderLines, removalShipmentLines } from './inbound-lines';
import { orderLines } from './orders';
import { paymentLines } from './payments';
import { settlementFiles } from './settlements';
import { shippedLines } from './shipped';
import { ledgerLines, reimbursementLines, replacementLines, returnLines } from './stock';
import { tellStory } from './story';

export interface ReportFile {
  /** With its extension. */
  readonly name: string;
  /** The lines of the file, without their ends; each call tells them anew. */
  lines(): Iterable<string>;
}

/** The year ends two days before this one, so that every report reaches up to it. */
export const AS_OF: Day = dayOf(2026, 11, 22);

// Report rows that one order leaves behind in all files together, copies included; measured on the stories told here.
const ROWS_PER_ORDER = 8.74;

/** Days of one download, and how many of them the next one has as well. */
interface Downloads {
  readonly days: number;
  readonly overlap: number;
}

function downloads(
  base: string,
  extension: string,
  { from, to }: Story,
  { days, overlap }: Downloads,
  linesOf: (from: Day, to: Day) => Iterable<string>,
): ReportFile[] {
  const files: ReportFile[] = [];
  for (let first = from; first <= to; first += days) {
    const last = Math.min(to, first + days + overlap - 1);
    const number = String(files.length + 1).padStart(2, '0');
    files.push({ name: `${base}-${number}.${extension}`, lines: () => linesOf(first, last) });
    if (last === to) break;
  }
  return files;
}

const whole = (name: string, lines: () => Iterable<string>): ReportFile => ({ name, lines });

/** Report files with about so many rows in all (within a few per cent). The same seed gives the same bytes. */
export function sellerYear(rows: number, seed = 20261122): ReportFile[] {
  const story = tellStory(Math.round(rows / ROWS_PER_ORDER), AS_OF - 366, seed);
  return [
    ...settlementFiles(story, seed),
    ...downloads('inventory-ledger', 'csv', story, { days: 61, overlap: 8 }, (from, to) =>
      ledgerLines(story, from, to),
    ),
    ...downloads('all-orders', 'txt', story, { days: 28, overlap: 3 }, (from, to) => orderLines(story, from, to)),
    ...downloads('fulfilled-shipments', 'csv', story, { days: 31, overlap: 2 }, (from, to) =>
      shippedLines(story, from, to),
    ),
    ...downloads('customer-returns', 'txt', story, { days: 122, overlap: 10 }, (from, to) =>
      returnLines(story, from, to),
    ),
    ...downloads('reimbursements', 'txt', story, { days: 183, overlap: 14 }, (from, to) =>
      reimbursementLines(story, from, to),
    ),
    whole('payments.csv', () => paymentLines(story)),
    whole('replacements.txt', () => replacementLines(story)),
    whole('removal-orders.txt', () => removalOrderLines(story)),
    whole('removal-shipments.txt', () => removalShipmentLines(story)),
    whole('fee-preview.txt', () => feePreviewLines(story)),
    whole('storage-fees.txt', () => storageLines(story)),
    whole('products.csv', () => productLines(story)),
    whole('shipments.csv', () => inboundLines(story)),
  ];
}

const PART = 1 << 20;

/** Writes a file piece by piece, for a year of millions of rows does not fit a string. */
export function writeReport(folder: string, { name, lines }: ReportFile): void {
  const file = openSync(join(folder, name), 'w');
  let part = '';
  for (const line of lines()) {
    part += `${line}\n`;
    if (part.length < PART) continue;
    writeSync(file, part);
    part = '';
  }
  writeSync(file, part);
  closeSync(file);
}
