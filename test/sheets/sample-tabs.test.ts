// Sample reports in a spreadsheet: they come only where there are no reports, and go without a trace.
import { findClaimsCommand, loadSamplesCommand, removeSamplesCommand } from '../../src/addon/commands';
import { createStandIn, type StandIn } from '../../src/local/standin';
import { aSeller, cellOf, sheetOf } from './support';

let uninstall: () => void = () => {};
afterEach(() => uninstall());

function installed(standIn: StandIn): StandIn {
  uninstall = standIn.install();
  return standIn;
}
const names = (standIn: StandIn) => standIn.book.tabs.map(({ name }) => name);
const lastToast = (standIn: StandIn) => standIn.screen.toasts[standIn.screen.toasts.length - 1];

test.each([
  ['en', 'Sheet1', 'Sample – ', 'Claims'],
  ['zh_CN', '工作表1', '示例–', '索赔'],
])('they come, are audited and go with what was found in them (%s)', (userLocale, empty, prefix, claims) => {
  const standIn = installed(createStandIn({ userLocale }));
  standIn.book.insert(empty);
  loadSamplesCommand();
  expect(names(standIn).filter((name) => name.startsWith(prefix))).toHaveLength(7);
  loadSamplesCommand();
  expect(names(standIn)).toHaveLength(8);
  findClaimsCommand();
  expect(sheetOf(standIn, claims)!.getLastRow()).toBeGreaterThan(10);
  removeSamplesCommand();
  expect(names(standIn)).toEqual([empty]);
  expect(standIn.screen.alerts).toEqual([]);
  removeSamplesCommand();
  expect(lastToast(standIn)).toMatch(/no sample reports|没有示例报告/);
});

test('where reports stand they do not come', () => {
  const standIn = installed(aSeller());
  const before = names(standIn);
  loadSamplesCommand();
  expect(names(standIn)).toEqual(before);
  expect(lastToast(standIn)).toContain('must not stand among real ones');
});

test('what the seller changed or typed stays', () => {
  const standIn = installed(createStandIn({}));
  standIn.book.insert('Sheet1');
  loadSamplesCommand();
  findClaimsCommand();
  cellOf(standIn, 'Claims', 'FBA Claims key', 'SAMPLE-MAT', 'Your notes').setValues([['mine']]);
  const costs = names(standIn).find((name) => name.includes('ourcing')) as string;
  sheetOf(standIn, costs)!.getRange(2, 3).setValue('99');
  removeSamplesCommand();
  expect(names(standIn).filter((name) => name.startsWith('Sample'))).toEqual([costs]);
  expect(lastToast(standIn)).toContain(`Not removed, because you changed something in them: ${costs}.`);
  expect(sheetOf(standIn, 'Claims')!.getDataRange().getDisplayValues().flat()).toContain('mine');
});

test('a load that broke off is done again without litter', () => {
  const standIn = installed(createStandIn({}));
  standIn.book.insert('Sheet1');
  for (const stop of [1, 2, 3]) {
    let inserted = 0;
    standIn.onCall = (name) => {
      if (name === 'Spreadsheet.insertSheet' && ++inserted === stop * 2) throw new Error('Service error: Spreadsheets');
    };
    loadSamplesCommand();
    expect(standIn.screen.alerts.pop()).toContain('could not finish');
  }
  standIn.onCall = null;
  loadSamplesCommand();
  expect(names(standIn)).toHaveLength(8);
  removeSamplesCommand();
  expect(names(standIn)).toEqual(['Sheet1']);
});
