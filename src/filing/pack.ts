// The filing pack of a case: where to file and what to look up first, facts to copy, the text with its meaning, attachments,
// and the report rows as files.
import type { Claim } from '../claims/claim';
import { appealTextIn, replyTextIn } from '../messages/cases/answers';
import { type CaseFacts, NO_FACTS } from '../messages/cases/facts';
import { type CaseLanguage, caseLanguageOf } from '../messages/cases/languages';
import { ONLY_HELD } from '../messages/cases/proofs';
import { factsIn, fieldFacts, proofsIn, textOf } from '../messages/cases/text';
import type { ProofId, QuestionId, RefusalId } from '../messages/cases/types';
import type { CaseMore, CaseSource, Fact } from '../messages/cases/writer';
import { amountText, dateText } from '../messages/formats';
import type { Language } from '../settings';
import type { Tab } from '../values/cell';
import type { Day } from '../values/day';
import { sumOf } from '../values/lists';
import type { Money } from '../values/money';
import { t } from '../words';
import { type EvidenceFile, evidenceFiles, provenBy } from './evidence';
import type { FilingCase } from './groups';
import { lookFirst, whereToFile } from './places';

/** What packs are made from, the same for all cases of a run. */
export interface PackSource {
  readonly result: CaseSource;
  /** Of the interface. */
  readonly language: Language;
  /** What the reports tell beyond the claims. */
  readonly facts?: CaseFacts;
  /** The reports, where their rows are to go along; the text then calls them attached. */
  readonly tabs?: readonly Tab[];
}

/** What the seller has done about a case. */
export interface CaseSoFar {
  /** The proof that he attaches. */
  readonly ticked?: readonly ProofId[];
  readonly caseId?: string;
  readonly filedOn?: Day;
}

/** A text to Amazon, and what it says in the language of the interface; null where it is in that language. */
export interface Letter {
  readonly text: string;
  readonly meaning: string | null;
}

/** Proof that Amazon asks for, with its name in the language of the interface. */
export interface Attachment {
  readonly id: ProofId;
  readonly name: string;
  /** The text calls it attached. */
  readonly ticked: boolean;
}

/** A label in the language of the interface, and what to copy into the field. */
type PackFact = Pick<Fact, 'label' | 'value'>;

export interface Pack extends Letter {
  readonly id: string;
  readonly claims: FilingCase['claims'];
  /** Of the text. */
  readonly textLanguage: CaseLanguage;
  readonly where: string;
  readonly lookFirst: string;
  readonly facts: readonly PackFact[];
  readonly attachments: readonly Attachment[];
  readonly evidence: readonly EvidenceFile[];
}

function letter(claim: Claim, language: Language, write: (language: CaseLanguage) => string): Letter {
  const own = caseLanguageOf(claim.marketplace).language;
  return { text: write(own), meaning: own === language ? null : write(language) };
}

/** Proof as it is shown, ticked or not. */
export function attachmentsOf(proofs: readonly Omit<Attachment, 'ticked'>[], ticked: readonly ProofId[]): Attachment[] {
  return proofs
    .map((proof) => ({ ...proof, ticked: ticked.includes(proof.id) }))
    .filter((proof) => proof.ticked || !ONLY_HELD.has(proof.id));
}

/** The pack of a case, for filing it. */
export function packOf({ id, claims }: FilingCase, source: PackSource, soFar: CaseSoFar = {}): Pack {
  const { result, language, facts = NO_FACTS, tabs = [] } = source;
  const [first] = claims;
  const evidence = evidenceFiles(claims, tabs);
  const proofs = proofsIn(claims, language);
  const ids = proofs.map((proof) => proof.id);
  const ticked = [...provenBy(evidence, ids), ...(soFar.ticked ?? [])];
  return {
    ...{ id, claims, evidence },
    ...letter(first, language, (one) => textOf(claims, result, one, { facts, ticked })),
    textLanguage: caseLanguageOf(first.marketplace).language,
    where: whereToFile(first, language),
    lookFirst: lookFirst(first, language),
    facts: packFacts(claims, source),
    attachments: attachmentsOf(proofs, ticked),
  };
}

function more({ facts = NO_FACTS }: PackSource, soFar: CaseSoFar): CaseMore {
  return { ...soFar, facts };
}

/** The answer to what Amazon's support asks for about a case. */
export function replyOf({ claims }: FilingCase, question: QuestionId, source: PackSource, soFar: CaseSoFar): Letter {
  const write = (one: CaseLanguage) => replyTextIn(claims, question, source.result, one, more(source, soFar));
  return letter(claims[0], source.language, write);
}

/** The appeal against a refusal of a case. */
export function appealOf({ claims }: FilingCase, refusal: RefusalId, source: PackSource, soFar: CaseSoFar): Letter {
  const write = (one: CaseLanguage) => appealTextIn(claims, refusal, source.result, one, more(source, soFar));
  return letter(claims[0], source.language, write);
}

/** Facts that the products of a shipment, or the months of a fee, share. */
const SHARED: ReadonlySet<Fact['id']> = new Set<Fact['id']>(['marketplace', 'shipmentId']);

function packFacts(claims: FilingCase['claims'], { result, language, facts = NO_FACTS }: PackSource): PackFact[] {
  const of = (claim: Claim) => factsIn(claim, result, language, { facts });
  const [first, ...others] = claims;
  if (first.rule === 'underpaid-reimbursement')
    return [...of(first), dateFact(first, language), ...fieldFacts(first, result, language)];
  if (others.length === 0) return [...of(first), ...counted(first, language)];
  const parts = claims.flatMap((claim) => [
    ...of(claim).filter(({ id }) => !SHARED.has(id)),
    ...counted(claim, language),
  ]);
  const amounts = amountsOf(claims).map(({ amount, currency }) => ({
    label: t(language, 'fact.amount'),
    value: written(amount, currency, language),
  }));
  return [...of(first).filter(({ id }) => SHARED.has(id)), unitsFact(claims, language), ...amounts, ...parts];
}

function unitsFact(claims: readonly Claim[], language: Language): PackFact {
  return { label: t(language, 'fact.units'), value: String(sumOf(claims, ({ unitsOpen }) => unitsOpen)) };
}

const written = (amount: Money, currency: string, language: Language): string =>
  `${amountText(amount, currency, language)} ${currency}`;

function dateFact({ eventDate }: Claim, language: Language): PackFact {
  return { label: t(language, 'fact.date'), value: dateText(eventDate, language) };
}

function counted(claim: Claim, language: Language): PackFact[] {
  const { unitsOpen, amount, currency, valueBasis } = claim;
  const label = t(language, valueBasis === 'sourcing-cost' ? 'fact.sourcing-cost' : 'fact.amount');
  return [
    dateFact(claim, language),
    ...(unitsOpen > 0 ? [unitsFact([claim], language)] : []),
    ...(amount === null ? [] : [{ label, value: written(amount, currency, language) }]),
  ];
}

/** What the claims come to, by currency; nothing where one of them has no amount. */
export function amountsOf(claims: readonly Claim[]): { readonly amount: Money; readonly currency: string }[] {
  const sums = new Map<string, Money>();
  for (const { amount, currency } of claims) {
    if (amount === null) return [];
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}
