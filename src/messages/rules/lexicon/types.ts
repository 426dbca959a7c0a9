// The words by which the rules of a language are found. Patterns look at text in NFKC form, case does not matter.

export interface Lexicon {
  /** Seller feedback, told apart from reviews of a product. */
  readonly feedback: RegExp;
  /** Reviews and ratings of a product. */
  readonly review: RegExp;
  readonly change: RegExp;
  readonly remove: RegExp;
  readonly positive: RegExp;
  /** Anything of value that could be offered. */
  readonly benefit: RegExp;
  /** "If you are satisfied …", "before you write …". */
  readonly condition: RegExp;
  /** Appeals to pity or fear. */
  readonly pressure: RegExp;
  readonly stock: RegExp;
  /** The buyer is asked to cancel; the seller's own cancelling is not meant. */
  readonly askCancel: RegExp;
  /** Buying, paying or settling away from Amazon. */
  readonly outside: RegExp;
  readonly threat: RegExp;
  readonly marketing: RegExp;
  /** A refund or a new parcel that, for FBA, only Amazon can promise. */
  readonly promise: RegExp;
  /** Announces a phone number. */
  readonly phone: RegExp;
  /** Announces a tracking number. */
  readonly tracking: RegExp;
}

/** The patterns of a language as they are written: alternatives for each part. */
export type Phrases = Readonly<Record<keyof Lexicon, readonly string[]>>;

/** A pattern that starts where a word starts; `~` stands for the rest of a word. */
export function words(parts: readonly string[]): RegExp {
  const source = parts.join('|').replace(/~/g, '\\p{L}*');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'giu');
}

/** A pattern for languages that do not put blanks between words. */
export function signs(parts: readonly string[]): RegExp {
  return new RegExp(`(?:${parts.join('|')})`, 'giu');
}
