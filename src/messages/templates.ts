// The templates in use: the shipped ones, with the seller's own wording, scenarios and languages in their place.
import { TONES, type Tone } from '../settings';
import { mayName, outline } from './render';
import type { MessageKey } from './say';
import { scenarioOf, TEXT_LANGUAGES, type TextLanguage, type Variant } from './scenarios';
import { shippedTemplate, type Template } from './texts/shipped';
import type { ShippedTexts } from './texts/types';

/** A row of the Templates tab as it stands there. */
export interface TemplateRow {
  /** Number of the row in the sheet. */
  readonly row: number;
  readonly scenario: string;
  readonly fulfilment: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  /** For scenarios of the seller's own. */
  readonly when: string;
  readonly step: string;
}

interface TemplateProblem {
  readonly row: number;
  readonly problem: Extract<MessageKey, `template.${string}`>;
  readonly data: Readonly<Record<string, string | number>>;
  /** The text that the broken row was meant to be; '' when even that cannot be told. */
  readonly key: string;
}

/** A scenario that only the seller has. */
interface OwnScenario {
  readonly id: string;
  readonly when: string;
  readonly step: string;
  readonly languages: readonly TextLanguage[];
}

const VARIANTS: Readonly<Record<string, Variant>> = {
  fba: 'fba',
  afn: 'fba',
  amazon: 'fba',
  seller: 'seller',
  fbm: 'seller',
  mfn: 'seller',
  merchant: 'seller',
  自发货: 'seller',
  any: 'any',
  both: 'any',
  '': 'any',
};

function templateKey(scenario: string, variant: Variant, language: TextLanguage): string {
  return `${scenario}/${variant}/${language}`;
}

/** The variant that a cell names, or null. */
function variantOf(text: string): Variant | null {
  return VARIANTS[text.trim().toLowerCase()] ?? null;
}

function languageOfCell(text: string): TextLanguage | null {
  const key = text.trim().toLowerCase().slice(0, 2);
  return TEXT_LANGUAGES.find((language) => language === key) ?? null;
}

/** What the Templates tab gives, as plain data. */
export interface OwnTemplates {
  /** Templates of the seller's own wording; where he says what we say, ours stays in use. */
  readonly templates: readonly Template[];
  readonly scenarios: readonly OwnScenario[];
  readonly problems: readonly TemplateProblem[];
}

export const NO_OWN_TEMPLATES: OwnTemplates = { templates: [], scenarios: [], problems: [] };

/** Reads the rows of the Templates tab. @param shipped our texts, in every language that a row may name */
export function readOwnTemplates(rows: readonly TemplateRow[], shipped: ShippedTexts, tone: Tone): OwnTemplates {
  const templates: Template[] = [];
  const problems: TemplateProblem[] = [];
  const first = new Map<string, number>();
  const own = new Map<string, { id: string; when: string; step: string; languages: TextLanguage[] }>();
  for (const row of rows) {
    const read = readRow(row, first, shipped, tone);
    if (read === null) continue;
    if ('problem' in read) {
      problems.push(read);
      continue;
    }
    templates.push(read);
    if (scenarioOf(read.scenario)) continue;
    const known = own.get(read.scenario) ?? { id: read.scenario, when: '', step: '', languages: [] };
    known.when ||= row.when.trim();
    known.step ||= row.step.trim();
    if (!known.languages.includes(read.language)) known.languages.push(read.language);
    own.set(read.scenario, known);
  }
  return { templates, scenarios: [...own.values()], problems };
}

export class TemplateBook {
  readonly problems: readonly TemplateProblem[];
  readonly own: readonly OwnScenario[];
  private readonly rows: ReadonlyMap<string, Template>;

  /**
   * @param shipped our texts in the languages that are at hand
   * @param tone of the shipped texts; the seller's own stay as he wrote them
   */
  constructor(
    { templates, scenarios, problems }: OwnTemplates,
    private readonly shipped: ShippedTexts,
    private readonly tone: Tone = 'plain',
  ) {
    this.rows = new Map(templates.map((one) => [templateKey(one.scenario, one.variant, one.language), one]));
    this.problems = problems;
    this.own = scenarios;
  }

  /** The template in use: the seller's, else the shipped one; null when there is none in that language. */
  find(scenario: string, variant: Variant, language: TextLanguage): Template | null {
    return (
      this.rows.get(templateKey(scenario, variant, language)) ??
      this.rows.get(templateKey(scenario, 'any', language)) ??
      shippedTemplate(this.shipped, scenario, variant, language, this.tone) ??
      shippedTemplate(this.shipped, scenario, 'any', language, this.tone) ??
      // A seller's own scenario may have a text for one way of shipping only.
      (scenarioOf(scenario)
        ? null
        : (this.rows.get(templateKey(scenario, variant === 'fba' ? 'seller' : 'fba', language)) ?? null))
    );
  }

  /** True for a template of the seller's own wording. */
  isOwn(template: Template): boolean {
    return this.rows.get(templateKey(template.scenario, template.variant, template.language)) === template;
  }

  /** The problem of the row that should have given this text, if there is one. */
  problemOf(scenario: string, variant: Variant, language: TextLanguage): TemplateProblem | null {
    const key = templateKey(scenario, variant, language);
    const general = templateKey(scenario, 'any', language);
    return this.problems.find((p) => p.key === key || p.key === general) ?? null;
  }
}

/** The template of a row; what the seller emptied in it is ours again, and null is a row in which nothing is his. */
function readRow(
  row: TemplateRow,
  first: Map<string, number>,
  ours: ShippedTexts,
  tone: Tone,
): Template | TemplateProblem | null {
  const scenario = row.scenario.trim().toLowerCase();
  const variant = variantOf(row.fulfilment);
  const language = languageOfCell(row.language);
  const bad = (problem: TemplateProblem['problem'], data: TemplateProblem['data'] = {}, key = ''): TemplateProblem => ({
    row: row.row,
    problem,
    data,
    key,
  });
  if (scenario === '') return bad('template.scenario');
  if (language === null) return bad('template.language', { language: row.language.trim() });
  if (variant === null) return bad('template.fulfilment', { fulfilment: row.fulfilment.trim() });
  const key = templateKey(scenario, variant, language);
  const shipped = shippedTemplate(ours, scenario, variant, language, tone);
  const [subject, text] = [row.subject.trim() || (shipped?.subject ?? ''), row.text.trim() || (shipped?.text ?? '')];
  if (text === '') return scenarioOf(scenario) ? null : bad('template.empty', {}, key);
  for (const template of [subject, text]) {
    const { error, names } = outline(template);
    if (error !== null) return bad('template.broken', { detail: error }, key);
    const impossible = names.find((name) => !mayName(name));
    if (impossible !== undefined) return bad('template.placeholder', { name: impossible }, key);
  }
  const earlier = first.get(key);
  if (earlier !== undefined) return bad('template.twice', { first: earlier });
  first.set(key, row.row);
  return isShipped(ours, { scenario, variant, language, subject, text })
    ? null
    : { scenario, variant, language, subject, text };
}

/** True for a row that says what we say, in either tone: it then follows the tone that is set. */
function isShipped(ours: ShippedTexts, { scenario, variant, language, subject, text }: Template): boolean {
  return TONES.some((tone) => {
    const shipped = shippedTemplate(ours, scenario, variant, language, tone);
    return shipped !== null && shipped.subject === subject && shipped.text === text;
  });
}
