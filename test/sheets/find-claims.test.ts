// The main job through the stand-in: what a run writes, what it leaves alone, and how many calls it makes.
import type { StandIn } from '../../src/local/standin';
import { FAMILY_FILL } from '../../src/plan/colours';
import { clearHighlights, type FindOptions, findClaims } from '../../src/sheets';
import { dayFromIso } from '../../src/values/day';
import {
  AS_OF,
  aSeller,
  cellOf,
  LEDGER,
  LEDGER_HEADER,
  ledgerRow,
  pictureOf,
  sheetOf,
  titleRow,
  valuesOf,
} from './support';

const KEY = 'FBA Claims key';
const CASE_KEY = 'FBA Claims case key';

let remove: () => void = () => {};
afterEach(() => remove());

function open(standIn: StandIn): StandIn {
  remove();
  remove = standIn.install();
  return standIn;
}

const run = (standIn: StandIn, options: FindOptions = {}) =>
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF }, ...options });

test('the as-of day of these tests is 2026-11-22', () => {
  expect(dayFromIso('2026-11-22')).toBe(AS_OF);
});

test('a run writes Claims and Cases, highlights the event rows and links to them', () => {
  const standIn = open(aSeller());
  const result = run(standIn);
  expect(result.claims.map((claim) => [claim.rule, claim.state])).toEqual(
    expect.arrayContaining([
      ['warehouse-lost', 'ready'],
      ['warehouse-lost', 'waiting'],
      ['warehouse-damaged', 'ready'],
    ]),
  );
  const amount = cellOf(standIn, 'Claims', KEY, 'MUG-BLUE', 'Amount');
  expect(amount.getValues()).toEqual([[7.5]]);
  expect(amount.getDisplayValues()).toEqual([['7.50 USD']]);
  expect(cellOf(standIn, 'Claims', KEY, 'MUG-BLUE', 'File by').getDisplayValues()).toEqual([['2026-12-04']]);
  const rows = cellOf(standIn, 'Claims', KEY, 'MUG-BLUE', 'Rows').getRichTextValues()[0]![0]!;
  expect(rows.getText()).toBe('3 rows');
  const link = rows.getRuns().find((part) => part.getLinkUrl());
  expect(link!.getLinkUrl()).toBe(`#gid=${sheetOf(standIn, 'ledger').getSheetId()}&range=A2`);

  const ledger = pictureOf(standIn, 'ledger');
  expect(ledger.fills[1]!.every((fill) => fill === FAMILY_FILL.warehouse)).toBe(true);
  expect(ledger.fills[2]!.every((fill) => fill === '#ffffff')).toBe(true);
  expect(ledger.notes[1]![0]).toContain('Lost in the warehouse');
  expect(ledger.notes[1]![0]).toContain('2026-12-04');
  expect(ledger.shown.slice(0, LEDGER.length)).toEqual(LEDGER);

  const text = String(cellOf(standIn, 'Cases', CASE_KEY, result.claims[0]!.key, 'Case text').getValues()[0]![0]);
  expect(text).toMatch(/^Hello,/);
  const header = titleRow(standIn, 'Claims', KEY);
  expect(sheetOf(standIn, 'Claims').getFrozenRows()).toBe(header + 1);
  expect(sheetOf(standIn, 'Claims').getFilter()!.getRange().getRow()).toBe(header + 1);
});

test('a second run gives the same picture, and the calls do not grow with the rows', () => {
  const standIn = open(aSeller());
  run(standIn);
  const before = ['Claims', 'Cases', 'ledger', 'reimbursements', 'Products'].map((name) => pictureOf(standIn, name));
  run(standIn);
  expect(['Claims', 'Cases', 'ledger', 'reimbursements', 'Products'].map((name) => pictureOf(standIn, name))).toEqual(
    before,
  );
});

test('two reading calls per tab without claims, and a constant number of writes whatever the findings', () => {
  const counted = (rows: string[][]) => {
    const standIn = open(aSeller());
    standIn.book.addText('more', [LEDGER_HEADER, ...rows]);
    standIn.book.addText('notes of mine', [['just', 'my', 'notes']]);
    standIn.resetCounts();
    run(standIn);
    return standIn.counts();
  };
  const many = Array.from({ length: 400 }, (_, i) => ledgerRow('10/06/2026', `SKU-${i}`, String(8000 + i), -1, 'M'));
  const few = counted(many.slice(0, 1));
  const lots = counted(many);
  for (const name of ['ledger', 'more', 'reimbursements', 'Products', 'notes of mine']) {
    expect([name, lots.sheets[name]]).toEqual([name, few.sheets[name]]);
  }
  expect(lots.sheets['notes of mine']).toMatchObject({ read: 2, write: 0 });
  expect(lots.sheets.reimbursements).toMatchObject({ read: 2, write: 0 });
  expect(lots.sheets.more).toMatchObject({ read: 4, write: 2 });
  expect(lots.sheets.Claims!.write).toBeLessThanOrEqual(few.sheets.Claims!.write + 1);
  expect(lots.sheets.Cases!.write).toBeLessThanOrEqual(few.sheets.Cases!.write + 1);
  expect(lots.methods['Utilities.formatDate'] ?? 0).toBeLessThan(100);
});

test('the seller’s fills and notes stay, ours go when they are cleared, also after sorting', () => {
  const standIn = open(aSeller());
  const ledger = sheetOf(standIn, 'ledger');
  ledger.getRange(2, 3).setBackground('#ff00ff');
  ledger.getRange(2, 1).setNote('ask the warehouse');
  ledger.getRange(6, 2).setBackground('#00ffff').setNote('mine');
  const before = pictureOf(standIn, 'ledger');
  run(standIn);
  expect(ledger.getRange(2, 3).getBackgrounds()).toEqual([['#ff00ff']]);
  expect(ledger.getRange(2, 1).getNotes()[0]![0]).toMatch(/^ask the warehouse\n\[FBA Claims\]\n/);

  // The seller sorts: rows 2 and 6 change places with everything on them.
  const [a, b] = [ledger.getRange(2, 1, 1, 14), ledger.getRange(6, 1, 1, 14)];
  const taken = [a, b].map((r) => [r.getValues(), r.getBackgrounds(), r.getNotes()] as const);
  for (const [range, [values, fills, notes]] of [
    [a, taken[1]!],
    [b, taken[0]!],
  ] as const) {
    range.setValues(values).setBackgrounds(fills).setNotes(notes);
  }
  run(standIn);
  expect(ledger.getRange(6, 1).getNotes()[0]![0]).toMatch(/^ask the warehouse\n\[FBA Claims\]\n/);
  expect(ledger.getRange(2, 1).getNotes()).toEqual([['']]);
  const cleared = clearHighlights(standIn.spreadsheet);
  expect(cleared.cells).toBeGreaterThan(0);
  const after = pictureOf(standIn, 'ledger');
  expect(after.fills[5]).toEqual(before.fills[1]);
  expect(after.notes[5]).toEqual(before.notes[1]);
  expect(after.fills.flat().filter((fill) => fill !== '#ffffff')).toEqual(['#00ffff', '#ff00ff']);
  expect(pictureOf(standIn, 'Claims').fills.flat()).toContain(FAMILY_FILL.warehouse);
});

test('marks of rows that are no longer claims disappear at the next run', () => {
  const standIn = open(aSeller());
  run(standIn);
  const ledger = sheetOf(standIn, 'ledger');
  ledger.getRange(2, 8).setValues([['-2']]);
  run(standIn);
  expect(
    ledger
      .getRange(2, 1, 1, 14)
      .getBackgrounds()[0]!
      .every((fill) => fill === '#ffffff'),
  ).toBe(true);
  expect(ledger.getRange(2, 1).getNotes()).toEqual([['']]);
});

test('text of a report never becomes a formula', () => {
  const standIn = open(aSeller());
  const evil = ledgerRow('10/05/2026', 'EVIL', '=1+1', -1, 'M');
  evil[4] = '=HYPERLINK("http://x","click")';
  standIn.book.addText('evil', [LEDGER_HEADER, evil]);
  run(standIn);
  const formulasOf = (name: string) => new Set(pictureOf(standIn, name).formulas.flat());
  expect(formulasOf('Cases')).toEqual(new Set(['']));
  // Ours have nothing of a report in them.
  for (const formula of formulasOf('Claims')) expect(formula).not.toMatch(/HYPERLINK|1\+1|EVIL/);
  expect(cellOf(standIn, 'Claims', KEY, 'EVIL', 'Title').getValues()).toEqual([['=HYPERLINK("http://x","click")']]);
});

test('what the seller typed stays with its claim: text, numbers, dates, formulas, formats, more columns', () => {
  const standIn = open(aSeller());
  run(standIn);
  cellOf(standIn, 'Claims', KEY, 'LAMP-1', 'Case ID').setValues([['00123']]);
  const claims = sheetOf(standIn, 'Claims');
  const width = claims.getLastColumn();
  claims.insertColumnsAfter(claims.getMaxColumns(), 2);
  const header = titleRow(standIn, 'Claims', KEY) + 1;
  claims.getRange(header, width + 1, 1, 2).setValues([['Filed on', 'Half']]);
  const row = cellOf(standIn, 'Claims', KEY, 'LAMP-1', 'SKU').getRow();
  const moment = new Date(1_790_000_000_000);
  claims
    .getRange(row, width + 1)
    .setNumberFormat('yyyy-mm-dd hh:mm')
    .setValues([[moment]]);
  claims.getRange(row, width + 2).setValues([[`=A${row}/2`]]);
  claims.getRange(row, 1).setBackground('#abcdef');

  // A claim with an earlier deadline comes in.
  standIn.book.addText('new', [LEDGER_HEADER, ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M')]);
  run(standIn);
  const now = cellOf(standIn, 'Claims', KEY, 'LAMP-1', 'SKU').getRow();
  expect(now).toBeGreaterThan(row);
  expect(cellOf(standIn, 'Claims', KEY, 'LAMP-1', 'Case ID').getValues()).toEqual([['00123']]);
  const at = valuesOf(standIn, 'Claims')[titleRow(standIn, 'Claims', KEY)]!.indexOf('Filed on') + 1;
  expect(claims.getRange(now, at).getValues()).toEqual([[moment]]);
  expect(claims.getRange(now, at).getNumberFormats()).toEqual([['yyyy-mm-dd hh:mm']]);
  expect(claims.getRange(now, at + 1).getFormulas()).toEqual([[`=A${now}/2`]]);
  expect(claims.getRange(now, 1).getBackgrounds()).toEqual([['#abcdef']]);
  expect(claims.getRange(row, 1).getBackgrounds()).not.toEqual([['#abcdef']]);
});

test('a filter keeps the seller’s conditions, and stays away when he removed it', () => {
  const standIn = open(aSeller());
  run(standIn);
  const claims = sheetOf(standIn, 'Claims');
  const condition = {} as GoogleAppsScript.Spreadsheet.FilterCriteria;
  claims.getFilter()!.setColumnFilterCriteria(7, condition);
  run(standIn);
  expect(claims.getFilter()!.getColumnFilterCriteria(7)).toBe(condition);
  claims.getFilter()!.remove();
  run(standIn);
  expect(claims.getFilter()).toBeNull();
});

test('each case leads back to its row in Claims, three lines high', () => {
  const standIn = open(aSeller());
  const result = run(standIn);
  const { key } = result.claims[0]!;
  const claims = sheetOf(standIn, 'Claims');
  const row = valuesOf(standIn, 'Claims').findIndex((cells) => cells.includes(key)) + 1;
  const link = cellOf(standIn, 'Cases', CASE_KEY, key, 'Claims');
  expect(link.getRichTextValues()[0]![0]!.getRuns()[0]!.getLinkUrl()).toBe(`#gid=${claims.getSheetId()}&range=A${row}`);
  const cases = standIn.book.tab('Cases')!;
  expect([cases.heights.get(link.getRow(), 1), cases.heights.get(1, 1)]).toEqual([63, null]);
});

test('a tab Messages of the version before becomes Cases, with what was typed there', () => {
  const standIn = open(aSeller());
  const { key } = run(standIn).claims[0]!;
  const other = open(aSeller());
  const titles = ['Error', 'Case text', 'Your notes', 'FBA Claims text mark', 'FBA Claims message key', 'Mine'];
  other.book.addText('Messages', [['Case drafts'], titles, ['2 · x', 'My words', 'sent', 'a b', key, 'own']]);
  run(other);
  expect(other.book.tab('Messages')).toBeNull();
  const typed = ['Case text', 'Your notes', 'Mine'].map((title) => cellOf(other, 'Cases', CASE_KEY, key, title));
  expect(typed.map((cell) => cell.getValue())).toEqual(['My words', 'sent', 'own']);
});

test('an edited case text stays; it is remarked only when the facts change', () => {
  const standIn = open(aSeller());
  const result = run(standIn);
  const key = result.claims.find((claim) => claim.sku === 'MUG-BLUE')!.key;
  const cell = (title: string) => cellOf(standIn, 'Cases', CASE_KEY, key, title);
  cell('Case text').setValues([['My own words']]);
  run(standIn);
  expect(cell('Case text').getValues()).toEqual([['My own words']]);
  expect(cell('Remark').getValues()).toEqual([['']]);
  sheetOf(standIn, 'ledger')
    .getRange(2, 8)
    .setValues([['-4']]);
  const changed = run(standIn);
  const claim = changed.claims.find((c) => c.sku === 'MUG-BLUE')!;
  if (claim.key === key) {
    expect(cell('Case text').getValues()).toEqual([['My own words']]);
    expect(String(cell('Remark').getValues()[0]![0])).toContain('facts changed');
    cell('Case text').setValues([['']]);
    run(standIn);
    expect(String(cell('Case text').getValues()[0]![0])).toContain('4 units');
    expect(cell('Remark').getValues()).toEqual([['']]);
  } else {
    expect(cell('Case text').getValues()).toEqual([['My own words']]);
    expect(String(cell('Remark').getValues()[0]![0])).toContain('no longer to be filed');
  }
});

test('a report in a tab called Claims is read, and our own tab gets another name', () => {
  const standIn = open(aSeller());
  standIn.book.addText('Claims', [LEDGER_HEADER, ledgerRow('10/06/2026', 'INCLAIMS', '7200', -1, 'M')]);
  const before = pictureOf(standIn, 'Claims').shown;
  const result = run(standIn);
  expect(result.claims.some((claim) => claim.sku === 'INCLAIMS')).toBe(true);
  expect(pictureOf(standIn, 'Claims').shown).toEqual(before);
  expect(titleRow(standIn, 'Claims (FBA Claims)', KEY)).toBeGreaterThan(0);
  run(standIn);
  expect(
    standIn.spreadsheet
      .getSheets()
      .map((sheet) => sheet.getName())
      .filter((name) => /Claims/.test(name)),
  ).toEqual(['Claims (FBA Claims)', 'Claims']);
});

test('nothing is written when the audit throws', () => {
  const standIn = open(aSeller());
  const names = standIn.spreadsheet.getSheets().length;
  standIn.resetCounts();
  const settings = {
    get asOf(): number {
      throw new Error('broken');
    },
  };
  expect(() => findClaims(standIn.spreadsheet, { settings })).toThrow('broken');
  expect(standIn.spreadsheet.getSheets()).toHaveLength(names);
  expect(standIn.counts().write).toBe(0);
});

test('empty tabs, charts, hidden tabs and a million blank rows are no obstacle', () => {
  const standIn = open(aSeller({ cellLimit: 100_000_000 }));
  standIn.book.insert('empty');
  standIn.book.insert('chart').kind = 'OBJECT';
  standIn.book.insert('big', undefined, 1_000_000, 20);
  sheetOf(standIn, 'big').getRange(1, 1, 2, 14).setNumberFormat('@').setValues([LEDGER_HEADER, LEDGER[1]!]);
  sheetOf(standIn, 'big')
    .getRange(1_000_000, 1)
    .setNumberFormat('@')
    .setValues([[' ']]);
  sheetOf(standIn, 'ledger').hideSheet();
  expect(run(standIn).claims.length).toBeGreaterThan(0);
});

test('no report at all: one clear line, no claim', () => {
  const standIn = open(aSeller());
  for (const name of ['ledger', 'reimbursements', 'Products']) sheetOf(standIn, name).clearContents();
  const result = run(standIn);
  expect(result.claims).toEqual([]);
  const start = valuesOf(standIn, 'Start').flat();
  expect(start[0]).toBe('Welcome. Three steps, and you see what Amazon owes you:');
  expect(start).toContain('Step 3');
});

test.each(['America/Los_Angeles', 'Asia/Shanghai', 'Europe/Berlin', 'Pacific/Kiritimati'])(
  'dates are the days that the sheet shows, in %s',
  (timeZone) => {
    const standIn = open(aSeller({ timeZone }));
    run(standIn);
    expect(cellOf(standIn, 'Claims', KEY, 'MUG-BLUE', 'Date').getDisplayValues()).toEqual([['2026-10-05']]);
    const again = pictureOf(standIn, 'Claims');
    run(standIn);
    expect(pictureOf(standIn, 'Claims')).toEqual(again);
  },
);

test('in Chinese the tabs, titles and states are Chinese', () => {
  const standIn = open(aSeller());
  run(standIn, { language: 'zh' });
  expect(cellOf(standIn, '索赔', 'FBA Claims 索引', 'MUG-BLUE', '状态').getValues()).toEqual([['待提交']]);
  const text = valuesOf(standIn, '索赔文案').flat().map(String);
  expect(text.some((cell) => cell.startsWith('您好'))).toBe(true);
  expect(text.some((cell) => cell.startsWith('Hello,'))).toBe(true);
});

test('who changes the language has tabs of that language, with what he typed in them, and his own names stay', () => {
  const standIn = open(aSeller());
  run(standIn);
  cellOf(standIn, 'Claims', KEY, 'MUG-BLUE', 'Case ID').setValues([['00123']]);
  sheetOf(standIn, 'Balance').setName('What they charge me');
  standIn.book.addText('索赔文案', [['mine']]);
  const names = () => standIn.book.tabs.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const before = names();
  run(standIn, { language: 'zh' });
  expect(cellOf(standIn, '索赔', 'FBA Claims 索引', 'MUG-BLUE', '问题编号').getValues()).toEqual([['00123']]);
  expect(names()).toEqual(expect.arrayContaining(['开始', '索赔', 'What they charge me', '索赔文案', '未索赔']));
  expect(names().filter((name) => name.startsWith('索赔文案'))).toHaveLength(2);
  expect(valuesOf(standIn, '索赔文案')).toEqual([['mine']]);
  run(standIn);
  expect(names()).toEqual(before.map((name) => (name === 'Cases' ? expect.stringContaining('索赔文案') : name)));
});

test('Start says the same at every run, whatever there is to be told', () => {
  const standIn = open(aSeller());
  run(standIn);
  const first = pictureOf(standIn, 'Start');
  expect(valuesOf(standIn, 'Start').flat()).toContain('To know');
  run(standIn);
  run(standIn);
  expect(pictureOf(standIn, 'Start')).toEqual(first);
});
