// Error 5: a sellable return that never reached stock.
import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { type Expected, expectClaims, expectOnly, run } from './support/claims';
import { AS_OF, ago, plus } from './support/dates';
import { ledgerFiller, restocked } from './support/inbound';
import { type MoneyEvent, refund, sale, v2 } from './support/money';
import { ORDER, ORDER2 } from './support/orders';
import {
  A,
  B,
  filler,
  type LedgerRow,
  ledger,
  merchantReturns,
  type ReimbursementRow,
  type ReturnRow,
  reimbursements,
  returns,
} from './support/stock';

const GONE = 'return-not-restocked' as const;
const NONE_PAID = reimbursements();
const covered = (rows: readonly LedgerRow[] = []) => ledger([...ledgerFiller(ago(200), AS_OF), ...rows]);

/** Sold 130 days ago, refunded 90 days ago, returned 80 days ago. */
const sold = sale(ORDER);
const refunded = refund(ORDER, ago(90));
const back: ReturnRow = { date: ago(80), order: ORDER };

interface Story {
  money?: MoneyEvent[];
  returns?: ReturnRow[];
  ledger?: LedgerRow[];
  paid?: ReimbursementRow[];
  tabs?: Tab[];
}

function tabsOf(story: Story): Tab[] {
  return [
    v2(story.money ?? [sold, refunded]),
    returns([...(story.returns ?? [back]), ...filler()]),
    story.paid ? reimbursements(story.paid) : NONE_PAID,
    covered([
      // The returns of the filler reached their place.
      ...filler().map((row) =>
        restocked(row.date, { sku: 'BOX-03', fnsku: 'X00BOX0003', disposition: 'CUSTOMER_DAMAGED' }),
      ),
      ...(story.ledger ?? []),
    ]),
    ...(story.tabs ?? []),
  ];
}

const check = (story: Story, expected: readonly Expected[], more: Partial<Settings> = {}) =>
  expectClaims(tabsOf(story), expected, more, [GONE]);
const one: Expected[] = [{ rule: GONE, open: 1 }];

describe('which returns', () => {
  test('the plainest case, and what it prints', () => {
    check({ money: [sold, refund(ORDER, ago(90), 20, { commission: 3, refundCommission: -0.6 })] }, [
      {
        rule: GONE,
        open: 1,
        units: [1, 0, 0, 1],
        order: ORDER,
        sku: A.sku,
        fnsku: A.fnsku,
        event: ago(90),
        from: ago(30),
        deadline: ago(-30),
        marketplace: 'US',
        amount: '17.60',
        value: '17.60',
        basis: 'net-refund',
      },
    ]);
  });

  test.each(['Unit returned to inventory', 'UNIT_RETURNED_TO_INVENTORY', ''])('status “%s”', (status) => {
    check({ returns: [{ ...back, status }] }, one);
  });

  test.each(['Reimbursed', 'Repackaged Successfully', 'IMMEDIATE_DONATION'])('status “%s”: nothing', (status) => {
    check({ returns: [{ ...back, status }] }, []);
  });

  test('a returns report without a status column', () => {
    const tab = returns([back, ...filler()]);
    const at = (tab.rows[0] as string[]).indexOf('status');
    const bare = { ...tab, rows: tab.rows.map((row) => row.filter((__, i) => i !== at)) };
    const tabs = tabsOf({ returns: [] }).map((t) => (t.name === 'returns' ? bare : t));
    expectClaims(tabs, one, {}, [GONE]);
  });

  test('the disposition compares without case', () => {
    check({ returns: [{ ...back, disposition: 'Sellable' }] }, one);
  });

  test.each(['CUSTOMER_DAMAGED', 'DEFECTIVE', 'EXPIRED', 'DISTRIBUTOR_DAMAGED'])('%s: nothing', (disposition) => {
    check({ returns: [{ ...back, disposition, status: '' }] }, []);
  });

  test.each(['amzn.gr.LAMP-01-abcdef', 'AMZN.GR.LAMP-01'])('SKU %s, graded and resold: nothing', (sku) => {
    const money = [sale(ORDER, { sku }), refund(ORDER, ago(90), 20, { sku })];
    check({ money, returns: [{ ...back, sku }] }, []);
    check(
      {
        money: [
          { ...sold, sku: 'amzn.grey' },
          { ...refunded, sku: 'amzn.grey' },
        ],
        returns: [{ ...back, sku: 'amzn.grey' }],
      },
      one,
    );
  });

  test('rows of one licence plate, order and date are one unit', () => {
    check(
      {
        returns: [
          { ...back, plate: 'LPN1' },
          { ...back, plate: 'LPN1' },
        ],
      },
      one,
    );
  });

  test('returned after the as-of date: no event', () => {
    check({ returns: [{ ...back, date: ago(-1) }], money: [sold, refund(ORDER, ago(10))] }, [], {});
  });

  test('of an order that Amazon did not ship, or for another shop: nothing; reports disagree: review', () => {
    const by = (more: object, refundMore = more) => [sale(ORDER, more), refund(ORDER, ago(90), 20, refundMore)];
    check({ money: by({ fulfilled: 'MFN' }) }, []);
    check({ money: by({ shop: 'Non-Amazon US' }) }, []);
    check({ money: by({ fulfilled: 'AFN' }, { fulfilled: 'MFN' }) }, [{ rule: GONE, open: 1, strength: 'review' }]);
    check({ money: by({ fulfilled: '' }) }, one);
    check({ tabs: [merchantReturns([ORDER])] }, [{ rule: GONE, open: 1, strength: 'review' }]);
    check({ tabs: [merchantReturns([ORDER2])] }, one);
  });

  test('one claim per order and SKU', () => {
    const money = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(90), 40, { qty: 2 })];
    check({ money, returns: [back, { ...back, date: ago(78) }] }, [
      { rule: GONE, open: 2, amount: '40.00', value: '20.00' },
    ]);
  });

  test('another SKU of the order, another order: claims of their own', () => {
    const money = [
      sold,
      refunded,
      sale(ORDER, { sku: B.sku }),
      refund(ORDER, ago(89), 20, { sku: B.sku }),
      sale(ORDER2),
      refund(ORDER2, ago(88)),
    ];
    check({ money, returns: [back, { ...back, ...B }, { ...back, order: ORDER2 }] }, [
      { rule: GONE, open: 1, order: ORDER, sku: A.sku },
      { rule: GONE, open: 1, order: ORDER, sku: B.sku },
      { rule: GONE, open: 1, order: ORDER2, sku: A.sku },
    ]);
  });

  test('a returned unit is not also “never returned”', () => {
    expectOnly(['refund-without-return', 'over-refund', 'return-damaged', GONE], tabsOf({}), one);
  });
});

describe('matched with the ledger', () => {
  test.each([
    // It fits no other return: it may well be the unit.
    [30, [{ rule: GONE, open: 1, strength: 'review' }]],
    [31, one],
    [4, [{ rule: GONE, open: 1, strength: 'review' }]],
    [3, []],
    [1, []],
    [0, []],
    [-3, []],
    // Told of late.
    [-4, [{ rule: GONE, open: 1, strength: 'review' }]],
    [-10, [{ rule: GONE, open: 1, strength: 'review' }]],
    [-11, one],
  ])('CustomerReturns %i days later', (days, expected) => {
    check({ ledger: [restocked(plus(ago(80), days))] }, expected as Expected[]);
  });

  test('any centre and any disposition will do', () => {
    check({ ledger: [restocked(ago(80), { fc: 'ONT8' })] }, []);
    check({ ledger: [restocked(ago(80), { disposition: 'DEFECTIVE' })] }, []);
  });

  test.each([
    ['another product', B],
    ['another event', { event: 'Adjustments', reason: '4' }],
    ['a negative row', { qty: -1 }],
  ])('%s does not', (_text, more) => {
    check({ ledger: [restocked(ago(80), more)] }, one);
  });

  test('another FNSKU of the SKU is stock without a sticker; only the ASIN may be another product', () => {
    check({ ledger: [restocked(ago(80), { fnsku: 'X00OTHER01' })] }, []);
    check(
      { ledger: [restocked(ago(80), { fnsku: 'X00OTHER01', sku: 'OTHER-1' })] },
      one.map((claim) => ({ ...claim, strength: 'review' })),
    );
  });

  test('each ledger unit serves once', () => {
    const money = [sold, refunded, sale(ORDER2), refund(ORDER2, ago(90))];
    const two = [
      { ...back, fc: 'LEX1' },
      { ...back, order: ORDER2, fc: 'PHX7' },
    ];
    check({ money, returns: two, ledger: [restocked(ago(80), { fc: 'LEX1' })] }, [
      { rule: GONE, open: 1, order: ORDER2 },
    ]);
    check({ money, returns: two, ledger: [restocked(ago(80)), restocked(ago(80))] }, []);
    check({ money, returns: two, ledger: [restocked(ago(80), { qty: 2 })] }, []);
  });

  test('two equal returns and one ledger unit: nobody knows which, review', () => {
    const money = [sold, refunded, sale(ORDER2), refund(ORDER2, ago(90))];
    check({ money, returns: [back, { ...back, order: ORDER2 }], ledger: [restocked(ago(80))] }, [
      { rule: GONE, open: 1, strength: 'review' },
    ]);
  });

  test('two equal returns and no ledger unit: both are gone, for certain', () => {
    const money = [sold, refunded, sale(ORDER2), refund(ORDER2, ago(90))];
    check({ money, returns: [back, { ...back, order: ORDER2 }] }, [
      { rule: GONE, open: 1, order: ORDER },
      { rule: GONE, open: 1, order: ORDER2 },
    ]);
  });

  test('two equal returns of one order: the order is known', () => {
    const money = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(90), 40, { qty: 2 })];
    const tabs = tabsOf({ money, returns: [back, { ...back, plate: 'LPN2' }], ledger: [restocked(ago(80))] });
    const claims = run(tabs).claims.filter((c) => c.rule === GONE);
    expect(claims.map((c) => [c.orderId, c.unitsOpen])).toEqual([[ORDER, 1]]);
  });

  test.each([
    ['the nearest day decides', { date: ago(81) }, {}, ORDER2],
    ['the same centre decides', { fc: 'PHX7' }, {}, ORDER],
  ])('%s', (_text, first, row, open) => {
    // The ledger unit came 80 days ago at LEX1; one return fits it better than the other.
    const money = [sold, refunded, sale(ORDER2), refund(ORDER2, ago(90))];
    const second = open === ORDER2 ? { ...back, date: ago(78), order: ORDER2 } : { ...back, order: ORDER2 };
    check({ money, returns: [{ ...back, ...first }, second], ledger: [restocked(ago(80), row)] }, [
      { rule: GONE, open: 1, order: open },
    ]);
  });

  test('fewest left over: a ledger unit that only one return can have goes to it', () => {
    const money = [sold, refunded, sale(ORDER2), refund(ORDER2, ago(90))];
    // The unit of day 77 can serve both, that of day 83 only the first return.
    const rows = [restocked(ago(77)), restocked(ago(83))];
    check({ money, returns: [back, { ...back, order: ORDER2, date: ago(77) }], ledger: rows }, []);
    check({ money, returns: [back, { ...back, order: ORDER2, date: ago(74) }], ledger: rows }, []);
  });

  test('an unsellable return takes its ledger unit first', () => {
    const money = [sold, refunded, sale(ORDER2), refund(ORDER2, ago(90))];
    const spoiled = { ...back, order: ORDER2, disposition: 'CUSTOMER_DAMAGED', status: '' };
    const row = restocked(ago(80), { disposition: 'CUSTOMER_DAMAGED' });
    check({ money, returns: [back, spoiled], ledger: [row] }, [{ rule: GONE, open: 1, order: ORDER }]);
    check({ money, returns: [back, spoiled], ledger: [row, restocked(ago(80))] }, []);
  });

  test('… before a sellable one that stands nearer', () => {
    const money = [sold, refunded, sale(ORDER2), refund(ORDER2, ago(90))];
    const spoiled = { ...back, order: ORDER2, date: ago(82), disposition: 'CUSTOMER_DAMAGED', status: '' };
    const row = restocked(ago(80), { disposition: 'CUSTOMER_DAMAGED' });
    check({ money, returns: [back, spoiled], ledger: [row] }, [{ rule: GONE, open: 1, order: ORDER }]);
  });

  test('a reimbursed return is a return too: it takes its ledger unit', () => {
    const money = [sold, refunded, sale(ORDER2), refund(ORDER2, ago(90))];
    const settled = { ...back, order: ORDER2, date: ago(79), status: 'Reimbursed', disposition: 'DAMAGED' };
    const row = restocked(ago(79), { disposition: 'DAMAGED' });
    check({ money, returns: [back, settled], ledger: [row] }, [{ rule: GONE, open: 1, order: ORDER }]);
  });

  test('a return after a ledger row of an earlier month is not hidden by it', () => {
    check({ ledger: [restocked(ago(120)), restocked(ago(20))] }, one);
  });
});

describe('the order pool, after 9 and 7/3', () => {
  const pay = (more: Partial<ReimbursementRow> = {}): ReimbursementRow => ({
    date: ago(40),
    reason: 'CustomerReturn',
    order: ORDER,
    ...more,
  });

  test('a payment of the order settles', () => {
    check({ paid: [pay()] }, []);
  });

  test('a payment of another order does not', () => {
    check({ paid: [pay({ order: ORDER2 })] }, one);
  });

  test('a warehouse payment does not', () => {
    check(
      { paid: [pay({ order: '', reason: 'Lost_Warehouse' }), { date: ago(0), reason: 'Lost_Inbound', ...B }] },
      one.map((claim) => ({ ...claim, strength: 'review' })),
    );
  });

  test.each([
    [137, []],
    [138, one],
  ])('charged 130 days ago, paid %i days ago', (days, expected) => {
    check({ paid: [pay({ date: ago(days) }), { date: ago(0), reason: 'Lost_Inbound', ...B }] }, expected as Expected[]);
  });

  test('error 9 draws first', () => {
    const money = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(90), 40, { qty: 2 })];
    const came = [back, { ...back, disposition: 'CARRIER_DAMAGED', status: '' }];
    const rows = [restocked(ago(80), { disposition: 'CARRIER_DAMAGED' })];
    check({ money, returns: came, ledger: rows, paid: [pay()] }, one);
  });

  test('errors 7 and 3 draw first', () => {
    const money = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(90), 40, { qty: 2 })];
    check({ money, paid: [pay()] }, one);
    check({ money, paid: [pay({ cash: 2 })] }, []);
    check({ money }, [...one, { rule: 'over-refund', open: 1 }]);
  });

  test('a payment taken back opens it again', () => {
    const rows = [
      pay({ id: '77' }),
      { date: ago(30), reason: 'Reimbursement_Reversal', order: ORDER, original: '77', cash: -1 },
    ];
    check({ paid: rows }, one);
  });
});

describe('the event and its days', () => {
  test('without a refund: the return’s date, review', () => {
    check({ money: [sale(ORDER2)] }, [
      { rule: GONE, open: 1, strength: 'review', event: ago(80), from: ago(20), deadline: ago(-40), amount: null },
    ]);
  });

  test.each([
    [40, 10, 'ready'],
    [30, 0, 'ready'],
    [29, -1, 'waiting'],
    [25, -5, 'waiting'],
  ])('refunded 70 days ago, returned %i days ago: the later of refund + 60 and return + 30', (came, from, state) => {
    check({ money: [sold, refund(ORDER, ago(70))], returns: [{ ...back, date: ago(came) }] }, [
      { rule: GONE, open: 1, event: ago(70), state, from: ago(came === 40 ? 10 : from), deadline: ago(-50) },
    ]);
  });

  test('eligible-from is never later than the deadline', () => {
    check({ money: [sold, refund(ORDER, ago(110))], returns: [{ ...back, date: ago(10) }] }, [
      { rule: GONE, open: 1, event: ago(110), state: 'waiting', from: ago(-10), deadline: ago(-10) },
    ]);
  });

  test.each([
    [59, 'waiting'],
    [60, 'ready'],
    [120, 'ready'],
    [121, 'expired'],
  ])('refunded %i days ago: %s', (age, state) => {
    check({ money: [sold, refund(ORDER, ago(age))], returns: [{ ...back, date: ago(Math.min(age, 58)) }] }, [
      { rule: GONE, open: 1, state },
    ]);
  });

  test.each([
    [44, 'waiting'],
    [45, 'ready'],
    [105, 'ready'],
    [106, 'expired'],
  ])('Germany, refunded %i days ago: %s', (age, state) => {
    const shop = 'Amazon.de';
    const money = [sale(ORDER, { shop }), refund(ORDER, ago(age), 20, { shop })];
    check({ money, returns: [{ ...back, date: ago(40) }] }, [{ rule: GONE, open: 1, state, marketplace: 'DE' }]);
  });
});

describe('missing reports', () => {
  test('no ledger', () => {
    const tabs = tabsOf({}).filter((tab) => tab.name !== 'ledger');
    expectClaims(tabs, [{ rule: GONE, open: 1, state: 'needs-data', needs: ['ledger-detail'] }]);
  });

  test('no reimbursements', () => {
    const tabs = tabsOf({}).filter((tab) => tab.name !== 'reimbursements');
    expectClaims(tabs, [{ rule: GONE, open: 1, state: 'needs-data', needs: ['reimbursements'] }]);
  });

  test('no returns: nothing, and the rule says what it needs', () => {
    const tabs = tabsOf({}).filter((tab) => tab.name !== 'returns');
    const result = expectOnly([GONE], tabs, []);
    expect(result.missing.filter((m) => m.rule === GONE).flatMap((m) => m.anyOf)).toContain('customer-returns');
  });

  const with_ = (from: string, to: string, story: Story = {}) => [
    ...tabsOf(story).filter((tab) => tab.name !== 'ledger'),
    ledger(ledgerFiller(from, to)),
  ];

  test.each([
    ['from the return’s day', 80, 0, 'ready'],
    ['from the day after', 79, 0, 'needs-data'],
    ['up to 14 days after the return', 120, 66, 'ready'],
    ['up to 13 days after the return', 120, 67, 'needs-data'],
  ])('ledger %s', (_text, from, to, state) => {
    expectOnly([GONE], with_(ago(from), ago(to)), [{ rule: GONE, open: 1, state }]);
  });

  test.each([
    [3, 'waiting'],
    [4, 'needs-data'],
  ])('returned yesterday, where as-of − 3 is enough: ledger up to %i days ago', (to, state) => {
    expectOnly([GONE], with_(ago(100), ago(to), { returns: [{ ...back, date: ago(1) }] }), [
      { rule: GONE, open: 1, state },
    ]);
  });

  test('lacking data and past the deadline: nothing is listed', () => {
    const tabs = tabsOf({ money: [sold, refund(ORDER, ago(121))] }).filter((tab) => tab.name !== 'ledger');
    expectClaims(tabs, []);
  });
});
