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

const LENGTH = 8_000;
/** A long text takes as long as so many short ones of together its length; along the square so many times as long. */
const PARTS = 8;
const AT_MOST = 4;
/** Milliseconds below which a time tells of the clock and the machine, not of the work. */
const LEAST = 20;
const ROUNDS = 8;

/**
 * How many times as long a work takes for one long text as for the same length in short ones. Only times of one run are
 * compared: the two alternate, and of each its fastest round counts, which is the one that nobody disturbed. 1 where the
 * time is too short to tell.
 * @param isEnough ends the rounds by what was found so far
 */
function growth(
  work: (text: string) => void,
  textOf: (length: number) => string,
  isEnough: (times: number) => boolean,
): number {
  const rounds = [Array.from({ length: PARTS }, () => textOf(LENGTH / PARTS)), [textOf(LENGTH)]];
  const fastest = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const times = () => (fastest[1]! < LEAST ? 1 : fastest[1]! / fastest[0]!);
  for (let round = 0; round < ROUNDS && !isEnough(times()); round++) {
    rounds.forEach((texts, i) => {
      const start = performance.now();
      for (const text of texts) work(text);
      fastest[i] = Math.min(fastest[i]!, performance.now() - start);
    });
  }
  return times();
}

function checkBoth(text: string): void {
  check('', text, { audience: 'buyer' });
  check('', text, { language: 'ja', known: [text.slice(0, 40)] });
}

test.each(UNITS)('%j, many times over', (unit) => {
  const one = unit.normalize('NFKC').length;
  const times = growth(
    checkBoth,
    (length) => unit.repeat(Math.ceil(length / one)),
    (found) => found < AT_MOST,
  );
  expect(times).toBeLessThan(AT_MOST);
});

test('a walk along the square is seen', () => {
  const walk = (text: string) => {
    let met = 0;
    for (let i = 0; i < text.length; i++) for (let j = 0; j < text.length; j++) if (text[i] === text[j]) met++;
    if (met === 0) throw new Error('nothing was walked');
  };
  const times = growth(
    walk,
    (length) => 'ab'.repeat(length / 2),
    (found) => Number.isFinite(found) && found >= AT_MOST,
  );
  expect(times).toBeGreaterThanOrEqual(AT_MOST);
});

test.each(TEXT_LANGUAGES)('patterns in %s repeat a bounded number of times', (language) => {
  for (const pattern of Object.values(lexiconOf(language))) {
    expect(pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')).not.toMatch(/[+*]|\{\d+,\}/);
  }
});
