// Everything that a run writes, decided before anything is written.
import { type CaseFacts, NO_FACTS } from '../messages/cases/facts';
import type { AuditResult } from '../result';
import type { Settings } from '../settings';
import type { OwnTab, OwnTable } from './made-tabs';
import { type Marks, planMarks } from './marks';
import type { TabNow } from './table/cells';
import type { TablePlan } from './table/table';
import { planBalance } from './tabs/balance';
import { planClaims } from './tabs/claims';
import { NO_BUYERS, planService, type ServiceSource } from './tabs/customer-service';
import { planFees } from './tabs/fees';
import { planMessages } from './tabs/messages';
import { planReceived } from './tabs/received';
import { type ColumnWrite, refreshDates } from './tabs/settings';
import { readTemplates } from './tabs/templates';

/** Our tabs as they stand before the run; those that are not there are left out. */
export type OwnTabsNow = Partial<Readonly<Record<OwnTab, TabNow>>>;

export interface Plan {
  /** Null: the tab is neither there nor needed. */
  readonly tables: Readonly<Record<OwnTable, TablePlan | null>>;
  readonly settings: readonly ColumnWrite[];
  readonly marks: Marks;
}

/** The plan of a run: pure, and the same again when nothing changed. `problems` are lines for the top of Claims. */
export function makePlan(
  result: AuditResult,
  now: OwnTabsNow,
  settings: Settings,
  problems: readonly string[],
  facts: CaseFacts = NO_FACTS,
  buyers: ServiceSource = NO_BUYERS,
): Plan {
  const { language } = settings;
  const { table, shown } = planClaims(result, now.claims ?? null, language, settings.smallestAmount, problems);
  return {
    tables: {
      claims: table,
      messages: planMessages(result, shown, now.messages ?? null, language, facts),
      service: planService(buyers, now.service ?? null, readTemplates(now.templates?.rows ?? []), settings),
      fees: planFees(result, now.fees ?? null, language),
      balance: planBalance(result, now.balance ?? null, language),
      received: planReceived(result, now.received ?? null, language),
    },
    settings: now.settings ? refreshDates(now.settings.rows, result.reports, language) : [],
    marks: planMarks(shown, language),
  };
}
