// Products, Shipments and Settings: made where they are missing, never changed where they are.
import { createStandIn, type StandIn } from '../../src/local/standin';
import { addMissing, findClaims, lackingTitles, readMessageTabs, setUpTabs } from '../../src/sheets';
import { t } from '../../src/words';
import { stopped, stopsOf } from './stops';
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

test('tabs that are known to be others, and the tables of the last run, are not read', () => {
  const standIn = open(aSeller());
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
  const reports = names(standIn).filter((name) => name !== 'Products' && !name.startsWith('Claims'));
  standIn.resetCounts();
  const { created } = setUpTabs(standIn.spreadsheet, 'en', new Set(reports));
  expect(created).toEqual(['Shipments', 'Settings']);
  const { sheets } = standIn.counts();
  expect(names(standIn).filter((name) => (sheets[name]?.read ?? 0) > 0)).toEqual(['Products']);
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
  addMissing(incomplete[0]!, 'en');
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

test('a run obeys the Settings tab, names a bad cell in Start, and fills in the dates', () => {
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
  expect(valuesOf(standIn, '开始').flat()).toContain(
    `设置 B${rowOf('Default marketplace')}：“Mars”不是插件认识的站点，改用 US。`,
  );
  const shown = pictureOf(standIn, 'Settings').shown;
  const ledger = shown.find((row) => row[0] === '库存分类账（详情视图）')!;
  expect(ledger.slice(0, 5)).toEqual([
    '库存分类账（详情视图）',
    '2026-10-05',
    '2026-11-20',
    '2026-10-05',
    '2026-11-20',
  ]);
  findClaims(standIn.spreadsheet);
  expect(pictureOf(standIn, 'Settings').shown).toEqual(shown);
});

test.each(['en', 'zh'] as const)(
  'a Settings tab from before a setting existed gains it on the right, and only on a yes (%s)',
  (language) => {
    const standIn = open(aSeller());
    const name = setUpTabs(standIn.spreadsheet, language).created[1]!;
    const sheet = sheetOf(standIn, name);
    const rows = valuesOf(standIn, name);
    const width = rows[0]!.length;
    const labels = (['shopName', 'signature', 'priceLimit'] as const).map((field) => t(language, `settings.${field}`));
    const older = rows.filter((row) => !labels.includes(String(row[0])));
    older[3]![1] = '2026-11-22';
    older.push(['my own note', ...new Array(width - 1).fill('mine')]);
    sheet.clearContents();
    sheet.getRange(1, 1, older.length, width).setValues(older);
    const before = pictureOf(standIn, name);

    const { created, incomplete } = setUpTabs(standIn.spreadsheet, language);
    expect(created).toEqual([]);
    const settings = incomplete.find((tab) => tab.name === name)!;
    expect(lackingTitles(settings, language)).toEqual(labels);
    expect(pictureOf(standIn, name)).toEqual(before);

    addMissing(settings, language);
    const cut = (grid: readonly (readonly string[])[]) => grid.map((row) => row.slice(0, width));
    const after = pictureOf(standIn, name);
    for (const part of ['shown', 'formulas', 'fills', 'notes', 'formats'] as const) {
      expect(cut(after[part])).toEqual(before[part]);
    }
    const right = after.shown.map((row) => row.slice(width + 1)).filter((row) => row.some((cell) => cell !== ''));
    expect(right.map(([label]) => label)).toEqual(labels);
    expect(setUpTabs(standIn.spreadsheet, language).incomplete.map((tab) => tab.name)).not.toContain(name);

    const row = after.shown.findIndex((cells) => cells.includes(labels[0]!)) + 1;
    sheet.getRange(row, width + 3).setValues([['Mug Corner']]);
    expect(readMessageTabs(standIn.spreadsheet, language).settings.messages.shopName).toBe('Mug Corner');
  },
);

test('a set-up that is stopped at any call leaves no tabs that the next one does not use', () => {
  const empty = () => {
    const standIn = createStandIn({ year: 2026 });
    standIn.book.insert('Sheet1');
    return open(standIn);
  };
  const whole = empty();
  const stops = stopsOf(whole, () => setUpTabs(whole.spreadsheet, 'en'), 15);
  const pictures = ['Products', 'Shipments', 'Settings'].map((name) => pictureOf(whole, name));
  for (const stop of stops) {
    const standIn = empty();
    stopped(standIn, stop, () => setUpTabs(standIn.spreadsheet, 'en'));
    const { incomplete } = setUpTabs(standIn.spreadsheet, 'en');
    for (const tab of incomplete) addMissing(tab, 'en');
    const names = standIn.book.tabs.map(({ name }) => name);
    expect([stop, names]).toEqual([stop, ['Sheet1', 'Products', 'Shipments', 'Settings']]);
    expect([stop, ['Products', 'Shipments', 'Settings'].map((name) => pictureOf(standIn, name))]).toEqual([
      stop,
      pictures,
    ]);
  }
});
