// Numbers for rows of numbers, beyond the room that they begin with.
import { RowKeys } from '../../../src/reports/reading/row-keys';

const columnsOf = (...rows: number[][]) =>
  (rows[0] as number[]).map((_, place) => Int32Array.from(rows, (row) => row[place] as number));

const ROWS = Array.from({ length: 30_000 }, (_, i) => [
  (i * 7919) % 300,
  Math.floor(i / 300) * (i % 2 === 0 ? 1 : -65_536),
  i % 7,
]);

test('each row keeps its number, whichever way round its cells stand and however many rows there are', () => {
  const keys = new RowKeys(3);
  const columns = columnsOf(...ROWS);
  const known = new Map<string, number>();
  const wrong: string[] = [];
  for (let round = 0; round < 2; round++) {
    for (const [i, row] of ROWS.entries()) {
      const name = row.join(' ');
      const before = known.get(name);
      if (keys.find(columns, i) !== (before ?? 0)) wrong.push(`found ${name}`);
      const key = keys.of(columns, i);
      if (key !== (before ?? known.size + 1)) wrong.push(name);
      known.set(name, key);
    }
    expect(known.size).toBeGreaterThan(20_000);
  }
  expect(wrong).toEqual([]);
  const swapped = columnsOf([1, 2, 9], [2, 1, 9]);
  expect(keys.of(swapped, 0)).not.toBe(keys.of(swapped, 1));
});

test('two rows are alike but for one place, in keys of their own', () => {
  const [mine, theirs] = [new RowKeys(3), new RowKeys(3)];
  const columns = columnsOf([1, 2, 3], [9, 9, 9], [1, 5, 3]);
  theirs.of(columns, 1);
  const [a, b] = [mine.of(columns, 0), theirs.of(columns, 2)];
  expect([0, 1, 2].map((place) => mine.isAlikeBut(a, place, theirs, b))).toEqual([false, true, false]);
  expect(mine.hashWithout(a, 1)).toBe(theirs.hashWithout(b, 1));
});

test('rows of no cells are all one', () => {
  const keys = new RowKeys(0);
  expect(keys.find([], 0)).toBe(0);
  expect([keys.of([], 0), keys.of([], 1), keys.find([], 7)]).toEqual([1, 1, 1]);
});
