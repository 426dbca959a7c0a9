// A table as it was before the last run, with what the seller typed since: pure, so that "nothing typed is lost" can be
// proven. What he typed since is what differs between the table as the run left it and as it stands; of the one that the run
// left only fingerprints are needed, and of those only where something of his may be.

import type { Cell } from '../../values/cell';
import { fingerprint } from '../../values/text';
import { isSellersFill, NO_FILL } from '../colours';
import { cellText, type Grid, type TabNow } from './cells';
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

/** Where the rows and columns of a table that is put together stand now, from 0; null where they stand nowhere yet. */
export interface Stood {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  /** The column of keys. */
  readonly key: number;
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
  /** The run laid the columns out anew. */
  readonly laidOut: boolean;
  readonly stood: Stood;
}

/** What a row said, by kind and column (`v3` `n3` `f3`: value, note, fill), as fingerprints; what is empty is left out. */
export type RowLeft = Readonly<Record<string, string>>;

/** A table as a run left it, as far as what is typed since is told by it. Plain data. */
export interface LeftBehind {
  /** Names of its columns. */
  readonly names: readonly string[];
  readonly titles: RowLeft;
  readonly head: readonly RowLeft[];
  readonly keyed: readonly (readonly [key: string, RowLeft])[];
  /** The seller's own rows, each as one fingerprint. */
  readonly own: readonly string[];
}

/** Rows (from 0) of what was there when a run made the table: what stands above its titles, and the titles. */
export function rowsWhenMade(spec: TableSpec<string>, now: Held): number[] {
  const { layout, head } = readEarlier(spec, now);
  return layout ? [...head, layout.headerRow] : [];
}

/** The table of a tab that a run made, as it was before anything stood in it. */
export function whenMade(spec: TableSpec<string>, now: Held): Held {
  const rows = rowsWhenMade(spec, now);
  const of = <T>(grid: Grid<T>) => rows.map((row) => grid[row] ?? []);
  return {
    ...{
      rows: rows.map((row) => now.rows[row] ?? []),
      formulas: of(now.formulas),
      notes: of(now.notes),
      fills: of(now.fills),
    },
    links: (row, column) => now.links(rows[row] ?? -1, column),
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

function saidBy(cell: Cell, formula: string, links: () => string): string {
  const text = formula || (cell === '' ? '' : `${typeof cell}:${cellText(cell)}`);
  return text === '' ? '' : text + links();
}

const textOf = ({ held }: Named, { row }: Row, c: number): string =>
  saidBy(held.rows[row]?.[c] ?? '', held.formulas[row]?.[c] ?? '', () => held.links(row, c));
const noteOf = ({ held }: Named, { notes }: Row, c: number) => (notes === null ? '' : (held.notes[notes]?.[c] ?? ''));
const fillOf = ({ held }: Named, { fills }: Row, c: number): string => {
  const fill = fills === null ? '' : (held.fills[fills]?.[c] ?? '');
  return isSellersFill(fill) ? fill : '';
};

/** Everything that stands in a row, as one fingerprint. */
function wholeRow(table: Named, row: Row): string {
  const parts = table.names.flatMap((name, c) => {
    const said = [textOf(table, row, c), noteOf(table, row, c), fillOf(table, row, c)];
    return c === table.key || said.every((part) => part === '') ? [] : [[name, ...said]];
  });
  return fingerprint(JSON.stringify(parts));
}

const KINDS = { v: textOf, n: noteOf, f: fillOf } as const;
type Kind = keyof typeof KINDS;

const printed = (said: string) => (said === '' ? '' : fingerprint(said));
const printOf = (table: Named, row: Row, kind: Kind, column: number): string =>
  printed(KINDS[kind](table, row, column));

/** What a cell says, as a `LeftBehind` has it. */
export const PRINTS = {
  v: (cell: Cell, formula: string, links: string) => printed(saidBy(cell, formula, () => links)),
  n: (note: string) => printed(note),
  f: (fill: string) => (isSellersFill(fill) ? printed(fill) : ''),
} as const;

const titlesIn = (row: number): Row => ({ row, notes: row, fills: row });

/** True for a column in which the seller types: one of ours that is his, or one that is not ours. */
export function isHis(spec: TableSpec<string>, name: string): boolean {
  const owner = spec.columns.find(({ id }) => id === name)?.owner ?? 'seller';
  return owner === 'seller' || owner === 'shared';
}

/** What has to be kept of a table that a run wrote; null where it is no such table. */
export function leftBehind(spec: TableSpec<string>, after: Held): LeftBehind | null {
  const table = named(spec, after);
  if (!table) return null;
  const columns = table.names.map((_, column) => column).filter((column) => column !== table.key);
  const typed = columns.filter((column) => isHis(spec, table.names[column]!));
  const rowLeft = (row: Row, values: readonly number[], looks: readonly number[] = columns): RowLeft => {
    const left: Record<string, string> = {};
    const add = (kind: Kind, column: number) => {
      const print = printOf(table, row, kind, column);
      if (print !== '') left[`${kind}${column}`] = print;
    };
    for (const column of values) add('v', column);
    for (const column of looks) for (const kind of ['n', 'f'] as const) add(kind, column);
    return left;
  };
  return {
    names: table.names,
    titles: rowLeft(titlesIn(table.headerRow), []),
    head: table.head.map((row) => {
      const all = after.rows[row]!.map((_, column) => column);
      return rowLeft(titlesIn(row), all, all);
    }),
    keyed: [...table.first].map(([key, row]) => [key, rowLeft(row, typed)] as const),
    own: table.own.map((row) => wholeRow(table, row)),
  };
}

/**
 * The table of `before` with what was typed since a run left it as `left`: cells and notes go to the row of their key, rows
 * that the table before had not are put below it. Null where one of them is no such table any more.
 */
export function takeBack(spec: TableSpec<string>, before: Held, left: LeftBehind, now: Held): TakenBack | null {
  const [b, c] = [named(spec, before), named(spec, now)];
  if (!b || !c) return null;
  const leftAt = new Map(left.names.map((name, column) => [name, column]));
  const leftRows = new Map(left.keyed);
  const cells = before.rows.map((line, row) =>
    line.map((_, column): Source | null => ({ from: 'before', row, column })),
  );
  const notes = before.rows.map((line, r) => line.map((_, i) => before.notes[r]?.[i] ?? ''));
  const fills = before.rows.map((line, r) => line.map((_, i) => before.fills[r]?.[i] ?? NO_FILL));
  let asBefore = true;
  const stood = new Map<number, number>([[b.headerRow, c.headerRow]]);
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

  let width = before.rows.reduce((most, line) => Math.max(most, line.length), 0);
  /** Where a column of now goes; one that was not there before goes to the right. */
  const placeOf = (column: number): number => {
    const name = c.names[column]!;
    const known = b.at.get(name);
    if (known !== undefined) return known;
    const place = width++;
    b.at.set(name, place);
    const titles = titlesIn(c.headerRow);
    putCell(b.headerRow, place, { from: 'now', row: c.headerRow, column });
    putNote(b.headerRow, place, noteOf(c, titles, column));
    putFill(b.headerRow, place, now.fills[c.headerRow]?.[column] ?? '');
    return place;
  };
  const append = (row: Row, key: string, at = Math.max(cells.length, b.headerRow + 1)): void => {
    stood.set(at, row.row);
    c.names.forEach((name, column) => {
      if (column === c.key || (!b.at.has(name) && !isHis(spec, name))) return;
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
    if (!leftAt.has(name) && isHis(spec, name)) placeOf(column);
  });
  const told = c.names.map((_, column) => column).filter((column) => column !== c.key);
  const his = told.filter((column) => isHis(spec, c.names[column]!));
  /** Columns in which a row differs from what the run left; values only where he types. */
  const typedIn = (row: Row, was: RowLeft | null) => {
    const differs = (kind: Kind, column: number): boolean => {
      const there = leftAt.get(c.names[column]!);
      const print = was && there !== undefined ? (was[`${kind}${there}`] ?? '') : '';
      return printOf(c, row, kind, column) !== print;
    };
    return {
      values: his.filter((column) => differs('v', column)),
      notes: told.filter((column) => differs('n', column)),
      fills: told.filter((column) => differs('f', column)),
    };
  };
  const carry = (typed: ReturnType<typeof typedIn>, row: Row, to: Row): void => {
    for (const column of typed.values) putCell(to.row, placeOf(column), { from: 'now', row: row.row, column });
    for (const column of typed.notes) putNote(to.notes ?? to.row, placeOf(column), noteOf(c, row, column));
    for (const column of typed.fills) putFill(to.fills ?? to.row, placeOf(column), fillOf(c, row, column));
  };

  for (const [key, row] of c.first) {
    const standing = b.first.get(key);
    if (standing) stood.set(standing.row, row.row);
    const typed = typedIn(row, leftRows.get(key) ?? null);
    if (typed.values.length + typed.notes.length + typed.fills.length === 0) continue;
    if (standing) carry(typed, row, standing);
    else append(row, key);
  }
  const titlesNow = titlesIn(c.headerRow);
  carry({ ...typedIn(titlesNow, left.titles), values: [] }, titlesNow, titlesIn(b.headerRow));

  // Rows of his own have no key: those that stand as the run left them stand as they did before.
  const goneRows = [...left.own];
  const ownBefore = b.own.map((row) => ({ row, whole: wholeRow(b, row) }));
  const added = c.own.filter((row) => {
    const whole = wholeRow(c, row);
    const same = goneRows.indexOf(whole);
    if (same < 0) return true;
    goneRows.splice(same, 1);
    const there = ownBefore.find((one) => one.whole === whole && !stood.has(one.row.row));
    if (there) stood.set(there.row.row, row.row);
    return false;
  });
  const free: number[] = [];
  for (const gone of goneRows) {
    const there = ownBefore.find(
      ({ row, whole }) => whole === gone && !free.includes(row.row) && !stood.has(row.row),
    )?.row;
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
    const here = titlesIn(row);
    if (i < b.headerRow) stood.set(i, row);
    const was = left.head[i] ?? {};
    const differs = (kind: Kind, column: number) => printOf(c, here, kind, column) !== (was[`${kind}${column}`] ?? '');
    for (let column = 0; column < now.rows[row]!.length; column++) {
      const inBlock = i < b.headerRow;
      // A line that the block before had not: below everything, as a row of his own.
      const at = inBlock ? i : Math.max(cells.length, b.headerRow + 1);
      if (textOf(c, here, column) !== '' && differs('v', column)) putCell(at, column, { from: 'now', row, column });
      if (inBlock && differs('n', column)) putNote(at, column, noteOf(c, here, column));
      if (inBlock && differs('f', column)) putFill(at, column, fillOf(c, here, column));
    }
  });
  const laidOut = JSON.stringify(b.names) !== JSON.stringify(left.names);
  const columns = Array.from({ length: width }, (): number | null => null);
  for (const [name, place] of b.at) columns[place] = c.at.get(name) ?? null;
  const rows = Array.from({ length: cells.length }, (_, row) => stood.get(row) ?? null);
  return { cells, notes, fills, headerRow: b.headerRow, asBefore, laidOut, stood: { rows, columns, key: b.key } };
}
