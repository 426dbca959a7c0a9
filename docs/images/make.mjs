// Makes the pictures of the documents again from the sample reports: `node docs/images/make.mjs`. Needs LibreOffice
// (soffice) and Chromium (CHROME_PATH, else /usr/bin/chromium).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** Tab, columns and rows to show (from 1), and the size of the picture in pixels. */
const TABS = {
  en: [
    { file: 'claims.png', tab: 'Claims', columns: [1, 11], rows: [1, 20], width: 1700 },
    {
      file: 'ledger.png',
      tab: 'Inventory-Ledger-Detail-US',
      columns: [1, 14],
      find: '41000001',
      around: [7, 9],
      width: 1700,
    },
    { file: 'fees.png', tab: 'Fees', columns: [1, 16], rows: [1, 7], width: 2800, wrap: true },
  ],
  zh: [{ file: 'claims.zh-CN.png', tab: '索赔', columns: [1, 11], rows: [1, 20], width: 1700 },
    { file: 'fees.zh-CN.png', tab: '费用', columns: [1, 16], rows: [1, 7], width: 2800, wrap: true },
  ],
};

const STYLE = `body { margin: 0; background: #fff; }
  table { border-collapse: collapse; }
  tr { height: auto !important; } td { height: auto !important; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  td { border: 1px solid #dadce0 !important; padding: 2px 5px; }
  td { font-family: Arial, "Liberation Sans", "Noto Sans CJK SC", sans-serif; }
  .wrap tr:nth-child(n + 4) td { white-space: normal; vertical-align: top; }
  a { color: #1155cc; } a.comment-indicator, comment { display: none !important; }`;

function htmlOf(language, folder) {
  execFileSync(process.execPath, ['tools/start.mjs', '--language', language, '--out', folder], { cwd: root });
  execFileSync('soffice', ['--headless', '--convert-to', 'html', '--outdir', folder, join(folder, 'fba-claims.xlsx')], {
    stdio: 'ignore',
  });
  return readFileSync(join(folder, 'fba-claims.html'), 'utf8');
}

/** The table of one tab: LibreOffice cuts long names in its headings. */
function tableOf(html, tab) {
  const names = [...html.matchAll(/<h1>Sheet \d+: <em>([^<]*)<\/em><\/h1><\/A>\s*(<table[\s\S]*?<\/table>)/g)];
  const found = names.find(([, name]) => name === tab) ?? names.find(([, name]) => tab.startsWith(name));
  if (!found) throw new Error(`No tab ${tab}`);
  return found[2];
}

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const folder = mkdtempSync(join(tmpdir(), 'fba-claims-images-'));
try {
  for (const [language, shots] of Object.entries(TABS)) {
    const html = htmlOf(language, folder);
    for (const shot of shots) {
      const page = await browser.newPage({ viewport: { width: shot.width, height: 900 } });
      const file = join(folder, 'page.html');
      writeFileSync(file, `<!DOCTYPE html><meta charset="utf-8"><style>${STYLE}</style>${tableOf(html, shot.tab)}`);
      await page.goto(`file://${file}`);
      await page.evaluate(({ columns, rows, find, around, wrap }) => {
        document.body.classList.toggle('wrap', wrap === true);
        const lines = [...document.querySelectorAll('tr')];
        const at = find ? lines.findIndex((line) => line.textContent.includes(find)) : 0;
        const keep = (i) =>
          find ? i === 0 || (i >= at - around[0] && i <= at + around[1]) : i + 1 >= rows[0] && i + 1 <= rows[1];
        for (const cell of document.querySelectorAll('td')) cell.removeAttribute('height');
        // Titles of the block on top reach over the empty cells at their side, as they do in a spreadsheet.
        for (const cell of document.querySelectorAll('td:first-child')) {
          if (cell.nextElementSibling?.textContent.trim() === '') cell.style.overflow = 'visible';
        }
        lines.forEach((line, i) => {
          if (!keep(i)) return line.remove();
          let column = 1;
          for (const cell of [...line.cells]) {
            if (column < columns[0] || column > columns[1]) cell.remove();
            column += cell.colSpan;
          }
        });
        // Widths belong to the columns that are gone.
        const widths = [...document.querySelectorAll('colgroup')].flatMap((g) =>
          Array(g.span || 1).fill(g.getAttribute('width')),
        );
        for (const group of document.querySelectorAll('colgroup')) group.remove();
        const table = document.querySelector('table');
        table.style.tableLayout = 'fixed';
        table.style.width = `${widths.slice(columns[0] - 1, columns[1]).reduce((sum, w) => sum + Number(w), 0)}px`;
        widths
          .slice(columns[0] - 1, columns[1])
          .reverse()
          .forEach((width) => {
            const col = document.createElement('col');
            col.style.width = `${width}px`;
            table.prepend(col);
          });
      }, shot);
      const out = join(here, shot.file);
      await page.locator('table').screenshot({ path: out });
      await page.close();
    }
  }
  for (const [language, file] of [
    ['en', 'help.png'],
    ['zh', 'help.zh-CN.png'],
  ]) {
    const page = await browser.newPage({
      viewport: { width: 720, height: 620 },
      locale: language === 'zh' ? 'zh-CN' : 'en-US',
    });
    await page.goto(`file://${join(root, 'src/pages/help.html')}`);
    const out = join(here, file);
    await page.screenshot({ path: out });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
