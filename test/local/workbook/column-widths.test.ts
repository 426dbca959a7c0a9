// Columns of report tabs are as wide as what stands in them, within bounds.

import { createStandIn } from '../../../src/local/standin';
import { fitColumns } from '../../../src/local/workbook/column-widths';

test('a column is as wide as its widest cell; the preamble does not count', () => {
  const rows = [
    ['Includes Amazon Marketplace, Fulfillment by Amazon, and Amazon Webstore transactions'],
    ['date', 'Fulfillment Center', 'title', ''],
    ['2026-10-01', 'LGB3', '夜灯 '.repeat(80), ''],
  ];
  const tab = createStandIn().book.addText('payments', rows);
  fitColumns(tab, rows);
  // Capitals are wider.
  expect([1, 2, 3, 4].map((c) => tab.widths.get(c))).toEqual([84, 143, 240, 50]);
});
