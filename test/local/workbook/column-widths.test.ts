// Columns of report tabs are as wide as what stands in them, within bounds.

import { readReport } from '../../../src/files/read-file';
import { createStandIn } from '../../../src/local/standin';
import { fitColumns } from '../../../src/local/workbook/column-widths';

test('a column is as wide as its widest cell; the preamble does not count', () => {
  const rows = [
    ['Includes Amazon Marketplace, Fulfillment by Amazon, and Amazon Webstore transactions'],
    ['date', 'Fulfillment Center', 'title', ''],
    ['2026-10-01', 'LGB3', '夜灯 '.repeat(80), ''],
  ];
  const tab = createStandIn().book.addText('payments', rows);
  fitColumns(tab, { name: 'payments', rows });
  // Capitals are wider.
  expect([1, 2, 3, 4].map((c) => tab.widths.get(c))).toEqual([84, 143, 240, 50]);
});

test.each([
  ['tabs', 'sku\tTitle\tQty\nABC-1\tNight LIGHT "warm"\t12\nD\t夜灯 with a cable\t3\n'],
  ['commas', '"sku","Title","Qty"\n"ABC-1","Night LIGHT ""warm""","12"\n"D","夜灯 with a cable","3"\n'],
])('a file of %s gives the widths of its text', (_, text) => {
  const file = readReport('products', Buffer.from(text));
  expect(file.store).toBeDefined();
  const { book } = createStandIn();
  const [stored, asText] = [book.addFile(file), book.addText('text', file.rows as string[][])];
  fitColumns(stored, file);
  fitColumns(asText, { name: 'text', rows: file.rows });
  expect([...stored.widths]).toEqual([...asText.widths]);
  expect(stored.widths.size).toBe(3);
});
