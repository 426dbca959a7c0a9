import { FormulaTexts } from '../../../src/local/workbook/formula-texts';
import { toWorkbook } from '../../../src/local/workbook/formulas';
import { xmlText } from '../../../src/local/workbook/xml';

/** The XML of formulas that stand in one column, row by row, each made on its own. */
const each = (formulas: readonly string[]): string[] => formulas.map((formula) => xmlText(toWorkbook(formula)));
const together = (formulas: readonly string[], first: number): string[] => {
  const texts = new FormulaTexts(() => null);
  return formulas.map((formula, i) => texts.xmlOf(3, first + i, formula));
};

const ROWS = [1, 2, 7, 9, 20, 47, 99, 1047, 1048];

test.each<[string, (row: number) => string]>([
  ['a formula of its row', (row) => `=IF($A${row}="x",B${row}&"",IFNA(C${row},"<"))`],
  ['one that is open below', (row) => `=SUM(B${row}:B)+A${row}`],
  ['one that names other rows too', (row) => `=A${row}+A1${row}+A${row}1+B$4${row % 2 ? '' : '7'}`],
  ['one with another number in each row', (row) => `=A${row}*${row * 3}`],
  ['one that looks escaped', (row) => `="_x00${row}_"&A${row}`],
])('%s', (_, formulaOf) => {
  for (const first of ROWS) {
    const formulas = [0, 1, 2, 3].map((i) => formulaOf(first + i));
    expect(together(formulas, first)).toEqual(each(formulas));
  }
});

test('a link leads to the cells of its own row', () => {
  const texts = new FormulaTexts((url) => url.replace('#gid=', 'Sheet!'));
  const made = [7, 8].map((row) => texts.xmlOf(1, row, `=HYPERLINK("#gid=${row}","row ${row}")`));
  expect(made).toEqual([7, 8].map((row) => xmlText(`HYPERLINK("#Sheet!${row}","row ${row}")`)));
});
