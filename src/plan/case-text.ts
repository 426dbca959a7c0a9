// The case text of a claim as the Messages tab shows it, where to file it, and whether its facts changed.
import type { Claim } from '../claims/claim';
import { checkCase } from '../messages/cases/check';
import { type CaseLanguage, caseLanguageOf } from '../messages/cases/languages';
import { type CaseGroup, type CaseMore, caseTextIn } from '../messages/cases/text';
import { sayMessage } from '../messages/say';
import type { AuditResult } from '../result';
import type { Language } from '../settings';
import { fingerprint } from '../values/text';
import { sentences, t } from '../words';
import { RULE_FACTS } from './rule-facts';

const IDENTIFIERS = ['marketplace', 'orderId', 'shipmentId', 'referenceId', 'sku', 'fnsku', 'asin'] as const;

/** The draft for a claim, ready to paste into a case. */
export function caseText(claim: Claim, result: AuditResult, language: CaseLanguage, more: CaseMore = {}): string {
  return caseTextIn(claim, result, language, more);
}

/** The language in which a claim of that marketplace is filed. */
export function marketLanguage(claim: Claim): CaseLanguage {
  return caseLanguageOf(claim.marketplace).language;
}

/** Says that there are no case texts in the marketplace's language, where that is so. */
export function languageRemark(claim: Claim, language: Language): string {
  return caseLanguageOf(claim.marketplace).exact ? '' : t(language, 'messages.noLanguage', { shop: claim.marketplace });
}

/** What a text, ours or the seller's, must not go out with; empty when nothing. */
export function caseChecked(text: string, claim: Claim, language: Language): string {
  const known = IDENTIFIERS.map((id) => claim[id] ?? '').concat(claim.title ?? '', claim.currency);
  return checkCase(text, known)
    .map(({ rule, words }) =>
      t(language, 'messages.broken', { rule, words, why: sayMessage(`check.${rule}`, language) }),
    )
    .join('\n');
}

/** As `factsFingerprint`, for all claims of a group. */
export function groupFacts(group: CaseGroup): string {
  return fingerprint(group.claims.map(factsFingerprint).join(' '));
}

/** Where in Seller Central such a claim is filed. */
export function whereToFile(claim: Claim, language: Language): string {
  const { where } = RULE_FACTS[claim.rule];
  return sentences([t(language, `where.${where}`), t(language, 'where.attach')], language);
}

/** Changes when a fact that the case text rests on changes; the day of the run is none. */
export function factsFingerprint(claim: Claim): string {
  return fingerprint(
    JSON.stringify([
      claim.rule,
      claim.eventDate,
      claim.unitsEvent,
      claim.unitsFound,
      claim.unitsReimbursed,
      claim.unitsOpen,
      claim.amount,
      claim.currency,
      IDENTIFIERS.map((id) => claim[id]),
    ]),
  );
}
