// Finds which report a tab holds: by its header row, wherever that stands in the first 30 rows, whatever the tab's name.
import { heightOf, rowAt, type Tab } from '../../values/cell';
import { cleanText, headerKey } from '../../values/text';
import type { ReportSpec } from './spec';
import { columnKeys, ownHeaderKey } from './titles';

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
    const texts: string[] = [];
    for (const cell of row) if (typeof cell === 'string' && cell.trim() !== '') texts.push(cleanText(cell));
    if (texts.length < 2) continue;
    const headers = new Set(texts.map(headerKey));
    const ownHeaders = new Set(texts.map(ownHeaderKey));
    // Most rows are no header: no title of any report stands in them.
    if (!isAnyKnown(headers, specs) && !isAnyKnown(ownHeaders, specs)) continue;
    for (const spec of specs) {
      const score = spec.own ? ownScore(spec, ownHeaders) : reportScore(spec, headers);
      if (score > bestScore) {
        bestScore = score;
        best = { spec, headerRow: r };
      }
    }
  }
  return best;
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
    for (const spec of specs) {
      const score = spec.own ? 0 : reportScore(spec, headers);
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

const titles = new WeakMap<readonly ReportSpec[], ReadonlySet<string>>();

/** True when one of some headers is a title of some report. */
function isAnyKnown(headers: ReadonlySet<string>, specs: readonly ReportSpec[]): boolean {
  let known = titles.get(specs);
  if (!known) {
    known = new Set(specs.flatMap((spec) => [...columnKeys(spec).keys()]));
    titles.set(specs, known);
  }
  for (const header of headers) if (known.has(header)) return true;
  return false;
}

function matched(spec: ReportSpec, headers: ReadonlySet<string>): Set<string> {
  const keys = columnKeys(spec);
  const found = new Set<string>();
  for (const h of headers) {
    const key = keys.get(h);
    if (key !== undefined) found.add(key);
  }
  return found;
}

function reportScore(spec: ReportSpec, headers: ReadonlySet<string>): number {
  const found = matched(spec, headers);
  for (const part of spec.signature) {
    const present = typeof part === 'string' ? found.has(part) : part.some((key) => found.has(key));
    if (!present) return 0;
  }
  return found.size;
}

/** Below any report's score: a report of Amazon's is never taken for the seller's own tab. */
function ownScore(spec: ReportSpec, headers: ReadonlySet<string>): number {
  const found = matched(spec, headers);
  if (found.size < 2 || !spec.signature.every((key) => found.has(key as string))) return 0;
  const telling = spec.own?.distinctive.some((key) => found.has(key)) === true;
  const share = found.size / headers.size;
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
    for (const spec of specs) {
      if (spec.own) continue;
      const found = matched(spec, headers);
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
