// What is wrong with the cells of a table: ids that are none, cells of another column, signs that no text is made of, rows that
// slipped. All of this is found once for each different cell, and told row by row.
import { type CellCodes, type CellColumn, SIGNS, type Tab } from '../../values/cell';
import type { Message } from '../../values/message';
import type { IssueCode } from '../issue';
import type { Body } from './body';
import { isFilled } from './cells';
import { CONTROLS_OF_TEXT, firstOdd, halfQuoted, isPlainId, isSaneId, isWholeOrder } from './damaged-cells';
import type { FaultKind } from './faults';
import { shiftedRows } from './shifted';
import { BUYER_ORDER, JOINED, type ReportSpec } from './spec';

/** What a table is made of. */
export interface Ground<K extends string> {
  readonly spec: ReportSpec<K>;
  readonly tab: Tab;
  readonly header: readonly string[];
  /** Position of each known column that the tab has. */
  readonly at: Readonly<Partial<Record<K, number>>>;
  readonly body: Body;
  /** The row number of each data row in the sheet. */
  readonly rowNumbers: Int32Array;
  /** The columns that tell rows apart. */
  readonly core: ReadonlySet<K> | null;
}

/** Who hears what is wrong. */
export interface Hears<K extends string> {
  fault(row: number, kind: FaultKind, column: string | null): void;
  issue(code: IssueCode, row: number | null, column: K | null, message: Message): void;
  /** True when nothing was wrong with a row so far. */
  whole(row: number): boolean;
  /** Notes that an id cannot be read. */
  markDamaged(key: K, row: number): void;
}

/** The columns of a table that the tab has, of some. */
export function columnsOf<K extends string>({ at, body }: Ground<K>, keys: readonly string[]): CellColumn[] {
  return keys.flatMap((key) => {
    const position = at[key as K];
    return position === undefined ? [] : [body.column(position)];
  });
}

/** True when one of some columns is filled in a row. */
export function isAnyFilled(columns: readonly CellColumn[], row: number): boolean {
  for (const { codes, filled } of columns) if (filled(codes[row] as number)) return true;
  return false;
}

export class CellChecks<K extends string> {
  /** Some id stands with an apostrophe or over two lines. */
  oddIds = false;

  constructor(
    private readonly ground: Ground<K>,
    private readonly table: Hears<K>,
  ) {}

  /** Ids that can be none. */
  checkIds(key: K): void {
    const at = this.ground.at[key] as number;
    const column = this.ground.body.column(at);
    const { codes, count } = column;
    const needed = this.ground.spec.columns[key].required === true;
    // Removal orders are named by the seller.
    const ofOrder = /orderId$/i.test(key) && !this.ground.spec.id.startsWith('removal');
    const odd = new Uint8Array(count);
    let anyOdd = needed && codes.includes(0);
    for (let code = 1; code < count; code++) {
      if (isPlainId(column, code, ofOrder)) continue;
      const cell = column.cell(code);
      if (typeof cell === 'string' && isSaneId(cell, ofOrder, needed)) continue;
      odd[code] = 1;
      anyOdd = true;
    }
    for (let i = 0; anyOdd && i < codes.length; i++) {
      const code = codes[i] as number;
      if (code === 0) {
        if (needed) this.badCell('damaged-id', i, key);
        continue;
      }
      if (odd[code] === 0) continue;
      const cell = column.cell(code);
      if (typeof cell === 'number') {
        const shown = this.ground.tab.display?.[(this.ground.rowNumbers[i] as number) - 1]?.[at] ?? String(cell);
        if (Number.isInteger(cell) && Math.abs(cell) < 1e15 && !/e/i.test(shown)) continue;
        if (!Number.isInteger(cell) && shown === String(cell)) continue;
      }
      this.table.markDamaged(key, i);
      this.badCell('damaged-id', i, key);
    }
  }

  /** Cells that can only be of another column. */
  checkForm(key: K): void {
    const { kind, form, beside } = this.ground.spec.columns[key];
    if (beside && kind === 'text') this.checkBeside(key, beside);
    const unbroken = kind === 'id' && (key === ('asin' as K) || key === ('fnsku' as K));
    if (!form && !unbroken) return;
    const column = this.columnOf(key);
    const alien = new Uint8Array(column.count);
    let any = false;
    const { raw } = column;
    const signs = form ? undefined : raw?.signs;
    const ofOrders = form === BUYER_ORDER || form === JOINED;
    for (let code = 1; code < column.count; code++) {
      if (signs && ((signs[code] as number) & (SIGNS.blank | SIGNS.odd)) === 0) continue;
      if (ofOrders && raw && isWholeOrder(raw.bytes, raw.starts[code] as number, raw.starts[code + 1] as number))
        continue;
      const cell = column.cell(code);
      if (typeof cell !== 'string') continue;
      if (form ? form.test(cell.trim()) || !isFilled(cell) : cell.indexOf(' ') < 0 || !/\S\s+\S/.test(cell)) continue;
      alien[code] = 1;
      any = true;
    }
    for (let i = 0; any && i < this.ground.body.size; i++) {
      if (alien[column.codes[i] as number] === 0) continue;
      if (kind === 'id') this.table.markDamaged(key, i);
      this.badCell('damaged-id', i, key);
      this.table.fault(i, 'shifted-row', key);
    }
  }

  /** Rows that fill another column without the one that goes with it. */
  private checkBeside(key: K, others: readonly string[]): void {
    const own = this.columnOf(key);
    const theirs = columnsOf(this.ground, others);
    for (let i = 0; i < this.ground.body.size; i++) {
      if (own.filled(own.codes[i] as number) || !isAnyFilled(theirs, i)) continue;
      this.table.fault(i, 'shifted-row', key);
      const data = { report: this.ground.spec.id };
      this.table.issue('shifted-row', this.ground.rowNumbers[i] as number, key, { id: 'shifted-row', data });
    }
  }

  /** Cells that tell rows apart and hold what no text is made of. */
  checkGarbled(): void {
    const inComma = this.ground.tab.file !== undefined && this.ground.tab.file.delimiter !== '\t';
    const found: { readonly key: K; readonly codes: CellCodes; readonly garbled: Uint8Array }[] = [];
    for (const key of Object.keys(this.ground.spec.columns) as K[]) {
      const at = this.ground.at[key];
      const { kind } = this.ground.spec.columns[key];
      const tells = kind === 'id' || kind === 'date' || (kind === 'text' && this.ground.core?.has(key) === true);
      if (at === undefined || !tells) continue;
      const column = this.ground.body.column(at);
      const garbled = this.garbledIn(column, kind === 'id', inComma ? halfQuoted(column) : null);
      if (garbled) found.push({ key, codes: column.codes, garbled });
    }
    // Row by row, as they are told.
    for (let i = 0; found.length > 0 && i < this.ground.body.size; i++) {
      for (const { key, codes, garbled } of found) {
        if (garbled[codes[i] as number] === 0) continue;
        if (this.ground.spec.columns[key].kind === 'id') this.table.markDamaged(key, i);
        this.badCell('garbled-cell', i, key);
      }
    }
  }

  /** Marks the garbled cells of a column; null when there are none. */
  private garbledIn(
    column: CellColumn,
    isId: boolean,
    isHalfQuoted: ((cell: string) => boolean) | null,
  ): Uint8Array | null {
    let garbled: Uint8Array | null = null;
    const signs = column.raw?.signs;
    for (let code = 1; code < column.count; code++) {
      if (signs && ((signs[code] as number) & SIGNS.odd) === 0) continue;
      const cell = column.cell(code);
      if (typeof cell !== 'string') continue;
      const last = cell.charCodeAt(cell.length - 1);
      const odd = firstOdd(cell);
      if (odd === '' && last !== QUOTE && !(isId && cell.charCodeAt(0) === APOSTROPHE)) continue;
      if (isId && (odd === '\n' || cell.charCodeAt(0) === APOSTROPHE)) this.oddIds = true;
      if ((odd === '' || firstOdd(cell.replace(CONTROLS_OF_TEXT, '')) === '') && !isHalfQuoted?.(cell)) continue;
      garbled ??= new Uint8Array(column.count);
      garbled[code] = 1;
    }
    return garbled;
  }

  /** Rows whose cells slipped by one column. */
  checkShifts(): void {
    const { id, own, columns } = this.ground.spec;
    if (own) return;
    const keys = (Object.keys(columns) as K[]).filter((key) => {
      const { kind } = columns[key];
      return (
        this.ground.at[key] !== undefined && (kind === 'id' || (kind === 'text' && this.ground.core?.has(key) === true))
      );
    });
    const telling = keys.map((key) => this.ground.at[key] as number);
    const skuAt = this.ground.at['sku' as K];
    for (const row of shiftedRows(this.ground.body, telling, skuAt, this.ground.header.length)) {
      if (!this.table.whole(row)) continue;
      this.table.fault(row, 'shifted-row', null);
      this.table.issue('shifted-row', this.ground.rowNumbers[row] as number, null, {
        id: 'shifted-row',
        data: { report: id },
      });
    }
  }

  /** Notes a cell that cannot be read. */
  badCell(code: 'bad-date' | 'bad-number' | 'damaged-id' | 'garbled-cell', row: number, key: K): void {
    const at = this.ground.at[key] as number;
    const column = this.ground.body.column(at);
    const cell = column.cell(column.codes[row] as number);
    const number = this.ground.rowNumbers[row] as number;
    const value = typeof cell === 'object' ? cell.iso : String(cell);
    const shown = this.ground.tab.display?.[number - 1]?.[at] ?? value;
    const zero = code === 'bad-number' && key === this.ground.spec.counts && Number(value) === 0 && value !== '';
    const id = zero
      ? ('zero-bad-number' as const)
      : value === '' && code !== 'garbled-cell'
        ? (`empty-${code}` as const)
        : code;
    this.table.fault(row, code, key);
    this.table.issue(code, number, key, {
      id,
      data: { column: this.nameOf(key), value: shown.length > 60 ? `${shown.slice(0, 60)}…` : shown },
    });
  }

  private columnOf(key: K): CellColumn {
    return this.ground.body.column(this.ground.at[key] as number);
  }

  /** The title of a column as the tab spells it. */
  nameOf(key: K): string {
    return this.ground.header[this.ground.at[key] as number] as string;
  }
}

const APOSTROPHE = 39;
const QUOTE = 34;
