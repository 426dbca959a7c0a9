// Inventory Adjustments: the older list of losses, finds and damage; recognised and dated, read by no rule.
import { itemIds } from './reading/item-ids';
import { date, quantity, report, required, text } from './reading/spec';

const columns = {
  ...itemIds,
  date: required(date('adjusted-date')),
  transactionItemId: text('transaction-item-id'),
  center: text('fulfillment-center-id'),
  quantity: required(quantity('quantity')),
  reason: text('reason'),
  disposition: text('disposition'),
};

export const inventoryAdjustments = report({
  id: 'inventory-adjustments',
  columns,
  signature: ['date', 'transactionItemId', 'reason'],
  covers: 'date',
});
