// Texts about filing, in English: the columns of Cases, where a case is filed, and what a refusal means. The Chinese file has
// the same keys.
export const filingEn = {
  // Columns of Cases
  'cases.sku': 'SKU',
  'cases.sku.help': 'Your own product number; of a shipment all that the case is about.',
  'cases.event': 'Order or shipment',
  'cases.event.help': 'What Amazon finds the case by: order, shipment, or the reference that the text names.',
  'cases.amount': 'Amount',
  'cases.amount.help': 'What all claims of the case come to. Empty: a cost is missing in Products.',
  'cases.currency': 'Currency',
  'cases.currency.help': 'Of the amount.',
  'cases.error': 'Error',
  'cases.error.help': 'Number and name of the error.',
  'cases.deadline': 'File by',
  'cases.deadline.help': 'Last day on which Amazon takes the first claim of the case.',
  'cases.state': 'State',
  'cases.state.help': 'Check first: look at the remarks in Claims before you file.',
  'cases.claim': 'Claims',
  'cases.claim.help': 'Leads back to the rows in Claims.',
  'cases.where': 'Where to file',
  'cases.where.help': 'The page in Seller Central, and what to look up there first.',
  'cases.answer': "Amazon's answer",
  'cases.answer.help':
    'What the answer that you chose in Claims means, whether another step is worth it, and until when.',
  'cases.text': 'Case text',
  'cases.text.help':
    'A draft: read it, change it, file it yourself. A text that you changed stays. Empty the cell to get a new draft.',
  'cases.gloss': 'Meaning in English',
  'cases.gloss.help': 'What the case text says, where it is in another language. It is for you alone.',
  'cases.proofs': 'Attachments',
  'cases.proofs.help': 'What Amazon asks for with such a case, what matters most first.',
  'cases.attached': 'Attached',
  'cases.attached.help':
    'Yours: the numbers of what you attach, such as 5, 7. From the next run on the text says "attached" of them, and "we can provide" of the others.',
  'cases.remark': 'Remark',
  'cases.remark.help': 'Tells when the facts changed after you changed the text, and what your words must not say.',
  'cases.yourNotes': 'Your notes',
  'cases.yourNotes.help': 'Yours: anything. You may add more columns.',
  'cases.fingerprint': 'FBA Claims text mark',
  'cases.fingerprint.help': 'Tells whether you changed the text. Please leave it.',
  'cases.candidates': 'FBA Claims candidates',
  'cases.candidates.help': 'Kept by FBA Claims for itself. Please leave it.',
  'cases.key': 'FBA Claims case key',
  'cases.key.help': 'Ties your entries to the case. Please leave it.',
  'casesHead.title': 'Cases to file · one at a time, after looking up that Amazon has not opened it already',
  'case.changed': 'The facts changed after you edited this text: compare it with the row in Claims.',
  'case.notReady': 'This case is no longer to be filed: see Claims.',
  'case.noLanguage': 'There are no case texts in the language of {shop} yet: this one is in English.',
  'case.broken': '{rule}: "{words}". {why}',
  'case.check': 'Check first',
  'case.group': '{count} claims of shipment {shipment} in one case',
  'case.fees': '{count} claims of one fee in one case',
  'case.proof': '{number} · {proof}',
  'case.claim': 'Claim',
  'case.claimsMore': '… and {count} more',

  // Facts for the fields of Amazon's pages, beside those of the case text
  'fact.date': 'Date of the event',
  'fact.units': 'Units',
  'fact.amount': 'Amount',
  'fact.sourcing-cost': 'Sourcing cost',

  // Where a case is filed, and what to look up there first
  'where.warehouse':
    'Seller Central > Inventory > Inventory Defect and Reimbursement > Eligible for claim. Not listed: Help > Get support, with the reference ID.',
  'look.warehouse': 'First look there under In progress and Resolved, and for found units in the Inventory Ledger.',
  'where.order':
    'Seller Central > Inventory > Inventory Defect and Reimbursement > Eligible for claim, with the order ID. Not listed: Help > Get support > FBA customer return.',
  'look.order': 'First look there under In progress and Resolved, with the order ID.',
  'where.shipment':
    'Seller Central > Inventory > Shipments > the shipment > Contents > the discrepancy > Research missing units, with proof of ownership and of delivery.',
  'look.shipment': 'First look at the reconciliation status of the shipment: one case for the whole shipment.',
  'where.revaluation':
    'Seller Central > Inventory > Inventory Defect and Reimbursement > Resolved > the reimbursement > revaluation. It has fields and takes no letter.',
  'look.revaluation': 'First look whether your sourcing cost was approved before Amazon paid.',
  'where.reversal':
    'Seller Central > Help > Get support > Fulfilment by Amazon > reimbursement, with the reimbursement ID.',
  'look.reversal':
    'First look under Inventory > Inventory Defect and Reimbursement > Resolved whether it was paid once more.',
  'where.removal':
    'Seller Central > Help > Get support > Fulfilment by Amazon > Removal order, with the removal order ID.',
  'look.removal': 'First look up the tracking of every parcel.',
  'where.fee':
    'Seller Central > Help > Get support > Fulfilment by Amazon > research request on fees; one request per product.',
  'look.fee': 'First look whether a measurement of the product or a request about this fee is under way.',
  'look.referral': 'First look whether a request about the fee category of this product is under way.',

  // What the seller may choose as Amazon's answer: how it begins, then the reason or the question
  'answer.refused': 'Refused:',
  'answer.asked': 'Amazon asks:',
  'answer.where': 'Answer in the case that you filed, not in a new one.',
  'answer.whereCase': 'Answer in case {case}, not in a new one.',
  'answer.reply': 'Answer in the same case, with the proof named beside.',
  'answer.silent': 'No answer for a week: ask in the same case.',
  'answer.silentSince': 'Filed on {on:date}, no answer for a week: ask in the same case.',

  // Amazon's reasons for refusing, what they mean, and whether another step is worth it
  'refused.already-reimbursed': 'Already reimbursed',
  'refused.already-reimbursed.means':
    'Amazon says that a payment covers it. Ask for its ID and look it up in a fresh Reimbursements report: it may belong to another event.',
  'refused.unit-found': 'Unit found',
  'refused.unit-found.means':
    'Amazon says that the unit is back in your stock. A ledger that reaches today shows whether it is: download it and run again first.',
  'refused.outside-window': 'Outside the claim window',
  'refused.outside-window.means':
    'Amazon counts the days otherwise. Compare the day of the event and the day on which you filed with the last day in Claims.',
  'refused.proof-refused': 'Invoice or other proof refused',
  'refused.proof-refused.means':
    'A detail is missing or cannot be read: date, names and addresses, product, quantity. Amazon takes no pro-forma invoice and no file that can be edited.',
  'refused.counted-and-confirmed': 'Investigation closed: counted and confirmed',
  'refused.counted-and-confirmed.means':
    'Amazon counted what arrived. Only documents that show more than its count help: weights and box counts of the carrier, the supplier invoice.',
  'refused.customer-policy': 'Customer within policy',
  'refused.customer-policy.means':
    'Amazon lets the buyer keep the refund. That alone is no answer to where the unit is or who pays for it.',
  'refused.duplicate': 'Duplicate case',
  'refused.duplicate.means':
    'Amazon knows of another case about it. Go on there; if that one is about another event, say so in this one.',
  'refused.wrong-kind': 'Wrong kind of claim',
  'refused.wrong-kind.means': 'The case reached a team that does not decide it, or stands under the wrong reason.',
  'refused.worth.yes': 'Another step is worth it, once.',
  'refused.worth.check': 'Worth it only when you have looked it up and Amazon is mistaken; then once.',
  'refused.worth.no': 'Not worth another step: by our count the last day was over when it was filed.',
  'refused.once': 'Answer in the same case. A second refusal is final for fees, and rarely changes for the rest.',
  'refused.until': 'Until {day:date} a new case could still be filed, if the appeal does not help.',
  'refused.over': 'The last day to file is over: only this case is left.',

  // What Amazon's support asks for
  'question.invoice': 'Proof that the units are yours',
  'question.delivery': 'Proof of delivery',
  'question.cost': 'How you come to the value',
  'question.measures': 'Measurements',
  'question.tracking': 'Details of a removal',
  'question.charges': 'The transactions',
  'question.details': 'More details',
  'question.silent': 'No answer for a week',
} as const;
