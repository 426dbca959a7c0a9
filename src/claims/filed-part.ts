// What a claim stood for when it was filed. What the reports show later is a claim of its own, and what the filed units became
// is not claimed a second time under another error.
import type { FiledClaim, FiledPart } from '../settings';
import { dayFromIso, isoOf } from '../values/day';
import { sumOf } from '../values/lists';
import { share } from '../values/money';
import type { Claim, Doubt, FiledUnits } from './claim';
import { type Finding, withParts } from './finding';

/** What a claim stands for, as it is kept in a cell (`partIn` reads it). */
export function partText({ unitsOpen, unitsEvent, unitsReimbursed, charges }: Claim): string {
  const until = charges && charges.length > 0 ? isoOf(Math.max(...charges.map(({ date }) => date))) : '';
  return [unitsOpen, unitsEvent, unitsReimbursed, until].join(' ');
}

/** What a claim stood for, by the text of `partText`; null for any other. */
export function partIn(text: string): FiledPart | null {
  const [open, event, reimbursed, until = ''] = text.split(' ');
  const units = [open, event, reimbursed].map((part) =>
    part === undefined || part === '' ? Number.NaN : Number(part),
  );
  if (!units.every((n) => Number.isInteger(n) && n >= 0)) return null;
  const [openThen, eventThen, reimbursedThen] = units as [number, number, number];
  return { open: openThen, event: eventThen, reimbursed: reimbursedThen, until: dayFromIso(until) };
}

/** Key of the claim for what came after a filed one: `from` is the first day, or the first unit, that was not in it. */
export const laterKey = (key: string, from: string): string => `${key}~${from}`;

/** What a key says of being later: `''` for a claim that nothing of was filed before it. */
export const laterIn = (key: string): string => /~[^/~]*$/.exec(key)?.[0] ?? '';

/** The key of a claim's event, without what tells like events, or what came later, apart. */
export const eventKey = (key: string): string => key.replace(/(#\d+|~[^/~]*)+$/, '');

/** Units of a finding that were paid under a case. */
export type PaidUnder = (finding: Finding, caseId: string) => number;

/** Findings with what came after filing apart, and doubts where units that were filed stand under another error now. */
export function besideFiled(
  findings: readonly Finding[],
  filed: readonly FiledClaim[],
  paidUnder: PaidUnder,
): readonly Finding[] {
  const byKey = new Map(filed.map((one) => [one.key, one]));
  return doubted(
    findings.flatMap((finding) => apart(finding, byKey, paidUnder)),
    byKey,
  );
}

interface Filed {
  readonly key: string;
  readonly caseId: string;
  readonly part: FiledPart;
}

/** What of a finding was filed, each time, and what was not; fees are taken apart by their rules, a day at a time. */
function apart(finding: Finding, filed: ReadonlyMap<string, FiledClaim>, paidUnder: PaidUnder): Finding[] {
  if (finding.charges || finding.candidateKeys?.length || finding.explanation.id === 'over-refund.both')
    return [finding];
  const parts: Filed[] = [];
  let key = finding.key;
  // A claim for money alone has no units that others could come to.
  for (let one = filed.get(key); one && one.part.event > 0; one = filed.get(key)) {
    parts.push(one);
    key = laterKey(finding.key, String(1 + sumOf(parts, ({ part }) => part.event)));
  }
  const [first] = parts;
  const later = finding.unitsEvent - sumOf(parts, ({ part }) => part.event);
  if (!first || (parts.length === 1 && later <= 0)) return [finding];
  const paid = paidOf(finding, parts, paidUnder);
  const shares: Share[] = parts.map(({ key: own, caseId, part }, i) => ({
    key: own,
    caseId,
    event: part.event,
    reimbursed: (i === 0 ? part.reimbursed : 0) + (paid[i] as number),
    open: part.open - (paid[i] as number),
  }));
  const reimbursed = finding.unitsReimbursed - sumOf(shares, (own) => own.reimbursed);
  if (later > 0) shares.push({ key, caseId: '', event: later, reimbursed: Math.max(0, reimbursed), open: later });
  return sharedOut(finding, shares, parts.length - 1).filter(
    ({ key: own, unitsOpen }) => unitsOpen > 0 || filed.has(own),
  );
}

/** Of the units paid since it was first filed, those of each part: under its own case, else the oldest first. */
function paidOf(finding: Finding, parts: readonly Filed[], paidUnder: PaidUnder): number[] {
  let left = Math.max(0, finding.unitsReimbursed - (parts[0] as Filed).part.reimbursed);
  const paid = parts.map(({ caseId, part }) => {
    const own = caseId === '' ? 0 : Math.min(left, part.open, paidUnder(finding, caseId));
    left -= own;
    return own;
  });
  return parts.map(({ part }, i) => {
    const more = Math.min(left, part.open - (paid[i] as number));
    left -= more;
    return (paid[i] as number) + more;
  });
}

interface Share {
  readonly key: string;
  readonly caseId: string;
  readonly event: number;
  readonly reimbursed: number;
  /** At most. */
  readonly open: number;
}

/** Units open of each share, those that were filed first before others; what is beyond them all stays with the last filed. */
function opensOf(finding: Finding, shares: readonly Share[], lastFiled: number): number[] {
  let left = finding.unitsOpen;
  const opens = shares.map(({ open: most }) => {
    const open = Math.min(left, most);
    left -= open;
    return open;
  });
  return opens.map((open, i) => (i === lastFiled ? open + left : open));
}

/** A finding for each share. */
function sharedOut(finding: Finding, shares: readonly Share[], lastFiled: number): Finding[] {
  const { value, notes = [] } = finding;
  const opens = opensOf(finding, shares, lastFiled);
  let amountLeft = value.amount;
  const before: { units: number; caseId: string }[] = [];
  return shares.map(({ key, caseId, event, reimbursed }, i): Finding => {
    const open = opens[i] as number;
    // To the cent they come to the whole.
    const isLast = i === shares.length - 1;
    const amount = value.amount === null || isLast ? amountLeft : share(value.amount, [open], [finding.unitsOpen || 1]);
    const filedPart: FiledUnits = {
      units: sumOf(before, ({ units }) => units),
      caseId: [...new Set(before.map((one) => one.caseId))].filter((id) => id !== '').join(', '),
    };
    if (amountLeft !== null) amountLeft -= amount ?? 0;
    if (open > 0) before.push({ units: open, caseId });
    return withParts(finding, {
      key,
      unitsEvent: event,
      unitsFound: i === 0 ? finding.unitsFound : 0,
      unitsReimbursed: reimbursed,
      unitsOpen: open,
      value: { ...value, amount },
      ...(i > 0 && { settled: [] }),
      ...(filedPart.units > 0 && { filedPart, notes: [...notes, { id: 'filed-part', data: { ...filedPart } }] }),
    });
  });
}

/** Units of an order that were filed and are open no longer under that error may be those that another one shows now. */
function doubted(findings: readonly Finding[], filed: ReadonlyMap<string, FiledClaim>): readonly Finding[] {
  const open = new Map(findings.map((finding) => [finding.key, finding]));
  const gone = new Map<string, FiledClaim>();
  for (const one of filed.values()) {
    const now = open.get(one.key);
    const paidSince = Math.max(0, (now?.unitsReimbursed ?? 0) - one.part.reimbursed);
    if (one.orderId !== '' && one.part.open > (now?.unitsOpen ?? 0) + paidSince) gone.set(lineOf(one), one);
  }
  if (gone.size === 0) return findings;
  return findings.map((finding) => {
    const one = finding.unitsOpen > 0 && !filed.has(finding.key) ? gone.get(lineOf(finding)) : undefined;
    if (!one) return finding;
    const doubt: Doubt = {
      id: `filed:${one.key}`.replace(/\s/g, '_'),
      message: { id: 'doubt.filed', data: { caseId: one.caseId } },
      row: null,
      report: null,
    };
    return withParts(finding, { doubts: [...finding.doubts, doubt] });
  });
}

const lineOf = ({ orderId, sku }: { readonly orderId: string; readonly sku: string }): string => `${orderId}\n${sku}`;
