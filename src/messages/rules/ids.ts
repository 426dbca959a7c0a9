// The rules of the road: ids (documented and stable) and whether breaking one stops a text or only calls for a look.

export const CHECK_RULES = [
  ['review-change', 'fail'],
  ['review-incentive', 'fail'],
  ['review-positive', 'fail'],
  ['review-gating', 'fail'],
  ['feedback-change', 'warn'],
  ['feedback-incentive', 'fail'],
  ['feedback-positive', 'fail'],
  ['feedback-removal', 'warn'],
  ['pressure', 'fail'],
  ['threat', 'fail'],
  ['link', 'fail'],
  ['email-address', 'fail'],
  ['phone-number', 'fail'],
  ['emoji', 'fail'],
  ['styling', 'fail'],
  ['shouting', 'fail'],
  ['unfilled-field', 'fail'],
  ['other-channel', 'fail'],
  ['outside-amazon', 'fail'],
  ['marketing', 'fail'],
  ['stock-cancel', 'fail'],
  ['claim-withdrawal', 'fail'],
  ['return-reason', 'fail'],
  ['contact-details', 'fail'],
  ['personal-data', 'fail'],
  ['order-id', 'warn'],
  ['length', 'warn'],
  ['language', 'warn'],
  ['thirty-days', 'warn'],
  ['fba-promise', 'warn'],
  ['important-tag', 'warn'],
] as const;

export type CheckRule = (typeof CHECK_RULES)[number][0];
export type Severity = 'fail' | 'warn';

const SEVERITY = new Map<CheckRule, Severity>(CHECK_RULES);

/** `fail`: the text must not go out. `warn`: a person should look first. */
export function severityOf(rule: CheckRule): Severity {
  return SEVERITY.get(rule) as Severity;
}
