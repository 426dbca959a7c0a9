// The case text of a claim, or of claims that belong into one case, in the language of the marketplace.
import type { Claim } from '../../claims/claim';
import type { RuleId } from '../../claims/rule-ids';
import type { ReportId } from '../../reports/ids';
import type { AuditResult } from '../../result';
import { RULES } from '../../rules';
import { type Day, isoOf } from '../../values/day';
import { sumOf } from '../../values/lists';
import type { Money } from '../../values/money';
import { reportName, t, tierName } from '../../words';
import { fill, type Kinds, type Values } from '../../words/render';
import { amountText } from '../formats';
import { TEXT_LIMIT } from '../rules/check';
import type { TextLanguage } from '../scenarios';
import { de } from './de';
import { type CaseKey, en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { CaseWords } from './types';
import { zh } from './zh';

/** The case texts of each language. */
export const CASE_WORDS: Readonly<Record<TextLanguage, CaseWords>> = {
  en,
  de,
  fr,
  it,
  es,
  ja,
  zh,
  nl: en,
  pl: en,
  sv: en,
};

const IDENTIFIERS = ['marketplace', 'orderId', 'shipmentId', 'referenceId', 'sku', 'fnsku', 'asin', 'title'] as const;

// As many charges as anyone would check in a box; the rest stands in the attached list.
const LINES_LISTED = 300;

/** How values stand in a text of the language; dates as ISO, which support teams everywhere read alike. */
function kindsFor(language: TextLanguage, claimed: string): Kinds {
  const { names } = CASE_WORDS[language];
  return {
    date: (value) => (typeof value === 'number' ? isoOf(value) : value),
    // A sentence that names a currency means its own amounts.
    money: (value, _, { currency }) =>
      typeof value === 'number' ? amountText(value, String(currency ?? claimed), language) : value,
    tier: (value) =>
      String(value)
        .split(', ')
        .map((tier) => tierName(tier, names))
        .join(t(names, 'list.comma')),
    report: (value) => String(value),
  };
}

class Writer {
  private readonly words: CaseWords;

  constructor(
    private readonly language: TextLanguage,
    private readonly result: AuditResult,
  ) {
    this.words = CASE_WORDS[language];
  }

  private fill(text: string, values: Values, currency: string): string {
    return fill(text, values, this.words.names, kindsFor(this.language, currency));
  }

  say(key: CaseKey, values: Values, currency = ''): string {
    return this.fill(this.words.sentences[key], values, currency);
  }

  /** The arithmetic of a claim. */
  sum({ explanation, currency }: Claim): string {
    return this.fill(this.words.sums[explanation.id], explanation.data, currency);
  }

  /** The reports that the rule looked at, with the dates that they cover. */
  reports(rule: RuleId, more: readonly ReportId[] = []): string {
    const names: string[] = [];
    for (const id of [...CHECKED[rule], ...more]) {
      const used = this.result.reports.filter((report) => report.report === id);
      if (used.length === 0) continue;
      const from = least(used.map((report) => report.from));
      const to = least(used.map((report) => (report.to === null ? null : -report.to)));
      const report = this.reportName(id);
      names.push(
        from === null || to === null
          ? this.say('checked.undated', { report })
          : this.say('checked.report', { report, from, to: -to }),
      );
    }
    return names.join(this.words.separator);
  }

  private reportName(id: ReportId): string {
    return this.words.reports[id] ?? reportName(id, this.words.names);
  }

  amount(amount: Money, currency: string): string {
    return this.say('amount', { amount: amountText(amount, currency, this.language), currency });
  }
}

const CHECKED = Object.fromEntries(
  RULES.map((rule) => [
    rule.id,
    [...new Set(rule.needs.flat())].filter((report) => report !== 'products' && report !== 'shipments'),
  ]),
) as unknown as Readonly<Record<RuleId, readonly ReportId[]>>;

const PLACE = new Map(RULES.map((rule) => [rule.id, rule.where]));

function least(values: readonly (number | null)[]): Day | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function valuesOf(claim: Claim): Values {
  return { ...claim, explanation: null, evidence: null, remarks: null, needs: null, charges: null };
}

/** A size tier that will cost too much with the next sale, but has not yet. */
function isWarning(claim: Claim): boolean {
  return claim.explanation.id === 'size-tier-fee.preview';
}

function openingOf(claim: Claim): CaseKey {
  if (isWarning(claim)) return 'opening.size-tier-fee-preview';
  return claim.rule === 'over-refund' && claim.unitsOpen === 0 ? 'opening.over-refund-money' : `opening.${claim.rule}`;
}

function askingOf(claim: Claim): CaseKey {
  if (isWarning(claim)) return 'ask.size-tier-fee-preview';
  if (claim.rule === 'size-tier-fee' || claim.rule === 'referral-fee') return `ask.${claim.rule}`;
  return claim.unitsOpen === 0 ? 'ask.money' : 'ask';
}

function attachmentOf(claim: Claim): CaseKey {
  if (claim.rule === 'size-tier-fee' || claim.rule === 'referral-fee') return `attached.${claim.rule}`;
  const place = PLACE.get(claim.rule);
  return place === undefined || place === 'fee' ? 'attached.warehouse' : `attached.${place}`;
}

/** As many of the lines as fit into Amazon's box; what is left out is counted. */
function fitted(lines: readonly string[], writer: Writer, assemble: (lines: readonly string[]) => string): string {
  for (let shown = Math.min(lines.length, LINES_LISTED); ; shown--) {
    const left = lines.length - shown;
    const text = assemble(left === 0 ? lines : [...lines.slice(0, shown), writer.say('more', { count: left })]);
    if (shown === 0 || [...text].length <= TEXT_LIMIT) return [...text].slice(0, TEXT_LIMIT).join('');
  }
}

const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** The text for one claim. At most as long as Amazon's box. */
export function caseTextIn(claim: Claim, result: AuditResult, language: TextLanguage): string {
  const writer = new Writer(language, result);
  const values = { ...valuesOf(claim), asOf: result.asOf };
  const identifiers = IDENTIFIERS.filter((id) => claim[id] !== null && claim[id] !== '').map((id) =>
    writer.say(id, { value: claim[id] }),
  );
  const counted = [writer.say('arithmetic', { explanation: writer.sum(claim) })];
  if (claim.amount !== null) counted.push(writer.amount(claim.amount, claim.currency));
  const charges = (claim.charges ?? []).map((charge) =>
    writer.say(charge.given > 0 ? 'charges.given' : 'charges.line', { ...charge }, claim.currency),
  );
  const reports = writer.reports(claim.rule, isWarning(claim) ? ['fee-preview'] : []);
  return fitted(charges, writer, (lines) =>
    paragraphs([
      writer.say('greeting', {}),
      writer.say(openingOf(claim), values, claim.currency),
      identifiers.join('\n'),
      counted.join('\n'),
      lines.length === 0 ? '' : [writer.say('charges', { currency: claim.currency }), ...lines].join('\n'),
      reports === '' ? '' : writer.say('checked', { asOf: result.asOf, reports }),
      writer.say(askingOf(claim), values, claim.currency),
      writer.say(attachmentOf(claim), {}),
      writer.say('thanks', {}),
    ]),
  );
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
export function groupTextIn(group: CaseGroup, result: AuditResult, language: TextLanguage): string {
  const writer = new Writer(language, result);
  const [first] = group.claims as readonly [Claim, ...Claim[]];
  const unitsOpen = sumOf(group.claims, (claim) => claim.unitsOpen);
  const values = { shipmentId: group.shipmentId, unitsOpen };
  const lines = group.claims.map((claim) =>
    writer.say('group.line', { sku: claim.sku ?? '–', fnsku: claim.fnsku ?? '–', explanation: writer.sum(claim) }),
  );
  const valued = group.claims.every((claim) => claim.amount !== null && claim.currency === first.currency);
  const reports = writer.reports(group.rule);
  return fitted(lines, writer, (shown) =>
    paragraphs([
      writer.say('greeting', {}),
      writer.say(`group.${group.rule}`, values),
      [
        writer.say('marketplace', { value: first.marketplace }),
        writer.say('shipmentId', { value: group.shipmentId }),
      ].join('\n'),
      shown.join('\n'),
      valued
        ? writer.amount(
            sumOf(group.claims, (claim) => claim.amount ?? 0),
            first.currency,
          )
        : '',
      reports === '' ? '' : writer.say('checked', { asOf: result.asOf, reports }),
      writer.say('ask', values),
      writer.say('attached.shipment', {}),
      writer.say('thanks', {}),
    ]),
  );
}
