// Start in a spreadsheet: its figures equal the lines of Claims and follow what is typed there before any run, a tick is read
// at the next run, charts are made once and stay where the seller put them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { WITH_AMAZON } from '../../src/claims/life';
import type { StandIn } from '../../src/local/standin';
import { chartModelOf } from '../../src/local/standin/charts';
import { writeWorkbook } from '../../src/local/workbook';
import { findClaims } from '../../src/sheets';
import { t } from '../../src/words';
import { tries } from '../tries';
import { AS_OF, aSeller, cellOf, reimbursementRow, sheetOf, titleRow, valuesOf } from './support';

const KEY = 'FBA Claims key';
let remove: () => void = () => {};
afterEach(() => remove());

function open(standIn: StandIn): StandIn {
  remove();
  remove = standIn.install();
  return standIn;
}
const run = (standIn: StandIn) => findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });

const figure = (text: unknown): [number, number] => {
  const [, amount = '', count = ''] = /^(.*) \((\d+)\)$/.exec(String(text)) ?? [];
  return [Number(amount.replace(/,/g, '')), Number(count)];
};

/** The cards as they stand: money and claims by currency and name. */
function cards(standIn: StandIn): Map<string, [number, number]> {
  const rows = valuesOf(standIn, 'Start').slice(1, titleRow(standIn, 'Start', 'FBA Claims start key'));
  const found = new Map<string, [number, number]>();
  let currencies: string[] = [];
  for (const [name, ...cells] of rows) {
    const shown = cells.slice(0, 3).map(String);
    if (shown.some((cell) => /^[A-Z]{3}\b/.test(cell))) currencies = shown.map((cell) => cell.slice(0, 3));
    else
      shown.forEach((cell, i) => {
        if (cell !== '') found.set(`${currencies[i]} ${String(name).split(',')[0]}`, figure(cell));
      });
  }
  return found;
}

/** The same figures, counted from the lines of Claims. */
function counted(standIn: StandIn, currency: string, states: readonly string[], days = Number.POSITIVE_INFINITY) {
  const values = valuesOf(standIn, 'Claims');
  const header = titleRow(standIn, 'Claims', KEY);
  const at = (title: string) => values[header]!.indexOf(title);
  const phase = values[header]!.findIndex((title) => String(title).includes('state now'));
  const rows = values.slice(header + 1).filter((row) => {
    return row[at('Currency')] === currency && states.includes(String(row[phase])) && !(Number(row[at('Days')]) > days);
  });
  return [rows.reduce((sum, row) => sum + (Number(row[at('Amount')]) || 0), 0), rows.length];
}

test('the figures equal the rows, whatever is typed in Claims, before any run', () => {
  const standIn = open(aSeller());
  run(standIn);
  const first = titleRow(standIn, 'Claims', KEY) + 2;
  const lines = valuesOf(standIn, 'Claims').length - first + 1;
  const words = ['', 'Filed', 'Paid', 'Refused', 'Not pursued', 'Doubt checked', 'my own word', '已提交'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: lines, maxLength: lines }), (typed) => {
      sheetOf(standIn, 'Claims')
        .getRange(first, 1, lines, 1)
        .setValues(typed.map((word) => [word]));
      const seen = cards(standIn);
      expect(seen.get('USD To file')).toEqual(counted(standIn, 'USD', ['to-file']));
      expect(seen.get('USD Ends in 10 days')).toEqual(counted(standIn, 'USD', ['to-file'], 10));
      expect(seen.get('USD With Amazon')).toEqual(counted(standIn, 'USD', WITH_AMAZON));
      expect(seen.get('USD Missed')).toEqual(counted(standIn, 'USD', ['expired']));
      expect(Number(seen.get('USD Waiting')![1])).toBeLessThanOrEqual(Number(counted(standIn, 'USD', ['waiting'])[1]));
    }),
    { numRuns: tries(40) },
  );
});

test('typing Filed moves money from To file to With Amazon at once, and the next run says the same', () => {
  const standIn = open(aSeller());
  run(standIn);
  const before = cards(standIn);
  expect(before.get('USD To file')).toEqual([7.5, 2]);
  cellOf(standIn, 'Claims', KEY, 'MUG-BLUE', 'Your status').setValue('Filed');
  const typed = cards(standIn);
  expect(typed.get('USD To file')).toEqual([0, 1]);
  expect(typed.get('USD With Amazon')).toEqual([7.5, 1]);
  run(standIn);
  expect(cards(standIn)).toEqual(typed);
});

test('charts are made once, follow their cells, and stay where he moved them or took them away', () => {
  const standIn = open(aSeller());
  run(standIn);
  const sheet = sheetOf(standIn, 'Start');
  const places = () =>
    sheet.getCharts().map((chart) => [chart.getContainerInfo().getAnchorRow(), chart.getRanges()[0]!.getA1Notation()]);
  // Nothing is recovered yet, so that there is no chart of it.
  expect(sheet.getCharts().length).toBe(2);
  const [moved] = sheet.getCharts();
  sheet.updateChart(moved!.modify().setPosition(40, 2, 0, 0).build());
  const before = places();
  run(standIn);
  expect(places()).toEqual(before);
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  run(standIn);
  expect(sheet.getCharts().length).toBe(0);
});

test('titles of charts follow the language, but one that he gave', () => {
  const standIn = open(aSeller());
  run(standIn);
  const sheet = sheetOf(standIn, 'Start');
  const [first] = sheet.getCharts();
  sheet.updateChart(first!.modify().setOption('title', 'What they owe me').build());
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF }, language: 'zh' });
  const titles = sheetOf(standIn, '开始')
    .getCharts()
    .map((chart) => chartModelOf(chart).options.title);
  expect(titles).toEqual(['What they owe me', t('zh', 'start.chart.weeks')]);
});

test('a chart is made when it first has something to show, and the others stay away where he took them away', () => {
  const standIn = open(aSeller());
  run(standIn);
  const sheet = sheetOf(standIn, 'Start');
  const titles = () => sheet.getCharts().map((chart) => chartModelOf(chart).options.title);
  expect(titles()).toEqual(['To file, by error', 'To file, by last day']);
  sheet.removeChart(sheet.getCharts()[0]!);
  const reports = sheetOf(standIn, 'reimbursements');
  const paid = reimbursementRow('2026-11-24T08:00:00+00:00', '9003', 'MUG-BLUE', 'Lost_Warehouse', 1);
  reports.insertRowsAfter(reports.getMaxRows(), 1);
  reports.getRange(reports.getLastRow() + 1, 1, 1, paid.length).setValues([paid]);
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF + 3 } });
  expect(titles()).toEqual(['To file, by last day', 'Recovered, by month']);
});

const office = spawnSync('soffice', ['--version']).status === 0;
(office ? test : test.skip)('LibreOffice computes the same figures', async () => {
  const standIn = open(aSeller());
  run(standIn);
  cellOf(standIn, 'Claims', KEY, 'MUG-BLUE', 'Your status').setValue('Filed');
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  try {
    await writeWorkbook(standIn.book, join(folder, 'book.xlsx'));
    execFileSync(
      'soffice',
      [
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1',
        '--outdir',
        folder,
        join(folder, 'book.xlsx'),
      ],
      { env: { ...process.env, HOME: folder }, stdio: 'ignore' },
    );
    const lines = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.csv'))!), 'utf8')
      .split('\n')
      .map((line) => line.split(','));
    const of = (name: string) => figure(lines.find(([n]) => n === name)?.[1]);
    expect(of('To file')).toEqual([0, 1]);
    expect(of('With Amazon')).toEqual([7.5, 1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what he ticked in Start is stated at the next run, and no more once he takes the tick away', () => {
  const standIn = open(aSeller());
  run(standIn);
  const startKey = 'FBA Claims start key';
  const cell = (title: string) => cellOf(standIn, 'Start', startKey, 'report reimbursements', title);
  const stated = () => run(standIn).vouches!.find(({ report }) => report === 'reimbursements')!.stated;
  cell('Dates asked').setValue(true);
  expect(stated()).toBeNull();
  cell('FBA Claims asked from').setValue('2026-08-01');
  cell('FBA Claims asked to').setValue('2026-11-22');
  expect(stated()).toEqual({ from: AS_OF - 113, to: AS_OF });
  expect(stated()).toEqual({ from: AS_OF - 113, to: AS_OF });
  expect(valuesOf(standIn, 'Start').flat().join('\n')).toContain('You asked Amazon for 2026-08-01 – 2026-11-22.');
  cell('Dates asked').setValue(false);
  expect(stated()).toBeNull();
});
