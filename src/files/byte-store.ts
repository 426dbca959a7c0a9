// A well-formed report file as its bytes and the places of its rows. Cells become text when somebody asks.
import type { CellColumn, CellStore } from '../values/cell';
import { columnsOf, endOfRow, indexRows, type Places, type RowIndex } from './byte-columns';

/** How the bytes of a file are read. */
export interface ByteText {
  /** The file without a mark of its encoding, and without half a character at its end. */
  readonly body: Uint8Array;
  readonly ascii: boolean;
  /** Two different rows of bytes may read the same. */
  readonly ambiguous: boolean;
  readonly decode: (bytes: Uint8Array) => string;
}

const QUOTE = 34;

/** The store of a file; null where only a parser can tell its cells apart, or its rows are those of no table. */
export function byteStore(source: ByteText, delimiter: string, mayQuote: boolean): ByteStore | null {
  const { body } = source;
  const quoted = mayQuote && body.indexOf(QUOTE) >= 0;
  const separator = delimiter.charCodeAt(0);
  const index = indexRows(body, separator, quoted);
  return index && new ByteStore(source, index, separator, quoted);
}

class ByteStore implements CellStore {
  readonly height: number;
  readonly ascii: string;
  private readonly body: Uint8Array;

  constructor(
    private readonly source: ByteText,
    private readonly index: RowIndex,
    private readonly delimiter: number,
    readonly quoted: boolean,
  ) {
    this.height = index.height;
    this.body = source.body;
    this.ascii = asciiOf(source);
  }

  widths(): readonly { readonly from: number; readonly width: number }[] {
    return this.index.widths;
  }

  row(row: number): string[] {
    const { body, delimiter, quoted } = this;
    const rowEnd = endOfRow(body, this.index.starts, row);
    const cells: string[] = [];
    let at = this.index.starts[row] as number;
    for (;;) {
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
      cells.push(this.text(begin, end));
      if (at >= rowEnd) return cells;
      at++;
    }
  }

  /** True when no byte of a row is more than blank or separator; null where only its text tells. */
  isBlank(row: number): boolean | null {
    const { body, delimiter, quoted } = this;
    const rowEnd = endOfRow(body, this.index.starts, row);
    for (let i = this.index.starts[row] as number; i < rowEnd; i++) {
      const c = body[i] as number;
      if (c === delimiter || (quoted && c === QUOTE)) continue;
      if (c < 128 && !(c === 32 || (c >= 9 && c <= 13))) return false;
      if (c >= 128) return null;
    }
    return true;
  }

  columns(rowNumbers: Int32Array, positions: readonly number[]): CellColumn[] {
    const { body, index, delimiter, quoted } = this;
    return columnsOf(body, index, delimiter, quoted, rowNumbers, positions).map((places) => this.column(places));
  }

  private column(found: Places): CellColumn {
    const places = this.source.ambiguous ? this.joined(found) : found;
    const { codes, count, distinct, begins, ends } = places;
    const { ascii } = this;
    return {
      codes,
      count,
      distinct,
      cell: (code) => this.text(begins[code] as number, ends[code] as number),
      filled: (code) => {
        if (code === 0) return false;
        const first = ascii.charCodeAt(begins[code] as number);
        return first > 32 && first < 127 && first !== UNKNOWN
          ? true
          : this.text(begins[code] as number, ends[code] as number).trim() !== '';
      },
      ascii: { text: ascii, begins, ends },
    };
  }

  /** The same with cells that read the same under one number. */
  private joined(places: Places): Places {
    const { codes, count, begins, ends } = places;
    const known = new Map<string, number>();
    const to = Uint32Array.from({ length: count }, (_, code) => {
      if (this.ascii.slice(begins[code], ends[code]).indexOf(MARK) < 0) return code;
      const text = this.text(begins[code] as number, ends[code] as number);
      const first = known.get(text) ?? code;
      known.set(text, first);
      return first;
    });
    for (let i = 0; i < codes.length; i++) codes[i] = to[codes[i] as number] as number;
    return places;
  }

  private text(begin: number, end: number): string {
    const text = this.ascii.slice(begin, end);
    const real =
      !this.source.ascii && text.indexOf(MARK) >= 0 ? this.source.decode(this.body.subarray(begin, end)) : text;
    return this.quoted && real.indexOf('"') >= 0 ? real.replaceAll('""', '"') : real;
  }
}

/** Stands in `ascii` for every byte that is no ASCII. */
const MARK = '?';
const UNKNOWN = MARK.charCodeAt(0);

const plain = new TextDecoder();

function asciiOf({ body, ascii }: ByteText): string {
  if (ascii) return plain.decode(body);
  // A Buffer of Node slices without copying.
  const copy = new Uint8Array(body);
  for (let i = 0; i < copy.length; i++) if ((copy[i] as number) > 127) copy[i] = UNKNOWN;
  return plain.decode(copy);
}

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
