// Counts with their word, in the form that each language has for that count.
import type { TextLanguage } from './scenarios';

/** "day" by plural category; `other` where a language has no more forms. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const DAYS: Readonly<Record<TextLanguage, Forms>> = {
  en: { one: '{n} day', other: '{n} days' },
  de: { one: '{n} Tag', other: '{n} Tage' },
  fr: { one: '{n} jour', other: '{n} jours' },
  it: { one: '{n} giorno', other: '{n} giorni' },
  es: { one: '{n} día', other: '{n} días' },
  nl: { one: '{n} dag', other: '{n} dagen' },
  pl: { one: '{n} dzień', other: '{n} dni' },
  sv: { one: '{n} dag', other: '{n} dagar' },
  ja: { other: '{n}日' },
  zh: { other: '{n}天' },
};

const rules = new Map<TextLanguage, Intl.PluralRules>();

function categoryOf(count: number, language: TextLanguage): Intl.LDMLPluralRule {
  let known = rules.get(language);
  if (!known) {
    known = new Intl.PluralRules(language);
    rules.set(language, known);
  }
  return known.select(count);
}

/** A number of days as the language says it; what is no whole number stays as it is. */
export function daysText(text: string, language: TextLanguage): string {
  const count = /^\s*(\d{1,4})\s*$/.exec(text)?.[1];
  if (count === undefined) return text.trim();
  const forms = DAYS[language];
  return (forms[categoryOf(Number(count), language)] ?? forms.other).replace('{n}', count);
}
