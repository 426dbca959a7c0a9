import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadOptions, readXlsx } from 'hucre/xlsx';
import { createStandIn, type StandIn } from '../../../src/local/standin';
import { writeWorkbook } from '../../../src/local/workbook';
import { sheetNames } from '../../../src/local/workbook/names';

const folder = mkdtempSync(join(tmpdir(), 'fba-claims-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OPTIONS: ReadOptions = { readStyles: true };

async function written(standIn: StandIn) {
  const path = join(folder, 'book.xlsx');
  await writeWorkbook(standIn.book, path);
  const book = await readXlsx(new Uint8Array(readFileSync(path)), OPTIONS);
  return book.sheets;
}

function audited(): StandIn {
  const standIn = createStandIn({ timeZone: 'Asia/Shanghai' });
  standIn.book.addText('ledger', [
    ['Date', 'FNSKU', 'Title'],
    ['10/01/2026', '00123', '水筒 <red> & "lid" 😀'],
    ['10/02/2026', '=1+1', ''],
  ]);
  const { spreadsheet } = standIn;
  const ledger = spreadsheet.getSheetByName('ledger')!;
  ledger.getRange('A2:C2').setBackground('#fdebd3');
  ledger.getRange('A2').setNotes([['Lost: 3 units\n丢失 3 件']]);
  ledger.getRange('A3:C3').setBackground('#dfeafd');

  const claims = spreadsheet.insertSheet('Claims');
  claims.getRange(1, 1, 2, 5).setNumberFormats([
    ['@', '@', '@', '@', '@'],
    ['@', 'yyyy-mm-dd', '#,##0.00', '0', '@'],
  ]);
  claims.getRange(1, 1, 1, 5).setValues([['Key', 'Deadline', 'Amount', 'Units', 'Rows']]);
  claims.getRange(1, 1, 1, 5).setBackground('#2f4b5e').setFontColor('#ffffff').setFontWeight('bold').setWrap(true);
  claims.getRange(2, 2, 1, 3).setValues([[new Date('2026-11-29T16:00:00Z'), 7.5, 3]]);
  const { SpreadsheetApp } = standIn.services;
  const link = SpreadsheetApp.newRichTextValue()
    .setText('ledger 2')
    .setLinkUrl(0, 8, `#gid=${ledger.getSheetId()}&range=2:2`)
    .build();
  claims.getRange('E2').setRichTextValues([[link]]);
  claims.getRange('D3').setValues([['=SUM(D2:D2)']]);
  claims.setFrozenRows(1);
  claims.getRange('A1:E2').createFilter();
  claims.hideColumns(1);
  claims.setColumnWidth(2, 215);
  claims.setTabColor('#0b8043');
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['filed', 'paid'], true).build();
  claims.getRange('A2:A100').setDataValidation(rule);
  spreadsheet.insertSheet('Store').hideSheet();
  spreadsheet.setActiveSheet(claims);
  return standIn;
}

describe('the workbook', () => {
  test('holds text as text, dates, numbers and formulas as what they are', async () => {
    const [ledger, claims] = await written(audited());
    expect(ledger!.rows.slice(0, 3)).toEqual([
      ['Date', 'FNSKU', 'Title'],
      ['10/01/2026', '00123', '水筒 <red> & "lid" 😀'],
      ['10/02/2026', '=1+1', null],
    ]);
    const [, deadline, amount, units, rows] = claims!.rows[1]!;
    expect(deadline).toEqual(new Date('2026-11-30T00:00:00Z'));
    expect([amount, units, rows]).toEqual([7.5, 3, 'ledger 2']);
    expect(claims!.cells?.get('2,3')?.formula).toBe('SUM(D2:D2)');
  });

  test('keeps looks, notes and links', async () => {
    const [ledger, claims] = await written(audited());
    expect(ledger!.cells?.get('1,2')?.style?.fill).toMatchObject({ fgColor: { rgb: 'FDEBD3' } });
    expect(ledger!.cells?.get('2,2')?.style?.fill).toMatchObject({ fgColor: { rgb: 'DFEAFD' } });
    expect(ledger!.cells?.get('1,0')?.comment?.text).toBe('Lost: 3 units\n丢失 3 件');
    expect(claims!.cells?.get('0,1')?.style).toMatchObject({ font: { bold: true }, alignment: { wrapText: true } });
    expect(claims!.cells?.get('1,4')?.hyperlink?.location).toBe("'ledger'!A2");
    expect(claims!.cells?.get('1,2')?.style?.numFmt).toBe('#,##0.00');
  });

  test('keeps what is frozen, filtered, hidden and chosen from', async () => {
    const [, claims, store] = await written(audited());
    expect(claims!.freezePane?.rows).toBe(1);
    expect(claims!.autoFilter?.range).toBe('A1:E2');
    expect(claims!.columns?.[0]?.hidden).toBe(true);
    expect(claims!.columns?.[1]?.width).toBeCloseTo(30, 0);
    expect(claims!.dataValidations?.[0]).toMatchObject({ range: 'A2:A100' });
    expect(store!.hidden).toBe(true);
  });

  test('keeps groups, heights, clipped text, formulas with values, conditions and what is printed', async () => {
    const standIn = audited();
    const { SpreadsheetApp } = standIn.services;
    const claims = standIn.spreadsheet.getSheetByName('Claims')!;
    claims.setFrozenColumns(2);
    claims.getRange('D1:E1').shiftColumnGroupDepth(1);
    claims.getColumnGroup(4, 1)!.collapse();
    claims.setRowHeightsForced(2, 900, 28);
    claims.getRange('A2:E2').setWrap(true).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    claims
      .getRange('C4:D4')
      .setNumberFormat('0')
      .setValues([[7, 'x']]);
    const ledger = standIn.spreadsheet.getSheetByName('ledger')!.getSheetId();
    claims.getRange('C4:D4').setFormulas([['=SUM(C2:C)', `=HYPERLINK("#gid=${ledger}&range=A2","x")`]]);
    const rule = (most: number, fill: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenNumberLessThanOrEqualTo(most)
        .setBackground(fill)
        .setRanges([claims.getRange('C2:C1000')])
        .build();
    claims.setConditionalFormatRules([rule(3, '#f4c7c3'), rule(10, '#fce8b2')]);
    const sheet = (await written(standIn))[1]!;
    expect(sheet.freezePane).toEqual({ rows: 1, columns: 2 });
    expect(sheet.columns?.slice(3, 5)).toMatchObject([
      { outlineLevel: 1, hidden: true },
      { outlineLevel: 1, hidden: true },
    ]);
    expect(sheet.columns?.[2]).toMatchObject({ collapsed: true });
    expect(sheet.outlineProperties).toMatchObject({ summaryRight: false });
    expect(sheet.rowDefs?.get(1)?.height).toBe(21);
    expect(sheet.cells?.get('1,1')?.style?.alignment?.wrapText).toBeUndefined();
    expect(sheet.cells?.get('3,2')).toMatchObject({ formula: 'SUM(C2:C1048576)', value: 7 });
    expect(sheet.cells?.get('3,3')).toMatchObject({ formula: `HYPERLINK("#'ledger'!A2","x")`, value: 'x' });
    expect(sheet.conditionalRules).toMatchObject([
      { formula: 'AND(ISNUMBER(C2),C2<=3)', priority: 1, range: 'C2:C1000' },
      { formula: 'AND(ISNUMBER(C2),C2<=10)', priority: 2 },
    ]);
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      printArea: '$A$1:$C$4',
      printTitlesRow: '$1:$1',
    });
  });

  test('takes text that XML does not', async () => {
    const standIn = createStandIn();
    const odd = ['a\u0001b', '_x0041_', ' padded ', 'two\nlines', '\uD800', 'x'.repeat(40_000)];
    standIn.book.addText('odd', [odd]);
    const [sheet] = await written(standIn);
    const [control, escaped, padded, lines, half, long] = sheet!.rows[0]!;
    expect([control, escaped, padded, lines, half]).toEqual([
      'a\u0001b',
      '_x0041_',
      ' padded ',
      'two\nlines',
      '\uFFFD',
    ]);
    expect(String(long)).toHaveLength(32_767);
  });

  test('may hold many rows', async () => {
    const standIn = createStandIn();
    standIn.book.addText(
      'many',
      Array.from({ length: 20_000 }, (_, i) => [`row ${i}`, String(i)]),
    );
    const [sheet] = await written(standIn);
    expect(sheet!.rows).toHaveLength(20_000);
    expect(sheet!.rows[19_999]).toEqual(['row 19999', '19999']);
  });

  test('fails when the file cannot be written', async () => {
    await expect(writeWorkbook(audited().book, join(folder, 'no', 'such', 'folder.xlsx'))).rejects.toThrow('ENOENT');
  });
});

describe('sheet names', () => {
  test.each([
    [['a[b]:*?/\\c'], ['a_b______c']],
    [
      ["'quoted'", ''],
      ['quoted', '_'],
    ],
    [['History'], ['History_']],
    [
      ['Ledger', 'ledger'],
      ['Ledger', 'ledger (2)'],
    ],
    [
      ['a report with a very long name 2025', 'a report with a very long name 2026'],
      ['a report with a very long name ', 'a report with a very long n (2)'],
    ],
  ])('%j', (tabs, names) => {
    expect(sheetNames(tabs)).toEqual(names);
  });
});
