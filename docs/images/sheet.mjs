// Pictures of the local sheet with the sample reports after a run, as it stands on the screen of a small laptop.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../../tools/bundles.mjs';
import { findChromium } from '../../tools/chromium.mjs';
import { paletted } from './png.mjs';

const SCREEN = { width: 1366, height: 768 };
const WORDS = {
  en: { find: 'Find claims', sidebar: 'Open sidebar', claims: 'Claims' },
  zh: { find: '查找可索赔项目', sidebar: '打开侧边栏', claims: '索赔' },
};

function started(folder, language) {
  const args = ['tools/sheet.mjs', '--no-open', '--new', '--save', join(folder, `${language}.gz`), '--language', language];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      const [address] = /http:\S+(?=\s)/.exec(said) ?? [];
      if (address) resolve({ address, stop: () => new Promise((ended) => child.on('close', ended).kill('SIGINT')) });
    });
    child.on('close', () => reject(new Error(said)));
  });
}

/** A screenshot as `png.mjs` takes it. */
async function ppmOf(page, png) {
  const data = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const dots = canvas.getImageData(0, 0, image.width, image.height).data;
    let text = '';
    for (let i = 0; i < dots.length; i += 4) text += String.fromCharCode(dots[i], dots[i + 1], dots[i + 2]);
    return { text: btoa(text), width: image.width, height: image.height };
  }, png.toString('base64'));
  return Buffer.concat([Buffer.from(`P6 ${data.width} ${data.height} 255\n`), Buffer.from(data.text, 'base64')]);
}

/**
 * Takes the pictures that are asked for, in one language.
 * @param shots pairs of a tab's name and a function that is given its picture; with `sidebar` a claim is read beside it
 */
export async function picturesOfSheet(language, shots) {
  const folder = mkdtempSync(join(tmpdir(), 'fba-claims-sheet-'));
  const words = WORDS[language];
  const running = await started(folder, language);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const blank = await browser.newPage();
    const page = await browser.newPage({ viewport: SCREEN });
    page.setDefaultTimeout(120_000);
    const quiet = () => page.waitForFunction(() => document.getElementById('grid').ariaBusy === 'false');
    const choose = async (name) => {
      await page.locator('#menu > button').click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    };
    await page.goto(running.address);
    await page.locator('#menu > button').waitFor();
    await quiet();
    await choose(words.find);
    await page.getByRole('tab', { name: words.claims, exact: true }).waitFor();
    await quiet();
    for (const { tab, sidebar, take } of shots) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await page.waitForTimeout(500);
      await quiet();
      if (sidebar) {
        await choose(words.sidebar);
        const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
        await frame.locator('#claimTab').waitFor();
        await quiet();
        await page.locator('canvas[id^="univer-sheet-main-canvas"]').first().click({ position: { x: 350, y: 95 } });
        await page.waitForFunction(() => document.getElementById('address').textContent === 'D4');
        await frame.locator('#claimTab').click();
        await frame.locator('#copyText').waitFor();
      }
      // What told of the end of the run is gone.
      await page.locator('#toasts p').first().waitFor({ state: 'detached' });
      await page.waitForTimeout(300);
      take(paletted([await ppmOf(blank, await page.screenshot())]));
      if (sidebar) await page.locator('#sidebar section > h2 button').click();
    }
  } finally {
    await browser.close();
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
