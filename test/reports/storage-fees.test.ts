// Storage fees: the month of a row and the measures that it prints.
import { storageFees, storageFeesOf } from '../../src/reports/storage-fees';
import { reading } from './support';

const CELLS = { asin: 'B1', fnsku: 'X1', volume: '0.1', country: 'us', weight: '2', weightUnit: 'pounds' };
const SIDES = { longest: '10', median: '5', shortest: '2.5', dimensionUnit: 'inches' };

test.each([
  ['2026-07', '2026-07'],
  ['2026-07-01', '2026-07'],
  ['July 2026', ''],
  ['', ''],
])('month "%s" is read as "%s"', (month, read) => {
  expect(storageFeesOf(reading(storageFees, { ...CELLS, month })).month(0)).toBe(read);
});

test('measures are those of the packed unit', () => {
  const fees = storageFeesOf(reading(storageFees, { ...CELLS, ...SIDES }));
  expect(fees.unit(0)).toEqual({ sides: [10, 5, 2.5], lengthUnit: 'in', weight: 2, weightUnit: 'lb' });
  expect(fees.country(0)).toBe('US');
});

test('measures that lack one are none', () => {
  expect(storageFeesOf(reading(storageFees, { ...CELLS, ...SIDES, median: '' })).unit(0)).toBeNull();
});
