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
  /** "By e-mail", "by text message": forbidden as the seller's own way, usual for Amazon and carriers. */
  readonly byMail: RegExp;
  /** The seller: "us", "our". */
  readonly ours: RegExp;
  /** The seller acts, or is to be written to. */
  readonly we: RegExp;
  /** Amazon, carriers, customs, banks, makers and warranty services: what they do is not the seller's doing. */
  readonly others: RegExp;
  /** "We cannot", "we may not": what follows is declined, not offered. */
  readonly refusal: RegExp;
  /** What the seller has changed or passed on himself: no request to the buyer. */
  readonly done: RegExp;
  /** Thanks for feedback, in which feedback is any remark. */
  readonly thanks: RegExp;
  /** The buyer is asked to give up an A-to-z claim or a chargeback. */
  readonly claim: RegExp;
  /** The buyer is told to give another reason for a return. */
  readonly reason: RegExp;
  /** The buyer is asked for a phone number or an e-mail address. */
  readonly contact: RegExp;
}

/** The patterns of a language as they are written: alternatives for each part. */
export type Phrases = Readonly<Record<keyof Lexicon, readonly string[]>>;

/** No pattern may repeat without an end: each start then walks a bounded way, and a check takes linear time. */
function bounded(source: string): string {
  return source
    .replace(/~/g, '\\p{L}{0,30}')
    .replace(/\\s[+*]/g, (part) => (part === '\\s+' ? '\\s' : '\\s?'))
    .replace(/(\\p\{L\}|\])([+*])/g, (_, part: string, times: string) => `${part}{${times === '+' ? 1 : 0},30}`)
    .replace(/\\d\+/g, '\\d{1,6}')
    .replace(/\{(\d+),\}/g, '{$1,30}')
    .replace(/\)([+*])/g, (_, times: string) => `){${times === '+' ? 1 : 0},4}`);
}

/** A pattern that starts where a word starts; `~` stands for the rest of a word. */
export function words(parts: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${bounded(parts.join('|'))})`, 'giu');
}

/** A pattern for languages that do not put blanks between words. */
export function signs(parts: readonly string[]): RegExp {
  return new RegExp(`(?:${bounded(parts.join('|'))})`, 'giu');
}
