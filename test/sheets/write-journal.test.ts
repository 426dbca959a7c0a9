// What is remembered of a tab while it is written, whatever call it is stopped at.
import { createStandIn } from '../../src/local/standin';
import { forgetJournal, type Journal, recallJournal, rememberJournal } from '../../src/sheets/write-journal';

const SHEET = 7;
/** A journal with so many cells that carry links. */
const journal = (cells: number): Journal => ({
  before: null,
  after: { column: 3, first: 2, print: `of ${cells}` },
  cells: Array.from({ length: cells }, (_, n) => ({
    ...{ key: `claim ${n}`, column: 4, text: `see case ${n}`, links: [[4, 8, 'https://example.com/case']] as const },
  })),
  formats: [],
  looks: null,
});
const LONG = journal(200);
const SHORT = journal(1);
const LESS = journal(80);

let standIn = createStandIn();
let remove = () => {};
beforeEach(() => {
  standIn = createStandIn();
  remove = standIn.install();
});
afterEach(() => remove());

/** Does something that is stopped at its calls of properties, one after the other; `each` is told after each stop. */
function stoppedAtEach(prepare: () => void, work: () => void, each: () => void): number {
  for (let stop = 1; ; stop++) {
    standIn.properties.clear();
    prepare();
    let seen = 0;
    standIn.onCall = (name) => {
      if (name.startsWith('Properties.') && ++seen >= stop) throw new Error('stopped');
    };
    let ended = true;
    try {
      work();
    } catch {
      ended = false;
    }
    standIn.onCall = null;
    if (ended) return stop;
    each();
  }
}

test.each([
  ['a shorter one', LONG, LESS],
  ['a longer one', LESS, LONG],
  ['one of a single piece', LONG, SHORT],
  ['one of many pieces', SHORT, LONG],
])('a journal stays until %s is there as a whole', (_, first, second) => {
  const stops = stoppedAtEach(
    () => rememberJournal(SHEET, first),
    () => rememberJournal(SHEET, second),
    () => {
      expect([first, second]).toContainEqual(recallJournal(SHEET));
      // What the stop left is in the way of nothing.
      rememberJournal(SHEET, second);
      expect(recallJournal(SHEET)).toEqual(second);
    },
  );
  expect(stops).toBeGreaterThan(2);
  expect(recallJournal(SHEET)).toEqual(second);
});

test('a journal that is forgotten is gone as a whole, and the next leaves nothing behind', () => {
  const stops = stoppedAtEach(
    () => rememberJournal(SHEET, LONG),
    () => forgetJournal(SHEET),
    () => {
      expect([LONG, null]).toContainEqual(recallJournal(SHEET));
      rememberJournal(SHEET, LESS);
      expect(recallJournal(SHEET)).toEqual(LESS);
      forgetJournal(SHEET);
      expect([...standIn.properties.keys()]).toEqual([]);
    },
  );
  expect(stops).toBeGreaterThan(4);
  expect([...standIn.properties.keys()]).toEqual([]);
});

test('pieces that a stop left are gone with the next journal, be it short', () => {
  const stops = stoppedAtEach(
    () => {},
    () => rememberJournal(SHEET, LONG),
    () => {
      expect([LONG, null]).toContainEqual(recallJournal(SHEET));
      rememberJournal(SHEET, SHORT);
      forgetJournal(SHEET);
      expect([...standIn.properties.keys()]).toEqual([]);
    },
  );
  expect(stops).toBeGreaterThan(4);
});

test('what is no journal is none', () => {
  for (const text of ['', 'null', '{}', '{"pieces":2,"set":0}', '[1]', '{"cells":[]', '7']) {
    standIn.properties.set(`fba-claims-links-${SHEET}`, text);
    expect(recallJournal(SHEET)).toBeNull();
    rememberJournal(SHEET, SHORT);
    expect(recallJournal(SHEET)).toEqual(SHORT);
  }
});
