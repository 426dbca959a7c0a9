// The reports that the add-on knows, by the ids that `claims.json` prints.
export const REPORT_IDS = [
  'reimbursements',
  'customer-returns',
  'ledger-detail',
  'ledger-summary',
  'inventory-adjustments',
  'fee-preview',
  'settlement-v1',
  'settlement-v2',
  'payments-transactions',
  'all-orders',
  'fulfilled-shipments',
  'shipment-contents',
  'replacements',
  'removal-orders',
  'removal-shipments',
  'storage-fees',
  'manage-inventory',
  'referral-preview',
  'merchant-returns',
  'seller-feedback',
  'sourcing-costs',
  'products',
  'shipments',
] as const;

export type ReportId = (typeof REPORT_IDS)[number];

/** Reports of which a missing row may make a claim. */
export const VOUCHING: readonly ReportId[] = [
  'ledger-detail',
  'reimbursements',
  'customer-returns',
  'removal-orders',
  'removal-shipments',
];

/** Reports that Amazon no longer gives out: old files stay readable, nobody is asked to download one. */
export const WITHDRAWN: ReadonlySet<ReportId> = new Set(['settlement-v1']);
