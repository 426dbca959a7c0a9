// Words for kinds of rows that nobody has taught us: told, for what such rows hold is not used.
import type { Table } from './table';

/** So many words are listed of a column; a column that is not what it says has thousands. */
const MOST_WORDS = 20;

/** Adds an `unknown-word` issue for each word of a telling column that is not known, at its first row. */
export function checkWords(table: Table): void {
  for (const { column, known, where } of table.spec.words ?? []) {
    if (!table.has(column)) continue;
    const seen = new Set<string>();
    for (const row of table.saying(column, (word) => word !== '' && !known(word), null)) {
      if (seen.size >= MOST_WORDS) break;
      const word = table.text(row, column);
      if (seen.has(word) || (where !== undefined && table.text(row, where) === '')) continue;
      seen.add(word);
      const data = { word: word.slice(0, 60), column: table.header[table.at[column] as number] as string };
      table.issue('unknown-word', table.rowNumbers[row] as number, column, { id: 'unknown-word', data });
    }
  }
}
