// The settings page in a real browser: what is typed there stands in the tab, and nothing that a run would not understand.
import { createStandIn, type StandIn } from '../../src/local/standin';
import { setUpTabs } from '../../src/sheets';
import { openPage, type Pages, startPages, tooWide, violations } from './support';

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
}, 60_000);
afterAll(() => pages.close());

function aSpreadsheet(userLocale = 'en'): StandIn {
  const standIn = createStandIn({ year: 2026, userLocale });
  const uninstall = standIn.install();
  setUpTabs(standIn.spreadsheet, userLocale === 'en' ? 'en' : 'zh');
  uninstall();
  return standIn;
}

const settingIn = (standIn: StandIn, name: string): unknown => {
  const uninstall = standIn.install();
  try {
    const sheet = standIn.spreadsheet.getSheets().find((one) => /Settings|设置/.test(one.getName()))!;
    return sheet
      .getDataRange()
      .getValues()
      .find(([label]) => label === name)?.[1];
  } finally {
    uninstall();
  }
};

test('what is changed is saved into the tab, by keyboard alone', async () => {
  const standIn = aSpreadsheet();
  const { page, errors } = await openPage(pages, 'settings', standIn, 560);
  await page.locator('#box-graceDays').waitFor();
  expect(await page.locator('#save').isDisabled()).toBe(true);
  await page.locator('#box-marketplace').selectOption('DE');
  await page.locator('#box-graceDays').fill('9');
  await page.locator('#box-reimbursements-from').fill('2026-06-01');
  await page.locator('#box-graceDays').press('Enter');
  await page.getByText('Saved. It counts from the next run on.').waitFor();
  expect([settingIn(standIn, 'Default marketplace'), settingIn(standIn, 'Days for automatic payment')]).toEqual([
    'DE',
    9,
  ]);
  expect(await page.locator('#box-reimbursements-from').inputValue()).toBe('2026-06-01');
  expect(await page.locator('#save').isDisabled()).toBe(true);
  expect(errors).toEqual([]);
}, 60_000);

test('what cannot be used is said beside its box and not sent', async () => {
  const standIn = aSpreadsheet();
  const { page, calls } = await openPage(pages, 'settings', standIn, 560);
  await page.locator('#box-graceDays').fill('soon');
  await page.locator('#box-answerDays').fill('11');
  await page.locator('#box-priceLimit').fill('1,000');
  await page.locator('#box-reimbursements-from').fill('2026-06-02');
  await page.locator('#box-reimbursements-to').fill('2026-06-01');
  await page.locator('#save').click();
  await page.getByText('Please mend what is marked: 4.').waitFor();
  expect(await page.locator('#bad-graceDays').textContent()).toContain('whole number from 0 up');
  expect(await page.locator('#bad-reimbursements-to').textContent()).toContain('after the last one');
  expect(await page.locator('#box-graceDays').evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await violations(page)).toEqual([]);
  expect(calls).toEqual(['settingsStart']);
  await page.locator('#reset').click();
  expect(await page.locator('#box-graceDays').inputValue()).toBe('7');
}, 60_000);

test('a tab that was changed meanwhile wins, and a broken connection loses nothing', async () => {
  const standIn = aSpreadsheet();
  const opened = await openPage(pages, 'settings', standIn, 560);
  const { page } = opened;
  await page.locator('#box-shopName').fill('My shop');
  opened.fail = () => 'NetworkError: offline';
  await page.locator('#save').click();
  await page.getByText('the spreadsheet did not answer').waitFor();
  expect(await page.locator('#box-shopName').inputValue()).toBe('My shop');
  opened.fail = () => null;
  const uninstall = standIn.install();
  const sheet = standIn.spreadsheet.getSheetByName('Settings')!;
  const row =
    sheet
      .getDataRange()
      .getValues()
      .findIndex(([label]) => label === 'Shop name in messages') + 1;
  sheet.getRange(row, 2).setValue('Typed there');
  uninstall();
  await page.locator('#save').click();
  await page.getByText('Nothing was saved: the Settings tab has been changed meanwhile.').waitFor();
  expect(await page.locator('#box-shopName').inputValue()).toBe('Typed there');
}, 60_000);

test.each([['en'], ['zh_CN']])(
  'it fits 300 px and has nothing that axe finds wrong (%s)',
  async (locale) => {
    const { page } = await openPage(pages, 'settings', aSpreadsheet(locale), 300);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page
      .getByText(locale === 'en' ? 'Rows from' : '还没有数据行')
      .or(page.getByText('No rows yet'))
      .first()
      .waitFor();
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/settings-${locale}.png`, fullPage: true });
  },
  60_000,
);
