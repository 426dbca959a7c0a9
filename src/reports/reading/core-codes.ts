// What tells the rows of a report apart, as numbers: two rows have the same number in a column where their cells mean the
// same. Each different cell of a tab is worked out once.
import type { CellCodes, CellColumn } from '../../values/cell';
import { codeKey, idKey, isPlainIdByte } from '../../values/text';
import { NO_DAY } from './date-column';
import type { Canonical, ReportSpec } from './spec';
import type { Table } from './table';
import { TextNumbers } from './text-numbers';

/** A column of the core, by all its alternatives, or any column that tells rows apart where a report has no core. */
export type Part = readonly string[];

/** The numbers of what rows say. */
interface Codes {
  /** Of one row. */
  of(row: number): number;
  /** Of some rows, one after the other. */
  ofAll(rows: readonly number[]): Int32Array;
}

export class CoreCodes {
  private readonly values = new TextNumbers(FEW);
  private readonly known = new Map<Table, Map<string, Codes>>();

  constructor(private readonly spec: ReportSpec) {}

  /** The number of a cell's meaning; 0 where it tells nothing. */
  codeOf(table: Table, row: number, column: string): number {
    return this.codesOf(table, column).of(row);
  }

  /** By part the numbers that some rows have in it. */
  partsOf(table: Table, parts: readonly Part[], rows: readonly number[]): Int32Array[] {
    return parts.map((part) => this.partOf(table, part, rows));
  }

  /** The first alternative that is filled. */
  private partOf(table: Table, part: Part, rows: readonly number[]): Int32Array {
    const [first, ...others] = part.map((column) => this.codesOf(table, column));
    const codes = first?.ofAll(rows) ?? new Int32Array(rows.length);
    for (const other of others)
      for (let i = 0; i < codes.length; i++) if (codes[i] === 0) codes[i] = other.of(rows[i] as number);
    return codes;
  }

  /** What a cell means may depend on another one of its row: then it is worked out once for each two of them. */
  private canonicalReader(
    table: Table,
    column: string,
    canonical: Canonical<string>,
    codes: CellCodes,
  ): (row: number) => number {
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

  private codesOf(table: Table, column: string): Codes {
    let own = this.known.get(table);
    if (!own) {
      own = new Map();
      this.known.set(table, own);
    }
    let codes = own.get(column);
    if (!codes) {
      codes = this.makeCodes(table, column);
      own.set(column, codes);
    }
    return codes;
  }

  private makeCodes(table: Table, column: string): Codes {
    const value = (row: number) => this.values.of(coreValue(this.spec, table, row, column));
    const at = column.startsWith('?') ? table.header.indexOf(column.slice(1)) : table.at[column];
    if (at === undefined || at < 0) return rowByRow(value);
    const { kind } = this.spec.columns[column] ?? {};
    const days = kind === 'date' ? table.cellsOfDays(column) : null;
    if (days) return new DayCodes(days.codes, days.days, value);
    const numbers = kind === 'quantity' || kind === 'money' ? table.cellsOfNumbers(column) : null;
    if (numbers) return new NumberCodes(numbers.codes, numbers.numbers, kind === 'money', value);
    const cells = table.columnAt(at);
    const canonical = this.spec.canonical?.[column];
    if (canonical) return rowByRow(this.canonicalReader(table, column, canonical, cells.codes));
    // A settlement may have another name than its number.
    const isId = kind === 'id' && column !== 'settlementId';
    const known = new Int32Array(cells.count).fill(-1);
    const make = (row: number, cell: number): number => {
      const code = isId && isPlainId(cells, cell) ? this.values.ofCell(cells, cell) : -1;
      return code < 0 ? value(row) : code;
    };
    const sound = oncePerCell(cells.codes, known, make);
    if (!table.hasDamaged(column)) return sound;
    // A damaged id tells nothing, whatever stands in its cell.
    return rowByRow((row) => (table.isDamaged(row, column) ? 0 : sound.of(row)));
  }
}

function rowByRow(of: (row: number) => number): Codes {
  return {
    of,
    ofAll(rows) {
      const all = new Int32Array(rows.length);
      for (let i = 0; i < all.length; i++) all[i] = of(rows[i] as number);
      return all;
    },
  };
}

/** Numbers of texts are positive: below them days and whole numbers stand for themselves. */
const DAY = -0x7e00_0000;
const NUMBER = -0x4000_0000;
const MOST_DAY = 1 << 24;
const MOST_NUMBER = 1 << 29;
const FEW = 1 << 9;

/** The days of a column. */
class DayCodes implements Codes {
  constructor(
    private readonly codes: CellCodes,
    private readonly days: Int32Array,
    private readonly other: (row: number) => number,
  ) {}

  of(row: number): number {
    const day = this.days[this.codes[row] as number] as number;
    return day !== NO_DAY && day < MOST_DAY && day > -MOST_DAY ? DAY + day : this.other(row);
  }

  ofAll(rows: readonly number[]): Int32Array {
    const all = new Int32Array(rows.length);
    for (let i = 0; i < all.length; i++) all[i] = this.of(rows[i] as number);
    return all;
  }
}

/** The counts or amounts of a column; no amount and an amount of nothing are the same row. */
class NumberCodes implements Codes {
  constructor(
    private readonly codes: CellCodes,
    private readonly numbers: Float64Array,
    private readonly isMoney: boolean,
    private readonly other: (row: number) => number,
  ) {}

  of(row: number): number {
    const value = this.numbers[this.codes[row] as number] as number;
    const whole = value | 0;
    if (whole !== value || whole >= MOST_NUMBER || whole <= -MOST_NUMBER) return this.other(row);
    return whole === 0 && this.isMoney ? 0 : NUMBER + whole;
  }

  ofAll(rows: readonly number[]): Int32Array {
    const all = new Int32Array(rows.length);
    for (let i = 0; i < all.length; i++) all[i] = this.of(rows[i] as number);
    return all;
  }
}

/** @param known by cell its number, −1 where it is not made yet */
function oncePerCell(codes: CellCodes, known: Int32Array, make: (row: number, cell: number) => number): Codes {
  return rowByRow((row) => {
    const cell = codes[row] as number;
    if ((known[cell] as number) < 0) known[cell] = make(row, cell);
    return known[cell] as number;
  });
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
