import type { Measured, Pair } from '../../bench/measured';
import { growthLine, ratioOf, totalOf, yearLines } from '../../bench/print';
import { createStages, median } from '../../bench/stages';

function pair(rows: number, alone: number, ...stages: [string, number][]): Pair {
  const papa: Measured = { rows, stages: [['Papa Parse alone', alone]], peakMegabytes: 50 };
  const calls = [{ tab: 'ledger', reads: 2, writes: 1 }];
  return { papa, path: { rows, stages, peakMegabytes: 100, claims: 3, calls, beside: [['workbook', 7]] } };
}

test.each([
  [[3, 1, 2], 2],
  [[1, 4], 2.5],
  [[], 0],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

test('times of one stage add up', () => {
  const stages = createStages();
  stages.add('a', 2);
  expect(stages.time('b', () => 7)).toBe(7);
  stages.add('a', 3);
  expect([...stages.spent.keys()]).toEqual(['a', 'b']);
  expect(stages.spent.get('a')).toBe(5);
});

test('the ratio is the middle one of the pairs: a slow minute of the machine does not count', () => {
  const year = [pair(10, 100, ['a', 200]), pair(10, 400, ['a', 1000]), pair(10, 100, ['a', 900])];
  expect(year.map(({ path }) => totalOf(path))).toEqual([200, 1000, 900]);
  expect(ratioOf(year)).toBe(2.5);
});

test('a year says rows, stages, the ratio and the calls', () => {
  const text = yearLines([pair(1000, 100, ['read', 150], ['rules', 100])]).join('\n');
  expect(text).toContain('1,000 report rows, 3 claims');
  expect(text).toMatch(/read\s+150 ms.*60 %/);
  expect(text).toMatch(/in all\s+250 ms\s+4,000 rows\/s\s+peak memory 100 MB/);
  expect(text).toMatch(/to Papa Parse alone\s+2\.50 ×/);
  expect(text).toMatch(/workbook\s+7 ms/);
  expect(text).toMatch(/ledger\s+2\s+1/);
});

test('growth compares rows with time', () => {
  const [small, large] = [[pair(100, 5, ['read', 10])], [pair(1000, 60, ['read', 105])]];
  expect(growthLine(small, large)).toBe('10.00 × the rows take 10.50 × the time (Papa Parse alone: 12.00 ×)');
});
