// A well-formed report file as its bytes and the places of its rows. Cells become text when somebody asks.
import {
  type CellCodes,
  type CellColumn,
  type CellStore,
  type DifferentCells,
  type PlacedCells,
  type PlacedRows,
  SIGNS,
} from '../values/cell';
import { ByteWalk, type RowIndex, type WalkedColumns } from './byte-walk';
import { type ByteText, decoderOf, type Encoding } from './decode';
import { cellsOfRows } from './walked-column';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Rows among which a header row may stand. */
const HEAD_ROWS = 30;

/** Columns that will be asked for. */
interface Ahead {
  /** Index of the first row that counts. */
  readonly from: number;
  /** In rising order. */
  readonly positions: readonly number[];
}

/** Tells from the first rows of a file which of its columns will be asked for; null where nobody knows. */
export type LookAhead = (rows: readonly (readonly string[])[]) => Ahead | null;

/** What the store of a file is made of; null where only a parser can tell its cells apart, or its rows are those of no table. */
export function walkFile(
  { body, encoding }: ByteText,
  delimiter: string,
  mayQuote: boolean,
  lookAhead: LookAhead | null,
): StoreParts | null {
  const quoted = mayQuote && body.indexOf(QUOTE) >= 0;
  const cells: Cells = { delimiter: delimiter.charCodeAt(0), quoted, decode: decoderOf(encoding) };
  const walk = ByteWalk.over([body], cells.delimiter, quoted);
  if (!walk) return null;
  let ahead: Ahead | null = null;
  if (lookAhead) {
    const starts = walk.firstRows(HEAD_ROWS);
    if (!starts) return null;
    ahead = lookAhead(starts.slice(0, -1).map((start, i) => cellsOf(body, start, starts[i + 1] as number, cells)));
  }
  const found = walk.rows(ahead?.from ?? 0, ahead?.positions ?? []);
  if (!found) return null;
  const { index, columns } = found;
  return { index, delimiter: cells.delimiter, quoted, encoding, ahead: ahead && columns };
}

/** What a walk over a file found, as plain data. */
export interface StoreParts {
  readonly index: RowIndex;
  readonly delimiter: number;
  readonly quoted: boolean;
  readonly encoding: Encoding;
  /** The columns that were expected to be asked for. */
  readonly ahead: WalkedColumns | null;
}

/** How the cells of a file are told apart and read. */
interface Cells {
  readonly delimiter: number;
  readonly quoted: boolean;
  readonly decode: (bytes: Uint8Array) => string;
}

/** Where the cells of a row stand, from and to by turns, quotes around them left out. */
function placesOf(body: Uint8Array, start: number, rowEnd: number, { delimiter, quoted }: Cells, into: number[]): void {
  into.length = 0;
  for (let at = start; ; at++) {
    let begin = at;
    let end = at;
    if (quoted && body[at] === QUOTE) {
      begin = at + 1;
      end = begin;
      while (body[end] !== QUOTE || body[end + 1] === QUOTE) end += body[end] === QUOTE ? 2 : 1;
      at = end + 1;
    } else {
      while (end < rowEnd && body[end] !== delimiter) end++;
      at = end;
    }
    into.push(begin, end);
    if (at >= rowEnd) return;
  }
}

/** The cells of the row that stands between two places. */
function cellsOf(body: Uint8Array, start: number, next: number, how: Cells): string[] {
  const rowEnd = endOfRow(body, start, next);
  const whole = how.decode(body.subarray(start, rowEnd));
  const each = whole.length === rowEnd - start;
  if (each && (!how.quoted || whole.indexOf('"') < 0)) return whole.split(String.fromCharCode(how.delimiter));
  const places: number[] = [];
  placesOf(body, start, rowEnd, how, places);
  const cells: string[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const begin = places[i] as number;
    const end = places[i + 1] as number;
    const text = each ? whole.slice(begin - start, end - start) : how.decode(body.subarray(begin, end));
    cells.push(how.quoted && text.indexOf('"') >= 0 ? text.replaceAll('""', '"') : text);
  }
  return cells;
}

/** Reads bytes again, so that they need not be kept; throws where they are no more what they were. */
export interface Again {
  whole(): Uint8Array;
  /** Those between two places. */
  part(from: number, to: number): Uint8Array;
}

/** Bytes of a file's rows, and where the first of them stands. */
interface Part {
  readonly bytes: Uint8Array;
  readonly from: number;
}

/** So many bytes are read again for a row and those beside it. */
const PART = 1 << 17;

export class ByteStore implements CellStore {
  readonly height: number;
  readonly quoted: boolean;
  private readonly index: RowIndex;
  private readonly cells: Cells;
  private readonly encoding: Encoding;
  private ahead: WalkedColumns | null;
  /** The whole of the rows as long as it is kept, then what was read again of it last. */
  private held: Part | null;
  /** Those of one row after the other. */
  private readonly places: number[] = [];
  private readonly length: number;

  /**
   * @param body the bytes of the file's rows
   * @param again reads them again; null to keep them
   */
  constructor(
    { index, delimiter, quoted, encoding, ahead }: StoreParts,
    body: Uint8Array,
    private readonly again: Again | null,
  ) {
    this.height = index.height;
    this.quoted = quoted;
    this.index = index;
    this.encoding = encoding;
    this.cells = { delimiter, quoted, decode: decoderOf(encoding) };
    this.ahead = ahead;
    this.length = body.length;
    this.held = { bytes: body, from: 0 };
  }

  /** The bytes of all rows. */
  private whole(): Uint8Array {
    const { held, again, length } = this;
    return held && held.bytes.length === length ? held.bytes : (again as Again).whole();
  }

  /** The bytes of a row and of some beside it. */
  private partWith(row: number): Part {
    const { starts } = this.index;
    const start = starts[row] as number;
    const end = starts[row + 1] as number;
    const { held } = this;
    if (held && held.from <= start && held.from + held.bytes.length >= end) return held;
    const from = start - (start % PART);
    const to = Math.min(Math.max(end, from + PART), this.length);
    this.held = { bytes: (this.again as Again).part(from, to), from };
    return this.held;
  }

  forget(): void {
    this.ahead = null;
    if (this.again) this.held = null;
  }

  widths(): readonly { readonly from: number; readonly width: number }[] {
    return this.index.widths;
  }

  row(row: number): string[] {
    const { starts } = this.index;
    const { bytes, from } = this.partWith(row);
    return cellsOf(bytes, (starts[row] as number) - from, (starts[row + 1] as number) - from, this.cells);
  }

  placed(row: number): PlacedCells {
    const { index, cells, places } = this;
    const { bytes, from } = this.partWith(row);
    const start = (index.starts[row] as number) - from;
    placesOf(bytes, start, endOfRow(bytes, start, (index.starts[row + 1] as number) - from), cells, places);
    return { bytes, places };
  }

  placedFrom(row: number, most: number): PlacedRows {
    const { starts } = this.index;
    const { bytes, from } = this.partWith(row);
    const last = Math.min(row + most, this.height);
    let end = row + 1;
    while (end < last && (starts[end + 1] as number) <= from + bytes.length) end++;
    const { delimiter, quoted } = this.cells;
    const some = starts.subarray(row, end + 1);
    const first = starts[row] as number;
    return { bytes: bytes.subarray(first - from, (starts[end] as number) - from), starts: some, delimiter, quoted };
  }

  /** True when no byte of a row is more than blank, separator or an empty cell's quotes; null where only its text tells. */
  isBlank(row: number): boolean | null {
    if (this.index.filled[row] === 1) return false;
    const { index, cells } = this;
    const { delimiter, quoted } = cells;
    const { bytes, from } = this.partWith(row);
    const start = (index.starts[row] as number) - from;
    const rowEnd = endOfRow(bytes, start, (index.starts[row + 1] as number) - from);
    let isPlain = true;
    for (let i = start; i < rowEnd; i++) {
      const c = bytes[i] as number;
      if (c === delimiter) continue;
      if (quoted && c === QUOTE) {
        // In quotes a separator is one no more, and two quotes are one.
        const next = bytes[i + 2];
        if (bytes[i + 1] === QUOTE && (i + 2 === rowEnd || next === delimiter)) i++;
        else isPlain = false;
        continue;
      }
      if (c < 128 && !(c === 32 || (c >= 9 && c <= 13))) return false;
      if (c >= 128) return null;
    }
    return isPlain ? true : null;
  }

  columns(rowNumbers: Int32Array, positions: readonly number[]): CellColumn[] {
    const known = this.aheadFor(rowNumbers);
    const missing = positions.filter((at) => !known?.positions.includes(at));
    const found = missing.length === 0 ? [] : this.read(rowNumbers, missing);
    return positions.map((at) => {
      const all = known?.columns[known.positions.indexOf(at)];
      if (known && all) return this.columnOf(cellsOfRows(all, rowNumbers, known.from + 1));
      return this.columnOf(found[missing.indexOf(at)] as DifferentCells);
    });
  }

  /** The columns that are known of some rows. */
  private aheadFor(rowNumbers: Int32Array): WalkedColumns | null {
    const { ahead } = this;
    const first = rowNumbers[0];
    if (!ahead || first === undefined || first - 1 < ahead.from) return null;
    return ahead;
  }

  private read(rowNumbers: Int32Array, positions: readonly number[]): readonly DifferentCells[] {
    const { index, cells } = this;
    const walk = ByteWalk.over(partsOf(this.whole(), index, rowNumbers), cells.delimiter, cells.quoted);
    const found = walk?.rows(0, positions);
    if (!found) throw new Error('Rows of a file that were told apart before cannot be told apart again.');
    return found.columns.columns;
  }

  private columnOf({ codes, count, distinct, raw }: DifferentCells): CellColumn {
    const { bytes, starts, signs } = raw;
    const { decode, quoted } = this.cells;
    let plain: string | null = null;
    const cell = (code: number): string => {
      plain ??= asciiOf(bytes);
      const begin = starts[code] as number;
      const end = starts[code + 1] as number;
      const text = plain.slice(begin, end);
      if (((signs[code] as number) & SIGNS.odd) === 0) return text;
      const real = text.indexOf(MARK) >= 0 ? decode(bytes.subarray(begin, end)) : text;
      return quoted && real.indexOf('"') >= 0 ? real.replaceAll('""', '"') : real;
    };
    const column: CellColumn = {
      codes,
      count,
      distinct,
      cell,
      filled: (code) => {
        if (code === 0) return false;
        const first = bytes[starts[code] as number] as number;
        return (first > 32 && first < 127) || cell(code).trim() !== '';
      },
      raw,
    };
    // Some characters have two codes.
    if (this.encoding === 'shift_jis') joinAlike(codes, signs, cell);
    return column;
  }
}

/** The bytes of some rows, those that follow each other in one part. */
function partsOf(body: Uint8Array, { starts }: RowIndex, rowNumbers: Int32Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let i = 0; i < rowNumbers.length; ) {
    const first = rowNumbers[i] as number;
    let end = first;
    for (i++; i < rowNumbers.length && rowNumbers[i] === end + 1; i++) end++;
    parts.push(body.subarray(starts[first - 1], starts[end]));
  }
  return parts;
}

/** Where a row ends, its line end left out. */
function endOfRow(bytes: Uint8Array, start: number, next: number): number {
  let end = next;
  if (end > start && bytes[end - 1] === LF) {
    end--;
    if (end > start && bytes[end - 1] === CR) end--;
  }
  return end;
}

/** Gives cells that read the same one number. */
function joinAlike(codes: CellCodes, signs: Uint8Array, cell: (code: number) => string): void {
  const known = new Map<string, number>();
  const to = Uint32Array.from(signs, (has, code) => {
    if ((has & SIGNS.odd) === 0) return code;
    const text = cell(code);
    const first = known.get(text) ?? code;
    known.set(text, first);
    return first;
  });
  for (let i = 0; i < codes.length; i++) codes[i] = to[codes[i] as number] as number;
}

/** Stands for every byte that is no ASCII. */
const MARK = '?';

const plain = new TextDecoder();

/** Bytes as a text of as many characters. */
function asciiOf(bytes: Uint8Array): string {
  let masked = bytes;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] as number) < 128) continue;
    // A Buffer of Node slices without copying.
    if (masked === bytes) masked = new Uint8Array(bytes);
    masked[i] = MARK.charCodeAt(0);
  }
  return plain.decode(masked);
}

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
