import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { createStandIn, type StandIn } from '../../../src/local/standin';
import type { TabModel } from '../../../src/local/standin/tab';
import { writeWorkbook } from '../../../src/local/workbook';
import { readWorkbook, restoreLinks, restoreTabs } from '../../../src/local/workbook/read';
import { tries } from '../../tries';
import { workbookByHand } from './by-hand';

const folder = mkdtempSync(join(tmpdir(), 'fba-claims-'));
const path = join(folder, 'book.xlsx');
afterAll(() => rmSync(folder, { recursive: true }));

const TIME_ZONE = 'Asia/Shanghai';
const office = spawnSync('soffice', ['--version']).status === 0;

async function write(standIn: StandIn, fromFiles: readonly string[] = []): Promise<Uint8Array> {
  await writeWorkbook(standIn.book, path, { properties: { 'fba-claims': '{"tabs":{}}' }, fromFiles });
  return new Uint8Array(readFileSync(path));
}

/** As another program saves it: strings in one shared table, styles of its own. */
async function saved(bytes: Uint8Array): Promise<Uint8Array> {
  return saveXlsx(await openXlsx(bytes, { readStyles: true }));
}

function savedByOffice(bytes: Uint8Array): Uint8Array {
  const given = join(folder, 'given');
  execFileSync('mkdir', ['-p', given]);
  writeFileSync(join(given, 'book.xlsx'), bytes);
  execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', folder, join(given, 'book.xlsx')], {
    env: { ...process.env, HOME: folder },
    stdio: 'ignore',
  });
  return new Uint8Array(readFileSync(path));
}

async function back(bytes: Uint8Array, timeZone = TIME_ZONE): Promise<StandIn> {
  const read = await readWorkbook(bytes);
  if (!read) throw new Error('not ours');
  const standIn = createStandIn({ timeZone });
  const tabs = restoreTabs(standIn.book, read);
  restoreLinks(standIn.book, read, tabs);
  for (const [key, value] of Object.entries(read.memory.properties)) standIn.properties.set(key, value);
  return standIn;
}

const tabOf = (standIn: StandIn, name = 'Claims'): TabModel => standIn.book.tab(name)!;

/** A Claims-like tab in which much was typed. */
/** More than a rule of Excel holds, and an item with a comma. */
const LONG_LIST = [...Array.from({ length: 40 }, (_, i) => `Situation ${i} 与买家`), 'One, and another'];

function typed(): StandIn {
  const standIn = createStandIn({ timeZone: TIME_ZONE });
  standIn.book.addText('ledger', [
    ['Date', 'FNSKU'],
    ['10/01/2026', 'X1'],
  ]);
  const { SpreadsheetApp, Charts } = standIn.services;
  const sheet = standIn.spreadsheet.insertSheet('Claims');
  const range = sheet.getRange('A1:H4').setNumberFormat('@');
  range.setValues([
    ['Status', 'Days', 'Amount', 'Since', 'Case', 'Mine', 'More', 'Key'],
    ['已提交', '', '', '', '00123', ' two\nlines ', 'x', 'k1'],
    ['', '', '', '', '=1+1', '12345678901234567890', 'y', 'k2'],
    ['Paid <&>', '', '', '', "'quoted", '', '', 'k3'],
  ]);
  sheet
    .getRange('B2:B4')
    .setNumberFormat('0')
    .setValues([[3], [10], [-1]]);
  sheet
    .getRange('C2:C4')
    .setNumberFormat('#,##0.00')
    .setValues([[7.5], [0.1], [1234.56]]);
  const since = [new Date('2026-11-29T16:00:00Z'), new Date('2026-03-07T16:00:00Z'), ''];
  sheet
    .getRange('D2:D4')
    .setNumberFormat('yyyy-mm-dd')
    .setValues(since.map((value) => [value]));
  sheet.getRange('F4').setNumberFormat('General').setValue(true);
  sheet
    .getRange('G2:G4')
    .setNumberFormat('0')
    .setValues([[6], [20], [-2]]);
  sheet.getRange('G2:G4').setFormulas([['=B2*2'], ['=B3*2'], ['=SUM(B4:B)*2']]);
  sheet.getRange('A2').setNote('asked on Monday\n再问');
  sheet.getRange('E3:F3').setBackground('#ffe599').setFontColor('#cc0000').setFontWeight('bold');
  const link = SpreadsheetApp.newRichTextValue().setText('row 2').setLinkUrl(0, 5, '#gid=0&range=A2').build();
  sheet.getRange('H2').setRichTextValues([[link]]);
  const outside = SpreadsheetApp.newRichTextValue().setText('case').setLinkUrl('https://example.com/a?b=1&c=2').build();
  sheet.getRange('H3').setRichTextValues([[outside]]);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  sheet.setColumnWidth(6, 222);
  sheet.hideColumns(4);
  sheet.getRange('G1:H1').shiftColumnGroupDepth(1);
  sheet.getColumnGroup(7, 1)!.collapse();
  sheet.setRowHeightsForced(2, 900, 21);
  sheet.getRange(1, 1, 1000, 8).createFilter();
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['Filed', 'Paid'], true).build();
  sheet.getRange('A2:A1000').setDataValidation(list);
  const long = SpreadsheetApp.newDataValidation().requireValueInList(LONG_LIST, true).build();
  sheet.getRange('F2:F1000').setDataValidation(long);
  const red = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThanOrEqualTo(3).setFontColor('#cc0000');
  const grey = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2="Paid"').setBackground('#eeeeee');
  const days = [sheet.getRange('B2:B1000')];
  sheet.setConditionalFormatRules([red.setRanges(days).build(), grey.setRanges(days).build()]);
  sheet.insertChart(
    sheet
      .newChart()
      .asColumnChart()
      .setTitle('Money')
      .setLegendPosition(Charts.Position.NONE)
      .addRange(sheet.getRange('A1:B4'))
      .setPosition(6, 1, 0, 0)
      .build(),
  );
  sheet.setTabColor('#0b8043');
  standIn.spreadsheet.insertSheet('Store').hideSheet();
  return standIn;
}

/** `withPanes`: LibreOffice without a window forgets what is frozen. */
function expectTyped(standIn: StandIn, withPanes = true): void {
  const sheet = standIn.spreadsheet.getSheetByName('Claims')!;
  const values: unknown[][] = sheet.getRange('A1:H4').getValues();
  const dated = values.map((row) => row.map((value) => (value instanceof Date ? value.toISOString() : value)));
  expect(dated).toEqual([
    ['Status', 'Days', 'Amount', 'Since', 'Case', 'Mine', 'More', 'Key'],
    ['已提交', 3, 7.5, '2026-11-29T16:00:00.000Z', '00123', ' two\nlines ', 6, 'row 2'],
    ['', 10, 0.1, '2026-03-07T16:00:00.000Z', '=1+1', '12345678901234567890', 20, 'case'],
    ['Paid <&>', -1, 1234.56, '', "'quoted", true, -2, 'k3'],
  ]);
  expect(sheet.getRange('G2:G4').getFormulas()).toEqual([['=B2*2'], ['=B3*2'], ['=SUM(B4:B)*2']]);
  const formats = sheet
    .getRange('A2:D2')
    .getNumberFormats()[0]!
    .map((format) => format.toLowerCase());
  expect(formats).toEqual(['@', '0', '#,##0.00', 'yyyy-mm-dd']);
  expect(sheet.getRange('A2').getNotes()).toEqual([['asked on Monday\n再问']]);
  expect(sheet.getRange('E2:F3').getBackgrounds()).toEqual([
    ['#ffffff', '#ffffff'],
    ['#ffe599', '#ffe599'],
  ]);
  expect(sheet.getRange('H3').getRichTextValues()[0]![0]!.getLinkUrl()).toBe('https://example.com/a?b=1&c=2');
  if (withPanes) expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
  expect(sheet.getColumnWidth(6)).toBeGreaterThan(215);
  expect(sheet.getColumnWidth(6)).toBeLessThan(229);
  expect([4, 7].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([true, false]);
  expect(sheet.getColumnGroup(8, 1)!.isCollapsed()).toBe(true);
  expect(sheet.getRowHeight(500)).toBe(21);
  expect(sheet.getFilter()!.getRange().getRow()).toBe(1);
  expect(sheet.getTabColor()).toBe('#0b8043');
  const model = tabOf(standIn);
  expect(model.validations.get(3, 1)).toMatchObject({ list: ['Filed', 'Paid'] });
  expect(model.validations.get(3, 6)).toMatchObject({ list: LONG_LIST });
  expect(standIn.spreadsheet.getSheets().map((tab) => tab.getName())).not.toContain('fba-claims-lists');
  expect(model.conditionalFormats).toMatchObject([
    { when: { kind: 'number', is: 'lessThanOrEqual', values: [3] }, colour: '#cc0000' },
    { when: { kind: 'formula', formula: '=$A2="Paid"' }, fill: '#eeeeee' },
  ]);
  expect(model.charts).toMatchObject([{ kind: 'COLUMN', options: { title: 'Money' }, at: { row: 6 } }]);
  expect(standIn.spreadsheet.getSheetByName('Store')!.isSheetHidden()).toBe(true);
  expect(standIn.properties.get('fba-claims')).toBe('{"tabs":{}}');
}

describe('what was typed comes back', () => {
  test('as this program wrote it', async () => expectTyped(await back(await write(typed()))));

  test('as a program with shared strings and styles of its own saved it', async () =>
    expectTyped(await back(await saved(await write(typed())))));

  test('in another time zone the days are the same', async () => {
    const standIn = await back(await write(typed()), 'America/Los_Angeles');
    const shown = standIn.spreadsheet.getSheetByName('Claims')!.getRange('D2:D3').getDisplayValues();
    expect(shown).toEqual([['2026-11-30'], ['2026-03-08']]);
  });

  const withOffice = office ? test : test.skip;
  withOffice(
    'as LibreOffice saved it (left out where it is not installed)',
    async () => {
      expectTyped(await back(savedByOffice(await write(typed()))), false);
    },
    120_000,
  );

  test('ids of tabs stay, new ones are others; tabs of files are named only', async () => {
    const before = typed();
    const read = (await readWorkbook(await write(before, ['ledger'])))!;
    expect(read.order).toEqual(['ledger', 'Claims', 'Store']);
    const { book } = createStandIn();
    const tabs = restoreTabs(book, read);
    expect(tabs.map((tab) => [tab.name, tab.id])).toEqual([
      ['Claims', tabOf(before).id],
      ['Store', tabOf(before, 'Store').id],
    ]);
    const ids = before.book.tabs.map((tab) => tab.id);
    expect(ids).not.toContain(book.insert('New').id);
  });

  test('a column that is hidden in an open group is hidden alone', async () => {
    const standIn = createStandIn();
    const sheet = standIn.spreadsheet.insertSheet('Mine');
    sheet.getRange('A1:F1').setValues([['a', 'b', 'c', 'd', 'e', 'f']]);
    sheet.getRange('B1:E1').shiftColumnGroupDepth(1);
    sheet.hideColumns(3);
    const again = (await back(await write(standIn))).spreadsheet.getSheetByName('Mine')!;
    expect(again.getColumnGroup(2, 1)!.isCollapsed()).toBe(false);
    expect([2, 3, 4].map((column) => again.isColumnHiddenByUser(column))).toEqual([false, true, false]);
  });

  test('a long name, which Excel cuts, is whole again', async () => {
    const standIn = createStandIn();
    const name = 'a tab with a name that is much longer than Excel takes';
    standIn.spreadsheet.insertSheet(name).getRange('A1').setValue('x');
    expect((await back(await write(standIn))).book.tabs.map((tab) => tab.name)).toEqual([name]);
  });
});

describe('what other programs make of a workbook', () => {
  /** A workbook with our memory and a tab as another program writes it. */
  async function made(sheet: Parameters<typeof writeXlsx>[0]['sheets'][number], date1904 = false) {
    const memory = await openXlsx(await write(createMemory()));
    const own = memory.sheets.find(({ name }) => name === 'fba-claims-memory')!;
    const sheets = [sheet, { name: own.name, rows: own.rows, veryHidden: true }];
    return writeXlsx({ sheets, stringMode: 'shared', ...(date1904 && { dateSystem: '1904' as const }) });
  }
  const createMemory = (): StandIn => {
    const standIn = createStandIn({ timeZone: TIME_ZONE });
    standIn.spreadsheet.insertSheet('Other');
    return standIn;
  };
  const first = async (bytes: Uint8Array) => (await back(bytes)).spreadsheet.getSheets()[0]!;

  test.each([false, true])('dates are days, whatever they count from (1904: %s)', async (date1904) => {
    const rows = [[new Date('2026-11-30T00:00:00Z'), new Date('2026-02-28T00:00:00Z')]];
    const sheet = await first(await made({ name: 'Mine', rows }, date1904));
    expect(sheet.getRange('A1:B1').setNumberFormat('yyyy-mm-dd').getDisplayValues()).toEqual([
      ['2026-11-30', '2026-02-28'],
    ]);
  });

  test('one formula may be shared by many cells', async () => {
    const cells = new Map([
      ['0,1', { value: 2, formula: 'A1*2', formulaType: 'shared', formulaSharedIndex: 0, formulaRef: 'B1:B3' }],
      ['1,1', { value: 4, formula: '', formulaType: 'shared', formulaSharedIndex: 0 }],
      ['2,1', { value: 6, formula: '', formulaType: 'shared', formulaSharedIndex: 0 }],
    ] as const);
    const sheet = await first(await made({ name: 'Mine', rows: [[1], [2], [3]], cells: new Map(cells) as never }));
    expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']]);
  });

  test('text in parts, colours of a theme and of the old palette', async () => {
    const solid = (fgColor: object) => ({ fill: { type: 'pattern', pattern: 'solid', fgColor } });
    const cells = new Map([
      [
        '0,0',
        { value: 'one two', type: 'richText', richText: [{ text: 'one ' }, { text: 'two', font: { bold: true } }] },
      ],
      ['0,1', { value: 'x', style: solid({ indexed: 13 }) }],
      ['0,2', { value: 'y', style: solid({ rgb: 'FF00B050' }) }],
    ]);
    const sheet = await first(await made({ name: 'Mine', rows: [['one two', 'x', 'y']], cells: cells as never }));
    expect(sheet.getRange('A1').getValue()).toBe('one two');
    expect(sheet.getRange('B1:C1').getBackgrounds()).toEqual([['#ffff00', '#00b050']]);
  });

  test('parts made by hand: shared and inline text, days as numbers, columns in one, formulas with what they show', async () => {
    const { rows } = (await openXlsx(await write(createMemory()))).sheets.find(
      ({ name }) => name === 'fba-claims-memory',
    )!;
    const bytes = workbookByHand({
      memory: rows.map(([text]) => String(text)),
      styles: [
        '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
        '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>',
        '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="176" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs>',
      ].join(''),
      sharedStrings: [
        '<si><t>Filed</t></si>',
        '<si><r><t>已</t></r><r><rPr><b/></rPr><t xml:space="preserve">提交 </t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si>',
      ].join(''),
      sheet: [
        '<cols><col min="2" max="4" width="20" customWidth="1" hidden="1"/></cols><sheetData>',
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>46356</v></c><c r="D1" s="2"><v>46081</v></c></row>',
        '<row r="3"><c r="A3" s="3" t="inlineStr"><is><t>00123</t></is></c><c r="B3" t="str"><f>A1&amp;"!"</f><v>Filed!</v></c>',
        '<c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E3"><f>SUM(A1:A2)</f><v>12.5</v></c></row>',
        '</sheetData>',
      ].join(''),
    });
    const sheet = await first(bytes);
    const zone = createStandIn({ timeZone: TIME_ZONE }).services.Utilities;
    const values = (sheet.getRange('A1:E3').getValues() as unknown[][]).map((row) =>
      row.map((value) => (value instanceof Date ? zone.formatDate(value, TIME_ZONE, 'yyyy-MM-dd') : value)),
    );
    expect(values).toEqual([
      ['Filed', '已提交 ', '2026-11-30', '2026-02-28', ''],
      ['', '', '', '', ''],
      ['00123', 'Filed!', true, '#DIV/0!', 12.5],
    ]);
    expect(sheet.getRange('B3:E3').getFormulas()).toEqual([['=A1&"!"', '', '=1/0', '=SUM(A1:A2)']]);
    expect(sheet.getRange('D1').getNumberFormats()).toEqual([['yyyy-mm-dd']]);
    expect([1, 2, 3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('a filter hides what it hid, and shows new rows that it does not know to hide', async () => {
    const rows = [['Status'], ['Filed'], ['Paid'], [null], ['Filed']];
    const autoFilter = { range: 'A1:A5', columns: [{ colIndex: 0, filters: ['Filed'] }] };
    const rowDefs = new Map([[2, { hidden: true }]]);
    const standIn = await back(await made({ name: 'Mine', rows: rows as never, autoFilter, rowDefs } as never));
    const tab = standIn.book.tabs[0]!;
    expect([...tab.hiddenRows]).toEqual([]);
    const again = await openXlsx(await write(standIn));
    const hidden = [...(again.sheets[0]!.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([row]) => row);
    expect(hidden).toEqual([2]);
    expect(again.sheets[0]!.autoFilter?.columns).toMatchObject([{ colIndex: 0, filters: ['Filed'] }]);
  });

  test('a workbook without our memory is not ours', async () => {
    expect(await readWorkbook(await writeXlsx({ sheets: [{ name: 'Claims', rows: [['x']] }] }))).toBeNull();
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('milk')],
    ['half a workbook', null],
  ])('%s is no workbook', async (_, bytes) => {
    const whole = await write(typed());
    await expect(readWorkbook(bytes ?? whole.slice(0, whole.length / 2))).rejects.toThrow();
  });

  test('pictures and charts of the seller are seen', async () => {
    const bytes = await write(typed());
    expect((await readWorkbook(bytes))!.hasMore).toBe(false);
    expect((await readWorkbook(await saved(bytes)))!.hasMore).toBe(false);
    const book = await openXlsx(bytes, { readStyles: true });
    const png = Uint8Array.from(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
        'base64',
      ),
    );
    book.sheets.find(({ name }) => name === 'Store')!.images = [
      { data: png, type: 'png', anchor: { from: { row: 0, col: 0 }, to: { row: 2, col: 2 } } },
    ] as never;
    expect((await readWorkbook(await saveXlsx(book)))!.hasMore).toBe(true);
  });
});

/** A workbook has no half of a surrogate pair. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

describe('whatever is typed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('00123', '=1+1', '-5', '3/4', 'TRUE', ' ', '\t', "'x", '1E05', 'a\nb', '亚马逊'),
  );
  const cell = fc.oneof(
    text.map((value) => ({ value, format: '@' })),
    fc.integer({ min: -1e9, max: 1e9 }).map((value) => ({ value, format: '0' })),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
      .map((value) => ({ value, format: 'General' })),
    fc.boolean().map((value) => ({ value, format: 'General' })),
    fc.integer({ min: 20_000, max: 60_000 }).map((day) => ({ day, format: 'yyyy-mm-dd' })),
  );
  const typing = fc.array(
    fc.record({
      row: fc.integer({ min: 1, max: 40 }),
      column: fc.integer({ min: 1, max: 12 }),
      cell,
      note: fc.option(text, { freq: 4 }),
      fill: fc.option(fc.constantFrom('#ffe599', '#00b050', '#f4cccc'), { freq: 3 }),
    }),
    { minLength: 1, maxLength: 30 },
  );

  test('comes back, also from another program', async () => {
    await fc.assert(
      fc.asyncProperty(typing, fc.boolean(), async (cells, resaved) => {
        const standIn = createStandIn({ timeZone: TIME_ZONE });
        const sheet = standIn.spreadsheet.insertSheet('Mine');
        for (const { row, column, cell: typedCell, note, fill } of cells) {
          const range = sheet.getRange(row, column).setNumberFormat(typedCell.format);
          range.setValue('day' in typedCell ? standIn.book.zone.dateOf(typedCell.day) : typedCell.value);
          range.setNote(note ?? '');
          range.setBackground(fill);
        }
        const bytes = await write(standIn);
        const again = (await back(resaved ? await saved(bytes) : bytes)).spreadsheet.getSheetByName('Mine')!;
        const all = (one: GoogleAppsScript.Spreadsheet.Sheet) => {
          const range = one.getRange(1, 1, 40, 12);
          return { values: range.getValues(), fills: range.getBackgrounds(), notes: range.getNotes() };
        };
        const [was, is] = [all(sheet), all(again)];
        // A workbook has no half of a surrogate pair, and notes lose blanks around them.
        const whole = (grid: unknown[][]) =>
          grid.map((line) => line.map((v) => (typeof v === 'string' ? wellFormed(v) : v === 0 ? 0 : v)));
        expect(whole(is.values)).toEqual(whole(was.values));
        expect(is.fills).toEqual(was.fills);
        expect(is.notes).toEqual(was.notes.map((line) => line.map((note) => wellFormed(note).trim())));
      }),
      { numRuns: tries(20) },
    );
  }, 60_000);
});
