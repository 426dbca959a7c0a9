// A sentence without its words.

/** A sentence as an id with its numbers; `src/words/` turns it into a language. */
export interface Message {
  readonly id: string;
  readonly data: Readonly<Record<string, string | number | null>>;
}
