// The shipped templates: every text of every language with its opening and closing, as one mustache template.
import type { Tone } from '../../settings';
import {
  SCENARIOS,
  type Scenario,
  scenarioOf,
  TEXT_LANGUAGES,
  type TextKey,
  type TextLanguage,
  type Variant,
  WITHOUT_ORDER,
} from '../scenarios';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { moreDe } from './more/de';
import { moreEn } from './more/en';
import { moreEs } from './more/es';
import { moreFr } from './more/fr';
import { moreIt } from './more/it';
import { moreJa } from './more/ja';
import { moreNl } from './more/nl';
import { morePl } from './more/pl';
import { moreSv } from './more/sv';
import type { MoreTexts } from './more/types';
import { moreZh } from './more/zh';
import { nl } from './nl';
import { pl } from './pl';
import { sv } from './sv';
import type { Frames, LanguageTexts } from './types';
import { zh } from './zh';

/** The words of a language with its texts, the first ones and those that stand apart. */
interface AllTexts extends Omit<LanguageTexts, 'texts'> {
  readonly texts: Readonly<Record<TextKey, readonly [subject: string, body: string]>>;
}

function both(words: LanguageTexts, more: MoreTexts): AllTexts {
  return { ...words, texts: { ...words.texts, ...more } };
}

const TEXTS: Readonly<Record<TextLanguage, AllTexts>> = {
  en: both(en, moreEn),
  de: both(de, moreDe),
  fr: both(fr, moreFr),
  it: both(it, moreIt),
  es: both(es, moreEs),
  nl: both(nl, moreNl),
  pl: both(pl, morePl),
  sv: both(sv, moreSv),
  ja: both(ja, moreJa),
  zh: both(zh, moreZh),
};

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

/** The shipped template, or null when there is none of that variant. */
export function shippedTemplate(
  id: string,
  variant: Variant,
  language: TextLanguage,
  tone: Tone = 'plain',
): Template | null {
  const scenario = scenarioOf(id);
  const words = TEXTS[language];
  const pair = words.texts[`${id}.${variant}` as TextKey];
  if (!scenario || !pair) return null;
  const [before, after] = frame(scenario, words, tone);
  const text = spaced(`${before}${pair[1]}${after}`, language);
  return { scenario: scenario.id, variant, language, subject: spaced(pair[0], language), text };
}

/** Every shipped template, by scenario, variant and language. */
export function shippedTemplates(tone: Tone = 'plain'): Template[] {
  return SCENARIOS.flatMap((scenario) =>
    scenario.variants.flatMap((variant) =>
      TEXT_LANGUAGES.map((language) => shippedTemplate(scenario.id, variant, language, tone) as Template),
    ),
  );
}
