// Sorting by numbers first against sorting by everything at once.
import fc from 'fast-check';
import { sortedByNumbers } from '../../src/values/sorted';
import { tries } from '../tries';

interface Item {
  readonly a: number;
  readonly b: number;
  readonly text: string;
  readonly place: number;
}

const compare = (x: number, y: number) => (x < y ? -1 : x > y ? 1 : 0);
const byText = (x: Item, y: Item) => (x.text < y.text ? -1 : x.text > y.text ? 1 : 0);

/** Sorted with two columns by one comparison. */
const plain = (items: readonly Item[]) =>
  [...items].sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b) || byText(x, y));

const sorted = (items: readonly Item[]) =>
  sortedByNumbers(items, [Float64Array.from(items, ({ a }) => a), Float64Array.from(items, ({ b }) => b)], byText);

const few = fc.integer({ min: -2, max: 2 });
const NUMBERS: readonly (readonly [string, fc.Arbitrary<number>])[] = [
  ['few whole numbers', few],
  ['whole numbers that go into one with no other', fc.oneof(few, fc.maxSafeInteger())],
  ['amounts', fc.oneof(few, fc.integer({ min: 0, max: 2_000_000_000 }))],
  [
    'infinite and broken ones',
    fc.oneof(few, fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0.5)),
  ],
];

describe.each(NUMBERS)('%s', (_, first) => {
  test.each(NUMBERS)(
    'and %s: sorted by numbers first is sorted by all, equal ones in the order given',
    (__, second) => {
      const one = fc.record({ a: first, b: second, text: fc.constantFrom('x', 'y', 'z') });
      fc.assert(
        fc.property(fc.array(one, { maxLength: 150 }), (made) => {
          const items = made.map((item, place) => ({ ...item, place }));
          expect(sorted(items)).toEqual(plain(items));
        }),
        { numRuns: tries(100) },
      );
    },
  );
});
