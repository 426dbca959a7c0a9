// All rows of one report, whichever tabs they stand in, as typed columns: `returns.orderId(i)`. No object is made a row, for
// the memory of a million rows depends on it.
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { SomeTexts } from './some-texts';
import type { Column, Columns, TypedSpec } from './spec';
import type { Table } from './table';
import type { CellNumbers, NumberSet, TextNumbers } from './text-numbers';

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
  /** What `read` makes of a text column, worked out once for neighbouring rows of the same text. */
  read<T>(column: TextColumn<C>, read: (text: string) => T): (i: number) => T;
  /**
   * Rows that say in one or two text columns what no row of their tab before them says, and some others: enough for who
   * collects different texts, which are few.
   */
  different(...columns: readonly [TextColumn<C>, TextColumn<C>?]): readonly number[];
  /** The number of an order id among those of all reports (`RowSource.orderNumbers`). */
  orderNumber(column: TextColumn<C>): (i: number) => number;
  /** Rows whose order id is among some, by such numbers; in rising order, as below. */
  ofOrders(column: TextColumn<C>, orders: NumberSet): readonly number[];
  /** By row the number of its order id where that is among some orders, else 0: for who asks of nothing but these. */
  someOrders(column: TextColumn<C>, orders: NumberSet): Int32Array;
  /** Rows of which a text column says what is asked for. */
  saying(column: TextColumn<C>, is: (text: string) => boolean): readonly number[];
  /** Newest date of the tab that gives a column its value: for what Amazon changes, a later paste of the row. */
  asOf(column: keyof C & string): (i: number) => Day | null;
  /** What holds for all rows of a tab, worked out once a tab. */
  ofTab<T>(read: (table: Table<keyof C & string>) => T): (i: number) => T;
}

type TextColumn<C extends Columns> = { [K in keyof C]: C[K]['kind'] extends 'id' | 'text' ? K : never }[keyof C] &
  string;

/** The rows of a report: one reading a column, each by the number of the row among those that count. */
export type Rows<C extends Columns> = AnyRows<C> & { readonly [K in keyof C]: (i: number) => ValueOf<C[K]> };

/** What reports are asked of: rows by the description of their report. */
export interface RowSource {
  /** Numbers of order ids, the same in all reports. */
  readonly orderNumbers: TextNumbers;
  rows<C extends Columns>(spec: TypedSpec<C>): Rows<C>;
}

/** Texts that reports share: an id is one and the same text whichever report names it. */
export interface SharedTexts {
  readonly orders: TextNumbers;
  readonly products: TextNumbers;
}

/** The columns of such ids, whose cells are compared and looked up by everyone. */
const SHARED: Readonly<Record<string, keyof SharedTexts>> = {
  orderId: 'orders',
  originalOrderId: 'orders',
  replacementOrderId: 'orders',
  sku: 'products',
  fnsku: 'products',
  asin: 'products',
};

/** Joins the tables of one report, after copies were marked; `copies` keeps those in. */
export function rowsOf<C extends Columns>(
  spec: TypedSpec<C>,
  tables: readonly Table<keyof C & string>[],
  shared: SharedTexts,
  copies = false,
): Rows<C> {
  type Key = keyof C & string;
  const { starts, kept } = places(tables, copies);
  const size = starts[tables.length] as number;
  const at = joined(tables.map((_, of) => () => of));
  const differing = new Map<string, readonly number[]>();
  const numbered: Partial<Record<string, Numbers>> = {};
  const base: AnyRows<C> = {
    size,
    ref: joined(
      tables.map(
        ({ tab: { name: tab }, rowNumbers }) =>
          (row: number): RowRef => ({ tab, row: rowNumbers[row] as number }),
      ),
    ),
    has: (column, i) => (tables[at(i)] as Table<Key>).has(column),
    whole: joined(tables.map((t) => (row: number) => t.whole(row))),
    read(column, read) {
      return joined(tables.map((t) => t.reader(column, read)));
    },
    different(...columns) {
      const keys = columns.filter((key) => key !== undefined);
      const asked = keys.join(' ');
      const known = differing.get(asked);
      if (known) return known;
      const rows = placesIn((t, some) => t.different(keys, some));
      differing.set(asked, rows);
      return rows;
    },
    orderNumber(column) {
      return orderNumbers(column).at;
    },
    ofOrders: (column, orders) => orders.placesIn(orderNumbers(column).all()),
    someOrders: (column, orders) => allNumbers(column, new SomeTexts(shared.orders, orders)),
    saying: (column, is) => placesIn((t, rows) => t.saying(column, is, rows)),
    asOf: (column) => joined(tables.map((t) => (row: number) => (t.newerOf(row, column)?.table ?? t).range().to)),
    ofTab(read) {
      const known = tables.map(read);
      return (i) => known[at(i)] as ReturnType<typeof read>;
    },
  };
  const columns: Record<string, (i: number) => unknown> = {};
  for (const key of Object.keys(spec.columns) as Key[]) columns[key] = reading(spec.columns[key] as Column, key);
  return Object.assign(columns, base) as Rows<C>;

  function reading(column: Column, key: Key): (i: number) => unknown {
    const known = SHARED[key];
    if (known !== undefined) return sharedText(key, shared[known]);
    const readers = tables.map((t): ((row: number) => unknown) => {
      if (column.kind === 'date') return t.daysOf(key);
      return column.kind === 'quantity' || column.kind === 'money' ? t.numbersOf(key) : t.textsOf(key);
    });
    return joined(readers);
  }

  function sharedText(key: Key, texts: TextNumbers): (i: number) => string {
    // Products are few, orders nearly as many as rows.
    if (texts === shared.products) return joined(tables.map((t) => t.sharedTextsOf(key, texts)));
    const { at } = orderNumbers(key);
    return (i) => texts.text(at(i));
  }

  /** The numbers of all rows, worked out when the first one is asked for: many ask, one row after the other. */
  function numbersOf(key: Key): Numbers {
    let numbers: Int32Array | null = null;
    return {
      at(i) {
        numbers ??= allNumbers(key, shared.orders);
        return numbers[i] as number;
      },
      all() {
        numbers ??= allNumbers(key, shared.orders);
        return numbers;
      },
    };
  }

  function orderNumbers(key: Key): Numbers {
    numbered[key] ??= numbersOf(key);
    return numbered[key];
  }

  function allNumbers(key: Key, ids: CellNumbers): Int32Array {
    const numbers = new Int32Array(size);
    tables.forEach((t, of) => {
      t.addTextNumbers(key, ids, rowsIn(of), numbers, starts[of] as number);
    });
    return numbers;
  }

  /** The rows of the report that each table finds among its own. */
  function placesIn(find: (table: Table<Key>, rows: Uint32Array | null) => readonly number[]): number[] {
    const places: number[] = [];
    tables.forEach((t, of) => {
      const from = starts[of] as number;
      for (const place of find(t, rowsIn(of))) places.push(from + place);
    });
    return places;
  }

  /** The rows of a table that count, by their numbers in it; null for all. */
  function rowsIn(of: number): Uint32Array | null {
    return kept[of] ?? null;
  }

  /** What reads the rows of the report, of what reads those of each table. */
  function joined<T>(readers: readonly ((row: number) => T)[]): (i: number) => T {
    const [only] = readers;
    // One tab, as most reports have: its rows are those of the report.
    if (only && readers.length === 1) return only;
    // Who reads row after row stays in one table for long.
    let of = 0;
    let from = 0;
    let to = 0;
    let read = only as (row: number) => T;
    let rows: Uint32Array | null = null;
    return (i) => {
      if (i < from || i >= to) {
        of = tableOf(starts, i);
        from = starts[of] as number;
        to = starts[of + 1] as number;
        read = readers[of] as (row: number) => T;
        rows = kept[of] as Uint32Array | null;
      }
      return read(rows === null ? i - from : (rows[i - from] as number));
    };
  }
}

/** Numbers of texts by row. */
interface Numbers {
  at(i: number): number;
  all(): Int32Array;
}

/** Where the rows of a report stand in its tables. */
interface Places {
  /** By table where its rows begin among those of the report; one more for the end. */
  readonly starts: readonly number[];
  /** By table its rows that count, by their numbers in it; null where all do. */
  readonly kept: readonly (Uint32Array | null)[];
}

function places<K extends string>(tables: readonly Table<K>[], copies: boolean): Places {
  const starts = [0];
  const kept = tables.map((t, of) => {
    const rows = copies || t.dropped === null ? null : liveRows(t.dropped);
    starts.push((starts[of] as number) + (rows === null ? t.size : rows.length));
    return rows;
  });
  return { starts, kept };
}

/** The table that holds a row of the report. */
function tableOf(starts: readonly number[], i: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= i) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows that are not dropped; null where all count. */
function liveRows(dropped: Uint8Array): Uint32Array | null {
  let live = 0;
  for (let i = 0; i < dropped.length; i++) if (dropped[i] === 0) live++;
  if (live === dropped.length) return null;
  const rows = new Uint32Array(live);
  for (let i = 0, at = 0; i < dropped.length; i++) if (dropped[i] === 0) rows[at++] = i;
  return rows;
}
