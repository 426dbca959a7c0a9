// Where the rows of a report file begin, and its columns where it is known which will be asked for: in one walk over its bytes.
import { ColumnBuilder } from './column-builder';
import { RowWalk } from './row-walk';

/** Rows of a file whose cells can be told apart without a parser. */
export interface RowIndex {
  /** Where each row begins; one more for the end. */
  readonly starts: Uint32Array;
  readonly height: number;
  /** 1 for each row that surely holds more than blanks. */
  readonly filled: Uint8Array;
  /** How many cells rows have: each entry holds from its row on. */
  readonly widths: readonly { readonly from: number; readonly width: number }[];
}

/** Columns that will be asked for. */
export interface Ahead {
  /** Index of the first row that counts. */
  readonly from: number;
  readonly positions: readonly number[];
}

/** Columns of all rows from one on. */
export interface Columns {
  readonly from: number;
  readonly size: number;
  /** By position. */
  readonly builders: readonly (ColumnBuilder | null)[];
}

const LF = 10;
const CR = 13;
/** A file whose rows differ so often in length is no table. */
const MOST_WIDTHS = 1000;
/** Bytes of a short row: room for so many rows is made at first. */
const SHORT_ROW = 128;

/** Bytes whose last one is a line end: no walk goes beyond it. Null where half a line end stands there. */
function withLineEnd(bytes: Uint8Array): Uint8Array | null {
  const last = bytes[bytes.length - 1];
  // Always of one class, which a Buffer is not: half the time.
  if (last === LF) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (last === CR) return null;
  const more = new Uint8Array(bytes.length + 1);
  more.set(bytes);
  more[bytes.length] = LF;
  return more;
}

/** No column, in an array of the same kind as one of columns. */
const NONE: readonly (ColumnBuilder | null)[] = [null];

/** Builders of columns by position. */
function buildersFor(bytes: Uint8Array, positions: readonly number[], rows: number): (ColumnBuilder | null)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const builders: (ColumnBuilder | null)[] = [];
  for (const at of positions) {
    while (builders.length < at) builders.push(null);
    builders[at] = new ColumnBuilder(bytes, view, rows);
  }
  return builders;
}

/** Where the first rows begin; one more for their end. Null where only a parser can tell. */
export function firstRows(bytes: Uint8Array, delimiter: number, quoted: boolean, most: number): number[] | null {
  const closed = withLineEnd(bytes);
  if (!closed) return null;
  const walk = new RowWalk(closed, delimiter, quoted, NONE);
  const starts = [0];
  for (let at = 0; at < bytes.length && starts.length <= most; ) {
    at = walk.next(at, 0);
    if (at < 0) return null;
    starts.push(Math.min(at, bytes.length));
  }
  return starts;
}

/** Finds the rows of a file; null where only a parser can tell its cells (see `RowWalk`), or its rows are those of no table. */
export function indexRows(
  bytes: Uint8Array,
  delimiter: number,
  quoted: boolean,
  ahead: Ahead | null,
): { readonly index: RowIndex; readonly columns: Columns | null } | null {
  const closed = withLineEnd(bytes);
  if (!closed) return null;
  const from = ahead?.from ?? Number.POSITIVE_INFINITY;
  let room = Math.max(64, Math.floor(bytes.length / SHORT_ROW));
  let starts = new Uint32Array(room);
  let filled = new Uint8Array(room);
  const builders = buildersFor(closed, ahead?.positions ?? [], room);
  const widths: { from: number; width: number }[] = [];
  let width = -1;
  let height = 0;
  const above = new RowWalk(closed, delimiter, quoted, NONE);
  const below = new RowWalk(closed, delimiter, quoted, builders);
  for (let at = 0; at < bytes.length; height++) {
    if (height + 1 >= room) {
      room *= 2;
      const more = new Uint32Array(room);
      more.set(starts);
      starts = more;
      const flags = new Uint8Array(room);
      flags.set(filled);
      filled = flags;
      for (const builder of builders) builder?.grow(room);
    }
    starts[height] = at;
    const walk = height < from ? above : below;
    at = walk.next(at, height - from);
    if (at < 0) return null;
    if (walk.isFilled) filled[height] = 1;
    if (walk.width === width) continue;
    if (widths.length >= MOST_WIDTHS) return null;
    width = walk.width;
    widths.push({ from: height, width });
  }
  starts[height] = bytes.length;
  const columns = ahead && { from, size: Math.max(0, height - from), builders };
  // Copied, so that the room for more is given back.
  return { index: { starts: starts.slice(0, height + 1), height, filled: filled.slice(0, height), widths }, columns };
}

/**
 * Columns of some rows.
 * @param rows indexes of rows, each of which has all these positions
 */
export function columnsOfRows(
  bytes: Uint8Array,
  { starts }: RowIndex,
  delimiter: number,
  quoted: boolean,
  rows: Int32Array,
  positions: readonly number[],
): Columns {
  const closed = withLineEnd(bytes) as Uint8Array;
  const builders = buildersFor(closed, positions, rows.length);
  const walk = new RowWalk(closed, delimiter, quoted, builders);
  for (let i = 0; i < rows.length; i++) walk.next(starts[rows[i] as number] as number, i);
  return { from: 0, size: rows.length, builders };
}

/** Where a row ends, its line end left out. */
export function endOfRow(bytes: Uint8Array, start: number, next: number): number {
  let end = next;
  if (end > start && bytes[end - 1] === LF) {
    end--;
    if (end > start && bytes[end - 1] === CR) end--;
  }
  return end;
}
