// What a rule is: its metadata, and a function from the world to findings. Findings become claims in `claims/finish.ts`.
import type { Finding } from '../claims/finding';
import type { ErrorNumber, RuleId } from '../claims/rule-ids';
import type { ReportId } from '../reports/ids';
import type { World } from '../world/world';

/** Rules that share a colour. */
export type Family = 'warehouse' | 'refunds' | 'returns' | 'inbound' | 'payments' | 'removals' | 'fees';

/** Pages of Seller Central where claims are filed. */
export type Place = 'warehouse' | 'order' | 'shipment' | 'revaluation' | 'removal' | 'fee';

export interface Rule {
  readonly id: RuleId;
  /** Number of the error in the contract. */
  readonly error: ErrorNumber;
  /** Reports without which it finds nothing or cannot decide; inner lists are alternatives. The first makes candidates. */
  readonly needs: readonly (readonly ReportId[])[];
  /** Colour family of its highlights. */
  readonly family: Family;
  /** Where in Seller Central it is filed. */
  readonly where: Place;
  /**
   * Finds its events. Rules run in the order of `rules/index.ts`, because they draw from the same pools; `earlier` is what
   * the rules before it found.
   */
  find(world: World, earlier: readonly Finding[]): Finding[];
}

/** Any report with refunds in it. */
export const MONEY_REPORTS: readonly ReportId[] = ['settlement-v2', 'settlement-v1', 'payments-transactions'];
