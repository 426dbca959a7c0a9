// Every rule is complete: a file named by its id, its place in the list, a page, sentences, a title and a case text in both
// languages. What is missing, or stands there without a rule, is named.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CASE_WORDS } from '../src/messages/cases/all';
import { RULES } from '../src/rules';
import { claimsEn } from '../src/words/claims.en';
import { claimsZh } from '../src/words/claims.zh';
import { uiEn } from '../src/words/ui.en';
import { uiZh } from '../src/words/ui.zh';
import { unusedExports } from './exports';

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
  ...Object.entries(CASE_WORDS).map(([language, { sentences }]): [string, readonly string[]] => [
    `an opening of the case text in ${language}`,
    named(sentences, /^opening\.([^.]+)/),
  ]),
])('every rule has %s, and nothing else has', (_, found) => {
  const { missing, withoutRule } = difference([...new Set(found)]);
  expect({ missing, withoutRule }).toEqual({ missing: [], withoutRule: [] });
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s stands in the file of its name', (id, rule) => {
  const text = readFileSync(join(root, 'src/rules', `${id}.ts`), 'utf8');
  expect(text).toContain(`id: '${id}'`);
  expect(text).toContain(`error: ${rule.error},`);
});

test.each(ids)('%s has contract tests of its own', (id) => {
  expect(existsSync(join(root, `test/contract/${id}.test.ts`))).toBe(true);
});

/** Rooms from the bottom up; files at the top of src/ stand above all but the shell. */
const ROOMS = [
  'values',
  'policy',
  'rates',
  'reports',
  'settings',
  'claims',
  'world',
  'rules',
  'certainty',
  'overview',
  'result',
  'audit',
  'words',
  'messages',
  'filing',
  'claims-json',
  'plan',
  'run',
  'files',
  'pages',
  'sheets',
  'addon',
  'local',
  'main',
];

/** Types alone, told at the edge where they are used: [from, to]. */
const TYPES_UPWARDS: readonly (readonly [string, string])[] = [
  // A sentence that has no words does not compile.
  ['values', 'words'],
  ['reports', 'words'],
  ['world', 'words'],
  ['rules', 'words'],
  ['overview', 'words'],
  // What a page may call.
  ['pages', 'main'],
];

function sources(folder: string, ending = '.ts'): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isDirectory()
      ? entry.name === 'node_modules'
        ? []
        : sources(`${folder}/${entry.name}`, ending)
      : entry.name.endsWith(ending)
        ? [`${folder}/${entry.name}`]
        : [],
  );
}

const roomOf = (file: string) => file.split('/')[1]!.replace(/\.ts$/, '');

test('imports run downwards only, room by room', () => {
  const upwards = sources('src').flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/^(import|export)( type)?[^;]*?from '(\.[^']*)'/gm)].flatMap(([, , type, to]) => {
      const target = join(file, '..', to!);
      const [from, into] = [roomOf(file), roomOf(target)];
      const allowed = type !== undefined && TYPES_UPWARDS.some(([a, b]) => a === from && b === into);
      return ROOMS.indexOf(into) > ROOMS.indexOf(from) && !allowed ? [`${file} → ${target}`] : [];
    });
  });
  expect(upwards).toEqual([]);
  expect(
    sources('src')
      .map(roomOf)
      .filter((room) => !ROOMS.includes(room)),
  ).toEqual([]);
});

test('every export is imported somewhere', () => {
  const files = [...sources('src'), ...sources('test'), ...sources('bench'), ...sources('tools', '.mjs')];
  const unused = unusedExports(files, (file) => file.startsWith('test/'));
  // What main.ts exports is called by Google; the build puts one file in place of two others, and another is translated.
  const called = ['src/addon/languages-on-call.ts:', 'src/main.ts:'];
  expect(unused.filter((id) => !id.includes('/assembly/') && !called.some((file) => id.startsWith(file)))).toEqual([]);
});

test('every file is named in kebab-case', () => {
  const named = [...sources('src'), ...sources('test'), ...sources('bench')];
  expect(
    named.filter((file) => !/^[a-z0-9]+([-.][a-z0-9A-Z]+)*\.ts$/.test(basename(file)) || /[A-Z]/.test(basename(file))),
  ).toEqual([]);
});

/** Tests of what is no single file or folder of the sources. */
const OF_ITS_OWN: Readonly<Record<string, string>> = {
  'test/certainty/generated.test.ts': 'laws over made-up sellers',
  'test/addon/bundle.test.ts': 'the bundle that is pushed',
  'test/local/cli/messages/commands.test.ts': 'two commands as processes',
  'test/local/sheet/page.browser.test.ts': 'the page of the local sheet, with all that is behind it',
  'test/local/tools.test.ts': 'the scripts of tools/',
  'test/meta.test.ts': 'the sources as a whole',
  'test/plan/screen.test.ts': 'what fits a screen, over two tabs',
  'test/sheets/large-tabs.test.ts': 'tabs that are read and written by columns, by a whole run',
  'test/rates/published.test.ts': 'published figures against all cards',
  'test/reports/damage.test.ts': 'files of all reports, damaged in every way',
  'test/reports/identity.test.ts': 'what every report says of its rows, value by value',
  'test/rules/order.test.ts': 'the list of rules against what they say of themselves',
  'test/samples.test.ts': 'the samples and their solution',
};

/** The source, folder or page that a test is named by; it may add what it is about: `claims-head.test.ts`, `cases-read.test.ts`. */
function hasSource(test: string): boolean {
  const place = test
    .replace(/^test\/(?!bench\/)/, 'src/')
    .replace(/^test\//, '')
    .replace(/(\.browser)?\.test\.ts$/, '');
  const words = basename(place).split('-');
  return words.some((_, i) => {
    const name = words.slice(0, words.length - i).join('-');
    const path = join(root, place, '..', name);
    const folder = basename(join(path, '..')) === name && existsSync(join(path, '..'));
    return folder || [path, `${path}.ts`, `${path}.html`].some((source) => existsSync(source));
  });
}

test('a test stands where its source stands and is named by it', () => {
  const own = /^test\/(contract|docs|fixtures)\//;
  const tests = sources('test').filter((file) => file.endsWith('.test.ts') && !own.test(file));
  expect(tests.filter((file) => !(file in OF_ITS_OWN) && !hasSource(file))).toEqual([]);
  expect(Object.keys(OF_ITS_OWN).filter((file) => !tests.includes(file) || hasSource(file))).toEqual([]);
});
