// Matching as a whole against trying every way, and the cases of the contract.
import fc from 'fast-check';
import { type MatchDemand, matchWhole } from '../../src/world/matching';
import { demand, type Supply } from '../../src/world/supply';
import { tries } from '../tries';

const loss = (date: number, units: number, key = `e${date}`): MatchDemand => ({
  ...demand(date, key, units),
  together: key,
});
const row = (kind: Supply['kind'], date: number | null, left: number, at = 1): Supply & { left: number } => ({
  tab: 't',
  row: at,
  kind,
  date,
  left,
});

const open = (demands: readonly MatchDemand[]) => demands.map((d) => d.open);

test.each<[string, MatchDemand[], Supply[], number[]]>([
  ['a find goes to the loss before it', [loss(0, 3), loss(24, 1)], [row('found', 21, 3)], [0, 1]],
  [
    'a payment goes to the loss of its number',
    [loss(0, 4), loss(1, 2)],
    [row('paid', 6, 1), row('paid', 10, 4, 2)],
    [0, 1],
  ],
  ['a payment within two weeks before a later one', [loss(0, 1), loss(30, 1)], [row('paid', 10, 1)], [0, 1]],
  ['more than a week before never serves', [loss(10, 1)], [row('paid', 2, 1)], [1]],
  ['a week before serves', [loss(10, 1)], [row('paid', 3, 1)], [0]],
  ['as many units as can be are settled', [loss(0, 1), loss(20, 2)], [row('found', 21, 3)], [0, 0]],
  ['a row without a readable date serves', [loss(0, 1)], [row('paid', null, 1)], [0]],
])('%s', (_, losses, rows, expected) => {
  matchWhole(rows, losses);
  expect(open(losses)).toEqual(expected);
});

test('one of two equal losses is open, and no report tells which', () => {
  const losses = [loss(0, 1), loss(2, 1)];
  const { alternatives } = matchWhole([row('paid', 5, 1)], losses);
  expect(alternatives.map((a) => [a.demands.length, a.units])).toEqual([[2, 1]]);
});

test('rows of one day and reference id are one event', () => {
  const losses = [
    { ...loss(0, 1, 'a'), together: 'same' },
    { ...loss(0, 1, 'b'), together: 'same' },
  ];
  const { alternatives } = matchWhole([row('paid', 5, 1)], losses);
  expect([alternatives, open(losses)]).toEqual([[], [0, 1]]);
});

test('a group too large is matched newest first, and said to be unsure', () => {
  const losses = Array.from({ length: 11 }, (_, i) => loss(i, 1));
  const { unsure } = matchWhole([row('paid', 20, 1)], losses);
  expect([unsure.length, losses[10]?.open]).toEqual([10, 0]);
});

interface Way {
  readonly open: readonly number[];
  readonly placed: number;
  readonly faults: readonly number[];
}

/** Every way to give units of rows to losses, one unit after the other: slow and plain. */
function everyWay(losses: readonly MatchDemand[], rows: readonly Supply[]): Way[] {
  const ways = new Map<string, Way>();
  const given = rows.map(() => losses.map(() => 0));
  const judge = (): void => {
    const faults = [0, 0, 0, 0];
    let placed = 0;
    rows.forEach((r, i) => {
      const own = given[i]!;
      const sum = own.reduce((a, b) => a + b, 0);
      placed += sum;
      if (own.filter((u) => u > 0).length > 1) faults[1]! += sum;
      own.forEach((units, k) => {
        const delay = (r.date as number) - losses[k]!.date;
        if (delay > 60) faults[0]! += units;
        else if (delay < 0 || delay > (r.kind === 'paid' ? 14 : 45)) faults[2]! += units;
        if (units > 0 && r.left !== losses[k]!.open) faults[3]! += units;
      });
    });
    const left = losses.map((l, k) => l.open - given.reduce((sum, own) => sum + own[k]!, 0));
    ways.set(JSON.stringify(given), { open: left, placed, faults });
  };
  const fill = (i: number, k: number): void => {
    if (i === rows.length) {
      judge();
      return;
    }
    if (k === losses.length) {
      fill(i + 1, 0);
      return;
    }
    const used = given[i]!.reduce((a, b) => a + b, 0);
    const room = losses[k]!.open - given.reduce((sum, own) => sum + own[k]!, 0);
    const may = (rows[i]!.date as number) - losses[k]!.date >= -7;
    for (let units = 0; units <= (may ? Math.min(rows[i]!.left - used, room) : 0); units++) {
      given[i]![k] = units;
      fill(i, k + 1);
    }
    given[i]![k] = 0;
  };
  fill(0, 0);
  return [...ways.values()];
}

const compare = (a: Way, b: Way): number =>
  b.placed - a.placed || a.faults.map((f, i) => f - b.faults[i]!).find((d) => d !== 0) || 0;

test('agrees with trying every way', () => {
  const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 3,
  });
  const supplies = fc.array(
    fc.tuple(
      fc.constantFrom<Supply['kind']>('found', 'paid'),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 3 }),
    ),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(events, supplies, (e, s) => {
      const losses = e.map(([date, units], i) => loss(date, units, `e${i}`));
      const rows = s.map(([kind, date, units], i) => row(kind, date, units, i));
      const ways = everyWay(losses, rows).sort(compare);
      const best = ways.filter((w) => compare(w, ways[0]!) === 0);
      const { alternatives, unsure } = matchWhole(rows, losses);
      expect(unsure).toEqual([]);
      const floating = new Set(alternatives.flatMap((a) => a.demands));
      losses.forEach((l, k) => {
        const seen = new Set(best.map((w) => w.open[k]));
        expect([l.key, floating.has(l)]).toEqual([l.key, seen.size > 1]);
        expect(seen).toContain(l.open);
      });
      for (const a of alternatives) {
        const sums = best.map((w) => a.demands.reduce((sum, d) => sum + w.open[losses.indexOf(d)]!, 0));
        expect(a.units).toBe(Math.min(...sums));
      }
    }),
    { numRuns: tries(400) },
  );
});
