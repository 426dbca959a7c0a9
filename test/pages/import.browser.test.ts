// The import page in a real browser: many files and an archive at once, what is no report, cancel, a broken connection.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { createStandIn, type StandIn } from '../../src/local/standin';
import { importedTabs } from '../../src/sheets/imported-days';
import { isoOf } from '../../src/values/day';
import HEADERS from '../fixtures/header-rows.json';
import { openPage, type Pages, RUNNING, startPages, tooWide, violations } from './support';

const samples = join(__dirname, '../../samples');
const files = readdirSync(samples).filter((name) => /\.(txt|tsv|csv)$/.test(name));
let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
}, 60_000);
afterAll(() => pages.close());

const chosen = (name: string) => ({ name, mimeType: 'text/plain', buffer: readFileSync(join(samples, name)) });
const tabs = (standIn: StandIn) => standIn.book.tabs.map(({ name }) => name);

async function open(userLocale = 'en', world = '') {
  const core = readFileSync(join(pages.folder, 'core.html'), 'utf8');
  const standIn = createStandIn({ year: 2026, userLocale, pages: { core } });
  standIn.book.addText('mine', [['a note']]);
  const opened = await openPage(pages, 'import', standIn, 620, 'alone', { script: world });
  return { standIn, ...opened, opened };
}

test('every sample report becomes a tab of plain text, from loose files and an archive, and nothing else does', async () => {
  const { standIn, page, errors } = await open();
  const packed = files.slice(0, 3);
  const zip = zipSync(Object.fromEntries(packed.map((name) => [`july/${name}`, new Uint8Array(chosen(name).buffer)])));
  await page.setInputFiles('#fileInput', [
    ...files.slice(3).map(chosen),
    { name: 'july.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) },
    { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Sir,\nhello\n') },
    { name: 'costs.xlsx', mimeType: 'x', buffer: Buffer.from(zipSync({ '[Content_Types].xml': strToU8('x') })) },
  ]);
  await page.getByText(`${files.length} of ${files.length + 2} files are reports.`).waitFor();
  expect(await page.locator('#files li', { hasText: 'letter.txt' }).textContent()).toContain('left out');
  expect(await page.locator('#files li', { hasText: 'costs.xlsx' }).textContent()).toContain('save the sheet as text');
  await page.click('#start');
  await page.getByText(`${files.length} of ${files.length + 2} files imported.`).waitFor();
  expect(tabs(standIn).sort()).toEqual(['mine', ...files.map((name) => name.replace(/\.\w+$/, ''))].sort());
  const name = files.find((file) => file.endsWith('.txt')) as string;
  const tab = standIn.spreadsheet.getSheetByName(name.replace(/\.\w+$/, ''))!;
  const lines = readFileSync(join(samples, name), 'utf8').trimEnd().split(/\r?\n/);
  expect(tab.getLastRow()).toBe(lines.length);
  expect(errors).toEqual([]);
}, 60_000);

test('a folder is chosen, and files are dropped', async () => {
  const { page, errors } = await open();
  const folder = mkdtempSync(join(tmpdir(), 'fba-import-'));
  try {
    const [first = '', second = '', third = ''] = files;
    mkdirSync(join(folder, 'july'));
    writeFileSync(join(folder, 'july', first), chosen(first).buffer);
    writeFileSync(join(folder, `${second}.gz`), gzipSync(new Uint8Array(chosen(second).buffer)));
    await page.setInputFiles('#folderInput', folder);
    await page.getByText('2 of 2 files are reports.').waitFor();
    await page.evaluate(
      ([name, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text!], name!));
        const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.getElementById('drop')?.dispatchEvent(drop);
      },
      [third, chosen(third).buffer.toString('utf8')],
    );
    await page.getByText('3 of 3 files are reports.').waitFor();
    expect(errors).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test('the same file again is offered in place of its older tab', async () => {
  const { standIn, page } = await open();
  const [name = ''] = files;
  await page.setInputFiles('#fileInput', [chosen(name)]);
  await page.click('#start');
  await page.getByText('1 of 1 files imported.').waitFor();
  const again = await openPage(pages, 'import', standIn);
  // The page knows what stands in the spreadsheet before it is asked.
  await again.page.waitForFunction(() => document.documentElement.lang === 'en');
  await again.page.setInputFiles('#fileInput', [chosen(name)]);
  const box = again.page.locator('#files select');
  await box.waitFor();
  expect(await box.inputValue()).toBe(name.replace(/\.\w+$/, ''));
  await again.page.click('#start');
  await again.page.getByText('1 of 1 files imported.').waitFor();
  expect(tabs(standIn)).toEqual(['mine', name.replace(/\.\w+$/, '')]);
}, 60_000);

test.each(RUNNING)(
  'claims are found from the files themselves, in the window that imported them (%s)',
  async (_, world) => {
    const { standIn, page, opened, errors } = await open('en', world);
    await page.setInputFiles('#fileInput', files.map(chosen));
    await page.click('#start');
    await page.getByText(`${files.length} of ${files.length} files imported.`).waitFor();
    await page.click('#find');
    await page.locator('#run', { hasText: 'Ready to file' }).waitFor({ timeout: 110_000 });
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/import-found.png`, fullPage: true });
    expect(opened.calls.filter((name) => name === 'runRead').length).toBeLessThanOrEqual(1);
    expect(opened.calls).toContain('runConfirm');
    expect(standIn.spreadsheet.getSheetByName('Claims')!.getLastRow()).toBeGreaterThan(20);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  },
  120_000,
);

test('a cancelled import leaves whole tabs only', async () => {
  const { standIn, page, opened } = await open();
  await page.setInputFiles('#fileInput', files.slice(0, 4).map(chosen));
  await page.getByText('4 of 4 files are reports.').waitFor();
  let ended = 0;
  opened.fail = async (name) => {
    if (name === 'importEnd' && ++ended === 2) await page.click('#cancel');
    return null;
  };
  await page.click('#start');
  await page.getByText(/Stopped\. \d tabs are complete/).waitFor();
  const whole = tabs(standIn).filter((name) => name !== 'mine');
  expect(whole).toEqual(files.slice(0, 2).map((file) => file.replace(/\.\w+$/, '')));
}, 60_000);

test('a broken connection is told in words and gone on with where it broke', async () => {
  const { standIn, page, opened } = await open('zh_CN');
  await page.setInputFiles('#fileInput', files.slice(0, 3).map(chosen));
  let left = 1;
  opened.fail = (name) => (name === 'importBlock' && left-- > 0 ? 'NetworkError: offline' : null);
  await page.getByText('3 个文件中有 3 个是报告。').waitFor();
  await page.click('#start');
  await page.getByText('表格没有响应').waitFor();
  expect(await page.locator('#status').textContent()).not.toContain('NetworkError');
  await page.click('#again');
  await page.getByText('3 个文件中已导入 3 个').waitFor();
  expect(tabs(standIn)).toEqual(['mine', ...files.slice(0, 3).map((file) => file.replace(/\.\w+$/, ''))]);
}, 60_000);

test('a spreadsheet without room says so and keeps what it has', async () => {
  const standIn = createStandIn({ year: 2026 });
  standIn.book.insert('full', 0, 9_999_990, 1);
  const { page } = await openPage(pages, 'import', standIn);
  await page.setInputFiles('#fileInput', [chosen(files[0] as string)]);
  await page.click('#start');
  await page.getByText('Google allows 10 million cells').waitFor();
  expect(tabs(standIn)).toEqual(['full']);
}, 60_000);

test('the day of a file is shown where its report ends before it, can be changed, and is remembered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fba-day-'));
  const headers = HEADERS.reimbursements['18 columns'];
  const file = (name: string, day: string) => {
    const cells: Record<string, string> = {
      'approval-date': `${day}T08:00:00+00:00`,
      'reimbursement-id': '10001',
      reason: 'Lost_Warehouse',
      sku: 'MUG',
      'quantity-reimbursed-total': '1',
    };
    const text = [headers, headers.map((title) => cells[title] ?? '')].map((row) => row.join('\t')).join('\n');
    writeFileSync(join(folder, name), `${text}\n`);
    const made = new Date(2025, 1, 3, 12);
    utimesSync(join(folder, name), made, made);
    return join(folder, name);
  };
  const { standIn, page } = await open();
  await page.setInputFiles('#fileInput', [file('early.txt', '2025-01-10'), file('same.txt', '2025-02-03')]);
  const days = page.getByLabel('Downloaded on');
  await page.getByText('2 of 2 files are reports.').waitFor();
  expect(await days.count()).toBe(1);
  expect(await days.inputValue()).toBe('2025-02-03');
  expect(await violations(page)).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/import-day.png`, fullPage: true });
  await days.fill('2025-01-20');
  await page.click('#start');
  await page.getByText('2 of 2 files imported.').waitFor();
  const uninstall = standIn.install();
  const sheets = standIn.spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  expect(importedTabs(sheets).map((one) => [one.tab, isoOf(one.madeOn), isoOf(one.newest), one.rows])).toEqual([
    ['early', '2025-01-20', '2025-01-10', 1],
  ]);
  uninstall();
  rmSync(folder, { recursive: true });
}, 60_000);

test('it fits a narrow window and can be used by keyboard', async () => {
  const standIn = createStandIn({ year: 2026 });
  standIn.book.addText('mine', [['a note']]);
  const { page } = await openPage(pages, 'import', standIn, 300);
  await page.setInputFiles('#fileInput', files.map(chosen));
  await page.getByText(`${files.length} of ${files.length} files are reports.`).waitFor();
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/import.png`, fullPage: true });
  await page.focus('#start');
  await page.keyboard.press('Enter');
  await page.getByText('files imported.').waitFor();
}, 60_000);
