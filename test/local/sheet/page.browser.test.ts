// The local sheet as a seller uses it, in a real browser: reports are pasted and imported, claims found, read, copied and filed;
// the language is changed and changed back; what fails is told in words; it is stopped, and what was typed is there in the next
// start, in Chinese too.
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import type { TabView } from '../../../src/local/sheet/view';
import { columnLetters } from '../../../src/local/standin/address';
import { LANGUAGE_FACTS, type Language } from '../../../src/settings';
import { type PlainKey, t } from '../../../src/words';
import headerRows from '../../fixtures/header-rows.json';
import { allPictures } from '../../pictures';
import { DIALOG, type Running, Sheet, textIn } from './page-support';
import { ago, type Rows, textOf, writeStory } from './story';

const PAID_HEAD = headerRows.reimbursements['18 columns'];
const paid = (days: number, id: string): string[] => {
  const cells: Record<string, string> = {
    'approval-date': `${ago(days)}T10:00:00+00:00`,
    'reimbursement-id': id,
    reason: 'Lost_Warehouse',
    sku: 'SOLD000001',
    fnsku: 'X00SOLD000001',
    asin: 'B00SOLD000001',
    condition: 'Sellable',
    'currency-unit': 'USD',
    'amount-per-unit': '5.00',
    'amount-total': '5.00',
    'quantity-reimbursed-cash': '1',
    'quantity-reimbursed-inventory': '0',
    'quantity-reimbursed-total': '1',
  };
  return PAID_HEAD.map((title) => cells[title] ?? '');
};
const paidFile = (n: number): Buffer => Buffer.from(textOf([PAID_HEAD, paid((n % 80) + 3, String(9000 + n))]));
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });

const letter = columnLetters;
const titleOf = ({ cells }: TabView, title: string): number =>
  cells.find(([row]) => row === 2)?.[1].find(([, text]) => text === title)?.[0] ?? 0;

const sheet = new Sheet();
let running: Running;
/** The ledger, which is pasted into a tab of one's own. */
let ledger: Rows;
let mine = '';

/** The tabs of a run that have a picture in the documents, by the name of it. */
const PICTURED: readonly (readonly [picture: string, name: PlainKey])[] = [
  ['start', 'tab.start'],
  ['cases', 'tab.cases'],
  ['service', 'tab.service'],
  ['not-claimed', 'tab.notClaimed'],
  ['fees', 'tab.fees'],
];

/** Takes the pictures that no story passes by, where they are asked for. */
async function pictureTabs(language: Language): Promise<void> {
  if (!allPictures) return;
  for (const [name, tab] of PICTURED) {
    await sheet.goTo(t(language, tab));
    await sheet.picture(name, { language });
  }
}

const title = (view: TabView, language: Language, key: PlainKey): number => titleOf(view, t(language, key));
const rowOf = ({ cells }: TabView, text: string): number =>
  cells.find(([, own]) => own.some(([, shown]) => shown === text))?.[0] ?? 0;

/** Makes a tab, which comes to the front; gives its name. */
async function addTab(): Promise<string> {
  const before = await sheet.tabs();
  await sheet.page.locator('#grid footer button').first().click();
  let made: string | undefined;
  while (made === undefined) made = (await sheet.tabs()).find((name) => !before.includes(name));
  await sheet.tab(made).waitFor();
  await sheet.quiet();
  return made;
}

/** Changes the language in the window for settings, which the sidebar opens, and finds claims there. */
async function speak(frame: Frame, language: Language): Promise<void> {
  await frame.locator('#overviewTab').click();
  await frame.locator('[data-call="openSettings"]').click();
  const settings = await sheet.frame(DIALOG);
  await settings.locator('#box-language').selectOption(language);
  await settings.locator('#save').click();
  await settings.locator('#status', { hasText: /\S/ }).waitFor();
  await settings.locator('#save:disabled').waitFor();
  await sheet.closeDialog();
  await frame.locator('#find').click();
  await frame.waitForFunction((tag) => document.documentElement.lang === tag, LANGUAGE_FACTS[language].tag, {
    timeout: 60_000,
  });
  await frame.locator('#find:enabled').waitFor();
  await sheet.quiet();
}

// Stories, not single steps; a machine at work on other things is slow.
jest.setTimeout(120_000);
beforeAll(async () => {
  ledger = writeStory(join(sheet.folder, 'reports'));
  running = await sheet.started('tools/sheet.mjs');
  await sheet.open(running);
}, 180_000);
afterAll(() => sheet.close());

test('typed, pasted and deleted text is what Sheets would make of it, and the grid changes by nothing else', async () => {
  const { page } = sheet;
  const key = (name: string) => page.keyboard.press(name);
  const content = page.locator('#content');
  mine = await addTab();
  await sheet.click('A1');
  await sheet.paste('1E05\t00123\t3/4/2026\nplain\t=1+1\t-x');
  expect(await content.textContent()).toBe('1.00E+05');
  expect([await sheet.inGrid('B1'), await sheet.inGrid('C1'), await sheet.inGrid('B2')]).toEqual([
    '123',
    '3/4/2026',
    '2',
  ]);
  await sheet.type('D1', 'mine');
  expect(await sheet.inGrid('D1')).toBe('mine');
  for (const name of ['Control+z', 'Control+x', 'Control+b', 'Control+y']) await key(name);
  expect(await sheet.inGrid('D1')).toBe('mine');
  // In a cell that is being edited a paste is a paste, and Escape leaves it as it was.
  await page.evaluate(() => navigator.clipboard.writeText('pasted'));
  await sheet.edit('D1');
  await key('End');
  await page.keyboard.type(' and ');
  await key('Control+v');
  await sheet.enter();
  expect(await sheet.inGrid('D1')).toBe('mine and pasted');
  await sheet.edit('D1');
  await page.keyboard.type('nothing');
  await sheet.escape();
  expect(await sheet.inGrid('D1')).toBe('mine and pasted');
  await key('Delete');
  await page.waitForFunction(() => document.getElementById('content')?.textContent === '');
  expect(sheet.errors).toEqual([]);
});

test('the menu is opened by mouse, and by keyboard with the keys of a menu; the focus comes back', async () => {
  const { page } = sheet;
  const menu = page.locator('#menu > ul');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const title = page.locator('#menu > button');
  await title.click();
  await menu.waitFor();
  expect(await title.getAttribute('aria-expanded')).toBe('true');
  expect(await menu.getAttribute('role')).toBe('menu');
  await page.locator('h1').click();
  await menu.waitFor({ state: 'hidden' });
  await title.focus();
  const at: (string | null | undefined)[] = [];
  for (const key of [
    'Enter',
    'ArrowDown',
    'i',
    'End',
    'ArrowRight',
    'ArrowUp',
    'Escape',
    'Home',
    'ArrowUp',
    'Escape',
  ]) {
    await page.keyboard.press(key);
    at.push(await focused());
  }
  expect(at).toEqual([
    ...['Open sidebar', 'Find claims', 'Import report files', 'More', 'Set up tabs', 'Help', 'More'],
    ...['Open sidebar', 'More', await title.textContent()],
  ]);
  expect(await menu.isHidden()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await menu.isHidden()).toBe(true);
});

test('claims are found by the menu; what the program made of the tabs shows in the grid', async () => {
  const { page } = sheet;
  await sheet.goTo(mine);
  await sheet.click('A1');
  await sheet.paste(textOf(ledger));
  expect(await sheet.inGrid('D3')).toBe(ledger[2]![3]);
  await sheet.menu('Find claims');
  await sheet.tab('Claims').waitFor({ timeout: 60_000 });
  await sheet.quiet();
  // Titles stay where they are when the tab is scrolled.
  await sheet.picture('claims');
  const claims = await sheet.view();
  expect([claims.frozenRows, claims.frozenColumns]).toEqual([2, 3]);
  const title = titleOf(claims, 'Case ID');
  expect(await sheet.inGrid(`${letter(title)}2`)).toBe('Case ID');
  // Folded columns are stepped over; when their group is opened they are there.
  const group = page.locator('#groups button');
  const [{ first, last } = { first: 0, last: 0 }] = claims.groups;
  const isHidden = (column: number) => claims.hiddenColumns.includes(column);
  expect([isHidden(first - 1), isHidden(first), isHidden(last)]).toEqual([false, true, true]);
  const after = async (address: string): Promise<string | null> => {
    await sheet.click(address);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((to) => document.getElementById('address')?.textContent !== to, address);
    return page.locator('#address').textContent();
  };
  expect(await after(`${letter(first - 1)}3`)).not.toBe(`${letter(first)}3`);
  await group.filter({ hasText: '+' }).click();
  await group.filter({ hasText: '−' }).waitFor();
  await sheet.quiet();
  expect(await after(`${letter(first - 1)}3`)).toBe(`${letter(first)}3`);
  await group.click();
  await group.filter({ hasText: '+' }).waitFor();
  await sheet.quiet();

  // The filter of a column keeps what is chosen, and shows all again.
  const sku = titleOf(claims, 'SKU');
  const kept = textIn(claims, 3, sku);
  await sheet.filter(`${letter(sku)}2`, kept);
  const left = await sheet.view();
  expect(left.filter?.columns).toEqual([[sku, [kept]]]);
  const others = claims.cells.flatMap(([at]) => (at > 2 && !['', kept].includes(textIn(claims, at, sku)) ? [at] : []));
  expect(others.length).toBeGreaterThan(1);
  expect(left.filter?.hides).toEqual(others);
  expect(await sheet.inGrid(`${letter(sku)}3`)).toBe(kept);
  await page.keyboard.press('ArrowDown');
  let below = 4;
  while (others.includes(below)) below++;
  await page.waitForFunction(
    (address) => document.getElementById('address')?.textContent === address,
    `${letter(sku)}${below}`,
  );
  await sheet.filter(`${letter(sku)}2`, null);
  expect((await sheet.view()).filter?.hides).toEqual([]);

  // A link leads to the rows of the claim.
  const [linkRow, linkColumn] = claims.links.find(([, at]) => !claims.hiddenColumns.includes(at))!;
  await sheet.click(`${letter(linkColumn)}${linkRow}`);
  await page.locator('#extras a').click();
  await sheet.quiet();
  expect((await sheet.view()).id).not.toBe(claims.id);

  // The row that makes the claim has a colour, and a note that shows where the mouse is.
  await sheet.goTo(mine);
  const pasted = await sheet.view();
  const [[row, column, note] = [0, 0, '']] = [...pasted.notes].sort(([a], [b]) => a - b);
  const marked = pasted.cells.find(([at]) => at === row)![1].map(([, , look]) => pasted.looks[look]?.fill);
  const fill = marked.find((one) => one !== undefined)!;
  expect(fill).toMatch(/^#[0-9a-f]{6}$/i);
  expect(await sheet.colour(`${letter(marked.indexOf(fill) + 1)}${row}`)).toBe(fill.toLowerCase());
  await sheet.hover(`${letter(column)}${row}`);
  await page.getByText(note.slice(0, 30)).first().waitFor();
  await sheet.picture('ledger', { clip: { x: 0, y: 70, width: 1366, height: 360 } });
  await pictureTabs('en');
  expect(sheet.errors).toEqual([]);
});

test('a claim is read in the sidebar of another origin, copied without permission, pasted, marked as filed, and kept', async () => {
  const { page } = sheet;
  await sheet.goTo('Claims');
  await sheet.menu('Open sidebar');
  const frame = await sheet.frame('#sidebar');
  expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
  const claims = await sheet.view();
  const [sku, caseId, notes] = ['SKU', 'Case ID', 'Your notes'].map((title) => titleOf(claims, title)) as [
    number,
    number,
    number,
  ];
  // The sidebar follows the selection.
  // Several claims have this SKU: the row and what Amazon wants named tell which one is shown.
  const quote = titleOf(claims, 'Quote this');
  await sheet.click(`${letter(sku)}4`);
  await frame.locator('#claimTab').click();
  for (const row of [4, 3]) {
    await sheet.click(`${letter(sku)}${row}`);
    await frame.getByText(`Row ${row}`, { exact: true }).waitFor();
    await frame.locator('#ids', { hasText: textIn(claims, row, quote) }).waitFor();
  }
  await frame.locator('#copyText:enabled').waitFor();
  await sheet.picture('sheet');
  await frame.locator('#copyText').click();
  await frame.getByText('Copied: Text.').waitFor();
  await expect(frame.evaluate(() => navigator.clipboard.writeText('x'))).rejects.toThrow(/permission|policy|denied/i);
  expect(sheet.errors.splice(0)).toEqual([expect.stringContaining('Permissions policy violation')]);
  expect(await sheet.clipboard()).toBe(await frame.locator('#text').inputValue());
  await frame.locator('#copyRow').click();
  await frame.getByText('Copied: Claim.').waitFor();
  const copied = (await sheet.clipboard()).split('\t');
  expect(copied).toEqual(expect.arrayContaining([textIn(claims, 3, sku), textIn(claims, 3, titleOf(claims, 'State'))]));

  // The row is pasted into a tab of one's own.
  await addTab();
  await sheet.click('A7');
  await sheet.pasteCopied();
  expect(await sheet.text(7, copied.indexOf(textIn(claims, 3, sku)) + 1)).toBe(textIn(claims, 3, sku));
  await sheet.goTo('Claims');

  // What is selected meanwhile has not reached the program when an answer comes: the selection stays where he put it.
  await sheet.click(`${letter(sku)}3`);
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/ask', async (route) => {
    if (route.request().postData()?.includes('"select"')) await held;
    await route.continue();
  });
  const { x, y } = await sheet.place(`${letter(sku)}6`);
  await sheet.press(x, y);
  const address = page.locator('#address');
  await page.waitForFunction((to) => document.getElementById('address')?.textContent === to, `${letter(sku)}6`);
  await frame.evaluate(
    () =>
      new Promise((resolve) => {
        const { google } = window as unknown as {
          google: {
            script: { run: { withSuccessHandler(then: (value: unknown) => void): { sidebarSelected(): void } } };
          };
        };
        google.script.run.withSuccessHandler(resolve).sidebarSelected();
      }),
  );
  // Longer than the page waits until it looks what an answer has changed.
  await page.waitForTimeout(300);
  expect(await address.textContent()).toBe(`${letter(sku)}6`);
  release();
  await sheet.quiet();
  await page.unroute('**/ask');
  expect(await address.textContent()).toBe(`${letter(sku)}6`);
  await frame.locator('#place', { hasText: '6' }).waitFor();

  await sheet.click(`${letter(sku)}3`);
  await frame.locator('#ids', { hasText: textIn(claims, 3, sku) }).waitFor();
  await frame.locator('#caseId').fill('19876543210');
  await frame.locator('#markButton').click();
  await frame.getByText('Marked as filed').waitFor();
  await sheet.quiet();
  // It stands where the columns are that are typed in.
  await page.locator('#sidebar section > h2 button').click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
  expect(await sheet.inGrid(`${letter(caseId)}3`)).toBe('19876543210');
  await sheet.type(`${letter(notes)}3`, 'call on Monday');
  expect(sheet.errors).toEqual([]);
});

test('who changes to Chinese has sidebar and tabs in Chinese, with all that he typed in both of them', async () => {
  const { page } = sheet;
  await sheet.menu('Open sidebar');
  const frame = await sheet.frame('#sidebar');
  const before = await sheet.view();
  const quoted = title(before, 'en', 'claims.quote');
  await sheet.click(`${letter(quoted)}4`);
  await frame.locator('#place', { hasText: '4' }).waitFor();
  const id = textIn(before, 4, quoted);
  // Typed and not written yet.
  await frame.locator('#caseId').fill('555');
  await speak(frame, 'zh');
  await frame.locator('#claimTab', { hasText: '索赔' }).click();
  await frame.locator('#ids', { hasText: id }).waitFor();
  expect(await frame.locator('#caseId').inputValue()).toBe('555');
  expect(await frame.locator('main').textContent()).not.toMatch(/Copy|Report rows|Filed|Search/);
  await sheet.goTo('索赔');
  const after = await sheet.view();
  const row = rowOf(after, '19876543210');
  const typed = (['claims.caseId', 'claims.yourNotes'] as const).map((key) =>
    textIn(after, row, title(after, 'zh', key)),
  );
  expect(typed).toEqual(['19876543210', 'call on Monday']);
  expect(rowOf(after, id)).toBeGreaterThan(2);
  if (allPictures) {
    await sheet.reload('zh');
    await sheet.menu('Open sidebar');
    const beside = await sheet.frame('#sidebar');
    await sheet.goTo('索赔');
    await sheet.click('D3');
    await beside.locator('#place', { hasText: /\b3\b/ }).waitFor();
    await beside.locator('#copyText:enabled').waitFor();
  }
  await sheet.picture('sheet', { language: 'zh' });
  await page.locator('#sidebar section > h2 button').click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
  await sheet.picture('claims', { language: 'zh' });
  await pictureTabs('zh');
  if (allPictures) await sheet.reload('en');
  expect(sheet.errors).toEqual([]);
});

test('35 files are imported at once, an archive among them, and a cancelled import leaves whole tabs', async () => {
  const { page } = sheet;
  await sheet.menu('Open sidebar');
  await sheet.frame('#sidebar');
  await sheet.menu('Import report files');
  let frame = await sheet.frame(DIALOG);
  expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
  await frame.setInputFiles(
    '#fileInput',
    [1, 2, 3].map((n) => file(`first-${n}.txt`, paidFile(n))),
  );
  await frame.getByText('3 of 3 files are reports.').waitFor();
  let ended = 0;
  await page.route('**/ask', async (route) => {
    if (route.request().postData()?.includes('"importEnd"') && ++ended === 2) await frame.click('#cancel');
    await route.continue();
  });
  await frame.click('#start');
  await frame.getByText(/Stopped\. \d tabs are complete/).waitFor();
  await page.unroute('**/ask');
  expect((await sheet.tabs()).filter((name) => name.startsWith('first'))).toEqual(['first-1', 'first-2']);
  await sheet.closeDialog();

  await sheet.menu('Import report files');
  frame = await sheet.frame(DIALOG);
  const names = Array.from({ length: 35 }, (_, i) => `many-${i + 1}.txt`);
  const packed = zipSync(
    Object.fromEntries(names.slice(0, 10).map((name, i) => [`july/${name}`, new Uint8Array(paidFile(100 + i))])),
  );
  await frame.setInputFiles('#fileInput', [
    ...names.slice(10).map((name, i) => file(name, paidFile(110 + i))),
    { name: 'july.zip', mimeType: 'application/zip', buffer: Buffer.from(packed) },
  ]);
  await frame.getByText('35 of 35 files are reports.').waitFor();
  await frame.click('#start');
  await frame.getByText('35 of 35 files imported.').waitFor({ timeout: 180_000 });
  await sheet.closeDialog();
  const tabs = await sheet.tabs();
  expect(names.filter((name) => !tabs.includes(name.replace('.txt', '')))).toEqual([]);
  expect(sheet.errors).toEqual([]);
});

test('back in English, by what the import has read; what fails is told in words, and "no" changes nothing', async () => {
  const { page } = sheet;
  const frame = await sheet.frame('#sidebar');
  const readAnew = new Set<number>();
  await page.route('**/ask', async (route) => {
    const { method, args } = route.request().postDataJSON() as { method: string; args: unknown[] };
    if (method === 'call' && args[0] === 'runRead') readAnew.add((args[1] as unknown[])[1] as number);
    await route.continue();
  });
  await speak(frame, 'en');
  await page.unroute('**/ask');
  // The window of the import is closed; what it had read is compared with what stands there, and only the rest is read.
  const all = (await sheet.tabs()).length;
  expect(readAnew.size).toBeGreaterThan(5);
  expect(readAnew.size).toBeLessThan(all - 37);
  await sheet.goTo('Claims');
  expect(rowOf(await sheet.view(), '19876543210')).toBeGreaterThan(2);
  await frame.locator('#claimTab', { hasText: 'Claim' }).click();
  await sheet.click('D3');
  await frame.locator('#place', { hasText: '3' }).waitFor();
  let left = 1;
  const broken = JSON.stringify({ error: 'Exception: Service Spreadsheets failed while accessing document' });
  await page.route('**/ask', (route) => {
    const isCall = route.request().postData()?.includes('"sidebarNear"');
    return isCall && left-- > 0 ? route.fulfill({ contentType: 'application/json', body: broken }) : route.continue();
  });
  await frame.locator('#after').click();
  await frame.locator('#failure').waitFor();
  expect(await frame.locator('#failure').textContent()).not.toContain('Exception');
  await page.unroute('**/ask');
  await frame.locator('#again').click();
  await frame.locator('#failure').waitFor({ state: 'hidden' });

  const before = await sheet.tabs();
  await sheet.menu('More', 'Remove everything');
  const dialog = page.locator('#dialog');
  await dialog.getByRole('button', { name: /^(No|Cancel)$/ }).click();
  await sheet.quiet();
  expect(await sheet.tabs()).toEqual(before);
  expect(sheet.errors).toEqual([]);
});

test('in a narrow window the menu, the grid and the sidebar are all within reach', async () => {
  const { page } = sheet;
  await page.setViewportSize({ width: 360, height: 640 });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  for (const place of ['#menu > button', '#grid', '#sidebar iframe']) {
    const box = await page.locator(place).boundingBox();
    expect([place, box!.x >= 0 && box!.x + box!.width <= 360 && box!.width > 100 && box!.height > 20]).toEqual([
      place,
      true,
    ]);
  }
  await page.locator('#menu > button').click();
  await page.getByRole('menuitem', { name: 'More', exact: true }).click();
  const help = page.getByRole('menuitem', { name: 'Help', exact: true });
  const box = await help.boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.setViewportSize({ width: 1366, height: 768 });
});

test('stopped in the middle, it says so, keeps what is typed in sight, and the next start has all that was saved, in Chinese', async () => {
  const { page } = sheet;
  const frame = await sheet.frame('#sidebar');
  expect(await running.stop()).toBe(0);
  await page.getByText('The program behind this page has stopped').waitFor();
  await frame.locator('#failure').waitFor();
  expect(await frame.locator('#failure').textContent()).not.toMatch(/fetch|HTTP|Lost/);
  // Nobody types into what is not there.
  expect(await page.locator('#grid').evaluate((grid) => (grid as HTMLElement).inert)).toBe(true);

  running = await sheet.started('build/sheet.cjs', '--language', 'zh');
  const taken = sheet.started('build/sheet.cjs', '--port', new URL(running.address).port);
  await expect(taken).rejects.toThrow(/ended with 2: .*--port/);
  await sheet.open(running);
  await sheet.goTo('Claims');
  const claims = await sheet.view();
  const kept = claims.cells.flatMap(([row]) => textIn(claims, row, titleOf(claims, 'Your notes')));
  expect(kept).toContain('call on Monday');
  expect(JSON.stringify(claims.cells)).toContain('19876543210');
  expect(await sheet.page.evaluate(() => document.documentElement.lang)).toBe('zh');
  await sheet.page.locator('#menu > button').click();
  await sheet.page.getByRole('menuitem', { name: '查找可索赔项目', exact: true }).waitFor();
  expect(sheet.errors).toEqual([]);
});
