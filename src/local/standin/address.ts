// A1 addresses.
import type { Rect } from './layer';

export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** The number of a column, from 1. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);

/** `A1`, `B2:C9`, `A:C`, `3:5`, `A2:C`; null for anything else. Open sides reach to the end of the tab. */
export function rectOf(a1: string, maxRows: number, maxColumns: number): Rect | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(a1);
  if (!match || (!match[1] && !match[2]) || (!a1.includes(':') && !(match[1] && match[2]))) return null;
  const row = match[2] ? Number(match[2]) : 1;
  const column = match[1] ? columnNumber(match[1]) : 1;
  if (!a1.includes(':')) return { row, column, rows: 1, columns: 1 };
  const lastRow = match[4] ? Number(match[4]) : maxRows;
  const lastColumn = match[3] ? columnNumber(match[3]) : maxColumns;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function a1Of(rect: Rect): string {
  const first = `${columnLetters(rect.column)}${rect.row}`;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${columnLetters(rect.column + rect.columns - 1)}${rect.row + rect.rows - 1}`;
}
