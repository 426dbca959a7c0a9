// A report file read from its bytes and one read with care tell the same, cell by cell and issue by issue: as they are, damaged,
// and in other encodings, separators and line ends.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, readWithCare } from '../../../src/files/read-file';
import { FileReading, readTab } from '../../../src/reports';
import type { Table } from '../../../src/reports/reading/table';
import type { Tab } from '../../../src/values/cell';
import { dice } from '../../contract/support/grid';

const SAMPLES = join(__dirname, '../../../samples');
const FILES = readdirSync(SAMPLES).filter((name) => /\.(txt|csv|tsv)$/.test(name));

function told(table: Table): unknown {
  const keys = Object.keys(table.at);
  const rows = Array.from({ length: table.size }, (_, i) => [
    table.rowNumbers[i],
    table.whole(i),
    ...keys.map((key) => [table.text(i, key), table.date(i, key), table.quantity(i, key)]),
  ]);
  const { spec, header, headerRow, totalsLines, cut, decimalSign, dateOrder, issues } = table;
  const read = { rows, unread: table.unreadRows(), lines: table.unreadLines(), range: table.range() };
  return { report: spec.id, header, headerRow, totalsLines, cut, decimalSign, dateOrder, issues, ...read };
}

const sorted = (_: string, value: unknown) => (value instanceof Set ? [...value].sort() : value);

/** One line a row, for what differs is to be seen. */
const allOf = (tab: Tab): string =>
  JSON.stringify({ file: tab.file, tables: readTab(tab).tables.map(told) }, sorted).replaceAll('],[', '],\n[');

/** Compares the readings of a file, its columns made as it is gone through or later; returns whether it was read from its bytes. */
function compare(bytes: Uint8Array): boolean {
  const fast = readReport('report', bytes);
  const careful = readWithCare('report', bytes);
  const told = allOf(careful);
  expect(allOf(fast)).toBe(told);
  const early = new FileReading();
  const tab = readReport('report', bytes, { lookAhead: early.columns });
  early.read(tab);
  expect(allOf(tab)).toBe(told);
  const { store } = fast;
  if (!store) return false;
  const rows = Array.from({ length: store.height }, (_, row) => store.row(row));
  expect(JSON.stringify(rows)).toBe(JSON.stringify(careful.rows));
  return true;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
type Change = (text: string, at: number, separator: string) => string;

const splice =
  (remove: number, add: string): Change =>
  (text, at) =>
    text.slice(0, at) + add + text.slice(at + remove);

const inLine =
  (change: (line: string, separator: string) => string): Change =>
  (text, at, separator) => {
    const from = text.lastIndexOf('\n', at) + 1;
    const to = text.indexOf('\n', at);
    return to < 0 ? text : text.slice(0, from) + change(text.slice(from, to), separator) + text.slice(to);
  };

/** Texts are changed byte by byte. */
const CHANGES: Readonly<Record<string, Change>> = {
  'cut off': (text, at) => text.slice(0, at),
  'a line in two': splice(0, '\n'),
  'a quote more': splice(0, '"'),
  'a carriage return': splice(0, '\r'),
  'a control character': splice(1, '\u0000'),
  'a byte of no encoding': splice(1, '\xff'),
  'a separator more': (text, at, separator) => splice(0, separator)(text, at, separator),
  'a piece lost': splice(23, ''),
  'a cell more': inLine((line, separator) => `${line}${separator}x`),
  'a cell less': inLine((line, separator) => line.slice(0, Math.max(0, line.lastIndexOf(separator)))),
  'cells moved': inLine((line, separator) => separator + line.slice(0, Math.max(0, line.lastIndexOf(separator)))),
  'a blank line': inLine((line) => `${line}\n`),
  'a line of separators': inLine((line, separator) => `${line}\n${line.replace(/[^\t,]/g, '') || separator}`),
  'a note': inLine((line) => `${line}\nmy own note`),
  'the header again': (text, at, separator) =>
    inLine((line) => `${line}\n${text.split('\n', 1)[0]}`)(text, at, separator),
  'no last line end': (text) => text.trimEnd(),
  'blank lines at the end': (text) => `${text.trimEnd()}\n\n \n\n`,
  'the file twice': (text) => `${text.trimEnd()}\n${text}`,
};

const WHOLE: Readonly<Record<string, (text: string, separator: string) => Uint8Array>> = {
  'as it is': (text) => latin1(text),
  CRLF: (text) => latin1(text.replace(/\r?\n/g, '\r\n')),
  'CR alone': (text) => latin1(text.replace(/\r?\n/g, '\r')),
  'a mark of UTF-8': (text) => latin1(`\xef\xbb\xbf${text}`),
  'two marks': (text) => latin1(`\xef\xbb\xbf\xef\xbb\xbf${text}`),
  'accents in UTF-8': (text) => Buffer.from(text.replace(/a(?=\w)/g, 'ä'), 'utf8'),
  'accents in Windows-1252': (text) => latin1(text.replace(/a(?=\w)/g, 'ä').replace(/ /g, '\xa0')),
  Shift_JIS: (text) => latin1(text.replace(/Sellable|Order|Unit/gi, '\x94\xcc\x94\x84')),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'lines that end with a separator': (text, separator) => latin1(text.replace(/\r?\n/g, `${separator}\n`)),
};

describe.each(FILES)('%s', (name) => {
  const text = readFileSync(join(SAMPLES, name)).toString('latin1');
  const separator = text.includes('\t') ? '\t' : ',';

  test('whole, in every writing', () => {
    const fast = Object.entries(WHOLE).filter(([, write]) => compare(write(text, separator)));
    const ways = fast.map(([way]) => way);
    expect(ways).toContain('as it is');
    expect(ways).toContain('CRLF');
    const ascii = /^[\0-\x7f]*$/.test(text);
    if (ascii) expect(ways).toContain('accents in Windows-1252');
    expect(ways).not.toContain('UTF-16');
  });

  test('damaged', () => {
    const roll = dice(FILES.indexOf(name) + 1);
    const somewhere = () => Math.floor(roll() * text.length);
    // A third of the kinds for each file: every kind meets a dozen of them.
    const some = Object.values(CHANGES).filter((_, i) => (i + FILES.indexOf(name)) % 3 === 0);
    for (const change of some) compare(latin1(change(text, somewhere(), separator)));
  });
});
