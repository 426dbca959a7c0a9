// The walk over the bytes of a file, as WebAssembly: where its rows begin, and the columns that will be asked for.
import type { CellCodes, DifferentCells } from '../values/cell';
import walkAsText from './walk.wasm';
import { started, translated } from './wasm';

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

/** Columns of all rows from one on. */
export interface WalkedColumns {
  /** Index of the first row that counts. */
  readonly from: number;
  readonly positions: readonly number[];
  /** In the order of their positions. */
  readonly columns: readonly DifferentCells[];
}

const LF = 10;
const CR = 13;
/** Bytes of a short row: room for so many rows is made at first. */
const SHORT_ROW = 128;
/** No file has so many rows. */
const ALL = 0xffffffff;
/** Memory that is not kept for the next file. */
const LARGE = 1 << 28;

/** Bytes in which a walk takes place. */
export class ByteWalk {
  private constructor(
    private readonly exports: Exports,
    /** Bytes that were taken, and those with a line end at their end. */
    private readonly taken: number,
    private readonly length: number,
    private readonly delimiter: number,
    private readonly quoted: boolean,
  ) {}

  /**
   * Takes the bytes of a file, or of some of its rows, one part behind the other; what was taken before is gone.
   * Null where half a line end stands at their end, there is no memory for them, or the platform has no WebAssembly.
   */
  static over(parts: readonly Uint8Array[], delimiter: number, quoted: boolean): ByteWalk | null {
    const last = parts[parts.length - 1];
    const end = last?.[last.length - 1];
    if (end === CR) return null;
    const taken = parts.reduce((sum, part) => sum + part.length, 0);
    const isClosed = taken === 0 || end === LF;
    const length = isClosed ? taken : taken + 1;
    try {
      const exports = instance();
      let at = exports.begin(length) >>> 0;
      const memory = new Uint8Array(exports.memory.buffer);
      for (const part of parts) {
        memory.set(part, at);
        at += part.length;
      }
      if (!isClosed) memory[at] = LF;
      return new ByteWalk(exports, taken, length, delimiter, quoted);
    } catch {
      shared = null;
      return null;
    }
  }

  /** Where the first rows begin; one more for their end. Null where only a parser can tell. */
  firstRows(most: number): number[] | null {
    const height = this.go([], 0, most);
    return height < 0 ? null : Array.from(this.starts(height));
  }

  /**
   * All rows and some columns; null where only a parser can tell the cells of the file, or its rows are those of no table.
   * @param from index of the first row that counts for columns
   * @param positions of the columns, in rising order
   */
  rows(
    from: number,
    positions: readonly number[],
  ): { readonly index: RowIndex; readonly columns: WalkedColumns } | null {
    const height = this.go(positions, from, ALL);
    if (height < 0) return null;
    const { exports } = this;
    const runs = this.numbers(exports.widthsOfRows(), 2 * exports.countOfWidths());
    const widths = Array.from({ length: runs.length / 2 }, (_, i) => ({
      from: runs[2 * i] as number,
      width: runs[2 * i + 1] as number,
    }));
    const starts = this.starts(height);
    const filled = this.bytes(exports.filledRows(), height);
    const size = Math.max(0, height - from);
    const columns = positions.map((_, i) => this.column(i, size));
    if (exports.memory.buffer.byteLength > LARGE) shared = null;
    return { index: { starts, height, filled, widths }, columns: { from, positions, columns } };
  }

  private go(positions: readonly number[], from: number, most: number): number {
    const { exports, length, delimiter, quoted } = this;
    try {
      exports.begin(length);
      const at = exports.choose(positions.length) >>> 0;
      new Uint32Array(exports.memory.buffer, at, positions.length).set(positions);
      const rows = Math.max(64, Math.floor(length / SHORT_ROW));
      return exports.walk(delimiter, quoted ? 1 : 0, from, most, Math.min(rows, most + 2));
    } catch {
      shared = null;
      return -1;
    }
  }

  private starts(height: number): Uint32Array {
    const starts = this.numbers(this.exports.startsOfRows(), height + 1);
    starts[height] = Math.min(starts[height] as number, this.taken);
    return starts;
  }

  private column(i: number, size: number): DifferentCells {
    const { exports } = this;
    const count = exports.countOf(i) >>> 0;
    const starts = this.numbers(exports.startsOf(i), count + 1);
    return {
      codes: this.codes(exports.codesOf(i) >>> 0, size, count),
      count,
      distinct: exports.isDistinct(i) !== 0,
      raw: {
        bytes: this.bytes(exports.bytesOf(i), starts[count] as number),
        starts,
        signs: this.bytes(exports.signsOf(i), count),
      },
    };
  }

  private codes(at: number, size: number, count: number): CellCodes {
    const { buffer } = this.exports.memory;
    if (count <= 1 << 8) return new Uint8Array(buffer, at, size).slice();
    if (count <= 1 << 16) return new Uint16Array(buffer, at, size).slice();
    return new Uint32Array(buffer, at, size).slice();
  }

  private numbers(at: number, length: number): Uint32Array {
    return new Uint32Array(this.exports.memory.buffer, at >>> 0, length).slice();
  }

  private bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.exports.memory.buffer, at >>> 0, length).slice();
  }
}

/** What assembly/walk.ts exports; addresses and counts come as signed numbers. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  begin(length: number): number;
  choose(count: number): number;
  walk(delimiter: number, quoted: number, from: number, most: number, rows: number): number;
  startsOfRows(): number;
  filledRows(): number;
  widthsOfRows(): number;
  countOfWidths(): number;
  codesOf(i: number): number;
  countOf(i: number): number;
  isDistinct(i: number): number;
  startsOf(i: number): number;
  signsOf(i: number): number;
  bytesOf(i: number): number;
}

let shared: Exports | null = null;

/** Gives back the memory that walks left for the next; one that comes all the same takes its own. */
export function endWalks(): void {
  shared = null;
}

let program: object | null = null;

function instance(): Exports {
  program ??= translated(walkAsText);
  shared ??= started<Exports>(program);
  return shared;
}
