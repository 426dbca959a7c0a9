// A report file as a tab: bytes → text → cells of text, exactly as Amazon wrote them.
import Papa from 'papaparse';
import type { CellStore, Tab } from '../values/cell';
import { type Again, ByteStore, type LookAhead, type StoreParts, walkFile } from './byte-store';
import { asciiBytes, type ByteText, decode, decoderOf } from './decode';
import { fullyQuotedRows } from './fully-quoted';
import { CHARACTERS_LOOKED_AT, type Layout, layoutOf, layoutOfBeginning } from './layout';

/** One kind of line end, LF; what stands inside quotes gets it too, as in a cell of a sheet. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const unquotedRows = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', fastMode: true }).data;

interface Rows {
  readonly rows: string[][];
  readonly endsInQuotes: boolean;
}

/**
 * Quoted rows, one after the other. Where a quote is never closed, the parser would run on over whole rows; then the
 * line in which it was opened is a row of its own (too short, which the audit reports) and reading goes on behind it.
 */
function recoveredRows(text: string, delimiter: string): Rows {
  const rows: string[][] = [];
  let from = 0;
  let endsInQuotes = false;
  while (from < text.length) {
    const rest = text.slice(from);
    let read = 0;
    let broken = false;
    Papa.parse<string[]>(rest, {
      delimiter,
      newline: '\n',
      step: (row, parser) => {
        const end = Math.min(row.meta.cursor, rest.length);
        // An odd quote inside one line harms that line only, and the parser makes the best of it.
        if (row.errors.length > 0 && rest.slice(read, end).trimEnd().includes('\n')) {
          broken = true;
          parser.abort();
          return;
        }
        rows.push(row.data);
        if (row.errors.some((e) => e.code === 'MissingQuotes')) endsInQuotes = true;
        read = end;
      },
    });
    if (!broken) break;
    const start = from + read;
    const lineEnd = text.indexOf('\n', start);
    const line = lineEnd < 0 ? text.slice(start) : text.slice(start, lineEnd);
    rows.push(Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data[0] ?? ['']);
    from = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  return { rows, endsInQuotes };
}

function rowsOf(text: string, layout: Layout): Rows {
  const { delimiter } = layout;
  if (!layout.quoted || !text.includes('"')) return { rows: unquotedRows(text, delimiter), endsInQuotes: false };
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  if (parsed.errors.length === 0 && isEven(shapeOfRows(parsed.data))) return { rows: parsed.data, endsInQuotes: false };
  const quoted = fullyQuotedRows(text, delimiter);
  if (quoted) return { rows: quoted.rows, endsInQuotes: quoted.cut };
  return parsed.errors.length === 0 ? { rows: parsed.data, endsInQuotes: false } : recoveredRows(text, delimiter);
}

/** How long rows are, whatever holds them. */
interface Shape {
  readonly height: number;
  width(row: number): number;
  isBlank(row: number): boolean;
  /** The next row that may be of another width. */
  next(row: number): number;
}

const shapeOfRows = (rows: readonly (readonly string[])[]): Shape => ({
  height: rows.length,
  width: (row) => rows[row]?.length ?? 0,
  isBlank: (row) => isBlank(rows[row] ?? []),
  next: (row) => row + 1,
});

function shapeOfStore(store: CellStore): Shape {
  const runs = store.widths();
  let at = 0;
  const seek = (row: number): void => {
    while (at > 0 && (runs[at]?.from ?? 0) > row) at--;
    while ((runs[at + 1]?.from ?? store.height) <= row) at++;
  };
  return {
    height: store.height,
    width: (row) => {
      seek(row);
      return runs[at]?.width ?? 0;
    },
    isBlank: (row) => store.isBlank(row) ?? isBlank(store.row(row)),
    next: (row) => {
      seek(row);
      return runs[at + 1]?.from ?? store.height;
    },
  };
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** True when no row has fewer or more cells than the one before, blank lines and a preamble of single cells aside. */
function isEven({ height, width, isBlank, next }: Shape): boolean {
  let usual = 0;
  let row = 0;
  while (row < height) {
    const own = width(row);
    if (own < 2) {
      if (usual > 0 && !isBlank(row)) return false;
      row++;
      continue;
    }
    if (usual > 0 && own !== usual) return false;
    usual = own;
    row = next(row);
  }
  return true;
}

/** Cells that most rows near the top have: the width of the table. */
function usualWidth({ width }: Shape, rows: number): number {
  const seen = new Map<number, number>();
  let usual = 0;
  for (let row = 0; row < Math.min(rows, 200); row++) {
    const own = width(row);
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    const most = seen.get(usual) ?? 0;
    if (times > most || (times === most && own > usual)) usual = own;
  }
  return usual;
}

/** True when the last row that holds anything has fewer cells than the rows above it. */
function endsShort(shape: Shape): boolean {
  let last = shape.height - 1;
  while (last > 0 && shape.isBlank(last)) last--;
  return last > 0 && shape.width(last) < usualWidth(shape, last);
}

/** True when no line end stands behind the last line. */
const isOpen = (text: string): boolean => !/\n\s*$/.test(text.slice(-50));

/**
 * Reads a report file into a tab of text cells. A well-formed one stays bytes, of which text is made when somebody asks; any
 * other is parsed with care at once.
 * @param name the tab's name (the file's, without its extension)
 * @param bytes the whole file, in any of the encodings that Amazon or Excel write
 */
export function readReport(name: string, bytes: Uint8Array, known: Known = {}): Tab {
  const walked = wellFormed(bytes, known);
  return walked ? tabOfWalked(name, walked, bytes, known.again ?? null) : readWithCare(name, bytes);
}

/** As `readReport`, with every cell made text. */
export function readWithCare(name: string, bytes: Uint8Array): Tab {
  const decoded = decode(bytes);
  const text = withLineFeeds(decoded.text);
  const layout = layoutOf(text);
  const { rows, endsInQuotes } = rowsOf(text, layout);
  const last = rows[rows.length - 1];
  // What stands behind the last line end is no row.
  if (last && last.length === 1 && last[0] === '') rows.pop();
  return {
    name,
    rows,
    file: {
      delimiter: layout.delimiter,
      cut: decoded.cut || endsInQuotes || endsShort(shapeOfRows(rows)),
      ...(isOpen(text) ? { open: true } : {}),
    },
  };
}

const LF = 10;
/** So many bytes nearly always hold the lines by which a layout is told. */
const BEGINNING = 1 << 15;
/** So many bytes hold the characters by which a layout is told, so many a line, and so many the last of a file. */
const HEAD = 1 << 20;
const LINE = 1 << 15;
const TAIL = 400;

/** What spares work where somebody knows it. */
interface Known {
  /** Reads the bytes of the file again; then they need not be kept. */
  readonly again?: Again;
  /** Tells which columns will be asked for; then they are made while the file is gone through. */
  readonly lookAhead?: LookAhead;
  /** Tells whether every byte is a character of ASCII, as fast as the platform can. */
  readonly isAscii?: (bytes: Uint8Array) => boolean;
}

/** A well-formed file as plain data: what one thread finds in it, another makes a tab of. */
export interface WalkedFile {
  readonly file: NonNullable<Tab['file']>;
  readonly store: StoreParts;
  /** Where the bytes of the rows stand in the file. */
  readonly from: number;
  readonly length: number;
}

/** What stands in a file that can be told by its bytes; null where its cells cannot be told apart without a parser. */
export function wellFormed(bytes: Uint8Array, { lookAhead, isAscii }: Omit<Known, 'again'>): WalkedFile | null {
  const ascii = asciiBytes(bytes, isAscii);
  const { cut, bytes: source } = ascii ? { cut: false, bytes: ascii } : decode(bytes);
  if (!source || source.body.length === 0) return null;
  const { body } = source;
  const read = decoderOf(source.encoding);
  const layout = (ascii && layoutOfFirst(body)) ?? layoutOfHead(source);
  if (!layout) return null;
  const parts = walkFile(source, layout.delimiter, layout.quoted, lookAhead ?? null);
  if (!parts) return null;
  const shape = shapeOfStore(new ByteStore(parts, body, null));
  if (parts.quoted && !isEven(shape)) return null;
  const tailFrom = body.length <= TAIL ? 0 : body.lastIndexOf(LF, body.length - TAIL) + 1;
  const file = {
    delimiter: layout.delimiter,
    cut: cut || endsShort(shape),
    ...(isOpen(withLineFeeds(read(body.subarray(tailFrom)))) ? { open: true } : {}),
  };
  return { file, store: parts, from: body.byteOffset - bytes.byteOffset, length: body.length };
}

/** What the first bytes of ASCII tell; null where more may tell otherwise. */
function layoutOfFirst(body: Uint8Array): Layout | null {
  if (body.length <= BEGINNING) return null;
  const head = body.subarray(0, CHARACTERS_LOOKED_AT + LINE);
  const beginning = withLineFeeds(decoderOf('utf-8')(body.subarray(0, BEGINNING)));
  return layoutOfBeginning(beginning, (delimiter) => head.indexOf(delimiter.charCodeAt(0)) >= 0);
}

/** Null where the text cannot be told from the first bytes. */
function layoutOfHead({ body, ascii, encoding }: ByteText): Layout | null {
  const most = ascii ? CHARACTERS_LOOKED_AT + LINE : HEAD;
  const headEnd = body.length <= most ? body.length : body.lastIndexOf(LF, most) + 1;
  const head = withLineFeeds(decoderOf(encoding)(body.subarray(0, headEnd)));
  if ((headEnd < body.length && head.length < CHARACTERS_LOOKED_AT) || head.startsWith('\ufeff')) return null;
  return layoutOf(head);
}

/**
 * The tab of a file that was gone through.
 * @param bytes the whole file
 * @param again reads it again, so that it need not be kept; null to keep it
 */
export function tabOfWalked(
  name: string,
  { file, store, from, length }: WalkedFile,
  bytes: Uint8Array,
  again: Again | null,
): Tab {
  const rows = again ? rowsAgain(again, from, length) : null;
  return tabOf(
    name,
    file,
    new ByteStore(store, bytes.subarray(from, from + length), rows),
    again?.whole ?? kept(bytes),
  );
}

// Functions that live as long as a tab are made here: made above, they would keep the bytes of the file with them.
const kept = (bytes: Uint8Array) => () => bytes;

const rowsAgain = (again: Again, first: number, length: number): Again => ({
  whole: () => again.whole().subarray(first, first + length),
  part: (from, to) => again.part(first + from, first + to),
});

function tabOf(name: string, file: Tab['file'], store: CellStore, again: () => Uint8Array): Tab {
  let rows: Tab['rows'] | undefined;
  const tab = {
    name,
    get rows(): Tab['rows'] {
      rows ??= readWithCare(name, again()).rows;
      return rows;
    },
    file,
  };
  // A copy of the tab with other rows must not bring these along.
  return Object.defineProperty(tab, 'store', { value: store }) as Tab;
}
