// A sentence without its words.
import type { MessageId, SumId, ValuesOf } from '../words/message-ids';

/**
 * A sentence as an id with its numbers; `src/words/` turns it into a language. An id without a sentence, or one without a value
 * that its sentence names, does not compile where it is made: that is worth the one import from above, which is types alone.
 */
export type Message<Id extends MessageId = MessageId> = {
  [Each in Id]: { readonly id: Each; readonly data: ValuesOf<Each> };
}[Id];

/** A message whose id is worked out: its values are those of that id. */
export function message<Id extends MessageId>(id: Id, data: ValuesOf<Id>): Message {
  return { id, data } as Message;
}

/** The arithmetic of a claim. */
export type Sum = Message<SumId>;
