// One key for each event, whatever the order of tabs and rows.
import { sortedByNumbers } from '../values/sorted';
import { type Finding, withParts } from './finding';
import { Ordinals } from './ordinals';

/**
 * Findings in an order that does not depend on where rows stand, largest first. Events that are alike in everything their key
 * names are told apart by an ordinal.
 */
export function withOwnKeys(findings: readonly Finding[]): Finding[] {
  const ordinals = new Ordinals();
  const sorted = inOrder(findings);
  for (let i = 0; i < sorted.length; i++) {
    const f = sorted[i] as Finding;
    const ordinal = ordinals.next(f.key);
    if (ordinal > 1) sorted[i] = withParts(f, { key: `${f.key}#${ordinal}` });
  }
  return sorted;
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const amounts = new Float64Array(findings.length);
  const open = new Float64Array(findings.length);
  const days = new Float64Array(findings.length);
  const units = new Float64Array(findings.length);
  const found = new Float64Array(findings.length);
  for (let i = 0; i < findings.length; i++) {
    const f = findings[i] as Finding;
    amounts[i] = -(f.value.amount ?? 0);
    open[i] = -f.unitsOpen;
    days[i] = f.eventDate;
    units[i] = -f.unitsEvent;
    found[i] = -f.unitsFound;
  }
  return sortedByNumbers(findings, [amounts, open, days, units, found], createNames());
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
  return (a, b) => {
    // Nearly all keys differ.
    const [left, right] = a.key === b.key ? [name(a), name(b)] : [a.key, b.key];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}
