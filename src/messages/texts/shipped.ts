// A shipped template: a text of a language with its opening and closing, as one mustache template.
import type { Tone } from '../../settings';
import { type Scenario, scenarioOf, type TextKey, type TextLanguage, type Variant, WITHOUT_ORDER } from '../scenarios';
import type { AllTexts, Frames, ShippedTexts } from './types';

/** Subject and text of a message, with `{{placeholders}}`. */
export interface Template {
  readonly scenario: string;
  readonly variant: Variant;
  readonly language: TextLanguage;
  readonly subject: string;
  readonly text: string;
}

/** Scenarios that the seller starts himself: nobody has written to him. */
export const STARTED_BY_SELLER: ReadonlySet<string> = new Set([
  'negative-feedback',
  'delayed',
  'sent-back',
  'refunded',
  'replacement-sent',
  'customization',
  'bulky-delivery',
]);

function frame({ id, audience }: Scenario, words: AllTexts, tone: Tone): readonly [string, string] {
  if (audience === 'public') return ['', ''];
  if (audience !== 'buyer') return [`${words.businessOpening}\n\n`, `\n\n${words.businessClosing}`];
  const frames: Frames = tone === 'warm' ? words.warm : words;
  return [`${openingOf(id, frames)}\n\n`, `\n\n${frames.closing}`];
}

function openingOf(id: string, frames: Frames): string {
  if (WITHOUT_ORDER.has(id)) return frames.questionOpening;
  return STARTED_BY_SELLER.has(id) ? frames.firstOpening : frames.opening;
}

/** French sets a blank that does not break before `: ; ? !` and inside quotation marks. */
function spaced(text: string, language: TextLanguage): string {
  return language === 'fr' ? text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0') : text;
}

/** The shipped template, or null when there is none of that variant or its language is not at hand. */
export function shippedTemplate(
  shipped: ShippedTexts,
  id: string,
  variant: Variant,
  language: TextLanguage,
  tone: Tone = 'plain',
): Template | null {
  const scenario = scenarioOf(id);
  const words = shipped[language];
  const pair = words?.texts[`${id}.${variant}` as TextKey];
  if (!scenario || !words || !pair) return null;
  const [before, after] = frame(scenario, words, tone);
  const text = spaced(`${before}${pair[1]}${after}`, language);
  return { scenario: scenario.id, variant, language, subject: spaced(pair[0], language), text };
}
