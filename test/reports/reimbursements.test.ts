// Reimbursements: quantities are magnitudes, of new downloads and of old ones with a single quantity.
import { reimbursements, reimbursementsOf } from '../../src/reports/reimbursements';
import { reading } from './support';

const CELLS = { approvalDate: '2026-07-20', reimbursementId: '9', reason: 'Lost_Warehouse', sku: 'A', currency: 'usd' };

test.each([
  [
    'cash and stock',
    { quantityCash: '2', quantityInventory: '1', quantityTotal: '3' },
    { cash: 2, inventory: 1, total: 3 },
  ],
  ['negative ones', { quantityCash: '-2', quantityTotal: '-2' }, { cash: 2, inventory: 0, total: 2 }],
  ['the only one of old downloads', { quantity: '4' }, { cash: 0, inventory: 0, total: 4 }],
  ['none', {}, { cash: 0, inventory: 0, total: 0 }],
])('quantities: %s', (_, cells, read) => {
  expect(reimbursementsOf(reading(reimbursements, { ...CELLS, ...cells })).row(0)).toMatchObject(read);
});

test('the reason is told comparably and as printed', () => {
  const paid = reimbursementsOf(reading(reimbursements, { ...CELLS, amountTotal: '12.50' }));
  expect(paid.reason(0)).toBe('lostwarehouse');
  expect(paid.row(0)).toMatchObject({
    ...{ tab: 'tab', row: 2, reason: 'lostwarehouse', reasonText: 'Lost_Warehouse' },
    ...{ currency: 'USD', amountTotal: 125000, amountPerUnit: null },
  });
});
