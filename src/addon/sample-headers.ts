// The title rows of the sample reports, as Amazon's files have them.

const TITLES = {
  'ledger-detail':
    'Date|FNSKU|ASIN|MSKU|Title|Event Type|Reference ID|Quantity|Fulfillment Center|Disposition|Reason|Country|Reconciled Quantity|Unreconciled Quantity|Date and Time',
  reimbursements:
    'approval-date|reimbursement-id|case-id|amazon-order-id|reason|sku|fnsku|asin|product-name|condition|currency-unit|amount-per-unit|amount-total|quantity-reimbursed-cash|quantity-reimbursed-inventory|quantity-reimbursed-total|original-reimbursement-id|original-reimbursement-type',
  'customer-returns':
    'return-date|order-id|sku|asin|fnsku|product-name|quantity|fulfillment-center-id|detailed-disposition|reason|status|license-plate-number|customer-comments',
  'payments-transactions':
    'date/time|settlement id|type|order id|sku|description|quantity|marketplace|account type|fulfillment|order city|order state|order postal|tax collection model|product sales|product sales tax|shipping credits|shipping credits tax|gift wrap credits|giftwrap credits tax|promotional rebates|promotional rebates tax|marketplace withheld tax|selling fees|fba fees|other transaction fees|other|total',
  'removal-orders':
    'request-date|order-id|order-type|service-speed|order-status|last-updated-date|sku|fnsku|disposition|requested-quantity|cancelled-quantity|disposed-quantity|shipped-quantity|in-process-quantity|removal-fee|currency',
  'removal-shipments':
    'request-date|order-id|shipment-date|sku|fnsku|disposition|shipped-quantity|carrier|tracking-number|removal-order-type',
  'sourcing-costs':
    'Asin|Fnsku|Amazon Estimated Cost|Latest Approved Cost|Source of Latest Approved Cost|Currency|Date of Last Updated Cost|Seller New Cost',
} as const;

/** The titles of a report's columns, in their order. */
export function headerRowOf(report: keyof typeof TITLES): readonly string[] {
  return TITLES[report].split('|');
}

export type SampleReport = keyof typeof TITLES;
