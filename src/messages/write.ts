// Writes a message: scenario and order in; finished text, Chinese version, first step, due time, questions and check out.
import type { Language, Tone } from '../settings';
import { type Day, dayFromIso, isoOf } from '../values/day';
import { MONEY_SCALE, type Money, moneyText } from '../values/money';
import { american } from './american';
import {
  DAYS_FACT,
  type Facts,
  FLAG_IDS,
  isDateFact,
  isOurs,
  isPromise,
  MONEY_FACT,
  SCAN_FACT,
  SUM_IDS,
  type SumId,
} from './facts';
import { amountFactText, dateFactText, scanText } from './formats';
import { hasSeveralLanguages, languageOfMarketplace, writesAmerican } from './market-language';
import type { Order } from './order';
import { daysText, promiseText } from './plurals';
import { outline, render } from './render';
import { type Context, check, type Hit, passes } from './rules/check';
import { isMessageKey, type MessageKey, sayMessage } from './say';
import {
  ANSWER_HOURS,
  type Audience,
  type Fulfilment,
  ONCE,
  type Scenario,
  scenarioOf,
  TEXT_LANGUAGES,
  type TextLanguage,
  type Variant,
  variantFor,
  WITHOUT_ORDER,
} from './scenarios';
import type { TemplateBook } from './templates';
import { STARTED_BY_SELLER } from './texts/shipped';
import { type Sums, type Worth, worthOfReselling, worthOfReturning } from './worth';

/** What the seller set once for all messages. */
export interface MessageSettings {
  /** Language in which the seller reads. */
  readonly language: Language;
  readonly asOf: Day;
  readonly marketplace: string;
  readonly signature: string;
  readonly shopName: string;
  /** Highest unit price of a "low-priced" item, in the order's currency; null while not set. */
  readonly priceLimit: Money | null;
  /** Of the shipped texts, plain when left out: it is the book that writes in it. */
  readonly tone?: Tone;
  /** Working days that texts promise; 1 and 2 when left out. */
  readonly answerDays?: number;
  readonly refundDays?: number;
}

export interface Request {
  readonly scenario: string;
  readonly order: Order;
  /** Left out: the language of the order's marketplace. */
  readonly language?: TextLanguage | null;
  readonly fulfilment?: Fulfilment | null;
  /** Answers to questions, by fact; they win over the reports. */
  readonly answers?: Facts;
  /** When the buyer's message came in, `YYYY-MM-DD HH:MM`. */
  readonly received?: string | null;
  /** This situation was answered for this order before. */
  readonly sent?: boolean;
}

interface Ask {
  readonly fact: string;
  readonly question: string;
}

export interface CheckedHit extends Hit {
  readonly why: string;
}

export interface Message {
  readonly scenario: string;
  readonly number: number | null;
  readonly title: string;
  readonly fulfilment: Fulfilment;
  readonly audience: Audience;
  readonly orderId: string;
  readonly language: TextLanguage;
  readonly condition: string;
  readonly firstStep: string;
  /** The arithmetic of what pays, where the scenario has one. */
  readonly arithmetic: string | null;
  /** A sentence, '' where no buyer waits; `due` the moment itself, when the time of the buyer's message is known. */
  readonly deadline: string;
  readonly due: string | null;
  /** Null while a question must be answered first. */
  readonly subject: string | null;
  readonly text: string | null;
  readonly chinese: { readonly subject: string; readonly text: string } | null;
  /** What the text says, in the language in which the seller reads; null where the text is in it. */
  readonly meaning: { readonly language: TextLanguage; readonly subject: string; readonly text: string } | null;
  readonly asks: readonly Ask[];
  readonly notes: readonly string[];
  readonly hits: readonly CheckedHit[];
  /** With what the text was checked; a text that the seller changed is checked with the same. */
  readonly context: Context;
  /** False when the text must not go out as it is. */
  readonly ok: boolean;
}

/** Where nothing has been ordered. */
export const NO_ORDER: Order = {
  ...{ id: '', found: false, fulfilment: null, marketplace: null, multiChannel: false, status: '', shipped: null },
  ...{ completed: null, items: [], facts: {} },
};

const MOMENT = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T,]+([01]?\d|2[0-3]):([0-5]\d)(?::\d{2})?)?$/;

/**
 * When a message came in, as it was typed (`2026-11-22 14:05`, `2026/11/22`), as `YYYY-MM-DD HH:MM`; a day without a time
 * counts from its beginning, so that no answer comes too late. Null when it is no such moment.
 */
export function momentOf(typed: string): string | null {
  const [, year, month = '', date = '', hour = '0', minute = '00'] = MOMENT.exec(typed.trim()) ?? [];
  const day = year === undefined ? null : dayFromIso(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return day === null ? null : `${isoOf(day)} ${hour.padStart(2, '0')}:${minute}`;
}

/** `YYYY-MM-DD HH:MM` plus 24 hours, or null when it is no such time. */
export function dueOf(received: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})/.exec(received.trim());
  const day = match ? dayFromIso(match[1] as string) : null;
  return day === null || !match ? null : `${isoOf(day + ANSWER_HOURS / 24)} ${match[2]}`;
}

/** Why the add-on refuses to write such a text, or null: requests to change a review, and anything to a Vine reviewer. */
export function refusalOf(scenario: string): MessageKey | null {
  if (/^vine(?![a-z])/i.test(scenario.trim())) return 'note.vine';
  const asksForChange = /review/i.test(scenario) && /chang|remov|delet|edit|updat|revis|改|删/i.test(scenario);
  return asksForChange ? 'note.reviewRefused' : null;
}

interface Frame {
  readonly scenario: Scenario | null;
  readonly id: string;
  readonly variant: Variant;
  readonly fulfilment: Fulfilment;
  readonly audience: Audience;
}

/** The languages whose shipped texts `writeMessage` needs for a request: the message's own, English in its place, and what it means. */
export function languagesFor({ order, language }: Request, settings: MessageSettings): TextLanguage[] {
  const own = language ?? languageOfMarketplace(order.marketplace ?? settings.marketplace).language;
  const needed = new Set<string>([own, 'en', 'zh', settings.language]);
  return TEXT_LANGUAGES.filter((one) => needed.has(one));
}

/** The message, or null when there is no such scenario. */
export function writeMessage(request: Request, settings: MessageSettings, book: TemplateBook): Message | null {
  const { order } = request;
  const id = request.scenario.trim().toLowerCase();
  const scenario = scenarioOf(id);
  const own = book.own.find((one) => one.id === id) ?? null;
  if (!scenario && !own) return null;
  const fulfilment = request.fulfilment ?? only(scenario) ?? order.fulfilment ?? 'fba';
  const frame: Frame = {
    scenario,
    id,
    fulfilment,
    variant: scenario ? variantFor(scenario, fulfilment) : fulfilment,
    audience: scenario?.audience ?? 'buyer',
  };

  const place = order.marketplace ?? settings.marketplace;
  const market = languageOfMarketplace(place);
  const language = request.language ?? market.language;
  const template = book.find(id, frame.variant, language) ?? book.find(id, frame.variant, 'en');
  const spoken = template?.language ?? language;
  const say = (key: MessageKey, values = {}) => sayMessage(key, settings.language, values);

  const notes: string[] = [];
  if (request.sent) notes.push(say(ONCE.has(id) ? 'note.sentOnce' : 'note.sent'));
  if (!order.found && !WITHOUT_ORDER.has(id)) notes.push(say('note.notFound'));
  if (!request.language && !market.exact) {
    notes.push(say('note.language', { marketplace: place }));
  } else if (!request.language && frame.audience === 'buyer' && hasSeveralLanguages(place)) {
    notes.push(say('note.languages', { marketplace: place }));
  }
  notes.push(...notesOn(frame, order, settings));
  const broken = book.problemOf(id, frame.variant, language);
  if (broken) notes.push(say('note.template', { row: broken.row, detail: say(broken.problem, broken.data) }));

  const facts = factsFor(request, frame, settings);
  const currency = order.items.find((item) => item.currency !== '')?.currency ?? '';
  const inAmerican = spoken === 'en' && writesAmerican(place) && template !== null && !book.isOwn(template);
  const spell = inAmerican ? american : (text: string) => text;
  const filled = template
    ? fillIn(spell(template.subject), spell(template.text), facts, spoken, currency, inAmerican)
    : null;
  const chinese = book.find(id, frame.variant, 'zh');
  const gloss = chinese ? fillIn(chinese.subject, chinese.text, facts, 'zh', currency, false) : null;

  // Not every interface language has texts of its own.
  const reader = TEXT_LANGUAGES.find((one) => one === settings.language && one !== spoken) ?? null;
  const readable = reader && book.find(id, frame.variant, reader);
  const read = reader && readable ? fillIn(readable.subject, readable.text, facts, reader, currency, false) : null;

  const worth = worthFor(frame, sumsOf(facts));
  const asks = asksFor(frame, request, filled?.unknown ?? [], worth.asks, settings.language);
  const finished = filled !== null && filled.missing.length === 0;
  if (!finished) notes.push(say('note.unfinished'));
  const context = contextOf(frame, request, settings, facts, market.exact ? market.language : spoken);
  const hits = finished ? check(filled.subject, filled.text, context) : [];
  const answers = frame.audience === 'buyer' && !STARTED_BY_SELLER.has(id);
  const due = request.received ? dueOf(request.received) : null;
  const step = `step.${id}.${frame.variant}`;
  const when = `when.${id}`;
  const title = `scenario.${id}`;
  return {
    scenario: id,
    number: scenario?.number ?? null,
    title: isMessageKey(title) ? say(title) : id,
    fulfilment,
    audience: frame.audience,
    orderId: order.id,
    language: spoken,
    condition: isMessageKey(when) ? say(when) : (own?.when ?? ''),
    firstStep: isMessageKey(step) ? say(step) : (own?.step ?? ''),
    arithmetic: worth.sentence(settings.language),
    deadline: !answers ? '' : due === null ? say('due.24') : say('due.at', { time: due }),
    due: answers ? due : null,
    subject: finished ? filled.subject : null,
    text: finished ? filled.text : null,
    chinese: gloss && gloss.missing.length === 0 ? { subject: gloss.subject, text: gloss.text } : null,
    meaning:
      reader && read && read.missing.length === 0 ? { language: reader, subject: read.subject, text: read.text } : null,
    asks,
    notes,
    hits: hits.map((hit) => ({ ...hit, why: say(`check.${hit.rule}`) })),
    context,
    ok: finished && passes(hits),
  };
}

/** The one way of shipping that a scenario is for, if it is for one only. */
function only(scenario: Scenario | null): Fulfilment | null {
  const [first, second] = scenario?.variants ?? [];
  return second === undefined && first !== undefined && first !== 'any' ? first : null;
}

function factsFor(request: Request, frame: Frame, settings: MessageSettings): Record<string, string> {
  const facts = bare(request.order.facts);
  for (const [id, value] of Object.entries(request.answers ?? {})) if (value.trim() !== '') facts[id] = value.trim();
  facts.orderId = request.order.id;
  facts.replyBy ??= isoOf(settings.asOf + (frame.scenario?.answerDays ?? 2));
  facts.shopName ??= settings.shopName;
  facts.answerDays ??= String(settings.answerDays ?? 1);
  facts.refundDays ??= String(settings.refundDays ?? 2);
  facts.signature ??= settings.signature || settings.shopName;
  if (['shipDate', 'tracking', 'lastScan', 'promisedDate'].some((id) => facts[id])) facts.trace = 'yes';
  return facts;
}

/** Facts without a prototype: a template that names `constructor` asks for a fact of that name, and finds none. */
function bare(facts: Facts = {}): Record<string, string> {
  return Object.assign(Object.create(null) as Record<string, string>, facts);
}

interface Filled {
  readonly subject: string;
  readonly text: string;
  /** Names without a value, and those of them that the text cannot do without. */
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

function fillIn(
  subject: string,
  text: string,
  facts: Facts,
  language: TextLanguage,
  currency: string,
  inAmerican: boolean,
): Filled {
  const spoken = bare();
  const spell = inAmerican ? american : (words: string) => words;
  for (const [id, value] of Object.entries(facts)) {
    // A closing brace pair in a product name would read as a field that was left open.
    const safe = value.replace(/\{\{|\}\}/g, '');
    if (isDateFact(id)) spoken[id] = dateFactText(safe, language, inAmerican);
    else if (id === MONEY_FACT) spoken[id] = amountFactText(safe, currency, language);
    else if (id === DAYS_FACT) spoken[id] = daysText(safe, language);
    else if (isPromise(id)) spoken[id] = spell(promiseText(id, safe, language));
    else if (id === SCAN_FACT) spoken[id] = scanText(safe, language, inAmerican);
    else spoken[id] = safe;
  }
  const outlines = [outline(subject), outline(text)];
  const without = (names: readonly string[]) => names.filter((name) => !spoken[name]);
  return {
    subject: render(subject, spoken).replace(/\s*\n\s*/g, ' '),
    text: render(text, spoken),
    unknown: [...new Set(without(outlines.flatMap((one) => one.names)))],
    // A part that hangs on a name of the seller's own may hang on a slip of the pen: it is not left out unasked.
    missing: [
      ...new Set(without(outlines.flatMap(({ names, needed }) => [...needed, ...names.filter((one) => !isOurs(one))]))),
    ],
  };
}

const NEVER_ASKED: ReadonlySet<string> = new Set([...FLAG_IDS, 'signature', 'shopName']);

function asksFor(
  frame: Frame,
  request: Request,
  unknown: readonly string[],
  sums: readonly SumId[],
  language: Language,
): Ask[] {
  const asks: Ask[] = [];
  const known = request.fulfilment ?? only(frame.scenario) ?? request.order.fulfilment;
  if (known === null && frame.variant !== 'any') {
    asks.push({ fact: 'fulfilment', question: sayMessage('ask.fulfilment', language) });
  }
  for (const fact of [...unknown, ...sums]) {
    if (NEVER_ASKED.has(fact)) continue;
    const key = `ask.${fact}`;
    const question = isMessageKey(key) ? sayMessage(key, language) : sayMessage('ask.other', language, { name: fact });
    asks.push({ fact, question });
  }
  return asks;
}

function notesOn(frame: Frame, order: Order, settings: MessageSettings): string[] {
  const notes: string[] = [];
  const say = (key: MessageKey, values = {}) => notes.push(sayMessage(key, settings.language, values));
  const status = order.status;
  if (order.multiChannel) say('note.multiChannel');
  if (/^pending/i.test(status)) say('note.pending');
  if (/^cancel/i.test(status)) say('note.cancelled');
  const wanted = frame.scenario?.shipped ?? null;
  if (wanted === false && order.shipped === true) say('note.shipped', { status: status || 'shipped' });
  if (wanted === true && order.shipped === false) say('note.notShipped', { status });
  const mine = only(frame.scenario);
  if (mine !== null && order.fulfilment !== null && order.fulfilment !== mine) {
    const scenario = order.fulfilment === 'fba' ? 'where-is-my-order-fba' : 'where-is-my-order-seller';
    say('note.otherFulfilment', { fulfilment: order.fulfilment, scenario });
  }
  if (frame.id === 'negative-review') say('note.reviewRefused');
  if (frame.id.startsWith('address-shipped-')) notePrice(frame.id, order, settings, say);
  return notes;
}

function notePrice(
  id: string,
  order: Order,
  settings: MessageSettings,
  say: (key: MessageKey, values?: Record<string, string>) => void,
): void {
  const { priceLimit } = settings;
  if (priceLimit === null) {
    say('note.noLimit');
    return;
  }
  const prices = order.items.map((item) => item.price).filter((price) => price !== null);
  if (prices.length === 0) return;
  const price = Math.max(...prices);
  const fits = price <= priceLimit ? 'address-shipped-low' : 'address-shipped-high';
  if (fits === id) return;
  const values = { price: moneyText(price), currency: order.items[0]?.currency ?? '', limit: moneyText(priceLimit) };
  say(price <= priceLimit ? 'note.priceLow' : 'note.priceHigh', values);
}

function sumsOf(facts: Facts): Sums {
  const sums: Partial<Record<SumId, Money>> = {};
  for (const id of SUM_IDS) {
    const match = /-?\d+(?:[.,]\d+)?/.exec(facts[id] ?? '');
    if (match) sums[id] = Math.round(Number(match[0].replace(',', '.')) * MONEY_SCALE);
  }
  return sums;
}

function worthFor(frame: Frame, sums: Sums) {
  const about = (ids: readonly SumId[], worth: Worth | null) => ({
    asks: ids.filter((id) => sums[id] === undefined),
    sentence: (language: Language): string | null =>
      worth === null
        ? sayMessage('worth.unknown', language)
        : sayMessage(`worth.${worth.choice}`, language, { left: worth.left, other: worth.other }),
  });
  if (frame.id === 'returned-damaged' && frame.variant === 'fba') {
    const ids = ['resaleValue', 'removalFee', 'relabelCost', 'inboundCost', 'disposalFee'] as const;
    return about(ids, worthOfReselling(sums));
  }
  if (frame.id === 'no-longer-wanted' && frame.variant === 'seller') {
    return about(['returnCost', 'resaleValue'], worthOfReturning(sums));
  }
  return { asks: [] as SumId[], sentence: () => null };
}

// Names and numbers that reports gave, or the seller as an answer: a text is not judged by them.
const KNOWN = [
  ...['item', 'sku', 'fnsku', 'asin', 'lpn', 'carrier', 'tracking', 'comment'],
  ...['removalOrder', 'removalTracking', 'returnReason'],
];

function contextOf(
  frame: Frame,
  request: Request,
  settings: MessageSettings,
  facts: Facts,
  market: TextLanguage,
): Context {
  const toBuyers = frame.audience === 'buyer' || frame.audience === 'public';
  return {
    audience: frame.audience,
    // Texts to Amazon and to a warehouse are in the language that the seller chose.
    language: toBuyers ? market : (request.language ?? market),
    orderId: request.order.id,
    fulfilment: frame.fulfilment,
    scenario: frame.id,
    proactive: STARTED_BY_SELLER.has(frame.id),
    completed: request.order.completed,
    asOf: settings.asOf,
    known: KNOWN.map((id) => facts[id] ?? '').filter((value) => value !== ''),
  };
}
