// The case text of a claim, or of claims that belong into one case, in the language of the marketplace.
import { type Claim, restsOnAmazonsCost } from '../../claims/claim';
import { RULES } from '../../rules';
import { sumOf } from '../../values/lists';
import type { Values } from '../../words/render';
import { CASE_WORDS } from './all';
import type { CaseKey } from './en';
import type { CaseLanguage } from './languages';
import { proofsFor, proofsOf } from './proofs';
import type { ProofId, QuestionId } from './types';
import {
  type CaseMore,
  type CaseSource,
  capital,
  type Fact,
  fitted,
  isCaseKey,
  isWarning,
  lines,
  openingOf,
  paragraphs,
  valuesOf,
  Writer,
} from './writer';

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
export function factsIn(claim: Claim, result: CaseSource, language: CaseLanguage, more: CaseMore = {}): Fact[] {
  return new Writer(language, result, more).facts(claim);
}

/**
 * The proof that Amazon asks for with a case, or that answers a question about it, what matters most first: to be ticked when
 * it is at hand.
 */
export function proofsIn(claims: readonly Claim[], language: CaseLanguage, question?: QuestionId): Proof[] {
  const { sentences } = CASE_WORDS[language];
  const proofs = question === undefined ? proofsOf(claims) : proofsFor(question, claims);
  return proofs.map((id) => ({ id, name: sentences[`proof.${id}`] }));
}

/**
 * The text for the claims of one case: one claim, or those of one shipment or of one fee of a product. At most as long as Amazon's
 * box. Amounts are added by currency, and given only where every claim has one.
 */
export function textOf(
  claims: readonly Claim[],
  result: CaseSource,
  language: CaseLanguage,
  more: CaseMore = {},
): string {
  const [first, ...others] = claims as readonly [Claim, ...Claim[]];
  const writer = new Writer(language, result, more);
  if (first.rule === 'underpaid-reimbursement') return revaluationFields(first, writer);
  const { items, more: rest, heading } = listOf(claims, writer);
  return fitted(items, rest, (shown) =>
    paragraphs([
      writer.say('greeting', {}),
      ...openingsOf(claims, writer),
      lines(caseFacts(claims, writer)),
      ...countedOf(claims, writer),
      heading(shown),
      others.length > 0 ? writer.amount(claims) : '',
      writer.checked(claims),
      lines([askOf(claims, writer), settledOf(first, writer)]),
      writer.proofs(proofsOf(claims)),
      writer.say('thanks', {}),
    ]),
  );
}

/** What several claims have in common, with their units added. */
export function valuesOfAll(claims: readonly Claim[]): Values {
  const [first, ...others] = claims as readonly [Claim, ...Claim[]];
  const products = productsOf(claims);
  if (others.length === 0) return { ...valuesOf(first), products };
  return {
    ...valuesOf(first),
    eventDate: Math.min(...claims.map(({ eventDate }) => eventDate)),
    deadline: Math.min(...claims.map(({ deadline }) => deadline)),
    unitsEvent: sumOf(claims, ({ unitsEvent }) => unitsEvent),
    unitsReimbursed: sumOf(claims, ({ unitsReimbursed }) => unitsReimbursed),
    unitsOpen: sumOf(claims, ({ unitsOpen }) => unitsOpen),
    products,
  };
}

function productsOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ sku, fnsku }) => fnsku ?? sku)).size;
}

/** What happened, a sentence for each kind of claim; a second one begins a paragraph of its own. */
export function openingsOf(claims: readonly Claim[], writer: Writer): string[] {
  const [first] = claims as readonly [Claim, ...Claim[]];
  if (claims.length === 1) return [writer.say(openingOf(first), valuesOf(first), first.currency)];
  const kinds = RULES.map(({ id }) => claims.filter(({ rule }) => rule === id)).filter((some) => some.length > 0);
  return kinds.map((some, i) => {
    const one = some[0] as Claim;
    const group = `group.${one.rule}`;
    const text = writer.say(isCaseKey(group) ? group : openingOf(one), valuesOfAll(some), one.currency);
    return i === 0 ? text : capital(text);
  });
}

/** By what the events can be found: all of one claim, of several what they share. */
export function caseFacts(claims: readonly Claim[], writer: Writer): string[] {
  const [first] = claims as readonly [Claim, ...Claim[]];
  if (claims.length === 1 || isFee(first)) return writer.factLines(first);
  return [
    writer.say('marketplace', { value: first.marketplace }),
    writer.say('shipmentId', { value: first.shipmentId }),
  ];
}

/** How the units of a claim, or the money of each part of a fee, were counted; products of a shipment are listed instead. */
export function countedOf(claims: readonly Claim[], writer: Writer): string[] {
  const [first] = claims as readonly [Claim, ...Claim[]];
  if (claims.length === 1) return [writer.arithmetic(first)];
  return isFee(first) ? [lines(claims.map((claim) => writer.arithmetic(claim)))] : [];
}

/** Lines of which as many are told as fit, what tells of the rest, and what stands above them. */
export interface Listed {
  readonly items: readonly string[];
  readonly more: (from: number) => string;
  readonly heading: (shown: readonly string[]) => string;
}

/** The charges of fee claims, or the products of a shipment. */
export function listOf(claims: readonly Claim[], writer: Writer): Listed {
  const [first] = claims as readonly [Claim, ...Claim[]];
  if (claims.length === 1 || isFee(first)) {
    const charges = claims.flatMap((claim) => claim.charges ?? []).sort((a, b) => a.date - b.date);
    return {
      items: writer.charges(charges, first.currency),
      more: (from) => writer.chargesFrom(charges, first.currency, from),
      heading: (shown) => writer.chargesHeaded(shown, first, charges),
    };
  }
  return {
    items: claims.map((claim) =>
      writer.say('group.line', {
        sku: claim.sku ?? '–',
        fnsku: claim.fnsku,
        explanation: [writer.sum(claim, { shipment: '' }), writer.filedPart(claim)]
          .filter((line) => line !== '')
          .join(' '),
      }),
    ),
    more: (from) => {
      const left = claims.slice(from);
      return writer.say('group.more', { count: productsOf(left), unitsOpen: sumOf(left, (claim) => claim.unitsOpen) });
    },
    heading: lines,
  };
}

function isFee({ rule }: Claim): boolean {
  return rule === 'size-tier-fee' || rule === 'referral-fee';
}

/** What is asked for. Of a shipment with units that never came and units that were taken out, all are asked for at once. */
function askOf(claims: readonly Claim[], writer: Writer): string {
  const [first] = claims as readonly [Claim, ...Claim[]];
  const mixed = claims.some(({ rule }) => rule !== first.rule);
  return writer.say(mixed ? 'ask.shipment' : askingOf(first), valuesOfAll(claims));
}

/** What to tell us where nothing is owed any more: fees are credited without a reimbursement ID. */
function settledOf(claim: Claim, writer: Writer): string {
  if (isWarning(claim)) return '';
  const credited = claim.rule === 'restocking-fee' || isFee(claim);
  return writer.say(credited ? 'settled.credit' : 'settled', {});
}

type FieldKey = Extract<CaseKey, `field.${string}`>;

const fieldsOf = ({ explanation }: Claim): readonly FieldKey[] => {
  const basis = explanation.id.split('.')[1] as 'short' | 'sourcing-cost' | 'net-refund';
  return ['field.units', 'field.paid', `field.${basis}`, 'field.difference'];
};

/** What Amazon's tool asks for about a payment that was too little, one by one. */
export function fieldFacts(claim: Claim, result: CaseSource, language: CaseLanguage): Omit<Fact, 'id'>[] {
  const writer = new Writer(language, result, {});
  return fieldsOf(claim).map((key) => {
    const [, label = '', value = ''] = /^([^:：]*?)\s*[:：]\s*(.*)$/.exec(fieldOf(key, claim, writer)) ?? [];
    return { label, value };
  });
}

const fieldOf = (key: FieldKey, { explanation, currency }: Claim, writer: Writer): string =>
  writer.say(key, { ...explanation.data, currency });

/** What to enter where Amazon takes no letter. */
function revaluationFields(claim: Claim, writer: Writer): string {
  return paragraphs([
    writer.say('opening.underpaid-reimbursement', valuesOf(claim)),
    lines(writer.factLines(claim)),
    lines(fieldsOf(claim).map((key) => fieldOf(key, claim, writer))),
    writer.arithmetic(claim),
    claim.explanation.id === 'underpaid-reimbursement.sourcing-cost' && !restsOnAmazonsCost(claim)
      ? writer.say('field.document', {})
      : '',
  ]);
}
