// What the seller chooses as Amazon's answer to a case: a refusal with its reason, or a question. The choices of the drop-down
// and how a typed answer is understood, in whichever language it was chosen.
import { QUESTIONS, type QuestionId, REFUSALS, type RefusalId } from '../messages/cases/types';
import type { Language } from '../settings';
import { inAllLanguages, sentences, t } from '../words';

/** Amazon's answer; the reason or question is null where the words after "Refused:" or "Amazon asks:" name none. */
export type AmazonsAnswer =
  | { readonly kind: 'refused'; readonly reason: RefusalId | null }
  | { readonly kind: 'asked'; readonly question: Asked | null };

/** What Amazon may ask; that it is silent is no answer. */
export type Asked = Exclude<QuestionId, 'silent'>;

type Kind = AmazonsAnswer['kind'];

const KINDS: readonly Kind[] = ['refused', 'asked'];

const ASKED = QUESTIONS.filter((id): id is Asked => id !== 'silent');

/** Beginnings by which an answer is told, in small letters, in every language. */
export const ANSWER_BEGINS: Readonly<Record<Kind, readonly string[]>> = {
  refused: inAllLanguages('answer.refused').map(comparable),
  asked: inAllLanguages('answer.asked').map(comparable),
};

/** As the formulas compare: without blanks around and double ones inside. */
function comparable(text: string): string {
  return text.trim().replace(/ +/g, ' ').toLowerCase();
}

/** A refusal as the drop-down has it. */
export function refusalName(id: RefusalId, language: Language): string {
  return sentences([t(language, 'answer.refused'), t(language, `refused.${id}`)], language);
}

/** A question as the drop-down has it. */
export function questionName(id: Asked, language: Language): string {
  return sentences([t(language, 'answer.asked'), t(language, `question.${id}`)], language);
}

/** The choices of the drop-down: refusals first, then questions. */
export function answerChoices(language: Language): string[] {
  return [...REFUSALS.map((id) => refusalName(id, language)), ...ASKED.map((id) => questionName(id, language))];
}

const names = <Id extends string>(ids: readonly Id[], key: (id: Id) => string[]): ReadonlyMap<string, Id> =>
  new Map(ids.flatMap((id) => key(id).map((name): [string, Id] => [comparable(name), id])));

const REASONS = names(REFUSALS, (id) => inAllLanguages(`refused.${id}`));
const QUESTIONS_NAMED = names(ASKED, (id) => inAllLanguages(`question.${id}`));

/** What a typed answer says; null for the seller's own words. */
export function answerIn(typed: string): AmazonsAnswer | null {
  const text = comparable(typed);
  for (const kind of KINDS) {
    const begin = ANSWER_BEGINS[kind].find((one) => text.startsWith(one));
    if (begin === undefined) continue;
    const rest = text.slice(begin.length).trim();
    return kind === 'refused'
      ? { kind, reason: REASONS.get(rest) ?? null }
      : { kind, question: QUESTIONS_NAMED.get(rest) ?? null };
  }
  return null;
}
