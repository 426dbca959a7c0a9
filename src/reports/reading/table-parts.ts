// A table as plain data, with those of its columns that somebody will ask for: another thread makes the same table of it.
import { type Cell, type CellCodes, type CellColumn, headOf, type RawCells, SIGNS } from '../../values/cell';
import type { ReportId } from '../ids';
import type { Body } from './body';
import { isFilled } from './cells';
import type { BrokenRow, TotalsLine } from './data-rows';
import type { DateOrder } from './dates';
import { FaultList } from './fault-list';
import type { Fault } from './faults';
import { IssueList } from './issue-list';
import type { DecimalSign } from './numbers';
import type { ReportSpec } from './spec';
import { type Field, Table } from './table';
import { coreOf } from './table-layout';

/** The different cells of a column: as bytes, and those by number of which the bytes alone do not tell the text; or all of them. */
type CellParts =
  | { readonly raw: RawCells; readonly odd: ReadonlyMap<number, Cell> }
  | { readonly cells: readonly Cell[] };

interface FieldParts {
  readonly codes: CellCodes;
  readonly count: number;
  readonly distinct: boolean;
  readonly days: Int32Array | null;
  readonly numbers: Float64Array | null;
  /** Null for dates and numbers whose cells nobody asks for. */
  readonly cells: CellParts | null;
}

export interface TableParts {
  readonly report: ReportId;
  readonly tab: string;
  /** The first rows, where they may tell of the others. */
  readonly head: readonly (readonly Cell[])[];
  readonly headerRow: number;
  readonly until: number;
  readonly header: readonly string[];
  readonly at: Readonly<Partial<Record<string, number>>>;
  readonly rowNumbers: Int32Array;
  readonly totalsLines: readonly TotalsLine[];
  readonly broken: readonly BrokenRow[];
  readonly cut: boolean;
  readonly decimalSign: DecimalSign;
  readonly dateOrder: DateOrder;
  readonly dropped: Uint8Array | null;
  /** Row, and of the row that says what changed since the number of its table among those of the report, and its own. */
  readonly newer: readonly (readonly [number, number, number])[];
  readonly fields: readonly (readonly [string, FieldParts])[];
  readonly damaged: ReadonlyMap<string, ReadonlySet<number>>;
  readonly adding: ReadonlyMap<string, boolean>;
  readonly settlementNames: ReadonlyMap<string, string>;
  readonly faults: readonly (readonly [number, readonly Fault[]])[];
  readonly oddIds: boolean;
}

/** Lines before a header may name the currency of all. */
const HEAD = 20;

/**
 * The tables of one report, merged, as plain data.
 * @param keys the columns that will be asked for
 */
export function partsOf(tables: readonly Table[], keys: readonly string[]): TableParts[] {
  // Of what a later paste may change it counts whether its cells are filled.
  const anyNewer = tables.some(({ newer }) => newer.size > 0);
  const numbers = new Map(tables.map((table, i) => [table, i]));
  return tables.map((table) => {
    const { spec, tab, found } = table;
    const fields = keys.flatMap((key) => {
      const field = found.fields.get(key);
      return field ? [[key, fieldParts(field, anyNewer)] as const] : [];
    });
    return {
      report: spec.id,
      tab: tab.name,
      head: table.headerRow > 0 ? headOf(tab, HEAD) : [],
      headerRow: table.headerRow,
      until: table.until,
      header: table.header,
      at: table.at,
      rowNumbers: table.rowNumbers,
      totalsLines: table.totalsLines,
      broken: [],
      cut: table.cut,
      decimalSign: table.decimalSign,
      dateOrder: table.dateOrder,
      dropped: table.dropped,
      newer: [...table.newer].map(([row, to]) => [row, numbers.get(to.table) as number, to.row] as const),
      fields,
      damaged: found.damaged,
      adding: found.adding,
      settlementNames: found.settlementNames,
      faults: found.faults.all(),
      oddIds: found.oddIds,
    };
  });
}

function fieldParts({ column, days, numbers }: Field, withCells: boolean): FieldParts {
  const { codes, count, distinct } = column;
  const isText = days === null && numbers === null;
  return { codes, count, distinct, days, numbers, cells: isText || withCells ? cellParts(column) : null };
}

function cellParts(column: CellColumn): CellParts {
  const { count, raw } = column;
  if (!raw) return { cells: Array.from({ length: count }, (_, code) => column.cell(code)) };
  const odd = new Map<number, Cell>();
  for (let code = 0; code < count; code++)
    if (((raw.signs[code] as number) & SIGNS.odd) !== 0) odd.set(code, column.cell(code));
  return { raw, odd };
}

/** What makes text of bytes of ASCII. */
export type AsciiText = (bytes: Uint8Array) => string;

/** The same tables; a column that was not sent cannot be asked for. */
export function tablesOfParts(parts: readonly TableParts[], spec: ReportSpec, asciiText: AsciiText): Table[] {
  const tables = parts.map((one) => tableOfParts(one, spec, asciiText));
  for (const [i, { newer }] of parts.entries())
    for (const [row, to, toRow] of newer) tables[i]?.newer.set(row, { table: tables[to] as Table, row: toRow });
  return tables;
}

function tableOfParts(parts: TableParts, spec: ReportSpec, asciiText: AsciiText): Table {
  const faults = new FaultList();
  for (const [row, of] of parts.faults) for (const { kind, column } of of) faults.add(row, kind, column);
  const fields = new Map(parts.fields.map(([key, field]) => [key, fieldOfParts(field, asciiText)]));
  const table = new Table(
    {
      ...parts,
      spec,
      tab: { name: parts.tab, rows: parts.head },
      core: coreOf(spec),
      body: bodyOfNone(parts.rowNumbers.length),
      problems: new IssueList(() => null),
    },
    {
      fields,
      damaged: parts.damaged as Map<string, Set<number>>,
      adding: parts.adding as Map<string, boolean>,
      settlementNames: parts.settlementNames as Map<string, string>,
      faults,
      oddIds: parts.oddIds,
    },
  );
  table.dropped = parts.dropped;
  return table;
}

function notSent(): never {
  throw new Error('Cells that were not sent to this thread were asked for.');
}

function bodyOfNone(size: number): Body {
  return { size, column: notSent, columnsOf: notSent, row: notSent };
}

function fieldOfParts({ codes, count, distinct, days, numbers, cells }: FieldParts, asciiText: AsciiText): Field {
  const none = { cell: notSent, filled: notSent };
  const told = cells === null ? none : 'cells' in cells ? cellsOf(cells.cells) : cellsOfBytes(cells, asciiText);
  return { column: { codes, count, distinct, ...told }, texts: null, days, numbers };
}

type Cells = Pick<CellColumn, 'cell' | 'filled' | 'raw'>;

function cellsOf(cells: readonly Cell[]): Cells {
  return { cell: (code) => cells[code] as Cell, filled: (code) => isFilled(cells[code]) };
}

function cellsOfBytes(
  { raw, odd }: { readonly raw: RawCells; readonly odd: ReadonlyMap<number, Cell> },
  asciiText: AsciiText,
): Cells {
  let text: string | null = null;
  const cell = (code: number): Cell => {
    const known = odd.size > 0 ? odd.get(code) : undefined;
    if (known !== undefined) return known;
    text ??= asciiText(raw.bytes);
    return text.slice(raw.starts[code], raw.starts[code + 1]);
  };
  return { raw, cell, filled: (code) => isFilled(cell(code)) };
}
