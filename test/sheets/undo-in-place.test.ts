// Undo of a run that moved no row of a table: only what it changed is taken back, and what was typed since is not touched.
import type { StandIn } from '../../src/local/standin';
import { findClaims, runFindClaims, setUpTabs, undoLastRun } from '../../src/sheets';
import { Clock } from '../../src/sheets/clock';
import { keptLeft, type TableLeft } from '../../src/sheets/left-behind';
import { recallSnapshot } from '../../src/sheets/snapshot';
import { undoInPlace } from '../../src/sheets/undo-in-place';
import { copies } from './copies';
import { move, oneMore, swapped, turned } from './moves';
import { allStops, stopped, stopsOf } from './stops';
import { AS_OF, cellOf, pictureOf, sheetOf, valuesOf } from './support';

const KEY = 'FBA Claims key';
const LINK = 'https://example.com/case/1';
const COPY = 'FBA Claims: before the last run, Claims';
const MATRIX_MS = allStops ? 36_000_000 : 600_000;

let remove: () => void = () => {};
afterEach(() => remove());

const run = (standIn: StandIn, asOf = AS_OF) => findClaims(standIn.spreadsheet, { settings: { asOf }, undoable: true });
const at = (standIn: StandIn, text: string, title: string) => cellOf(standIn, 'Claims', KEY, text, title);
const linked = (text: string) => SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(0, 3, LINK).build();

/** After a run, with what the seller typed: the run of the next day changes every claim, and moves none. */
const aDayBefore = copies((standIn) => {
  setUpTabs(standIn.spreadsheet, 'en');
  run(standIn);
  at(standIn, 'LAMP-1', 'Case ID').setValues([['00123']]);
  at(standIn, 'LAMP-1', 'Days').setNote('asked on the phone').setBackground('#ff00ff');
  at(standIn, 'MUG-BLUE', 'Your notes').setRichTextValues([[linked('see the case')]]);
  const claims = sheetOf(standIn, 'Claims');
  const own = claims.getLastRow() + 1;
  claims.getRange(own, 2, 1, 6).setValues([['my', 'own', 'row', '', '', 'called support']]);
  claims.insertColumnsAfter(claims.getMaxColumns(), 1);
  claims.getRange(2, claims.getLastColumn() + 1).setValues([['Own column']]);
  at(standIn, 'CUP-RED', 'Own column').setFormulas([['=1+1']]);
  // It writes his words as text, and his columns are as they are from then on.
  run(standIn);
});

function installed(make: () => StandIn): StandIn {
  remove();
  const standIn = make();
  remove = standIn.install();
  return standIn;
}
const before = () => installed(aDayBefore);

/** The next day's run, and what is typed then. */
function nextDay(types: (standIn: StandIn) => void = () => {}): StandIn {
  const standIn = before();
  run(standIn, AS_OF + 1);
  types(standIn);
  return standIn;
}

/** All tabs without those that are kept for an undo, and the links in Claims. */
function shown(standIn: StandIn) {
  const names = standIn.book.tabs.map(({ name }) => name).filter((name) => !name.startsWith('FBA Claims'));
  const rich = sheetOf(standIn, 'Claims').getDataRange().getRichTextValues();
  const links = rich.map((line) => line.map((cell) => cell?.getRuns().map((one) => one.getLinkUrl()) ?? null));
  return [names.map((name) => [name, pictureOf(standIn, name)]), links];
}

function undoWhole(standIn: StandIn): void {
  for (let calls = 0; undoLastRun(standIn.spreadsheet)?.goesOn; calls++) expect(calls).toBeLessThan(50);
}

function leftIn(standIn: StandIn): TableLeft {
  return keptLeft(sheetOf(standIn, recallSnapshot()!.left))('claims') as TableLeft;
}

/** How many columns of Claims are written at once, below its titles. */
function widthsWritten(standIn: StandIn): number[] {
  const widths: number[] = [];
  standIn.onCall = (name) =>
    /^Range\.set(Values|NumberFormats|Notes|Backgrounds|RichTextValues)$/.test(name)
      ? (range: unknown) => {
          const { getSheet, getLastRow, getNumColumns } = range as GoogleAppsScript.Spreadsheet.Range;
          if (getSheet().getName() === 'Claims' && getLastRow() > 2) widths.push(getNumColumns());
        }
      : undefined;
  return widths;
}

/** In every place in which a seller may type; nothing of it is in a value that is ours. */
function typesEverywhere(standIn: StandIn): void {
  at(standIn, 'CUP-RED', 'Your status').setValues([['Filed']]);
  at(standIn, 'LAMP-1', 'Case ID')
    .setNumberFormat('@')
    .setValues([['00456']]);
  at(standIn, 'CUP-RED', 'Your notes').setRichTextValues([[linked('ask Li')]]);
  at(standIn, 'MUG-BLUE', 'Your notes').setValues([['']]);
  at(standIn, 'CUP-RED', 'Days').setNote('since').setBackground('#00ff00');
  at(standIn, 'LAMP-1', 'Days').setNote('');
  at(standIn, 'MUG-BLUE', 'Own column').setFormulas([['=2+2']]);
  at(standIn, 'CUP-RED', 'Own column').setValues([[7]]);
  const claims = sheetOf(standIn, 'Claims');
  const own = valuesOf(standIn, 'Claims').findIndex((line) => line.includes('called support')) + 1;
  claims.getRange(own, 2, 1, 6).setValues([['changed', '', 'row', '', 'more', 'called twice']]);
  claims.getRange(own, 7).setNote('on the phone');
  claims.getRange(claims.getLastRow() + 1, 7).setValues([['called again']]);
  claims.getRange(1, 4).setValues([['in the strip']]);
  claims.getRange(2, 2).setNote('a title of mine').setBackground('#abcdef');
}

test('taken back all is as before, and few columns are read and written', () => {
  const expected = shown(before());
  const standIn = nextDay();
  expect(shown(standIn)).not.toEqual(expected);
  const { changed } = leftIn(standIn);
  expect(changed!.cells.length).toBeGreaterThan(1);
  expect(changed!.cells.length).toBeLessThan(8);
  expect([changed!.notes, changed!.fills]).toEqual([[], []]);
  const widths = widthsWritten(standIn);
  expect(undoLastRun(standIn.spreadsheet)!.restored).toContain('Claims');
  standIn.onCall = null;
  expect(shown(standIn)).toEqual(expected);
  expect(Math.max(...widths)).toBe(1);
});

test('a run that moves nothing writes few columns, and leaves what is typed in others alone', () => {
  const standIn = before();
  const widths = widthsWritten(standIn);
  run(standIn, AS_OF + 1);
  standIn.onCall = null;
  expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['00123']]);
  expect(widths.length).toBeGreaterThan(2);
  expect(Math.max(...widths)).toBeLessThan(8);
});

test('a date as the title of a column of his is no sign that something was moved', () => {
  const standIn = before();
  const claims = sheetOf(standIn, 'Claims');
  claims.getRange(2, claims.getLastColumn()).setValues([[new Date(Date.UTC(2026, 9, 1, 12))]]);
  run(standIn);
  const widths = widthsWritten(standIn);
  run(standIn, AS_OF + 1);
  standIn.onCall = null;
  expect(widths.length).toBeGreaterThan(2);
  expect(Math.max(...widths)).toBeLessThan(8);
});

test('rows that are sorted while a run works are written whole', () => {
  const standIn = before();
  let sorted = false;
  standIn.onCall = (name) => {
    if (sorted || name !== 'Spreadsheet.insertSheet') return undefined;
    sorted = true;
    return () => move(standIn, turned);
  };
  run(standIn, AS_OF + 1);
  standIn.onCall = null;
  expect(sorted).toBe(true);
  const calm = nextDay();
  expect(valuesOf(standIn, 'Claims').map(String)).toEqual(valuesOf(calm, 'Claims').map(String));
});

test(
  'what was typed since is as had it been typed without the run, wherever an undo was stopped',
  () => {
    const alone = before();
    typesEverywhere(alone);
    const expected = shown(alone);
    const counting = nextDay(typesEverywhere);
    const stops = stopsOf(counting, () => undoWhole(counting), 9);
    expect(shown(counting)).toEqual(expected);
    for (const stop of stops) {
      const standIn = nextDay(typesEverywhere);
      stopped(standIn, stop, () => undoWhole(standIn));
      undoWhole(standIn);
      expect(shown(standIn)).toEqual(expected);
    }
  },
  MATRIX_MS,
);

test(
  'what was typed since stays where an undo was stopped and a run comes in its place',
  () => {
    const alone = before();
    typesEverywhere(alone);
    run(alone, AS_OF + 1);
    const expected = shown(alone);
    const counting = nextDay(typesEverywhere);
    for (const stop of stopsOf(counting, () => undoWhole(counting), 7)) {
      const standIn = nextDay(typesEverywhere);
      stopped(standIn, stop, () => undoWhole(standIn));
      run(standIn, AS_OF + 1);
      expect(shown(standIn)).toEqual(expected);
    }
  },
  MATRIX_MS,
);

test('an undo whose time is up goes on when it is done again, and what is typed between its calls stays', () => {
  const once = before();
  typesEverywhere(once);
  const expected = shown(once);
  for (let typing = 0; typing < 8; typing++) {
    const standIn = nextDay();
    let calls = 0;
    const undo = () => undoLastRun(standIn.spreadsheet, -1, 1)!.goesOn;
    for (let going = true; going; calls++) {
      if (calls === typing) typesEverywhere(standIn);
      going = undo();
    }
    if (calls <= typing) typesEverywhere(standIn);
    expect(calls).toBeGreaterThan(4);
    expect(shown(standIn)).toEqual(expected);
    expect(undoLastRun(standIn.spreadsheet)).toBeNull();
  }
});

test.each([
  ['rows that he turned round', turned],
  ['a row that he put in between', oneMore],
  ['columns that he swapped', swapped],
])('%s: nothing is taken back by its place', (_, how) => {
  const standIn = nextDay((one) => {
    at(one, 'CUP-RED', 'Your status').setValues([['Filed']]);
    at(one, 'CUP-RED', 'SKU').setNote('since');
    move(one, how);
  });
  expect(undoLastRun(standIn.spreadsheet)!.restored).toContain('Claims');
  expect(at(standIn, 'CUP-RED', 'Your status').getValues()).toEqual([['Filed']]);
  expect(at(standIn, 'CUP-RED', 'SKU').getNotes()).toEqual([['since']]);
  expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['00123']]);
  const days = (one: StandIn) => ['MUG-BLUE', 'LAMP-1', 'CUP-RED'].map((sku) => at(one, sku, 'Days').getFormulas());
  const [told, linksTo] = [at(standIn, 'MUG-BLUE', 'Days').getValues(), at(standIn, 'MUG-BLUE', 'Your notes')];
  expect(linksTo.getRichTextValues()[0]![0]!.getLinkUrl(0, 3)).toBe(LINK);
  expect(
    days(standIn)
      .flat()
      .flat()
      .every((formula) => formula !== ''),
  ).toBe(true);
  expect(told).toEqual(at(before(), 'MUG-BLUE', 'Days').getValues());
});

/** A table in which a run changed notes, fills and links as well: its copy says otherwise. */
function withOtherCopy(standIn: StandIn): TableLeft {
  const copy = (text: string, title: string) => cellOf(standIn, COPY, KEY, text, title);
  for (const sku of ['MUG-BLUE', 'LAMP-1', 'CUP-RED']) {
    copy(sku, 'SKU').setNote(`${sku} noted before`).setBackground('#123456');
    copy(sku, 'Your notes').setRichTextValues([[linked(`${sku} before`)]]);
    copy(sku, 'Why').setRichTextValues([[linked(`${sku} why`)]]);
  }
  const left = leftIn(standIn);
  const column = (title: string) => valuesOf(standIn, COPY)[1]!.indexOf(title);
  const sku = column('SKU');
  const cells = [...left.changed!.cells, column('Your notes'), column('Why')];
  return { ...left, changed: { cells, linked: [column('Why')], notes: [sku], fills: [sku] } };
}

test(
  'notes, fills and links that a run changed come back, but where he typed since',
  () => {
    const prepared = () => {
      const standIn = nextDay();
      const left = withOtherCopy(standIn);
      at(standIn, 'CUP-RED', 'SKU').setNote('since').setBackground('#00ffff');
      at(standIn, 'CUP-RED', 'Your notes').setValues([['since']]);
      const clock = new Clock(standIn.spreadsheet.getSpreadsheetTimeZone());
      const tab = { sheet: sheetOf(standIn, 'Claims'), before: sheetOf(standIn, COPY), id: 'claims' as const, left };
      return { standIn, undo: () => void expect(undoInPlace(tab, clock, 0, 2, () => true)).toBe(true) };
    };
    const told = (standIn: StandIn) =>
      ['MUG-BLUE', 'LAMP-1', 'CUP-RED'].map((sku) => {
        const [mark, rich] = [at(standIn, sku, 'SKU'), at(standIn, sku, 'Your notes').getRichTextValues()[0]![0]!];
        const why = at(standIn, sku, 'Why').getRichTextValues()[0]![0]!;
        return [
          ...[mark.getNotes()[0]![0], mark.getBackgrounds()[0]![0], rich.getText(), rich.getLinkUrl(0, 3)],
          ...[why.getText(), why.getLinkUrl(0, 3)],
        ];
      });
    const expected = [
      ['MUG-BLUE noted before', '#123456', 'MUG-BLUE before', LINK, 'MUG-BLUE why', LINK],
      ['LAMP-1 noted before', '#123456', 'LAMP-1 before', LINK, 'LAMP-1 why', LINK],
      ['since', '#00ffff', 'since', null, 'CUP-RED why', LINK],
    ];
    const counting = prepared();
    const stops = stopsOf(counting.standIn, counting.undo, 9);
    expect(told(counting.standIn)).toEqual(expected);
    for (const stop of stops) {
      const { standIn, undo } = (() => {
        remove();
        return prepared();
      })();
      stopped(standIn, stop, undo);
      undo();
      expect(told(standIn)).toEqual(expected);
    }
  },
  MATRIX_MS,
);

test('where a run in one call changed nothing else its undo says what it did', () => {
  const standIn = before();
  expect(runFindClaims(standIn.spreadsheet, { settings: { asOf: AS_OF + 1 }, undoable: true }).noUndo).toBe(false);
  const undone = undoLastRun(standIn.spreadsheet)!;
  expect([undone.goesOn, undone.left, undone.removed]).toEqual([false, [], []]);
});
