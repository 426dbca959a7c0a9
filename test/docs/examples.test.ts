// The worked example on every rule's page: the program finds exactly that claim, and the page says its numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../src/claims/claim';
import type { RuleId } from '../../src/claims/rule-ids';
import { RULES } from '../../src/rules';
import type { Tab } from '../../src/values/cell';
import { isoOf } from '../../src/values/day';
import { moneyText } from '../../src/values/money';
import { say } from '../../src/words';
import { run } from '../contract/support/claims';
import { grid } from '../contract/support/grid';
import { REMOVAL_ORDERS, REMOVAL_SHIPMENTS } from '../contract/support/headers';
import { refund, sale } from '../contract/support/money';
import { ORDER, world } from '../contract/support/orders';
import {
  A,
  allOrders,
  B,
  damaged,
  found,
  ledger,
  lost,
  products,
  reimbursements,
  shipments,
} from '../contract/support/stock';

const cost = products([{ cost: 8.6 }]);
/** Rows that make the ledger and the removal reports reach over the dates of the examples. */
const sold = (date: string) => ({ ...B, date, qty: -1, event: 'Shipments' });
const removal = (order: string, fields: Record<string, string | number>) => ({
  'request-date': '2026-09-01T10:00:00+00:00',
  'order-id': order,
  'order-type': 'Return',
  'order-status': 'Completed',
  'last-updated-date': '2026-09-20T10:00:00+00:00',
  sku: A.sku,
  fnsku: A.fnsku,
  disposition: 'Sellable',
  ...fields,
});
const parcel = (order: string, units: number, date = '2026-09-18') => ({
  'order-id': order,
  'shipment-date': `${date}T10:00:00+00:00`,
  sku: A.sku,
  fnsku: A.fnsku,
  disposition: 'Sellable',
  'shipped-quantity': units,
  carrier: 'UPS',
  'tracking-number': '1Z0001',
});
const receipt = (date: string, qty: number) => ({ date, qty, event: 'Receipts', ref: 'FBA15EXAMPLE' });
const shipment = {
  shipment: 'FBA15EXAMPLE',
  status: 'Closed',
  delivered: '2026-08-01',
  closed: '2026-09-10',
  shipped: 100,
};
const netRefund = { commission: 3, refundCommission: -0.6 };

/** The tabs of each example (fee rules have their own tests); everything is seen from 2026-11-22. */
const EXAMPLES: Readonly<Partial<Record<RuleId, readonly Tab[]>>> = {
  'warehouse-lost': [
    ledger([lost('2026-10-02', 3), found('2026-10-09')]),
    reimbursements([
      { date: '2026-10-12', reason: 'Lost_Warehouse' },
      { ...B, date: '2026-11-20', reason: 'Lost_Warehouse' },
    ]),
    cost,
  ],
  'warehouse-damaged': [
    ledger([
      damaged('2026-10-20', 2, { ref: '41000004' }),
      { date: '2026-10-20', qty: 2, reason: 'P', ref: '41000004', disposition: 'WAREHOUSE_DAMAGED' },
      { date: '2026-11-03', qty: -2, reason: 'D', disposition: 'WAREHOUSE_DAMAGED' },
    ]),
    reimbursements(),
    cost,
  ],
  'refund-without-return': world([sale(ORDER), refund(ORDER, '2026-08-12', 20, netRefund)]),
  'over-refund': world(
    [sale(ORDER, { qty: 2 }), refund(ORDER, '2026-08-20', 40, { qty: 2, commission: 6, refundCommission: -1.2 })],
    [{ date: '2026-08-28', order: ORDER }],
  ),
  'return-damaged': world(
    [sale(ORDER), refund(ORDER, '2026-08-28', 20, netRefund)],
    [{ date: '2026-09-05', order: ORDER, disposition: 'CARRIER_DAMAGED', status: '' }],
  ),
  'return-not-restocked': [
    ...world([sale(ORDER), refund(ORDER, '2026-08-28', 20, netRefund)], [{ date: '2026-09-05', order: ORDER }]),
    ledger([sold('2026-08-20'), sold('2026-11-20')]),
  ],
  'restocking-fee': [
    ...world(
      [sale(ORDER, { date: '2026-06-20' }), refund(ORDER, '2026-08-30')],
      [{ date: '2026-08-28', order: ORDER, reason: 'NO_LONGER_NEEDED' }],
    ),
    allOrders([{ order: ORDER, date: '2026-06-20' }]),
  ],
  'inbound-shortage': [
    shipments([shipment]),
    ledger([receipt('2026-08-03', 90), receipt('2026-08-10', 4), sold('2026-07-31'), sold('2026-11-20')]),
    reimbursements([{ date: '2026-09-12', reason: 'Lost_Inbound', cash: 2 }]),
    cost,
  ],
  'deducted-after-closing': [
    shipments([shipment]),
    ledger([receipt('2026-08-03', 100), receipt('2026-10-05', -4), receipt('2026-10-08', 1), sold('2026-11-20')]),
    reimbursements([{ ...B, date: '2026-11-20', reason: 'Lost_Inbound' }]),
    cost,
  ],
  'underpaid-reimbursement': [
    reimbursements([{ date: '2026-10-12', reason: 'Lost_Warehouse', cash: 3, per: 8.6, amount: 17.2 }]),
  ],
  'reversal-without-unit': [
    reimbursements([
      { date: '2026-09-01', reason: 'Lost_Warehouse', id: '7000000001', cash: 1, per: 8.6 },
      {
        date: '2026-10-20',
        reason: 'Reimbursement_Reversal',
        id: '7000000002',
        original: '7000000001',
        cash: -1,
        per: 8.6,
        amount: -12.6,
      },
    ]),
  ],
  'removal-lost': [
    grid('removals', REMOVAL_ORDERS, [removal('REM-1', { 'requested-quantity': 10, 'shipped-quantity': 10 })]),
    grid('parcels', REMOVAL_SHIPMENTS, [parcel('REM-1', 7), { ...parcel('REM-9', 1, '2026-08-25') }]),
    reimbursements(),
    cost,
  ],
  'removal-short': [
    grid('removals', REMOVAL_ORDERS, [
      removal('REM-2', { 'requested-quantity': 10, 'cancelled-quantity': 1, 'shipped-quantity': 7 }),
    ]),
    grid('parcels', REMOVAL_SHIPMENTS, [parcel('REM-2', 7, '2026-10-18')]),
    reimbursements(),
    cost,
  ],
  'disposed-without-order': [
    ledger([{ date: '2026-10-15', qty: -5, reason: 'D' }]),
    grid('removals', REMOVAL_ORDERS, [
      removal('REM-3', { 'request-date': '2026-07-01', 'requested-quantity': 1, fnsku: B.fnsku, sku: B.sku }),
      removal('REM-4', {
        'request-date': '2026-10-01',
        'order-type': 'Disposal',
        'requested-quantity': 2,
        'disposed-quantity': 2,
      }),
      removal('REM-5', { 'request-date': '2026-11-15', 'requested-quantity': 1, fnsku: B.fnsku, sku: B.sku }),
    ]),
    reimbursements(),
    cost,
  ],
};

/** Codes of Amazon's stand with and without underscores. */
const plain = (text: string) => text.replace(/_/g, '').replace(/\s+/g, ' ');
const pageOf = (rule: string) => readFileSync(join(__dirname, `../../docs/rules/${rule}.md`), 'utf8');

/** What the page must say of the claim: its arithmetic, its amount, its dates. */
function sayings(claim: Claim): string[] {
  const dates = [claim.eligibleFrom, claim.deadline].flatMap((day) => (day === null ? [] : [isoOf(day)]));
  return [say(claim.explanation, 'en'), claim.amount === null ? 'unknown' : moneyText(claim.amount), ...dates];
}

test.each(RULES.map(({ id }) => id).filter((id) => id in EXAMPLES))(
  '%s: the example is what the program finds',
  (id) => {
    const claims = run(EXAMPLES[id]!).claims.filter((claim) => claim.rule === id);
    expect(claims.length).toBeGreaterThan(0);
    const page = plain(pageOf(id));
    expect(claims.flatMap(sayings).filter((text) => !page.includes(plain(text)))).toEqual([]);
  },
);
