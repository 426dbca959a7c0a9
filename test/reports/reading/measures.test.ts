// Measures and fee classes as sellers and reports write them.
import { feeClassOf, readMeasures } from '../../../src/reports/reading/measures';
import { issueCodes, run } from '../../contract/support/claims';
import { grid } from '../../contract/support/grid';

const given = (
  length: string,
  dimensionUnit: string,
  weight: string,
  weightUnit: string,
  width = '9',
  height = '0.7',
) => readMeasures({ length, width, height, dimensionUnit, weight, weightUnit }, '.');

test.each([
  ['13.8', 'in', '2.88', 'oz', { sides: [13.8, 9, 0.7], lengthUnit: 'in', weight: 2.88, weightUnit: 'oz' }],
  ['13,8', 'Inches', '2,88', 'ounces', { sides: [13.8, 9, 0.7], lengthUnit: 'in', weight: 2.88, weightUnit: 'oz' }],
  ['35', 'centimeters', '450', 'grams', { sides: [35, 9, 0.7], lengthUnit: 'cm', weight: 450, weightUnit: 'g' }],
  ['35', '厘米', '1.2', '公斤', { sides: [35, 9, 0.7], lengthUnit: 'cm', weight: 1.2, weightUnit: 'kg' }],
  ['13.8', 'in', '2 lbs.', '', { sides: [13.8, 9, 0.7], lengthUnit: 'in', weight: 2, weightUnit: 'lb' }],
])('%s %s, %s %s', (length, lengthUnit, weight, weightUnit, expected) => {
  expect(given(length, lengthUnit, weight, weightUnit)).toEqual({ unit: expected, problems: [] });
});

test('units beside the numbers, millimetres included', () => {
  expect(given('138 mm', '', '1 kg', '', '90mm', '7 mm').unit).toEqual({
    sides: [13.8, 9, 0.7],
    lengthUnit: 'cm',
    weight: 1,
    weightUnit: 'kg',
  });
});

test.each([
  ['a unit that is none', '13', 'feet', '1', 'lb', 'bad-unit'],
  ['no unit', '13', '', '1', 'lb', 'bad-unit'],
  ['no unit of weight', '13', 'in', '1', '', 'bad-unit'],
  ['a stone', '13', 'in', '1', 'stone', 'bad-unit'],
  ['no number', 'long', 'in', '1', 'lb', 'bad-number'],
  ['a negative number', '-3', 'in', '1', 'lb', 'bad-number'],
])('%s is a problem', (_name, length, lengthUnit, weight, weightUnit, code) => {
  const { unit, problems } = given(length, lengthUnit, weight, weightUnit);
  expect(unit).toBeNull();
  expect(problems.map((p) => p.code)).toContain(code);
});

test('nothing given is no problem', () => {
  expect(given('', '', '', '', '', '')).toEqual({ unit: null, problems: [] });
  expect(given('13', 'in', '', '', '', '')).toEqual({ unit: null, problems: [] });
});

test('fee classes in both languages', () => {
  expect(['standard', 'Apparel', '服装', 'Dangerous goods', '', 'toy'].map(feeClassOf)).toEqual([
    'standard',
    'apparel',
    'apparel',
    'dangerous',
    null,
    undefined,
  ]);
});

test('the Products tab says what cannot be used', () => {
  const headers = ['SKU', 'Length', 'Width', 'Height', 'Dimension unit', 'Weight', 'Weight unit', 'Fee class'];
  const tab = grid('Products', headers, [
    { SKU: 'A', Length: 10, Width: 5, Height: 'tall', 'Dimension unit': 'in', Weight: 1, 'Weight unit': 'lb' },
    { SKU: 'B', Length: 10, Width: 5, Height: 2, 'Dimension unit': 'yards', Weight: 1, 'Weight unit': 'lb' },
    {
      SKU: 'C',
      Length: 10,
      Width: 5,
      Height: 2,
      'Dimension unit': 'in',
      Weight: 1,
      'Weight unit': 'lb',
      'Fee class': 'x',
    },
  ]);
  expect(issueCodes(run([tab]))).toEqual(['bad-fee-class', 'bad-number', 'bad-unit']);
});
