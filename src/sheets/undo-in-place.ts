// Takes back what a run wrote in a table of which it moved no row and no column: only what it changed is read and written, and
// nothing that was typed since is touched, so that it may be stopped anywhere and be done again.
import { NO_FILL } from '../plan/colours';
import { OWN_TABLES, type OwnTable } from '../plan/made-tabs';
import { isRecord, recordOfBoth } from '../plan/table/head';
import { isHis, PRINTS, type RowLeft } from '../plan/table/taken-back';
import { CELLS_IN_CALL } from './cells-in-call';
import type { Clock } from './clock';
import { layoutOnTop, linksOf, type TableLeft } from './left-behind';
import { cellOf, type Sheet } from './read-tabs';
import { plainFormat, type Value, writtenAgain } from './resolve';
import { comparable, isRich, type RichText } from './standing-tab';
import type { Changed } from './write-in-place';
import { recallJournal } from './write-journal';

/** A table that a run wrote in place. */
export interface WrittenInPlace {
  readonly sheet: Sheet;
  /** The copy from before the run. */
  readonly before: Sheet;
  readonly id: OwnTable;
  readonly left: TableLeft;
}

/** A table that still stands as the run left it; rows and columns from 0. */
interface Standing {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly width: number;
  readonly at: ReadonlyMap<string, number>;
  /** The key of each row that is ours; null elsewhere. */
  readonly keys: readonly (string | null)[];
  readonly changed: Changed;
}

/** Cells of one place. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Block) =>
  sheet.getRange(row + 1, column + 1, rows, columns);

/** Where the table stands, when its rows and columns stand in the tab and in the copy as the run found them; else null. */
function standing({ sheet, before, id, left }: WrittenInPlace, clock: Clock): Standing | null {
  const { changed } = left;
  // Where an undo was stopped while it wrote the whole table, only that tells what belongs together.
  if (!changed || recallJournal(sheet.getSheetId()) !== null) return null;
  const [height, width] = [before.getLastRow(), before.getLastColumn()];
  if (sheet.getMaxRows() < height || sheet.getMaxColumns() < width) return null;
  const layouts = [before, sheet].map((one) => {
    const top = one.getRange(1, 1, Math.min(height, CELLS_IN_CALL.topRows), Math.max(one.getLastColumn(), 1));
    return layoutOnTop(one, id, { notes: top.getNotes(), fills: top.getBackgrounds() }, clock);
  });
  const [was, now] = layouts;
  if (!was || !now || was.headerRow !== now.headerRow || was.at.size !== now.at.size) return null;
  const { headerRow, at } = was;
  if ([...at].some(([name, c]) => now.at.get(name) !== c || left.names[c] !== name)) return null;
  const ours = new Set(at.values());
  if ([changed.cells, changed.notes, changed.fills].some((columns) => columns.some((c) => !ours.has(c)))) return null;
  const place = { row: headerRow + 1, column: at.get(OWN_TABLES[id].key)!, rows: height - headerRow - 1, columns: 1 };
  if (place.rows < 1) return null;
  const told = [before, sheet].map((one) => {
    const range = rangeOf(one, place);
    return [range.getValues(), range.getNotes(), range.getBackgrounds()].map((grid) => grid.map(([cell]) => cell));
  });
  if (JSON.stringify(told[0]) !== JSON.stringify(told[1])) return null;
  const seen = new Set<unknown>();
  const [values = [], notes = []] = told[0]!;
  const keys = values.map((value, i) => {
    const isOurs = value !== '' && !seen.has(value) && notes[i] === value;
    seen.add(value);
    return isOurs ? String(value) : null;
  });
  const above = new Array<null>(headerRow + 1).fill(null);
  return { headerRow, lastRow: height - 1, width, at, keys: [...above, ...keys], changed };
}

/** True where a cell may be given back what stood there; row and column within the block. */
type IsFree = (row: number, column: number) => boolean;

/**
 * Rows of each column of a block that follow each other, may be written, are of one kind, and begin and end with one that is
 * to be written.
 */
function eachRun(
  { rows, columns }: Block,
  isFree: IsFree,
  differs: IsFree,
  kindOf: (row: number, column: number) => boolean,
  write: (row: number, column: number, count: number, kind: boolean) => void,
): void {
  for (let c = 0; c < columns; c++) {
    for (let r = 0; r < rows; ) {
      const first = r;
      if (!isFree(r, c) || !differs(r, c)) {
        r++;
        continue;
      }
      const kind = kindOf(r, c);
      let last = r;
      for (; r < rows && isFree(r, c) && kindOf(r, c) === kind; r++) if (differs(r, c)) last = r;
      write(first, c, last - first + 1, kind);
    }
  }
}

interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Empty where none has links. */
  readonly rich: readonly (readonly (RichText | null)[])[];
}

function cellsIn(sheet: Sheet, block: Block, linked: boolean): Cells {
  const range = rangeOf(sheet, block);
  return {
    values: range.getValues(),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    rich: linked ? range.getRichTextValues() : [],
  };
}

/** Gives cells back what stood there; `isFree` gets the print of what stands there now. */
function giveCells(
  { sheet, before }: WrittenInPlace,
  block: Block & { readonly linked: boolean },
  isFree: (row: number, column: number, print: () => string) => boolean,
  clock: Clock,
): void {
  const [was, now] = [before, sheet].map((one) => cellsIn(one, block, block.linked)) as [Cells, Cells];
  const differs: IsFree = (r, c) => {
    const [formula, stands] = [was.formulas[r]![c]!, now.formulas[r]![c]!];
    if (formula !== stands || plainFormat(was.formats[r]![c]) !== plainFormat(now.formats[r]![c])) return true;
    if (formula === '' && comparable(was.values[r]![c]) !== comparable(now.values[r]![c])) return true;
    return linksOf(was.rich[r]?.[c]) !== linksOf(now.rich[r]?.[c]);
  };
  const isLinked: IsFree = (r, c) => isRich(was.rich[r]?.[c]);
  const free: IsFree = (r, c) =>
    isFree(r, c, () => PRINTS.v(cellOf(now.values[r]![c], clock), now.formulas[r]![c]!, linksOf(now.rich[r]?.[c])));
  eachRun(block, free, differs, isLinked, (row, column, count, linked) => {
    const range = sheet.getRange(block.row + row + 1, block.column + column + 1, count, 1);
    const to = Array.from({ length: count }, (_, i) => {
      const [r, format] = [row + i, plainFormat(was.formats[row + i]![column])];
      const formula = was.formulas[r]![column]!;
      return formula === '' ? writtenAgain(was.values[r]![column] as Value, format) : { value: formula, format };
    });
    range.setNumberFormats(to.map(({ format }) => [format]));
    // A text comes with its links in one call: without them it would be taken for one that was typed since.
    if (linked) range.setRichTextValues(to.map((_, i) => [was.rich[row + i]![column] as RichText]));
    else range.setValues(to.map(({ value }) => [value]));
  });
}

/** Gives notes or fills back. */
function giveLooks(
  { sheet, before }: WrittenInPlace,
  kind: 'n' | 'f',
  block: Block,
  isFree: (row: number, column: number, print: () => string) => boolean,
): void {
  const read = (one: Sheet): string[][] =>
    kind === 'n' ? rangeOf(one, block).getNotes() : rangeOf(one, block).getBackgrounds();
  const [was, now] = [read(before), read(sheet)];
  const free: IsFree = (r, c) => isFree(r, c, () => PRINTS[kind](now[r]![c]!));
  const differs: IsFree = (r, c) => was[r]![c]!.toLowerCase() !== now[r]![c]!.toLowerCase();
  eachRun(
    block,
    free,
    differs,
    () => false,
    (row, column, count) => {
      const range = sheet.getRange(block.row + row + 1, block.column + column + 1, count, 1);
      const to = was.slice(row, row + count).map((line) => line[column]!);
      if (kind === 'n') range.setNotes(to.map((note) => [note]));
      else range.setBackgrounds(to.map((fill) => [fill || NO_FILL]));
    },
  );
}

/**
 * What stands above the rows; titles of his own stay. The record of what is ours there is of both runs meanwhile, and comes back
 * last: a run in place of the rest of the undo must not take our words for his.
 */
function giveTop(tab: WrittenInPlace, { headerRow, width, at }: Standing, clock: Clock): void {
  const block = { row: 0, column: 0, rows: headerRow + 1, columns: width, linked: true };
  const { head, titles } = tab.left;
  const ours = new Set(at.values());
  const leftOf = (row: number): RowLeft => (row === headerRow ? titles : (head[row] ?? {}));
  const isLeft = (kind: 'v' | 'n' | 'f') => (row: number, column: number, print: () => string) =>
    print() === (leftOf(row)[`${kind}${column}`] ?? '');
  const isLeftValue = isLeft('v');
  const place = { row: 0, column: at.get(OWN_TABLES[tab.id].key)!, rows: 1, columns: 1, linked: false };
  const [was, now] = [tab.before, tab.sheet].map((one) => String(rangeOf(one, place).getValues()[0]![0]));
  const isRecorded = headerRow > 0 && isRecord(was!) && isRecord(now!);
  const isOurs = (row: number, column: number, print: () => string) => {
    if (row === headerRow) return ours.has(column);
    return !(isRecorded && row === place.row && column === place.column) && isLeftValue(row, column, print);
  };
  if (isRecorded && was !== now) rangeOf(tab.sheet, place).setValues([[recordOfBoth(now!, was!)]]);
  giveCells(tab, block, isOurs, clock);
  for (const kind of ['n', 'f'] as const) giveLooks(tab, kind, block, isLeft(kind));
  if (isRecorded) giveCells(tab, place, () => true, clock);
}

/** Rows below the titles, in the columns that the run changed. */
function giveRows(
  tab: WrittenInPlace,
  leftRows: ReadonlyMap<string, RowLeft>,
  { keys, changed }: Standing,
  { row, rows }: Pick<Block, 'row' | 'rows'>,
  clock: Clock,
): void {
  const spec = OWN_TABLES[tab.id];
  const isLeft = (kind: 'v' | 'n' | 'f', column: number) => (r: number, _: number, print: () => string) => {
    const key = keys[row + r] ?? null;
    return key !== null && print() === (leftRows.get(key)?.[`${kind}${column}`] ?? '');
  };
  const isOurs = (r: number) => (keys[row + r] ?? null) !== null;
  for (const column of changed.cells) {
    const his = isHis(spec, tab.left.names[column]!);
    const linked = his || changed.linked.includes(column);
    giveCells(tab, { row, column, rows, columns: 1, linked }, his ? isLeft('v', column) : isOurs, clock);
  }
  for (const [kind, columns] of [['n', changed.notes] as const, ['f', changed.fills] as const]) {
    for (const column of columns) giveLooks(tab, kind, { row, column, rows, columns: 1 }, isLeft(kind, column));
  }
}

/** Lets a filter hide by the values that stand there now. */
function filterAgain(sheet: Sheet): void {
  const filter = sheet.getFilter();
  if (!filter) return;
  const range = filter.getRange();
  for (let column = range.getColumn(); column <= range.getLastColumn(); column++) {
    const condition = filter.getColumnFilterCriteria(column);
    if (condition) filter.setColumnFilterCriteria(column, condition);
  }
}

/**
 * Takes a table back whose rows and columns stand where the run found them.
 * @param from the row (from 0) with which it begins: those above are back
 * @param count rows that are taken back in one go
 * @param goOn hears the row that comes next; false ends it there
 * @returns false when there is more to take back; null where something was moved, and nothing is touched
 */
export function undoInPlace(
  tab: WrittenInPlace,
  clock: Clock,
  from: number,
  count: number,
  goOn: (row: number) => boolean,
): boolean | null {
  const stands = standing(tab, clock);
  if (!stands) return null;
  const { headerRow, lastRow } = stands;
  if (from <= headerRow) giveTop(tab, stands, clock);
  const leftRows = new Map(tab.left.keyed);
  for (let row = Math.max(from, headerRow + 1); row <= lastRow; row += count) {
    giveRows(tab, leftRows, stands, { row, rows: Math.min(count, lastRow + 1 - row) }, clock);
    if (row + count <= lastRow && !goOn(row + count)) return false;
  }
  filterAgain(tab.sheet);
  return true;
}
