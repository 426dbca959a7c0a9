// Writes the parts of what goes to Amazon about a claim: facts, arithmetic, charges, reports that were checked, proof.
import { type Claim, type FeeCharged, restsOnAmazonsCost, type ValueBasis } from '../../claims/claim';
import type { RuleId } from '../../claims/rule-ids';
import type { FeeRow } from '../../overview/fee-row';
import type { PackedUnit } from '../../rates';
import type { ReportId } from '../../reports/ids';
import type { ReportSummary } from '../../reports/issue';
import { RULES } from '../../rules';
import type { Day } from '../../values/day';
import { sumOf } from '../../values/lists';
import { reportName } from '../../words';
import { fill, type Values } from '../../words/render';
import type { Vouch } from '../../world/coverage';
import { decimalText, shortTitle } from '../formats';
import { CASE_WORDS } from './all';
import { CASE_LIMIT } from './check';
import { type CaseKey, en } from './en';
import { type CaseFacts, isRemoval, NO_FACTS } from './facts';
import { withForms } from './forms';
import type { CaseLanguage } from './languages';
import { ONLY_HELD } from './proofs';
import type { CaseWords, ProofId } from './types';
import { kindsFor } from './words';

/** What a text needs to know of a run beside its claims. */
export interface CaseSource {
  readonly asOf: Day;
  readonly reports: readonly Pick<ReportSummary, 'tab' | 'report' | 'from' | 'to'>[];
  readonly fees?: { readonly rows: readonly Pick<FeeRow, 'sku' | 'marketplace' | 'own' | 'amazon'>[] };
  readonly vouches?: readonly Pick<Vouch, 'report' | 'stated'>[];
}

/** What a text may tell beyond the claim; everything may be left out. */
export interface CaseMore {
  readonly facts?: CaseFacts;
  /** The proof that goes with the text: only this is called attached. */
  readonly ticked?: readonly ProofId[];
  /** Of the case that a reply or an appeal belongs to. */
  readonly caseId?: string;
  readonly filedOn?: Day;
}

type FactKey =
  | 'marketplace'
  | 'orderId'
  | 'shipmentId'
  | 'referenceId'
  | 'removalOrderId'
  | 'reimbursementId'
  | 'sku'
  | 'fnsku'
  | 'asin'
  | 'title'
  | 'licensePlates'
  | 'parcels'
  | 'measures.own'
  | 'measures.amazon';

/** A fact of a case as the form of Amazon's page asks for it. */
export interface Fact {
  readonly id: FactKey;
  readonly label: string;
  readonly value: string;
}

const CHECKED = Object.fromEntries(
  RULES.map((rule) => [
    rule.id,
    [...new Set(rule.needs.flat())].filter((report) => report !== 'products' && report !== 'shipments'),
  ]),
) as unknown as Readonly<Record<RuleId, readonly ReportId[]>>;

type Reports = CaseSource['reports'];

const byReport = new WeakMap<Reports, ReadonlyMap<ReportId | null, Reports>>();

/** The reports of a kind: all claims of a run are asked about the same list. */
function reportsOf(id: ReportId, reports: Reports): Reports {
  let of = byReport.get(reports);
  if (!of) {
    const made = new Map<ReportId | null, Reports[number][]>();
    for (const report of reports) {
      const others = made.get(report.report);
      if (others) others.push(report);
      else made.set(report.report, [report]);
    }
    of = made;
    byReport.set(reports, of);
  }
  return of.get(id) ?? [];
}

/** A report without a row for weeks is complete all the same where the seller asked Amazon for those days. */
function widened(report: Reports[number], { from, to }: NonNullable<Vouch['stated']>): Reports[number] {
  const days = [report.from, report.to, from, to].filter((day) => day !== null);
  return days.length === 0 ? report : { ...report, from: Math.min(...days), to: Math.max(...days) };
}

/** The tabs that the rules of the claims looked at, by report: those of the claims' shop and time. */
export function checkedReports(
  claims: readonly Claim[],
  { reports, vouches = [] }: CaseSource,
  { shops }: CaseFacts,
): { readonly id: ReportId; readonly used: CaseSource['reports'] }[] {
  const [claim] = claims as readonly [Claim, ...Claim[]];
  const own = new Set(claims.flatMap(({ evidence }) => evidence.map(({ tab }) => tab)));
  const since = Math.min(...claims.map(({ eventDate }) => eventDate));
  const needed = claims.flatMap(({ rule }) => CHECKED[rule]);
  return [...new Set([...needed, ...(isWarning(claim) ? ['fee-preview' as const] : [])])].flatMap((id) => {
    const stated = vouches.find(({ report }) => report === id)?.stated ?? null;
    const all = reportsOf(id, reports);
    const used = (stated === null ? all : all.map((report) => widened(report, stated))).filter(({ tab, to }) => {
      const named = shops[tab] ?? [claim.marketplace];
      return own.has(tab) || (named.includes(claim.marketplace) && (to === null || to >= since));
    });
    return used.length === 0 ? [] : [{ id, used }];
  });
}

export class Writer {
  private readonly words: CaseWords;
  private readonly known: CaseFacts;
  private readonly ticked: readonly ProofId[];

  constructor(
    private readonly language: CaseLanguage,
    private readonly result: CaseSource,
    more: CaseMore,
  ) {
    this.words = CASE_WORDS[language];
    this.known = more.facts ?? NO_FACTS;
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

  /**
   * The reports that the rule looked at, with the dates that they cover: those of the claims' shop and time. Days of rows
   * that begin after the event say nothing of it, and would read as if the report had not been there for it.
   */
  checked(claims: readonly Claim[]): string {
    const since = Math.min(...claims.map(({ eventDate }) => eventDate));
    const names = checkedReports(claims, this.result, this.known).map(({ id, used }) => {
      const from = least(used.map((report) => report.from));
      const to = least(used.map((report) => (report.to === null ? null : -report.to)));
      const report = this.words.reports[id] ?? reportName(id, this.words.names);
      return from === null || to === null || from > since || -to < since
        ? this.say('checked.undated', { report })
        : this.say('checked.report', { report, from, to: -to });
    });
    return names.length === 0 ? '' : this.say('checked', { asOf: this.result.asOf, reports: this.list(names) });
  }

  /** By what the event can be found, and for fees the measures that the claim rests on. */
  facts(claim: Claim): Fact[] {
    const parcels = isRemoval(claim) ? (this.known.parcels[claim.referenceId ?? ''] ?? []) : [];
    const row = claim.rule === 'size-tier-fee' ? this.measured(claim) : undefined;
    const facts: readonly (readonly [FactKey, string | null | undefined])[] = [
      ['marketplace', claim.marketplace],
      ['orderId', claim.orderId],
      ['shipmentId', claim.shipmentId],
      [referenceOf(claim), claim.referenceId],
      ['sku', claim.sku],
      ['fnsku', claim.fnsku],
      ['asin', claim.asin],
      ['title', claim.title && shortTitle(claim.title)],
      ['licensePlates', this.named(this.known.plates[claim.key] ?? [])],
      ['parcels', this.named(parcels)],
      ['measures.own', row?.own && this.measure(row.own)],
      ['measures.amazon', row?.amazon && this.measure(row.amazon)],
    ];
    return facts.flatMap(([id, value]) => (value ? [{ id, label: this.label(id), value }] : []));
  }

  private label(id: FactKey): string {
    return this.words.sentences[id].replace(/\s*[:：]\s*\{value\}$/, '');
  }

  /** The facts of a claim, a line each. */
  factLines(claim: Claim): string[] {
    const facts = this.facts(claim);
    const told = facts.map(({ id, value }) => this.say(id, { value }));
    const looked = this.known !== NO_FACTS && this.result.reports.some(({ report }) => report === 'removal-shipments');
    const lost = isRemoval(claim) && looked && !facts.some(({ id }) => id === 'parcels');
    return lost ? [...told, this.say('noParcels', {})] : told;
  }

  /** As many as a reader would look up; the rest is counted. */
  private named(items: readonly string[]): string {
    const shown = items.slice(0, ITEMS_NAMED);
    return this.list(items.length > shown.length ? [...shown, `+ ${items.length - shown.length}`] : shown);
  }

  private measured({ sku, marketplace }: Claim) {
    return this.result.fees?.rows.find((row) => row.sku === sku && row.marketplace === marketplace);
  }

  private measure({ sides, lengthUnit, weight, weightUnit }: PackedUnit): string {
    const write = (value: number) => decimalText(Math.round(value * 100) / 100, this.language);
    const sorted = [...sides].sort((a, b) => b - a).map(write);
    return `${sorted.join(' × ')} ${lengthUnit}, ${write(weight)} ${weightUnit}`;
  }

  /** What the amount is, a line for each currency and kind of value; nothing where a claim has none. */
  amount(claims: readonly Claim[]): string {
    if (claims.some(({ amount }) => amount === null)) return '';
    const kinds = new Map<string, Claim[]>();
    for (const claim of claims) {
      const kind = `${claim.currency} ${worthOf(claim)}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), claim]);
    }
    return lines([...kinds.values()].map((some) => this.amountOf(some)));
  }

  /** Of claims of one currency and kind of value. */
  private amountOf(claims: readonly Claim[]): string {
    const [first] = claims as readonly [Claim, ...Claim[]];
    const { currency, unitValue, explanation } = first;
    const amount = sumOf(claims, (claim) => claim.amount ?? 0);
    const unitsOpen = sumOf(claims, (claim) => claim.unitsOpen);
    const unit = claims.length === 1 && unitValue !== null && unitValue * unitsOpen === amount ? unitValue : null;
    return this.say(
      explanation.id === 'over-refund.both' ? 'amount.both' : `amount.${worthOf(first)}`,
      { amount, units: unitsOpen, unitsOpen: unit === null ? null : unitsOpen, unit, currency },
      currency,
    );
  }

  arithmetic(claim: Claim): string {
    const explanation = this.say('arithmetic', { explanation: this.sum(claim) });
    return lines([explanation, this.filedPart(claim), endsInAmount(claim) ? '' : this.amount([claim])]);
  }

  /** What stands in an earlier case: units that the sum counts, too, or charges of days before. */
  filedPart({ filedPart, unitsOpen }: Claim): string {
    if (!filedPart) return '';
    return this.say(filedPart.until === undefined ? 'filed-part' : 'filed-until', { ...filedPart, unitsOpen });
  }

  /** Charges of fees, a line each. */
  charges(charges: readonly FeeCharged[], currency: string): string[] {
    return charges.map((charge) =>
      this.say(charge.given > 0 ? 'charges.given' : 'charges.line', { ...charge }, currency),
    );
  }

  /** What the charges from one on come to. */
  chargesFrom(charges: readonly FeeCharged[], currency: string, from: number): string {
    const rest = charges.slice(from);
    const values = {
      count: rest.length,
      units: sumOf(rest, ({ units }) => units),
      amount: sumOf(rest, ({ charged, correct, given }) => charged - correct - given),
      currency,
    };
    return this.say('charges.more', values, currency);
  }

  chargesHeaded(shown: readonly string[], { currency, rule }: Claim, charges: readonly FeeCharged[]): string {
    if (shown.length === 0) return '';
    const refunded = rule === 'referral-fee' && charges.some(({ given }) => given > 0);
    return lines([this.say('charges', { currency }), ...shown, refunded ? this.say('charges.refunded', {}) : '']);
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
        ids.filter((id) => !this.has(id) && !ONLY_HELD.has(id)),
      ),
    ]);
  }

  has(id: ProofId): boolean {
    return this.ticked.includes(id);
  }
}

/** What an amount is called: the cost that Amazon has on file is not the seller's to prove. */
function worthOf(claim: Claim): ValueBasis | 'amazons-cost' {
  return restsOnAmazonsCost(claim) ? 'amazons-cost' : claim.valueBasis;
}

// More than ten numbers nobody looks up one by one.
const ITEMS_NAMED = 10;

/** True when the sum ends in the claimed amount, which need not be said twice. */
function endsInAmount({ rule, explanation: { id } }: Claim): boolean {
  if (rule === 'size-tier-fee' || rule === 'referral-fee' || rule === 'underpaid-reimbursement') return true;
  return id === 'over-refund.money' || id === 'reversal-without-unit.excess';
}

/** Parts that say something, a line each. */
export const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
/** A sentence that begins a paragraph of its own; after a greeting German and Polish go on in small letters. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Parts that say something, with a blank line between. */
export const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

function least(values: readonly (number | null)[]): Day | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** What the reference of a claim is called in Seller Central. */
function referenceOf(claim: Claim): FactKey {
  if (isRemoval(claim)) return 'removalOrderId';
  const paid = claim.rule === 'underpaid-reimbursement' || claim.rule === 'reversal-without-unit';
  return paid ? 'reimbursementId' : 'referenceId';
}

/** The values that the sentences about a claim name. */
export function valuesOf(claim: Claim): Values {
  const { alternatives } = claim;
  // Of events that stand for each other all are named.
  const all = alternatives.join(', ');
  const named = alternatives.length === 0 ? {} : claim.shipmentId === '' ? { referenceId: all } : { shipmentId: all };
  // The day of the event is that of the refund, but where no report shows one.
  const returned = claim.remarks.some(({ id }) => id === 'refund-not-in-data');
  return {
    ...claim,
    ...named,
    refundedOn: returned ? null : claim.eventDate,
    returnedOn: returned ? claim.eventDate : null,
    explanation: null,
    evidence: null,
    remarks: null,
    needs: null,
    charges: null,
    filedPart: null,
    doubts: null,
    alternatives: null,
    candidateKeys: null,
  };
}

/** A size tier that will cost too much with the next sale, but has not yet. */
export function isWarning(claim: Claim): boolean {
  return claim.explanation.id === 'size-tier-fee.preview';
}

/** True when there is such a sentence. */
export function isCaseKey(key: string): key is CaseKey {
  return key in en.sentences;
}

/** The sentence that tells what happened. */
export function openingOf(claim: Claim): CaseKey {
  if (claim.rule === 'over-refund' && claim.unitsOpen === 0) return 'opening.over-refund.money';
  const own = `opening.${claim.explanation.id}`;
  return isCaseKey(own) ? own : `opening.${claim.rule}`;
}

/** As many of the lines as fit into Amazon's box; `more` tells of the rest from the line given on. */
export function fitted(
  all: readonly string[],
  more: (from: number) => string,
  assemble: (shown: readonly string[]) => string,
): string {
  const textWith = (shown: number) => assemble(shown === all.length ? all : [...all.slice(0, shown), more(shown)]);
  const fits = (text: string) => text.length <= CASE_LIMIT || [...text].length <= CASE_LIMIT;
  const whole = textWith(all.length);
  if (fits(whole)) return whole;
  // A line more makes a longer text, so that the last number that fits is found by halves.
  let [most, tooMany] = [0, all.length];
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (fits(textWith(middle))) most = middle;
    else tooMany = middle;
  }
  return [...textWith(most)].slice(0, CASE_LIMIT).join('');
}
