// Finds which report a tab holds: by its header row, wherever that stands in the first 30 rows, whatever the tab's name.
import { type Cell, heightOf, rowAt, type Tab } from '../../values/cell';
import { cleanText, headerKey } from '../../values/text';
import type { ReportSpec } from './spec';
import { columnKeys, hasRemark, ownHeaderKey } from './titles';

/** Rows in which a header row may stand (contract, section 1). */
const HEADER_ROWS = 30;

/** An own tab must consist of its own headers for the most part, unless a telling one is there. */
const OWN_SHARE = 0.6;

export interface Recognised {
  readonly spec: ReportSpec;
  /** Index of the header row in the tab's rows. */
  readonly headerRow: number;
}

/** The report in a tab, or null when no row of the first 30 is the header of a known one. */
export function recognise(tab: Tab, specs: readonly ReportSpec[]): Recognised | null {
  let best: Recognised | null = null;
  let bestScore = 0;
  const rows = Math.min(heightOf(tab), HEADER_ROWS);
  for (let r = 0; r < rows; r++) {
    const row = rowAt(tab, r);
    // A report's score is no more than the titles of its row, and most cells of data begin as no title does.
    if (!hasMoreTitles(row, bestScore)) continue;
    const filled = row.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
    if (filled.length < 2) continue;
    const own = bestOf(filled, specs);
    if (!own || own.score <= bestScore) continue;
    bestScore = own.score;
    best = { spec: own.spec, headerRow: r };
  }
  return best;
}

interface Scored {
  readonly spec: ReportSpec;
  readonly score: number;
}

/** Header rows that were seen: files of one report all have the same. */
const seen = new WeakMap<readonly ReportSpec[], Map<string, Scored>>();
const MOST_SEEN = 500;

/** The report of which a row is most of all the header; null when it is that of none. */
function bestOf(filled: readonly string[], specs: readonly ReportSpec[]): Scored | null {
  let known = seen.get(specs);
  if (!known || known.size > MOST_SEEN) {
    known = new Map();
    seen.set(specs, known);
  }
  const row = filled.join('\0');
  const before = known.get(row);
  if (before) return before;
  const best = score(filled, specs);
  if (best) known.set(row, best);
  return best;
}

function score(filled: readonly string[], specs: readonly ReportSpec[]): Scored | null {
  const texts = filled.map(cleanText);
  const headers = new Set(texts.map(headerKey));
  const ownHeaders = texts.some(hasRemark) ? new Set(texts.map(ownHeaderKey)) : headers;
  const found = matched(headers, specs);
  const ownFound = ownHeaders === headers ? found : matched(ownHeaders, specs);
  let best: Scored | null = null;
  for (const spec of specs) {
    const keys = (spec.own ? ownFound : found).get(spec);
    if (!keys) continue;
    const own = spec.own ? ownScore(spec, keys, ownHeaders.size) : reportScore(spec, keys);
    if (own > (best?.score ?? 0)) best = { spec, score: own };
  }
  return best;
}

/** True when more cells than so many may be titles: none of a known report begins with a figure. */
function hasMoreTitles(cells: readonly Cell[], than: number): boolean {
  let titles = 0;
  for (let i = 0; i < cells.length && titles <= than; i++) {
    const cell = cells[i];
    if (typeof cell !== 'string' || cell === '') continue;
    const first = cell.charCodeAt(0);
    if (first < 48 || first > 57) titles++;
  }
  return titles > than;
}

/** The first of some rows that is the header of a known report of Amazon's; null when none is. */
export function headerAmong(tab: Tab, rows: readonly number[], specs: readonly ReportSpec[]): Recognised | null {
  for (const headerRow of rows) {
    const cells = rowAt(tab, headerRow);
    const texts = cells.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
    if (texts.length < 3) continue;
    const headers = new Set(texts.map((text) => headerKey(cleanText(text))));
    let best: Recognised | null = null;
    let bestScore = 0;
    const found = matched(headers, specs);
    for (const spec of specs) {
      const keys = found.get(spec);
      const score = spec.own || !keys ? 0 : reportScore(spec, keys);
      // Most of a header row is header: a row of data may name a few.
      if (score > bestScore && score * 2 >= texts.length) {
        bestScore = score;
        best = { spec, headerRow };
      }
    }
    if (best) return best;
  }
  return null;
}

/** Which columns of which reports a title may be. */
type Titles = ReadonlyMap<string, readonly (readonly [ReportSpec, string])[]>;

const titles = new WeakMap<readonly ReportSpec[], Titles>();

function titlesOf(specs: readonly ReportSpec[]): Titles {
  const known = titles.get(specs);
  if (known) return known;
  const made = new Map<string, [ReportSpec, string][]>();
  for (const spec of specs) {
    for (const [title, key] of columnKeys(spec)) {
      const all = made.get(title);
      if (all) all.push([spec, key]);
      else made.set(title, [[spec, key]]);
    }
  }
  titles.set(specs, made);
  return made;
}

/** The columns of each report that some headers are titles of; most rows are no header, and match nothing. */
function matched(headers: ReadonlySet<string>, specs: readonly ReportSpec[]): ReadonlyMap<ReportSpec, Set<string>> {
  const known = titlesOf(specs);
  const found = new Map<ReportSpec, Set<string>>();
  for (const header of headers) {
    for (const [spec, key] of known.get(header) ?? []) {
      const keys = found.get(spec);
      if (keys) keys.add(key);
      else found.set(spec, new Set([key]));
    }
  }
  return found;
}

function reportScore(spec: ReportSpec, found: ReadonlySet<string>): number {
  for (const part of spec.signature) {
    const present = typeof part === 'string' ? found.has(part) : part.some((key) => found.has(key));
    if (!present) return 0;
  }
  return found.size;
}

/** Below any report's score: a report of Amazon's is never taken for the seller's own tab. */
function ownScore(spec: ReportSpec, found: ReadonlySet<string>, headers: number): number {
  if (found.size < 2 || !spec.signature.every((key) => found.has(key as string))) return 0;
  const telling = spec.own?.distinctive.some((key) => found.has(key)) === true;
  const share = found.size / headers;
  if (!(share >= OWN_SHARE || (telling && share >= OWN_SHARE / 2))) return 0;
  return share * 0.9;
}

/**
 * Names a report that is nearly there: its header row lacks a column that identifies it. Used to say what is wrong with
 * a tab that is none of the known reports.
 */
export function nearMiss(tab: Tab, specs: readonly ReportSpec[]): { spec: ReportSpec; missing: string[] } | null {
  let best: { spec: ReportSpec; missing: string[]; score: number } | null = null;
  const rows = Math.min(heightOf(tab), HEADER_ROWS);
  for (let r = 0; r < rows; r++) {
    const row = rowAt(tab, r);
    const headers = new Set<string>();
    for (const cell of row) if (typeof cell === 'string' && cell.trim() !== '') headers.add(headerKey(cleanText(cell)));
    if (headers.size < 4) continue;
    const all = matched(headers, specs);
    for (const spec of specs) {
      const found = all.get(spec);
      if (spec.own || !found) continue;
      const lacking = spec.signature.filter((part) =>
        typeof part === 'string' ? !found.has(part) : !part.some((key) => found.has(key)),
      );
      const share = found.size / headers.size;
      if (lacking.length !== 1 || share < 0.75 || found.size < 4) continue;
      const part = lacking[0] as string | readonly string[];
      const key = typeof part === 'string' ? part : (part[0] as string);
      const name = spec.columns[key]?.names[0] ?? key;
      if (!best || share > best.score) best = { spec, missing: [name], score: share };
    }
  }
  return best;
}
