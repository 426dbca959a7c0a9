// The sentence at the end of a run.
import type { Plan } from '../plan/plan';
import { problemsIn } from '../plan/tabs/start-lines';
import type { AuditResult } from '../result';
import type { Settings } from '../settings';
import { t } from '../words';

/** How many lines of Claims are in each state, and what is wrong with tabs or settings; a welcome where nothing was pasted yet. */
export function closingLine(
  result: AuditResult,
  { language }: Settings,
  problems: readonly string[],
  states: Plan['states'],
): string {
  if (result.reports.every(({ rows, issues }) => rows === 0 && !issues.some(({ code }) => code === 'unknown-report'))) {
    return t(language, 'done.welcome');
  }
  const lines = [
    t(language, 'done.found', {
      ready: states['to-file'] ?? 0,
      check: states['check-first'] ?? 0,
      waiting: states.waiting ?? 0,
      needs: states['needs-report'] ?? 0,
    }),
  ];
  if (!result.reports.some((report) => report.report !== null)) lines.unshift(t(language, 'summary.noReports'));
  const issues = problemsIn(result).length + problems.length;
  if (issues > 0) lines.push(t(language, 'done.problems', { count: issues }));
  return lines.join(' ');
}
