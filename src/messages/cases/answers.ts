// What is written to Amazon after a case was filed: replies to questions of its support, appeals against refusals.
import { type Claim, restsOnAmazonsCost } from '../../claims/claim';
import type { CaseLanguage } from './languages';
import { proofsFor, proofsOf } from './proofs';
import { caseFacts, countedOf, listOf, openingsOf, valuesOfAll } from './text';
import type { QuestionId, RefusalId } from './types';
import { type CaseMore, type CaseSource, capital, fitted, isCaseKey, lines, paragraphs, Writer } from './writer';

/** The identifiers and the arithmetic of a case, with its number. */
function factsOf(claims: readonly Claim[], writer: Writer, caseId: string | undefined): string[] {
  const number = caseId ? writer.say('caseId', { value: caseId }) : '';
  return [lines([number, ...caseFacts(claims, writer)]), ...countedOf(claims, writer)];
}

/** The answer to a question of Amazon's support about a case. At most as long as Amazon's box. */
export function replyTextIn(
  claims: readonly Claim[],
  question: QuestionId,
  result: CaseSource,
  language: CaseLanguage,
  more: CaseMore = {},
): string {
  const writer = new Writer(language, result, more);
  const proofs = proofsFor(question, claims);
  const amazons = question === 'cost' && claims.every(restsOnAmazonsCost);
  const shown = `reply.${question}.shown`;
  const answer = [
    writer.say(amazons ? 'reply.cost.amazons' : `reply.${question}`, valuesOfAll(claims)),
    isCaseKey(shown) && proofs.some((id) => writer.has(id)) ? writer.say(shown, {}) : '',
  ];
  const list = listOf(claims, writer);
  // The charges answer one question only, the products of a shipment are what every case of it is about.
  const listed = claims.length > 1 || question === 'charges' ? list.items : [];
  return fitted(listed, list.more, (some) =>
    paragraphs([
      writer.say('greeting', {}),
      ...answer,
      ...factsOf(claims, writer, more.caseId),
      list.heading(some),
      claims.length > 1 ? writer.amount(claims) : '',
      writer.proofs(proofs, question === 'details' || question === 'silent' ? 'offered' : 'reply.coming'),
      writer.say('reply.ask', {}),
      writer.say('thanks', {}),
    ]),
  );
}

/** The appeal against a refusal, by Amazon's reason for it. At most as long as Amazon's box. */
export function appealTextIn(
  claims: readonly Claim[],
  refusal: RefusalId,
  result: CaseSource,
  language: CaseLanguage,
  more: CaseMore = {},
): string {
  const [first] = claims as readonly [Claim, ...Claim[]];
  const writer = new Writer(language, result, more);
  const opening = first.rule === 'underpaid-reimbursement' ? [] : openingsOf(claims, writer).map(capital);
  const list = listOf(claims, writer);
  return fitted(claims.length > 1 ? list.items : [], list.more, (some) =>
    paragraphs([
      writer.say('greeting', {}),
      writer.say(`appeal.${refusal}`, { ...valuesOfAll(claims), filed: more.filedOn ?? null }),
      ...opening,
      ...factsOf(claims, writer, more.caseId),
      list.heading(some),
      claims.length > 1 ? writer.amount(claims) : '',
      writer.say('appeal.ask', {}),
      writer.proofs(proofsOf(claims)),
      writer.say('thanks', {}),
    ]),
  );
}
