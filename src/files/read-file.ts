// A report file as a tab: bytes → text → cells of text, exactly as Amazon wrote them.
import Papa from 'papaparse';
import type { Tab } from '../values/cell';
import { decode } from './decode';
import { fullyQuotedRows } from './fully-quoted';
import { type Layout, layoutOf } from './layout';

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
  if (parsed.errors.length === 0 && isEven(parsed.data)) return { rows: parsed.data, endsInQuotes: false };
  const quoted = fullyQuotedRows(text, delimiter);
  if (quoted) return { rows: quoted.rows, endsInQuotes: quoted.cut };
  return parsed.errors.length === 0 ? { rows: parsed.data, endsInQuotes: false } : recoveredRows(text, delimiter);
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** True when no row has fewer or more cells than the one before, blank lines and a preamble of single cells aside. */
function isEven(rows: readonly (readonly string[])[]): boolean {
  let width = 0;
  for (const row of rows) {
    if (row.length < 2) {
      if (width > 0 && !isBlank(row)) return false;
      continue;
    }
    if (width > 0 && row.length !== width) return false;
    width = row.length;
  }
  return true;
}

/** Cells that most rows near the top have: the width of the table. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const seen = new Map<number, number>();
  let usual = 0;
  for (const row of rows.slice(0, 200)) {
    const times = (seen.get(row.length) ?? 0) + 1;
    seen.set(row.length, times);
    const most = seen.get(usual) ?? 0;
    if (times > most || (times === most && row.length > usual)) usual = row.length;
  }
  return usual;
}

/** True when the last row that holds anything has fewer cells than the rows above it. */
function endsShort(rows: readonly (readonly string[])[]): boolean {
  let last = rows.length - 1;
  while (last > 0 && isBlank(rows[last] ?? [])) last--;
  return last > 0 && (rows[last]?.length ?? 0) < usualWidth(rows.slice(0, last));
}

/**
 * Reads a report file into a tab of text cells.
 * @param name the tab's name (the file's, without its extension)
 * @param bytes the whole file, in any of the encodings that Amazon or Excel write
 */
export function readReport(name: string, bytes: Uint8Array): Tab {
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
      cut: decoded.cut || endsInQuotes || endsShort(rows),
      ...(/\n\s*$/.test(text.slice(-50)) ? {} : { open: true }),
    },
  };
}
