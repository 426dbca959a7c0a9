// A claim, and what it is made of. Plain data, no prose, no colours.

import type { MarketplaceCode } from '../policy/marketplaces';
import type { ReportId } from '../reports/ids';
import type { Issue, ReportSummary } from '../reports/issue';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { Message, Sum } from '../values/message';
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

/** Something in the reports that could settle a claim. */
export interface Doubt {
  /** The same for the same doubt in every run, so that a person's answer to it stays with it. */
  readonly id: string;
  readonly message: Message;
  /** The row that raises it; null where the claim's own arithmetic does. */
  readonly row: RowRef | null;
  /** A report that would decide it. */
  readonly report: ReportId | null;
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

/** What was filed before, with its case; `''` where none was typed. */
export interface FiledUnits {
  /** Units that the claim's sum counts, too. */
  readonly units: number;
  readonly caseId: string;
  /** Of a fee the last day of the charges. */
  readonly until?: Day;
}

export interface Claim {
  /** Same for the same event in every run, whatever the order of tabs and rows. */
  readonly key: string;
  /** Number of the error, 1–10. */
  readonly error: number;
  readonly rule: RuleId;
  readonly state: ClaimState;
  readonly strength: Strength;
  readonly marketplace: MarketplaceCode;
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
  readonly explanation: Sum;
  /** Why a person must judge (strength `review`), and other remarks such as "window not verified". */
  readonly remarks: readonly Message[];
  readonly needs: readonly Need[];
  /** What in the reports could settle it: none, or it is no certain claim. */
  readonly doubts: readonly Doubt[];
  /** Reference or shipment ids of events of which so many units are open, while no report tells of which. */
  readonly alternatives: readonly string[];
  /** Keys that the claims of those events would have by themselves. */
  readonly candidateKeys: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Fee claims only: what was charged, oldest first. */
  readonly charges?: readonly FeeCharged[];
  /** What stands in an earlier case. */
  readonly filedPart?: FiledUnits;
}

export interface CurrencyTotal {
  readonly currency: string;
  readonly ready: Money;
  readonly waiting: Money;
}

/** The remark of a claim whose value rests on the sourcing cost that Amazon itself has on file. */
export const AMAZONS_COST = { id: 'amazons-cost', data: {} } as const satisfies Message;

/** True for such a claim: the seller entered no cost, and has none to prove. */
export function restsOnAmazonsCost({ remarks }: Claim): boolean {
  return remarks.some(({ id }) => id === AMAZONS_COST.id);
}
