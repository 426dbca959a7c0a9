// What is written to Amazon after a claim was filed: replies to questions of its support, appeals against refusals.
import type { Claim } from '../../claims/claim';
import type { AuditResult } from '../../result';
import type { CaseLanguage } from './languages';
import { proofsFor, proofsOf } from './proofs';
import type { QuestionId, RefusalId } from './types';
import { type CaseMore, fitted, isCaseKey, lines, openingOf, paragraphs, valuesOf, Writer } from './writer';

/** A sentence that begins a paragraph of its own; after a greeting German and Polish go on in small letters. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The identifiers and the arithmetic of a claim, with the case that they belong to. */
function factsOf(claim: Claim, writer: Writer, caseId: string | undefined): string[] {
  const number = caseId ? writer.say('caseId', { value: caseId }) : '';
  return [lines([number, ...writer.factLines(claim)]), writer.arithmetic(claim)];
}

/** The answer to a question of Amazon's support. */
export function replyTextIn(
  claim: Claim,
  question: QuestionId,
  result: AuditResult,
  language: CaseLanguage,
  more: CaseMore = {},
): string {
  const writer = new Writer(language, result, more);
  const proofs = proofsFor(question, claim);
  const shown = `reply.${question}.shown`;
  const answer = [
    writer.say(`reply.${question}`, valuesOf(claim)),
    isCaseKey(shown) && proofs.some((id) => writer.has(id)) ? writer.say(shown, {}) : '',
  ];
  return fitted(
    question === 'charges' ? writer.charges(claim) : [],
    (from) => writer.chargesFrom(claim, from),
    (charges) =>
      paragraphs([
        writer.say('greeting', {}),
        ...answer,
        ...factsOf(claim, writer, more.caseId),
        writer.chargesHeaded(charges, claim),
        writer.proofs(proofs, question === 'details' || question === 'silent' ? 'offered' : 'reply.coming'),
        writer.say('reply.ask', {}),
        writer.say('thanks', {}),
      ]),
  );
}

/** The appeal against a refusal, by Amazon's reason for it. */
export function appealTextIn(
  claim: Claim,
  refusal: RefusalId,
  result: AuditResult,
  language: CaseLanguage,
  more: CaseMore = {},
): string {
  const writer = new Writer(language, result, more);
  const values = { ...valuesOf(claim), filed: more.filedOn ?? null };
  const opening = writer.say(openingOf(claim), values, claim.currency);
  return paragraphs([
    writer.say('greeting', {}),
    writer.say(`appeal.${refusal}`, values),
    claim.rule === 'underpaid-reimbursement' ? '' : capital(opening),
    ...factsOf(claim, writer, more.caseId),
    writer.say('appeal.ask', {}),
    writer.proofs(proofsOf(claim)),
    writer.say('thanks', {}),
  ]);
}
