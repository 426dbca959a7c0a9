// The sidebar in a real browser against the script on the stand-in: it follows the selection, copies in and out of Google's frame,
// marks as filed, and says in words what fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { StandIn } from '../../src/local/standin';
import { runFindClaims } from '../../src/sheets';
import { copies } from '../sheets/copies';
import { AS_OF, aSeller, valuesOf } from '../sheets/support';
import { COPYING, openPage, type Pages, RUNNING, startPages } from './support';

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
}, 120_000);
afterAll(() => pages.close());

const NAMES = { en: 'Claims', zh_CN: '索赔' } as const;
type Locale = keyof typeof NAMES;

const made = (userLocale: Locale, language: 'en' | 'zh') =>
  copies((standIn) => runFindClaims(standIn.spreadsheet, { settings: { asOf: AS_OF, language }, language }), {
    userLocale,
  });
const AFTER_RUN = { en: made('en', 'en'), zh_CN: made('zh_CN', 'zh') };

/** A seller after a run. */
const afterRun = (locale: Locale = 'en'): StandIn => AFTER_RUN[locale]();

function select(standIn: StandIn, name: string, row: number, rows = 1): void {
  standIn.book.active = standIn.book.tab(name);
  standIn.book.selected = { row, rows };
  standIn.book.alsoSelected = [];
}

/** Rows of Claims that hold a claim, from 1, with what stands in their columns by title. */
function claimsIn(standIn: StandIn, name = 'Claims') {
  const rows = valuesOf(standIn, name);
  const titles = rows[1]!.map(String);
  return rows.slice(2).flatMap((row, i) => {
    const at = (title: string) => String(row[titles.indexOf(title)] ?? '');
    return at('SKU') === '' ? [] : [{ row: i + 3, at }];
  });
}

/** What stands in Cases under Attached. */
function attachedIn(standIn: StandIn): string[] {
  const rows = valuesOf(standIn, 'Cases');
  const titles = rows.findIndex((row) => row.includes('Attached'));
  return rows.slice(titles + 1).map((row) => String(row[rows[titles]!.indexOf('Attached')] ?? ''));
}

async function open(standIn: StandIn, how: 'alone' | 'framed' = 'alone', world = '') {
  const opened = await openPage(pages, 'sidebar', standIn, 300, how, { script: world });
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = how === 'alone' ? opened.page.mainFrame() : opened.page.frames()[1]!;
  return { opened, page: opened.page, frame };
}

/** What is on the clipboard, by kind. */
async function clipboard(page: Page): Promise<Record<string, string>> {
  await page.bringToFront();
  return page.evaluate(async () => {
    window.focus();
    const kinds = async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => [type, await (await item!.getType(type)).text()] as const;
      return Object.fromEntries(await Promise.all(item!.types.map(read)));
    };
    for (let tries = 1; ; tries++) {
      try {
        return await kinds();
      } catch (error) {
        // It is still being written: the browser tells that it changed between the two.
        if ((error as DOMException).name !== 'InvalidStateError' || tries > 20) throw error;
        await new Promise((next) => setTimeout(next, 50));
      }
    }
  });
}

/** A page that waits for nothing long. */
const HASTE = 'const real = setTimeout; window.setTimeout = (f, ms, ...a) => real(f, Math.min(ms, 20), ...a);';

const shown = (frame: Frame, id: string) => frame.locator(`#${id}`);
const settled = (frame: Frame, row: number) => frame.locator('#place', { hasText: `${row}` }).waitFor();

test('it shows the claim of the selected row and follows the selection, by rows, previous and next', async () => {
  const standIn = afterRun();
  const [first, second] = claimsIn(standIn);
  select(standIn, 'Claims', first!.row);
  const { frame, opened, page } = await open(standIn);
  await settled(frame, first!.row);
  expect(await shown(frame, 'what').textContent()).toBe(first!.at('What happened'));
  expect(await shown(frame, 'ids').textContent()).toContain(first!.at('SKU'));
  expect(await frame.locator('#rowsEvent li').count()).toBeGreaterThan(0);
  select(standIn, 'Claims', second!.row);
  await settled(frame, second!.row);
  expect(await shown(frame, 'ids').textContent()).toContain(second!.at('SKU'));
  await page.click('#before');
  await settled(frame, first!.row);
  expect(standIn.book.selected.row).toBe(first!.row);
  // A row of the evidence is selected in its tab, and the claim stays.
  await frame.locator('#rowsEvent button').first().click();
  await page.waitForFunction(() => document.querySelector('#place')?.textContent !== '');
  await page.waitForTimeout(2500);
  expect(standIn.book.active?.name).toBe('ledger');
  expect(await shown(frame, 'ids').textContent()).toContain(first!.at('SKU'));
  expect(opened.errors).toEqual([]);
}, 60_000);

test.each(['alone', 'framed'].flatMap((how) => COPYING.map(([world, script]) => [how, world, script])))(
  'text, claim row, evidence rows and several rows are on the clipboard after a click (%s, %s)',
  async (how, _, world) => {
    const standIn = afterRun();
    const [first, second] = claimsIn(standIn);
    select(standIn, 'Claims', first!.row);
    const { frame, page, opened } = await open(standIn, how as 'alone' | 'framed', world);
    await settled(frame, first!.row);
    await frame.locator('#copyText').click();
    await frame.getByText('Copied: Text.').waitFor();
    expect((await clipboard(page))['text/plain']).toBe(await frame.locator('#text').inputValue());

    await frame.locator('#copyRow').click();
    await frame.getByText('Copied: Claim.').waitFor();
    const row = await clipboard(page);
    expect(row['text/plain']!.split('\t')).toEqual(expect.arrayContaining([first!.at('SKU'), first!.at('State')]));
    expect(row['text/plain']).not.toContain('\n');
    expect(row['text/html']).toContain(`>${first!.at('SKU')}</td>`);

    await frame.locator('#copyEvidence:enabled').click();
    await frame.getByText('rows copied').waitFor();
    const rows = (await clipboard(page))['text/plain']!.split('\n');
    const isRow = (line: string) => /^\d+\t/.test(line);
    expect(rows[0]!.split('\t').slice(0, 3)).toEqual(['Row', 'Date', 'FNSKU']);
    expect(rows.filter(isRow)).toHaveLength(await frame.locator('#rowsEvent li, #rowsNetted li').count());

    // What is selected changes, and so does what is copied.
    select(standIn, 'Claims', first!.row, 2);
    await frame.getByText('2 claims are selected.').waitFor();
    await frame.locator('#copyRows').click();
    await frame.getByText('2 rows copied').waitFor();
    const both = await clipboard(page);
    const lines = both['text/plain']!.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]!.split('\t')).toContain('SKU');
    expect(lines[2]!.split('\t')).toContain(second!.at('SKU'));
    expect(both['text/html']!.match(/<tr>/g)).toHaveLength(3);
    await frame.locator('#withTitles').uncheck();
    await frame.locator('#copyRows').click();
    while ((await clipboard(page))['text/plain']!.split('\n').length !== 2) await page.waitForTimeout(20);
    expect(opened.errors).toEqual([]);
  },
  90_000,
);

test('where the browser lets nothing be copied, the text is shown selected, and Escape closes it', async () => {
  const standIn = afterRun();
  select(standIn, 'Claims', claimsIn(standIn)[0]!.row);
  const { frame, page } = await open(standIn);
  await frame.locator('#place').waitFor();
  await frame.evaluate(() => {
    document.execCommand = () => false;
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  await frame.locator('#copyText').click();
  await frame.getByText('press Ctrl+C').waitFor();
  const text = await frame.locator('#text').inputValue();
  expect(await frame.evaluate(() => window.getSelection()?.toString())).toBe(text);
  await page.keyboard.press('Control+C');
  expect((await clipboard(page))['text/plain']).toBe(text);
  await page.keyboard.press('Escape');
  await frame.locator('#byHand').waitFor({ state: 'hidden' });
}, 60_000);

test('mark as filed writes status, case ID and day into the row of the claim, wherever it went, and can be undone', async () => {
  const standIn = afterRun();
  const before = claimsIn(standIn);
  select(standIn, 'Claims', before[0]!.row);
  const { frame } = await open(standIn);
  await settled(frame, before[0]!.row);
  // Somebody sorts the tab while the sidebar shows the claim.
  const tab = standIn.book.tab('Claims')!;
  const uninstall = standIn.install();
  const sheet = standIn.spreadsheet.getSheetByName('Claims')!;
  const width = sheet.getLastColumn();
  const [a, b] = [before[0]!.row, before[1]!.row].map((row) => sheet.getRange(row, 1, 1, width));
  const [va, vb, fa, fb] = [a!.getValues(), b!.getValues(), a!.getFormulas(), b!.getFormulas()];
  const put = (range: typeof a, values: unknown[][], formulas: string[][]) =>
    values[0]!.forEach((value, c) => {
      const cell = sheet.getRange(range!.getRow(), c + 1);
      if (formulas[0]![c] === '') cell.setValue(value as string);
    });
  put(a, vb, fb);
  put(b, va, fa);
  standIn.book.selected = { row: before[1]!.row, rows: 1 };
  uninstall();
  expect(tab.maxRows).toBeGreaterThan(0);
  await frame.locator('#caseId').fill('12345678901');
  await frame.locator('#filedOn').fill('2026-11-20');
  await frame.locator('#markButton').click();
  await frame.getByText('Marked as filed in Claims').waitFor();
  const filed = claimsIn(standIn);
  expect(filed.map(({ at }) => [at('SKU'), at('Your status'), at('Case ID')])).toEqual([
    [before[1]!.at('SKU'), '', ''],
    [before[0]!.at('SKU'), 'Filed', '12345678901'],
    ...before.slice(2).map(({ at }) => [at('SKU'), '', '']),
  ]);
  expect(filed[1]!.at('State')).toBe('With Amazon');
  await frame.getByText('Filed on 2026-11-20, case 12345678901.').waitFor();
  await frame.locator('#undo').click();
  await frame.getByText('as they were before').waitFor();
  expect(
    claimsIn(standIn)
      .map(({ at }) => `${at('Your status')}${at('Case ID')}${at('Filed on')}`)
      .join(''),
  ).toBe('');
}, 60_000);

test('what was typed in the sheet meanwhile is not written over', async () => {
  const standIn = afterRun();
  const [first] = claimsIn(standIn);
  select(standIn, 'Claims', first!.row);
  const { frame, opened } = await open(standIn);
  await settled(frame, first!.row);
  // At the last moment, so that no look of the sidebar at the sheet comes between.
  let typed = false;
  opened.fail = (name) => {
    if (name !== 'sidebarFile' || typed) return null;
    typed = true;
    const uninstall = standIn.install();
    standIn.spreadsheet.getSheetByName('Claims')!.getRange(first!.row, 1).setValue('asked my lawyer');
    uninstall();
    return null;
  };
  await frame.locator('#caseId').fill('777');
  await frame.locator('#markButton').click();
  await frame.getByText('was changed in the meantime').waitFor();
  expect(claimsIn(standIn)[0]!.at('Your status')).toBe('asked my lawyer');
  expect(claimsIn(standIn)[0]!.at('Case ID')).toBe('');
  // What he typed into the sidebar is still there, to be written after a look.
  expect(await frame.locator('#caseId').inputValue()).toBe('777');
  await frame.locator('#markButton').click();
  await frame.getByText('Marked as filed').waitFor();
  expect(claimsIn(standIn)[0]!.at('Case ID')).toBe('777');
}, 60_000);

test.each(COPYING)(
  'ticks and reasons change the text, and it is copied as it stands; both are written into the sheet and taken back (%s)',
  async (_, world) => {
    const standIn = afterRun();
    const said = () => claimsIn(standIn).map(({ at }) => [at("Amazon's answer"), at('State')]);
    const before = said();
    select(standIn, 'Claims', claimsIn(standIn)[0]!.row);
    const { frame, page } = await open(standIn, 'alone', world);
    await frame.locator('#attachments input').first().waitFor();
    expect(await frame.locator('#text').inputValue()).not.toMatch(/attached/i);
    await frame.locator('#attachments input').first().check();
    await frame.waitForFunction(() => /attached/i.test(document.querySelector<HTMLTextAreaElement>('#text')!.value));
    expect(attachedIn(standIn).join('')).toMatch(/^\d+$/);
    await frame.locator('#kind').selectOption('refused/unit-found');
    await frame.getByText('back in your stock').waitFor();
    await frame.locator('#copyText:enabled').click();
    await frame.getByText('Copied: Text.').waitFor();
    const text = (await clipboard(page))['text/plain']!;
    expect(text).toBe(await frame.locator('#text').inputValue());
    expect(text).toMatch(/attached/i);
    expect(said()).toEqual(before);
    await frame.locator('#note').click();
    await frame.getByText('Noted in Claims.').waitFor();
    expect(said()[0]).toEqual([expect.stringContaining('found'), 'Refused']);
    expect(said().slice(1)).toEqual(before.slice(1));
    await frame.locator('#undoNote').click();
    await frame.getByText('as they were before').waitFor();
    expect(said()).toEqual(before);
    await frame.locator('#attachments input').first().uncheck();
    await frame.waitForFunction(() => !/attached/i.test(document.querySelector<HTMLTextAreaElement>('#text')!.value));
    expect(attachedIn(standIn).join('')).toBe('');
  },
  60_000,
);

test('while another run holds the spreadsheet nothing is ticked or noted, and it is said', async () => {
  const standIn = afterRun();
  select(standIn, 'Claims', claimsIn(standIn)[0]!.row);
  const { frame, opened } = await open(standIn);
  await frame.locator('#attachments input').first().waitFor();
  for (const name of ['sidebarTick', 'sidebarFile']) opened.instead.set(name, () => 'busy');
  await frame.locator('#attachments input').first().click();
  await frame.locator('#status', { hasText: 'Another run is at work' }).waitFor();
  expect(await frame.locator('#attachments input').first().isChecked()).toBe(false);
  await frame.locator('#kind').selectOption('refused/unit-found');
  await frame.locator('#note').click();
  await frame.locator('#noteText', { hasText: 'Another run is at work' }).waitFor();
  expect(await frame.locator('#undoNote').isVisible()).toBe(false);
}, 60_000);

test('in Chinese, and a call that fails says so in words and is tried again', async () => {
  const standIn = afterRun('zh_CN');
  select(standIn, '索赔', 3);
  let left = 1;
  const opened = await openPage(pages, 'sidebar', standIn, 300);
  await opened.page.getByRole('tab', { name: '索赔' }).waitFor();
  opened.fail = (name) =>
    name === 'sidebarNear' && left-- > 0 ? 'NetworkError: Connection failure due to HTTP 0' : null;
  await opened.page.locator('#place').waitFor();
  await opened.page.click('#after');
  await opened.page.getByText('与 Google 的连接中断').waitFor();
  expect(await opened.page.locator('#failure').textContent()).not.toContain('HTTP');
  await opened.page.click('#again');
  await opened.page.locator('#place', { hasText: '4' }).waitFor();
  await opened.page.locator('#failure').waitFor({ state: 'hidden' });
  expect(await opened.page.locator('main').textContent()).not.toMatch(/Copy|Report rows|Filed/);
}, 60_000);

test.each([
  ['Exception: You do not have permission to call SpreadsheetApp', 'signed in to several accounts'],
  ['Exceeded maximum execution time', 'took too long'],
  ['TypeError: x is undefined', 'Something went wrong'],
])(
  'a start that fails is told in plain words: %s',
  async (error, told) => {
    const standIn = afterRun();
    let left = 1;
    const opened = await openPage(pages, 'message', standIn, 300);
    opened.fail = (name) => (name === 'sidebarStart' && left-- > 0 ? error : null);
    await opened.page.goto(opened.page.url().replace('message.html', 'sidebar.html'));
    await opened.page.getByText(told).waitFor();
    expect(await opened.page.locator('main').textContent()).not.toContain(error);
    await opened.page.click('#again');
    await opened.page.locator('#figures table').first().waitFor();
  },
  60_000,
);

test.each(RUNNING)(
  'find claims from the overview, in steps; stopped once, busy while it runs, then the figures (%s)',
  async (_, world) => {
    const standIn = aSeller({ pages: { core: readFileSync(join(pages.folder, 'core.html'), 'utf8') } });
    const { frame, opened } = await open(standIn, 'framed', world);
    await frame.getByText('No claims were looked for').waitFor();
    let stopped = false;
    opened.fail = async (name) => {
      if (name !== 'runRead' || stopped) return null;
      stopped = true;
      expect(await frame.locator('#find').isEnabled()).toBe(false);
      await frame.locator('#runStop').click();
      return null;
    };
    await frame.locator('#find').click();
    await frame.getByText('Stopped. Everything is as before.').waitFor();
    expect(standIn.book.tabs.map(({ name }) => name)).not.toContain('Claims');
    await frame.locator('#find').click();
    await frame.locator('#figures table').first().waitFor({ timeout: 20_000 });
    expect(await frame.locator('#runEnd').textContent()).toMatch(/\d/);
    expect(await frame.locator('#find').isEnabled()).toBe(true);
    expect(await frame.locator('#figures').textContent()).toContain('USD');
    expect(opened.errors).toEqual([]);
  },
  60_000,
);

test('a connection lost during a run is told in words, what was found stays, and it is gone on with', async () => {
  const standIn = aSeller({ pages: { core: readFileSync(join(pages.folder, 'core.html'), 'utf8') } });
  const { frame, opened } = await open(standIn, 'framed', HASTE);
  await frame.getByText('No claims were looked for').waitFor();
  let offline = true;
  opened.fail = (name) => (name === 'runStore' && offline ? 'NetworkError: Connection failure due to HTTP 0' : null);
  await frame.locator('#find').click();
  await frame
    .getByText(/connection/i)
    .first()
    .waitFor();
  expect(await frame.locator('main').textContent()).not.toMatch(/HTTP|NetworkError/);
  const read = () => opened.calls.filter((name) => name === 'runRead').length;
  const before = read();
  offline = false;
  await frame.locator('#again:visible, #find:visible').first().click();
  await frame.locator('#figures table').first().waitFor({ timeout: 20_000 });
  expect(read()).toBe(before);
}, 60_000);

test.each([
  [300, 'en', 'light'],
  [300, 'zh_CN', 'dark'],
  [150, 'en', 'light'],
] as const)(
  '%i px, %s, %s: nothing is cut off and axe finds nothing',
  async (width, locale, colorScheme) => {
    const standIn = afterRun(locale);
    select(standIn, NAMES[locale], 3);
    const opened = await openPage(pages, 'sidebar', standIn, width);
    await opened.page.emulateMedia({ colorScheme });
    await opened.page.locator('#rowsEvent li').first().waitFor();
    for (const view of ['claim', 'overview', 'buyers']) {
      await opened.page.click(`#${view}Tab`);
      await opened.page.evaluate(axe.source);
      const found = await opened.page.evaluate(async () => {
        const { axe: run } = window as unknown as { axe: typeof axe };
        const { violations } = await run.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(found).toEqual([]);
      const over = await opened.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([view, over <= 0]).toEqual([view, true]);
    }
  },
  60_000,
);

test('by keyboard: arrows between views and rows, Tab to the rest', async () => {
  const standIn = afterRun();
  select(standIn, 'Claims', 3);
  const { page } = await open(standIn);
  await page.locator('#rowsEvent li').first().waitFor();
  await page.focus('#claimTab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('#openMessages').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  await page.focus('#rowsEvent button');
  await page.keyboard.press('End');
  const last = page.locator('#rowsEvent button').last();
  expect(await last.evaluate((node) => node === document.activeElement)).toBe(true);
}, 60_000);

test('a run from the menu shows in the overview, and the claim that is selected then in its view', async () => {
  const standIn = aSeller();
  const { frame, opened } = await open(standIn, 'alone', HASTE);
  await frame.getByText('No claims were looked for').waitFor();
  expect(await frame.locator('#samples').isVisible()).toBe(true);
  const uninstall = standIn.install();
  runFindClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
  uninstall();
  await frame.locator('#figures table').first().waitFor();
  expect(await frame.locator('#samples').isVisible()).toBe(false);
  select(standIn, 'Claims', claimsIn(standIn)[0]!.row);
  await settled(frame, claimsIn(standIn)[0]!.row);
  expect(await shown(frame, 'overview').isVisible()).toBe(false);
  expect(opened.errors).toEqual([]);
}, 60_000);

test('a page that nobody sees asks nothing, and one that is seen at most every two seconds', async () => {
  const standIn = afterRun();
  const { page, opened } = await open(standIn);
  await page.locator('#figures table').first().waitFor();
  const asked = () => opened.calls.filter((name) => name === 'sidebarSelected').length;
  const before = asked();
  await page.waitForTimeout(4500);
  expect(asked() - before).toBeLessThanOrEqual(3);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const hidden = asked();
  await page.waitForTimeout(2500);
  expect(asked()).toBe(hidden);
}, 60_000);

test('of fifty thousand claims only those in sight stand in the page, and the one that is found is chosen by keyboard', async () => {
  const standIn = afterRun();
  const [first, second] = claimsIn(standIn);
  select(standIn, 'Claims', first!.row);
  const { frame, page, opened } = await open(standIn);
  await settled(frame, first!.row);
  const part = 2500;
  opened.instead.set('sidebarList', (from) => ({
    claims: Array.from({ length: part }, (_, i) => {
      const n = (from as number) + i;
      const key = n === 43_210 ? second!.at('FBA Claims key') : n === 49_999 ? first!.at('FBA Claims key') : `key ${n}`;
      return { key, what: 'Lost', id: `ID-${n}`, more: `SKU-${n}`, amount: '1.00 USD', state: 'To file' };
    }),
    next: (from as number) + part < 50_000 ? (from as number) + part : null,
  }));
  await page.focus('#search');
  await frame.getByText('50000 claims').waitFor({ state: 'attached' });
  const lines = () => frame.locator('.option').count();
  expect(await lines()).toBeGreaterThan(5);
  expect(await lines()).toBeLessThan(40);
  await page.keyboard.press('PageDown');
  await frame.locator('#searchList').evaluate((list) => list.scrollTo(0, 900_000));
  await frame.locator('#option22500').waitFor();
  expect(await lines()).toBeLessThan(40);
  await page.keyboard.type('sku-43210');
  // Before the last figure is typed ten claims are found, this one among them.
  await frame.locator('.option', { hasText: 'ID-43211' }).waitFor({ state: 'detached' });
  await frame.locator('.option', { hasText: 'ID-43210' }).waitFor();
  expect(await lines()).toBe(1);
  await page.keyboard.press('Enter');
  await settled(frame, second!.row);
  expect(standIn.book.selected.row).toBe(second!.row);
  // A scanner types and presses Enter before the list was looked through.
  await frame.locator('#search').evaluate((box: HTMLInputElement) => {
    box.value = 'sku-49999';
    box.dispatchEvent(new Event('input'));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  });
  await settled(frame, first!.row);
  expect(standIn.book.selected.row).toBe(first!.row);
  expect(opened.errors).toEqual([]);
}, 60_000);
