// What was not read, one entry a kind: with the first row of it and how many more there are, damage first.
import type { Issue, IssueCode, ReportSummary } from './issue';

export interface IssueKind {
  readonly tab: string;
  /** The first of its kind in the tab. */
  readonly issue: Issue;
  /** Others of the same kind, code and column. */
  readonly more: number;
}

// What costs rows or makes them doubtful, before what is merely told.
const ORDER: readonly IssueCode[] = [
  'short-row',
  'long-row',
  'shifted-row',
  'damaged-id',
  'garbled-cell',
  'bad-date',
  'bad-number',
  'payments-total',
  'settlement-total',
  'ambiguous-date',
  'missing-column',
  'second-report',
  'repeated-rows',
  'unknown-word',
];

/** The issues of recognised and other tabs by kind. */
export function issueKinds(reports: readonly ReportSummary[]): IssueKind[] {
  const kinds = new Map<string, { tab: string; issue: Issue; more: number }>();
  for (const { tab, issues } of reports) {
    for (const issue of issues) {
      const key = `${tab}\n${issue.code}\n${issue.column ?? ''}`;
      const listed = issue.message.id === 'more-issues' ? Number(issue.message.data.count) : 1;
      const known = kinds.get(key);
      if (known) known.more += listed;
      else kinds.set(key, { tab, issue, more: listed - 1 });
    }
  }
  const rank = ({ issue }: IssueKind) => {
    const at = ORDER.indexOf(issue.code);
    return at < 0 ? ORDER.length : at;
  };
  return [...kinds.values()].sort((a, b) => rank(a) - rank(b));
}
