// What the sheet needs to know about a rule beside its words: colour family, reports that a case text names, where to file.
import type { Claim } from '../claims/claim';
import type { ReportId } from '../reports/ids';
import type { RuleId } from '../rules/ids';
import type { Family } from './colours';

export interface RuleFacts {
  readonly error: number;
  readonly family: Family;
  /** Reports to name in a case text, where they were there. */
  readonly checked: readonly ReportId[];
  readonly where: 'warehouse' | 'order';
}

const WAREHOUSE: Omit<RuleFacts, 'error'> = {
  family: 'warehouse',
  checked: ['ledger-detail', 'reimbursements'],
  where: 'warehouse',
};
const REFUNDS: readonly ReportId[] = ['settlement-v2', 'settlement-v1', 'payments-transactions'];
const ORDER: Omit<RuleFacts, 'error'> = {
  family: 'refunds',
  checked: [...REFUNDS, 'customer-returns', 'replacements', 'reimbursements'],
  where: 'order',
};

export const RULE_FACTS: Readonly<Record<RuleId, RuleFacts>> = {
  'warehouse-lost': { error: 2, ...WAREHOUSE },
  'warehouse-damaged': { error: 2, ...WAREHOUSE },
  'over-refund': { error: 3, ...ORDER },
  'refund-without-return': { error: 7, ...ORDER },
  'return-damaged': { error: 9, ...ORDER, family: 'returns' },
};

/** The colour family of a claim's rows. */
export function familyOf(claim: Claim): Family {
  return claim.state === 'expired' ? 'past' : RULE_FACTS[claim.rule].family;
}
