// Cells that hold one of some texts have its number, all others 0, whether they are cells of a file or of a sheet.
import { readReport } from '../../../src/files/read-file';
import { readReports } from '../../../src/reports';
import { allOrders } from '../../../src/reports/all-orders';
import { NumberSet } from '../../../src/reports/reading/text-numbers';

const HEADER = ['amazon-order-id', 'purchase-date', 'order-status', 'sku'];
// Many plain ids, and some with blanks around, with the apostrophe of a spreadsheet, damaged, and no ASCII.
const IDS = [
  ...Array.from({ length: 500 }, (_, i) => `111-1111111-${String(1_000_000 + i * 37)}`),
  ' 111-1111111-1000037 ',
  "'111-1111111-1000074",
  '1.11E+17',
  '订单 1',
];
const rows = [HEADER, ...IDS.map((id) => [id, '2026-08-01', 'Shipped', 'BOOK'])];
const TABS = [
  readReport('orders', Buffer.from(rows.map((row) => row.join('\t')).join('\n'))),
  { name: 'orders', rows },
];

test.each([
  [['111-1111111-1000037', '111-1111111-1000074', '订单 1', '999-9999999-9999999']],
  [IDS.slice(0, 300)],
  [[]],
])('orders among some are those of which all numbers are worked out', (wanted) => {
  for (const tab of TABS) {
    const reading = readReports([tab]);
    const orders = reading.rows(allOrders);
    const some = new NumberSet();
    for (const id of wanted) some.add(reading.orderNumbers.of(id));
    const found = [...orders.someOrders('orderId', some)];
    const ids = IDS.map((_, i) => orders.orderId(i));
    expect(found).toEqual(ids.map((id) => (wanted.includes(id) ? reading.orderNumbers.of(id) : 0)));
  }
});
