// What the sheet needs to know about a rule beside its words, taken from the rule itself.
import type { Claim } from '../claims/claim';
import type { RuleId } from '../claims/rule-ids';
import type { ReportId } from '../reports/ids';
import { RULES } from '../rules';
import type { Place } from '../rules/rule';
import type { Family } from './colours';

interface RuleFacts {
  readonly error: number;
  readonly family: Family;
  /** Reports to name in a case text, where they were there. */
  readonly checked: readonly ReportId[];
  readonly where: Place;
}

export const RULE_FACTS = Object.fromEntries(
  RULES.map(({ id, error, family, where, needs }): [RuleId, RuleFacts] => {
    const checked = [...new Set(needs.flat())].filter((report) => report !== 'products' && report !== 'shipments');
    return [id, { error, family, where, checked }];
  }),
) as Readonly<Record<RuleId, RuleFacts>>;

/** The colour family of a claim's rows. */
export function familyOf(claim: Claim): Family {
  return claim.state === 'expired' ? 'past' : RULE_FACTS[claim.rule].family;
}
