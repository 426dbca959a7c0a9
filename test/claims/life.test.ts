// The life of a claim as a table: what each word of the seller and each report makes of it, and which moves there are.
import fc from 'fast-check';
import {
  LIFE_STATES,
  type LifeState,
  MOVES,
  type Outlook,
  outlookOf,
  type Said,
  type Shown,
  SILENT_DAYS,
  STILL_OPEN,
  stateOf,
  WITH_AMAZON,
  WORDS,
} from '../../src/claims/life';

const NOTHING: Shown = {
  claim: null,
  settled: null,
  checkable: false,
  answer: null,
  daysFiled: null,
  rowsMissing: false,
};
const ready = (strength: 'strong' | 'review' = 'strong'): Shown['claim'] => ({ state: 'ready', strength, doubts: [] });
const of = (shown: Partial<Shown>, before: Outlook | null = null) => outlookOf(before, { ...NOTHING, ...shown });
const answer = (part: Partial<NonNullable<Shown['answer']>> = {}) => ({
  paid: true,
  short: false,
  takenBack: false,
  ...part,
});

test.each<[string, Partial<Shown>, LifeState, LifeState, LifeState]>([
  ['ready and certain', { claim: ready() }, 'to-file', 'to-file', 'with-amazon'],
  [
    'to check, and only doubts say so',
    { claim: ready('review'), checkable: true },
    'check-first',
    'to-file',
    'with-amazon',
  ],
  ['to check for a reason of the rule', { claim: ready('review') }, 'check-first', 'check-first', 'with-amazon'],
  ['too early', { claim: { ...ready()!, state: 'waiting' } }, 'waiting', 'waiting', 'with-amazon'],
  ['a report lacks', { claim: { ...ready()!, state: 'needs-data' } }, 'needs-report', 'needs-report', 'with-amazon'],
  ['too late', { claim: { ...ready()!, state: 'expired' } }, 'expired', 'expired', 'with-amazon'],
  ['not in the reports', {}, 'gone', 'gone', 'with-amazon'],
  ['paid', { settled: 'paid' }, 'paid-itself', 'paid-itself', 'paid'],
  ['found', { settled: 'found' }, 'found', 'found', 'with-amazon'],
  ['filed for a week', { claim: ready(), daysFiled: SILENT_DAYS }, 'to-file', 'to-file', 'silent'],
  ['filed for six days', { claim: ready(), daysFiled: SILENT_DAYS - 1 }, 'to-file', 'to-file', 'with-amazon'],
  ['answered in full', { claim: ready(), answer: answer() }, 'to-file', 'to-file', 'paid'],
  ['answered in part', { claim: ready(), answer: answer({ short: true }) }, 'to-file', 'to-file', 'paid-part'],
  ['taken back', { settled: 'paid', answer: answer({ takenBack: true }) }, 'taken-back', 'taken-back', 'taken-back'],
])('%s', (_name, shown, open, checked, filed) => {
  expect(of(shown)).toEqual({ open, checked, filed });
});

const NO_WORD: Said = { word: null, hasCase: false, answer: null };

test.each<[Said['word'], boolean, LifeState]>([
  [null, false, 'to-file'],
  ['to-file', false, 'to-file'],
  ['checked', false, 'check-first'],
  [null, true, 'with-amazon'],
  ['to-file', true, 'with-amazon'],
  ['filed', false, 'with-amazon'],
  ['asked', false, 'asked'],
  ['paid', false, 'paid'],
  ['refused', true, 'refused'],
  ['dropped', true, 'dropped'],
])('the word %s, case id %s: %s', (word, hasCase, state) => {
  expect(
    stateOf({ open: 'to-file', checked: 'check-first', filed: 'with-amazon' }, { ...NO_WORD, word, hasCase }),
  ).toBe(state);
});

test('what the reports answer goes on from the seller’s word and never against it', () => {
  const paid: Outlook = { open: 'paid-itself', checked: 'paid-itself', filed: 'paid' };
  expect(stateOf(paid, { ...NO_WORD, word: 'filed' })).toBe('paid');
  expect(stateOf(paid, { ...NO_WORD, word: 'asked' })).toBe('paid');
  expect(stateOf(paid, { ...NO_WORD, word: 'refused', hasCase: true })).toBe('refused');
  expect(stateOf(paid, { ...NO_WORD, word: 'dropped' })).toBe('dropped');
  expect(stateOf({ ...paid, filed: 'taken-back' }, { ...NO_WORD, word: 'paid' })).toBe('taken-back');
});

// Amazon's answer that he chose, beside his own status: rows are what the reports answer to the filed claim.
const ANSWERED: Readonly<Record<'refused' | 'asked', Readonly<Record<string, LifeState>>>> = {
  refused: {
    'with-amazon': 'refused',
    silent: 'refused',
    paid: 'paid',
    'paid-part': 'paid-part',
    'taken-back': 'taken-back',
  },
  asked: {
    'with-amazon': 'asked',
    silent: 'asked',
    paid: 'paid',
    'paid-part': 'paid-part',
    'taken-back': 'taken-back',
  },
};

test.each(['refused', 'asked'] as const)(
  'the answer "%s" files the claim and says its state, until the reports do',
  (his) => {
    for (const [filed, state] of Object.entries(ANSWERED[his])) {
      const outlook: Outlook = { open: 'to-file', checked: 'to-file', filed: filed as LifeState };
      for (const word of [null, 'to-file', 'checked', 'filed'] as const)
        for (const hasCase of [false, true]) expect(stateOf(outlook, { word, hasCase, answer: his })).toBe(state);
      // What he says in so many words counts first.
      for (const word of ['asked', 'paid', 'refused', 'dropped'] as const)
        expect(stateOf(outlook, { word, hasCase: true, answer: his })).toBe(stateOf(outlook, { ...NO_WORD, word }));
    }
  },
);

const shown = fc.record<Shown>({
  claim: fc.option(
    fc.record({
      state: fc.constantFrom('ready', 'waiting', 'needs-data', 'expired'),
      strength: fc.constantFrom('strong', 'review'),
      doubts: fc.constant([]),
    }),
  ) as fc.Arbitrary<Shown['claim']>,
  settled: fc.constantFrom(null, 'paid', 'found'),
  checkable: fc.boolean(),
  answer: fc.option(fc.record({ paid: fc.boolean(), short: fc.boolean(), takenBack: fc.boolean() })),
  daysFiled: fc.option(fc.integer({ min: 0, max: 30 })),
  rowsMissing: fc.boolean(),
});
const said = fc.record<Said>({
  word: fc.constantFrom(null, ...WORDS),
  hasCase: fc.boolean(),
  answer: fc.constantFrom(null, 'refused', 'asked'),
});

test('property: a run and a word make no move that is not in the table', () => {
  fc.assert(
    fc.property(fc.array(shown, { minLength: 1, maxLength: 6 }), said, said, (runs, first, second) => {
      let before: Outlook | null = null;
      for (const run of runs) {
        const after = outlookOf(before, run);
        const { reports, removal } = before ? MOVES[stateOf(before, first)] : { reports: LIFE_STATES, removal: [] };
        if (before) {
          const from = stateOf(before, first);
          const to = stateOf(after, first);
          // Checking a doubt is his word about that doubt: what it makes of a claim follows the claim.
          if (from !== to && first.word !== 'checked') expect([...reports, ...removal]).toContain(to);
        }
        const typed = stateOf(after, second);
        if (typed !== stateOf(after, first)) expect(MOVES[stateOf(after, first)].seller).toContain(typed);
        before = after;
      }
    }),
  );
});

test('property: a filed claim is never offered again, and what was paid never becomes unpaid', () => {
  const filed = said.filter(
    ({ word, hasCase, answer: his }) => (hasCase || word === 'filed' || his !== null) && word !== 'dropped',
  );
  fc.assert(
    fc.property(fc.array(shown, { minLength: 1, maxLength: 8 }), filed, (runs, word) => {
      let before: Outlook | null = null;
      let paid = false;
      for (const run of runs) {
        before = outlookOf(before, run);
        const state = stateOf(before, word);
        expect(STILL_OPEN).not.toContain(state);
        if (paid) expect(WITH_AMAZON).not.toContain(state);
        if (word.word !== 'paid' && word.word !== 'refused') paid ||= state === 'paid' || state === 'paid-part';
      }
    }),
  );
});
