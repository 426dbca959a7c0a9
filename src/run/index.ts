// A whole run with plain data between its steps: what was read → the audit → what it tells → what to write. A server call, a
// page and the local command can each drive it, and carry what stands between two steps to another place.
import type { CaseFacts } from '../messages/cases/facts';
import { makePlan, type OwnTabsNow, type Plan } from '../plan/plan';
import { checkedDoubts, filedClaims } from '../plan/tabs/claims';
import { standingMessages } from '../plan/tabs/customer-service';
import { readTemplates } from '../plan/tabs/templates';
import type { AuditResult } from '../result';
import type { Settings } from '../settings';
import type { Tab } from '../values/cell';
import { type Asked, type RunStep, type Told, toldSteps } from './told';

/** All that a run needs to know of a spreadsheet. */
export interface RunInput {
  readonly reports: readonly Tab[];
  /** Our tabs as they stand. */
  readonly own: OwnTabsNow;
  readonly settings: Settings;
  /** Clear lines about settings that could not be used, for the top of Claims. */
  readonly problems: readonly string[];
  /** The moment of the run where that is today, `YYYY-MM-DD HH:MM`: from it hours are counted. */
  readonly moment?: string | null;
}

interface RunOutcome {
  readonly result: AuditResult;
  /** What case texts tell beside the claims. */
  readonly facts: CaseFacts;
  readonly plan: Plan;
  /** What the plan is made of beside our tabs: by it one is made anew where they were moved. */
  readonly told: Told;
  readonly asked: Settings;
}

/** What our tabs as they stand mean for the audit. */
export function askedOf(own: OwnTabsNow, settings: Settings): Asked {
  return {
    settings: {
      ...settings,
      checkedDoubts: [...settings.checkedDoubts, ...checkedDoubts(own.claims ?? null)],
      filed: [...settings.filed, ...filedClaims(own.claims ?? null)],
    },
    messages: standingMessages(own.service ?? null, readTemplates(own.templates?.rows ?? [])),
  };
}

/** What is to be written, by what the reports told and by our tabs as they stand. */
export function planOf(
  { result, facts, buyers }: Told,
  own: OwnTabsNow,
  settings: Settings,
  problems: readonly string[],
  moment: string | null,
): Plan {
  return makePlan(result, own, settings, problems, facts, { buyers, moment });
}

/** Works out everything that a run writes, one step at a time; nothing is written, so that it may be dropped at any step. */
export function* runSteps(input: RunInput): Generator<RunStep, RunOutcome> {
  const { reports, own, problems, moment = null } = input;
  const asked = askedOf(own, input.settings);
  const { result, told } = yield* toldSteps(reports, asked);
  const plan = planOf(told, own, asked.settings, problems, moment);
  return { result, facts: told.facts, plan, told, asked: asked.settings };
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
