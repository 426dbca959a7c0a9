// Sorting by a number first against sorting by everything at once.
import fc from 'fast-check';
import { sortedByNumber } from '../../src/values/sorted';
import { tries } from '../tries';

interface Item {
  readonly number: number;
  readonly text: string;
}

const byText = (x: Item, y: Item) => (x.text < y.text ? -1 : x.text > y.text ? 1 : 0);
const number = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constantFrom(0.5, -0, 2 ** 40, Number.POSITIVE_INFINITY));
const item: fc.Arbitrary<Item> = fc.record({ number, text: fc.constantFrom('x', 'y', 'z') });

test('sorted by a number first is sorted by all, equal ones in the order given', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 150 }), (made) => {
      const items = made.map((one, place) => ({ ...one, place }));
      const plain = [...items].sort((x, y) => (x.number < y.number ? -1 : x.number > y.number ? 1 : byText(x, y)));
      expect(sortedByNumber(items, (one) => one.number, byText)).toEqual(plain);
    }),
    { numRuns: tries(200) },
  );
});
