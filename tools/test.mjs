// npm test: types, lint, build, tests, in this order; stops at the first failure. Words after `--` go to jest.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.mjs';

const results = join(root, 'build/jest.json');
const CHROMIUM = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function step(name, script, ...args) {
  console.log(`\n> ${name}`);
  const env = { ...process.env, ...(chromium && { CHROME_PATH: chromium }) };
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit', env });
  return status === 0;
}

function stop(name) {
  console.error(`\n${name} failed; what comes after it was not run.`);
  process.exit(1);
}

const chromium = CHROMIUM.find((path) => path && existsSync(path));
mkdirSync(join(root, 'build'), { recursive: true });
rmSync(results, { force: true });

if (!step('types', 'node_modules/typescript/bin/tsc', '-b')) stop('Type check');
if (!step('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.')) stop('Lint');
if (!step('build', 'tools/build.mjs')) stop('Build');

const sheet = existsSync(join(root, 'local-sheet/node_modules/.package-lock.json'));
const leftOut = chromium ? (sheet ? '' : 'local/sheet/[^/]*\\.browser\\.test\\.ts$') : '\\.browser\\.test\\.ts$';
const browser = leftOut === '' ? [] : ['--testPathIgnorePatterns', '/node_modules/', leftOut];
const passed = step(
  'tests',
  'node_modules/jest/bin/jest.js',
  '--json',
  '--outputFile',
  results,
  ...process.argv.slice(2),
  ...browser,
);
if (!chromium) {
  console.log(
    '\nThe page tests (*.browser.test.ts) were left out: no Chromium here. Name one in CHROME_PATH to run them.',
  );
}
if (!sheet) {
  console.log(
    '\nThe tests of the local sheet in a browser were left out: its grid is not installed. To run them: npm ci --prefix local-sheet --ignore-scripts',
  );
}
if (existsSync(results)) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
}
process.exitCode = passed ? 0 : 1;
