// Which rows say something new, by the numbers of their cells.
import { differentRows } from '../../../src/reports/reading/different-rows';

const column = (codes: Uint8Array | Uint16Array | Uint32Array, count: number) => ({ codes, count });

test('of one column the first row of each cell', () => {
  const of = column(Uint8Array.of(1, 0, 1, 2, 0, 2), 3);
  expect(differentRows([of], null, null)).toEqual([0, 1, 3]);
  expect(differentRows([of], Uint32Array.of(2, 3, 4, 5), null)).toEqual([0, 1, 2]);
});

test('of two columns the first row of each pair, whichever has more cells', () => {
  const few = column(Uint8Array.of(0, 1, 0, 1, 0), 2);
  const more = column(Uint16Array.of(3, 3, 3, 3, 4), 5);
  expect(differentRows([few, more], null, null)).toEqual([0, 1, 4]);
  expect(differentRows([more, few], null, null)).toEqual([0, 1, 4]);
});

test('of very many pairs none is left out, and a row that repeats the one before it is', () => {
  const [n, many] = [3000, 600];
  const first = Uint32Array.from({ length: n }, (_, i) => (i >> 1) % many);
  const second = Uint32Array.from({ length: n }, (_, i) => ((i >> 1) * 7) % 500);
  const places = differentRows([column(first, many), column(second, 500)], null, null);
  const seen = new Set(places.map((i) => `${first[i]} ${second[i]}`));
  for (let i = 0; i < n; i++) expect(seen.has(`${first[i]} ${second[i]}`)).toBe(true);
  expect(places.every((i) => i % 2 === 0)).toBe(true);
});

test('a row that says something else than its cells is always told, and marks nothing', () => {
  const of = column(Uint8Array.of(1, 1, 1, 1), 2);
  expect(differentRows([of], null, Uint8Array.of(1, 0, 0, 1))).toEqual([0, 1, 3]);
  expect(differentRows([of], Uint32Array.of(3, 1), Uint8Array.of(0, 0, 0, 1))).toEqual([0, 1]);
});
