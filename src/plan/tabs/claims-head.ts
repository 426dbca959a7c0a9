// The block on top of Claims: what may be filed today, what is coming, which reports are still needed, what the colours mean.
import type { Claim } from '../../claims/claim';
import type { ReportId } from '../../reports/ids';
import { type IssueKind, issueKinds } from '../../reports/issue-kinds';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import type { Day } from '../../values/day';
import { reportName, say, t } from '../../words';
import { FAMILY_FILL, type Family, READY_FILL, SUMMARY_FILL } from '../colours';
import { familyOf, RULE_FACTS } from '../rule-facts';
import { clip, type Format, type Out } from '../table/cells';
import type { Head, HeadCell } from '../table/head';
import { money, moneyFormat } from '../table/outs';
import { type Split, type Unjudged, unjudgedLine } from '../unjudged';

/** Claims due within this many days are named apart. */
const EXPIRING_DAYS = 10;

// The block is frozen with the titles, so it must leave most of a laptop's screen to the table.
const MAX_LINES = 7;
const MONEY_COLUMN = 0;
const LEGEND_COLUMN = 7;
const ATTENTION_COLUMN = 8;

/** The reports that `needs-data` claims wait for, each once, with all dates that are asked for. */
export function neededReports(claims: readonly Claim[]): { report: ReportId; from: Day; to: Day }[] {
  const needed = new Map<ReportId, { report: ReportId; from: Day; to: Day }>();
  for (const claim of claims) {
    for (const need of claim.needs) {
      const known = needed.get(need.report);
      if (!known) needed.set(need.report, { ...need });
      else {
        known.from = Math.min(known.from, need.from);
        known.to = Math.max(known.to, need.to);
      }
    }
  }
  return [...needed.values()];
}

/**
 * What is wrong in the seller's reports. Tabs of his own and blank ones are no problem in a spreadsheet, nor is a tab of
 * ours that he has not filled in yet.
 */
export function problemsIn(result: AuditResult): IssueKind[] {
  return issueKinds(
    result.reports.map((summary) => {
      const own = summary.report === null || summary.report === 'products' || summary.report === 'shipments';
      const issues = summary.issues.filter(
        ({ code }) => code !== 'unknown-report' && !(own && code === 'empty-report'),
      );
      return { ...summary, issues };
    }),
  );
}

/** Everything the seller should mend or fetch, most useful first. `problems` are clear lines from elsewhere (settings). */
export function attentionLines(
  result: AuditResult,
  shown: readonly Claim[],
  unjudged: readonly Unjudged[],
  problems: readonly string[],
  language: Language,
): string[] {
  const lines: string[] = [...problems];
  const recognised = result.reports.some((report) => report.report !== null);
  if (!recognised) lines.push(t(language, 'summary.noReports'));
  for (const cases of unjudged) lines.push(unjudgedLine(cases, language));
  for (const card of result.fees?.stale ?? []) lines.push(t(language, 'feesHead.stale', card));
  for (const need of neededReports(shown)) {
    lines.push(t(language, 'need.line', { ...need, report: reportName(need.report, language) }));
  }
  for (const missing of recognised ? result.missing : []) {
    const cases = unjudged.find(({ rule }) => rule === missing.rule);
    if (cases?.reports.some(({ report }) => missing.anyOf.includes(report))) continue;
    const reports = missing.anyOf.map((id) => reportName(id, language)).join(t(language, 'summary.or'));
    const { error } = RULE_FACTS[missing.rule];
    const line = t(language, 'summary.missing', { error, rule: t(language, `rule.${missing.rule}`), reports });
    if (!lines.includes(line)) lines.push(line);
  }
  for (const { tab, issue, more } of problemsIn(result)) {
    const others = more > 0 ? ` ${t(language, 'summary.issueMore', { count: more })}` : '';
    const text = say(issue.message, language) + others;
    if (issue.row === null) lines.push(t(language, 'summary.issue', { tab, text }));
    else if (issue.column === null) lines.push(t(language, 'summary.issueRow', { tab, row: issue.row, text }));
    else lines.push(t(language, 'summary.issueCell', { tab, row: issue.row, column: issue.column, text }));
  }
  const unknown = result.reports.filter((report) => report.issues.some(({ code }) => code === 'unknown-report'));
  if (unknown.length > 0) {
    const tabs = unknown.map((report) => report.tab).join(t(language, 'list.comma'));
    lines.push(t(language, 'summary.unknown', { tabs }));
  }
  return lines;
}

/** The block, ready to stand above the table. */
export function summaryHead(
  result: AuditResult,
  { listed: shown, unjudged }: Split,
  hidden: number,
  problems: readonly string[],
  language: Language,
): Head {
  const cells: HeadCell[] = [];
  const put = (row: number, column: number, out: Out, format: Format = 'text', fill: string | null = null, note = '') =>
    cells.push({ row, column, out, format, fill, note });

  put(0, MONEY_COLUMN, t(language, 'summary.title', { asOf: result.asOf }));
  const titles = [
    t(language, 'summary.currency'),
    t(language, 'summary.ready'),
    t(language, 'summary.waiting'),
    t(language, 'summary.expiring', { days: EXPIRING_DAYS }),
    t(language, 'summary.claims'),
  ];
  titles.forEach((title, i) => {
    put(1, MONEY_COLUMN + i, title, 'text', SUMMARY_FILL);
  });

  let line = 2;
  const strong = shown.filter((claim) => claim.strength === 'strong');
  for (const total of result.totals) {
    const format = moneyFormat(total.currency);
    const ready = strong.filter((claim) => claim.state === 'ready' && claim.currency === total.currency);
    const soon = ready.filter((claim) => claim.daysLeft <= EXPIRING_DAYS);
    put(line, MONEY_COLUMN, total.currency);
    put(line, MONEY_COLUMN + 1, money(total.ready), format, READY_FILL);
    put(line, MONEY_COLUMN + 2, money(total.waiting), format);
    put(line, MONEY_COLUMN + 3, money(soon.reduce((sum, claim) => sum + (claim.amount ?? 0), 0)), format);
    put(line, MONEY_COLUMN + 4, ready.length, 'integer');
    line++;
  }
  if (result.totals.length === 0) put(line++, MONEY_COLUMN, t(language, 'summary.none'));
  const open = (claim: Claim) => claim.state === 'ready' || claim.state === 'waiting';
  const noAmount = strong.filter((claim) => open(claim) && claim.amount === null).length;
  if (noAmount > 0) put(line++, MONEY_COLUMN, t(language, 'summary.noAmount', { count: noAmount }));
  const review = shown.filter((claim) => open(claim) && claim.strength === 'review').length;
  if (review > 0) put(line++, MONEY_COLUMN, t(language, 'summary.review', { count: review }));
  if (hidden > 0) put(line++, MONEY_COLUMN, t(language, 'summary.hidden', { count: hidden }));

  put(1, LEGEND_COLUMN, t(language, 'summary.legend'), 'text', SUMMARY_FILL);
  const families = [...new Set(shown.map(familyOf))].sort();
  families.forEach((family: Family, i) => {
    put(2 + i, LEGEND_COLUMN, t(language, `family.${family}`), 'text', FAMILY_FILL[family]);
  });

  const attention = attentionLines(result, shown, unjudged, problems, language);
  put(1, ATTENTION_COLUMN, t(language, 'summary.attention'), 'text', SUMMARY_FILL);
  if (attention.length === 0) put(2, ATTENTION_COLUMN, t(language, 'summary.complete'));
  const fitting = attention.length <= MAX_LINES ? attention : attention.slice(0, MAX_LINES - 1);
  fitting.forEach((text, i) => {
    put(2 + i, ATTENTION_COLUMN, clip(text));
  });
  if (attention.length > fitting.length) {
    const rest = attention.slice(fitting.length);
    const text = t(language, 'summary.more', { count: rest.length });
    put(2 + fitting.length, ATTENTION_COLUMN, text, 'text', null, clip(rest.join('\n')));
  }
  const height = cells.reduce((most, cell) => Math.max(most, cell.row + 1), 0);
  return { height: height + 1, cells };
}
