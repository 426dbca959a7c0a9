// The arithmetic and the remarks of claims, in English. Placeholders: `{name}`, `{name:date}`, `{name:money}`, `{name:report}`,
// `{name#one|many}` with `@` for the number;
// a part in `[…]` is left out when its value is 0 or unknown.
export const claimsEn = {
  'warehouse-lost.sum':
    '{units} lost[ − {reconciled} already reconciled by Amazon][ − {found} found][ − {paid} reimbursed] = {open} open.',
  'warehouse-damaged.sum':
    '{units} damaged by Amazon[ − {reconciled} already reconciled by Amazon][ − {paid} reimbursed] = {open} open.',
  'refund-without-return.sum':
    '{units} refunded − {returned} returned[ − {recharged} charged to the buyer again][ − {paid} reimbursed] = {open} open.',
  'refund-without-return.replaced':
    '{units} replaced free of charge − {returned} returned[ − {paid} reimbursed] = {open} open.',
  'over-refund.sum':
    '{units} refunded − {returned} returned[ − {recharged} charged to the buyer again][ − {paid} reimbursed] = {open} open.',
  'over-refund.money':
    '{refunded:money} {currency} refunded − {charged:money} charged[ − {cash:money} reimbursed] = {amount:money} {currency} too much.',
  'over-refund.both':
    '{units} refunded − {returned} returned[ − {recharged} charged to the buyer again][ − {paid} reimbursed] = {open} open; and {refunded:money} {currency} refunded − {charged:money} charged[ − {cash:money} reimbursed] = {amount:money} {currency} too much.',
  'return-damaged.sum': '{units} returned as {disposition:code}[ − {paid} reimbursed] = {open} open.',
  'inbound-shortage.sum':
    '{shipped} sent − {received} received[ − {paid} reimbursed] = {open} open in shipment {shipment}.',
  'deducted-after-closing.sum':
    '{units} taken out of shipment {shipment} after it closed[ − {found} restored or received above plan][ − {paid} reimbursed] = {open} open.',
  'deducted-after-closing.figure':
    'The received figure of shipment {shipment} fell by {units} to {now} since {seen:date}[ − {paid} reimbursed] = {open} open.',
  'deducted-after-closing.ownership': '{units} taken out as an ownership correction = {open} open.',
  'return-not-restocked.sum':
    '{units#@ returned as sellable on|@ returned as sellable, last on} {returned:date}, and not in the ledger[ − {paid} reimbursed] = {open} open.',
  'restocking-fee.sum':
    '20 % of {principal:money} {currency} refunded for {units#@ unit|@ units} that came back after {limit:date}.',
  'underpaid-reimbursement.short':
    '{units} × {perUnit:money} {currency} − {paid:money} paid = {amount:money} {currency} short.',
  'underpaid-reimbursement.sourcing-cost':
    '{units} × sourcing cost {perUnit:money} {currency} − {paid:money} paid = {amount:money} {currency} too little.',
  'underpaid-reimbursement.net-refund':
    '{units} × net refund {perUnit:money} {currency} − {paid:money} paid = {amount:money} {currency} too little.',
  'reversal-without-unit.excess':
    '{taken:money} {currency} taken back − {paid:money} paid before = {amount:money} {currency} too much.',
  'reversal-without-unit.sum':
    '{withdrawn} taken back without a unit in return[ − {owned} claimed under their own error, paid again or back in stock] = {open} open.',
  'removal-lost.sum': '{shipped} shipped by the removal order − {sent} in removal shipments = {open} open.',
  'removal-short.sum':
    '{requested} requested[ − {cancelled} cancelled][ − {shipped} shipped][ − {inProcess} in process] = {open} open.',
  'size-tier-fee.sum':
    '{charged:money} {currency} charged for {units#@ unit|@ units} in {lines#@ line|@ lines} − {correct:money} for tier {tier:tier}[ − {given:money} given back] = {amount:money} {currency} too much[; {settled#@ more unit was|@ more units were} given back in full].',
  'size-tier-fee.preview':
    'Fee preview: {theirs:tier}; by measures of the packed unit {ours:tier}[: {now:money} − {due:money} = {difference:money} {currency} a unit]. Nothing was charged yet.',
  'referral-fee.sum':
    '{charged:money} {currency} charged for {units#@ unit|@ units} in {lines#@ line|@ lines} − {correct:money} at the rate of {category}[ − {tax:money} that may be tax][ − {given:money} given back] = {amount:money} {currency} too much[; {settled#@ more unit was|@ more units were} given back in full].',
  'disposed-without-order.sum': '{units} disposed of[ − {covered} ordered, damaged or paid before] = {open} open.',

  'one-of-these':
    'The reports do not tell which of these events is still open: name all of them ({ids}), and claim {open}.',
  'alternative-expired': 'For one of these events the time is over: check which one Amazon has settled.',
  'too-many-to-match':
    'So many losses and payments of this product lie close together that it is not certain which is open: check them before filing.',
  'doubt.payment':
    'Reimbursement {id} paid {units} of this product[: {reason:code}]. No claim has used it: check whether it is for this one.',
  'doubt.payment-more':
    'Reimbursement {id} prints {units}, and its total or its money speaks of {most}: check how many it paid for.',
  'doubt.reversal':
    'Reversal {id} takes back reimbursement {original} and names another product: check which of the two Amazon took back.',
  'doubt.order-line': 'A settlement shows {units} of this order as reimbursed, and no claim has used it.',
  'doubt.other-line':
    'Amazon paid for {units} of this order without naming which of its products: another line has used the payment, and it may have been for this one.',
  'doubt.other-download':
    'Row {row} of "{tab}" does not stand in "{other}", which covers its day: download the ledger of these days anew and take the older downloads away.',
  'doubt.other-returns':
    'Row {row} of "{tab}" does not stand in "{other}", which covers its day: download the returns of these days anew and take the older downloads away.',
  'doubt.find': '{units} of this product {units#was|were} found, and no loss has used them.',
  'doubt.summary':
    'Row {row} of "{tab}" counts {units} of this product as come in, and the detailed ledger does not show {units#it|them}: download that ledger anew.',
  'doubt.odd-move':
    '{units} of this product came into stock by a row whose kind is not known ("{what}"): look whether it is for this one.',
  'doubt.odd-money':
    'Row {row} of "{tab}" pays money in this order by a kind that is not known: look whether the buyer was charged again.',
  'doubt.recovered':
    'Row {row} of "{tab}" pays back a refund (guarantee claim, chargeback or SAFE-T): check whether it is for this order.',
  'doubt.charged-again':
    'Row {row} of "{tab}" charges the buyer of this order again, or takes a refund back, and no unit has used it: check what it was for.',
  'doubt.guarantee':
    'Row {row} of "{tab}" took money in this order for a guarantee claim or a chargeback: check what was paid back.',
  'doubt.fee-back': 'Row {row} of "{tab}" may give back a fee of this product: check whether it is for these charges.',
  'doubt.cancelled': 'The orders report says that this order was cancelled: check whether the unit was ever sent.',
  'doubt.order-came-back':
    'The status of this order says that it came back or never arrived: check whether Amazon has the unit.',
  'doubt.returned-elsewhere':
    'In order {order} {came} of this product came back, and only {ordered} were ordered: one of them may be of this order.',
  'doubt.reopened': 'Two rows of your Shipments disagree whether shipment {shipment} is closed: look up its status.',
  'doubt.shipment-status':
    'Your Shipments give the status "{status}" for shipment {shipment}: check whether Amazon has paid for it, or is looking into it.',
  'doubt.sent-differs':
    'Your tabs say that {least} and that {most} were sent in shipment {shipment}: check which is right.',
  'doubt.rows-differ':
    'Several rows of your Shipments tell of this product of shipment {shipment}: check whether they are boxes, or one row and its correction.',
  'doubt.contents-total':
    'The contents file of shipment {shipment} lists {listed} units and says to hold {total}: check how many were sent.',
  'doubt.status-open':
    'Your Shipments give shipment {shipment} a closing date and the status "{status}": look up whether it is closed.',
  'doubt.closed-first':
    'By its closing date ({closed:date}) shipment {shipment} was closed before it arrived: check its dates.',
  'doubt.return-status': 'The status of this return ("{status}") is not known: check whether Amazon has paid for it.',
  'doubt.stocked-sellable': 'The ledger shows the unit of this return as sellable: check in which condition it is.',
  'doubt.stocked-otherwise':
    'The ledger shows the unit of this return in a condition that is not the doing of Amazon or the carrier: check in which it is.',
  'doubt.more-returned':
    '{came} came back of this product, and only {ordered} were ordered: one unit may stand in two rows.',
  'doubt.regraded': '{units} of this product were moved from damaged to sellable stock: it may be the same unit.',
  'doubt.regraded-otherwise':
    '{units} of this product that had been damaged were graded afterwards as not damaged by Amazon or the carrier: it may be the same unit.',
  'doubt.paid-damage':
    'Amazon paid for a unit of this product damaged in the warehouse on the same days, and another event has used the payment: it may have been for this return.',
  'doubt.same-plate':
    'The same unit (licence plate {plate}) came back in another row as well: check in which condition it was in the end.',
  'doubt.paid-elsewhere':
    'A settlement or payments file shows {units} of this product as paid for, and the reimbursements report lacks the payment: download that report anew.',
  'doubt.put-back': '{units} of this product went back to sellable stock soon after: it may be the same unit.',
  'doubt.receipt': '{units} of this product {units#was|were} received under another shipment or none.',
  'doubt.over-receipt': 'Shipment {shipment} received {units} more than was sent: they may be these.',
  'doubt.filed':
    'You filed a claim for the same order under another error[, case {caseId}], and the unit may be the same: ask in that case before you file another.',
  'doubt.unreturned':
    'The ledger shows {units} of this product sent back by a buyer of whom the returns report has no row: it may be this order’s.',
  'doubt.restock': '{units} of this product reached stock within 30 days and fit no other return.',
  'doubt.unread': 'Row {row} of "{tab}" could not be read whole and may settle this.',
  'doubt.total': 'The amounts in row {row} of "{tab}" do not add up to its own total.',
  'doubt.settlement-short': 'The settlement that shows this does not add up to its own total: part of it is missing.',
  'doubt.taken-out':
    '{units} of this product {units#was|were} received and taken out again: the received figure may lack them already.',
  'doubt.relabelled':
    '{units} of another product of the shipment ({fnsku}) {units#was|were} received after it closed: check for a correction of labels.',
  'doubt.units-unclear': 'How many units were refunded cannot be told from the money: check what the buyer kept.',
  'doubt.marketplace-guess':
    'No report names the shop, and {currency} is not the money of your marketplace: its time limit may be another.',
  'was-unsellable':
    'The unit was unsellable before Amazon damaged it: {reason:code}. Check whether it had any value left.',
  'lost-not-sellable': 'The lost unit was {disposition:code}, not sellable: check whether Amazon owes anything for it.',
  'refund-not-in-data':
    'No refund of this unit is in the pasted reports: the dates count from the return instead. Check the refund date before filing.',
  'returned-beyond-refunds':
    '{came} of this product came back in the order, and your reports show {refunded} refunded: check that the refund was for this one.',
  'fulfilment-differs': 'Reports disagree on who shipped this order: claim only if Amazon fulfilled it.',
  'fulfilment-unknown': 'No report says who shipped this order: claim only if Amazon fulfilled it.',
  'no-order-line':
    'The sale itself is not in the pasted reports, so the number of units is as printed: check that the refund was for the whole item.',
  'stray-return': 'A return of this order names another product: check whether it is this item before filing.',
  'fee-grade-c':
    'The rate card "{card}" is known from one source only: compare it with the card in Seller Central before filing.',
  'fee-card-gap':
    'Some of the rates that may apply are not known ("{card}"): look up the fee in Seller Central before filing.',
  'fee-may-include':
    'A low-inventory-level, packaging or overmax amount of up to {most:money} {currency} a unit may be part of the fee and explain the difference: check the fee details of one order.',
  'fee-not-charged-yet':
    'Measure me: no fulfilment fee of this product is in the reports yet. Measure a packed unit, and ask for a new measurement before it sells.',
  'fee-may-hold-tax': 'Tax or the digital services fee may be part of the charge and explain the difference.',
  'fee-cross-border':
    'Orders in {marketplace} may have been sent from another country at a higher fee: claim only what was sent from stock there.',
  'fee-day-unknown':
    'The day that decides is in none of the reports, so the day of the charge counts: on the rate card of a month earlier the fee may be right. Look up when the order was placed and shipped.',
  'fee-old-card':
    'The newest rate card known for {marketplace} is more than 15 months older than these charges: it has probably changed.',
  'category-from-group':
    'The category {category} is only what the product group of a report suggests: fill in the category in Products, and check it, before filing.',
  'fee-hint.fee-jump':
    'Measure me (check first): the fee per unit rose from {before:money} to {after:money} {currency} on {day:date}, with no new rate card.',
  'fee-hint.measures-jump': "Measure me (check first): Amazon's measures grew in {month}, from {before} to {after}.",
  'fee-hint.tier-differs':
    "Measure me: Amazon's measures make it {theirs:tier}, yours {ours:tier}. Check yours before you ask for a new measurement.",
  'fee-hint.fee-differs':
    'Amazon expects {now:money} {currency} a unit where your measures give {due:money}: check measures and fee class.',
  'fee-hint.fill-measures':
    'Fill in the measures in Products: {fees:money} {currency} of fulfilment fees in 90 days cannot be checked.',
  'fee-hint.fill-category':
    'Fill in the referral category in Products: {fees:money} {currency} of commissions in 90 days cannot be checked for certain.',
  'fee-hint.unknown-category':
    '"{category}" is no referral category known for {marketplace}: use the name in the rate card.',
  'filed-part': '{units} of these {units#is|are} in an earlier case[, {caseId}]: this claim is about the others.',
  'filed-until': 'Charges up to {until:date} stand in an earlier case[, {caseId}].',
  'commission-given-back':
    'Refunded meanwhile: {count} of these orders, {first} first. The commission that came back is taken off as given back, and of what was due the same share.',
  'window-not-verified':
    'Window not verified for {marketplace}: a cautious one is used. Check the dates in Seller Central.',
  'closing-inferred':
    'No closing date of this shipment is known: it is taken as closed 30 days after its last receipt. Check its status first.',
  'sibling-over-received':
    'Another product of the shipment ({fnsku}) was received above plan: check for a mix-up of labels first.',
  'shipped-unknown': 'How many units were sent is not known: the deduction may correct an over-receipt.',
  'figure-dropped':
    'Only your own figures show this, last as they were on {seen:date}. The deadline is that of the shipment; if the ledger shows the row, 60 days from it hold: look there first.',
  'ownership-correction':
    'Amazon books such rows for units that were never yours or were paid for: check shipment {shipment} first.',
  'interchangeable-return':
    'Another return fits the same row of the ledger: it may be that one which is missing. Check both before filing.',
  'restocking-discretion': 'No page of Amazon promises FBA sellers this fee: ask politely, do not count on it.',
  'check-sourcing-cost':
    'Amazon pays the cost that it had approved on the day of payment: check in Manage Your Sourcing Cost before filing.',
  'amazons-cost':
    'The value rests on the sourcing cost that Amazon itself has on file, the lower of its estimate and what it approved: enter your own in Products.',
  'unit-cap': 'Amazon pays at most {most:money} {currency} for a unit: the rest is not claimed.',
  'check-units':
    'Several units may have been paid at different prices, or in part in stock, while the row prints one price: check each in the details of the reimbursement before filing.',
  'check-net-refund': 'Amazon deducts fees from the sale price: check its calculation before filing.',
  'reversal-parts': 'More was paid after reimbursement {original}: check whether the reversal takes back that as well.',
  'reversal-check':
    'Check why reimbursement {original} was taken back, and whether a unit came back under another SKU.',
  'removal-lost.check':
    'Check the tracking of every parcel, and that the removal shipment report is complete, before filing.',
  'removal-short.check':
    'Count what arrived: the dates count from the last shipment, because no report shows the delivery.',
  'disposal-check': 'Check your settings for automatic disposal and your removal orders before filing.',
  'balance.not-claimed':
    '{units} more lost or damaged than found, paid and claimed: Amazon reconciled them or put them back into stock, or their deadline is past.',
  'balance.other-sku': '{units} more paid than lost: a reimbursement names another SKU of this product.',
  'balance.found-more': '{units} more found than lost: the loss is probably older than the pasted ledger.',
  'balance.paid-more':
    '{units} more paid than lost and damaged: the loss is probably older than the pasted ledger, or one reimbursement covers several products.',
} as const satisfies Readonly<Record<string, string>>;
