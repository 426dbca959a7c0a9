// Why everything that looks like money and is not claimed is not: one verdict for each event and reason.
import type { Finding } from '../claims/finding';
import { isListed, isSettled } from '../claims/finish';
import { inOrder, placeOf, type Reason, type Settled, type Verdict } from '../claims/verdict';
import type { Settings } from '../settings';

/**
 * All verdicts, in an order that does not depend on where rows stand.
 * @param found what the rules found, settled events too
 * @param judged what the stage after them left of it
 * @param passed what rules looked at and did not return
 */
export function verdictsOf(
  found: readonly Finding[],
  judged: readonly Finding[],
  passed: readonly Verdict[],
  settings: Settings,
): Verdict[] {
  const verdicts = [...passed];
  // Judging copies a finding but never its sum, which tells findings of one key apart.
  const kept = new Map<Finding['explanation'], Finding>();
  for (const f of judged) kept.set(f.explanation, f);
  for (const f of found) {
    for (const part of byReason(f.settled)) verdicts.push(verdictOf(f, part));
    const open = unclaimed(f, kept.get(f.explanation), settings);
    if (open !== null) verdicts.push(verdictOf(f, { ...open, because: placeOf(f.evidence[0]) }));
  }
  return inOrder(verdicts);
}

/** One part for each reason. */
function byReason(parts: readonly Settled[]): Iterable<Settled> {
  if (parts.length < 2) return parts;
  const settled = new Map<Reason, Settled>();
  for (const part of parts) {
    const known = settled.get(part.reason);
    settled.set(part.reason, known ? { ...known, units: known.units + part.units } : part);
  }
  return settled.values();
}

/** Units that are open and in no claim all the same; null where there are none. */
function unclaimed(
  f: Finding,
  judged: Finding | undefined,
  settings: Settings,
): Pick<Settled, 'reason' | 'units'> | null {
  if (judged === undefined) return { reason: 'not-read', units: f.unitsOpen };
  if (isSettled(f) || isListed(judged, settings)) return null;
  return { reason: judged.needs.length > 0 ? 'too-late' : 'no-window', units: f.unitsOpen };
}

function verdictOf(f: Finding, { reason, units, because }: Settled): Verdict {
  const { rule, error, orderId, shipmentId, referenceId, sku, fnsku, asin, eventDate: date } = f;
  const event = placeOf(f.evidence[0]);
  return {
    rule,
    error,
    reason,
    units,
    orderId,
    shipmentId,
    referenceId,
    sku,
    fnsku,
    asin,
    date,
    event,
    because,
    events: 1,
  };
}
