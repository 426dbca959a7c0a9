// The half of a run that needs the reports and no word of the interface: the audit, and what it tells.
import { type AuditStep, auditSteps } from '../audit';
import { type Buyers, buyersOf, type StandingMessage } from '../messages/buyers';
import { type CaseFacts, caseFactsOf } from '../messages/cases/facts';
import { withListedVerdicts } from '../overview/listed';
import type { AuditResult } from '../result';
import type { Settings } from '../settings';
import type { Tab } from '../values/cell';

/** What the audit is to know of our tabs. */
export interface Asked {
  readonly settings: Settings;
  /** The rows of the Customer service tab. */
  readonly messages: readonly StandingMessage[];
}

/** What the reports tell: all that a plan needs of them. Of verdicts it has only those that a tab lists. */
export interface Told {
  readonly result: AuditResult;
  readonly facts: CaseFacts;
  readonly buyers: Buyers;
}

export type RunStep = AuditStep | { readonly stage: 'plan'; readonly done: number };

/** Audits reports step by step, and tells what a plan needs. */
export function* toldSteps(
  reports: readonly Tab[],
  { settings, messages }: Asked,
): Generator<RunStep, { readonly result: AuditResult; readonly told: Told }> {
  const { result, world } = yield* auditSteps(reports, settings);
  yield { stage: 'plan', done: 1 };
  const facts = caseFactsOf(world, result);
  yield { stage: 'plan', done: 1 };
  const buyers = buyersOf(world.reading, messages);
  return { result, told: { result: withListedVerdicts(result), facts, buyers } };
}
