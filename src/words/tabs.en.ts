// Texts of the Balance tab and of the tab that keeps received figures, in English. The Chinese file has the same keys.
export const tabsEn = {
  // Columns of Balance
  'balance.fnsku': 'FNSKU',
  'balance.fnsku.help': 'The number on the label in the warehouse; each has one row.',
  'balance.sku': 'SKU',
  'balance.sku.help': 'Your own product number.',
  'balance.title': 'Title',
  'balance.title.help': 'Product title, where the ledger has it.',
  'balance.received': 'Received',
  'balance.received.help': 'Units that the ledger shows as received from your shipments.',
  'balance.sold': 'Sold',
  'balance.sold.help': 'Units that left for buyers (ledger: Shipments).',
  'balance.returned': 'Returned',
  'balance.returned.help': 'Units that buyers sent back and that reached stock (ledger: CustomerReturns).',
  'balance.found': 'Found',
  'balance.found.help': 'Units found again (ledger reasons F and N), without those in the next column.',
  'balance.credited': 'Replaced',
  'balance.credited.help':
    'Units that Amazon put into your stock as a reimbursement; the ledger prints them like found ones (F, N).',
  'balance.lost': 'Lost',
  'balance.lost.help': 'Units lost in the warehouse (ledger reasons M and 5).',
  'balance.damaged': 'Damaged',
  'balance.damaged.help': 'Units damaged in the warehouse (ledger reasons E, 6, 7, H, K and U).',
  'balance.disposed': 'Disposed of',
  'balance.disposed.help': 'Units destroyed (ledger reasons D and G).',
  'balance.removed': 'Removed',
  'balance.removed.help': 'Units sent back to you or to somebody you named (ledger: VendorReturns).',
  'balance.transferred': 'Transferred',
  'balance.transferred.help': 'Units moved to another owner or another product (ledger reasons O, 3 and 4).',
  'balance.other': 'Other',
  'balance.other.help':
    'Moves between warehouses and changes of condition. Over a long time they add up to 0, or to what a P row of a damaged unit put back.',
  'balance.net': 'Net change',
  'balance.net.help': 'Sum of all movements on the left: by so much your stock changed over the days of the ledger.',
  'balance.reimbursed': 'Reimbursed',
  'balance.reimbursed.help':
    'Units that Amazon paid or replaced for loss and damage in the warehouse, less those taken back (Reimbursements report).',
  'balance.claimed': 'Claimed',
  'balance.claimed.help': 'Units of the claims for error 2 in Claims, expired ones too.',
  'balance.difference': 'Difference',
  'balance.difference.help':
    'Lost + damaged − found − reimbursed − claimed. 0: every unit is accounted for. Above 0: less is claimed than is missing. Below 0: more was found or paid than this ledger shows as lost.',
  'balance.explanation': 'Explanation',
  'balance.explanation.help': 'The likeliest reason why it does not add up.',
  'balance.yourNotes': 'Your notes',
  'balance.yourNotes.help': 'Yours: anything. You may add more columns; they stay with their product.',
  'balance.key': 'FBA Claims product key',
  'balance.key.help': 'Ties your own entries to the product. Please leave it.',

  // The block on top of Balance
  'balanceHead.title': 'Balance per product · as of {asOf:date}',
  'balanceHead.net':
    'Movements of the ledger from {from:date} to {to:date}, with the signs that it prints: + into stock, − out of it. Their sum is the net change of your stock.',
  'balanceHead.none': 'Paste the Inventory Ledger (detailed view) and run again.',
  'balanceHead.difference':
    'Difference = units lost + damaged − found − reimbursed − claimed. 0: every lost or damaged unit is found, paid or claimed.',
  'balanceHead.closed': 'Products: {count}. All of them add up.',
  'balanceHead.open': 'Products: {count}. Not adding up: {open}; they stand first, with the likeliest reason.',

  // The tab that keeps received figures
  'received.shipment': 'Inbound shipment',
  'received.shipment.help': 'The shipment, as in your Shipments tab.',
  'received.product': 'FNSKU or SKU of it',
  'received.product.help': 'The product in the shipment.',
  'received.highest': 'Highest received',
  'received.highest.help': 'The highest figure of units received that stood in your Shipments tab at the end of a day.',
  'received.highestOn': 'Seen until',
  'received.highestOn.help': 'The last day on which that figure stood there.',
  'received.latest': 'Figure of the last run',
  'received.latest.help':
    'What stood there in the last run; corrected on the same day, it counts as a slip of the pen.',
  'received.latestOn': 'Day of the last run',
  'received.latestOn.help': 'The day of that run.',
  'received.key': 'FBA Claims received key',
  'received.key.help': 'Ties the figures to their shipment and product. Please leave it.',
  'receivedHead.title': 'Kept by FBA Claims: units received, per shipment and product',
  'receivedHead.why':
    'A figure of your Shipments tab that drops later shows error 8, although no report prints the drop. Delete a row, or this whole tab, to forget.',
} as const satisfies Readonly<Record<string, string>>;
