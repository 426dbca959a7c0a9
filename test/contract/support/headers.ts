// The header rows that the builders of this folder fill rows under.
import headerRows from '../../fixtures/header-rows.json';

export const REIMBURSEMENTS = headerRows.reimbursements['18 columns'];
export const RETURNS = headerRows['customer-returns']['13 columns'];
/** All 16 columns; the older files have the first 14 or 15. */
export const LEDGER = headerRows['ledger-detail']['16 columns, quoted CSV'];
export const SETTLEMENT_V2 = headerRows['settlement-v2']['24 columns, US'];
export const SETTLEMENT_V1 = headerRows['settlement-v1']['36 columns'];
export const ALL_ORDERS = headerRows['all-orders']['31 columns'];
export const FULFILLED_SHIPMENTS = headerRows['fulfilled-shipments']['48 columns'];
export const REPLACEMENTS = headerRows.replacements['9 columns'];
export const MERCHANT_RETURNS = headerRows['merchant-returns']['32 columns'];
export const CONTENTS = headerRows['shipment-contents']['table below a key/value preamble'];
export const REMOVAL_ORDERS = headerRows['removal-orders']['16 columns'];
export const REMOVAL_SHIPMENTS = headerRows['removal-shipments']['10 columns'];
export const STORAGE_FEES = headerRows['storage-fees']['27 columns'];
export const FEE_PREVIEW_2020 = headerRows['fee-preview']['US 2020'];
/** While no fee change is pending: without the columns of the future fees. */
export const FEE_PREVIEW = headerRows['fee-preview']['US 2026'].slice(0, 26);
export const SOURCING_COSTS = headerRows['sourcing-costs']['8 columns, sheet Part_1'];

// The seller's own tabs.
export const PRODUCTS = ['SKU', 'FNSKU', 'ASIN', 'Title', 'Sourcing cost', 'Currency'];
/** The columns that the fee rules read. */
export const MEASURED_PRODUCTS = [
  'SKU',
  'Referral category',
  'Fee class',
  'Length',
  'Width',
  'Height',
  'Dimension unit',
  'Weight',
  'Weight unit',
];
export const SHIPMENTS = [
  'Shipment ID',
  'Status',
  'Delivered',
  'Closed',
  'SKU',
  'FNSKU',
  'Units shipped',
  'Units received',
];
