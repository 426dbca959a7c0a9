// Hostile input: the check takes time in proportion to the length of a text, and no pattern repeats without an end.
import { check } from '../../../src/messages/rules/check';
import { lexiconOf } from '../../../src/messages/rules/lexicon';
import { TEXT_LANGUAGES } from '../../../src/messages/scenarios';

const UNITS = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '.',
  '-',
  '@',
  'a.',
  'a ',
  'a-',
  'a@',
  '1 ',
  '1-',
  '(1',
  'A ',
  'r.',
  '{{',
  '{',
  '[id ',
  '<a ',
  '**a',
  'あ',
  '評',
  'а',
  '\uFDFA',
  'e\u0301\u0301',
  'www.',
  'http://',
  'review ',
  'a review ',
  'your new ',
  'please ',
  'if you ',
  'change ',
  'dot ',
  'zero ',
  '一',
  'レビュー',
  '请',
  "won't ",
  'bitte ',
  'a. review ',
];

const LENGTH = 16_000;
/** Far below what a walk along the square of the length takes, far above what a busy machine adds. */
const MILLISECONDS = 1500;

test.each(UNITS)('%j, many times over', (unit) => {
  const times = Math.ceil(LENGTH / unit.normalize('NFKC').length);
  const timeOf = (text: string): number => {
    const start = performance.now();
    check('', text, { audience: 'buyer' });
    check('', text, { language: 'ja', known: [unit.repeat(20)] });
    return performance.now() - start;
  };
  const half = timeOf(unit.repeat(times / 2));
  // A busy machine takes long for both; along the square the whole would take four times the half.
  expect(timeOf(unit.repeat(times))).toBeLessThan(Math.max(MILLISECONDS, 3 * half));
});

test.each(TEXT_LANGUAGES)('patterns in %s repeat a bounded number of times', (language) => {
  for (const pattern of Object.values(lexiconOf(language))) {
    expect(pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')).not.toMatch(/[+*]|\{\d+,\}/);
  }
});

test('two thousand signs that each expand into many', () => {
  const start = performance.now();
  check('', '\uFDFA'.repeat(2000), { audience: 'buyer' });
  expect(performance.now() - start).toBeLessThan(2 * MILLISECONDS);
});
