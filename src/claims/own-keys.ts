// One key for each event, whatever the order of tabs and rows.
import { sortedByNumber } from '../values/sorted';
import { type Finding, withParts } from './finding';
import { Ordinals } from './ordinals';

/**
 * Findings in an order that does not depend on where rows stand, largest first. Events that are alike in everything their key
 * names are told apart by an ordinal.
 */
export function withOwnKeys(findings: readonly Finding[]): Finding[] {
  const repeated = repeatedKeys(findings);
  const sorted = inOrder(findings);
  if (repeated.size === 0) return sorted;
  const ordinals = new Ordinals();
  for (let i = 0; i < sorted.length; i++) {
    const f = sorted[i] as Finding;
    const ordinal = repeated.has(f.key) ? ordinals.next(f.key) : 1;
    if (ordinal > 1) sorted[i] = withParts(f, { key: `${f.key}#${ordinal}` });
  }
  return sorted;
}

/** Hardly any are. Asked before sorting: a key that was looked up is one piece of memory, and compared much sooner. */
function repeatedKeys(findings: readonly Finding[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const repeated = new Set<string>();
  for (let i = 0; i < findings.length; i++) {
    const { key } = findings[i] as Finding;
    const before = keys.size;
    if (keys.add(key).size === before) repeated.add(key);
  }
  return repeated;
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const byName = createNames();
  return sortedByNumber(
    findings,
    rank,
    (a, b) =>
      (b.value.amount ?? 0) - (a.value.amount ?? 0) ||
      b.unitsOpen - a.unitsOpen ||
      a.eventDate - b.eventDate ||
      b.unitsEvent - a.unitsEvent ||
      b.unitsFound - a.unitsFound ||
      byName(a, b),
  );
}

/** More than there are days in any report. */
const DAYS = 2 ** 23;

/** What a first look tells of the order: of nearly all nothing is open, and they are in the order of their days. */
function rank({ value, unitsOpen, eventDate }: Finding): number {
  const amount = value.amount ?? 0;
  if (amount !== 0) return amount > 0 ? -3 * DAYS : 3 * DAYS;
  if (unitsOpen !== 0) return unitsOpen > 0 ? -2 * DAYS : 2 * DAYS;
  return eventDate;
}

/** What is left to tell events by: never the order of rows. Titles come last, for sellers change them. */
function createNames(): (a: Finding, b: Finding) => number {
  const names = new Map<Finding, string>();
  const name = (f: Finding): string => {
    let text = names.get(f);
    if (text === undefined) {
      const { key, sku, fnsku, asin, referenceId, deadline, explanation, title } = f;
      text = JSON.stringify([key, sku, fnsku, asin, referenceId, deadline ?? null, explanation, title]);
      names.set(f, text);
    }
    return text;
  };
  // Nearly all keys differ.
  return (a, b) => (a.key === b.key ? compareTexts(name(a), name(b)) : compareTexts(a.key, b.key));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a === b ? 0 : 1;
}
