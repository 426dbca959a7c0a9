// A formula that stands in each row of a column is read once; what it reads and gives is that of the row.
import { evaluate, ReadFormula, seenBy } from '../../../src/local/standin/evaluate';

const cells = (...rows: (string | number)[][]) => {
  return (row: number, column: number, tab?: string) =>
    tab === undefined ? (rows[row - 1]?.[column - 1] ?? '') : `${tab}!`;
};

test('its own row moves with the formula, every other place stays', () => {
  const formula = ReadFormula.of("=IF($A2>0,A$2&A3&$B2&'It''s 2'!C2,SUMIFS(A1:A2,B$2:B2,2))", 2);
  expect(formula.isThat("=IF($A7>0,A$2&A3&$B7&'It''s 2'!C7,SUMIFS(A1:A7,B$2:B7,2))", 7)).toBe(true);
  expect(formula.isThat("=IF($A7>0,A$2&A7&$B7&'It''s 2'!C7,SUMIFS(A1:A7,B$2:B7,2))", 7)).toBe(false);
  expect(formula.isThat("=IF($A2>0,A$2&A3&$B2&'It''s 2'!C2,SUMIFS(A1:A2,B$2:B2,2))", 7)).toBe(false);
  const at = cells([10, 2], [0, 2], [5, 'x'], [1, 'y']);
  expect(formula.valueIn(2, seenBy(at))).toBe(10);
  expect(formula.valueIn(4, seenBy(at))).toBe("05yIt's 2!");
});

test('a number, a text or a tab that looks like the row is none', () => {
  const formula = ReadFormula.of('="2"&2&\'A2\'!B9&A22', 2);
  expect(formula.isThat('="2"&2&\'A2\'!B9&A22', 5)).toBe(true);
  expect(
    formula.valueIn(
      5,
      seenBy(() => '-'),
    ),
  ).toBe('22--');
});

test('a value that was kept is that of the very same cells', () => {
  const formula = ReadFormula.of('=IF(A1=1,"one",A1&"/"&B1)', 1);
  const at = seenBy(cells([1, ''], ['1', ''], ['1', 1], ['', '1'], ['11', ''], ['1', '1'], [1, '']));
  expect([1, 2, 3, 4, 5, 6, 7].map((row) => formula.valueIn(row, at))).toEqual([
    ...['one', '1/', '1/1', '/1', '11/', '1/1', 'one'],
  ]);
});

test('only the branch that is taken is computed, as in a spreadsheet', () => {
  expect(evaluate('=IF(A1=0,"none",1/A1)', cells([0]))).toBe('none');
  expect(evaluate('=IF(A1=0,"none",1/A1)', cells([4]))).toBe(0.25);
  expect(evaluate('=1/A1', cells([0]))).toBeNull();
});

test.each(['=NOW()', '=A1+', '=IF(A1,1', '=1 2', '=IF(TRUE,1,VLOOKUP(A1))', '=@A1'])(
  '%s has no value here',
  (formula) => {
    expect(evaluate(formula, cells([1]))).toBeNull();
    expect(ReadFormula.of(formula, 1).isThat(formula, 1)).toBe(true);
  },
);
