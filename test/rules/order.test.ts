// The order of the rules: each comes after those that it names, and no two draw from one pool without saying who goes first.
import { RULES } from '../../src/rules';

const place = new Map(RULES.map((rule, i) => [rule.id, i]));

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s comes after the rules that it names', (id, rule) => {
  const late = rule.after.filter((other) => (place.get(other) as number) >= (place.get(id) as number));
  expect(late).toEqual([]);
});

test('of two rules that draw from one pool, the later one names the earlier one', () => {
  const silent = RULES.flatMap((rule, i) =>
    RULES.slice(0, i)
      .filter((earlier) => earlier.draws.some((pool) => rule.draws.includes(pool)) && !rule.after.includes(earlier.id))
      .map((earlier) => `${rule.id} after ${earlier.id}`),
  );
  expect(silent).toEqual([]);
});
