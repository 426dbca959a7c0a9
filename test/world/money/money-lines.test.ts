// What the lines of an order tell of fees that stand in an unusual place.
import { readReports } from '../../../src/reports';
import { dayFromIso } from '../../../src/values/day';
import { sumOf } from '../../../src/values/lists';
import { readFeeCharges } from '../../../src/world/fees/fee-charges';
import { readMoneyLines } from '../../../src/world/money/money-lines';
import { SETTLEMENT_V2 } from '../../contract/support/headers';

const line = (cells: Record<string, string>) => SETTLEMENT_V2.map((name) => cells[name] ?? '');
const row = (type: string, description: string, amount: string) =>
  line({
    'settlement-id': '1',
    'transaction-type': 'Order',
    'order-id': '111-1',
    'marketplace-name': 'Amazon.com',
    sku: 'BOOK',
    'posted-date': '2026-10-05',
    'amount-type': type,
    'amount-description': description,
    amount,
    ...(description === 'Principal' ? { 'quantity-purchased': '1' } : {}),
  });

test.each([
  ['ItemFees', 4],
  // Not where fees of items stand: it lowers what the order was worth, but is no charge that could be too high.
  ['other-transaction', 0],
])('a fulfilment fee under %s', (type, charged) => {
  const rows = [
    SETTLEMENT_V2,
    line({ 'settlement-id': '1', 'total-amount': '16.00', currency: 'USD' }),
    row('ItemPrice', 'Principal', '20.00'),
    row(type, 'FBAPerUnitFulfillmentFee', '-4.00'),
  ];
  const reading = readReports([{ name: 'settlement', rows }]);
  expect(sumOf(readMoneyLines(reading, 'USD', ['111-1']), (l) => l.fulfilmentFee)).toBe(40_000);
  const day = dayFromIso('2026-10-05') as number;
  expect(sumOf(readFeeCharges(reading, day, day, 'US').all, (c) => c.fulfilment)).toBe(charged * 10_000);
});

test('a sale is one line with what its rows add up to, and so is a refund, of which two principals stay apart', () => {
  const refund = (description: string, amount: string) => {
    const cells = row('ItemPrice', description, amount);
    cells[SETTLEMENT_V2.indexOf('transaction-type')] = 'Refund';
    return cells;
  };
  const rows = [
    SETTLEMENT_V2,
    line({ 'settlement-id': '1', 'total-amount': '1.00', currency: 'USD' }),
    row('ItemPrice', 'Shipping', '5.00'),
    row('ItemPrice', 'Principal', '20.00'),
    row('ItemPrice', 'Tax', '2.00'),
    row('ItemFees', 'FBAPerUnitFulfillmentFee', '-4.00'),
    row('ItemFees', 'Commission', '-3.00'),
    refund('Principal', '-20.00'),
    refund('Shipping', '-5.00'),
    refund('Principal', '-20.00'),
    refund('RestockingFee', '4.00'),
  ];
  const lines = readMoneyLines(readReports([{ name: 'settlement', rows }]), 'USD', []);
  expect(lines.map((l) => [l.rows.map((r) => r.row), l.kind, l.principal, l.extras, l.fulfilmentFee, l.net])).toEqual([
    [[3], 'order', null, 50_000, 0, 50_000],
    [[4], 'order', 200_000, 0, 40_000, 130_000],
    [[8, 9], 'refund', -200_000, -50_000, 0, -250_000],
    [[10, 11], 'refund', -200_000, 40_000, 0, -160_000],
  ]);
});
