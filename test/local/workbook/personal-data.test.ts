import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { command } from '../../../src/local/cli/command';
import { createStandIn } from '../../../src/local/standin';
import { maskPersonalData } from '../../../src/local/workbook/personal-data';
import { REPORTS } from '../../../src/reports';
import { PAYMENT_HEADERS } from '../../../src/reports/money/payments/columns';
import { headerKey } from '../../../src/values/text';
import headerRows from '../../fixtures/header-rows.json';

/** The titles of a header row whose columns are masked. */
function maskedOf(titles: readonly string[]): string[] {
  const tab = createStandIn().book.addText('report', [titles as string[]]);
  maskPersonalData(tab, [titles]);
  return titles.filter((_, c) => tab.masked?.columns.has(c + 1));
}

const VARIANTS = Object.entries(headerRows as Record<string, Record<string, string[]>>).flatMap(([report, variants]) =>
  Object.entries(variants).map(([variant, titles]) => [report, variant, titles] as const),
);

// What says who somebody is or where he lives, in the languages of Amazon's reports.
const TELLS_A_PERSON =
  /^(buyer|recipient|customer|rater|licensee|contact)[- ]?(e-?mail|name|phone|id|company|citizen)|e-?mail|phone|address-(\d|line|field|name)|-address$|(ship|bill|from)-(city|state|postal)|order (city|state|postal)|legal-name|citizen|vat-number|cst-number|tax-(id|registration-id|office)/i;
const TELLS_NONE = /^(address-type|buyer-requested|is-buyer|buyer-tax-registration-(country|type))/i;

test.each(VARIANTS)('%s, %s: every column that tells a person is masked', (report, _, titles) => {
  const masked = maskedOf(titles);
  const telling = titles.filter((title) => TELLS_A_PERSON.test(title) && !TELLS_NONE.test(title));
  expect(telling.filter((title) => !masked.includes(title))).toEqual([]);
  if (['reimbursements', 'ledger-detail', 'customer-returns', 'removal-orders'].includes(report)) {
    expect(masked).toEqual([]);
  }
});

test('where the buyer of a Payments row lives is masked in every language', () => {
  const titles = [...PAYMENT_HEADERS.city, ...PAYMENT_HEADERS.state, ...PAYMENT_HEADERS.postal];
  expect(titles).toEqual(expect.arrayContaining(['order city', 'sipariş şehri', 'miejscowość zamówienia']));
  expect(maskedOf([...PAYMENT_HEADERS.date, ...titles, ...PAYMENT_HEADERS.total])).toEqual(titles);
});

/** Columns that only help to tell a header row: nothing asks for their cells. */
const ONLY_KNOWN = /^(city|state|postal|rater|ship-(city|state|postal-code))$/;

test('no masked column is one whose cells a report reads', () => {
  const read = new Set(
    REPORTS.flatMap((spec) =>
      Object.entries(spec.columns)
        .filter(([id]) => !ONLY_KNOWN.test(id))
        .flatMap(([, column]) => (column as { names?: readonly string[] }).names ?? []),
    ).map(headerKey),
  );
  expect(read.size).toBeGreaterThan(100);
  const masked = VARIANTS.flatMap(([, , titles]) => maskedOf(titles));
  expect(new Set(masked).size).toBeGreaterThan(50);
  expect(masked.filter((title) => read.has(headerKey(title)))).toEqual([]);
});

describe('the workbook of a run', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fba-claims-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function sheetOf(...args: string[]) {
    const titles = (headerRows as Record<string, Record<string, string[]>>)['fulfilled-shipments']!;
    const head = Object.values(titles).find((variant) => variant.includes('buyer-email'))!;
    const row = head.map((title) => (title.includes('date') ? '2026-10-01T00:00:00+00:00' : `${title} of Ann`));
    row[head.indexOf('buyer-phone-number')] = '';
    writeFileSync(join(folder, 'shipments.txt'), [head, row].map((line) => line.join('\t')).join('\n'));
    const printed: string[] = [];
    const alone: string[] = [];
    const print = (line: string) => printed.push(line);
    const around = { folder, samples: folder, colour: false, columns: 120, print, complain: print };
    expect(await command(['.', '--as-of', '2026-11-20', ...args], around)).toBe(0);
    expect(
      await command(['.', '--out', 'none', '--workbook', 'none'], { ...around, print: (line) => alone.push(line) }),
    ).toBe(0);
    const file = readFileSync(join(folder, 'fba-claims-output', 'fba-claims.xlsx'));
    const { sheets } = await readXlsx(new Uint8Array(file));
    const rows = sheets.find(({ name }) => name === 'shipments')!.rows;
    return {
      cell: (title: string) => rows[1]![head.indexOf(title)],
      rows,
      printed: printed.join('\n'),
      alone: alone.join('\n'),
    };
  }

  test('shows no buyer, and says so', async () => {
    const { cell, rows, printed, alone } = await sheetOf();
    for (const title of ['buyer-email', 'buyer-name', 'recipient-name', 'ship-address-1', 'ship-city'])
      expect([title, cell(title)]).toEqual([title, '•••']);
    expect(cell('buyer-phone-number')).toBeNull();
    expect(rows[0]).toContain('buyer-email');
    expect(String(cell('sku'))).toContain('sku');
    expect(printed).toMatch(/are masked in the workbook \(\d+ columns\)/);
    // A run that writes no workbook speaks of none.
    expect(alone).toContain('claims.json');
    expect(alone).not.toContain('masked');
  });

  test('shows them when asked', async () => {
    const { cell, printed } = await sheetOf('--keep-personal-data');
    expect(cell('buyer-email')).toBe('buyer-email of Ann');
    expect(printed).not.toContain('masked');
  });
});
