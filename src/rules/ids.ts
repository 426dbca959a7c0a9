// The ids of the rules and the numbers of the errors, as the contract has them.
export type RuleId =
  | 'warehouse-lost'
  | 'warehouse-damaged'
  | 'over-refund'
  | 'refund-without-return'
  | 'return-damaged';

export type ErrorNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
