// The recipes of docs/development.md cannot rot: every file that they name is there, and every name stands in its file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const FILES = ['src', 'test', 'docs', 'samples'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);

/** The files that a name means: whole or from a folder on, with `<id>` and `*` for anything; a folder means all in it. */
function filesNamed(name: string): string[] {
  const pattern = name.replace(/[.+]/g, '\\$&').replace(/<[\w-]+>|\*/g, '[^/]+');
  const named = new RegExp(`(?:^|/)${pattern}${name.endsWith('/') ? '' : '$'}`);
  return FILES.filter((file) => named.test(file));
}

const section = /^## How to add\n([\s\S]*?)^## /m.exec(read('docs/development.md'))?.[1] ?? '';
const recipes = [...section.matchAll(/^\*\*(An? [^*]+)\.\*\*([\s\S]*?)(?=^\*\*An? |$(?![\s\S]))/gm)].map(
  ([, title, text]) => [title as string, text as string] as const,
);

test('there are recipes for what is added most', () => {
  expect(recipes.map(([title]) => title)).toEqual([
    'A report',
    'A variant of a report',
    'A rule',
    'A column',
    'A rate card',
    'A window',
    'A case language',
    'A buyer language',
    'An interface language',
  ]);
});

describe.each(recipes)('%s', (_, text) => {
  const words = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word as string);

  test('every file that it names is there', () => {
    const files = words.filter((word) => /^[\w<>*./-]+(\/|\.(ts|json|md))$/.test(word));
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => filesNamed(file).length === 0)).toEqual([]);
  });

  test('every name stands in the file that it gives for it', () => {
    const pairs = [...text.matchAll(/`(\w+)` (?:\(|in |of )`([\w<>*./-]+\.ts)`/g)];
    const astray = pairs.filter(([, name, path]) => {
      const declared = new RegExp(`^(?:export )?(?:const|function|interface|type) ${name}\\b`, 'm');
      return !filesNamed(path as string).some((file) => declared.test(read(file)));
    });
    expect(astray.map(([pair]) => pair)).toEqual([]);
  });
});
