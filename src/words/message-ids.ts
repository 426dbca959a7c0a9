// The ids of all sentences that the core may say: those of the English catalogues, which every other language must have too.
import type { claimsEn } from './claims.en';
import type { issuesEn } from './issues.en';

export type MessageId = keyof typeof claimsEn | keyof typeof issuesEn;
