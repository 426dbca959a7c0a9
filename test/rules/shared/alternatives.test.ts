// One claim for "1 of these 2": its dates, its key and its state, where its events are too old or not (contract, "Matching").
import { isoOf } from '../../../src/values/day';
import { paid } from '../../certainty/situations';
import { run } from '../../contract/support/claims';
import { ago, plus } from '../../contract/support/dates';
import { covered } from '../../contract/support/inbound';
import { lost } from '../../contract/support/stock';

const WINDOW = 60;
const GRACE = 7;

/** Two losses of one unit so many days ago, and one payment soon after both. */
const claimOf = (older: number, newer: number) => {
  const tabs = [
    covered([lost(ago(older), 1, { ref: '10001' }), lost(ago(newer), 1, { ref: '10002' })]),
    paid({ reason: 'Lost_Warehouse', date: ago(newer - 2) }),
  ];
  const claims = run(tabs).claims.filter((c) => c.rule === 'warehouse-lost');
  const alone = run([tabs[0]!, paid()]).claims.filter((c) => c.rule === 'warehouse-lost');
  expect(claims).toHaveLength(1);
  return { claim: claims[0]!, older: alone.find((c) => c.referenceId === '10001')! };
};

test('both in time: the deadline of the older, eligible when the newer is, under the key of the older', () => {
  const { claim, older } = claimOf(40, 38);
  expect([claim.state, claim.strength, claim.unitsOpen, claim.alternatives]).toEqual([
    'ready',
    'strong',
    1,
    ['10001', '10002'],
  ]);
  expect(isoOf(claim.deadline)).toBe(plus(ago(40), WINDOW));
  expect(isoOf(claim.eligibleFrom!)).toBe(plus(ago(38), GRACE));
  expect(claim.key).toBe(older.key);
  expect(claim.evidence.filter((e) => e.role === 'event')).toHaveLength(2);
});

test('one of both too old: the deadline of the other, to be checked first', () => {
  const { claim, older } = claimOf(WINDOW + 1, WINDOW - 1);
  expect([claim.state, claim.strength]).toEqual(['ready', 'review']);
  expect(isoOf(claim.deadline)).toBe(plus(ago(WINDOW - 1), WINDOW));
  expect(claim.key).toBe(older.key);
});

test('both too old: expired', () => {
  expect(claimOf(WINDOW + 3, WINDOW + 1).claim.state).toBe('expired');
});
