// A cell as a spreadsheet hands it over, and a tab as a plain grid of them.

/** A cell that holds a date; `iso` is its civil date (`YYYY-MM-DD`) in the spreadsheet's own time zone. */
interface DateCell {
  readonly iso: string;
}

/** Text, number, true/false or a date; an empty cell is `''`. */
export type Cell = string | number | boolean | DateCell;

/** One column of some rows: its different cells by number, and the number of each row. */
export interface CellColumn {
  /** By row the number of its cell; 0 is the empty one. */
  readonly codes: Uint32Array;
  /** How many numbers there are, 0 among them. */
  readonly count: number;
  /** False where cells differ so much that each row has a number of its own. */
  readonly distinct: boolean;
  /** The cell of a number. */
  cell(code: number): Cell;
  /** True when the cell of a number holds more than blanks. */
  filled(code: number): boolean;
}

/** One tab (or report file): its name and all its cells from A1. Rows of a text file may differ in length. */
export interface Tab {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
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

/** Where a row stands: the tab's name and the row number, counted from 1 as the sheet does. */
export interface RowRef {
  readonly tab: string;
  readonly row: number;
}
