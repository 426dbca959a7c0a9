// Undo of the last run: our tabs as they were, tabs that the run made gone, and what was typed since still there.
import type { StandIn } from '../../src/local/standin';
import { OWN_TABLES, TABLE_IDS } from '../../src/plan/made-tabs';
import type { Grid } from '../../src/plan/table/cells';
import { type LeftBehind, leftBehind } from '../../src/plan/table/taken-back';
import { findClaims, hadNoRoom, runFindClaims, setUpTabs, undoLastRun } from '../../src/sheets';
import { CELLS, usedCells } from '../../src/sheets/cells-used';
import { Clock } from '../../src/sheets/clock';
import { standingOfCopy } from '../../src/sheets/copy-columns';
import { heldIn, keptLeft, linksOf, standingOf, type TableLeft } from '../../src/sheets/left-behind';
import { recall } from '../../src/sheets/memory';
import { recallSnapshot } from '../../src/sheets/snapshot';
import { isRich, type StandingTab } from '../../src/sheets/standing-tab';
import { copies } from './copies';
import { allStops, stopped, stopsOf } from './stops';
import { AS_OF, aSeller, cellOf, LEDGER_HEADER, ledgerRow, pictureOf, sheetOf, valuesOf } from './support';

const KEY = 'FBA Claims key';
const LINK = 'https://example.com/case/1';

let remove: () => void = () => {};
afterEach(() => remove());

const run = (standIn: StandIn) => findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF }, undoable: true });
const at = (standIn: StandIn, text: string, title: string) => cellOf(standIn, 'Claims', KEY, text, title);
const names = (standIn: StandIn) => standIn.book.tabs.map((tab) => tab.name);
const pictures = (standIn: StandIn) =>
  Object.fromEntries(names(standIn).map((name) => [name, pictureOf(standIn, name)]));

function started(): StandIn {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  return standIn;
}

/** A seller whose second run is about to bring a claim more; with what he typed before it. */
const whoTyped = copies((standIn) => {
  setUpTabs(standIn.spreadsheet, 'en');
  run(standIn);
  at(standIn, 'LAMP-1', 'Case ID').setValues([['00123']]);
  at(standIn, 'LAMP-1', 'SKU').setNote('asked on the phone').setBackground('#ff00ff');
  const linked = SpreadsheetApp.newRichTextValue().setText('see the case').setLinkUrl(4, 12, LINK).build();
  at(standIn, 'MUG-BLUE', 'Your notes').setRichTextValues([[linked]]);
  const claims = sheetOf(standIn, 'Claims');
  claims.getRange(claims.getLastRow() + 1, 7).setValues([['called support']]);
  claims.insertColumnsAfter(claims.getMaxColumns(), 1);
  claims.getRange(2, claims.getLastColumn() + 1).setValues([['Own column']]);
  standIn.book.addText('new', [LEDGER_HEADER, ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M')]);
});

function aSellerWhoTyped(): StandIn {
  remove();
  const standIn = whoTyped();
  remove = standIn.install();
  return standIn;
}

function typesSince(standIn: StandIn): void {
  at(standIn, 'CUP-RED', 'Your status').setValues([['Filed']]);
  at(standIn, 'CUP-RED', 'SKU').setNote('since');
  at(standIn, 'NEW', 'Case ID').setValues([['00456']]);
  at(standIn, 'LAMP-1', 'Own column').setValues([['=1+1']]);
  const claims = sheetOf(standIn, 'Claims');
  claims.getRange(claims.getLastRow() + 1, 7).setValues([['called again']]);
}

function expectTyped(standIn: StandIn): void {
  expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['00123']]);
  expect(at(standIn, 'LAMP-1', 'SKU').getNotes()).toEqual([['asked on the phone']]);
  expect(at(standIn, 'LAMP-1', 'SKU').getBackgrounds()).toEqual([['#ff00ff']]);
  expect(at(standIn, 'LAMP-1', 'Own column').getFormulas()).toEqual([['=1+1']]);
  expect(at(standIn, 'MUG-BLUE', 'Your notes').getRichTextValues()[0]![0]!.getLinkUrl(4, 12)).toBe(LINK);
  expect(at(standIn, 'CUP-RED', 'Your status').getValues()).toEqual([['Filed']]);
  expect(at(standIn, 'CUP-RED', 'SKU').getNotes()).toEqual([['since']]);
  expect(at(standIn, 'NEW', 'Case ID').getValues()).toEqual([['00456']]);
  const texts = valuesOf(standIn, 'Claims').flat();
  for (const once of ['LAMP-1', 'MUG-BLUE', 'CUP-RED', 'NEW', 'called support', 'called again'])
    expect(texts.filter((text) => text === once)).toHaveLength(1);
}

test('a first run taken back leaves the spreadsheet as it was', () => {
  const standIn = started();
  const before = pictures(standIn);
  run(standIn);
  const undone = undoLastRun(standIn.spreadsheet)!;
  expect(pictures(standIn)).toEqual(before);
  expect(undone.removed).toContain('Claims');
  expect(undoLastRun(standIn.spreadsheet)).toBeNull();
});

test('a second run taken back: every tab as before, with the marks of the first run', () => {
  const standIn = aSellerWhoTyped();
  const before = pictures(standIn);
  run(standIn);
  expect(valuesOf(standIn, 'Claims').flat()).toContain('NEW');
  undoLastRun(standIn.spreadsheet);
  const after = pictures(standIn);
  for (const name of names(standIn)) expect([name, after[name]]).toEqual([name, before[name]]);
  expect(names(standIn).filter((name) => name.includes('last run'))).toEqual([]);
  expect(new Set(sheetOf(standIn, 'ledger').getDataRange().getBackgrounds().flat()).size).toBeGreaterThan(1);
  expect(sheetOf(standIn, 'Claims').getFilter()).not.toBeNull();
});

/** Leaves the spreadsheet room for so many cells more: a tab of empty ones takes the others. */
function leaveRoom(standIn: StandIn, cells: number): void {
  const sheet = standIn.spreadsheet.insertSheet('empty cells', standIn.spreadsheet.getNumSheets());
  const more = Math.floor((CELLS - usedCells(standIn.spreadsheet) - cells) / sheet.getMaxColumns());
  sheet.insertRowsAfter(sheet.getMaxRows(), more);
}
const cellsOf = (standIn: StandIn, wanted: (tab: StandIn['book']['tabs'][number]) => boolean) =>
  standIn.book.tabs.filter(wanted).reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0);

test('a run in another language taken back: tabs are called as before, with all that was typed', () => {
  const standIn = aSellerWhoTyped();
  sheetOf(standIn, 'Balance').setName('My stock');
  run(standIn);
  const before = names(standIn).filter((name) => !name.startsWith('FBA Claims'));
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF, language: 'zh' }, language: 'zh', undoable: true });
  expect(names(standIn)).toEqual(expect.arrayContaining(['开始', '索赔', 'My stock']));
  undoLastRun(standIn.spreadsheet);
  expect(names(standIn).filter((name) => !name.startsWith('FBA Claims'))).toEqual(before);
  expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['00123']]);
  expect(at(standIn, 'LAMP-1', 'SKU').getNotes()).toEqual([['asked on the phone']]);
});

test('a first run needs no room for copies, a later one that for one copy of what it writes', () => {
  const first = started();
  run(first);
  const written = cellsOf(first, ({ name }) => !['ledger', 'reimbursements', 'Products'].includes(name));
  const standIn = started();
  leaveRoom(standIn, written + 30_000);
  run(standIn);
  expect(undoLastRun(standIn.spreadsheet)!.removed).toContain('Claims');
  run(standIn);
  standIn.book.addText('new', [LEDGER_HEADER, ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M')]);
  standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'empty cells'));
  const own = cellsOf(standIn, ({ name }) => /^(Start|Claims|Cases|Not claimed|Balance|Settings)$/.test(name));
  leaveRoom(standIn, own + 120_000);
  const before = pictures(standIn);
  run(standIn);
  expect(valuesOf(standIn, 'Claims').flat()).toContain('NEW');
  expect(standIn.book.tabs.filter(({ name }) => name.includes('before the last run,')).length).toBeGreaterThan(2);
  undoLastRun(standIn.spreadsheet);
  expect(pictures(standIn).Claims).toEqual(before.Claims);
});

test('what is kept of a table is what the whole of it tells', () => {
  const standIn = aSellerWhoTyped();
  const claims = sheetOf(standIn, 'Claims');
  claims.getRange(claims.getLastRow(), 9).setNote('a note beside his row').setBackground('#00ff00');
  claims.getRange(1, 3).setValues([['in the strip']]);
  run(standIn);
  const clock = new Clock(standIn.spreadsheet.getSpreadsheetTimeZone());
  const left = keptLeft(sheetOf(standIn, 'FBA Claims: what the last run left'));
  const own = recall().tabs;
  let tables = 0;
  for (const id of TABLE_IDS) {
    const kept = left(id);
    const sheet = standIn.spreadsheet.getSheets().find((one) => one.getSheetId() === own[id]);
    if (!kept || !sheet) continue;
    tables++;
    // Rows were moved: a claim is new.
    if (id === 'claims') expect((kept as TableLeft).changed).toBeNull();
    expect([id, { ...kept, changed: undefined, copy: undefined }]).toEqual([
      id,
      leftBehind(OWN_TABLES[id], heldIn(standingOf(sheet, clock))),
    ]);
  }
  expect(tables).toBe(4);
  expect((left('claims') as LeftBehind).own).toHaveLength(1);
});

const linesOf = <T>(grid: Grid<T>) => Array.from(grid, (line) => Array.from(line));
const plain = ({ raw, formats, now: { rows, ...grids } }: StandingTab) => ({
  ...{ raw, rows, formats: linesOf(formats) },
  ...Object.fromEntries(Object.entries(grids).map(([kind, grid]) => [kind, linesOf(grid)])),
});
const links = ({ rich }: StandingTab) =>
  linesOf(rich).map((line) => line.map((cell) => (isRich(cell) ? [cell.getText(), linksOf(cell)] : null)));

test('what a run knows of its copies spares reading most of them, and comes to the same', () => {
  const standIn = aSellerWhoTyped();
  run(standIn);
  const clock = new Clock(standIn.spreadsheet.getSpreadsheetTimeZone());
  const left = keptLeft(sheetOf(standIn, 'FBA Claims: what the last run left'));
  let copied = 0;
  for (const { tab, before } of recallSnapshot()!.tabs) {
    const known = tab === 'settings' ? null : (left(tab) as TableLeft).copy;
    if (!known || before === null) continue;
    copied++;
    const sheet = sheetOf(standIn, before);
    standIn.resetCounts();
    const told = standingOfCopy(sheet, known, clock)!;
    const some = standIn.counts().cells.read;
    const whole = standingOf(sheet, clock);
    const wanted = [plain(whole), links(whole)];
    const all = standIn.counts().cells.read - some;
    if (tab === 'claims') expect(some / all).toBeLessThan(0.7);
    expect([tab, plain(told), links(told)]).toEqual([tab, ...wanted]);
    // Another tab than it knew is read whole.
    expect(standingOfCopy(sheet, { ...known, rows: known.rows + 1 }, clock)).toBeNull();
    expect(standingOfCopy(sheet, { ...known, columns: known.columns - 1 }, clock)).toBeNull();
  }
  expect(copied).toBeGreaterThan(2);
});

test('a tab that a run leaves as it stands is not copied', () => {
  const standIn = aSellerWhoTyped();
  run(standIn);
  standIn.book.addText('odd-tab', [['a', 'b']]);
  run(standIn);
  const copied = names(standIn).filter((name) => name.includes('before the last run,'));
  expect(copied).toContain('FBA Claims: before the last run, Start');
  expect(copied).not.toContain('FBA Claims: before the last run, Claims');
  const claims = pictures(standIn).Claims;
  undoLastRun(standIn.spreadsheet);
  expect(pictures(standIn).Claims).toEqual(claims);
  expect(JSON.stringify(valuesOf(standIn, 'Start'))).not.toContain('odd-tab');
});

test('where copies do not fit the run is done all the same, says that it cannot be taken back, and the next one can', () => {
  const standIn = aSellerWhoTyped();
  leaveRoom(standIn, 70_000);
  const options = { settings: { asOf: AS_OF }, undoable: true } as const;
  expect(runFindClaims(standIn.spreadsheet, options).noUndo).toBe(true);
  expect(at(standIn, 'NEW', 'SKU').getValues()).toEqual([['NEW']]);
  expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['00123']]);
  const stands = pictures(standIn);
  expect([undoLastRun(standIn.spreadsheet), hadNoRoom()]).toEqual([null, true]);
  expect(pictures(standIn)).toEqual(stands);
  standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'empty cells'));
  standIn.book.addText('more', [LEDGER_HEADER, ledgerRow('09/26/2026', 'MORE', '7101', -1, 'M')]);
  expect(runFindClaims(standIn.spreadsheet, options).noUndo).toBe(false);
  expect(undoLastRun(standIn.spreadsheet)!.restored).toContain('Claims');
  expect([valuesOf(standIn, 'Claims').flat().includes('MORE'), hadNoRoom()]).toEqual([false, false]);
});

test('tabs get back the names that a run in another language gave them, but for one that he renamed since', () => {
  const standIn = started();
  run(standIn);
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF, language: 'zh' }, undoable: true });
  expect(names(standIn)).toEqual(expect.arrayContaining(['索赔', '开始', '索赔文案']));
  sheetOf(standIn, '开始').setName('Mine');
  const undone = undoLastRun(standIn.spreadsheet)!;
  expect(names(standIn)).toEqual(expect.arrayContaining(['Claims', 'Cases', 'Mine']));
  expect(names(standIn)).not.toContain('索赔');
  expect(undone.restored).toEqual(expect.arrayContaining(['Claims', 'Mine']));
});

/** A run changes marks: one claim is found again, one is new; with a colour and a note of the seller's in marked rows. */
function aSellerWithMarks(): StandIn {
  const standIn = started();
  const ledger = sheetOf(standIn, 'ledger');
  ledger.getRange(2, 3).setBackground('#123456');
  ledger.getRange(2, 1).setNote('mine');
  run(standIn);
  standIn.book.addText('later', [
    LEDGER_HEADER,
    ledgerRow('11/19/2026', 'MUG-BLUE', '7105', 1, 'F'),
    ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M'),
  ]);
  return standIn;
}
const ledgerPicture = (standIn: StandIn) => pictureOf(standIn, 'ledger');

test('marks: those that the run changed are put back, the seller’s colours and notes stay', () => {
  const standIn = aSellerWithMarks();
  const before = ledgerPicture(standIn);
  run(standIn);
  const after = ledgerPicture(standIn);
  expect(after).not.toEqual(before);
  sheetOf(standIn, 'ledger').getRange(3, 5).setBackground('#654321');
  sheetOf(standIn, 'ledger').getRange(4, 2).setNote('since');
  undoLastRun(standIn.spreadsheet);
  const undone = ledgerPicture(standIn);
  expect([undone.fills[2]![4], undone.notes[3]![1]]).toEqual(['#654321', 'since']);
  undone.fills[2]![4] = before.fills[2]![4]!;
  undone.notes[3]![1] = before.notes[3]![1]!;
  expect(undone).toEqual(before);
  expect(new Set(pictureOf(standIn, 'later').fills.flat())).toEqual(new Set(['#ffffff']));
  // The next run marks as the one that was taken back.
  run(standIn);
  expect(ledgerPicture(standIn).fills[3]).toEqual(after.fills[3]);
  expect(ledgerPicture(standIn).notes[0]).toEqual(after.notes[0]);
});

test('marks: where those of the run before were not kept, the next run finds what stands', () => {
  const standIn = started();
  run(standIn);
  const ledger = sheetOf(standIn, 'ledger');
  const last = ledger.getLastRow() + 1;
  if (last > ledger.getMaxRows()) ledger.insertRowsAfter(ledger.getMaxRows(), 1);
  const row = ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M');
  ledger.getRange(last, 1, 1, row.length).setValues([row]);
  run(standIn);
  const fillOf = () => ledger.getRange(last, 1).getBackgrounds()[0]![0];
  expect(fillOf()).not.toBe('#ffffff');
  standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'FBA Claims: marks before the last run'));
  undoLastRun(standIn.spreadsheet);
  standIn.book.addText('found', [LEDGER_HEADER, ledgerRow('09/27/2026', 'NEW', '7101', 1, 'F')]);
  run(standIn);
  expect(fillOf()).toBe('#ffffff');
});

test('marks: of rows that the seller moved since nobody knows whose mark is whose, so all go', () => {
  const standIn = aSellerWithMarks();
  run(standIn);
  const ledger = sheetOf(standIn, 'ledger');
  const body = ledger.getRange(2, 1, ledger.getLastRow() - 1, ledger.getLastColumn());
  const turned = <T>(rows: T[][]) => [...rows].reverse();
  const [values, fills, notes] = [body.getValues(), body.getBackgrounds(), body.getNotes()].map(turned);
  body.setValues(values!);
  body.setBackgrounds(fills as string[][]);
  body.setNotes(notes as string[][]);
  undoLastRun(standIn.spreadsheet);
  const { fills: left, notes: said } = ledgerPicture(standIn);
  expect(new Set(left.flat())).toEqual(new Set(['#ffffff', '#123456']));
  expect(new Set(said.flat())).toEqual(new Set(['', 'mine']));
});

test('what was typed since the run stays, with its row', () => {
  const standIn = aSellerWhoTyped();
  run(standIn);
  typesSince(standIn);
  undoLastRun(standIn.spreadsheet);
  expectTyped(standIn);
  run(standIn);
  expectTyped(standIn);
});

const IN_A_MADE_TAB: Readonly<Record<string, (claims: ReturnType<typeof sheetOf>) => unknown>> = {
  'a note in our column': (claims) => claims.getRange(3, 7).setNote('mine'),
  'a colour in our column': (claims) => claims.getRange(4, 9).setBackground('#00ffff'),
  'a word in the strip': (claims) => claims.getRange(1, 7).setValues([['mine']]),
  'a column without a title': (claims) => {
    claims.insertColumnsAfter(claims.getMaxColumns(), 1);
    claims.getRange(4, claims.getLastColumn() + 1).setValues([['mine']]);
  },
  'a row of his': (claims) => claims.getRange(claims.getLastRow() + 1, 5).setValues([['mine']]),
  'a copied row with his words': (claims) => {
    const row = claims.getLastRow();
    const width = claims.getLastColumn();
    const copy = claims.getRange(row, 1, 1, width).getValues()[0]!;
    copy[4] = 'mine';
    claims.getRange(row + 1, 1, 1, width).setValues([copy]);
  },
  'words in the place of a key': (claims) => {
    const row = claims.getRange(claims.getLastRow() + 1, 1, 1, claims.getLastColumn());
    row.setValues([row.getValues()[0]!.map((_, c, all) => (c === 6 ? 'mine' : c === all.length - 1 ? 'a word' : ''))]);
  },
};

test.each(Object.keys(IN_A_MADE_TAB))('a tab that the run made stays where he left %s in it', (what) => {
  const standIn = started();
  run(standIn);
  IN_A_MADE_TAB[what]!(sheetOf(standIn, 'Claims'));
  expect(undoLastRun(standIn.spreadsheet)!.removed).not.toContain('Claims');
  const { shown, notes, fills } = pictureOf(standIn, 'Claims');
  expect([...shown, ...notes].flat().includes('mine') || fills.flat().includes('#00ffff')).toBe(true);
});

test('a tab that the run made stays as far as he typed in it', () => {
  const standIn = started();
  run(standIn);
  at(standIn, 'LAMP-1', 'Case ID').setValues([['00123']]);
  const undone = undoLastRun(standIn.spreadsheet)!;
  expect(undone.removed).not.toContain('Claims');
  expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['00123']]);
  expect(valuesOf(standIn, 'Claims').flat()).not.toContain('MUG-BLUE');
});

test('an undo that is stopped at any call loses nothing, and the next one ends it', () => {
  const prepared = (): StandIn => {
    const standIn = aSellerWhoTyped();
    run(standIn);
    typesSince(standIn);
    return standIn;
  };
  const counting = prepared();
  const stops = stopsOf(counting, () => undoLastRun(counting.spreadsheet), 4);
  for (const stop of stops) {
    for (const then of ['undo', 'run']) {
      const standIn = prepared();
      stopped(standIn, stop, () => undoLastRun(standIn.spreadsheet));
      if (then === 'undo') undoLastRun(standIn.spreadsheet);
      else run(standIn);
      expectTyped(standIn);
    }
  }
}, 900_000);

/** Typed in rows that stood there before the run too. */
function typesInOldRows(standIn: StandIn): void {
  at(standIn, 'CUP-RED', 'Your status').setValues([['Filed']]);
  at(standIn, 'CUP-RED', 'SKU').setNote('since');
  at(standIn, 'CUP-RED', 'Why').setBackground('#00ff00');
  at(standIn, 'MUG-BLUE', 'Own column').setFormulas([['=2+2']]);
  const claims = sheetOf(standIn, 'Claims');
  claims.getRange(claims.getLastRow() + 1, 7).setValues([['called again']]);
}

/** Without what is kept for an undo. */
function shown(standIn: StandIn) {
  const kept = names(standIn).filter((name) => !name.startsWith('FBA Claims'));
  return kept.map((name) => [name, pictureOf(standIn, name)]);
}

function ranAndTyped(types: (standIn: StandIn) => void): StandIn {
  const standIn = aSellerWhoTyped();
  run(standIn);
  types(standIn);
  return standIn;
}

test('typed since in rows that stood there: the same as had it been typed without the run, wherever an undo was stopped', () => {
  const typedAlone = aSellerWhoTyped();
  typesInOldRows(typedAlone);
  const expected = shown(typedAlone);
  const counting = ranAndTyped(typesInOldRows);
  const stops = stopsOf(counting, () => undoLastRun(counting.spreadsheet), 9);
  expect(shown(counting)).toEqual(expected);
  for (const stop of stops) {
    const standIn = ranAndTyped(typesInOldRows);
    stopped(standIn, stop, () => undoLastRun(standIn.spreadsheet));
    undoLastRun(standIn.spreadsheet);
    expect(shown(standIn)).toEqual(expected);
  }
}, 900_000);

test('an undo that is stopped between the values of a table and its fills or notes: all come back to their rows', () => {
  const types = (standIn: StandIn) => {
    typesInOldRows(standIn);
    const claims = sheetOf(standIn, 'Claims');
    const row = valuesOf(standIn, 'Claims').findIndex((line) => line.includes('called support'));
    claims
      .getRange(row + 1, 7)
      .setNote('on the phone')
      .setBackground('#00ff00');
  };
  const typedAlone = aSellerWhoTyped();
  types(typedAlone);
  const expected = shown(typedAlone);
  const counting = ranAndTyped(types);
  const calls: string[] = [];
  counting.onCall = (name) => void calls.push(name);
  undoLastRun(counting.spreadsheet);
  const between = calls.flatMap((name, i) => (/^Range\.set(Backgrounds|Notes)\b/.test(name) ? [i + 1] : []));
  expect(between.length).toBeGreaterThan(6);
  for (const at of between) {
    const standIn = ranAndTyped(types);
    stopped(standIn, { at, how: 'is killed' }, () => undoLastRun(standIn.spreadsheet));
    undoLastRun(standIn.spreadsheet);
    expect(shown(standIn)).toEqual(expected);
  }
});

test('a copy that he made of a row of ours stays with his note, though it says what stood before', () => {
  const types = (standIn: StandIn) => {
    const claims = sheetOf(standIn, 'Claims');
    const from = valuesOf(standIn, 'Claims').findIndex((line) => line.includes('MUG-BLUE')) + 1;
    const to = claims.getLastRow() + 1;
    const width = claims.getLastColumn();
    claims.getRange(to, 1, 1, width).setNumberFormats(claims.getRange(from, 1, 1, width).getNumberFormats());
    claims.getRange(to, 1, 1, width).setValues(claims.getRange(from, 1, 1, width).getValues());
    claims.getRange(to, 7).setNote('to ask again');
  };
  const standIn = aSellerWhoTyped();
  run(standIn);
  types(standIn);
  undoLastRun(standIn.spreadsheet);
  const notes = sheetOf(standIn, 'Claims').getDataRange().getNotes().flat();
  expect(notes.filter((note) => note === 'to ask again')).toHaveLength(1);
});

test('an undo that Google ends goes on behind the tabs that are back', () => {
  const standIn = aSellerWhoTyped();
  run(standIn);
  // It ends when the first table is back.
  standIn.onCall = () => {
    if (standIn.properties.get('fba-claims-undo')?.includes('isBack')) throw new Error('stopped');
  };
  expect(() => undoLastRun(standIn.spreadsheet)).toThrow('stopped');
  standIn.onCall = null;
  const back = recallSnapshot()!.tabs.filter(({ isBack }) => isBack);
  expect(back).toHaveLength(1);
  const name = names(standIn).find((_, i) => standIn.spreadsheet.getSheets()[i]!.getSheetId() === back[0]!.sheet)!;
  standIn.resetCounts();
  const undone = undoLastRun(standIn.spreadsheet)!;
  expect(undone.restored).toEqual(expect.arrayContaining([name, 'Claims', 'Cases']));
  expect(standIn.counts().sheets[name]?.write ?? 0).toBe(0);
  expect(standIn.counts().sheets.Claims!.write).toBeGreaterThan(0);
});

test('marks come back after an undo that was stopped and done again', () => {
  const prepared = (): StandIn => {
    const standIn = aSellerWithMarks();
    run(standIn);
    return standIn;
  };
  const counting = prepared();
  const stops = stopsOf(counting, () => undoLastRun(counting.spreadsheet), 40);
  const before = ledgerPicture(counting);
  for (const stop of allStops ? stops : stops.slice(-3)) {
    const standIn = prepared();
    stopped(standIn, stop, () => undoLastRun(standIn.spreadsheet));
    undoLastRun(standIn.spreadsheet);
    expect(ledgerPicture(standIn)).toEqual(before);
  }
}, 900_000);
