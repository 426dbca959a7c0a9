// Stands in place of `messages/texts/all.ts` and `messages/cases/all.ts` in the script for Google, which loads the whole
// script before every call: a language is read from its own file of the project when it is first asked for.
import { CASE_LANGUAGES, type CaseLanguage } from '../messages/cases/languages';
import type { CaseWords } from '../messages/cases/types';
import type { TextLanguage } from '../messages/scenarios';
import type { AllTexts } from '../messages/texts/types';

/** What stands in the file `language-<code>.html`, as JSON; the build writes it. */
interface LanguageFile {
  readonly texts: AllTexts;
  readonly cases: CaseWords;
}

function read(language: string): LanguageFile {
  return JSON.parse(HtmlService.createHtmlOutputFromFile(`language-${language}`).getContent());
}

/** One part of every language, each read once and only when it is asked for. */
function onCall<K extends keyof LanguageFile>(part: K): Readonly<Record<CaseLanguage, LanguageFile[K]>> {
  const known: Partial<Record<string, LanguageFile[K]>> = {};
  const all = {} as Record<CaseLanguage, LanguageFile[K]>;
  for (const language of CASE_LANGUAGES) {
    const get = () => {
      known[language] ??= read(language)[part];
      return known[language];
    };
    Object.defineProperty(all, language, { get, enumerable: true });
  }
  return all;
}

/** As in `messages/texts/all.ts`. */
export const TEXTS: Readonly<Record<TextLanguage, AllTexts>> = onCall('texts');

/** As in `messages/cases/all.ts`. */
export const CASE_WORDS: Readonly<Record<CaseLanguage, CaseWords>> = onCall('cases');
