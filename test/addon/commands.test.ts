// What the menu items say: the first click, undo, and the questions before everything is removed.
import { findClaimsCommand, removeEverythingCommand, setUpTabsCommand, undoCommand } from '../../src/addon/commands';
import { createStandIn, type StandIn } from '../../src/local/standin';
import { filledCells } from '../../src/sheets';
import { CELLS, usedCells } from '../../src/sheets/cells-used';
import { drive } from '../pages/run-support';
import { aSeller, cellOf, sheetOf } from '../sheets/support';

let remove: () => void = () => {};
afterEach(() => remove());

function installed(standIn: StandIn): StandIn {
  remove = standIn.install();
  return standIn;
}
const lastToast = (standIn: StandIn) => standIn.screen.toasts[standIn.screen.toasts.length - 1];

test.each([
  ['en', 'Welcome!'],
  ['zh_CN', '欢迎使用'],
])('the first click with nothing pasted is a welcome, without a list of what is missing (%s)', (userLocale, words) => {
  const standIn = installed(createStandIn({ userLocale }));
  standIn.book.insert('Sheet1');
  findClaimsCommand();
  expect(lastToast(standIn)).toContain(words);
  expect(lastToast(standIn)).not.toMatch(/\d/);
  setUpTabsCommand();
  findClaimsCommand();
  expect(lastToast(standIn)).toContain(words);
});

test('problems are counted by the rows that Start shows of them', () => {
  const standIn = installed(aSeller());
  sheetOf(standIn, 'ledger')
    .getRange(2, 1, 3, 1)
    .setValues([['soon'], ['soon'], ['soon']]);
  findClaimsCommand();
  const rows = sheetOf(standIn, 'Start').getDataRange().getDisplayValues();
  const shown = rows.filter(([what]) => what === 'Damaged' || what === 'To know');
  expect(lastToast(standIn)).toContain(`Problems found: ${shown.length};`);
});

test('up to a limit the menu finds claims in one call; beyond it it opens the window that does it in steps', async () => {
  const pages = { find: '<p>find</p>' };
  const within = installed(aSeller({ pages }));
  const limit = filledCells(within.spreadsheet);
  findClaimsCommand(limit);
  expect(within.screen.dialogs).toEqual([]);
  expect(lastToast(within)).toContain('Ready to file');
  remove();

  const beyond = installed(aSeller({ pages }));
  findClaimsCommand(limit - 1);
  expect(beyond.screen.dialogs).toMatchObject([{ kind: 'modeless', title: 'Find claims', html: '<p>find</p>' }]);
  expect(beyond.screen.toasts).toEqual([]);
  expect(beyond.spreadsheet.getSheetByName('Claims')).toBeNull();
  // What that window does comes to the same claims.
  expect((await drive().go()).how).toBe('done');
  const claims = (standIn: StandIn) => sheetOf(standIn, 'Claims').getDataRange().getDisplayValues();
  const stepped = claims(beyond);
  remove();
  remove = within.install();
  expect(stepped).toEqual(claims(within));
});

test('the limit is a million cells, whatever is in them', () => {
  const standIn = installed(aSeller({ pages: { find: '<p>find</p>' } }));
  standIn.book.insert('large', 99, 1_000_000, 1);
  sheetOf(standIn, 'large')
    .getRange(1_000_000, 1)
    .setValues([['the end']]);
  findClaimsCommand();
  expect(standIn.screen.dialogs).toHaveLength(1);
});

test('undo says what it did, and what there is to do when there is nothing', () => {
  const standIn = installed(aSeller());
  findClaimsCommand();
  undoCommand();
  expect(lastToast(standIn)).toContain('Gone: Start, Claims');
  undoCommand();
  expect(lastToast(standIn)).toContain('no run to take back');
});

test.each([
  ['en', 'This run cannot be taken back', 'The last run cannot be taken back'],
  ['zh_CN', '本次运行无法撤销', '上次运行无法撤销'],
])('where an undo does not fit the run says so at its end, and undo says why (%s)', async (userLocale, run, undo) => {
  const standIn = installed(aSeller({ userLocale }));
  findClaimsCommand();
  expect(lastToast(standIn)).not.toContain(run);
  standIn.book.addText('odd-tab', [['a', 'b']]);
  standIn.book.insert('empty cells', 99, Math.floor((CELLS - usedCells(standIn.spreadsheet) - 60_000) / 100), 100);
  findClaimsCommand();
  expect(lastToast(standIn)).toContain(run);
  undoCommand();
  expect(lastToast(standIn)).toContain(undo);
  // In steps too.
  standIn.book.addText('odder-tab', [['a', 'b']]);
  const { how } = await drive().go();
  expect(how).toBe('done');
  expect(JSON.stringify([...standIn.properties])).toContain(run);
});

test('what he typed is named before he says yes; without a yes nothing goes', () => {
  const standIn = installed(aSeller());
  setUpTabsCommand();
  findClaimsCommand();
  cellOf(standIn, 'Claims', 'FBA Claims key', 'LAMP-1', 'Your notes').setValues([['mine']]);
  const names = () => standIn.book.tabs.filter((tab) => !tab.name.includes('last run')).map((tab) => tab.name);
  const before = names();
  standIn.screen.alerts.length = 0;
  standIn.screen.answer = 'NO';
  removeEverythingCommand();
  expect(names()).toEqual(before);
  expect(standIn.screen.alerts).toHaveLength(1);
  expect(standIn.screen.alerts[0]).toContain('Claims holds rows with something of your own: 1.');

  standIn.screen.answers.push('YES', 'NO', 'YES', 'NO');
  removeEverythingCommand();
  expect(names()).toEqual(['ledger', 'reimbursements', 'Products', 'Settings']);
});

test('an id of 50,000 characters is a problem of its row and ends no run', () => {
  const standIn = installed(aSeller());
  const ledger = sheetOf(standIn, 'ledger');
  const titles = ledger.getRange(1, 1, 1, ledger.getLastColumn()).getValues()[0]!;
  for (const title of ['FNSKU', 'Reference ID', 'MSKU']) {
    ledger.getRange(2 + (titles.indexOf(title) % 3), titles.indexOf(title) + 1).setValue('X'.repeat(50_000));
  }
  findClaimsCommand();
  expect(standIn.screen.alerts).toEqual([]);
  expect(lastToast(standIn)).toMatch(/Problems found: [1-9]/);
  expect(sheetOf(standIn, 'Claims').getLastRow()).toBeGreaterThan(3);
});
