// Values by row are those of that row of that tab.
import { ByPlace } from '../../src/values/places';

test('rows of one number in two tabs are two', () => {
  const known = new ByPlace<string>();
  known.set({ tab: 'a', row: 1 }, 'first');
  known.set({ tab: 'b', row: 1 }, 'second');
  known.set({ tab: 'a', row: 2 }, 'third');
  known.set({ tab: 'a', row: 1 }, 'again');
  expect(known.get({ tab: 'a', row: 1 })).toBe('again');
  expect(known.get({ tab: 'b', row: 1 })).toBe('second');
  expect(known.get({ tab: 'b', row: 2 })).toBeUndefined();
  expect([known.has({ tab: 'a', row: 2 }), known.has({ tab: 'c', row: 2 })]).toEqual([true, false]);
  expect(known.size).toBe(3);
});
