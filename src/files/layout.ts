// How a report file separates its cells, told from its first lines: the header row decides, the preamble must not.

export type Delimiter = ',' | '\t' | ';';

export interface Layout {
  readonly delimiter: Delimiter;
  /** Fields may stand in quotes. Amazon's tab files do not quote: there `"` is an inch mark. */
  readonly quoted: boolean;
}

const LINES_LOOKED_AT = 60;
/** The first characters of a file, by which its layout is told. */
export const CHARACTERS_LOOKED_AT = 1 << 18;
const QUOTE = 34;
const LF = 10;
const DELIMITERS: readonly Delimiter[] = ['\t', ',', ';'];

/** Fields of each of the first lines. In quotes neither a delimiter nor a line end counts; tab files have no quotes. */
function fieldCounts(text: string, delimiter: Delimiter, most: number): number[] {
  const lines = text.split('\n', most);
  if (delimiter === '\t' || lines.every((line) => !line.includes('"')))
    return lines.map((line) => fieldsIn(line, delimiter));
  return countsBesideQuotes(text, delimiter.charCodeAt(0), most);
}

function fieldsIn(line: string, delimiter: Delimiter): number {
  let count = 1;
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) count++;
  return count;
}

/** The same where quotes stand. A small function: the engine makes it twice. */
function countsBesideQuotes(text: string, separator: number, most: number): number[] {
  const counts: number[] = [];
  let count = 1;
  let fieldStart = 0;
  let quoted = false;
  for (let i = 0; i < text.length && counts.length < most; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      if (i !== fieldStart && text.charCodeAt(i - 1) !== QUOTE) continue;
      // Up to the quote that closes it nothing counts.
      const end = text.indexOf('"', i + 1);
      quoted = end < 0;
      if (quoted) break;
      i = end;
    } else if (c === separator) {
      count++;
      fieldStart = i + 1;
    } else if (c === LF) {
      counts.push(count);
      count = 1;
      fieldStart = i + 1;
    }
  }
  // What stays inside a quote is no line to count.
  if (!quoted && counts.length < most) counts.push(count);
  return counts;
}

interface Fit {
  readonly delimiter: Delimiter;
  /** Fields × lines that have so many: how much of the text the delimiter explains. */
  readonly score: number;
  /** The first line with that many fields. */
  readonly start: number;
}

/** How well a delimiter explains the first lines. Lines of one field say nothing. */
function fitOf(counts: readonly number[], delimiter: Delimiter): Fit {
  const scores = new Map<number, number>();
  let best = { count: 0, score: 0 };
  for (const count of counts) {
    if (count < 2) continue;
    const score = (scores.get(count) ?? 0) + count;
    scores.set(count, score);
    if (score > best.score || (score === best.score && count > best.count)) best = { count, score };
  }
  return { delimiter, score: best.score, start: counts.indexOf(best.count) };
}

/**
 * Reads the layout of a text whose lines end in LF. Commas of titles or decimals may outnumber the real delimiter, but
 * they start below the header row: of the delimiters that explain much, the one that starts first is the real one (tab
 * before the others: it stands in no text).
 * A file of one column counts as CSV.
 */
export function layoutOf(text: string): Layout {
  const head = text.slice(0, CHARACTERS_LOOKED_AT);
  return layoutBy(
    head,
    DELIMITERS.map((delimiter) => (head.includes(delimiter) ? fieldCounts(head, delimiter, LINES_LOOKED_AT) : [])),
  );
}

/**
 * The same of the beginning of a text; null where more of it may tell otherwise.
 * @param isIn false for a delimiter that stands nowhere among the characters looked at
 */
export function layoutOfBeginning(text: string, isIn: (delimiter: Delimiter) => boolean): Layout | null {
  const counts: number[][] = [];
  for (const delimiter of DELIMITERS) {
    const lines = isIn(delimiter) ? fieldCounts(text, delimiter, LINES_LOOKED_AT + 1) : null;
    // The last line may lack its end.
    if (lines && lines.length <= LINES_LOOKED_AT) return null;
    counts.push(lines?.slice(0, LINES_LOOKED_AT) ?? []);
  }
  return layoutBy(text, counts);
}

/** @param counts fields of the first lines, by delimiter; none where it does not matter */
function layoutBy(head: string, counts: readonly (readonly number[])[]): Layout {
  const fits = DELIMITERS.map((delimiter, i) => fitOf(counts[i] as readonly number[], delimiter));
  const most = Math.max(...fits.map((fit) => fit.score));
  const [best] = fits
    .filter((fit) => fit.score > 0 && fit.score * 3 >= most)
    .sort(
      (a, b) => a.start - b.start || Number(b.delimiter === '\t') - Number(a.delimiter === '\t') || b.score - a.score,
    );
  if (best?.delimiter !== '\t') return { delimiter: best?.delimiter ?? ',', quoted: true };
  const widest = head
    .split('\n', LINES_LOOKED_AT)
    .map((line) => line.split('\t'))
    .reduce((a, b) => (b.length > a.length ? b : a))
    .filter((field) => field !== '');
  return { delimiter: '\t', quoted: widest.every((f) => f.length > 1 && f.startsWith('"') && f.endsWith('"')) };
}
