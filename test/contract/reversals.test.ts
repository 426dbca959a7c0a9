// Reimbursement_Reversal rows: what Amazon took back is open again, what came back to stock stays settled.
import { expectClaims, issueCodes } from './support/claims';
import { ago } from './support/dates';
import { A, B, ledger, lost, type ReimbursementRow, reimbursements } from './support/stock';

const LOST = 'warehouse-lost' as const;
const ROW = { reason: 'Reimbursement_Reversal', original: '900' };

/** `units` lost 40 days ago, all of them paid 35 days ago under id 900, then the reversal rows. */
function reversed(units: number, rows: readonly Partial<ReimbursementRow>[], original: Partial<ReimbursementRow> = {}) {
  return [
    ledger([lost(ago(40), units)]),
    reimbursements([
      { date: ago(35), reason: 'Lost_Warehouse', id: '900', cash: units, per: 7.5, ...original },
      ...rows.map((row) => ({ date: ago(20), ...ROW, ...row })),
    ]),
  ];
}

const none: [] = [];
const open = (n: number) => [{ rule: LOST, open: n, event: ago(40) }];

describe('shapes of a reversal of one paid unit', () => {
  test.each([
    ['cash −1, inventory 0', { cash: -1, inventory: 0, total: -1 }, 1],
    ['cash +1: the sign does not matter', { cash: 1, inventory: 0, total: 1 }, 1],
    ['cash −1, inventory +1: the unit is back', { cash: -1, inventory: 1, total: 0 }, 0],
    ['cash −1, inventory −1', { cash: -1, inventory: -1, total: -2 }, 0],
    ['cash +1, inventory +1', { cash: 1, inventory: 1, total: 2 }, 0],
    ['only the total, −1', { cash: 0, inventory: 0, total: -1, amount: -7.5 }, 1],
    ['only the total, +1, cash empty', { cash: '', inventory: 0, total: 1, amount: 7.5 }, 1],
    ['total 1 is the inventory 1', { cash: 0, inventory: 1, total: 1 }, 0],
    ['all zero, amount −7.50', { cash: 0, inventory: 0, total: 0, per: '', amount: -7.5 }, 1],
    ['all empty, amount 7.50', { cash: '', inventory: '', total: '', per: '', amount: 7.5 }, 1],
  ])('%s', (_, row, units) => {
    expectClaims(reversed(1, [row as Partial<ReimbursementRow>]), units === 0 ? none : open(units));
  });
});

describe('how much is open again', () => {
  test('2 of 3', () => {
    expectClaims(reversed(3, [{ cash: -2 }]), open(2));
  });

  test('3 taken back, 1 put into stock', () => {
    expectClaims(reversed(3, [{ cash: -3, inventory: 1 }]), open(2));
  });

  test('amount ÷ the original’s amount per unit', () => {
    expectClaims(reversed(3, [{ cash: 0, inventory: 0, total: 0, per: '', amount: -15 }]), open(2));
  });

  const again = (more: Partial<ReimbursementRow>) => ({
    original: '901',
    date: ago(10),
    cash: 1,
    amount: 7.5,
    ...more,
  });
  const twice = { id: '901', cash: -2, amount: -15 };

  test('a reversal of a reversal gives back what the first took', () => {
    expectClaims(reversed(2, [twice, again({ cash: 2, amount: 15 })]), none);
    expectClaims(reversed(2, [twice, again({})]), open(1));
    expectClaims(reversed(2, [twice, again({ cash: 5, amount: 37.5 })]), none);
    // Before the reversal in the file.
    expectClaims(reversed(2, [again({}), twice]), open(1));
  });

  test('a reversal of the reversal of another product gives nothing back', () => {
    expectClaims(reversed(2, [twice, again({ sku: B.sku, fnsku: B.fnsku })]), open(2));
  });

  test('at most what was paid', () => {
    expectClaims(reversed(2, [{ cash: -5 }]), open(2));
  });

  test('two reversals of one original add up, at most to what was paid', () => {
    expectClaims(reversed(3, [{ cash: -1 }, { cash: -1, date: ago(18) }]), open(2));
    expectClaims(reversed(1, [{ cash: -1 }, { cash: -1, date: ago(18) }]), open(1));
  });

  test('a unit paid in inventory is taken back like one paid in cash', () => {
    expectClaims(reversed(1, [{ cash: -1 }], { cash: 0, inventory: 1 }), open(1));
  });

  test('the window still counts from the event', () => {
    expectClaims(reversed(1, [{ cash: -1 }]), [{ rule: LOST, open: 1, event: ago(40), deadline: ago(-20) }]);
  });

  test('the reason compares loosely', () => {
    expectClaims(reversed(1, [{ cash: -1, reason: 'reimbursement reversal' }]), open(1));
  });

  test('a reversal before its original in the file is folded all the same', () => {
    const [stock, paid] = reversed(1, [{ cash: -1 }]);
    if (!stock || !paid) throw new Error('two tabs');
    const [head = [], first = [], second = []] = paid.rows;
    expectClaims([stock, { ...paid, rows: [head, second, first] }], open(1));
  });
});

describe('which original', () => {
  const two = ledger([lost(ago(40)), lost(ago(40), 1, B)]);

  test.each([
    ['SKU', { sku: B.sku, fnsku: '' }],
    ['FNSKU', { sku: '', fnsku: B.fnsku }],
  ])('an id with several lines is told apart by %s', (_, which) => {
    const paid = reimbursements([
      { date: ago(35), reason: 'Lost_Warehouse', id: '900' },
      { date: ago(35), reason: 'Lost_Warehouse', id: '900', ...B },
      { date: ago(20), ...ROW, cash: -1, ...which },
    ]);
    expectClaims([two, paid], [{ rule: LOST, open: 1, fnsku: B.fnsku }]);
  });

  // Reading: of several lines of one SKU a reversal takes back that of its own order, or the one without an order.
  test.each([
    ['without an order', '', [{ rule: LOST, open: 1 }]],
    ['with the order', '111-1111111-1111111', []],
  ])('lines of one SKU in two pools: a reversal %s', (_, order, expected) => {
    const [head = [], ...rows] = reimbursements([
      { date: ago(35), reason: 'Lost_Warehouse', id: '900' },
      { date: ago(35), reason: 'CustomerReturn', id: '900', order: '111-1111111-1111111' },
      { date: ago(20), ...ROW, cash: -1, order },
    ]).rows;
    for (const order of [rows, [...rows].reverse()]) {
      expectClaims([ledger([lost(ago(40))]), { name: 'reimbursements', rows: [head, ...order] }], expected);
    }
  });

  test('an id with one line is found without SKU or FNSKU', () => {
    expectClaims(reversed(1, [{ cash: -1, sku: '', fnsku: '' }]), open(1));
  });

  test('without its original a reversal is an issue and nothing else', () => {
    const tabs = [
      ledger([lost(ago(40))]),
      reimbursements([
        { date: ago(35), reason: 'Lost_Warehouse', id: '900' },
        { date: ago(20), ...ROW, original: '901', cash: -1 },
      ]),
    ];
    const result = expectClaims(tabs, none);
    expect(issueCodes(result)).toEqual(['unmatched-reversal']);
  });

  test('a reversal never pays', () => {
    const tabs = [
      ledger([lost(ago(40))]),
      reimbursements([{ date: ago(20), ...ROW, original: '901', cash: 1, inventory: 1, total: 2 }]),
    ];
    expectClaims(tabs, open(1));
  });

  test('the original in another tab', () => {
    const tabs = [
      ledger([lost(ago(40))]),
      reimbursements([{ date: ago(35), reason: 'Lost_Warehouse', id: '900' }], 'spring'),
      reimbursements([{ date: ago(20), ...ROW, cash: -1 }], 'summer'),
    ];
    expectClaims(tabs, open(1));
  });

  test('a reversal pasted twice takes back once', () => {
    const [stock, paid] = reversed(2, [{ cash: -1 }]);
    if (!stock || !paid) throw new Error('two tabs');
    expectClaims([stock, paid, { ...paid, name: 'again' }], open(1));
  });
});

test('a reversal of a payment that nobody needed claims nothing', () => {
  const tabs = [
    ledger([{ date: ago(40), qty: -1, event: 'Shipments' }]),
    reimbursements([
      { date: ago(35), reason: 'Lost_Warehouse', id: '900', fnsku: A.fnsku },
      { date: ago(20), ...ROW, cash: -1 },
    ]),
  ];
  expectClaims(tabs, none);
});
