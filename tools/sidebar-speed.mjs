// How fast the sidebar is with fifty thousand claims under a processor slowed down four times: `node tools/sidebar-speed.mjs`.
// Prints the first paint and the longest tasks while it opens, while the list is read and while something is typed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildAddon } from './bundles.mjs';

const CLAIMS = 50_000;
const SLOWER = Number(process.argv[2] ?? 4);
const folder = mkdtempSync(join(tmpdir(), 'sidebar-speed-'));

const selected = { mark: '', key: null, count: 0, lines: null };
const claim = (n) => ({
  ...{ key: `refund-without-return/US/111-${n}-4400${n}/QL-LAMP-${n}`, what: 'Refunded, never returned' },
  ...{ id: `111-7710001-${n}`, more: `QL-LAMP-${n} 111-7710001-${n} FBA19QL${n} 1234567${n}` },
  ...{ amount: `${n % 100}.50 USD`, state: 'To file' },
});
const PART = 1000;
const answers = {
  sidebarStart: () => ({ language: 'en', figures: null, tabs: [], filedWord: 'Filed', selected }),
  sidebarSelected: () => selected,
  sidebarList: (from) => ({
    claims: Array.from({ length: Math.min(PART, CLAIMS - from) }, (_, i) => claim(from + i)),
    next: from + PART < CLAIMS ? from + PART : null,
  }),
};

/** In the page: Google's way of calling a script, whose answers come as text. */
function answerBy(names) {
  const run = () => {
    let then = () => {};
    const self = {
      withSuccessHandler(f) {
        then = f;
        return self;
      },
      withFailureHandler: () => self,
    };
    for (const name of names) {
      self[name] = (...args) => void window.ask(name, args).then((json) => then(JSON.parse(json)));
    }
    return self;
  };
  window.google = { script: Object.defineProperty({}, 'run', { get: run }) };
}

/** The longest tasks of the page's own thread, in milliseconds of processor time: a busy machine makes no difference. */
function longestIn(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const main = traceEvents.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(({ name, tid, pid }) => {
    return /RunTask$/.test(name) && tid === main?.tid && pid === main?.pid;
  });
  const times = tasks.map(({ tdur = 0 }) => tdur / 1000).sort((a, b) => b - a);
  return times
    .slice(0, 3)
    .map((ms) => `${ms.toFixed(1)} ms`)
    .join(', ');
}

try {
  await buildAddon({ outDir: folder });
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 300, height: 640 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.exposeFunction('ask', (name, args) => JSON.stringify(answers[name](...args)));
  await page.addInitScript(answerBy, Object.keys(answers));
  const measure = async (what, work) => {
    await browser.startTracing(page, {
      categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await work();
    console.log(`longest tasks while ${what}: ${longestIn(await browser.stopTracing())}`);
  };
  await measure('it opens', async () => {
    await page.goto(`file://${join(folder, 'sidebar.html')}`);
    await page.getByText('No claims were looked for').waitFor();
  });
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  console.log(`first paint: ${Math.round(paint)} ms by the clock`);
  await page.click('#claimTab');
  await measure(`${CLAIMS} claims are read`, async () => {
    await page.click('#search');
    await page.getByText(`${CLAIMS} claims`).waitFor({ state: 'attached', timeout: 120_000 });
  });
  await measure('typing', async () => {
    await page.keyboard.type('ql-lamp-4321', { delay: 60 });
    await page.getByText('11 claims').waitFor({ state: 'attached' });
  });
  console.log(`lines in the page: ${await page.locator('.option').count()}`);
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
