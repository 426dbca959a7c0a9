// The worked examples on the pages of the fee rules: the program finds exactly those claims, and the pages say their numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referralFee } from '../../src/rules/referral-fee';
import { sizeTierFee } from '../../src/rules/size-tier-fee';
import { isoOf } from '../../src/values/day';
import { moneyText } from '../../src/values/money';
import { say } from '../../src/words';
import { v2 } from '../contract/support/money';
import { charged, claimsOf, product, products } from '../rules/fee-support';

const twice = (more: Parameters<typeof charged>[1]) =>
  v2([charged('1', more), charged('2', { ...more, date: '2026-10-01' })]);

test.each([
  { rule: sizeTierFee, tabs: [twice({ fee: 7.96 }), products()] },
  {
    rule: referralFee,
    tabs: [
      twice({ referral: 15, price: 100 }),
      products(product({ 'Referral category': 'Consumer Electronics', Length: '' })),
    ],
  },
])('$rule.id', ({ rule, tabs }) => {
  const [claim, ...more] = claimsOf(rule, tabs);
  if (!claim) throw new Error('no claim');
  expect(more).toEqual([]);
  const page = readFileSync(join(__dirname, `../../docs/rules/${rule.id}.md`), 'utf8');
  expect(page).toContain(say(claim.explanation, 'en'));
  expect(page).toContain(`Amount ${moneyText(claim.amount ?? 0)} ${claim.currency}`);
  expect(page).toContain(`file from ${isoOf(claim.eligibleFrom ?? 0)} to ${isoOf(claim.deadline)}`);
});
