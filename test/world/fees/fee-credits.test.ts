// Fees that Amazon gave back, wherever it tells of them; what two reports tell of the same order is the same money.

import { readReports } from '../../../src/reports';
import { sizeTierFee } from '../../../src/rules/size-tier-fee';
import type { Tab } from '../../../src/values/cell';
import { readFeeCredits } from '../../../src/world/fees/fee-credits';
import { SETTLEMENT_V2 } from '../../contract/support/headers';
import { type MoneyEvent, payments, v1, v2 } from '../../contract/support/money';
import { reimbursements } from '../../contract/support/stock';
import { charged, expectFees, products } from '../../rules/fee-support';

const credits = (tabs: readonly Tab[]) =>
  readFeeCredits(readReports(tabs)).map((c) => [c.orderId, c.product, c.kind, c.amount / 10_000]);

const paid = (order: string, amount: number, code?: string): MoneyEvent => ({
  kind: 'reimbursement',
  order,
  sku: 'BOOK',
  date: '2026-10-05',
  other: amount,
  qty: 1,
  ...(code ? { code } : {}),
});

/** A payments file whose adjustment is described in other words. */
function described(words: string, type: string, amount: number, order = '1'): Tab {
  const tab = payments([paid(order, amount)]);
  const header = tab.rows.find((row) => row.includes('sku')) as string[];
  const at = (name: string) => header.indexOf(name);
  return {
    ...tab,
    rows: tab.rows.map((row) => {
      if (row[at('sku')] !== 'BOOK') return row;
      return row.map((cell, i) => (i === at('description') ? words : i === at('type') ? type : cell));
    }),
  };
}

const fix = (order: string | undefined, amount: number) => ({
  date: '2026-10-05',
  reason: 'Fee_Correction',
  sku: 'BOOK',
  per: amount,
  amount,
  ...(order ? { order } : {}),
});

test.each([
  ['the reimbursements report', [reimbursements([fix('1', 3.61)])], [['1', 'BOOK', 'either', 3.61]]],
  ['a settlement', [v2([paid('1', 3.61, 'INCORRECT_FEES_ITEMS')])], [['1', 'BOOK', 'either', 3.61]]],
  ['an older settlement', [v1([paid('1', 3.61, 'INCORRECT_FEES_ITEMS')])], [['1', 'BOOK', 'either', 3.61]]],
  [
    'a fee adjustment of a payments file',
    [described('Fee Adjustment - Weight and Dimension Change', 'Fee Adjustment', 3.61)],
    [['1', 'BOOK', 'fulfilment', 3.61]],
  ],
  [
    'a reimbursement of a payments file',
    [described('FBA Inventory Reimbursement - Fee Correction', 'Adjustment', 3.61)],
    [['1', 'BOOK', 'either', 3.61]],
  ],
  ['a loss is no fee', [reimbursements([{ ...fix('1', 3.61), reason: 'Lost_Warehouse' }])], []],
  ['a loss in a settlement is no fee', [v2([paid('1', 3.61, 'WAREHOUSE_LOST')])], []],
  [
    'what was taken again nets',
    [v2([paid('1', 3.61, 'INCORRECT_FEES_ITEMS'), paid('1', -3.61, 'INCORRECT_FEES_ITEMS')])],
    [],
  ],
  [
    'two reports tell of the same money, each with its own date',
    [reimbursements([fix('1', 3.61)]), v2([paid('1', 3.61, 'INCORRECT_FEES_ITEMS')])],
    [
      ['1', 'BOOK', 'either', 3.61],
      ['1', 'BOOK', 'either', 3.61],
    ],
  ],
] as const)('%s', (_name, tabs, expected) => {
  expect(credits(tabs as readonly Tab[])).toEqual(expected);
});

test('a claim is settled by each of them', () => {
  const sold = v2([charged('1', { fee: 7.96 })]);
  for (const back of [
    reimbursements([fix('1', 3.61)]),
    reimbursements([fix(undefined, 3.61)]),
    described('Fee Adjustment - Weight and Dimension Change', 'Fee Adjustment', 3.61),
  ]) {
    expectFees(sizeTierFee, [sold, products(), back], []);
  }
});

describe('what two reports tell of an order is one credit', () => {
  const sold = v2([charged('1', { fee: 7.96 })]);
  const payment = described('Fee Adjustment - Weight and Dimension Change', 'Fee Adjustment', 2);
  test('the larger one counts, not the sum', () => {
    expectFees(
      sizeTierFee,
      [sold, products(), payment, reimbursements([fix('1', 1)])],
      [{ open: 1, amount: '1.61', strength: 'strong' }],
    );
  });
  test('for the SKU alone a larger one from before the charge does not hide the other one', () => {
    const before = { ...fix(undefined, 5), date: '2026-08-01' };
    const alone = described('Fee Adjustment - Weight and Dimension Change', 'Fee Adjustment', 2, '');
    expectFees(
      sizeTierFee,
      [sold, products(), alone, reimbursements([before])],
      [{ open: 1, amount: '1.61', strength: 'strong' }],
    );
  });
});

describe('a correction of a fee under the type of a sale', () => {
  const settlement = (type: string): Tab => ({
    name: 'settlement',
    rows: [
      SETTLEMENT_V2,
      SETTLEMENT_V2.map((name) => (name === 'settlement-id' ? '1' : name === 'total-amount' ? '2.00' : '')),
      SETTLEMENT_V2.map(
        (name) =>
          ({
            'settlement-id': '1',
            'transaction-type': type,
            'order-id': '111-1',
            sku: 'BOOK',
            'posted-date': '2026-10-05',
            'amount-type': 'ItemFees',
            'amount-description': 'CommissionCorrection',
            amount: '2.00',
          })[name] ?? '',
      ),
    ],
  });

  test.each([
    ['Order', []],
    ['Refund', []],
    // No file is known that spells them so: a credit claims less.
    ['order', [['111-1', 'BOOK', 'referral', 2]]],
    ['Order_Retrocharge', [['111-1', 'BOOK', 'referral', 2]]],
    ['other-transaction', [['111-1', 'BOOK', 'referral', 2]]],
  ])('%s', (type, expected) => {
    expect(credits([settlement(type)])).toEqual(expected);
  });
});
