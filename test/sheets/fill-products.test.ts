// Products is filled from the reports: a row for each SKU that it lacks, and no row of the seller's is touched.
import { restsOnAmazonsCost } from '../../src/claims/claim';
import { createStandIn, type StandIn } from '../../src/local/standin';
import { findClaims } from '../../src/sheets';
import { fillProducts } from '../../src/sheets/fill-products';
import { AS_OF } from './support';

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
  expect(fillProducts(standIn.spreadsheet, 'en')).toEqual({ tab: 'Products', added: 2, costs: 0 });
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
  expect(fillProducts(standIn.spreadsheet, 'zh')).toEqual({ tab: '我的产品', added: 1, costs: 0 });
  expect(values('我的产品')).toEqual([
    ['备注', '采购成本', 'SKU', 'ASIN'],
    ['mine', '3.50', 'lamp', ''],
    ['', '1.00', '', 'B009'],
    ['', '', '00123', 'B001'],
  ]);
});

describe('Amazon’s sourcing-cost file', () => {
  const TITLES =
    'Asin,Fnsku,Amazon Estimated Cost,Latest Approved Cost,Source of Latest Approved Cost,Currency,Date of Last Updated Cost,Seller New Cost';
  const addFile = (...rows: string[]) =>
    standIn.book.addText(
      'Part_1',
      [TITLES, ...rows].map((line) => line.split(',')),
    );
  const COLUMNS = ['SKU', 'Sourcing cost', 'Currency', 'Cost source'];
  const costs = (name: string) => {
    const [titles, ...rows] = values(name);
    return rows.map((cells) => COLUMNS.map((title) => cells[titles!.indexOf(title)]));
  };
  /** Whose cost a loss of one mug is valued by, and how much. */
  const valueOfMug = () => {
    const [claim] = findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } }).claims.filter(
      ({ sku }) => sku === '00123',
    );
    return [claim?.unitValue, claim?.currency, claim !== undefined && restsOnAmazonsCost(claim)];
  };
  beforeEach(() => {
    const loss = '10/10/2026,X001,B001,00123,Mug,Adjustments,41,-1,LEX1,SELLABLE,M,US';
    standIn.book.addText('losses', [LEDGER.split(','), loss.split(',')]);
  });

  test('fills the costs that it tells, with where they are from; what it does not tell stays empty', () => {
    addFile('B001,X001,4.5,,,USD,,', 'B002,,,0,,USD,,');
    expect(fillProducts(standIn.spreadsheet, 'en')).toEqual({ tab: 'Products', added: 2, costs: 1 });
    expect(costs('Products')).toEqual([
      ['00123', '4.50', 'USD', 'Amazon 4.50 USD'],
      ['LAMP', '', '', ''],
    ]);
    expect(valueOfMug()).toEqual([45_000, 'USD', true]);
  });

  test('fills rows that were made before it came, and never a cost, a source or a currency that stands there', () => {
    fillProducts(standIn.spreadsheet, 'en');
    const sheet = standIn.spreadsheet.getSheetByName('Products')!;
    sheet.getRange(3, 6).setValue('CNY');
    addFile('B001,X001,4.5,,,USD,,', 'B002,,3,,,USD,,');
    expect(fillProducts(standIn.spreadsheet, 'en')).toEqual({ tab: 'Products', added: 0, costs: 1 });
    sheet.getRange(2, 5).setValue(9);
    expect(fillProducts(standIn.spreadsheet, 'en').costs).toBe(0);
    expect(costs('Products')).toEqual([
      ['00123', '9.00', 'USD', 'Amazon 4.50 USD'],
      ['LAMP', '', 'CNY', ''],
    ]);
    // His own cost now, whatever still stands beside it.
    expect(valueOfMug()).toEqual([90_000, 'USD', false]);
  });

  test('costs in two currencies fill nothing; columns that a tab lacks are added on its right', () => {
    standIn.book.addText('Mine', [
      ['Note', 'SKU', 'FNSKU', 'Sourcing cost', 'Mine'],
      ['a', '00123', 'X001', '', 'b'],
      ['', 'LAMP', 'X002', '', ''],
    ]);
    addFile('B001,X001,4.5,,,USD,,', 'B002,X002,3,,,USD,,', 'B002,X002,2,,,EUR,,');
    expect(fillProducts(standIn.spreadsheet, 'en')).toEqual({ tab: 'Mine', added: 0, costs: 1 });
    expect(values('Mine')).toEqual([
      ['Note', 'SKU', 'FNSKU', 'Sourcing cost', 'Mine', 'Currency', 'Cost source'],
      ['a', '00123', 'X001', '4.5', 'b', 'USD', 'Amazon 4.50 USD'],
      ['', 'LAMP', 'X002', '', '', '', ''],
    ]);
  });

  test('a figure taken from it counts as the file says now, and only in its own currency', () => {
    addFile('B001,X001,4.5,,,USD,,');
    fillProducts(standIn.spreadsheet, 'en');
    const file = standIn.spreadsheet.getSheetByName('Part_1')!;
    file.getRange(2, 3).setValue('4');
    expect(valueOfMug()).toEqual([40_000, 'USD', true]);
    standIn.spreadsheet.deleteSheet(file);
    expect(valueOfMug()).toEqual([45_000, 'USD', true]);
    const products = standIn.spreadsheet.getSheetByName('Products')!;
    products.getRange(2, 6).setValue('EUR');
    products.getRange(2, 7).setValue('Amazon 4.50 EUR');
    expect(valueOfMug()).toEqual([null, 'USD', false]);
  });
});
