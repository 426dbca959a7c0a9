// Which report rows a workbook of evidence holds, read back from the file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { createStandIn } from '../../../src/local/standin';
import { writeWorkbook } from '../../../src/local/workbook';
import { keepEvidence } from '../../../src/local/workbook/evidence-rows';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fba-claims-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const rowsOf = (count: number): string[][] => Array.from({ length: count }, (_, i) => [`id ${i + 1}`, `${i + 1}`]);
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

async function written(build: (book: ReturnType<typeof createStandIn>['book']) => void) {
  const { book } = createStandIn();
  build(book);
  keepEvidence(book, new Set(['report', 'short']));
  const path = join(folder, 'book.xlsx');
  await writeWorkbook(book, path);
  const parts = unzipSync(readFileSync(path));
  return (name: string) => {
    const at = book.tabs.findIndex((tab) => tab.name === name);
    const xml = new TextDecoder().decode(parts[`xl/worksheets/sheet${at + 1}.xml`]);
    return { rows: [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row)), xml };
  };
}

it('keeps the head, marked rows and rows that our tabs lead to, with two neighbours and their own numbers', async () => {
  const sheet = await written((book) => {
    const report = book.addText('report', rowsOf(500));
    const own = book.addText('Claims', [['a'], ['b'], ['c']]);
    report.fills.setRow(100, 1, ['#ffcccc', '#ffcccc']);
    own.writeText(2, 1, [{ text: '5 rows', links: [{ start: 0, end: 6, url: `#gid=${report.id}&range=A200:C201` }] }]);
    own.writeFormulas({ row: 3, column: 1, rows: 1, columns: 1 }, [[`=HYPERLINK("#gid=${report.id}&range=A500","x")`]]);
  });
  const { rows, xml } = sheet('report');
  expect(rows).toEqual([...upTo(15), 98, 99, 100, 101, 102, 198, 199, 200, 201, 202, 203, 498, 499, 500]);
  expect(xml).toContain('zeroHeight="1"');
  expect(xml).toContain('<c r="B200" ');
  expect(xml).not.toContain('id 300<');
  // Our own tabs are whole, and links lead to the same row.
  expect(sheet('Claims').rows).toEqual([1, 2, 3]);
  expect(sheet('Claims').xml).toMatch(/location="'report'!A200:C201"/);
});

it('hides nothing where every row is kept', async () => {
  const sheet = await written((book) => book.addText('short', rowsOf(12)));
  expect(sheet('short').rows).toEqual(upTo(12));
  expect(sheet('short').xml).not.toContain('zeroHeight');
});
