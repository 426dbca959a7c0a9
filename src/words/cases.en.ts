// The case texts that a seller may file, in English. Polite, short, facts first; no threats and no policy quotes.
export const casesEn = {
  greeting: 'Hello,',
  'opening.warehouse-lost':
    'On {eventDate:date} the Inventory Ledger shows {unitsEvent} unit(s) of the product below as lost in your fulfilment network. As far as we can see, {unitsOpen} of them have been neither found nor reimbursed.',
  'opening.warehouse-damaged':
    'On {eventDate:date} the Inventory Ledger shows {unitsEvent} unit(s) of the product below as damaged in your fulfilment network. As far as we can see, {unitsOpen} of them have not been reimbursed.',
  'opening.refund-without-return':
    'The buyer of the order below was refunded for {unitsEvent} unit(s), last on {eventDate:date}. As far as we can see, {unitsOpen} of them have been neither returned nor reimbursed to us.',
  'opening.over-refund':
    'The buyer of the order below was refunded for {unitsEvent} unit(s), last on {eventDate:date}. As far as we can see, {unitsOpen} of them have been neither returned nor reimbursed to us.',
  'opening.over-refund-money':
    'The refund of the order below, dated {eventDate:date}, is higher than what the buyer was charged for the same item.',
  'opening.return-damaged':
    'The order below, refunded or returned on {eventDate:date}, came back damaged by the carrier or in your fulfilment network. As far as we can see, {unitsOpen} unit(s) have not been reimbursed.',
  arithmetic: 'How we counted: {explanation}',
  amount: 'Amount in our reports: {amount} {currency}.',
  marketplace: 'Marketplace: {value}',
  orderId: 'Order ID: {value}',
  shipmentId: 'Shipment ID: {value}',
  referenceId: 'Ledger reference ID: {value}',
  sku: 'SKU: {value}',
  fnsku: 'FNSKU: {value}',
  asin: 'ASIN: {value}',
  title: 'Product: {value}',
  checked: 'Reports that we checked on {asOf:date}: {reports}.',
  'checked.report': '{report} ({from:date} to {to:date})',
  'checked.undated': '{report}',
  ask: 'Could you please look into this and reimburse the {unitsOpen} open unit(s)? If the case has already been settled, please tell us the reimbursement ID.',
  'ask.money':
    'Could you please look into this and reimburse the difference? If it has already been settled, please tell us the reimbursement ID.',
  thanks: 'Thank you for your help.',
  'where.warehouse':
    'Seller Central > Inventory > Inventory Defect and Reimbursement > Eligible for claim; look at In progress and Resolved first. Not listed: Help > Get support, with the reference ID.',
  'where.order':
    'Seller Central > Inventory > Inventory Defect and Reimbursement > Eligible for claim, with the order ID; look at In progress and Resolved first. Not listed: Help > Get support > FBA customer return.',
} as const satisfies Readonly<Record<string, string>>;
