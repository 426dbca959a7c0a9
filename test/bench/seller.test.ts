import { AS_OF, type ReportFile, sellerYear } from '../../bench/seller';
import { audit } from '../../src/audit';
import { readReport } from '../../src/files/read-file';
import { REPORTS, readReports } from '../../src/reports';
import { recognise } from '../../src/reports/reading/recognise';
import { RULES } from '../../src/rules';
import { defaultSettings } from '../../src/settings';
import { dayFromIso } from '../../src/values/day';

const textOf = (file: ReportFile): string => [...file.lines(), ''].join('\n');
const tabOf = (file: ReportFile) => readReport(file.name.replace(/\.\w+$/, ''), Buffer.from(textOf(file)));

const files = sellerYear(12_000, 7);
const named = (base: string): ReportFile[] => files.filter((file) => file.name.startsWith(base));
const tabs = new Map(files.map((file) => [file.name, tabOf(file)]));
const rowsOf = (file: ReportFile): string[][] => tabs.get(file.name)!.rows.map((row) => row.map(String));

function cell(header: string[], row: string[], name: string): string {
  return row[header.indexOf(name)]!;
}

const cents = (text: string): number => Math.round(Number(text) * 100);

test('the same seed gives the same files, another seed others', () => {
  expect(sellerYear(12_000, 7).map(textOf)).toEqual(files.map(textOf));
  expect(textOf(sellerYear(12_000, 8)[0]!)).not.toBe(textOf(files[0]!));
});

test('there are about as many report rows as asked for', () => {
  const rows = files
    .map((file) => rowsOf(file).filter((row) => row.length > 3).length - 1)
    .reduce((sum, count) => sum + count, 0);
  expect(rows).toBeGreaterThan(12_000 * 0.95);
  expect(rows).toBeLessThan(12_000 * 1.05);
});

test.each([
  ['settlement', 'settlement-v2', 26],
  ['inventory-ledger', 'ledger-detail', 6],
  ['all-orders', 'all-orders', 13],
  ['fulfilled-shipments', 'fulfilled-shipments', 12],
  ['payments', 'payments-transactions', 1],
  ['customer-returns', 'customer-returns', 3],
  ['reimbursements', 'reimbursements', 2],
  ['replacements', 'replacements', 1],
  ['removal-orders', 'removal-orders', 1],
  ['removal-shipments', 'removal-shipments', 1],
  ['fee-preview', 'fee-preview', 1],
  ['storage-fees', 'storage-fees', 1],
  ['products', 'products', 1],
  ['shipments', 'shipments', 1],
])('%s files are %s', (base, report, count) => {
  expect(named(base)).toHaveLength(count);
  for (const file of named(base)) {
    const tab = tabs.get(file.name)!;
    expect([file.name, recognise(tab, REPORTS)?.spec.id, tab.file?.cut]).toEqual([file.name, report, false]);
  }
});

test('the mixture is that of a big account: half settlement lines, a sixth ledger rows, an eighth each orders and shipments', () => {
  const share = (base: string): number =>
    named(base).reduce((sum, file) => sum + rowsOf(file).length - 1, 0) /
    files.reduce((sum, file) => sum + rowsOf(file).length - 1, 0);
  expect(share('settlement')).toBeCloseTo(0.54, 1);
  expect(share('inventory-ledger')).toBeCloseTo(0.175, 1);
  expect(share('all-orders')).toBeCloseTo(0.13, 1);
  expect(share('fulfilled-shipments')).toBeCloseTo(0.12, 1);
});

test('downloads overlap, and one settlement is there twice', () => {
  const { summaries } = readReports([...tabs.values()]);
  const ledgers = summaries.filter(({ report }) => report === 'ledger-detail');
  expect(ledgers.slice(1).every(({ from }, i) => from! < ledgers[i]!.to!)).toBe(true);
  expect(textOf(named('settlement-13')[0]!)).toBe(textOf(named('settlement-13')[1]!));
});

test('every line of a file has the cells of its header', () => {
  for (const file of files) {
    const rows = rowsOf(file).filter((row) => row.length > 1);
    expect([file.name, rows.filter((row) => row.length !== rows[0]!.length)]).toEqual([file.name, []]);
  }
});

test('settlements add up to their own first row and follow one another', () => {
  let end = '';
  for (const file of named('settlement')) {
    const [header, first, ...lines] = rowsOf(file) as [string[], string[], ...string[][]];
    const sum = lines.reduce((total, row) => total + cents(cell(header, row, 'amount')), 0);
    expect(sum).toBe(cents(cell(header, first, 'total-amount')));
    if (file.name.includes('(1)')) continue;
    if (end !== '') expect(cell(header, first, 'settlement-start-date')).toBe(end);
    end = cell(header, first, 'settlement-end-date');
  }
});

test('payments rows add up to their total', () => {
  for (const file of named('payments')) {
    const rows = rowsOf(file).filter((row) => row.length > 1);
    const header = rows[0]!;
    const from = header.indexOf('product sales');
    const to = header.indexOf('total');
    const sum = (row: string[]) => row.slice(from, to).reduce((total, text) => total + cents(text), 0);
    expect(rows.slice(1).filter((row) => sum(row) !== cents(row[to]!))).toEqual([]);
  }
});

test('returns, refunds and payments belong to orders that are there, and nothing is dated later than the audit', () => {
  const orders = new Set(named('all-orders').flatMap((file) => rowsOf(file).map((row) => row[0])));
  const returns = named('customer-returns').flatMap((file, i) => rowsOf(file).slice(i === 0 ? 0 : 1));
  expect(returns.length).toBeGreaterThan(30);
  for (const row of returns.slice(1)) {
    expect(orders.has(row[1])).toBe(true);
    expect(dayFromIso(row[0]!.slice(0, 10))).toBeLessThan(AS_OF);
  }
  const settled = named('settlement').flatMap((file) => rowsOf(file).slice(2));
  expect(settled.filter((row) => row[6] === 'Refund').length).toBeGreaterThan(100);
  expect(settled.filter((row) => row[7] !== '' && !orders.has(row[7]))).toEqual([]);
});

test('the ledger holds losses, finds and damage, and reimbursements pay some of them', () => {
  const ledger = named('inventory-ledger').flatMap(rowsOf);
  const reasons = new Set(ledger.map((row) => row[10]));
  for (const reason of ['M', 'E', 'P', 'Q', 'D']) expect(reasons).toContain(reason);
  expect(['F', 'N'].some((reason) => reasons.has(reason))).toBe(true);
  const paid = new Set(named('reimbursements').flatMap((file) => rowsOf(file).map((row) => row[4])));
  for (const reason of ['CustomerReturn', 'Lost_Warehouse']) expect(paid).toContain(reason);
});

test('every file reads without an issue', () => {
  for (const summary of readReports([...tabs.values()]).summaries)
    expect([summary.tab, summary.issues]).toEqual([summary.tab, []]);
});

test('a big seller has claims of every rule, and what Amazon has paid is not among them', () => {
  const { claims } = audit(sellerYear(60_000, 7).map(tabOf), defaultSettings(AS_OF));
  expect(new Set(claims.map((claim) => claim.rule))).toEqual(new Set(RULES.map(({ id }) => id)));
  // About one in 220 rows, as in the account that the mixture was taken from.
  expect(claims.length).toBeGreaterThan(60_000 / 350);
  expect(claims.length).toBeLessThan(60_000 / 150);
});
