// The dates, counts and amounts of a table, read once for each different cell of a column; what cannot be read is told.
import { type Cell, type CellColumn, SIGNS } from '../../values/cell';
import { type CellChecks, columnsOf, type Ground, type Hears, isAnyFilled } from './cell-checks';
import { unquote } from './cells';
import type { TotalsLine } from './data-rows';
import { provenOrder, readDateColumn } from './date-column';
import type { DateOrder } from './dates';
import { type DecimalSign, moneyIn, parseMoney, parseQuantity, provesDecimalComma, quantityIn } from './numbers';

/** The decimal sign that the amounts of a table prove. */
export function decimalSignOf<K extends string>(
  { spec, at: places, body }: Ground<K>,
  totalsLines: readonly TotalsLine[],
): DecimalSign {
  const columns = Object.keys(spec.columns) as K[];
  const positions: number[] = [];
  for (const key of columns) {
    const at = places[key];
    if (at !== undefined && spec.columns[key].kind === 'money') positions.push(at);
  }
  if (positions.length === 0) return '.';
  const proves = (cell: Cell | undefined): boolean =>
    typeof cell === 'string' && cell.indexOf(',') >= 0 && provesDecimalComma(cell.trim());
  const inColumn = (at: number): boolean => {
    const column = body.column(at);
    const signs = column.raw?.signs;
    for (let code = 1; code < column.count; code++)
      if ((!signs || ((signs[code] as number) & SIGNS.comma) !== 0) && proves(column.cell(code))) return true;
    return false;
  };
  const inTotals = totalsLines.some(({ cells }) => positions.some((at) => proves(cells[at])));
  return inTotals || positions.some(inColumn) ? ',' : '.';
}

/** How the columns of a table are written. */
interface Writing {
  readonly decimalSign: DecimalSign;
  readonly dateOrder: DateOrder;
}

export class TypedColumns<K extends string> {
  constructor(
    private readonly ground: Ground<K>,
    private readonly table: Hears<K>,
    private readonly checks: CellChecks<K>,
    private readonly writing: Writing,
  ) {}

  /** The day of each different cell of a column, or `NO_DAY`. */
  dates(key: K): Int32Array {
    const cells = this.columnOf(key);
    const proof = this.ground.spec.orderProof;
    const by = proof?.column === key ? this.ground.at[proof.by] : undefined;
    const order =
      (by === undefined ? null : provenOrder(cells, () => this.ground.body.column(by))) ?? this.writing.dateOrder;
    const column = readDateColumn(cells, order, this.ground.spec.months);
    if (column.doubt !== null) {
      this.table.issue('ambiguous-date', null, key, {
        id: `ambiguous-date-${column.doubt}`,
        data: { column: this.checks.nameOf(key) },
      });
    }
    for (const i of column.unreadable) this.checks.badCell('bad-date', i, key);
    if (this.ground.spec.columns[key].required === true && cells.codes.includes(0))
      for (let i = 0; i < this.ground.body.size; i++) if (cells.codes[i] === 0) this.checks.badCell('bad-date', i, key);
    return column.days;
  }

  /** The count or amount in each different cell of a column; NaN where there is none. */
  numbers(key: K, kind: 'quantity' | 'money'): Float64Array {
    const column = this.columnOf(key);
    const { codes, count } = column;
    const out = new Float64Array(count);
    const { required, beside } = this.ground.spec.columns[key];
    const others = columnsOf(this.ground, beside ?? []);
    const needed = required === true;
    const bad = new Uint8Array(count);
    let anyBad = (needed && codes.includes(0)) || others.length > 0;
    out[0] = Number.NaN;
    for (let code = 1; code < count; code++) {
      const value = this.numberIn(column, code, kind);
      out[code] = value ?? Number.NaN;
      const isBad = value === null ? needed : Number.isNaN(value) || (value === 0 && key === this.ground.spec.counts);
      if (!isBad) continue;
      bad[code] = 1;
      anyBad = true;
    }
    for (let i = 0; anyBad && i < codes.length; i++) {
      const code = codes[i] as number;
      if (code !== 0 ? bad[code] === 1 : needed || isAnyFilled(others, i)) this.checks.badCell('bad-number', i, key);
    }
    return out;
  }

  private numberIn(column: CellColumn, code: number, kind: 'quantity' | 'money'): number | null {
    const { raw } = column;
    if (raw && (kind === 'quantity' || this.writing.decimalSign === '.')) {
      const from = raw.starts[code] as number;
      const to = raw.starts[code + 1] as number;
      const value = kind === 'money' ? moneyIn(raw.bytes, from, to) : quantityIn(raw.bytes, from, to);
      if (!Number.isNaN(value)) return value;
    }
    const cell = column.cell(code);
    const text = typeof cell === 'string' && cell.charCodeAt(0) === 34 ? unquote(cell) : cell;
    return kind === 'money' ? parseMoney(text, this.writing.decimalSign) : parseQuantity(text);
  }

  private columnOf(key: K): CellColumn {
    return this.ground.body.column(this.ground.at[key] as number);
  }
}
