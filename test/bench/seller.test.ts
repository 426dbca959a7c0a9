import { AS_OF, type ReportFile, sellerYear } from '../../bench/seller';
import { audit } from '../../src/audit';
import { readReport } from '../../src/files/read-file';
import { REPORTS, readReports } from '../../src/reports';
import { recognise } from '../../src/reports/reading/recognise';
import { defaultSettings } from '../../src/settings';
import { dayFromIso } from '../../src/values/day';

const files = sellerYear(12_000, 7);
const named = (base: string): ReportFile[] => files.filter((file) => file.name.startsWith(base));
const tabs = new Map(
  files.map((file) => [file.name, readReport(file.name.replace(/\.\w+$/, ''), Buffer.from(file.text))]),
);
const rowsOf = (file: ReportFile): string[][] => tabs.get(file.name)!.rows.map((row) => row.map(String));

function cell(header: string[], row: string[], name: string): string {
  return row[header.indexOf(name)]!;
}

const cents = (text: string): number => Math.round(Number(text) * 100);

test('the same seed gives the same files, another seed others', () => {
  expect(sellerYear(12_000, 7)).toEqual(files);
  expect(sellerYear(12_000, 8)[0]!.text).not.toBe(files[0]!.text);
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
  ['inventory-ledger', 'ledger-detail', 1],
  ['all-orders', 'all-orders', 12],
  ['payments', 'payments-transactions', 12],
  ['customer-returns', 'customer-returns', 1],
  ['reimbursements', 'reimbursements', 1],
  ['replacements', 'replacements', 1],
  ['products', 'products', 1],
])('%s files are %s', (base, report, atLeast) => {
  expect(named(base).length).toBeGreaterThanOrEqual(atLeast);
  for (const file of named(base)) {
    const tab = readReport('any name', Buffer.from(file.text));
    expect([file.name, recognise(tab, REPORTS)?.spec.id, tab.file?.cut]).toEqual([file.name, report, false]);
  }
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
  const returns = rowsOf(named('customer-returns')[0]!);
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
  const ledger = rowsOf(named('inventory-ledger')[0]!);
  const reasons = new Set(ledger.map((row) => row[10]));
  for (const reason of ['M', 'E', 'P', 'Q']) expect(reasons).toContain(reason);
  expect(['F', 'N'].some((reason) => reasons.has(reason))).toBe(true);
  const paid = new Set(rowsOf(named('reimbursements')[0]!).map((row) => row[4]));
  expect(paid).toContain('CustomerReturn');
});

test('every file reads without an issue', () => {
  for (const summary of readReports([...tabs.values()]).summaries)
    expect([summary.tab, summary.issues]).toEqual([summary.tab, []]);
});

test('a middling seller has claims of every rule, and what Amazon has paid is not among them', () => {
  const year = sellerYear(60_000, 7).map((file) => readReport(file.name, Buffer.from(file.text)));
  const { claims } = audit(year, defaultSettings(AS_OF));
  expect(new Set(claims.map((claim) => claim.rule))).toEqual(
    new Set([
      ...['warehouse-lost', 'warehouse-damaged', 'over-refund', 'refund-without-return', 'return-damaged'],
      'restocking-fee',
    ]),
  );
  for (const claim of claims) {
    // `unitsOpen` is 0 where more money than owed was refunded and the units are square.
    const open = claim.unitsEvent - claim.unitsFound - claim.unitsReimbursed;
    if (claim.rule !== 'over-refund') expect([claim.key, open > 0]).toEqual([claim.key, true]);
  }
});
