// What lines tell of a text: never less than the patterns themselves find in it.
import fc from 'fast-check';
import { asLinesTell } from '../../../src/messages/rules/known-lines';
import { lexiconOf } from '../../../src/messages/rules/lexicon';

const patterns = (['en', 'de', 'fr'] as const).map((language) => lexiconOf(language).threat);
const finds = (text: string): boolean => patterns.some((pattern) => text.search(pattern) >= 0);

const WORDS =
  'we will report you to the police lawyer my 12 123-4567890-1234567 legal action klage wir anwalt polizei avocat , . !';

test('nothing that a pattern finds is lost, whatever figures and blanks stand around it', () => {
  const word = fc.constantFrom(...WORDS.split(' '), '   ');
  const line = fc.array(word, { maxLength: 9 }).map((all) => all.join(' '));
  let found = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\n\n'), (lines, end) => {
      // Signs at both ends of a line keep what is found within it.
      const text = lines.map((one) => `- ${one}.`).join(end);
      if (!finds(text)) return;
      found++;
      expect(asLinesTell(() => patterns)(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(200);
});

test('over two lines a pattern is found too', () => {
  const text = 'We have waited for long and shall take legal\naction against you';
  expect(finds(text)).toBe(true);
  expect(asLinesTell(() => patterns)(text)).toBe(true);
});

test('lines that differ in figures and blanks are looked at once', () => {
  const looked = jest.spyOn(RegExp.prototype, 'test');
  const tell = asLinesTell(() => [/klage(?!\p{L})/iu]);
  expect(tell('Order 1: 20 USD\nOrder 17:    3 USD\n\nOrder 5: 6 USD')).toBe(false);
  const before = looked.mock.calls.length;
  expect(tell('Order 99: 1 USD\nOrder 4:     12 USD\nOrder 3: 5 USD')).toBe(false);
  expect(looked.mock.calls.length).toBe(before);
  expect(tell('Order 1: KLAGE')).toBe(true);
  looked.mockRestore();
});

test('a pattern with capitals finds small letters and capitals', () => {
  const tell = asLinesTell(() => [/Über\p{Lu}?\s\S/iu]);
  expect(tell('über x')).toBe(true);
  expect(tell('ÜBER X')).toBe(true);
  expect(tell('üb x')).toBe(false);
});
