// Amazon's answer as the seller chooses it: understood in both languages, however it is spaced and written.
import { answerChoices, answerIn } from '../../src/filing/amazons-answer';
import { QUESTIONS, REFUSALS } from '../../src/messages/cases/types';
import { LANGUAGES } from '../../src/settings';

const MEANT = [
  ...REFUSALS.map((reason) => ({ kind: 'refused', reason })),
  ...QUESTIONS.filter((id) => id !== 'silent').map((question) => ({ kind: 'asked', question })),
];

test.each(LANGUAGES)('every choice is understood, and means one thing (%s)', (language) => {
  const choices = answerChoices(language);
  expect(new Set(choices).size).toBe(choices.length);
  expect(choices.map(answerIn)).toEqual(MEANT);
  expect(choices.map((text) => answerIn(`  ${text.toUpperCase().replace(/ /g, '  ')} `))).toEqual(MEANT);
});

test.each([
  ['', null],
  ['they do not know', null],
  ['Refused', null],
  ['Refused: because', { kind: 'refused', reason: null }],
  ['被拒绝：', { kind: 'refused', reason: null }],
  ['Amazon asks: for a photo', { kind: 'asked', question: null }],
  ['被拒绝：Unit found', { kind: 'refused', reason: 'unit-found' }],
])('%j', (typed, meant) => {
  expect(answerIn(typed)).toEqual(meant);
});
