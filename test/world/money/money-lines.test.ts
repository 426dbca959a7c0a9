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
