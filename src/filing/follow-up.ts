// What follows when Amazon has a case: the appeal against a refusal, the reply to a question, the reminder when nobody answers,
// each with what it means and what to do.
import { proofsIn } from '../messages/cases/text';
import type { QuestionId, RefusalId } from '../messages/cases/types';
import { t } from '../words';
import { type Asked, questionName, refusalName } from './amazons-answer';
import type { FilingCase } from './groups';
import { type Attachment, attachmentsOf, type CaseSoFar, type Letter, type PackSource, replyOf } from './pack';
import { refusalOf } from './refusals';

/** What a letter answers: a refusal, a question, or silence (`silent`). */
export type Occasion =
  | { readonly kind: 'refused'; readonly reason: RefusalId }
  | { readonly kind: 'asked'; readonly question: Asked }
  | { readonly kind: 'silent' };

export interface FollowUp extends Letter {
  /** What happened, in the language of the interface; '' where Amazon is silent. */
  readonly happened: string;
  /** What it means and what to do, in sentences. */
  readonly advice: readonly string[];
  /** Where it is sent. */
  readonly where: string;
  readonly attachments: readonly Attachment[];
}

/** A name of the occasion that does not change with the language. */
export function occasionId(occasion: Occasion): string {
  switch (occasion.kind) {
    case 'refused':
      return `refused/${occasion.reason}`;
    case 'asked':
      return `asked/${occasion.question}`;
    case 'silent':
      return 'silent';
  }
}

/** The letter about a case that Amazon has, and what to know before it is sent. */
export function followUpOf(one: FilingCase, occasion: Occasion, source: PackSource, soFar: CaseSoFar): FollowUp {
  const { language } = source;
  const { caseId, filedOn, ticked = [] } = soFar;
  const where = caseId ? t(language, 'answer.whereCase', { case: caseId }) : t(language, 'answer.where');
  const attached = (question?: QuestionId): Attachment[] =>
    attachmentsOf(proofsIn(one.claims, language, question), ticked);
  if (occasion.kind === 'refused') {
    const { text, meaning, means, advice } = refusalOf(one, occasion.reason, source, soFar);
    const happened = refusalName(occasion.reason, language);
    return { ...{ text, meaning, where, happened }, advice: [means, ...advice], attachments: attached() };
  }
  const letter = (question: QuestionId) => replyOf(one, question, source, soFar);
  if (occasion.kind === 'silent') {
    const since =
      filedOn === undefined ? t(language, 'answer.silent') : t(language, 'answer.silentSince', { on: filedOn });
    return { ...letter('silent'), where, happened: '', advice: [since], attachments: attached('silent') };
  }
  const { question } = occasion;
  const happened = questionName(question, language);
  const advice = [t(language, 'answer.reply')];
  return { ...letter(question), where, happened, advice, attachments: attached(question) };
}
