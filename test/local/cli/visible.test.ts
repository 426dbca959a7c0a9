import { visible } from '../../../src/local/cli/visible';

test.each([
  ['plain 亚马逊 — text', 'plain 亚马逊 — text'],
  ['a\u001B[2Jb', 'a␛[2Jb'],
  ['a\u001B]0;title\u0007', 'a␛]0;title␇'],
  ['one\ntwo\r\tthree', 'one␊two␍␉three'],
  ['\u007F\u009B31m', '␡\\u009B31m'],
  ['ab\u202Etxt.exe', 'ab\\u202Etxt.exe'],
])('%j is shown as %s', (line, shown) => {
  expect(visible(line, false)).toBe(shown);
});

test('only the colours of the program itself are let through, and only where it colours', () => {
  expect(visible('\u001B[1mTotal\u001B[22m \u001B[31mred', true)).toBe('\u001B[1mTotal\u001B[22m ␛[31mred');
  expect(visible('\u001B[1mTotal\u001B[22m', false)).toBe('␛[1mTotal␛[22m');
});
