// How fast the sidebar is with fifty thousand claims under a processor slowed down four times: `node tools/sidebar-speed.mjs`.
// Prints the first paint, and the longest tasks while it opens, while the list is read and while something is typed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { buildAddon } from './bundles.mjs';
import { COUNT, given } from './given.mjs';

const CLAIMS = 50_000;
/** How often the page is opened to see its first paint: one opening is up to the machine. */
const OPENINGS = 9;
/** Google takes longer to answer. */
const ANSWER_MS = 300;
const {
  words: [slower = '4'],
} = given(
  `node tools/sidebar-speed.mjs [SLOWER]
Measures the sidebar with fifty thousand claims in a browser slowed down so many times (4).`,
  {},
  [COUNT],
);
const SLOWER = Number(slower);
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
    return name === 'RunTask' && tid === main?.tid && pid === main?.pid;
  });
  // What drives the browser from here has tasks in the page too.
  const driven = traceEvents.filter(({ args }) => {
    return args?.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession';
  });
  const isDriven = ({ ts, dur = 0 }) => driven.some((one) => one.ts >= ts && one.ts < ts + dur);
  const own = tasks.filter((task) => !isDriven(task));
  const times = own.map(({ tdur = 0 }) => tdur / 1000).sort((a, b) => b - a);
  return times
    .slice(0, 3)
    .map((ms) => `${ms.toFixed(1)} ms`)
    .join(', ');
}

/** A page under the slowed processor, in which the calls are answered after so many milliseconds. */
async function slowPage(browser, answerMs = 0) {
  const page = await browser.newPage({ viewport: { width: 300, height: 640 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.exposeFunction('ask', async (name, args) => {
    if (answerMs > 0) await setTimeout(answerMs);
    return JSON.stringify(answers[name](...args));
  });
  await page.addInitScript(answerBy, Object.keys(answers));
  return page;
}

/** In the page: tells of its first paint. To ask for it would load the asker's own script into the page, before the paint. */
function tellPaint() {
  const heard = (list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) window.painted(startTime);
  };
  new PerformanceObserver(heard).observe({ type: 'paint' });
}

/** Milliseconds until something is seen of a page: in a page of its own, and not traced, which takes its time. */
async function firstPaint(browser, address) {
  const page = await slowPage(browser, ANSWER_MS);
  let time = 0;
  await page.exposeFunction('painted', (startTime) => {
    time = startTime;
  });
  await page.addInitScript(tellPaint);
  await page.goto(address);
  while (time === 0) await setTimeout(50);
  await page.close();
  return Math.round(time);
}

try {
  await buildAddon({ outDir: folder });
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const sidebar = `file://${join(folder, 'sidebar.html')}`;
  const empty = join(folder, 'empty.html');
  writeFileSync(empty, '<!DOCTYPE html><p>An empty page');
  const opened = [
    { what: 'an empty page', address: `file://${empty}`, times: [] },
    { what: 'the sidebar', address: sidebar, times: [] },
  ];
  // In turns: what else the machine does meets both.
  for (let i = 0; i < OPENINGS; i++) {
    for (const { address, times } of opened) times.push(await firstPaint(browser, address));
  }
  for (const { what, times } of opened) {
    times.sort((a, b) => a - b);
    const middle = times[(OPENINGS - 1) / 2];
    console.log(
      `first paint of ${what}: ${middle} ms by the clock (${times[0]} to ${times.at(-1)} in ${OPENINGS} openings)`,
    );
  }
  const page = await slowPage(browser);
  const measure = async (what, work) => {
    await browser.startTracing(page, {
      categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await work();
    console.log(`longest tasks while ${what}: ${longestIn(await browser.stopTracing())}`);
  };
  await measure('it opens', async () => {
    await page.goto(sidebar);
    await page.getByText('No claims were looked for').waitFor();
  });
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
