// Files become tabs of plain text: block by block, hidden until they are whole, and taken back when they are not.

import { createStandIn, type StandIn } from '../../src/local/standin';
import { findClaims } from '../../src/sheets';
import {
  beginImport,
  cancelImport,
  endImport,
  ImportError,
  importBlock,
  importRoom,
} from '../../src/sheets/import-tabs';
import { importedTabs } from '../../src/sheets/imported-days';
import { dayOf, isoOf } from '../../src/values/day';
import HEADERS from '../fixtures/header-rows.json';

let standIn: StandIn;
let uninstall: () => void;
beforeEach(() => {
  standIn = createStandIn({ year: 2026 });
  standIn.book.addText('mine', [['a note of mine']]);
  uninstall = standIn.install();
});
afterEach(() => uninstall());

const names = () => standIn.book.tabs.map(({ name, hidden }) => (hidden ? `(${name})` : name));
const rows = [
  ['SKU', 'Date', 'Amount'],
  ['00123', '3-4', '1E05'],
  ['=1+1', '2026-01-02', "'x"],
];

test('what is imported stands there letter by letter, in a tab that shows when it is whole', () => {
  const id = beginImport(standIn.spreadsheet, 'ledger', rows.length, 3, 'en');
  expect(names()).toEqual(['mine', '(Importing ledger)']);
  importBlock(standIn.spreadsheet, id, 1, rows.slice(0, 2));
  importBlock(standIn.spreadsheet, id, 3, rows.slice(2));
  // A call that broke after it had written is made again.
  importBlock(standIn.spreadsheet, id, 3, rows.slice(2));
  expect(endImport(standIn.spreadsheet, id, 'ledger', null, 'en')).toBe('ledger');
  expect(names()).toEqual(['mine', 'ledger']);
  const sheet = standIn.spreadsheet.getSheetByName('ledger')!;
  expect(sheet.getDataRange().getValues()).toEqual(rows);
  expect(sheet.getMaxColumns()).toBe(3);
});

test('a name that is taken gets another one, and nobody else’s tab is touched', () => {
  const id = beginImport(standIn.spreadsheet, 'mine', 1, 1, 'en');
  importBlock(standIn.spreadsheet, id, 1, [['x']]);
  expect(endImport(standIn.spreadsheet, id, 'mine', null, 'en')).toBe('mine (FBA Claims)');
  expect(standIn.spreadsheet.getSheetByName('mine')!.getDataRange().getValues()).toEqual([['a note of mine']]);
});

test('a newer download takes the place and the name of the older tab', () => {
  standIn.book.addText('last', [['z']]);
  const id = beginImport(standIn.spreadsheet, 'mine', 1, 1, 'en');
  importBlock(standIn.spreadsheet, id, 1, [['new']]);
  expect(endImport(standIn.spreadsheet, id, 'mine', 'mine', 'en')).toBe('mine');
  expect(names()).toEqual(['mine', 'last']);
  expect(standIn.spreadsheet.getSheetByName('mine')!.getDataRange().getValues()).toEqual([['new']]);
});

test('a cancelled import leaves nothing, also of several files', () => {
  const ids = ['a', 'b'].map((name) => beginImport(standIn.spreadsheet, name, 2, 2, 'en'));
  cancelImport(standIn.spreadsheet, ids);
  expect(names()).toEqual(['mine']);
  // Again, as after a broken call.
  cancelImport(standIn.spreadsheet, ids);
  expect(names()).toEqual(['mine']);
});

test('what does not fit is refused before anything is made', () => {
  expect(() => beginImport(standIn.spreadsheet, 'huge', 1_000_000, 12, 'en')).toThrow(new ImportError('full'));
  expect(names()).toEqual(['mine']);
});

test('a tab that somebody deleted meanwhile ends the import with its reason', () => {
  const id = beginImport(standIn.spreadsheet, 'a', 2, 2, 'en');
  standIn.book.tabs.splice(1, 1);
  expect(() => importBlock(standIn.spreadsheet, id, 1, rows)).toThrow(new ImportError('gone'));
  expect(() => endImport(standIn.spreadsheet, id, 'a', null, 'en')).toThrow(new ImportError('gone'));
});

test('a file that is half written is no report, and one that was given up is swept', () => {
  const headers = HEADERS.reimbursements['18 columns'];
  const id = beginImport(standIn.spreadsheet, 'paid', 3, headers.length, 'en');
  importBlock(standIn.spreadsheet, id, 1, [headers, headers.map(() => '1')]);
  expect(importRoom(standIn.spreadsheet).standing).toEqual([]);
  expect(findClaims(standIn.spreadsheet).reports.map(({ tab }) => tab)).toEqual(['mine']);
  const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_700_000);
  importRoom(standIn.spreadsheet);
  later.mockRestore();
  expect(standIn.spreadsheet.getSheets().some((sheet) => sheet.getSheetId() === id)).toBe(false);
});

test('reports that are there are told by their headers, and so is the room that is left', () => {
  const headers = HEADERS.reimbursements['18 columns'];
  standIn.book.addText('paid', [headers, headers.map(() => 'x')]);
  const room = importRoom(standIn.spreadsheet);
  expect(room.standing).toEqual([{ tab: 'paid', report: 'reimbursements' }]);
  expect(room.free).toBe(10_000_000 - 1 - 2 * headers.length);
});

describe('the day on which a file was made', () => {
  const made = { madeOn: 20_770, newest: 20_760, rows: 2 };
  const known = () =>
    importedTabs(standIn.spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }))).map(
      ({ tab, madeOn }) => [tab, madeOn],
    );
  const take = (name: string, replaces: string | null = null, facts: typeof made | null = made) => {
    const id = beginImport(standIn.spreadsheet, name, 1, 1, 'en');
    importBlock(standIn.spreadsheet, id, 1, [['x']]);
    endImport(standIn.spreadsheet, id, name, replaces, 'en', facts);
  };

  test('is known by the tab, whatever it is called', () => {
    take('paid');
    expect(known()).toEqual([['paid', 20_770]]);
    standIn.spreadsheet.getSheetByName('paid')!.setName('payments of July');
    expect(known()).toEqual([['payments of July', 20_770]]);
  });

  test('is what a run counts with', () => {
    const headers = HEADERS.reimbursements['18 columns'];
    const row = headers.map((title) =>
      title === 'approval-date' ? '2026-07-01' : title === 'reimbursement-id' ? '700001' : 'x',
    );
    const reach = (facts: typeof made | null) => {
      const id = beginImport(standIn.spreadsheet, 'paid', 2, headers.length, 'en');
      importBlock(standIn.spreadsheet, id, 1, [headers, row]);
      endImport(standIn.spreadsheet, id, 'paid', 'paid', 'en', facts);
      const { vouches } = findClaims(standIn.spreadsheet);
      return (vouches ?? []).map(({ days }) => days && isoOf(days.to));
    };
    const newest = dayOf(2026, 7, 1);
    expect(reach(null)).toEqual(['2026-07-01']);
    expect(reach({ madeOn: newest + 10, newest, rows: 1 })).toEqual(['2026-07-11']);
    expect(reach({ madeOn: newest + 10, newest, rows: 2 })).toEqual(['2026-07-01']);
  });

  test('goes with the tab, and a newer download has its own', () => {
    take('paid');
    take('paid', 'paid', { ...made, madeOn: 20_777 });
    expect(known()).toEqual([['paid', 20_777]]);
    take('ledger', null, null);
    expect(known()).toEqual([['paid', 20_777]]);
    standIn.spreadsheet.deleteSheet(standIn.spreadsheet.getSheetByName('paid')!);
    expect(known()).toEqual([]);
  });
});
