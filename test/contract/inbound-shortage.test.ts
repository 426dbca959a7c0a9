// Error 4: units of a closed shipment that were never received.
import type { MarketplaceCode } from '../../src/policy/marketplaces';
import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { AS_THE_ROWS_SAY, type Expected, expectOnly, run } from './support/claims';
import { AS_OF, ago, plus } from './support/dates';
import { contents, ledgerFiller, receipt, SHIPMENT, SHIPMENT2, shipments } from './support/inbound';
import { A, amazonsCosts, B, type LedgerRow, ledger, type ProductRow, products, reimbursements } from './support/stock';

const SHORT = 'inbound-shortage' as const;
const TAKEN = 'deducted-after-closing' as const;
const NONE_PAID = reimbursements();

/** Only errors 4 and 8 are looked at: together they own what a shipment lacks. */
const check = (tabs: readonly Tab[], expected: readonly Expected[], more: Partial<Settings> = {}) =>
  expectOnly([SHORT, TAKEN], tabs, expected, more);

/** Delivered 60 days ago, closed 30 days ago, 10 sent and 7 received. */
const base = { status: 'Closed', delivered: ago(60), closed: ago(30), shipped: 10, received: 7 } as const;
/** The same without a received figure: the ledger tells. */
const { received: _, ...told } = base;
const covered = (rows: readonly LedgerRow[], from = ago(200), to: string = AS_OF) =>
  ledger([...ledgerFiller(from, to), ...rows]);

describe('units shipped − units received', () => {
  test('the plainest case, and what it prints', () => {
    check(
      [shipments([base]), NONE_PAID, products([{ cost: 4 }])],
      [
        {
          rule: SHORT,
          open: 3,
          units: [10, 7, 0, 3],
          order: null,
          shipment: SHIPMENT,
          sku: A.sku,
          fnsku: A.fnsku,
          event: ago(60),
          from: ago(30),
          deadline: plus(ago(60), 270),
          daysLeft: 210,
          marketplace: 'US',
          value: '4.00',
          amount: '12.00',
          basis: 'sourcing-cost',
        },
      ],
    );
  });

  test('at what Amazon itself has on file, where Products has no row', () => {
    const file = amazonsCosts([{ estimated: 5, approved: 4 }]);
    const value = { value: '4.00', amount: '12.00', basis: 'sourcing-cost' };
    check([shipments([base]), NONE_PAID, file], [{ rule: SHORT, open: 3, ...value }]);
    check([shipments([base]), NONE_PAID, file, products([{ cost: 6 }])], [{ rule: SHORT, open: 3, amount: '18.00' }]);
    // The shipment names no FNSKU: another report tells the only one of the SKU.
    const nameless = shipments([{ ...base, fnsku: '' }]);
    check([nameless, covered([receipt(ago(50), 7)]), NONE_PAID, file], [{ rule: SHORT, open: 3, ...value }]);
  });

  test.each([
    ['everything arrived', 10],
    ['more than was sent arrived', 12],
  ])('%s: nothing', (_text, received) => {
    check([shipments([{ ...base, received }]), NONE_PAID], []);
  });

  test('a received figure of 0 is a figure', () => {
    check([shipments([{ ...base, received: 0 }]), NONE_PAID], [{ rule: SHORT, open: 10 }]);
  });

  test('units shipped unknown: nothing', () => {
    check([shipments([{ ...base, shipped: '' }]), NONE_PAID], []);
  });

  test('receipts without anything about what was shipped: nothing', () => {
    check([covered([receipt(ago(60), 7)]), NONE_PAID], []);
  });

  test('one claim per shipment and FNSKU', () => {
    check(
      [shipments([base, { ...base, ...B, received: 9 }, { ...base, shipment: SHIPMENT2, received: 8 }]), NONE_PAID],
      [
        { rule: SHORT, open: 3, shipment: SHIPMENT, fnsku: A.fnsku },
        { rule: SHORT, open: 1, shipment: SHIPMENT, fnsku: B.fnsku },
        { rule: SHORT, open: 2, shipment: SHIPMENT2, fnsku: A.fnsku },
      ],
    );
  });

  test('without a cost the amount is null', () => {
    check([shipments([base]), NONE_PAID], [{ rule: SHORT, open: 3, amount: null, value: null, basis: 'unknown' }]);
  });
});

describe('received is the larger of the figure and the ledger', () => {
  test.each([
    ['the ledger knows more', 7, 9, 1],
    ['the figure is higher', 9, 7, 1],
    ['both alike', 8, 8, 2],
    ['no figure', '' as const, 8, 2],
  ])('%s', (_text, received, receipts, open) => {
    const tabs = [shipments([{ ...base, received }]), covered([receipt(ago(58), receipts)]), NONE_PAID];
    check(tabs, [{ rule: SHORT, open }]);
  });

  test('receipts of several days and centres are added up', () => {
    const rows = [receipt(ago(58), 4), receipt(ago(57), 2, { fc: 'ONT8' }), receipt(ago(50), 3)];
    check([shipments([told]), covered(rows), NONE_PAID], [{ rule: SHORT, open: 1 }]);
  });

  test('equal receipts of one tab are all real', () => {
    const rows = [receipt(ago(58), 4), receipt(ago(58), 4)];
    check([shipments([told]), covered(rows), NONE_PAID], [{ rule: SHORT, open: 2 }]);
  });

  test('receipts of another shipment or product do not count', () => {
    const rows = [receipt(ago(58), 8), receipt(ago(58), 1, { ref: SHIPMENT2 }), receipt(ago(58), 1, B)];
    check([shipments([told, { ...told, ...B, shipped: 1 }]), covered(rows), NONE_PAID], [{ rule: SHORT, open: 2 }]);
  });

  test.each([
    ['before closing', 31, [{ rule: SHORT, open: 3 }]],
    ['on the closing day', 30, [{ rule: SHORT, open: 3 }]],
    [
      'after closing (error 8)',
      29,
      [
        { rule: SHORT, open: 2 },
        { rule: TAKEN, open: 1 },
      ],
    ],
  ])('taken out %s', (_text, days, expected) => {
    check([shipments([told]), covered([receipt(ago(58), 8), receipt(ago(days), -1)]), NONE_PAID], expected);
  });

  test('later positive receipts count', () => {
    check(
      [shipments([told]), covered([receipt(ago(58), 7), receipt(ago(20), 2)]), NONE_PAID],
      [{ rule: SHORT, open: 1 }],
    );
  });

  test('… but not those that restored a deduction of error 8', () => {
    const rows = [receipt(ago(58), 7), receipt(ago(20), -2), receipt(ago(15), 2)];
    check([shipments([told]), covered(rows), NONE_PAID], [{ rule: SHORT, open: 3 }]);
  });

  test('… what is above the deduction counts', () => {
    const rows = [receipt(ago(58), 7), receipt(ago(20), -2), receipt(ago(15), 3)];
    check([shipments([told]), covered(rows), NONE_PAID], [{ rule: SHORT, open: 2 }]);
  });

  test('a receipt after the as-of date settles', () => {
    check([shipments([told]), covered([receipt(ago(58), 7), receipt(ago(-2), 3)]), NONE_PAID], []);
  });

  test('the reference id compares as it is printed, without blanks around it', () => {
    check(
      [shipments([{ ...told, shipment: `${SHIPMENT} ` }]), covered([receipt(ago(58), 9)]), NONE_PAID],
      [{ rule: SHORT, open: 1 }],
    );
  });

  test('without an FNSKU in the tab the SKU finds the receipts', () => {
    check([shipments([{ ...told, fnsku: '' }]), covered([receipt(ago(58), 9)]), NONE_PAID], [{ rule: SHORT, open: 1 }]);
  });

  test('an FNSKU without an SKU does too', () => {
    check([shipments([{ ...told, sku: '' }]), covered([receipt(ago(58), 9)]), NONE_PAID], [{ rule: SHORT, open: 1 }]);
  });
});

describe('the Shipments tab and contents files', () => {
  const { shipped: __, ...unknown } = base;

  test('the file fills a blank', () => {
    check([shipments([unknown]), contents([{ shipped: 9 }]), NONE_PAID], [{ rule: SHORT, open: 2 }]);
  });

  test('the tab wins, and the two are never added', () => {
    check([shipments([base]), contents([{ shipped: 12 }]), NONE_PAID], [{ rule: SHORT, open: 3 }]);
    check([shipments([{ ...base, received: 10 }]), contents([{ shipped: 10 }]), NONE_PAID], []);
  });

  test('boxes of one FNSKU in a file are added', () => {
    check([shipments([unknown]), contents([{ shipped: 6 }, { shipped: 6 }]), NONE_PAID], [{ rule: SHORT, open: 5 }]);
  });

  test('rows of one FNSKU in the tab are added, shipped and received', () => {
    const rows = [
      { ...base, shipped: 6, received: 5 },
      { ...base, shipped: 4, received: 3 },
    ];
    check([shipments(rows), NONE_PAID], [{ rule: SHORT, open: 2 }]);
  });

  test('the file pasted twice is one file', () => {
    const file = contents([{ shipped: 6 }, { shipped: 6 }]);
    check([shipments([unknown]), file, { ...file, name: 'again' }, NONE_PAID], [{ rule: SHORT, open: 5 }]);
  });

  test('a box more in a second file: the fullest file counts, in whatever order they stand', () => {
    const [first, second] = [contents([{ shipped: 6 }]), contents([{ shipped: 6 }, { shipped: 4 }], SHIPMENT, 'again')];
    check([shipments([unknown]), first, second, NONE_PAID], [{ rule: SHORT, open: 3 }]);
    check([second, shipments([unknown]), first, NONE_PAID], [{ rule: SHORT, open: 3 }]);
  });

  test('the tab pasted twice is one tab', () => {
    check([shipments([base]), shipments([base], 'Shipments 2'), NONE_PAID], [{ rule: SHORT, open: 3 }]);
  });

  test('two shipments with the same rows in two files are two shipments', () => {
    const rows = [unknown, { ...unknown, shipment: SHIPMENT2 }];
    check(
      [shipments(rows), contents([{ shipped: 9 }]), contents([{ shipped: 9 }], SHIPMENT2), NONE_PAID],
      [
        { rule: SHORT, open: 2, shipment: SHIPMENT },
        { rule: SHORT, open: 2, shipment: SHIPMENT2 },
      ],
    );
  });

  test('a product that is only in the file is a line of the shipment', () => {
    const rows = [receipt(ago(58), 10), receipt(ago(58), 3, B)];
    const tabs = [shipments([told]), contents([{ shipped: 10 }, { ...B, shipped: 5 }]), covered(rows), NONE_PAID];
    check(tabs, [{ rule: SHORT, open: 2, fnsku: B.fnsku, event: ago(60), from: ago(30) }]);
  });

  test('a file alone: closing is inferred, review', () => {
    check(
      [contents([{ shipped: 10 }]), covered([receipt(ago(58), 8)]), NONE_PAID],
      [{ rule: SHORT, open: 2, strength: 'review', event: ago(58), from: ago(28) }],
    );
  });

  test('a file of a shipment that nobody received: never sent', () => {
    check([contents([{ shipped: 10 }]), covered([]), NONE_PAID], []);
  });
});

describe('sent at all', () => {
  test('neither a delivery date nor a receipt: nothing', () => {
    check([shipments([{ status: 'Closed', closed: ago(30), shipped: 10, received: 0 }]), covered([]), NONE_PAID], []);
  });

  test('a delivery date is enough', () => {
    check([shipments([{ ...base, received: 0 }]), covered([]), NONE_PAID], [{ rule: SHORT, open: 10, event: ago(60) }]);
  });

  test('the first receipt of the shipment and FNSKU is the event', () => {
    const rows = [receipt(ago(55), 3), receipt(ago(50), 3), receipt(ago(58), 5, B)];
    const sibling = { ...told, ...B, delivered: '', shipped: 5 };
    check(
      [shipments([{ ...told, delivered: '' }, sibling]), covered(rows), NONE_PAID],
      [{ rule: SHORT, open: 4, event: ago(55), deadline: plus(ago(55), 270) }],
    );
  });

  test('else that of the shipment', () => {
    check(
      [
        shipments([
          { ...told, delivered: '' },
          { ...told, ...B, delivered: '', shipped: 5 },
        ]),
        covered([receipt(ago(58), 5, B)]),
        NONE_PAID,
      ],
      [{ rule: SHORT, open: 10, event: ago(58) }],
    );
  });

  test('delivered after the as-of date: not yet an event', () => {
    check([shipments([{ status: 'Closed', delivered: ago(-1), shipped: 10, received: 7 }]), NONE_PAID], []);
    check(
      [shipments([{ status: 'Closed', delivered: ago(0), shipped: 10, received: 7 }]), NONE_PAID],
      [{ rule: SHORT, open: 3 }],
    );
  });
});

describe('status', () => {
  const { closed: ___, ...undated } = base;

  test.each(['Closed', 'CLOSED', ' closed '])('%s is closed', (status) => {
    check(
      [shipments([{ ...undated, status }]), covered([receipt(ago(58), 7)]), NONE_PAID],
      [{ rule: SHORT, open: 3, from: ago(28) }],
    );
  });

  test('a closing date is closed; where the status denies it a person must judge', () => {
    check(
      [shipments([{ ...base, status: 'Receiving' }]), NONE_PAID],
      [{ rule: SHORT, open: 3, from: ago(30), strength: 'review' }],
    );
    check([shipments([{ ...base, status: '' }]), NONE_PAID], [{ rule: SHORT, open: 3, from: ago(30) }]);
  });

  test.each(['Cancelled', 'Canceled', 'Deleted', 'CANCELLED', 'deleted'])('%s: nothing', (status) => {
    check([shipments([{ ...undated, status }]), NONE_PAID], []);
    check([shipments([{ ...base, status }]), NONE_PAID], []);
  });

  test.each(['Working', 'Shipped', 'In transit', 'Delivered', 'Checked in', 'Receiving', 'READY_TO_SHIP'])(
    '%s waits, and nobody knows until when',
    (status) => {
      check(
        [shipments([{ ...undated, status }]), NONE_PAID],
        [{ rule: SHORT, open: 3, state: 'waiting', from: null, deadline: plus(ago(60), 270) }],
      );
    },
  );

  test('an open status waits however long ago the last receipt was', () => {
    check(
      [shipments([{ ...undated, status: 'Receiving' }]), covered([receipt(ago(58), 7)]), NONE_PAID],
      [{ rule: SHORT, open: 3, state: 'waiting', from: null }],
    );
  });

  test.each([
    [270, 'waiting'],
    [271, 'expired'],
  ])('… delivered %i days ago: %s', (days, state) => {
    check(
      [shipments([{ ...undated, status: 'Receiving', delivered: ago(days) }]), NONE_PAID],
      [{ rule: SHORT, open: 3, state, from: null }],
    );
  });

  describe('an investigation that Amazon has ended', () => {
    const COUNTED = [
      'Investigation completed: shipment contents counted and confirmed',
      'INVESTIGATION_COMPLETED: SHIPMENT_CONTENTS_COUNTED_AND_CONFIRMED',
      'contents counted and confirmed',
      '调查完成：货件内容已清点并确认',
    ];
    const OVER = ['Claim window expired', 'CLAIM_WINDOW_EXPIRED', 'The claim window has expired.', '索赔期限已过'];

    test.each([...COUNTED, ...OVER])('%s: nothing is owed any more, with a closing date or without', (status) => {
      check([shipments([{ ...undated, status }]), NONE_PAID], []);
      check([shipments([{ ...base, status }]), NONE_PAID], []);
    });

    test('what is counted is the product of the row; the others of the shipment were closed with it', () => {
      const rows = [
        { ...undated, status: COUNTED[0] as string },
        { ...undated, ...B, status: 'Closed' },
      ];
      check([shipments(rows), NONE_PAID], [{ rule: SHORT, open: 3, fnsku: B.fnsku }]);
    });

    test('a row without a product, and a time for claims that is over, are about the whole shipment', () => {
      const rows = (status: string, ids: object) => [
        { ...undated, status, ...ids },
        { ...undated, ...B, status: 'Closed' },
      ];
      check([shipments(rows(COUNTED[0] as string, { sku: '', fnsku: '', shipped: '', received: '' })), NONE_PAID], []);
      check([shipments(rows(OVER[0] as string, {})), NONE_PAID], []);
    });

    test('another shipment of the product is a matter of its own', () => {
      const rows = [
        { ...base, status: COUNTED[0] as string },
        { ...base, shipment: SHIPMENT2 },
      ];
      check([shipments(rows), NONE_PAID], [{ rule: SHORT, open: 3, shipment: SHIPMENT2 }]);
    });

    test.each(['Case submitted', 'Units located', 'Acknowledged fewer units', 'Different item received', '待清点确认'])(
      '%s ends nothing: it waits',
      (status) => {
        check(
          [shipments([{ ...undated, status }]), NONE_PAID],
          [{ rule: SHORT, open: 3, state: 'waiting', from: null }],
        );
      },
    );
  });

  // Amazon closes shipments by itself 45 days (75 from abroad) after they were created; no report prints that day.
  test('an open status 80 days after delivery is believed: no date of ours closes the shipment', () => {
    check(
      [shipments([{ ...undated, status: 'Receiving', delivered: ago(80) }]), covered([receipt(ago(79), 7)]), NONE_PAID],
      [{ rule: SHORT, open: 3, state: 'waiting', from: null }],
    );
  });

  test('no status at all: closing is inferred, review', () => {
    check(
      [shipments([{ ...undated, status: '' }]), covered([receipt(ago(58), 7)]), NONE_PAID],
      [{ rule: SHORT, open: 3, strength: 'review', from: ago(28) }],
    );
  });
});

describe('the closing date', () => {
  const { closed: ___, ...undated } = told;

  test.each([
    [30, 'ready', 0],
    [29, 'waiting', -1],
  ])('inferred 30 days after the last receipt: %i days ago', (days, state, from) => {
    check(
      [shipments([{ ...undated }]), covered([receipt(ago(days), 7)]), NONE_PAID],
      [{ rule: SHORT, open: 3, state, from: ago(from) }],
    );
  });

  test.each([
    ['the last receipt counts, not the first', [58, 50], 20],
    ['a gap of 31 days does not end it, when the last receipt is 30 days old too', [90, 59], 29],
    ['a gap of 31 days ends it while the last receipt is fresh', [58, 27], 28],
  ])('%s', (_text, days, from) => {
    const rows = days.map((d) => receipt(ago(d), 3));
    const state = from >= 0 ? 'ready' : 'waiting';
    check(
      [shipments([{ ...undated, delivered: ago(95) }]), covered(rows), NONE_PAID],
      [{ rule: SHORT, open: 4, state, from: ago(from) }],
    );
  });

  test('a gap of 29 days does not end it', () => {
    check(
      [shipments([{ ...undated }]), covered([receipt(ago(50), 3), receipt(ago(21), 3)]), NONE_PAID],
      [{ rule: SHORT, open: 4, state: 'waiting', from: ago(-9) }],
    );
  });

  test('a negative receipt is no receipt', () => {
    check(
      [shipments([{ ...undated }]), covered([receipt(ago(58), 7), receipt(ago(40), -1)]), NONE_PAID],
      [{ rule: SHORT, open: 4, from: ago(28) }],
    );
  });

  test('shown wins over inferred', () => {
    check(
      [shipments([{ ...told, closed: ago(10) }]), covered([receipt(ago(58), 7)]), NONE_PAID],
      [{ rule: SHORT, open: 3, from: ago(10) }],
    );
  });

  test('closed, nothing received, no date: from delivery', () => {
    check([shipments([{ ...undated }]), covered([]), NONE_PAID], [{ rule: SHORT, open: 10, from: ago(60) }]);
  });

  test('a closing date that lies ahead: waiting', () => {
    check(
      [shipments([{ ...base, closed: ago(-3) }]), NONE_PAID],
      [{ rule: SHORT, open: 3, state: 'waiting', from: ago(-3) }],
    );
  });
});

describe('another FNSKU received above plan', () => {
  test.each([
    [5, 'strong'],
    [6, 'review'],
  ])('5 sent, %i received', (received, strength) => {
    const result = check(
      [shipments([base, { ...base, ...B, shipped: 5, received }]), NONE_PAID],
      [{ rule: SHORT, open: 3, strength, fnsku: A.fnsku }],
    );
    const remarks = JSON.stringify(result.claims[0]?.remarks ?? []);
    expect(remarks.includes(B.fnsku) || remarks.includes(B.sku)).toBe(strength === 'review');
  });

  test('received above plan as the ledger has it', () => {
    const tabs = [shipments([base, { ...told, ...B, shipped: 5 }]), covered([receipt(ago(58), 6, B)]), NONE_PAID];
    check(tabs, [{ rule: SHORT, open: 3, strength: 'review', fnsku: A.fnsku }]);
  });

  test('in another shipment it does not matter', () => {
    const rows = [base, { ...base, ...B, shipment: SHIPMENT2, shipped: 5, received: 6 }];
    check([shipments(rows), NONE_PAID], [{ rule: SHORT, open: 3 }]);
  });
});

describe('the inbound pool', () => {
  const paid = (days: number, more: object = {}) =>
    reimbursements([
      { date: ago(days), reason: 'Lost_Inbound', ...more },
      { date: ago(0), reason: 'Lost_Warehouse', sku: 'Z', fnsku: 'X00ZZZZZZZ', asin: 'B0ZZZZZZZZ' },
    ]);

  test.each(['Lost_Inbound', 'Damaged_Inbound', 'Lost:Inbound', 'damaged inbound'])('%s settles', (reason) => {
    check([shipments([base]), paid(20, { reason, cash: 2 })], [{ rule: SHORT, open: 1, units: [10, 7, 2, 1] }]);
  });

  test.each(['Lost_Warehouse', 'Damaged_Warehouse', 'CustomerReturn', 'GeneralAdjustment'])('%s does not', (reason) => {
    const strength = reason.endsWith('_Warehouse') ? 'strong' : 'review';
    check([shipments([base]), paid(20, { reason, cash: 2 })], [{ rule: SHORT, open: 3, strength }]);
  });

  test('a warehouse payment while the ledger shows no loss of its own may be meant for it', () => {
    const tabs = [shipments([base]), covered([]), paid(20, { reason: 'Lost_Warehouse', cash: 2 })];
    check(tabs, [{ rule: SHORT, open: 3, strength: 'review' }]);
  });

  test('a row with an order id is the order’s', () => {
    check([shipments([base]), paid(20, { order: '111-1111111-1111111' })], [{ rule: SHORT, open: 3 }]);
  });

  test('lost and damaged are one pool; cash and inventory count', () => {
    const rows = [
      { date: ago(20), reason: 'Lost_Inbound' },
      { date: ago(19), reason: 'Damaged_Inbound', cash: 0, inventory: 2 },
    ];
    check([shipments([base]), reimbursements(rows)], []);
  });

  test('another FNSKU’s payment does not settle; one with the SKU only does', () => {
    check([shipments([base]), paid(20, { ...B, cash: 3 })], [{ rule: SHORT, open: 3 }]);
    check([shipments([base]), paid(20, { fnsku: '', cash: 3 })], []);
  });

  test.each([
    [37, 2, 'strong'],
    [38, 3, 'review'],
  ])('closed 30 days ago, paid %i days ago', (days, open, strength) => {
    check([shipments([base]), paid(days)], [{ rule: SHORT, open, strength }]);
  });

  test.each([
    [57, 2, 'strong'],
    [58, 3, 'review'],
  ])('no closing date shown: the last receipt was 50 days ago, paid %i days ago', (days, open, strength) => {
    const { closed: ___, ...undated } = told;
    const rows = [receipt(ago(55), 4), receipt(ago(50), 3)];
    check([shipments([undated]), covered(rows), paid(days)], [{ rule: SHORT, open, strength }]);
  });

  const two = (first: object = {}, second: object = {}) =>
    shipments([
      { ...base, received: 9, closed: ago(40), ...first },
      { ...base, received: 9, shipment: SHIPMENT2, delivered: ago(50), ...second },
    ]);

  test('one payment for two shipments goes to the newer one', () => {
    check([two(), paid(20)], [{ rule: SHORT, open: 1, shipment: SHIPMENT }]);
  });

  test('… if that was closed by then', () => {
    check([two(), paid(38)], [{ rule: SHORT, open: 1, shipment: SHIPMENT2 }]);
    // A payment before a closing is rarer than one three days after another.
    check([two(), paid(37)], [{ rule: SHORT, open: 1, shipment: SHIPMENT2 }]);
  });

  test('two payments, the earlier one dealt first: both are settled', () => {
    const rows = [
      { date: ago(20), reason: 'Lost_Inbound' },
      { date: ago(45), reason: 'Lost_Inbound' },
    ];
    check([two(), reimbursements(rows)], []);
  });

  test('a payment of 2 units for two shipments of 1', () => {
    check([two(), paid(20, { cash: 2 })], []);
  });

  test('an expired shipment takes its place in the row', () => {
    check(
      [two({ delivered: ago(300), closed: ago(280) }), paid(20)],
      [{ rule: SHORT, open: 1, shipment: SHIPMENT, state: 'expired' }],
    );
  });

  test('a payment taken back opens the shipment again', () => {
    const rows = [
      { date: ago(20), reason: 'Lost_Inbound', id: '77', cash: 3 },
      { date: ago(10), reason: 'Reimbursement_Reversal', original: '77', cash: -1 },
    ];
    check([shipments([base]), reimbursements(rows)], [{ rule: SHORT, open: 1 }]);
  });
});

describe('days', () => {
  test.each<[MarketplaceCode, number]>([
    ['US', 270],
    ['UK', 180],
    ['DE', 180],
    ['CA', 270],
    ['AE', 60],
  ])('%s: the deadline is day %i after delivery', (marketplace, days) => {
    for (const [age, state] of [
      [days, 'ready'],
      [days + 1, 'expired'],
    ] as const) {
      check(
        [shipments([{ ...base, delivered: ago(age), closed: ago(age - 20) }]), NONE_PAID],
        [{ rule: SHORT, open: 3, state, deadline: ago(age - days), marketplace }],
        { marketplace },
      );
    }
  });

  test('the marketplace is that of the receipts', () => {
    check(
      [shipments([told]), covered([receipt(ago(58), 8, { country: 'GB' })]), NONE_PAID],
      [{ rule: SHORT, open: 2, marketplace: 'UK', deadline: plus(ago(60), 180) }],
    );
  });

  test.each([
    [14, 'waiting'],
    [15, 'ready'],
  ])('AE: not before day 15, delivered %i days ago', (age, state) => {
    check(
      [shipments([{ ...base, delivered: ago(age), closed: ago(age - 5) }]), NONE_PAID],
      [{ rule: SHORT, open: 3, state, from: ago(age - 15) }],
      { marketplace: 'AE' },
    );
  });

  test('AE: closed after day 15', () => {
    check([shipments([base]), NONE_PAID], [{ rule: SHORT, open: 3, from: ago(30) }], { marketplace: 'AE' });
  });

  test('eligible-from is never later than the deadline', () => {
    check(
      [shipments([{ ...base, delivered: ago(40), closed: ago(-40) }]), NONE_PAID],
      [{ rule: SHORT, open: 3, state: 'waiting', from: ago(-20), deadline: ago(-20) }],
      { marketplace: 'AE' },
    );
  });

  test('a marketplace without its own window: day 60, and it says so', () => {
    const result = check([shipments([base]), NONE_PAID], [{ rule: SHORT, open: 3, deadline: ago(0) }], {
      marketplace: 'JP',
    });
    expect(result.claims[0]?.remarks.length).toBeGreaterThan(0);
  });
});

describe('missing reports', () => {
  test('no reimbursements report', () => {
    check([shipments([base])], [{ rule: SHORT, open: 3, state: 'needs-data', needs: ['reimbursements'] }]);
    check([shipments([{ ...base, delivered: ago(271) }])], []);
  });

  test.each([
    [59, 14, 'ready'],
    [58, 14, 'needs-data'],
    [59, 15, 'needs-data'],
  ])('closed 59 days ago, payments from %i to %i days ago', (oldest, newest, state) => {
    const rows = [oldest, newest].map((n) => ({ date: ago(n), reason: 'Lost_Inbound', ...B }));
    const tab = shipments([{ ...base, delivered: ago(60), closed: ago(59) }]);
    check([tab, reimbursements(rows)], [{ rule: SHORT, open: 3, state }], AS_THE_ROWS_SAY);
  });

  test('a received figure needs no ledger', () => {
    check([shipments([base]), NONE_PAID], [{ rule: SHORT, open: 3 }]);
  });

  test('no figure and no ledger', () => {
    check([shipments([told]), NONE_PAID], [{ rule: SHORT, open: 10, state: 'needs-data', needs: ['ledger-detail'] }]);
  });

  test.each([
    ['from the delivery day', 60, 0, 'ready'],
    ['from the day after delivery', 59, 0, 'needs-data'],
    ['up to the closing day', 90, 30, 'ready'],
    ['up to the day before closing', 90, 31, 'needs-data'],
  ])('ledger %s', (_text, from, to, state) => {
    const rows = [receipt(ago(45), 8)];
    check([shipments([told]), covered(rows, ago(from), ago(to)), NONE_PAID], [{ rule: SHORT, open: 2, state }]);
  });

  test.each([
    [20, 'ready'],
    [21, 'needs-data'],
  ])('closed without a date, last receipt 50 days ago, slack 5: ledger up to %i days ago', (to, state) => {
    // As-of − slack is out of reach here; last receipt + slack is not (45 days ago), but the closing date that the
    // receipts show needs 30 days without one.
    const { closed: ___, ...undated } = told;
    const tabs = [shipments([undated]), covered([receipt(ago(50), 8)], ago(90), ago(to)), NONE_PAID];
    check(tabs, [{ rule: SHORT, open: 2, state }], { slackDays: 30, asOf: run([]).asOf + (to === 20 ? 0 : 10) });
  });

  test.each([
    [30, 'ready'],
    [31, 'needs-data'],
  ])('closed without a date, last receipt 35 days ago, ledger up to as-of − slack: %i days ago', (to, state) => {
    const { closed: ___, ...undated } = told;
    const tabs = [shipments([undated]), covered([receipt(ago(35), 8)], ago(90), ago(to)), NONE_PAID];
    check(tabs, [{ rule: SHORT, open: 2, state }]);
  });

  test('a product that the plan does not have is above plan', () => {
    const rows = [receipt(ago(58), 8), receipt(ago(58), 1, B)];
    check([shipments([told]), covered(rows), NONE_PAID], [{ rule: SHORT, open: 2, strength: 'review' }]);
  });

  test('no delivery date: the ledger needs to reach the first receipt only', () => {
    const { delivered: ___, ...undelivered } = told;
    check([shipments([undelivered]), covered([receipt(ago(58), 8)], ago(58)), NONE_PAID], [{ rule: SHORT, open: 2 }]);
  });

  test('a ledger without rows covers nothing, unless the seller says so', () => {
    const tabs = [shipments([told]), ledger([]), NONE_PAID];
    check(tabs, [{ rule: SHORT, open: 10, state: 'needs-data' }]);
    const asOf = run([]).asOf;
    const covers = { 'ledger-detail': { from: asOf - 90, to: asOf } };
    check(tabs, [{ rule: SHORT, open: 10 }], { covers });
  });

  test('lacking data and past the deadline: nothing is listed', () => {
    check([shipments([{ ...told, delivered: ago(271) }]), NONE_PAID], []);
  });
});

test('a cost in another currency stays in it', () => {
  const row: ProductRow = { cost: 30, currency: 'CNY' };
  check([shipments([base]), NONE_PAID, products([row])], [{ rule: SHORT, open: 3, amount: '90.00', currency: 'CNY' }]);
});

test('totals: strong only', () => {
  const tabs = [
    shipments([base, { ...base, ...B, shipment: SHIPMENT2, status: '', closed: '', received: 4 }]),
    NONE_PAID,
    products([{ cost: 4 }, { ...B, cost: 9 }]),
    covered([receipt(ago(58), 4, { ...B, ref: SHIPMENT2 })]),
  ];
  check(tabs, [
    { rule: SHORT, open: 3, strength: 'strong' },
    { rule: SHORT, open: 6, strength: 'review' },
  ]);
  expect(run(tabs).totals.map((t) => [t.currency, t.ready / 10000])).toEqual([['USD', 12]]);
});

describe('another shipment of the product was received above plan', () => {
  const second = (more: object) => ({ ...base, shipment: SHIPMENT2, shipped: 5, received: 8, ...more });

  test.each([
    ['delivered on the same day', 60, 'review'],
    ['delivered 30 days later', 30, 'review'],
    ['delivered 30 days before', 90, 'review'],
    ['delivered 31 days later', 29, 'strong'],
    ['delivered 31 days before', 91, 'strong'],
  ])('%s: %i days ago, %s', (_text, days, strength) => {
    const closed = ago(Math.min(days, 30) - 1);
    check(
      [shipments([base, second({ delivered: ago(days), closed })]), NONE_PAID],
      [{ rule: SHORT, open: 3, strength, shipment: SHIPMENT }],
    );
  });

  test('received as planned, or another product: certain', () => {
    check(
      [shipments([base, second({ received: 5 })]), NONE_PAID],
      [{ rule: SHORT, open: 3, strength: 'strong', shipment: SHIPMENT }],
    );
    check(
      [shipments([base, second(B)]), NONE_PAID],
      [{ rule: SHORT, open: 3, strength: 'strong', shipment: SHIPMENT }],
    );
  });

  test('the same product under another FNSKU of its SKU: the same', () => {
    check(
      [shipments([base, second({ fnsku: 'X00OTHERFN' })]), NONE_PAID],
      [{ rule: SHORT, open: 3, strength: 'review', shipment: SHIPMENT }],
    );
  });
});
