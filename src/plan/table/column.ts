// A column of one of our tables as one entry: its words, its look, and what each row has in it.
import type { Language } from '../../settings';
import type { PlainKey } from '../../words';
import { type Format, type Out, outText } from './cells';
import type { Alarm, ColumnSpec, Entry, TableSpec } from './table';

type WordedIn<Table extends string, Key> = Key extends `${Table}.${infer Id}.help`
  ? `${Table}.${Id}` extends PlainKey
    ? Id
    : never
  : never;

/** Ids for which the words have a title (`claims.deadline`) and a help text (`claims.deadline.help`). */
type WordedId<Table extends string> = WordedIn<Table, PlainKey>;

interface Look<Id extends string, Row> {
  readonly id: Id;
  /** In pixels. */
  readonly width: number;
  /** Text when left out. */
  readonly format?: Format | ((row: Row) => Format);
  readonly fill?: (row: Row) => string | null;
  readonly wrap?: boolean;
  /** Cut at the edge of the cell, so that rows stay one line high. */
  readonly clip?: boolean;
  readonly centred?: boolean;
  readonly alarms?: readonly Alarm[];
  /** In the group of columns that is folded away. */
  readonly folded?: boolean;
  /** Tells drafts of ours from the seller's words. */
  readonly tellsDrafts?: boolean;
}

interface Sellers {
  readonly owner: 'seller';
}

interface Ours<Row> {
  /** `shared`: he may change what we wrote. `hidden`: needed by the add-on alone. */
  readonly owner?: 'shared' | 'hidden';
  /** What a row has in the column; undefined leaves what stands there. */
  readonly value: (row: Row, language: Language) => Out | undefined;
}

/** A column that knows how to write its cell of a row. */
export interface Column<Id extends string, Row> extends ColumnSpec<Id> {
  readonly value: (row: Row, language: Language) => Out | undefined;
  readonly formatOf: (row: Row) => Format;
  readonly fill: (row: Row) => string | null;
}

export interface Table<Id extends string, Row> extends TableSpec<Id> {
  readonly columns: readonly Column<Id, Row>[];
}

/**
 * What makes the columns of a table whose words begin with `table.`. An id without its words does not compile, nor does
 * a column that is not the seller's without a value.
 */
export function columnsOf<Name extends string, Row>(table: Name) {
  return <Id extends WordedId<Name>>(entry: Look<Id, Row> & (Sellers | Ours<Row>)): Column<Id, Row> => {
    const { id, width, wrap = false, clip = false, centred = false, folded = false, alarms, owner } = entry;
    const { fill = () => null, tellsDrafts = false } = entry;
    const { format = 'text' } = entry;
    return {
      ...{ id, width, wrap, clip, centred, folded, alarms, owner: owner ?? 'add-on', tellsDrafts },
      title: `${table}.${id}` as PlainKey,
      help: `${table}.${id}.help` as PlainKey,
      value: entry.owner === 'seller' ? () => undefined : entry.value,
      format: typeof format === 'string' ? format : 'here',
      formatOf: typeof format === 'string' ? () => format : format,
      fill,
    };
  };
}

/** The whole row of a table. */
export function entryOf<Id extends string, Row>(
  { columns, key }: Table<Id, Row>,
  row: Row,
  language: Language,
): Entry<Id> {
  const cells: Partial<Record<Id, Out>> = {};
  const formats: Partial<Record<Id, Format>> = {};
  const fills: Partial<Record<Id, string>> = {};
  for (const { id, value, formatOf, fill } of columns) {
    const out = value(row, language);
    if (out !== undefined) cells[id] = out;
    formats[id] = formatOf(row);
    const colour = fill(row);
    if (colour !== null) fills[id] = colour;
  }
  return { key: outText(cells[key] ?? '').trim(), cells, formats, fills };
}
