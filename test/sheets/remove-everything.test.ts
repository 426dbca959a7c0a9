// Remove everything: all of ours goes and nothing else, what was typed is named, and a spreadsheet keeps a tab.
import { createStandIn, type StandIn } from '../../src/local/standin';
import { beginImport, findClaims, findRemovable, removeEverything, setUpTabs } from '../../src/sheets';
import { makeTemplates } from '../../src/sheets/make-templates';
import { stopped, stopsOf } from './stops';
import { AS_OF, aSeller, cellOf, pictureOf, sheetOf } from './support';

let remove: () => void = () => {};
afterEach(() => remove());

const REPORTS = ['ledger', 'reimbursements', 'Products'];
const run = (standIn: StandIn) => findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF }, undoable: true });
const names = (standIn: StandIn) => standIn.book.tabs.map((tab) => tab.name);
const pictures = (standIn: StandIn) => REPORTS.map((name) => pictureOf(standIn, name));
const idsOf = (tabs: readonly { id: number }[]) => new Set(tabs.map(({ id }) => id));

function aSellerWithAll(): StandIn {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  sheetOf(standIn, 'ledger').getRange(2, 3).setNote('mine').setBackground('#123456');
  setUpTabs(standIn.spreadsheet, 'en');
  run(standIn);
  makeTemplates(standIn.spreadsheet, [], 'en');
  beginImport(standIn.spreadsheet, 'half.csv', 3, 3, 'en');
  cellOf(standIn, 'Claims', 'FBA Claims key', 'LAMP-1', 'Your notes').setValues([['mine']]);
  cellOf(standIn, 'Claims', 'FBA Claims key', 'MUG-BLUE', 'SKU').setNote('mine');
  const claims = sheetOf(standIn, 'Claims');
  claims.getRange(claims.getLastRow() + 1, 7).setValues([['called support']]);
  return standIn;
}

test('all of ours goes; reports, own notes and own colours stay as they were', () => {
  const plain = aSeller();
  remove = plain.install();
  sheetOf(plain, 'ledger').getRange(2, 3).setNote('mine').setBackground('#123456');
  const before = pictures(plain);
  const standIn = aSellerWithAll();
  const { tables } = findRemovable(standIn.spreadsheet);
  removeEverything(standIn.spreadsheet, idsOf(tables), 'en');
  expect(names(standIn)).toEqual([...REPORTS, 'Shipments', 'Settings', 'Templates']);
  expect(pictures(standIn)).toEqual(before);
  expect(standIn.properties.size).toBe(0);
});

test('rows in which he typed are counted, and tabs that he fills in are told apart', () => {
  const standIn = aSellerWithAll();
  const { tables, his } = findRemovable(standIn.spreadsheet);
  const typed = tables.filter(({ typedRows }) => typedRows > 0);
  expect(typed.map(({ name, typedRows }) => [name, typedRows])).toEqual([['Claims', 3]]);
  expect(his.map(({ name }) => name)).toEqual(['Products', 'Shipments', 'Settings', 'Templates']);
  removeEverything(standIn.spreadsheet, idsOf([...tables, ...his]), 'en');
  expect(names(standIn)).toEqual(['ledger', 'reimbursements']);
});

test.each([
  ['en', 'Sheet1'],
  ['zh', '工作表1'],
] as const)('the last tab is never removed: an empty one takes its place (%s)', (language, name) => {
  const standIn = createStandIn();
  remove = standIn.install();
  standIn.book.insert('x');
  run(standIn);
  standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'x'));
  const { tables } = findRemovable(standIn.spreadsheet);
  removeEverything(standIn.spreadsheet, idsOf(tables), language);
  expect(names(standIn)).toEqual([name]);
});

test('a removal that is stopped at any call takes nothing but ours, and the next one ends it', () => {
  const counting = aSellerWithAll();
  const ids = (standIn: StandIn) => idsOf(findRemovable(standIn.spreadsheet).tables);
  const chosen = ids(counting);
  for (const stop of stopsOf(counting, () => removeEverything(counting.spreadsheet, chosen, 'en'), 6, 'all')) {
    const standIn = aSellerWithAll();
    const going = ids(standIn);
    stopped(standIn, stop, () => removeEverything(standIn.spreadsheet, going, 'en'));
    removeEverything(standIn.spreadsheet, ids(standIn), 'en');
    expect(names(standIn)).toEqual([...REPORTS, 'Shipments', 'Settings', 'Templates']);
    expect(standIn.properties.size).toBe(0);
    const ledger = sheetOf(standIn, 'ledger').getDataRange();
    expect(sheetOf(standIn, 'ledger').getRange(2, 3).getNotes()).toEqual([['mine']]);
    expect(new Set(ledger.getBackgrounds().flat())).toEqual(new Set(['#ffffff', '#123456']));
  }
}, 900_000);
