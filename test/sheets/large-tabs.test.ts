// Of large tabs a run reads only the columns that it asks for, when it asks for them: it comes to what it comes to where all is read
// at once, and what a seller moves meanwhile stays together.
import type { StandIn } from '../../src/local/standin';
import { findClaims as inOneCall, undoRun } from '../../src/main';
import { findClaims, setUpTabs } from '../../src/sheets';
import { CELLS_IN_CALL } from '../../src/sheets/cells-in-call';
import { lazyGrid } from '../../src/sheets/lazy-grid';
import { CLOCK, drive, everythingOf } from '../pages/run-support';
import { copies } from './copies';
import { move, swapped, turned } from './moves';
import { allStops, callsToStop } from './stops';
import { AS_OF, cellOf, LEDGER_HEADER, ledgerRow, sheetOf } from './support';

const AS_SHIPPED = { ...CELLS_IN_CALL };
const large = () => Object.assign(CELLS_IN_CALL, { read: 30, formats: 30, topRows: 3 });
const small = () => Object.assign(CELLS_IN_CALL, AS_SHIPPED);

const KEY = 'FBA Claims key';
const LINK = 'https://example.com/case/1';
let remove: () => void = () => {};
beforeEach(() => {
  jest.useFakeTimers(CLOCK);
  large();
});
afterEach(() => {
  small();
  remove();
  jest.useRealTimers();
});

const at = (standIn: StandIn, text: string, title: string) => cellOf(standIn, 'Claims', KEY, text, title);

const typedInto = copies((standIn) => {
  setUpTabs(standIn.spreadsheet, 'en');
  inOneCall();
  at(standIn, 'LAMP-1', 'Case ID').setValues([['00123']]);
  at(standIn, 'LAMP-1', 'SKU').setNote('asked on the phone').setBackground('#ff00ff');
  const linked = SpreadsheetApp.newRichTextValue().setText('see the case').setLinkUrl(0, 3, LINK).build();
  at(standIn, 'MUG-BLUE', 'Your notes').setRichTextValues([[linked]]);
  at(standIn, 'CUP-RED', 'Your notes')
    .setFormulas([['=1+1']])
    .setNumberFormat('0.000');
  inOneCall();
});

/** After a run, with what the seller typed, and with a report that brings more claims when `more` is asked for. */
function before(more: boolean): StandIn {
  remove();
  const standIn = typedInto();
  remove = standIn.install();
  if (more) standIn.book.addText('new', [LEDGER_HEADER, ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M')]);
  return standIn;
}

const run = ({ spreadsheet }: StandIn, nextDay: boolean) =>
  findClaims(spreadsheet, { settings: { asOf: nextDay ? AS_OF + 1 : AS_OF }, undoable: true });

/** A run and its undo. */
function story(more: boolean, nextDay: boolean) {
  const standIn = before(more);
  run(standIn, nextDay);
  const after = everythingOf(standIn);
  undoRun();
  return [after, everythingOf(standIn)];
}

test.each([
  [false, false],
  [false, true],
  [true, false],
  [true, true],
])('a large tab is written and taken back as a small one (more claims: %s, the next day: %s)', (more, nextDay) => {
  small();
  const asSmall = story(more, nextDay);
  large();
  expect(story(more, nextDay)).toEqual(asSmall);
});

/** What is his of each row stands with it. */
function expectTogether(standIn: StandIn): void {
  expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['00123']]);
  expect(at(standIn, 'LAMP-1', 'SKU').getNotes()).toEqual([['asked on the phone']]);
  expect(at(standIn, 'LAMP-1', 'SKU').getBackgrounds()).toEqual([['#ff00ff']]);
  expect(at(standIn, 'MUG-BLUE', 'Your notes').getValues()).toEqual([['see the case']]);
  expect(at(standIn, 'MUG-BLUE', 'Your notes').getRichTextValues()[0]![0]!.getRuns()[0]!.getLinkUrl()).toBe(LINK);
  expect(at(standIn, 'CUP-RED', 'Your notes').getFormulas()).toEqual([['=1+1']]);
  const all = JSON.stringify(sheetOf(standIn, 'Claims').getDataRange().getValues());
  for (const his of ['00123', 'see the case']) expect(all.split(his)).toHaveLength(2);
}

const moves = [['rows that he turns round', turned] as const, ['columns that he swaps', swapped] as const];
const kinds = moves.flatMap(([what, how]) => [true, false].map((more) => [what, more, how] as const));

/** Calls that write into one of our tables: from the first on nothing of it is read any more. */
const WRITES = /^Range\.set(NumberFormats?|Values|Notes|Backgrounds)$/;

test.each(kinds)('%s before anything is written stay together (more claims: %s)', (_, more, how) => {
  const calm = before(more);
  let calls = 0;
  let first = 0;
  calm.onCall = (name) => {
    calls++;
    if (first === 0 && WRITES.test(name)) first = calls;
    return undefined;
  };
  run(calm, true);
  calm.onCall = null;
  expect(first).toBeGreaterThan(50);
  for (const call of callsToStop(1, first - 1, Math.ceil(first / 9))) {
    const standIn = before(more);
    let seen = 0;
    standIn.onCall = () => {
      if (++seen !== call) return undefined;
      return () => {
        standIn.onCall = null;
        move(standIn, how);
      };
    };
    run(standIn, true);
    expect(seen).toBe(call);
    expectTogether(standIn);
  }
});

test.each(kinds)('%s while a call of a run in steps reads stay together (more claims: %s)', async (_, more, how) => {
  let reads = 1;
  for (let read = 1; read <= reads; read += allStops ? 1 : Math.ceil(reads / 5)) {
    const standIn = before(more);
    const driven = drive();
    let seen = 0;
    driven.before = (name) => {
      if (name !== 'runApply') return;
      standIn.onCall = (call) => {
        if (!/^Range\.get(Values|Notes|Backgrounds|NumberFormats|Formulas|RichTextValues)$/.test(call))
          return undefined;
        if (++seen !== read) return undefined;
        return () => {
          standIn.onCall = null;
          move(standIn, how);
        };
      };
    };
    driven.after = () => {
      standIn.onCall = null;
    };
    expect((await driven.go()).how).toBe('done');
    if (read === 1) reads = Math.max(seen, 40);
    expectTogether(standIn);
  }
});

test('a grid reads its top once, and below it a column when it is asked for', () => {
  const read: string[] = [];
  const grid = lazyGrid(10, 9, (row, column, rows, columns) => {
    read.push(`${row},${column} ${rows}×${columns}`);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => (row + r) * 100 + column + c),
    );
  });
  expect([grid.length, grid[9]!.length, read]).toEqual([10, 9, []]);
  expect([grid[0]![0], grid[2]![8], read]).toEqual([0, 208, ['0,0 3×9']]);
  expect([grid[3]![5], grid[9]![4], grid[9]![8]]).toEqual([305, 904, 908]);
  // Thirty cells go into a call: four columns of seven rows.
  expect(read).toEqual(['0,0 3×9', '3,4 7×4', '3,8 7×1']);
  expect(grid[10]?.[0]).toBeUndefined();
  expect(grid[4]![9]).toBeUndefined();
});
