// Goes over the bytes of a file row by row: finds where each cell ends, and numbers the cells of chosen columns on the way.
import type { ColumnBuilder } from './column-builder';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** The high bit of each of four bytes. */
const HIGH = 0x80808080;
const ONES = 0x01010101;

export class RowWalk {
  /** How many cells the row has over which it went last. */
  width = 0;
  /** Its first cell that surely holds more than blanks; −1 where there may be none. */
  private filledAt = -1;
  private readonly view: DataView;
  /** Where the row began over which it went last, and how far from there each of its cells ends, what separates it included. */
  private last = -1;
  private ends = new Int32Array(64);
  /** Positions of the columns. */
  private readonly places: Int32Array;
  /** No byte that ends a cell is larger; letters and most digits are. */
  private readonly most: number;

  /**
   * @param bytes of a file, the last of which is a line end
   * @param columns by position, null where cells need no number
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly delimiter: number,
    private readonly quoted: boolean,
    private readonly columns: readonly (ColumnBuilder | null)[],
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.most = Math.max(delimiter, CR, quoted ? QUOTE : 0);
    this.places = Int32Array.from(columns.flatMap((column, place) => (column === null ? [] : [place])));
  }

  /** True when the row over which it went last surely holds more than blanks. */
  get isFilled(): boolean {
    return this.filledAt >= 0;
  }

  /**
   * Goes over one row, and returns where the next one begins; −1 where only a parser can tell the cells: a quote inside a cell
   * that is not quoted, something behind a closing quote, a quote that is never closed, CR alone or inside a cell.
   * @param row its number in the columns
   */
  next(start: number, row: number): number {
    const { bytes, view, delimiter, quoted, columns, most } = this;
    const length = bytes.length;
    const less = (most + 1) * ONES;
    let place = this.last < 0 ? 0 : this.sharedCells(start, row);
    this.last = start;
    let { ends } = this;
    let at = place === 0 ? start : start + (ends[place - 1] as number);
    if (place > 0 && place === this.width) return at;
    if (this.filledAt >= place) this.filledAt = -1;
    for (; ; place++) {
      if (place >= ends.length) ends = this.makeRoom();
      const first = bytes[at] as number;
      if (first === delimiter) {
        at++;
        ends[place] = at - start;
        continue;
      }
      const column = place < columns.length ? (columns[place] as ColumnBuilder | null) : null;
      const inQuotes = quoted && first === QUOTE;
      const begin = inQuotes ? at + 1 : at;
      const sign = bytes[begin] as number;
      if (sign > QUOTE && sign < 127 && this.filledAt < 0) this.filledAt = place;
      let isSame = false;
      at = begin;
      // What stands in quotes may hold what ends a cell that does not.
      if (column !== null && (inQuotes || !column.lastInQuotes)) {
        // Neighbouring rows mostly share their cell, and what they share holds nothing that ends one.
        const { lastBegin, lastEnd } = column;
        const stop = Math.min(lastEnd, lastBegin + length - begin);
        let p = lastBegin;
        for (; p + 4 <= stop && view.getInt32(p, true) === view.getInt32(at, true); p += 4) at += 4;
        for (; p < stop && bytes[p] === bytes[at]; p++) at++;
        isSame = p === lastEnd;
      }
      const shared = at;
      if (inQuotes) {
        // Of two quotes the first may be shared alone.
        if (bytes[at - 1] === QUOTE) at = begin;
        at = this.closingQuote(at);
        if (at < 0) return -1;
      } else {
        while (at + 4 <= length) {
          const four = view.getInt32(at, true);
          if (((four - less) & ~four & HIGH) !== 0) break;
          at += 4;
        }
        for (; ; at++) {
          const c = bytes[at] as number;
          if (c > most) continue;
          if (c === delimiter || c === LF || c === CR) break;
          if (c === QUOTE && quoted) return -1;
        }
      }
      if (column !== null && at > begin) {
        if (isSame && at === shared) column.codes[row] = column.lastCode;
        else column.add(begin, at, inQuotes, row);
      }
      if (inQuotes) at++;
      const end = bytes[at] as number;
      at++;
      ends[place] = at - start;
      if (end === delimiter) continue;
      this.width = place + 1;
      if (end === LF) return at;
      if (end !== CR || bytes[at] !== LF) return -1;
      at++;
      ends[place] = at - start;
      return at;
    }
  }

  /** How many cells a row shares, from its first one on, with the row before; they get the same numbers. */
  private sharedCells(start: number, row: number): number {
    const { bytes, view, ends, places, columns, width } = this;
    const most = Math.min(ends[width - 1] as number, bytes.length - start);
    const from = this.last;
    let shared = 0;
    while (shared + 4 <= most && view.getInt32(from + shared, true) === view.getInt32(start + shared, true))
      shared += 4;
    while (shared < most && bytes[from + shared] === bytes[start + shared]) shared++;
    let cells = 0;
    while (cells < width && (ends[cells] as number) <= shared) cells++;
    for (let i = 0; i < places.length && (places[i] as number) < cells; i++) {
      const { codes } = columns[places[i] as number] as ColumnBuilder;
      codes[row] = codes[row - 1] as number;
    }
    return cells;
  }

  private makeRoom(): Int32Array<ArrayBuffer> {
    const more = new Int32Array(this.ends.length * 2);
    more.set(this.ends);
    this.ends = more;
    return more;
  }

  /** Place of the quote that closes a cell; −1 where none does, or CR stands in the cell. */
  private closingQuote(from: number): number {
    const { bytes, view } = this;
    const end = bytes.length;
    let at = from;
    while (at < end) {
      if (at + 4 <= end) {
        const four = view.getInt32(at, true);
        const quote = four ^ (QUOTE * ONES);
        const cr = four ^ (CR * ONES);
        if (((((quote - ONES) & ~quote) | ((cr - ONES) & ~cr)) & HIGH) === 0) {
          at += 4;
          continue;
        }
      }
      const c = bytes[at] as number;
      if (c === CR) return -1;
      if (c === QUOTE) {
        if (bytes[at + 1] !== QUOTE) return at;
        at++;
      }
      at++;
    }
    return -1;
  }
}
