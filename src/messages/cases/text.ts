// The case text of a claim, or of claims that belong into one case, in the language of the marketplace.
import type { Claim } from '../../claims/claim';
import type { AuditResult } from '../../result';
import { sumOf } from '../../values/lists';
import type { CaseKey } from './en';
import type { CaseLanguage } from './languages';
import { proofsOf } from './proofs';
import type { ProofId } from './types';
import { CASE_WORDS } from './words';
import { type CaseMore, type Fact, fitted, isWarning, lines, openingOf, paragraphs, valuesOf, Writer } from './writer';

/** Proof for a claim, with its name in a sentence. */
export interface Proof {
  readonly id: ProofId;
  readonly name: string;
}

function askingOf(claim: Claim): CaseKey {
  if (isWarning(claim)) return 'ask.size-tier-fee.preview';
  switch (claim.rule) {
    case 'size-tier-fee':
    case 'referral-fee':
    case 'restocking-fee':
      return `ask.${claim.rule}`;
    case 'return-not-restocked':
    case 'deducted-after-closing':
      return 'ask.restore';
    case 'removal-lost':
      return 'ask.removal';
    case 'reversal-without-unit':
      return claim.unitsOpen === 0 ? 'ask.money' : 'ask.reinstate';
  }
  if (claim.explanation.id === 'over-refund.both') return 'ask.both';
  return claim.unitsOpen === 0 ? 'ask.money' : 'ask';
}

/** The facts of a claim one by one, for the fields of Amazon's pages. */
export function factsIn(claim: Claim, result: AuditResult, language: CaseLanguage, more: CaseMore = {}): Fact[] {
  return new Writer(language, result, more).facts(claim);
}

/** The proof that Amazon asks for with a claim, what matters most first: to be ticked when it is at hand. */
export function proofsIn(claim: Claim, language: CaseLanguage): Proof[] {
  const { sentences } = CASE_WORDS[language];
  return proofsOf(claim).map((id) => ({ id, name: sentences[`proof.${id}`] }));
}

/** The text for one claim. At most as long as Amazon's box. */
export function caseTextIn(claim: Claim, result: AuditResult, language: CaseLanguage, more: CaseMore = {}): string {
  const writer = new Writer(language, result, more);
  if (claim.rule === 'underpaid-reimbursement') return revaluationFields(claim, writer);
  const values = valuesOf(claim);
  return fitted(
    writer.charges(claim),
    (from) => writer.chargesFrom(claim, from),
    (shown) =>
      paragraphs([
        writer.say('greeting', {}),
        writer.say(openingOf(claim), values),
        lines(writer.factLines(claim)),
        writer.arithmetic(claim),
        writer.chargesHeaded(shown, claim),
        writer.checked([claim]),
        lines([writer.say(askingOf(claim), values), settledOf(claim, writer)]),
        writer.proofs(proofsOf(claim)),
        writer.say('thanks', {}),
      ]),
  );
}

/** What to tell us where nothing is owed any more: fees are credited without a reimbursement ID. */
function settledOf(claim: Claim, writer: Writer): string {
  if (isWarning(claim)) return '';
  const credited = claim.rule === 'restocking-fee' || claim.rule === 'size-tier-fee' || claim.rule === 'referral-fee';
  return writer.say(credited ? 'settled.credit' : 'settled', {});
}

/** What to enter where Amazon takes no letter. */
function revaluationFields(claim: Claim, writer: Writer): string {
  const { explanation, currency } = claim;
  const basis = explanation.id.split('.')[1] as 'short' | 'sourcing-cost' | 'net-refund';
  const values = { ...explanation.data, currency };
  return paragraphs([
    writer.say('opening.underpaid-reimbursement', valuesOf(claim)),
    lines(writer.factLines(claim)),
    lines([
      writer.say('field.units', values),
      writer.say('field.paid', values),
      writer.say(`field.${basis}`, values),
      writer.say('field.difference', values),
    ]),
    writer.arithmetic(claim),
    basis === 'sourcing-cost' ? writer.say('field.document', {}) : '',
  ]);
}

/** Claims of one shipment, which Amazon wants in one case. */
export interface CaseGroup {
  readonly key: string;
  readonly rule: 'inbound-shortage' | 'deducted-after-closing';
  readonly shipmentId: string;
  readonly claims: readonly Claim[];
}

/**
 * The groups among claims: two or more of one rule and shipment. Fee claims need none, because there is one per SKU
 * already.
 */
export function caseGroups(claims: readonly Claim[]): CaseGroup[] {
  const groups = new Map<string, { key: string; rule: CaseGroup['rule']; shipmentId: string; claims: Claim[] }>();
  for (const claim of claims) {
    const { rule, shipmentId } = claim;
    if ((rule !== 'inbound-shortage' && rule !== 'deducted-after-closing') || !shipmentId) continue;
    const key = `case/${rule}/${shipmentId}`;
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { key, rule, shipmentId, claims: [claim] });
  }
  return [...groups.values()].filter((group) => group.claims.length > 1);
}

/** The text for a group. Its amount is given only where every claim has one, in one currency. */
export function groupTextIn(
  group: CaseGroup,
  result: AuditResult,
  language: CaseLanguage,
  more: CaseMore = {},
): string {
  const writer = new Writer(language, result, more);
  const { claims, shipmentId } = group;
  const [first] = claims as readonly [Claim, ...Claim[]];
  const open = (some: readonly Claim[]) => sumOf(some, (claim) => claim.unitsOpen);
  const values = { shipmentId, unitsOpen: open(claims) };
  const listed = claims.map((claim) =>
    writer.say('group.line', {
      sku: claim.sku ?? '–',
      fnsku: claim.fnsku,
      explanation: writer.sum(claim, { shipment: '' }),
    }),
  );
  const left = (from: number) =>
    writer.say('group.more', { count: claims.length - from, unitsOpen: open(claims.slice(from)) });
  const proofs = [...new Set(claims.flatMap(proofsOf))];
  return fitted(listed, left, (shown) =>
    paragraphs([
      writer.say('greeting', {}),
      writer.say(`group.${group.rule}`, values),
      lines([writer.say('marketplace', { value: first.marketplace }), writer.say('shipmentId', { value: shipmentId })]),
      lines(shown),
      writer.amount(claims),
      writer.checked(claims),
      lines([writer.say(group.rule === 'inbound-shortage' ? 'ask' : 'ask.restore', values), writer.say('settled', {})]),
      writer.proofs(proofs),
      writer.say('thanks', {}),
    ]),
  );
}
