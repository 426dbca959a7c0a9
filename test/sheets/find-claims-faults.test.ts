// Typed work outlives every stop: each call of a second run fails in turn, and after the next run all that the seller typed,
// noted, painted, linked and filtered is with its claim.
import type { StandIn } from '../../src/local/standin';
import { findClaims, runFindClaims, setUpTabs } from '../../src/sheets';
import { copies } from './copies';
import { stopped, stopsOf } from './stops';
import { AS_OF, aSeller, cellOf, LEDGER_HEADER, ledgerRow, sheetOf, titleRow, valuesOf } from './support';

const KEY = 'FBA Claims key';
const LINK = 'https://example.com/case/1';

let remove: () => void = () => {};
afterEach(() => remove());

const run = (standIn: StandIn) => findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
const found = (standIn: StandIn) => runFindClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
const at = (standIn: StandIn, text: string, title: string) => cellOf(standIn, 'Claims', KEY, text, title);

/** A seller who has typed beside his claims; the next run has a claim more, which moves all rows. */
const whoTyped = copies((standIn) => {
  setUpTabs(standIn.spreadsheet, 'en');
  run(standIn);
  at(standIn, 'LAMP-1', 'Case ID').setValues([['00123']]);
  at(standIn, 'LAMP-1', 'SKU').setNote('asked on the phone').setBackground('#ff00ff');
  at(standIn, 'MUG-BLUE', 'SKU').setNote('ask Li').setBackground('#00ffff');
  at(standIn, 'CUP-RED', 'Your status').setValues([['Not pursued']]);
  const linked = SpreadsheetApp.newRichTextValue().setText('see the case').setLinkUrl(4, 12, LINK).build();
  at(standIn, 'MUG-BLUE', 'Your notes').setRichTextValues([[linked]]);
  sheetOf(standIn, 'Claims')
    .getFilter()!
    .setColumnFilterCriteria(7, {} as GoogleAppsScript.Spreadsheet.FilterCriteria);
  const claims = sheetOf(standIn, 'Claims');
  claims
    .getRange(claims.getLastRow() + 1, 7)
    .setValues([['called support']])
    .setNote('on Monday');
  standIn.book.addText('new', [LEDGER_HEADER, ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M')]);
});

function aSellerWhoTyped(): StandIn {
  remove();
  const standIn = whoTyped();
  remove = standIn.install();
  return standIn;
}

function expectAllKept(standIn: StandIn): void {
  expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['00123']]);
  expect(at(standIn, 'LAMP-1', 'SKU').getNotes()).toEqual([['asked on the phone']]);
  expect(at(standIn, 'LAMP-1', 'SKU').getBackgrounds()).toEqual([['#ff00ff']]);
  expect(at(standIn, 'MUG-BLUE', 'SKU').getNotes()).toEqual([['ask Li']]);
  expect(at(standIn, 'MUG-BLUE', 'SKU').getBackgrounds()).toEqual([['#00ffff']]);
  expect(at(standIn, 'CUP-RED', 'State').getValues()).toEqual([['Not pursued']]);
  expect(at(standIn, 'NEW', 'SKU').getNotes()).toEqual([['']]);
  expect(at(standIn, 'NEW', 'SKU').getBackgrounds()).toEqual([['#ffffff']]);
  expect(at(standIn, 'MUG-BLUE', 'Your notes').getRichTextValues()[0]![0]!.getLinkUrl(4, 12)).toBe(LINK);
  expect(at(standIn, 'called support', 'SKU').getNotes()).toEqual([['on Monday']]);
  const texts = valuesOf(standIn, 'Claims').flat();
  for (const once of ['LAMP-1', 'MUG-BLUE', 'CUP-RED', 'NEW', 'called support'])
    expect(texts.filter((text) => text === once)).toHaveLength(1);
}

test('a run that nothing stops keeps all of it, and the filter', () => {
  const standIn = aSellerWhoTyped();
  run(standIn);
  expectAllKept(standIn);
  expect(sheetOf(standIn, 'Claims').getFilter()!.getColumnFilterCriteria(7)).not.toBeNull();
});

test('a run that is stopped at any call, in any way, keeps all of it', () => {
  const counting = aSellerWhoTyped();
  for (const stop of stopsOf(counting, () => run(counting), 12)) {
    const standIn = aSellerWhoTyped();
    stopped(standIn, stop, () => run(standIn));
    run(standIn);
    expectAllKept(standIn);
  }
}, 900_000);

test('a run that is stopped between the values of a row and its notes and fills does not take a new claim for a row of the seller', () => {
  const counting = aSellerWhoTyped();
  const between: number[] = [];
  let calls = 0;
  counting.onCall = (name) => {
    calls++;
    if (/^Range\.set(Backgrounds|Notes)$/.test(name)) between.push(calls);
  };
  const added = (standIn: StandIn) =>
    standIn.book.addText('and one more', [LEDGER_HEADER, ledgerRow('09/25/2026', 'NEW-COST', '7199', -1, 'M')]);
  const texts = (standIn: StandIn) =>
    ['Start', 'Claims', 'Cases', 'Not claimed', 'Balance'].map((name) => {
      return standIn.book.tab(name) ? [name, valuesOf(standIn, name).map((row) => row.join('|'))] : [name];
    });
  added(counting);
  run(counting);
  expect(between.length).toBeGreaterThan(4);
  counting.onCall = null;
  run(counting);
  const expected = texts(counting);
  for (const at of between) {
    const standIn = aSellerWhoTyped();
    added(standIn);
    stopped(standIn, { at, how: 'is killed' }, () => run(standIn));
    run(standIn);
    expectAllKept(standIn);
    expect(texts(standIn)).toEqual(expected);
  }
});

test('where the memory of the document cannot be read for a moment nothing is taken for forgotten', () => {
  const counting = aSellerWhoTyped();
  const reads: number[] = [];
  let calls = 0;
  counting.onCall = (name) => {
    calls++;
    if (name === 'Properties.getProperty') reads.push(calls);
  };
  run(counting);
  expect(reads.length).toBeGreaterThan(5);
  for (const at of reads) {
    const standIn = aSellerWhoTyped();
    stopped(standIn, { at, how: 'throws before' }, () => run(standIn));
    run(standIn);
    expectAllKept(standIn);
    // Dates that a run filled in are no word of the seller, and copies for the undo stand once.
    expect(found(standIn).settings.covers).toEqual({});
    const copied = standIn.book.tabs.map(({ name }) => name).filter((name) => name.includes('(FBA Claims)'));
    expect(copied).toEqual([]);
  }
}, 120_000);

/** The seller puts a column of his own between the dates that belong together. */
function moveCoversApart(standIn: StandIn): void {
  const sheet = sheetOf(standIn, 'Settings');
  sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  const rows = sheet.getLastRow();
  const header = titleRow(standIn, 'Settings', 'Covers from');
  for (const column of [5, 4]) {
    const from = sheet.getRange(header + 1, column, rows - header, 1);
    const to = sheet.getRange(header + 1, column + 1, rows - header, 1);
    to.setNumberFormats(from.getNumberFormats());
    to.setValues(from.getValues());
    if (column === 4) from.setValues(from.getValues().map(() => ['mine']));
  }
}

test('a formula in Settings stays a formula, and dates that nobody typed follow the report after any stop', () => {
  const settings = (standIn: StandIn, report: string, title: string) =>
    cellOf(standIn, 'Settings', 'Covers from', report, title);
  const LEDGER_NAME = 'Inventory Ledger (detailed view)';
  const standIn = aSellerWhoTyped();
  settings(standIn, 'Reimbursements', 'Covers from').setValues([['=TODAY()-120']]);
  run(standIn);
  expect(settings(standIn, 'Reimbursements', 'Covers from').getFormulas()).toEqual([['=TODAY()-120']]);
  expect(settings(standIn, LEDGER_NAME, 'Covers from').getDisplayValues()).toEqual([['2026-09-25']]);

  for (const apart of [false, true]) {
    // With a column of his between them the dates are written in several calls.
    const dates = () => {
      const seller = aSellerWhoTyped();
      if (apart) moveCoversApart(seller);
      return seller;
    };
    const counting = dates();
    const writes: number[] = [];
    let calls = 0;
    counting.onCall = (name) => {
      calls++;
      if (/^Range.setValues|^Properties.setProperty/.test(name)) writes.push(calls);
    };
    run(counting);
    for (const [i, at] of writes.slice(-6).entries()) {
      const other = dates();
      stopped(other, { at, how: i % 2 === 0 ? 'throws after' : 'is killed' }, () => run(other));
      // What a run fills in vouches for nothing, whenever it was stopped.
      expect(found(other).settings.covers).toEqual({});
      expect(settings(other, LEDGER_NAME, 'Covers from').getDisplayValues()).toEqual([['2026-09-25']]);
    }
  }
}, 120_000);

test('a date that he typed is his, even one that a report has by chance, and stays when the report changes', () => {
  const LEDGER_NAME = 'Inventory Ledger (detailed view)';
  const standIn = aSellerWhoTyped();
  const from = () => cellOf(standIn, 'Settings', 'Covers from', LEDGER_NAME, 'Covers from');
  from()
    .setNumberFormat('yyyy-mm-dd')
    .setValues([[new Date('2026-09-25T12:00:00Z')]]);
  // The report reaches back to the very day that he named.
  expect(found(standIn).settings.covers).toMatchObject({ 'ledger-detail': { to: null } });
  standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'new'));
  expect(found(standIn).settings.covers).toMatchObject({ 'ledger-detail': { to: null } });
  expect(from().getDisplayValues()).toEqual([['2026-09-25']]);
});

test('in a copy of the spreadsheet nothing is remembered: dates that say what the report has are no word of his', () => {
  const standIn = aSellerWhoTyped();
  run(standIn);
  for (const key of [...standIn.properties.keys()]) standIn.properties.delete(key);
  expect(found(standIn).settings.covers).toEqual({});
  standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'new'));
  expect(found(standIn).settings.covers).toEqual({});
});

test('number formats of his own column stay with their values, wherever the run is stopped', () => {
  const typed = () => {
    const standIn = aSellerWhoTyped();
    const claims = sheetOf(standIn, 'Claims');
    claims.insertColumnsAfter(claims.getMaxColumns(), 1);
    const column = claims.getLastColumn() + 1;
    claims.getRange(titleRow(standIn, 'Claims', KEY) + 1, column).setValues([['Mine']]);
    const put = (text: string, format: string, value: number | Date | string) =>
      at(standIn, text, 'Mine')
        .setNumberFormat(format)
        .setValues([[value]]);
    put('LAMP-1', '0.000', 5);
    put('MUG-BLUE', 'yyyy-mm-dd', new Date('2026-11-03T12:00:00Z'));
    put('CUP-RED', '@', '007');
    put('called support', '0%', 0.5);
    return standIn;
  };
  const expectFormats = (standIn: StandIn) => {
    const shown = ['LAMP-1', 'MUG-BLUE', 'CUP-RED', 'called support'].map((text) => at(standIn, text, 'Mine'));
    expect(shown.map((cell) => cell.getNumberFormats()[0]![0])).toEqual(['0.000', 'yyyy-mm-dd', '@', '0%']);
    expect(shown.map((cell) => cell.getDisplayValues()[0]![0])).toEqual(['5.000', '2026-11-03', '007', '50%']);
  };
  const counting = typed();
  expectFormats(counting);
  const names: string[] = [];
  counting.onCall = (name) => names.push(name);
  run(counting);
  counting.onCall = null;
  expectFormats(counting);
  const calls = names.flatMap((name, i) =>
    /^Range\.set(NumberFormats|Values|Backgrounds)$/.test(name) ? [i + 1] : [],
  );
  for (const at of new Set(calls.flatMap((call) => [call, call + 1]).slice(0, 24))) {
    const standIn = typed();
    stopped(standIn, { at, how: 'throws before' }, () => run(standIn));
    run(standIn);
    expectFormats(standIn);
  }
  expect([...counting.properties.keys()].filter((key) => key.startsWith('fba-claims-links'))).toEqual([]);
}, 120_000);

test('he unfreezes and sorts the whole tab: every claim is there once, with what he typed', () => {
  const standIn = aSellerWhoTyped();
  const claims = sheetOf(standIn, 'Claims');
  claims.setFrozenRows(0);
  const all = claims.getRange(1, 1, claims.getLastRow(), claims.getLastColumn());
  const [values, formulas, notes, fills] = [all.getValues(), all.getFormulas(), all.getNotes(), all.getBackgrounds()];
  const order = values.map((_, r) => r).reverse();
  all.setValues(order.map((r) => values[r]!.map((value, c) => formulas[r]![c] || value)));
  all.setNotes(order.map((r) => notes[r]!));
  all.setBackgrounds(order.map((r) => fills[r]!));
  const linked = SpreadsheetApp.newRichTextValue().setText('see the case').setLinkUrl(4, 12, LINK).build();
  const header = titleRow(standIn, 'Claims', KEY);
  const row = valuesOf(standIn, 'Claims').findIndex((line) => line.includes('MUG-BLUE'));
  expect(row).toBeLessThan(header);
  const notesAt = valuesOf(standIn, 'Claims')[header]!.indexOf('Your notes');
  claims.getRange(row + 1, notesAt + 1).setRichTextValues([[linked]]);
  run(standIn);
  expectAllKept(standIn);
  expect(titleRow(standIn, 'Claims', KEY)).toBe(1);
});

test('marks of a first run that was stopped among them go when their claim does', () => {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  let calls = 0;
  let last = 0;
  standIn.onCall = (name) => {
    calls++;
    if (name === 'Properties.setProperty') last = calls;
  };
  run(standIn);
  for (const back of [0, 1, 2, 3]) {
    remove();
    const other = aSeller();
    remove = other.install();
    let seen = 0;
    other.onCall = () => {
      if (++seen === last - back) throw new Error('stopped');
    };
    expect(() => run(other)).toThrow('stopped');
    other.onCall = null;
    const ledger = sheetOf(other, 'ledger');
    ledger.getRange(2, 8).setValues([['-2']]);
    run(other);
    const row = ledger.getRange(2, 1, 1, 14);
    expect(new Set(row.getBackgrounds()[0])).toEqual(new Set(['#ffffff']));
    expect(row.getNotes()[0]![0]).toBe('');
  }
});

test('a first run that is stopped at any call leaves no tabs that the next one does not use', () => {
  const started = () => {
    remove();
    const standIn = aSeller();
    remove = standIn.install();
    return standIn;
  };
  const undoable = (standIn: StandIn) => findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF }, undoable: true });
  // Copies are those of the last run that changed anything.
  const namesOf = (standIn: StandIn) =>
    standIn.book.tabs.flatMap(({ name }) => (name.includes('last run') ? [] : [name])).sort();
  const counting = started();
  const stops = stopsOf(counting, () => undoable(counting), 9);
  undoable(counting);
  for (const stop of stops) {
    const standIn = started();
    stopped(standIn, stop, () => undoable(standIn));
    undoable(standIn);
    undoable(standIn);
    expect(namesOf(standIn)).toEqual(namesOf(counting));
  }
}, 900_000);

test('the filter and its conditions come back after a run that was stopped between taking it away and making it', () => {
  const standIn = aSellerWhoTyped();
  const undoable = () => findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF }, undoable: true });
  const claims = sheetOf(standIn, 'Claims');
  // Rows below the filter: it has to be made anew.
  claims.insertRowsAfter(claims.getMaxRows(), 5);
  standIn.onCall = (name) => {
    if (name === 'Range.createFilter') throw new Error('stopped');
  };
  expect(undoable).toThrow('stopped');
  expect(claims.getFilter()).toBeNull();
  standIn.onCall = null;
  undoable();
  expect(claims.getFilter()!.getColumnFilterCriteria(7)).not.toBeNull();
});
