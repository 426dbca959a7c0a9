import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { command } from '../../../src/local/cli/command';
import { createStandIn, type StandIn } from '../../../src/local/standin';
import { writeWorkbook } from '../../../src/local/workbook';
import { readWorkbook, restoreTabs } from '../../../src/local/workbook/read';
import { findStanding, putInPlace } from '../../../src/local/workbook/standing';
import headerRows from '../../fixtures/header-rows.json';
import { tries } from '../../tries';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fba-claims-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const out = (name = '') => join(folder, 'fba-claims-output', name);
const LEDGER_HEAD = headerRows['ledger-detail']['14 columns'].slice(0, 12).join('\t');
const lost = (date: string, units: number, sku: string): string =>
  [date, `X00${sku}`, 'B00ASIN001', sku, 'Pan', 'Adjustments', '7', -units, 'FC1', 'SELLABLE', 'M', 'US'].join('\t');
const SKUS = ['SKU-1', '00123', 'SKU-3'];

function put(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

/** Vouches for the days of the ledger, and pays nothing of it. */
const PAID = [
  headerRows.reimbursements['18 columns'],
  ...['2026-11-18', '2026-09-18'].map((day, i) => [
    ...[`${day}T10:00:00+00:00`, `90${i}`, '', '', 'Lost_Warehouse', 'SKU-9', 'X00FNSKU9', 'B00ASIN009', 'Lid'],
    ...['Sellable', 'USD', '5.00', '5.00', '1', '0', '1', '', ''],
  ]),
];

function reports(): void {
  put('paid.txt', PAID.map((row) => row.join('\t')).join('\n'));
  const rows = SKUS.map((sku, i) => lost(`10/0${i + 1}/2026`, i + 1, sku));
  put('ledger.txt', `${[LEDGER_HEAD, ...rows].join('\n')}\n`);
}

async function run(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await command(['.', '--as-of', '2026-11-20', ...args], {
    folder,
    samples: join(folder, 'samples'),
    colour: false,
    columns: 120,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed, complained };
}

interface Opened {
  readonly standIn: StandIn;
  /** Column (from 1) by the title that begins so, row of a claim by its SKU. */
  readonly column: (title: string) => number;
  readonly row: (sku: string) => number;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly save: () => Promise<void>;
}

/** The Claims tab of a workbook in the out folder. */
async function open(name = 'fba-claims.xlsx'): Promise<Opened> {
  const read = (await readWorkbook(new Uint8Array(readFileSync(out(name)))))!;
  const standIn = createStandIn();
  restoreTabs(standIn.book, read);
  const sheet = standIn.spreadsheet.getSheetByName('Claims')!;
  const texts: unknown[][] = sheet.getDataRange().getValues();
  const header = texts.findIndex((row) => row.includes('SKU'));
  const column = (title: string) => texts[header]!.indexOf(title) + 1;
  return {
    standIn,
    sheet,
    column,
    row: (sku) => texts.findIndex((row, r) => r > header && row[column('SKU') - 1] === sku) + 1,
    save: async () => {
      const fromFiles = read.memory.tabs.filter((tab) => tab.fromFile).map((tab) => tab.name);
      await writeWorkbook(standIn.book, out(name), { properties: read.memory.properties, fromFiles });
    },
  };
}

async function type(name: string, values: Readonly<Record<string, string>>, sku = 'SKU-1'): Promise<void> {
  const book = await open(name);
  for (const [title, value] of Object.entries(values)) {
    book.sheet.getRange(book.row(sku), book.column(title)).setNumberFormat('@').setValue(value);
  }
  await book.save();
}

async function read(name: string, title: string, sku = 'SKU-1'): Promise<unknown> {
  const book = await open(name);
  return book.sheet.getRange(book.row(sku), book.column(title)).getValue();
}

const ANSWER = 'Refused: Unit found';
const BOOK = 'fba-claims.xlsx';
const SECOND = 'fba-claims (2).xlsx';

describe('what is typed in the workbook', () => {
  test('a Claims tab that has lost its hidden columns is kept, and a line says that it was not read', async () => {
    reports();
    await run();
    await type(BOOK, { 'Your status': 'Filed' });
    const book = await open();
    book.sheet.getRange(2, book.column('FBA Claims key')).setValue('').setNote('');
    await book.save();
    const { complained } = await run();
    expect(complained.join()).toContain('The tab "Claims" has lost its titles or its hidden columns');
    const kept = (await open()).standIn.spreadsheet.getSheetByName('Claims (2)')!;
    expect(kept.getDataRange().getValues().flat()).toContain('Filed');
    expect((await run()).complained.join()).toContain('The tab "Claims (2)"');
  });

  test('stays with its claim when the reports change, and is in claims.csv', async () => {
    reports();
    expect((await run()).code).toBe(0);
    await type(
      BOOK,
      { 'Your status': 'Filed', 'Case ID': '0012345', 'Your notes': '=asked', "Amazon's answer": ANSWER },
      '00123',
    );
    put(
      'ledger.txt',
      readFileSync(join(folder, 'ledger.txt'), 'utf8').replace(
        LEDGER_HEAD,
        `${LEDGER_HEAD}\n${lost('09/20/2026', 9, 'NEW')}`,
      ),
    );
    const { code, printed, complained } = await run();
    expect([code, complained]).toEqual([0, []]);
    expect(printed.join('\n')).toContain('What was typed in fba-claims.xlsx was read and kept.');
    expect(await read(BOOK, 'Your status', '00123')).toBe('Filed');
    expect(await read(BOOK, 'Case ID', '00123')).toBe('0012345');
    expect(await read(BOOK, "Amazon's answer", '00123')).toBe(ANSWER);
    expect(await read(BOOK, 'State', '00123')).toBe('Refused');
    expect(await read(BOOK, 'Your notes', '00123')).toBe('=asked');
    expect(await read(BOOK, 'Your status', 'NEW')).toBe('');
    const csv = readFileSync(out('claims.csv'), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('="00123"'.replace(/"/g, '""'));
    expect(csv).toContain("'=asked");
    expect(csv.split('\r\n').find((line) => line.includes('00123'))).toContain('Filed');
    expect(readdirSync(out()).filter((name) => /tmp/.test(name))).toEqual([]);
  });

  test('in Settings, Products and a tab of his own is read and kept', async () => {
    reports();
    await run();
    const book = await open();
    const products = book.standIn.spreadsheet.getSheetByName('Products')!;
    const titles = products.getDataRange().getValues()[0] as unknown[];
    products.getRange(2, titles.indexOf('SKU') + 1).setValue('SKU-1');
    products.getRange(2, titles.indexOf('Sourcing cost') + 1).setValue(2.5);
    products.getRange(2, titles.indexOf('Currency') + 1).setValue('USD');
    const settings = book.standIn.spreadsheet.getSheetByName('Settings')!;
    const rows: unknown[][] = settings.getDataRange().getValues();
    settings.getRange(rows.findIndex((row) => row[0] === 'Interface language') + 1, 2).setValue('zh');
    const own = book.standIn.spreadsheet.insertSheet('My sums', 1);
    own.getRange('A1:B2').setValues([
      ['Sum', 4.5],
      ['of', '=B1*2'],
    ]);
    own.getRange('A1').setNote('mine').setBackground('#ffe599');
    await book.save();
    const { printed } = await run();
    expect(printed.join('\n')).toContain('亚马逊欠您的');
    const { claims } = JSON.parse(readFileSync(out('claims.json'), 'utf8'));
    expect(claims.find((claim: { sku: string }) => claim.sku === 'SKU-1')).toMatchObject({ unitValue: '2.50' });
    const again = (await readWorkbook(new Uint8Array(readFileSync(out(BOOK)))))!;
    expect(again.order[1]).toBe('My sums');
    const standIn = createStandIn();
    restoreTabs(standIn.book, again);
    const kept = standIn.spreadsheet.getSheetByName('My sums')!;
    expect(kept.getRange('A1:B2').getValues()).toEqual([
      ['Sum', 4.5],
      ['of', 9],
    ]);
    expect(kept.getRange('B2').getFormulas()).toEqual([['=B1*2']]);
    expect(kept.getRange('A1').getNotes()).toEqual([['mine']]);
    expect(kept.getRange('A1').getBackgrounds()).toEqual([['#ffe599']]);
  });

  test('survives a file that gives the same tab', async () => {
    reports();
    await run();
    const book = await open();
    book.standIn.spreadsheet.getSheetByName('Products')!.getRange('A2').setValue('TYPED');
    await book.save();
    put('Products.csv', 'SKU,Sourcing cost,Currency\nSKU-1,3.00,USD\n');
    expect((await run()).code).toBe(0);
    const again = createStandIn();
    restoreTabs(again.book, (await readWorkbook(new Uint8Array(readFileSync(out(BOOK)))))!);
    expect(again.spreadsheet.getSheetByName('Products (2)')!.getRange('A2').getValue()).toBe('TYPED');
    expect(JSON.parse(readFileSync(out('claims.json'), 'utf8')).reports).toHaveLength(3);
  });
});

test('his order of columns, widths, notes, fills, own rows and hidden columns stay', async () => {
  reports();
  await run();
  const book = await open();
  const { sheet, column, row } = book;
  const [height, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  const all = sheet.getRange(1, 1, height, width);
  const [values, formats]: [unknown[][], string[][]] = [all.getValues(), all.getNumberFormats()];
  // Your notes move to the front.
  const from = column('Your notes') - 1;
  const moved = <T>(line: T[]): T[] => [line[from]!, ...line.slice(0, from), ...line.slice(from + 1)];
  all.setNumberFormats(formats.map(moved)).setValues(values.map(moved) as string[][]);
  const at = row('SKU-3');
  sheet.getRange(at, 1).setValue('my note').setNote('told by phone').setBackground('#00b050');
  sheet.getRange(height + 1, 1).setValue('a row of my own');
  sheet.setColumnWidth(1, 320);
  const title = values[values.findIndex((line) => line.includes('SKU'))]!;
  sheet.hideColumns(title.indexOf('Quote this') + 2);
  await book.save();
  put('ledger.txt', `${readFileSync(join(folder, 'ledger.txt'), 'utf8')}${lost('09/20/2026', 9, 'NEW')}\n`);
  await run();
  const again = await open();
  const titles = again.sheet
    .getDataRange()
    .getValues()
    .find((line: unknown[]) => line.includes('SKU')) as unknown[];
  expect(titles[0]).toBe('Your notes');
  const cell = again.sheet.getRange(again.row('SKU-3'), 1);
  expect([cell.getValue(), cell.getNotes()[0]![0], cell.getBackgrounds()[0]![0]]).toEqual([
    'my note',
    'told by phone',
    '#00b050',
  ]);
  expect(again.sheet.getRange(again.row('NEW'), 1).getValue()).toBe('');
  const firsts: unknown[][] = again.sheet.getRange(1, 1, again.sheet.getLastRow(), 1).getValues();
  expect(firsts.flat()).toContain('a row of my own');
  expect(again.sheet.getColumnWidth(1)).toBe(320);
  expect(again.sheet.isColumnHiddenByUser(again.column('Quote this'))).toBe(true);
});

describe('a workbook that cannot be written over', () => {
  async function twice(): Promise<void> {
    reports();
    await run();
    await type(BOOK, { 'Your status': 'Filed' });
  }

  test('is left where a program has it open, and its typing goes on in a new one', async () => {
    await twice();
    const before = readFileSync(out(BOOK));
    writeFileSync(out('~$fba-claims.xlsx'), 'x');
    const { code, printed, complained } = await run();
    expect(code).toBe(0);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toContain('fba-claims.xlsx is open elsewhere');
    expect(printed.join('\n')).toContain(`The new workbook is ${SECOND}`);
    expect(readFileSync(out(BOOK)).equals(before)).toBe(true);
    expect(await read(SECOND, 'Your status')).toBe('Filed');
    rmSync(out('~$fba-claims.xlsx'));
    await type(SECOND, { 'Your status': 'Paid' });
    const later = await run();
    expect(later.complained.join()).toContain('fba-claims.xlsx was saved before fba-claims (2).xlsx');
    expect(await read(SECOND, 'Your status')).toBe('Paid');
    expect(readFileSync(out(BOOK)).equals(before)).toBe(true);
  });

  test.each([
    ['is no workbook', async () => Buffer.from('milk'), /cannot be read as a workbook/],
    [
      'is of another program',
      async () => writeXlsx({ sheets: [{ name: 'Claims', rows: [['x']] }] }),
      /was not written by/,
    ],
  ])('is left where it %s', async (_, content, line) => {
    reports();
    await run();
    writeFileSync(out(BOOK), await content());
    const before = readFileSync(out(BOOK));
    const { code, complained } = await run();
    expect([code, complained.length]).toEqual([0, 1]);
    expect(complained[0]).toMatch(line);
    expect(readFileSync(out(BOOK)).equals(before)).toBe(true);
    expect(await read(SECOND, 'Your status')).toBe('');
    // From then on the new one is gone on with.
    await type(SECOND, { 'Your status': 'Filed' });
    await run();
    expect(await read(SECOND, 'Your status')).toBe('Filed');
    expect(readdirSync(out()).filter((name) => name.endsWith('.xlsx'))).toHaveLength(2);
  });

  test('is read as another program saved it', async () => {
    await twice();
    const book = await openXlsx(new Uint8Array(readFileSync(out(BOOK))), { readStyles: true });
    writeFileSync(out(BOOK), await saveXlsx(book));
    expect((await run()).complained).toEqual([]);
    expect(await read(BOOK, 'Your status')).toBe('Filed');
  });

  test('is left where somebody saves it while the run works', async () => {
    await twice();
    const at = readFileSync(out(BOOK));
    const { code } = await run('--covers', '2026-06-01..2026-11-20');
    expect(code).toBe(0);
    writeFileSync(out(BOOK), at);
    const standing = await findStanding(out());
    const later = new Date(Date.now() + 5000);
    utimesSync(out(BOOK), later, later);
    writeFileSync(out('draft'), 'new');
    expect(putInPlace(out(), out('draft'), standing)).toBe(SECOND);
    expect(readFileSync(out(BOOK)).equals(at)).toBe(true);
  });

  test('the one that was saved last is gone on with', async () => {
    await twice();
    writeFileSync(out(SECOND), readFileSync(out(BOOK)));
    const past = new Date(Date.now() - 60_000);
    utimesSync(out(SECOND), past, past);
    const { complained } = await run();
    expect(complained.join()).toContain(`${SECOND} was saved before ${BOOK}`);
    expect(statSync(out(SECOND)).mtimeMs).toBeCloseTo(past.getTime(), -2);
  });
});

test('whatever is typed stays with its claim, run after run', async () => {
  const text = fc.oneof(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
      .filter((value) => value.trim() === value && value !== ''),
    fc.constantFrom('00123', '=1+1', '-5', '3/4', "it's", '1E05', '已提交'),
  );
  const titles = ['Your status', 'Case ID', 'Your notes', "Amazon's answer", 'My own'];
  const typing = fc.uniqueArray(
    fc.record({ sku: fc.constantFrom(...SKUS), title: fc.constantFrom(...titles), value: text }),
    { selector: ({ sku, title }) => `${sku} ${title}`, minLength: 1, maxLength: 8 },
  );
  reports();
  await run();
  const first = await open();
  const { sheet } = first;
  const last = sheet.getLastColumn();
  const header = first.row(SKUS[0]!) - 1;
  const texts: unknown[][] = sheet.getDataRange().getValues();
  const titleRow = texts.findIndex((row) => row.includes('SKU')) + 1;
  expect(header).toBeGreaterThan(0);
  sheet.getRange(titleRow, last + 1).setValue('My own');
  await first.save();
  await fc.assert(
    fc.asyncProperty(typing, async (cells) => {
      const book = await open();
      for (const { sku, title, value } of cells) {
        book.sheet.getRange(book.row(sku), book.column(title)).setNumberFormat('@').setValue(value);
      }
      await book.save();
      expect((await run()).code).toBe(0);
      const again = await open();
      for (const { sku, title, value } of cells) {
        const found = again.sheet.getRange(again.row(sku), again.column(title)).getValue();
        expect([sku, title, found]).toEqual([sku, title, value.replace(/\p{Cs}/gu, '\uFFFD')]);
      }
    }),
    { numRuns: tries(6) },
  );
}, 120_000);

describe('files that are none', () => {
  test('a pipe in a folder is named and not read', async () => {
    reports();
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    const { code, complained } = await run();
    expect(code).toBe(0);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toContain('pipe.csv is no regular file');
  });

  test('a pipe that is named ends the command', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    const { code, complained } = await run('pipe.csv');
    expect(code).toBe(2);
    expect(complained.join()).toContain('pipe.csv is no regular file');
  });

  test('a link to a device is not read', async () => {
    reports();
    execFileSync('ln', ['-s', '/dev/zero', join(folder, 'zero.csv')]);
    expect((await run()).complained.join()).toContain('zero.csv is no regular file');
  });

  test('what a stopped run left half-way is taken away, nothing else', async () => {
    reports();
    await run();
    const gone = 2 ** 22 + 1;
    for (const name of [`.fba-claims.xlsx.${gone}.tmp`, `.claims.json.${process.ppid}.tmp`, `.notes.${gone}.tmp`]) {
      writeFileSync(out(name), 'x');
    }
    await run();
    const dotted = readdirSync(out()).filter((name) => name.startsWith('.'));
    expect(dotted.sort()).toEqual([`.claims.json.${process.ppid}.tmp`, `.notes.${gone}.tmp`]);
  });

  test('a pipe in the place of a result is no obstacle', async () => {
    reports();
    await run();
    rmSync(out('claims.json'));
    execFileSync('mkfifo', [out('claims.json')]);
    expect((await run()).code).toBe(0);
    expect(statSync(out('claims.json')).isFile()).toBe(true);
  });

  test('steering characters of a file name do not reach the terminal', async () => {
    reports();
    put('no\u001B[2Jtes\n.txt', 'milk\n');
    const { printed, complained } = await run();
    const all = [...printed, ...complained].join('');
    expect(all).toContain('no␛[2Jtes␊');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(all).not.toMatch(/[\u0000-\u001F]/);
  });

  test('an out folder that is a file is said before anything is read', async () => {
    reports();
    const { code, complained } = await run('--out', 'ledger.txt/deeper');
    expect([code, complained.length]).toEqual([2, 1]);
    expect(complained[0]).toContain('cannot be written to ledger.txt/deeper');
  });
});
