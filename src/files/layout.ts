// How a report file separates its cells, told from its first lines: the header row decides, the preamble must not.

type Delimiter = ',' | '\t' | ';';

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
function fieldCounts(text: string, delimiter: Delimiter): number[] {
  const lines = text.split('\n', LINES_LOOKED_AT);
  if (delimiter === '\t' || lines.every((line) => !line.includes('"')))
    return lines.map((line) => line.split(delimiter).length);
  return countsBesideQuotes(text, delimiter.charCodeAt(0));
}

/** The same where quotes stand. A small function: the engine makes it twice. */
function countsBesideQuotes(text: string, separator: number): number[] {
  const counts: number[] = [];
  let count = 1;
  let fieldStart = 0;
  let quoted = false;
  for (let i = 0; i < text.length && counts.length < LINES_LOOKED_AT; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) quoted = quoted ? false : i === fieldStart || text.charCodeAt(i - 1) === QUOTE;
    else if (quoted) continue;
    else if (c === separator) {
      count++;
      fieldStart = i + 1;
    } else if (c === LF) {
      counts.push(count);
      count = 1;
      fieldStart = i + 1;
    }
  }
  // What stays inside a quote is no line to count.
  if (!quoted && counts.length < LINES_LOOKED_AT) counts.push(count);
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
function fitOf(text: string, delimiter: Delimiter): Fit {
  const counts = fieldCounts(text, delimiter);
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
  const fits = DELIMITERS.map((delimiter) => fitOf(head, delimiter));
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
