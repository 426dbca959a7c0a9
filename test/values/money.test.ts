// Shares of money against the same arithmetic in whole numbers of any size.
import fc from 'fast-check';
import { share } from '../../src/values/money';
import { tries } from '../tries';

/** Half a cent and more counts as one, away from zero. */
function exactly(amount: number, numerators: readonly number[], denominators: readonly number[]): number {
  const product = (factors: readonly number[]) => factors.reduce((all, x) => all * BigInt(x), BigInt(1));
  const [n, d] = [BigInt(amount) * product(numerators), product(denominators)];
  const isNegative = n < 0 !== d < 0;
  const size = (x: bigint) => (x < 0 ? -x : x);
  const cents = Number((size(n) * BigInt(2) + size(d) * BigInt(100)) / (size(d) * BigInt(200)));
  return isNegative && cents > 0 ? -cents * 100 : cents * 100;
}

const factor = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer(), fc.constant(0));
const divisor = factor.filter((x) => x !== 0);
const amount = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer(), fc.maxSafeInteger());

test('a share is exact, however large its numbers are', () => {
  fc.assert(
    fc.property(amount, fc.array(factor, { maxLength: 3 }), fc.array(divisor, { maxLength: 3 }), (a, by, of) => {
      const cleared = by.map((x) => x || 0);
      expect(share(a || 0, cleared, of)).toBe(exactly(a || 0, cleared, of));
    }),
    { numRuns: tries(1000) },
  );
});

test('nothing is shared by nobody', () => {
  expect(() => share(100, [1], [0])).toThrow();
});
