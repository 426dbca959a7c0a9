// Numbers for rows of numbers, beyond the room that they begin with.
import { RowKeys } from '../../../src/reports/reading/row-keys';

const rowAt = (i: number) => Int32Array.of((i * 7919) % 300, Math.floor(i / 300) * (i % 2 === 0 ? 1 : -65_536), i % 7);

test('each row keeps its number, whichever way round its cells stand and however many rows there are', () => {
  const keys = new RowKeys(3);
  const known = new Map<string, number>();
  const wrong: string[] = [];
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 30_000; i++) {
      const row = rowAt(i);
      const name = row.join(' ');
      const before = known.get(name);
      if (keys.find(row) !== (before ?? 0)) wrong.push(`found ${name}`);
      const key = keys.of(row);
      if (key !== (before ?? known.size + 1)) wrong.push(name);
      known.set(name, key);
    }
    expect(known.size).toBeGreaterThan(20_000);
  }
  expect(wrong).toEqual([]);
  expect(keys.of(Int32Array.of(1, 2, 9))).not.toBe(keys.of(Int32Array.of(2, 1, 9)));
});

test('two rows are alike but for one place, in keys of their own', () => {
  const [mine, theirs] = [new RowKeys(3), new RowKeys(3)];
  theirs.of(Int32Array.of(9, 9, 9));
  const [a, b] = [mine.of(Int32Array.of(1, 2, 3)), theirs.of(Int32Array.of(1, 5, 3))];
  expect([0, 1, 2].map((place) => mine.isAlikeBut(a, place, theirs, b))).toEqual([false, true, false]);
  expect(mine.hashWithout(a, 1)).toBe(theirs.hashWithout(b, 1));
});

test('rows of no cells are all one', () => {
  const keys = new RowKeys(0);
  expect(keys.find(new Int32Array(0))).toBe(0);
  expect([keys.of(new Int32Array(0)), keys.of(new Int32Array(0)), keys.find(new Int32Array(0))]).toEqual([1, 1, 1]);
});
