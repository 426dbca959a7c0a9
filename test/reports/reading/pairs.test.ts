// Numbers for pairs of numbers, beyond the room that they begin with.
import { Pairs } from '../../../src/reports/reading/pairs';

test('each pair keeps its number, whichever way round it is asked for and however many there are', () => {
  const pairs = new Pairs();
  const known = new Map<string, number>();
  const wrong: string[] = [];
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 30_000; i++) {
      const [first, second] = [(i * 7919) % 300, Math.floor(i / 300) * (i % 2 === 0 ? 1 : -65_536)];
      const code = pairs.codeOf(first, second);
      const name = `${first} ${second}`;
      if (code !== (known.get(name) ?? known.size + 1)) wrong.push(name);
      known.set(name, code);
    }
    expect(known.size).toBeGreaterThan(20_000);
  }
  expect(wrong).toEqual([]);
  expect(pairs.codeOf(1, 2)).not.toBe(pairs.codeOf(2, 1));
});
