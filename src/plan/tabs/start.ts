// The Start tab: what a run has to say beside its claims, most useful first.
import type { Claim } from '../../claims/claim';
import type { ReportId } from '../../reports/ids';
import { type IssueKind, issueKinds } from '../../reports/issue-kinds';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import type { Day } from '../../values/day';
import { fingerprint } from '../../values/text';
import { reportName, say, t } from '../../words';
import { FAMILY_FILL, type Family } from '../colours';
import { familyOf, RULE_FACTS } from '../rule-facts';
import { clip, type TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import { headOf } from '../table/head';
import { planTable, type TablePlan, withTyped } from '../table/table';
import { type Unjudged, unjudgedLine } from '../unjudged';
import type { ClaimLines } from './claims';

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

/** One line of what the seller should know. */
interface StartLine {
  readonly kind: 'figure' | 'todo' | 'colour';
  readonly text: string;
  readonly fill: string | null;
}

/** Everything that a run has to say beside its claims: counts, what is to be mended or fetched, what the colours mean. */
export function startLines(
  result: AuditResult,
  { split: { listed: shown, unjudged }, hidden }: ClaimLines,
  problems: readonly string[],
  language: Language,
): StartLine[] {
  const figures: string[] = [];
  const strong = shown.filter((claim) => claim.strength === 'strong');
  const open = (claim: Claim) => claim.state === 'ready' || claim.state === 'waiting';
  if (result.totals.length === 0) figures.push(t(language, 'summary.none'));
  const noAmount = strong.filter((claim) => open(claim) && claim.amount === null).length;
  if (noAmount > 0) figures.push(t(language, 'summary.noAmount', { count: noAmount }));
  const review = shown.filter((claim) => open(claim) && claim.strength === 'review').length;
  if (review > 0) figures.push(t(language, 'summary.review', { count: review }));
  if (hidden > 0) figures.push(t(language, 'summary.hidden', { count: hidden }));
  const todo = attentionLines(result, shown, unjudged, problems, language);
  const families = [...new Set(shown.map(familyOf))].sort();
  const line = (kind: StartLine['kind'], text: string, fill: string | null = null) => ({
    kind,
    text: clip(text),
    fill,
  });
  return [
    ...todo.map((text) => line('todo', text)),
    ...(todo.length === 0 ? [line('todo', t(language, 'summary.complete'))] : []),
    ...figures.map((text) => line('figure', text)),
    ...families.map((family: Family) => line('colour', t(language, `family.${family}`), FAMILY_FILL[family])),
  ];
}

const column = columnsOf<'start', StartLine>('start');

const COLUMNS = [
  column({
    id: 'what',
    width: 180,
    value: ({ kind }, language) => t(language, `start.${kind}`),
    fill: ({ fill }) => fill,
  }),
  column({ id: 'line', width: 620, wrap: true, value: ({ text }) => text }),
  column({ id: 'yourNotes', width: 240, wrap: true, owner: 'seller' }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ kind, text }) => `${kind} ${fingerprint(text)}` }),
];

type StartColumn = (typeof COLUMNS)[number]['id'];

export const START_TABLE: Table<StartColumn, StartLine> = { columns: COLUMNS, key: 'key' };

/** The whole Start tab; lines of an earlier run go, unless the seller typed beside them. */
export function planStart(
  result: AuditResult,
  lines: ClaimLines,
  now: TabNow | null,
  language: Language,
  problems: readonly string[],
): TablePlan {
  const head = headOf([t(language, 'summary.title', { asOf: result.asOf })]);
  return planTable(START_TABLE, now, language, head, (earlier) =>
    withTyped(
      startLines(result, lines, problems, language).map((line) => entryOf(START_TABLE, line, language)),
      earlier,
      {},
    ),
  );
}
