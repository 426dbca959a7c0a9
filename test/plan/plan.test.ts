// What the seller said of a claim decides whether a case is to be filed for it.
import type { Claim } from '../../src/claims/claim';
import { makePlan } from '../../src/plan/plan';
import type { TabNow } from '../../src/plan/table/cells';
import { defaultSettings } from '../../src/settings';
import { AS_OF, aClaim, apply, aResult, columnOf, editable } from './support';

const settings = defaultSettings(AS_OF);
const doubt = { id: 'd1', message: { id: 'too-many-to-match' as const, data: {} }, row: null, report: null };
const doubtful = aClaim({ key: 'd', strength: 'review', doubts: [doubt], remarks: [doubt.message] });

/** The plan of a second run, after something was typed beside every claim. */
function after(claims: readonly Claim[], title: string, typed: string) {
  const result = aResult(claims);
  const first = makePlan(result, {}, settings, []).tables.claims!;
  const now: TabNow = apply(first, null);
  const edited = editable(now);
  const at = columnOf(now, first.headerRow, title);
  for (let r = first.headerRow + 1; r <= first.lastRow; r++) edited.rows[r]![at] = typed;
  return makePlan(result, { claims: edited }, settings, []);
}

const casesOf = ({ tables: { cases } }: ReturnType<typeof makePlan>) => cases!.lastRow - cases!.headerRow;

test('nothing typed: every claim that is ready, with its strength', () => {
  const plan = makePlan(aResult([aClaim(), doubtful]), {}, settings, []);
  expect(plan.toFile.map(({ key, strength }) => [key, strength])).toEqual([
    ['k1', 'strong'],
    ['d', 'review'],
  ]);
  expect(casesOf(plan)).toBe(2);
});

test.each([
  ['Your status', 'Filed'],
  ['Your status', 'Not pursued'],
  ['Case ID', '9876543210'],
])('%s "%s": no case is to be filed', (title, typed) => {
  const plan = after([aClaim()], title, typed);
  expect([plan.toFile.length, casesOf(plan)]).toEqual([0, 0]);
});

test('a doubt that he has checked makes the case certain', () => {
  const plan = after([doubtful], 'Your status', 'Doubt checked');
  expect(plan.toFile.map(({ key, strength }) => [key, strength])).toEqual([['d', 'strong']]);
});
