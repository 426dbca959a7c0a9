// What a language file of case texts holds: sentences of claims, replies and appeals, the arithmetic, and names.

import type { ReportId } from '../../reports/ids';
import type { Language } from '../../settings';
import type { SumId } from '../../words/message-ids';
import type { CaseKey } from './en';

export interface CaseWords {
  readonly separator: string;
  /** The language of the names that are not given here: of reports and size tiers. */
  readonly names: Language;
  readonly sentences: Readonly<Record<CaseKey, string>>;
  readonly sums: Readonly<Record<SumId, string>>;
  readonly reports: Readonly<Partial<Record<ReportId, string>>>;
  /** Size tiers by id; of those in steps (`small_parcel_2`) the name without the step. */
  readonly tiers: Readonly<Record<string, string>>;
  /** Conditions of returned units by their comparable code. */
  readonly dispositions: Readonly<Record<'damaged' | 'carrierdamaged' | 'warehousedamaged', string>>;
}

/**
 * What can be shown to Amazon; a text says "attached" only of what the seller has ticked. Sellers type their numbers: new
 * ones go to the end.
 */
export const PROOFS = [
  'ledger-rows',
  'order-rows',
  'reimbursement-rows',
  'removal-rows',
  'invoice',
  'cost-document',
  'delivery',
  'tracking-status',
  'arrival-photos',
  'measure-photos',
  'charge-list',
  'fee-calculation',
  'category-guideline',
  'shipment-rows',
] as const;
export type ProofId = (typeof PROOFS)[number];

/** What Amazon's support asks for after a claim was filed; `silent` when it does not answer. */
export const QUESTIONS = [
  'invoice',
  'delivery',
  'cost',
  'measures',
  'tracking',
  'charges',
  'details',
  'silent',
] as const;
export type QuestionId = (typeof QUESTIONS)[number];

/** Reasons for which Amazon refuses a claim. */
export const REFUSALS = [
  'already-reimbursed',
  'unit-found',
  'outside-window',
  'proof-refused',
  'counted-and-confirmed',
  'customer-policy',
  'duplicate',
  'wrong-kind',
] as const;
export type RefusalId = (typeof REFUSALS)[number];
