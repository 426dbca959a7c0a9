// Coming over: a spreadsheet with Claims as the version before wrote it, in which a seller has typed.
import type { StandIn } from '../../src/local/standin';
import { findClaims } from '../../src/sheets';
import { putBefore } from './before';
import { stopped, stopsOf } from './stops';
import { AS_OF, aSeller, cellOf, pictureOf, sheetOf, titleRow, valuesOf } from './support';

const KEY = 'FBA Claims key';

let remove: () => void = () => {};
afterEach(() => remove());

function before(): StandIn {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  putBefore(standIn);
  return standIn;
}

function comeOver(language: 'en' | 'zh' = 'en'): StandIn {
  const standIn = before();
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF, language } });
  return standIn;
}

test('everything typed is found again in its new place', () => {
  const standIn = comeOver();
  const at = (text: string, title: string) => cellOf(standIn, 'Claims', KEY, text, title);
  expect(at('LAMP-1', 'Your status').getValues()).toEqual([['Filed']]);
  expect(at('LAMP-1', 'Case ID').getValues()).toEqual([['0012345678']]);
  expect(at('LAMP-1', 'State').getValues()).toEqual([['With Amazon']]);
  expect(at('MUG-BLUE', 'Your notes').getValues()).toEqual([['ask Li']]);
  expect(at('MUG-BLUE', 'SKU').getNotes()).toEqual([['asked on the phone']]);
  expect(at('MUG-BLUE', 'SKU').getBackgrounds()).toEqual([['#00ff00']]);
  expect(at('GONE-1', 'Your status').getValues()).toEqual([['Not pursued']]);
  expect(at('GONE-1', 'State').getValues()).toEqual([['Not pursued']]);
  // What an old row had stays in its column, though the columns stand elsewhere now.
  expect(at('GONE-1', 'Units').getValues()).toEqual([[1]]);
  expect(at('GONE-1', 'File by').getDisplayValues()).toEqual([['2026-12-20']]);
});

test('own columns, formulas, rows and lines stay, and nothing stands twice', () => {
  const standIn = comeOver();
  const claims = sheetOf(standIn, 'Claims');
  const at = (text: string, title: string) => cellOf(standIn, 'Claims', KEY, text, title);
  const row = at('LAMP-1', 'Half').getRow();
  expect(at('LAMP-1', 'Filed on').getValues()).toEqual([['by phone']]);
  expect(at('LAMP-1', 'Half').getFormulas()).toEqual([[`=C${row}/2`]]);
  expect(claims.getColumnWidth(at('LAMP-1', 'Filed on').getColumn())).toBe(222);
  const titles = valuesOf(standIn, 'Claims')[titleRow(standIn, 'Claims', KEY)]!.filter((title) => title !== '');
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.slice(0, 14)).toEqual([
    ...['Your status', 'Days', 'Amount', 'State', 'What happened', 'Quote this', 'SKU', 'Units', 'Why', 'Text'],
    ...['Case ID', 'Your notes', 'Filed on', 'Half'],
  ]);
  const texts = valuesOf(standIn, 'Claims').flat();
  expect(texts).toContain('my own line');
  expect(texts).toContain('called support');
  expect(texts).not.toContain('Ready now');
  expect(texts.filter((text) => typeof text === 'string' && text.startsWith('Error 9'))).toEqual([]);
});

test('the new look is set: frozen parts, one line a claim, the seller’s list of words, nothing hidden that he needs', () => {
  const standIn = comeOver();
  const claims = sheetOf(standIn, 'Claims');
  // His own line stands between the figures and the titles.
  expect([claims.getFrozenRows(), claims.getFrozenColumns()]).toEqual([3, 3]);
  expect(claims.getRowHeight(5)).toBe(21);
  const width = (title: string) => claims.getColumnWidth(cellOf(standIn, 'Claims', KEY, 'LAMP-1', title).getColumn());
  expect([width('Your status'), width('What happened'), width('Rows')]).toEqual([95, 180, 90]);
  for (let c = 1; c <= 14; c++) expect(claims.isColumnHiddenByUser(c)).toBe(false);
});

test('a second run and another language change nothing that was typed', () => {
  const standIn = comeOver('zh');
  // His tab is called as in his language now, for he never gave it another name.
  const inChinese = '索赔';
  expect(cellOf(standIn, inChinese, 'FBA Claims 索引', 'LAMP-1', '问题编号').getValues()).toEqual([['0012345678']]);
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
  const first = pictureOf(standIn, 'Claims');
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
  expect(pictureOf(standIn, 'Claims')).toEqual(first);
  expect(cellOf(standIn, 'Claims', KEY, 'LAMP-1', 'Case ID').getValues()).toEqual([['0012345678']]);
});

// Copies are those of the last run that changed anything.
const namesOf = (standIn: StandIn) =>
  standIn.book.tabs.flatMap(({ name }) => (name.includes('last run') ? [] : [name])).sort();

test('stopped at any call while coming over: the next run ends it, and all that was typed, noted and painted is in its place once', () => {
  const run = (standIn: StandIn) => findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF }, undoable: true });
  const counting = before();
  // Between the values of a tab and what belongs to them most could go wrong.
  const looks: number[] = [];
  let calls = 0;
  const stops = stopsOf(counting, () => run(counting), 9);
  const again = before();
  again.onCall = (name) => {
    calls++;
    if (name === 'Range.setBackgrounds' || name === 'Range.setNotes') looks.push(calls);
  };
  run(again);
  again.onCall = null;
  // Those of the first three tabs, Claims among them; the rest is tried where all stops are.
  stops.push(...looks.slice(0, 6).map((at) => ({ at, how: 'is killed' as const })));
  run(counting);
  const picture = pictureOf(counting, 'Claims');
  for (const stop of stops) {
    const standIn = before();
    stopped(standIn, stop, () => run(standIn));
    run(standIn);
    run(standIn);
    expect([stop, pictureOf(standIn, 'Claims')]).toEqual([stop, picture]);
    expect(cellOf(standIn, 'Claims', KEY, 'MUG-BLUE', 'SKU').getNotes()).toEqual([['asked on the phone']]);
    expect(namesOf(standIn)).toEqual(namesOf(counting));
  }
}, 900_000);
