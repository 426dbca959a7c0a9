// Makes the pictures of the documents again from the sample reports: `node docs/images/make.mjs [NAME …]`. Tabs are pictures of
// the workbook as it is; the help page is one of the page. Needs LibreOffice (soffice), poppler (pdftoppm, pdftotext) and, for
// the help page, Chromium (CHROME_PATH, else /usr/bin/chromium).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { pictureOf } from './screen.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** A laptop's grid beside row numbers, bars and rails. */
const SCREEN = { width: 1250, height: 420 };
const LEDGER = { width: 1250, height: 210, find: '41000001', above: 80, titles: 19 };

/** The name of a picture, its tab in each language, and how much of it is shown. */
const TABS = [
  ['start', { en: 'Start', zh: '开始' }, SCREEN],
  ['claims', { en: 'Claims', zh: '索赔' }, SCREEN],
  ['cases', { en: 'Cases', zh: '索赔文案' }, { ...SCREEN, width: 1720 }],
  ['service', { en: 'Customer service', zh: '客服' }, { ...SCREEN, width: 1720 }],
  ['not-claimed', { en: 'Not claimed', zh: '未索赔' }, { ...SCREEN, height: 520 }],
  ['fees', { en: 'Fees', zh: '费用' }, { ...SCREEN, width: 1720 }],
  ['ledger', { en: 'Inventory-Ledger-Detail-US' }, LEDGER],
];
const ENDING = { en: '.png', zh: '.zh-CN.png' };

const asked = process.argv.slice(2);
const isAsked = (name) => asked.length === 0 || asked.includes(name);

const folder = mkdtempSync(join(tmpdir(), 'fba-claims-images-'));
try {
  for (const language of ['en', 'zh']) {
    const out = join(folder, language);
    execFileSync(process.execPath, ['tools/start.mjs', '--language', language, '--out', out], { cwd: root });
    for (const [name, tabs, size] of TABS) {
      if (!isAsked(name) || tabs[language] === undefined) continue;
      const picture = pictureOf(join(out, 'fba-claims.xlsx'), tabs[language], size);
      writeFileSync(join(here, `${name}${ENDING[language]}`), picture);
      console.log(`${name}${ENDING[language]}  ${Math.round(picture.length / 1024)} kB`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (isAsked('help')) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    for (const [language, locale] of [
      ['en', 'en-US'],
      ['zh', 'zh-CN'],
    ]) {
      const page = await browser.newPage({ viewport: { width: 720, height: 620 }, locale });
      await page.goto(`file://${join(root, 'src/pages/help.html')}`);
      await page.screenshot({ path: join(here, `help${ENDING[language]}`) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
