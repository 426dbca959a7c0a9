// Evidence as files: the rows of a case and no others, by report, with its header and row numbers.
import Papa from 'papaparse';
import type { Evidence } from '../../src/claims/claim';
import { evidenceFiles, provenBy } from '../../src/filing/evidence';
import { PROOFS } from '../../src/messages/cases/types';
import { isPersonal } from '../../src/reports/personal';
import type { Tab } from '../../src/values/cell';
import headerRows from '../fixtures/header-rows.json';
import { aClaim, day } from '../plan/support';

const LEDGER = headerRows['ledger-detail']['14 columns'];
const tab = (name: string, ...rows: string[][]): Tab => ({ name, rows });
const line = (...cells: string[]) => LEDGER.map((_, i) => cells[i] ?? '');
const rowsOf = (...rows: [string, number][]) =>
  aClaim({ evidence: rows.map(([name, row]): Evidence => ({ tab: name, row, role: 'event' })) });
const read = (csv: string) => Papa.parse<string[]>(csv.slice(1), { delimiter: ',', skipEmptyLines: true }).data;

test('rows stand in order under the report’s own header, with their numbers', () => {
  const ledger = tab('ledger', LEDGER, line('10/01/2026', 'X1'), line('10/02/2026', 'X2'), line('10/03/2026', 'X3'));
  const [file, ...others] = evidenceFiles([rowsOf(['ledger', 4], ['ledger', 2], ['ledger', 4])], [ledger]);
  expect(others).toEqual([]);
  expect(file).toMatchObject({ report: 'ledger-detail', name: 'ledger-detail', count: 2 });
  expect(read(file!.csv)).toEqual([
    ['Row', ...LEDGER],
    ['2', ...line('10/01/2026', 'X1')],
    ['4', ...line('10/03/2026', 'X3')],
  ]);
});

test('a preamble above the header does not change the numbers', () => {
  const ledger = tab('ledger', ['Downloaded today'], LEDGER, line('10/01/2026', 'X1'));
  const [file] = evidenceFiles([rowsOf(['ledger', 3])], [ledger]);
  expect(read(file!.csv)[1]).toEqual(['3', ...line('10/01/2026', 'X1')]);
});

test('tabs of one report and header share a file that names them; another header has a file of its own', () => {
  const short = LEDGER.slice(0, 12);
  const tabs = [
    tab('october', LEDGER, line('10/01/2026', 'X1')),
    tab('september', LEDGER, line('09/01/2026', 'X1')),
    tab(
      'short',
      short,
      short.map(() => 'x'),
    ),
  ];
  const claims = [rowsOf(['september', 2], ['short', 2]), rowsOf(['october', 2])];
  const files = evidenceFiles(claims, tabs);
  expect(files.map(({ name, count }) => [name, count])).toEqual([
    ['ledger-detail', 2],
    ['ledger-detail-2', 1],
  ]);
  expect(read(files[0]!.csv).map((cells) => cells.slice(0, 3))).toEqual([
    ['Row', 'File', 'Date'],
    ['2', 'october', '10/01/2026'],
    ['2', 'september', '09/01/2026'],
  ]);
  expect(read(files[1]!.csv)[0]).toEqual(['Row', ...short]);
});

test('a sheet gives what it shows', () => {
  const ledger: Tab = {
    ...tab('ledger', LEDGER, line('', 'X1')),
    display: [LEDGER, line('10/01/2026', 'X1')],
  };
  const [file] = evidenceFiles([rowsOf(['ledger', 2])], [ledger]);
  expect(read(file!.csv)[1]![1]).toBe('10/01/2026');
});

test('the seller’s own tabs, unknown tabs and tabs that are not there give nothing', () => {
  const products = tab('products', ['SKU', 'FNSKU', 'Sourcing cost', 'Currency'], ['A', 'X1', '2.50', 'USD']);
  const claim = rowsOf(['products', 2], ['notes', 1], ['gone', 7]);
  expect(evidenceFiles([claim], [products, tab('notes', ['a'])])).toEqual([]);
});

test('who a buyer is and where he lives stays out', () => {
  const header = headerRows['fulfilled-shipments'];
  const [titles] = Object.values(header) as [string[]];
  const rows = titles.map((title) => `<${title}>`);
  const [file] = evidenceFiles([rowsOf(['sent', 2])], [tab('sent', titles, rows)]);
  const [shown] = read(file!.csv);
  expect(
    shown!.filter((title) => /buyer-(name|email|phone)|recipient|address|ship-(city|postal)/i.test(title)),
  ).toEqual([]);
  expect(shown).toEqual(expect.arrayContaining(['Row', 'amazon-order-id', 'sku']));
  expect(read(file!.csv)[1]!.slice(1)).toEqual(shown!.slice(1).map((title) => `<${title}>`));
});

test.each(Object.entries({ ...headerRows['payments-transactions'], ...headerRows['fulfilled-shipments'] }))(
  'no column with personal data of %s goes into a file, whatever its language',
  (_, titles) => {
    const report = tab(
      'report',
      titles,
      titles.map((title) => `value of ${title}`),
    );
    const [file] = evidenceFiles([rowsOf(['report', 2])], [report]);
    const [shown = []] = read(file!.csv);
    expect(shown.filter(isPersonal)).toEqual([]);
    expect(shown.length).toBeGreaterThan(10);
  },
);

test('the charges of a fee are a list of their own, oldest first, and are the proof that is called so', () => {
  const charge = { orderId: '111-1', units: 2, charged: 235_000, correct: 126_200, given: 0 };
  const claim = aClaim({
    ...{ rule: 'size-tier-fee', evidence: [] },
    charges: [
      { ...charge, date: day('2026-09-02') },
      { ...charge, date: day('2026-08-01'), given: 10_000 },
    ],
  });
  const files = evidenceFiles([claim], []);
  expect(read(files[0]!.csv)).toEqual([
    ['Row', 'Date', 'Order ID', 'Units', 'Charged', 'Expected', 'Given back', 'Currency'],
    ['1', '2026-08-01', '111-1', '2', '23.50', '12.62', '1.00', 'USD'],
    ['2', '2026-09-02', '111-1', '2', '23.50', '12.62', '0.00', 'USD'],
  ]);
  expect(provenBy(files, PROOFS)).toEqual(['charge-list']);
});

test('rows of a report prove what they show and nothing else', () => {
  const ledger = tab('ledger', LEDGER, line('10/01/2026', 'X1'));
  expect(provenBy(evidenceFiles([rowsOf(['ledger', 2])], [ledger]), PROOFS)).toEqual(['ledger-rows', 'shipment-rows']);
  expect(provenBy([], PROOFS)).toEqual([]);
});
