// npm test: types, lint and build side by side, then the tests; stops at what fails. Words after `--` go to jest.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.mjs';

const results = join(root, 'build/jest.json');
/** A copy of what was built, which no test that builds changes. */
const built = join(root, 'build/tests/dist');
const CHROMIUM = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const chromium = CHROMIUM.find((path) => path && existsSync(path));
const env = { ...process.env, FBA_CLAIMS_BUILT: built, ...(chromium && { CHROME_PATH: chromium }) };

/** True when the script ends well. What it prints goes to the terminal: at once, or as a whole at its end. */
function step(name, script, args = [], whole = true) {
  if (!whole) console.log(`\n> ${name}`);
  const stdio = ['inherit', ...(whole ? ['pipe', 'pipe'] : ['inherit', 'inherit'])];
  const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, stdio, env });
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

const before = [
  ['Type check', step('types', 'node_modules/typescript/bin/tsc', ['-b'])],
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

const sheet = existsSync(join(root, 'local-sheet/node_modules/.package-lock.json'));
const leftOut = chromium ? (sheet ? '' : 'local/sheet/[^/]*\\.browser\\.test\\.ts$') : '\\.browser\\.test\\.ts$';
const browser = leftOut === '' ? [] : ['--testPathIgnorePatterns', '/node_modules/', leftOut];
const jest = ['--json', '--outputFile', results, ...process.argv.slice(2), ...browser];
const passed = await step('tests', 'node_modules/jest/bin/jest.js', jest, false);
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
