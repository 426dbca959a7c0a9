// What a run produces: claims, the reports they came from, and what is still missing. Plain data, no prose, no colours.

import type { BalanceRow } from '../overview/balance';
import type { FeeReview } from '../overview/fee-row';
import type { ReportId } from '../reports/ids';
import type { Issue, ReportSummary } from '../reports/issue';
import type { ReceivedFigure } from '../settings';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { Message } from '../values/message';
import type { Money } from '../values/money';
import type { RuleId } from './rule-ids';

export type { Issue, Message, ReportSummary };

/** `expired` past the deadline, `needs-data` coverage lacking, `waiting` before eligibleFrom, `ready` to file, `settled` paid or found since an earlier run. */
export type ClaimState = 'ready' | 'waiting' | 'needs-data' | 'expired' | 'settled';

/** `strong`: every fact is in the reports. `review`: a signal that a person must judge. Totals count strong claims only. */
export type Strength = 'strong' | 'review';

export type ValueBasis =
  | 'sourcing-cost'
  | 'net-refund'
  | 'excess-refund'
  | 'fee-difference'
  | 'restocking-share'
  | 'unknown';

/** A report and the dates that would decide a `needs-data` claim. */
export interface Need {
  readonly report: ReportId;
  readonly from: Day;
  readonly to: Day;
}

/** A row that a claim used. `event` rows make the claim, `netted` rows were counted against it. */
export interface Evidence extends RowRef {
  readonly role: 'event' | 'netted';
}

/** A charge of a fee claim, for the case text; money for all units of the line. */
export interface FeeCharged {
  readonly date: Day;
  readonly orderId: string;
  readonly units: number;
  readonly charged: Money;
  readonly correct: Money;
  /** Given back already. */
  readonly given: Money;
}

export interface Claim {
  /** Same for the same event in every run, whatever the order of tabs and rows. */
  readonly key: string;
  /** Number of the error, 1–10. */
  readonly error: number;
  readonly rule: RuleId;
  readonly state: ClaimState;
  readonly strength: Strength;
  readonly marketplace: string;
  readonly orderId: string | null;
  readonly shipmentId: string | null;
  readonly referenceId: string | null;
  readonly sku: string | null;
  readonly fnsku: string | null;
  readonly asin: string | null;
  /** Product title where a report gives one; for people only. */
  readonly title: string | null;
  readonly eventDate: Day;
  readonly eligibleFrom: Day | null;
  readonly deadline: Day;
  /** deadline − as-of; negative when expired. */
  readonly daysLeft: number;
  readonly unitsEvent: number;
  readonly unitsFound: number;
  readonly unitsReimbursed: number;
  readonly unitsOpen: number;
  readonly unitValue: Money | null;
  readonly amount: Money | null;
  readonly currency: string;
  readonly valueBasis: ValueBasis;
  /** The arithmetic. */
  readonly explanation: Message;
  /** Why a person must judge (strength `review`), and other remarks such as "window not verified". */
  readonly remarks: readonly Message[];
  readonly needs: readonly Need[];
  readonly evidence: readonly Evidence[];
  /** Fee claims only: what was charged, oldest first. */
  readonly charges?: readonly FeeCharged[];
}

/** A rule that could not run, or not fully, and the reports that would let it: `anyOf` groups are alternatives. */
export interface MissingReport {
  readonly rule: RuleId;
  readonly anyOf: readonly ReportId[];
}

export interface CurrencyTotal {
  readonly currency: string;
  readonly ready: Money;
  readonly waiting: Money;
}

export interface AuditResult {
  readonly asOf: Day;
  readonly marketplace: string;
  readonly reports: readonly ReportSummary[];
  /** Open claims, sorted by deadline, then money. */
  readonly claims: readonly Claim[];
  /** Keys of events that are fully paid or found now: an earlier run's claim with such a key is settled. */
  readonly settledKeys: readonly string[];
  readonly missing: readonly MissingReport[];
  /** Movements of every product against payments and claims. */
  readonly balance: readonly BalanceRow[];
  /** Received figures of the Shipments tab, for the next run to compare. */
  readonly receivedNow: readonly ReceivedFigure[];
  /** Strong claims only. */
  readonly totals: readonly CurrencyTotal[];
  /** Fees per product and marketplace, and rate cards that are too old; hand-made results may leave it out. */
  readonly fees?: FeeReview;
}
