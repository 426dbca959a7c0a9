// The documents are in step with the program: commands, links, codes, options, columns, rules, windows and languages.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { localEn } from '../../src/local/cli/words.en';
import { REPORT_IDS } from '../../src/reports/ids';
import { RULES } from '../../src/rules';
import { issuesEn } from '../../src/words/issues.en';
import { uiEn } from '../../src/words/ui.en';
import { uiZh } from '../../src/words/ui.zh';
import { windowTable } from './window-table';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const TOP = readdirSync(root).filter((name) => name.endsWith('.md'));
const DOCUMENTS = [...TOP, ...markdownIn('docs'), ...markdownIn('samples')];
const GUIDES = ['docs/guide.md', 'docs/guide.zh-CN.md'];
const READMES = ['README.md', 'README.zh-CN.md'];
const IN_BOTH = [
  GUIDES,
  READMES,
  ...['privacy', 'terms', 'support'].map((name) => [`docs/${name}.md`, `docs/${name}.zh-CN.md`]),
] as [string, string][];

const withoutCode = (text: string) => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const headings = (text: string) => [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^(#+) (.*)$/gm)];
const anchorsIn = (path: string) =>
  headings(read(path)).map(([, , title]) => anchorOf((title as string).replace(/[`*]/g, '')));

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('links and images lead somewhere', () => {
    const broken: string[] = [];
    for (const [, target] of withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target!)) continue;
      const [path, anchor] = target!.split('#') as [string, string?];
      const file = path === '' ? document : relative(root, join(root, dirname(document), decodeURIComponent(path)));
      if (!existsSync(join(root, file))) broken.push(target!);
      else if (anchor !== undefined && !anchorsIn(file).includes(decodeURIComponent(anchor))) broken.push(target!);
    }
    expect(broken).toEqual([]);
  });

  test('every npm command is one of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const used = [
      ...[...text.matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name),
      ...[...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => name),
    ];
    expect(used.filter((name) => !(name! in scripts))).toEqual([]);
  });
});

test('the two commands stand in the README in their exact form', () => {
  for (const readme of READMES) {
    expect(read(readme)).toMatch(/^npm install && npm start$/m);
    expect(read(readme)).toMatch(/^npm install && npm test$/m);
    expect(read(readme)).toContain('npm run build && npx clasp push');
  }
});

test('the scopes named in the README are those of the manifest', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
  for (const readme of [...READMES, 'docs/privacy.md', 'docs/privacy.zh-CN.md']) {
    const named = [...read(readme).matchAll(/^\| `((?:spreadsheets|script)\.[a-z.]+)` \|/gm)].map(([, scope]) => scope);
    expect(named.map((scope) => `https://www.googleapis.com/auth/${scope}`)).toEqual(oauthScopes);
  }
});

test('pictures are small', () => {
  const images = readdirSync(join(root, 'docs/images')).filter((name) => name.endsWith('.png'));
  const big = images.filter((name) => statSync(join(root, 'docs/images', name)).size > 128 * 1024);
  expect(big).toEqual([]);
});

test('each picture stands in a page of its language, and none is left over', () => {
  const images = readdirSync(join(root, 'docs/images')).filter((name) => name.endsWith('.png'));
  const pages = ['README.md', 'README.zh-CN.md', 'docs/guide.md', 'docs/guide.zh-CN.md'];
  const shown = new Set(
    pages.flatMap((page) => [...read(page).matchAll(/images\/([\w.-]+\.png)\)/g)].map(([, name]) => name)),
  );
  expect([...shown].sort()).toEqual(images.sort());
  const chinese = [...read('docs/guide.zh-CN.md').matchAll(/images\/([\w.-]+\.png)\)/g)].map(([, name]) => name!);
  const english = [...read('docs/guide.md').matchAll(/images\/([\w.-]+\.png)\)/g)].map(([, name]) => name!);
  expect(chinese).toEqual(english.map((name) => name.replace('.png', '.zh-CN.png')));
});

test('every option of --help is explained', () => {
  const options = [...localEn.help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option!);
  expect(options.length).toBeGreaterThan(4);
  const page = read('docs/claims-json.md');
  expect(options.filter((option) => !page.includes(`\`${option}`))).toEqual([]);
});

test('every report id and every field of claims.json is explained', () => {
  const page = read('docs/claims-json.md');
  expect(REPORT_IDS.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  const fields = [...read('src/claims-json.ts').matchAll(/^ {4}([a-zA-Z]+):/gm)].map(([, field]) => field!);
  expect(fields.filter((field) => !page.includes(`"${field}"`))).toEqual([]);
});

test.each(GUIDES)('%s has a row for every message about a report', (guide) => {
  const rows = new Set([...read(guide).matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id!));
  expect(Object.keys(issuesEn).filter((id) => !rows.has(id))).toEqual([]);
});

test.each([
  ['docs/guide.md', uiEn],
  ['docs/guide.zh-CN.md', uiZh],
] as const)('%s explains every column, setting and report in the words of the interface', (guide, words) => {
  const text = read(guide);
  const keys = Object.keys(words) as (keyof typeof words)[];
  const columns = keys.filter(
    (key) =>
      /^(claims\.\w+|cases\.\w+|templates\.\w+|menu\.(find|clear|setup|message)|state\.[a-z-]+)$/.test(key) &&
      !words[key].startsWith('FBA Claims '),
  );
  const settings = keys.filter((key) =>
    /^settings\.(marketplace|asOf|language|graceDays|slackDays|smallestAmount|shopName|signature|priceLimit|tone|answerDays|refundDays)$/.test(
      key,
    ),
  );
  expect([...columns, ...settings].filter((key) => !text.includes(words[key]))).toEqual([]);
});

test.each(IN_BOTH)('%s and %s have the same headings', (english, chinese) => {
  const levels = (path: string) => headings(read(path)).map(([, level]) => level);
  expect(levels(chinese)).toEqual(levels(english));
});

test.each(IN_BOTH)('%s and %s have the same tables', (english, chinese) => {
  const rows = (path: string) => read(path).match(/^\|/gm)?.length;
  expect(rows(chinese)).toEqual(rows(english));
});

const SECTIONS = [
  'What it finds',
  'Reports it needs',
  'When it flags',
  'When it stays silent',
  'Window and value',
  'Strength',
  'What to check before filing',
];

test('every rule has a page and a line in the index, and no page is left over', () => {
  const pages = readdirSync(join(root, 'docs/rules')).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
  const index = read('docs/rules/README.md');
  expect(RULES.filter(({ id }) => !index.includes(`\`${id}\``))).toEqual([]);
  for (const guide of GUIDES) {
    expect(RULES.filter(({ id }) => !read(guide).includes(`(rules/${id}.md)`)).map(({ id }) => id)).toEqual([]);
  }
});

describe.each(RULES.map(({ id, window }) => [id, window] as const))('page of %s', (id, window) => {
  const page = existsSync(join(root, `docs/rules/${id}.md`)) ? read(`docs/rules/${id}.md`) : '';

  test('has the fixed sections in their order', () => {
    const titles = headings(page).flatMap(([, level, title]) => (level === '##' ? [title] : []));
    expect(titles.filter((title) => SECTIONS.includes(title!))).toEqual(SECTIONS);
  });

  test('shows the claim windows of the policy data', () => {
    const [, , ...table] = windowTable(window);
    expect(table.filter((line) => !page.includes(line))).toEqual([]);
  });
});

test('nothing in the documents speaks of the place where they were written', () => {
  const places = /\/work\b|\/tmp\b|\.\.\/shared|workplace/;
  expect(DOCUMENTS.filter((document) => places.test(read(document)))).toEqual([]);
});
