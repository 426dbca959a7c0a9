// Many accounts in one command: their own results, the roll-up, and a broken one that stops none.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../../src/local/cli/command';
import headerRows from '../../fixtures/header-rows.json';

const LEDGER_HEAD = headerRows['ledger-detail']['14 columns'].slice(0, 12).join('\t');
const PAID_HEAD = headerRows.reimbursements['18 columns'];

const lost = (date: string, units: number): string =>
  [date, 'X00FNSKU1', 'B00ASIN001', 'SKU-1', 'Pan', 'Adjustments', '700', -units, 'FC1', 'SELLABLE', 'M', 'US'].join(
    '\t',
  );
const paid = (day: string, id: string): string =>
  PAID_HEAD.map(
    (title) =>
      ({
        'approval-date': `${day}T10:00:00+00:00`,
        'reimbursement-id': id,
        reason: 'Lost_Warehouse',
        sku: 'SKU-9',
        fnsku: 'X00FNSKU9',
        asin: 'B00ASIN009',
        'product-name': 'Lid',
        condition: 'Sellable',
        'currency-unit': 'USD',
        'amount-per-unit': '5.00',
        'amount-total': '5.00',
        'quantity-reimbursed-cash': '1',
        'quantity-reimbursed-inventory': '0',
        'quantity-reimbursed-total': '1',
      })[title] ?? '',
  ).join('\t');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fba-claims-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function account(path: string, units: number): void {
  const at = join(folder, path);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'ledger.txt'), `${LEDGER_HEAD}\n${lost('10/01/2026', units)}\n`);
  writeFileSync(
    join(at, 'paid.txt'),
    `${PAID_HEAD.join('\t')}\n${paid('2026-09-18', '900')}\n${paid('2026-11-18', '901')}\n`,
  );
  writeFileSync(join(at, 'products.csv'), 'SKU,FNSKU,Sourcing cost,Currency\nSKU-1,X00FNSKU1,2.50,USD\n');
}

async function run(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await command([...args, '--as-of', '2026-11-20', '--covers', '2026-06-01..2026-11-20', '--no-cases'], {
    folder,
    samples: join(folder, 'samples'),
    colour: false,
    columns: 120,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed: printed.join('\n'), complained };
}

const rollUp = (out = 'fba-claims-output'): string[] =>
  readFileSync(join(folder, out, 'accounts.csv'), 'utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n');

const claimsOf = (name: string): number =>
  (JSON.parse(readFileSync(join(folder, 'fba-claims-output', name, 'claims.json'), 'utf8')) as { claims: unknown[] })
    .claims.length;

it('audits each subfolder by itself and sums up per account and currency', async () => {
  account('shops/one', 3);
  account('shops/two', 1);
  const { code, printed } = await run('--accounts', 'shops', '--jobs', '2');
  expect(code).toBe(0);
  expect(rollUp()).toEqual([
    'account,exit code,currency,claims to file,amount to file,check first,waiting,amount waiting,needs report,next last day,problem',
    'one,0,USD,1,7.50,0,0,0.00,0,2026-11-30,',
    'two,0,USD,1,2.50,0,0,0.00,0,2026-11-30,',
  ]);
  expect(printed).toMatch(/one +USD +1 +7\.50 +0 +2026-11-30/);
  for (const name of ['one', 'two']) {
    expect(claimsOf(name)).toBe(1);
    expect(existsSync(join(folder, 'fba-claims-output', name, 'fba-claims.xlsx'))).toBe(true);
    expect(readFileSync(join(folder, 'fba-claims-output', name, 'summary.txt'), 'utf8')).toContain('What Amazon owes');
  }
});

it('takes several folders for an account each, unless they are one account', async () => {
  account('one', 3);
  account('two', 1);
  expect((await run('one', 'two')).code).toBe(0);
  expect(rollUp()).toHaveLength(3);
  rmSync(join(folder, 'fba-claims-output'), { recursive: true });
  expect((await run('one', 'two', '--together')).code).toBe(0);
  expect(existsSync(join(folder, 'fba-claims-output', 'claims.json'))).toBe(true);
  expect(existsSync(join(folder, 'fba-claims-output', 'accounts.csv'))).toBe(false);
});

it('goes on after a broken account, says why it is broken, and keeps no result of an earlier run for it', async () => {
  account('shops/good', 3);
  account('shops/bad', 3);
  expect((await run('--accounts', 'shops')).code).toBe(0);
  for (const name of ['ledger.txt', 'paid.txt', 'products.csv']) rmSync(join(folder, 'shops/bad', name));
  const { code, complained } = await run('--accounts', 'shops');
  expect(code).toBe(2);
  expect(complained.at(-1)).toBe('1 of 2 accounts could not be audited; their lines in accounts.csv say why.');
  const [, bad, good] = rollUp();
  expect(bad).toMatch(/^bad,2,,,,,,,,,"Nothing to audit: no \.txt, \.tsv or \.csv file in .*bad"$/);
  expect(good).toMatch(/^good,0,USD,1,7\.50,/);
  expect(existsSync(join(folder, 'fba-claims-output', 'bad', 'claims.json'))).toBe(false);
});

it('tells accounts of one name apart, and does not take its own results for an account', async () => {
  account('a/shop', 3);
  account('b/shop', 1);
  await run('--accounts', 'a', '--accounts', 'b', '--out', 'a/results');
  const { code } = await run('--accounts', 'a', '--accounts', 'b', '--out', 'a/results');
  expect(code).toBe(0);
  expect(rollUp('a/results').map((line) => line.split(',')[0])).toEqual(['account', 'shop', 'shop (2)']);
});

it.each([
  [['--accounts', 'nowhere'], 'There is no file or folder nowhere'],
  [['--accounts', 'empty'], /^Nothing to audit: empty has no subfolder/],
  [['--accounts', 'empty', 'empty'], /^--accounts already says/],
  [['--accounts', 'empty', '--jobs', '0'], '--jobs needs a number from 1 to 999, not "0".'],
])('says of %j in one line why it cannot be done', async (args, line) => {
  mkdirSync(join(folder, 'empty'));
  const { code, complained } = await run(...args);
  expect(code).toBe(2);
  expect(complained).toEqual([expect.stringMatching(line)]);
});
