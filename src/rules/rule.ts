// What a rule is: its metadata, and a function from the world to findings. Findings become claims in `claims/finish.ts`.
import type { Finding, Found } from '../claims/finding';
import type { ErrorNumber, RuleId } from '../claims/rule-ids';
import type { Pass } from '../claims/verdict';
import type { WindowClass } from '../policy/windows';
import type { ReportId } from '../reports/ids';
import type { World } from '../world/world';

/** Rules that share a colour. */
export type Family = 'warehouse' | 'refunds' | 'returns' | 'inbound' | 'payments' | 'removals' | 'fees';

/** Pages of Seller Central where claims are filed. */
export type Place = 'warehouse' | 'order' | 'shipment' | 'revaluation' | 'removal' | 'fee';

/** Units that several rules draw from, each unit once (contract, "Pools"); `found` are units that turned up in the warehouse. */
export type Pool = 'order' | 'lost' | 'damaged' | 'inbound' | 'found';

export interface Rule {
  readonly id: RuleId;
  /** Number of the error in the contract. */
  readonly error: ErrorNumber;
  /** Reports without which it finds nothing or cannot decide; inner lists are alternatives. The first makes candidates. */
  readonly needs: readonly (readonly ReportId[])[];
  /** The time limit for filing; a finding may have another. */
  readonly window: WindowClass;
  /** Pools that it draws from. */
  readonly draws: readonly Pool[];
  /** Rules whose findings it looks at, or that draw before it. */
  readonly after: readonly RuleId[];
  /** Colour family of its highlights. */
  readonly family: Family;
  /** Where in Seller Central it is filed. */
  readonly where: Place;
  /** What it makes of the world as a whole (`world.once`), where that takes long: each is a step of the audit of its own. */
  readonly prepare?: readonly ((world: World) => unknown)[];
  /**
   * Finds its events, also those of which nothing is open any more. Rules run in the order of `rules/index.ts`, because they
   * draw from the same pools; `earlier` is what the rules before it found. Every event that it looks at and does not
   * return goes to `pass`, with the reason.
   */
  find(world: World, earlier: readonly Finding[], pass: Pass): readonly Found[];
}

/** Any report with refunds in it. */
export const MONEY_REPORTS: readonly ReportId[] = ['settlement-v2', 'settlement-v1', 'payments-transactions'];
