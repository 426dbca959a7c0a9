// Errors 7 and 3 by units: which days and reports they need, which source of money counts, and what a refund is worth.
import { expectClaims, expectOnly } from './support/claims';
import { ago } from './support/dates';
import { type MoneyEvent, paidBack, payments, refund, sale, v1, v2 } from './support/money';
import { ORDER, ORDER2, world } from './support/orders';
import { filler, type ReimbursementRow, reimbursements, returns } from './support/stock';

const NEVER = 'refund-without-return' as const;
const OVER = 'over-refund' as const;
const back = (date: string, more: object = {}) => ({ date, order: ORDER, ...more });
const paid = (date: string, more: object = {}) => ({ date, reason: 'CustomerReturn', order: ORDER, ...more });

describe('days', () => {
  test.each([
    ['Amazon.com', 'US', 44, 'waiting'],
    ['Amazon.com', 'US', 59, 'waiting'],
    ['Amazon.com', 'US', 60, 'ready'],
    ['Amazon.com', 'US', 106, 'ready'],
    ['Amazon.com', 'US', 120, 'ready'],
    ['Amazon.com', 'US', 121, 'expired'],
    ['Amazon.co.uk', 'UK', 44, 'waiting'],
    ['Amazon.co.uk', 'UK', 45, 'ready'],
    ['Amazon.co.uk', 'UK', 105, 'ready'],
    ['Amazon.co.uk', 'UK', 106, 'expired'],
    ['Amazon.de', 'DE', 45, 'ready'],
    ['Amazon.co.jp', 'JP', 44, 'waiting'],
    ['Amazon.co.jp', 'JP', 105, 'ready'],
    ['Amazon.ca', 'CA', 59, 'waiting'],
    ['Amazon.ca', 'CA', 120, 'ready'],
    ['Amazon.com.au', 'AU', 59, 'waiting'],
    ['Amazon.com.au', 'AU', 60, 'ready'],
    ['Amazon.com.au', 'AU', 105, 'ready'],
    ['Amazon.com.au', 'AU', 106, 'expired'],
  ])('%s (%s), refund %i days old: %s', (shop, marketplace, age, state) => {
    const result = expectClaims(world([sale(ORDER, { shop }), refund(ORDER, ago(age), 20, { shop })]), [
      { rule: NEVER, open: 1, state, marketplace },
    ]);
    expect((result.claims[0]?.remarks.length ?? 0) > 0).toBe(marketplace === 'AU');
  });
});

describe('missing reports', () => {
  const events = (age: number) => [sale(ORDER), refund(ORDER, ago(age))];
  const cover = (from: string, to: string) => returns(filler(from, to));

  test('no refunds anywhere: none, and the rule says what it needs', () => {
    const result = expectClaims([returns(filler()), reimbursements()], []);
    const needed = result.missing.filter((m) => m.rule === NEVER).flatMap((m) => m.anyOf);
    // Amazon no longer gives it out.
    expect(needed).not.toContain('settlement-v1');
    expect(needed).toEqual(expect.arrayContaining(['settlement-v2', 'payments-transactions']));
  });

  test('no returns report: needs data', () => {
    const result = expectClaims(
      [v2(events(70)), reimbursements()],
      [{ rule: NEVER, open: 1, state: 'needs-data', needs: ['customer-returns'] }],
    );
    const need = result.claims[0]?.needs[0];
    expect(need && need.from <= need.to).toBe(true);
  });

  test('a returns report without rows covers nothing, unless Settings say so', () => {
    const tabs = [v2(events(70)), returns([]), reimbursements()];
    const asOf = expectClaims(tabs, [{ rule: NEVER, open: 1, state: 'needs-data', needs: ['customer-returns'] }]).asOf;
    const covers = { 'customer-returns': { from: asOf - 100, to: asOf } };
    expectClaims(tabs, [{ rule: NEVER, open: 1 }], { covers });
  });

  test('no returns and no reimbursements report', () => {
    expectClaims(
      [v2(events(70))],
      [{ rule: NEVER, open: 1, state: 'needs-data', needs: ['customer-returns', 'reimbursements'] }],
    );
  });

  test('past the deadline and not covered: nothing is listed', () => {
    expectClaims([v2(events(121)), reimbursements()], []);
    expectClaims([v2(events(121)), returns(filler())], []);
  });

  test.each([
    ['oldest 14 days before the refund', 70, ago(84), ago(0), 'ready'],
    ['oldest 13 days before the refund', 70, ago(83), ago(0), 'needs-data'],
    ['newest 30 days before eligible-from', 70, ago(200), ago(40), 'ready'],
    ['newest 31 days before eligible-from', 70, ago(200), ago(41), 'needs-data'],
    ['young: newest 30 days before as-of', 20, ago(200), ago(30), 'waiting'],
    ['young: newest 31 days before as-of', 20, ago(200), ago(31), 'needs-data'],
  ])('%s', (_, age, from, to, state) => {
    expectClaims([v2(events(age)), cover(from, to), reimbursements()], [{ rule: NEVER, open: 1, state }]);
  });

  test('the first of two refunds must be covered', () => {
    const two = [
      sale(ORDER, { qty: 2 }),
      refund(ORDER, ago(90)),
      refund(ORDER, ago(70), 20, { adjustment: 'amzn1:crow:second' }),
    ];
    const claim = { rule: NEVER, open: 2 };
    expectClaims([v2(two), cover(ago(104), ago(0)), reimbursements()], [claim]);
    expectClaims([v2(two), cover(ago(103), ago(0)), reimbursements()], [{ ...claim, state: 'needs-data' }]);
  });

  test('another slack', () => {
    const tabs = [v2(events(70)), cover(ago(200), ago(15)), reimbursements()];
    expectClaims(tabs, [{ rule: NEVER, open: 1, state: 'needs-data' }], { slackDays: 4 });
    expectClaims(tabs, [{ rule: NEVER, open: 1 }], { slackDays: 5 });
  });

  test('Settings may widen what the returns report covers', () => {
    const tabs = [v2(events(70)), cover(ago(60), ago(50)), reimbursements()];
    const asOf = expectClaims(tabs, [{ rule: NEVER, open: 1, state: 'needs-data' }]).asOf;
    const covers = { 'customer-returns': { from: asOf - 84, to: asOf - 40 } };
    expectClaims(tabs, [{ rule: NEVER, open: 1 }], { covers });
  });

  test('no reimbursements report: the settlement’s own reimbursement lines settle the order’s units', () => {
    const tabs = [v2([...events(70), paidBack(ORDER, ago(20), 17.6)]), returns(filler())];
    expectClaims(tabs, []);
  });

  test('… those of V1 and of payments too', () => {
    for (const tab of [v1, payments]) {
      expectClaims([tab([...events(70), paidBack(ORDER, ago(20), 17.6)]), returns(filler())], []);
    }
  });

  test('… what stays open needs the report', () => {
    const two = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40), paidBack(ORDER, ago(20), 17.6)];
    expectClaims(
      [v2(two), returns(filler())],
      [{ rule: NEVER, open: 1, state: 'needs-data', needs: ['reimbursements'] }],
    );
  });

  test('with a reimbursements report those lines settle nothing more', () => {
    const two = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40), paidBack(ORDER, ago(20), 17.6)];
    expectClaims([v2(two), returns(filler()), reimbursements([paid(ago(22))])], [{ rule: NEVER, open: 1 }]);
  });
});

describe('Reading: a payment that settlements show and the report does not is one all the same', () => {
  const paidLine = (units = 1) => paidBack(ORDER, ago(20), 17.6 * units, { qty: units });
  const tabs = (line: MoneyEvent, paidRows: ReimbursementRow[]) => [
    v2([sale(ORDER), refund(ORDER, ago(70)), line]),
    returns(filler()),
    reimbursements(paidRows),
  ];
  test('an old report, or one without rows', () => {
    expectClaims(tabs(paidLine(), [paid(ago(40), { order: ORDER2 })]), []);
    expectClaims(tabs(paidLine(), []), []);
  });
  test('it is no reimbursement to ask more for', () => {
    const small = paidBack(ORDER, ago(20), 5);
    expectOnly(['underpaid-reimbursement'], tabs(small, []), []);
  });
  test('the same payment in both is one', () => {
    const two = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)];
    const both = (...lines: MoneyEvent[]) => [
      v2([...two, ...lines]),
      returns(filler()),
      reimbursements([paid(ago(22))]),
    ];
    expectClaims(both(paidLine()), [{ rule: NEVER, open: 1 }]);
    expectClaims(both(paidLine(), paidBack(ORDER, ago(15), 17.6)), []);
  });
  test('what the report has taken back is not paid again by it', () => {
    const rows = [
      paid(ago(22), { id: '77' }),
      { date: ago(18), reason: 'Reimbursement_Reversal', original: '77', cash: -1 },
    ];
    expectClaims(tabs(paidLine(), rows), [{ rule: NEVER, open: 1 }]);
  });
});

describe('every source of money', () => {
  const events = [sale(ORDER), refund(ORDER, ago(70))];
  const rest = [returns(filler()), reimbursements()];

  test('a settlement V1', () => {
    expectClaims([v1(events), ...rest], [{ rule: NEVER, open: 1, amount: '20.00', currency: 'USD' }]);
  });

  test.each([
    ['US', 'US', 'USD'],
    ['UK', 'UK', 'GBP'],
    ['DE', 'DE', 'EUR'],
    ['FR', 'FR', 'EUR'],
    ['IT', 'IT', 'EUR'],
    ['ES', 'ES', 'EUR'],
  ] as const)('payments of %s', (language, marketplace, currency) => {
    const sold = [sale(ORDER, { price: 1234.56 }), refund(ORDER, ago(70), 1234.56)];
    expectClaims(
      [payments(sold, language), ...rest],
      [{ rule: NEVER, open: 1, amount: '1234.56', currency, marketplace, event: ago(70) }],
    );
  });

  test('payments of JP: no decimals', () => {
    const sold = [sale(ORDER, { price: 3000, fbaFee: -500 }), refund(ORDER, ago(70), 3000, { commission: 388 })];
    expectClaims(
      [payments(sold, 'JP'), ...rest],
      [{ rule: NEVER, open: 1, amount: '2612.00', currency: 'JPY', marketplace: 'JP' }],
    );
  });

  test('a German settlement V2 with dotted dates', () => {
    const sold = [sale(ORDER, { shop: 'Amazon.de' }), refund(ORDER, ago(70), 20, { shop: 'Amazon.de' })];
    const settlement = v2(sold, { dates: 'dotted', currency: 'EUR' });
    expectClaims(
      [settlement, ...rest],
      [{ rule: NEVER, open: 1, marketplace: 'DE', currency: 'EUR', event: ago(70), amount: '20.00' }],
    );
  });

  test('one refund shown by three sources is one refund', () => {
    const all = [v2(events), v1(events), payments(events), ...rest];
    expectClaims(all, [{ rule: NEVER, open: 1, amount: '20.00' }]);
  });

  test('two settlements in one tab', () => {
    const first = v2(events, { name: 'a', currency: 'USD' });
    const second = v2([sale(ORDER2), refund(ORDER2, ago(66), 20, { commission: 3 })], { name: 'b' });
    const both = { name: 'both', rows: [...first.rows, ...second.rows.slice(1)] };
    const result = expectClaims(
      [both, ...rest],
      [
        { rule: NEVER, open: 1, order: ORDER, amount: '20.00' },
        { rule: NEVER, open: 1, order: ORDER2, amount: '17.00' },
      ],
    );
    expect(result.reports[0]?.issues).toEqual([]);
    expect(result.reports[0]?.rows).toBe(first.rows.length + second.rows.length - 4);
  });

  test('V2 is used before V1, V1 before payments', () => {
    const with5 = (n: number) => [sale(ORDER), refund(ORDER, ago(70), 20, { commission: n })];
    expectClaims(
      [payments(with5(3)), v1(with5(2)), v2(with5(1)), ...rest],
      [{ rule: NEVER, open: 1, amount: '19.00' }],
    );
    expectClaims([payments(with5(3)), v1(with5(2)), ...rest], [{ rule: NEVER, open: 1, amount: '18.00' }]);
    expectClaims([payments(with5(3)), ...rest], [{ rule: NEVER, open: 1, amount: '17.00' }]);
  });

  test('the source is chosen per order and SKU', () => {
    const other = [sale(ORDER2), refund(ORDER2, ago(66))];
    expectClaims(
      [v2(events), payments([...events, ...other]), ...rest],
      [
        { rule: NEVER, open: 1, order: ORDER },
        { rule: NEVER, open: 1, order: ORDER2 },
      ],
    );
  });
});

describe('value: what the refund cost the seller', () => {
  const rest = [returns(filler()), reimbursements()];

  test('all lines of the refund, the commission that came back included, without tax lines', () => {
    const events = [
      sale(ORDER, { tax: 1.6, withheld: -1.6, shipping: 5, commission: -3.75 }),
      refund(ORDER, ago(70), 20, {
        tax: -1.6,
        withheld: 1.6,
        shipping: -5,
        shippingTax: -0.4,
        promotion: 2,
        commission: 3.45,
        refundCommission: -0.69,
      }),
    ];
    // 20 + 5 − 2 − 3.45 + 0.69
    for (const source of [v2, v1]) {
      expectClaims([source(events), ...rest], [{ rule: NEVER, open: 1, amount: '20.24', basis: 'net-refund' }]);
    }
    expectClaims([payments(events), ...rest], [{ rule: NEVER, open: 1, amount: '20.24' }]);
  });

  test('× open ÷ refunded units, rounded half up once', () => {
    const events = [sale(ORDER, { qty: 3, price: 10 }), refund(ORDER, ago(70), 30, { commission: 4.99 })];
    // 25.01 ÷ 3 = 8.336…; × 2 = 16.673…
    expectClaims(world(events, [back(ago(60))]), [{ rule: OVER, open: 2, amount: '16.67' }]);
    expectClaims(world(events, [back(ago(60)), back(ago(59))]), [{ rule: OVER, open: 1, amount: '8.34' }]);
  });

  test('only refunds that counted as units', () => {
    const events = [
      sale(ORDER, { qty: 2 }),
      refund(ORDER, ago(75), 20, { commission: 3 }),
      refund(ORDER, ago(70), 5, { adjustment: 'amzn1:crow:second', commission: 1 }),
    ];
    expectClaims(world(events), [{ rule: NEVER, open: 1, amount: '17.00' }]);
  });

  test('paid units are not valued', () => {
    const events = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40, { commission: 6 })];
    expectClaims(world(events, [], [paid(ago(20), { amount: 1 })]), [{ rule: NEVER, open: 1, amount: '17.00' }]);
  });
});
