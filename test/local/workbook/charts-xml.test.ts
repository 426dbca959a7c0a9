import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { createStandIn, type StandIn } from '../../../src/local/standin';
import { writeWorkbook } from '../../../src/local/workbook';

const folder = mkdtempSync(join(tmpdir(), 'fba-claims-'));
const path = join(folder, 'book.xlsx');
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = [
  ['Error', 'USD', 'EUR'],
  ['Lost in warehouse', 120.5, 30],
  ['Return <&>', 80, 45.5],
  ['入库短缺', 310, 12],
];

/** A tab with numbers, which a chart of another tab shows. */
function charted(): StandIn {
  const standIn = createStandIn();
  const { spreadsheet, services } = standIn;
  const start = spreadsheet.insertSheet('Start');
  const data = spreadsheet.insertSheet("Store's data");
  data.getRange('A1:C4').setValues(ROWS);
  data.hideSheet();
  const base = () =>
    start
      .newChart()
      .addRange(data.getRange('A1:C20'))
      .setNumHeaders(1)
      .setOption('width', 400)
      .setOption('height', 240);
  const { BOTTOM } = services.Charts.Position;
  start.insertChart(base().asColumnChart().setTitle('Money to file').setPosition(2, 1, 0, 0).build());
  start.insertChart(
    base().asBarChart().setTitle('By error').setStacked().setLegendPosition(BOTTOM).setPosition(2, 6, 0, 0).build(),
  );
  start.insertChart(base().asLineChart().setTitle('Recovered').setYAxisTitle('USD').setPosition(16, 1, 0, 0).build());
  spreadsheet.setActiveSheet(start);
  return standIn;
}

test('charts are real charts over the cells', async () => {
  await writeWorkbook(charted().book, path);
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)));
  expect(sheets[0]!.charts).toMatchObject([
    { kinds: ['bar'], title: 'Money to file', seriesCount: 2 },
    { kinds: ['bar'], title: 'By error', seriesCount: 2 },
    { kinds: ['line'], title: 'Recovered', seriesCount: 2 },
  ]);
  // Empty rows at the end of the range are no points.
  expect(sheets[0]!.charts![0]!.series![1]).toMatchObject({
    valuesRef: "'Store''s data'!$C$2:$C$4",
    categoriesRef: "'Store''s data'!$A$2:$A$4",
  });
});

test('what a tab shows is printed, and not the figures of its own charts far right', async () => {
  const { book, spreadsheet } = createStandIn();
  const start = spreadsheet.insertSheet('Start');
  start.getRange('A1:C2').setValues([
    ['To file', 120.5, 'USD'],
    ['Waiting', 80, 'USD'],
  ]);
  start.getRange('H1:J4').setValues(ROWS);
  start.insertChart(start.newChart().addRange(start.getRange('H1:J4')).asColumnChart().setPosition(4, 1, 0, 0).build());
  await writeWorkbook(book, path);
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain(`_xlnm.Print_Area" localSheetId="0">'Start'!$A$1:$C$4<`);
});

const office = [
  ['soffice', '--version'],
  ['pdftotext', '-v'],
].every(([program, flag]) => spawnSync(program as string, [flag as string]).status === 0);
(office ? test : test.skip)(
  'LibreOffice shows them (left out where it or pdftotext is not installed)',
  async () => {
    await writeWorkbook(charted().book, path);
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
      env: { ...process.env, HOME: folder },
      stdio: 'ignore',
    });
    const text = execFileSync('pdftotext', [join(folder, 'book.pdf'), '-'], { encoding: 'utf8' });
    for (const word of ['Money to file', 'By error', 'Recovered', 'Return <&>', '入库短缺', 'EUR', '350'])
      expect(text).toContain(word);
  },
  120_000,
);
