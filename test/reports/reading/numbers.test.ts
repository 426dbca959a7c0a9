// Amounts and counts in every habit that files show.
import fc from 'fast-check';
import { parseMoney, parseQuantity, provesDecimalComma } from '../../../src/reports/reading/numbers';
import { moneyText } from '../../../src/values/money';

describe('parseMoney', () => {
  test.each([
    ['12.34', '.', 123400],
    ['-15.00', '.', -150000],
    ['1,234.56', '.', 12345600],
    ['2,691', '.', 26910000],
    ['1,694.07', '.', 16940700],
    ['1,23,456.50', '.', 1234565000],
    ['-15,00', ',', -150000],
    ['1.234,56', ',', 12345600],
    ['1.234', ',', 12340000],
    ['1.234', '.', 12340],
    ['95,00', '.', 950000],
    ['95.00', ',', 950000],
    ['1 234,56', ',', 12345600],
    ['1\u202F234,56', ',', 12345600],
    ['(5.00)', '.', -50000],
    ['−3.20', '.', -32000],
    ['$1,000.00', '.', 10000000],
    ['12.50 EUR', '.', 125000],
    ['  -321.69  ', '.', -3216900],
    ['.5', '.', 5000],
    ['3.33335', '.', 33334],
    ['0', '.', 0],
    ['', '.', null],
    ['--', '.', null],
    ['N/A', '.', null],
    ['abc', '.', Number.NaN],
    ['1.2.3', '.', Number.NaN],
    ['12-34', '.', Number.NaN],
    ['1,23', '.', 12300],
    ['2O.00', '.', Number.NaN],
  ] as const)('%s (%s) is %s', (text, sign, expected) => {
    expect(parseMoney(text, sign)).toBe(expected);
  });

  test('numbers of a sheet are exact in cents', () => {
    expect(parseMoney(19.99, '.')).toBe(199900);
    expect(parseMoney(-0.07, '.')).toBe(-700);
    expect(parseMoney({ iso: '2026-04-05' }, '.')).toBeNaN();
  });

  test('what moneyText prints is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(parseMoney(moneyText(cents * 100), '.')).toBe(cents * 100 + 0);
      }),
    );
  });
});

describe('parseQuantity', () => {
  test.each([
    ['1', 1],
    ['-16', -16],
    ['1.0', 1],
    ['1,200', 1200],
    ['', null],
    ['1.5', Number.NaN],
    ['one', Number.NaN],
  ] as const)('%s is %s', (text, expected) => {
    expect(parseQuantity(text)).toBe(expected);
  });
});

test.each([
  ['95,00', true],
  ['1.234,56', true],
  ['-15,0', true],
  ['1,234', false],
  ['1,234.56', false],
  ['12', false],
])('provesDecimalComma(%s) is %s', (text, expected) => {
  expect(provesDecimalComma(text)).toBe(expected);
});

describe('numbers beyond what is possible are not read', () => {
  test.each<[unknown, number]>([
    ['1000000', 1_000_000],
    ['-1000000', -1_000_000],
    ['1000001', Number.NaN],
    ['99,999,999,999', Number.NaN],
    [99_999_999_999, Number.NaN],
    [-1e308, Number.NaN],
    [Number.POSITIVE_INFINITY, Number.NaN],
  ])('a quantity of %p', (cell, count) => {
    expect(parseQuantity(cell as string | number)).toBe(count);
  });

  test.each<[unknown, number]>([
    ['1,000,000,000.00', 1e13],
    ['1,000,000,000.01', Number.NaN],
    [-1e308, Number.NaN],
    [2e9, Number.NaN],
  ])('an amount of %p', (cell, amount) => {
    expect(parseMoney(cell as string | number, '.')).toBe(amount);
  });
});
