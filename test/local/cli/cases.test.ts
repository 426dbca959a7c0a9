// The folder cases/ of the command: a folder for each certain case, named for people and for every file system.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesOf, claimsToFile } from '../../../src/filing/groups';
import { folderName, writeCases } from '../../../src/local/cli/cases';
import { command } from '../../../src/local/cli/command';
import { sayIn } from '../../../src/local/cli/words';
import { NO_FACTS } from '../../../src/messages/cases/facts';
import type { Tab } from '../../../src/values/cell';
import headerRows from '../../fixtures/header-rows.json';
import { aClaim, aResult } from '../../plan/support';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fba-cases-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const LEDGER = headerRows['ledger-detail']['14 columns'];
const ledger: Tab = {
  name: 'ledger',
  rows: Array.from({ length: 9 }, (_, i) => (i === 0 ? LEDGER : LEDGER.map(() => 'x'))),
};
const nameOf = (part: Parameters<typeof aClaim>[0]) => folderName(casesOf([aClaim(part)])[0]!);

test('names are readable, the same in every run, and hold nothing that Windows refuses', () => {
  expect(nameOf({})).toMatch(/^warehouse-lost 7001 MUG-BLUE [0-9a-z]{6}$/);
  expect(nameOf({ rule: 'inbound-shortage', shipmentId: 'FBA15ABC' })).toMatch(/^shipment FBA15ABC [0-9a-z]{6}$/);
  const odd = nameOf({ key: 'x', sku: 'a/b\\c:d*e?f"g<h>i|j 大号\t..', referenceId: null });
  expect(odd).toMatch(/^warehouse-lost a_b_c_d_e_f_g_h_i_j_大号_\.\. [0-9a-z]{6}$/);
  expect(nameOf({ sku: 'S'.repeat(300) }).length).toBeLessThan(120);
  expect(nameOf({ key: 'k', sku: 'mug' }).toLowerCase()).not.toBe(nameOf({ key: 'K', sku: 'MUG' }).toLowerCase());
});

test('a folder holds text, meaning where it differs, facts and rows; only certain cases to file have one', () => {
  const claims = [
    aClaim({ key: 'us' }),
    aClaim({ key: 'de', marketplace: 'DE', sku: 'TASSE' }),
    aClaim({ key: 'unsure', strength: 'review' }),
    aClaim({ key: 'later', state: 'waiting' }),
  ];
  const source = { result: aResult(claims), tabs: [ledger], facts: NO_FACTS, language: 'en' as const };
  const written = writeCases(folder, 9, claimsToFile(claims), source, sayIn('en'));
  expect(written).toMatchObject({ count: 2, all: 2, kept: [] });
  const [us, de] = ['MUG-BLUE', 'TASSE'].map((sku) => readdirSync(folder).find((name) => name.includes(sku))!);
  expect(readdirSync(join(folder, us!))).toEqual(['case.txt', 'evidence-ledger-detail.csv', 'facts.txt']);
  expect(readdirSync(join(folder, de!))).toContain('meaning.txt');
  const read = (name: string) => readFileSync(join(folder, us!, name), 'utf8');
  expect(read('case.txt')).toContain('Attached: the Inventory Ledger rows of this event.');
  expect(read('facts.txt')).toContain('Where to file: Seller Central');
  expect(read('facts.txt')).toContain('Sourcing cost: 7.50 USD');
  expect(read('facts.txt')).toContain('[x] the Inventory Ledger rows of this event\n[ ] the supplier invoice');
  expect(read('facts.txt')).toContain('evidence-ledger-detail.csv: 2 rows');
  expect(read('evidence-ledger-detail.csv')).toMatch(/^\uFEFFRow,Date,/);
});

describe('the command', () => {
  const lost = (units: number, reference: string) =>
    ['10/01/2026', 'X1', 'B1', 'SKU-1', 'Pan', 'Adjustments', reference, -units, 'FC1', 'SELLABLE', 'M', 'US'].join(
      '\t',
    );
  const row = (fields: Record<string, string>) =>
    headerRows.reimbursements['18 columns'].map((title) => fields[title] ?? '').join('\t');
  /** For another product: what names none could be meant for any. */
  const OTHER = { sku: 'SKU-9', fnsku: 'X9', asin: 'B9' };
  const paid = (date: string) =>
    row({ ...OTHER, 'approval-date': date, 'reimbursement-id': date, reason: 'Lost_Warehouse' });

  async function run(...args: string[]) {
    writeFileSync(
      join(folder, 'ledger.txt'),
      [LEDGER.slice(0, 12).join('\t'), lost(1, '1'), lost(2, '2').replaceAll('1\t', '9\t'), ''].join('\n'),
    );
    const head = headerRows.reimbursements['18 columns'].join('\t');
    const rows = [paid('2026-09-01T10:00:00+00:00'), paid('2026-11-18T10:00:00+00:00')];
    writeFileSync(join(folder, 'paid.txt'), [head, ...rows, ''].join('\n'));
    const lines: string[] = [];
    const code = await command(['.', '--as-of', '2026-11-20', ...args], {
      ...{ folder, samples: folder, colour: false, columns: 100 },
      print: (line) => lines.push(line),
      complain: (line) => lines.push(line),
    });
    return { code, printed: lines.join('\n') };
  }
  const cases = () => join(folder, 'fba-claims-output', 'cases');

  test('writes cases/ and says how many, and never more than asked for', async () => {
    const { code, printed } = await run();
    expect(code).toBe(0);
    const all = readdirSync(cases()).filter((name) => !name.endsWith('.json'));
    expect(all.length).toBeGreaterThan(1);
    expect(printed).toContain(`A folder for each certain case to file: ${all.length} with text`);
    const fewer = await run('--cases', '1');
    expect(fewer.printed).toContain(`first 1 of ${all.length} certain cases`);
    expect(fewer.printed).toContain(`--cases ${all.length}`);
    expect(readdirSync(cases()).filter((name) => !name.endsWith('.json'))).toHaveLength(1);
  });

  test('--no-cases writes none', async () => {
    expect((await run('--no-cases')).printed).not.toContain('certain case');
    expect(existsSync(cases())).toBe(false);
  });

  test('says nothing of cases where there is none to file', async () => {
    const { code, printed } = await run('--as-of', '2028-01-01');
    expect(code).toBe(0);
    expect(printed).toContain('claims.csv');
    expect(printed).not.toContain('certain case');
  });

  test('names a file that the seller changed', async () => {
    await run();
    const [first] = readdirSync(cases());
    writeFileSync(join(cases(), first!, 'case.txt'), 'his words');
    const { printed } = await run();
    expect(printed).toContain('1 of these files you have changed');
    expect(readFileSync(join(cases(), first!, 'case.txt'), 'utf8')).toBe('his words');
    expect(readFileSync(join(cases(), first!, 'case.new.txt'), 'utf8')).toContain('Hello');
  });

  test.each(['x', '-1', '1.5', '1e9'])('--cases %s is refused', async (value) => {
    const { code, printed } = await run(`--cases=${value}`);
    expect([code, printed]).toEqual([2, `--cases needs a number, not "${value}".`]);
  });
});
