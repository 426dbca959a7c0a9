// What the local commands say has the same values in both languages.
import { localEn } from '../../../src/local/cli/words.en';
import { localZh } from '../../../src/local/cli/words.zh';
import { placeholdersOf } from '../../../src/words/render';

test('both languages have the same sentences with the same placeholders', () => {
  expect(Object.keys(localZh).sort()).toEqual(Object.keys(localEn).sort());
  for (const [key, text] of Object.entries(localEn)) {
    expect([key, placeholdersOf(localZh[key as keyof typeof localEn])]).toEqual([key, placeholdersOf(text)]);
  }
});
