// Which proof Amazon asks for, by kind of claim and by question of its support.
import { type Claim, restsOnAmazonsCost } from '../../claims/claim';
import type { RuleId } from '../../claims/rule-ids';
import type { ProofId, QuestionId } from './types';

const BY_RULE: Readonly<Record<RuleId, readonly ProofId[]>> = {
  'warehouse-lost': ['ledger-rows'],
  'warehouse-damaged': ['ledger-rows'],
  'disposed-without-order': ['ledger-rows'],
  'refund-without-return': ['order-rows'],
  'over-refund': ['order-rows'],
  'return-damaged': ['order-rows'],
  // What is missing in the ledger has no rows there.
  'return-not-restocked': ['order-rows'],
  'restocking-fee': ['order-rows'],
  'inbound-shortage': ['invoice', 'delivery', 'shipment-rows'],
  'deducted-after-closing': ['ledger-rows', 'invoice', 'delivery'],
  // The tool has fields of its own.
  'underpaid-reimbursement': [],
  'reversal-without-unit': ['reimbursement-rows'],
  'removal-lost': ['removal-rows', 'tracking-status'],
  'removal-short': ['removal-rows', 'arrival-photos'],
  'size-tier-fee': ['measure-photos', 'charge-list'],
  'referral-fee': ['charge-list', 'fee-calculation', 'category-guideline'],
};

/** Named where it goes along, and offered never: what a shipment lacks may stand in the seller's own tab only. */
export const ONLY_HELD: ReadonlySet<ProofId> = new Set<ProofId>(['shipment-rows']);

/** The proof for a case, what matters most first. A sourcing cost needs the document that shows it, but Amazon's own. */
export function proofsOf(claims: readonly Claim[]): readonly ProofId[] {
  return [...new Set(claims.flatMap(proofsOfOne))];
}

function proofsOfOne(claim: Claim): readonly ProofId[] {
  if (claim.explanation.id === 'size-tier-fee.preview') return ['measure-photos'];
  // Only the seller's own figures show it.
  if (claim.explanation.id === 'deducted-after-closing.figure') return ['invoice', 'delivery'];
  // No shipment is known whose delivery could be proven.
  if (claim.explanation.id === 'deducted-after-closing.ownership') return ['ledger-rows', 'invoice'];
  const proofs = BY_RULE[claim.rule];
  const costs =
    claim.valueBasis === 'sourcing-cost' &&
    claim.amount !== null &&
    claim.rule !== 'underpaid-reimbursement' &&
    !restsOnAmazonsCost(claim);
  return costs && !proofs.includes('invoice') ? [...proofs, 'cost-document'] : proofs;
}

const BY_QUESTION: Readonly<Record<QuestionId, readonly ProofId[] | null>> = {
  invoice: ['invoice'],
  delivery: ['delivery'],
  cost: ['cost-document'],
  measures: ['measure-photos'],
  tracking: ['tracking-status', 'arrival-photos'],
  charges: ['charge-list', 'fee-calculation'],
  details: null,
  silent: null,
};

/** The proof that answers a question; of the case itself where the question names none. Amazon's own cost needs none. */
export function proofsFor(question: QuestionId, claims: readonly Claim[]): readonly ProofId[] {
  if (question === 'cost' && claims.every(restsOnAmazonsCost)) return [];
  return BY_QUESTION[question] ?? proofsOf(claims);
}
