// Each kind of doubt of the contract ("Certainty") in a pair: reports that have it, and reports close to them whose claim stays
// certain.
import type { RuleId } from '../../src/claims/rule-ids';
import type { Tab } from '../../src/values/cell';
import { AS_THE_ROWS_SAY, run } from '../contract/support/claims';
import { ago } from '../contract/support/dates';
import { covered, receipt, restocked, SHIPMENT2, shipments } from '../contract/support/inbound';
import { refund, sale, v2 } from '../contract/support/money';
import { ORDER, ORDER2 } from '../contract/support/orders';
import { A, B, damaged, found, type LedgerRow, lost, reimbursements } from '../contract/support/stock';
import {
  BROKEN,
  broken,
  cameBack,
  cutReturn,
  GONE,
  gone,
  HURT,
  INBOUND,
  LOST,
  longer,
  loss,
  NAMELESS,
  NEVER,
  NOTHING,
  OVER,
  one,
  other,
  type Payment,
  paid,
  refunded,
  SHORT,
  sent,
  short,
  slipped,
  spoilt,
  TAKEN,
  taken,
  Z,
} from './situations';

type Pair = readonly [what: string, rule: RuleId, doubt: string, doubtful: readonly Tab[], close: readonly Tab[]];

function check(pairs: readonly Pair[]): void {
  test.each(pairs)('%s', (_, rule, doubt, doubtful, close) => {
    const [has, stays] = [doubtful, close].map((tabs) =>
      run(tabs)
        .claims.filter((c) => c.rule === rule)
        .map((c) => [c.state, c.strength, c.doubts.map((d) => d.message.id)]),
    );
    expect(has?.map(([, strength]) => strength)).toEqual(['review']);
    expect(has?.[0]?.[2]).toContain(doubt);
    expect(stays).toEqual([[expect.stringMatching(/ready|waiting/), 'strong', []]]);
  });
}

describe('1. a row that was not read whole', () => {
  const unread = 'doubt.unread';
  const mine = cameBack(one(ORDER));
  const theirs = cameBack(one(ORDER2));
  const paying = (more: object = {}) => paid({ reason: 'Lost_Warehouse', ...more });
  const lossOfTwo = (...tabs: Tab[]) => [covered([lost(ago(40), 2)]), ...tabs];
  const put = (more: object = {}) => covered([lost(ago(40)), found(ago(30), 1, more)]);
  check([
    [
      'a return whose cells slipped',
      NEVER,
      unread,
      refunded(slipped(mine, 2, 'sku'), paid()),
      refunded(slipped(theirs, 2, 'sku'), paid()),
    ],
    [
      'a return that ends early',
      NEVER,
      unread,
      refunded(NOTHING, cutReturn(ORDER), paid()),
      refunded(NOTHING, cutReturn(ORDER2), paid()),
    ],
    [
      'a return with a cell too many',
      NEVER,
      unread,
      refunded(longer(mine, 2, 'sku'), paid()),
      refunded(longer(theirs, 2, 'sku'), paid()),
    ],
    [
      'a return of a quantity that is no number',
      NEVER,
      unread,
      refunded(spoilt(mine, 2, 'quantity', 'x'), paid()),
      refunded(spoilt(theirs, 2, 'quantity', 'x'), paid()),
    ],
    [
      'a return of 0 units',
      NEVER,
      unread,
      refunded(spoilt(mine, 2, 'quantity', '0'), paid()),
      refunded(spoilt(theirs, 2, 'quantity', '0'), paid()),
    ],
    [
      'a return whose order id is a word',
      NEVER,
      unread,
      refunded(spoilt(mine, 2, 'order-id', 'see note'), paid()),
      refunded(spoilt(cameBack(one(ORDER2, { ...B, date: ago(101) })), 2, 'order-id', 'see note'), paid()),
    ],
    [
      'a payment whose cells slipped',
      LOST,
      unread,
      lossOfTwo(slipped(paying(), 3, 'condition')),
      lossOfTwo(slipped(paying(B), 3, 'condition')),
    ],
    [
      'a payment of no readable quantity',
      LOST,
      unread,
      lossOfTwo(spoilt(paying(), 3, 'quantity-reimbursed-cash', 'one')),
      lossOfTwo(spoilt(paying(B), 3, 'quantity-reimbursed-cash', 'one')),
    ],
    [
      'a payment of no readable day',
      LOST,
      unread,
      lossOfTwo(spoilt(paying(), 3, 'approval-date', 'soon')),
      lossOfTwo(spoilt(paying(B), 3, 'approval-date', 'soon')),
    ],
    [
      'a find of no readable quantity',
      LOST,
      unread,
      [spoilt(put(), 15, 'Quantity', '#REF!'), paid()],
      [spoilt(put(B), 15, 'Quantity', '#REF!'), paid()],
    ],
    [
      'a receipt of no readable quantity',
      SHORT,
      unread,
      short([], [receipt(ago(98), 1)]).map((t) => (t.name === 'ledger' ? spoilt(t, 15, 'Quantity', '?') : t)),
      short([], [receipt(ago(98), 1, { ref: SHIPMENT2, ...B })]).map((t) =>
        t.name === 'ledger' ? spoilt(t, 15, 'Quantity', '?') : t,
      ),
    ],
  ]);
});

describe('2. a loose end', () => {
  const payment = 'doubt.payment';
  /** The product under labels of its own, known by its ASIN alone. */
  const alias = { sku: 'LAMP-1B', fnsku: 'X00LAMP01B', asin: A.asin };
  const lines = [sale(ORDER), sale(ORDER, { sku: B.sku }), refund(ORDER, ago(70))];
  const ofTwo = (more: Payment, order = ORDER) => [v2(lines), NOTHING, paid({ order, ...more })];
  const foreign: Payment = { reason: 'CustomerReturn', ...Z };
  check([
    ['7: a payment of the order for a SKU that it has not', NEVER, payment, ofTwo(foreign), ofTwo(foreign, ORDER2)],
    [
      '7: a payment for buyers that prints no order',
      NEVER,
      payment,
      refunded(NOTHING, paid({ reason: 'CustomerReturn' })),
      refunded(NOTHING, paid({ reason: 'CustomerReturn', ...B })),
    ],
    [
      '3: a payment for buyers that prints no order',
      OVER,
      payment,
      over(paid({ reason: 'CustomerReturn' })),
      over(paid({ reason: 'CustomerReturn', ...B })),
    ],
    ['2: a payment of no pool', LOST, payment, loss(paid(NAMELESS)), loss(paid({ ...NAMELESS, ...B }))],
    [
      '2: a payment for the other kind of loss',
      HURT,
      payment,
      [covered([damaged(ago(40))]), paid({ reason: 'Lost_Warehouse' })],
      [covered([damaged(ago(40))]), paid({ reason: 'Lost_Inbound', ...B })],
    ],
    [
      '2: a payment that only the ASIN links',
      LOST,
      payment,
      loss(paid({ reason: 'Lost_Warehouse', ...alias })),
      loss(paid({ reason: 'Lost_Warehouse', ...alias, asin: B.asin })),
    ],
    [
      '2: a find that only the ASIN links',
      LOST,
      'doubt.find',
      [covered([lost(ago(40)), found(ago(30), 1, alias)]), paid()],
      [covered([lost(ago(40)), found(ago(30), 1, B)]), paid()],
    ],
    [
      '4: an inbound payment that only the ASIN links',
      SHORT,
      payment,
      short([{ ...INBOUND, ...alias }]),
      short([{ ...INBOUND, ...alias, asin: B.asin }]),
    ],
    [
      '4: a payment of no pool, from 7 days before closing on',
      SHORT,
      payment,
      short([{ ...NAMELESS, date: ago(77) }]),
      short([{ ...NAMELESS, date: ago(78) }]),
    ],
    [
      '4: a warehouse payment that no loss explains',
      SHORT,
      payment,
      short([{ reason: 'Lost_Warehouse' }]),
      short([{ reason: 'Lost_Warehouse' }], [lost(ago(22))]),
    ],
    [
      '4: a receipt of no shipment',
      SHORT,
      'doubt.receipt',
      short([], [receipt(ago(80), 1, { ref: '' })]),
      short([], [receipt(ago(80), 1, { ref: '', ...B })]),
    ],
    [
      '5: a restock that fits no return',
      GONE,
      'doubt.restock',
      gone([], [restocked(ago(30))]),
      gone([], [restocked(ago(29))]),
    ],
    [
      '5: a warehouse payment',
      GONE,
      payment,
      gone([{ reason: 'Lost_Warehouse' }]),
      gone([{ reason: 'Lost_Warehouse', ...B }]),
    ],
    ['5: a payment of no pool', GONE, payment, gone([NAMELESS]), gone([{ ...NAMELESS, date: ago(101) }])],
    [
      '8: an inbound payment that only the ASIN links',
      TAKEN,
      payment,
      taken([{ ...INBOUND, ...alias }]),
      taken([{ ...INBOUND, ...alias, asin: B.asin }]),
    ],
    ['8: a payment of no pool', TAKEN, payment, taken([NAMELESS]), taken([{ ...NAMELESS, date: ago(51) }])],
    [
      '9: a warehouse payment',
      BROKEN,
      payment,
      broken({ reason: 'Damaged_Warehouse' }),
      broken({ reason: 'Damaged_Warehouse', ...B }),
    ],
    ['9: an inbound payment', BROKEN, payment, broken(INBOUND), broken({ ...INBOUND, ...B })],
    ['9: a payment of no pool', BROKEN, payment, broken(NAMELESS), broken({ ...NAMELESS, date: ago(101) })],
  ]);

  /** Two refunded, one returned. */
  function over(payments: Tab): Tab[] {
    return [v2([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)]), cameBack(one(ORDER)), payments];
  }
});

describe('3. the same unit under another event', () => {
  const extra = (days: number) => [
    { ...sent, shipment: SHIPMENT2, delivered: ago(days), closed: ago(50), received: 11 },
  ];
  const back = (more: object) => [covered([damaged(ago(50), 1, { ref: '1' }), put(more)]), paid()];
  const put = (more: object) => ({ date: ago(30), qty: 1, reason: 'P', ref: '2', ...more });
  check([
    [
      '4: above plan in a shipment delivered within 30 days',
      SHORT,
      'doubt.over-receipt',
      short([], [], extra(70)),
      short([], [], extra(69)),
    ],
    [
      '8: moved between shipments within three days',
      TAKEN,
      'doubt.receipt',
      taken([], [receipt(ago(17), 1, { ref: SHIPMENT2 })]),
      taken([], [receipt(ago(16), 1, { ref: SHIPMENT2 })]),
    ],
    [
      '2: found up to 45 days before',
      LOST,
      'doubt.find',
      [covered([lost(ago(40)), found(ago(85))]), paid()],
      [covered([lost(ago(40)), found(ago(86))]), paid()],
    ],
    [
      '2: put back under another reference within 30 days',
      HURT,
      'doubt.put-back',
      back({ date: ago(20) }),
      back({ date: ago(19) }),
    ],
    [
      '2: put back, and no reference tells of what',
      HURT,
      'doubt.put-back',
      [covered([damaged(ago(50), 1, { ref: '' }), { date: ago(30), qty: 1, reason: 'P', ref: '' }]), paid()],
      [covered([damaged(ago(50), 1, { ref: '' }), { date: ago(19), qty: 1, reason: 'P', ref: '' }]), paid()],
    ],
    [
      '5: a restock up to 30 days after the return',
      GONE,
      'doubt.restock',
      gone([], [restocked(ago(30))]),
      gone([], [restocked(ago(61), B)]),
    ],
    [
      '4: taken out after closing, while the figure is the seller’s',
      SHORT,
      'doubt.taken-out',
      outOf([receipt(ago(20), -1)]),
      outOf([]),
    ],
  ]);

  /** The ledger shows fewer than the seller's own figure. */
  function outOf(moves: readonly LedgerRow[]): Tab[] {
    return [shipments([{ ...sent, received: 9 }]), covered([receipt(ago(99), 8), ...moves]), paid()];
  }
});

describe('4. units cannot be told from money', () => {
  const unclear = 'doubt.units-unclear';
  const parts = (...refunds: number[]) => [
    v2([sale(ORDER, { qty: 3 }), ...refunds.map((r) => refund(ORDER, ago(70), r, { adjustment: 'amzn1:crow:1' }))]),
    NOTHING,
    paid(),
  ];
  check([
    [
      'half of two units',
      NEVER,
      unclear,
      [v2([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 30)]), NOTHING, paid()],
      [v2([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)]), NOTHING, paid()],
    ],
    ['several parts of one refund', NEVER, unclear, parts(10, 10), parts(20, 20)],
    ['a unit and half of one, and no quantity printed', NEVER, unclear, parts(30), parts(20)],
  ]);

  test('a unit that cost nothing is none', () => {
    const free = (promotion: number) =>
      run(refunded(NOTHING, paid()).map((t) => (t.name === 'settlement' ? given(promotion) : t))).claims.map((c) => [
        c.rule,
        c.strength,
      ]);
    const given = (promotion: number) =>
      v2([sale(ORDER, { promotion: -promotion }), refund(ORDER, ago(70), 20, { promotion })]);
    expect(free(20)).toEqual([]);
    expect(free(5)).toEqual([[NEVER, 'strong']]);
  });
});

describe('5. the marketplace is a guess', () => {
  const nowhere = (currency: string) => [
    v2([sale(ORDER, { shop: '' }), refund(ORDER, ago(70), 20, { shop: '' })], { currency }),
    NOTHING,
    paid(),
  ];
  check([
    ['a currency that is not the marketplace’s', NEVER, 'doubt.marketplace-guess', nowhere('CAD'), nowhere('USD')],
  ]);
});

describe('money that does not add up', () => {
  const short = (total: string) => {
    const tab = v2([sale(ORDER), refund(ORDER, ago(70))]);
    return [total === '' ? tab : spoilt(tab, 2, 'total-amount', total), NOTHING, paid()];
  };
  check([['a settlement that lacks a part', NEVER, 'doubt.settlement-short', short('400.00'), short('')]]);
});

describe('a download that is missing between two others', () => {
  /** Payments of two downloads: one every four days, with none between two days. */
  const split = (from: number, to: number) => {
    const [first, second] = parts(from, to);
    return [reimbursements(first, 'reimbursements 1'), reimbursements(second, 'reimbursements 2')];
  };
  const parts = (from: number, to: number) => {
    const rows = Array.from({ length: 50 }, (_, i) => ({
      ...other(ago(200 - 4 * i)),
      reason: i % 2 === 0 ? 'Lost_Inbound' : 'Lost_Warehouse',
    })).concat(other(ago(0)));
    const within = (last: number, first: number) => rows.filter((r) => r.date >= ago(last) && r.date <= ago(first));
    return [within(200, from), within(to, 0)] as const;
  };
  /** The same, pasted below each other. */
  const inOne = (from: number, to: number, header: boolean) => {
    const [a, b] = split(from, to) as [Tab, Tab];
    return [{ name: 'both', rows: [...a.rows, ...b.rows.slice(header ? 0 : 1)] }];
  };
  const states = (tabs: readonly Tab[]) =>
    run([covered([lost(ago(40))]), ...tabs], AS_THE_ROWS_SAY)
      .claims.filter((c) => c.rule === LOST)
      .map((c) => [c.state, c.needs.map((n) => n.report)]);

  test('since the event: the payment may be in it', () => {
    expect(states(split(44, 8))).toEqual([['needs-data', ['reimbursements']]]);
  });
  test('no longer than the report is quiet now and then, or before the event', () => {
    expect(states(split(36, 12))).toEqual([['ready', []]]);
    expect(states(split(120, 60))).toEqual([['ready', []]]);
  });
  test.each([true, false])('though both stand in one tab (with the header of each: %s)', (header) => {
    expect(states(inOne(44, 8, header))).toEqual([['needs-data', ['reimbursements']]]);
    expect(states(inOne(36, 12, header))).toEqual([['ready', []]]);
    expect(states(inOne(120, 60, header))).toEqual([['ready', []]]);
  });
});
