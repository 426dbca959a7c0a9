// Errors 11, 12 and 14: paid too little, taken back without a unit, disposed of without an order.
import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { dayFromIso } from '../../src/values/day';
import { type Expected, expectClaims, expectOnly } from './support/claims';
import { AS_OF, ago, plus } from './support/dates';
import { ledgerFiller, receipt, shipments } from './support/inbound';
import { payments, refund, sale, v1, v2 } from './support/money';
import { ORDER } from './support/orders';
import { removalOrders } from './support/removals';
import {
  A,
  B,
  damaged,
  filler,
  fulfilledShipments,
  type LedgerRow,
  ledger,
  lost,
  products,
  type ReimbursementRow,
  reimbursements,
  returns,
} from './support/stock';

const covered = (rows: readonly LedgerRow[] = []) => ledger([...ledgerFiller(ago(300), AS_OF), ...rows]);
const recent: ReimbursementRow = {
  date: ago(0),
  reason: 'Lost_Warehouse',
  sku: 'Z',
  fnsku: 'X00ZZZZZZZ',
  asin: 'B0ZZZZZZZZ',
};

describe('11, underpaid reimbursement', () => {
  const LOW = 'underpaid-reimbursement' as const;
  const check = (tabs: readonly Tab[], expected: readonly Expected[], more: Partial<Settings> = {}) =>
    expectOnly([LOW], tabs, expected, more);
  const cost = products([{ cost: 10, currency: 'USD' }]);
  const row = (more: Partial<ReimbursementRow> = {}): ReimbursementRow => ({
    date: ago(20),
    reason: 'Lost_Warehouse',
    per: 5,
    ...more,
  });

  test('the plainest case, and what it prints', () => {
    check(
      [reimbursements([row({ cash: 2, id: '12345' })]), cost],
      [
        {
          rule: LOW,
          open: 0,
          strength: 'review',
          units: [2, 0, 2, 0],
          sku: A.sku,
          fnsku: A.fnsku,
          event: ago(20),
          from: ago(20),
          deadline: plus(ago(20), 60),
          amount: '10.00',
          currency: 'USD',
        },
      ],
    );
  });

  test.each([
    [8.99, 1],
    [9, 0],
    [10, 0],
    [12, 0],
  ])('cost 10.00, paid %f', (per, count) => {
    check(
      [reimbursements([row({ per })]), cost],
      count ? [{ rule: LOW, open: 0, strength: 'review', amount: '1.01' }] : [],
    );
  });

  test.each(['Lost_Warehouse', 'Damaged_Warehouse', 'Lost_Inbound', 'Damaged_Inbound', 'lost:warehouse'])(
    '%s',
    (reason) => {
      check([reimbursements([row({ reason })]), cost], [{ rule: LOW, open: 0, strength: 'review', amount: '5.00' }]);
    },
  );

  test.each(['GeneralAdjustment', 'Fee_Correction'])('%s is no price of a unit', (reason) => {
    check([reimbursements([row({ reason })]), cost], []);
  });

  test.each([
    ['no Products tab', []],
    ['no cost', [products([{ cost: '' }])]],
    ['a cost of 0', [products([{ cost: 0 }])]],
    ['a cost of another product', [products([{ ...B, cost: 50 }])]],
    ['a cost in another currency', [products([{ cost: 70, currency: 'CNY' }])]],
  ])('%s: nothing', (_text, tabs) => {
    check([reimbursements([row()]), ...tabs], []);
  });

  test('paid in stock: nothing', () => {
    check([reimbursements([row({ cash: 0, inventory: 1, per: 0, amount: 0 })]), cost], []);
  });

  test('paid in part in stock: the cash counts', () => {
    check(
      [reimbursements([row({ cash: 1, inventory: 1, amount: 5 })]), cost],
      [{ rule: LOW, open: 0, strength: 'review', amount: '5.00' }],
    );
  });

  test.each([
    ['2025-03-31', 1],
    ['2025-03-30', 0],
  ])('approved %s', (date, count) => {
    const asOf = dayFromIso('2025-04-20') as number;
    check([reimbursements([row({ date })]), cost], count ? [{ rule: LOW, open: 0, strength: 'review' }] : [], { asOf });
  });

  test.each([
    [60, 'ready'],
    [61, 'expired'],
  ])('approved %i days ago: %s', (age, state) => {
    check([reimbursements([row({ date: ago(age) })]), cost], [{ rule: LOW, open: 0, strength: 'review', state }]);
  });

  test('approved after the as-of date: nothing', () => {
    check([reimbursements([row({ date: ago(-1) })]), cost], []);
  });

  test('short-paid quantity: 3 units said, 2 paid', () => {
    check([reimbursements([row({ per: 10, cash: 3, amount: 20 })]), cost], [{ rule: LOW, open: 0, amount: '10.00' }]);
  });

  describe('Reading: an order paid at its price less commission and fulfilment fee is paid in full', () => {
    // 20.00 − 3.00 + 0.60 kept = 17.60 the refund cost; 3.50 fulfilment leave 14.10.
    const events = [
      sale(ORDER, { date: ago(120) }),
      refund(ORDER, ago(90), 20, { commission: 3, refundCommission: -0.6 }),
    ];
    const per = (amount: number): Tab =>
      reimbursements([row({ reason: 'CustomerReturn', order: ORDER, per: amount, amount })]);
    test.each([
      [14.1, null],
      [13.97, null],
      [14.24, null],
      [13.9, '3.70'],
      [14.3, '3.30'],
    ])('paid %d', (paid, amount) => {
      for (const money of [v2, v1, payments]) {
        check([money(events), per(paid)], amount === null ? [] : [{ rule: LOW, open: 0, strength: 'review', amount }]);
      }
    });
    test('where the fee is not in the data the refund counts', () => {
      const bare = events.map((event) => ({ ...event, fbaFee: 0 }));
      check([v2(bare), per(14.1)], [{ rule: LOW, open: 0, strength: 'review', amount: '3.50' }]);
    });
  });

  test('taken back with its unit or without: nothing is underpaid any more', () => {
    const paid = row({ id: '77', date: ago(30) });
    const back = (inventory: number) => ({
      date: ago(10),
      reason: 'Reimbursement_Reversal',
      original: '77',
      per: 5,
      cash: -1,
      inventory,
    });
    check([reimbursements([paid, back(1)]), cost], []);
    check([reimbursements([paid, back(0)]), cost], []);
  });

  test('a reversal is no payment', () => {
    const rows = [
      row({ id: '77', per: 10, cash: 2, date: ago(30) }),
      { date: ago(10), reason: 'Reimbursement_Reversal', original: '77', per: 5, amount: -5, cash: -1 },
    ];
    check([reimbursements(rows), cost], []);
  });

  describe('after an order: the net refund', () => {
    const money = v2([sale(ORDER), refund(ORDER, ago(70))]);
    const paid = (per: number, more: Partial<ReimbursementRow> = {}) =>
      reimbursements([row({ reason: 'CustomerReturn', order: ORDER, per, ...more })]);

    test.each([
      [17.99, [{ rule: LOW, open: 0, strength: 'review', order: ORDER, amount: '2.01' }]],
      [18, []],
    ])('refunded 20.00, paid %f', (per, expected) => {
      check([money, paid(per), cost], expected);
    });

    test('the commission that came back is no loss', () => {
      const net = v2([sale(ORDER), refund(ORDER, ago(70), 20, { commission: 3, refundCommission: -0.6 })]);
      check([net, paid(15.84), cost], []);
      check([net, paid(15.83), cost], [{ rule: LOW, open: 0, strength: 'review', order: ORDER, amount: '1.77' }]);
    });

    test('per unit of the refund', () => {
      const two = v2([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40, { qty: 2 })]);
      check([two, paid(18), cost], []);
      check([two, paid(12), cost], [{ rule: LOW, open: 0, strength: 'review', order: ORDER, amount: '8.00' }]);
    });

    test('without the refund there is nothing to compare with, not even the cost', () => {
      check([v2([sale(ORDER)]), paid(5), cost], []);
    });

    test('in another currency: nothing', () => {
      check([money, paid(5, { currency: 'EUR' }), cost], []);
    });
  });

  test('each payment is judged by itself, and the loss stays settled', () => {
    const tabs = [covered([lost(ago(30))]), reimbursements([row({ date: ago(25) })]), cost];
    expectClaims(tabs, [{ rule: LOW, open: 0, strength: 'review', amount: '5.00' }]);
  });
});

describe('12, reversal without a unit', () => {
  const BACK = 'reversal-without-unit' as const;
  const check = (tabs: readonly Tab[], expected: readonly Expected[], more: Partial<Settings> = {}) =>
    expectOnly([BACK], tabs, expected, more);
  const paid = (more: Partial<ReimbursementRow> = {}): ReimbursementRow => ({
    date: ago(40),
    reason: 'Lost_Warehouse',
    id: '77',
    ...more,
  });
  const taken = (more: Partial<ReimbursementRow> = {}): ReimbursementRow => ({
    date: ago(20),
    reason: 'Reimbursement_Reversal',
    original: '77',
    originalType: 'Lost_Warehouse',
    cash: -1,
    ...more,
  });

  test('a unit withdrawn that no other rule has', () => {
    check(
      [covered(), reimbursements([paid(), taken(), recent])],
      [
        {
          rule: BACK,
          open: 1,
          strength: 'review',
          sku: A.sku,
          fnsku: A.fnsku,
          event: ago(20),
          amount: '10.00',
          currency: 'USD',
        },
      ],
    );
  });

  test('a unit came back: nothing', () => {
    check([covered(), reimbursements([paid(), taken({ inventory: 1 }), recent])], []);
  });

  test('its own rule has an open claim: the unit is that rule’s', () => {
    const tabs = [covered([lost(ago(45))]), reimbursements([paid(), taken(), recent])];
    expectClaims(tabs, [{ rule: 'warehouse-lost', open: 1 }], {}, [BACK]);
  });

  test('… an expired one too', () => {
    const rows = [paid({ date: ago(90) }), taken(), recent];
    expectClaims(
      [covered([lost(ago(95))]), reimbursements(rows)],
      [{ rule: 'warehouse-lost', open: 1, state: 'expired' }],
      {},
      [BACK],
    );
  });

  test('the loss was of another product: it has no claim there', () => {
    const tabs = [covered([lost(ago(45), 1, B)]), reimbursements([paid(), taken(), recent])];
    expectClaims(tabs, [
      { rule: 'warehouse-lost', open: 1, fnsku: B.fnsku },
      { rule: BACK, open: 1, strength: 'review', fnsku: A.fnsku },
    ]);
  });

  test('of an order: its refund has the claim', () => {
    const rows = [paid({ reason: 'CustomerReturn', order: ORDER }), taken({ order: ORDER }), recent];
    const tabs = [v2([sale(ORDER), refund(ORDER, ago(90))]), returns(filler()), reimbursements(rows)];
    expectClaims(tabs, [{ rule: 'refund-without-return', open: 1 }], {}, [BACK]);
  });

  test('of an order whose unit came back meanwhile: square', () => {
    // The unit is back (in the returns report, and on the shelf), the payment was rightly withdrawn.
    const rows = [paid({ reason: 'CustomerReturn', order: ORDER }), taken({ order: ORDER }), recent];
    const came = { date: ago(25), order: ORDER };
    const tabs = [
      v2([sale(ORDER), refund(ORDER, ago(90))]),
      returns([came, ...filler()]),
      reimbursements(rows),
      covered([{ date: ago(25), qty: 1, event: 'CustomerReturns', ref: '', fc: 'LEX1' }]),
    ];
    expectClaims(tabs, [], {}, [BACK]);
  });

  test('the loss was found meanwhile: square', () => {
    const rows = [lost(ago(45)), { date: ago(22), qty: 1, reason: 'F' }];
    expectClaims([covered(rows), reimbursements([paid(), taken(), recent])], [], {}, [BACK]);
  });

  test.each([
    [14.78, '4.78'],
    [10.06, '0.06'],
    [10.05, null],
    [10, null],
  ])('paid 10.00, taken back %f with the unit: the excess', (amount, excess) => {
    const rows = [paid(), taken({ per: amount, amount: -amount, inventory: 1 }), recent];
    check([covered(), reimbursements(rows)], excess === null ? [] : [{ rule: BACK, open: 0, amount: excess }]);
  });

  test('taken back and paid again: square', () => {
    const rows = [paid(), taken(), paid({ id: '90', date: ago(15), per: 12 }), recent];
    expectClaims([covered([lost(ago(45))]), reimbursements(rows)], [], {}, [BACK]);
  });

  test('a loss that is newer than the payment is not what it was for', () => {
    const rows = [paid(), taken(), paid({ id: '90', date: ago(5) }), recent];
    expectClaims([covered([lost(ago(10))]), reimbursements(rows)], [{ rule: BACK, open: 1, strength: 'review' }]);
  });

  test('a damaged unit was put back to sellable: square', () => {
    const rows = [
      damaged(ago(45), 1, { ref: '5' }),
      { date: ago(22), qty: 1, reason: 'P', disposition: 'SELLABLE', ref: '5' },
    ];
    expectClaims([covered(rows), reimbursements([paid({ reason: 'Damaged_Warehouse' }), taken(), recent])], [], {}, [
      BACK,
    ]);
  });

  test('… found once, taken back twice: one unit is nobody’s', () => {
    const rows = [paid(), taken(), paid({ id: '78' }), taken({ original: '78', id: '79' }), recent];
    check(
      [covered([{ date: ago(22), qty: 1, reason: 'F' }]), reimbursements(rows)],
      [{ rule: BACK, open: 1, strength: 'review' }],
    );
  });

  test('of a shipment that received the unit later: square', () => {
    const ship = { status: 'Closed', delivered: ago(90), closed: ago(60), shipped: 10 };
    const rows = [paid({ reason: 'Lost_Inbound' }), taken(), recent];
    const received = [receipt(ago(89), 9), receipt(ago(25), 1)];
    expectClaims([shipments([ship]), covered(received), reimbursements(rows)], [], {}, [BACK, 'inbound-shortage']);
    expectClaims(
      [shipments([ship]), covered(received.slice(0, 1)), reimbursements(rows)],
      [{ rule: 'inbound-shortage', open: 1 }],
      {},
      [BACK],
    );
  });

  test('a restocking fee is no claim to the unit', () => {
    // Late, for the buyer’s own reasons, and back in stock: error 6 may ask for its fee, and the payment was rightly withdrawn.
    const rows = [paid({ reason: 'CustomerReturn', order: ORDER }), taken({ order: ORDER }), recent];
    const tabs = [
      v2([sale(ORDER), refund(ORDER, ago(90))]),
      fulfilledShipments([{ order: ORDER, date: ago(130), arrives: ago(125) }]),
      returns([{ date: ago(25), order: ORDER }, ...filler()]),
      reimbursements(rows),
      covered([{ date: ago(25), qty: 1, event: 'CustomerReturns', ref: '', fc: 'LEX1' }]),
    ];
    expectClaims(tabs, [{ rule: 'restocking-fee', open: 1, strength: 'review' }], {}, [BACK]);
  });

  test('one reversal of two lines of one reimbursement: nothing was taken back above what was paid', () => {
    const rows = [paid(), paid({ fnsku: '' }), taken({ cash: -2, per: 10, amount: -20, inventory: 2 }), recent];
    check([covered(), reimbursements(rows)], []);
  });

  test('a reversal without its original is an issue and nothing else', () => {
    check([covered(), reimbursements([taken({ original: '78' }), recent])], []);
  });

  test('a reversal after the as-of date: no event', () => {
    check([covered(), reimbursements([paid(), taken({ date: ago(-1) }), recent])], []);
  });
});

describe('14, disposed of without an order', () => {
  const GONE = 'disposed-without-order' as const;
  const check = (tabs: readonly Tab[], expected: readonly Expected[], more: Partial<Settings> = {}) =>
    expectClaims(tabs, expected, more, [GONE]);
  const disposed = (more: Partial<LedgerRow> = {}): LedgerRow => ({
    date: ago(30),
    qty: -1,
    reason: 'D',
    ref: '99',
    ...more,
  });
  const order = (more: object = {}) =>
    removalOrders([
      { type: 'Disposal', requested: ago(40), updated: ago(30), units: 1, disposed: 1, ...more },
      { type: 'Return', order: 'OLD', requested: ago(290), updated: ago(280), ...B },
      { type: 'Return', order: 'NEW', requested: ago(0), updated: ago(0), ...B },
    ]);
  const none = order({ ...B });
  const one: Expected[] = [{ rule: GONE, open: 1, strength: 'review' }];
  const tabs = (rows: readonly LedgerRow[], orders: Tab = none, paid: readonly ReimbursementRow[] = [recent]) => [
    covered(rows),
    orders,
    reimbursements(paid),
  ];

  test.each(['SELLABLE', 'WAREHOUSE_DAMAGED'])('%s', (disposition) => {
    check(
      [...tabs([disposed({ disposition })]), products([{ cost: 4 }])],
      [{ ...one[0], rule: GONE, open: 1, event: ago(30), fnsku: A.fnsku, amount: '4.00' }],
    );
  });

  test.each(['CUSTOMER_DAMAGED', 'DEFECTIVE', 'EXPIRED', 'DISTRIBUTOR_DAMAGED', 'CARRIER_DAMAGED'])(
    '%s: nothing',
    (disposition) => {
      check(tabs([disposed({ disposition })]), []);
    },
  );

  test('a disposal order covers it', () => {
    check(tabs([disposed()], order()), []);
  });

  test('an order of fewer units covers those', () => {
    check(tabs([disposed({ qty: -3 })], order({ units: 2, disposed: 2 })), [
      { rule: GONE, open: 1, strength: 'review' },
    ]);
  });

  test('a return order does not, nor another product’s', () => {
    check(tabs([disposed()], order({ type: 'Return', disposed: 0, shipped: 1 })), one);
    check(tabs([disposed()], order({ ...B })), one);
  });

  test('a disposal that was cancelled does not', () => {
    check(tabs([disposed()], order({ status: 'Cancelled', cancelled: 1, disposed: 0 })), one);
  });

  test('an order requested after the disposal does not', () => {
    check(tabs([disposed()], order({ requested: ago(10), updated: ago(5) })), one);
  });

  test.each(['G', 'Q', 'M'])('reason %s is another matter', (reason) => {
    const result = expectOnly([GONE], tabs([disposed({ reason })]), []);
    expect(result.claims.filter((c) => c.rule === GONE)).toEqual([]);
  });

  test('E, then P, then D of the same unit is one loss, of error 2', () => {
    const chain = [
      damaged(ago(40), 1, { ref: '77' }),
      { date: ago(40), qty: 1, reason: 'P', disposition: 'WAREHOUSE_DAMAGED', ref: '77' },
      disposed({ disposition: 'WAREHOUSE_DAMAGED' }),
    ];
    check(tabs(chain), [{ rule: 'warehouse-damaged', open: 1 }]);
  });

  test('… paid: nothing', () => {
    const chain = [damaged(ago(40), 1, { ref: '77' }), disposed({ disposition: 'WAREHOUSE_DAMAGED' })];
    check(tabs(chain, none, [recent, { date: ago(38), reason: 'Damaged_Warehouse' }]), []);
  });

  test('damaged before the ledger begins, but paid: Amazon disposed of what it had paid for', () => {
    const paid = [recent, { date: ago(150), reason: 'Damaged_Warehouse' }];
    check(tabs([disposed({ disposition: 'WAREHOUSE_DAMAGED' })], none, paid), []);
    check(tabs([disposed({ disposition: 'WAREHOUSE_DAMAGED', qty: -2 })], none, paid), one);
    check(tabs([disposed()], none, paid), one);
  });

  test('… and the payment taken back: one claim for the unit', () => {
    const paid = [
      recent,
      { date: ago(150), reason: 'Damaged_Warehouse', id: '77' },
      { date: ago(20), reason: 'Reimbursement_Reversal', original: '77', cash: -1 },
    ];
    const rows = tabs([disposed({ disposition: 'WAREHOUSE_DAMAGED' })], none, paid);
    expectClaims(rows, one, {}, [GONE, 'reversal-without-unit']);
  });

  test('… two units disposed, one of them damaged before: the other is nobody’s', () => {
    const chain = [damaged(ago(40), 1, { ref: '77' }), disposed({ qty: -2, disposition: 'WAREHOUSE_DAMAGED' })];
    check(tabs(chain), [{ rule: 'warehouse-damaged', open: 1 }, ...one]);
  });

  test('a SELLABLE unit disposed of is not the one that was damaged', () => {
    check(tabs([damaged(ago(40), 1, { ref: '77' }), disposed()]), [{ rule: 'warehouse-damaged', open: 1 }, ...one]);
  });

  test('without the removal orders nobody can know: needs data', () => {
    check(
      [covered([disposed()]), reimbursements([recent])],
      [{ rule: GONE, open: 1, strength: 'review', state: 'needs-data', needs: ['removal-orders'] }],
    );
  });

  test.each([
    [60, 'ready'],
    [61, 'expired'],
  ])('%i days ago: %s', (age, state) => {
    check(tabs([disposed({ date: ago(age) })]), [{ rule: GONE, open: 1, strength: 'review', state }]);
  });

  test('after the as-of date: nothing', () => {
    check(tabs([disposed({ date: ago(-1) })]), []);
  });
});
