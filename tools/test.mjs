// npm test: types, lint and build side by side, then the tests; stops at what fails. Words after `--` go to jest, but
// `--require-browser`, with which it fails where a test in a browser was left out.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.mjs';
import { findChromium } from './chromium.mjs';
import { shortRunOptions } from './memory.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm test -- [--require-browser] [words for jest]
Types, lint and build, then the tests; stops at what fails.
  --require-browser  fail where a test in a browser is left out`);
  process.exit(0);
}
const results = join(root, 'build/jest.json');
/** A copy of what was built, which no test that builds changes. */
const built = join(root, 'build/tests/dist');
const REQUIRE = '--require-browser';
const args = process.argv.slice(2).filter((arg) => arg !== REQUIRE);
const required = process.argv.includes(REQUIRE);
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
const env = { ...process.env, FBA_CLAIMS_BUILT: built, ...(chromium && { CHROME_PATH: chromium }) };

/** True when the script ends well. What it prints goes to the terminal: at once, or as a whole at its end. */
function step(name, script, args = [], whole = true, options = []) {
  if (!whole) console.log(`\n> ${name}`);
  const stdio = ['inherit', ...(whole ? ['pipe', 'pipe'] : ['inherit', 'inherit'])];
  const child = spawn(process.execPath, [...options, join(root, script), ...args], { cwd: root, stdio, env });
  const said = [];
  child.stdout?.on('data', (bytes) => said.push([process.stdout, bytes]));
  child.stderr?.on('data', (bytes) => said.push([process.stderr, bytes]));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (whole) console.log(`\n> ${name}`);
      for (const [stream, bytes] of said) stream.write(bytes);
      resolve(status === 0);
    });
  });
}

mkdirSync(join(root, 'build'), { recursive: true });
rmSync(results, { force: true });

const tsc = 'node_modules/typescript/bin/tsc';
const before = [
  ['Type check', step('types', tsc, ['-b'])],
  ...(sheet
    ? [['Type check of the local sheet', step('types of the local sheet', tsc, ['-p', 'local-sheet', '--noEmit'])]]
    : []),
  ['Lint', step('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.'])],
  ['Build', step('build', 'tools/build.mjs')],
];
const failed = [];
for (const [name, passed] of before) if (!(await passed)) failed.push(name);
if (failed.length > 0) {
  console.error(`\n${failed.join(' and ')} failed; what comes after was not run.`);
  process.exit(1);
}
rmSync(built, { recursive: true, force: true });
cpSync(join(root, 'dist'), built, { recursive: true });

const leftOut = chromium ? (sheet ? '' : 'local/sheet/[^/]*\\.browser\\.test\\.ts$') : '\\.browser\\.test\\.ts$';
const browser = leftOut === '' ? [] : ['--testPathIgnorePatterns', '/node_modules/', leftOut];
const jest = ['--json', '--outputFile', results, ...args, ...browser];
// Jest starts its workers with the same options.
const passed = await step('tests', 'node_modules/jest/bin/jest.js', jest, false, shortRunOptions());
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
