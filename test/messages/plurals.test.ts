// A number of days in the form that each language has for it.
import { daysText, promiseText } from '../../src/messages/plurals';

test.each([
  ['en', '1', '1 day'],
  ['en', '12', '12 days'],
  ['de', '1', '1 Tag'],
  ['fr', '0', '0 jour'],
  ['es', '2', '2 días'],
  ['pl', '1', '1 dzień'],
  ['pl', '3', '3 dni'],
  ['pl', '5', '5 dni'],
  ['nl', '1', '1 dag'],
  ['sv', '2', '2 dagar'],
  ['ja', '12', '12日'],
  ['zh', '1', '1天'],
] as const)('%s, %s', (language, count, text) => {
  expect(daysText(count, language)).toBe(text);
});

test('what is no number stays as it was typed', () => {
  expect(daysText('10 to 14 days', 'en')).toBe('10 to 14 days');
});

test.each([
  ['en', 'one working day', 'two working days', 'three working days'],
  ['de', 'eines Werktags', 'zwei Werktage', 'von drei Werktagen'],
  ['fr', 'd’un jour ouvré', 'les deux jours ouvrés', 'de trois jours ouvrés'],
  ['it', 'un giorno lavorativo', 'due giorni lavorativi', 'tre giorni lavorativi'],
  ['es', 'un día laborable', 'dos días laborables', 'tres días laborables'],
  ['nl', 'één werkdag', 'twee werkdagen', 'drie werkdagen'],
  ['pl', 'jednego dnia roboczego', 'dwóch dni roboczych', 'trzech dni roboczych'],
  ['sv', 'en arbetsdag', 'två arbetsdagar', 'tre arbetsdagar'],
  ['ja', '1営業日', '2営業日', '3営業日'],
  ['zh', '一个工作日', '两个工作日', '三个工作日'],
] as const)('promises in %s', (language, one, refund, three) => {
  expect(promiseText('answerDays', '1', language)).toBe(one);
  expect(promiseText('refundDays', '2', language)).toBe(refund);
  expect(promiseText('answerDays', '3', language)).toBe(three);
  expect(promiseText('answerDays', 'soon', language)).toBe('soon');
  expect(promiseText('refundDays', '11', language)).toBe('11');
});
