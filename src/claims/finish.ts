// Findings become claims: windows, states, strength and totals (contract, sections 2 and 3).
import { windowFor } from '../policy/windows';
import type { Settings } from '../settings';
import type { Day } from '../values/day';
import type { Claim, ClaimState, CurrencyTotal, Message } from './claim';
import type { Finding } from './finding';

/**
 * The claim of a finding; null when it is settled, or expired with coverage lacking (then nothing is listed).
 * @param checked ids of its doubts that a person has looked into
 */
export function finish(f: Finding, settings: Settings, checked: readonly string[] = []): Claim | null {
  const timed = isSettled(f) ? null : timedOf(f, settings);
  if (timed === null) return null;
  const { window, state } = timed;
  const { eligibleFrom, deadline } = window;
  const doubts = checked.length === 0 ? f.doubts : f.doubts.filter(({ id }) => !checked.includes(id));
  const remarks: Message[] = f.review.slice();
  for (const { message } of doubts) remarks.push(message);
  if (f.notes) remarks.push(...f.notes);
  if (f.value.notes) remarks.push(...f.value.notes);
  if (!window.verified) remarks.push({ id: 'window-not-verified', data: { marketplace: f.marketplace } });
  const claim: Claim = {
    key: f.key,
    error: f.error,
    rule: f.rule,
    state,
    strength: f.review.length + doubts.length > 0 ? 'review' : 'strong',
    marketplace: f.marketplace,
    orderId: f.orderId || null,
    shipmentId: f.shipmentId || null,
    referenceId: f.referenceId || null,
    sku: f.sku || null,
    fnsku: f.fnsku || null,
    asin: f.asin || null,
    title: f.title || null,
    eventDate: f.eventDate,
    eligibleFrom,
    deadline,
    daysLeft: deadline - settings.asOf,
    unitsEvent: f.unitsEvent,
    unitsFound: f.unitsFound,
    unitsReimbursed: f.unitsReimbursed,
    unitsOpen: f.unitsOpen,
    unitValue: f.value.unitValue,
    amount: f.value.amount,
    currency: f.value.currency,
    valueBasis: f.value.basis,
    explanation: f.explanation,
    remarks,
    needs: state === 'needs-data' ? f.needs : [],
    doubts,
    alternatives: f.alternatives ?? [],
    candidateKeys: f.candidateKeys ?? [],
    evidence: f.evidence,
  };
  const told: Claim = f.filedPart ? { ...claim, filedPart: f.filedPart } : claim;
  return f.charges ? { ...told, charges: f.charges } : told;
}

/** True when `finish` makes a claim of an open finding; nothing is made. */
export function isListed(f: Finding, settings: Settings): boolean {
  return timedOf(f, settings) !== null;
}

/** The window and state of an open finding; null where it is not listed. */
function timedOf(f: Finding, settings: Settings) {
  const window = windowOf(f);
  // Only of removals: no source gives any window there, so nothing can be said of when to file.
  if (window === null) return null;
  const state = stateOf(settings.asOf, window.eligibleFrom, window.deadline, f.needs.length > 0);
  return state === null ? null : { window, state };
}

/** From when and until when a finding may be claimed; null where no time limit is known at all. */
export function windowOf(
  f: Finding,
): { readonly eligibleFrom: Day | null; readonly deadline: Day; readonly verified: boolean } | null {
  const window = windowFor(f.windowClass, f.marketplace);
  if (window === null) return null;
  const { latestDays, earliestDays, verified } = window;
  const deadline = Math.min(f.eventDate + latestDays, f.deadline ?? Number.POSITIVE_INFINITY);
  const eligibleFrom =
    f.eligibleFrom === null ? null : Math.min(f.eligibleFrom ?? f.eventDate + (earliestDays ?? 0), deadline);
  return { eligibleFrom, deadline, verified };
}

/** True when nothing of the event is open any more. */
export function isSettled(f: Finding): boolean {
  return f.warns !== true && f.unitsOpen === 0 && (f.value.amount === null || f.value.amount <= 0);
}

function stateOf(asOf: number, eligibleFrom: number | null, deadline: number, lacking: boolean): ClaimState | null {
  if (asOf > deadline) return lacking ? null : 'expired';
  if (lacking) return 'needs-data';
  return eligibleFrom === null || asOf < eligibleFrom ? 'waiting' : 'ready';
}

/** Earliest deadline first, then most money; keys decide the rest, so that the order is always the same. */
export function byUrgency(a: Claim, b: Claim): number {
  return a.deadline - b.deadline || (b.amount ?? 0) - (a.amount ?? 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** What may be claimed now and later, per currency: strong claims only. */
export function totalsOf(claims: readonly Claim[]): CurrencyTotal[] {
  const totals = new Map<string, { ready: number; waiting: number }>();
  for (const c of claims) {
    if (c.strength !== 'strong' || c.amount === null || (c.state !== 'ready' && c.state !== 'waiting')) continue;
    const total = totals.get(c.currency) ?? { ready: 0, waiting: 0 };
    total[c.state] += c.amount;
    totals.set(c.currency, total);
  }
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, t]) => ({ currency, ...t }));
}
