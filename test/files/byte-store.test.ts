// Columns that are made of bytes hold what a parser reads: cells that share their beginning, their quotes or their length with the
// row before, rows left out, and files of any shape.
import fc from 'fast-check';
import { readReport, readWithCare } from '../../src/files/read-file';
import type { Tab } from '../../src/values/cell';

const WIDTH = 3;

/** What each row has in each column that the store makes; rows of another width are left out, and so are some of the others. */
function fromColumns({ store }: Tab, keep: (row: number) => boolean): { rows: number[]; cells: string[][] } | null {
  if (!store) return null;
  const runs = store.widths();
  const rows: number[] = [];
  for (const [i, { from, width }] of runs.entries())
    for (let row = from; row < (runs[i + 1]?.from ?? store.height); row++)
      if (width === WIDTH && keep(row)) rows.push(row);
  const numbers = Int32Array.from(rows, (row) => row + 1);
  const columns = store.columns(
    numbers,
    Array.from({ length: WIDTH }, (_, at) => at),
  );
  for (const { codes, count, cell } of columns) {
    // Every number is met, first ones first.
    const met = [...new Set(codes)].filter((code) => code !== 0);
    expect(met).toEqual(Array.from({ length: count - 1 }, (_, i) => i + 1));
    expect(new Set(met.map(cell)).size).toBe(count - 1);
  }
  const cells = rows.map((_, i) => columns.map(({ codes, cell }) => cell(codes[i] as number) as string));
  return { rows, cells };
}

const PIECES = [
  '',
  '',
  'a',
  'ab',
  'abcd',
  'abcde',
  'abcdefgh',
  '"',
  '""',
  '"a"',
  '"a""b"',
  '"a,b"',
  '"a\nb"',
  ' ',
  'é',
  '\r',
];
const cell = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES)).map((two) => two.join('')) },
);
const separator = fc.constantFrom(',', '\t', ';');
const lineEnd = fc.constantFrom('\n', '\n', '\r\n');
const line = fc.oneof(
  { weight: 12, arbitrary: fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: WIDTH + 1 }) },
);
const file = fc
  .tuple(separator, fc.array(fc.tuple(line, lineEnd), { minLength: 1, maxLength: 12 }), fc.boolean(), fc.boolean())
  .map(([by, lines, closed, damaged]) => {
    const text = [['k', 'l', 'm'].join(by), '\n', ...lines.flatMap(([cells, end]) => [cells.join(by), end])].join('');
    const whole = damaged ? text.replace(/"$/m, '') : text;
    return closed ? whole : whole.trimEnd();
  });

test('cells are those that a parser reads', () => {
  let made = 0;
  fc.assert(
    fc.property(file, fc.integer({ min: 0, max: 3 }), fc.constantFrom(1, 2, 3), (text, from, every) => {
      const bytes = Buffer.from(text);
      const careful = readWithCare('report', bytes);
      const ahead = { from, positions: [0, 2] };
      const keep = (row: number) => row >= from && row % every === 0;
      for (const fast of [readReport('report', bytes), readReport('report', bytes, { lookAhead: () => ahead })]) {
        expect(fast.file).toEqual(careful.file);
        const found = fromColumns(fast, keep);
        if (!found) continue;
        made += found.rows.length;
        expect(found.cells).toEqual(found.rows.map((row) => careful.rows[row]));
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
  expect(made).toBeGreaterThan(100);
});

test('a column of names, of which each row has its own', () => {
  const name = (i: number) => (i % 3 === 0 ? 'same' : `name ${i}`);
  const text = `k,l,m\n${Array.from({ length: 6000 }, (_, i) => `${name(i)},x,"${name(i)}"\n`).join('')}`;
  const fast = readReport('report', Buffer.from(text), { lookAhead: () => ({ from: 1, positions: [0, 2] }) });
  const rows = Int32Array.from({ length: 6000 }, (_, i) => i + 2);
  for (const { codes, cell, distinct } of fast.store?.columns(rows, [0, 2]) ?? []) {
    expect(distinct).toBe(true);
    expect(codes.every((code, i) => cell(code) === name(i))).toBe(true);
  }
  const names = `k,l,m\n${Array.from({ length: 6000 }, (_, i) => `name ${i},x,y\n`).join('')}`;
  const [column] = readReport('report', Buffer.from(names)).store?.columns(rows, [0]) ?? [];
  expect(column?.distinct).toBe(false);
  expect(column?.codes.every((code, i) => column.cell(code) === `name ${i}`)).toBe(true);
});
