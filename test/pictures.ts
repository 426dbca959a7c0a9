// Pictures of the documents, taken where a test in a browser stands at what they show; `node docs/images/take.mjs` runs those
// tests and takes the pictures over.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const root = join(__dirname, '..');
const asked = process.env.FBA_CLAIMS_PICTURES;
const folder = resolve(root, asked ?? 'build/pictures');
/** How often a picture is tried. */
const TRIES = 5;
const ENDING = { en: '.png', zh: '.zh-CN.png' } as const;

/** All pictures are asked for, of states too that no story passes through. */
export const allPictures = asked !== undefined;

interface Look {
  readonly language?: keyof typeof ENDING;
  /** The part of the page that is shown; all of it without. */
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Takes a picture of a page as it stands, without what is said for a moment only. */
export async function picture(page: Page, name: string, { language = 'en', clip }: Look = {}): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}${ENDING[language]}`);
  const take = () =>
    page.screenshot({ path, animations: 'disabled', style: '#toasts { display: none }', ...(clip && { clip }) });
  // A busy Chromium sometimes has no frame to hand out at once.
  for (let tries = 1; ; tries++) {
    try {
      await take();
      return;
    } catch (error) {
      if (tries === TRIES || !String(error).includes('Unable to capture screenshot')) throw error;
      await page.waitForTimeout(500);
    }
  }
}
