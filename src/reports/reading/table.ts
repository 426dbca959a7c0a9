// One recognised tab, column by column: dates, counts and amounts are parsed once and checked; texts are cleaned when asked for.
// All of this is done once for each different cell of a column.

import { type Cell, type CellCodes, type CellColumn, rowsMarked, type Tab } from '../../values/cell';
import type { Day } from '../../values/day';
import type { Message } from '../../values/message';
import type { Money } from '../../values/money';
import { cleanText } from '../../values/text';
import type { Issue, IssueCode } from '../issue';
import type { Body } from './body';
import { cellsMet, codesOf, sumsByCell, writeByCell } from './by-cell';
import type { Ground } from './cell-checks';
import { unquote } from './cells';
import { idOfNumber, plainId } from './damaged-cells';
import type { BrokenRow, TotalsLine } from './data-rows';
import { NO_DAY } from './date-column';
import type { DateOrder } from './dates';
import { type DayRange, rangeOf, withoutLastDay } from './day-range';
import { differentRows, type Numbered } from './different-rows';
import type { FaultList } from './fault-list';
import { type FaultKind, type UnreadRow, unreadRow } from './faults';
import type { IssueList } from './issue-list';
import type { DecimalSign } from './numbers';
import type { ReportSpec } from './spec';
import type { CellNumbers, TextNumbers } from './text-numbers';
import { rowsOfBrokenWords } from './word-checks';

/** What a known column holds, by the numbers of its cells. */
interface Field {
  readonly column: CellColumn;
  /** Made when somebody asks. */
  texts: (string | undefined)[] | null;
  /** The same texts as those of equal cells in other tabs. */
  shared: (string | undefined)[] | null;
  readonly days: Int32Array | null;
  readonly numbers: Float64Array | null;
}

/** What a table is made of when its rows are told apart. */
interface Made<K extends string> extends Ground<K> {
  readonly headerRow: number;
  /** Index of the row from which on the tab holds another report. */
  readonly until: number;
  readonly totalsLines: readonly TotalsLine[];
  readonly broken: readonly BrokenRow[];
  readonly cut: boolean;
  readonly again: number | null;
  readonly decimalSign: DecimalSign;
  readonly dateOrder: DateOrder;
  readonly problems: IssueList;
}

/** What reading finds of its cells. */
export interface FoundIn<K extends string> {
  readonly fields: Map<K, Field>;
  /** Rows whose id cannot be read. */
  readonly damaged: Map<K, Set<number>>;
  /** True for settlements whose lines add up to the total that they state, false where they do not. */
  readonly adding: Map<string, boolean>;
  /** Names of settlements whose number was damaged. */
  readonly settlementNames: Map<string, string>;
  readonly faults: FaultList;
  /** Some id stands with an apostrophe or over two lines. */
  oddIds: boolean;
}

export class Table<K extends string = string> {
  readonly spec: ReportSpec<K>;
  readonly tab: Tab;
  private readonly until: number;
  /** Header cells as the tab spells them. */
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Position of each known column that the tab has. */
  readonly at: Readonly<Partial<Record<K, number>>>;
  /** The data rows, and the row number of each in the sheet. */
  private readonly body: Body;
  readonly rowNumbers: Int32Array;
  /** Row indexes of totals lines (settlements); they are no data rows. */
  readonly totalsLines: readonly TotalsLine[];
  /** True when the file ends in the middle of a row. */
  readonly cut: boolean;
  /** Index of the header row with which the next download of the same report begins in the tab; null for none. */
  readonly again: number | null;
  readonly decimalSign: DecimalSign;
  readonly dateOrder: DateOrder;
  /** Rows that another tab holds as well, marked when tabs are merged. */
  dropped: Uint8Array | null = null;
  /** Where the values of volatile columns come from, for rows that a later tab holds as well. */
  readonly newer = new Map<number, { readonly table: Table<K>; readonly row: number }>();

  private readonly fields: Map<K, Field>;
  private readonly damaged: Map<K, Set<number>>;
  private readonly adding: Map<string, boolean>;
  private readonly settlementNames: Map<string, string>;
  private readonly faults: FaultList;
  private readonly broken: readonly BrokenRow[];
  private readonly core: ReadonlySet<K> | null;
  private days: DayRange | null = null;
  private readonly problems: IssueList;

  constructor(
    made: Made<K>,
    private readonly found: FoundIn<K>,
  ) {
    this.spec = made.spec;
    this.tab = made.tab;
    this.until = made.until;
    this.header = made.header;
    this.headerRow = made.headerRow;
    this.at = made.at;
    this.body = made.body;
    this.rowNumbers = made.rowNumbers;
    this.totalsLines = made.totalsLines;
    this.cut = made.cut;
    this.again = made.again;
    this.decimalSign = made.decimalSign;
    this.dateOrder = made.dateOrder;
    this.fields = found.fields;
    this.damaged = found.damaged;
    this.adding = found.adding;
    this.settlementNames = found.settlementNames;
    this.faults = found.faults;
    this.broken = made.broken;
    this.core = made.core;
    this.problems = made.problems;
  }

  /** A column that is made when somebody asks is so here. */
  private fieldOf(key: K): Field | undefined {
    let field = this.fields.get(key);
    if (!field && this.at[key] !== undefined) {
      field = { column: this.columnOf(key), texts: null, shared: null, days: null, numbers: null };
      this.fields.set(key, field);
    }
    return field;
  }

  /** Gives back the memory of the cells of dates, nearly all of which differ: from here on their days are asked for. */
  slimDates(): void {
    for (const [key, field] of this.fields) {
      const { days } = field;
      if (!days) continue;
      const column = this.body.slim(this.at[key] as number, (code) => days[code] !== NO_DAY);
      this.fields.set(key, { ...field, column });
    }
  }

  get size(): number {
    return this.body.size;
  }

  /** The cell in a position of a row, as it stands there. */
  cell(row: number, at: number): Cell {
    const column = this.body.column(at);
    return column.cell(column.codes[row] as number);
  }

  has(key: K): boolean {
    return this.at[key] !== undefined;
  }

  /** True when the row counts: not a copy of a row of another tab. */
  live(row: number): boolean {
    return this.dropped === null || this.dropped[row] === 0;
  }

  /** Notes that the lines of a settlement add up to the total that it states, or not. */
  settlementAddsUp(id: string, adds: boolean): void {
    this.adding.set(id, adds);
  }

  /** Gives a settlement whose number was damaged the name that it has elsewhere. */
  nameSettlement(damaged: string, name: string): void {
    this.settlementNames.set(damaged, name);
    const adds = this.adding.get(damaged);
    if (adds !== undefined) this.adding.set(name, adds);
  }

  /** True when a settlement states its total and its lines add up to it. */
  addsUp(settlement: string): boolean {
    return this.adding.get(settlement) === true;
  }

  /** True when a settlement states a total to which its lines do not add up. */
  fallsShort(settlement: string): boolean {
    return this.adding.get(settlement) === false;
  }

  /** True when any settlement does so. */
  get anyFallsShort(): boolean {
    for (const adds of this.adding.values()) if (!adds) return true;
    return false;
  }

  /** True when every cell of the row could be read. */
  whole(row: number): boolean {
    return !this.faults.has(row);
  }

  /** Notes that a row was not read whole. */
  fault(row: number, kind: FaultKind, column: string | null): void {
    this.faults.add(row, kind, column);
  }

  /** Indexes in the tab of lines that are no whole rows, as far as they are worth a look. */
  unreadLines(): number[] {
    const lines = [
      ...this.faults.rows().map((row) => this.rowNumbers[row] as number),
      ...this.broken.map((b) => b.row),
    ];
    return lines
      .map((row) => row - 1)
      .sort((a, b) => a - b)
      .slice(0, MOST_LOOKED_AT);
  }

  /** The number in the table of a row of the sheet; −1 when it is no data row. Rows stand in order. */
  indexOf(row: number): number {
    let [low, high] = [0, this.rowNumbers.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const number = this.rowNumbers[middle] as number;
      if (number === row) return middle;
      if (number < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** True when a row of the sheet is one of this table's. */
  holds(row: number): boolean {
    return row > this.headerRow && row <= this.until;
  }

  /** Rows that count, broken ones too. */
  liveRows(): number {
    let rows = this.broken.length;
    for (let i = 0; i < this.size; i++) if (this.live(i)) rows++;
    return rows;
  }

  /** The rows that were not read whole, copies of rows of other tabs left out. */
  unreadRows(): UnreadRow[] {
    const { name } = this.tab;
    const { id, covers } = this.spec;
    const rows = this.faults
      .all()
      .filter(([row]) => this.live(row))
      .map(([row, faults]) => {
        const day = covers === undefined ? null : this.date(row, covers);
        const at = { tab: name, row: this.rowNumbers[row] as number };
        return unreadRow(id, at, faults, this.body.row(row), day);
      });
    const broken = this.broken.map(({ row, cells, fault }) =>
      unreadRow(id, { tab: name, row }, [{ kind: fault, column: null }], cells, null),
    );
    return [...rows, ...broken].sort((a, b) => a.row - b.row);
  }

  /** Clean text of a cell; `''` when the column is missing, the cell empty or the id damaged. */
  text(row: number, key: K): string {
    const newer = this.newerOf(row, key);
    if (newer) return newer.table.text(newer.row, key);
    const field = this.fieldOf(key);
    if (!field) return '';
    if (this.damaged.size > 0 && this.damaged.get(key)?.has(row)) return '';
    const text = this.textIn(field, field.column.codes[row] as number, key);
    return this.settlementNames.size > 0 && key === ('settlementId' as K)
      ? (this.settlementNames.get(text) ?? text)
      : text;
  }

  private textIn(field: Field, code: number, key: K): string {
    field.texts ??= new Array<string | undefined>(field.column.count);
    field.texts[code] ??= code === 0 ? '' : this.textOf(field.column.cell(code), key);
    return field.texts[code];
  }

  /** `text` of a column, for who reads row after row. */
  textsOf(key: K): (row: number) => string {
    const field = this.fields.get(key);
    if (!field && this.has(key)) return asked(() => this.fieldOf(key) && this.textsOf(key));
    if (!field) return (row) => this.text(row, key);
    const { codes } = field.column;
    const changes = this.mayChange(key);
    const named = key === ('settlementId' as K);
    return (row) => {
      if ((changes && this.newer.size > 0) || this.damaged.size > 0 || (named && this.settlementNames.size > 0))
        return this.text(row, key);
      const code = codes[row] as number;
      return field.texts?.[code] ?? this.textIn(field, code, key);
    };
  }

  /** The same, where equal texts of all tabs are one and the same: to compare it with itself takes no time. */
  sharedTextsOf(key: K, numbers: TextNumbers): (row: number) => string {
    const field = this.fields.get(key);
    if (!field && this.has(key)) return asked(() => this.fieldOf(key) && this.sharedTextsOf(key, numbers));
    if (!field) return (row) => this.text(row, key);
    const { codes } = field.column;
    const changes = this.mayChange(key);
    return (row) => {
      if ((changes && this.newer.size > 0) || this.damaged.size > 0)
        return numbers.text(numbers.of(this.text(row, key)));
      const code = codes[row] as number;
      return field.shared?.[code] ?? this.sharedTextIn(field, code, key, numbers);
    };
  }

  private sharedTextIn(field: Field, code: number, key: K, numbers: TextNumbers): string {
    field.shared ??= new Array<string | undefined>(field.column.count);
    const text = numbers.text(this.numberIn(field, code, key, numbers));
    field.shared[code] = text;
    return text;
  }

  /** The number of the text of a cell. */
  private numberIn(field: Field, code: number, key: K, numbers: CellNumbers): number {
    const number = this.isPlain(key) ? numbers.ofCell(field.column, code) : -1;
    return number < 0 ? numbers.of(this.textIn(field, code, key)) : number;
  }

  /** The same for some cells, by cell. */
  private numbersIn(field: Field, cells: Uint32Array, key: K, numbers: CellNumbers): Int32Array {
    const known = new Int32Array(field.column.count);
    const ofText = (cell: number): number => numbers.of(this.textIn(field, cell, key));
    if (this.isPlain(key)) numbers.ofCells(field.column, cells, known, ofText);
    else for (const cell of cells) known[cell] = ofText(cell);
    return known;
  }

  /** True for a column whose clean texts are its cells. */
  private isPlain(key: K): boolean {
    return !(this.found.oddIds && this.spec.columns[key].kind === 'id');
  }

  /** `date` of a column, for who reads row after row. */
  daysOf(key: K): (row: number) => Day | null {
    const field = this.fields.get(key);
    if (!field?.days) return (row) => this.date(row, key);
    const { codes } = field.column;
    const { days } = field;
    const changes = this.mayChange(key);
    return (row) => {
      if (changes && this.newer.size > 0) return this.date(row, key);
      const day = days[codes[row] as number] as number;
      return day === NO_DAY ? null : day;
    };
  }

  /** By row the number of its cell in a column of dates, and the day of each (or `NO_DAY`); null where a later paste may say otherwise. */
  cellsOfDays(key: K): { readonly codes: CellCodes; readonly days: Int32Array } | null {
    const field = this.fields.get(key);
    if (!field?.days || (this.mayChange(key) && this.newer.size > 0)) return null;
    return { codes: field.column.codes, days: field.days };
  }

  /** By row the number of its cell in a column of counts or amounts, and what each says (NaN for none); null as above. */
  cellsOfNumbers(key: K): { readonly codes: CellCodes; readonly numbers: Float64Array } | null {
    const field = this.fields.get(key);
    if (!field?.numbers || (this.mayChange(key) && this.newer.size > 0)) return null;
    return { codes: field.column.codes, numbers: field.numbers };
  }

  /** `quantity` or `money` of a column, for who reads row after row. */
  numbersOf(key: K): (row: number) => number | null {
    const field = this.fields.get(key);
    if (!field?.numbers) return (row) => this.quantity(row, key);
    const { codes } = field.column;
    const { numbers } = field;
    const changes = this.mayChange(key);
    return (row) => {
      if (changes && this.newer.size > 0) return this.quantity(row, key);
      return known(numbers[codes[row] as number] as number);
    };
  }

  private textOf(cell: Cell, key: K): string {
    const isId = this.spec.columns[key].kind === 'id';
    if (typeof cell === 'string') {
      const text = unquote(cleanText(cell));
      return this.found.oddIds && isId ? plainId(text) : text;
    }
    if (typeof cell === 'number') return isId ? idOfNumber(cell, key) : String(cell);
    return typeof cell === 'boolean' ? String(cell) : cell.iso;
  }

  /**
   * Writes the number that `text` of each row has among `numbers` into a list.
   * @param rows their numbers; null for all rows
   * @param at where the first one goes
   */
  addTextNumbers(key: K, numbers: CellNumbers, rows: Uint32Array | null, into: Int32Array, at: number): void {
    const size = rows === null ? this.size : rows.length;
    const field = this.fieldOf(key);
    if (field) {
      const { column } = field;
      const codes = codesOf(column.codes, rows);
      const known = this.numbersIn(field, cellsMet(codes, column.count), key, numbers);
      writeByCell(codes, known, into.subarray(at, at + size));
    }
    const damaged = this.damaged.get(key);
    if (!damaged && (this.newer.size === 0 || !this.mayChange(key))) return;
    for (let i = 0; i < size; i++) {
      const row = rows === null ? i : (rows[i] as number);
      if (damaged?.has(row) || this.newerOf(row, key)) into[at + i] = numbers.of(this.text(row, key));
    }
  }

  /**
   * Places of rows that say in one or two text columns what none before them says, and of some others.
   * @param rows their numbers; null for all rows
   */
  different(keys: readonly K[], rows: Uint32Array | null): number[] {
    const there: Numbered[] = keys.flatMap((key) => this.fieldOf(key)?.column ?? []);
    // Rows without any of the columns all say the same.
    const columns = there.length > 0 ? there : [{ codes: new Uint8Array(this.size), count: 1 }];
    let odd: Uint8Array | null = null;
    if (this.newer.size + this.damaged.size > 0) {
      odd = new Uint8Array(this.size);
      for (const row of this.newer.keys()) odd[row] = 1;
      for (const key of keys) for (const row of this.damaged.get(key) ?? []) odd[row] = 1;
    }
    return differentRows(columns, rows, odd);
  }

  /**
   * Places of rows of which a text column says what is asked for.
   * @param rows their numbers; null for all rows
   */
  saying(key: K, is: (text: string) => boolean, rows: Uint32Array | null): number[] {
    const field = this.fieldOf(key);
    const named = this.settlementNames.size > 0 && key === ('settlementId' as K);
    if (!field && this.newer.size === 0 && !is('')) return [];
    if (!field || named || this.damaged.has(key) || (this.newer.size > 0 && this.mayChange(key))) {
      const all = rows ?? Uint32Array.from({ length: this.size }, (_, row) => row);
      return Array.from(all.keys()).filter((place) => is(this.text(all[place] as number, key)));
    }
    const { codes, count } = field.column;
    const fits = new Uint8Array(count);
    for (let code = 0; code < count; code++) if (is(this.textIn(field, code, key))) fits[code] = 1;
    return fits.includes(1) ? rowsMarked(codesOf(codes, rows), fits) : [];
  }

  /** Reads `text` of row after row with `read`; rows with the same text share what the first one gave. */
  reader<T>(key: K, read: (text: string) => T): (row: number) => T {
    const field = this.fields.get(key);
    if (!field && this.has(key)) return asked(() => this.fieldOf(key) && this.reader(key, read));
    if (!field) {
      const none = read('');
      return (row) => (this.newerOf(row, key) ? read(this.text(row, key)) : none);
    }
    const { codes, count } = field.column;
    const known: (T | undefined)[] = new Array(count);
    const changes = this.mayChange(key);
    return (row) => {
      // What a later paste says, or a damaged id, is no cell of this row.
      if ((changes && this.newerOf(row, key)) || (this.damaged.size > 0 && this.isDamaged(row, key)))
        return read(this.text(row, key));
      const code = codes[row] as number;
      let value = known[code];
      if (value === undefined) {
        value = read(this.text(row, key));
        known[code] = value;
      }
      return value;
    };
  }

  date(row: number, key: K): Day | null {
    const newer = this.newerOf(row, key);
    if (newer) return newer.table.date(newer.row, key);
    const field = this.fields.get(key);
    if (!field?.days) return null;
    const value = field.days[field.column.codes[row] as number] as number;
    return value === NO_DAY ? null : value;
  }

  /** The sum of an amount over the rows of each text of a column. */
  sumsBy(key: K, amount: K): Map<string, Money> {
    const sums = new Map<string, Money>();
    const amounts = this.fields.get(amount);
    if (!amounts?.numbers) return sums;
    const field = this.fields.get(key);
    const damaged = this.damaged.get(key);
    let codes = field ? codesOf(field.column.codes, null) : new Uint32Array(this.size);
    if (damaged) {
      codes = codes.slice();
      for (const row of damaged) codes[row] = 0;
    }
    const { column, numbers } = amounts;
    const byCode = sumsByCell(codes, field?.column.count ?? 1, codesOf(column.codes, null), numbers);
    for (let code = 0; code < byCode.length; code++) {
      const sum = byCode[code] as number;
      if (sum === 0) continue;
      const text = field ? this.textIn(field, code, key) : '';
      sums.set(text, (sums.get(text) ?? 0) + sum);
    }
    return sums;
  }

  /** The count in a cell; null when empty, unreadable or the column is missing. */
  quantity(row: number, key: K): number | null {
    const newer = this.newerOf(row, key);
    if (newer) return newer.table.quantity(newer.row, key);
    const field = this.fields.get(key);
    if (!field?.numbers) return null;
    return known(field.numbers[field.column.codes[row] as number] as number);
  }

  private columnOf(key: K): CellColumn {
    return this.body.column(this.at[key] as number);
  }

  /** True for an id that cannot be read. */
  isDamaged(row: number, key: K): boolean {
    return this.damaged.size > 0 && this.damaged.get(key)?.has(row) === true;
  }

  /** True for a column of ids of which some cannot be read. */
  hasDamaged(key: K): boolean {
    return this.damaged.has(key);
  }

  /** The column in a position. */
  columnAt(at: number): CellColumn {
    return this.body.column(at);
  }

  /** The later copy of a row that gives the value of a column which Amazon changes, if its tab has that column. */
  newerOf(row: number, key: K): { readonly table: Table<K>; readonly row: number } | undefined {
    if (this.newer.size === 0 || !this.mayChange(key)) return undefined;
    const newer = this.newer.get(row);
    return newer?.table.isFilledAt(newer.row, key) ? newer : undefined;
  }

  /** True for a column of which a later paste may say something else. */
  private mayChange(key: K): boolean {
    return this.core ? !this.core.has(key) : this.spec.columns[key].volatile === true;
  }

  private isFilledAt(row: number, key: K): boolean {
    const column = this.fieldOf(key)?.column;
    return column?.filled(column.codes[row] as number) === true;
  }

  /** The amount in a cell in ten-thousandths; null when empty, unreadable or the column is missing. */
  money(row: number, key: K): Money | null {
    return this.quantity(row, key);
  }

  /** Oldest and newest date of the column that tells what the report covers. */
  range(): DayRange {
    this.days ??= rangeOf(this.daysRead());
    return this.days;
  }

  /** The same, without the day on which a file that was cut off ends: rows of that day may be missing. */
  wholeRange(): DayRange {
    const { from, to } = this.range();
    const key = this.spec.covers;
    if (!this.cut || key === undefined || from === null || to === null) return { from, to };
    const days = Array.from({ length: this.size - 1 }, (_, i) => this.date(i, key));
    return withoutLastDay(
      { from, to },
      days.filter((day) => day !== null),
    );
  }

  /** Adds the days on which the tab has rows. */
  addDays(days: Set<Day>): void {
    const values = this.daysRead();
    let last = NO_DAY;
    for (let i = 0; values !== null && i < values.length; i++) {
      const value = values[i] as number;
      if (value === last || value === NO_DAY) continue;
      days.add(value);
      last = value;
    }
  }

  /** All different days of the column that dates the rows. */
  private daysRead(): Int32Array | null {
    const { covers } = this.spec;
    return covers === undefined ? null : (this.fields.get(covers)?.days ?? null);
  }

  get issues(): readonly Issue[] {
    return this.problems.all;
  }

  /** Notes something wrong. */
  issue(code: IssueCode, row: number | null, column: K | null, message: Message): void {
    this.problems.add(code, row, column, message);
  }

  /** Adds the counts of issues beyond the listed ones; called once when reading is done. */
  closeIssues(): void {
    this.problems.close();
  }

  /** Notes that an id cannot be read. */
  markDamaged(key: K, row: number): void {
    const rows = this.damaged.get(key);
    if (rows) rows.add(row);
    else this.damaged.set(key, new Set([row]));
  }

  /** A row whose kind cannot be read was not read whole: nobody knows what it settles. */
  checkWords(key: K): void {
    const needed = this.spec.telling?.[key];
    const field = this.fields.get(key);
    if (!needed || !field) return;
    const textIn = (code: number) => this.textIn(field, code, key);
    const telling = { column: field.column, textIn, damaged: this.damaged.get(key), needed };
    for (const row of rowsOfBrokenWords(telling, (row, column) => this.text(row, column)))
      this.fault(row, 'bad-word', key);
  }
}

/** What reads row after row, made when the first one is asked for. */
function asked<T>(make: () => ((row: number) => T) | undefined): (row: number) => T {
  let read: ((row: number) => T) | undefined;
  return (row) => {
    read ??= make();
    return (read as (row: number) => T)(row);
  };
}

const MOST_LOOKED_AT = 5000;

/**
 * A number that was read, null for none. Whole ones as the engine's small integers: where an object's field holds these and
 * others in turn, all such objects are made over when they are next touched.
 */
function known(value: number): number | null {
  const whole = value | 0;
  if (whole === value) return whole;
  return Number.isNaN(value) ? null : value;
}
