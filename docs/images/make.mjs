// Makes the pictures of the documents again from the sample reports: `node docs/images/make.mjs [NAME …]`. Tabs are pictures of
// the local sheet after a run, the ledger one of the workbook, the help page one of the page. Needs Chromium (CHROME_PATH, else
// /usr/bin/chromium), and for the ledger LibreOffice (soffice) and poppler (pdftoppm, pdftotext).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildAddon } from '../../tools/bundles.mjs';
import { findChromium } from '../../tools/chromium.mjs';
import { pictureOf } from './screen.mjs';
import { picturesOfSheet } from './sheet.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

const LEDGER = { width: 1250, height: 210, find: '41000001', above: 80, titles: 19 };

/** The name of a picture and its tab in each language; the first is the whole of it, with a claim in the sidebar. */
const TABS = [
  ['sheet', { en: 'Claims', zh: '索赔' }],
  ['start', { en: 'Start', zh: '开始' }],
  ['claims', { en: 'Claims', zh: '索赔' }],
  ['cases', { en: 'Cases', zh: '索赔文案' }],
  ['service', { en: 'Customer service', zh: '客服' }],
  ['not-claimed', { en: 'Not claimed', zh: '未索赔' }],
  ['fees', { en: 'Fees', zh: '费用' }],
];
const ENDING = { en: '.png', zh: '.zh-CN.png' };

const asked = process.argv.slice(2);
const isAsked = (name) => asked.length === 0 || asked.includes(name);

function keep(name, picture) {
  writeFileSync(join(here, name), picture);
  console.log(`${name}  ${Math.round(picture.length / 1024)} kB`);
}

for (const language of ['en', 'zh']) {
  const shots = TABS.filter(([name]) => isAsked(name)).map(([name, tabs]) => ({
    tab: tabs[language],
    sidebar: name === 'sheet',
    take: (picture) => keep(`${name}${ENDING[language]}`, picture),
  }));
  if (shots.length > 0) await picturesOfSheet(language, shots);
}

if (isAsked('ledger')) {
  const folder = mkdtempSync(join(tmpdir(), 'fba-claims-images-'));
  try {
    execFileSync(process.execPath, ['tools/start.mjs', '--out', folder], { cwd: root });
    keep('ledger.png', pictureOf(join(folder, 'fba-claims.xlsx'), 'Inventory-Ledger-Detail-US', LEDGER));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isAsked('help')) {
  const folder = mkdtempSync(join(tmpdir(), 'fba-claims-images-'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
  });
  try {
    // As it is pushed: the build gives every page its looks.
    await buildAddon({ outDir: folder });
    for (const [language, locale] of [
      ['en', 'en-US'],
      ['zh', 'zh-CN'],
    ]) {
      const page = await browser.newPage({ viewport: { width: 720, height: 620 }, locale });
      await page.goto(`file://${join(folder, 'help.html')}`);
      keep(`help${ENDING[language]}`, await page.screenshot());
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
