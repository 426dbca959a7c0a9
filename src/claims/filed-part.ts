// What a claim stood for when it was filed. What the reports show later is a claim of its own, and what the filed units became
// is not claimed a second time under another error.
import type { FiledClaim, FiledPart } from '../settings';
import { dayFromIso, isoOf } from '../values/day';
import { share } from '../values/money';
import type { Claim, Doubt } from './claim';
import { type Finding, withParts } from './finding';

/** As it is kept in a cell. */
export function partText({ unitsOpen, unitsEvent, unitsReimbursed, charges }: Claim): string {
  const until = charges && charges.length > 0 ? isoOf(Math.max(...charges.map(({ date }) => date))) : '';
  return [unitsOpen, unitsEvent, unitsReimbursed, until].join(' ');
}

/** Null for a text that is none. */
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

/** Findings with what came after filing apart, and doubts where units that were filed stand under another error now. */
export function besideFiled(findings: readonly Finding[], filed: readonly FiledClaim[]): readonly Finding[] {
  if (filed.length === 0) return findings;
  const byKey = new Map(filed.map((one) => [one.key, one]));
  return doubted(
    findings.flatMap((finding) => apart(finding, byKey)),
    byKey,
  );
}

/** What of a finding was filed, and what was not; fees are taken apart by their rules, a day at a time. */
function apart(finding: Finding, filed: ReadonlyMap<string, FiledClaim>): Finding[] {
  const of = filed.get(finding.key);
  if (!of || finding.charges || finding.candidateKeys?.length || finding.explanation.id === 'over-refund.both')
    return [finding];
  const { part, caseId } = of;
  const paidSince = Math.max(0, finding.unitsReimbursed - part.reimbursed);
  const stillFiled = Math.max(0, part.open - paidSince);
  const more = Math.min(finding.unitsOpen - stillFiled, finding.unitsEvent - part.event);
  if (more <= 0) return [finding];
  const still = finding.unitsOpen - more;
  const reimbursed = Math.min(finding.unitsReimbursed, part.reimbursed + part.open);
  const { amount } = finding.value;
  const moreAmount = amount === null ? null : share(amount, [more], [finding.unitsOpen]);
  const filedPart = withParts(finding, {
    unitsEvent: part.event,
    unitsReimbursed: reimbursed,
    unitsOpen: still,
    value: { ...finding.value, amount: amount === null ? null : amount - (moreAmount ?? 0) },
  });
  const rest = withParts(finding, {
    key: laterKey(finding.key, String(part.event + 1)),
    unitsEvent: finding.unitsEvent - part.event,
    unitsFound: 0,
    unitsReimbursed: finding.unitsReimbursed - reimbursed,
    unitsOpen: more,
    settled: [],
    value: { ...finding.value, amount: moreAmount },
    ...(still > 0 && {
      notes: [...(finding.notes ?? []), { id: 'filed-part', data: { units: still, caseId } }],
      filedPart: { units: still, caseId },
    }),
  });
  return [filedPart, ...apart(rest, filed)];
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
