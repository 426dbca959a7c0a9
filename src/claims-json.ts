// The result of a run for other programs: the schema fba-claims/1.
import type { Claim, Issue, ReportSummary } from './claims/claim';
import type { AuditResult } from './result';
import type { Language } from './settings';
import { type Day, isoOf } from './values/day';
import { type Money, moneyText } from './values/money';
import { say } from './words';

const dateText = (day: Day | null): string | null => (day === null ? null : isoOf(day));
const amountText = (amount: Money | null): string | null => (amount === null ? null : moneyText(amount));

function issueJson(issue: Issue, language: Language) {
  return { code: issue.code, row: issue.row, column: issue.column, message: say(issue.message, language) };
}

function reportJson(report: ReportSummary, language: Language) {
  return {
    tab: report.tab,
    report: report.report,
    rows: report.rows,
    from: dateText(report.from),
    to: dateText(report.to),
    issues: report.issues.map((issue) => issueJson(issue, language)),
  };
}

function claimJson(claim: Claim, language: Language) {
  return {
    key: claim.key,
    error: claim.error,
    rule: claim.rule,
    state: claim.state,
    strength: claim.strength,
    marketplace: claim.marketplace,
    orderId: claim.orderId,
    shipmentId: claim.shipmentId,
    referenceId: claim.referenceId,
    sku: claim.sku,
    fnsku: claim.fnsku,
    asin: claim.asin,
    eventDate: isoOf(claim.eventDate),
    eligibleFrom: dateText(claim.eligibleFrom),
    deadline: isoOf(claim.deadline),
    daysLeft: claim.daysLeft,
    unitsEvent: claim.unitsEvent,
    unitsFound: claim.unitsFound,
    unitsReimbursed: claim.unitsReimbursed,
    unitsOpen: claim.unitsOpen,
    unitValue: amountText(claim.unitValue),
    amount: amountText(claim.amount),
    currency: claim.currency,
    valueBasis: claim.valueBasis,
    explanation: say(claim.explanation, language),
    remarks: claim.remarks.map((remark) => say(remark, language)),
    needs: claim.needs.map((need) => ({ report: need.report, from: isoOf(need.from), to: isoOf(need.to) })),
    doubts: claim.doubts.map((doubt) => ({
      id: doubt.id,
      message: say(doubt.message, language),
      ...(doubt.row ? { tab: doubt.row.tab, row: doubt.row.row } : {}),
      ...(doubt.report ? { report: doubt.report } : {}),
    })),
    alternatives: claim.alternatives,
    evidence: claim.evidence.map(({ tab, row }) => ({ tab, row })),
  };
}

/**
 * The result as plain data for `claims.json`. Amounts are decimal text with a point, dates `YYYY-MM-DD`, unknown is null;
 * claims that are settled since an earlier run are left out.
 * @param language of the sentences; everything else is the same in all languages
 */
export function claimsJson(result: AuditResult, language: Language = 'en') {
  return {
    schema: 'fba-claims/1' as const,
    asOf: isoOf(result.asOf),
    marketplace: result.marketplace,
    reports: result.reports.map((report) => reportJson(report, language)),
    claims: result.claims.filter((claim) => claim.state !== 'settled').map((claim) => claimJson(claim, language)),
    totals: result.totals.map((total) => ({
      currency: total.currency,
      ready: moneyText(total.ready),
      waiting: moneyText(total.waiting),
    })),
  };
}
