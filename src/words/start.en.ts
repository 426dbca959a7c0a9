// Texts of the tab Start, in English. The Chinese file has the same keys.
const CONCESSIONS = 'Reports › Fulfillment › Customer Concessions';
const REMOVALS = 'Reports › Fulfillment › Removals';
const INVENTORY = 'Reports › Fulfillment › Inventory';
const REPOSITORY = 'Payments › Reports Repository';

export const startEn = {
  // Columns
  'start.state': 'State',
  'start.state.help': 'What is to be done about it, in a word.',
  'start.report': 'Your reports',
  'start.report.help': 'The report, or what the line is about.',
  'start.dates': 'Dates',
  'start.dates.help': 'Oldest and newest date in its rows.',
  'start.rows': 'Rows',
  'start.rows.help': 'Rows of it that were read, in all its tabs.',
  'start.todo': 'What to do',
  'start.todo.help':
    'What it decides, or what is wrong with it. The whole sentence stands above when you click the cell.',
  'start.where': 'In Seller Central',
  'start.where.help': 'Where you find it. Names in your Seller Central may differ a little.',
  'start.asked': 'Dates asked',
  'start.asked.help':
    'Tick it (or type x) when you asked Amazon for the dates that the line wants: days without a row are then days on which nothing happened. It holds from the next run on for those dates, until you take it away.',
  'start.yourNotes': 'Your notes',
  'start.yourNotes.help': 'Yours: anything.',
  'start.askedFrom': 'FBA Claims asked from',
  'start.askedFrom.help': 'The first day that a tick in this row stands for.',
  'start.askedTo': 'FBA Claims asked to',
  'start.askedTo.help': 'The last day that a tick in this row stands for.',
  'start.key': 'FBA Claims start key',
  'start.key.help': 'Joins what you type to its row. Please leave it.',

  // States of a line
  'start.is.damaged': 'Damaged',
  'start.is.short': 'Too short',
  'start.is.missing': 'Missing',
  'start.is.absent': 'Not there',
  'start.is.good': 'Good',
  'start.is.setting': 'Setting',
  'start.is.unjudged': 'Not judged',
  'start.is.old': 'Old',
  'start.is.told': 'To know',
  'start.is.unknown': 'Not a report',
  'start.is.empty': 'Empty',
  'start.is.noCost': 'No cost',
  'start.is.amazonsCost': "Amazon's cost",
  'start.is.costs': 'Costs',
  'start.is.counted': 'Counted',
  'start.is.colour': 'Colour',
  'start.step': 'Step {step}',

  // Steps of the welcome
  'start.step.1': 'Bring in your reports: FBA Claims › Import report files. Or paste each into a tab of its own.',
  'start.step.2':
    'Begin with Reimbursements, the Inventory Ledger (detailed view), FBA customer returns and settlements.',
  'start.step.3':
    'FBA Claims › Find claims. What Amazon owes you then stands in Claims, and this page says what to do next.',

  // The first line: the next thing to do
  'start.next.welcome': 'Welcome. Three steps, and you see what Amazon owes you:',
  'start.next.soon': 'File these first. Claims that end within 10 days: {count}[, {money}].',
  'start.next.damaged': 'Mend {report}: some of it was not read. Claims that it decides: {count}[, {money}].',
  'start.next.file': 'File your claims: {count}[, {money}]. The first one ends on {day:date}.',
  'start.next.report': 'Get {report} for {from:date} – {to:date}. Claims that it decides: {count}[, {money}].',
  'start.next.missing':
    'Get {report} for {from:date} – {to:date}. Nothing is decided without it about errors {errors}. Cases that wait for it: {count}[, {money}].',
  'start.next.check': 'Look at the claims to check first: {count}[, {money}].',
  'start.next.waiting':
    'Nothing to do until {day:date}, when the next waiting claim may be filed. Waiting: {count}[, {money}].',
  'start.next.absent': 'Nothing to file, but nothing is decided about errors {errors}: not here is {reports}.',
  'start.next.none': 'Nothing to do. Bring in newer reports from time to time, and find claims again.',

  // Cards
  'start.card.what': 'As of {asOf:date}',
  'start.card.amount': '{currency}: amount (claims)',
  'start.card.toFile': 'To file',
  'start.card.toFile.help': 'Certain claims whose time has come and that you have not filed yet.',
  'start.card.soon': 'Ends in 10 days',
  'start.card.soon.help': 'Those of them that may be filed for at most ten more days.',
  'start.card.waiting': 'Waiting[, next {day}]',
  'start.card.waiting.help': 'Certain claims that Amazon does not take yet. The day is that of the first.',
  'start.card.withAmazon': 'With Amazon',
  'start.card.withAmazon.help': 'Claims that you filed and that have no answer yet.',
  'start.card.recoveredFiled': 'Recovered, filed',
  'start.card.recoveredFiled.help': 'Paid for claims that you filed, less what was taken back.',
  'start.card.recoveredItself': 'Recovered, unasked',
  'start.card.recoveredItself.help': 'Paid by Amazon of itself since the first run, less what was taken back.',
  'start.card.missed': 'Missed',
  'start.card.missed.help': 'Claims whose last day went by and that were not filed.',

  // Charts
  'start.chart.errors': 'To file, by error',
  'start.chart.weeks': 'To file, by last day',
  'start.chart.months': 'Recovered, by month',
  'start.chart.week': 'to {day}',
  'start.chart.later': 'later',

  // What to do about a report
  'start.todo.decides': 'Get {from:date} – {to:date}. It decides: {count}[, {money}].',
  'start.todo.absent': 'Nothing is decided without it about errors {errors}.[ Instead of it: {instead}.]',
  'start.todo.good': 'Nothing is asked of it.',
  'start.todo.asked': 'You asked Amazon for {from:date} – {to:date}.',
  'start.todo.place': 'Row {row}[, {column}]: {text}',
  'start.todo.more': '{text} ({count} more like this.)',
  'start.todo.noCost': 'Type its cost into Products. Claims without an amount: {count}.',
  'start.todo.amazonsCost':
    'Claims valued by the cost that Amazon has on file[, {unit}]: {count}[, {money}]. Your own cost counts as soon as you type it into Products.',
  'start.todo.costs': 'Products with your cost: {seller}, with that of Amazon: {amazon}, without one: {none}.',
  'start.todo.costsMore': 'More products whose claims a cost would change: {count}.',
  'start.todo.unknown': 'Not read: no Amazon report that is known. Nothing in it was touched.',
  'start.todo.empty': 'Not read: it has no row.',
  'start.todo.tabs': 'Tabs: {count}. {tabs}',

  // For what a report vouches
  'settings.vouches': 'What it vouches for',
  'vouch.unread': 'For nothing: too many of its rows were not read.',
  'vouch.nothing': 'For nothing: no row has a date.',
  'vouch.days': 'What it does not list from {from:date} to {to:date} did not happen[, and up to {slack} days after].',
  'vouch.places': 'Only for {places}.',
  'vouch.lacks': 'It has no row of these kinds: {kinds}.',
  'vouch.filtered': 'It looks filtered: get it again with everything in it.',
  'vouch.stated': 'You say that it is complete[ from {from}][ to {to}].',
  'vouch.region.americas': 'North and South America',
  'vouch.region.europe': 'Europe',
  'vouch.kind.shipments': 'shipments to buyers',
  'vouch.kind.customer-returns': 'returns of buyers',
  'vouch.kind.receipts': 'receipts',
  'vouch.kind.adjustments': 'adjustments',

  // Where in Seller Central
  'path.reimbursements': 'Reports › Fulfillment › Payments › Reimbursements',
  'path.customer-returns': `${CONCESSIONS} › FBA customer returns`,
  'path.ledger-detail': `${INVENTORY} › Inventory Ledger`,
  'path.ledger-summary': `${INVENTORY} › Inventory Ledger`,
  'path.inventory-adjustments': `${INVENTORY} › Inventory Adjustments`,
  'path.fee-preview': 'Reports › Fulfillment › Payments › Fee Preview',
  'path.settlement-v1': 'no longer made by Amazon (since 2026-11-11)',
  'path.settlement-v2': 'Payments › All Statements › Download Flat File V2',
  'path.payments-transactions': REPOSITORY,
  'path.all-orders': 'Reports › Fulfillment › Sales › All Orders',
  'path.fulfilled-shipments': 'Reports › Fulfillment › Sales › Amazon Fulfilled Shipments',
  'path.shipment-contents': 'Inventory › Shipments › the shipment › Contents',
  'path.replacements': `${CONCESSIONS} › Replacements`,
  'path.removal-orders': `${REMOVALS} › Removal order detail`,
  'path.removal-shipments': `${REMOVALS} › Removal shipment detail`,
  'path.storage-fees': 'Reports › Fulfillment › Payments › Monthly Storage Fees',
  'path.manage-inventory': `${INVENTORY} › Manage FBA Inventory`,
  'path.referral-preview': 'Reports › Fulfillment › Payments › Referral Fee Preview',
  'path.merchant-returns': 'Orders › Manage Returns › reports',
  'path.seller-feedback': 'Performance › Feedback › Download',
  'path.products': 'here: Products. In Google Sheets FBA Claims › Set up tabs makes it',
  'path.sourcing-costs': 'Inventory › Manage Your Sourcing Cost › download',
  'path.shipments': 'here: Shipments. In Google Sheets FBA Claims › Set up tabs makes it',
} as const;
