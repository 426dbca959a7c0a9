// Checks a text against Amazon's rules for messages: which rules it breaks, by which words. Used for our texts and the seller's.
import type { Day } from '../../values/day';
import { type Audience, type Fulfilment, scenarioOf, type TextLanguage } from '../scenarios';
import { languageOfText, languagesIn } from './detect';
import { type CheckRule, type Severity, severityOf } from './ids';
import { type Lexicon, lexiconOf } from './lexicon';
import { addresses, channels, emoji, links, openFields, orderIds, phones, shouting, styling } from './patterns';

/** Amazon's boxes for messages and cases take this many characters. */
export const TEXT_LIMIT = 2000;
/** Days after an order is complete in which a seller may write first. */
const PROACTIVE_DAYS = 30;

/** What is known about a text; everything may be left out. */
export interface Context {
  readonly audience?: Audience;
  /** Language of the marketplace. */
  readonly language?: TextLanguage | null;
  readonly orderId?: string | null;
  readonly fulfilment?: Fulfilment | null;
  readonly scenario?: string | null;
  /** The seller writes first. */
  readonly proactive?: boolean;
  /** When the order was complete (shipped or delivered), and today. */
  readonly completed?: Day | null;
  readonly asOf?: Day | null;
  /** Names and numbers from reports: their words and capitals are not the seller's doing (a link in one still is a link). */
  readonly known?: readonly string[];
}

export interface Hit {
  readonly rule: CheckRule;
  readonly severity: Severity;
  /** The words that break the rule; for rules about the whole text the figure or language that does. */
  readonly words: string;
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** True when nothing stops the text from going out; warnings do not. */
export function passes(hits: readonly Hit[]): boolean {
  return hits.every((hit) => hit.severity !== 'fail');
}

/** Every rule that a text breaks, each with the words that break it. No hits: the text is clean. */
export function check(subject: string, body: string, context: Context = {}): Hit[] {
  const raw = subject === '' ? body : `${subject}\n${body}`;
  const text = raw.normalize('NFKC').replace(INVISIBLE, '');
  const audience = context.audience ?? 'buyer';
  const languages = languagesIn(text, context.language ?? null);
  const lexicons = languages.map(lexiconOf);
  const hits: Hit[] = [];
  const hit = (rule: CheckRule, found: readonly string[]) => {
    const seen = new Set<string>();
    for (const words of found) {
      const clean = words.replace(/\s+/g, ' ').trim();
      if (clean === '' || seen.has(clean)) continue;
      seen.add(clean);
      hits.push({ rule, severity: severityOf(rule), words: clean });
    }
  };

  const own = mask(text, context.known ?? []);
  hit('unfilled-field', openFields(own));
  hit('threat', all(lexicons, 'threat', own));
  // What a buyer wrote and the seller quotes to Amazon is not the seller's doing either.
  const outgoing = audience === 'amazon' ? own : text;
  hit('emoji', emoji(outgoing));
  hit('styling', styling(own, raw));
  hit('shouting', shouting(own));
  if (audience !== 'warehouse') {
    hit('link', links(outgoing));
    hit('email-address', addresses(outgoing));
    hit(
      'phone-number',
      phones(own, (before) => announced(lexicons, before)),
    );
  }
  if (audience === 'buyer' || audience === 'public') {
    checkOpinions(own, lexicons, context, hit);
    hit('other-channel', channels(own));
    hit('outside-amazon', all(lexicons, 'outside', own));
    hit('marketing', all(lexicons, 'marketing', own));
    checkStock(own, lexicons, hit);
  }
  checkWhole(subject, text, audience, context, hit);
  if (audience === 'buyer' && context.fulfilment === 'fba') hit('fba-promise', all(lexicons, 'promise', own));
  return hits;
}

type Report = (rule: CheckRule, words: readonly string[]) => void;
type Part = keyof Lexicon;

function all(lexicons: readonly Lexicon[], part: Part, text: string): string[] {
  return lexicons.flatMap((lexicon) => [...text.matchAll(lexicon[part])].map((match) => match[0]));
}

/** The text without names and numbers that reports gave; lengths stay. */
function mask(text: string, known: readonly string[]): string {
  let masked = text;
  for (const value of known) {
    const plain = value.normalize('NFKC').replace(INVISIBLE, '').trim();
    if (plain.length >= 4) masked = masked.split(plain).join(' '.repeat(plain.length));
  }
  return masked;
}

function announced(lexicons: readonly Lexicon[], before: string): boolean | null {
  const last = (part: 'phone' | 'tracking') => {
    let at = -1;
    for (const lexicon of lexicons) for (const match of before.matchAll(lexicon[part])) at = Math.max(at, match.index);
    return at;
  };
  const [phone, tracking] = [last('phone'), last('tracking')];
  return phone < 0 && tracking < 0 ? null : phone > tracking;
}

interface Mention {
  readonly kind: 'review' | 'feedback';
  readonly words: string;
  readonly sentence: number;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|(?<=[。!?])|\n+/).filter((sentence) => sentence.trim() !== '');
}

function mentionsIn(sentences: readonly string[], lexicons: readonly Lexicon[]): Mention[] {
  const mentions: Mention[] = [];
  sentences.forEach((sentence, i) => {
    let rest = sentence;
    for (const lexicon of lexicons) {
      rest = rest.replace(lexicon.feedback, (words) => {
        mentions.push({ kind: 'feedback', words, sentence: i });
        return ' '.repeat(words.length);
      });
    }
    for (const words of all(lexicons, 'review', rest)) mentions.push({ kind: 'review', words, sentence: i });
  });
  return mentions;
}

/** Reviews and feedback: what may not stand in one message with them. */
function checkOpinions(text: string, lexicons: readonly Lexicon[], context: Context, hit: Report): void {
  const sentences = sentencesOf(text);
  const mentions = mentionsIn(sentences, lexicons);
  if (mentions.length === 0) return;
  const find = (part: Part, sentence: string) => all(lexicons, part, sentence);
  const first = (kind: Mention['kind']) => mentions.find((mention) => mention.kind === kind)?.words ?? null;
  const review = first('review');
  const feedback = first('feedback');
  const pair = (mention: string, words: readonly string[]) =>
    words.map((word) => (mention.includes(word) ? mention : `${mention} … ${word}`));

  const changes = find('change', text);
  const removals = find('remove', text);
  if (review !== null) {
    hit('review-change', pair(review, [...changes, ...removals]));
    hit('review-incentive', pair(review, find('benefit', text)));
    hit('review-positive', pair(review, find('positive', text)));
  }
  if (feedback !== null) {
    hit('feedback-change', pair(feedback, changes));
    if (context.scenario !== 'negative-feedback') hit('feedback-removal', pair(feedback, removals));
    hit('feedback-incentive', pair(feedback, find('benefit', text)));
    hit('feedback-positive', pair(feedback, find('positive', text)));
  }
  const near = new Set(mentions.flatMap(({ sentence }) => [sentence - 1, sentence, sentence + 1]));
  const conditions = sentences.flatMap((sentence, i) => (near.has(i) ? find('condition', sentence) : []));
  hit('review-gating', pair(review ?? (feedback as string), conditions));
  hit('pressure', pair(review ?? (feedback as string), find('pressure', text)));
}

function checkStock(text: string, lexicons: readonly Lexicon[], hit: Report): void {
  const stock = all(lexicons, 'stock', text);
  const cancel = all(lexicons, 'askCancel', text);
  if (stock.length > 0 && cancel.length > 0) hit('stock-cancel', [`${stock[0]} … ${cancel[0]}`]);
}

/** Rules about the text as a whole. */
function checkWhole(subject: string, text: string, audience: Audience, context: Context, hit: Report): void {
  const ids = orderIds(text);
  if (audience === 'public') hit('personal-data', ids);
  else if (audience === 'buyer') {
    const wanted = context.orderId ?? null;
    const strange = wanted === null ? [] : ids.filter((id) => id !== wanted);
    if (strange.length > 0) hit('order-id', strange);
    else if (ids.length === 0 && (wanted === null || !text.includes(wanted))) hit('order-id', ['–']);
  }
  const length = [...text].length;
  if (length > TEXT_LIMIT) hit('length', [`${length} > ${TEXT_LIMIT}`]);
  const spoken = languageOfText(text);
  if (context.language && spoken && spoken !== context.language) hit('language', [`${spoken} ≠ ${context.language}`]);
  const { completed, asOf } = context;
  const proactive = context.proactive ?? context.scenario === 'negative-feedback';
  if (audience === 'buyer' && proactive && completed != null && asOf != null && asOf - completed > PROACTIVE_DAYS) {
    hit('thirty-days', [`${asOf - completed} > ${PROACTIVE_DAYS}`]);
  }
  const tag = /\[\s*(?:important|wichtig|importante|重要)\s*\]/i.exec(subject === '' ? text : subject);
  if (tag && audience === 'buyer' && context.scenario && !isCritical(context.scenario)) hit('important-tag', [tag[0]]);
}

/** Only problems with the address (and customisation, and delivery dates) pass the buyer's opt-out. */
function isCritical(scenario: string): boolean {
  return (scenarioOf(scenario)?.id ?? scenario).startsWith('address-');
}
