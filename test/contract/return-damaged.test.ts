// Error 9: a returned unit that the carrier or Amazon damaged.
import { expectClaims, run } from './support/claims';
import { ago } from './support/dates';
import { payments, refund, sale, v2 } from './support/money';
import { ORDER, ORDER2, world } from './support/orders';
import { A, allOrders, B, filler, merchantReturns, reimbursements, returns } from './support/stock';

const DAMAGED = 'return-damaged' as const;
const came = (more: object = {}) => ({
  date: ago(60),
  order: ORDER,
  disposition: 'CARRIER_DAMAGED',
  status: '',
  ...more,
});
const paid = (more: object = {}) => ({ date: ago(30), reason: 'CustomerReturn', order: ORDER, ...more });
const one = [sale(ORDER), refund(ORDER, ago(70), 20, { commission: 3, refundCommission: -0.6 })];

describe('which returns', () => {
  test.each(['CARRIER_DAMAGED', 'DAMAGED', 'WAREHOUSE_DAMAGED', 'Carrier damaged'])('%s: a claim', (disposition) => {
    expectClaims(world(one, [came({ disposition })]), [{ rule: DAMAGED, open: 1, units: [1, 0, 0, 1] }]);
  });

  test.each(['CUSTOMER_DAMAGED', 'DEFECTIVE', 'EXPIRED', 'DISTRIBUTOR_DAMAGED', 'SELLABLE'])(
    '%s: never',
    (disposition) => {
      expectClaims(world(one, [came({ disposition })]), []);
    },
  );

  test.each(['DAMAGED_BY_CARRIER', 'DAMAGED_BY_FC'])('the buyer’s reason %s alone is no signal', (reason) => {
    expectClaims(world(one, [came({ disposition: 'CUSTOMER_DAMAGED', reason })]), []);
  });

  test('status Reimbursed: none', () => {
    expectClaims(world(one, [came({ status: 'Reimbursed' })]), []);
  });

  test('what the claim prints', () => {
    expectClaims(world(one, [came()]), [
      {
        rule: DAMAGED,
        open: 1,
        order: ORDER,
        sku: A.sku,
        fnsku: A.fnsku,
        asin: A.asin,
        marketplace: 'US',
        event: ago(70),
        from: ago(10),
        deadline: ago(-50),
        amount: '17.60',
        currency: 'USD',
        basis: 'net-refund',
      },
    ]);
  });

  test('one claim an order and SKU', () => {
    const events = [
      sale(ORDER, { qty: 2 }),
      refund(ORDER, ago(70), 40),
      sale(ORDER, { sku: B.sku }),
      refund(ORDER, ago(70), 20, { sku: B.sku }),
    ];
    expectClaims(world(events, [came(), came({ date: ago(59) }), came(B)]), [
      { rule: DAMAGED, open: 2, sku: A.sku, amount: '40.00' },
      { rule: DAMAGED, open: 1, sku: B.sku, amount: '20.00' },
    ]);
  });

  test('rows of one licence plate, order and date are one unit', () => {
    const row = came({ plate: 'LPNRR00000001' });
    expectClaims(world(one, [row, row]), [{ rule: DAMAGED, open: 1 }]);
  });

  // Reading: rows of one plate that disagree are one unit, and it is only certain to be damaged when all of them say so.
  test('rows of one licence plate that disagree claim nothing for certain, whatever their order', () => {
    const bad = came({ plate: 'LPNRR00000001' });
    const good = { ...bad, disposition: 'SELLABLE' };
    for (const rows of [
      [bad, good],
      [good, bad],
    ]) {
      expect(run(world(one, rows)).claims.filter((claim) => claim.strength === 'strong')).toEqual([]);
    }
  });

  test('a return after the as-of date is no event', () => {
    expectClaims(world(one, [came({ date: ago(-1) })]), []);
  });

  test('returned to the seller as well: who shipped it a person must tell; another order is no matter', () => {
    expectClaims([...world(one, [came()]), merchantReturns([ORDER])], [{ rule: DAMAGED, open: 1, strength: 'review' }]);
    expectClaims([...world(one, [came()]), merchantReturns([ORDER2])], [{ rule: DAMAGED, open: 1 }]);
  });

  describe('of an order', () => {
    const shipped = (by: 'AFN' | 'MFN' | '', refundBy = by) => [
      sale(ORDER, { fulfilled: by }),
      refund(ORDER, ago(70), 20, { fulfilled: refundBy }),
    ];
    const sold = (shop: string, order = ORDER) => [sale(order, { shop }), refund(order, ago(70), 20, { shop })];
    const certain = [{ rule: DAMAGED, open: 1 }];
    const unsure = [{ rule: DAMAGED, open: 1, strength: 'review' }] as const;

    test('that the seller shipped: nothing', () => {
      expectClaims(world(shipped('MFN'), [came()]), []);
      expectClaims([...world(shipped(''), [came()]), allOrders([{ order: ORDER, channel: 'Merchant' }])], []);
      expectClaims([...world([], [came()]), allOrders([{ order: ORDER, channel: 'Merchant' }])], []);
    });

    test('of no shop of Amazon’s: nothing', () => {
      expectClaims(world(sold('Non-Amazon US'), [came()]), []);
      expectClaims(world(sold('Amazon.com', 'S01-2222222-3333333'), [came({ order: 'S01-2222222-3333333' })]), []);
      expectClaims(world([], [came({ order: 'S01-2222222-3333333' })]), []);
    });

    test('of whose shipper nothing tells: Amazon took it in', () => {
      expectClaims(world(shipped(''), [came()]), certain);
    });

    test('of whose shipper reports disagree: review', () => {
      expectClaims(world(shipped('AFN', 'MFN'), [came()]), unsure);
      expectClaims([...world(one, [came()]), allOrders([{ order: ORDER, channel: 'Merchant' }])], unsure);
      expectClaims([...world(one, [came()]), allOrders([{ order: ORDER2, channel: 'Merchant' }])], certain);
    });
  });
});

describe('less the order pool', () => {
  test('reimbursed', () => {
    expectClaims(world(one, [came()], [paid()]), []);
  });

  test('one of two', () => {
    const events = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)];
    expectClaims(world(events, [came(), came({ date: ago(59) })], [paid()]), [
      { rule: DAMAGED, open: 1, units: [2, 0, 1, 1], amount: '20.00' },
    ]);
  });

  test('a payment without the order does not count, but may be meant for it', () => {
    expectClaims(world(one, [came()], [{ date: ago(30), reason: 'Damaged_Warehouse' }]), [
      { rule: DAMAGED, open: 1, strength: 'review' },
    ]);
    expectClaims(world(one, [came()], [{ date: ago(30), reason: 'Damaged_Warehouse', ...B }]), [
      { rule: DAMAGED, open: 1 },
    ]);
  });

  describe('two products of one order', () => {
    const events = [...one, sale(ORDER, { ...B }), refund(ORDER, ago(70), 20, { ...B, adjustment: 'second' })];
    const nameless = { sku: '', fnsku: '', asin: '' };

    test('a payment that names neither and was used for the damaged one: the other is no certain claim', () => {
      expectClaims(world(events, [came()], [paid(nameless)]), [
        { rule: 'refund-without-return', open: 1, sku: B.sku, strength: 'review' },
      ]);
      expectClaims(world(events, [came()], [paid()]), [
        { rule: 'refund-without-return', open: 1, sku: B.sku, strength: 'strong' },
      ]);
      expectClaims(world(events, [came(), came(B)], [paid(nameless)]), [
        { rule: DAMAGED, open: 1, sku: B.sku, strength: 'review' },
      ]);
    });

    test('of two payments one fits both and one the first alone: both are settled', () => {
      // Stock of both carries one label.
      const back = [came(), came({ ...B, fnsku: A.fnsku })];
      const label = { ...nameless, fnsku: A.fnsku };
      const listing = { ...nameless, fnsku: 'X00OLDLABEL', asin: A.asin };
      expectClaims(world(events, back, [paid(label), paid({ ...listing, date: ago(29) })]), []);
      expectClaims(world(events, back, [paid(listing)]), [{ rule: DAMAGED, open: 1, sku: B.sku }]);
    });
  });

  test('error 9 draws before 3 and 7', () => {
    const events = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)];
    expectClaims(world(events, [came()], [paid()]), [{ rule: 'over-refund', open: 1 }]);
  });

  test('a reversed payment opens it again', () => {
    const rows = [
      paid({ id: '900' }),
      paid({ date: ago(20), reason: 'Reimbursement_Reversal', original: '900', cash: -1 }),
    ];
    expectClaims(world(one, [came()], rows), [{ rule: DAMAGED, open: 1 }]);
  });
});

describe('the event', () => {
  test('the last refund that counted as a unit', () => {
    const events = [
      sale(ORDER, { qty: 2 }),
      refund(ORDER, ago(90)),
      refund(ORDER, ago(70), 20, { adjustment: 'amzn1:crow:second' }),
    ];
    expectClaims(world(events, [came(), came({ date: ago(59) })]), [{ rule: DAMAGED, open: 2, event: ago(70) }]);
  });

  test('the refund is not in the data: the return’s date, and review', () => {
    expectClaims(
      [returns([came()]), reimbursements()],
      [{ rule: DAMAGED, strength: 'review', open: 1, event: ago(60), amount: null }],
    );
  });

  test('no refund counted as a unit: the return’s date, and review', () => {
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70), 5)], [came()]), [
      { rule: DAMAGED, strength: 'review', open: 1, event: ago(60), amount: null },
    ]);
  });

  test('the refund may stand in a payments report', () => {
    expectClaims(
      [payments(one), returns([came()]), reimbursements()],
      [{ rule: DAMAGED, open: 1, event: ago(70), amount: '17.60' }],
    );
  });

  test.each([
    [59, 'waiting'],
    [60, 'ready'],
    [120, 'ready'],
    [121, 'expired'],
  ])('a refund %i days old: %s', (age, state) => {
    const tabs = world([sale(ORDER), refund(ORDER, ago(age))], [came({ date: ago(age - 3) })]);
    expectClaims(tabs, [{ rule: DAMAGED, open: 1, state, event: ago(age) }]);
  });
});

describe('one owner a unit', () => {
  test('a damaged return is not also “never returned”', () => {
    expectClaims(world(one, [came()]), [{ rule: DAMAGED, open: 1 }]);
  });

  test('one damaged, one never returned: one claim each', () => {
    const events = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)];
    expectClaims(world(events, [came()]), [
      { rule: DAMAGED, open: 1, amount: '20.00' },
      { rule: 'over-refund', open: 1, amount: '20.00' },
    ]);
  });

  test('one damaged, one sellable: only the damaged one', () => {
    const events = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)];
    expectClaims(world(events, [came(), came({ date: ago(59), disposition: 'SELLABLE' })]), [
      { rule: DAMAGED, open: 1, amount: '20.00' },
    ]);
  });
});

describe('missing reports', () => {
  test('no reimbursements report: needs data', () => {
    expectClaims(
      [v2(one), returns([came()])],
      [{ rule: DAMAGED, open: 1, state: 'needs-data', needs: ['reimbursements'] }],
    );
  });

  test('it does not depend on rows not being in the returns report', () => {
    expectClaims([v2(one), returns([came()]), reimbursements()], [{ rule: DAMAGED, open: 1 }]);
  });

  test('no returns report: no candidates, and the rule says what it needs', () => {
    const result = expectClaims([reimbursements()], []);
    expect(result.missing.filter((m) => m.rule === DAMAGED).flatMap((m) => m.anyOf)).toContain('customer-returns');
  });

  test('past the deadline without reimbursements: nothing is listed', () => {
    const old = [sale(ORDER), refund(ORDER, ago(121))];
    expectClaims([v2(old), returns([came({ date: ago(118) }), ...filler()])], []);
  });
});
