// What a language file of case texts holds: the sentences of a case, the arithmetic, and the names of reports.

import type { RuleId } from '../../claims/rule-ids';
import type { ReportId } from '../../reports/ids';
import type { claimsEn } from '../../words/claims.en';
import type { casesEn } from './en';

/** Sentences of a case; where to file it is said to the seller only and stays in his two languages. */
export type CaseKey = Exclude<keyof typeof casesEn, `where.${string}` | 'attach'>;

/** Sentences that show how a claim was counted, by the id of its explanation. */
export type SumKey = Exclude<Extract<keyof typeof claimsEn, `${RuleId}.${string}`>, `${string}.check`>;

export interface CaseWords {
  readonly sentences: Readonly<Record<CaseKey, string>>;
  /** A sum that is missing here is written with the numbers of the claim alone. */
  readonly sums: Readonly<Partial<Record<SumKey, string>>>;
  /** The sum of a claim that has no sentence of its own. */
  readonly sum: string;
  readonly reports: Readonly<Partial<Record<ReportId, string>>>;
  readonly separator: string;
}
