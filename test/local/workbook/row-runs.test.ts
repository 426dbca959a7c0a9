// Rows of a report file that are written many at a time read as those that are written cell by cell.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readReport } from '../../../src/files/read-file';
import { createStandIn } from '../../../src/local/standin';
import type { TabModel } from '../../../src/local/standin/tab';
import { writeWorkbook } from '../../../src/local/workbook';
import { RowRuns } from '../../../src/local/workbook/row-runs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fba-claims-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  jest.restoreAllMocks();
});

/** The rows of the only two tabs of a workbook, as XML: the first holds a file, the second the same as text. */
async function rowsOf(bytes: Uint8Array, look: (tab: TabModel) => void): Promise<{ file: string; text: string }> {
  const read = readReport('report', bytes);
  if (!read.store) throw new Error('no store');
  const { book } = createStandIn();
  const tabs = [book.addFile(read), book.addText('text', read.rows as string[][])];
  for (const tab of tabs) look(tab);
  const path = join(folder, 'book.xlsx');
  await writeWorkbook(book, path);
  const parts = unzipSync(readFileSync(path));
  const [file, text] = tabs.map((tab) => {
    const at = book.tabs.indexOf(tab);
    const xml = new TextDecoder().decode(parts[`xl/worksheets/sheet${at + 1}.xml`]);
    return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] as string;
  });
  return { file: file as string, text: text as string };
}

const PLAIN = [
  '',
  'SKU-1',
  '112-1234567-1234567',
  '2026-01-02T03:04:05+00:00',
  '-12.50',
  'Night light with a long name, white',
];
const ODD = [
  'a & b',
  '<b>',
  '1 > 0',
  ' before',
  'behind ',
  '_x0041_',
  '_y',
  'x_',
  'Tür',
  '夜灯',
  'tab',
  "it's",
  '\u0001',
  '_',
];
const cell = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...PLAIN) }, fc.constantFrom(...ODD));
const inQuotes = fc.constantFrom('5" wide', 'two\nlines', 'a,b', '"');

/** A file of a header and some rows, of which some are copies of the one before. */
const file = fc
  .record({
    width: fc.integer({ min: 1, max: 7 }),
    delimiter: fc.constantFrom(',', '\t', ';'),
    quoted: fc.boolean(),
    latin: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    rows: fc.array(fc.tuple(fc.array(cell, { minLength: 7, maxLength: 7 }), fc.nat(12), inQuotes), {
      minLength: 1,
      maxLength: 20,
    }),
  })
  .map(({ width, delimiter, quoted, latin, lineEnd, rows }) => {
    const inCell = (text: string): string =>
      quoted ? `"${text.replaceAll('"', '""')}"` : text.replaceAll(/[,\t;"\n]/g, ' ');
    const lines = rows.flatMap(([cells, times, odd], i) => {
      const row = cells.slice(0, width).map((text) => (latin ? text.replaceAll(/[夜灯]/g, 'ü') : text));
      if (quoted && i % 3 === 1) row[0] = odd;
      return new Array<string>(times + 1).fill(row.map(inCell).join(delimiter));
    });
    const head = Array.from({ length: width }, (_, c) => inCell(`title ${c}`)).join(delimiter);
    return Buffer.from(`${[head, ...lines].join(lineEnd)}${lineEnd}`, latin ? 'latin1' : 'utf8');
  });

interface Looks {
  readonly fills: readonly number[];
  readonly kept: readonly number[] | null;
  readonly masked: boolean;
}

const looks: fc.Arbitrary<Looks> = fc.record({
  fills: fc.array(fc.integer({ min: 2, max: 120 }), { maxLength: 3 }),
  kept: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 60 })),
  masked: fc.boolean(),
});

function lookLike({ fills, kept, masked }: Looks): (tab: TabModel) => void {
  return (tab) => {
    const last = tab.content().row;
    for (const row of fills) if (row <= last) tab.fills.setRow(row, 1, ['#ffcccc']);
    if (kept) tab.written = kept.filter((row) => row <= last).sort((a, b) => a - b);
    if (masked) tab.masked = { below: 1, columns: new Set([2]) };
  };
}

it('whatever the cells hold and the tab looks like', async () => {
  const write = jest.spyOn(RowRuns.prototype, 'write');
  let compared = 0;
  let odd = 0;
  await fc.assert(
    fc.asyncProperty(file, looks, async (bytes, look) => {
      if (!readReport('report', bytes).store) return;
      const { file, text } = await rowsOf(bytes, lookLike(look));
      compared++;
      if (file.includes('&lt;')) odd++;
      expect(file).toBe(text);
    }),
    { numRuns: 200 },
  );
  expect(compared).toBe(200);
  expect(odd).toBeGreaterThan(3);
  expect(write.mock.results.filter(({ value }) => value > 3).length).toBeGreaterThan(20);
});

it('in large files, with rows longer than what is taken at a time', async () => {
  const write = jest.spyOn(RowRuns.prototype, 'write');
  const long = 'x'.repeat(30_000);
  const lines = Array.from({ length: 9000 }, (_, i) =>
    [`id ${i}`, i % 4000 === 7 ? new Array(6).fill(long).join('\t') : `a\t\tü\t${i}\t\t${long.slice(0, i % 40)}`].join(
      '\t',
    ),
  );
  const { file, text } = await rowsOf(Buffer.from(`a\tb\tc\td\te\tf\tg\n${lines.join('\n')}`), () => {});
  expect(file === text).toBe(true);
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(write).toHaveBeenCalled();
});

it('nearly all rows of plain text are written so', async () => {
  const write = jest.spyOn(RowRuns.prototype, 'write');
  const lines = Array.from({ length: 20_000 }, (_, i) => `${i},2026-01-01,"a & b",,${i % 7}`);
  const { file, text } = await rowsOf(
    Buffer.from(`"id","date","name","none","count"\n${lines.join('\n')}\n`),
    () => {},
  );
  expect(file === text).toBe(true);
  const written = write.mock.results.reduce((sum, { value }) => sum + value, 0);
  expect(written).toBe(20_001);
});
