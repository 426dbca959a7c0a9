// The help page: offline, in two languages, in step with the interface, and readable in a narrow and a wide window.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILY_FILL } from '../../src/plan/colours';
import { uiEn } from '../../src/words/ui.en';
import { uiZh } from '../../src/words/ui.zh';
import { picture } from '../pictures';
import { startPages, violations } from './support';

const page = join(__dirname, '../../src/pages/help.html');
const html = readFileSync(page, 'utf8');
const looks = readFileSync(join(__dirname, '../../src/pages/looks.css'), 'utf8');

const mains = Object.fromEntries(
  [...html.matchAll(/<main id="(?:en|zh)"[\s\S]*?<\/main>/g)].map(([text]) => [/id="(\w+)"/.exec(text)![1]!, text]),
);

test('fetches nothing', () => {
  expect(html).not.toMatch(/https?:|src=|@import|<link|style/);
  expect(html).not.toContain('<?');
});

test('both languages have the same headings, lists and reports', () => {
  for (const tag of ['h1', 'h2', 'li', 'dt', 'dd', 'p class="box"', 'p class="note"', 'span class="swatch"']) {
    const count = (text: string) => text.split(`<${tag}`).length - 1;
    expect([tag, count(mains.zh!)]).toEqual([tag, count(mains.en!)]);
  }
});

test('uses the words and colours of the interface', () => {
  for (const [words, text] of [
    [uiEn, mains.en!],
    [uiZh, mains.zh!],
  ] as const) {
    for (const key of [
      'menu.find',
      'menu.clear',
      'menu.setup',
      'state.ready',
      'state.waiting',
      'state.expired',
    ] as const) {
      expect(text).toContain(words[key]);
    }
    for (const key of ['tab.products', 'tab.shipments', 'tab.settings', 'strength.review', 'claims.caseId'] as const) {
      expect(text).toContain(words[key]);
    }
    for (const [family, fill] of Object.entries(FAMILY_FILL)) {
      expect(text).toContain(`class="swatch ${family}"`);
      expect(looks).toContain(`.swatch.${family} {\n  background: ${fill};`);
    }
  }
});

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((p) =>
  existsSync(p),
);
// Only where the machine has a browser: the page itself is checked above without one.
if (browserPath) {
  describe('in a browser', () => {
    test.each([
      [300, 'en-US', 'en'],
      [900, 'zh-CN', 'zh'],
    ] as const)(
      '%i px wide, %s',
      async (width, locale, language) => {
        const pages = await startPages();
        try {
          const file = join(pages.folder, 'help.html');
          const context = await pages.browser.newContext({ locale, viewport: { width, height: 700 }, offline: true });
          const tab = await context.newPage();
          const errors: string[] = [];
          tab.on('pageerror', (error) => errors.push(error.message));
          tab.on('console', (message) => errors.push(message.text()));
          await tab.goto(`file://${file}`);
          expect(await tab.locator(`#${language}`).isVisible()).toBe(true);
          expect(await tab.locator(`#${language === 'en' ? 'zh' : 'en'}`).isVisible()).toBe(false);
          expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          await tab.setViewportSize({ width: 720, height: 620 });
          await picture(tab, 'help', { language });
          await tab.setViewportSize({ width, height: 700 });
          await tab.emulateMedia({ colorScheme: 'dark' });
          expect(await violations(tab)).toEqual([]);
          // By keyboard: the first stop is a language button, and Enter switches.
          await tab.keyboard.press('Tab');
          if (language === 'en') await tab.keyboard.press('Tab');
          await tab.keyboard.press('Enter');
          const other = language === 'en' ? 'zh' : 'en';
          expect(await tab.locator(`#${other}`).isVisible()).toBe(true);
          expect(await tab.evaluate(() => document.documentElement.lang)).toBe(other === 'zh' ? 'zh-CN' : 'en');
          expect(errors).toEqual([]);
        } finally {
          await pages.close();
        }
      },
      60_000,
    );
  });
}
