// Error 8: units received, then taken out after the shipment closed.
import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { AS_THE_ROWS_SAY, type Expected, expectOnly, run } from './support/claims';
import { AS_OF, ago, plus } from './support/dates';
import { contents, corrected, ledgerFiller, receipt, SHIPMENT, SHIPMENT2, shipments } from './support/inbound';
import { A, amazonsCosts, B, found, type LedgerRow, ledger, products, reimbursements } from './support/stock';

const SHORT = 'inbound-shortage' as const;
const TAKEN = 'deducted-after-closing' as const;
const NONE_PAID = reimbursements();

const check = (tabs: readonly Tab[], expected: readonly Expected[], more: Partial<Settings> = {}) =>
  expectOnly([SHORT, TAKEN], tabs, expected, more);

/** Delivered 100 days ago, closed 70 days ago, 10 sent. */
const base = { status: 'Closed', delivered: ago(100), closed: ago(70), shipped: 10 } as const;
const { closed: _, ...undated } = base;
const covered = (rows: readonly LedgerRow[]) => ledger([...ledgerFiller(ago(300), AS_OF), ...rows]);
const whole = receipt(ago(99), 10);
const paid = (days: number, more: object = {}) =>
  reimbursements([
    { date: ago(days), reason: 'Lost_Inbound', ...more },
    { date: ago(0), reason: 'Lost_Warehouse', sku: 'Z', fnsku: 'X00ZZZZZZZ', asin: 'B0ZZZZZZZZ' },
  ]);

describe('negative receipts after closing', () => {
  test('the plainest case, and what it prints', () => {
    check(
      [shipments([base]), covered([whole, receipt(ago(20), -3)]), NONE_PAID, products([{ cost: 4 }])],
      [
        {
          rule: TAKEN,
          open: 3,
          units: [3, 0, 0, 3],
          order: null,
          shipment: SHIPMENT,
          sku: A.sku,
          fnsku: A.fnsku,
          event: ago(20),
          from: ago(13),
          deadline: plus(ago(20), 60),
          daysLeft: 40,
          value: '4.00',
          amount: '12.00',
          basis: 'sourcing-cost',
        },
      ],
    );
  });

  test('at what Amazon itself has on file, where Products has no row', () => {
    const tabs = [shipments([base]), covered([whole, receipt(ago(20), -3)]), NONE_PAID];
    check(
      [...tabs, amazonsCosts([{ estimated: 4 }])],
      [{ rule: TAKEN, open: 3, value: '4.00', amount: '12.00', basis: 'sourcing-cost' }],
    );
    check([...tabs, amazonsCosts([{ estimated: 4, currency: 'EUR' }])], [{ rule: TAKEN, open: 3, amount: null }]);
  });

  test.each([
    ['after closing', 69, [{ rule: TAKEN, open: 3, state: 'expired' }]],
    ['on the closing day', 70, [{ rule: SHORT, open: 3 }]],
    ['before closing', 71, [{ rule: SHORT, open: 3 }]],
  ])('%s', (_text, days, expected) => {
    check([shipments([base]), covered([whole, receipt(ago(days), -3)]), NONE_PAID], expected);
  });

  test('positive receipts after closing are none', () => {
    check([shipments([base]), covered([receipt(ago(99), 8), receipt(ago(20), 2)]), NONE_PAID], []);
  });

  test('other events of the shipment’s product are none', () => {
    const rows = [
      whole,
      { date: ago(20), qty: -2, event: 'WhseTransfers' },
      { date: ago(20), qty: -2, event: 'Shipments' },
    ];
    check([shipments([base]), covered(rows), NONE_PAID], []);
  });

  test('deductions of one shipment and FNSKU are one claim', () => {
    check(
      [shipments([base]), covered([whole, receipt(ago(30), -1), receipt(ago(20), -2)]), NONE_PAID],
      [{ rule: TAKEN, open: 3, event: ago(30) }],
    );
  });

  test('another FNSKU, another shipment: claims of their own', () => {
    const rows = [base, { ...base, ...B }, { ...base, shipment: SHIPMENT2 }];
    const ledgerRows = [
      whole,
      receipt(ago(99), 10, B),
      receipt(ago(99), 10, { ref: SHIPMENT2 }),
      receipt(ago(20), -1),
      receipt(ago(20), -2, B),
      receipt(ago(20), -3, { ref: SHIPMENT2 }),
    ];
    check(
      [shipments(rows), covered(ledgerRows), NONE_PAID],
      [
        { rule: TAKEN, open: 1, shipment: SHIPMENT, fnsku: A.fnsku },
        { rule: TAKEN, open: 2, shipment: SHIPMENT, fnsku: B.fnsku },
        { rule: TAKEN, open: 3, shipment: SHIPMENT2, fnsku: A.fnsku },
      ],
    );
  });

  test('never received and taken out: the units have one owner each', () => {
    check(
      [shipments([base]), covered([receipt(ago(99), 8), receipt(ago(20), -3)]), NONE_PAID],
      [
        { rule: SHORT, open: 2 },
        { rule: TAKEN, open: 3 },
      ],
    );
  });

  test('after the as-of date: no event', () => {
    check([shipments([base]), covered([whole, receipt(ago(-1), -3)]), NONE_PAID], []);
  });

  test('a unit found in stock does not settle it', () => {
    check(
      [shipments([base]), covered([whole, receipt(ago(20), -1), found(ago(15))]), NONE_PAID],
      [{ rule: TAKEN, open: 1, strength: 'review' }],
    );
  });
});

describe('the closing date is not known: inferred, review', () => {
  test.each([
    ['a day after the inferred closing', 68, [{ rule: TAKEN, open: 3, strength: 'review', state: 'expired' }]],
    ['on the inferred closing day', 69, [{ rule: SHORT, open: 3 }]],
  ])('%s', (_text, days, expected) => {
    check([shipments([undated]), covered([whole, receipt(ago(days), -3)]), NONE_PAID], expected);
  });

  test('within 60 days of the deduction', () => {
    check(
      [shipments([undated]), covered([whole, receipt(ago(20), -3)]), NONE_PAID],
      [{ rule: TAKEN, open: 3, strength: 'review', event: ago(20) }],
    );
  });

  test('no receipt is followed by 30 days without one: nothing was taken out after closing', () => {
    const rows = [receipt(ago(29), 10), receipt(ago(20), -3)];
    check(
      [shipments([{ ...undated, delivered: ago(30) }]), covered(rows), NONE_PAID],
      [{ rule: SHORT, open: 3, state: 'waiting', from: ago(-1) }],
    );
  });

  test('a later receipt within 30 days moves the closing date', () => {
    // Received 99 and 71 days ago: closed 41 days ago, not 69.
    const rows = [receipt(ago(99), 6), receipt(ago(71), 4), receipt(ago(50), -3)];
    check([shipments([undated]), covered(rows), NONE_PAID], [{ rule: SHORT, open: 3 }]);
  });
});

describe('what was received above the shipped quantity', () => {
  test.each([
    [12, -3, 1],
    [12, -2, 0],
    [11, -3, 2],
  ])('10 sent, %i received, %i', (received, qty, open) => {
    const tabs = [shipments([base]), covered([receipt(ago(99), received), receipt(ago(20), qty)]), NONE_PAID];
    check(tabs, open ? [{ rule: TAKEN, open }] : []);
  });

  test('more taken out than was ever received or sent: not above what was sent', () => {
    check(
      [shipments([{ ...base, shipped: 2 }]), covered([receipt(ago(99), 1), receipt(ago(20), -3)]), NONE_PAID],
      [{ rule: TAKEN, open: 2 }],
    );
  });

  test('received above plan by a later receipt before the deduction', () => {
    check(
      [shipments([base]), covered([whole, receipt(ago(40), 2), receipt(ago(20), -3)]), NONE_PAID],
      [{ rule: TAKEN, open: 1 }],
    );
  });

  test('shipped unknown: review', () => {
    check(
      [shipments([{ ...base, shipped: '' }]), covered([whole, receipt(ago(20), -3)]), NONE_PAID],
      [{ rule: TAKEN, open: 3, strength: 'review' }],
    );
  });

  test('no Shipments tab at all: review', () => {
    check(
      [covered([whole, receipt(ago(20), -3)]), NONE_PAID],
      [{ rule: TAKEN, open: 3, strength: 'review', shipment: SHIPMENT }],
    );
  });

  test('shipped from a contents file: known; closing inferred', () => {
    check(
      [contents([{ shipped: 10 }]), covered([receipt(ago(99), 11), receipt(ago(20), -3)]), NONE_PAID],
      [{ rule: TAKEN, open: 2, strength: 'review' }],
    );
  });
});

describe('later positive receipts', () => {
  test.each([
    ['after the deduction', 15, 1, []],
    ['on its day', 20, 1, []],
    ['before it, still missing from the shipment: it restores nothing', 25, 1, [{ rule: TAKEN, open: 1 }]],
  ])('%s', (_text, days, qty, expected) => {
    const tabs = [
      shipments([{ ...base, shipped: 11 }]),
      covered([whole, receipt(ago(20), -1), receipt(ago(days), qty)]),
      NONE_PAID,
    ];
    // 11 sent, 10 received by closing: with the later one all 11, or one never came.
    check(tabs, days === 25 ? expected : [...expected, { rule: SHORT, open: 1 }]);
  });

  test('they restore the newest deduction before them first', () => {
    const rows = [whole, receipt(ago(40), -1), receipt(ago(20), -1), receipt(ago(15), 1)];
    check(
      [shipments([base]), covered(rows), NONE_PAID],
      [{ rule: TAKEN, open: 1, event: ago(40), from: ago(33), deadline: plus(ago(40), 60) }],
    );
  });

  test('… earlier ones only', () => {
    const rows = [whole, receipt(ago(40), -1), receipt(ago(20), -1), receipt(ago(30), 1)];
    check([shipments([base]), covered(rows), NONE_PAID], [{ rule: TAKEN, open: 1, event: ago(20) }]);
  });

  test('a part of it', () => {
    check(
      [shipments([base]), covered([whole, receipt(ago(20), -5), receipt(ago(10), 2)]), NONE_PAID],
      [{ rule: TAKEN, open: 3, units: [5, 2, 0, 3] }],
    );
  });
});

describe('the inbound pool', () => {
  const tabs = (payments: Tab, rows: readonly LedgerRow[] = [whole, receipt(ago(20), -3)]) => [
    shipments([base]),
    covered(rows),
    payments,
  ];

  test.each(['Lost_Inbound', 'Damaged_Inbound'])('%s settles', (reason) => {
    check(tabs(paid(10, { reason, cash: 2 })), [{ rule: TAKEN, open: 1, units: [3, 0, 2, 1] }]);
  });

  test('Lost_Warehouse does not', () => {
    check(tabs(paid(10, { reason: 'Lost_Warehouse', cash: 2 })), [{ rule: TAKEN, open: 3, strength: 'review' }]);
  });

  test.each([
    [27, 2, 'strong'],
    [28, 3, 'review'],
    [51, 3, 'strong'],
  ])('taken out 20 days ago, paid %i days ago', (days, open, strength) => {
    check(tabs(paid(days)), [{ rule: TAKEN, open, strength }]);
  });

  test('a payment settles the newest deduction first', () => {
    const rows = [whole, receipt(ago(40), -1), receipt(ago(20), -1)];
    check(tabs(paid(10), rows), [{ rule: TAKEN, open: 1, event: ago(40) }]);
    check(tabs(paid(30), rows), [{ rule: TAKEN, open: 1, event: ago(20) }]);
  });

  test('error 8 draws before error 4', () => {
    check(tabs(paid(10, { cash: 3 }), [receipt(ago(99), 8), receipt(ago(20), -3)]), [{ rule: SHORT, open: 2 }]);
  });

  test('… and leaves it what is left', () => {
    check(tabs(paid(10, { cash: 4 }), [receipt(ago(99), 8), receipt(ago(20), -3)]), [{ rule: SHORT, open: 1 }]);
  });
});

describe('reason O', () => {
  const O = (date: string, more: object = {}) => corrected(date, 1, { ref: '5001', ...more });
  const tabs = (rows: readonly LedgerRow[], payments: Tab = NONE_PAID) => [
    shipments([base]),
    covered([whole, ...rows]),
    payments,
  ];

  test('after the closing of a shipment that holds the FNSKU: review, a claim of its own', () => {
    check(tabs([O(ago(20))]), [
      {
        rule: TAKEN,
        open: 1,
        strength: 'review',
        shipment: null,
        fnsku: A.fnsku,
        event: ago(20),
        from: ago(13),
        deadline: plus(ago(20), 60),
      },
    ]);
  });

  test.each([
    ['after closing', 60, 69, 1],
    ['on the closing day', 60, 70, 0],
    ['before closing', 60, 71, 0],
  ])('%s', (_text, _days, age, count) => {
    // Seen from an as-of date at which the row is not expired.
    const asOf = run([]).asOf - 40;
    check(tabs([O(ago(age))]), count ? [{ rule: TAKEN, open: 1, strength: 'review' }] : [], { asOf });
  });

  test('no shipment that holds the FNSKU: nothing', () => {
    check(tabs([O(ago(20), B)]), []);
  });

  test('a shipment that is open still: nothing', () => {
    const rows = [receipt(ago(29), 10), O(ago(20))];
    check(
      [shipments([{ ...undated, status: 'Receiving', delivered: ago(30), received: 10 }]), covered(rows), NONE_PAID],
      [],
    );
  });

  test('one claim per row, with all its units', () => {
    check(tabs([O(ago(20)), corrected(ago(20), 2, { ref: '5002' }), O(ago(15), { ref: '5003' })]), [
      { rule: TAKEN, open: 1, strength: 'review', event: ago(20) },
      { rule: TAKEN, open: 2, strength: 'review', event: ago(20) },
      { rule: TAKEN, open: 1, strength: 'review', event: ago(15) },
    ]);
  });

  test('beside a negative receipt: two claims', () => {
    check(tabs([receipt(ago(20), -2), O(ago(20))]), [
      { rule: TAKEN, open: 2, strength: 'strong', shipment: SHIPMENT },
      { rule: TAKEN, open: 1, strength: 'review', shipment: null },
    ]);
  });

  test.each([
    [50, 0],
    [51, 1],
    [-10, 0],
  ])('row 20 days ago, a reimbursement of the FNSKU %i days ago', (days, count) => {
    const payment = reimbursements([
      { date: ago(days), reason: 'Lost_Warehouse' },
      { date: ago(0), reason: 'Lost_Warehouse', sku: 'Z', fnsku: 'X00ZZZZZZZ', asin: 'B0ZZZZZZZZ' },
    ]);
    check(tabs([O(ago(20))], payment), count ? [{ rule: TAKEN, open: 1, strength: 'review' }] : []);
  });

  test.each([
    [31, 1, 1],
    [31, 30, 0],
  ])('row %i days ago, a reimbursement %i days later', (age, later, count) => {
    const payment = reimbursements([{ date: plus(ago(age), later === 1 ? 31 : later), reason: 'Lost_Inbound' }]);
    check(tabs([O(ago(age))], payment), count ? [{ rule: TAKEN, open: 1, strength: 'review' }] : []);
  });

  test('any reimbursement of the FNSKU explains it, even one that fits no pool', () => {
    const payment = reimbursements([{ date: ago(18), reason: 'GeneralAdjustment' }]);
    check(tabs([O(ago(20))], payment), []);
  });

  test('a reimbursement of another FNSKU explains nothing', () => {
    const payment = reimbursements([{ date: ago(18), reason: 'Lost_Warehouse', ...B }]);
    check(tabs([O(ago(20))], payment), [{ rule: TAKEN, open: 1, strength: 'review' }]);
  });

  test('a positive row is none', () => {
    check(tabs([{ date: ago(20), qty: 1, reason: 'O' }]), []);
  });

  test('two shipments closed before it: one claim', () => {
    const other = { ...base, shipment: SHIPMENT2 };
    check(
      [shipments([base, other]), covered([whole, receipt(ago(99), 10, { ref: SHIPMENT2 }), O(ago(20))]), NONE_PAID],
      [{ rule: TAKEN, open: 1, strength: 'review' }],
    );
  });
});

describe('days', () => {
  test.each([
    [0, 'waiting'],
    [6, 'waiting'],
    [7, 'ready'],
    [60, 'ready'],
    [61, 'expired'],
  ])('taken out %i days ago: %s', (age, state) => {
    check(
      [shipments([base]), covered([whole, receipt(ago(age), -1)]), NONE_PAID],
      [{ rule: TAKEN, open: 1, state, from: ago(age - 7), deadline: ago(age - 60) }],
    );
  });

  test.each([
    [229, ago(-40)],
    [230, ago(-40)],
    [231, ago(-39)],
    [260, ago(-10)],
  ])('delivered %i days ago: the earlier deadline counts', (age, deadline) => {
    const tab = shipments([{ ...base, delivered: ago(age), closed: ago(age - 30) }]);
    check(
      [tab, covered([receipt(ago(age - 1), 10), receipt(ago(20), -1)]), NONE_PAID],
      [{ rule: TAKEN, open: 1, deadline }],
    );
  });

  test('… for reason O too', () => {
    const tab = shipments([{ ...base, delivered: ago(260), closed: ago(230) }]);
    check(
      [tab, covered([receipt(ago(259), 10), corrected(ago(20))]), NONE_PAID],
      [{ rule: TAKEN, open: 1, strength: 'review', deadline: ago(-10) }],
    );
  });

  test('another grace', () => {
    check(
      [shipments([base]), covered([whole, receipt(ago(9), -1)]), NONE_PAID],
      [{ rule: TAKEN, open: 1, state: 'waiting', from: ago(-1) }],
      { graceDays: 10 },
    );
  });

  test('the marketplace of the receipts has the window', () => {
    const tab = shipments([{ ...base, delivered: ago(170), closed: ago(140) }]);
    const rows = [receipt(ago(169), 10, { country: 'DE' }), receipt(ago(20), -1, { country: 'DE' })];
    check([tab, covered(rows), NONE_PAID], [{ rule: TAKEN, open: 1, marketplace: 'DE', deadline: ago(-10) }]);
  });

  test('no delivery date: the first receipt', () => {
    const tab = shipments([{ ...base, delivered: '', closed: ago(230) }]);
    check(
      [tab, covered([receipt(ago(260), 10), receipt(ago(20), -1)]), NONE_PAID],
      [{ rule: TAKEN, open: 1, deadline: ago(-10) }],
    );
  });
});

describe('missing reports', () => {
  test('no reimbursements report', () => {
    check(
      [shipments([base]), covered([whole, receipt(ago(20), -3), corrected(ago(20))])],
      [
        { rule: TAKEN, open: 3, state: 'needs-data', needs: ['reimbursements'] },
        { rule: TAKEN, open: 1, state: 'needs-data', needs: ['reimbursements'], strength: 'review' },
      ],
    );
  });

  test.each([
    [20, 14, 'ready'],
    [19, 14, 'needs-data'],
    [20, 15, 'needs-data'],
  ])('taken out 20 days ago, payments from %i to %i days ago', (oldest, newest, state) => {
    const payments = reimbursements([oldest, newest].map((n) => ({ date: ago(n), reason: 'Lost_Inbound', ...B })));
    const tabs = [shipments([base]), covered([whole, receipt(ago(20), -3)]), payments];
    check(tabs, [{ rule: TAKEN, open: 3, state }], AS_THE_ROWS_SAY);
  });

  test('neither ledger nor Shipments tab: the rule says what it needs', () => {
    const result = check([NONE_PAID], []);
    expect(result.missing.filter((m) => m.rule === TAKEN).flatMap((m) => m.anyOf)).toContain('ledger-detail');
  });
});

describe('two runs: the received figure dropped', () => {
  const seen = (units: number, days = 40) => ({
    receivedBefore: [{ shipmentId: SHIPMENT, product: A.fnsku, units, seenOn: run([]).asOf - days }],
  });

  test('what the Shipments tab shows is kept for the next run', () => {
    const result = run([shipments([{ ...base, received: 10 }]), NONE_PAID]);
    expect(result.receivedNow).toEqual([{ shipmentId: SHIPMENT, product: A.fnsku, units: 10, seenOn: result.asOf }]);
  });

  test('10 before, 8 now: 2 were taken out, and error 4 has none of them', () => {
    check([shipments([{ ...base, received: 8 }]), NONE_PAID], [{ rule: TAKEN, open: 2, strength: 'review' }], seen(10));
  });

  test('as before: nothing', () => {
    check([shipments([{ ...base, received: 10 }]), NONE_PAID], [], seen(10));
  });

  test('more than before: nothing', () => {
    check([shipments([{ ...base, received: 10 }]), NONE_PAID], [], seen(8));
  });

  test('short before, shorter now: each unit has one owner', () => {
    check(
      [shipments([{ ...base, received: 7 }]), NONE_PAID],
      [
        { rule: SHORT, open: 1 },
        { rule: TAKEN, open: 2, strength: 'review' },
      ],
      seen(9),
    );
  });

  test('above plan before, as planned now: nothing', () => {
    check([shipments([{ ...base, received: 10 }]), NONE_PAID], [], seen(12));
  });

  test('the drop that the ledger shows is the same drop', () => {
    check(
      [shipments([{ ...base, received: 8 }]), covered([whole, receipt(ago(20), -2)]), NONE_PAID],
      [{ rule: TAKEN, open: 2, event: ago(20) }],
      seen(10),
    );
  });

  test('seen several times: one drop, from the highest figure', () => {
    const [first] = seen(10).receivedBefore;
    const again = {
      receivedBefore: [9, 10, 8].flatMap((units, i) => (first ? [{ ...first, units, seenOn: first.seenOn + i }] : [])),
    };
    check([shipments([{ ...base, received: 8 }]), NONE_PAID], [{ rule: TAKEN, open: 2, strength: 'review' }], again);
  });

  test('seen before the shipment was closed: error 4’s, if anybody’s', () => {
    check([shipments([{ ...base, received: 8 }]), NONE_PAID], [{ rule: SHORT, open: 2 }], seen(10, 71));
    // Reading: no ledger row gives the day, so the inbound window holds; runs months apart still show the drop.
    check(
      [shipments([{ ...base, received: 8 }]), NONE_PAID],
      [{ rule: TAKEN, open: 2, strength: 'review', state: 'ready' }],
      seen(10, 70),
    );
  });

  test('a payment settles it', () => {
    check([shipments([{ ...base, received: 8 }]), paid(2, { cash: 2 })], [], seen(10));
  });
});

describe('an investigation that Amazon has ended', () => {
  const ENDED = ['Investigation completed: shipment contents counted and confirmed', 'Claim window expired'];

  test.each(ENDED)('%s: nothing is owed any more', (status) => {
    const rows = [whole, receipt(ago(20), -3)];
    check([shipments([{ ...base, status }]), covered(rows), NONE_PAID], []);
    check([shipments([{ ...base, status }]), covered([whole, corrected(ago(20))]), NONE_PAID], []);
    check([shipments([{ ...undated, status }]), covered(rows), NONE_PAID], []);
  });

  test('of another product of the shipment: the deduction stands', () => {
    const other = { ...B, status: ENDED[0] as string };
    check(
      [
        shipments([base, { ...base, ...other }]),
        covered([whole, receipt(ago(99), 10, B), receipt(ago(20), -3)]),
        NONE_PAID,
      ],
      [{ rule: TAKEN, open: 3, fnsku: A.fnsku }],
    );
  });
});

describe('moved between shipments', () => {
  const other = { ...base, shipment: SHIPMENT2 };
  const moved = (day: number, ids: object = {}) => [
    whole,
    receipt(ago(20), -3),
    receipt(ago(99), 7, { ref: SHIPMENT2, ...ids }),
    receipt(ago(day), 3, { ref: SHIPMENT2, ...ids }),
  ];

  test.each([
    ['on the day of the deduction: a doubt', 20, 'review'],
    ['three days later, too', 17, 'review'],
    ['four days later: none', 16, 'strong'],
    ['a day before: a doubt', 21, 'review'],
    ['four days before: none', 24, 'strong'],
  ])('%s', (_text, day, strength) => {
    check(
      [shipments([base, other]), covered(moved(day)), NONE_PAID],
      [{ rule: TAKEN, open: 3, strength, shipment: SHIPMENT }],
    );
  });

  test('another product received that day: none', () => {
    check(
      [shipments([base, { ...other, ...B }]), covered(moved(20, B)), NONE_PAID],
      [{ rule: TAKEN, open: 3, strength: 'strong', shipment: SHIPMENT }],
    );
  });
});
