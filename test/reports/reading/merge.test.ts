// The same rows in two tabs count once, whether their ids are compared as the bytes of a file or as texts of a sheet.
import { readReport, readWithCare } from '../../../src/files/read-file';
import { FileReading, readReports } from '../../../src/reports';
import type { Tab } from '../../../src/values/cell';

const HEADER = 'amazon-order-id\tpurchase-date\torder-status\tsku\tasin\tquantity\titem-price';

/** As many orders as ids; the same day, so that only ids tell them apart. */
const fileOf = (skus: readonly string[]): Buffer => {
  const rows = skus.map(
    (sku, i) => `111-2222222-${3_000_000 + i}\t2026-05-01T00:00:00+00:00\tShipped\t${sku}\tB0\t1\t5.00`,
  );
  return Buffer.from(`${[HEADER, ...rows].join('\n')}\n`);
};

function fromBytes(name: string, bytes: Buffer): Tab {
  const reading = new FileReading();
  const tab = readReport(name, bytes, { lookAhead: reading.columns });
  expect(tab.store).toBeDefined();
  reading.read(tab);
  return tab;
}

const WAYS = [
  ['two files', fromBytes, fromBytes],
  ['a file and a tab of a sheet', fromBytes, readWithCare],
  ['a tab of a sheet and a file', readWithCare, fromBytes],
] as const;

describe.each(WAYS)('%s', (_, first, second) => {
  const count = (a: readonly string[], b: readonly string[]) =>
    readReports([first('first', fileOf(a)), second('second', fileOf(b))]).rowCount('all-orders');

  test.each([
    ['spelt alike', 'PAN-1+2', 'PAN-1+2'],
    ['small letters', 'PAN-ab', 'PAN-AB'],
    ['zeros in front, which a spreadsheet loses', '00123', '123'],
    ['blanks', 'PAN 12', 'PAN12'],
    ['an apostrophe', "'4711", '4711'],
  ])('%s: one row', (_, a, b) => {
    expect(count([a, 'LID-9'], [b, 'LID-9'])).toBe(2);
  });

  test('other ids are other rows', () => {
    expect(count(['PAN-1', 'LID-9'], ['PAN-2', 'LID-9'])).toBe(3);
  });
});
