// What is ours in a tab and what the seller's: columns and rows of his own that look like ours.
import type { TabNow } from '../../../src/plan/table/cells';
import { aClaim, apply, aResult, cellBeside, claimsPlan, columnOf, editable } from '../support';

const HEADER = 1;
const three = ['a', 'b', 'c'].map((key) => aClaim({ key, sku: `SKU-${key}` }));
const run = (now: TabNow | null, claims = three) => apply(claimsPlan(aResult(claims), now), now);

type Grid = ReturnType<typeof editable>;
const grids = (now: Grid) => [now.rows, now.formulas, now.notes, now.fills] as unknown[][][];
const removeColumn = (now: Grid, column: number) => {
  for (const grid of grids(now)) for (const line of grid) line.splice(column, 1);
};
const addColumn = (now: Grid, column: number, cells: (row: number) => string) => {
  for (const [i, grid] of grids(now).entries())
    for (const [r, line] of grid.entries()) line.splice(column, 0, i === 0 ? cells(r) : i === 3 ? '#ffffff' : '');
};

test('a column that he made after he had deleted ours of the same title is his', () => {
  const now = editable(run(null));
  removeColumn(now, columnOf(now, HEADER, 'Remarks'));
  addColumn(now, now.rows[0]!.length, (r) => (r === HEADER ? 'Remarks' : r > HEADER ? `mine ${r}` : ''));
  const next = run(now);
  expect(next.rows.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('mine '))).toHaveLength(3);
  expect(next.rows[HEADER]!.filter((title) => title === 'Remarks')).toHaveLength(2);
  expect(run(next)).toEqual(next);
});

test('without any of our notes a column of his left of ours is told by the order of the last run', () => {
  const now = editable(run(null));
  now.notes[HEADER] = now.notes[HEADER]!.map(() => '');
  addColumn(now, 0, (r) => (r === HEADER ? 'Amount' : r > HEADER ? '99' : ''));
  const next = run(now);
  expect(next.rows.slice(HEADER + 1).map((row) => row[0])).toEqual(['99', '99', '99']);
  expect(next.rows[HEADER]!.filter((title) => title === 'Amount')).toHaveLength(2);
});

test('an own claim made by copying a row stays, without the key, and is in no figure', () => {
  const now = editable(run(null));
  const row = HEADER + 2;
  for (const grid of grids(now)) grid.push([...grid[row]!]);
  const copy = now.rows.length - 1;
  now.rows[copy]![columnOf(now, HEADER, 'SKU')] = 'MY OWN';
  const next = run(now);
  expect(cellBeside(next, HEADER, 'MY OWN', 'Quote this')).toBe('7001');
  expect(cellBeside(next, HEADER, 'MY OWN', 'FBA Claims key')).toBe('');
  expect(next.rows[0]![0]).toBe('To file 22.50 USD (3)');
  expect(next.formulas[0]![0]).toContain(`$C$${HEADER + 2}:$C$${HEADER + 4}`);
  expect(run(next)).toEqual(next);
});

test('a row of his with text in the hidden key cell stays', () => {
  const now = editable(run(null));
  for (const grid of grids(now)) grid.push(grid[0]!.map(() => (grid === (now.fills as unknown) ? '#ffffff' : '')));
  const own = now.rows.length - 1;
  now.rows[own]![columnOf(now, HEADER, 'FBA Claims key')] = 'x';
  now.rows[own]![columnOf(now, HEADER, 'SKU')] = 'MY OWN';
  const next = run(run(now));
  expect(cellBeside(next, HEADER, 'MY OWN', 'SKU')).toBe('MY OWN');
});

test('a word that he typed into the hidden key cell of an empty row stays; a copied key goes', () => {
  const now = editable(run(null));
  const key = columnOf(now, HEADER, 'FBA Claims key');
  const words = ['x', now.rows[HEADER + 1]![key] as string];
  for (const word of words) {
    for (const grid of grids(now)) grid.push(grid[0]!.map(() => (grid === (now.fills as unknown) ? '#ffffff' : '')));
    now.rows.at(-1)![key] = word;
  }
  const next = run(run(now));
  const standing = next.rows.slice(HEADER + 1).flatMap((row) => (row[key] ? [row[key]] : []));
  expect(standing).toEqual([...three.map((claim) => claim.key), 'x']);
  expect(run(next)).toEqual(next);
});

test('a row of a claim whose formulas, moved as text, show titles is not taken for the titles', () => {
  const now = editable(run(null));
  // The whole tab sorted: the titles stand below the claims.
  for (const grid of grids(now)) grid.push(grid.splice(HEADER, 1)[0]!);
  const titles = now.rows.length - 1;
  for (const title of ['FBA Claims key', 'Days', 'State', 'Amount']) {
    const column = now.rows[titles]!.indexOf(title);
    now.rows[HEADER]![column] = title;
  }
  const next = run(now);
  const keys = next.rows.slice(HEADER + 1).map((row) => row[columnOf(next, HEADER, 'FBA Claims key')]);
  // What stands in the place of the first key is taken for his word.
  expect(keys.filter((key) => key !== '')).toEqual([...three.map((claim) => claim.key), 'FBA Claims key']);
  expect(next.rows.flat().filter((cell) => cell === 'SKU-b')).toHaveLength(1);
});
