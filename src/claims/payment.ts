// A payment that answers a claim. Plain data.
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { Money } from '../values/money';

/** A row of the reimbursements report. */
export interface Payment {
  /** The same for the same payment in every run. */
  readonly id: string;
  /** `''` when the row names none. */
  readonly caseId: string;
  readonly date: Day | null;
  readonly currency: string;
  readonly sku: string;
  readonly fnsku: string;
  readonly orderId: string;
  /** 0 when Amazon paid in stock. */
  readonly amount: Money;
  readonly units: number;
  /** Of the amount, what Amazon took back without giving the unit. */
  readonly takenBack: Money;
  readonly row: RowRef;
}

/** An event of which nothing is open any more. */
export interface SettledEvent {
  readonly key: string;
  readonly by: 'paid' | 'found';
  /** Units of it that were paid. */
  readonly units: number;
  /** Ids of the payments that settled it, as far as the reimbursements report shows them. */
  readonly payments: readonly string[];
}
