// Report files as tabs: what cannot be read is told, bytes that were given back are read again, and two threads read what one reads.
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
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
  const tabs = tabsOf(readFiles(samples, { onFile: (file, before) => begun.push([file.tab, before]) }));
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

describe('with another thread', () => {
  /** A program that is built of some lines; it starts in the folder of the project. */
  const programOf = (name: string, contents: string): string => {
    const outfile = join(scratch, `${name}.cjs`);
    const stdin = { contents, resolveDir: root };
    buildSync({ stdin, bundle: true, platform: 'node', outfile });
    return outfile;
  };
  const serving = "import { servesReading } from './src/local/files/reading-thread';";
  const damaged = join(scratch, 'damaged.csv');
  writeFileSync(damaged, 'order-id,sku\n"1,a\n2,b"c\n');
  const files = [
    { path: join(scratch, 'none.txt'), tab: 'none', renamed: false },
    { path: damaged, tab: 'damaged', renamed: false },
    ...samples,
  ];
  const alone = readFiles(files);
  const cells = (read: ReturnType<typeof readFiles>) =>
    JSON.stringify(
      read.map((one) => ('error' in one ? String(one.error) : [one.tab.name, one.tab.file, one.tab.rows])),
    );

  /** Reads with a thread that gets most of the files: this one waits at each file that it begins. */
  function readWith(thread: string): { readonly read: ReturnType<typeof readFiles>; readonly begun: number } {
    let begun = 0;
    const onFile = () => {
      begun++;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, begun === 1 ? 1500 : 60);
    };
    return { read: readFiles(files, { thread, worth: 0, onFile }), begun };
  }

  test('the same is read', () => {
    const { read, begun } = readWith(programOf('thread', `${serving} servesReading();`));
    expect(begun).toBeLessThan(files.length / 2);
    expect(told(tabsOf(read.slice(1)))).toBe(told(tabsOf(alone.slice(1))));
    // A second audit of the same tabs reads them from their files.
    expect(told(tabsOf(read.slice(1)))).toBe(told(tabsOf(readFiles(files).slice(1))));
    expect(cells(read)).toBe(cells(alone));
  });

  test.each([
    ['does not start', 'throw new Error("no thread");'],
    ['is another program', 'console.log("");'],
    [
      'fails at its third file',
      `${serving} const { add } = Atomics; let times = 0;
      Atomics.add = (...of) => { if (of[1] === 0 && ++times === 4) throw new Error('no more'); return add(...of); };
      servesReading();`,
    ],
    [
      'begins a file and fails',
      `${serving} const { add } = Atomics;
      Atomics.add = (...of) => { const value = add(...of); if (of[1] === 0) throw new Error(String(value)); return value; };
      servesReading();`,
    ],
  ])('a thread that %s is done without', (_, contents) => {
    const { read } = readWith(programOf('broken', contents));
    expect(cells(read)).toBe(cells(alone));
  });
});
