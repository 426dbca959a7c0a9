// Messages said for tests: a sentence or a value that is missing throws, where a seller sees the id or a question mark.
import type { Message } from '../../src/claims/claim';
import type { Language } from '../../src/settings';
import { say } from '../../src/words';
import { claimsEn } from '../../src/words/claims.en';
import { claimsZh } from '../../src/words/claims.zh';
import { issuesEn } from '../../src/words/issues.en';
import { issuesZh } from '../../src/words/issues.zh';
import { placeholdersOf } from '../../src/words/render';

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...claimsEn, ...issuesEn },
  zh: { ...claimsZh, ...issuesZh },
};

/** As `say`, but throws where the sentence or one of its values is missing. */
export function sayStrictly(message: Message, language: Language): string {
  const text = SENTENCES[language][message.id];
  if (text === undefined) throw new Error(`no ${language} sentence for "${message.id}"`);
  for (const name of placeholdersOf(text)) {
    if (message.data[name] === undefined) throw new Error(`"${message.id}" has no value for {${name}}`);
  }
  return say(message, language);
}
