// The ids of all sentences that the core may say: those of the English catalogues, which every other language must have too.
import type { RuleId } from '../claims/rule-ids';
import type { claimsEn } from './claims.en';
import type { issuesEn } from './issues.en';

export type MessageId = keyof typeof claimsEn | keyof typeof issuesEn;

/** Sentences that show how a claim was counted. */
export type SumId = Exclude<Extract<keyof typeof claimsEn, `${RuleId}.${string}`>, `${string}.check`>;

type Sentences = typeof claimsEn & typeof issuesEn;

/** Names of the placeholders of a text, read by the compiler. */
export type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Bare}:${string}` | `${infer Bare}#${string}` ? Bare : Name) | NamesIn<Rest>
  : never;

type Value = string | number | null;

/** What a sentence must be given; more does no harm, case texts and tests look at it. */
export type ValuesOf<Id extends MessageId> = Readonly<Record<NamesIn<Sentences[Id]>, Value> & Record<string, Value>>;
