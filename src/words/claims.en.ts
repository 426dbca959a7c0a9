// The arithmetic and the remarks of claims, in English. Placeholders: `{name}`, `{name:date}`, `{name:money}`, `{name:report}`;
// a part in `[…]` is left out when its value is 0 or unknown.
export const claimsEn = {
  'warehouse-lost.sum':
    '{units} lost[ − {reconciled} already reconciled by Amazon][ − {found} found][ − {paid} reimbursed] = {open} open.',
  'warehouse-damaged.sum':
    '{units} damaged by Amazon[ − {reconciled} already reconciled by Amazon][ − {paid} reimbursed] = {open} open.',
  'refund-without-return.sum':
    '{units} refunded − {returned} returned[ − {recharged} charged to the buyer again][ − {paid} reimbursed] = {open} open.',
  'refund-without-return.replaced':
    '{units} replaced free of charge[ − {returned} returned][ − {paid} reimbursed] = {open} open.',
  'over-refund.sum':
    '{units} refunded − {returned} returned[ − {recharged} charged to the buyer again][ − {paid} reimbursed] = {open} open.',
  'over-refund.money':
    '{refunded:money} {currency} refunded − {charged:money} charged for the same items[ − {cash:money} reimbursed] = {amount:money} {currency} too much.',
  'over-refund.both':
    '{units} refunded − {returned} returned[ − {recharged} charged to the buyer again][ − {paid} reimbursed] = {open} open; and {refunded:money} {currency} refunded − {charged:money} charged[ − {cash:money} reimbursed] = {amount:money} {currency} too much.',
  'return-damaged.sum': '{units} returned as {disposition}[ − {paid} reimbursed] = {open} open.',

  'was-unsellable':
    'The unit was unsellable before Amazon damaged it (reason {reason}): check whether it had any value left.',
  'lost-not-sellable': 'The lost unit was not sellable ({disposition}): check whether Amazon owes anything for it.',
  'refund-not-in-data':
    'No refund of this unit is in the pasted reports: the dates count from the return instead. Check the refund date before filing.',
  'fulfilment-unknown': 'No report says who shipped this order: claim only if Amazon fulfilled it.',
  'no-order-line':
    'The sale itself is not in the pasted reports, so the number of units is as printed: check that the refund was for the whole item.',
  'stray-return': 'A return of this order names another product: check whether it is this item before filing.',
  'window-not-verified':
    'Window not verified for {marketplace}: a cautious one is used. Check the dates in Seller Central.',
} as const satisfies Readonly<Record<string, string>>;
