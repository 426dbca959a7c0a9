// A number of days in the form that each language has for it.
import { daysText } from '../../src/messages/plurals';

test.each([
  ['en', '1', '1 day'],
  ['en', '12', '12 days'],
  ['de', '1', '1 Tag'],
  ['fr', '0', '0 jour'],
  ['es', '2', '2 días'],
  ['ja', '12', '12日'],
  ['zh', '1', '1天'],
] as const)('%s, %s', (language, count, text) => {
  expect(daysText(count, language)).toBe(text);
});

test('what is no number stays as it was typed', () => {
  expect(daysText('10 to 14 days', 'en')).toBe('10 to 14 days');
});
