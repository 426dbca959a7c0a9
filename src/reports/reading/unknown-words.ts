// Words for kinds of rows that nobody has taught us: told, for what such rows hold is not used.
import type { Table } from './table';

/** So many words are listed of a column; a column that is not what it says has thousands. */
const MOST_WORDS = 20;

/** Adds an `unknown-word` issue for each word of a telling column that is not known, at its first row. */
export function checkWords(table: Table): void {
  for (const { column, known, where } of table.spec.words ?? []) {
    if (!table.has(column)) continue;
    const seen = new Set<string>();
    const { codes, count } = table.columnAt(table.at[column] as number);
    // Words are few, and rows many.
    const fine = new Uint8Array(count);
    const unknown = table.reader(column, (word) => (word !== '' && !known(word) ? word : null));
    for (let i = 0; i < table.size && seen.size < MOST_WORDS; i++) {
      const code = codes[i] as number;
      if (fine[code] === 1) continue;
      const word = unknown(i);
      if (word === null && !table.isDamaged(i, column)) fine[code] = 1;
      if (word === null || seen.has(word) || (where !== undefined && table.text(i, where) === '')) continue;
      seen.add(word);
      const data = { word: word.slice(0, 60), column: table.header[table.at[column] as number] as string };
      table.issue('unknown-word', table.rowNumbers[i] as number, column, { id: 'unknown-word', data });
    }
  }
}
