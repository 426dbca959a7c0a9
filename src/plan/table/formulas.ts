// Formulas in our tabs: ours, which name columns by id until it is known where those stand, and the seller's, which follow
// their row and their columns.
import type { FormulaPart } from './cells';

/** Letters of a column, counted from 0. */
function lettersOf(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Text as it stands in a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A formula of text and parts, texts beside each other as one: fx`IF(${cell('state')}="", …)`. */
export function fx(
  texts: TemplateStringsArray,
  ...parts: readonly (FormulaPart | number | readonly FormulaPart[])[]
): FormulaPart[] {
  const all: FormulaPart[] = [];
  const add = (part: FormulaPart): void => {
    const last = all[all.length - 1];
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else if (part !== '') all.push(part);
  };
  texts.forEach((text, i) => {
    add(text);
    const part = parts[i];
    if (typeof part === 'number') add(String(part));
    else if (Array.isArray(part)) for (const one of part as readonly FormulaPart[]) add(one);
    else if (part !== undefined) add(part as FormulaPart);
  });
  return all;
}

/** Where our columns and rows stand (columns and rows from 0). */
export interface Places {
  readonly column: (id: string) => number;
  readonly first: number;
  readonly last: number;
}

/** All cells of a column below the titles, as they stand in a formula. */
export function rangeText(id: string, { column, first, last }: Places): string {
  const letters = lettersOf(column(id));
  return `$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

/** The formula with its columns at their places, in a row (from 0); names of tabs are still to be found. */
export function placedFormula(parts: readonly FormulaPart[], row: number, places: Places): FormulaPart[] {
  return parts.map((part) => {
    if (typeof part === 'string' || 'sheet' in part) return part;
    return 'cell' in part ? `$${lettersOf(places.column(part.cell))}${row + 1}` : rangeText(part.all, places);
  });
}

/** A placed formula as a sheet takes it, with the `=`. `nameOf` is the name of the tab of one of our tables. */
export function formulaText(placed: readonly FormulaPart[], nameOf: (table: string) => string): string {
  const text = placed.map((part) => {
    if (typeof part === 'string') return part;
    return 'sheet' in part ? `'${nameOf(part.sheet).replace(/'/g, "''")}'!` : '';
  });
  return `=${text.join('')}`;
}

// Quoted text, references to other sheets and names pass as they are; only a bare A1 reference is looked at.
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|[\p{L}_][\p{L}\p{N}_.]*\(|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.]+/gu;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;

const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;

/**
 * The formula for row `to` of a formula that stood in row `from` (rows counted from 1).
 * @param columns where columns went (both from 0), when they moved
 */
export function moveFormula(
  formula: string,
  from: number,
  to: number,
  columns: ReadonlyMap<number, number> | null = null,
): string {
  if (from === to && columns === null) return formula;
  const placed = (letters: string): string => {
    const column = columns?.get(columnOf(letters));
    return column === undefined ? letters : lettersOf(column);
  };
  return formula.replace(TOKEN, (token) => {
    const whole = COLUMNS.exec(token);
    if (whole) return `${whole[1]}${placed(whole[2] as string)}:${whole[3]}${placed(whole[4] as string)}`;
    const match = REFERENCE.exec(token);
    if (!match) return token;
    const [, dollar = '', letters = '', fixed = '', row = ''] = match;
    return `${dollar}${placed(letters)}${fixed}${fixed === '$' || Number(row) !== from ? row : to}`;
  });
}
