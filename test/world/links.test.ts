import { Links } from '../../src/world/links';

test('a name that was never joined stands for itself', () => {
  const links = new Links();
  expect(links.rootOf('a')).toBe('a');
  expect(links.has('a')).toBe(false);
});

test('the first of two stands for both, over any number of steps', () => {
  const links = new Links();
  expect(links.join('a', 'b')).toBe('b');
  expect(links.join('c', 'b')).toBe('a');
  expect(['a', 'b', 'c'].map((name) => links.rootOf(name))).toEqual(['c', 'c', 'c']);
  expect(['a', 'b', 'c'].every((name) => links.has(name))).toBe(true);
});

test('names that are together already stay as they are', () => {
  const links = new Links();
  links.join('a', 'b');
  expect(links.join('b', 'a')).toBeNull();
  expect(links.rootOf('b')).toBe('a');
});
