// Reading a recognised tab: issues name tab, row and column, and the rest of the tab is used.
import { type Reading, readReports } from '../../../src/reports';
import { customerReturns } from '../../../src/reports/customer-returns';
import { ledgerDetail } from '../../../src/reports/ledger-detail';
import { settlementV2 } from '../../../src/reports/money/settlement';
import type { Cell, Tab } from '../../../src/values/cell';
import { isoOf } from '../../../src/values/day';
import { sumOf } from '../../../src/values/lists';
import headerRows from '../../fixtures/header-rows.json';

/** Without the reconciled quantities. */
const LEDGER = headerRows['ledger-detail']['14 columns'].slice(0, 12);
const ledgerRow = (date: Cell, quantity: Cell = '-1', sku: Cell = 'A-1'): Cell[] => [
  date,
  'X001',
  'B001',
  sku,
  'T',
  'Adjustments',
  '9',
  quantity,
  'LGB3',
  'SELLABLE',
  'M',
  'US',
];
const read = (rows: Cell[][], extra: Partial<Tab> = {}) => readReports([{ name: 'tab', rows, ...extra }]);
const codes = (r: Reading) => r.summaries[0]?.issues.map((i) => `${i.code} ${i.row} ${i.column}`) ?? [];
const ledgerDates = (r: Reading) => {
  const rows = r.rows(ledgerDetail);
  return Array.from({ length: rows.size }, (_, i) => {
    const day = rows.date(i);
    return day === null ? null : isoOf(day);
  });
};

describe('dates of a ledger', () => {
  test('are month first', () => {
    const r = read([LEDGER, ledgerRow('07/06/2026'), ledgerRow('07/20/2026')]);
    expect(ledgerDates(r)).toEqual(['2026-07-06', '2026-07-20']);
    expect(codes(r)).toEqual([]);
  });

  test('are day first when the tab itself shows a first number above 12', () => {
    const r = read([LEDGER, ledgerRow('06/07/2026'), ledgerRow('20/07/2026')]);
    expect(ledgerDates(r)).toEqual(['2026-07-06', '2026-07-20']);
  });

  test('that all read both ways and lie closer day first are reported and stay month first', () => {
    const r = read([LEDGER, ledgerRow('06/07/2026'), ledgerRow('08/07/2026')]);
    expect(ledgerDates(r)).toEqual(['2026-06-07', '2026-08-07']);
    expect(codes(r)).toEqual(['ambiguous-date null Date']);
  });

  test('that a day-first spreadsheet turned round are turned back: what it could not read stayed text', () => {
    const r = read([LEDGER, ledgerRow({ iso: '2026-06-07' }), ledgerRow('07/20/2026')]);
    expect(ledgerDates(r)).toEqual(['2026-07-06', '2026-07-20']);
  });

  test('that are dates of the sheet throughout are taken as they are', () => {
    const r = read([LEDGER, ledgerRow({ iso: '2026-07-06' }), ledgerRow({ iso: '2026-07-20' })]);
    expect(ledgerDates(r)).toEqual(['2026-07-06', '2026-07-20']);
  });

  test('that are unreadable are reported by row', () => {
    const r = read([LEDGER, ledgerRow('soon'), ledgerRow(''), ledgerRow('07/20/2026')]);
    expect(ledgerDates(r)).toEqual([null, null, '2026-07-20']);
    expect(codes(r)).toEqual(['bad-date 2 Date', 'bad-date 3 Date']);
  });
});

const RETURNS = headerRows['customer-returns']['13 columns'];
const returned = (date: Cell, order: Cell = '111-1', sku: Cell = 'A'): Cell[] => [
  date,
  order,
  sku,
  'B1',
  'X1',
  '3" pan',
  '1',
  'LEX1',
  'SELLABLE',
  'OTHER',
  '',
  'LPN1',
  '',
];

test('a column of dates without a fixed order that proves none is an issue and is not used', () => {
  const r = read([RETURNS, returned('03/04/2026'), returned('05/06/2026')]);
  expect(codes(r)).toEqual(['ambiguous-date null return-date']);
  expect(r.rows(customerReturns).date(0)).toBeNull();
  expect(r.rows(customerReturns).size).toBe(2);
});

test('one date above 12 proves the order of the whole column', () => {
  const r = read([RETURNS, returned('03/04/2026'), returned('25/06/2026')]);
  expect(codes(r)).toEqual([]);
  expect(isoOf(r.rows(customerReturns).date(0) as number)).toBe('2026-04-03');
});

describe('damaged ids', () => {
  test.each([
    ['scientific text', '1.00E+05', undefined],
    ['error text', '#NAME?', undefined],
    ['a date', { iso: '2026-03-04' }, undefined],
    ['a number shown with an exponent', 100000, '1.00E+05'],
    ['a long number', Number('12345678901234567'), '12345678901234567'],
  ] as [string, Cell, string | undefined][])('%s', (_name, sku, shown) => {
    const rows = [LEDGER, ledgerRow('07/20/2026', '-1', sku)];
    const display = rows.map((row) =>
      row.map((c) => (c === sku && shown ? shown : typeof c === 'object' ? c.iso : String(c))),
    );
    const r = read(rows, { display });
    expect(codes(r)).toEqual(['damaged-id 2 MSKU']);
    expect(r.rows(ledgerDetail).sku(0)).toBe('');
    expect(r.rows(ledgerDetail).fnsku(0)).toBe('X001');
  });

  test.each([
    ['a SKU of digits', 43110, '43110'],
    ['a SKU that looks scientific but is text', '1E05', '1E05'],
  ] as [string, Cell, string][])('not %s', (_name, sku, text) => {
    const r = read([LEDGER, ledgerRow('07/20/2026', '-1', sku)]);
    expect(codes(r)).toEqual([]);
    expect(r.rows(ledgerDetail).sku(0)).toBe(text);
  });
});

describe('shape of rows', () => {
  const file = (delimiter: ',' | '\t', cut = false) => ({ file: { delimiter, cut } });

  test('a short row of a comma file is skipped and named', () => {
    const r = read([RETURNS, returned('2026-03-04').slice(0, 8), returned('2026-03-05')], file(','));
    expect(codes(r)).toEqual(['short-row 2 null']);
    expect(r.summaries[0]?.rows).toBe(1);
  });

  test('a short row of a tab file keeps what it has', () => {
    const r = read([RETURNS, returned('2026-03-04').slice(0, 10), returned('2026-03-05')], file('\t'));
    expect(codes(r)).toEqual(['short-row 2 null']);
    expect(r.summaries[0]?.rows).toBe(2);
  });

  test('of a file cut in its last row the row is used up to the cut', () => {
    const r = read([RETURNS, returned('2026-03-05'), ['2026-03-06', '111-2', 'SK']], file('\t', true));
    expect(codes(r)[0]).toBe('short-row 3 null');
    expect(r.rows(customerReturns).orderId(1)).toBe('111-2');
    expect(r.rows(customerReturns).sku(1)).toBe('');
  });

  test('blank rows and a repeated header are no rows: below it a download begins', () => {
    const r = read([
      RETURNS,
      returned('2026-03-05'),
      RETURNS.map(() => ''),
      [],
      RETURNS,
      returned('2026-03-06'),
      ['', ' '],
    ]);
    expect(r.summaries.map(({ rows, issues }) => [rows, issues])).toEqual([
      [1, []],
      [1, []],
    ]);
    expect(r.rows(customerReturns).ref(1)).toEqual({ tab: 'tab', row: 6 });
  });

  test('a row of two downloads in one tab counts once, one that a download has twice counts twice', () => {
    const [a, b] = [returned('2026-03-05'), returned('2026-03-06')];
    const rowsOf = (r: Reading) =>
      [...Array(r.rows(customerReturns).size).keys()].map((i) => r.rows(customerReturns).ref(i).row);
    expect(rowsOf(read([RETURNS, a, b, b, RETURNS, a, b]))).toEqual([2, 3, 4]);
    expect(rowsOf(read([RETURNS, a, b, b, a, b]))).toEqual([2, 3, 4, 5, 6]);
    const short = ['2026-03-07', '111-2', 'SK'];
    const cut = read([RETURNS, a, RETURNS, b, short], file('\t', true));
    expect(cut.summaries.map(({ issues }) => issues.map((i) => i.row))).toEqual([[], [5, 5]]);
  });

  test('a header above and below which no rows stand begins nothing', () => {
    expect(read([RETURNS, RETURNS, returned('2026-03-05'), RETURNS]).summaries).toHaveLength(1);
    expect(read([RETURNS, RETURNS, returned('2026-03-05'), RETURNS], file('\t')).summaries).toHaveLength(1);
  });

  test('many bad rows are listed up to a limit and then counted', () => {
    const r = read([RETURNS, ...Array.from({ length: 60 }, () => returned('never'))]);
    expect(r.summaries[0]?.issues).toHaveLength(51);
    expect(r.summaries[0]?.issues[50]?.message).toEqual({ id: 'more-issues', data: { count: 10 } });
  });
});

const V2 = headerRows['settlement-v2']['24 columns, US'];
const total = (id: string, amount: string): string[] => [
  id,
  '2026-07-01',
  '2026-07-15',
  '2026-07-17',
  amount,
  'EUR',
  ...Array(18).fill(''),
];
const line = (id: string, amount: string): string[] => [
  id,
  '',
  '',
  '',
  '',
  '',
  'Order',
  '1',
  '',
  '',
  '',
  'Amazon.de',
  'ItemPrice',
  'Principal',
  amount,
  'AFN',
  '05.07.2026',
  '',
  '',
  '',
  '',
  'A',
  '1',
  '',
];

describe('settlement totals', () => {
  test('that add up say nothing', () => {
    expect(codes(read([V2, total('S1', '30.00'), line('S1', '10.00'), line('S1', '20.00')]))).toEqual([]);
  });

  test('with decimal commas add up too', () => {
    const r = read([V2, total('S1', '1.030,50'), line('S1', '1.000,00'), line('S1', '30,50')]);
    expect(codes(r)).toEqual([]);
    const rows = r.rows(settlementV2);
    expect(sumOf([...Array(rows.size).keys()], (i) => rows.amount(i) ?? 0)).toBe(10305000);
  });

  test('of two settlements in one tab are checked apart', () => {
    const r = read([V2, total('S1', '10.00'), line('S1', '10.00'), V2, total('S2', '20.00'), line('S2', '15.00')]);
    expect(r.summaries.map(({ rows, issues }) => [rows, issues.map((i) => `${i.code} ${i.row}`)])).toEqual([
      [1, []],
      [1, ['settlement-total 5']],
    ]);
  });

  test('of one settlement are one, though its header stands within it', () => {
    const r = read([V2, total('S1', '30.00'), line('S1', '10.00'), V2, line('S1', '20.00')]);
    expect(codes(r)).toEqual([]);
    expect(r.summaries).toHaveLength(1);
  });
});

test('empty, header-only and unknown tabs say what they are', () => {
  expect(codes(read([]))).toEqual(['empty-report null null']);
  expect(codes(read([['', ' '], []]))).toEqual(['empty-report null null']);
  expect(codes(read([RETURNS]))).toEqual(['empty-report null null']);
  expect(
    codes(
      read([
        ['Total', '12'],
        ['Sum', '13'],
      ]),
    ),
  ).toEqual(['unknown-report null null']);
  const withoutDisposition = RETURNS.filter((h) => h !== 'detailed-disposition');
  expect(codes(read([withoutDisposition, ['2026-07-01', '1']]))).toEqual(['missing-column null null']);
});

describe('a report pasted into one column', () => {
  const lines = (separator: string, quote: (s: string) => string) =>
    [RETURNS, returned('2026-03-04'), returned('2026-03-05', '111-2')].map((row) => [
      row.map((c) => quote(String(c))).join(separator),
      '',
    ]);

  test('as tab-separated lines', () => {
    const r = read(lines('\t', (s) => s));
    expect(r.summaries[0]).toMatchObject({ report: 'customer-returns', rows: 2, issues: [] });
  });

  test('as quoted CSV lines', () => {
    const r = read(lines(',', (s) => `"${s.replace(/"/g, '""')}"`));
    expect(r.summaries[0]).toMatchObject({ report: 'customer-returns', rows: 2, issues: [] });
    expect(r.rows(customerReturns).title(0)).toBe('3" pan');
    expect(r.rows(customerReturns).orderId(1)).toBe('111-2');
  });

  test('a column of notes stays unknown', () => {
    expect(codes(read([['call the carrier, then Amazon, then wait, please'], ['done']]))).toEqual([
      'unknown-report null null',
    ]);
  });
});
