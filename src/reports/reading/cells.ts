// Small questions about raw cells and rows.
import type { Cell } from '../../values/cell';

/** A cell of an unquoted file that is quoted all the same. */
export function unquote(text: string): string {
  if (text.length < 2 || text.charCodeAt(0) !== 34 || text.charCodeAt(text.length - 1) !== 34) return text;
  return text.slice(1, -1).replace(/""/g, '"');
}

export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== '' && !(typeof cell === 'string' && cell.trim() === '');
}

export function isBlank(row: readonly Cell[]): boolean {
  for (const cell of row) if (isFilled(cell)) return false;
  return true;
}

export function lastFilled(row: readonly Cell[]): number {
  let at = row.length - 1;
  while (at >= 0 && !isFilled(row[at])) at--;
  return at;
}

export function sameHeader(row: readonly Cell[], header: readonly Cell[]): boolean {
  for (let i = 0; i < header.length; i++) if ((row[i] ?? '') !== header[i]) return false;
  return true;
}
