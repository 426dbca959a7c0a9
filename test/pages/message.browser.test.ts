// The page for messages in a real browser against the script's own answers: choose, ask, check, copy.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import {
  makeTemplatesFromPage,
  orderForPage,
  saveFromPage,
  startForPage,
  textsForPage,
} from '../../src/addon/messages';
import { createStandIn } from '../../src/local/standin';
import { builtFolder } from '../built';
import { FBA_ORDER, OWN_ORDER, TAB_NAMES, tabText } from '../messages/support';
import { COPYING, violations } from './support';

const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = builtFolder();
  expect(existsSync(executablePath)).toBe(true);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  browser = await chromium.launch({ executablePath, args });
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** The page with a stand-in for `google.script.run` that hands over JSON, as Google does. */
async function open(
  userLocale: string,
  width = 900,
  templates: string[][] = [],
  world = '',
): Promise<{ page: Page; errors: string[]; tabs: () => string[] }> {
  const standIn = createStandIn({ year: 2026, userLocale });
  for (const name of TAB_NAMES) {
    const rows = tabText(name).split('\n');
    standIn.book.addText(
      name,
      rows.map((row) => row.split('\t')),
    );
  }
  if (templates.length > 0) standIn.book.addText('Mine', templates);
  standIn.book.active = standIn.book.tab('feedback');
  standIn.book.selected = { row: 2, rows: 1 };
  const call = (name: string, args: string[]): string => {
    const uninstall = standIn.install();
    try {
      const [first = '', second = ''] = args;
      if (name === 'messageStart') return JSON.stringify(startForPage());
      if (name === 'saveMessage') return JSON.stringify(saveFromPage(JSON.parse(first)));
      if (name === 'messageOrder') return JSON.stringify(orderForPage(first, second));
      if (name === 'messageTexts') return JSON.stringify(textsForPage(JSON.parse(first)));
      return JSON.stringify(makeTemplatesFromPage());
    } finally {
      uninstall();
    }
  };
  const context = await browser.newContext({ viewport: { width, height: 700 }, offline: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
  await page.exposeFunction('callScript', call);
  await page.addInitScript(`${world}
    window.google = { script: { get run() {
      let then = () => {}, failed = () => {};
      const run = {
        withSuccessHandler(f) { then = f; return run; },
        withFailureHandler(f) { failed = f; return run; },
      };
      for (const name of ['messageStart', 'messageOrder', 'messageTexts', 'saveMessage', 'makeTemplatesTab']) {
        run[name] = (...args) => {
          const texts = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg)));
          window.callScript(name, texts).then((json) => then(JSON.parse(json)), failed);
        };
      }
      return run;
    } } };`);
  await page.goto(`file://${join(folder, 'message.html')}`);
  return { page, errors, tabs: () => standIn.book.tabs.map((tab) => tab.name) };
}

test('fetches nothing and holds no sign that Google’s page service would take for a template', () => {
  const html = readFileSync(join(folder, 'message.html'), 'utf8');
  expect(html).not.toMatch(/src=|@import|<link/);
  expect(html).not.toContain('`');
  expect(html).not.toContain('<?');
});

test('the selected feedback row proposes its scenario, and the text is there, clean, with its first step', async () => {
  const { page, errors } = await open('en');
  await page.locator('#text').waitFor();
  expect(await page.inputValue('#scenario')).toBe('negative-feedback');
  expect(await page.inputValue('#order')).toBe(FBA_ORDER);
  expect(await page.inputValue('#text')).toContain('Verkäuferbewertung');
  expect(await page.inputValue('#meaningText')).toContain('seller feedback');
  expect(await page.textContent('#about')).toContain('Do first: Solve the problem first');
  expect(await page.textContent('#check')).toContain('Breaks none');
  expect(await page.isEnabled('#copyText')).toBe(true);
  expect(await page.isHidden('#notMeaning')).toBe(true);
  expect(errors).toEqual([]);
}, 60_000);

test('an edit that breaks a rule cannot be copied, and says why', async () => {
  const { page, errors } = await open('en');
  await page.locator('#text').waitFor();
  await page.fill('#text', `${await page.inputValue('#text')}\nPlease change your review and call +49 30 1234567.`);
  expect(await page.textContent('#check')).toContain('review-change');
  expect(await page.textContent('#check')).toContain('phone-number: "+49 30 1234567"');
  expect(await page.isEnabled('#copyText')).toBe(false);
  expect(await page.isVisible('#notMeaning')).toBe(true);
  await page.fill('#text', `Order ${FBA_ORDER}: Guten Tag, wir kümmern uns um die Sache und melden uns bei Ihnen.`);
  expect(await page.isEnabled('#copyText')).toBe(true);
  expect(errors).toEqual([]);
}, 60_000);

test('questions are answered in place, in Chinese too, and the text follows', async () => {
  const { page, errors } = await open('zh_CN', 420);
  await page.locator('#text').waitFor();
  await page.fill('#order', OWN_ORDER);
  await page.locator('#order').blur();
  await page.selectOption('#scenario', 'where-is-my-order-seller');
  await page.locator('#asks input[name=tracking]').waitFor();
  await page.fill('#asks input[name=tracking]', '1234-5678-9012');
  await page.locator('#asks input[name=tracking]').blur();
  expect(await page.inputValue('#text')).toContain('お問い合わせ番号：1234-5678-9012');
  await page.selectOption('#language', 'en');
  expect(await page.inputValue('#text')).toContain('Tracking number: 1234-5678-9012');
  expect(await page.inputValue('#asks input[name=tracking]')).toBe('1234-5678-9012');
  await page.fill('#received', '2026-11-22T08:05');
  expect(await page.textContent('#about')).toContain('2026-11-23 08:05');
  expect(await page.inputValue('#meaningText')).toContain('很抱歉让您久等');
  await page.selectOption('#language', 'zh');
  expect(await page.isHidden('#meaning')).toBe(true);
  expect(await page.textContent('#copyText')).toBe('复制正文');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
  expect(errors).toEqual([]);
}, 60_000);

test.each([
  ['en', 300],
  ['zh_CN', 300],
  ['en', 900],
])(
  'every field has a label, and nothing reaches over the edge (%s, %s px)',
  async (locale, width) => {
    const { page, errors } = await open(locale, width);
    await page.locator('#text').waitFor();
    await page.fill('#text', `Order ${FBA_ORDER}: http://${'a-very-long-address'.repeat(8)}.example.com`);
    const seen = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      unlabelled: Array.from(document.querySelectorAll<HTMLInputElement>('input, select, textarea'))
        .filter((field) => !field.labels?.length)
        .map((field) => field.id),
      past: Array.from(document.querySelectorAll('body *'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth)
        .map((element) => element.id || element.tagName),
    }));
    expect(seen).toEqual({ wide: width, unlabelled: [], past: [] });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    if (process.env.SHOTS) {
      await page.screenshot({ path: `${process.env.SHOTS}/message-${locale}-${width}.png`, fullPage: true });
    }
    expect(errors).toEqual([]);
  },
  60_000,
);

test('what was typed into the text is not lost when a change outside writes it anew', async () => {
  const { page, errors } = await open('en');
  await page.locator('#text').waitFor();
  const mine = `Order ${FBA_ORDER}: Guten Tag, das habe ich selbst geschrieben.`;
  await page.fill('#text', mine);
  await page.fill('#received', '2026-11-22T08:05');
  // The seller starts this one: nobody waits for it.
  expect(await page.textContent('#about')).not.toContain('2026-11-23');
  expect(await page.inputValue('#text')).toBe(mine);
  await page.selectOption('#language', 'fr');
  expect(await page.inputValue('#text')).not.toBe(mine);
  await page.click('#bringBack');
  expect(await page.inputValue('#text')).toBe(mine);
  expect(await page.isHidden('#bringBack')).toBe(true);
  await page.selectOption('#language', 'it');
  await page.fill('#text', `${mine} Ciao.`);
  await page.click('#bringBack');
  expect(await page.inputValue('#text')).toBe(mine);
  await page.click('#bringBack');
  expect(await page.inputValue('#text')).toBe(`${mine} Ciao.`);
  expect(errors).toEqual([]);
}, 60_000);

test('what the buyer wrote proposes language and scenario, with the words that decided', async () => {
  const { page, errors } = await open('en');
  await page.locator('#text').waitFor();
  await page.fill('#buyerText', 'Bonjour, le produit ne fonctionne pas et il est défectueux, que dois-je faire ?');
  expect(await page.textContent('#understood')).toContain('défectueux');
  expect(await page.textContent('#understood')).toContain('Language of the message: French');
  expect(await page.inputValue('#scenario')).toBe('negative-feedback');
  await page.locator('#understood button').first().click();
  expect(await page.inputValue('#scenario')).toBe('defective');
  expect(await page.inputValue('#text')).toContain('ne fonctionne pas');
  await page.fill('#buyerText', '');
  expect(await page.isHidden('#understoodBox')).toBe(true);
  expect(errors).toEqual([]);
}, 60_000);

test('a message goes into the list, is marked as sent, and is warned about the next time', async () => {
  const { page, errors, tabs } = await open('en');
  await page.locator('#text').waitFor();
  await page.fill('#text', `Bestellung ${FBA_ORDER}: meine eigenen Worte.`);
  await page.click('#saveToList');
  await page.getByText('The message stands in the tab "Customer service".').waitFor();
  expect(tabs()).toContain('Customer service');
  await page.click('#markSent');
  await page.getByText('Marked as sent in the tab "Customer service".').waitFor();
  await page.selectOption('#language', 'de');
  expect(await page.textContent('#about')).toContain('once only');
  expect(errors).toEqual([]);
}, 60_000);

test('a question before the purchase needs no order', async () => {
  const { page, errors } = await open('en');
  await page.locator('#text').waitFor();
  await page.fill('#order', '');
  await page.locator('#order').blur();
  await page.selectOption('#scenario', 'before-purchase');
  expect(await page.inputValue('#text')).toContain('product page');
  expect(await page.textContent('#check')).toContain('Breaks none');
  expect(errors).toEqual([]);
}, 60_000);

test('one click puts the texts into a tab', async () => {
  const { page, errors, tabs } = await open('en');
  await page.locator('#text').waitFor();
  await page.click('#templates');
  await page.getByText('The tab "Templates" holds all texts').waitFor();
  expect(tabs()).toContain('Templates');
  await page.click('#templates');
  await page.getByText('There is a tab of templates already').waitFor();
  expect(errors).toEqual([]);
}, 60_000);

test.each(COPYING)(
  'the text is on the clipboard after a click, as it was edited (%s)',
  async (_, world) => {
    const { page, errors } = await open('en', 900, [], world);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#text').waitFor();
    const text = `Order ${FBA_ORDER}: Guten Tag, wir kümmern uns um die Sache und melden uns bei Ihnen.`;
    await page.fill('#text', text);
    await page.click('#copyText');
    await page.locator('#status', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(errors).toEqual([]);
  },
  60_000,
);

test('a broken template is named with its row', async () => {
  const titles = ['Scenario ID', 'Text language', 'Text template'];
  const { page, errors } = await open('en', 900, [titles, ['negative-feedback', 'de', 'Hallo {{#item}} {{orderId}}']]);
  await page.locator('#text').waitFor();
  expect(await page.textContent('#problems')).toMatch(/^Templates, row 2: the template cannot be read/);
  expect(await page.inputValue('#text')).toContain('Verkäuferbewertung');
  expect(errors).toEqual([]);
}, 60_000);
