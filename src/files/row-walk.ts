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
  private readonly view: DataView;
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
    let at = start;
    for (let place = 0; ; place++) {
      const first = bytes[at] as number;
      if (first === delimiter) {
        at++;
        continue;
      }
      const column = place < columns.length ? (columns[place] as ColumnBuilder | null) : null;
      const inQuotes = quoted && first === QUOTE;
      const begin = inQuotes ? at + 1 : at;
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
      if (end === delimiter) continue;
      this.width = place + 1;
      if (end === LF) return at;
      return end === CR && bytes[at] === LF ? at + 1 : -1;
    }
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
