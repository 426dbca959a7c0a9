// Error 3 by money: more money refunded than the buyer was charged for the same lines.
import { expectClaims } from './support/claims';
import { ago } from './support/dates';
import { type MoneyEvent, payments, refund, sale, v1, v2 } from './support/money';
import { ORDER, ORDER2, world } from './support/orders';
import { A, allOrders, B, filler, reimbursements, returns } from './support/stock';

const OVER = 'over-refund' as const;
const back = { date: ago(60), order: ORDER };
const second = { adjustment: 'amzn1:crow:second' };

/** One unit sold and refunded 70 days ago; it came back. */
const returned = (sold: Partial<MoneyEvent>, principal: number, more: Partial<MoneyEvent> = {}) =>
  world([sale(ORDER, sold), refund(ORDER, ago(70), principal, more)], [back]);
const excess = (amount: string) => [{ rule: OVER, open: 0, amount, basis: 'excess-refund', event: ago(70) }];

describe('refunded above charged', () => {
  test('what the claim prints', () => {
    expectClaims(returned({}, 25), [
      {
        rule: OVER,
        open: 0,
        order: ORDER,
        sku: A.sku,
        amount: '5.00',
        basis: 'excess-refund',
        currency: 'USD',
        event: ago(70),
        from: ago(10),
        deadline: ago(-50),
      },
    ]);
  });

  test('another report shows more units ordered than the charge covers: silent', () => {
    // Reading: the second shipment was charged in a settlement that is not here, so 40 refunded are no excess over 20.
    const tabs = world([sale(ORDER), refund(ORDER, ago(70), 40)], [back, { ...back, date: ago(59) }]);
    expectClaims([...tabs, allOrders([{ order: ORDER, units: 2, price: 40 }])], []);
    expectClaims([...tabs, allOrders([{ order: ORDER }])], excess('20.00'));
  });

  test('more units came back, or stand in one refund, than the order lines that are there: silent', () => {
    // Reading: a part of the order stands in a file that is not here.
    const twice = [sale(ORDER), refund(ORDER, ago(70)), refund(ORDER, ago(70), 20, second)];
    const both = [back, { ...back, date: ago(59) }];
    expectClaims(world(twice, both), []);
    expectClaims(world(twice, [back]), excess('20.00'));
    const four = payments([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 80, { qty: 4 })]);
    expectClaims([four, returns([...both, ...both, ...filler()]), reimbursements()], []);
    // The orders report says that no more was ordered.
    expectClaims([...world(twice, both), allOrders([{ order: ORDER }])], excess('20.00'));
  });

  test('units that were paid tell as much as units that came back', () => {
    const twice = [sale(ORDER), refund(ORDER, ago(70)), refund(ORDER, ago(70), 20, second)];
    const paid = (per: number, cash = 1) => ({ date: ago(30), reason: 'CustomerReturn', order: ORDER, per, cash });
    expectClaims(world(twice, [back], [paid(17.6)]), []);
    expectClaims(world(twice, [], [paid(17.6, 2)]), []);
    // One that came back and was paid is one.
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70), 25)], [back], [paid(2)]), excess('3.00'));
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70), 25)], [], [paid(17)]), excess('5.00'));
  });

  test('a refund of several units, all but one charged in a file that is not here, is no excess', () => {
    const one = (principal: number) => [sale(ORDER), refund(ORDER, ago(70), principal)];
    expectClaims(world(one(40), [back, { ...back, date: ago(59) }]), []);
    expectClaims(world(one(40), [back]), [{ rule: OVER, open: 1, amount: '20.00', basis: 'net-refund' }]);
    expectClaims(world(one(40)), [{ rule: 'refund-without-return', open: 2, amount: '40.00' }]);
    expectClaims(world(one(45), [back]), excess('25.00'));
    // The orders report says that no more was ordered.
    expectClaims([...world(one(40), [back]), allOrders([{ order: ORDER }])], excess('20.00'));
  });

  test('refunded what was charged: nothing', () => {
    expectClaims(returned({}, 20), []);
  });

  test.each([
    ['0.05 for one unit is tolerated', 20.05, []],
    ['0.06 is not', 20.06, excess('0.06')],
  ])('%s', (_, principal, expected) => {
    expectClaims(returned({}, principal), expected);
  });

  test.each([
    ['0.10 for two units is tolerated', 40.1, []],
    ['0.11 is not', 40.11, excess('0.11')],
  ])('%s', (_, principal, expected) => {
    const tabs = world(
      [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), principal)],
      [back, { ...back, date: ago(59) }],
    );
    expectClaims(tabs, expected);
  });

  test('several partial refunds add up; the tolerance is that of one unit', () => {
    const three = (last: number) =>
      world([
        sale(ORDER),
        refund(ORDER, ago(80), 10),
        refund(ORDER, ago(75), 8, second),
        refund(ORDER, ago(70), last, { adjustment: 'amzn1:crow:third' }),
      ]);
    expectClaims(three(2.05), []);
    expectClaims(three(2.06), [{ rule: OVER, open: 0, amount: '0.06' }]);
  });

  test('tax is not compared', () => {
    expectClaims(returned({ tax: 1.6 }, 20, { tax: -9, shippingTax: -4 }), []);
  });

  test('tax that was charged apart and not refunded apart may stand in the principal of the refund', () => {
    expectClaims(returned({ tax: 3.8 }, 23.8), []);
    expectClaims(returned({ tax: 3.8 }, 25), excess('1.20'));
    expectClaims(returned({ tax: 3.8 }, 23.8, { tax: -3.8 }), excess('3.80'));
    // What Amazon withheld of it is not the seller's to give back.
    expectClaims(returned({ tax: 3.8, withheld: -3.8 }, 23.8), excess('3.80'));
  });

  test('units of one SKU at different prices are counted by their own', () => {
    const sold = (...prices: number[]) => prices.map((price) => sale(ORDER, { price }));
    const refunded = (principal: number) => refund(ORDER, ago(70), principal);
    const cases: [prices: number[], refunded: number, open: number | null][] = [
      [[40, 10, 10], 40, null],
      [[40, 10, 10], 50, 1],
      [[40, 10, 10], 60, 2],
      [[10, 10, 40], 10, null],
      [[20, 20, 20], 40, 1],
    ];
    for (const [prices, principal, open] of cases) {
      const tabs = world([...sold(...prices), refunded(principal)], [back]);
      expectClaims(tabs, open === null ? [] : [{ rule: OVER, open, basis: 'net-refund', state: 'ready' }]);
    }
    expectClaims(world([...sold(40, 10, 10), refunded(10)]), [
      { rule: 'refund-without-return', open: 1, amount: '10.00' },
    ]);
    // Which units 55 is cannot be told.
    expectClaims(world([...sold(40, 10, 10), refunded(55)], [back]), [{ rule: OVER, open: 1, strength: 'review' }]);
  });

  test('a charge that another takes back to the cent is none', () => {
    const corrected = (again: number) => [sale(ORDER), sale(ORDER, { price: -20 }), sale(ORDER, { price: again })];
    expectClaims(world([...corrected(25), refund(ORDER, ago(70), 25)], [back]), []);
    expectClaims(world([...corrected(25), refund(ORDER, ago(70), 27)], [back]), excess('2.00'));
    expectClaims(world([...corrected(25), refund(ORDER, ago(70), 25)]), [
      { rule: 'refund-without-return', open: 1, amount: '25.00' },
    ]);
  });

  test('shipping and gift wrap are', () => {
    expectClaims(returned({ shipping: 5, giftWrap: 3 }, 20, { shipping: -5, giftWrap: -3 }), []);
    expectClaims(returned({ shipping: 5 }, 20, { shipping: -7 }), excess('2.00'));
    expectClaims(returned({ giftWrap: 3 }, 20, { giftWrap: -4 }), excess('1.00'));
  });

  test('promotions are netted on both sides', () => {
    expectClaims(returned({ promotion: -5 }, 20, { promotion: 5 }), []);
    expectClaims(returned({ promotion: -5 }, 20), excess('5.00'));
    expectClaims(returned({ shipping: 5, promotion: -5 }, 20, { shipping: -5, promotion: 5 }), []);
  });

  test('goodwill beside a principal counts', () => {
    expectClaims(returned({}, 20, { goodwill: -5 }), excess('5.00'));
  });

  test('a restocking fee reduces what was refunded', () => {
    expectClaims(returned({}, 25, { restocking: 5 }), []);
    expectClaims(returned({}, 25, { restocking: 4 }), excess('1.00'));
  });

  test('a retrocharge is taken off', () => {
    const again: MoneyEvent = { kind: 'Order_Retrocharge', order: ORDER, sku: A.sku, date: ago(40), principal: 5 };
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70), 25), again], [back]), []);
  });

  // Reading: what was charged is the sum of the lines, so a price refund above the price but within price + shipping is fine.
  test('the lines are compared by their sum', () => {
    expectClaims(returned({ shipping: 5 }, 24), []);
  });

  test('fees that came back are no refund to the buyer', () => {
    expectClaims(returned({ commission: -3 }, 20, { commission: 3, refundCommission: -0.6 }), []);
  });

  test('a line of its own: the excess of one SKU is not hidden by another', () => {
    const events = [
      sale(ORDER),
      sale(ORDER, { sku: B.sku, price: 50 }),
      refund(ORDER, ago(70), 26),
      refund(ORDER, ago(70), 30, { sku: B.sku }),
    ];
    expectClaims(world(events, [back]), [{ rule: OVER, open: 0, sku: A.sku, amount: '6.00' }]);
  });

  describe('shipping, gift wrap and goodwill of an order of two lines', () => {
    const inB = { sku: B.sku };
    const mat = { ...back, ...B };
    const came = (...refunds: MoneyEvent[]) =>
      world([sale(ORDER, { shipping: 5 }), sale(ORDER, inB), ...refunds], [back, mat]);
    const own = refund(ORDER, ago(70));
    const other = (principal: number, more: Partial<MoneyEvent>) =>
      refund(ORDER, ago(70), principal, { ...inB, ...more });
    const over = (amount: string) => [{ rule: OVER, open: 0, sku: B.sku, amount }];
    test.each<[string, ReturnType<typeof over>, MoneyEvent[]]>([
      ['charged on the one, refunded with the other', [], [other(20, { shipping: -5 })]],
      ['the same, and both refunded', [], [own, other(20, { shipping: -5 })]],
      ['more than was charged', over('2.00'), [own, other(20, { shipping: -7 })]],
      ['refunded with both', over('5.00'), [refund(ORDER, ago(70), 20, { shipping: -5 }), other(20, { shipping: -5 })]],
      [
        'refunded alone before, and again with the other',
        over('5.00'),
        [{ ...own, principal: 0, shipping: -5, adjustment: 'amzn1:crow:alone' }, other(20, { shipping: -5 })],
      ],
      ['goodwill in place of it', [], [own, other(20, { goodwill: -5 })]],
      ['the price of one is no shipping of the other', over('5.00'), [own, other(25, {})]],
      [
        'a lower price of one is no shipping of the other',
        over('5.00'),
        [refund(ORDER, ago(70), 20, { shipping: -5 }), other(20, { goodwill: -5 })],
      ],
    ])('%s', (_, expected, refunds) => {
      expectClaims(came(...refunds), expected);
    });
  });

  test('without the order line there is nothing to compare', () => {
    expectClaims(world([refund(ORDER, ago(70), 500)], [back]), []);
  });

  test('a refund after the as-of date is no part of it', () => {
    const events = [sale(ORDER), refund(ORDER, ago(70)), refund(ORDER, ago(-1), 20, second)];
    expectClaims(world(events, [back]), []);
  });

  test('orders of the seller’s own fulfilment are out', () => {
    expectClaims(returned({ fulfilled: 'MFN' }, 25, { fulfilled: 'MFN' }), []);
  });

  test.each([
    [59, 'waiting'],
    [60, 'ready'],
    [120, 'ready'],
    [121, 'expired'],
  ])('%i days old: %s', (age, state) => {
    const tabs = world([sale(ORDER), refund(ORDER, ago(age), 25)], [{ ...back, date: ago(age - 5) }]);
    expectClaims(tabs, [{ rule: OVER, open: 0, state, amount: '5.00' }]);
  });

  test('V1 and payments show it as well', () => {
    const events = [sale(ORDER), refund(ORDER, ago(70), 25)];
    for (const source of [v1, payments]) {
      expectClaims([source(events), returns([back, ...filler()]), reimbursements()], excess('5.00'));
    }
  });

  test('sold in one source, refunded in another: never compared across', () => {
    const tabs = world([refund(ORDER, ago(70), 25)], [back]);
    expectClaims([...tabs, payments([sale(ORDER)])], []);
  });
});

describe('cash that Amazon paid for the order', () => {
  const cash = (amount: number, more: object = {}) => ({
    date: ago(30),
    reason: 'CustomerServiceIssue',
    order: ORDER,
    per: amount,
    ...more,
  });
  const events = [sale(ORDER), refund(ORDER, ago(70), 25)];

  test('takes off the excess', () => {
    expectClaims(world(events, [back], [cash(3)]), [{ rule: OVER, open: 0, amount: '2.00' }]);
  });

  test('all of it', () => {
    expectClaims(world(events, [back], [cash(5)]), []);
    expectClaims(world(events, [back], [cash(50)]), []);
  });

  test('an order of one line takes all cash of its id, whatever product it names; of two lines each takes its own', () => {
    expectClaims(world(events, [back], [cash(5, B)]), []);
    const two = [...events, sale(ORDER, B)];
    expectClaims(world(two, [back], [cash(5, B)]), [{ rule: OVER, open: 0, amount: '5.00', strength: 'review' }]);
  });

  test('cash that a unit has drawn does not', () => {
    expectClaims(world(events, [], [cash(17)]), [{ rule: OVER, open: 0, amount: '5.00' }]);
  });

  test('cash for another order does not', () => {
    expectClaims(world(events, [back], [cash(5, { order: ORDER2 })]), [{ rule: OVER, open: 0, amount: '5.00' }]);
  });

  test('no reimbursements report: needs data', () => {
    const [settlement, came] = world(events, [back]);
    if (!settlement || !came) throw new Error('three tabs');
    expectClaims([settlement, came], [{ rule: OVER, open: 0, state: 'needs-data', needs: ['reimbursements'] }]);
  });

  test('by money alone the returns report is not needed', () => {
    const [settlement, , paid] = world(
      [sale(ORDER), refund(ORDER, ago(75), 10), refund(ORDER, ago(70), 15, second)],
      [],
    );
    if (!settlement || !paid) throw new Error('three tabs');
    expectClaims([settlement, paid], [{ rule: OVER, open: 0, amount: '5.00' }]);
  });
});

describe('by units and by money: one claim', () => {
  test('units of the one, amounts added, what is above the charge counted once', () => {
    // By money 50 − 40 = 10. By units 50 × 1/2 × 40/50 = 20.
    expectClaims(world([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 50)], [back]), [
      { rule: OVER, open: 1, amount: '30.00', basis: 'net-refund' },
    ]);
  });

  test('net of the commission that came back', () => {
    // By money 10. By units (50 − 5) × 1/2 × 40/50 = 18.
    const events = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 50, { commission: 5 })];
    expectClaims(world(events, [back]), [{ rule: OVER, open: 1, amount: '28.00' }]);
  });

  test('the share is taken before cash is netted', () => {
    // The payment settles one unit; its cash is drawn. By units 57 × 1/3 × 45/57 = 15, by money 12.
    const events = [sale(ORDER, { qty: 3, price: 15 }), refund(ORDER, ago(70), 57)];
    const paid = [{ date: ago(30), reason: 'CustomerReturn', order: ORDER, per: 12 }];
    expectClaims(world(events, [back], paid), [{ rule: OVER, open: 1, amount: '27.00' }]);
  });

  // Reading: "by units too" means error 3 by units; with nothing returned error 7 keeps its claim and the money its own.
  test('nothing returned: error 7 up to the charge, error 3 above it', () => {
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70), 25)]), [
      { rule: 'refund-without-return', open: 1, amount: '20.00', basis: 'net-refund' },
      { rule: OVER, open: 0, amount: '5.00', basis: 'excess-refund' },
    ]);
  });

  test('refunded twice, one unit ordered: one unit at most', () => {
    const events = [sale(ORDER), refund(ORDER, ago(75)), refund(ORDER, ago(70), 20, second)];
    expectClaims(world(events), [
      { rule: 'refund-without-return', open: 1, amount: '20.00' },
      { rule: OVER, open: 0, amount: '20.00' },
    ]);
  });

  test('money of two currencies is not compared', () => {
    const inTwo = (currency: string) => [
      v2([sale(ORDER)]),
      v2([refund(ORDER, ago(70), 27.4)], { currency, name: 'settlement 2' }),
      returns([back, ...filler()]),
      reimbursements([]),
    ];
    expectClaims(inTwo('USD'), excess('7.40'));
    expectClaims(inTwo('CAD'), []);
  });
});
