// What tells the rows of a report apart, as numbers: two rows have the same number in a column where their cells mean the
// same. Each different cell of a tab is worked out once.
import type { CellCodes, CellColumn } from '../../values/cell';
import { codeKey, idKey, isPlainIdByte } from '../../values/text';
import type { Canonical, ReportSpec } from './spec';
import type { Table } from './table';
import { TextNumbers } from './text-numbers';

/** A column of the core, by all its alternatives, or any column that tells rows apart where a report has no core. */
export type Part = readonly string[];

type ReadCode = (row: number) => number;

export class CoreCodes {
  private readonly values = new TextNumbers();
  private readonly readers = new Map<Table, Map<string, ReadCode>>();

  constructor(private readonly spec: ReportSpec) {}

  /** The number of a cell's meaning; 0 where it tells nothing. */
  codeOf(table: Table, row: number, column: string): number {
    return this.reader(table, column)(row);
  }

  /** What `read` makes of the numbers that a row has in some parts, which it gets in one list after the other. */
  partsOf(table: Table, parts: readonly Part[], read: (codes: Int32Array) => number): ReadCode {
    const readers = parts.map((part) => this.partReader(table, part));
    const codes = new Int32Array(readers.length);
    return (row) => {
      for (let p = 0; p < readers.length; p++) codes[p] = (readers[p] as ReadCode)(row);
      return read(codes);
    };
  }

  /** The first alternative that is filled. */
  private partReader(table: Table, part: Part): ReadCode {
    const readers = part.map((column) => this.reader(table, column));
    const [only] = readers;
    if (only && readers.length === 1) return only;
    return (row) => {
      for (const read of readers) {
        const code = read(row);
        if (code !== 0) return code;
      }
      return 0;
    };
  }

  /** What a cell means may depend on another one of its row: then it is worked out once for each two of them. */
  private canonicalReader(table: Table, column: string, canonical: Canonical<string>, codes: CellCodes): ReadCode {
    const known: ({ readonly other: string | null; readonly byOther: Map<string, number> } | undefined)[] = [];
    return (row) => {
      const cell = codes[row] as number;
      const before = known[cell];
      const code = before?.byOther.get(before.other === null ? '' : table.text(row, before.other));
      if (code !== undefined) return code;
      const asked = new Set<string>();
      const value = canonical(table.text(row, column), (other) => {
        asked.add(other);
        return table.text(row, other);
      });
      const found = this.values.of(value);
      const [other = null, another] = asked;
      if (another !== undefined || (before && before.other !== other)) return found;
      const own = before ?? { other, byOther: new Map<string, number>() };
      own.byOther.set(other === null ? '' : table.text(row, other), found);
      known[cell] = own;
      return found;
    };
  }

  private reader(table: Table, column: string): ReadCode {
    let own = this.readers.get(table);
    if (!own) {
      own = new Map();
      this.readers.set(table, own);
    }
    let read = own.get(column);
    if (!read) {
      read = this.makeReader(table, column);
      own.set(column, read);
    }
    return read;
  }

  private makeReader(table: Table, column: string): ReadCode {
    const value = (row: number) => this.values.of(coreValue(this.spec, table, row, column));
    const at = column.startsWith('?') ? table.header.indexOf(column.slice(1)) : table.at[column];
    if (at === undefined || at < 0) return value;
    const cells = table.columnAt(at);
    const { codes, count } = cells;
    const canonical = this.spec.canonical?.[column];
    if (canonical) return this.canonicalReader(table, column, canonical, codes);
    const known = new Int32Array(count).fill(-1);
    // A settlement may have another name than its number.
    const isId = this.spec.columns[column]?.kind === 'id' && column !== 'settlementId';
    return (row) => {
      // A damaged id tells nothing, whatever stands in its cell.
      if (table.isDamaged(row, column)) return 0;
      const cell = codes[row] as number;
      let code = known[cell] as number;
      if (code < 0) {
        code = isId && isPlainId(cells, cell) ? this.values.ofCell(cells, cell) : -1;
        if (code < 0) code = value(row);
        known[cell] = code;
      }
      return code;
    };
  }
}

/** True for an id whose bytes are already what `idKey` makes of it. */
function isPlainId({ raw }: CellColumn, code: number): boolean {
  if (!raw) return false;
  const { bytes, starts } = raw;
  const from = starts[code] as number;
  const to = starts[code + 1] as number;
  if (bytes[from] === ZERO) return false;
  for (let i = from; i < to; i++) if (!isPlainIdByte(bytes[i] as number)) return false;
  return true;
}

const ZERO = 48;

/** What a cell of the core means: `''` where it tells nothing. */
function coreValue(spec: ReportSpec, table: Table, row: number, column: string): string {
  if (column.startsWith('?')) {
    const cell = table.cell(row, table.header.indexOf(column.slice(1)));
    return typeof cell === 'object' ? cell.iso : String(cell).trim();
  }
  const kind = spec.columns[column]?.kind;
  if (kind === 'date') {
    const day = table.date(row, column);
    return day === null ? table.text(row, column) : `d${day}`;
  }
  if (kind === 'quantity' || kind === 'money') {
    const value = table.quantity(row, column);
    // No amount and an amount of nothing are the same row.
    return value === null ? table.text(row, column) : value === 0 && kind === 'money' ? '' : String(value);
  }
  const text = table.text(row, column);
  const canonical = spec.canonical?.[column];
  if (canonical) return canonical(text, (other) => table.text(row, other));
  return kind === 'text' ? codeKey(text) : idKey(text);
}
