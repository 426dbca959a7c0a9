// The shape of the claim-window data: rows as they are written down, before they are looked up.
import type { MarketplaceCode } from '../marketplaces';

/** What a window belongs to: the number of an error, or one of three classes beyond the ten. */
export type WindowClass = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 'valuation' | 'removal-lost' | 'removal-condition';

/**
 * How well a window is known. `A` text of an Amazon page; `B` several independent third parties agree, or one quotes the
 * page with the date it was checked; `C` one third party, or an inference.
 */
export type Grade = 'A' | 'B' | 'C';

/** The event from which the days are counted. */
export type CountedFrom =
  | 'refund-or-replacement'
  | 'ledger-event'
  | 'shipment-delivered'
  | 'fee-charged'
  | 'reimbursement-issued'
  | 'removal-created'
  | 'removal-shipped'
  | 'removal-delivered';

/** `superseded` rows are history: kept so that a reader sees what changed, never used for a claim. */
type WindowStatus = 'current' | 'fallback' | 'superseded';

/** Marketplaces that share a window, with one source for all of them. */
export interface WindowRow {
  readonly status: WindowStatus;
  /** `*` in fallback rows only: every marketplace that has no row of its own. */
  readonly marketplaces: readonly (MarketplaceCode | '*')[];
  /** The classes it holds for, each with its own grade: the same page may be certain for one error and an inference for another. */
  readonly grades: Readonly<Partial<Record<WindowClass, Grade>>>;
  /** First day after the event on which a claim may be filed; null: a condition decides, not a number of days. */
  readonly earliestDays: number | null;
  /** Last day after the event on which a claim may be filed. */
  readonly latestDays: number;
  readonly from: CountedFrom;
  /** The day since which Amazon applies it (`YYYY-MM-DD`); null when no source gives one. */
  readonly effectiveFrom: string | null;
  /** An address. */
  readonly source: string;
  /** In Amazon's own words where these are not days ("9 months"). */
  readonly officialTerm?: string;
  /** The source page carries no date. */
  readonly undated?: true;
  /** Amazon's text for the class is taken over to all errors of the row by inference. */
  readonly mappingInferred?: true;
  readonly note?: string;
}
