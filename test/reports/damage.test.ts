// Damage never makes a row: whatever happens to a file on its way, each row that is read whole stands in the file as it was
// before, with the same values in all that tells rows apart (contract, "Certainty", point 1).
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readReport } from '../../src/files/read-file';
import { readTab } from '../../src/reports';
import type { Table } from '../../src/reports/reading/table';
import type { Tab } from '../../src/values/cell';
import { codeKey, idKey } from '../../src/values/text';
import { ago } from '../contract/support/dates';
import { dice } from '../contract/support/grid';
import { receipt } from '../contract/support/inbound';
import { payments, refund, sale, v2 } from '../contract/support/money';
import { damaged, filler, found, ledger, lost, reimbursements, replacements, returns } from '../contract/support/stock';

/** Rows of a sample that are damaged; enough of every kind. */
const ROWS = 40;

interface Source {
  readonly name: string;
  readonly delimiter: string;
  readonly quoted: boolean;
  /** Cells, the header row and what stands above it too. */
  readonly rows: readonly (readonly string[])[];
  readonly header: number;
}

function textOf({ rows, delimiter, quoted }: Source): string {
  const cell = (c: string) =>
    quoted || (delimiter !== '\t' && /["\n,;]/.test(c)) ? `"${c.replaceAll('"', '""')}"` : c;
  return rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join('');
}

type Roll = (below: number) => number;

const splice = <T>(items: readonly T[], at: number, remove: number, ...add: T[]): T[] => {
  const out = [...items];
  out.splice(at, remove, ...add);
  return out;
};

/** The file with the row that `change` makes of one of its data rows. */
function inOneRow(source: Source, roll: Roll, change: (row: readonly string[]) => readonly string[]): string {
  const at = source.header + 1 + roll(source.rows.length - source.header - 1);
  return textOf({ ...source, rows: splice(source.rows, at, 1, change(source.rows[at] as readonly string[])) });
}

/** A place in the text below the header. */
function placeBelow(source: Source, text: string, roll: Roll): number {
  const head = textOf({ ...source, rows: source.rows.slice(0, source.header + 1) }).length;
  return head + roll(text.length - head);
}

const GARBAGE = [...'\u0000\u0001\u0007\u0010\u001b\u007f\ufffd'];

const DAMAGE: Readonly<Record<string, (source: Source, roll: Roll) => string>> = {
  'cut anywhere': (source, roll) => {
    const text = textOf(source);
    return text.slice(0, placeBelow(source, text, roll));
  },
  'a cell missing': (source, roll) => inOneRow(source, roll, (row) => splice(row, roll(row.length), 1)),
  'a cell too many': (source, roll) => inOneRow(source, roll, (row) => splice(row, roll(row.length), 0, '')),
  'cells shifted left': (source, roll) => inOneRow(source, roll, (row) => [...splice(row, roll(row.length), 1), '']),
  'cells shifted right': (source, roll) =>
    inOneRow(source, roll, (row) => splice(row, roll(row.length), 0, '').slice(0, -1)),
  'a line in two': (source, roll) => {
    const text = textOf(source);
    const at = placeBelow(source, text, roll);
    return `${text.slice(0, at)}\n${text.slice(at)}`;
  },
  'a line end lost': (source, roll) => {
    const text = textOf(source);
    const at = text.indexOf('\n', placeBelow(source, text, roll));
    return at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
  },
  'a quote dropped': (source, roll) => {
    const text = textOf(source);
    const at = text.indexOf('"', placeBelow(source, text, roll));
    return at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
  },
  'an inch mark': (source, roll) => {
    const text = textOf(source);
    const titles = [...text.matchAll(/[a-z]{3}, [a-z]/g)].map((m) => (m.index as number) + 3);
    const at = titles[roll(titles.length)];
    return at === undefined ? text : `${text.slice(0, at)}"${text.slice(at)}`;
  },
  'the header once more': (source, roll) => {
    const at = source.header + 1 + roll(source.rows.length - source.header);
    return textOf({ ...source, rows: splice(source.rows, at, 0, source.rows[source.header] as readonly string[]) });
  },
  'binary garbage': (source, roll) => {
    const text = textOf(source);
    const at = placeBelow(source, text, roll);
    const garbage = Array.from({ length: 1 + roll(4) }, () => GARBAGE[roll(GARBAGE.length)]).join('');
    return text.slice(0, at) + garbage + text.slice(at + roll(6));
  },
  'mixed line ends': (source, roll) =>
    textOf(source).replace(/\n/g, () => ['\n', '\r\n', '\r', '\n\n'][roll(4)] as string),
};

const PRODUCT = ['sku', 'fnsku', 'asin'];

/** What tells a row apart, as typed values; of a report without a core, all but plain text. */
interface Values {
  readonly told: readonly string[];
  /** One of them suffices: a damaged SKU beside a FNSKU is told, and the FNSKU names the product. */
  readonly product: readonly string[];
}

function valuesOf(table: Table, row: number): Values {
  const { spec } = table;
  const core = spec.core?.flatMap((part) => (typeof part === 'string' ? [part] : part));
  const keys = core ?? Object.keys(spec.columns).filter((key) => spec.columns[key]?.kind !== 'text');
  const valueIn = (key: string): string => {
    const { kind } = spec.columns[key] as { kind: string };
    if (kind === 'date') return `${table.date(row, key)}`;
    if (kind === 'quantity' || kind === 'money') return `${table.quantity(row, key)}`;
    const text = table.text(row, key);
    return kind === 'id' ? idKey(text) : codeKey(text);
  };
  const told = keys.filter((key) => table.has(key) && !PRODUCT.includes(key)).map((key) => `${key}=${valueIn(key)}`);
  return { told: [spec.id, ...told], product: PRODUCT.map((key) => (table.has(key) ? valueIn(key) : '')) };
}

/** Rows that were read whole. */
function wholeRows(tab: Tab): Values[] {
  return readTab(tab).tables.flatMap((table) =>
    Array.from({ length: table.size }, (_, i) => i)
      .filter((i) => table.whole(i) && !table.fallsShort(table.text(i, 'settlementId')))
      .map((i) => valuesOf(table, i)),
  );
}

/** Rows that the sound file does not have, or not as often; what a row lacks it does not say. */
function rowsMade(rows: readonly Values[], sound: readonly Values[]): Values[] {
  const left = [...sound];
  const within = (row: readonly string[], of: readonly string[]) =>
    row.every((value, i) => value === of[i] || value === '' || value.endsWith('=') || value.endsWith('=null'));
  return rows.filter((row) => {
    const at = left.findIndex((of) => within(row.told, of.told) && within(row.product, of.product));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const folder = join(__dirname, '../../samples');
const samples = readdirSync(folder)
  // One settlement of those that look alike.
  .filter((file) => /\.(txt|csv|tsv)$/.test(file) && !/Settlement-V2-US-2026-(0[7-9]|1)/.test(file))
  .map((file): Source => {
    const bytes = readFileSync(join(folder, file));
    const tab = readReport(basename(file, extname(file)), bytes);
    const header = (readTab(tab).tables[0] as Table).headerRow;
    return {
      name: file,
      delimiter: tab.file?.delimiter as string,
      quoted: bytes.toString('utf8').trimEnd().endsWith('"'),
      // A settlement is whole or it does not add up.
      rows: (tab.rows[header]?.[0] === 'settlement-id' ? tab.rows : tab.rows.slice(0, header + 1 + ROWS)) as string[][],
      header,
    };
  });

const ORDER = '111-0000001-0000001';
const generated = [
  ledger([
    lost(ago(30), 2, { ref: '2001', reconciled: 1, unreconciled: 1 }),
    found(ago(28)),
    damaged(ago(5)),
    receipt(ago(60), 12),
  ]),
  returns([{ date: ago(60), order: ORDER, plate: 'LPNRR1' }, ...filler()]),
  reimbursements([
    { date: ago(30), reason: 'Lost_Warehouse' },
    { date: ago(20), reason: 'CustomerReturn', order: ORDER },
    { date: ago(9), reason: 'Reimbursement_Reversal', original: '12345678901' },
  ]),
  replacements([{ date: ago(64), original: ORDER, replacement: '111-5555555-6666666' }]),
  v2([sale(ORDER, { qty: 2, commission: -3 }), refund(ORDER, ago(66), 20, { commission: 3, refundCommission: -0.6 })]),
  payments([sale(ORDER, { qty: 2, commission: -3 }), refund(ORDER, ago(66))]),
].flatMap((tab): Source[] => {
  const header = tab.rows.findIndex((row) => row.length > 5);
  const rows = tab.rows as string[][];
  return [
    { name: `${tab.name}, tabs`, delimiter: '\t', quoted: false, rows, header },
    { name: `${tab.name}, quoted`, delimiter: ',', quoted: true, rows, header },
    { name: `${tab.name}, commas`, delimiter: ',', quoted: false, rows, header },
  ];
});

const read = (source: Source, text: string) => readReport(source.name, Buffer.from(text));

/** Where cells slip within a row of the usual width, nothing but the values tells: asked of the reports that settle claims. */
const SETTLES: ReadonlySet<string> = new Set([
  'reimbursements',
  'customer-returns',
  'ledger-detail',
  'settlement-v1',
  'settlement-v2',
  'payments-transactions',
  'all-orders',
  'fulfilled-shipments',
  'replacements',
]);

const TRIES = 4;

describe.each([...samples, ...generated].map((source) => [source.name, source] as const))('%s', (_, source) => {
  const sound = wholeRows(read(source, textOf(source)));

  test('is read whole as it is', () => expect(sound.length).toBeGreaterThan(0));

  test.each(Object.entries(DAMAGE))('%s', (kind, damage) => {
    if (kind.includes('shifted') && !SETTLES.has(sound[0]?.told[0] as string)) return;
    for (let seed = 1; seed <= TRIES; seed++) {
      const next = dice(seed * 7919);
      for (let i = 0; i < 5; i++) next();
      const text = damage(source, (below) => Math.floor(next() * below));
      const made = rowsMade(wholeRows(read(source, text)), sound);
      if (made.length > 0) expect({ seed, made }).toEqual({ seed, made: [] });
    }
  });
});
