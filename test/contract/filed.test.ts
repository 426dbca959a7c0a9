// What came after a claim was filed is a claim of its own; what was filed is not claimed again under another error.
import { laterIn, laterKey, partIn, partText } from '../../src/claims/filed-part';
import type { FiledClaim } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { expectClaims, expectOnly, run } from './support/claims';
import { ago, day } from './support/dates';
import { BOOK, sheet, ship } from './support/fees';
import { ledgerFiller, receipt, SHIPMENT, shipments } from './support/inbound';
import { refund, sale, v2 } from './support/money';
import { ORDER, ORDER2, world } from './support/orders';
import { B, type LedgerRow, ledger, lost, products, type ReimbursementRow, reimbursements } from './support/stock';

const CASE = '12345678901';
const second = { adjustment: 'amzn1:crow:second' };

/** The only claim of these tabs, as it is remembered once it is filed. */
function filedAs(tabs: readonly Tab[], rule: string, more: { caseId?: string; filed?: FiledClaim[] } = {}): FiledClaim {
  const [claim, ...others] = run(tabs, { filed: more.filed ?? [] }).claims.filter((c) => c.rule === rule);
  expect([claim?.rule, others]).toEqual([rule, []]);
  const { key, orderId, sku } = claim!;
  return {
    key,
    orderId: orderId ?? '',
    sku: sku ?? '',
    caseId: more.caseId ?? CASE,
    candidates: claim!.candidateKeys,
    part: partIn(partText(claim!))!,
  };
}

describe('units that are refunded after the claim was filed', () => {
  const RULE = 'refund-without-return' as const;
  const one = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(80))];
  const both = [...one, refund(ORDER, ago(62), 20, second)];
  const filed = [filedAs(world(one), RULE)];

  test('not filed: one claim of both', () => {
    expectClaims(world(both), [{ rule: RULE, open: 2, amount: '40.00' }]);
  });

  test('filed: what was, and a claim of the other unit, which says so', () => {
    const result = expectClaims(
      world(both),
      [
        { rule: RULE, open: 1, amount: '20.00', units: [1, 0, 0, 1] },
        { rule: RULE, open: 1, amount: '20.00', units: [1, 0, 0, 1] },
      ],
      { filed },
    );
    const [now, later] = [...result.claims].sort((a, b) => a.key.length - b.key.length);
    expect(now!.key).toBe(filed[0]!.key);
    expect([laterIn(now!.key), laterIn(later!.key)]).toEqual(['', '~2']);
    expect([now!.filedPart, later!.filedPart]).toEqual([undefined, { units: 1, caseId: CASE }]);
    expect(later!.remarks).toContainEqual({ id: 'filed-part', data: { units: 1, caseId: CASE } });
    // Two runs agree.
    expect(
      run(world(both), { filed })
        .claims.map(({ key }) => key)
        .sort(),
    ).toEqual([now!.key, later!.key].sort());
  });

  test('filed and paid: the other unit alone, which needs no word of it', () => {
    const paid = [{ date: ago(30), reason: 'CustomerReturn', order: ORDER, per: 20, cash: 1 }];
    const result = expectClaims(world(both, [], paid), [{ rule: RULE, open: 1, amount: '20.00' }], { filed });
    expect(result.claims[0]!.key).toBe(laterKey(filed[0]!.key, '2'));
    expect(result.claims[0]!.filedPart).toBeUndefined();
    expect(result.settledKeys).toContain(filed[0]!.key);
  });

  test('a return that is no longer in the reports opens what was filed, and is no later unit', () => {
    const tabs = (came: boolean, refunds: number) =>
      world(
        [
          sale(ORDER, { qty: 3 }),
          refund(ORDER, ago(80), 40),
          ...(refunds > 1 ? [refund(ORDER, ago(62), 20, second)] : []),
        ],
        came ? [{ date: ago(75), order: ORDER, disposition: 'CUSTOMER_DAMAGED', status: '' }] : [],
      );
    const told = [filedAs(tabs(true, 1), 'over-refund')];
    const { claims } = run(tabs(false, 2), { filed: told });
    expect(claims.map(({ key, unitsOpen }) => [laterIn(key), unitsOpen]).sort()).toEqual([
      ['', 2],
      ['~3', 1],
    ]);
  });

  test('a claim without units ends the search, whatever a cell says', () => {
    const none = { ...filed[0]!, part: { open: 0, event: 0, reimbursed: 0, until: null } };
    const later = { ...none, key: laterKey(none.key, '1') };
    expectClaims(world(both), [{ rule: RULE, open: 2 }], { filed: [none, later] });
  });

  test('nothing more refunded: the claim as it was, whatever came back or was paid', () => {
    expectClaims(world(one), [{ rule: RULE, open: 1 }], { filed });
    const two = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(80), 40)];
    const all = [filedAs(world(two), RULE)];
    const paid = [{ date: ago(30), reason: 'CustomerReturn', order: ORDER, per: 20, cash: 1 }];
    const result = expectClaims(world(two, [], paid), [{ rule: RULE, open: 1 }], { filed: all });
    expect(result.claims[0]!.key).toBe(all[0]!.key);
  });

  describe('a third one after both were filed', () => {
    const OTHER = '98765432109';
    const sold = sale(ORDER, { qty: 3 });
    const refunds = [80, 70, 62].map((days, i) => refund(ORDER, ago(days), 20, { adjustment: `amzn1:crow:${i}` }));
    const first = filedAs(world([sold, ...refunds.slice(0, 1)]), RULE);
    const claims = run(world([sold, ...refunds.slice(0, 2)]), { filed: [first] }).claims;
    const next = claims.find(({ key }) => key !== first.key)!;
    const filedToo = { ...first, key: next.key, caseId: OTHER, part: partIn(partText(next))! };
    const of = (paid: readonly ReimbursementRow[]) =>
      [...run(world([sold, ...refunds], [], paid), { filed: [first, filedToo] }).claims]
        .map(({ key, unitsOpen, amount, filedPart }) => [laterIn(key), unitsOpen, amount, filedPart])
        .sort();
    const pay = (cash: number, caseId: string) => [
      { date: ago(30), reason: 'CustomerReturn', order: ORDER, per: 20, cash, caseId },
    ];
    const UNIT = 200_000;
    const inCases = (units: number, caseId: string) => ({ units, caseId });

    test('says all cases before it, and what is in them', () => {
      expect(of([])).toEqual([
        ['', 1, UNIT, undefined],
        ['~2', 1, UNIT, inCases(1, CASE)],
        ['~3', 1, UNIT, inCases(2, `${CASE}, ${OTHER}`)],
      ]);
    });

    test('a payment goes to the part whose case it names, else to the oldest', () => {
      expect(of(pay(1, OTHER))).toEqual([
        ['', 1, UNIT, undefined],
        ['~3', 1, UNIT, inCases(1, CASE)],
      ]);
      for (const caseId of [CASE, ''])
        expect(of(pay(1, caseId))).toEqual([
          ['~2', 1, UNIT, undefined],
          ['~3', 1, UNIT, inCases(1, OTHER)],
        ]);
      expect(of(pay(2, OTHER))).toEqual([['~3', 1, UNIT, undefined]]);
      expect(of(pay(3, CASE))).toEqual([]);
    });

    test('what came back leaves what was filed first open', () => {
      const back = world([sold, ...refunds], [{ date: ago(50), order: ORDER }]);
      const { claims: left } = run(back, { filed: [first, filedToo] });
      const refunded = left.filter(({ key }) => key.startsWith('refund/'));
      expect(refunded.map(({ key, unitsOpen }) => [laterIn(key), unitsOpen]).sort()).toEqual([
        ['', 1],
        ['~2', 1],
      ]);
    });
  });
});

describe('units of an order that were filed and stand under another error now', () => {
  const events = [sale(ORDER), refund(ORDER, ago(70))];
  const filed = [filedAs(world(events), 'refund-without-return')];
  const damaged = [{ date: ago(60), order: ORDER, disposition: 'CARRIER_DAMAGED', status: '' }];

  test('are to be checked, with the case in words; once checked they are certain', () => {
    const tabs = world(events, damaged);
    expectClaims(tabs, [{ rule: 'return-damaged', open: 1 }]);
    const result = expectClaims(tabs, [{ rule: 'return-damaged', open: 1, strength: 'review' }], { filed });
    const [claim] = result.claims;
    expect(claim!.remarks).toContainEqual({ id: 'doubt.filed', data: { caseId: CASE } });
    const checkedDoubts = [{ key: claim!.key, doubts: claim!.doubts.map(({ id }) => id) }];
    expectClaims(tabs, [{ rule: 'return-damaged', open: 1 }], { filed, checkedDoubts });
  });

  test('another order, another product, and units that are still open under the filed error are others', () => {
    const other = [sale(ORDER2), refund(ORDER2, ago(70))];
    expectClaims(world([...events, ...other], [{ ...damaged[0]!, order: ORDER2 }]), [
      { rule: 'refund-without-return', open: 1 },
      { rule: 'return-damaged', open: 1 },
    ]);
    const more = { sku: B.sku };
    const two = [...events, sale(ORDER, more), refund(ORDER, ago(70), 20, more)];
    expectClaims(
      world(two, [{ ...damaged[0]!, sku: B.sku, fnsku: B.fnsku, asin: B.asin }]),
      [
        { rule: 'refund-without-return', open: 1 },
        { rule: 'return-damaged', open: 1 },
      ],
      { filed },
    );
  });
});

describe('units taken out of a shipment after the claim was filed', () => {
  const RULE = 'deducted-after-closing' as const;
  const base = { status: 'Closed', delivered: ago(100), closed: ago(70), shipped: 10 } as const;
  const tabs = (...taken: [days: number, units: number][]) => [
    shipments([base]),
    ledger([...ledgerFiller(ago(300), ago(0)), receipt(ago(99), 10), ...taken.map(([d, n]) => receipt(ago(d), n))]),
    reimbursements(),
    products([{ cost: 4 }]),
  ];

  test('are a claim of their own', () => {
    const filed = [filedAs(tabs([40, -1]), RULE)];
    expectOnly([RULE], tabs([40, -1], [12, -2]), [{ rule: RULE, open: 3, amount: '12.00' }]);
    expectOnly(
      [RULE],
      tabs([40, -1], [12, -2]),
      [
        { rule: RULE, open: 1, amount: '4.00', shipment: SHIPMENT },
        { rule: RULE, open: 2, amount: '8.00', shipment: SHIPMENT },
      ],
      { filed },
    );
  });
});

describe('charges of a fee after the claim was filed', () => {
  const RULE = 'size-tier-fee' as const;
  const book = sheet(BOOK);
  const charges = (...days: number[]) => [book, v2(days.map((days) => ship(7.81, { date: ago(days) })))];
  const filed = [filedAs(charges(60, 55), RULE)];

  test('are a claim of their own, from the day after the last that was filed', () => {
    expectOnly([RULE], charges(60, 55, 45), [{ rule: RULE, open: 3, amount: '10.38' }]);
    const result = expectOnly(
      [RULE],
      charges(60, 55, 45),
      [
        { rule: RULE, open: 2, amount: '6.92', event: ago(60) },
        { rule: RULE, open: 1, amount: '3.46', event: ago(45) },
      ],
      { filed },
    );
    const later = result.claims.find(({ key }) => laterIn(key) !== '')!;
    expect(later.key).toBe(laterKey(filed[0]!.key, ago(55)));
    expect(later.remarks).toContainEqual({ id: 'filed-until', data: { until: day(ago(55)), caseId: CASE } });
    expect(later.filedPart).toEqual({ units: 0, caseId: CASE, until: day(ago(55)) });
  });

  test('also where those that were filed are no longer in the reports', () => {
    const result = expectOnly([RULE], charges(45, 40), [{ rule: RULE, open: 2, amount: '6.92' }], { filed });
    expect(laterIn(result.claims[0]!.key)).toBe(`~${ago(55)}`);
  });

  test('a day in the cell that goes back ends the search', () => {
    const again = { ...filed[0]!, key: laterKey(filed[0]!.key, ago(55)) };
    const result = expectOnly(
      [RULE],
      charges(60, 55, 45),
      [
        { rule: RULE, open: 2 },
        { rule: RULE, open: 1 },
      ],
      {
        filed: [...filed, again],
      },
    );
    expect(result.claims.map(({ key }) => laterIn(key)).sort()).toEqual(['', `~${ago(55)}`]);
  });

  test('none later: the claim as it was', () => {
    const result = expectOnly([RULE], charges(60, 55), [{ rule: RULE, open: 2 }], { filed });
    expect(result.claims[0]!.key).toBe(filed[0]!.key);
  });

  test('a third period', () => {
    const next = run(charges(60, 55, 45), { filed }).claims.find(({ key }) => laterIn(key) !== '')!;
    const both = [...filed, { ...filed[0]!, key: next.key, part: partIn(partText(next))! }];
    const result = expectOnly(
      [RULE],
      charges(60, 55, 45, 40),
      [
        { rule: RULE, open: 2 },
        { rule: RULE, open: 1 },
        { rule: RULE, open: 1, event: ago(40) },
      ],
      { filed: both },
    );
    expect(new Set(result.claims.map(({ key }) => key)).size).toBe(3);
  });
});

describe('a payment under the case that a claim was filed with', () => {
  const LOST = 'warehouse-lost' as const;
  const loss = (days: number, ref: string): LedgerRow => lost(ago(days), 1, { ref });
  const tabs = (losses: readonly LedgerRow[], paid: readonly ReimbursementRow[] = []) => [
    ledger([...ledgerFiller(ago(300), ago(0)), ...losses]),
    reimbursements(paid),
    products([{ cost: 4 }]),
  ];
  const both = [loss(58, '9001'), loss(10, '9002')];
  const filed = [filedAs(tabs([loss(58, '9001')]), LOST)];
  const paid = (more: Partial<ReimbursementRow> = {}) => [
    { date: ago(3), reason: 'Lost_Warehouse', caseId: CASE, per: 4, ...more },
  ];
  const checkLost = (all: readonly Tab[], references: readonly string[], given: readonly FiledClaim[] = filed) =>
    expectOnly(
      [LOST],
      all,
      references.map((reference) => ({ rule: LOST, open: 1, reference, state: 'ready' })),
      { filed: given },
    );

  test('settles that claim, however near another loss is', () => {
    checkLost(tabs(both, paid()), ['9001'], []);
    checkLost(tabs(both, paid()), ['9002']);
    checkLost(tabs(both, paid({ caseId: ` ${CASE}` })), ['9002']);
    checkLost(tabs(both, paid({ caseId: '98765432109' })), ['9001']);
  });

  test('and what it has left settles another', () => {
    checkLost(tabs(both, paid({ cash: 2 })), []);
  });

  test('is none for another loss where its own is no longer in the reports', () => {
    const result = run(tabs([loss(10, '9002')], paid()), { filed });
    expect(result.claims.map((c) => [c.rule, c.unitsOpen])).toEqual([[LOST, 1]]);
  });

  test('is kept for a claim of another rule of the same pool', () => {
    const base = { status: 'Closed', delivered: ago(70), closed: ago(40), shipped: 10 } as const;
    const all = (more: readonly LedgerRow[], rows: readonly ReimbursementRow[] = []) => [
      shipments([base]),
      ledger([...ledgerFiller(ago(300), ago(0)), receipt(ago(69), 8), ...more]),
      reimbursements(rows),
      products([{ cost: 4 }]),
    ];
    const short = [filedAs(all([]), 'inbound-shortage')];
    const paidFor = [{ date: ago(5), reason: 'Lost_Inbound', caseId: CASE, per: 4, cash: 2 }];
    const result = run(all([receipt(ago(12), -3)], paidFor), { filed: short });
    expect(result.claims.map((c) => [c.rule, c.unitsReimbursed, c.unitsOpen])).toEqual([
      ['deducted-after-closing', 0, 3],
    ]);
  });
});

test('what is kept in a cell is read again, and nothing else is', () => {
  expect(partIn('2 3 1 ')).toEqual({ open: 2, event: 3, reimbursed: 1, until: null });
  expect(partIn('2 3 1 2026-05-01')?.until).toBe(day('2026-05-01'));
  for (const text of ['', '2', '2 3', 'a b c ', '-1 2 3 ', '1.5 2 3 ', '   ']) expect(partIn(text)).toBeNull();
});
