// One and many: `{count#@ unit|@ units}` takes the form that the language has for the number; `@` stands for it.
import type { Values } from '../../words/render';
import type { CaseLanguage } from './languages';

type Category = 'one' | 'few' | 'many' | 'other';

const TWO: readonly Category[] = ['one', 'other'];
const ONE: readonly Category[] = ['other'];

/** The forms that a language writes, in the order in which its texts give them. */
export const FORMS: Readonly<Record<CaseLanguage, readonly Category[]>> = {
  ...{ en: TWO, de: TWO, fr: TWO, it: TWO, es: TWO, nl: TWO, sv: TWO },
  ...{ ja: ONE, zh: ONE },
  pl: ['one', 'few', 'many'],
};

/** Where there is no Intl.PluralRules: the same for whole numbers that a claim can have. */
export function plainCategory(count: number, language: CaseLanguage): Category {
  if (FORMS[language] === ONE) return 'other';
  if (language === 'fr' ? count < 2 : count === 1) return 'one';
  if (language !== 'pl') return 'other';
  const [last, lastTwo] = [count % 10, count % 100];
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
}

const rules = new Map<CaseLanguage, Intl.PluralRules>();

function categoryOf(count: number, language: CaseLanguage): string {
  if (typeof Intl === 'undefined' || !Intl.PluralRules) return plainCategory(count, language);
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(count);
}

/** A counted place in a text. */
export const COUNTED = /\{([A-Za-z][A-Za-z0-9]*)#([^{}]*)\}/g;

/** The text with its forms chosen; what they count stays a placeholder. */
export function withForms(text: string, values: Values, language: CaseLanguage): string {
  return text.replace(COUNTED, (_whole, name: string, forms: string) => {
    const all = forms.split('|');
    const at = FORMS[language].indexOf(categoryOf(Number(values[name] ?? 0), language) as Category);
    // French and Spanish have a form for whole millions, which no claim reaches.
    return (all[at] ?? (all[all.length - 1] as string)).replace(/@/g, `{${name}}`);
  });
}
