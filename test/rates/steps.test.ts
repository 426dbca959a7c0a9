import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { spanOf } from '../../src/rates/periods';
import { unchangedSince } from '../../src/rates/steps';
import type { Period } from '../../src/rates/types';
import { dayOf } from '../../src/values/day';

const FOLDER = join(__dirname, '../../src/rates/data');

/** Every period of every table in the data, whichever file it stands in. */
const periods = readdirSync(FOLDER).flatMap((file): Period[] => {
  const lists = Object.values(jest.requireActual<Record<string, unknown>>(join(FOLDER, file)));
  return lists.flatMap((list) =>
    Array.isArray(list) ? list.flatMap((table) => (table as { periods?: Period[] }).periods ?? []) : [],
  );
});

test('whatever holds on a day held since the last step, and nothing else did', () => {
  const spans = periods.map(spanOf).filter((span) => span !== null);
  expect(spans.length).toBeGreaterThan(50);
  for (let day = dayOf(2023, 6, 1); day < dayOf(2027, 3, 1); day++) {
    const since = unchangedSince(day);
    expect(since).toBeLessThanOrEqual(day);
    expect(unchangedSince(since)).toBe(since);
    const changed = spans.filter(({ from, to }) => (from <= since && since <= to) !== (from <= day && day <= to));
    expect([day, changed]).toEqual([day, []]);
  }
});

test('before all tables there is no step', () =>
  expect(unchangedSince(dayOf(1980, 1, 1))).toBe(Number.NEGATIVE_INFINITY));
