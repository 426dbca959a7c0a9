// npm test: types, lint, build, tests, in this order; stops at the first failure. Words after `--` go to jest, but
// `--require-browser`, with which it fails where a test in a browser was left out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.mjs';
import { findChromium } from './chromium.mjs';

const results = join(root, 'build/jest.json');
const REQUIRE = '--require-browser';
const args = process.argv.slice(2).filter((arg) => arg !== REQUIRE);
const required = process.argv.includes(REQUIRE);

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

const chromium = findChromium();
const sheet = existsSync(join(root, 'local-sheet/node_modules/.package-lock.json'));
const missing = [
  ...(chromium ? [] : ['no Chromium is here: install one, or name it in CHROME_PATH']),
  ...(sheet ? [] : ['the grid of the local sheet is not installed: npm ci --prefix local-sheet --ignore-scripts']),
].join('; ');
if (required && missing) {
  console.error(`Tests in a browser are required, but ${missing}.`);
  process.exit(1);
}
mkdirSync(join(root, 'build'), { recursive: true });
rmSync(results, { force: true });

if (!step('types', 'node_modules/typescript/bin/tsc', '-b')) stop('Type check');
if (!step('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.')) stop('Lint');
if (!step('build', 'tools/build.mjs')) stop('Build');

const leftOut = chromium ? (sheet ? '' : 'local/sheet/[^/]*\\.browser\\.test\\.ts$') : '\\.browser\\.test\\.ts$';
const browser = leftOut === '' ? [] : ['--testPathIgnorePatterns', '/node_modules/', leftOut];
const passed = step('tests', 'node_modules/jest/bin/jest.js', '--json', '--outputFile', results, ...args, ...browser);
const inBrowser = readdirSync(join(root, 'test'), { recursive: true }).filter((name) =>
  /\.browser\.test\.ts$/.test(name),
);
let complete = true;
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'));
  const ran = ({ assertionResults }) =>
    assertionResults.length > 0 && assertionResults.every(({ status }) => status !== 'pending');
  const done = testResults.filter(ran).map(({ name }) => name);
  const notRun = inBrowser.filter((name) => !done.includes(join(root, 'test', name)));
  complete = notRun.length === 0;
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
  if (missing)
    console.log(`Not run: ${notRun.length} of ${inBrowser.length} files of tests in a browser, for ${missing}.`);
  else if (required && !complete) console.error(`Required and not run whole: ${notRun.join(', ')}`);
}
process.exitCode = passed && (complete || !required) ? 0 : 1;
