// Received figures from run to run: the highest that outlived its day counts, a slip of the pen leaves no trace.

import { ownTabOf } from '../../../src/plan/made-tabs';
import type { TabNow } from '../../../src/plan/table/cells';
import { KEPT_DAYS, planReceived, receivedBefore } from '../../../src/plan/tabs/received';
import type { ReceivedFigure } from '../../../src/settings';
import type { Day } from '../../../src/values/day';
import { apply, aResult, day } from '../support';

const D = day('2026-03-01');

/** The tab after runs on several days, each with the figures that stood in the Shipments tab. */
function after(...runs: readonly (readonly [Day, Readonly<Record<string, number>>])[]): TabNow | null {
  let now: TabNow | null = null;
  for (const [asOf, figures] of runs) {
    const receivedNow = Object.entries(figures).map(
      ([product, units]): ReceivedFigure => ({ shipmentId: 'FBA1', product, units, seenOn: asOf }),
    );
    const plan = planReceived(aResult([], { asOf, receivedNow }), now, 'en');
    now = plan && apply(plan, now);
  }
  return now;
}

const before = (now: TabNow | null, asOf: Day) =>
  receivedBefore(now?.rows ?? null, asOf).map(({ product, units, seenOn }) => [product, units, seenOn - D]);

test('nothing is known before the first run, and no tab is made without a figure', () => {
  expect(receivedBefore(null, D)).toEqual([]);
  expect(after([D, {}])).toBeNull();
});

test('a figure counts from the next day on', () => {
  const now = after([D, { X1: 10 }]);
  expect(before(now, D)).toEqual([]);
  expect(before(now, D + 1)).toEqual([['X1', 10, 0]]);
});

test('the highest figure stays, with the last day on which it was seen', () => {
  const now = after([D, { X1: 10 }], [D + 30, { X1: 10 }], [D + 90, { X1: 8 }]);
  expect(before(now, D + 91)).toEqual([['X1', 10, 30]]);
  expect(before(after([D, { X1: 8 }], [D + 5, { X1: 10 }]), D + 6)).toEqual([['X1', 10, 5]]);
});

test('a figure corrected on the same day leaves no trace, and does not wipe out what was seen before', () => {
  expect(before(after([D, { X1: 100 }], [D, { X1: 10 }]), D + 1)).toEqual([['X1', 10, 0]]);
  const now = after([D, { X1: 10 }], [D + 40, { X1: 100 }], [D + 40, { X1: 8 }]);
  expect(before(now, D + 40)).toEqual([['X1', 10, 0]]);
  expect(before(now, D + 41)).toEqual([['X1', 10, 0]]);
});

test('runs without a Shipments tab keep what is known', () => {
  const now = after([D, { X1: 10, X2: 4 }], [D + 20, {}], [D + 21, { X2: 4 }]);
  expect(before(now, D + 22)).toEqual([
    ['X2', 4, 21],
    ['X1', 10, 0],
  ]);
});

test('a figure that was not seen for long is forgotten', () => {
  const now = after([D, { X1: 10, X2: 4 }], [D + KEPT_DAYS + 1, { X2: 4 }]);
  expect(before(now, D + KEPT_DAYS + 2)).toEqual([['X2', 4, KEPT_DAYS + 1]]);
});

test('a run as on an earlier day knows nothing of later days', () => {
  const now = after([D, { X1: 10 }], [D + 50, { X1: 12 }], [D + 51, { X1: 12 }]);
  expect(before(now, D + 10)).toEqual([]);
});

test('a run that changes nothing writes the same again, and the tab is recognised', () => {
  const once = after([D, { X1: 10, X2: 3 }]);
  expect(after([D, { X1: 10, X2: 3 }], [D, { X1: 10, X2: 3 }])).toEqual(once);
  expect(ownTabOf(once!.rows)).toBe('received');
});
