// The ids of the rules, as the contract numbers them.
export type RuleId = 'warehouse-lost' | 'warehouse-damaged' | 'over-refund' | 'refund-without-return' | 'return-damaged';
