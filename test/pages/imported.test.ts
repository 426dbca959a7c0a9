// A run straight from imported files comes to what one comes to that reads the tabs, whatever was done to them meanwhile.
import { createStandIn, type StandIn } from '../../src/local/standin';
import { importBegin, importBlock, importEnd } from '../../src/main';
import { confirmed, ImportedTabs } from '../../src/pages/imported';
import { blockFrom, readChosen } from '../../src/pages/report-files';
import { type AskedRows, printOfRows } from '../../src/run/carry';
import { LEDGER, ledgerRow, sheetOf } from '../sheets/support';
import { CLOCK, drive, everythingOf } from './run-support';

let remove: () => void = () => {};
beforeEach(() => {
  jest.useFakeTimers(CLOCK);
});
afterEach(() => {
  remove();
  jest.useRealTimers();
});

/** A ledger of which one column stands for all when it is written, and one that holds what sheets are fond of converting. */
const OTHERS = Array.from({ length: 420 }, (_, i) =>
  ledgerRow('10/30/2026', `SKU-${i % 50}`, String(8000 + i), -1, '').map((cell) =>
    cell.replace('Adjustments', 'Shipments'),
  ),
);
const FILES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ledger: [...LEDGER, ...OTHERS],
  small: [
    LEDGER[0]!,
    ledgerRow('10/06/2026', '00123', '0071234567890123456', -1, 'M'),
    ledgerRow('10/07/2026', '3-4', '71', -1, 'E'),
  ],
  // Blank columns and rows at the end, which a spreadsheet does not count.
  blank: [[...LEDGER[0]!, ''], [...ledgerRow('10/09/2026', '1E05', '72', -2, 'M'), ''], LEDGER[0]!.map(() => '')],
};

/** A spreadsheet with imported files, and what the page that imported them holds. */
function imported(): { standIn: StandIn; tabs: ImportedTabs } {
  remove();
  const standIn = createStandIn({ year: 2026 });
  standIn.book.addText('Products', [
    ['SKU', 'Sourcing cost', 'Currency'],
    ['MUG-BLUE', '7.5', 'USD'],
  ]);
  remove = standIn.install();
  const tabs = new ImportedTabs();
  for (const [name, rows] of Object.entries(FILES)) {
    const text = rows.map((row) => row.join('\t')).join('\n');
    const [report] = readChosen({ name: `${name}.txt`, bytes: new TextEncoder().encode(text) }).reports;
    const begun = importBegin(report!.tab, report!.cells.length, report!.columns);
    const id = begun.ok ? begun.value : 0;
    for (let at = 0; at < report!.cells.length; ) {
      const block = blockFrom(report!, at);
      importBlock(
        id,
        at + 1,
        block.map((row) => [...row]),
      );
      at += block.length;
    }
    importEnd(id, report!.tab, null);
    tabs.keep(id, report!.cells);
  }
  return { standIn, tabs };
}

const readNames = (progress: readonly { stage: string; tab: string }[]) => [
  ...new Set(progress.flatMap(({ stage, tab }) => (stage === 'reading' ? [tab] : []))),
];

async function byReading(edit: (standIn: StandIn) => void): Promise<unknown> {
  const { standIn } = imported();
  edit(standIn);
  expect((await drive().go()).how).toBe('done');
  return everythingOf(standIn);
}

test('what is as it was imported is not read again, and gives the same claims and marks', async () => {
  const expected = await byReading(() => {});
  const { standIn, tabs } = imported();
  const driven = drive([], tabs);
  expect((await driven.go()).how).toBe('done');
  expect(readNames(driven.progress)).toEqual(['Products']);
  expect(everythingOf(standIn)).toEqual(expected);
  expect(JSON.stringify(expected)).toContain('MUG-BLUE');
  const shares = driven.progress.map(({ done }) => done);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

const range = (standIn: StandIn, name: string, row: number, column: number, rows = 1, columns = 1) =>
  sheetOf(standIn, name).getRange(row, column, rows, columns);

test.each<[string, string[], (standIn: StandIn) => void]>([
  ['a quantity in the middle of a large tab', ['ledger'], (s) => range(s, 'ledger', 3, 8).setValues([['-9']])],
  ['a cell of its last rows', ['ledger'], (s) => range(s, 'ledger', 420, 8).setValues([['-2']])],
  [
    'rows that were sorted',
    ['ledger'],
    (s) => {
      const cells = range(s, 'ledger', 2, 1, 5, 14);
      cells.setValues(cells.getValues().reverse());
    },
  ],
  [
    'a row that is gone',
    ['small'],
    (s) => {
      const cells = range(s, 'small', 2, 1, 2, 14);
      cells.setValues([cells.getValues()[1]!, LEDGER[0]!.map(() => '')]);
    },
  ],
  [
    'a row more',
    ['small'],
    (s) => {
      sheetOf(s, 'small').insertRowsAfter(sheetOf(s, 'small').getMaxRows(), 1);
      range(s, 'small', 4, 1, 1, 14).setValues([ledgerRow('10/12/2026', 'LAMP-1', '73', -1, 'M')]);
    },
  ],
  [
    'cells that the sheet converts: dates, long numbers, leading zeros',
    ['small', 'blank'],
    (s) => {
      for (const name of ['small', 'blank']) {
        const all = sheetOf(s, name).getDataRange();
        const values = all.getValues();
        all.setNumberFormat('General');
        all.setValues(values);
      }
    },
  ],
  [
    'a number that looks like the text',
    ['small'],
    (s) => {
      range(s, 'small', 3, 8).setNumberFormat('0');
      range(s, 'small', 3, 8).setValues([[-1]]);
    },
  ],
  [
    'a formula',
    ['small'],
    (s) => {
      range(s, 'small', 3, 8).setNumberFormat('0');
      range(s, 'small', 3, 8).setFormula('=0-1');
    },
  ],
  ['another name', [], (s) => void sheetOf(s, 'small').setName('July')],
  ['a tab that is gone', [], (s) => s.spreadsheet.deleteSheet(sheetOf(s, 'small'))],
])('between import and run: %s', async (_, read, edit) => {
  const expected = await byReading(edit);
  const { standIn, tabs } = imported();
  edit(standIn);
  const driven = drive([], tabs);
  expect((await driven.go()).how).toBe('done');
  expect(readNames(driven.progress).sort()).toEqual(['Products', ...read].sort());
  expect(everythingOf(standIn)).toEqual(expected);
});

test('an edit while it runs, a broken call and a run by another page are as with tabs that are read', async () => {
  const edit = (standIn: StandIn) => range(standIn, 'small', 3, 8).setValues([['-7']]);
  const expected = await byReading(edit);
  for (const at of ['runStore', 'runApply']) {
    const { standIn, tabs } = imported();
    const driven = drive([], tabs);
    let [broken, edited] = [false, false];
    driven.before = (name) => {
      if (name === at && !edited) {
        edited = true;
        edit(standIn);
      }
      if (name !== 'runConfirm' || broken) return;
      broken = true;
      throw new Error('NetworkError: offline');
    };
    await expect(driven.go()).rejects.toThrow('offline');
    expect((await driven.go()).how).toBe('done');
    expect(readNames(driven.progress).sort()).toEqual(['Products', 'small']);
    expect(everythingOf(standIn)).toEqual(expected);
  }
});

test('large tabs are compared in parts, many small ones in one call; a tab of which a part differs is not taken', async () => {
  const grid = (rows: number, text: string) =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: 10 }, (__, c) => `${text} ${r} ${c}`));
  const standing = new Map([
    [1, grid(90_000, 'a')],
    [2, grid(12_000, 'b')],
    ...Array.from({ length: 50 }, (_, i) => [10 + i, grid(3, String(i))] as const),
  ]);
  const tabs = new ImportedTabs();
  for (const [id, rows] of standing) tabs.keep(id, rows);
  // The last row of the second was changed in the sheet.
  standing.set(2, [...grid(11_999, 'b'), grid(1, 'changed')[0]!]);
  const calls: AskedRows[][] = [];
  const ask = async (asked: AskedRows[]) => {
    calls.push(asked);
    return asked.map(({ id, row, count }) => printOfRows(standing.get(id)!.slice(row - 1, row - 1 + count)));
  };
  const inputs = [...standing].map(([id, rows]) => ({ id, name: String(id), rows: rows.length, columns: 10 }));
  const found = await confirmed(inputs, tabs, ask, () => {});
  expect([...found.keys()].sort()).toEqual([...standing.keys()].filter((id) => id !== 2).sort());
  expect(found.get(1)).toEqual(standing.get(1));
  expect(calls.length).toBeLessThan(6);
  for (const asked of calls)
    expect(asked.reduce((sum, { count, columns }) => sum + count * columns, 0)).toBeLessThanOrEqual(400_000);
  expect(await tabs.rowsOf(inputs[1]!)).toBeNull();
});
