// The facts that a message can be filled with: every placeholder that a template may name, and how each is asked for.

/** Facts by name; a fact that is not known is missing or empty. Texts are ready to stand in a sentence of the language. */
export const FACT_IDS = [
  'orderId',
  'item',
  'quantity',
  'orderDate',
  'shipDate',
  'carrier',
  'tracking',
  'lastScan',
  'promisedDate',
  'transitDays',
  'replyBy',
  'refundOffer',
  'sku',
  'fnsku',
  'asin',
  'units',
  'removalOrder',
  'removalTracking',
  'lpn',
  'feedbackDate',
  'rating',
  'comment',
  'returnReason',
  'shopName',
  'signature',
  'answerDays',
  'refundDays',
] as const;

/** Amounts that decide between two ways of solving a case; they never stand in a text. */
export const SUM_IDS = [
  'resaleValue',
  'returnCost',
  'removalFee',
  'relabelCost',
  'inboundCost',
  'disposalFee',
] as const;
export type SumId = (typeof SUM_IDS)[number];

/** `trace` is true when anything about the way of the parcel is known; the carrier alone is no trace. */
export const FLAG_IDS = ['trace'] as const;

const NAMES: ReadonlySet<string> = new Set([...FACT_IDS, ...SUM_IDS, ...FLAG_IDS]);

/** True for a placeholder of the add-on, false for one that only a seller's template names. */
export function isOurs(placeholder: string): boolean {
  return NAMES.has(placeholder);
}

export type Facts = Readonly<Record<string, string>>;

const DATES: ReadonlySet<string> = new Set(['orderDate', 'shipDate', 'promisedDate', 'replyBy', 'feedbackDate']);

/** True for facts that are dates: given as `YYYY-MM-DD`, written as the language writes dates. */
export function isDateFact(id: string): boolean {
  return DATES.has(id);
}

/** The fact that is an amount with its currency (`8.00 EUR`), written as the language writes amounts. */
export const MONEY_FACT = 'refundOffer';

/** The fact that is a number of days, written with its word (`12 days`). */
export const DAYS_FACT = 'transitDays';

/** Facts that are a number of working days which the seller promises, written as words (`two working days`). */
const PROMISE_FACTS = ['answerDays', 'refundDays'] as const;
export type PromiseFact = (typeof PROMISE_FACTS)[number];

/** True for a promise in working days. */
export function isPromise(id: string): id is PromiseFact {
  return (PROMISE_FACTS as readonly string[]).includes(id);
}

/** The fact that is a moment and a place (`2026-11-16 14:05, Leipzig`), in either order. */
export const SCAN_FACT = 'lastScan';
