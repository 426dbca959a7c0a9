// A well-formed report file as its bytes and the places of its rows. Cells become text when somebody asks.
import { type CellCodes, type CellColumn, type CellStore, SIGNS } from '../values/cell';
import { columnsOf, type Different, endOfRow, indexRows, type RowIndex } from './byte-columns';

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
  private readonly body: Uint8Array;

  constructor(
    private readonly source: ByteText,
    private readonly index: RowIndex,
    private readonly delimiter: number,
    readonly quoted: boolean,
  ) {
    this.height = index.height;
    this.body = source.body;
  }

  widths(): readonly { readonly from: number; readonly width: number }[] {
    return this.index.widths;
  }

  row(row: number): string[] {
    const { body, delimiter, quoted } = this;
    const rowEnd = endOfRow(body, this.index.starts, row);
    const cells: string[] = [];
    const start = this.index.starts[row] as number;
    const whole = this.source.decode(body.subarray(start, rowEnd));
    const each = whole.length === rowEnd - start;
    let at = start;
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
      const text = each ? whole.slice(begin - start, end - start) : this.source.decode(body.subarray(begin, end));
      cells.push(quoted && text.indexOf('"') >= 0 ? text.replaceAll('""', '"') : text);
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
    return columnsOf(body, index, delimiter, quoted, rowNumbers, positions).map((found) => this.column(found));
  }

  private column({ codes, count, distinct, bytes, starts, signs }: Different): CellColumn {
    const { source, quoted } = this;
    let plain: string | null = null;
    const cell = (code: number): string => {
      plain ??= asciiOf(bytes);
      const [begin, end] = [starts[code] as number, starts[code + 1] as number];
      const text = plain.slice(begin, end);
      if (((signs[code] as number) & SIGNS.odd) === 0) return text;
      const real = text.indexOf(MARK) >= 0 ? source.decode(bytes.subarray(begin, end)) : text;
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
      raw: { bytes, starts, signs },
    };
    if (source.ambiguous) joinAlike(codes, signs, cell);
    return column;
  }
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
