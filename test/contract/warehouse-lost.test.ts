import { AS_THE_ROWS_SAY, expectClaims, issueCodes, run } from './support/claims';
import { ago, plus } from './support/dates';
import { A, B, damaged, found, type LedgerRow, ledger, lost, reimbursements } from './support/stock';

const NONE_PAID = reimbursements();
const LOST = 'warehouse-lost' as const;
const DAMAGED = 'warehouse-damaged' as const;

/** Ledger rows, nothing reimbursed. */
const unpaid = (rows: readonly LedgerRow[]) => [ledger(rows), NONE_PAID];

describe('which ledger rows are a loss', () => {
  test.each([
    ['M, misplaced', 'M', LOST, 'strong'],
    ['5, misplaced', '5', LOST, 'strong'],
    ['E, damaged', 'E', DAMAGED, 'strong'],
    ['6, was carrier damaged', '6', DAMAGED, 'review'],
    ['7, was expired', '7', DAMAGED, 'review'],
    ['H, was customer damaged', 'H', DAMAGED, 'review'],
    ['K, was defective', 'K', DAMAGED, 'review'],
    ['U, was distributor damaged', 'U', DAMAGED, 'review'],
  ])('%s', (_, reason, rule, strength) => {
    expectClaims(unpaid([{ date: ago(30), qty: -2, reason }]), [{ rule, strength, open: 2, units: [2, 0, 0, 2] }]);
  });

  test.each(['F', 'N', 'P', 'Q', 'D', 'G', '3', '4', 'O'])('%s alone is none', (reason) => {
    const sign = 'FNP3'.includes(reason) ? 1 : -1;
    expectClaims(unpaid([{ date: ago(30), qty: sign, reason }]), []);
  });

  test.each(['Shipments', 'CustomerReturns', 'Receipts', 'VendorReturns', 'WhseTransfers'])(
    'a negative %s row is none, whatever its reason',
    (event) => {
      expectClaims(unpaid([{ date: ago(30), qty: -1, reason: 'M', event }]), []);
    },
  );

  test('a positive M row is none', () => {
    expectClaims(unpaid([{ date: ago(30), qty: 1, reason: 'M' }]), []);
  });

  test.each(['DEFECTIVE', 'CUSTOMER_DAMAGED', 'WAREHOUSE_DAMAGED'])('M of a %s unit is for review', (disposition) => {
    expectClaims(unpaid([lost(ago(30), 1, { disposition })]), [{ rule: LOST, strength: 'review', open: 1 }]);
  });

  test('the disposition compares without case', () => {
    expectClaims(unpaid([lost(ago(30), 1, { disposition: 'Sellable' })]), [{ rule: LOST, open: 1 }]);
  });

  test('one claim a row', () => {
    expectClaims(unpaid([lost(ago(30), 1, { ref: '2001' }), lost(ago(30), 2, { ref: '2002' })]), [
      { rule: LOST, open: 1, reference: '2001' },
      { rule: LOST, open: 2, reference: '2002' },
    ]);
  });

  test('identical rows are all real, each with a key of its own', () => {
    const row = lost(ago(30), 1, { ref: '2001' });
    const result = expectClaims(unpaid([row, row, row]), [
      { rule: LOST, open: 1 },
      { rule: LOST, open: 1 },
      { rule: LOST, open: 1 },
    ]);
    expect(new Set(result.claims.map((claim) => claim.key)).size).toBe(3);
  });

  test('what the claim prints', () => {
    expectClaims(unpaid([lost(ago(30), 3, { ref: '2001' })]), [
      {
        rule: LOST,
        open: 3,
        order: null,
        sku: A.sku,
        fnsku: A.fnsku,
        asin: A.asin,
        reference: '2001',
        marketplace: 'US',
        event: ago(30),
        from: ago(23),
        deadline: plus(ago(30), 60),
        daysLeft: 30,
        units: [3, 0, 0, 3],
        amount: null,
        value: null,
        basis: 'unknown',
      },
    ]);
  });
});

describe('found and paid units', () => {
  test('3 lost − 1 found − 1 reimbursed = 1 open, and every row used is shown', () => {
    const tabs = [
      ledger([lost(ago(40), 3), found(ago(35), 1)]),
      reimbursements([{ date: ago(33), reason: 'Lost_Warehouse' }]),
    ];
    const result = expectClaims(tabs, [{ rule: LOST, open: 1, units: [3, 1, 1, 1] }]);
    const rows = result.claims[0]?.evidence.map((e) => `${e.role} ${e.tab} ${e.row}`).sort();
    expect(rows).toEqual(['event ledger 2', 'netted ledger 3', 'netted reimbursements 2']);
  });

  test('one reimbursement of 2 units pays two losses of 1 unit once each', () => {
    const rows = [lost(ago(40), 1, { ref: '1' }), lost(ago(39), 1, { ref: '2' }), lost(ago(38), 1, { ref: '3' })];
    expectClaims(
      [ledger(rows), reimbursements([{ date: ago(30), reason: 'Lost_Warehouse', cash: 2 }])],
      [{ rule: LOST, open: 1, event: ago(40) }],
    );
  });

  test('units paid are cash and inventory', () => {
    expectClaims(
      [
        ledger([lost(ago(40), 3)]),
        reimbursements([{ date: ago(30), reason: 'Lost_Warehouse', cash: 1, inventory: 2 }]),
      ],
      [],
    );
  });

  test('a found unit of any centre counts', () => {
    expectClaims(unpaid([lost(ago(40)), found(ago(30), 1, { fc: 'ONT8' })]), []);
  });

  test('N counts as found', () => {
    expectClaims(unpaid([lost(ago(40)), found(ago(30), 1, { reason: 'N' })]), []);
  });

  test('a found unit of another FNSKU does not', () => {
    expectClaims(unpaid([lost(ago(40)), found(ago(30), 1, B)]), [{ rule: LOST, open: 1 }]);
  });

  test.each([[{ country: 'CN' }], [{ fc: 'XCND' }]])('stock of the Low-Cost Store is never claimed: %j', (more) => {
    expectClaims(unpaid([lost(ago(40), 1, more), damaged(ago(40), 1, more)]), []);
  });

  test('found units are for losses only, not for damage', () => {
    expectClaims(unpaid([damaged(ago(40)), found(ago(30))]), [{ rule: DAMAGED, open: 1 }]);
  });

  test('Lost_Warehouse does not pay damage, nor Damaged_Warehouse a loss', () => {
    const rows = [lost(ago(40)), damaged(ago(40), 1, B)];
    const paid = [
      { date: ago(30), reason: 'Damaged_Warehouse' },
      { date: ago(30), reason: 'Lost_Warehouse', ...B },
    ];
    expectClaims(
      [ledger(rows), reimbursements(paid)],
      [
        // What no loss of its own kind has used may be meant for it.
        { rule: LOST, open: 1, strength: 'review' },
        { rule: DAMAGED, open: 1, strength: 'review' },
      ],
    );
  });

  test('Damaged_Warehouse pays damage', () => {
    expectClaims([ledger([damaged(ago(40))]), reimbursements([{ date: ago(30), reason: 'Damaged_Warehouse' }])], []);
  });

  test.each(['lost warehouse', 'Lost:Warehouse', 'LOST_WAREHOUSE', 'Lost Warehouse'])('reason spelled %s', (reason) => {
    expectClaims([ledger([lost(ago(40))]), reimbursements([{ date: ago(30), reason }])], []);
  });

  test.each(['Lost_Inbound', 'Damaged_Inbound', 'CustomerReturn', 'CustomerServiceIssue', 'GeneralAdjustment'])(
    '%s pays no warehouse loss',
    (reason) => {
      const tabs = [ledger([lost(ago(40))]), reimbursements([{ date: ago(30), reason }])];
      const strength = reason === 'Damaged_Inbound' ? 'strong' : 'review';
      expectClaims(tabs, [{ rule: LOST, open: 1, strength }]);
    },
  );

  test('a row with an order id belongs to the order, even as Lost_Warehouse', () => {
    const paid = [{ date: ago(30), reason: 'Lost_Warehouse', order: '111-1111111-1111111' }];
    expectClaims([ledger([lost(ago(40))]), reimbursements(paid)], [{ rule: LOST, open: 1, strength: 'review' }]);
  });

  test('the pool is kept by FNSKU: another SKU of the same FNSKU is paid', () => {
    const paid = [{ date: ago(30), reason: 'Lost_Warehouse', sku: 'LAMP-01-old' }];
    expectClaims([ledger([lost(ago(40))]), reimbursements(paid)], []);
  });

  test('… and by SKU where the row has no FNSKU', () => {
    const paid = [{ date: ago(30), reason: 'Lost_Warehouse', fnsku: '' }];
    expectClaims([ledger([lost(ago(40))]), reimbursements(paid)], []);
  });

  test('… also where the SKU was labelled with two FNSKUs over time', () => {
    const rows = [lost(ago(40)), { date: ago(90), qty: -1, event: 'Shipments', fnsku: 'X00LAMPOLD' }];
    const paid = [{ date: ago(30), reason: 'Lost_Warehouse', fnsku: '' }];
    expectClaims([ledger(rows), reimbursements(paid)], []);
  });

  test('a ledger row without FNSKU is kept by SKU', () => {
    expectClaims(unpaid([lost(ago(40), 1, { fnsku: '' }), found(ago(30), 1, { fnsku: '' })]), []);
  });

  test('a payment for another FNSKU pays nothing here', () => {
    const paid = [{ date: ago(30), reason: 'Lost_Warehouse', ...B }];
    expectClaims([ledger([lost(ago(40))]), reimbursements(paid)], [{ rule: LOST, open: 1 }]);
  });

  test('a row that fits no pool settles nothing and is named', () => {
    const tabs = [
      ledger([lost(ago(40))]),
      reimbursements([
        { date: ago(30), reason: 'CustomerReturn' },
        { date: ago(29), reason: 'Lost_Warehouse' },
      ]),
    ];
    const result = expectClaims(tabs, []);
    const named = result.reports.flatMap((r) => r.issues.filter((i) => i.code === 'unused-reimbursement'));
    expect(named.map((issue) => issue.row)).toEqual([2]);
  });
});

describe('7 days of grace between a loss and what settles it', () => {
  test.each([
    [7, []],
    [8, [{ rule: LOST, open: 1, strength: 'review' }]],
    [45, [{ rule: LOST, open: 1, strength: 'review' }]],
    [46, [{ rule: LOST, open: 1 }]],
  ])('a unit found %i days before the loss', (days, expected) => {
    expectClaims(unpaid([lost(ago(40)), found(ago(40 + days))]), expected);
  });

  test.each([
    [7, []],
    [8, [{ rule: LOST, open: 1, strength: 'review' }]],
    [30, [{ rule: LOST, open: 1, strength: 'review' }]],
    [31, [{ rule: LOST, open: 1 }]],
  ])('a payment %i days before the loss', (days, expected) => {
    expectClaims(
      [
        ledger([lost(ago(40))]),
        reimbursements([
          { date: ago(40 + days), reason: 'Lost_Warehouse' },
          { date: ago(2), reason: 'Lost_Inbound', ...B },
        ]),
      ],
      expected,
    );
  });

  test('a payment long after the loss still counts', () => {
    expectClaims([ledger([lost(ago(58))]), reimbursements([{ date: ago(0), reason: 'Lost_Warehouse' }])], []);
  });

  test('a unit found after the as-of date settles', () => {
    expectClaims(unpaid([lost(ago(40)), found(ago(-3))]), []);
  });

  test('a loss after the as-of date is no event', () => {
    expectClaims(unpaid([lost(ago(-1))]), []);
  });
});

describe('who gets a unit: the newest event that it may serve', () => {
  test('a payment goes to the newer of two losses', () => {
    expectClaims(
      [
        ledger([lost(ago(50), 1, { ref: '1' }), lost(ago(40), 1, { ref: '2' })]),
        reimbursements([{ date: ago(35), reason: 'Lost_Warehouse' }]),
      ],
      [{ rule: LOST, open: 1, event: ago(50) }],
    );
  });

  test('an unpaid loss of last winter does not take the payment of a fresh one', () => {
    expectClaims(
      [
        ledger([lost(ago(250), 1, { ref: '1' }), lost(ago(20), 1, { ref: '2' })]),
        reimbursements([{ date: ago(15), reason: 'Lost_Warehouse' }]),
      ],
      [{ rule: LOST, open: 1, state: 'expired', event: ago(250) }],
    );
  });

  test('a payment that comes before the newer loss goes to the older', () => {
    expectClaims(
      [
        ledger([lost(ago(50), 1, { ref: '1' }), lost(ago(20), 1, { ref: '2' })]),
        reimbursements([
          { date: ago(45), reason: 'Lost_Warehouse' },
          { date: ago(2), reason: 'Lost_Inbound', ...B },
        ]),
      ],
      [{ rule: LOST, open: 1, event: ago(20) }],
    );
  });

  test('the earliest payment is dealt first, so both losses are settled', () => {
    expectClaims(
      [
        ledger([lost(ago(50), 1, { ref: '1' }), lost(ago(20), 1, { ref: '2' })]),
        reimbursements([
          { date: ago(18), reason: 'Lost_Warehouse' },
          { date: ago(45), reason: 'Lost_Warehouse' },
        ]),
      ],
      [],
    );
  });

  test('a payment of two is that of the loss of two, although a loss of one is newer', () => {
    expectClaims(
      [
        ledger([lost(ago(50), 2, { ref: '1' }), lost(ago(40), 1, { ref: '2' })]),
        reimbursements([{ date: ago(35), reason: 'Lost_Warehouse', cash: 2 }]),
      ],
      [{ rule: LOST, open: 1, event: ago(40), units: [1, 0, 0, 1] }],
    );
  });

  test('found units and payments are one supply, dealt by date', () => {
    expectClaims(
      [
        ledger([lost(ago(50), 1, { ref: '1' }), lost(ago(30), 1, { ref: '2' }), found(ago(48))]),
        reimbursements([{ date: ago(25), reason: 'Lost_Warehouse' }]),
      ],
      [],
    );
  });
});

describe('an inventory credit and its ledger row are one unit', () => {
  const twoLost = [lost(ago(50), 1, { ref: '1' }), lost(ago(50), 1, { ref: '2' })];
  const open = [{ rule: LOST, open: 1 }];

  test.each([
    ['N', 14, open],
    ['N', 15, []],
    ['F', 14, open],
    ['F', 15, []],
    ['N', -14, open],
    ['N', -15, []],
  ])('%s %i days after the reimbursement in inventory', (reason, days, expected) => {
    expectClaims(
      [
        ledger([...twoLost, found(plus(ago(30), days), 1, { reason })]),
        reimbursements([{ date: ago(30), reason: 'Lost_Warehouse', cash: 0, inventory: 1 }]),
      ],
      expected,
    );
  });

  test('another FNSKU is another unit', () => {
    expectClaims(
      [
        ledger([lost(ago(50), 1, { ref: '1' }), found(ago(30), 1, { reason: 'N' })]),
        reimbursements([{ date: ago(30), reason: 'Lost_Warehouse', cash: 0, inventory: 1, ...B }]),
      ],
      [],
    );
  });

  test.each([
    ['an order', { reason: 'CustomerReturn', order: '111-1111111-1111111' }],
    ['an inbound shipment', { reason: 'Lost_Inbound' }],
    ['damage', { reason: 'Damaged_Warehouse' }],
  ])('the unit is of that row’s pool: given for %s it is not offered to losses', (_, row) => {
    expectClaims(
      [
        ledger([lost(ago(50)), found(ago(28), 1, { reason: 'N' })]),
        reimbursements([{ date: ago(30), cash: 0, inventory: 1, ...row }]),
      ],
      // What damage or a shipment has not used is a loose end of a loss; a payment of an order is none.
      open.map((claim) => ({ ...claim, strength: row.reason === 'CustomerReturn' ? 'strong' : 'review' })),
    );
  });

  test('only as many units as the row gave', () => {
    expectClaims(
      [
        ledger([lost(ago(50), 3), found(ago(28), 2, { reason: 'N' })]),
        reimbursements([{ date: ago(30), reason: 'Lost_Warehouse', cash: 0, inventory: 1 }]),
      ],
      [{ rule: LOST, open: 1 }],
    );
  });

  test('paid in cash there is no such pair', () => {
    expectClaims(
      [
        ledger([...twoLost, found(ago(28), 1, { reason: 'N' })]),
        reimbursements([{ date: ago(30), reason: 'Lost_Warehouse', cash: 1 }]),
      ],
      [],
    );
  });

  test('a unit that a reversal gave back and its F row are one', () => {
    expectClaims(
      [
        ledger([...twoLost, found(ago(18))]),
        reimbursements([
          { date: ago(40), reason: 'Lost_Warehouse', id: '900' },
          { date: ago(20), reason: 'Reimbursement_Reversal', original: '900', cash: -1, inventory: 1 },
        ]),
      ],
      open,
    );
  });
});

describe('rows with Amazon’s own figure', () => {
  test.each([
    ['a part of it reconciled', 4, 3, 3],
    ['nothing reconciled', 4, 4, 4],
    ['a figure above the quantity', 2, 5, 2],
  ])('%s', (_, units, unreconciled, open) => {
    expectClaims(unpaid([lost(ago(30), units, { unreconciled })]), [{ rule: LOST, open }]);
  });

  test('0 is filled: nothing is open', () => {
    expectClaims(unpaid([lost(ago(30), 2, { reconciled: 2, unreconciled: 0 })]), []);
  });

  test('blank is not filled', () => {
    expectClaims(unpaid([lost(ago(30), 2, { unreconciled: '' })]), [{ rule: LOST, open: 2 }]);
  });

  test('found units and payments up to the newest date of the tab are already in the figure', () => {
    expectClaims(
      [
        ledger([lost(ago(40), 2, { unreconciled: 1 }), found(ago(35)), { date: ago(10), qty: -1, event: 'Shipments' }]),
        reimbursements([{ date: ago(10), reason: 'Lost_Warehouse' }]),
      ],
      [{ rule: LOST, open: 1, strength: 'review' }],
    );
  });

  test.each([
    [10, 1],
    [9, 0],
  ])('paid %i days ago, the ledger ends 10 days ago', (paidAgo, open) => {
    expectClaims(
      [
        ledger([lost(ago(40), 1, { unreconciled: 1 }), { date: ago(10), qty: -1, event: 'Shipments' }]),
        reimbursements([{ date: ago(paidAgo), reason: 'Lost_Warehouse' }]),
      ],
      open === 0 ? [] : [{ rule: LOST, open, strength: 'review' }],
    );
  });

  test.each([
    [10, 1],
    [9, 0],
  ])('found %i days ago in a second ledger, the first ends 10 days ago', (foundAgo, open) => {
    expectClaims(
      [
        ledger([lost(ago(40), 1, { unreconciled: 1 }), { date: ago(10), qty: -1, event: 'Shipments' }]),
        ledger([found(ago(foundAgo))], { name: 'ledger 2' }),
        NONE_PAID,
      ],
      open === 0 ? [] : [{ rule: LOST, open, strength: 'review' }],
    );
  });

  test('the newest date is that of the tab whose figure is used', () => {
    const row = lost(ago(40), 1, { ref: '1', unreconciled: 1 });
    const old = ledger([row, { date: ago(20), qty: -1, event: 'Shipments' }], { name: 'old' });
    const recent = ledger([row, { date: ago(5), qty: -1, event: 'Shipments' }], { name: 'new' });
    const paid = reimbursements([{ date: ago(10), reason: 'Lost_Warehouse' }]);
    expectClaims([old, paid], []);
    expectClaims([old, recent, paid], [{ rule: LOST, open: 1, strength: 'review' }]);
    expectClaims([recent, old, paid], [{ rule: LOST, open: 1, strength: 'review' }]);
  });

  test('such rows take nothing else: the found unit is left for a row without a figure', () => {
    expectClaims(unpaid([lost(ago(40), 1, { unreconciled: 1 }), lost(ago(39)), found(ago(35))]), [
      { rule: LOST, open: 1, event: ago(40) },
    ]);
  });

  test('what Amazon reconciled is not offered to others', () => {
    expectClaims(
      unpaid([
        lost(ago(40), 1, { reconciled: 1, unreconciled: 0 }),
        lost(ago(39)),
        found(ago(35), 1, { reconciled: 1, unreconciled: 0 }),
      ]),
      [{ rule: LOST, open: 1, event: ago(39) }],
    );
  });

  test('the unreconciled rest of a found row is', () => {
    expectClaims(
      unpaid([
        lost(ago(40), 1, { reconciled: 1, unreconciled: 0 }),
        lost(ago(39)),
        found(ago(35), 2, { reconciled: 1, unreconciled: 1 }),
      ]),
      [],
    );
  });

  test('a figure counts for damage too', () => {
    expectClaims(unpaid([damaged(ago(30), 3, { reconciled: 1, unreconciled: 2 })]), [{ rule: DAMAGED, open: 2 }]);
  });
});

describe('days', () => {
  test.each([
    [0, 'waiting'],
    [6, 'waiting'],
    [7, 'ready'],
    [59, 'ready'],
    [60, 'ready'],
    [61, 'expired'],
  ])('an event %i days old is %s', (age, state) => {
    expectClaims(unpaid([lost(ago(age))]), [
      { rule: LOST, open: 1, state, event: ago(age), from: ago(age - 7), deadline: ago(age - 60), daysLeft: 60 - age },
    ]);
  });

  test('another grace', () => {
    expectClaims(unpaid([lost(ago(9))]), [{ rule: LOST, open: 1, state: 'waiting', from: plus(ago(9), 10) }], {
      graceDays: 10,
    });
  });

  test('eligible-from is never later than the deadline', () => {
    const event = ago(30);
    expectClaims(
      unpaid([lost(event)]),
      [{ rule: LOST, open: 1, state: 'waiting', from: plus(event, 60), deadline: plus(event, 60) }],
      { graceDays: 90 },
    );
  });
});

describe('missing reports', () => {
  test('no ledger: no candidates, and the rule says what it needs', () => {
    const result = expectClaims([NONE_PAID], []);
    const needed = result.missing.filter((m) => m.rule === LOST || m.rule === DAMAGED).flatMap((m) => m.anyOf);
    expect(needed).toContain('ledger-detail');
  });

  test('no reimbursements report: needs data', () => {
    expectClaims([ledger([lost(ago(30))])], [{ rule: LOST, open: 1, state: 'needs-data', needs: ['reimbursements'] }]);
  });

  test('no reimbursements report and past the deadline: nothing is listed', () => {
    expectClaims([ledger([lost(ago(61))])], []);
  });

  test('a found unit needs no reimbursements report', () => {
    expectClaims([ledger([lost(ago(30)), found(ago(29))])], []);
  });

  test.each([
    ['payments from the event’s day to two weeks ago', 30, 30, 14, 'ready'],
    ['the oldest payment a day after the event', 30, 29, 14, 'needs-data'],
    ['the newest payment more than two weeks old', 30, 30, 15, 'needs-data'],
    ['an event newer than the newest payment', 10, 20, 14, 'ready'],
  ])('%s', (_, age, oldest, newest, state) => {
    const paid = reimbursements([oldest, newest].map((n) => ({ date: ago(n), reason: 'Lost_Inbound', ...B })));
    expectClaims([ledger([lost(ago(age))]), paid], [{ rule: LOST, open: 1, state }], AS_THE_ROWS_SAY);
  });

  test('a report without rows covers nothing', () => {
    expectClaims(
      [ledger([lost(ago(30))]), reimbursements()],
      [{ rule: LOST, open: 1, state: 'needs-data', needs: ['reimbursements'] }],
      AS_THE_ROWS_SAY,
    );
  });

  test('payments in another currency tell nothing of this one', () => {
    const paid = reimbursements([40, 1].map((n) => ({ date: ago(n), reason: 'Lost_Inbound', currency: 'EUR', ...B })));
    expectClaims([ledger([lost(ago(30))]), paid], [{ rule: LOST, open: 1, state: 'needs-data' }], AS_THE_ROWS_SAY);
  });

  test('the seller may say that the report covers more', () => {
    const paid = reimbursements([{ date: ago(90), reason: 'Lost_Inbound', ...B }]);
    const covers = { reimbursements: { from: null, to: null } };
    const tabs = [ledger([lost(ago(30))]), paid];
    expectClaims(tabs, [{ rule: LOST, open: 1, state: 'needs-data' }], { covers });
    const asOf = run(tabs).asOf;
    expectClaims(tabs, [{ rule: LOST, open: 1 }], { covers: { reimbursements: { from: asOf - 30, to: asOf } } });
  });
});

describe('marketplace', () => {
  test.each([
    ['GB', 'UK'],
    ['DE', 'DE'],
    ['JP', 'JP'],
    ['CA', 'CA'],
  ])('country %s is marketplace %s', (country, marketplace) => {
    const result = expectClaims(unpaid([lost(ago(30), 1, { country })]), [{ rule: LOST, open: 1, marketplace }]);
    expect(result.claims[0]?.remarks).toEqual([]);
  });

  test('a blank country is the default marketplace', () => {
    const tabs = unpaid([lost(ago(30), 1, { country: '' })]);
    expectClaims(tabs, [{ rule: LOST, open: 1, marketplace: 'US' }]);
    expectClaims(tabs, [{ rule: LOST, open: 1, marketplace: 'JP' }], { marketplace: 'JP' });
  });

  test.each([60, 61])(
    'a marketplace without its own window, event %i days old: the fallback, and it says so',
    (age) => {
      const tabs = unpaid([lost(ago(age), 1, { country: 'AU' })]);
      const state = age === 60 ? 'ready' : 'expired';
      const result = expectClaims(tabs, [{ rule: LOST, open: 1, marketplace: 'AU', state, deadline: ago(age - 60) }]);
      expect(result.claims[0]?.remarks.length).toBeGreaterThan(0);
    },
  );
});

test('a report with no findings shows none', () => {
  const result = expectClaims(unpaid([{ date: ago(30), qty: -1, event: 'Shipments' }]), []);
  expect(result.totals.every((t) => t.ready === 0 && t.waiting === 0)).toBe(true);
  expect(issueCodes(result)).not.toContain('bad-date');
});
