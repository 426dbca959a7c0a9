// Error 11: paid less than the cost, or than the net refund.
import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { dayFromIso } from '../../src/values/day';
import { type Expected, expectClaims, expectOnly } from './support/claims';
import { AS_OF, ago, plus } from './support/dates';
import { ledgerFiller } from './support/inbound';
import { payments, refund, sale, v1, v2 } from './support/money';
import { ORDER } from './support/orders';
import {
  A,
  amazonsCosts,
  B,
  type LedgerRow,
  ledger,
  lost,
  products,
  type ReimbursementRow,
  reimbursements,
} from './support/stock';

const covered = (rows: readonly LedgerRow[] = []) => ledger([...ledgerFiller(ago(300), AS_OF), ...rows]);

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

  test('below what Amazon itself has on file, where Products has no row', () => {
    const low = [{ rule: LOW, open: 0, strength: 'review', amount: '5.00', basis: 'sourcing-cost' }];
    check([reimbursements([row()]), amazonsCosts([{ estimated: 10, approved: 12 }])], low);
    check([reimbursements([row()]), amazonsCosts([{ estimated: 10, currency: 'CAD' }])], []);
    check([reimbursements([row()]), amazonsCosts([{ estimated: 10 }]), products([{ cost: 5 }])], []);
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

  test('several units of which each may have its own price, or quantities that disagree: review', () => {
    const several = (more: Partial<ReimbursementRow>, strength: 'strong' | 'review', amount: string) =>
      check([reimbursements([row({ per: 12, cash: 2, ...more })]), cost], [{ rule: LOW, open: 0, amount, strength }]);
    several({ amount: 22 }, 'review', '2.00');
    several({ amount: 12 }, 'strong', '12.00');
    several({ cash: 1, amount: 10 }, 'strong', '2.00');
    several({ cash: 3, inventory: 1, total: 3, amount: 24 }, 'review', '12.00');
    several({ cash: 3, inventory: 1, total: 4, amount: 24 }, 'strong', '12.00');
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
