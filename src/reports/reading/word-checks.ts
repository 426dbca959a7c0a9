// Words that say what kind of row it is, and are none: what such a row settles nobody knows.
import type { CellColumn } from '../../values/cell';
import { isBrokenWord, isPlainId } from './damaged-cells';

/** A column whose word tells what a row is. */
interface Telling<K extends string> {
  readonly column: CellColumn;
  /** The clean text of each different cell. */
  textIn(code: number): string;
  /** Rows whose cell cannot be read. */
  readonly damaged: ReadonlySet<number> | undefined;
  /** False where a row needs no word. */
  readonly needed: (of: (column: K) => string) => boolean;
}

// Amazon prints nothing, or a dash, where there is nothing to say.
const NOTHING = /^[-–—]*$/;

/**
 * The rows whose word is missing or broken.
 * @param text clean text of any column of a row
 */
export function rowsOfBrokenWords<K extends string>(
  { column, textIn, damaged, needed }: Telling<K>,
  text: (row: number, column: K) => string,
): number[] {
  const { codes, count } = column;
  const broken = new Uint8Array(count);
  const empty = new Uint8Array(count);
  for (let code = 0; code < count; code++) {
    if (isPlainId(column, code, false)) continue;
    const word = textIn(code);
    if (isBrokenWord(word)) broken[code] = 1;
    if (NOTHING.test(word)) empty[code] = 1;
  }
  const rows: number[] = [];
  if (!damaged && !broken.includes(1, 1) && !(broken[0] === 1 && codes.includes(0))) return rows;
  const isNeeded = onceAWord(needed, text);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const isDamaged = damaged?.has(row) === true;
    if (broken[code] === 0 && !isDamaged) continue;
    if ((empty[code] === 1 || isDamaged) && !isNeeded(row)) continue;
    rows.push(row);
  }
  return rows;
}

/** Asks once for each word of the one other column that decides. */
function onceAWord<K extends string>(
  needed: (of: (column: K) => string) => boolean,
  text: (row: number, column: K) => string,
): (row: number) => boolean {
  const byWord = new Map<string, boolean>();
  let by: K | undefined;
  return (row) => {
    const known = by === undefined ? undefined : byWord.get(text(row, by));
    if (known !== undefined) return known;
    const asked = new Map<K, string>();
    const is = needed((column) => {
      const word = text(row, column);
      asked.set(column, word);
      return word;
    });
    const [[column, word] = []] = asked;
    if (asked.size !== 1 || column === undefined || word === undefined || (by !== undefined && by !== column))
      return is;
    by = column;
    byWord.set(word, is);
    return is;
  };
}
