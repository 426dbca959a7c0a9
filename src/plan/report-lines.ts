// What the seller's reports are good for, a line a report: damaged, wanted by claims, never pasted, or complete.
import type { Claim } from '../claims/claim';
import type { RuleId } from '../claims/rule-ids';
import type { ReportId } from '../reports/ids';
import type { IssueCode, ReportSummary } from '../reports/issue';
import { type IssueKind, issueKinds } from '../reports/issue-kinds';
import type { AuditResult } from '../result';
import type { Day } from '../values/day';
import type { Money } from '../values/money';
import { RULE_FACTS } from './rule-facts';

/**
 * `damaged`: some of it was not read. `short`: claims ask for more days of it, or more of its kind. `missing`: claims ask for
 * it and it is not there. `absent`: it is not there, and a rule could use it. `good`: nothing is asked of it.
 */
export type ReportState = 'damaged' | 'short' | 'missing' | 'absent' | 'good';

/** What a report would decide. */
interface Decides {
  /** Days that the claims ask for. */
  readonly from: Day;
  readonly to: Day;
  readonly claims: number;
  /** Of claims with a known amount, by currency. */
  readonly money: ReadonlyMap<string, Money>;
}

export interface ReportLine {
  readonly report: ReportId;
  readonly state: ReportState;
  readonly tabs: readonly string[];
  readonly rows: number;
  /** Days of its rows. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** What was not read, one entry a kind, damage first. */
  readonly damage: readonly IssueKind[];
  readonly decides: Decides | null;
  /** Rules that find nothing, or cannot decide, without it. */
  readonly serves: readonly RuleId[];
  /** Reports of which one would do instead. */
  readonly instead: readonly ReportId[];
}

// What is only told, and costs no row.
const HARMLESS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'ambiguous-date',
  'bad-currency',
  'bad-fee-class',
  'bad-unit',
  'empty-report',
  'unknown-report',
  'unmatched-reversal',
  'unused-reimbursement',
]);

const ORDER: readonly ReportState[] = ['damaged', 'short', 'missing', 'absent', 'good'];

/** A line for each report that is there or that a claim or a rule asks for: damage first, then what decides most. */
export function reportLines(result: AuditResult, claims: readonly Claim[]): ReportLine[] {
  const decides = decidedBy(claims);
  const there = new Map<ReportId, ReportSummary[]>();
  for (const summary of result.reports) {
    if (summary.report !== null) there.set(summary.report, [...(there.get(summary.report) ?? []), summary]);
  }
  const absent = absentReports(result, there);
  const ids = new Set<ReportId>([...there.keys(), ...decides.keys(), ...absent.keys()]);
  const lines = [...ids].map((report): ReportLine => {
    const tabs = there.get(report) ?? [];
    const damage = issueKinds(
      tabs.map((tab) => ({ ...tab, issues: tab.issues.filter(({ code }) => !HARMLESS.has(code)) })),
    );
    const asked = decides.get(report) ?? null;
    const dated = tabs.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
    return {
      report,
      state: stateOf(tabs.length > 0, damage.length > 0, asked !== null),
      tabs: tabs.map(({ tab }) => tab),
      rows: tabs.reduce((sum, { rows }) => sum + rows, 0),
      from: dated.length > 0 ? Math.min(...dated.map(({ from }) => from)) : null,
      to: dated.length > 0 ? Math.max(...dated.map(({ to }) => to)) : null,
      damage,
      decides: asked,
      serves: absent.get(report)?.serves ?? [],
      instead: absent.get(report)?.instead ?? [],
    };
  });
  const weight = ({ decides: asked }: ReportLine) => asked?.claims ?? 0;
  return lines.sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      weight(b) - weight(a) ||
      b.serves.length - a.serves.length ||
      (a.report < b.report ? -1 : 1),
  );
}

function stateOf(there: boolean, damaged: boolean, asked: boolean): ReportState {
  if (!there) return asked ? 'missing' : 'absent';
  if (damaged) return 'damaged';
  return asked ? 'short' : 'good';
}

function decidedBy(claims: readonly Claim[]): Map<ReportId, Decides> {
  const decides = new Map<ReportId, { from: Day; to: Day; claims: number; money: Map<string, Money> }>();
  for (const { needs, amount, currency } of claims) {
    for (const { report, from, to } of needs) {
      const known = decides.get(report) ?? { from, to, claims: 0, money: new Map<string, Money>() };
      known.from = Math.min(known.from, from);
      known.to = Math.max(known.to, to);
      known.claims++;
      if (amount !== null) known.money.set(currency, (known.money.get(currency) ?? 0) + amount);
      decides.set(report, known);
    }
  }
  return decides;
}

/** The numbers of the errors that find nothing, or cannot decide, without some reports: `2, 3, 5`. */
export function errorsOf(rules: readonly RuleId[]): string {
  return [...new Set(rules.map((rule) => RULE_FACTS[rule].error))].sort((a, b) => a - b).join(', ');
}

interface Absent {
  readonly serves: RuleId[];
  readonly instead: readonly ReportId[];
}

/** Reports that are not there: of several that serve a rule alike, the first that Amazon still makes stands for all. */
function absentReports(result: AuditResult, there: ReadonlyMap<ReportId, unknown>): Map<ReportId, Absent> {
  const absent = new Map<ReportId, Absent>();
  for (const { rule, anyOf } of result.missing) {
    if (anyOf.some((id) => there.has(id))) continue;
    const [first, ...others] = anyOf.filter((id) => id !== RETIRED);
    if (first === undefined) continue;
    const known = absent.get(first);
    if (!known) absent.set(first, { serves: [rule], instead: others });
    else if (!known.serves.includes(rule)) known.serves.push(rule);
  }
  return absent;
}

/** Amazon took this kind away on 2026-11-11; old files stay readable. */
const RETIRED: ReportId = 'settlement-v1';
