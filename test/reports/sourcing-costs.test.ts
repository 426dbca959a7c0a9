// Amazon's sourcing-cost file: which cost a row tells.
import { amazonsCostRows, amazonsCosts } from '../../src/reports/sourcing-costs';
import { reading } from './support';

const costOf = (cells: Parameters<typeof reading<keyof typeof amazonsCosts.columns>>[1]) =>
  amazonsCostRows(reading(amazonsCosts, { fnsku: 'X1', asin: 'B1', ...cells }))[0]?.cost;

test.each([
  [{ estimated: '4.00' }, 40_000],
  [{ approved: '5.00' }, 50_000],
  [{ estimated: '4.00', approved: '5.00', approvedBy: 'SELLER' }, 40_000],
  [{ estimated: '6.00', approved: '5.00', approvedBy: 'AMAZON' }, 50_000],
  [{ estimated: '0', approved: '5.00' }, 50_000],
  [{ estimated: '-1', approved: '' }, null],
  [{ estimated: '4.00', asked: '3.00' }, 40_000],
  [{ asked: '9.00' }, null],
  [{}, null],
  // A row that was not read whole.
  [{ estimated: '4.00', approved: '5 or 6' }, null],
  [{ estimated: '4.00', asked: 'soon' }, null],
  // How Amazon writes this date is not known: it spoils no row.
  [{ estimated: '4.00', updated: 'Thu May 28 10:00:00 UTC 2026' }, 40_000],
])('%j', (cells, cost) => expect(costOf(cells)).toBe(cost));

test('ids and currency', () => {
  const [row] = amazonsCostRows(reading(amazonsCosts, { fnsku: 'X1', asin: 'B1', currency: 'cad', estimated: '1' }));
  expect(row).toEqual({ fnsku: 'X1', asin: 'B1', currency: 'CAD', cost: 10_000 });
});
