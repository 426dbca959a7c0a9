// What an audit produces: claims, the reports they came from, and what is still missing. Plain data, no prose, no colours.
import type { Claim, CurrencyTotal } from './claims/claim';
import type { Payment, SettledEvent } from './claims/payment';
import type { RuleId } from './claims/rule-ids';
import type { Unlisted, Verdict } from './claims/verdict';
import type { BalanceRow } from './overview/balance';
import type { FeeReview } from './overview/fee-row';
import type { MarketplaceCode } from './policy/marketplaces';
import type { ReportId } from './reports/ids';
import type { ReportSummary } from './reports/issue';
import type { ReceivedFigure } from './settings';
import type { Day } from './values/day';
import type { CostsKnown } from './world/catalogue';
import type { Vouch } from './world/coverage';

/** A rule that could not run, or not fully, and the reports that would let it: `anyOf` groups are alternatives. */
export interface MissingReport {
  readonly rule: RuleId;
  readonly anyOf: readonly ReportId[];
}

export interface AuditResult {
  readonly asOf: Day;
  readonly marketplace: MarketplaceCode;
  readonly reports: readonly ReportSummary[];
  /** Open claims, sorted by deadline, then money. */
  readonly claims: readonly Claim[];
  /** Keys of events that are fully paid or found now: an earlier run's claim with such a key is settled. */
  readonly settledKeys: readonly string[];
  /** What settled them; hand-made results may leave it out. */
  readonly settledEvents?: readonly SettledEvent[];
  /** Payments for cases, and those that settled an event. */
  readonly payments?: readonly Payment[];
  /** Every event, or part of one, that looks like money and is not claimed, with its reason. */
  readonly verdicts: readonly Verdict[];
  /** What was left out of `verdicts` where only those are carried that Not claimed lists. */
  readonly unlisted?: readonly Unlisted[];
  readonly missing: readonly MissingReport[];
  /** Movements of every product against payments and claims. */
  readonly balance: readonly BalanceRow[];
  /** Received figures of the Shipments tab, for the next run to compare. */
  readonly receivedNow: readonly ReceivedFigure[];
  /** Strong claims only. */
  readonly totals: readonly CurrencyTotal[];
  /** Fees per product and marketplace, and rate cards that are too old; hand-made results may leave it out. */
  readonly fees?: FeeReview;
  /** How many products have a cost; hand-made results may leave it out. */
  readonly costs?: CostsKnown;
  /** For what each deciding report vouches; hand-made results may leave it out. */
  readonly vouches?: readonly Vouch[];
}
