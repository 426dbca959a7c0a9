// Sample reports in a spreadsheet: they come only where there are no reports, and go without a trace.
import { findClaimsCommand, loadSamplesCommand, removeSamplesCommand } from '../../src/addon/commands';
import { createStandIn, type StandIn } from '../../src/local/standin';
import { stopped, stopsOf } from './stops';
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

test('a load that is stopped at any call, in any way, is done again without litter', () => {
  const empty = () => {
    uninstall();
    const standIn = installed(createStandIn({}));
    standIn.book.insert('Sheet1');
    return standIn;
  };
  const counting = empty();
  for (const stop of stopsOf(counting, loadSamplesCommand, 12)) {
    const standIn = empty();
    stopped(standIn, stop, loadSamplesCommand);
    loadSamplesCommand();
    const loaded = names(standIn).filter((name) => name.startsWith('Sample – ')).length;
    expect([stop, loaded]).toEqual([stop, 7]);
    removeSamplesCommand();
    expect([stop, names(standIn)]).toEqual([stop, ['Sheet1']]);
  }
});
