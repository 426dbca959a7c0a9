// CSV: quoted right, read back the same, nothing that a program would run, and ids as they are.
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvOf } from '../../src/filing/csv';

const cellsIn = (csv: string) => Papa.parse<string[]>(csv.slice(1), { delimiter: ',', skipEmptyLines: true }).data;

test('begins with the mark of UTF-8 and ends its lines as Excel does', () => {
  expect(
    csvOf([
      ['Row', 'Größe'],
      ['1', '大'],
    ]),
  ).toBe('\uFEFFRow,Größe\r\n1,大\r\n');
});

test.each([
  ['a comma', 'a,b', '"a,b"'],
  ['a semicolon, which Excel splits at elsewhere', 'a;b', '"a;b"'],
  ['quotes', 'a "b" c', '"a ""b"" c"'],
  ['a line end', 'a\nb', '"a\nb"'],
  ['a tab', 'a\tb', '"a\tb"'],
  ['blanks around', ' a ', '" a "'],
])('%s is quoted', (_, cell, written) => {
  expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

test.each([
  ['=HYPERLINK("http://x","y")'],
  ["=cmd|'/C calc'!A0"],
  ['+cmd|x'],
  ['@SUM(A1:A9)'],
  ['-2+3*cmd()'],
  ['\t=1+1'],
  ['=1+1'],
  ['-A1*B2'],
])('%s begins with an apostrophe', (cell) => {
  expect(cellsIn(csvOf([[cell]]))).toEqual([[`'${cell}`]]);
});

test.each([
  ['-1'],
  ['-12.50'],
  ['-1,234.00'],
  ['+5'],
  ['-MUG-BLUE'],
  ['@home lamp'],
  ['=MUG'],
  ['-'],
  ['112-1234567-1234567'],
  ['00012345678901234567890'],
  ['1E5'],
  ['LPNRR123'],
])('the number or id %s stays as it is', (cell) => {
  expect(cellsIn(csvOf([[cell]]))).toEqual([[cell]]);
});

test('any text is read back, with an apostrophe before it at most', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), (cells) => {
      // A bare CR ends a line for the parser of this test, and a row of nothing is skipped by it.
      const row = ['x', ...cells.map((cell) => cell.replace(/\r/g, ''))];
      const read = cellsIn(csvOf([row]))[0]!;
      expect(read.map((cell, i) => (cell === row[i] ? cell : cell.replace(/^'/, '')))).toEqual(row);
    }),
  );
});
