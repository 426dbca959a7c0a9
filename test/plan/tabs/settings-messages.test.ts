// Settings of messages: shop name, signature, price limit; an older Settings tab without them still works.
import { cellText, type Out, outText } from '../../../src/plan/table/cells';
import { freshSettings, readSettings } from '../../../src/plan/tabs/settings';
import type { Cell } from '../../../src/values/cell';
import { AS_OF } from '../support';

const cellOf = (out: Out): Cell => (typeof out === 'object' ? outText(out) : out);

function read(values: Readonly<Record<string, Cell>>, without: readonly string[] = []) {
  const rows = freshSettings('en')
    .cells.map((row) => row.map(cellOf))
    .filter((row) => !without.includes(cellText(row[0])));
  for (const [label, value] of Object.entries(values)) rows.find((row) => row[0] === label)![1] = value;
  return readSettings(rows, AS_OF, 'en');
}

const TONE = 'Tone of messages';
const [ANSWER, REFUND] = ['Working days to act on an answer', 'Working days to refund a return'];
const LABELS = ['Shop name in messages', 'Signature of messages', 'Low-priced up to', TONE, ANSWER, REFUND];

test('empty at first, and in a tab that has no such rows', () => {
  const empty = { shopName: '', signature: '', priceLimit: null, tone: 'plain', answerDays: 1, refundDays: 2 };
  expect(read({})).toMatchObject({ settings: { messages: empty }, problems: [] });
  expect(read({}, LABELS)).toMatchObject({ settings: { messages: empty }, problems: [] });
});

test('as typed', () => {
  const typed = { 'Shop name in messages': ' Mug Corner ', 'Signature of messages': 'Li Na', 'Low-priced up to': 12.5 };
  expect(read(typed).settings.messages).toMatchObject({
    shopName: 'Mug Corner',
    signature: 'Li Na',
    priceLimit: 125_000,
  });
  expect(read({ 'Low-priced up to': 0 }).settings.messages.priceLimit).toBe(0);
});

test('a limit that is no price is named and not used', () => {
  const { settings, problems } = read({ 'Low-priced up to': 'cheap' });
  expect(settings.messages.priceLimit).toBeNull();
  expect(problems).toEqual([expect.stringContaining('"cheap"')]);
});

test('tone and promises, as typed in either language; what cannot be used is named', () => {
  expect(read({ [TONE]: 'Warm', [ANSWER]: 3, [REFUND]: '1' }).settings.messages).toMatchObject({
    ...{ tone: 'warm', answerDays: 3, refundDays: 1 },
  });
  expect(read({ [TONE]: '亲切' }).settings.messages.tone).toBe('warm');
  const { settings, problems } = read({ [TONE]: 'cheeky', [ANSWER]: 0, [REFUND]: 2.5 });
  expect(settings.messages).toMatchObject({ tone: 'plain', answerDays: 1, refundDays: 2 });
  expect(problems).toHaveLength(3);
  expect(problems.join()).toMatch(/"cheeky".*"0".*"2\.5"/);
});
