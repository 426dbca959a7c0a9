// Everything that a run writes, decided before anything is written.
import type { AuditResult } from '../claims/claim';
import type { Settings } from '../settings';
import type { TabNow } from './cells';
import { planClaims } from './claimsTable';
import { type Marks, planMarks } from './marks';
import { planMessages } from './messagesTable';
import { type ColumnWrite, refreshDates } from './settingsTab';
import type { TablePlan } from './table';

/** Our tabs as they stand before the run; null for one that is not there. */
export interface OwnTabsNow {
  readonly claims: TabNow | null;
  readonly messages: TabNow | null;
  readonly settings: TabNow | null;
}

export interface Plan {
  readonly claims: TablePlan;
  readonly messages: TablePlan;
  readonly settings: readonly ColumnWrite[];
  readonly marks: Marks;
}

/** The plan of a run: pure, and the same again when nothing changed. `problems` are lines for the top of Claims. */
export function makePlan(result: AuditResult, now: OwnTabsNow, settings: Settings, problems: readonly string[]): Plan {
  const { language } = settings;
  const { table, shown } = planClaims(result, now.claims, language, settings.smallestAmount, problems);
  return {
    claims: table,
    messages: planMessages(result, shown, now.messages, language),
    settings: now.settings ? refreshDates(now.settings.rows, result.reports, language) : [],
    marks: planMarks(shown, language),
  };
}
