import { moveFormula } from '../../../src/plan/table/formulas';

test.each([
  ['=E12/2', '=E7/2'],
  ['=$E12*E$12+E$3', '=$E7*E$12+E$3'],
  ['=SUM(A12:C12)', '=SUM(A7:C7)'],
  ['=SUM(E$9:E$40)/E12', '=SUM(E$9:E$40)/E7'],
  ['=IF(A12="A12";Products!B12;\'My tab\'!C12)', '=IF(A7="A12";Products!B12;\'My tab\'!C12)'],
  ['=LOG10(E12)+E120+1E12', '=LOG10(E7)+E120+1E12'],
  ['=产品!B12&E12', '=产品!B12&E7'],
  ['=A11+A13', '=A11+A13'],
])('%s moves from row 12 to 7 as %s', (formula, moved) => {
  expect(moveFormula(formula, 12, 7)).toBe(moved);
  expect(moveFormula(formula, 12, 12)).toBe(formula);
});
