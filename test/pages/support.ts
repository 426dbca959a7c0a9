// A page in a real browser against the script itself on the stand-in: calls go through JSON, as Google hands them over.
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { StandIn } from '../../src/local/standin';
import * as main from '../../src/main';
import { builtFolder } from '../built';

const functions = new Map<string, unknown>(Object.entries(main));
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

const open: BrowserContext[] = [];
// A page that stays open goes on asking the script, at the cost of the tests after it.
afterEach(() => Promise.all(open.splice(0).map((context) => context.close())));

export interface Pages {
  readonly browser: Browser;
  readonly folder: string;
  close(): Promise<void>;
}

/** Starts the browser, once for a file of tests. */
export async function startPages(): Promise<Pages> {
  const folder = builtFolder();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--renderer-process-limit=1'];
  const browser = await chromium.launch({ executablePath, args });
  return {
    browser,
    folder,
    close: () => browser.close(),
  };
}

/** A browser with what it refuses: a script that runs before the page's own. */
type World = readonly [name: string, script: string];
const USUAL: World = ['nothing is refused', ''];

/** The worlds of stories that copy: `test.each(COPYING)`. */
export const COPYING: readonly World[] = [
  USUAL,
  [
    'the clipboard is refused',
    `for (const name of ['write', 'writeText']) {
       Clipboard.prototype[name] = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
     }`,
  ],
];

/** The worlds of stories that run: `test.each(RUNNING)`. */
export const RUNNING: readonly World[] = [
  USUAL,
  [
    'workers are refused',
    "window.Worker = class { constructor() { throw new DOMException('refused', 'SecurityError'); } };",
  ],
];

const FRAME = 'https://frame.test/page.html';

export interface Opened {
  readonly page: Page;
  /** What the page complained of. */
  readonly errors: string[];
  /** Names of the functions that it called, in order. */
  readonly calls: string[];
  /** Comes before each call: it breaks with the text that this gives. */
  fail: (name: string, page: Page) => Promise<string | null> | string | null;
  /** Answers of a script with other data, by function. */
  readonly instead: Map<string, (...args: unknown[]) => unknown>;
}

/** What is in the way of a page from its first moment: a script of its window, a call that breaks. */
interface Obstacles {
  readonly script?: string;
  readonly fail?: Opened['fail'];
}

/** Opens a page; `google.script.run` calls the script's own functions on the stand-in. */
export async function openPage(
  pages: Pages,
  name: string,
  standIn: StandIn,
  width = 620,
  how: 'alone' | 'framed' = 'alone',
  { script = '', fail = () => null }: Obstacles = {},
): Promise<Opened> {
  const context = await pages.browser.newContext({ viewport: { width, height: 640 }, offline: true });
  open.push(context);
  const page = await context.newPage();
  const opened: Opened = { page, errors: [], calls: [], fail, instead: new Map() };
  page.on('pageerror', (error) => opened.errors.push(error.message));
  page.on('console', (message) => opened.errors.push(message.text()));
  await page.exposeFunction('callScript', async (fn: string, json: string): Promise<string> => {
    opened.calls.push(fn);
    const broken = await opened.fail(fn, page);
    if (broken !== null) throw new Error(broken);
    const other = opened.instead.get(fn);
    if (other) return JSON.stringify(other(...(JSON.parse(json) as unknown[])));
    const uninstall = standIn.install();
    try {
      const work = functions.get(fn) as (...args: unknown[]) => unknown;
      return JSON.stringify(work(...(JSON.parse(json) as unknown[])) ?? null);
    } finally {
      uninstall();
    }
  });
  await page.addInitScript(`${script}
    const names = ${JSON.stringify([...functions.keys()])};
    window.google = { script: { get run() {
      let then = () => {}, failed = () => {};
      const run = {
        withSuccessHandler(f) { then = f; return run; },
        withFailureHandler(f) { failed = f; return run; },
      };
      for (const name of names) {
        run[name] = (...args) => {
          window.callScript(name, JSON.stringify(args)).then((json) => then(JSON.parse(json)), failed);
        };
      }
      return run;
    } } };`);
  const file = join(pages.folder, `${name}.html`);
  if (how === 'alone') {
    await page.goto(`file://${file}`);
    return opened;
  }
  // As Google does: the page stands in a frame of another origin, which may not use the clipboard.
  await page.route('https://sheet.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${FRAME}" width="${width}" height="600"></iframe>` }),
  );
  await page.route(FRAME, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', path: file }));
  await page.goto('https://sheet.test/');
  return opened;
}

/** What axe finds wrong with the page as it stands: a line for each kind and place. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** How many pixels the page is too wide for its window. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
