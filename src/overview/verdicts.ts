// Why everything that looks like money and is not claimed is not: one verdict for each event and reason.
import type { Finding } from '../claims/finding';
import { finish, isSettled } from '../claims/finish';
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
  const kept = new Map(judged.map((f) => [f.explanation, f]));
  for (const f of found) {
    const after = kept.get(f.explanation);
    const settled = new Map<Reason, Settled>();
    for (const part of f.settled) {
      const known = settled.get(part.reason);
      settled.set(part.reason, known ? { ...known, units: known.units + part.units } : part);
    }
    const open = unclaimed(f, after, settings);
    for (const part of open === null ? settled.values() : [...settled.values(), open])
      verdicts.push(verdictOf(f, part));
  }
  return inOrder(verdicts);
}

/** Units that are open and in no claim all the same; null where there are none. */
function unclaimed(f: Finding, judged: Finding | undefined, settings: Settings): Settled | null {
  const because = placeOf(f.evidence[0]);
  if (judged === undefined) return { reason: 'not-read', units: f.unitsOpen, because };
  if (isSettled(f) || finish(judged, settings) !== null) return null;
  return { reason: judged.needs.length > 0 ? 'too-late' : 'no-window', units: f.unitsOpen, because };
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
