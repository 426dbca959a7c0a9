// A cell as a spreadsheet hands it over, and a tab as a plain grid of them.

/** A cell that holds a date; `iso` is its civil date (`YYYY-MM-DD`) in the spreadsheet's own time zone. */
interface DateCell {
  readonly iso: string;
}

/** Text, number, true/false or a date; an empty cell is `''`. */
export type Cell = string | number | boolean | DateCell;

/** Numbers of cells, as few bytes each as they need. */
export type CellCodes = Uint8Array | Uint16Array | Uint32Array;

/** What the bytes of a cell tell before text is made of it. */
export const SIGNS = {
  digit: 1,
  blank: 2,
  comma: 4,
  /** A quote, an apostrophe, a control character or anything that is no ASCII. */
  odd: 8,
  plus: 16,
} as const;

/** One column of some rows: its different cells by number, and the number of each row. */
export interface CellColumn {
  /** By row the number of its cell; 0 is the empty one. */
  readonly codes: CellCodes;
  /** How many numbers there are, 0 among them. */
  readonly count: number;
  /** False where cells differ so much that each row has a number of its own. */
  readonly distinct: boolean;
  /** The cell of a number. */
  cell(code: number): Cell;
  /** True when the cell of a number holds more than blanks. */
  filled(code: number): boolean;
  /** The cells as bytes, one behind the other; left out where they are no bytes of a file. */
  readonly raw?: RawCells;
}

/** The different cells of a column of a file, by their numbers. */
export interface RawCells {
  readonly bytes: Uint8Array;
  /** Where each begins, its quotes left out; one more for the end. */
  readonly starts: Uint32Array;
  /** What each has: see `SIGNS`. */
  readonly signs: Uint8Array;
}

/** A column of a file as plain data: what a store makes cells of. */
export interface DifferentCells {
  readonly codes: CellCodes;
  readonly count: number;
  readonly distinct: boolean;
  readonly raw: RawCells;
}

/** The cells of a row as they stand in a file. */
export interface PlacedCells {
  readonly bytes: Uint8Array;
  /** Where each begins and ends, by turns, quotes around it left out; written over when the next row is asked for. */
  readonly places: readonly number[];
}

/** Some rows of a file that follow each other, as they stand in it. */
export interface PlacedRows {
  readonly bytes: Uint8Array;
  /** Where each begins and, one more, where the last ends; counted from the file's beginning, the first one is `bytes[0]`. */
  readonly starts: Uint32Array;
  /** The code of what stands between cells. */
  readonly delimiter: number;
  /** True where cells may stand in quotes. */
  readonly quoted: boolean;
}

/** The cells of a text file that is kept as its bytes: text is made of them when somebody asks. */
export interface CellStore {
  /** Rows of the file. */
  readonly height: number;
  row(row: number): readonly string[];
  /** The cells of a row as bytes, of which those of ASCII say the same in every encoding that is kept so. */
  placed(row: number): PlacedCells;
  /** The same of a row and those behind it: as many as are at hand, and no more than `most`. */
  placedFrom(row: number, most: number): PlacedRows;
  /** How many cells rows have: each entry holds from its row on. */
  widths(): readonly { readonly from: number; readonly width: number }[];
  /** True for a row of nothing but blanks; null where only its text tells. */
  isBlank(row: number): boolean | null;
  /**
   * The columns in some positions.
   * @param rowNumbers rows counted from 1, each of which has a cell there
   * @param positions in rising order
   */
  columns(rowNumbers: Int32Array, positions: readonly number[]): CellColumn[];
  /** Gives the bytes of the file back where they can be read again; they are when somebody asks. */
  forget(): void;
}

/** One tab (or report file): its name and all its cells from A1. Rows of a text file may differ in length. */
export interface Tab {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** The same cells as they stand in the file, where they can be told apart without a parser. */
  readonly store?: CellStore;
  /** The cells as displayed, same shape; left out when every cell is text. */
  readonly display?: readonly (readonly string[])[];
  /** What only a text file can tell; left out for a tab of a sheet. */
  readonly file?: {
    readonly delimiter: ',' | '\t' | ';';
    readonly cut: boolean;
    /** The last line has no line end: its last cell may lack its own. */
    readonly open?: boolean;
  };
}

/** By number in how many rows its cell stands. */
export function timesOf(codes: CellCodes, count: number): Uint32Array {
  const times = new Uint32Array(count);
  // One loop for each kind of array: a loop that meets all of them is several times slower.
  if (codes instanceof Uint8Array) for (let i = 0; i < codes.length; i++) times[codes[i] as number]!++;
  else if (codes instanceof Uint16Array) for (let i = 0; i < codes.length; i++) times[codes[i] as number]!++;
  else for (let i = 0; i < codes.length; i++) times[codes[i] as number]!++;
  return times;
}

/** The rows whose cell has a number that is marked (1), in rising order. */
export function rowsMarked(codes: CellCodes, marked: Uint8Array): number[] {
  const rows: number[] = [];
  if (codes instanceof Uint8Array) {
    for (let i = 0; i < codes.length; i++) if (marked[codes[i] as number] === 1) rows.push(i);
  } else if (codes instanceof Uint16Array) {
    for (let i = 0; i < codes.length; i++) if (marked[codes[i] as number] === 1) rows.push(i);
  } else for (let i = 0; i < codes.length; i++) if (marked[codes[i] as number] === 1) rows.push(i);
  return rows;
}

/** Where a row stands: the tab's name and the row number, counted from 1 as the sheet does. */
export interface RowRef {
  readonly tab: string;
  readonly row: number;
}

/** Rows of a tab. */
export function heightOf(tab: Tab): number {
  return tab.store ? tab.store.height : tab.rows.length;
}

/** One row of a tab, without making text of all the others; empty where there is none. */
export function rowAt(tab: Tab, row: number): readonly Cell[] {
  if (!tab.store) return tab.rows[row] ?? [];
  return row >= 0 && row < tab.store.height ? tab.store.row(row) : [];
}

/** The first rows of a tab. */
export function headOf(tab: Tab, rows: number): (readonly Cell[])[] {
  return Array.from({ length: Math.min(rows, heightOf(tab)) }, (_, row) => rowAt(tab, row));
}

/** Cells of the widest row of a tab. */
export function widestOf(tab: Tab): number {
  return tab.store
    ? tab.store.widths().reduce((most, { width }) => Math.max(most, width), 0)
    : tab.rows.reduce((most, row) => Math.max(most, row.length), 0);
}
