// A sentence without its words.
import type { MessageId, SumId } from '../words/message-ids';

/**
 * A sentence as an id with its numbers; `src/words/` turns it into a language. An id without a sentence does not compile where
 * it is made: that is worth the one import from above, which is a type alone.
 */
export interface Message<Id extends string = MessageId> {
  readonly id: Id;
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** The arithmetic of a claim. */
export type Sum = Message<SumId>;
