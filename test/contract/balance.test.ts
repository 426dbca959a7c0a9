// The balance: per product the ledger's movements against payments and claims, each unit once.
import { run } from './support/claims';
import { ago } from './support/dates';
import { A, B, damaged, found, type LedgerRow, ledger, lost, products, reimbursements } from './support/stock';

const COSTS = products([
  { ...A, cost: '5' },
  { ...B, cost: '5' },
]);

function balance(rows: readonly LedgerRow[], paid: Parameters<typeof reimbursements>[0] = []) {
  const { balance: all } = run([ledger(rows), reimbursements(paid), COSTS]);
  return all.map(({ fnsku, found: back, credited, reimbursed, claimed, net, difference, remark }) => ({
    ...{ fnsku, back, credited, reimbursed, claimed, net, difference },
    remark: remark?.id ?? null,
  }));
}

const NONE = { fnsku: A.fnsku, back: 0, credited: 0, reimbursed: 0, claimed: 0, difference: 0, remark: null };

test('lost units that are found, paid or claimed add up', () => {
  const rows = [lost(ago(40), 4), found(ago(35), 1)];
  expect(balance(rows, [{ date: ago(34), reason: 'Lost_Warehouse', cash: 1 }])).toEqual([
    { ...NONE, back: 1, reimbursed: 1, claimed: 2, net: -3 },
  ]);
});

test('a unit that Amazon replaced is paid and not found as well', () => {
  const rows = [lost(ago(40), 2), found(ago(32), 1, { reason: 'N' })];
  expect(balance(rows, [{ date: ago(34), reason: 'Lost_Warehouse', cash: 0, inventory: 1 }])).toEqual([
    { ...NONE, credited: 1, reimbursed: 1, claimed: 1, net: -1 },
  ]);
});

test('movements of every kind are counted where the ledger books them', () => {
  const { balance: all } = run([
    ledger([
      { date: ago(60), qty: 50, event: 'Receipts', ref: 'FBA1' },
      { date: ago(50), qty: -7, event: 'Shipments' },
      { date: ago(40), qty: 2, event: 'CustomerReturns' },
      { date: ago(30), qty: -3, event: 'VendorReturns' },
      { date: ago(30), qty: -1, reason: 'D' },
      { date: ago(30), qty: -1, reason: 'O' },
      { date: ago(30), qty: 4, event: 'WhseTransfers' },
      { date: ago(29), qty: -4, event: 'WhseTransfers' },
    ]),
    reimbursements(),
  ]);
  expect(all).toEqual([
    expect.objectContaining({
      ...{ received: 50, sold: -7, returned: 2, removed: -3, disposed: -1, transferred: -1, other: 0, net: 40 },
      ...{ lost: 0, damaged: 0, difference: 0, remark: null },
    }),
  ]);
});

test('what does not add up stands first, with its likeliest reason', () => {
  const rows = [lost(ago(40), 1), found(ago(30), 3, B), damaged(ago(200), 1, B)];
  expect(balance(rows)).toEqual([
    { ...NONE, fnsku: B.fnsku, back: 3, claimed: 1, net: 2, difference: -3, remark: 'balance.found-more' },
    { ...NONE, claimed: 1, net: -1 },
  ]);
});
