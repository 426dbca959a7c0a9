// Every rule is complete: a file named by its id, its place in the list, a page, sentences, a title and a case text in both
// languages. What is missing, or stands there without a rule, is named.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { casesEn } from '../src/messages/cases/en';
import { casesZh } from '../src/messages/cases/zh';
import { RULES } from '../src/rules';
import { claimsEn } from '../src/words/claims.en';
import { claimsZh } from '../src/words/claims.zh';
import { uiEn } from '../src/words/ui.en';
import { uiZh } from '../src/words/ui.zh';

const root = join(__dirname, '..');
const ids = RULES.map(({ id }): string => id).sort();

/** Names of the files of a folder, without the ending, that hold a text. */
function filesWith(folder: string, ending: string, text: RegExp): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending) && text.test(readFileSync(join(root, folder, name), 'utf8')))
    .map((name) => basename(name, ending))
    .sort();
}

/** What follows a prefix in the keys of a catalogue, each once. */
function named(words: Readonly<Record<string, string>>, prefix: RegExp): string[] {
  return [...new Set(Object.keys(words).flatMap((key) => prefix.exec(key)?.[1] ?? []))].sort();
}

const difference = (found: readonly string[]) => ({
  missing: ids.filter((id) => !found.includes(id)),
  withoutRule: found.filter((id) => !ids.includes(id)),
});

const SENTENCE = new RegExp(`^(${ids.join('|')})\\.`);

test('no rule stands twice in the list', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test.each<[string, readonly string[]]>([
  ['a file in src/rules', filesWith('src/rules', '.ts', /^export const \w+: Rule = \{/m)],
  ['a page in docs/rules', filesWith('docs/rules', '.md', /./).filter((name) => !/^README/.test(name))],
  ['a sentence in English', named(claimsEn, SENTENCE)],
  ['a sentence in Chinese', named(claimsZh, SENTENCE)],
  ['a title in English', named(uiEn, /^rule\.(.+)$/)],
  ['a title in Chinese', named(uiZh, /^rule\.(.+)$/)],
  ['an opening of the case text in English', named(casesEn, /^opening\.(.+?)(?:-money|-preview)?$/)],
  ['an opening of the case text in Chinese', named(casesZh, /^opening\.(.+?)(?:-money|-preview)?$/)],
])('every rule has %s, and nothing else has', (_, found) => {
  const { missing, withoutRule } = difference([...new Set(found)]);
  expect({ missing, withoutRule }).toEqual({ missing: [], withoutRule: [] });
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s stands in the file of its name', (id, rule) => {
  const text = readFileSync(join(root, 'src/rules', `${id}.ts`), 'utf8');
  expect(text).toContain(`id: '${id}'`);
  expect(text).toContain(`error: ${rule.error},`);
});
