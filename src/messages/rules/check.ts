// Checks a text against Amazon's rules for messages: which rules it breaks, by which words. Used for our texts and the seller's.
import type { Day } from '../../values/day';
import { type Audience, type Fulfilment, scenarioOf, type TextLanguage, WITHOUT_ORDER } from '../scenarios';
import { languageOfText, languagesIn } from './detect';
import { type CheckRule, type Severity, severityOf } from './ids';
import { type Lexicon, lexiconOf } from './lexicon';
import { addresses, channels, emoji, links, openFields, orderIds, phones, shouting, styling } from './patterns';
import { comparable, unhidden } from './plain';

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

/** True when nothing stops the text from going out; warnings do not. */
export function passes(hits: readonly Hit[]): boolean {
  return hits.every((hit) => hit.severity !== 'fail');
}

/**
 * Every rule that a text breaks, each with the words that break it. No hits: the text is clean.
 * Takes time in proportion to the length of the text.
 */
export function check(subject: string, body: string, context: Context = {}): Hit[] {
  const raw = subject === '' ? body : `${subject}\n${body}`;
  const text = comparable(raw);
  const audience = context.audience ?? 'buyer';
  const lexicons = languagesIn(text, context.language ?? null).map(lexiconOf);
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
      phones(own, {
        announced: (before) => announced(lexicons, before),
        foreign: (sentence) => has(lexicons, 'others', sentence) && !has(lexicons, 'ours', sentence),
      }),
    );
  }
  checkWords(own, lexicons, audience, context, hit);
  const open = unhidden(own);
  if (open !== own) {
    const known = new Set(hits.map((one) => one.rule));
    checkWords(open, lexicons, audience, context, (rule, words) => {
      if (!known.has(rule)) hit(rule, words);
    });
  }
  checkWhole(subject, text, audience, context, hit);
  return hits;
}

/** The rules that words break. */
function checkWords(
  text: string,
  lexicons: readonly Lexicon[],
  audience: Audience,
  context: Context,
  hit: Report,
): void {
  hit('threat', all(lexicons, 'threat', text));
  if (audience !== 'buyer' && audience !== 'public') return;
  const sentences = sentencesOf(text);
  const asked = blankDone(text, lexicons);
  checkOpinions(asked, sentencesOf(asked), lexicons, context, hit);
  hit('other-channel', usedChannels(sentences, lexicons));
  hit('outside-amazon', [...offered(sentences, lexicons, 'outside'), ...mailed(sentences, lexicons)]);
  hit('marketing', offered(sentences, lexicons, 'marketing'));
  checkStock(text, lexicons, hit);
  hit('claim-withdrawal', offered(sentences, lexicons, 'claim'));
  hit('return-reason', all(lexicons, 'reason', text));
  hit('contact-details', offered(sentences, lexicons, 'contact'));
  if (audience === 'buyer' && context.fulfilment === 'fba') hit('fba-promise', all(lexicons, 'promise', text));
}

type Report = (rule: CheckRule, words: readonly string[]) => void;
type Part = keyof Lexicon;

function all(lexicons: readonly Lexicon[], part: Part, text: string): string[] {
  return lexicons.flatMap((lexicon) => text.match(lexicon[part]) ?? []);
}

function has(lexicons: readonly Lexicon[], part: Part, text: string): boolean {
  return lexicons.some((lexicon) => text.search(lexicon[part]) >= 0);
}

const NEAR = 60;

/** What sentences offer or ask; what they decline ("we cannot …") is left out. */
function offered(sentences: readonly string[], lexicons: readonly Lexicon[], part: Part): string[] {
  const found: string[] = [];
  for (const sentence of sentences) {
    for (const lexicon of lexicons) {
      // Most sentences have none, and to look for the first is a third of the work of a walk over all.
      if (sentence.search(lexicon[part]) < 0) continue;
      for (const match of sentence.matchAll(lexicon[part])) {
        const before = sentence.slice(Math.max(0, match.index - NEAR), match.index).split(/[,;、，；]/);
        const after = sentence.slice(match.index + match[0].length).slice(0, NEAR);
        const around = [before[before.length - 1] as string, after.split(/[,;、，；]/)[0] as string];
        if (!around.some((words) => has(lexicons, 'refusal', words))) found.push(match[0]);
      }
    }
  }
  return found;
}

/** The text without what the seller says that he did himself; lengths stay. */
function blankDone(text: string, lexicons: readonly Lexicon[]): string {
  return lexicons.reduce((now, { done }) => now.replace(done, (words) => ' '.repeat(words.length)), text);
}

/** Apps and shops, but for those that the seller says he does not use. */
function usedChannels(sentences: readonly string[], lexicons: readonly Lexicon[]): string[] {
  return sentences.flatMap((sentence) =>
    sentence.split(/[,;、，；]/).flatMap((clause) => {
      const found = channels(clause);
      return found.length > 0 && has(lexicons, 'refusal', clause) ? [] : found;
    }),
  );
}

/** "By e-mail" where the seller is meant; Amazon and carriers do write by e-mail. */
function mailed(sentences: readonly string[], lexicons: readonly Lexicon[]): string[] {
  return sentences.flatMap((sentence) => {
    const words = all(lexicons, 'byMail', sentence);
    if (words.length === 0) return [];
    const seller = has(lexicons, 'ours', sentence);
    return seller || (has(lexicons, 'we', sentence) && !has(lexicons, 'others', sentence)) ? words : [];
  });
}

/** The text without names and numbers that reports gave; lengths stay. */
function mask(text: string, known: readonly string[]): string {
  let masked = text;
  for (const value of known) {
    const plain = comparable(value).trim();
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
  /** The buyer is thanked for a remark: that is no seller feedback. */
  readonly thanked: boolean;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) |(?<=[。!?])|\n/).filter((sentence) => sentence.trim() !== '');
}

function mentionsIn(sentences: readonly string[], lexicons: readonly Lexicon[]): Mention[] {
  const mentions: Mention[] = [];
  sentences.forEach((sentence, i) => {
    let rest = sentence;
    const thanked = has(lexicons, 'thanks', sentence);
    for (const lexicon of lexicons) {
      rest = rest.replace(lexicon.feedback, (words) => {
        mentions.push({ kind: 'feedback', words, sentence: i, thanked });
        return ' '.repeat(words.length);
      });
    }
    for (const words of all(lexicons, 'review', rest)) {
      mentions.push({ kind: 'review', words, sentence: i, thanked: false });
    }
  });
  return mentions;
}

/** Reviews and feedback: what may not stand in one message with them. */
function checkOpinions(
  text: string,
  sentences: readonly string[],
  lexicons: readonly Lexicon[],
  context: Context,
  hit: Report,
): void {
  const mentions = mentionsIn(sentences, lexicons);
  if (mentions.length === 0) return;
  const find = (part: Part, sentence: string) => all(lexicons, part, sentence);
  const first = (kind: Mention['kind'], thanked = true) =>
    mentions.find((mention) => mention.kind === kind && (thanked || !mention.thanked))?.words ?? null;
  const review = first('review');
  const feedback = first('feedback');
  const asked = first('feedback', false);
  const pair = (mention: string, words: readonly string[]) =>
    words.map((word) => (mention.includes(word) ? mention : `${mention} … ${word}`));
  const near = new Set(mentions.flatMap(({ sentence }) => [sentence - 1, sentence, sentence + 1]));
  const nearby = sentences.filter((_, i) => near.has(i));
  const findNear = (part: Part) => nearby.flatMap((sentence) => find(part, sentence));

  const changes = find('change', text);
  const removals = find('remove', text);
  if (review !== null) {
    hit('review-change', pair(review, [...changes, ...removals]));
    hit('review-incentive', pair(review, find('benefit', text)));
    hit('review-positive', pair(review, find('positive', text)));
  }
  if (feedback !== null) {
    hit('feedback-change', pair(feedback, findNear('change')));
    if (context.scenario !== 'negative-feedback') hit('feedback-removal', pair(feedback, findNear('remove')));
    hit('feedback-positive', pair(feedback, findNear('positive')));
  }
  if (asked !== null) hit('feedback-incentive', pair(asked, find('benefit', text)));
  hit('review-gating', pair(review ?? (feedback as string), findNear('condition')));
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
    const named = ids.length > 0 || WITHOUT_ORDER.has(context.scenario ?? '');
    if (!named && (wanted === null || !text.includes(wanted))) hit('order-id', ['–']);
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
  const tag = /\[\s*(?:important|wichtig|importante|belangrijk|ważne|viktigt|重要)\s*\]/i.exec(
    subject === '' ? text : subject,
  );
  if (tag && audience === 'buyer' && context.scenario && !isCritical(context.scenario)) hit('important-tag', [tag[0]]);
}

const CRITICAL: ReadonlySet<string> = new Set(['customization', 'bulky-delivery']);

/** Only problems with the address, customisation and appointments for a delivery pass the buyer's opt-out. */
function isCritical(scenario: string): boolean {
  const id = scenarioOf(scenario)?.id ?? scenario;
  return id.startsWith('address-') || CRITICAL.has(id);
}
