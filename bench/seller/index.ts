// A seller's year as report files, in the proportions of a real account and of any size.
import { type Day, dayOf } from '../../src/values/day';
import { orderTexts } from './orders';
import { paymentTexts } from './payments';
import { settlementTexts } from './settlements';
import { ledgerText, productsText, reimbursementsText, replacementsText, returnsText } from './stock';
import { tellStory } from './story';

export interface ReportFile {
  /** With its extension. */
  readonly name: string;
  readonly text: string;
}

/** The year ends two days before this one, so that every report reaches up to it. */
export const AS_OF: Day = dayOf(2026, 11, 22);

// Report rows that one order leaves behind in all files together; measured on the stories told here.
const ROWS_PER_ORDER = 9.13;

function numbered(base: string, extension: string, texts: readonly string[]): ReportFile[] {
  return texts.map((text, i) => ({ name: `${base}-${String(i + 1).padStart(2, '0')}.${extension}`, text }));
}

/** Report files with about so many rows in all (within a few per cent). The same seed gives the same bytes. */
export function sellerYear(rows: number, seed = 20261122): ReportFile[] {
  const story = tellStory(Math.round(rows / ROWS_PER_ORDER), AS_OF - 366, seed);
  return [
    ...numbered('settlement', 'txt', settlementTexts(story, seed)),
    { name: 'inventory-ledger.csv', text: ledgerText(story) },
    ...numbered('all-orders', 'txt', orderTexts(story)),
    ...numbered('payments', 'csv', paymentTexts(story)),
    { name: 'customer-returns.txt', text: returnsText(story) },
    { name: 'reimbursements.txt', text: reimbursementsText(story) },
    { name: 'replacements.txt', text: replacementsText(story) },
    { name: 'products.csv', text: productsText(story) },
  ];
}
