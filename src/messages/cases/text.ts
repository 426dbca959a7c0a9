// What is written to Amazon about a claim, in the language of the marketplace: the claim, replies to support, appeals.
import type { Claim } from '../../claims/claim';
import type { RuleId } from '../../claims/rule-ids';
import type { LengthUnit, MassUnit, PackedUnit } from '../../rates';
import type { ReportId } from '../../reports/ids';
import type { AuditResult } from '../../result';
import { RULES } from '../../rules';
import { type Day, isoOf } from '../../values/day';
import { sumOf } from '../../values/lists';
import { codeKey } from '../../values/text';
import { reportName, tierName } from '../../words';
import { fill, type Kinds, type Values } from '../../words/render';
import { amountText, dateText, decimalText, shortTitle } from '../formats';
import { CASE_LIMIT } from './check';
import { de } from './de';
import { type CaseKey, en } from './en';
import { es } from './es';
import { type CaseFacts, isRemoval, NO_FACTS } from './facts';
import { withForms } from './forms';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { CaseLanguage } from './languages';
import { nl } from './nl';
import { pl } from './pl';
import { proofsFor, proofsOf } from './proofs';
import { sv } from './sv';
import type { CaseWords, ProofId, QuestionId, RefusalId } from './types';
import { zh } from './zh';

/** The case texts of each language. */
export const CASE_WORDS: Readonly<Record<CaseLanguage, CaseWords>> = { en, de, fr, it, es, ja, zh, nl, pl, sv };

/** What a text may tell beyond the claim; everything may be left out. */
export interface CaseMore {
  readonly facts?: CaseFacts;
  /** The proof that goes with the text: only this is called attached. */
  readonly ticked?: readonly ProofId[];
  /** Of the case that a reply or an appeal belongs to. */
  readonly caseId?: string;
  readonly filedOn?: Day;
}

/** The size tier of an id such as `small_parcel_2` in the words of the language. */
export function tierText(id: string, { tiers, names }: CaseWords): string {
  const [, group = '', step = ''] = /^(.+)_(\d+)$/.exec(id) ?? [];
  return tiers[id] ?? (tiers[group] === undefined ? tierName(id, names) : `${tiers[group]} ${step}`);
}

function dispositionText(code: string, { dispositions }: CaseWords): string {
  const known: Readonly<Record<string, string>> = dispositions;
  return known[codeKey(code)] ?? code;
}

/** How values stand in a text of the language; `iso` for lists, which support teams everywhere read alike. */
function kindsFor(language: CaseLanguage, claimed: string): Kinds {
  const words = CASE_WORDS[language];
  return {
    date: (value) => (typeof value === 'number' ? dateText(value, language) : value),
    iso: (value) => (typeof value === 'number' ? isoOf(value) : value),
    // A sentence that names a currency means its own amounts.
    money: (value, _, { currency }) =>
      typeof value === 'number' ? amountText(value, String(currency ?? claimed), language) : value,
    tier: (value) =>
      String(value)
        .split(', ')
        .map((tier) => tierText(tier, words))
        .join(words.separator),
    disposition: (value) => dispositionText(String(value), words),
  };
}

const CHECKED = Object.fromEntries(
  RULES.map((rule) => [
    rule.id,
    [...new Set(rule.needs.flat())].filter((report) => report !== 'products' && report !== 'shipments'),
  ]),
) as unknown as Readonly<Record<RuleId, readonly ReportId[]>>;

class Writer {
  private readonly words: CaseWords;
  private readonly facts: CaseFacts;
  private readonly ticked: readonly ProofId[];

  constructor(
    private readonly language: CaseLanguage,
    private readonly result: AuditResult,
    more: CaseMore,
  ) {
    this.words = CASE_WORDS[language];
    this.facts = more.facts ?? NO_FACTS;
    this.ticked = more.ticked ?? [];
  }

  private fill(text: string, values: Values, currency: string): string {
    return fill(withForms(text, values, this.language), values, this.words.names, kindsFor(this.language, currency));
  }

  say(key: CaseKey, values: Values, currency = ''): string {
    return this.fill(this.words.sentences[key], values, currency);
  }

  /** The arithmetic of a claim; what `known` names need not be said again. */
  sum({ explanation, currency }: Claim, known: Values = {}): string {
    return this.fill(this.words.sums[explanation.id], { ...explanation.data, ...known }, currency);
  }

  list(items: readonly string[]): string {
    return items.join(this.words.separator);
  }

  /** The reports that the rule looked at, with the dates that they cover: those of the claims' shop and time. */
  checked(claims: readonly Claim[]): string {
    const [claim] = claims as readonly [Claim, ...Claim[]];
    const own = new Set(claims.flatMap(({ evidence }) => evidence.map(({ tab }) => tab)));
    const since = Math.min(...claims.map(({ eventDate }) => eventDate));
    const names: string[] = [];
    for (const id of [...CHECKED[claim.rule], ...(isWarning(claim) ? ['fee-preview' as const] : [])]) {
      const used = this.result.reports.filter(({ report, tab, to }) => {
        if (report !== id) return false;
        const shops = this.facts.shops[tab];
        if (shops !== undefined && !shops.includes(claim.marketplace)) return false;
        return own.has(tab) || to === null || to >= since;
      });
      if (used.length === 0) continue;
      const from = least(used.map((report) => report.from));
      const to = least(used.map((report) => (report.to === null ? null : -report.to)));
      const report = this.words.reports[id] ?? reportName(id, this.words.names);
      names.push(
        from === null || to === null
          ? this.say('checked.undated', { report })
          : this.say('checked.report', { report, from, to: -to }),
      );
    }
    return names.length === 0 ? '' : this.say('checked', { asOf: this.result.asOf, reports: this.list(names) });
  }

  /** By what the event can be found, a line each. */
  identifiers(claim: Claim): string[] {
    const lines: string[] = [];
    const add = (key: CaseKey, value: string | null | undefined) => {
      if (value) lines.push(this.say(key, { value }));
    };
    add('marketplace', claim.marketplace);
    add('orderId', claim.orderId);
    add('shipmentId', claim.shipmentId);
    add(referenceOf(claim), claim.referenceId);
    add('sku', claim.sku);
    add('fnsku', claim.fnsku);
    add('asin', claim.asin);
    add('title', claim.title && shortTitle(claim.title));
    add('licensePlates', this.named(this.facts.plates[claim.key] ?? []));
    if (isRemoval(claim)) {
      const parcels = this.facts.parcels[claim.referenceId ?? ''] ?? [];
      add('parcels', this.named(parcels));
      if (parcels.length === 0 && this.facts !== NO_FACTS) lines.push(this.say('noParcels', {}));
    }
    return lines;
  }

  /** As many as a reader would look up; the rest is counted. */
  private named(items: readonly string[]): string {
    const shown = items.slice(0, ITEMS_NAMED);
    return this.list(items.length > shown.length ? [...shown, `+ ${items.length - shown.length}`] : shown);
  }

  /** The seller's measures and Amazon's, which a fee claim rests on. */
  measures(claim: Claim): string[] {
    if (claim.rule !== 'size-tier-fee') return [];
    const row = this.result.fees?.rows.find(
      ({ sku, marketplace }) => sku === claim.sku && marketplace === claim.marketplace,
    );
    const lines: string[] = [];
    if (row?.own) lines.push(this.say('measures.own', { value: this.measure(row.own) }));
    if (row?.amazon) lines.push(this.say('measures.amazon', { value: this.measure(row.amazon) }));
    return lines;
  }

  private measure({ sides, lengthUnit, weight, weightUnit }: PackedUnit): string {
    const write = (value: number) => decimalText(Math.round(value * 100) / 100, this.language);
    const length: Readonly<Record<LengthUnit, string>> = { in: 'in', cm: 'cm' };
    const mass: Readonly<Record<MassUnit, string>> = { lb: 'lb', oz: 'oz', kg: 'kg', g: 'g' };
    const sorted = [...sides].sort((a, b) => b - a).map(write);
    return `${sorted.join(' × ')} ${length[lengthUnit]}, ${write(weight)} ${mass[weightUnit]}`;
  }

  /** What the amount is, in its currency; nothing where none is known. */
  amount(claims: readonly Claim[]): string {
    const [{ valueBasis, currency, unitValue }] = claims as readonly [Claim, ...Claim[]];
    const valued = claims.every(
      (claim) => claim.amount !== null && claim.currency === currency && claim.valueBasis === valueBasis,
    );
    if (!valued) return '';
    const amount = sumOf(claims, (claim) => claim.amount ?? 0);
    const unitsOpen = sumOf(claims, (claim) => claim.unitsOpen);
    const unit = claims.length === 1 && unitValue !== null && unitValue * unitsOpen === amount ? unitValue : null;
    return this.say(
      `amount.${valueBasis}`,
      { amount, unitsOpen: unit === null ? null : unitsOpen, unit, currency },
      currency,
    );
  }

  arithmetic(claim: Claim): string {
    const explanation = this.say('arithmetic', { explanation: this.sum(claim) });
    return lines([explanation, endsInAmount(claim) ? '' : this.amount([claim])]);
  }

  /** The charges of a fee claim, a line each. */
  charges({ charges = [], currency }: Claim): string[] {
    return charges.map((charge) =>
      this.say(charge.given > 0 ? 'charges.given' : 'charges.line', { ...charge }, currency),
    );
  }

  /** What the charges from one on come to. */
  chargesFrom({ charges = [], currency }: Claim, from: number): string {
    const rest = charges.slice(from);
    const values = {
      count: rest.length,
      units: sumOf(rest, ({ units }) => units),
      amount: sumOf(rest, ({ charged, correct, given }) => charged - correct - given),
      currency,
    };
    return this.say('charges.more', values, currency);
  }

  chargesHeaded(shown: readonly string[], { currency }: Claim): string {
    return shown.length === 0 ? '' : lines([this.say('charges', { currency }), ...shown]);
  }

  /** What goes with the text, and what is still to come. */
  proofs(ids: readonly ProofId[], missing: 'offered' | 'reply.coming' = 'offered'): string {
    const part = (key: 'attached' | typeof missing, some: readonly ProofId[]) =>
      some.length === 0 ? '' : this.say(key, { proofs: this.list(some.map((id) => this.say(`proof.${id}`, {}))) });
    return lines([
      part(
        'attached',
        ids.filter((id) => this.has(id)),
      ),
      part(
        missing,
        ids.filter((id) => !this.has(id)),
      ),
    ]);
  }

  has(id: ProofId): boolean {
    return this.ticked.includes(id);
  }
}

// More than ten numbers nobody looks up one by one.
const ITEMS_NAMED = 10;

/** True when the sum ends in the claimed amount, which need not be said twice. */
function endsInAmount({ rule, explanation: { id } }: Claim): boolean {
  if (rule === 'size-tier-fee' || rule === 'referral-fee' || rule === 'underpaid-reimbursement') return true;
  return id === 'over-refund.money' || id === 'reversal-without-unit.excess';
}

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

function least(values: readonly (number | null)[]): Day | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** What the reference of a claim is called in Seller Central. */
function referenceOf(claim: Claim): CaseKey {
  if (isRemoval(claim)) return 'removalOrderId';
  const paid = claim.rule === 'underpaid-reimbursement' || claim.rule === 'reversal-without-unit';
  return paid ? 'reimbursementId' : 'referenceId';
}

function valuesOf(claim: Claim): Values {
  const { alternatives } = claim;
  // Of events that stand for each other all are named.
  const named =
    alternatives.length === 0
      ? {}
      : claim.error === 2
        ? { referenceId: alternatives.join(', ') }
        : { shipmentId: alternatives.join(', ') };
  return {
    ...claim,
    ...named,
    explanation: null,
    evidence: null,
    remarks: null,
    needs: null,
    charges: null,
    doubts: null,
    alternatives: null,
    candidateKeys: null,
  };
}

/** A size tier that will cost too much with the next sale, but has not yet. */
function isWarning(claim: Claim): boolean {
  return claim.explanation.id === 'size-tier-fee.preview';
}

function isCaseKey(key: string): key is CaseKey {
  return key in en.sentences;
}

function openingOf(claim: Claim): CaseKey {
  if (claim.rule === 'over-refund' && claim.unitsOpen === 0) return 'opening.over-refund.money';
  const own = `opening.${claim.explanation.id}`;
  return isCaseKey(own) ? own : `opening.${claim.rule}`;
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

/** A sentence that begins a paragraph of its own; after a greeting German and Polish go on in small letters. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As many of the lines as fit into Amazon's box; `more` tells of the rest from the line given on. */
function fitted(
  all: readonly string[],
  more: (from: number) => string,
  assemble: (shown: readonly string[]) => string,
): string {
  for (let shown = all.length; ; shown--) {
    const text = assemble(shown === all.length ? all : [...all.slice(0, shown), more(shown)]);
    if (shown === 0 || [...text].length <= CASE_LIMIT) return [...text].slice(0, CASE_LIMIT).join('');
  }
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
        lines([...writer.identifiers(claim), ...writer.measures(claim)]),
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
    lines(writer.identifiers(claim)),
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

/** The identifiers and the arithmetic of a claim, with the case that they belong to. */
function factsOf(claim: Claim, writer: Writer, caseId: string | undefined): string[] {
  const number = caseId ? writer.say('caseId', { value: caseId }) : '';
  return [lines([number, ...writer.identifiers(claim), ...writer.measures(claim)]), writer.arithmetic(claim)];
}

/** The answer to a question of Amazon's support. */
export function replyTextIn(
  claim: Claim,
  question: QuestionId,
  result: AuditResult,
  language: CaseLanguage,
  more: CaseMore = {},
): string {
  const writer = new Writer(language, result, more);
  const proofs = proofsFor(question, claim);
  const shown = `reply.${question}.shown`;
  const answer = [
    writer.say(`reply.${question}`, valuesOf(claim)),
    isCaseKey(shown) && proofs.some((id) => writer.has(id)) ? writer.say(shown, {}) : '',
  ];
  return fitted(
    question === 'charges' ? writer.charges(claim) : [],
    (from) => writer.chargesFrom(claim, from),
    (charges) =>
      paragraphs([
        writer.say('greeting', {}),
        ...answer,
        ...factsOf(claim, writer, more.caseId),
        writer.chargesHeaded(charges, claim),
        writer.proofs(proofs, question === 'details' || question === 'silent' ? 'offered' : 'reply.coming'),
        writer.say('reply.ask', {}),
        writer.say('thanks', {}),
      ]),
  );
}

/** The appeal against a refusal, by Amazon's reason for it. */
export function appealTextIn(
  claim: Claim,
  refusal: RefusalId,
  result: AuditResult,
  language: CaseLanguage,
  more: CaseMore = {},
): string {
  const writer = new Writer(language, result, more);
  const values = { ...valuesOf(claim), filed: more.filedOn ?? null };
  const opening = writer.say(openingOf(claim), values, claim.currency);
  return paragraphs([
    writer.say('greeting', {}),
    writer.say(`appeal.${refusal}`, values),
    claim.rule === 'underpaid-reimbursement' ? '' : capital(opening),
    ...factsOf(claim, writer, more.caseId),
    writer.say('appeal.ask', {}),
    writer.proofs(proofsOf(claim)),
    writer.say('thanks', {}),
  ]);
}
