// Files read by two threads are what they are when one has read them all, also where the other thread fails.
import { appendFileSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { audit } from '../../../src/audit';
import { readFiles } from '../../../src/local/files/read-files';
import { type ReportFile, reportFiles } from '../../../src/local/files/report-files';
import { defaultSettings } from '../../../src/settings';
import type { Tab } from '../../../src/values/cell';
import { dayFromIso } from '../../../src/values/day';

const root = join(__dirname, '../../..');
const scratch = mkdtempSync(join(tmpdir(), 'fba-claims-read-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const thread = join(scratch, 'thread.cjs');
buildSync({
  stdin: {
    contents: "import { servesReading } from './src/local/files/reading-thread'; servesReading();",
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  outfile: thread,
});
const samples = reportFiles([join(root, 'samples')], root);
const settings = defaultSettings(dayFromIso('2026-11-22') as number);

const tabsOf = (read: ReturnType<typeof readFiles>): Tab[] =>
  read.map((one) => {
    if ('error' in one) throw one.error;
    return one.tab;
  });
const told = (tabs: readonly Tab[]) => JSON.stringify(audit(tabs, settings));
const alone = told(tabsOf(readFiles(samples, null)));

/** Lets the other thread have its turn. */
function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

test('two threads read what one reads', () => {
  const begun: ReportFile[] = [];
  const read = readFiles(
    samples,
    thread,
    (file) => {
      begun.push(file);
      wait(begun.length === 1 ? 1500 : 30);
    },
    0,
  );
  expect(begun.length).toBeLessThan(samples.length);
  const tabs = tabsOf(read);
  expect(tabs.map(({ name }) => name)).toEqual(samples.map(({ tab }) => tab));
  expect(told(tabs)).toBe(alone);
  // A second audit of the same tabs reads them from their files.
  expect(told(tabs)).toBe(alone);
  const cells = (of: readonly Tab[]) => JSON.stringify(of.map(({ rows, file }) => [rows, file]));
  expect(cells(tabs)).toBe(cells(tabsOf(readFiles(samples, null))));
});

test('a thread that does not start is done without', () => {
  const broken = join(scratch, 'broken.cjs');
  writeFileSync(broken, 'throw new Error("no thread");');
  expect(told(tabsOf(readFiles(samples, broken, () => {}, 0)))).toBe(alone);
});

test('a file that cannot be read is told, and the others are read', () => {
  const missing = { path: join(scratch, 'none.txt'), tab: 'none', renamed: false };
  const read = readFiles([missing, ...samples], thread, () => {}, 0);
  expect(read[0]).toEqual({ error: expect.objectContaining({ code: 'ENOENT' }) });
  expect(told(tabsOf(read.slice(1)))).toBe(alone);
});

test('a file that changed since is not read as what it was', () => {
  const path = join(scratch, 'returns.csv');
  copyFileSync(join(root, 'samples/Customer-Returns-US.csv'), path);
  const [tab] = tabsOf(readFiles([{ path, tab: 'returns', renamed: false }], null)) as [Tab];
  const before = tab.store?.row(1);
  tab.store?.forget();
  expect(tab.store?.row(1)).toEqual(before);
  tab.store?.forget();
  appendFileSync(path, 'more\n');
  expect(() => tab.store?.row(1)).toThrow(expect.objectContaining({ key: 'wrong.changed', values: { path } }));
});
