// Everything that a run writes, decided before anything is written.
import type { Claim } from '../claims/claim';
import { casesOf, claimsToFile } from '../filing/groups';
import { NO_BUYERS } from '../messages/buyers';
import { type CaseFacts, NO_FACTS } from '../messages/cases/facts';
import type { AuditResult } from '../result';
import type { Settings } from '../settings';
import { lettersDue } from './follow-ups';
import type { OwnTab, OwnTable } from './made-tabs';
import { type Marks, planMarks } from './marks';
import type { TabNow } from './table/cells';
import type { TablePlan } from './table/table';
import { planBalance } from './tabs/balance';
import { planCases } from './tabs/cases';
import { claimLines, planClaims } from './tabs/claims';
import { planService, type ServiceSource } from './tabs/customer-service';
import { planFees } from './tabs/fees';
import type { FilledDates } from './tabs/filled-dates';
import { planNotClaimed } from './tabs/not-claimed';
import { planReceived } from './tabs/received';
import { planRecovered, recoveredAfter } from './tabs/recovered';
import { type ColumnWrite, filledBy, refreshDates } from './tabs/settings';
import { planStart, type StartPlan } from './tabs/start';
import { readTemplates } from './tabs/templates';

/** Our tabs as they stand before the run; those that are not there are left out. */
export type OwnTabsNow = Partial<Readonly<Record<OwnTab, TabNow>>> & {
  /** With the dates in it that runs wrote; null when nothing is remembered. */
  readonly settings?: TabNow & { readonly filled?: FilledDates | null };
};

export interface Plan {
  /** The claims that a case is to be filed for, in the order of Claims; certain where every doubt is settled. */
  readonly toFile: readonly Claim[];
  /** Null: the tab is neither there nor needed. */
  readonly tables: Readonly<Record<OwnTable, TablePlan | null>>;
  /** What stands in Start beside its cells. */
  readonly start: Omit<StartPlan, 'table'>;
  readonly settings: readonly ColumnWrite[];
  /** The dates in Settings that are ours once they are written. */
  readonly filled: FilledDates;
  readonly marks: Marks;
}

/** The plan of a run: pure, and the same again when nothing changed. `problems` are lines for Start. */
export function makePlan(
  result: AuditResult,
  now: OwnTabsNow,
  settings: Settings,
  problems: readonly string[],
  facts: CaseFacts = NO_FACTS,
  source: ServiceSource = { buyers: NO_BUYERS, moment: null },
): Plan {
  const { language } = settings;
  const lines = claimLines(result, now.claims ?? null, settings.smallestAmount);
  const toFile = claimsToFile(
    lines.rows.flatMap(({ claim, state }): Claim[] => {
      if (!claim || (state !== 'to-file' && state !== 'check-first')) return [];
      // A doubt that the seller has checked is none.
      return [{ ...claim, strength: state === 'to-file' ? 'strong' : 'review' }];
    }),
  );
  const letters = lettersDue(lines.rows);
  const caseOf = new Map(
    [...casesOf(toFile), ...letters.map(({ id, one }) => ({ id, claims: one.claims }))].flatMap(({ id, claims }) =>
      claims.map(({ key }): [string, string] => [key, id]),
    ),
  );
  const fromOf = new Map(lines.rows.map(({ key, from }) => [key, from]));
  const claims = planClaims(lines, result, now.claims ?? null, language, (key) => caseOf.get(key) ?? null, facts);
  const recovered = recoveredAfter(lines.rows, result, now.recovered ?? null, language);
  const recoveredPlan = planRecovered(recovered, now.recovered ?? null, language);
  const figures = { recovered, claimsPlan: claims, recoveredPlan };
  const doubtful = new Set(
    (result.vouches ?? []).filter(({ unread, filtered }) => unread || filtered).map(({ report }) => report),
  );
  const start = planStart(result, lines, now.start ?? null, language, problems, figures, doubtful);
  const listed = new Set(lines.rows.flatMap(({ claim }) => claim?.key ?? []));
  const { rows = [], formulas = [], filled = null } = now.settings ?? {};
  const writes = refreshDates(rows, result.reports, language, formulas, result.vouches, filled);
  return {
    toFile,
    start: { charts: start.charts, boxes: start.boxes },
    tables: {
      start: start.table,
      claims,
      cases: planCases(result, toFile, now.cases ?? null, language, facts, letters, (key) => fromOf.get(key) ?? key),
      service: planService(source, now.service ?? null, readTemplates(now.templates?.rows ?? []), settings),
      notClaimed: planNotClaimed(result, listed, now.notClaimed ?? null, language, settings.smallestAmount),
      fees: planFees(result, now.fees ?? null, language),
      balance: planBalance(result, now.balance ?? null, language),
      recovered: recoveredPlan,
      received: planReceived(result, now.received ?? null, language),
    },
    settings: writes,
    filled: filledBy(now.settings?.rows ?? [], writes),
    marks: planMarks(lines.rows, language),
  };
}
