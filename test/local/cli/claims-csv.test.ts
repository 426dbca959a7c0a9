import { claimsCsv } from '../../../src/local/cli/claims-csv';
import { createStandIn } from '../../../src/local/standin';
import { CLAIMS_TABLE } from '../../../src/plan/tabs/claims';
import { t } from '../../../src/words';

/** A Claims tab with one claim whose cells are given by the title of their column. */
function csvOf(cells: Readonly<Record<string, unknown>>): string[][] {
  const standIn = createStandIn({ timeZone: 'Asia/Shanghai' });
  const sheet = standIn.spreadsheet.insertSheet('Claims', 0);
  const titles = [...CLAIMS_TABLE.columns.map(({ id }) => t('en', `claims.${id}`)), 'My own'];
  const width = titles.length;
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  sheet.getRange(3, 1, 1, width).setNumberFormat('@').setValues([titles]);
  const row = titles.map((title) => cells[title] ?? '');
  const formats = row.map((value) =>
    value instanceof Date ? 'yyyy-mm-dd' : typeof value === 'number' ? '#,##0.00' : '@',
  );
  sheet
    .getRange(4, 1, 1, width)
    .setNumberFormats([formats])
    .setValues([row as string[]]);
  const text = claimsCsv(standIn.book);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.slice(1, -2).split('\r\n');
  expect(lines).toHaveLength(2);
  const parsed = lines.map((line) => {
    const found = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)!.slice(0, width);
    return found.map((cell) =>
      cell
        .replace(/,$/, '')
        .replace(/^"([\s\S]*)"$/, '$1')
        .replace(/""/g, '"'),
    );
  });
  expect(parsed[0]).toEqual(titles);
  return parsed;
}

const cellOf = (value: unknown): string => {
  const [titles, row] = csvOf({ 'My own': value });
  return row![titles!.indexOf('My own')]!;
};

test.each<[unknown, string]>([
  ['plain', 'plain'],
  ['with, comma and "quotes"', 'with, comma and "quotes"'],
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ['+1', "'+1"],
  ['-5 units', "'-5 units"],
  ['@x', "'@x"],
  ['00123', '="00123"'],
  ['12345678901234567', '="12345678901234567"'],
  ['1E05', '="1E05"'],
  ['3-4', '="3-4"'],
  ['111-1234567-1234567', '111-1234567-1234567'],
  ['FBA15ABC', 'FBA15ABC'],
  ['2026-11-30', '2026-11-30'],
  [1234.5, '1234.50'],
  [-7, '-7.00'],
  [true, 'TRUE'],
  [new Date('2026-11-29T16:00:00Z'), '2026-11-30'],
  ['亚马逊', '亚马逊'],
])('%j is written as %s', (value, written) => {
  expect(cellOf(value)).toBe(written);
});

test('a spreadsheet without claims gives an empty table', () => {
  expect(claimsCsv(createStandIn().book)).toBe('\uFEFF');
});
