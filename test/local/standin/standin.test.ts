import { createStandIn, type StandIn, type StandInOptions } from '../../../src/local/standin';

const withTab = (rows: string[][], options: StandInOptions = {}): StandIn => {
  const standIn = createStandIn({ year: 2026, ...options });
  standIn.book.paste('Data', rows);
  return standIn;
};
const sheetOf = (standIn: StandIn, name = 'Data') => standIn.spreadsheet.getSheetByName(name)!;
const emptyTab = (options: StandInOptions = {}) => {
  const standIn = createStandIn({ year: 2026, ...options });
  standIn.spreadsheet.insertSheet('Data');
  return { standIn, sheet: sheetOf(standIn) };
};

describe('what typing and pasting make of text', () => {
  test.each<[string, string, number | string | boolean, string]>([
    ['en_US', '1E05', 100000, '1.00E+05'],
    ['en_US', '00123', 123, '123'],
    ['en_US', '012345678905', 12345678905, '12345678905'],
    ['en_US', '1,234.56', 1234.56, '1,234.56'],
    ['en_US', '1.234,56', '1.234,56', '1.234,56'],
    ['en_US', '12%', 0.12, '12%'],
    ['en_US', 'TRUE', true, 'TRUE'],
    ['en_US', '5.04', 5.04, '5.04'],
    ['en_US', '25/12/2025', '25/12/2025', '25/12/2025'],
    ['en_US', '111-1234567-1234567', '111-1234567-1234567', '111-1234567-1234567'],
    ['en_US', '2026-01-02T08:00:00+00:00', '2026-01-02T08:00:00+00:00', '2026-01-02T08:00:00+00:00'],
    ['en_US', 'X001ABC', 'X001ABC', 'X001ABC'],
    ['en_US', "'00123", '00123', '00123'],
    ['en_US', 'SKU-1', 'SKU-1', 'SKU-1'],
    ['de_DE', '1.234,56', 1234.56, '1.234,56'],
    ['zh_CN', '水筒', '水筒', '水筒'],
  ])('%s: %s', (locale, text, value, shown) => {
    const range = sheetOf(withTab([[text]], { locale })).getRange(1, 1);
    expect(range.getValues()).toEqual([[value]]);
    expect(range.getDisplayValues()).toEqual([[shown]]);
  });

  test.each([
    ['en_US', '3/4', '2026-03-04'],
    ['en_US', '03-04', '2026-03-04'],
    ['en_US', 'JAN1', '2026-01-01'],
    ['en_US', '01/02/2026', '2026-01-02'],
    ['en_GB', '01/02/2026', '2026-02-01'],
    ['en_GB', '3/4', '2026-04-03'],
    ['en_US', '2026-01-02', '2026-01-02'],
    ['en_US', 'Mar 1 2016', '2016-03-01'],
    ['de_DE', '5.04', '2026-04-05'],
    ['de_DE', '17.07.2026', '2026-07-17'],
    ['zh_CN', '2026/1/2', '2026-01-02'],
  ])('%s: %s is a date', (locale, text, iso) => {
    const standIn = withTab([[text]], { locale });
    const value: unknown = sheetOf(standIn).getRange(1, 1).getValues()[0]![0];
    expect(value).toBeInstanceOf(Date);
    const zone = standIn.spreadsheet.getSpreadsheetTimeZone();
    expect(standIn.services.Utilities.formatDate(value as Date, zone, 'yyyy-MM-dd')).toBe(iso);
  });

  test('a text format keeps text as it is', () => {
    const { sheet } = emptyTab();
    const texts = [['=SUM(A1)', '1E05', '3/4', "'x", '00123']];
    const range = sheet.getRange(1, 1, 1, 5).setNumberFormat('@').setValues(texts);
    expect(range.getValues()).toEqual(texts);
    expect(range.getFormulas()).toEqual([['', '', '', '', '']]);
  });

  test.each(['=SUM(A1:A2)', '=IMPORTXML("x")', '+cmd|x'])('%s becomes a formula', (text) => {
    const { sheet } = emptyTab();
    const range = sheet.getRange('B2').setValues([[text]]);
    expect(range.getFormulas()[0]![0]).toBe(text.startsWith('=') ? text : `=${text}`);
    expect(range.getValues()).toEqual([['']]);
    expect(sheet.getLastRow()).toBe(2);
  });
});

describe('dates', () => {
  const zones = ['America/Los_Angeles', 'Asia/Shanghai', 'Europe/Berlin', 'Etc/UTC', 'Pacific/Kiritimati'];
  test.each(zones)('are midnight of the spreadsheet in %s', (timeZone) => {
    // 30 December to 2 April crosses the change of clocks in both directions of the year.
    for (const iso of ['2025-03-09', '2025-03-30', '2025-10-26', '2025-11-02', '2026-02-28']) {
      const standIn = withTab([[iso]], { timeZone });
      const date = sheetOf(standIn).getRange('A1').getValues()[0]![0] as Date;
      expect(standIn.services.Utilities.formatDate(date, timeZone, 'yyyy-MM-dd HH:mm:ss')).toBe(`${iso} 00:00:00`);
    }
  });

  test('are fresh copies', () => {
    const { sheet } = emptyTab();
    const given = new Date(2026, 0, 5);
    sheet.getRange('A1').setValues([[given]]);
    given.setFullYear(1999);
    const first = sheet.getRange('A1').getValues()[0]![0] as Date;
    first.setFullYear(1999);
    expect((sheet.getRange('A1').getValues()[0]![0] as Date).getFullYear()).toBe(2026);
  });

  test('show as the cell is formatted', () => {
    const { sheet } = emptyTab({ timeZone: 'Asia/Tokyo' });
    const range = sheet.getRange('A1').setValues([['2026-07-05']]);
    expect(range.getDisplayValues()).toEqual([['2026-07-05']]);
    expect(range.setNumberFormat('m/d/yyyy').getDisplayValues()).toEqual([['7/5/2026']]);
  });
});

describe('strictness', () => {
  test.each([
    [
      [['a']],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [[['a', 'b', 'c'], ['d']], 'The data has 3 but the range has 2.'],
  ])('wrong dimensions throw', (values, message) => {
    const { sheet } = emptyTab();
    expect(() => sheet.getRange(1, 1, 2, 2).setValues(values)).toThrow(message);
    expect(() => sheet.getRange(1, 1, 2, 2).setNotes(values)).toThrow(message);
    expect(() => sheet.getRange(1, 1, 2, 2).setBackgrounds(values.map((r) => r.map(() => '#fff')))).toThrow(message);
  });

  test.each([undefined, null, Number.NaN, Infinity, {}, [], new Date(Number.NaN), 1n])('no cell takes %p', (value) => {
    const { sheet } = emptyTab();
    expect(() => sheet.getRange('A1').setValues([[value]])).toThrow('a cell takes');
  });

  test('a cell holds 50,000 characters', () => {
    const { sheet } = emptyTab();
    expect(() => sheet.getRange('A1').setValues([['x'.repeat(50_000)]])).not.toThrow();
    expect(() => sheet.getRange('A1').setValues([['x'.repeat(50_001)]])).toThrow('maximum of 50000 characters');
  });

  test('a range outside the grid throws', () => {
    const { sheet } = emptyTab();
    expect(sheet.getRange(1000, 26).getValues()).toEqual([['']]);
    expect(() => sheet.getRange(1001, 1)).toThrow('outside the dimensions of the sheet');
    expect(() => sheet.getRange(1, 26, 1, 2)).toThrow('outside the dimensions of the sheet');
    expect(() => sheet.getRange(0, 1)).toThrow('outside the dimensions');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('at least 1');
    expect(() => sheet.getRange('nonsense')).toThrow('Range not found');
    expect(sheet.insertRowsAfter(1000, 5).getRange(1005, 1).getRow()).toBe(1005);
  });

  test('a spreadsheet has ten million cells', () => {
    const { sheet } = emptyTab();
    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow('10000000 cells');
    const wide = createStandIn({ cellLimit: 100 });
    expect(() => wide.book.addText('x', new Array(11).fill(new Array(10).fill('')))).toThrow('100 cells');
  });

  test('names are unique without case, filters and frozen rows have their limits', () => {
    const { standIn, sheet } = emptyTab();
    expect(() => standIn.spreadsheet.insertSheet('DATA')).toThrow('already exists');
    sheet.getRange('A1:C5').createFilter();
    expect(() => sheet.getRange('A1:C5').createFilter()).toThrow('already has a filter');
    sheet.getFilter()!.remove();
    expect(sheet.getFilter()).toBeNull();
    expect(() => sheet.setFrozenRows(1000)).toThrow('freeze all');
    expect(() => sheet.hideSheet()).toThrow("can't hide all");
  });

  test('what it lacks throws', () => {
    const { sheet } = emptyTab();
    expect(() => sheet.sort(1)).toThrow('the stand-in has no Sheet.sort');
    expect(() => sheet.getRange('A1').setBorder(true, true, true, true, true, true)).toThrow(
      'the stand-in has no Range.setBorder',
    );
  });

  test('a colour is a colour', () => {
    const range = emptyTab().sheet.getRange('A1');
    expect(range.setBackground('#ABC').getBackgrounds()).toEqual([['#aabbcc']]);
    expect(range.setBackground(null).getBackgrounds()).toEqual([['#ffffff']]);
    expect(() => range.setBackground('mauvish')).toThrow('Invalid argument: color');
  });
});

describe('what stands beside the values', () => {
  test('fills, notes and formats are kept by cell, over tall blocks and single cells', () => {
    const { sheet } = emptyTab();
    sheet.getRange(1, 2, 1000, 2).setBackground('#111111');
    sheet.getRange(5, 1, 1, 3).setBackgrounds([['#222222', null, '#333333']]);
    sheet.getRange(4, 1, 3, 4).setNotes(new Array(3).fill(['', 'n', '', '']));
    expect(sheet.getRange(4, 1, 2, 4).getBackgrounds()).toEqual([
      ['#ffffff', '#111111', '#111111', '#ffffff'],
      ['#222222', '#ffffff', '#333333', '#ffffff'],
    ]);
    sheet.getRange(1, 1, 1000, 26).setBackground('#444444');
    expect(sheet.getRange(5, 1, 1, 3).getBackgrounds()).toEqual([['#444444', '#444444', '#444444']]);
    expect(sheet.getRange('B6').getNotes()).toEqual([['n']]);
    sheet.getRangeList(['A1:B2', 'D4']).setBackground('#555555');
    expect(sheet.getRange('B2').getBackgrounds()).toEqual([['#555555']]);
    sheet.getRange('A1:Z1000').clearFormat();
    expect(sheet.getRange('B2').getBackgrounds()).toEqual([['#ffffff']]);
    expect(sheet.getRange('B6').getNotes()).toEqual([['n']]);
  });

  test('linked text stays text and keeps its links until it is overwritten', () => {
    const { standIn, sheet } = emptyTab();
    const { SpreadsheetApp } = standIn.services;
    const value = SpreadsheetApp.newRichTextValue().setText('=1, 2').setLinkUrl(4, 5, '#gid=7&range=A2').build();
    const range = sheet.getRange('A1').setRichTextValues([[value]]);
    expect(range.getValues()).toEqual([['=1, 2']]);
    expect(range.getFormulas()).toEqual([['']]);
    const runs = range.getRichTextValues()[0]![0]!.getRuns();
    expect(runs.map((run) => [run.getText(), run.getLinkUrl()])).toEqual([
      ['=1, ', null],
      ['2', '#gid=7&range=A2'],
    ]);
    range.setValues([['plain']]);
    expect(range.getRichTextValues()[0]![0]!.getLinkUrl(0, 1)).toBeNull();
    expect(() => SpreadsheetApp.newRichTextValue().setText('ab').setLinkUrl(1, 3, 'x')).toThrow('Illegal argument');
  });

  test('rows of a report are not copied until they are written, nor ever changed', () => {
    const standIn = createStandIn();
    const rows = [['sku', 'qty'], ['A'], ['B', '2']];
    standIn.book.addText('ledger', rows);
    const sheet = sheetOf(standIn, 'ledger');
    expect(sheet.getDataRange().getValues()).toEqual([
      ['sku', 'qty'],
      ['A', ''],
      ['B', '2'],
    ]);
    sheet.getRange('B3').setValues([['00009']]);
    sheet.getDataRange().getValues()[0]![0] = 'changed';
    expect(sheet.getDataRange().getDisplayValues()[2]).toEqual(['B', '00009']);
    expect(sheet.getRange('A1').getValues()).toEqual([['sku']]);
    expect(rows[2]).toEqual(['B', '2']);
  });

  test('clearing contents leaves fills and notes', () => {
    const { sheet } = emptyTab();
    sheet
      .getRange('A1')
      .setValues([[5]])
      .setBackground('#123456')
      .setNotes([['why']]);
    sheet.clearContents();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getRange('A1').getBackgrounds()).toEqual([['#123456']]);
    expect(sheet.getRange('A1').getNotes()).toEqual([['why']]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
  });
});

describe('services', () => {
  test('none may be called while the script is loaded, and few before it is authorised', () => {
    const { standIn } = emptyTab();
    const { SpreadsheetApp, Session, PropertiesService } = standIn.services;
    standIn.access = 'loading';
    expect(() => SpreadsheetApp.getUi()).toThrow('while the script was being loaded');
    expect(() => Session.getActiveUserLocale()).toThrow('while the script was being loaded');
    standIn.access = 'none';
    const sub = SpreadsheetApp.getUi().createMenu('More').addItem('Help', 'showHelp');
    SpreadsheetApp.getUi().createAddonMenu().addItem('Find', 'find').addSeparator().addSubMenu(sub).addToUi();
    expect(Session.getActiveUserLocale()).toBe('en');
    expect(() => SpreadsheetApp.getActiveSpreadsheet()).toThrow('permission');
    expect(() => PropertiesService.getDocumentProperties()).toThrow('permission');
    expect(standIn.screen.menus).toEqual([
      {
        title: null,
        items: [
          { label: 'Find', calls: 'find' },
          null,
          { title: 'More', items: [{ label: 'Help', calls: 'showHelp' }] },
        ],
      },
    ]);
  });

  test('dialogs, alerts, toasts, lock, properties and log', () => {
    const standIn = createStandIn({ pages: { help: '<p>Help</p>' } });
    const { HtmlService, SpreadsheetApp, LockService, PropertiesService, Logger } = standIn.services;
    const ui = SpreadsheetApp.getUi();
    ui.showModalDialog(HtmlService.createHtmlOutputFromFile('help').setWidth(400).setHeight(300), 'Help');
    expect(standIn.screen.dialogs).toEqual([
      { kind: 'modal', title: 'Help', html: '<p>Help</p>', width: 400, height: 300 },
    ]);
    expect(() => HtmlService.createHtmlOutputFromFile('none')).toThrow('No HTML file named none');
    standIn.screen.answer = 'NO';
    expect(ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO)).toBe(ui.Button.NO);
    standIn.spreadsheet.toast('done', 'FBA', 3);
    expect(standIn.screen.toasts).toEqual(['FBA: done']);
    const lock = LockService.getDocumentLock();
    expect(lock.tryLock(10)).toBe(true);
    lock.releaseLock();
    standIn.lockTaken = true;
    expect(lock.tryLock(10)).toBe(false);
    const properties = PropertiesService.getDocumentProperties();
    expect(properties.setProperty('a', '1').getProperty('a')).toBe('1');
    expect(properties.deleteProperty('a').getProperty('a')).toBeNull();
    expect(() => properties.setProperty('b', 'x'.repeat(9 * 1024 + 1))).toThrow('too large');
    Logger.log('hello');
    expect(standIn.log).toEqual(['hello']);
  });

  test('every call is counted by kind and by tab', () => {
    const { standIn, sheet } = emptyTab();
    standIn.resetCounts();
    const range = sheet.getRange(1, 1, 2, 2);
    range.setValues([
      [1, 2],
      [3, 4],
    ]);
    range.getValues();
    range.getDisplayValues();
    sheet.getLastRow();
    const counts = standIn.counts();
    expect(counts).toMatchObject({ read: 2, write: 1, lookup: 2 });
    expect(counts.sheets).toEqual({ Data: { read: 2, write: 1, lookup: 2 } });
    expect(counts.methods['Range.getValues']).toBe(1);
  });

  test('what is selected in a tab is not selected in the one that comes to the front', () => {
    const { standIn, sheet } = emptyTab();
    const { spreadsheet } = standIn;
    const selected = () =>
      spreadsheet
        .getActiveRangeList()!
        .getRanges()
        .map((range) => range.getRow());
    sheet.setActiveRangeList(sheet.getRangeList(['A4', 'A7:A8']));
    spreadsheet.setActiveSheet(sheet);
    expect(selected()).toEqual([4, 7]);
    const other = spreadsheet.insertSheet('Other');
    expect([spreadsheet.getActiveSheet().getName(), ...selected()]).toEqual(['Other', 1]);
    sheet.setActiveRangeList(sheet.getRangeList(['A3']));
    spreadsheet.setActiveSheet(other);
    expect(selected()).toEqual([1]);
  });

  test('installing and taking away leaves the global scope as it was', () => {
    const before = Object.keys(globalThis);
    const undo = createStandIn().install();
    expect(SpreadsheetApp.getActiveSpreadsheet().getNumSheets()).toBe(0);
    undo();
    expect(Object.keys(globalThis)).toEqual(before);
  });
});
