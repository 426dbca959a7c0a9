import { appended } from '../../src/values/lists';

describe('appended', () => {
  it('gives an empty list up for one of its own', () => {
    const none: number[] = [];
    const one = appended(none, 1);
    expect(one).toEqual([1]);
    expect(none).toEqual([]);
  });

  it('adds to a list that holds something', () => {
    const one = [1];
    const two = appended(one, 2);
    expect(two).toBe(one);
    expect(two).toEqual([1, 2]);
  });
});
