import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const ROOT = join(__dirname, '..', '..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fba-claims-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function node(script: string, ...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function build(source: string) {
  writeFileSync(join(folder, 'main.ts'), source);
  return node('tools/build.mjs', '--main', join(folder, 'main.ts'), '--out', join(folder, 'dist'));
}

describe('a script of tools that a person runs', () => {
  /** Parts of scripts, and what starts another way. */
  const parts = ['bundles', 'given', 'licences', 'memory', 'ready', 'release-main', 'sheet-grid', 'sheet-open'];
  const scripts = readdirSync(join(ROOT, 'tools'))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => name.slice(0, -4))
    .filter((name) => ![...parts, 'sheet-words'].includes(name));
  const first = (name: string) => (name === 'messages' ? ['message'] : []);

  test.each(scripts)('%s says with --help what it takes, and does nothing', (name) => {
    const { status, stdout, stderr } = node(`tools/${name}.mjs`, ...first(name), '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/npm |node tools/);
    expect(readdirSync(folder)).toEqual([]);
  });

  // Words for jest go through the tests; the local sheet is built before its program reads what it was given.
  test.each(scripts.filter((name) => name !== 'test' && name !== 'sheet'))(
    '%s refuses in one line what it does not know',
    (name) => {
      const { status, stdout, stderr } = node(`tools/${name}.mjs`, ...first(name), '--nonsense');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^[^\n]*--nonsense[^\n]*\.( See: npm start -- --help)?\n$/);
    },
  );

  test.each([
    ['google-time', 'many'],
    ['certainty', '0'],
    ['not-claimed', '1.5'],
    ['sidebar-speed', 'x4'],
    ['bench', '--rows', '10,,20'],
    ['bench', '--runs', '0'],
    ['load-time', '--runs', 'often'],
    ['build', 'out'],
    ['release', '--out'],
  ])('%s refuses %s', (name, ...words) => {
    const { status, stdout, stderr } = node(`tools/${name}.mjs`, ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+ --help says what it takes\.\n$/);
  });
});

describe('a command of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const ready = () => {
    mkdirSync(join(folder, 'tools'), { recursive: true });
    cpSync(join(ROOT, 'tools', 'ready.mjs'), join(folder, 'tools', 'ready.mjs'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', './tools/ready.mjs', '-e', 'console.log(1)'],
      { cwd: folder, encoding: 'utf8' },
    );
    return [status, stdout.trim(), stderr.trim()];
  };

  test('says what to do where nothing is installed yet, and is silent where something is', () => {
    expect(ready()).toEqual([1, '', expect.stringMatching(/^The packages are not here yet: run "npm install"[^\n]*$/)]);
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{}');
    expect(ready()).toEqual([0, '1', '']);
  });

  test.each(Object.entries(scripts).filter(([, command]) => command.includes('tools/')))(
    '%s looks for the packages first',
    (_, command) => {
      expect(command).toMatch(/^node --import \.\/tools\/ready\.mjs tools\/[a-z-]+\.mjs/);
    },
  );

  test('sheet has a help before anything is installed or built for it', () => {
    const { status, stdout } = node('tools/sheet.mjs', '--help');
    expect([status, stdout]).toEqual([0, expect.stringContaining('npm run sheet -- [options]')]);
  });
});

describe('npm run sheet', () => {
  type Say = (key: string) => string;
  const tool = async <T>(name: string) => (await import(`../../tools/${name}.mjs`)) as T;
  const say = (language: string) => `(await import('./tools/sheet-words.mjs')).sayIn('${language}')`;

  test('without a network says that its packages cannot be had, why, and what to do', () => {
    const own = join(folder, 'local-sheet');
    mkdirSync(own);
    for (const name of ['package.json', 'package-lock.json']) {
      cpSync(join(ROOT, 'local-sheet', name), join(own, name));
    }
    const work = `const { installGrid } = await import('./tools/sheet-grid.mjs');
      try { installGrid(process.env.GRID, ${say('zh')}); } catch (error) { console.error(error.message); }`;
    // A registry that refuses, as a machine without a network has it, asked once.
    const env = {
      ...{ ...process.env, GRID: own, npm_config_cache: join(folder, 'cache'), npm_config_fetch_retries: '0' },
      npm_config_registry: 'http://127.0.0.1:9/',
    };
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', work], { cwd: ROOT, env, encoding: 'utf8' });
    expect(ran.stdout).toContain('170 MB');
    expect(ran.stderr).toContain('ECONNREFUSED');
    expect(ran.stderr).toMatch(/无法安装[\s\S]*npm run sheet --registry=https:[\s\S]*npm start/);
    expect(ran.stderr).not.toMatch(/at .*\.mjs:\d/);
  });

  test('where no browser opens says so once and goes on', async () => {
    const { openInBrowser } = await tool<{
      openInBrowser(address: string, say: Say, opener: string[]): void;
    }>('sheet-open');
    const said: string[] = [];
    const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    openInBrowser('http://127.0.0.1:1/', String, [join(folder, 'no-such-program')]);
    openInBrowser('http://127.0.0.1:2/', String, [process.execPath, '-e', 'process.exit(3)']);
    openInBrowser('http://127.0.0.1:3/', String, [process.execPath, '-e', '']);
    while (said.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 100));
    log.mockRestore();
    expect(said).toEqual(['notOpened', 'notOpened']);
  });

  test('has every sentence in both languages, and speaks the one that is asked for', async () => {
    const { languageIn, sayIn } = await tool<{
      languageIn(args: string[]): string;
      sayIn(language: string): Say;
    }>('sheet-words');
    expect([[], ['--language', 'zh'], ['--language=zh'], ['--language', 'en']].map(languageIn)).toEqual([
      ...['en', 'zh', 'zh', 'en'],
    ]);
    for (const key of ['installing', 'notInstalled', 'notBuilt', 'notOpened'] as const) {
      const [en, zh] = [sayIn('en')(key), sayIn('zh')(key)];
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh.split('\n')).toHaveLength(en.split('\n').length);
      expect(zh.match(/https?:\S+|npm (?:run|start)[a-z ]*/g)).toEqual(
        en.match(/https?:\S+|npm (?:run|start)[a-z ]*/g),
      );
    }
  });
});

describe('npm run build', () => {
  test('makes a script with a real function for each export, and nothing that Google cannot parse', () => {
    const source = `
      class Purse { #cents = 0; static empty = new Purse(); add(n: number) { this.#cents += n; return this.#cents; } }
      export function onOpen() { return Purse.empty.add(5); }
      export const onInstall = (a: number, b?: number) => onOpen() + a + (b ?? 0);`;
    expect(build(source).status).toBe(0);
    const code = readFileSync(join(folder, 'dist', 'Code.js'), 'utf8');
    expect(code.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
    expect(code).toMatch(/^function onOpen\(\)/m);
    expect(code).not.toMatch(/#cents|static empty/);
    const context = createContext({});
    runInContext(code, context);
    expect(runInContext('onInstall(1, 2)', context)).toBe(8);
    expect(readdirSync(join(folder, 'dist'))).toEqual(expect.arrayContaining(['Code.js', 'appsscript.json']));
  });

  test('refuses a script that is too big', () => {
    const { status, stderr } = build(`export const onOpen = () => ${JSON.stringify('x'.repeat(1_510_000))};`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Build failed: Code\.js has 15\d\d kB; at most 1500 kB/);
  });

  test('refuses a script that exports nothing, or does not compile', () => {
    expect(build('const a = 1;').stderr).toContain('exports no function');
    const broken = build('export const a = ;');
    expect([broken.status, broken.stderr]).toEqual([1, expect.stringContaining('Build failed: esbuild stopped')]);
  });
});

/** What `npm start` makes of the shipped samples, and what it prints. */
let started: { out: string; printed: ReturnType<typeof node> };
function start() {
  if (started) return started;
  const printed = node('tools/start.mjs');
  const out = mkdtempSync(join(tmpdir(), 'fba-claims-'));
  cpSync(join(folder, 'fba-claims-output', 'samples'), out, { recursive: true });
  started = { out, printed };
  return started;
}
afterAll(() => started && rmSync(started.out, { recursive: true }));

describe('npm start', () => {
  test('audits the shipped samples into the folder where it was typed', () => {
    const {
      out,
      printed: { status, stdout, stderr },
    } = start();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('fba-claims-output');
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['cases', 'claims.csv', 'claims.json', 'fba-claims.xlsx']));
    const day = readFileSync(join(ROOT, 'samples', 'AS-OF'), 'utf8').trim();
    expect(JSON.parse(readFileSync(join(out, 'claims.json'), 'utf8')).asOf).toBe(day);
  });

  test('passes words and the exit code through', () => {
    const { status, stdout, stderr } = node('tools/start.mjs', '--marketplace', 'nowhere');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Unknown marketplace "nowhere"[^\n]*\n$/);
  });
});

describe('npm run release', () => {
  test('makes one file that runs alone in an empty folder and does what npm start does', () => {
    const made = node('tools/release.mjs', '--out', join(folder, 'made'));
    expect([made.status, made.stderr]).toEqual([0, '']);
    const alone = join(folder, 'alone');
    cpSync(join(ROOT, 'samples'), join(alone, 'reports'), { recursive: true });
    cpSync(join(folder, 'made', 'fba-claims.cjs'), join(alone, 'fba-claims.cjs'));
    const ran = spawnSync(process.execPath, ['fba-claims.cjs', 'reports', '--as-of', '2026-11-20'], {
      cwd: alone,
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    const out = join(alone, 'fba-claims-output');
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['cases', 'claims.csv', 'claims.json', 'fba-claims.xlsx']));
    const claims = (where: string) => JSON.parse(readFileSync(join(where, 'claims.json'), 'utf8'));
    expect(claims(out)).toEqual(claims(start().out));

    const empty = spawnSync(process.execPath, ['fba-claims.cjs'], { cwd: alone, encoding: 'utf8' });
    expect([empty.status, empty.stdout]).toEqual([2, '']);
    expect(empty.stderr).toBe(
      'Name the folder that holds your reports: node fba-claims.cjs FOLDER (more: node fba-claims.cjs --help)\n',
    );
    const text = readFileSync(join(alone, 'fba-claims.cjs'), 'utf8');
    const shipped = ['fba-claims', 'hucre', 'mustache', 'numfmt', 'papaparse'];
    for (const name of shipped) expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'm'));
    expect(text.match(/Permission is hereby granted/g)!.length).toBeGreaterThanOrEqual(shipped.length);
  }, 120_000);
});
