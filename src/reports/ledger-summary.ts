// Inventory Ledger, summary view: what stock of each product and disposition was and became, a day or a month a row.
import { itemIds } from './reading/item-ids';
import { date, quantity, report, required, text } from './reading/spec';

const columns = {
  ...itemIds,
  date: required(date('Date')),
  disposition: text('Disposition'),
  starting: quantity('Starting Warehouse Balance'),
  transit: quantity('In Transit Between Warehouses'),
  receipts: quantity('Receipts'),
  shipments: quantity('Customer Shipments'),
  returns: quantity('Customer Returns'),
  removals: quantity('Vendor Returns'),
  transfers: quantity('Warehouse Transfer In/Out'),
  found: quantity('Found'),
  lost: quantity('Lost'),
  damaged: quantity('Damaged'),
  disposed: quantity('Disposed'),
  other: quantity('Other Events'),
  ending: quantity('Ending Warehouse Balance'),
  unknown: quantity('Unknown Events'),
  location: text('Location'),
  store: text('Store'),
};

export const ledgerSummary = report({
  id: 'ledger-summary',
  columns,
  signature: ['date', 'starting', 'ending'],
  covers: 'date',
  dateOrder: 'month-first',
  months: true,
});
