// A run that finds everything as it would write it writes nothing; whatever is otherwise is written.
import type { StandIn } from '../../src/local/standin';
import { findClaims, setUpTabs, undoLastRun } from '../../src/sheets';
import { stopped, stopsOf } from './stops';
import { AS_OF, aSeller, cellOf, pictureOf } from './support';

const KEY = 'FBA Claims key';

let remove: () => void = () => {};
afterEach(() => remove());

const run = (standIn: StandIn) => findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF }, undoable: true });
const at = (standIn: StandIn, text: string, title: string) => cellOf(standIn, 'Claims', KEY, text, title);
const pictures = (standIn: StandIn) => standIn.book.tabs.map(({ name }) => [name, pictureOf(standIn, name)]);

function afterARun(): StandIn {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  setUpTabs(standIn.spreadsheet, 'en');
  run(standIn);
  return standIn;
}

/** What a run changes, by the names of its calls. */
function writesOf(standIn: StandIn, work: () => void): string[] {
  const names: string[] = [];
  standIn.onCall = (name) => names.push(name);
  work();
  standIn.onCall = null;
  return names.filter((name) =>
    /^(Range|Sheet|Spreadsheet|Filter|Group)\.(set|insert|create|remove|clear|delete|hide|show)/.test(name),
  );
}

test('a second run with nothing new writes nothing, and the first can still be taken back', () => {
  const standIn = afterARun();
  const before = pictures(standIn);
  expect(writesOf(standIn, () => run(standIn))).toEqual([]);
  expect(pictures(standIn)).toEqual(before);
  expect(undoLastRun(standIn.spreadsheet)!.removed).toContain('Claims');
});

test.each<[string, (standIn: StandIn) => void, string, string]>([
  [
    'a value',
    (s) => at(s, 'MUG-BLUE', 'What happened').setValues([['gone']]),
    'What happened',
    'Lost in the warehouse',
  ],
  ['a formula', (s) => at(s, 'MUG-BLUE', 'Days').setValues([['99']]), 'Days', '12'],
  ['a link', (s) => at(s, 'MUG-BLUE', 'Rows').setValues([['3 rows']]), 'Rows', '3 rows'],
  ['a number format', (s) => at(s, 'MUG-BLUE', 'Amount').setNumberFormat('0'), 'Amount', '7.50 USD'],
])('%s that is not ours any more is written again', (_name, change, title, shown) => {
  const standIn = afterARun();
  const [cell] = [at(standIn, 'MUG-BLUE', title)];
  const link = cell.getRichTextValues()[0]?.[0]?.getLinkUrl() ?? null;
  change(standIn);
  expect(writesOf(standIn, () => run(standIn))).toContain('Range.setValues');
  expect(at(standIn, 'MUG-BLUE', title).getDisplayValues()).toEqual([[shown]]);
  expect(at(standIn, 'MUG-BLUE', title).getRichTextValues()[0]?.[0]?.getLinkUrl() ?? null).toBe(link);
  expect(writesOf(standIn, () => run(standIn))).toEqual([]);
});

test('what the seller types, notes and paints is no reason to write, but for what follows from it', () => {
  const standIn = afterARun();
  at(standIn, 'MUG-BLUE', 'Your notes').setValues([['ask Li']]);
  at(standIn, 'MUG-BLUE', 'SKU').setNote('asked on the phone').setBackground('#ff00ff');
  expect(writesOf(standIn, () => run(standIn))).toEqual([]);
  at(standIn, 'MUG-BLUE', 'Your status').setValues([['Filed']]);
  expect(writesOf(standIn, () => run(standIn))).toContain('Range.setValues');
  expect(at(standIn, 'MUG-BLUE', 'State').getValues()).toEqual([['With Amazon']]);
});

test('after a run that was stopped all is written, so that the look is whole', () => {
  const counting = aSeller();
  remove();
  remove = counting.install();
  const stops = stopsOf(counting, () => run(counting), 6);
  run(counting);
  for (const stop of stops) {
    remove();
    const standIn = aSeller();
    remove = standIn.install();
    stopped(standIn, stop, () => run(standIn));
    const { whole } = JSON.parse(standIn.properties.get('fba-claims') ?? '{}') as { whole?: boolean };
    // A run that was stopped after it had written all leaves nothing to mend.
    expect(writesOf(standIn, () => run(standIn)).includes('Range.setFontWeights')).toBe(whole !== true);
    expect(pictureOf(standIn, 'Claims')).toEqual(pictureOf(counting, 'Claims'));
  }
});
