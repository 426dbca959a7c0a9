// A well-formed report file as its bytes and the places of its rows. Cells become text when somebody asks.
import { type CellCodes, type CellColumn, type CellStore, type DifferentCells, SIGNS } from '../values/cell';
import { columnsOf } from './byte-columns';
import { type ByteText, decoderOf, type Encoding } from './decode';
import { endOfRow, type Indexed, indexRows, type RowIndex } from './row-index';

const QUOTE = 34;

/**
 * The store of a file; null where only a parser can tell its cells apart, or its rows are those of no table.
 * @param again reads `body` again, so that it need not be kept
 */
export function byteStore(
  { body, encoding }: ByteText,
  delimiter: string,
  mayQuote: boolean,
  again: (() => Uint8Array) | null,
): ByteStore | null {
  const quoted = mayQuote && body.indexOf(QUOTE) >= 0;
  const separator = delimiter.charCodeAt(0);
  const found = indexRows(body, separator, quoted);
  return found && new ByteStore(found.index, separator, quoted, encoding, body, again, found.ends);
}

class ByteStore implements CellStore {
  readonly height: number;
  private readonly decode: (bytes: Uint8Array) => string;

  /**
   * @param held the bytes of the file, null where they are read `again` when somebody asks
   * @param ends where its cells end, null where they are to be found when somebody asks
   */
  constructor(
    private readonly index: RowIndex,
    private readonly delimiter: number,
    readonly quoted: boolean,
    private readonly encoding: Encoding,
    private held: Uint8Array | null,
    private readonly again: (() => Uint8Array) | null,
    private ends: Uint32Array | null,
  ) {
    this.height = index.height;
    this.decode = decoderOf(encoding);
  }

  private get body(): Uint8Array {
    this.held ??= (this.again as () => Uint8Array)();
    return this.held;
  }

  forget(): void {
    this.ends = null;
    if (this.again) this.held = null;
  }

  widths(): readonly { readonly from: number; readonly width: number }[] {
    return this.index.widths;
  }

  row(row: number): string[] {
    const { body, delimiter, quoted } = this;
    const rowEnd = endOfRow(body, this.index.starts, row);
    const cells: string[] = [];
    const start = this.index.starts[row] as number;
    const whole = this.decode(body.subarray(start, rowEnd));
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
      const text = each ? whole.slice(begin - start, end - start) : this.decode(body.subarray(begin, end));
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
    const { held, body, index, delimiter, quoted } = this;
    this.ends ??= (indexRows(body, delimiter, quoted) as Indexed).ends;
    const indexed = { index, ends: this.ends };
    // Bytes that were given back are not kept again for a column that nobody was expected to ask for.
    if (!held) this.forget();
    return columnsOf(body, indexed, quoted, rowNumbers, positions).map((found) => this.columnOf(found));
  }

  private columnOf({ codes, count, distinct, raw }: DifferentCells): CellColumn {
    const { bytes, starts, signs } = raw;
    const { decode, quoted } = this;
    let plain: string | null = null;
    const cell = (code: number): string => {
      plain ??= asciiOf(bytes);
      const [begin, end] = [starts[code] as number, starts[code + 1] as number];
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
