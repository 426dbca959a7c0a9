// Sorting by numbers first against sorting by everything at once.
import fc from 'fast-check';
import { sortedByNumbers } from '../../src/values/lists';
import { tries } from '../tries';

interface Item {
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

const number = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constant(Number.POSITIVE_INFINITY), fc.constant(-0));
const item: fc.Arbitrary<Item> = fc.record({ a: number, b: number, text: fc.constantFrom('x', 'y', 'z') });

test('sorted by numbers first is sorted by all', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 150 }), (items) => {
      const byText = (x: Item, y: Item) => (x.text < y.text ? -1 : x.text > y.text ? 1 : 0);
      const compare = (x: number, y: number) => (x < y ? -1 : x > y ? 1 : 0);
      const plain = [...items].sort((x, y) => compare(x.a, y.a) || compare(-x.b, -y.b) || byText(x, y));
      expect(sortedByNumbers(items, [({ a }) => a, ({ b }) => -b], byText)).toEqual(plain);
    }),
    { numRuns: tries(200) },
  );
});
