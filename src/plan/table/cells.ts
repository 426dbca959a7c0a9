// What a plan wants to stand in a cell, free of any platform: the shell turns it into values, formats and links.
import type { Cell, RowRef } from '../../values/cell';
import { type Day, isoOf } from '../../values/day';

/** A piece of text; with `row` it is a link to that row of a report, with `own` to the row of a key in one of our tables. */
export interface Part {
  readonly text: string;
  readonly row?: RowRef;
  readonly own?: { readonly table: string; readonly key: string };
}

/**
 * A piece of a formula: text, the cell of the same row in one of our columns, all cells of that column below the titles, or
 * the name of the tab of one of our tables, before a reference into it; only who writes the formula knows that name.
 */
export type FormulaPart = string | { readonly cell: string } | { readonly all: string } | { readonly sheet: string };

/** A formula, with the value that it has as long as nobody types. */
export interface FormulaOut {
  /** Without the `=`. */
  readonly formula: readonly FormulaPart[];
  readonly value: string | number;
}

/**
 * Text (always text, never a formula; `''` is empty), a number, a civil date, linked text, a formula, or `keep`: whatever
 * stands in that cell now (row and column from 0), value or formula, with its number format.
 */
export type Out =
  | string
  | number
  | { readonly day: Day }
  | { readonly parts: readonly Part[] }
  | FormulaOut
  | { readonly keep: { readonly row: number; readonly column: number } };

/** Number format of a cell; `here` leaves the format that the cell has. */
export type Format =
  | `in ${string}`
  | 'text'
  | 'general'
  | 'days'
  | 'integer'
  | 'money'
  | 'whole-money'
  | 'cost'
  | 'date'
  | 'here';

/** Cells of one kind by row and column, from 0: an array of arrays, or one that is read where it is asked for. */
export interface Grid<T> {
  readonly length: number;
  readonly [row: number]: { readonly length: number; readonly [column: number]: T };
}

/** What stands in one of our tabs now, as rectangles of one size. With many claims all but the values is read where it is asked for. */
export interface TabNow {
  readonly rows: readonly (readonly Cell[])[];
  /** With the leading `=`; `''` where there is none. */
  readonly formulas: Grid<string>;
  readonly notes: Grid<string>;
  readonly fills: Grid<string>;
}

/** A sheet takes at most this many characters in a cell. */
export const CELL_LIMIT = 50_000;
const CUT = ' …';

/** The text, cut so that it fits a cell or a note. */
export function clip(text: string): string {
  return text.length <= CELL_LIMIT ? text : text.slice(0, CELL_LIMIT - CUT.length) + CUT;
}

/** The plain text of a cell that stands in a sheet. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.iso : String(cell);
}

/** The plain text of what a plan writes, as `cellText` will read it back. */
export function outText(out: Out): string {
  if (typeof out === 'string') return out;
  if (typeof out === 'number') return String(out);
  if ('day' in out) return isoOf(out.day);
  if ('parts' in out) return out.parts.map((part) => part.text).join('');
  if ('formula' in out) return String(out.value);
  return '';
}
