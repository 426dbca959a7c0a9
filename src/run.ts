// A whole run with plain data between its steps: what was read → the audit → what to write. A server call, a page and the
// local command can each drive it, and carry what stands between two steps to another place.
import { type AuditStep, auditSteps } from './audit';
import { type CaseFacts, caseFactsOf } from './messages/cases/facts';
import { makePlan, type OwnTabsNow, type Plan } from './plan/plan';
import { checkedDoubts } from './plan/tabs/claims';
import type { AuditResult } from './result';
import type { Settings } from './settings';
import type { Tab } from './values/cell';

/** All that a run needs to know of a spreadsheet. */
export interface RunInput {
  readonly reports: readonly Tab[];
  /** Our tabs as they stand. */
  readonly own: OwnTabsNow;
  readonly settings: Settings;
  /** Clear lines about settings that could not be used, for the top of Claims. */
  readonly problems: readonly string[];
}

interface RunOutcome {
  readonly result: AuditResult;
  /** What case texts tell beside the claims. */
  readonly facts: CaseFacts;
  readonly plan: Plan;
}

type RunStep = AuditStep | { readonly stage: 'plan'; readonly done: number };

/** Works out everything that a run writes, one step at a time; nothing is written, so that it may be dropped at any step. */
export function* runSteps({ reports, own, settings: given, problems }: RunInput): Generator<RunStep, RunOutcome> {
  const settings = { ...given, checkedDoubts: [...given.checkedDoubts, ...checkedDoubts(own.claims ?? null)] };
  const { result, world } = yield* auditSteps(reports, settings);
  yield { stage: 'plan', done: 1 };
  const facts = caseFactsOf(world, result);
  return { result, facts, plan: makePlan(result, own, settings, problems, facts) };
}

/** Takes all steps; `onStep` hears each before it is taken. */
export function runAll(input: RunInput, onStep: (step: RunStep) => void = () => {}): RunOutcome {
  const steps = runSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep(step.value);
  }
}
