// A run in steps in a real browser: in a worker, on the page's own thread where a worker is refused, cancelled, broken, gone on with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readReport } from '../../src/files/read-file';
import { createStandIn, type StandIn } from '../../src/local/standin';
import { findClaims as inOneCall } from '../../src/main';
import { beyondLeft, beyondMarks, everythingOf } from './run-support';
import { type Opened, openPage, type Pages, RUNNING, startPages, tooWide, violations } from './support';

const samples = join(__dirname, '../../samples');
const NAMES = [
  ...['Inventory-Ledger-Detail-US.csv', 'Reimbursements-US.txt', 'Products.csv', 'Customer-Returns-US.csv'],
  ...['All-Orders-US.txt', 'Settlement-V2-US-2026-08-02.txt'],
];
let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
}, 120_000);
afterAll(() => pages.close());

function withReports(userLocale = 'en'): StandIn {
  const core = readFileSync(join(pages.folder, 'core.html'), 'utf8');
  const standIn = createStandIn({ year: 2026, userLocale, pages: { core } });
  for (const name of NAMES) {
    const { rows } = readReport(name, readFileSync(join(samples, name)));
    standIn.book.addText(name.replace(/\.\w+$/, ''), rows as readonly string[][]);
  }
  return standIn;
}

/** What one call writes, at the same moment. */
function expected(userLocale = 'en'): unknown {
  const standIn = withReports(userLocale);
  const uninstall = standIn.install();
  inOneCall();
  const everything = everythingOf(standIn);
  uninstall();
  return everything;
}

function seen(standIn: StandIn): unknown {
  const uninstall = standIn.install();
  const everything = everythingOf(standIn);
  uninstall();
  return everything;
}

/** Opens the page; it begins by itself, after `before` has changed how the browser or the script behaves. */
async function open(standIn: StandIn, script = '', fail: Opened['fail'] = () => null): Promise<Opened> {
  return openPage(pages, 'find', standIn, 420, 'alone', { script, fail });
}

const done = (page: Page) => page.getByText('Ready to file:').waitFor({ timeout: 60_000 });

/** How many workers were made, and the longest time (ms) in which the page could not act. */
const WATCH = `
  window.workers = 0;
  const Real = window.Worker;
  window.Worker = class extends Real { constructor(...args) { super(...args); window.workers++; } };
  window.longest = 0;
  let last = performance.now();
  setInterval(() => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; }, 5);`;
/** As where a policy of the frame forbids it: the worker is made and then fails. */
const FAILING_WORKER = `
  const Real = window.Worker;
  window.Worker = class extends Real { constructor() { super('blob:null/none'); } };`;

/** A page that waits for nothing long. */
const HASTE = 'const real = setTimeout; window.setTimeout = (f, ms, ...a) => real(f, Math.min(ms, 20), ...a);';

const watched = (page: Page) =>
  page.evaluate(() => {
    const { workers, longest } = window as unknown as { workers: number; longest: number };
    return { workers, longest };
  });

test('in a worker it writes what one call writes, and the page can act while it runs', async () => {
  const standIn = withReports();
  const { page, errors } = await open(standIn, WATCH);
  await done(page);
  expect(seen(standIn)).toEqual(expected());
  const { workers, longest } = await watched(page);
  expect(workers).toBe(1);
  // Between two turns of a timer of 5 ms; the machine of the tests is busy itself.
  expect(longest).toBeLessThan(500);
  expect(errors).toEqual([]);
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
}, 120_000);

test.each([...RUNNING, ['workers fail', FAILING_WORKER]] as const)(
  'to the same end where %s',
  async (_, script) => {
    const standIn = withReports();
    const { page } = await open(standIn, script);
    await done(page);
    expect(seen(standIn)).toEqual(expected());
  },
  120_000,
);

test.each(RUNNING)(
  'cancelled while it reads and while it audits, everything is as before (%s)',
  async (_, world) => {
    for (const at of ['runRead', 'runCore']) {
      const standIn = withReports();
      const before = seen(standIn);
      let stopped = false;
      const { page } = await open(standIn, world, async (name, opened) => {
        if (name !== at || stopped) return null;
        stopped = true;
        await opened.getByRole('button', { name: 'Cancel' }).click();
        return null;
      });
      await page.getByText('Stopped. Everything is as before.').waitFor();
      expect(seen(standIn)).toEqual(before);
      expect(await page.getByRole('button', { name: 'Find claims' }).isVisible()).toBe(true);
    }
  },
  120_000,
);

test.each(RUNNING)(
  'a lost connection is told in words, and gone on with where it broke (%s)',
  async (_, world) => {
    const standIn = withReports('zh_CN');
    let offline = true;
    const { page, calls } = await open(standIn, world + HASTE, (name) =>
      name === 'runStore' && offline ? 'NetworkError' : null,
    );
    await page.getByText('连接中断').waitFor({ timeout: 60_000 });
    expect(await page.locator('body').textContent()).not.toContain('NetworkError');
    const read = calls.filter((name) => name === 'runRead').length;
    offline = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('可提交').first().waitFor({ timeout: 60_000 });
    expect(calls.filter((name) => name === 'runRead')).toHaveLength(read);
    expect(beyondLeft(seen(standIn))).toEqual(beyondLeft(expected('zh_CN')));
  },
  120_000,
);

test('a call that fails while it writes: try again, and what is missing is written', async () => {
  const standIn = withReports();
  let left = 3;
  let broke = false;
  const { page } = await open(standIn, HASTE, (name) => {
    if (name === 'runApply' && !broke) {
      broke = true;
      let writes = 0;
      standIn.onCall = (call) => {
        if (call === 'Range.setValues' && ++writes > 3) throw new Error('Service error: Spreadsheets');
      };
    } else if (name === 'runApply' && --left === 0) standIn.onCall = null;
    return null;
  });
  await page.getByText('The connection broke while the result was being written.').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Try again' }).click();
  await done(page);
  expect(beyondMarks(seen(standIn))).toEqual(beyondMarks(expected()));
}, 120_000);

test('two windows: the second is told, and may start anyway', async () => {
  const standIn = withReports();
  let wait: (() => void) | null = null;
  const first = await open(standIn, '', (name) =>
    name === 'runStore'
      ? new Promise((resolve) => {
          wait = () => resolve(null);
        })
      : null,
  );
  while (wait === null) await first.page.waitForTimeout(50);
  const second = await open(standIn);
  await second.page.getByText('A run is going on in another window').waitFor();
  await second.page.getByRole('button', { name: 'Start anyway' }).click();
  await done(second.page);
  (wait as () => void)();
  await first.page.getByText('Another window has started a run').waitFor();
  expect(seen(standIn)).toEqual(expected());
}, 120_000);
