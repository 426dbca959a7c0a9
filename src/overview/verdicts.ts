// Why everything that looks like money and is not claimed is not: one verdict for each event and reason.
import type { Finding } from '../claims/finding';
import { isListed, isSettled } from '../claims/finish';
import { inOrder, placeOf, type Reason, type Settled, type Verdict } from '../claims/verdict';
import type { Settings } from '../settings';
import type { RowRef } from '../values/cell';

/**
 * All verdicts, in an order that does not depend on where rows stand.
 * @param found what the rules found, settled events too
 * @param judged what the stage after them left of each; null for none
 * @param passed what rules looked at and did not return
 */
export function verdictsOf(
  found: readonly Finding[],
  judged: readonly (Finding | null)[],
  passed: readonly Verdict[],
  settings: Settings,
): Verdict[] {
  const verdicts = passed.slice();
  for (let i = 0; i < found.length; i++) {
    const f = found[i] as Finding;
    addSettled(f, verdicts);
    if (isSettled(f)) continue;
    const reason = unclaimed(judged[i] as Finding | null, settings);
    if (reason !== null) verdicts.push(verdictOf(f, reason, f.unitsOpen, placeOf(f.evidence[0])));
  }
  return inOrder(verdicts);
}

/** One verdict for each reason. */
function addSettled(f: Finding, verdicts: Verdict[]): void {
  const { settled } = f;
  if (settled.length === 0) return;
  const { reason, units, because } = settled[0] as Settled;
  if (settled.length === 1) verdicts.push(verdictOf(f, reason, units, because));
  else for (const part of byReason(settled)) verdicts.push(verdictOf(f, part.reason, part.units, part.because));
}

function byReason(parts: readonly Settled[]): Iterable<Settled> {
  const settled = new Map<Reason, Settled>();
  for (const part of parts) {
    const known = settled.get(part.reason);
    settled.set(part.reason, known ? { ...known, units: known.units + part.units } : part);
  }
  return settled.values();
}

/** Why the open units of a finding are in no claim; null where they are. */
function unclaimed(judged: Finding | null, settings: Settings): Reason | null {
  if (judged === null) return 'not-read';
  if (isListed(judged, settings)) return null;
  return judged.needs.length > 0 ? 'too-late' : 'no-window';
}

function verdictOf(f: Finding, reason: Reason, units: number, because: RowRef | null): Verdict {
  return {
    rule: f.rule,
    error: f.error,
    reason,
    units,
    orderId: f.orderId,
    shipmentId: f.shipmentId,
    referenceId: f.referenceId,
    sku: f.sku,
    fnsku: f.fnsku,
    asin: f.asin,
    date: f.eventDate,
    event: placeOf(f.evidence[0]),
    because,
    events: 1,
  };
}
