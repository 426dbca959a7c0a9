// A table as it was before the last run, with what the seller typed since: pure, so that "nothing typed is lost" can be
// proven. What he typed since is what differs between the table as the run left it and as it stands.
import { isSellersFill, NO_FILL } from '../colours';
import { cellText, type TabNow } from './cells';
import { keyFill } from './standing';
import { type EarlierRow, readEarlier, type TableSpec, titleKey } from './table';

/** A table that is held in a tab or in a copy of one. */
export interface Held extends TabNow {
  /** What is linked inside a cell, comparable; `''` when nothing is. */
  readonly links: (row: number, column: number) => string;
}

/** Where a cell comes from, rows and columns from 0: the table before the run, or as it stands now. */
interface Source {
  readonly from: 'before' | 'now';
  readonly row: number;
  readonly column: number;
}

export interface TakenBack {
  /** Null: empty. */
  readonly cells: readonly (readonly (Source | null)[])[];
  readonly notes: readonly (readonly string[])[];
  readonly fills: readonly (readonly string[])[];
  /** Row of the column titles, from 0. */
  readonly headerRow: number;
  /** True when nothing was typed since the run. */
  readonly asBefore: boolean;
}

/** The table of a tab that a run made: before it there was none. */
export function madeByRun(after: Held, spec: TableSpec<string>): Held {
  const height = (readEarlier(spec, after).layout?.headerRow ?? -1) + 1;
  return {
    rows: after.rows.slice(0, height),
    formulas: after.formulas.slice(0, height),
    notes: after.notes.slice(0, height),
    fills: after.fills.slice(0, height),
    links: after.links,
  };
}

/** A table, with a name for each of its columns by which the same one is found in another copy. */
function named(spec: TableSpec<string>, held: Held) {
  const earlier = readEarlier(spec, held);
  const { layout } = earlier;
  if (!layout) return null;
  const ids = new Map([...layout.at].map(([id, c]) => [c, id]));
  const seen = new Map<string, number>();
  const names: string[] = [];
  for (let c = 0; c < layout.width; c++) {
    const title = `\n${titleKey(held.rows[layout.headerRow]![c]) ?? cellText(held.rows[layout.headerRow]![c])}`;
    const again = seen.get(title) ?? 0;
    seen.set(title, again + 1);
    names.push(ids.get(c) ?? `${title}\n${again}`);
  }
  const at = new Map(names.map((name, c) => [name, c]));
  return { held, ...earlier, headerRow: layout.headerRow, names, at, key: layout.at.get(spec.key)! };
}

type Named = NonNullable<ReturnType<typeof named>>;
type Row = Pick<EarlierRow<string>, 'row' | 'notes' | 'fills'>;

const textOf = ({ held }: Named, { row }: Row, c: number): string => {
  const cell = held.rows[row]?.[c] ?? '';
  const text = held.formulas[row]?.[c] || (cell === '' ? '' : `${typeof cell}:${cellText(cell)}`);
  return text === '' ? '' : text + held.links(row, c);
};
const noteOf = ({ held }: Named, { notes }: Row, c: number) => (notes === null ? '' : (held.notes[notes]?.[c] ?? ''));
const fillOf = ({ held }: Named, { fills }: Row, c: number): string => {
  const fill = fills === null ? '' : (held.fills[fills]?.[c] ?? '');
  return isSellersFill(fill) ? fill : '';
};

/** Everything that stands in a row, comparable. */
function wholeRow(table: Named, row: Row): string {
  return JSON.stringify(
    table.names.flatMap((name, c) => {
      const parts = [textOf(table, row, c), noteOf(table, row, c), fillOf(table, row, c)];
      return c === table.key || parts.every((part) => part === '') ? [] : [[name, ...parts]];
    }),
  );
}

/**
 * The table of `before` with what was typed between `after` and `now`: cells and notes go to the row of their key, rows that
 * the table before had not are put below it. Null where one of the three is no such table any more.
 */
export function takeBack(spec: TableSpec<string>, before: Held, after: Held, now: Held): TakenBack | null {
  const [b, a, c] = [named(spec, before), named(spec, after), named(spec, now)];
  if (!b || !a || !c) return null;
  const cells = before.rows.map((line, row) =>
    line.map((_, column): Source | null => ({ from: 'before', row, column })),
  );
  const notes = before.rows.map((line, r) => line.map((_, i) => before.notes[r]?.[i] ?? ''));
  const fills = before.rows.map((line, r) => line.map((_, i) => before.fills[r]?.[i] ?? NO_FILL));
  let asBefore = true;
  const put = <T>(grid: T[][], row: number, column: number, value: T, none: T): void => {
    while (grid.length <= row) grid.push([]);
    const line = grid[row]!;
    while (line.length < column) line.push(none);
    line[column] = value;
    asBefore = false;
  };
  const putCell = (row: number, column: number, from: Source | null) =>
    put<Source | null>(cells, row, column, from, null);
  const putNote = (row: number, column: number, note: string) => put(notes, row, column, note, '');
  const putFill = (row: number, column: number, fill: string) => put(fills, row, column, fill || NO_FILL, NO_FILL);
  const ownerOf = (name: string) => spec.columns.find(({ id }) => id === name)?.owner ?? 'seller';
  const isHis = (name: string) => ownerOf(name) === 'seller' || ownerOf(name) === 'shared';

  let width = before.rows.reduce((most, line) => Math.max(most, line.length), 0);
  /** Where a column of now goes; one that was not there before goes to the right. */
  const placeOf = (column: number): number => {
    const name = c.names[column]!;
    const known = b.at.get(name);
    if (known !== undefined) return known;
    const place = width++;
    b.at.set(name, place);
    const titles: Row = { row: c.headerRow, notes: c.headerRow, fills: c.headerRow };
    putCell(b.headerRow, place, { from: 'now', row: c.headerRow, column });
    putNote(b.headerRow, place, noteOf(c, titles, column));
    putFill(b.headerRow, place, now.fills[c.headerRow]?.[column] ?? '');
    return place;
  };
  const append = (row: Row, key: string, at = Math.max(cells.length, b.headerRow + 1)): void => {
    c.names.forEach((name, column) => {
      if (column === c.key || (!b.at.has(name) && !isHis(name))) return;
      if (textOf(c, row, column) !== '') putCell(at, placeOf(column), { from: 'now', row: row.row, column });
      const [note, fill] = [noteOf(c, row, column), row.fills === null ? '' : (now.fills[row.fills]?.[column] ?? '')];
      if (note !== '') putNote(at, placeOf(column), note);
      if (fill !== '' && fill !== NO_FILL) putFill(at, placeOf(column), fill);
    });
    if (key === '') return;
    putCell(at, b.key, { from: 'now', row: row.row, column: c.key });
    putNote(at, b.key, key);
    putFill(at, b.key, keyFill(key));
  };

  c.names.forEach((name, column) => {
    if (!a.at.has(name) && isHis(name)) placeOf(column);
  });
  /** Columns in which a row differs from what the run left; values only where he types. */
  const typedIn = (row: Row, left: Row | null) => {
    const differs = (read: (table: Named, row: Row, column: number) => string, column: number): boolean => {
      const there = a.at.get(c.names[column]!);
      return read(c, row, column) !== (left && there !== undefined ? read(a, left, there) : '');
    };
    const columns = c.names.map((_, column) => column).filter((column) => column !== c.key);
    return {
      values: columns.filter((column) => isHis(c.names[column]!) && differs(textOf, column)),
      notes: columns.filter((column) => differs(noteOf, column)),
      fills: columns.filter((column) => differs(fillOf, column)),
    };
  };
  const carry = (typed: ReturnType<typeof typedIn>, row: Row, to: Row): void => {
    for (const column of typed.values) putCell(to.row, placeOf(column), { from: 'now', row: row.row, column });
    for (const column of typed.notes) putNote(to.notes ?? to.row, placeOf(column), noteOf(c, row, column));
    for (const column of typed.fills) putFill(to.fills ?? to.row, placeOf(column), fillOf(c, row, column));
  };

  for (const [key, row] of c.first) {
    const typed = typedIn(row, a.first.get(key) ?? null);
    if (typed.values.length + typed.notes.length + typed.fills.length === 0) continue;
    const standing = b.first.get(key);
    if (standing) carry(typed, row, standing);
    else append(row, key);
  }
  const titles = (row: number): Row => ({ row, notes: row, fills: row });
  carry({ ...typedIn(titles(c.headerRow), titles(a.headerRow)), values: [] }, titles(c.headerRow), titles(b.headerRow));

  // Rows of his own have no key: those that stand as the run left them stand as they did before.
  const left = a.own.map((row) => wholeRow(a, row));
  const added = c.own.filter((row) => {
    const same = left.indexOf(wholeRow(c, row));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  const free: number[] = [];
  for (const gone of left) {
    const there = b.own.find((row) => !free.includes(row.row) && wholeRow(b, row) === gone);
    if (!there) continue;
    free.push(there.row);
    cells[there.row]!.forEach((_, column) => {
      putCell(there.row, column, null);
      putNote(there.notes ?? there.row, column, '');
      putFill(there.fills ?? there.row, column, '');
    });
  }
  for (const row of added) append(row, '', free.shift());

  c.head.forEach((row, i) => {
    const here = titles(row);
    const before = titles(a.head[i] ?? -1);
    for (let column = 0; column < now.rows[row]!.length; column++) {
      const value = textOf(c, here, column);
      const [note, fill] = [noteOf(c, here, column), fillOf(c, here, column)];
      const inBlock = i < b.headerRow;
      // A line that the block before had not: below everything, as a row of his own.
      const at = inBlock ? i : Math.max(cells.length, b.headerRow + 1);
      if (value !== '' && value !== textOf(a, before, column)) putCell(at, column, { from: 'now', row, column });
      if (inBlock && note !== noteOf(a, before, column)) putNote(at, column, note);
      if (inBlock && fill !== fillOf(a, before, column)) putFill(at, column, fill);
    }
  });
  return { cells, notes, fills, headerRow: b.headerRow, asBefore };
}
