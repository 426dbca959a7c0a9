// Every report stands in the file of its id, and past this room nobody looks a cell up by the name of its column.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from '../../src/reports';
import { REPORT_IDS } from '../../src/reports/ids';

const src = join(__dirname, '../../src');
const text = (path: string) => readFileSync(join(src, path), 'utf8');

/** Reports about money share their files. */
const MONEY = ['settlement-v1', 'settlement-v2', 'payments-transactions'];
const OTHER_FILES = ['ids.ts', 'index.ts', 'issue-kinds.ts', 'issue.ts', 'personal.ts'];

function files(folder: string): string[] {
  return readdirSync(join(src, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? files(path) : /\.ts$/.test(path) ? [path] : [];
  });
}

test('every id is one report, and every report has an id', () => {
  expect(REPORTS.map((spec) => spec.id).sort()).toEqual([...REPORT_IDS].sort());
});

test.each(REPORT_IDS.filter((id) => !MONEY.includes(id)))('%s stands in the file of its name', (id) => {
  expect(existsSync(join(src, 'reports', `${id}.ts`))).toBe(true);
  expect(text(`reports/${id}.ts`)).toMatch(new RegExp(`= report\\(\\{\\s+id: '${id}',`));
});

test.each(MONEY)('%s stands among the reports about money', (id) => {
  expect(files('reports/money').filter((path) => text(path).includes(`id: '${id}',`))).toHaveLength(1);
});

test('no other file stands beside them', () => {
  const names = readdirSync(join(src, 'reports')).filter((name) => name.endsWith('.ts'));
  const reports = REPORT_IDS.filter((id) => !MONEY.includes(id)).map((id) => `${id}.ts`);
  expect(names.sort()).toEqual([...reports, ...OTHER_FILES].sort());
});

test.each(REPORTS.map((spec) => [spec.id, spec] as const))(
  '%s has no column that is named like what all rows have',
  (_, spec) => {
    const taken = ['size', 'ref', 'read', 'asOf', 'ofTab', 'row'];
    expect(Object.keys(spec.columns).filter((key) => taken.includes(key))).toEqual([]);
  },
);

test('nobody outside asks a report for its tables', () => {
  const outside = ['claims', 'filing', 'messages', 'overview', 'plan', 'rules', 'world'].flatMap(files);
  const walkers = outside.filter((path) => /\.tables\(|import .*\bTable\b.*reading\/table'/.test(text(path)));
  expect(walkers).toEqual([]);
});
