// Random walks of a seller's acts, runs and undos: whatever he does in whatever order, what he typed stands once, beside its claim.
// `FBA_CLAIMS_WALKS=1000` walks so many times.
import fc from 'fast-check';
import type { StandIn } from '../../src/local/standin';
import { clearHighlights, findClaims, setUpTabs, undoLastRun } from '../../src/sheets';
import { CELLS_IN_CALL } from '../../src/sheets/cells-in-call';
import { recall } from '../../src/sheets/memory';
import { copies } from './copies';
import { AS_OF, LEDGER_HEADER, ledgerRow } from './support';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid<T> = readonly (readonly T[])[];

const KEYS = ['FBA Claims key', 'FBA Claims 索引'];
const STATUS = ['Your status', '我的状态'];
const NOTES = ['Your notes', '我的备注'];
const SKU = ['SKU'];
const OWN = ['Own'];

let remove: () => void = () => {};
const AS_SHIPPED = { ...CELLS_IN_CALL };
afterEach(() => {
  Object.assign(CELLS_IN_CALL, AS_SHIPPED);
  remove();
});

const started = copies((standIn) => {
  setUpTabs(standIn.spreadsheet, 'en');
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF }, undoable: true });
});

function claimsOf(standIn: StandIn): Sheet | undefined {
  const id = recall().tabs.claims;
  return standIn.spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);
}
const claimsIn = (standIn: StandIn) => claimsOf(standIn)!;

const textsOf = (sheet: Sheet): string[][] =>
  sheet
    .getDataRange()
    .getValues()
    .map((row) => row.map(String));

/** Rows and columns (from 0) of a Claims tab. */
function read(sheet: Sheet) {
  const rows = textsOf(sheet);
  const titles = rows.findIndex((row) => KEYS.some((key) => row.includes(key)));
  const column = (names: readonly string[]) => rows[titles]!.findIndex((cell) => names.includes(cell));
  const key = column(KEYS);
  const keyed = rows.flatMap((row, r) =>
    r !== titles && /^[a-z-]+\//.test(row[key] ?? '') ? [{ row: r, key: row[key]! }] : [],
  );
  return { rows, titles, column, keyed, rowOf: (wanted: string) => keyed.find((one) => one.key === wanted)?.row ?? -1 };
}

/** Writes the whole tab anew, each cell with its formula, note, fill and format from where `from` says. */
function rearranged(sheet: Sheet, from: <T>(grid: Grid<T>, none: T) => T[][]): void {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const values = range.getValues().map((row, r) => row.map((value, c) => formulas[r]![c] || value));
  const grids = {
    values: from<unknown>(values, ''),
    notes: from(range.getNotes(), ''),
    fills: from(range.getBackgrounds(), '#ffffff'),
    formats: from(range.getNumberFormats(), 'General'),
  };
  const [height, width] = [grids.values.length, grids.values[0]!.length];
  if (height > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), height - sheet.getMaxRows());
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  const to = sheet.getRange(1, 1, height, width);
  to.setNumberFormats(grids.formats);
  to.setValues(grids.values);
  to.setNotes(grids.notes);
  to.setBackgrounds(grids.fills);
}

interface Typed {
  /** By key of the claim and title of the column. */
  readonly cells: Map<string, { key: string; column: readonly string[]; text: string }>;
  readonly notes: Map<string, string>;
  readonly rows: Set<string>;
}

type Act = (standIn: StandIn, n: number, typed: Typed) => void;

function type(standIn: StandIn, n: number, typed: Typed, column: readonly string[], text: string): void {
  const sheet = claimsIn(standIn);
  const { keyed, column: at } = read(sheet);
  const one = keyed[n % Math.max(1, keyed.length)];
  if (!one || at(column) < 0) return;
  const cell = sheet.getRange(one.row + 1, at(column) + 1);
  cell.setNumberFormat('@');
  cell.setValues([[text]]);
  typed.cells.set(`${one.key}\n${column[0]}`, { key: one.key, column, text });
}

const LEDGER_LATER = [LEDGER_HEADER, ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M')];
const FOUND = [LEDGER_HEADER, ledgerRow('11/10/2026', 'MUG-BLUE', '7009', 2, 'F')];

const run = (standIn: StandIn, language: 'en' | 'zh' = 'en') =>
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF, language }, undoable: true });

const ACTS: Readonly<Record<string, Act>> = {
  run: (standIn) => run(standIn),
  'run in Chinese': (standIn) => run(standIn, 'zh'),
  undo: ({ spreadsheet }) => undoLastRun(spreadsheet),
  'clear highlights': ({ spreadsheet }) => clearHighlights(spreadsheet),
  'a status': (standIn, n, typed) => type(standIn, n, typed, STATUS, ['Filed', 'later', 'Refused', ''][n % 4]!),
  'notes of his': (standIn, n, typed) => type(standIn, n, typed, NOTES, `00${n}`),
  'an own column': (standIn, n, typed) => {
    const sheet = claimsIn(standIn);
    const { titles, column, rows } = read(sheet);
    if (column(OWN) < 0) {
      sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
      sheet.getRange(titles + 1, rows[titles]!.length + 1).setValues([OWN]);
    }
    type(standIn, n, typed, OWN, `own ${n}`);
  },
  'a note': (standIn, n, typed) => {
    const sheet = claimsIn(standIn);
    const { keyed, column } = read(sheet);
    const one = keyed[n % Math.max(1, keyed.length)];
    if (!one || column(SKU) < 0) return;
    sheet.getRange(one.row + 1, column(SKU) + 1).setNote(`noted ${n}`);
    typed.notes.set(one.key, `noted ${n}`);
  },
  'a row of his': (standIn, n, typed) => {
    const sheet = claimsIn(standIn);
    const text = `row ${typed.rows.size} ${n}`;
    const row = sheet.getLastRow() + 1;
    if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.getRange(row, (n % 8) + 2).setValues([[text]]);
    typed.rows.add(text);
  },
  'sorts the rows': (standIn) => {
    const sheet = claimsIn(standIn);
    const { titles } = read(sheet);
    rearranged(sheet, (grid) =>
      [...grid.slice(0, titles + 1), ...grid.slice(titles + 1).reverse()].map((row) => [...row]),
    );
  },
  'sorts the whole tab': (standIn) =>
    rearranged(claimsIn(standIn), (grid) => [...grid].reverse().map((row) => [...row])),
  'moves columns': (standIn, n) =>
    rearranged(claimsIn(standIn), (grid) =>
      grid.map((row) => {
        const by = n % row.length;
        return [...row.slice(by), ...row.slice(0, by)];
      }),
    ),
  'inserts a column': (standIn, n) =>
    rearranged(claimsIn(standIn), (grid, none) =>
      grid.map((row) => [...row.slice(0, n % row.length), none, ...row.slice(n % row.length)]),
    ),
  'a report comes': ({ book }) => {
    if (!book.tab('later')) book.addText('later', LEDGER_LATER);
  },
  'a unit is found': ({ book }) => {
    if (!book.tab('found')) book.addText('found', FOUND);
  },
  'a report goes': ({ book, spreadsheet }) => {
    if (book.tab('later')) spreadsheet.deleteSheet(spreadsheet.getSheetByName('later')!);
  },
  'renames the tab': (standIn, n) => {
    const name = `Mine ${n}`;
    if (!standIn.book.tab(name)) claimsIn(standIn).setName(name);
  },
};

const ANYWHERE = new Set(['run', 'run in Chinese', 'undo', 'clear highlights', 'a report comes', 'a unit is found']);

/** What stands where something typed should; nothing for what is as it should be. */
function lost(standIn: StandIn, { cells, notes, rows: own }: Typed): string[] {
  const sheet = claimsOf(standIn);
  // A first run that is taken back leaves no tab where nothing was typed.
  if (!sheet) return [...[...cells.values()].flatMap(({ text }) => text || []), ...notes.keys(), ...own];
  const { rows, column, rowOf, keyed } = read(sheet);
  const wrong: string[] = [];
  const twice = keyed.filter(({ key }, i) => keyed.findIndex((one) => one.key === key) !== i);
  for (const { key } of twice) wrong.push(`${key} stands twice`);
  for (const { key, column: title, text } of cells.values()) {
    const found = rows[rowOf(key)]?.[column(title)] ?? '';
    if (found !== text) wrong.push(`${key}, ${title[0]}: ${found} instead of ${text}`);
  }
  const noted = sheet.getDataRange().getNotes();
  for (const [key, note] of notes) {
    const found = noted[rowOf(key)]?.[column(SKU)] ?? '';
    if (found !== note) wrong.push(`note of ${key}: ${found} instead of ${note}`);
  }
  // Formulas that were moved as text show what stands elsewhere, until the next run.
  const formulas = sheet.getDataRange().getFormulas();
  const all = rows.flatMap((row, r) => row.filter((_, c) => (formulas[r]?.[c] ?? '') === ''));
  for (const text of own) {
    const count = all.filter((cell) => cell === text).length;
    if (count !== 1) wrong.push(`${text} stands ${count} times`);
  }
  return wrong;
}

const WALKS = Number(process.env.FBA_CLAIMS_WALKS ?? 8);

test('property: nothing typed is lost or stands beside another claim, whatever is done in whatever order', () => {
  const step = fc.record({ act: fc.constantFrom(...Object.keys(ACTS)), n: fc.nat(60) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 10 }), fc.boolean(), (steps, isLarge) => {
      remove();
      // Large tabs are read and written in another way.
      Object.assign(CELLS_IN_CALL, isLarge ? { read: 30, formats: 30, topRows: 3 } : AS_SHIPPED);
      const standIn = started();
      remove = standIn.install();
      const typed: Typed = { cells: new Map(), notes: new Map(), rows: new Set() };
      for (const { act, n } of steps) {
        if (claimsOf(standIn) || ANYWHERE.has(act)) ACTS[act]!(standIn, n, typed);
        expect(lost(standIn, typed)).toEqual([]);
      }
      run(standIn);
      expect(lost(standIn, typed)).toEqual([]);
      const stands = textsOf(claimsIn(standIn));
      run(standIn);
      expect(textsOf(claimsIn(standIn))).toEqual(stands);
    }),
    { numRuns: WALKS, verbose: 1 },
  );
}, 36_000_000);
