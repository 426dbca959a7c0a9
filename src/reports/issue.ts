// What a tab turned out to be, and what is wrong with it.
import type { Day } from '../values/day';
import type { Message } from '../values/message';
import type { ReportId } from './ids';

/** What kind of thing is wrong: `claims.json` names it so. */
export type IssueCode =
  | 'ambiguous-date'
  | 'bad-currency'
  | 'bad-date'
  | 'bad-fee-class'
  | 'bad-number'
  | 'bad-unit'
  | 'broken-line'
  | 'damaged-id'
  | 'empty-report'
  | 'garbled-cell'
  | 'long-row'
  | 'missing-column'
  | 'payments-total'
  | 'repeated-rows'
  | 'second-report'
  | 'settlement-total'
  | 'shifted-row'
  | 'short-row'
  | 'unknown-report'
  | 'unknown-word'
  | 'unmatched-reversal'
  | 'unused-reimbursement';

/** Something wrong with a tab or row that the seller can mend. */
export interface Issue {
  readonly code: IssueCode;
  /** Row number as the sheet counts, or null for the whole tab. */
  readonly row: number | null;
  /** Header of the column as the tab spells it, or null. */
  readonly column: string | null;
  readonly message: Message;
}

export interface ReportSummary {
  readonly tab: string;
  /** Null: none of the known reports. */
  readonly report: ReportId | null;
  /** Data rows: no header, preamble, blank line, nor a settlement's totals line. */
  readonly rows: number;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly issues: readonly Issue[];
}
