// A column of dates: every cell read, and the order of day and month decided for the whole column.
import type { Cell, CellCodes, CellColumn, RawCells } from '../../values/cell';
import { type Day, dayFromIso, dayOf, isDate, partsOf } from '../../values/day';
import { cleanText } from '../../values/text';
import { unquote } from './cells';
import { DAY_LENGTH, type DateOrder, dayIn, type OrderEvidence, readDate, readMonth, settle, weigh } from './dates';

/** Marks an empty or unreadable date. */
export const NO_DAY = -2_147_483_648;

interface DateColumn {
  /** Day of each different cell, or `NO_DAY`. */
  readonly days: Int32Array;
  /** Rows whose cell holds something that is no date. */
  readonly unreadable: readonly number[];
  /**
   * `column`: every date reads both ways and nothing decides, so those are not used. `span`: the report's own order
   * stands, but the other would bring the dates closer together.
   */
  readonly doubt: 'column' | 'span' | null;
}

/** Reads the dates of a column; `months` also allows a month alone, which counts as its first day. */
export function readDateColumn(column: CellColumn, order: DateOrder, months = false): DateColumn {
  const days = new Int32Array(column.count);
  days[0] = NO_DAY;
  const open: number[] = [];
  const dateCells: number[] = [];
  const dotted: number[] = [];
  const unreadable: number[] = [];
  const evidence: OrderEvidence = { dayFirst: false, monthFirst: false, open: false };
  const plain = column.raw ? plainDays(column.raw, days) : null;
  for (let code = 1; code < column.count; code++) {
    if (plain?.[code] === 1) continue;
    const cell = column.cell(code);
    let day = readCell(cell);
    if (months && Number.isNaN(day) && typeof cell === 'string') day = readMonth(unquote(cleanText(cell)));
    if (typeof cell === 'object') dateCells.push(code);
    if (Number.isNaN(day)) {
      unreadable.push(code);
      days[code] = NO_DAY;
      continue;
    }
    days[code] = day;
    if (day >= 0 && typeof cell === 'string' && DOTTED.test(cell)) dotted.push(code);
    if (day < 0 && day !== NO_DAY) {
      weigh(day, evidence);
      open.push(code);
    }
  }
  if (areResaved(days, dotted, evidence)) {
    if (order === 'prove') {
      // A seller who types dates may mix habits.
      for (const code of dotted) days[code] = NO_DAY;
      unreadable.push(...dotted);
    } else dateCells.push(...dotted);
  }
  exchangeDateCells(days, dateCells, evidence);
  return decide(column, days, open, order, evidence, unreadable, dateCells.length > 0);
}

/** Writes the days of cells that begin with a year and marks them. Small, for it goes through nearly all dates. */
function plainDays({ bytes, starts }: RawCells, days: Int32Array): Uint8Array {
  const plain = new Uint8Array(days.length);
  let before = 0;
  let day = Number.NaN;
  for (let code = 1; code < days.length; code++) {
    const from = starts[code] as number;
    const to = starts[code + 1] as number;
    // The cells of one day, with a time each, follow each other.
    if (!(day >= 0 && to - from >= DAY_LENGTH && isSame(bytes, before, from, DAY_LENGTH))) {
      day = dayIn(bytes, from, to);
      before = from;
    }
    if (!(day >= 0)) continue;
    days[code] = day;
    plain[code] = 1;
  }
  return plain;
}

function isSame(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = length - 1; i >= 0; i--) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

/**
 * The order of the numeric dates of a column, told by another date of the same rows: of the two readings the one that
 * lies within a day of it. Null when no row tells, or rows disagree.
 * @param by the other column, asked for where a date needs it
 */
export function provenOrder(column: CellColumn, by: () => CellColumn): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  // A column of plain dates needs no proof; a mixed one tells early.
  if (column.raw && column.count <= MOST_PLAIN && areAllPlain(column.raw, column.count)) return null;
  let plain = 0;
  const codeOf = oncePerCell(column);
  let other: { readonly codes: CellCodes; readonly dayOf: (code: number) => number } | null = null;
  for (let i = 0; i < column.codes.length; i++) {
    const cell = column.codes[i] as number;
    if (typeof column.cell(cell) !== 'string') continue;
    const code = codeOf(cell);
    if (!(code < 0) || code === NO_DAY) {
      if (++plain > MOST_PLAIN) break;
      continue;
    }
    if (other === null) {
      const column = by();
      other = { codes: column.codes, dayOf: oncePerCell(column) };
    }
    const day = other.dayOf(other.codes[i] as number);
    if (!(day >= 0)) continue;
    const [a, b] = [settle(code, true), settle(code, false)].map((d) => Math.abs(d - day) <= 1);
    if (a && !b) dayFirst++;
    if (b && !a) monthFirst++;
  }
  if (dayFirst > 0 === monthFirst > 0) return null;
  return dayFirst > 0 ? 'day-first' : 'month-first';
}

const MOST_PLAIN = 1000;

function areAllPlain({ bytes, starts }: RawCells, count: number): boolean {
  for (let code = 1; code < count; code++)
    if (!(dayIn(bytes, starts[code] as number, starts[code + 1] as number) >= 0)) return false;
  return true;
}

function oncePerCell(column: CellColumn): (code: number) => number {
  const known: number[] = [];
  return (code) => {
    known[code] ??= readCell(column.cell(code));
    return known[code];
  };
}

/** Day number, code of `readDate`, `NO_DAY` for Amazon's mark of no date, or NaN. */
function readCell(cell: Cell): number {
  if (typeof cell === 'string') {
    const first = cell.charCodeAt(0);
    const text = first >= 48 && first <= 57 ? cell : unquote(cleanText(cell));
    return text === '' || text === '--' ? NO_DAY : readDate(text);
  }
  if (typeof cell === 'number') {
    // A date shown as a plain number: days since 1899-12-30, as spreadsheets count (2000 to 2099).
    return Number.isFinite(cell) && cell >= 36_526 && cell < 73_051 ? Math.floor(cell) - 25_569 : Number.NaN;
  }
  return typeof cell === 'boolean' ? Number.NaN : (dayFromIso(cell.iso) ?? Number.NaN);
}

/**
 * A spreadsheet turns what fits its own order into dates and leaves the rest as text. Text that is left proves that the
 * spreadsheet's order is not the report's, so its dates have day and month exchanged.
 */
function exchangeDateCells(days: Int32Array, dateCells: readonly number[], evidence: OrderEvidence): void {
  if (evidence.dayFirst === evidence.monthFirst) return;
  for (const i of dateCells) days[i] = exchanged(days[i] as Day) ?? (days[i] as Day);
}

const DOTTED = /^\W?\d{1,2}\.\d{1,2}\.\d/;

/**
 * A spreadsheet of a country that writes dates with dots, saved again as text: it wrote what fitted its own order with dots and
 * left the rest, which is never so where each date keeps the sign that the report had.
 */
function areResaved(
  days: Int32Array,
  dotted: readonly number[],
  { dayFirst, monthFirst, open }: OrderEvidence,
): boolean {
  if (dotted.length === 0 || !monthFirst || dayFirst || open) return false;
  return dotted.every((code) => exchanged(days[code] as Day) !== null);
}

/** The date with day and month exchanged, or null when that is none. */
function exchanged(day: Day): Day | null {
  const p = partsOf(day);
  return isDate(p.year, p.day, p.month) ? dayOf(p.year, p.day, p.month) : null;
}

function decide(
  column: CellColumn,
  days: Int32Array,
  open: readonly number[],
  order: DateOrder,
  evidence: OrderEvidence,
  unreadable: readonly number[],
  hasDateCells: boolean,
): DateColumn {
  const proven = evidence.dayFirst !== evidence.monthFirst;
  const dayFirst = order === 'day-first' || (proven && evidence.dayFirst);
  const undecided = order === 'prove' && !proven && evidence.open;
  const impossible: number[] = [];
  for (const i of open) {
    const code = days[i] as number;
    const day = undecided && settle(code, true) !== settle(code, false) ? NO_DAY : settle(code, dayFirst);
    days[i] = Number.isNaN(day) ? NO_DAY : day;
    if (Number.isNaN(day)) impossible.push(i);
  }
  const monthFirstAssumed = order === 'month-first' && !proven && (open.length > 0 || hasDateCells);
  const span = monthFirstAssumed && isTighterExchanged(days);
  const rows = [...rowsWith(column, unreadable), ...rowsWith(column, impossible)];
  return { days, unreadable: rows, doubt: undecided ? 'column' : span ? 'span' : null };
}

function rowsWith({ codes, count }: CellColumn, some: readonly number[]): number[] {
  const rows: number[] = [];
  if (some.length === 0) return rows;
  const wanted = new Uint8Array(count);
  for (const code of some) wanted[code] = 1;
  for (let i = 0; i < codes.length; i++) if (wanted[codes[i] as number] === 1) rows.push(i);
  return rows;
}

/** True when every date reads both ways and day first would span less time. */
function isTighterExchanged(days: Int32Array): boolean {
  let [from, to, otherFrom, otherTo] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const day of days) {
    if (day === NO_DAY) continue;
    const other = exchanged(day);
    if (other === null) return false;
    from = Math.min(from, day);
    to = Math.max(to, day);
    otherFrom = Math.min(otherFrom, other);
    otherTo = Math.max(otherTo, other);
  }
  return otherTo - otherFrom < to - from;
}
