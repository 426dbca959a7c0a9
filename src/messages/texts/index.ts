// The shipped texts as templates, and the book of those in use.
import type { Tone } from '../../settings';
import { SCENARIOS, TEXT_LANGUAGES } from '../scenarios';
import { readOwnTemplates, TemplateBook, type TemplateRow } from '../templates';
import { TEXTS } from './all';
import { shippedTemplate, type Template } from './shipped';

/** Every shipped template, by scenario, variant and language. */
export function shippedTemplates(tone: Tone = 'plain'): Template[] {
  return SCENARIOS.flatMap((scenario) =>
    scenario.variants.flatMap((variant) =>
      TEXT_LANGUAGES.map((language) => shippedTemplate(TEXTS, scenario.id, variant, language, tone) as Template),
    ),
  );
}

/** The templates in use: the seller's rows of Templates over all shipped texts. */
export function templateBook(rows: readonly TemplateRow[] = [], tone: Tone = 'plain'): TemplateBook {
  return new TemplateBook(readOwnTemplates(rows, TEXTS, tone), TEXTS, tone);
}
