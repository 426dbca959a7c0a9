// Refused: what each of Amazon's reasons means, whether and until when another step is worth it, and the draft.
import { casesOf } from '../../src/filing/groups';
import type { CaseSoFar } from '../../src/filing/pack';
import { questionChoices, refusalChoices, refusalOf } from '../../src/filing/refusals';
import { REFUSALS, type RefusalId } from '../../src/messages/cases/types';
import { LANGUAGES, type Language } from '../../src/settings';
import { aClaim, aResult, day } from '../plan/support';

const claim = aClaim({ deadline: day('2026-11-30') });
const refused = (reason: RefusalId, language: Language = 'en', soFar: CaseSoFar = {}, asOf = day('2026-11-22')) =>
  refusalOf(casesOf([claim])[0]!, reason, { result: aResult([claim], { asOf }), language }, soFar);

test.each(LANGUAGES)('every reason and question has a name of its own (%s)', (language) => {
  for (const choices of [refusalChoices(language), questionChoices(language)]) {
    expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
  }
  const meanings = REFUSALS.map((reason) => refused(reason, language).means);
  expect(new Set(meanings).size).toBe(REFUSALS.length);
});

test.each(REFUSALS)('%s: a draft, and advice that says once and until when', (reason) => {
  const { text, advice, until, worth } = refused(reason);
  expect(text).toContain('You answered that');
  expect(text).toContain('Could you please review the decision?');
  expect(worth).not.toBe('no');
  expect(advice).toHaveLength(3);
  expect(advice[0]).toContain('once');
  expect(advice[2]).toContain('Until 2026-11-30');
  expect(until).toBe(day('2026-11-30'));
});

test('after the last day only the case itself is left', () => {
  const { until, advice } = refused('unit-found', 'en', {}, day('2026-12-01'));
  expect(until).toBeNull();
  expect(advice[2]).toContain('only this case');
});

test.each([
  ['2026-11-30', 'check'],
  ['2026-12-01', 'no'],
])('filed on %s and refused as too late: %s', (filed, worth) => {
  expect(refused('outside-window', 'en', { filedOn: day(filed) }).worth).toBe(worth);
  expect(refused('duplicate', 'en', { filedOn: day(filed) }).worth).toBe('check');
});

test('the draft of another marketplace comes with its meaning', () => {
  const german = aClaim({ marketplace: 'DE' });
  const source = { result: aResult([german]), language: 'zh' as const };
  const { text, meaning } = refusalOf(casesOf([german])[0]!, 'proof-refused', source);
  expect(text).toContain('Guten Tag');
  expect(meaning).toContain('您答复称');
});
