// The ids of all sentences that the core may say: those of the English catalogues, which every other language must have too.
import type { RuleId } from '../claims/rule-ids';
import type { claimsEn } from './claims.en';
import type { issuesEn } from './issues.en';

export type MessageId = keyof typeof claimsEn | keyof typeof issuesEn;

/** Sentences that show how a claim was counted. */
export type SumId = Exclude<Extract<keyof typeof claimsEn, `${RuleId}.${string}`>, `${string}.check`>;
