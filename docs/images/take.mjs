// Makes the pictures of the documents again: `node docs/images/take.mjs [NAME …]` runs the tests in a browser that pass by what
// they show, and takes over what these have left in build/pictures, with a palette.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/chromium.mjs';
import { paletted } from './png.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const taken = join(root, 'build/pictures');
const TESTS = ['test/local/sheet/page.browser.test.ts', 'test/pages/help.test.ts'];

/** The dots of a screenshot, as the browser reads it. */
async function dotsOf(page, png) {
  const { text, ...size } = await page.evaluate(async (base64) => {
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
  return { ...size, rgb: Buffer.from(text, 'base64') };
}

/** True where two Chinese letters look alike: both are the box that stands for a letter which no font has. */
function lacksChinese(page) {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true });
    const dotsFor = (letter) => {
      canvas.clearRect(0, 0, 40, 40);
      canvas.font = '30px sans-serif';
      canvas.fillText(letter, 2, 32);
      return canvas.getImageData(0, 0, 40, 40).data.join();
    };
    return dotsFor('索') === dotsFor('赔');
  });
}

const asked = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
if (await lacksChinese(page)) {
  console.error('No font with Chinese letters is here (Debian: apt-get install fonts-noto-cjk), so that no picture was made.');
  await browser.close();
  process.exit(1);
}
rmSync(taken, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), '-w', '1', ...TESTS], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FBA_CLAIMS_PICTURES: taken },
});
if (status !== 0) {
  console.error('A test failed, so that no picture was taken over.');
  await browser.close();
  process.exit(1);
}
try {
  for (const name of readdirSync(taken).sort()) {
    if (asked.length > 0 && !asked.includes(name.split('.')[0])) continue;
    const picture = paletted(await dotsOf(page, readFileSync(join(taken, name))));
    writeFileSync(join(here, name), picture);
    console.log(`${name}  ${Math.round(picture.length / 1024)} kB`);
  }
} finally {
  await browser.close();
}
