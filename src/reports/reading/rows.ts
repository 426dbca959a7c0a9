// All rows of one report, whichever tabs they stand in, as typed columns: `returns.orderId(i)`. No object is made a row, for
// the memory of a million rows depends on it.
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
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
  /** What `read` makes of a text column, worked out once for neighbouring rows of the same text. */
  read<T>(column: TextColumn<C>, read: (text: string) => T): (i: number) => T;
  /** What holds for all rows of a tab, worked out once a tab. */
  ofTab<T>(read: (table: Table<keyof C & string>) => T): (i: number) => T;
}

type TextColumn<C extends Columns> = { [K in keyof C]: C[K]['kind'] extends 'id' | 'text' ? K : never }[keyof C] &
  string;

/** The rows of a report: one reading a column, each by the number of the row among those that count. */
export type Rows<C extends Columns> = AnyRows<C> & { readonly [K in keyof C]: (i: number) => ValueOf<C[K]> };

/** Joins the tables of one report, after copies were marked. */
export function rowsOf<C extends Columns>(spec: TypedSpec<C>, tables: readonly Table<keyof C & string>[]): Rows<C> {
  type Key = keyof C & string;
  const { tableAt, rowAt, size } = positions(tables);
  const table = (i: number) => tables[tableAt[i] as number] as Table<Key>;
  const row = (i: number) => rowAt[i] as number;
  const base: AnyRows<C> = {
    size,
    ref: (i) => ({ tab: table(i).tab.name, row: table(i).rowNumbers[row(i)] as number }),
    read(column, read) {
      const readers = tables.map((t) => t.reader(column, read));
      return (i) => (readers[tableAt[i] as number] as (row: number) => ReturnType<typeof read>)(row(i));
    },
    ofTab(read) {
      const known = tables.map(read);
      return (i) => known[tableAt[i] as number] as ReturnType<typeof read>;
    },
  };
  const columns: Record<string, (i: number) => unknown> = {};
  for (const key of Object.keys(spec.columns) as Key[]) columns[key] = reading(spec.columns[key] as Column, key);
  return Object.assign(columns, base) as Rows<C>;

  function reading(column: Column, key: Key): (i: number) => unknown {
    if (column.kind === 'date') return (i) => table(i).date(row(i), key);
    if (column.kind === 'quantity') return (i) => table(i).quantity(row(i), key);
    if (column.kind === 'money') return (i) => table(i).money(row(i), key);
    return (i) => table(i).text(row(i), key);
  }
}

function positions(tables: readonly { readonly size: number; live(row: number): boolean }[]) {
  let size = 0;
  for (const t of tables) for (let i = 0; i < t.size; i++) if (t.live(i)) size++;
  const tableAt = new Uint32Array(size);
  const rowAt = new Uint32Array(size);
  let next = 0;
  tables.forEach((t, at) => {
    for (let i = 0; i < t.size; i++) {
      if (!t.live(i)) continue;
      tableAt[next] = at;
      rowAt[next] = i;
      next++;
    }
  });
  return { tableAt, rowAt, size };
}
