// Undo of the last run: our tabs as they were, tabs that the run made gone, and what was typed since still there.
import type { StandIn } from '../../src/local/standin';
import { findClaims, setUpTabs, undoLastRun } from '../../src/sheets';
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
function aSellerWhoTyped(): StandIn {
  const standIn = started();
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

test('a second run taken back: every tab of ours as before, marks gone', () => {
  const standIn = aSellerWhoTyped();
  const before = pictures(standIn);
  run(standIn);
  expect(valuesOf(standIn, 'Claims').flat()).toContain('NEW');
  undoLastRun(standIn.spreadsheet);
  const after = pictures(standIn);
  for (const name of names(standIn)) {
    if (['ledger', 'reimbursements', 'new', 'Products'].includes(name)) continue;
    expect([name, after[name]]).toEqual([name, before[name]]);
  }
  expect(names(standIn).filter((name) => name.includes('last run'))).toEqual([]);
  expect(new Set(sheetOf(standIn, 'ledger').getDataRange().getBackgrounds().flat())).toEqual(new Set(['#ffffff']));
  expect(sheetOf(standIn, 'Claims').getFilter()).not.toBeNull();
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
  let calls = 0;
  let firstWrite = 0;
  counting.onCall = (name) => {
    calls++;
    if (firstWrite === 0 && /\.(set|insert|create|remove|clear|delete)/.test(name)) firstWrite = calls;
  };
  undoLastRun(counting.spreadsheet);
  const step = process.env.FBA_CLAIMS_ALL_STOPS ? 1 : 400;
  for (let stop = firstWrite; stop <= calls; stop += step) {
    for (const then of ['undo', 'run']) {
      const standIn = prepared();
      let seen = 0;
      standIn.onCall = () => {
        if (++seen === stop) throw new Error('stopped');
      };
      expect(() => undoLastRun(standIn.spreadsheet)).toThrow('stopped');
      standIn.onCall = null;
      if (then === 'undo') undoLastRun(standIn.spreadsheet);
      else run(standIn);
      expectTyped(standIn);
    }
  }
}, 900_000);
