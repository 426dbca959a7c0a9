import type { Measured } from '../../bench/measured';
import { growthLine, totalOf, yearLines } from '../../bench/print';
import { createStages, median } from '../../bench/stages';

function measured(rows: number, ...stages: [string, number[]][]): Measured {
  return { rows, stages: stages.map(([name, times]) => ({ name, times })), peakMegabytes: 100 };
}

test.each([
  [[3, 1, 2], 2],
  [[1, 4], 2.5],
  [[], 0],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

test('the total is the middle run, not the sum of middle stages', () => {
  expect(totalOf(measured(1, ['a', [1, 10, 5]], ['b', [10, 1, 7]]))).toBe(11);
});

test('times of one stage add up', () => {
  const stages = createStages();
  stages.add('a', 2);
  expect(stages.time('b', () => 7)).toBe(7);
  stages.add('a', 3);
  expect([...stages.spent.keys()]).toEqual(['a', 'b']);
  expect(stages.spent.get('a')).toBe(5);
});

const path = { claims: 3, calls: [{ tab: 'ledger', reads: 2, writes: 1 }], beside: [], workbookMegabytes: 1 };

test('a year says rows, stages, the ratio and the calls', () => {
  const year = {
    papa: measured(1000, ['Papa Parse alone', [100]]),
    path: { ...measured(1000, ['read', [150]], ['rules', [100]]), path },
  };
  const text = yearLines(year).join('\n');
  expect(text).toContain('1,000 report rows, 3 claims');
  expect(text).toMatch(/to Papa Parse alone\s+2\.50 ×/);
  expect(text).toMatch(/in all\s+250 ms\s+4,000 rows\/s/);
  expect(text).toMatch(/ledger\s+2\s+1/);
});

test('growth compares rows with time', () => {
  const year = (rows: number, ms: number) => ({
    papa: measured(rows, ['Papa Parse alone', [ms / 2]]),
    path: { ...measured(rows, ['read', [ms]]), path },
  });
  expect(growthLine(year(100, 10), year(1000, 105))).toBe(
    '10.00 × the rows take 10.50 × the time (Papa Parse alone: 10.50 ×)',
  );
});
