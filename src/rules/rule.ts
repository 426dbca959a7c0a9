// What a rule is: its metadata, and a function from the world to findings. Findings become claims in `claims/finish.ts`.
import type { Finding } from '../claims/finding';
import type { ReportId } from '../reports/ids';
import type { ErrorNumber, RuleId } from './ids';
import type { World } from './world';

export interface Rule {
  readonly id: RuleId;
  /** Number of the error in the contract. */
  readonly error: ErrorNumber;
  /** Reports without which it finds nothing or cannot decide; inner lists are alternatives. The first makes candidates. */
  readonly needs: readonly (readonly ReportId[])[];
  /** Colour family of its highlights. */
  readonly family: 'warehouse' | 'refund' | 'return';
  /** Finds its events; rules run in the order of `rules/index.ts`, because they draw from the same pools. */
  find(world: World): Finding[];
}

/** Any report with refunds in it. */
export const MONEY_REPORTS: readonly ReportId[] = ['settlement-v2', 'settlement-v1', 'payments-transactions'];
