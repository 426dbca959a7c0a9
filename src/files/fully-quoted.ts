// Files whose every cell is quoted, read by `","` and the width of the header: Amazon does not escape the inch marks of
// titles there (`"Pipe clamp, 12""`), which no strict reading of CSV survives (amzn/selling-partner-api-models#4367).
import Papa from 'papaparse';

// A cell may hold line ends; a row that is not whole after so many lines is broken.
const MOST_LINES = 50;
const HEAD_LINES = 60;

/** The cells of a row whose every cell is quoted; null where it is none. */
function quotedCells(line: string, delimiter: string): string[] | null {
  const text = line.trimEnd();
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return null;
  return text
    .slice(1, -1)
    .split(`"${delimiter}"`)
    .map((cell) => cell.replaceAll('""', '"'));
}

function strictCells(line: string, delimiter: string): string[] | null {
  const { data, errors } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  return errors.length === 0 && data.length === 1 ? (data[0] as string[]) : null;
}

/** Number of the header's line and of its cells: the widest of the first lines that quote every cell; null without one. */
function headerOf(lines: readonly string[], delimiter: string): { line: number; width: number } | null {
  let best: { line: number; width: number } | null = null;
  lines.forEach((line, i) => {
    const width = quotedCells(line, delimiter)?.length ?? 0;
    if (width > 1 && width > (best?.width ?? 0) && strictCells(line, delimiter)?.length === width)
      best = { line: i, width };
  });
  return best;
}

interface QuotedRows {
  readonly rows: string[][];
  /** The last row ends inside a cell. */
  readonly cut: boolean;
}

/** Where one line ends with a quote and the next begins with one, a row ended: what is joined across it is no row. */
function mayContinue(line: string, next: string): boolean {
  return next.trim() !== '' && !(line.trimEnd().endsWith('"') && next.startsWith('"'));
}

/**
 * The rows of a file whose header quotes every cell; null for any other. A row is strict CSV where that gives the header's
 * width, else what stands between `","`; lines are joined where only that makes a whole row. What is whole in no way is
 * given as its own row, shorter or longer than the header.
 * @param text with line ends LF
 */
export function fullyQuotedRows(text: string, delimiter: string): QuotedRows | null {
  const header = headerOf(text.split('\n', HEAD_LINES), delimiter);
  if (header === null) return null;
  const lines = text.split('\n');
  const whole = (line: string): string[] | null => {
    const strict = strictCells(line, delimiter);
    if (strict?.length === header.width) return strict;
    const cells = quotedCells(line, delimiter);
    return cells?.length === header.width ? cells : null;
  };
  const broken = (line: string): string[] =>
    quotedCells(line, delimiter) ?? Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data[0] ?? [''];
  const rows = lines.slice(0, header.line).map(broken);
  let at = header.line;
  let cut = false;
  while (at < lines.length) {
    const line = lines[at] as string;
    let cells = whole(line);
    let next = at + 1;
    let joined = line;
    for (; cells === null && next < lines.length && next - at < MOST_LINES; next++) {
      const more = lines[next] as string;
      if (!mayContinue(lines[next - 1] as string, more) || whole(more) !== null) break;
      joined += `\n${more}`;
      cells = whole(joined);
    }
    if (cells === null) {
      next = at + 1;
      cut = next === lines.length && line.trim() !== '' && !line.trimEnd().endsWith('"');
    }
    rows.push(cells ?? broken(line));
    at = next;
  }
  return { rows, cut };
}
