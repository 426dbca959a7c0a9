// The case texts that a seller may file, in English. Polite, short, facts first; no threats and no policy quotes.
import type { SumId } from '../../words/message-ids';
import type { CaseWords } from './types';

const sentences = {
  greeting: 'Hello,',
  'opening.warehouse-lost':
    'The Inventory Ledger shows {unitsEvent#@ unit|@ units} of the product below as lost in your warehouses on {eventDate:date}. As far as we can see, {unitsOpen#@ unit has|@ units have} been neither found nor reimbursed.',
  'opening.warehouse-damaged':
    'The Inventory Ledger shows {unitsEvent#@ unit|@ units} of the product below as damaged in your warehouses on {eventDate:date}. As far as we can see, {unitsOpen#@ unit has|@ units have} not been reimbursed.',
  'opening.refund-without-return':
    'The buyer of the order below was refunded for {unitsEvent#@ unit on|@ units, last on} {eventDate:date}. As far as we can see, {unitsOpen#@ unit has|@ units have} been neither returned nor reimbursed to us.',
  'opening.refund-without-return.replaced':
    'The buyer of the order below was sent {unitsEvent#@ free replacement on|@ free replacements, last on} {eventDate:date}. As far as we can see, {unitsOpen#the original unit has|@ original units have} been neither returned nor reimbursed to us.',
  'opening.over-refund':
    'The buyer of the order below was refunded for {unitsEvent#@ unit on|@ units, last on} {eventDate:date}. As far as we can see, {unitsOpen#@ unit has|@ units have} been neither returned nor reimbursed to us.',
  'opening.over-refund.money':
    'The refund of the order below, dated {eventDate:date}, is higher than what the buyer was charged for the same item.',
  'opening.over-refund.both':
    'The buyer of the order below was refunded for {unitsEvent#@ unit on|@ units, last on} {eventDate:date}, and for more than was charged. As far as we can see, {unitsOpen#@ unit has|@ units have} been neither returned nor reimbursed to us.',
  'opening.return-damaged':
    'The order below was[ refunded on {refundedOn:date}][ returned on {returnedOn:date}]. {unitsOpen#@ unit|@ units} came back damaged by the carrier or in your warehouses, and as far as we can see {unitsOpen#it has|they have} not been reimbursed.',
  'opening.inbound-shortage':
    'Of the product below, {unitsEvent#@ unit was|@ units were} sent in our shipment[ {shipmentId}] and {unitsFound#@ was|@ were} received. As far as we can see, {unitsOpen#@ unit has|@ units have} been neither received nor reimbursed.',
  'opening.return-not-restocked':
    'The order below was[ refunded on {refundedOn:date}][ returned on {returnedOn:date}]. {unitsOpen#@ unit was|@ units were} graded sellable, but the Inventory Ledger does not show that {unitsOpen#it|they} went back into our stock.',
  'opening.restocking-fee':
    '{unitsEvent#The item|The @ units} of the order below came back late for a reason of the buyer, and {unitsEvent#was|were} refunded in full on {eventDate:date}. We see no restocking fee credited to us.',
  'opening.deducted-after-closing':
    'After our shipment[ {shipmentId}] was closed, {unitsEvent#@ unit|@ units} of the product below {unitsEvent#was|were} taken out of our stock{unitsEvent# on|, first on} {eventDate:date}. As far as we can see, {unitsOpen#@ unit has|@ units have} been neither restored nor reimbursed.',
  'opening.deducted-after-closing.figure':
    'After our shipment[ {shipmentId}] was closed, the received quantity of the product below was lowered by {unitsEvent#@ unit|@ units}. As far as we can see, {unitsOpen#@ unit has|@ units have} been neither restored nor reimbursed.',
  'opening.deducted-after-closing.ownership':
    'The Inventory Ledger shows {unitsEvent#@ unit|@ units} of the product below taken out of our stock as an ownership correction on {eventDate:date}. We know of no reason for it, and as far as we can see {unitsOpen#@ unit has|@ units have} been neither restored nor reimbursed.',
  'opening.underpaid-reimbursement':
    'Fields for the Reimbursement Revaluation Tool, which takes no letter (reimbursement of {eventDate:date}):',
  'opening.reversal-without-unit':
    'The reimbursement below was reversed on {eventDate:date}. As far as we can see, {unitsOpen#@ unit|@ units} for which it had been paid did not come back into our stock.',
  'opening.reversal-without-unit.excess':
    'The reimbursement below was reversed on {eventDate:date}. More was taken back than had been paid for it.',
  'opening.removal-lost':
    'Our removal order[ {referenceId}] shows {unitsEvent#@ unit|@ units} as shipped, but {unitsOpen#@ unit is|@ units are} in no removal shipment and did not reach us.',
  'opening.removal-short':
    'Our removal order[ {referenceId}] for {unitsEvent#@ unit|@ units} is completed, but {unitsOpen#@ unit was|@ units were} neither shipped nor disposed of.',
  'opening.size-tier-fee':
    'Since {eventDate:date} the FBA fee of the product below has been higher than the measurements of the packed unit suggest. Please remeasure the product and check the fee.',
  'opening.size-tier-fee.preview':
    'The fee preview lists the product below in a larger size tier than the measurements of the packed unit suggest. Could you please remeasure it before it is sold?',
  'opening.referral-fee':
    'Since {eventDate:date} the referral fee of the product below has been higher than we expect for its category. Could you please verify which fee category applies to it?',
  'opening.disposed-without-order':
    'The Inventory Ledger shows {unitsEvent#@ unit|@ units} of the product below as disposed of on {eventDate:date}. We find no disposal order of ours for {unitsOpen#@ unit|@ units}.',
  'group.inbound-shortage':
    'In our shipment {shipmentId} {products#one product is|several products are} short. As far as we can see, {unitsOpen#@ unit has|@ units in all have} been neither received nor reimbursed.',
  'group.deducted-after-closing':
    'After our shipment {shipmentId} was closed, units of {products#one product|several products} were taken out of our stock. As far as we can see, {unitsOpen#@ unit has|@ units in all have} been neither restored nor reimbursed.',
  'group.line': 'SKU {sku}[, FNSKU {fnsku}]: {explanation}',
  'group.more': '… and {count#@ more product|@ more products}, {unitsOpen#@ unit|@ units} open.',
  marketplace: 'Marketplace: {value}',
  orderId: 'Order ID: {value}',
  shipmentId: 'Shipment ID: {value}',
  referenceId: 'Ledger reference ID: {value}',
  removalOrderId: 'Removal order ID: {value}',
  reimbursementId: 'Reimbursement ID: {value}',
  sku: 'SKU: {value}',
  fnsku: 'FNSKU: {value}',
  asin: 'ASIN: {value}',
  title: 'Product: {value}',
  licensePlates: 'License plate number (LPN): {value}',
  parcels: 'Tracking of the removal shipments: {value}',
  noParcels: 'The removal shipments report shows no parcel of this removal order.',
  caseId: 'Case ID: {value}',
  'measures.own': 'Size and weight of the packed unit (our measurement): {value}',
  'measures.amazon': 'Size and weight that Amazon shows: {value}',
  'field.units': 'Units: {units}',
  'field.paid': 'Paid: {paid:money} {currency}',
  'field.sourcing-cost': 'Sourcing cost per unit: {perUnit:money} {currency}',
  'field.net-refund': 'Refund less fees per unit: {perUnit:money} {currency}',
  'field.short': 'Amount per unit that Amazon printed: {perUnit:money} {currency}',
  'field.difference': 'Difference: {amount:money} {currency}',
  'field.document':
    'Document to upload: the supplier invoice (number, date, supplier and buyer, product, quantity, unit price, currency)',
  arithmetic: 'How we counted: {explanation}',
  'filed-part': 'In an earlier case[, {caseId}]: {units} of these. In this case: {unitsOpen}.',
  'filed-until': 'Charges up to {until:date} are in an earlier case[, {caseId}], and not in this one.',
  'amount.sourcing-cost':
    'Sourcing cost: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}, as on the supplier invoice.',
  'amount.amazons-cost':
    'Sourcing cost that Amazon has on file: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}.',
  'amount.net-refund': 'Amount refunded for the open {units#unit|units}, less fees: {amount:money} {currency}.',
  'amount.excess-refund': 'Refunded above the charge: {amount:money} {currency}.',
  'amount.fee-difference': 'Charged too much: {amount:money} {currency}.',
  'amount.restocking-share': 'Restocking fee of 20 %: {amount:money} {currency}.',
  'amount.unknown': 'Amount by the reimbursements report: {amount:money} {currency}.',
  'amount.both': 'Both together, less fees: {amount:money} {currency}.',
  charges: 'Charges (date, order ID, units, charged, expected, {currency}):',
  'charges.line': '{date:iso}, {orderId}, {units}, {charged:money}, {correct:money}',
  'charges.given': '{date:iso}, {orderId}, {units}, {charged:money}, {correct:money}, {given:money} given back',
  'charges.refunded':
    'Where an order was refunded: given back is the referral fee returned less the refund administration fee, and expected is the fee at our rate for the share that was not given back.',
  'charges.more':
    '… and {count#@ more charge|@ more charges} of {units#@ unit|@ units}, {amount:money} {currency} too much.',
  checked: 'Reports that we checked on {asOf:date}: {reports}.',
  'checked.report': '{report} ({from:iso} to {to:iso})',
  'checked.undated': '{report}',
  ask: 'Could you please look into this and reimburse the {unitsOpen#open unit|@ open units}?',
  'ask.money': 'Could you please look into this and reimburse the difference?',
  'ask.both':
    'Could you please look into this and reimburse the {unitsOpen#open unit|@ open units} and what was refunded above the charge?',
  'ask.restore':
    'Could you please look into this and put the {unitsOpen#unit|@ units} back into our stock, or reimburse {unitsOpen#it|them}?',
  'ask.shipment':
    'Could you please look into this and book the {unitsOpen#unit|@ units} into our stock, or reimburse {unitsOpen#it|them}?',
  'ask.removal': 'Could you please trace the {unitsOpen#open unit|@ open units}, or reimburse {unitsOpen#it|them}?',
  'ask.restocking-fee': 'Could you please look into this and credit the restocking fee to us?',
  'ask.reinstate':
    'Could you please look into this and reinstate the reimbursement for {unitsOpen#this unit|these @ units}, or tell us when and under which SKU {unitsOpen#it|they} came back?',
  'ask.size-tier-fee': 'If the measurement confirms ours, please correct the size tier and reimburse the difference.',
  'ask.size-tier-fee.preview': 'If the measurement confirms ours, please correct the size tier.',
  'ask.referral-fee':
    'If the category was not the right one, please correct it and reimburse the difference. If we are mistaken, please tell us the category that applies.',
  settled: 'If this has already been settled, please tell us the reimbursement ID.',
  'settled.credit': 'If this has already been credited, please tell us the date of the transaction.',
  attached: 'Attached: {proofs}.',
  offered: 'We can provide on request: {proofs}.',
  'proof.ledger-rows': 'the Inventory Ledger rows of this event',
  'proof.order-rows': 'the report rows of this order',
  'proof.reimbursement-rows': 'the Reimbursements report rows of this payment',
  'proof.removal-rows': 'the report rows of this removal order',
  'proof.shipment-rows': 'the report rows of this shipment',
  'proof.invoice': 'the supplier invoice with date, supplier and quantities',
  'proof.cost-document': 'the supplier invoice with the unit price',
  'proof.delivery': 'the proof of delivery (tracking number per box, or bill of lading)',
  'proof.tracking-status': 'the tracking status of the parcels',
  'proof.arrival-photos': 'photos of what arrived, with labels',
  'proof.measure-photos': 'photos of a packed unit with its label, on a scale and with a ruler',
  'proof.charge-list': 'the list of all charges with dates and order IDs',
  'proof.fee-calculation': 'Amazon’s own fee calculation from the transaction view',
  'proof.category-guideline': 'the product description and the category guideline that we think applies',
  thanks: 'Thank you for your help.',
  'reply.invoice': 'Thank you for your answer. You asked for proof that the units are ours.',
  'reply.invoice.shown':
    'The supplier invoice names supplier and buyer, date, product and quantity, and covers the units that we had sent by then.',
  'reply.delivery': 'Thank you for your answer. You asked for proof of delivery.',
  'reply.delivery.shown':
    'It shows each box by its tracking number, or the bill of lading with the number of boxes and the total weight.',
  'reply.cost':
    'Thank you for your answer. You asked how we come to the value. It is what we paid the supplier per unit, without freight, duty or packaging, in the currency of the invoice.',
  'reply.cost.amazons':
    'Thank you for your answer. You asked how we come to the value. It is the sourcing cost that you have on file for the product.',
  'reply.measures': 'Thank you for your answer. You asked for the measurements.',
  'reply.measures.shown':
    'They were taken of a packed unit with this FNSKU, from edge to edge, and the photos show them on a ruler and a scale.',
  'reply.tracking':
    'Thank you for your answer. You asked for details of the removal. Below are the removal order and the tracking numbers that we know.',
  'reply.charges': 'Thank you for your answer. You asked for the transactions.',
  'reply.charges.shown':
    'The list names the date, the order ID, the fee charged and the fee expected for each; Amazon’s own calculation stands in the transaction view.',
  'reply.details':
    'Thank you for your answer. You asked for more details. Below are the identifiers of the event and how we counted; the report rows show it.',
  'reply.silent':
    'We have had no answer to this case yet and would like to ask how far the review has come. Here are the facts once more.',
  'reply.coming': 'We will send in this case as soon as we have it: {proofs}.',
  'reply.ask':
    'Could you please continue the review? If anything else is needed, please tell us exactly what, and we will send it.',
  'appeal.already-reimbursed':
    'You answered that this has already been reimbursed.[ The payments for {unitsReimbursed#@ unit|@ units} that we found are taken off in our calculation below.] If another reimbursement covers what is open, please tell us its ID, date and quantity.',
  'appeal.unit-found':
    'You answered that the stock was found. In the Inventory Ledger we see no entry by which what is open below came back. Please tell us the date, the warehouse and the reference ID of that entry.',
  'appeal.outside-window':
    'You answered that the claim came too late. The event is dated {eventDate:date}[, and we filed on {filed:date}]. Counted from the event, we understand that it could be filed until {deadline:date}. Please tell us from which date you counted.',
  'appeal.proof-refused':
    'You answered that our proof was not accepted. Please tell us what is missing in it: date, names and addresses, product, or quantity. We will gladly send a better document.',
  'appeal.counted-and-confirmed':
    'You answered that the contents were counted and confirmed. Our documents show a different quantity, as stated below. Please check once more the boxes of the shipment, and receipts under other FNSKUs.',
  'appeal.customer-policy':
    'You answered that the customer was within policy. We do not question the refund itself. As far as we can see, though, what is open below was neither returned nor charged to the buyer again.',
  'appeal.duplicate':
    'You answered that this case is a duplicate. We know of no other case about this event. Please tell us its case ID, so that we can follow it there; if it is about another event, please reopen this one.',
  'appeal.wrong-kind':
    'You answered that this is the wrong kind of claim. Please pass the case to the team that decides it, or tell us under which kind we should file it. These are the facts:',
  'appeal.ask': 'Could you please review the decision? If it stands, please tell us the fact on which it is based.',
} as const satisfies Readonly<Record<string, string>>;

/** Sentences of a case; every language has them all. */
export type CaseKey = keyof typeof sentences;

const REFUNDED =
  '{units} refunded − {returned} returned[ − {recharged} charged to the buyer again][ − {paid} reimbursed to us] = {open} open';

const sums = {
  'warehouse-lost.sum':
    '{units} lost[ − {reconciled} already reconciled by Amazon][ − {found} found][ − {paid} reimbursed] = {open} open.',
  'warehouse-damaged.sum':
    '{units} damaged by Amazon[ − {reconciled} already reconciled by Amazon][ − {paid} reimbursed] = {open} open.',
  'refund-without-return.sum': `${REFUNDED}.`,
  'refund-without-return.replaced':
    '{units} replaced free of charge − {returned} returned[ − {paid} reimbursed to us] = {open} open.',
  'over-refund.sum': `${REFUNDED}.`,
  'over-refund.money':
    '{refunded:money} {currency} refunded − {charged:money} charged[ − {cash:money} reimbursed to us] = {amount:money} {currency} too much.',
  'over-refund.both': `${REFUNDED}; and {refunded:money} {currency} refunded − {charged:money} charged[ − {cash:money} reimbursed to us] = {amount:money} {currency} too much.`,
  'return-damaged.sum': '{units} returned as “{disposition:disposition}”[ − {paid} reimbursed] = {open} open.',
  'inbound-shortage.sum':
    '{shipped} sent − {received} received[ − {paid} reimbursed] = {open} open[ in shipment {shipment}].',
  'deducted-after-closing.sum':
    '{units} taken out[ of shipment {shipment}] after it closed[ − {found} restored or received above plan][ − {paid} reimbursed] = {open} open.',
  'deducted-after-closing.figure':
    'the received quantity[ of shipment {shipment}] fell by {units} to {now} since {seen:date}[ − {paid} reimbursed] = {open} open.',
  'deducted-after-closing.ownership': '{units} taken out as an ownership correction = {open} open.',
  'return-not-restocked.sum':
    '{units#@ returned as sellable on|@ returned as sellable, last on} {returned:date}, and not in the ledger[ − {paid} reimbursed] = {open} open.',
  'restocking-fee.sum':
    '20 % of {principal:money} {currency}, refunded for {units#@ unit|@ units} that came back after {limit:date}.',
  'underpaid-reimbursement.short':
    '{units} × {perUnit:money} {currency} − {paid:money} paid = {amount:money} {currency} too little.',
  'underpaid-reimbursement.sourcing-cost':
    '{units} × sourcing cost {perUnit:money} {currency} − {paid:money} paid = {amount:money} {currency} too little.',
  'underpaid-reimbursement.net-refund':
    '{units} × net refund {perUnit:money} {currency} − {paid:money} paid = {amount:money} {currency} too little.',
  'reversal-without-unit.excess':
    '{taken:money} {currency} taken back − {paid:money} paid before = {amount:money} {currency} too much.',
  'reversal-without-unit.sum':
    '{withdrawn} taken back[ − {owned} back in stock, paid again or claimed in another case] = {open} open.',
  'removal-lost.sum': '{shipped} shipped by the removal order − {sent} in removal shipments = {open} open.',
  'removal-short.sum':
    '{requested} requested[ − {cancelled} cancelled][ − {shipped} shipped][ − {inProcess} in process] = {open} open.',
  'size-tier-fee.sum':
    '{charged:money} {currency} charged for {units#@ unit|@ units} in {lines#@ charge|@ charges} − {correct:money} for size tier “{tier:tier}”[ − {given:money} given back] = {amount:money} {currency} too much[; the fees of {settled#@ more unit|@ more units} were given back in full].',
  'size-tier-fee.preview':
    'fee preview: “{theirs:tier}”; by our measurements “{ours:tier}”[: {now:money} − {due:money} = {difference:money} {currency} a unit]. Nothing has been charged yet.',
  'referral-fee.sum':
    '{charged:money} {currency} charged for {units#@ unit|@ units} in {lines#@ charge|@ charges} − {correct:money} at the rate of “{category}”[ − {tax:money} that may be tax][ − {given:money} given back] = {amount:money} {currency} too much[; the fees of {settled#@ more unit|@ more units} were given back in full].',
  'disposed-without-order.sum': '{units} disposed of[ − {covered} ordered, damaged or paid before] = {open} open.',
} as const satisfies Readonly<Record<SumId, string>>;

export const en: CaseWords = {
  separator: '; ',
  names: 'en',
  sentences,
  sums,
  reports: {},
  tiers: {},
  dispositions: {
    damaged: 'Damaged',
    carrierdamaged: 'Damaged by the carrier',
    warehousedamaged: 'Damaged in the warehouse',
  },
};
