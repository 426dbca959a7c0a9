// Counts with their word, in the form that each language has for that count.
import type { PromiseFact } from './facts';
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

/** The numbers from 1 in words, as they stand before working days. */
const NUMBERS: Readonly<Record<TextLanguage, string>> = {
  en: 'one two three four five six seven eight nine ten',
  de: 'ein zwei drei vier fünf sechs sieben acht neun zehn',
  fr: 'un deux trois quatre cinq six sept huit neuf dix',
  it: 'un due tre quattro cinque sei sette otto nove dieci',
  es: 'un dos tres cuatro cinco seis siete ocho nueve diez',
  nl: 'één twee drie vier vijf zes zeven acht negen tien',
  pl: 'jednego dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu',
  sv: 'en två tre fyra fem sex sju åtta nio tio',
  ja: '1 2 3 4 5 6 7 8 9 10',
  zh: '一 两 三 四 五 六 七 八 九 十',
};

type Promises = Forms | Readonly<Record<PromiseFact, Forms>>;

/** Working days in the case in which the texts need them: in German and French a promise to act and a refund differ. */
const WORKING_DAYS: Readonly<Record<TextLanguage, Promises>> = {
  en: { one: '{n} working day', other: '{n} working days' },
  de: {
    answerDays: { one: 'eines Werktags', other: 'von {n} Werktagen' },
    refundDays: { one: 'einen Werktag', other: '{n} Werktage' },
  },
  fr: {
    answerDays: { one: 'd’{n} jour ouvré', other: 'de {n} jours ouvrés' },
    refundDays: { one: 'le jour ouvré', other: 'les {n} jours ouvrés' },
  },
  it: { one: '{n} giorno lavorativo', other: '{n} giorni lavorativi' },
  es: { one: '{n} día laborable', other: '{n} días laborables' },
  nl: { one: '{n} werkdag', other: '{n} werkdagen' },
  pl: { one: '{n} dnia roboczego', other: '{n} dni roboczych' },
  sv: { one: '{n} arbetsdag', other: '{n} arbetsdagar' },
  ja: { other: '{n}営業日' },
  zh: { other: '{n}个工作日' },
};

/** A promised number of working days in words; what is no number from 1 to 10 stays as it is. */
export function promiseText(fact: PromiseFact, text: string, language: TextLanguage): string {
  const count = Number(text.trim());
  const word = NUMBERS[language].split(' ')[count - 1];
  if (word === undefined) return text.trim();
  const promises = WORKING_DAYS[language];
  const forms = 'other' in promises ? promises : promises[fact];
  return (forms[categoryOf(count, language)] ?? forms.other).replace('{n}', word);
}
