import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { command } from '../../../src/local/cli/command';
import headerRows from '../../fixtures/header-rows.json';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fba-claims-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Without the reconciled quantities. */
const LEDGER_HEAD = headerRows['ledger-detail']['14 columns'].slice(0, 12).join('\t');
const lost = (date: string, units: number, country = 'US'): string =>
  [date, 'X00FNSKU1', 'B00ASIN001', 'SKU-1', 'Pan', 'Adjustments', '700', -units, 'FC1', 'SELLABLE', 'M', country].join(
    '\t',
  );
const LEDGER = `${LEDGER_HEAD}\n${lost('10/01/2026', 3)}\n${lost('10/20/2026', 1)}\n`;

const REIMBURSEMENTS = [
  headerRows.reimbursements['18 columns'],
  [
    '2026-11-18T10:00:00+00:00',
    '901',
    '',
    '',
    'Lost_Warehouse',
    'SKU-9',
    'X00FNSKU9',
    'B00ASIN009',
    'Lid',
    'Sellable',
    'USD',
    '5.00',
    '5.00',
    '1',
    '0',
    '1',
    '',
    '',
  ],
  [
    '2026-09-18T10:00:00+00:00',
    '900',
    '',
    '',
    'Lost_Warehouse',
    'SKU-9',
    'X00FNSKU9',
    'B00ASIN009',
    'Lid',
    'Sellable',
    'USD',
    '5.00',
    '5.00',
    '1',
    '0',
    '1',
    '',
    '',
  ],
]
  .map((row) => row.join('\t'))
  .join('\n');
const PRODUCTS = 'SKU,FNSKU,Sourcing cost,Currency\nSKU-1,X00FNSKU1,2.50,USD\n';

function put(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}

async function run(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await command(args, {
    folder,
    samples: join(folder, 'samples'),
    colour: false,
    columns: 120,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed: printed.join('\n'), complained };
}

function reports(): void {
  put('ledger.txt', LEDGER);
  put('paid.TSV', REIMBURSEMENTS);
  put('products.csv', PRODUCTS);
}

const json = (out = 'fba-claims-output') => JSON.parse(readFileSync(join(folder, out, 'claims.json'), 'utf8'));

describe('a run', () => {
  test('audits a folder and writes both results', async () => {
    reports();
    const { code, printed, complained } = await run('.', '--as-of', '2026-11-20', '--marketplace', 'us');
    expect([code, complained]).toEqual([0, []]);
    const result = json();
    expect(result).toMatchObject({ schema: 'fba-claims/1', asOf: '2026-11-20', marketplace: 'US' });
    expect(result.reports.map((r: { tab: string; report: string }) => [r.tab, r.report]).sort()).toEqual([
      ['ledger', 'ledger-detail'],
      ['paid', 'reimbursements'],
      ['products', 'products'],
    ]);
    const [claim] = result.claims;
    expect(claim).toMatchObject({
      error: 2,
      rule: 'warehouse-lost',
      state: 'ready',
      eventDate: '2026-10-01',
      unitsOpen: 3,
      unitValue: '2.50',
      amount: '7.50',
      currency: 'USD',
      valueBasis: 'sourcing-cost',
      evidence: [{ tab: 'ledger', row: 2 }],
    });
    expect(result.totals).toEqual([{ currency: 'USD', ready: '10.00', waiting: '0.00' }]);
    for (const text of ['2026-11-20', 'Inventory Ledger', 'USD 7.50', 'SKU-1', 'fba-claims.xlsx'])
      expect(printed).toContain(text);
  });

  test('writes a workbook that opens on the claims and has the report rows highlighted', async () => {
    reports();
    await run('.', '--as-of', '2026-11-20');
    const file = new Uint8Array(readFileSync(join(folder, 'fba-claims-output', 'fba-claims.xlsx')));
    const { sheets } = await readXlsx(file, { readStyles: true });
    const names = sheets.map((sheet) => sheet.name);
    expect(names.slice(0, 4)).toEqual(['Start', 'Claims', 'Cases', 'Not claimed']);
    // The tabs in which a seller types, where no file gives them, and what the program remembers.
    for (const name of ['ledger', 'paid', 'products', 'Shipments', 'Settings', 'fba-claims-memory'])
      expect(names).toContain(name);
    expect(names).not.toContain('Products');
    const ledger = sheets.find((sheet) => sheet.name === 'ledger')!;
    expect(ledger.rows[1]?.[0]).toBe('10/01/2026');
    expect(ledger.cells?.get('1,0')?.style?.fill).toBeDefined();
    expect(ledger.cells?.get('1,0')?.comment?.text).toBeTruthy();
    expect(ledger.cells?.get('0,0')?.style?.fill).toBeUndefined();
  });

  test('speaks Chinese', async () => {
    reports();
    const { printed } = await run('.', '--as-of=2026-11-20', '--language=zh');
    expect(printed).toContain('亚马逊欠您的');
    const file = new Uint8Array(readFileSync(join(folder, 'fba-claims-output', 'fba-claims.xlsx')));
    expect((await readXlsx(file)).sheets[0]?.name).not.toBe('Claims');
  });

  test('audits the samples, as of their own day, when no folder is named', async () => {
    mkdirSync(join(folder, 'samples'));
    put('samples/ledger.txt', LEDGER);
    put('samples/AS-OF', '2026-11-01\n');
    expect((await run()).code).toBe(0);
    const out = join('fba-claims-output', 'samples');
    expect(json(out).asOf).toBe('2026-11-01');
    await run('--as-of', '2026-11-05');
    expect(json(out).asOf).toBe('2026-11-05');
  });

  test('takes several folders and files, elsewhere, with other names', async () => {
    mkdirSync(join(folder, 'one', 'deeper'), { recursive: true });
    put('one/ledger.txt', LEDGER);
    put('one/deeper/Ledger.txt', LEDGER);
    put('one/readme.md', 'nothing');
    put('LEDGER.csv', REIMBURSEMENTS.replace(/\t/g, ','));
    const { code, complained } = await run('one', 'LEDGER.csv', '--out', 'a/b', '--as-of', '2026-11-20');
    expect(code).toBe(0);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toContain('"LEDGER (2)"');
    expect(
      json('a/b')
        .reports.map((r: { tab: string }) => r.tab)
        .sort(),
    ).toEqual(['LEDGER (2)', 'ledger']);
    expect(readdirSync(folder).sort()).toEqual(['LEDGER.csv', 'a', 'one']);
  });

  test('uses the dates that the seller vouches for', async () => {
    put('ledger.txt', LEDGER);
    put('paid.txt', REIMBURSEMENTS.replace('2026-11-18', '2026-09-01'));
    await run('.', '--as-of', '2026-11-20');
    expect(json().claims[0]).toMatchObject({ state: 'needs-data', needs: [{ report: 'reimbursements' }] });
    await run('.', '--as-of', '2026-11-20', '--covers', '2026-06-01..2026-11-20');
    expect(json().claims[0]).toMatchObject({ state: 'ready', needs: [] });
  });

  test('says what cannot be decided where a report is not there, and that its dates change nothing', async () => {
    put('ledger.txt', LEDGER);
    const { printed, complained } = await run(
      '.',
      '--as-of',
      '2026-11-20',
      '--covers',
      'reimbursements=2026-06-01..2026-11-20',
    );
    expect(complained.join('')).toContain('--covers Reimbursements: no file is that report');
    expect(printed).toContain('No claim can be told from these reports yet: 2 cases wait');
    expect(printed).toMatch(/Nothing is decided about errors [\d, ]*\b2, 3/);
    put('paid.txt', REIMBURSEMENTS);
    const whole = await run('.', '--as-of', '2026-11-20', '--covers', 'reimbursements=2026-06-01..2026-11-20');
    expect(whole.complained.join('')).not.toContain('--covers');
    expect(whole.printed).not.toMatch(/Nothing is decided about errors [\d, ]*\b2,/);
  });

  test('reports a file cut in the middle of a row, and uses the rest', async () => {
    put('ledger.txt', `${LEDGER}${lost('10/21/2026', 2).slice(0, 30)}`);
    expect((await run('.', '--as-of', '2026-11-20')).code).toBe(0);
    const [report] = json().reports;
    expect(report.issues).toContainEqual(expect.objectContaining({ code: 'short-row', row: 4 }));
    expect(json().claims).toHaveLength(2);
  });

  test('names files that are no report and goes on', async () => {
    reports();
    put('notes.txt', 'milk\neggs\n');
    const { code, printed } = await run('.', '--as-of', '2026-11-20');
    expect(code).toBe(0);
    expect(printed).toContain('notes: not a report that is known here; skipped');
    expect(json().reports).toContainEqual(expect.objectContaining({ tab: 'notes', report: null }));
  });

  test('audits a report that has a header only', async () => {
    put('ledger.txt', `${LEDGER_HEAD}\n`);
    expect((await run('.')).code).toBe(0);
    expect(json().claims).toEqual([]);
  });

  test('gives the same result whatever the order of the files', async () => {
    reports();
    await run('ledger.txt', 'paid.TSV', 'products.csv', '--as-of', '2026-11-20');
    const first = json();
    await run('products.csv', 'paid.TSV', 'ledger.txt', '--as-of', '2026-11-20');
    expect(json().claims).toEqual(first.claims);
  });
});

describe('what cannot be used gives one clear line and exit code 2', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown option', ['--colour'], /no option --colour/],
    ['an unknown short option', ['-x'], /no option -x/],
    ['an option without its value', ['--as-of'], /--as-of needs a value/],
    ['an option that swallows the next', ['--out', '--as-of', '2026-11-20'], /--out needs a value/],
    ['an unknown marketplace', ['--marketplace', 'XX'], /Unknown marketplace "XX".*US, CA/],
    ['a bad date', ['--as-of', '2026-02-30'], /"2026-02-30"/],
    ['a date in another order', ['--as-of', '20.11.2026'], /YYYY-MM-DD/],
    ['a range with one end', ['--covers', '2026-01-01'], /--covers/],
    ['a report that there is not', ['--covers', 'returned=2026-01-01..2026-02-01'], /--covers.*customer-returns/],
    ['a range that runs backwards', ['--covers', '2026-02-01..2026-01-01'], /--covers/],
    ['a range with three ends', ['--covers', '2026-01-01..2026-02-01..2026-03-01'], /--covers/],
    ['another language', ['--language', 'fr'], /en or zh/],
    ['a folder that is not there', ['nowhere'], /no file or folder nowhere/],
    ['a file of another kind', ['book.xlsx'], /book\.xlsx is no \.txt/],
    ['a folder without reports', ['empty'], /Nothing to audit.*empty/],
    ['a folder of other files', ['books'], /Nothing to audit.*books\. a\.pdf, b\.xlsx, c\.xlsx, … cannot be read/],
    ['a folder of folders', ['many'], /Nothing to audit.*--accounts/],
    ['files that are no reports', ['other'], /none of the 1 files/],
  ])('%s', async (_, args, line) => {
    put('book.xlsx', 'x');
    mkdirSync(join(folder, 'empty'));
    mkdirSync(join(folder, 'other'));
    put('other/notes.txt', 'milk\n');
    mkdirSync(join(folder, 'many', 'january'), { recursive: true });
    mkdirSync(join(folder, 'books'));
    for (const name of ['a.pdf', 'b.xlsx', 'c.xlsx', 'd.xlsx', '.hidden']) put(`books/${name}`, 'x');
    const { code, complained, printed } = await run(...args);
    expect([code, printed, complained.length]).toEqual([2, '', 1]);
    expect(complained[0]).toMatch(line);
    expect(complained[0]).not.toContain('\n');
  });

  test('an output folder that is a file', async () => {
    reports();
    const { code, complained } = await run('.', '--out', 'products.csv');
    expect(code).toBe(2);
    expect(complained[0]).toContain('cannot be written to products.csv');
  });

  test('in Chinese, too', async () => {
    const { complained } = await run('--language', 'zh', '--marketplace', 'XX');
    expect(complained[0]).toContain('不认识的站点');
  });
});

test('help is help', async () => {
  const { code, printed } = await run('--help');
  expect(code).toBe(0);
  expect(printed).toContain('--covers FROM..TO');
});

test('GB is UK, whatever the case', async () => {
  put('ledger.txt', LEDGER);
  await run('.', '--marketplace', 'gb');
  expect(json().marketplace).toBe('UK');
});
