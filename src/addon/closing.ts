// The sentence at the end of a run.
import { problemsIn } from '../plan/tabs/start-lines';
import type { AuditResult } from '../result';
import type { Settings } from '../settings';
import { t } from '../words';

function countState(result: AuditResult, state: AuditResult['claims'][number]['state']): number {
  return result.claims.filter((claim) => claim.state === state).length;
}

/** How many claims there are, and what is wrong with tabs or settings; a welcome where nothing was pasted yet. */
export function closingLine(result: AuditResult, { language }: Settings, problems: readonly string[]): string {
  if (result.reports.every(({ rows, issues }) => rows === 0 && !issues.some(({ code }) => code === 'unknown-report'))) {
    return t(language, 'done.welcome');
  }
  const lines = [
    t(language, 'done.found', {
      ready: countState(result, 'ready'),
      waiting: countState(result, 'waiting'),
      needs: countState(result, 'needs-data'),
    }),
  ];
  if (!result.reports.some((report) => report.report !== null)) lines.unshift(t(language, 'summary.noReports'));
  const issues = problemsIn(result).length + problems.length;
  if (issues > 0) lines.push(t(language, 'done.problems', { count: issues }));
  return lines.join(' ');
}
