import { fromWorkbook, shifted, toWorkbook } from '../../../src/local/workbook/formulas';

test.each([
  ['=SUM(B3:B)', 'SUM(B3:B1048576)'],
  ['=SUMIFS(Claims!$C$3:$C,Claims!$A$3:$A,"B3:B")', 'SUMIFS(Claims!$C$3:$C1048576,Claims!$A$3:$A1048576,"B3:B")'],
  ['=COUNTIF(\'B3:B\'!A1:A9,"x")', 'COUNTIF(\'B3:B\'!A1:A9,"x")'],
  ['=IFS(A1>0,MAXIFS(B:B,C:C,"a"),TRUE,0)', '_xlfn.IFS(A1>0,_xlfn.MAXIFS(B:B,C:C,"a"),TRUE,0)'],
  ['=TODAY()-120', 'TODAY()-120'],
])('%s in a workbook and back', (formula, inWorkbook) => {
  expect(toWorkbook(formula)).toBe(inWorkbook);
  expect(fromWorkbook(inWorkbook)).toBe(formula);
});

test.each([
  ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
  ['IF(C3="A1","A1",LOG10(C3))', 1, 0, 'IF(C4="A1","A1",LOG10(C4))'],
  ["'A1'!B2+TAXES2026", 1, 1, "'A1'!C3+TAXES2026"],
  ['SUM(A1:Z1)', 1, 1, 'SUM(B2:AA2)'],
])('%s shared %i rows and %i columns further', (formula, rows, columns, there) => {
  expect(shifted(formula, rows, columns)).toBe(there);
});
