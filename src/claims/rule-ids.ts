// The ids of the rules and the numbers of the errors, as the contract has them: claims name them, rules carry them.
export type RuleId =
  | 'size-tier-fee'
  | 'warehouse-lost'
  | 'warehouse-damaged'
  | 'over-refund'
  | 'inbound-shortage'
  | 'return-not-restocked'
  | 'restocking-fee'
  | 'refund-without-return'
  | 'deducted-after-closing'
  | 'return-damaged'
  | 'referral-fee'
  | 'underpaid-reimbursement'
  | 'reversal-without-unit'
  | 'removal-lost'
  | 'removal-short'
  | 'disposed-without-order';

/** The ten errors, and four beyond them (11–14). */
export type ErrorNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;
