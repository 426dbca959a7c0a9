// Report files as tabs: what cannot be read is told, and bytes that were given back are read again.
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from '../../../src/audit';
import { readWithCare } from '../../../src/files/read-file';
import { readFiles } from '../../../src/local/files/read-files';
import { type ReportFile, reportFiles } from '../../../src/local/files/report-files';
import { readTab } from '../../../src/reports';
import type { Table } from '../../../src/reports/reading/table';
import { defaultSettings } from '../../../src/settings';
import type { Tab } from '../../../src/values/cell';
import { dayFromIso } from '../../../src/values/day';

const root = join(__dirname, '../../..');
const scratch = mkdtempSync(join(tmpdir(), 'fba-claims-read-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const samples = reportFiles([join(root, 'samples')], root);
const settings = defaultSettings(dayFromIso('2026-11-22') as number);

const tabsOf = (read: ReturnType<typeof readFiles>): Tab[] =>
  read.map((one) => {
    if ('error' in one) throw one.error;
    return one.tab;
  });
const told = (tabs: readonly Tab[]) => JSON.stringify(audit(tabs, settings));

test('files are read in their order, and a second audit of them tells the same', () => {
  const begun: [string, number][] = [];
  const tabs = tabsOf(readFiles(samples, (file, before) => begun.push([file.tab, before])));
  expect(begun).toEqual(samples.map(({ tab }, i) => [tab, i]));
  expect(tabs.map(({ name }) => name)).toEqual(samples.map(({ tab }) => tab));
  const first = told(tabs);
  expect(told(tabs)).toBe(first);
});

test('a column that hardly anybody asks for is read again from its file, and reads as with care', () => {
  const orders = samples.find(({ tab }) => tab === 'All-Orders-US') as ReportFile;
  const [tab] = tabsOf(readFiles([orders])) as [Tab];
  const [table] = readTab(tab).tables as [Table];
  const [careful] = readTab(readWithCare('orders', readFileSync(orders.path))).tables as [Table];
  const titles = (of: Table) => Array.from({ length: of.size }, (_, i) => of.text(i, 'title'));
  expect(titles(table)).toEqual(titles(careful));
  expect(new Set(titles(table)).size).toBeGreaterThan(1);
  const read = table.textsOf('salesChannel');
  expect(read(0)).toBe(careful.text(0, 'salesChannel'));
});

test('a file that cannot be read is told, and the others are read', () => {
  const missing = { path: join(scratch, 'none.txt'), tab: 'none', renamed: false };
  const read = readFiles([missing, ...samples]);
  expect(read[0]).toEqual({ error: expect.objectContaining({ code: 'ENOENT' }) });
  expect(told(tabsOf(read.slice(1)))).toBe(told(tabsOf(readFiles(samples))));
});

test('a file that changed since is not read as what it was', () => {
  const path = join(scratch, 'returns.csv');
  copyFileSync(join(root, 'samples/Customer-Returns-US.csv'), path);
  const [tab] = tabsOf(readFiles([{ path, tab: 'returns', renamed: false }])) as [Tab];
  const before = tab.store?.row(1);
  tab.store?.forget();
  expect(tab.store?.row(1)).toEqual(before);
  tab.store?.forget();
  appendFileSync(path, 'more\n');
  expect(() => tab.store?.row(1)).toThrow(expect.objectContaining({ key: 'wrong.changed', values: { path } }));
});
