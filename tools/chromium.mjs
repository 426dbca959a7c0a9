// Where a Chromium is on this machine; `node tools/chromium.mjs` prints it, and fails where there is none.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { given } from './given.mjs';

const PLACES = [
  process.env.CHROME_PATH,
  // Chromium without a window: the same engine, and tests take a third of the processor time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of the browser that tests and pictures use; undefined where there is none. */
export const findChromium = () => PLACES.find((path) => path && existsSync(path));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  given(`node tools/chromium.mjs
Prints where a Chromium is on this machine, and fails where there is none. CHROME_PATH names one.`);
  const path = findChromium();
  if (path) console.log(path);
  else process.exitCode = 1;
}
