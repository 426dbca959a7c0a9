// The arithmetic and the remarks of claims, in Simplified Chinese: the same ids and placeholders as in English.
import type { claimsEn } from './claims.en';

export const claimsZh = {} as const satisfies Readonly<Record<keyof typeof claimsEn, string>>;
