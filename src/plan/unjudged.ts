// Cases that nobody can judge because a whole report is missing: counted per rule, not listed one by one.
import type { Claim } from '../claims/claim';
import type { RuleId } from '../claims/rule-ids';
import type { ReportId } from '../reports/ids';
import type { AuditResult } from '../result';
import type { Language } from '../settings';
import type { Day } from '../values/day';
import { reportName, t } from '../words';

/** A report that is not there at all, and the dates for which it would decide. */
interface AbsentReport {
  readonly report: ReportId;
  from: Day;
  to: Day;
}

/** Cases of one rule that wait for reports which are not there. */
export interface Unjudged {
  readonly error: number;
  readonly rule: RuleId;
  count: number;
  readonly reports: AbsentReport[];
}

export interface Split {
  readonly listed: readonly Claim[];
  /** By error, then rule. */
  readonly unjudged: readonly Unjudged[];
}

/** Parts the claims that wait for an absent report from all others; those that are kept (by key) are listed all the same. */
export function splitUnjudged(result: AuditResult, claims: readonly Claim[], isKept: (key: string) => boolean): Split {
  const there = new Set(result.reports.map(({ report }) => report));
  const byRule = new Map<RuleId, Unjudged>();
  const listed: Claim[] = [];
  for (const claim of claims) {
    const absent = claim.state === 'needs-data' ? claim.needs.filter(({ report }) => !there.has(report)) : [];
    if (absent.length === 0 || isKept(claim.key)) {
      listed.push(claim);
      continue;
    }
    let cases = byRule.get(claim.rule);
    if (!cases) {
      cases = { error: claim.error, rule: claim.rule, count: 0, reports: [] };
      byRule.set(claim.rule, cases);
    }
    cases.count++;
    for (const { report, from, to } of absent) {
      const known = cases.reports.find((r) => r.report === report);
      if (!known) cases.reports.push({ report, from, to });
      else {
        known.from = Math.min(known.from, from);
        known.to = Math.max(known.to, to);
      }
    }
  }
  const unjudged = [...byRule.values()].sort((a, b) => a.error - b.error || (a.rule < b.rule ? -1 : 1));
  return { listed, unjudged };
}

/** "Error 5, …: 312 cannot be judged until …", for a person. */
export function unjudgedLine({ error, rule, count, reports }: Unjudged, language: Language): string {
  const named = reports.map(({ report, from, to }) =>
    t(language, 'summary.reportDates', { report: reportName(report, language), from, to }),
  );
  return t(language, 'summary.unjudged', {
    error,
    rule: t(language, `rule.${rule}`),
    count,
    reports: named.join(t(language, 'list.comma')),
  });
}
