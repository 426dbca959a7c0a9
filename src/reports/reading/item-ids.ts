// The identifiers by which most reports name a product, in the spellings that they share.
import { id, text, volatile } from './spec';

export const itemIds = {
  sku: id('sku', 'MSKU', 'Merchant SKU'),
  fnsku: id('fnsku'),
  asin: id('asin'),
  title: volatile(text('product-name', 'Title', 'product_name', 'item-name', 'Item Name')),
};
