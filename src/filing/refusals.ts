// Amazon's reasons for refusing a case: what each means, whether another step is worth it and until when, and the draft.
import { QUESTIONS, type QuestionId, REFUSALS, type RefusalId } from '../messages/cases/types';
import type { Language } from '../settings';
import type { Day } from '../values/day';
import { t } from '../words';
import type { FilingCase } from './groups';
import { appealOf, type CaseSoFar, type Letter, type PackSource } from './pack';

/** `check`: only after the seller has looked it up and found Amazon mistaken. */
type Worth = 'yes' | 'check' | 'no';

const WORTH: Readonly<Record<RefusalId, Worth>> = {
  'already-reimbursed': 'check',
  'unit-found': 'check',
  'outside-window': 'check',
  'proof-refused': 'yes',
  'counted-and-confirmed': 'check',
  'customer-policy': 'check',
  duplicate: 'check',
  'wrong-kind': 'yes',
};

/** An entry of a list to choose from. */
export interface Choice<Id> {
  readonly id: Id;
  readonly name: string;
}

/** Amazon's reasons, to choose from. */
export function refusalChoices(language: Language): Choice<RefusalId>[] {
  return REFUSALS.map((id) => ({ id, name: t(language, `refused.${id}`) }));
}

/** What Amazon may ask for, to choose from. */
export function questionChoices(language: Language): Choice<QuestionId>[] {
  return QUESTIONS.map((id) => ({ id, name: t(language, `question.${id}`) }));
}

/** What to do about a refusal. */
export interface Refused extends Letter {
  readonly reason: RefusalId;
  readonly means: string;
  readonly worth: Worth;
  /** Whether another step is worth it and how often, in a sentence each. */
  readonly advice: readonly string[];
  /** Last day on which a new case could still be filed; null when it is over. */
  readonly until: Day | null;
}

/** What a refusal of a case means, and the draft against it. Nothing is worth it that was filed after the last day. */
export function refusalOf(one: FilingCase, reason: RefusalId, source: PackSource, soFar: CaseSoFar = {}): Refused {
  const { language, result } = source;
  const deadline = Math.min(...one.claims.map((claim) => claim.deadline));
  const tooLate = reason === 'outside-window' && soFar.filedOn !== undefined && soFar.filedOn > deadline;
  const worth = tooLate ? 'no' : WORTH[reason];
  const until = deadline >= result.asOf ? deadline : null;
  return {
    ...appealOf(one, reason, source, soFar),
    ...{ reason, worth, until },
    means: t(language, `refused.${reason}.means`),
    advice: [
      t(language, `refused.worth.${worth}`),
      ...(worth === 'no' ? [] : [t(language, 'refused.once')]),
      until === null ? t(language, 'refused.over') : t(language, 'refused.until', { day: until }),
    ],
  };
}
