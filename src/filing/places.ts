// Where in Seller Central a case is filed, and what to look up there first.
import type { Claim } from '../claims/claim';
import { RULES } from '../rules';
import type { Place } from '../rules/rule';
import type { Language } from '../settings';
import { t } from '../words';

/** A reimbursement that was taken back is no matter of its value, so the tool for that is no place for it. */
type FilingPlace = Place | 'reversal';

function placeOf({ rule }: Claim): FilingPlace {
  if (rule === 'reversal-without-unit') return 'reversal';
  return RULES.find(({ id }) => id === rule)!.where;
}

/** The page of Seller Central for such a claim. */
export function whereToFile(claim: Claim, language: Language): string {
  return t(language, `where.${placeOf(claim)}`);
}

/** What to look up before filing it. */
export function lookFirst(claim: Claim, language: Language): string {
  // Of a category nothing is measured.
  return t(language, `look.${claim.rule === 'referral-fee' ? 'referral' : placeOf(claim)}`);
}
