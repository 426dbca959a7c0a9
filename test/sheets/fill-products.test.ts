// Products is filled from the reports: a row for each SKU that it lacks, and no row of the seller's is touched.
import { createStandIn, type StandIn } from '../../src/local/standin';
import { findClaims } from '../../src/sheets';
import { fillProducts } from '../../src/sheets/fill-products';

const LEDGER =
  'Date,FNSKU,ASIN,MSKU,Title,Event Type,Reference ID,Quantity,Fulfillment Center,Disposition,Reason,Country';
const row = (fnsku: string, asin: string, sku: string, title: string) =>
  `10/01/2026,${fnsku},${asin},${sku},${title},Shipments,,-1,LEX1,SELLABLE,,US`.split(',');

let standIn: StandIn;
let uninstall: () => void;
beforeEach(() => {
  standIn = createStandIn({ year: 2026 });
  standIn.book.addText('ledger', [
    LEDGER.split(','),
    row('X001', 'B001', '00123', 'Mug'),
    row('X001', 'B001', '00123', 'Mug'),
    row('X002', 'B002', 'LAMP', 'Lamp'),
    row('X004', 'B002', 'LAMP', 'Lamp'),
    row('X003', 'B003', 'amzn.gr.LAMP-x', 'Used lamp'),
  ]);
  uninstall = standIn.install();
});
afterEach(() => uninstall());

const values = (name: string): string[][] =>
  standIn.spreadsheet.getSheetByName(name)!.getDataRange().getDisplayValues();

test('a tab is made where there is none, with what the reports tell and nothing that they do not', () => {
  expect(fillProducts(standIn.spreadsheet, 'en')).toEqual({ tab: 'Products', added: 2 });
  const [titles, ...rows] = values('Products');
  expect(titles!.slice(0, 5)).toEqual(['SKU', 'FNSKU', 'ASIN', 'Title', 'Sourcing cost']);
  // Two labels of one SKU: neither is the only one.
  expect(rows.map((cells) => cells.slice(0, 5))).toEqual([
    ['00123', 'X001', 'B001', 'Mug', ''],
    ['LAMP', '', 'B002', 'Lamp', ''],
  ]);
});

test('a second time adds nothing, and the run reads what was added', () => {
  fillProducts(standIn.spreadsheet, 'en');
  const before = values('Products');
  expect(fillProducts(standIn.spreadsheet, 'en').added).toBe(0);
  expect(values('Products')).toEqual(before);
  const { reports } = findClaims(standIn.spreadsheet);
  expect(reports.find(({ report }) => report === 'products')).toMatchObject({ rows: 2, issues: [] });
});

test('rows, columns and costs of the seller stay where they are, whatever the order and language of his columns', () => {
  standIn.book.addText('我的产品', [
    ['备注', '采购成本', 'SKU', 'ASIN'],
    ['mine', '3.50', 'lamp', ''],
    ['', '1.00', '', 'B009'],
  ]);
  expect(fillProducts(standIn.spreadsheet, 'zh')).toEqual({ tab: '我的产品', added: 1 });
  expect(values('我的产品')).toEqual([
    ['备注', '采购成本', 'SKU', 'ASIN'],
    ['mine', '3.50', 'lamp', ''],
    ['', '1.00', '', 'B009'],
    ['', '', '00123', 'B001'],
  ]);
});
