// The referral fee preview: recognised, read by no rule.
import { id, money, report, text, volatile } from './reading/spec';

const columns = {
  sku: id('seller-sku'),
  asin: id('asin'),
  title: volatile(text('item-name')),
  price: money('price'),
  referralFee: money('estimated-referral-fee-per-item'),
};

export const referralPreview = report({
  id: 'referral-preview',
  columns,
  signature: ['sku', 'referralFee'],
});
