import type { Measured, Round, Year } from '../../bench/measured';
import { growthLine, ratioOf, totalOf, yearLines } from '../../bench/print';
import { createStages, median } from '../../bench/stages';

function round(rows: number, alone: number, ...stages: [string, number][]): Round {
  const measured = (of: [string, number][]): Measured => ({
    ...{ rows, stages: of, bytes: 250 * rows, claims: 3 },
    cpu: 2 * of.reduce((sum, [, time]) => sum + time, 0),
  });
  return {
    floor: measured([['newlines', alone / 100]]),
    papa: measured([['Papa Parse', alone]]),
    audit: measured(stages),
  };
}

const year = (...rounds: Round[]): Year => ({ bytes: 25_000_000, rounds });

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

test('the ratio is the middle one of the rounds: a slow minute of the machine does not count', () => {
  const rounds = [round(10, 100, ['a', 200]), round(10, 400, ['a', 1000]), round(10, 100, ['a', 900])];
  expect(rounds.map(({ audit }) => totalOf(audit))).toEqual([200, 1000, 900]);
  expect(ratioOf(year(...rounds), 'audit')).toBe(2.5);
  expect(ratioOf(year(...rounds), 'floor')).toBe(0.01);
});

test('a year says ratios of time and processor, memory a row, and stages', () => {
  const text = yearLines(year(round(1000, 100, ['read', 150], ['rules', 100]))).join('\n');
  expect(text).toContain('1,000 report rows, 25 MB, 3 claims, middle of 1');
  expect(text).toMatch(/newline scan\s+0\.01 ×\s+0\.01 ×\s+1 ms\s+250 bytes/);
  expect(text).toMatch(/audit, bytes to claims\s+2\.50 ×\s+2\.50 ×\s+250 ms\s+250 bytes/);
  expect(text).toMatch(/read\s+1\.50 ×\s+150 ms\s+60 %/);
  expect(text).not.toContain('DuckDB');
  expect(text).not.toContain('Sheets');
});

test('DuckDB and the whole command are told where they were run', () => {
  const one = round(1000, 100, ['read', 150]);
  const timed = (stage: string, took: number): Measured => ({ ...one.audit, stages: [[stage, took]] });
  const whole = {
    full: timed('full workbook', 250),
    evidence: timed('evidence workbook', 7),
    sheets: { ...timed('run as in Sheets', 90), calls: [{ tab: 'ledger', reads: 2, writes: 1 }] },
  };
  const text = yearLines({ ...year({ ...one, duckdb: one.papa }), whole }).join('\n');
  expect(text).toMatch(/DuckDB, two questions\s+1\.00 ×/);
  expect(text).toMatch(/full workbook\s+2\.50 ×\s+250 ms/);
  expect(text).toMatch(/evidence workbook\s+0\.07 ×\s+7 ms/);
  expect(text).toMatch(/run as in Sheets\s+0\.90 ×\s+90 ms/);
  expect(text).toMatch(/ledger\s+2\s+1$/m);
});

test('growth compares rows with time', () => {
  const [small, large] = [year(round(100, 5, ['read', 10])), year(round(1000, 60, ['read', 105]))];
  expect(growthLine(small, large)).toBe('10.00 × the rows take 10.50 × the time (Papa Parse alone: 12.00 ×)');
});
