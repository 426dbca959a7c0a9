// What is not claimed: each event's one reason, the units that it takes, and the row that explains it.
import type { RuleId } from '../../src/claims/rule-ids';
import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { run } from './support/claims';
import { AS_OF, ago, day } from './support/dates';
import { BOOK, givenBack, inCategory, sell, sheet, ship } from './support/fees';
import { contents, corrected, ledgerFiller, receipt, restocked, SHIPMENT, shipments } from './support/inbound';
import { refund, sale, v2 } from './support/money';
import { ORDER, world } from './support/orders';
import { ordered, sent, ten } from './support/removals';
import {
  A,
  allOrders,
  damaged,
  filler,
  found,
  type LedgerRow,
  ledger,
  lost,
  merchantReturns,
  products,
  type ReturnRow,
  reimbursements,
  replacements,
  returns,
} from './support/stock';

/** Reason, units, and the row that explains it. */
type Wanted = readonly [reason: string, units: number, because?: string];

function told(tabs: readonly Tab[], rules: readonly RuleId[], more: Partial<Settings> = {}): Wanted[] {
  return run(tabs, more)
    .verdicts.filter((v) => rules.includes(v.rule) && (v.sku === A.sku || v.orderId === ORDER))
    .map(({ reason, units, because }): Wanted => [reason, units, because ? `${because.tab} ${because.row}` : ''])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const covered = (rows: readonly LedgerRow[]) => ledger([...rows, ...ledgerFiller(ago(200), AS_OF)]);
const none = reimbursements();
const back: ReturnRow = { date: ago(80), order: ORDER };

describe('stock', () => {
  const two: readonly RuleId[] = ['warehouse-lost', 'warehouse-damaged'];

  test('units of one event go to a claim and to reasons', () => {
    const tabs = [
      covered([lost(ago(40), 3), found(ago(35))]),
      reimbursements([{ date: ago(34), reason: 'Lost_Warehouse', cash: 1 }]),
    ];
    expect(run(tabs).claims.map((c) => c.unitsOpen)).toEqual([1]);
    expect(told(tabs, two)).toEqual([
      ['found-again', 1, 'ledger 3'],
      ['reimbursed', 1, 'reimbursements 2'],
    ]);
  });

  const stories: readonly (readonly [what: string, rows: readonly LedgerRow[], wanted: readonly Wanted[]])[] = [
    ['reconciled by Amazon', [lost(ago(40), 2, { reconciled: 2, unreconciled: 0 })], [['reconciled', 2, 'ledger 2']]],
    ['stock of the Low-Cost Store', [lost(ago(40), 2, { country: 'CN' })], [['low-cost-store', 2, 'ledger 2']]],
    [
      'put back to sellable',
      [damaged(ago(40), 1, { ref: '7' }), { date: ago(40), qty: 1, reason: 'P', ref: '7' }],
      [['put-back', 1, 'ledger 3']],
    ],
    ['changed in condition', [{ date: ago(40), qty: -2, reason: 'Q' }], [['moved', 2, 'ledger 2']]],
    [
      'moved to another centre',
      [
        { date: ago(40), qty: -2, event: 'WhseTransfers', ref: '' },
        { date: ago(38), qty: -1, event: 'WhseTransfers', ref: '' },
      ],
      [['moved-centres', 3, 'ledger 3']],
    ],
    ['moved to another product', [{ date: ago(40), qty: -2, reason: '3' }], [['moved', 2, 'ledger 2']]],
  ];
  test.each(stories)('%s', (_, rows, wanted) => {
    expect(told([covered(rows), none], two)).toEqual(wanted);
  });

  test('too late, while the report does not reach back', () => {
    const tabs = [covered([lost(ago(150), 2)]), none];
    expect(told(tabs, two, { covers: { reimbursements: { from: day(ago(100)), to: day(AS_OF) } } })).toEqual([
      ['too-late', 2, 'ledger 2'],
    ]);
  });

  test.each([
    ['Date', 'soon'],
    ['Reference ID', '#REF!'],
  ])('a row whose %s was not read makes no claim', (column, text) => {
    const tab = covered([lost(ago(40), 2)]);
    const at = tab.rows[0]?.indexOf(column);
    const rows = tab.rows.map((row, i) => (i === 1 ? row.map((cell, c) => (c === at ? text : cell)) : row));
    const result = run([{ ...tab, rows }, none]);
    expect(result.claims.filter((c) => c.error === 2)).toEqual([]);
    expect(told([{ ...tab, rows }, none], two)).toEqual([['not-read', 2, 'ledger 2']]);
  });

  test.each([
    ['ordered', [{ date: ago(40), qty: -1, reason: 'D' }], [['ordered', 1, 'removal orders 4']]],
    [
      'unsellable before',
      [{ date: ago(40), qty: -1, reason: 'D', disposition: 'DEFECTIVE' }],
      [['unsellable', 1, 'ledger 2']],
    ],
    ['donated', [{ date: ago(40), qty: -1, reason: 'G' }], [['donated', 1, 'ledger 2']]],
  ] as const)('disposal: %s', (_, rows, wanted) => {
    const orders = ordered({ type: 'Disposal', units: 1, disposed: 1, requested: ago(50) });
    expect(told([covered(rows), none, orders], ['disposed-without-order'])).toEqual(wanted);
  });

  test('disposal of what Amazon damaged is counted there', () => {
    const rows = [damaged(ago(50)), { date: ago(40), qty: -1, reason: 'D', disposition: 'WAREHOUSE_DAMAGED' }];
    expect(told([covered(rows), none], ['disposed-without-order'])).toEqual([['counted-elsewhere', 1, 'ledger 2']]);
  });
});

describe('orders', () => {
  const units: readonly RuleId[] = ['refund-without-return', 'over-refund'];
  const sold = sale(ORDER);
  const refunded = refund(ORDER, ago(90));

  test.each<readonly [string, readonly Tab[], readonly Wanted[]]>([
    ['came back', world([sold, refunded], [back]), [['came-back', 1, 'returns 2']]],
    [
      'reimbursed',
      world([sold, refunded], [], [{ date: ago(60), reason: 'CustomerReturn', order: ORDER, cash: 1 }]),
      [['reimbursed', 1, 'reimbursements 2']],
    ],
    [
      'charged again',
      world([sold, refunded, { ...sold, kind: 'Order_Retrocharge', date: ago(70) }]),
      [['charged-again', 1]],
    ],
    ['less than a unit', world([sold, refund(ORDER, ago(90), 5)]), [['partial-refund', 0]]],
    ['goodwill', world([sold, { ...refunded, principal: 0, goodwill: -5 }]), [['goodwill', 0]]],
    [
      'shipped by the seller',
      world([
        { ...sold, fulfilled: 'MFN' },
        { ...refunded, fulfilled: 'MFN' },
      ]),
      [['seller-fulfilled', 1]],
    ],
    [
      'in the returns of seller-fulfilled orders',
      [...world([sold, refunded]), merchantReturns([ORDER])],
      [['seller-fulfilled', 1, 'merchant returns 2']],
    ],
    [
      'no shop of Amazon',
      [...world([sold, refunded]), allOrders([{ order: ORDER, shop: 'Non-Amazon US' }])],
      [['multi-channel', 1]],
    ],
    [
      'an A-to-z claim',
      world([
        sold,
        refunded,
        { kind: 'A-to-z Guarantee Refund', order: ORDER, sku: A.sku, date: ago(80), principal: 20 },
      ]),
      [['guarantee', 0]],
    ],
    [
      'refunded and replaced',
      [...world([sold, refunded], [back]), replacements([{ date: ago(88), original: ORDER, replacement: '111-9-9' }])],
      [
        ['came-back', 1, 'returns 2'],
        ['counted-elsewhere', 1],
      ],
    ],
  ])('refund: %s', (_, tabs, wanted) => {
    const rows = told(tabs, units);
    expect(rows.map(([reason, n]) => [reason, n])).toEqual(wanted.map(([reason, n]) => [reason, n]));
    wanted.forEach(([, , because], i) => {
      if (because !== undefined) expect(rows[i]?.[2]).toBe(because);
    });
  });

  test.each<readonly [string, Partial<ReturnRow>, readonly LedgerRow[], string, string]>([
    ['put into stock', {}, [restocked(ago(79))], 'in-stock', 'ledger 2'],
    ['sold by Amazon as used', { sku: 'amzn.gr.LAMP-01-x' }, [], 'sold-as-used', 'returns 2'],
    ['marked as reimbursed', { status: 'Reimbursed' }, [], 'marked-reimbursed', 'returns 2'],
    ['with another status', { status: 'Repackaged Successfully' }, [], 'other-status', 'returns 2'],
    ["the buyer's damage", { disposition: 'CUSTOMER_DAMAGED', status: '' }, [], 'not-amazons-damage', 'returns 2'],
    [
      'carrier damage, marked as reimbursed',
      { disposition: 'CARRIER_DAMAGED', status: 'Reimbursed' },
      [],
      'marked-reimbursed',
      'returns 2',
    ],
  ])('return: %s', (_, part, rows, reason, because) => {
    const tabs = [v2([sold, refunded]), returns([{ ...back, ...part }, ...filler()]), covered(rows), none];
    expect(told(tabs, ['return-not-restocked', 'return-damaged'])).toEqual([[reason, 1, because]]);
  });

  test.each<readonly [string, Partial<ReturnRow>, string]>([
    ['in time', { date: ago(85) }, 'not-late'],
    ['not the buyer', { date: ago(20), reason: 'DEFECTIVE' }, 'not-buyers-reason'],
    ['never', { date: ago(20), order: '111-1-1' }, 'not-returned'],
  ])('restocking fee: %s', (_, part, reason) => {
    const tabs = [
      v2([sold, refund(ORDER, ago(19))]),
      returns([{ ...back, ...part }, ...filler()]),
      allOrders([{ order: ORDER, date: ago(130) }]),
    ];
    expect(told(tabs, ['restocking-fee']).map(([why, n]) => [why, n])).toEqual([[reason, 1]]);
  });
});

describe('shipments', () => {
  const closed = { status: 'Closed', delivered: ago(100), closed: ago(60), shipped: 10 };
  const four: readonly RuleId[] = ['inbound-shortage'];

  test.each<readonly [string, Parameters<typeof shipments>[0][number], readonly LedgerRow[], readonly Wanted[]]>([
    ['all received', { ...closed, received: 10 }, [receipt(ago(95), 10)], [['received', 10, 'ledger 2']]],
    ['some received', closed, [receipt(ago(95), 8)], [['received', 8, 'ledger 2']]],
    ['cancelled', { ...closed, status: 'Cancelled' }, [], [['shipment-cancelled', 10, 'Shipments 2']]],
    ['never sent', { ...closed, delivered: '' }, [], [['not-sent', 10, 'Shipments 2']]],
    ['units not known', { ...closed, shipped: '' }, [receipt(ago(95), 8)], [['shipped-unknown', 0, 'ledger 2']]],
  ])('%s', (_, row, rows, wanted) => {
    expect(told([shipments([row]), covered(rows), none], four)).toEqual(wanted);
  });

  test.each<readonly [string, Parameters<typeof shipments>[0][number], readonly LedgerRow[], readonly Wanted[]]>([
    ['before closing', closed, [receipt(ago(95), 10), receipt(ago(90), -2)], [['before-closing', 2, 'ledger 3']]],
    [
      'of an open shipment',
      { ...closed, status: 'Receiving', closed: '' },
      [receipt(ago(95), 10), receipt(ago(50), -2)],
      [['shipment-open', 2, 'Shipments 2']],
    ],
    [
      'above what was sent, and restored later',
      closed,
      [receipt(ago(95), 11), receipt(ago(50), -2), receipt(ago(45), 1)],
      [
        ['over-received', 1, 'Shipments 2'],
        ['received', 1, 'ledger 4'],
      ],
    ],
    [
      'owner corrected without a shipment',
      { ...closed, closed: ago(10) },
      [corrected(ago(30))],
      [['no-closed-shipment', 1, 'ledger 2']],
    ],
  ])('taken out: %s', (_, row, rows, wanted) => {
    expect(told([shipments([row]), covered(rows), none], ['deducted-after-closing'])).toEqual(wanted);
  });

  test('a contents file tells what was sent', () => {
    expect(told([contents([{ shipped: 4 }], SHIPMENT), covered([receipt(ago(95), 4)]), none], four)).toEqual([
      ['received', 4, 'ledger 2'],
    ]);
  });
});

describe('money', () => {
  test.each<readonly [string, readonly Tab[], readonly Wanted[]]>([
    ['right', [v2([ship(4.35), ship(4.35)]), sheet(BOOK)], [['fee-right', 2]]],
    ['without measures', [v2([ship(9), ship(9)])], [['no-measures', 2]]],
  ])('fulfilment fees: %s', (_, tabs, wanted) => {
    expect(told(tabs, ['size-tier-fee']).map(([why, n]) => [why, n])).toEqual(wanted);
  });

  test('a fee that was given back', () => {
    const charge = ship(9);
    const rows = told([v2([charge]), sheet(BOOK), givenBack(charge.order, 4.65)], ['size-tier-fee']);
    expect(rows.map(([why, n]) => [why, n])).toEqual([['given-back', 1]]);
  });

  test.each<readonly [string, readonly Tab[], readonly Wanted[]]>([
    ['right', [v2([sell(3), sell(3)]), inCategory('Home and Kitchen')], [['fee-right', 2]]],
    ['of no category', [v2([sell(3), sell(3)])], [['no-category', 2]]],
    ['of a category without a rate', [v2([sell(3)]), inCategory('Nothing of the kind')], [['no-card', 1]]],
  ])('referral fees: %s', (_, tabs, wanted) => {
    expect(told(tabs, ['referral-fee']).map(([why, n]) => [why, n])).toEqual(wanted);
  });

  test.each<readonly [string, number, number, string]>([
    ['paid enough', 5, 5, 'paid-enough'],
    ['nothing to compare it with', 5, 0, 'no-reference'],
  ])('reimbursement: %s', (_, per, cost, reason) => {
    const paid = reimbursements([{ date: ago(20), reason: 'Lost_Warehouse', cash: 1, per }]);
    const tabs = cost > 0 ? [paid, products([{ ...A, cost }])] : [paid];
    expect(told(tabs, ['underpaid-reimbursement'])).toEqual([[reason, 1, 'reimbursements 2']]);
  });

  test('a reimbursement that was taken back, for a unit that is claimed elsewhere', () => {
    const tabs = [
      covered([lost(ago(40))]),
      reimbursements([
        { date: ago(35), reason: 'Lost_Warehouse', cash: 1, id: '901' },
        { date: ago(20), reason: 'Reimbursement_Reversal', cash: 1, id: '902', original: '901' },
      ]),
    ];
    expect(told(tabs, ['reversal-without-unit'])).toEqual([['counted-elsewhere', 1, 'reimbursements 2']]);
    expect(told(tabs, ['underpaid-reimbursement'])).toEqual([['taken-back', 1, 'reimbursements 2']]);
  });
});

describe('removals', () => {
  test('all listed, and nothing short', () => {
    const tabs = [ordered(ten), sent({ units: 10 }), none];
    expect(told(tabs, ['removal-lost'])).toEqual([['listed', 10, 'removal shipments 4']]);
    expect(told(tabs, ['removal-short'])).toEqual([['listed', 10, 'removal orders 4']]);
  });

  test('not completed', () => {
    expect(told([ordered({ ...ten, status: 'Pending' }), none], ['removal-lost'])).toEqual([
      ['not-completed', 10, 'removal orders 4'],
    ]);
  });
});
