// The data rows of a table column by column: each different cell once, and by row which of them it has. What is checked or
// parsed of a cell is done once a different cell, not once a row.
import type { Cell, CellCodes, CellColumn, CellStore } from '../../values/cell';
import { codesOf } from './by-cell';
import { isFilled } from './cells';

/** A column, and the number of its cell for each of some rows. */
export interface ColumnOfSome {
  readonly column: CellColumn;
  readonly codes: Uint32Array;
}

/** The data rows of a table. */
export interface Body {
  readonly size: number;
  /** One column of the rows, made when it is first asked for. */
  column(at: number): CellColumn;
  /**
   * The first columns of some of the rows; each may have numbers for cells that only other rows have.
   * @param rows in rising order
   */
  columnsOf(rows: readonly number[], width: number): readonly ColumnOfSome[];
  /** All cells of a row. */
  row(i: number): readonly Cell[];
  /**
   * The column of an earlier `column` without the memory of its cells, which from here on are read from the file again: for one
   * whose cells are known by what they mean.
   * @param isKnown by its number whether a cell is known to hold more than blanks
   */
  slim(at: number, isKnown: (code: number) => boolean): CellColumn;
}

/** Rows of cells, such as a sheet gives. */
export function bodyOfRows(rows: readonly (readonly Cell[])[]): Body {
  const columns: CellColumn[] = [];
  return {
    size: rows.length,
    column: (at) => {
      columns[at] ??= columnOfRows(rows, at);
      return columns[at];
    },
    columnsOf: (some, width) => {
      const these = some.map((i) => rows[i] as readonly Cell[]);
      return Array.from({ length: width }, (_, at) => {
        const known = columns[at];
        return known ? ofSome(known, some) : ofAll(columnOfRows(these, at));
      });
    },
    row: (i) => rows[i] as readonly Cell[],
    slim: (at) => columns[at] as CellColumn,
  };
}

/**
 * Rows of a file that is kept as its bytes.
 * @param columns those that are there already
 */
export function bodyOfStore(store: CellStore, rowNumbers: Int32Array, columns: Map<number, CellColumn>): Body {
  const row = (i: number) => store.row((rowNumbers[i] as number) - 1);
  return {
    size: rowNumbers.length,
    column: (at) => {
      let column = columns.get(at);
      if (!column) {
        [column] = store.columns(rowNumbers, [at]) as [CellColumn];
        columns.set(at, column);
      }
      return column;
    },
    columnsOf: (some, width) => {
      const places = Array.from({ length: width }, (_, at) => at);
      const missing = places.filter((at) => !columns.has(at));
      const numbers = Int32Array.from(some, (i) => rowNumbers[i] as number);
      const found = store.columns(numbers, missing);
      return places.map((at) => {
        const known = columns.get(at);
        return known ? ofSome(known, some) : ofAll(found[missing.indexOf(at)] as CellColumn);
      });
    },
    row,
    slim: (at, isKnown) => {
      const whole = columns.get(at) as CellColumn;
      const slim = whole.count < MANY ? whole : slimOf(whole, (i) => row(i)[at] ?? '', isKnown);
      columns.set(at, slim);
      return slim;
    },
  };
}

/** With fewer different cells the memory is not worth a second look at the file. */
const MANY = 4096;

/** @param cellIn the cell of a row, read again */
function slimOf(
  { codes, count, distinct }: CellColumn,
  cellIn: (row: number) => Cell,
  isKnown: (code: number) => boolean,
): CellColumn {
  let rows: Uint32Array | null = null;
  const cell = (code: number): Cell => {
    if (code === 0) return '';
    rows ??= rowsByCode(codes, count);
    return cellIn(rows[code] as number);
  };
  return { codes, count, distinct, cell, filled: (code) => isKnown(code) || isFilled(cell(code)) };
}

/** A row of each cell. */
function rowsByCode(codes: CellCodes, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let i = 0; i < codes.length; i++) rows[codes[i] as number] = i;
  return rows;
}

const ofAll = (column: CellColumn): ColumnOfSome => ({ column, codes: codesOf(column.codes, null) });

function ofSome(column: CellColumn, rows: readonly number[]): ColumnOfSome {
  const { codes } = column;
  const some = new Uint32Array(rows.length);
  for (let i = 0; i < some.length; i++) some[i] = codes[rows[i] as number] as number;
  return { column, codes: some };
}

function columnOfRows(rows: readonly (readonly Cell[])[], at: number): CellColumn {
  const codes = new Uint32Array(rows.length);
  const cells: Cell[] = [''];
  const known = new Map<Cell, number>([['', 0]]);
  // Every date of a sheet is an object of its own.
  const days = new Map<string, number>();
  let previous: Cell = '';
  let code = 0;
  for (let i = 0; i < rows.length; i++) {
    const cell = (rows[i] as readonly Cell[])[at] ?? '';
    if (cell !== previous) {
      const isDay = typeof cell === 'object';
      const found = isDay ? days.get(cell.iso) : known.get(cell);
      code = found ?? cells.length;
      if (found === undefined) {
        cells.push(cell);
        if (isDay) days.set(cell.iso, code);
        else known.set(cell, code);
      }
      previous = cell;
    }
    codes[i] = code;
  }
  return {
    codes,
    count: cells.length,
    distinct: true,
    cell: (of) => cells[of] as Cell,
    filled: (of) => isFilled(cells[of]),
  };
}
