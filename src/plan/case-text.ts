// What the seller should know beside a case text: its language, what it must not say, and whether its facts changed.
import type { Claim } from '../claims/claim';
import { checkCase } from '../messages/cases/check';
import { caseLanguageOf } from '../messages/cases/languages';
import { shortTitle } from '../messages/formats';
import { sayMessage } from '../messages/say';
import type { Language } from '../settings';
import { fingerprint } from '../values/text';
import { t } from '../words';

const IDENTIFIERS = ['marketplace', 'orderId', 'shipmentId', 'referenceId', 'sku', 'fnsku', 'asin'] as const;

/** Says that there are no case texts in the marketplace's language, where that is so. */
export function languageRemark({ marketplace }: Claim, language: Language): string {
  return caseLanguageOf(marketplace).exact ? '' : t(language, 'case.noLanguage', { shop: marketplace });
}

function namedBy(claim: Claim): string[] {
  const title = claim.title ?? '';
  const counted = Object.values(claim.explanation.data).map(String);
  return [...IDENTIFIERS.map((id) => claim[id] ?? ''), title, shortTitle(title), claim.currency, ...counted];
}

/** What a text, ours or the seller's, must not go out with; empty when nothing. */
export function caseChecked(text: string, claims: readonly Claim[], language: Language): string {
  return checkCase(text, claims.flatMap(namedBy))
    .map(({ rule, words }) => t(language, 'case.broken', { rule, words, why: sayMessage(`check.${rule}`, language) }))
    .join('\n');
}

/** Changes when a fact that the case text rests on changes; the day of the run is none. */
export function factsFingerprint(claims: readonly Claim[]): string {
  const [first, ...others] = claims.map(factsOfOne) as [string, ...string[]];
  return others.length === 0 ? first : fingerprint([first, ...others].join(' '));
}

function factsOfOne(claim: Claim): string {
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
      ...(claim.alternatives.length > 0 ? [claim.alternatives] : []),
    ]),
  );
}
