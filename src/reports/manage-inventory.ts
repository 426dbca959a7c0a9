// Manage FBA Inventory: the stock of today; only its product identifiers are read.
import { itemIds } from './reading/item-ids';
import { id, money, quantity, report, text } from './reading/spec';

const columns = {
  ...itemIds,
  fnsku: id('fnsku', 'Fulfillment Network SKU'),
  condition: text('condition'),
  price: money('your-price', 'Price'),
  // Downloads of 2018 spell their titles with Qty and Encumbered.
  warehouse: quantity('afn-warehouse-quantity', 'AFN Warehouse Qty'),
  fulfillable: quantity('afn-fulfillable-quantity', 'AFN Fulfillable Qty'),
  unsellable: quantity('afn-unsellable-quantity', 'AFN Unsellable Qty'),
  reserved: quantity('afn-reserved-quantity', 'AFN Encumbered Qty'),
  total: quantity('afn-total-quantity', 'AFN Total Qty'),
};

export const manageInventory = report({
  id: 'manage-inventory',
  columns,
  signature: ['sku', 'warehouse', 'fulfillable'],
});
