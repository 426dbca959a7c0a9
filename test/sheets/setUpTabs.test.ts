// Products, Shipments and Settings: made where they are missing, never changed where they are.
import type { StandIn } from '../../src/local/standin';
import { addMissingColumns, findClaims, setUpTabs } from '../../src/sheets';
import { AS_OF, aSeller, pictureOf, sheetOf, valuesOf } from './support';

let remove: () => void = () => {};
afterEach(() => remove());

function open(standIn: StandIn): StandIn {
  remove();
  remove = standIn.install();
  return standIn;
}

const names = (standIn: StandIn) => standIn.spreadsheet.getSheets().map((sheet) => sheet.getName());

test.each(['en', 'zh'] as const)('makes what is missing, once, and a run recognises it (%s)', (language) => {
  const standIn = open(aSeller());
  sheetOf(standIn, 'Products').clearContents();
  const first = setUpTabs(standIn.spreadsheet, language);
  expect(first.created).toHaveLength(3);
  expect(setUpTabs(standIn.spreadsheet, language)).toEqual({ created: [], incomplete: [] });

  const products = sheetOf(standIn, first.created[0]!);
  const width = products.getLastColumn();
  products.getRange(2, 1, 1, width).setValues([['MUG-BLUE', '', '', '', 8, ...new Array(width - 5).fill('')]]);
  const result = findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
  expect(result.reports.find((report) => report.tab === first.created[0])).toMatchObject({
    report: 'products',
    rows: 1,
  });
  expect(result.reports.some((report) => report.tab === first.created[2])).toBe(false);
  expect(result.claims.find((claim) => claim.sku === 'MUG-BLUE')!.amount).toBe(80_000);

  const shipments = sheetOf(standIn, first.created[1]!);
  const columns = shipments.getLastColumn();
  shipments.getRange(2, 1, 1, columns).setValues([['FBA15ABC', 'Closed', '', '', 'MUG-BLUE', '', 5, 4]]);
  const again = findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
  expect(again.reports.find((report) => report.tab === first.created[1])).toMatchObject({
    report: 'shipments',
    rows: 1,
  });
});

test('a SKU that looks like a number or a date stays as typed', () => {
  const standIn = open(aSeller());
  sheetOf(standIn, 'Products').clearContents();
  const name = setUpTabs(standIn.spreadsheet, 'en').created[0]!;
  sheetOf(standIn, name)
    .getRange(2, 1, 1, 1)
    .setValues([['00123']]);
  expect(valuesOf(standIn, name)[1]![0]).toBe('00123');
});

test('an existing tab is left exactly as it is; missing columns come only when asked for, on the right', () => {
  const standIn = open(aSeller());
  const before = pictureOf(standIn, 'Products');
  const { created, incomplete } = setUpTabs(standIn.spreadsheet, 'en');
  expect(created).toEqual(['Shipments', 'Settings']);
  expect(pictureOf(standIn, 'Products')).toEqual(before);
  expect(incomplete).toHaveLength(1);
  addMissingColumns(incomplete[0]!, 'en');
  const after = valuesOf(standIn, 'Products');
  expect(after[0]!.slice(0, 4)).toEqual(['SKU', 'Sourcing cost', 'Currency', 'FNSKU']);
  expect(after.map((row) => row.slice(0, 3))).toEqual(before.shown);
  expect(setUpTabs(standIn.spreadsheet, 'en').incomplete).toEqual([]);
});

test('a tab that only has the name is not taken for ours', () => {
  const standIn = open(aSeller());
  standIn.book.addText('Settings', [['colour', 'blue']]);
  const { created } = setUpTabs(standIn.spreadsheet, 'en');
  expect(created).toContain('Settings (FBA Claims)');
  expect(valuesOf(standIn, 'Settings')).toEqual([['colour', 'blue']]);
  expect(names(standIn)).toContain('Settings');
});

test('a run obeys the Settings tab, names a bad cell on top of Claims, and fills in the dates', () => {
  const standIn = open(aSeller());
  setUpTabs(standIn.spreadsheet, 'en');
  const settings = sheetOf(standIn, 'Settings');
  const rowOf = (label: string) => valuesOf(standIn, 'Settings').findIndex((row) => row[0] === label) + 1;
  settings
    .getRange(rowOf('As-of date'), 2)
    .setNumberFormat('@')
    .setValues([['2026-11-22']]);
  settings.getRange(rowOf('Default marketplace'), 2).setValues([['Mars']]);
  settings.getRange(rowOf('Interface language'), 2).setValues([['zh']]);
  const result = findClaims(standIn.spreadsheet);
  expect(result.asOf).toBe(AS_OF);
  expect(names(standIn)).toContain('索赔');
  expect(valuesOf(standIn, '索赔').flat()).toContain(
    `设置 B${rowOf('Default marketplace')}：“Mars”不是插件认识的站点，改用 US。`,
  );
  const shown = pictureOf(standIn, 'Settings').shown;
  const ledger = shown.find((row) => row[0] === '库存分类账（详情视图）')!;
  expect(ledger).toEqual(['库存分类账（详情视图）', '2026-10-05', '2026-11-20', '2026-10-05', '2026-11-20']);
  findClaims(standIn.spreadsheet);
  expect(pictureOf(standIn, 'Settings').shown).toEqual(shown);
});
