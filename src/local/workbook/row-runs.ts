// Rows of report files as the XML of a worksheet, many at a time: what stands around the cells of a column is the same in all
// of them, so WebAssembly (`assembly/rows.ts`) writes them from their bytes. Rows in which a cell is more than plain text are
// left to who writes cell by cell.
import { started, translated } from '../../files/wasm';
import type { PlacedRows } from '../../values/cell';
import program from './rows.wasm';
import { isPlain, type XmlBytes } from './xml-bytes';

/** XML around the cells of a column; each empty where nothing is written. */
export interface AroundCells {
  /** Before the number of the row, behind a cell that is no text, and behind one that is. */
  readonly first: string;
  readonly afterText: string;
  /** Behind the number of the row: before a text, before one with blanks at its edges, and all of an empty cell. */
  readonly beforeText: string;
  readonly beforeEdged: string;
  readonly blank: string;
  /** The text that stands in place of every other one. */
  readonly mask: string;
}

/** XML around the rows of a tab. */
export interface AroundRows {
  /** Before and behind the number of a row. */
  readonly before: string;
  readonly behindNumber: string;
  readonly end: string;
  /** Behind the text of the last cell. */
  readonly textEnd: string;
  /** True where a row without a cell is written, too. */
  readonly keepsEmpty: boolean;
  /** Bytes of the longest text. */
  readonly most: number;
}

/** What `assembly/rows.ts` exports; addresses come as signed numbers. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  begin(): void;
  room(bytes: number): number;
  end(): number;
  write(
    input: number,
    starts: number,
    count: number,
    row: number,
    columns: number,
    width: number,
    delimiter: number,
    quoted: number,
    classes: number,
    most: number,
    around: number,
    keepsEmpty: number,
    output: number,
    outputEnd: number,
  ): number;
}

/** What a byte is in XML, as `assembly/rows.ts` knows it. */
const KINDS: Readonly<Record<string, number>> = { _: 1, '&': 2, '<': 3, '>': 4 };
const OTHER = 5;
const KIND_OF = Uint8Array.from({ length: 256 }, (_, byte) =>
  isPlain(byte) ? 0 : (KINDS[String.fromCharCode(byte)] ?? OTHER),
);

/** Bytes that are taken at a time, rows at most in them, and bytes that may come of them. */
const INPUT = 1 << 17;
const MOST_ROWS = 1024;
const OUTPUT = 1 << 20;
/** Where rows are left to others often, few are taken at a time. */
const FEWEST_ROWS = 4;

/** Memory in which rows are written. */
class Memory {
  private readonly exports: Exports;

  constructor() {
    this.exports = started<Exports>(translated(program));
    this.exports.begin();
  }

  room(bytes: number): number {
    return this.exports.room(bytes) >>> 0;
  }

  put(bytes: Uint8Array): number {
    const at = this.room(bytes.length);
    this.bytes(at, bytes.length).set(bytes);
    return at;
  }

  numbers(all: readonly number[]): number {
    const at = this.room(all.length * 4);
    new Uint32Array(this.exports.memory.buffer, at, all.length).set(all);
    return at;
  }

  /** XML, as its place and its length; returns where these two stand. */
  mark(xml: string): number {
    const bytes = Buffer.from(xml);
    return this.numbers([this.put(bytes), bytes.length]);
  }

  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.exports.memory.buffer, at, length);
  }

  setNumbers(at: number, all: Uint32Array): void {
    new Uint32Array(this.exports.memory.buffer, at, all.length).set(all);
  }

  /** Where the last byte that was written ends. */
  end(): number {
    return this.exports.end() >>> 0;
  }

  get write(): Exports['write'] {
    return this.exports.write;
  }

  /** All that was put there is forgotten. */
  clear(): void {
    this.exports.begin();
  }
}

let shared: Memory | null = null;

/** Rows of one tab that look alike. One is written at a time: the next takes the memory of the one before. */
export class RowRuns {
  /** The most rows that are taken at a time. */
  most = MOST_ROWS;
  private readonly memory: Memory;
  private readonly input: number;
  private readonly starts: number;
  private readonly columns: number;
  private readonly classes: number;
  private readonly around: number;
  private readonly output: number;

  constructor(
    private readonly cells: readonly AroundCells[],
    private readonly rows: AroundRows,
  ) {
    shared ??= new Memory();
    const memory = shared;
    memory.clear();
    this.memory = memory;
    this.input = memory.room(INPUT);
    this.starts = memory.room((MOST_ROWS + 1) * 4);
    this.output = memory.room(OUTPUT);
    this.classes = memory.put(KIND_OF);
    const { before, behindNumber, end, textEnd } = rows;
    this.around = memory.numbers([before, behindNumber, end, textEnd].map((xml) => memory.mark(xml)));
    this.columns = memory.numbers(
      cells.flatMap(({ first, afterText, beforeText, beforeEdged, blank, mask }) =>
        [first, afterText, beforeText, beforeEdged, blank, mask].map((xml) => memory.mark(xml)),
      ),
    );
  }

  /**
   * Writes as many rows as it can.
   * @param row number of the first
   * @returns how many; the one behind them is left to others
   */
  write(out: XmlBytes, placed: PlacedRows, row: number): number {
    const { memory, input, output, cells, rows } = this;
    const { bytes, starts, delimiter, quoted } = placed;
    const first = starts[0] as number;
    let count = Math.min(starts.length - 1, MOST_ROWS);
    while ((starts[count] as number) - first > INPUT) count--;
    const length = (starts[count] as number) - first;
    memory.bytes(input, length).set(bytes.subarray(0, length));
    memory.setNumbers(this.starts, starts.subarray(0, count + 1));
    const written = memory.write(
      input,
      this.starts,
      count,
      row,
      this.columns,
      cells.length,
      delimiter,
      quoted ? 1 : 0,
      this.classes,
      rows.most,
      this.around,
      rows.keepsEmpty ? 1 : 0,
      output,
      output + OUTPUT,
    );
    out.raw(memory.bytes(output, memory.end() - output));
    this.most = written < count ? Math.max(FEWEST_ROWS, this.most >> 1) : Math.min(MOST_ROWS, this.most << 1);
    return written;
  }
}
