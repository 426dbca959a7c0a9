// The after-sales scenarios: which there are, whom a text goes to, and which texts each has. Ids are documented and stable.

/** Languages in which a text can go out; Chinese is what the operator reads. */
export const BUYER_LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pl', 'sv', 'ja'] as const;
export type BuyerLanguage = (typeof BUYER_LANGUAGES)[number];
export type TextLanguage = BuyerLanguage | 'zh';
export const TEXT_LANGUAGES: readonly TextLanguage[] = [...BUYER_LANGUAGES, 'zh'];

/** Who ships the order: `any` where the text is the same for both. */
export type Fulfilment = 'fba' | 'seller';
export type Variant = Fulfilment | 'any';

/** Who reads the text: rules of buyer messages do not bind a text to Amazon or to a warehouse. */
export type Audience = 'buyer' | 'amazon' | 'warehouse' | 'public';

interface ScenarioData {
  /** Number in the list of scenarios; texts that belong together share one. */
  readonly number: number;
  readonly id: string;
  readonly audience: Audience;
  readonly variants: readonly Variant[];
  /** Days from today to the date that the text names for the next word ("we will write by …"). */
  readonly answerDays: number;
  /** For orders that have shipped (`true`), have not (`false`), or both (`null`). */
  readonly shipped: boolean | null;
}

const BOTH: readonly Variant[] = ['fba', 'seller'];
const ANY: readonly Variant[] = ['any'];
export const SCENARIOS = [
  buyer(1, 'address-not-shipped', BOTH, 1, false),
  buyer(2, 'address-shipped-low', BOTH, 2, true),
  buyer(3, 'address-shipped-high', BOTH, 2, true),
  buyer(4, 'cancel-not-shipped', BOTH, 1, false),
  buyer(5, 'cancel-shipped', BOTH, 2, true),
  buyer(6, 'where-is-my-order-fba', ['fba'], 2, null),
  buyer(7, 'where-is-my-order-seller', ['seller'], 2, null),
  buyer(8, 'no-longer-wanted', BOTH, 2, true),
  buyer(9, 'damaged', BOTH, 2, true),
  buyer(10, 'wrong-item', BOTH, 2, true),
  buyer(11, 'not-received', BOTH, 2, true),
  other(12, 'returned-intact', 'warehouse', BOTH, 7),
  other(13, 'returned-damaged', 'warehouse', BOTH, 7),
  buyer(14, 'negative-review', ANY, 2, true),
  buyer(15, 'negative-feedback', ANY, 2, true),
  other(15, 'feedback-removal', 'amazon', BOTH, 2),
  other(15, 'feedback-reply', 'public', BOTH, 2),
  buyer(16, 'first-answer', ANY, 2, null),
  buyer(17, 'defective', BOTH, 2, true),
  buyer(18, 'missing-parts', BOTH, 2, true),
  buyer(19, 'not-as-described', BOTH, 2, true),
  buyer(20, 'wrong-size', BOTH, 2, true),
  buyer(21, 'delivered-not-received', BOTH, 2, true),
  buyer(22, 'sent-back', BOTH, 3, true),
  buyer(23, 'delayed', ['seller'], 3, null),
  buyer(24, 'customs', ['seller'], 3, true),
  buyer(25, 'where-is-my-refund', BOTH, 7, true),
  buyer(26, 'return-label', BOTH, 2, true),
  buyer(27, 'late-return', BOTH, 2, true),
  buyer(28, 'cancelled', ['seller'], 1, false),
  buyer(29, 'change-order', BOTH, 1, false),
  buyer(30, 'invoice', ANY, 2, null),
  buyer(31, 'product-question', ANY, 2, null),
  buyer(32, 'refunded', ANY, 2, null),
  buyer(33, 'replacement-sent', ANY, 2, true),
  buyer(34, 'warranty', ANY, 3, true),
  buyer(35, 'safety', ANY, 1, true),
  buyer(36, 'price-question', ANY, 1, null),
  buyer(37, 'refund-or-review', ANY, 1, true),
  buyer(38, 'outside-amazon', ANY, 1, null),
  buyer(39, 'customization', ANY, 2, false),
  buyer(40, 'bulky-delivery', ANY, 2, null),
  buyer(41, 'subscription', ANY, 1, null),
  other(42, 'return-condition', 'amazon', ['fba'], 7),
  other(43, 'claim-facts', 'amazon', ['seller'], 1),
  other(44, 'used-return', 'amazon', ['seller'], 7),
  other(15, 'feedback-delay', 'amazon', ['seller'], 2),
  other(45, 'ship-home', 'warehouse', ANY, 7),
  buyer(46, 'before-purchase', ANY, 1, null),
] as const satisfies readonly ScenarioData[];

function buyer<const Id extends string>(
  number: number,
  id: Id,
  variants: readonly Variant[],
  answerDays: number,
  shipped: boolean | null,
) {
  return { number, id, audience: 'buyer' as const, variants, answerDays, shipped };
}

function other<const Id extends string, const A extends Audience>(
  number: number,
  id: Id,
  audience: A,
  variants: readonly Variant[],
  answerDays: number,
) {
  return { number, id, audience, variants, answerDays, shipped: true as const };
}

/** Scenarios in which nothing has been ordered yet: they name no order. */
export const WITHOUT_ORDER: ReadonlySet<string> = new Set<ScenarioId>(['before-purchase']);

/** What Amazon lets a seller ask once for an order. */
export const ONCE: ReadonlySet<string> = new Set<ScenarioId>([
  'negative-feedback',
  'feedback-removal',
  'feedback-delay',
]);

export type ScenarioId = (typeof SCENARIOS)[number]['id'];
export interface Scenario extends ScenarioData {
  readonly id: ScenarioId;
}

const BY_ID = new Map<string, Scenario>(SCENARIOS.map((s) => [s.id, s]));

/** The shipped scenario with that id, or null. */
export function scenarioOf(id: string): Scenario | null {
  return BY_ID.get(id.trim().toLowerCase()) ?? null;
}

/** Hours after a buyer's message within which Amazon counts an answer as in time, weekends and holidays included. */
export const ANSWER_HOURS = 24;

/** The text that fits the way the order ships. */
export function variantFor(scenario: Scenario, fulfilment: Fulfilment): Variant {
  if (scenario.variants.includes(fulfilment)) return fulfilment;
  return scenario.variants[0] as Variant;
}

/** Scenarios with one text, by whose it is; all others have one for each way of shipping. */
type FbaIds = 'where-is-my-order-fba' | 'return-condition';
type SellerIds =
  | 'where-is-my-order-seller'
  | 'delayed'
  | 'customs'
  | 'cancelled'
  | 'claim-facts'
  | 'used-return'
  | 'feedback-delay';
type AnyIds =
  | 'negative-review'
  | 'negative-feedback'
  | 'first-answer'
  | 'invoice'
  | 'product-question'
  | 'refunded'
  | 'replacement-sent'
  | 'warranty'
  | 'safety'
  | 'price-question'
  | 'refund-or-review'
  | 'outside-amazon'
  | 'customization'
  | 'bulky-delivery'
  | 'subscription'
  | 'ship-home'
  | 'before-purchase';
type BothIds = Exclude<ScenarioId, FbaIds | SellerIds | AnyIds>;

/** Names a text: scenario and variant. */
export type TextKey = `${BothIds}.${Fulfilment}` | `${FbaIds}.fba` | `${SellerIds}.seller` | `${AnyIds}.any`;
