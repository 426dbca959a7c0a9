// Amazon's sourcing-cost file (Manage Your Sourcing Cost, bulk update, sheet Part_1): what Amazon itself holds a unit to cost.
import type { Money } from '../values/money';
import type { RowSource } from './reading/rows';
import { id, money, report, text } from './reading/spec';

const columns = {
  asin: id('Asin'),
  fnsku: id('Fnsku'),
  estimated: money('Amazon Estimated Cost'),
  approved: money('Latest Approved Cost'),
  approvedBy: text('Source of Latest Approved Cost'),
  currency: text('Currency'),
  // Nobody needs it, and how Amazon writes it is not known: read as a date it could only spoil its row.
  updated: text('Date of Last Updated Cost'),
  // What the seller asks for, read so that damage shows.
  asked: money('Seller New Cost'),
};

export const amazonsCosts = report({
  id: 'sourcing-costs',
  columns,
  signature: ['fnsku', 'estimated', 'approved'],
});

export interface AmazonsCostRow {
  readonly fnsku: string;
  readonly asin: string;
  /** Per unit; null when the row tells none (0 counts as none), or was not read whole. */
  readonly cost: Money | null;
  readonly currency: string;
}

/** All rows of Amazon's sourcing-cost files. */
export function amazonsCostRows(reports: RowSource): AmazonsCostRow[] {
  const rows = reports.rows(amazonsCosts);
  return Array.from({ length: rows.size }, (_, i) => {
    // Amazon pays an approved cost only since it is approved, and its estimate only where none is: which one counted on the day
    // of payment is not known here, so the lower one claims less. What the seller newly asks for is approved by nobody yet.
    const told = [rows.approved(i), rows.estimated(i)].filter((cost) => cost !== null).filter((cost) => cost > 0);
    return {
      fnsku: rows.fnsku(i),
      asin: rows.asin(i),
      cost: rows.whole(i) && told.length > 0 ? Math.min(...told) : null,
      currency: rows.currency(i).toUpperCase(),
    };
  });
}
