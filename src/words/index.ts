// The one door to words: messages of the core by id, texts of the interface by key.

import type { Message } from '../claims/claim';
import type { ReportId } from '../reports/ids';
import { LANGUAGES, type Language } from '../settings';
import { claimsEn } from './claims.en';
import { claimsZh } from './claims.zh';
import { issuesEn } from './issues.en';
import { issuesZh } from './issues.zh';
import type { MessageId, NamesIn } from './message-ids';
import { BASE_KINDS, fill, type Kinds } from './render';
import { tierName } from './tiers';
import { uiEn } from './ui.en';
import { uiZh } from './ui.zh';

export type UiKey = keyof typeof uiEn;

type ValuesFor<K extends UiKey> = [NamesIn<(typeof uiEn)[K]>] extends [never]
  ? []
  : [values: Readonly<Record<NamesIn<(typeof uiEn)[K]>, string | number>>];

/** Texts without placeholders, such as titles of columns. */
export type PlainKey = { [K in UiKey]: ValuesFor<K> extends [] ? K : never }[UiKey];

const UI: Readonly<Record<Language, Readonly<Record<UiKey, string>>>> = { en: uiEn, zh: uiZh };

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = {
  en: { ...claimsEn, ...issuesEn },
  zh: { ...claimsZh, ...issuesZh },
};

function isUiKey(key: string): key is UiKey {
  return key in uiEn;
}

/** The name of a report as Seller Central calls it. */
export function reportName(report: ReportId, language: Language): string {
  return UI[language][`report.${report}`];
}

/** Where a report is in Seller Central; empty where it is not known. */
export function reportPath(report: ReportId, language: Language): string {
  const key = `path.${report}`;
  return isUiKey(key) ? UI[language][key] : '';
}

const KINDS: Kinds = {
  ...BASE_KINDS,
  tier: (value, language) =>
    String(value)
      .split(', ')
      .map((tier) => tierName(tier, language))
      .join(UI[language]['list.comma']),
  report: (value, language) => {
    const key = `report.${value}`;
    return isUiKey(key) ? UI[language][key] : String(value);
  },
};

/** A text of the interface; the compiler asks for exactly the values that its placeholders name. */
export function t<K extends UiKey>(language: Language, key: K, ...values: ValuesFor<K>): string {
  return fill(UI[language][key], values[0] ?? {}, language, KINDS);
}

/** A text of the interface in every language: titles are recognised whichever language wrote them. */
export function inAllLanguages(key: UiKey): string[] {
  return LANGUAGES.map((language) => UI[language][key]);
}

/** A message of the core in a language. An id without a sentence shows as the id, so that a run never fails for a word. */
export function say(message: Message, language: Language): string {
  const text = MESSAGES[language][message.id];
  return text === undefined ? message.id : fill(text, message.data, language, KINDS);
}

/** What stands between two sentences. */
const BETWEEN: Readonly<Record<Language, string>> = { en: ' ', zh: '' };

/** Whole sentences one after the other. */
export function sentences(parts: readonly string[], language: Language): string {
  return parts.join(BETWEEN[language]);
}

export { tierName } from './tiers';
