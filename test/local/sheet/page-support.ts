// The local sheet in a real browser: started as its command starts it, and used as a person at the screen uses it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import type { TabName } from '../../../src/local/sheet/engine';
import type { TabView } from '../../../src/local/sheet/view';
import { picture } from '../../pictures';

const root = join(__dirname, '../../..');
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const SCRIPT = '**/page.js';
const CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';
/** Where the first cell of the grid begins, and how high a plain row is. */
const CORNER = { x: 46, y: 20 };
const ROW = 21;
/** How often the page is looked at while something is waited for, in milliseconds: more often would keep it drawing. */
const POLLING = 100;

/** A dialog with a page of the add-on in it. */
export const DIALOG = 'dialog:not(#dialog)';

/** A command that runs; it is to be ended by its own process, for the one that was started may hand signals on. */
export interface Running {
  readonly address: string;
  /** Ends it as Ctrl-C does; gives the code that it ends with. */
  readonly stop: () => Promise<number | null>;
}

interface BookSeen {
  readonly tabs: readonly TabName[];
  readonly active: number;
  readonly revision: number;
}

export class Sheet {
  readonly folder = mkdtempSync(join(tmpdir(), 'fba-sheet-page-'));
  /** What the page that is open complained of. */
  readonly errors: string[] = [];
  page!: Page;
  private browser!: Browser;
  /** Where the grid was pressed last. */
  private pressed = '';
  private readonly children: ChildProcess[] = [];

  constructor() {
    mkdirSync(join(this.folder, 'reports'));
  }

  /** Starts the command (`tools/sheet.mjs`) or what it built; waits for the address that it prints. */
  started(script: string, ...args: string[]): Promise<Running> {
    const { folder } = this;
    const own = ['--no-open', '--save', join(folder, 'sheet.gz'), '--folder', join(folder, 'reports'), ...args];
    const child = spawn(process.execPath, [join(root, script), ...own], { cwd: root });
    this.children.push(child);
    return new Promise((resolve, reject) => {
      let said = '';
      const hear = (part: Buffer): void => {
        said += String(part);
        const [address] = /http:\S+(?=\s)/.exec(said) ?? [];
        if (address) resolve({ address, stop: () => stopped(child) });
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('close', (code) => reject(new Error(`ended with ${code}: ${said}`)));
    });
  }

  async open({ address }: Running, width = 1366, height = 768): Promise<void> {
    this.browser ??= await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    await this.page?.context().close();
    this.errors.length = 0;
    const context = await this.browser.newContext({ viewport: { width, height } });
    // For these tests to read and fill it; frames are of another origin and have no permission.
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
    // The grid is drawn by the processor, and again for each picture of the screen: ten of them a second show as much.
    await context.addInitScript((ms) => {
      window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), ms);
      window.cancelAnimationFrame = (id) => window.clearTimeout(id);
      // As on a machine so busy that no moment is idle: what does not say how long it waits at most never happens.
      window.requestIdleCallback = (work, options) => {
        const { timeout } = options ?? {};
        const late = { didTimeout: true, timeRemaining: () => 0 };
        return timeout === undefined ? 0 : window.setTimeout(() => work(late), timeout);
      };
      window.cancelIdleCallback = (id) => window.clearTimeout(id);
    }, POLLING);
    this.page = await context.newPage();
    this.page.setDefaultTimeout(30_000);
    this.page.on('pageerror', ({ message }) => this.errors.push(message));
    this.page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
    await this.page.goto(address);
    await this.page.locator(CANVAS).first().waitFor();
    await this.quiet();
  }

  /** Opens the page again in a language, as where the command is told to speak it. */
  async reload(language: string): Promise<void> {
    await this.page.unroute(SCRIPT);
    await this.page.route(SCRIPT, async (route) => {
      const response = await route.fetch();
      const body = `document.documentElement.lang = '${language}';${await response.text()}`;
      await route.fulfill({ response, body });
    });
    await this.page.reload();
    await this.page.locator(CANVAS).first().waitFor();
    await this.quiet();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    for (const child of this.children) if (child.exitCode === null) child.kill('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Nothing is under way, and nothing is about to be. */
  quiet(): Promise<unknown> {
    return this.page.waitForFunction(() => document.getElementById('grid')?.ariaBusy === 'false', null, {
      timeout: 180_000,
      polling: POLLING,
    });
  }

  /** Does what changes the spreadsheet, and waits until the program has it and the grid shows it. */
  private async changing(act: () => Promise<unknown>): Promise<void> {
    const revision = async () => (await this.ask<BookSeen>('book')).revision;
    const before = await revision();
    await act();
    await until(async () => (await revision()) !== before, 'the program heard of no change');
    await this.quiet();
  }

  /** What the program itself says, past the page. */
  private async ask<T>(method: string, ...args: unknown[]): Promise<T> {
    const body = JSON.stringify({ method, args });
    return (await this.page.evaluate(
      async (given) =>
        ((await (await fetch('ask', { method: 'POST', body: given })).json()) as { value: unknown }).value,
      body,
    )) as T;
  }

  async tabs(): Promise<string[]> {
    return (await this.ask<BookSeen>('book')).tabs.filter(({ hidden }) => !hidden).map(({ name }) => name);
  }

  /** The tab that is shown, as the program has it. */
  async view(): Promise<TabView> {
    return this.ask('view', (await this.ask<BookSeen>('book')).active);
  }

  async text(row: number, column: number): Promise<string> {
    return textIn(await this.view(), row, column);
  }

  tab(name: string) {
    return this.page.getByRole('tab', { name, exact: true });
  }

  async goTo(name: string): Promise<void> {
    await this.tab(name).click();
    const shown = async (): Promise<boolean> => {
      const { tabs, active } = await this.ask<BookSeen>('book');
      return tabs.find(({ id }) => id === active)?.name === name;
    };
    await until(shown, `${name} is not in front`);
    await this.quiet();
  }

  /** The middle of a cell that is on the screen without scrolling, from the corner of the grid. */
  async place(address: string): Promise<{ x: number; y: number; right: number; bottom: number }> {
    const view = await this.view();
    const { row, column } = placeOf(address);
    const [widths, heights] = [new Map(view.widths), new Map(view.heights)];
    const away = new Set([...view.hiddenRows, ...(view.filter?.hides ?? [])]);
    const width = (c: number) => (view.hiddenColumns.includes(c) ? 0 : (widths.get(c) ?? view.plainWidth));
    const height = (r: number) => (away.has(r) ? 0 : (heights.get(r) ?? ROW));
    let { x, y } = CORNER;
    for (let c = 1; c < column; c++) x += width(c);
    for (let r = 1; r < row; r++) y += height(r);
    return { x: x + width(column) / 2, y: y + height(row) / 2, right: x + width(column), bottom: y + height(row) };
  }

  async click(address: string, times = 1): Promise<void> {
    await this.quiet();
    const { x, y } = await this.place(address);
    // Two clicks in one place are a double click for the grid until half a second is over, by the page's own clock.
    if (this.pressed === `${x},${y}`) await this.page.evaluate(() => new Promise((over) => setTimeout(over, 550)));
    this.pressed = `${x},${y}`;
    await this.page.mouse.move(0, 0);
    await this.page.locator(CANVAS).first().click({ position: { x, y }, clickCount: times });
    await this.page.waitForFunction((to) => document.getElementById('address')?.textContent === to, address);
    await this.quiet();
  }

  /** Waits until the editor of a cell is open, or is not. */
  private editor(open: boolean): Promise<unknown> {
    return this.page.waitForFunction((is) => {
      const box = document.getElementById('univer-doc-main-canvas')?.getBoundingClientRect();
      return (box !== undefined && box.left >= 0 && box.width > 0) === is;
    }, open);
  }

  /** Opens a cell to edit what stands in it. */
  async edit(address: string): Promise<void> {
    await this.click(address, 2);
    await this.editor(true);
  }

  /** Takes back what is typed in a cell. */
  async escape(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.editor(false);
    await this.quiet();
  }

  /** Ends what is typed in a cell. */
  async enter(): Promise<void> {
    await this.changing(() => this.page.keyboard.press('Enter'));
    await this.editor(false);
  }

  /** The grid's own pixel near the corner of a cell, where no text is. */
  async colour(address: string): Promise<string> {
    const { right, bottom } = await this.place(address);
    return this.page
      .locator(CANVAS)
      .first()
      .evaluate(
        (canvas, [x, y]) => {
          const { width, clientWidth } = canvas as HTMLCanvasElement;
          const scale = width / clientWidth;
          const [r, g, b] = (canvas as HTMLCanvasElement)
            .getContext('2d')!
            .getImageData((x! - 3) * scale, (y! - 3) * scale, 1, 1).data;
          return `#${[r!, g!, b!].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        },
        [right, bottom],
      );
  }

  async hover(address: string): Promise<void> {
    const { x, y } = await this.place(address);
    await this.page.locator(CANVAS).first().hover({ position: { x, y } });
  }

  /** Opens the menu and chooses: each name is one level deeper. */
  async menu(...names: string[]): Promise<void> {
    await this.page.locator('#menu > button').click();
    for (const name of names) await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** A paste by keyboard into the selected cell. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((given) => navigator.clipboard.writeText(given), text);
    await this.pasteCopied();
  }

  /** The same of what was copied. */
  async pasteCopied(): Promise<void> {
    await this.changing(() => this.page.keyboard.press('Control+v'));
  }

  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.editor(true);
    await this.enter();
  }

  async clipboard(): Promise<string> {
    await this.page.bringToFront();
    return this.page.evaluate(() => {
      window.focus();
      return navigator.clipboard.readText();
    });
  }

  /** What the grid itself has in a cell: it is copied out of it. */
  async inGrid(address: string): Promise<string> {
    await this.click(address);
    await this.page.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
    await this.page.keyboard.press('Control+c');
    let text = '';
    await until(async () => {
      text = await this.clipboard();
      return text !== 'nothing was copied';
    }, `nothing was copied out of ${address}`);
    return text;
  }

  /** The page inside a dialog or the sidebar. */
  async frame(within: string): Promise<Frame> {
    const handle = await this.page.waitForSelector(`${within} iframe`);
    const frame = await handle.contentFrame();
    if (!frame) throw new Error(`no frame in ${within}`);
    // It is there before its own page is.
    await frame.waitForFunction(() => location.hostname === 'localhost' && document.readyState === 'complete');
    return frame;
  }

  async closeDialog(): Promise<void> {
    await this.page.locator(`${DIALOG} section > h2 button`).click();
    await this.page.locator(DIALOG).waitFor({ state: 'detached' });
  }

  /** Lets the filter of a title keep the rows with one text, or all again. */
  async filter(address: string, text: string | null): Promise<void> {
    const { right, bottom } = await this.place(address);
    await this.page
      .locator(CANVAS)
      .first()
      .click({ position: { x: right - 9, y: bottom - 9 } });
    const panel = this.page.locator('[data-u-comp="sheets-filter-panel"]').first();
    if (text === null) {
      await this.changing(() => panel.getByText('Clear Filter').click());
    } else {
      await panel.locator('label').first().click();
      const line = panel.locator('div, li').filter({ has: this.page.locator('label') });
      await line.filter({ hasText: text }).last().locator('label').first().click();
      await this.changing(() => panel.getByRole('button', { name: 'Confirm' }).click());
    }
    await panel.waitFor({ state: 'detached' });
  }

  /** Takes a picture for the documents, when the grid is drawn in the place that it has now. */
  async picture(name: string, look: Parameters<typeof picture>[2] = {}): Promise<void> {
    await this.quiet();
    // The grid hears of its new size after the page has it, and is blank until it is drawn again.
    await this.page.waitForFunction((canvas) => {
      const grid = document.querySelector<HTMLCanvasElement>(canvas);
      const isDrawn = grid?.getContext('2d')?.getImageData(20, 10, 1, 1).data[3] === 255;
      return isDrawn && grid?.clientWidth === grid?.parentElement?.clientWidth;
    }, CANVAS);
    await picture(this.page, name, look);
  }

  /** Presses the mouse there, from the corner of the grid, and waits for nothing. */
  async press(x: number, y: number): Promise<void> {
    this.pressed = `${x},${y}`;
    await this.page.locator(CANVAS).first().click({ position: { x, y } });
  }
}

/** Asks again and again until it is so. @throws after half a minute */
async function until(isSo: () => Promise<boolean>, complaint: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function stopped(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    child.on('close', (code) => resolve(code));
    child.kill('SIGINT');
  });
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), column: [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) };
}

export const textIn = ({ cells }: TabView, row: number, column: number): string =>
  cells.find(([at]) => at === row)?.[1].find(([at]) => at === column)?.[1] ?? '';
