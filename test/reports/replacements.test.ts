// Replacements: which order a unit was sent in place of.
import { replacementRows, replacements } from '../../src/reports/replacements';
import { dayFromIso } from '../../src/values/day';
import { reading } from './support';

test.each([
  ['', 0],
  ['2', 2],
  ['-2', 2],
])('quantity "%s" is %d units', (quantity, units) => {
  const cells = { date: '2026-07-20', sku: 'A', replacementOrderId: '111-2', originalOrderId: '111-1', quantity };
  expect(replacementRows(reading(replacements, cells))).toEqual([
    {
      ...{ tab: 'tab', row: 2, date: dayFromIso('2026-07-20'), sku: 'A', asin: '', units },
      ...{ replacementOrderId: '111-2', originalOrderId: '111-1' },
    },
  ]);
});
