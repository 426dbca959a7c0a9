// The case texts that a seller may file, in English. Polite, short, facts first; no threats and no policy quotes.
import { claimsEn } from '../../words/claims.en';
import type { CaseWords } from './types';

const sentences = {
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
  'opening.inbound-shortage':
    'Of shipment {shipmentId} {unitsEvent} unit(s) of the product below were sent and {unitsFound} were received. As far as we can see, {unitsOpen} have been neither received nor reimbursed.',
  'opening.return-not-restocked':
    'The order below was refunded or returned on {eventDate:date} and graded sellable, but the Inventory Ledger does not show that {unitsOpen} unit(s) went back into our stock.',
  'opening.restocking-fee':
    'The item of the order below came back late for a reason of the buyer, and was refunded in full. We see no restocking fee credited to us.',
  'opening.deducted-after-closing':
    'After the shipment was closed, {unitsEvent} unit(s) of the product below were taken out of our stock, first on {eventDate:date}. As far as we can see, {unitsOpen} have been neither restored nor reimbursed.',
  'opening.underpaid-reimbursement':
    'The reimbursement below of {eventDate:date} appears to be lower than what is due for {unitsEvent} unit(s).',
  'opening.reversal-without-unit':
    'The reimbursement below was reversed on {eventDate:date}. As far as we can see, the unit(s) were not returned to our stock, or more was taken back than had been paid.',
  'opening.removal-lost':
    'Removal order {referenceId} shows {unitsEvent} unit(s) as shipped, but {unitsOpen} of them are in no removal shipment and did not reach us.',
  'opening.removal-short':
    'Removal order {referenceId} is completed, but {unitsOpen} of {unitsEvent} unit(s) were neither shipped nor disposed of.',
  'opening.size-tier-fee':
    'The fulfilment fee of the product below has been higher than our own measures of the packed unit suggest, since {eventDate:date}. Please remeasure the product and check the fee of the charges below.',
  'opening.size-tier-fee-preview':
    'The fee preview lists the product below in a larger size tier than our own measures of the packed unit suggest. Could you please remeasure it before it is sold?',
  'opening.referral-fee':
    'The referral fee of the product below has been higher than we expect for its category, since {eventDate:date}. Could you please verify which fee category applies to it?',
  charges: 'Charges (date, order ID, units, charged, expected, {currency}):',
  'charges.line': '{date:date}, {orderId}, {units}, {charged:money}, {correct:money}',
  'charges.given': '{date:date}, {orderId}, {units}, {charged:money}, {correct:money}, {given:money} given back',
  'opening.disposed-without-order':
    'On {eventDate:date} the Inventory Ledger shows {unitsEvent} unit(s) of the product below as disposed of. We find no disposal order of ours for {unitsOpen} of them.',
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
  'ask.size-tier-fee':
    'If the measurement confirms ours, please correct the size tier and reimburse the difference. If it has already been settled, please tell us the reimbursement ID.',
  'ask.size-tier-fee-preview': 'If the measurement confirms ours, please correct the size tier.',
  'ask.referral-fee':
    'If the category was not the right one, please correct it and reimburse the difference. If we are mistaken, please tell us the category that applies.',
  'ask.money':
    'Could you please look into this and reimburse the difference? If it has already been settled, please tell us the reimbursement ID.',
  'attached.warehouse': 'Attached: the ledger rows of this event.',
  'attached.order': 'Attached: the refund and return rows of this order.',
  'attached.shipment': 'Attached: supplier invoice with quantities, and proof of delivery.',
  'attached.revaluation': 'Attached: supplier invoice with the sourcing cost.',
  'attached.removal': 'Attached: tracking, and photos of what arrived.',
  'attached.size-tier-fee': 'Attached: photos of a packed unit with its label, on a scale and with a ruler.',
  'attached.referral-fee':
    'Attached: the description of the product, and the category guideline that we think applies.',
  'group.inbound-shortage':
    'Of shipment {shipmentId} several products are short. As far as we can see, {unitsOpen} unit(s) in all have been neither received nor reimbursed.',
  'group.deducted-after-closing':
    'After shipment {shipmentId} was closed, units of several products were taken out of our stock. As far as we can see, {unitsOpen} unit(s) in all have been neither restored nor reimbursed.',
  'group.line': 'SKU {sku}, FNSKU {fnsku}: {explanation}',
  more: '… and {count} more line(s) in the attached list.',
  thanks: 'Thank you for your help.',
} as const satisfies Readonly<Record<string, string>>;

/** Sentences of a case; every language has them all. */
export type CaseKey = keyof typeof sentences;

export const en: CaseWords = { separator: '; ', names: 'en', sentences, sums: claimsEn, reports: {} };
