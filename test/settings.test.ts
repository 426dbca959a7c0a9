// Which interface language a word, a code or a locale means.
import { LANGUAGE_FACTS, LANGUAGES, languageNamed } from '../src/settings';

test.each([
  ['en', 'en'],
  ['English', 'en'],
  [' EN_gb ', 'en'],
  ['英文', 'en'],
  ['zh', 'zh'],
  ['zh_CN', 'zh'],
  ['Chinese (Simplified)', 'zh'],
  ['简体中文', 'zh'],
  ['中文', 'zh'],
  ['de', null],
  ['', null],
])('%s means %s', (text, language) => {
  expect(languageNamed(text)).toBe(language);
});

test('every language is named by its own code and tag, and by no other', () => {
  for (const language of LANGUAGES) {
    expect(languageNamed(language)).toBe(language);
    expect(languageNamed(LANGUAGE_FACTS[language].tag)).toBe(language);
  }
});
