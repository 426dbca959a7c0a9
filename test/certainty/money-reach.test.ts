// Settlements and payments files that show that some of them are missing: a buyer may have been charged again in those, or a fee
// given back. Each case has one close to it that stays certain.
import type { RuleId } from '../../src/claims/rule-ids';
import type { Tab } from '../../src/values/cell';
import { isoOf } from '../../src/values/day';
import { run } from '../contract/support/claims';
import { ago, day } from '../contract/support/dates';
import { BOOK, sheet, ship } from '../contract/support/fees';
import { type MoneyEvent, payments, refund, sale, v1, v2 } from '../contract/support/money';
import { ORDER } from '../contract/support/orders';
import { cut, NEVER, NOTHING, paid } from './situations';

function stateOf(rule: RuleId, tabs: readonly Tab[], covers = {}): string {
  return run(tabs, { covers })
    .claims.filter((c) => c.rule === rule)
    .map((c) => [c.state, c.strength, ...c.needs.map((n) => `${n.report} ${isoOf(n.from)} ${isoOf(n.to)}`)].join(' '))
    .join('; ');
}

const CERTAIN = 'ready strong';
const lacks = (report: string, from: number, to: number) => `needs-data strong ${report} ${ago(from)} ${ago(to)}`;
/** Refunded 70 days ago: who sends nothing back is charged again within 60 days. */
const REFUNDED = [sale(ORDER), refund(ORDER, ago(70))];

/** A sale every so many days, from one day to another. */
const sales = (from: number, to: number, every = 5): MoneyEvent[] =>
  Array.from({ length: Math.floor((from - to) / every) + 1 }, (_, i) =>
    sale(`111-4444444-${String(1_000_000 + from - i * every)}`, { date: ago(from - i * every) }),
  );
const byDay = (events: MoneyEvent[]) => events.sort((a, b) => (a.date < b.date ? -1 : 1));
const never = (...tabs: Tab[]) => stateOf(NEVER, [...tabs, NOTHING, paid()]);

describe('payments of months', () => {
  const until = (last: number) => payments(byDay([...REFUNDED, ...sales(last + 70, last)]));
  test('that end more than a month ago, far longer than they are ever quiet', () => {
    expect(never(until(29))).toBe(lacks('payments-transactions', 28, 10));
    expect(never(until(28))).toBe(CERTAIN);
  });
  test('that end after the day on which the claim may be made', () => {
    const old = [sale(ORDER, { date: ago(150) }), refund(ORDER, ago(95))];
    expect(never(payments(byDay([...old, ...sales(150, 34, 4)])))).toBe(CERTAIN);
    expect(never(payments(byDay([...old, ...sales(150, 38, 4)])))).toBe(lacks('payments-transactions', 37, 35));
  });
  test('with few sales are quiet for longer', () => {
    expect(never(payments(byDay([...REFUNDED, ...sales(250, 40, 20)])))).toBe(CERTAIN);
  });
  test('of one month, or with rows of a few days, tell nothing of what came after them', () => {
    expect(never(payments(byDay([...REFUNDED.slice(1), ...sales(85, 60, 1)])))).toMatch(/^ready/);
    expect(never(payments(byDay([...REFUNDED, ...sales(130, 70, 20)])))).toBe(CERTAIN);
  });
  test('that the seller says are complete', () => {
    const covers = { 'payments-transactions': { from: day(ago(200)), to: day(ago(0)) } };
    expect(stateOf(NEVER, [until(40), NOTHING, paid()], covers)).toBe(CERTAIN);
  });
  test('that a settlement goes on from', () => {
    expect(never(until(40), v2(byDay([...sales(130, 10)])))).toBe(CERTAIN);
    expect(never(until(40), v2(byDay([...sales(60, 10)])))).toBe(lacks('payments-transactions', 39, 10));
  });
  test('of which a file between two others is missing', () => {
    const parts = (last: number, first: number) => [
      payments(byDay([...REFUNDED, ...sales(140, last)]), 'US', 'payments 1'),
      payments(sales(first, 0), 'US', 'payments 2'),
    ];
    expect(never(...parts(65, 35))).toBe(lacks('payments-transactions', 64, 36));
    expect(never(...parts(65, 40))).toBe(CERTAIN);
  });
});

describe('a payments file that ends in the middle of a row', () => {
  const whole = payments(byDay([...REFUNDED, sale('111-4444444-1000000', { date: ago(50) })]));
  const ended = cut(whole, whole.rows.length, 'sku', 7);
  test('tells nothing of the days after it', () => {
    expect(never(whole)).toBe(CERTAIN);
    expect(never(ended)).toBe(lacks('payments-transactions', 70, 10));
  });
  test('before the refund', () => {
    const early = payments([sale(ORDER), sale('111-4444444-1000000', { date: ago(120) })], 'US', 'early');
    const later = payments(REFUNDED.slice(1));
    expect(never(early, later)).toBe(CERTAIN);
    expect(never(cut(early, early.rows.length, 'sku', 7), later)).toBe(CERTAIN);
  });
});

describe.each([
  ['V2', 'settlement-v2', v2],
  ['V1', 'settlement-v1', v1],
] as const)('settlements of two weeks, %s', (_, report, print) => {
  /** One after the other from 140 days ago on, without those of some numbers. */
  const chain = (without: readonly number[], count = 10) =>
    Array.from({ length: count }, (_, i) => i)
      .filter((i) => !without.includes(i))
      .map((i) => {
        const [from, to] = [140 - 14 * i, 126 - 14 * i];
        const own = REFUNDED.filter((e) => e.date > ago(from) && e.date <= ago(to));
        return print([...own, ...sales(from - 2, to + 2)], {
          name: `settlement ${i}`,
          from: ago(from),
          to: ago(to),
        });
      });
  test('all there', () => expect(never(...chain([]))).toBe(CERTAIN));
  test('the last not closed, or not downloaded', () => expect(never(...chain([8, 9]))).toBe(CERTAIN));
  test('one missing after the refund', () => expect(never(...chain([6]))).toBe(lacks(report, 55, 43)));
  test('one missing before it', () => expect(never(...chain([2]))).toBe(CERTAIN));
  test('the last three missing', () => expect(never(...chain([7, 8, 9]))).toBe(lacks(report, 41, 10)));
  test('one alone', () => expect(never(...chain([0, 1, 2, 3, 6, 7, 8, 9]))).toMatch(/^ready/));
  test('a few of many', () => expect(never(...chain([1, 2, 3, 6, 7, 8]))).toMatch(/^ready/));
});

test('a fee may have been given back in a settlement that is missing', () => {
  const settlements = (without: number) =>
    Array.from({ length: 7 }, (_, i) => i)
      .filter((i) => i !== without)
      .map((i) => {
        const [from, to] = [98 - 14 * i, 84 - 14 * i];
        const own = from > 60 && to <= 60 ? [ship(7.81)] : [];
        return v2([...own, ...sales(from - 2, to + 2)], { name: `settlement ${i}`, from: ago(from), to: ago(to) });
      });
  const fee = (without: number) => stateOf('size-tier-fee', [sheet(BOOK), ...settlements(without)]);
  expect(fee(9)).toBe(CERTAIN);
  expect(fee(1)).toBe(CERTAIN);
  expect(fee(4)).toBe(lacks('settlement-v2', 41, 29));
});
