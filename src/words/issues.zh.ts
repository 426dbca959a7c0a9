// What is wrong with a tab or row, in Simplified Chinese: the same ids and placeholders as in English.
import type { issuesEn } from './issues.en';

export const issuesZh = {} as const satisfies Readonly<Record<keyof typeof issuesEn, string>>;
