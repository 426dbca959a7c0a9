// All rows of one report, whichever tabs they stand in, as typed columns: `returns.orderId(i)`. No object is made a row, for
// the memory of a million rows depends on it. A column that is asked for many of its rows is laid out flat at once.
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { NO_DAY } from './date-column';
import { Dictionary } from './dictionary';
import type { Column, Columns, TypedSpec } from './spec';
import type { Table } from './table';

/** What a cell of a column is: dates, counts and amounts are null where the cell is empty, unreadable or not there. */
type ValueOf<C extends Column> = C['kind'] extends 'date'
  ? Day | null
  : C['kind'] extends 'id' | 'text'
    ? string
    : number | null;

/** What every report's rows can tell; no column may have one of these names. */
interface AnyRows<C extends Columns> {
  /** Rows that count, of all tabs: copies in overlapping pastes are left out. */
  readonly size: number;
  /** Where the row stands. */
  ref(i: number): RowRef;
  /** True when the tab of the row has a column. */
  has(column: keyof C & string, i: number): boolean;
  /** True when every cell of the row could be read: only such a row makes a claim. */
  whole(i: number): boolean;
  /** What `read` makes of a text column, worked out once for each different text. */
  read<T>(column: TextColumn<C>, read: (text: string) => T): (i: number) => T;
  /** A text column by numbers: rows of one text have one number, whatever their tabs. */
  coded(column: TextColumn<C>): Coded;
  /** Newest date of the tab that gives a column its value: for what Amazon changes, a later paste of the row. */
  asOf(column: keyof C & string): (i: number) => Day | null;
  /** What holds for all rows of a tab, worked out once a tab. */
  ofTab<T>(read: (table: Table<keyof C & string>) => T): (i: number) => T;
}

/** The number of each row's text, and how many numbers there are. */
export interface Coded {
  readonly codes: Int32Array;
  readonly count: number;
}

type TextColumn<C extends Columns> = { [K in keyof C]: C[K]['kind'] extends 'id' | 'text' ? K : never }[keyof C] &
  string;

/** The rows of a report: one reading a column, each by the number of the row among those that count. */
export type Rows<C extends Columns> = AnyRows<C> & { readonly [K in keyof C]: (i: number) => ValueOf<C[K]> };

/** What reports are asked of: rows by the description of their report. */
export interface RowSource {
  rows<C extends Columns>(spec: TypedSpec<C>): Rows<C>;
}

/** Of so many rows of a column one in eight asked for: it is laid out flat. */
const OFTEN = 8;

/** Joins the tables of one report, after copies were marked; `copies` keeps those in. */
export function rowsOf<C extends Columns>(
  spec: TypedSpec<C>,
  tables: readonly Table<keyof C & string>[],
  copies = false,
): Rows<C> {
  type Key = keyof C & string;
  const all = places(tables, copies);
  const { size, table, row, at } = all;
  const flat = new Map<string, Flat>();
  const flatOf = (key: Key): Flat => {
    let column = flat.get(key);
    if (!column) {
      column = layOut(key, tables, all);
      flat.set(key, column);
    }
    return column;
  };
  const base: AnyRows<C> = {
    size,
    ref: (i) => ({ tab: table(i).tab.name, row: table(i).rowNumbers[row(i)] as number }),
    has: (column, i) => table(i).has(column),
    whole: (i) => table(i).whole(row(i)),
    read(column, read) {
      let cells: Int32Array | null = null;
      const known: ReturnType<typeof read>[] = [];
      const done: boolean[] = [];
      return (i) => {
        cells ??= flatOf(column).cells;
        const cell = cells[i] as number;
        if (done[cell] !== true) {
          known[cell] = read(textAt(column, i));
          done[cell] = true;
        }
        return known[cell] as ReturnType<typeof read>;
      };
    },
    coded: (column) => {
      const { cells } = flatOf(column);
      const texts = new Dictionary();
      const known: number[] = [];
      const codes = cells.map((cell, i) => {
        known[cell] ??= texts.codeOf(textAt(column, i));
        return known[cell] as number;
      });
      return { codes, count: texts.size };
    },
    asOf: (column) => (i) => (table(i).newerOf(row(i), column)?.table ?? table(i)).range().to,
    ofTab(read) {
      const known = tables.map(read);
      return (i) => known[at(i)] as ReturnType<typeof read>;
    },
  };
  const columns: Record<string, (i: number) => unknown> = {};
  for (const key of Object.keys(spec.columns) as Key[]) columns[key] = reading(spec.columns[key] as Column, key);
  return Object.assign(columns, base) as Rows<C>;

  function reading(column: Column, key: Key): (i: number) => unknown {
    if (column.kind === 'date') return dates(key);
    if (column.kind === 'quantity' || column.kind === 'money') return numbers(key);
    return texts(key);
  }

  function dates(key: Key): (i: number) => Day | null {
    let days: Int32Array | null = null;
    let asked = 0;
    return (i) => {
      if (days === null) {
        if (asked++ < size / OFTEN) return table(i).date(row(i), key);
        days = new Int32Array(size);
        for (let r = 0; r < size; r++) days[r] = table(r).date(row(r), key) ?? NO_DAY;
      }
      const day = days[i] as Day;
      return day === NO_DAY ? null : day;
    };
  }

  function numbers(key: Key): (i: number) => number | null {
    let values: Float64Array | null = null;
    let asked = 0;
    return (i) => {
      if (values === null) {
        if (asked++ < size / OFTEN) return table(i).quantity(row(i), key);
        values = new Float64Array(size);
        for (let r = 0; r < size; r++) values[r] = table(r).quantity(row(r), key) ?? Number.NaN;
      }
      const value = values[i] as number;
      return Number.isNaN(value) ? null : value;
    };
  }

  function texts(key: Key): (i: number) => string {
    let asked = 0;
    return (i) => {
      if (asked > size / OFTEN) return textAt(key, i);
      asked++;
      return table(i).text(row(i), key);
    };
  }

  function textAt(key: Key, i: number): string {
    const { cells, texts } = flatOf(key);
    const cell = cells[i] as number;
    let text = texts[cell];
    if (text === undefined) {
      text = table(i).text(row(i), key);
      texts[cell] = text;
    }
    return text;
  }
}

/** A text column: by row the number of its cell among the different cells of all tabs, and their texts as far as asked for. */
interface Flat {
  readonly cells: Int32Array;
  readonly texts: (string | undefined)[];
}

function layOut<K extends string>(key: K, tables: readonly Table<K>[], { size, row, at }: Places<Table<K>>): Flat {
  const first: number[] = [];
  let count = 0;
  for (const table of tables) {
    first.push(count);
    count += table.codeCount(key);
  }
  const cells = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const from = at(i);
    const own = (tables[from] as Table<K>).codeAt(row(i), key);
    // What a later paste says is a cell of its own.
    cells[i] = own < 0 ? count++ : (first[from] as number) + own;
  }
  return { cells, texts: new Array<string | undefined>(count) };
}

interface Places<T> {
  readonly size: number;
  /** The table that holds a row, its number among the tables, and the row's number in it. */
  table(i: number): T;
  at(i: number): number;
  row(i: number): number;
}

function places<K extends string>(tables: readonly Table<K>[], copies: boolean): Places<Table<K>> {
  const counts = (t: Table<K>, i: number) => copies || t.live(i);
  const [first] = tables;
  // One tab, as most reports have, needs no memory a row; alone, it holds no copies.
  if (first && tables.length === 1) return { size: first.size, table: () => first, at: () => 0, row: (i) => i };
  let size = 0;
  for (const t of tables) for (let i = 0; i < t.size; i++) if (counts(t, i)) size++;
  const tableAt = new Uint32Array(size);
  const rowAt = new Uint32Array(size);
  let next = 0;
  tables.forEach((t, at) => {
    for (let i = 0; i < t.size; i++) {
      if (!counts(t, i)) continue;
      tableAt[next] = at;
      rowAt[next] = i;
      next++;
    }
  });
  return {
    size,
    table: (i) => tables[tableAt[i] as number] as Table<K>,
    at: (i) => tableAt[i] as number,
    row: (i) => rowAt[i] as number,
  };
}
