// Errors 7 and 3 by units: refunded, and nothing (or not everything) came back.
import { expectClaims, run } from './support/claims';
import { ago, plus } from './support/dates';
import { settlementLine } from './support/fees';
import { type MoneyEvent, payments, refund, sale, v1 } from './support/money';
import { ORDER, ORDER2, world } from './support/orders';
import {
  A,
  allOrders,
  B,
  filler,
  fulfilledShipments,
  ledger,
  merchantReturns,
  reimbursements,
  replacements,
  returns,
} from './support/stock';

const NEVER = 'refund-without-return' as const;
const OVER = 'over-refund' as const;
const back = (date: string, more: object = {}) => ({ date, order: ORDER, ...more });
const paid = (date: string, more: object = {}) => ({ date, reason: 'CustomerReturn', order: ORDER, ...more });

describe('refunded and nothing came back', () => {
  test('what the claim prints', () => {
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70))]), [
      {
        rule: NEVER,
        open: 1,
        units: [1, 0, 0, 1],
        order: ORDER,
        sku: A.sku,
        marketplace: 'US',
        event: ago(70),
        from: ago(10),
        deadline: ago(-50),
        daysLeft: 50,
        amount: '20.00',
        value: '20.00',
        currency: 'USD',
        basis: 'net-refund',
        needs: [],
      },
    ]);
  });

  test('the unit came back', () => {
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70))], [back(ago(60))]), []);
  });

  test('it came back before the refund', () => {
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70))], [back(ago(80))]), []);
  });

  test('it came back after the as-of date', () => {
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70))], [back(ago(-2))]), []);
  });

  test('it came back damaged by the buyer: still returned', () => {
    expectClaims(
      world([sale(ORDER), refund(ORDER, ago(70))], [back(ago(60), { disposition: 'CUSTOMER_DAMAGED' })]),
      [],
    );
  });

  test('it was reimbursed, in cash or in stock, even after the as-of date', () => {
    const events = [sale(ORDER), refund(ORDER, ago(70))];
    expectClaims(world(events, [], [paid(ago(20))]), []);
    expectClaims(world(events, [], [paid(ago(20), { cash: 0, inventory: 1 })]), []);
    expectClaims(world(events, [], [paid(ago(-2))]), []);
  });

  test('no refund, no claim', () => {
    expectClaims(world([sale(ORDER)]), []);
  });

  test('a refund after the as-of date is no event', () => {
    expectClaims(world([sale(ORDER), refund(ORDER, ago(-1))]), []);
  });

  test('one claim an order and SKU', () => {
    const events = [
      sale(ORDER, { qty: 2 }),
      sale(ORDER, { sku: B.sku, price: 30 }),
      refund(ORDER, ago(80)),
      refund(ORDER, ago(70), 20, { adjustment: 'amzn1:crow:second' }),
      refund(ORDER, ago(75), 30, { sku: B.sku }),
    ];
    expectClaims(world(events), [
      { rule: NEVER, open: 2, sku: A.sku, event: ago(70), amount: '40.00' },
      { rule: NEVER, open: 1, sku: B.sku, event: ago(75), amount: '30.00' },
    ]);
  });
});

describe('something came back', () => {
  const two = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)];

  test('2 refunded, 1 returned: error 3', () => {
    expectClaims(world(two, [back(ago(60))]), [
      { rule: OVER, open: 1, units: [2, 1, 0, 1], amount: '20.00', basis: 'net-refund' },
    ]);
  });

  test('2 refunded, 1 reimbursed, nothing returned: error 7', () => {
    expectClaims(world(two, [], [paid(ago(60))]), [{ rule: NEVER, open: 1, units: [2, 0, 1, 1] }]);
  });

  test('2 refunded, 1 returned, 1 reimbursed: nothing', () => {
    expectClaims(world(two, [back(ago(60))], [paid(ago(60))]), []);
  });

  test('rows of one licence plate, order and date are one unit', () => {
    const row = back(ago(60), { plate: 'LPNRR00000001' });
    expectClaims(world(two, [row, row]), [{ rule: OVER, open: 1 }]);
  });

  test('rows without a licence plate are units', () => {
    const row = back(ago(60), { plate: '' });
    expectClaims(world(two, [row, row]), []);
  });

  test('one plate on two dates is two units', () => {
    const plate = 'LPNRR00000001';
    expectClaims(world(two, [back(ago(60), { plate }), back(ago(50), { plate })]), []);
  });

  test('a return of another order is not ours', () => {
    expectClaims(world(two, [{ date: ago(60), order: ORDER2 }]), [{ rule: NEVER, open: 2 }]);
  });
});

describe('which return belongs to which line', () => {
  const one = [sale(ORDER), refund(ORDER, ago(70))];
  const renamed = { sku: 'LAMP-01-used', fnsku: 'X00LAMP999', asin: 'B0OTHER999' };

  test('by FNSKU when the SKU differs', () => {
    const stock = ledger([{ date: ago(129), qty: -1, event: 'Shipments' }]);
    expectClaims([...world(one, [back(ago(60), { ...renamed, fnsku: A.fnsku })]), stock], []);
  });

  test('by ASIN when SKU and FNSKU differ', () => {
    expectClaims([...world(one, [back(ago(60), { ...renamed, asin: A.asin })]), allOrders([{ order: ORDER }])], []);
  });

  test('a return of the order that fits none of its lines makes them review', () => {
    const tabs = [...world(one, [back(ago(60), renamed)]), allOrders([{ order: ORDER }])];
    expectClaims(
      [...tabs, ledger([{ date: ago(129), qty: -1, event: 'Shipments' }])],
      [{ rule: NEVER, strength: 'review', open: 1 }],
    );
  });

  // Reading: "what is left" are the returned units that the SKU's own line has no refund for.
  test('the SKU’s own line is served first, what is left goes by FNSKU', () => {
    const events = [
      sale(ORDER),
      sale(ORDER, { sku: 'LAMP-01-B' }),
      refund(ORDER, ago(70)),
      refund(ORDER, ago(70), 20, { sku: 'LAMP-01-B' }),
    ];
    const stock = ledger([
      { date: ago(129), qty: -1, event: 'Shipments' },
      { date: ago(129), qty: -1, event: 'Shipments', sku: 'LAMP-01-B' },
    ]);
    expectClaims([...world(events, [back(ago(60)), back(ago(58))]), stock], []);
  });

  test('a line with a return of another SKU of the order stays open, for a person to judge', () => {
    const events = [sale(ORDER), sale(ORDER, { sku: B.sku }), refund(ORDER, ago(70))];
    const tabs = world(events, [back(ago(60), B)]);
    const orders = allOrders([{ order: ORDER }, { order: ORDER, ...B }]);
    expectClaims([...tabs, orders], [{ rule: NEVER, open: 1, sku: A.sku, strength: 'review' }]);
  });
});

describe('a return with status Reimbursed', () => {
  const two = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)];
  const settled = back(ago(60), { status: 'Reimbursed', disposition: 'DAMAGED' });

  test('counts as returned and settled', () => {
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70))], [settled]), []);
    expectClaims(world(two, [settled]), [{ rule: OVER, open: 1 }]);
  });

  test('takes one unit of the order pool', () => {
    expectClaims(world(two, [settled], [paid(ago(50))]), [{ rule: OVER, open: 1 }]);
  });

  test('leaves a second one', () => {
    expectClaims(world(two, [settled], [paid(ago(50), { cash: 2 })]), []);
  });

  test('the status compares without case', () => {
    expectClaims(world(two, [{ ...settled, status: 'REIMBURSED' }], [paid(ago(50))]), [{ rule: OVER, open: 1 }]);
  });
});

describe('the order pool', () => {
  const one = [sale(ORDER), refund(ORDER, ago(70))];
  const stock = ledger([{ date: ago(129), qty: -1, event: 'Shipments' }]);
  const other = { sku: 'LAMP-01-used', fnsku: 'X00LAMP999', asin: 'B0OTHER999' };

  test.each(['CustomerReturn', 'CustomerServiceIssue', 'GeneralAdjustment', 'Lost_Warehouse'])(
    'a row with the order id counts whatever its reason (%s)',
    (reason) => {
      expectClaims(world(one, [], [paid(ago(20), { reason })]), []);
    },
  );

  test('by FNSKU', () => {
    expectClaims([...world(one, [], [paid(ago(20), { ...other, fnsku: A.fnsku })]), stock], []);
  });

  test('by ASIN', () => {
    expectClaims([...world(one, [], [paid(ago(20), { ...other, asin: A.asin })]), stock], []);
  });

  test('an order of one line takes all payments of its id, whatever product they name', () => {
    expectClaims([...world(one, [], [paid(ago(20), B)]), stock], []);
  });

  test('of an order of two lines each pays for its own; what is left over of the order is a doubt', () => {
    const two = [...one, sale(ORDER, { ...B })];
    const claim = { rule: NEVER, open: 1, sku: A.sku };
    expectClaims([...world(two, [], [paid(ago(20), B)]), stock], [{ ...claim, strength: 'review' }]);
    expectClaims([...world(two, [], [paid(ago(20))]), stock], []);
    expectClaims([...world(two, [], []), stock], [claim]);
  });

  describe('an order of two lines, both refunded, nothing came back', () => {
    const both = [...one, sale(ORDER, { ...B, price: 30 }), refund(ORDER, ago(70), 30, { ...B, adjustment: 'second' })];
    const nameless = { sku: '', fnsku: '', asin: '' };
    const labels = ledger([A, B].map((ids) => ({ date: ago(129), qty: -1, event: 'Shipments', ...ids })));
    const doubts = (rows: readonly object[]) =>
      run([
        ...world(
          both,
          [],
          rows.map((more) => paid(ago(20), more)),
        ),
        labels,
      ])
        .claims.filter((c) => c.rule === NEVER)
        .map((c) => [c.sku, c.unitsOpen, c.strength, ...c.doubts.map((d) => d.message.id)]);

    test('a payment that names no product may have been for either: what is left is no certain claim', () => {
      expect(doubts([nameless])).toEqual([[B.sku, 1, 'review', 'doubt.other-line']]);
    });

    test('a payment that names one of them leaves the other certain', () => {
      expect(doubts([B])).toEqual([[A.sku, 1, 'strong']]);
      expect(doubts([{}])).toEqual([[B.sku, 1, 'strong']]);
      // Linked by FNSKU alone is linked, and better than by nothing.
      expect(doubts([{ ...nameless, fnsku: B.fnsku }])).toEqual([[A.sku, 1, 'strong']]);
    });

    test('as many payments as units: nothing is open, whatever they name', () => {
      expect(doubts([nameless, B])).toEqual([]);
      expect(doubts([nameless, {}])).toEqual([]);
      expect(doubts([{ ...nameless, cash: 2 }])).toEqual([]);
    });
  });

  test('a refund and a replacement of an order of one line take payments of its id, whatever product they name', () => {
    const twice = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70))];
    const sent = replacements([{ date: ago(72), original: ORDER, replacement: ORDER2, sku: A.sku, qty: 2 }]);
    const open = (...rows: object[]) =>
      run([
        ...world(
          twice,
          [],
          rows.map((more) => paid(ago(20), { ...B, ...more })),
        ),
        sent,
        stock,
      ])
        .claims.filter((c) => c.rule === NEVER)
        .reduce((sum, c) => sum + c.unitsOpen, 0);
    expect(open()).toBe(2);
    expect(open({})).toBe(1);
    expect(open({ cash: 2 })).toBe(0);
  });

  test('another order pays nothing here', () => {
    expectClaims(world(one, [], [paid(ago(20), { order: ORDER2 })]), [{ rule: NEVER, open: 1 }]);
  });

  test('a warehouse or inbound payment without an order pays nothing here', () => {
    const rows = [
      { date: ago(20), reason: 'Lost_Warehouse' },
      { date: ago(20), reason: 'Lost_Inbound' },
    ];
    expectClaims(world(one, [], rows), [{ rule: NEVER, open: 1 }]);
  });

  test.each([
    [7, 0],
    [8, 1],
  ])('a payment %i days before the order was charged', (days, open) => {
    const tabs = world(one, [], [paid(ago(130 + days)), { date: ago(1), reason: 'Lost_Inbound', ...B }]);
    // Too early to serve, it names the order all the same.
    expectClaims(tabs, open === 0 ? [] : [{ rule: NEVER, open, strength: 'review' }]);
  });

  test('the day of grace counts from the order’s first refund, not the last', () => {
    const two = [
      sale(ORDER, { qty: 2 }),
      refund(ORDER, ago(90)),
      refund(ORDER, ago(70), 20, { adjustment: 'amzn1:crow:second' }),
    ];
    const tabs = world(two, [back(ago(85))], [paid(ago(88)), { date: ago(1), reason: 'Lost_Inbound', ...B }]);
    expectClaims(tabs, []);
  });

  test('a reversed payment opens the unit again, its window unchanged', () => {
    const rows = [
      paid(ago(40), { id: '900' }),
      paid(ago(20), { reason: 'Reimbursement_Reversal', original: '900', cash: -1 }),
    ];
    expectClaims(world(one, [], rows), [{ rule: NEVER, open: 1, event: ago(70), deadline: ago(-50) }]);
  });
});

describe('how many units a refund is', () => {
  const two = (principal: number, more: Partial<MoneyEvent> = {}) =>
    world([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), principal, more)]);

  test.each([
    ['both', 40, 2],
    ['a remainder of exactly 90 %', 38, 2],
    ['a remainder just under 90 %', 37.99, 1],
    ['one', 20, 1],
    ['exactly 90 % of one', 18, 1],
    ['just under 90 %: partial', 17.99, 0],
    ['half', 10, 0],
    ['a cent', 0.01, 0],
  ])('%s: %d of 2 × 20.00', (_, principal, open) => {
    // A part of a unit beside a whole one: nobody can tell what the buyer kept.
    const strength = principal === 37.99 ? 'review' : 'strong';
    expectClaims(two(principal), open === 0 ? [] : [{ rule: NEVER, open, strength }]);
  });

  test('never more than the printed quantity', () => {
    // One printed and two paid back: what the buyer kept cannot be told.
    expectClaims(two(40, { qty: 1 }), [{ rule: NEVER, open: 1, strength: 'review' }]);
    expectClaims(two(20, { qty: 1 }), [{ rule: NEVER, open: 1 }]);
    expectClaims(two(20, { qty: 2 }), [{ rule: NEVER, open: 1, strength: 'review' }]);
  });

  test('partial whatever quantity is printed', () => {
    expectClaims(two(10, { qty: 1 }), []);
  });

  test('two partial refunds are no unit, though together they would be', () => {
    const events = [
      sale(ORDER),
      refund(ORDER, ago(75), 10),
      refund(ORDER, ago(70), 10, { adjustment: 'amzn1:crow:second' }),
    ];
    expectClaims(world(events), []);
  });

  test('a partial refund does not move the event of a full one', () => {
    const events = [
      sale(ORDER, { qty: 2 }),
      refund(ORDER, ago(75)),
      refund(ORDER, ago(65), 4, { adjustment: 'amzn1:crow:second' }),
    ];
    expectClaims(world(events), [{ rule: NEVER, open: 1, event: ago(75), amount: '20.00' }]);
  });

  test('up to the units ordered', () => {
    const events = [
      sale(ORDER),
      refund(ORDER, ago(75)),
      refund(ORDER, ago(70), 20, { adjustment: 'amzn1:crow:second' }),
    ];
    expectClaims(world(events), [
      { rule: NEVER, open: 1 },
      { rule: OVER, open: 0, amount: '20.00' },
    ]);
  });

  test('lines of one adjustment are one refund', () => {
    const half = refund(ORDER, ago(70), 10, { adjustment: 'amzn1:crow:one' });
    // One unit, or two half refunds of which the buyer kept both: the money cannot tell.
    expectClaims(world([sale(ORDER), half, half]), [{ rule: NEVER, open: 1, strength: 'review' }]);
    const whole = refund(ORDER, ago(70), 20, { adjustment: 'amzn1:crow:one' });
    expectClaims(world([sale(ORDER, { qty: 2 }), whole, whole]), [{ rule: NEVER, open: 2 }]);
    // A part and the rest of it beside a whole unit.
    const rest = refund(ORDER, ago(70), 4, { adjustment: 'amzn1:crow:one' });
    expectClaims(world([sale(ORDER, { qty: 2 }), whole, rest]), [{ rule: NEVER, open: 1, strength: 'review' }]);
  });

  test('without an adjustment id the lines of one day are one refund: partial ones are a doubt', () => {
    const part = (principal: number, date = ago(70)) => refund(ORDER, date, principal, { adjustment: '' });
    expectClaims(world([sale(ORDER), part(12), part(8)]), [{ rule: NEVER, open: 1, strength: 'review' }]);
    expectClaims(world([sale(ORDER), part(12), part(8, ago(69))]), []);
    expectClaims(world([sale(ORDER, { qty: 2 }), part(20), part(20)]), [{ rule: NEVER, open: 2 }]);
    expectClaims(world([sale(ORDER), part(20)]), [{ rule: NEVER, open: 1 }]);
  });

  test('the order may stand on two lines of one unit each', () => {
    expectClaims(world([sale(ORDER), sale(ORDER), refund(ORDER, ago(70), 40)]), [{ rule: NEVER, open: 2 }]);
  });

  test('payments print the quantity', () => {
    const tabs = [
      payments([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40, { qty: 1 })]),
      returns(filler()),
      reimbursements(),
    ];
    expectClaims(tabs, [{ rule: NEVER, open: 1, strength: 'review' }]);
  });
});

describe('without the order line', () => {
  test('a settlement prints no quantity: one unit, and review', () => {
    expectClaims(world([refund(ORDER, ago(70), 40)]), [{ rule: NEVER, strength: 'review', open: 1 }]);
  });

  test('the printed quantity, and review', () => {
    const tabs = [payments([refund(ORDER, ago(70), 40, { qty: 2 })]), returns(filler()), reimbursements()];
    expectClaims(tabs, [{ rule: NEVER, strength: 'review', open: 2 }]);
  });

  test('the unit price comes from the next source', () => {
    const sources = [
      v1([sale(ORDER, { qty: 2 })], { name: 'old settlement' }),
      payments([sale(ORDER, { qty: 2 })], 'US'),
    ];
    for (const source of sources) {
      expectClaims([...world([refund(ORDER, ago(70), 40)]), source], [{ rule: NEVER, open: 2 }]);
      expectClaims([...world([refund(ORDER, ago(70), 10)]), source], []);
    }
  });

  test('else from the orders report', () => {
    const orders = allOrders([{ order: ORDER, units: 2, price: 40 }]);
    expectClaims([...world([refund(ORDER, ago(70), 40)]), orders], [{ rule: NEVER, open: 2 }]);
    expectClaims([...world([refund(ORDER, ago(70), 10)]), orders], []);
  });

  test('item-price with the tax in it: the reading nearest to whole units counts', () => {
    const orders = allOrders([{ order: ORDER, units: 1, price: 24, tax: 4 }]);
    expectClaims([...world([refund(ORDER, ago(70), 20)]), orders], [{ rule: NEVER, open: 1 }]);
    expectClaims([...world([refund(ORDER, ago(70), 24)]), orders], [{ rule: NEVER, open: 1 }]);
  });

  test('a price from the orders report is no ground for error 3 by money', () => {
    const orders = allOrders([{ order: ORDER, units: 1, price: 20 }]);
    expectClaims([...world([refund(ORDER, ago(70), 25)], [back(ago(60))]), orders], []);
  });
});

describe('whose orders', () => {
  const refunded = (more: Partial<MoneyEvent>) => [sale(ORDER, more), refund(ORDER, ago(70), 20, more)];

  test('fulfilled by the seller: out', () => {
    expectClaims(world(refunded({ fulfilled: 'MFN' })), []);
    const tabs = [payments(refunded({ fulfilled: 'MFN' })), returns(filler()), reimbursements()];
    expectClaims(tabs, []);
  });

  test('unknown: review', () => {
    expectClaims(world(refunded({ fulfilled: '' })), [{ rule: NEVER, strength: 'review', open: 1 }]);
  });

  test('unknown in the settlement, told by the orders report', () => {
    const tabs = world(refunded({ fulfilled: '' }));
    expectClaims([...tabs, allOrders([{ order: ORDER }])], [{ rule: NEVER, open: 1 }]);
    expectClaims([...tabs, allOrders([{ order: ORDER, channel: 'Merchant' }])], []);
  });

  test('never more than Amazon pays for a unit', () => {
    const events = (price: number) => [sale(ORDER, { price }), refund(ORDER, ago(70), price)];
    expectClaims(world(events(9000)), [{ rule: NEVER, open: 1, value: '5000.00', amount: '5000.00' }]);
    expectClaims(world(events(4000)), [{ rule: NEVER, open: 1, amount: '4000.00' }]);
  });

  test('reports disagree: review', () => {
    const mixed = [sale(ORDER), refund(ORDER, ago(70), 20, { fulfilled: 'MFN' })];
    const unsure = [{ rule: NEVER, strength: 'review', open: 1 }] as const;
    expectClaims(world(mixed), unsure);
    expectClaims([...world(refunded({})), allOrders([{ order: ORDER, channel: 'Merchant' }])], unsure);
    expectClaims([...world(refunded({})), allOrders([{ order: ORDER }])], [{ rule: NEVER, open: 1 }]);
    expectClaims(
      [...world(refunded({})), allOrders([{ order: ORDER2, channel: 'Merchant' }])],
      [{ rule: NEVER, open: 1 }],
    );
  });

  test('an order id in the merchant returns report: out', () => {
    expectClaims([...world(refunded({})), merchantReturns([ORDER])], []);
    expectClaims([...world(refunded({})), merchantReturns([ORDER2])], [{ rule: NEVER, open: 1 }]);
  });

  test.each(['Non-Amazon US', 'Non-Amazon', 'SI US Prod Marketplace'])('multi-channel, sold on %s: out', (shop) => {
    expectClaims(world(refunded({ shop })), []);
  });

  test('multi-channel by the orders report’s sales channel: out', () => {
    const tabs = world([sale(ORDER), refund(ORDER, ago(70))]);
    expectClaims([...tabs, allOrders([{ order: ORDER, shop: 'Non-Amazon' }])], []);
    expectClaims([...tabs, fulfilledShipments([{ order: ORDER, shop: 'Non-Amazon US' }])], []);
    expectClaims([...tabs, fulfilledShipments([{ order: ORDER }])], [{ rule: NEVER, open: 1 }]);
  });

  test('multi-channel by its id, S and digits: out', () => {
    const id = 'S01-2412417-1075636';
    expectClaims(world([sale(id), refund(id, ago(70))]), []);
  });

  test('a refund without a principal line is the seller’s goodwill: out', () => {
    const goodwill: MoneyEvent = { kind: 'Refund', order: ORDER, sku: A.sku, date: ago(70), goodwill: -20 };
    expectClaims(world([sale(ORDER), goodwill]), []);
    expectClaims(world([sale(ORDER, { shipping: 20 }), { ...goodwill, goodwill: undefined, shipping: -20 }]), []);
  });

  test.each(['A-to-z Guarantee Refund', 'Chargeback Refund'] as const)('%s: out', (kind) => {
    expectClaims(world([sale(ORDER), refund(ORDER, ago(70), 20, { kind })]), []);
  });
});

describe('orders that Amazon paid back', () => {
  const one = [sale(ORDER), refund(ORDER, ago(70))];
  const line = (fields: object, order = ORDER) =>
    settlementLine('paid back', {
      'order-id': order,
      sku: '',
      'fulfillment-id': '',
      'amount-type': 'other-transaction',
      amount: '20.00',
      'posted-date': ago(30),
      ...fields,
    });

  test.each([
    ['a SAFE-T claim, by type', { 'transaction-type': 'SAFE-T Reimbursement', 'amount-description': 'Adjustment' }],
    ['… by description', { 'transaction-type': 'other-transaction', 'amount-description': 'SAFE-T reimbursement' }],
    ['the guarantee’s recovery', { 'transaction-type': 'A-to-z Guarantee Recovery', 'amount-description': 'x' }],
    ['a bank’s', { 'transaction-type': 'Chargeback Recovery', 'amount-description': 'x' }],
  ])('%s: nothing of the order, all of another', (_text, fields) => {
    expectClaims([...world(one), line(fields)], []);
    expectClaims([...world(one), line(fields, ORDER2)], [{ rule: NEVER, open: 1 }]);
  });
});

describe('what cost nothing is no unit', () => {
  const free = { promotion: -20 };

  test('Vine, or an item given away: refunded for nothing', () => {
    expectClaims(world([sale(ORDER, free), refund(ORDER, ago(70), 20, { promotion: 20 })]), []);
    expectClaims(world([sale(ORDER, { price: 0 }), refund(ORDER, ago(70), 0)]), []);
  });

  test('half of the price is a price', () => {
    const half = { promotion: -10 };
    expectClaims(world([sale(ORDER, half), refund(ORDER, ago(70), 20, { promotion: 10 })]), [{ rule: NEVER, open: 1 }]);
  });
});

describe('units that the buyer was charged for again', () => {
  const charged = (date: string, principal: number | undefined, more: Partial<MoneyEvent> = {}): MoneyEvent => ({
    kind: 'Order_Retrocharge',
    order: ORDER,
    sku: A.sku,
    date,
    principal,
    ...more,
  });
  const one = [sale(ORDER), refund(ORDER, ago(100))];

  test('one unit charged again', () => {
    expectClaims(world([...one, charged(ago(50), 20)]), []);
  });

  test('a partial charge is no unit', () => {
    expectClaims(world([...one, charged(ago(50), 10)]), [{ rule: NEVER, open: 1, strength: 'review' }]);
  });

  test('tax lines only are none', () => {
    expectClaims(world([...one, charged(ago(50), undefined, { tax: 1.6 })]), [{ rule: NEVER, open: 1 }]);
  });

  test('Refund_Retrocharge undoes it', () => {
    const undone: MoneyEvent = { ...charged(ago(40), -20), kind: 'Refund_Retrocharge' };
    expectClaims(world([...one, charged(ago(50), 20), undone]), [{ rule: NEVER, open: 1, event: ago(100) }]);
  });

  test('payments show it as well, in the words of the country', () => {
    for (const language of ['US', 'DE', 'JP'] as const) {
      const price = language === 'JP' ? 2000 : 20;
      const events = [sale(ORDER, { price, fbaFee: language === 'JP' ? -350 : -3.5 }), refund(ORDER, ago(100), price)];
      const rest = [returns(filler()), reimbursements()];
      expectClaims([payments([...events, charged(ago(50), price)], language), ...rest], []);
      expectClaims([payments(events, language), ...rest], [{ rule: NEVER, open: 1 }]);
    }
  });

  test('shown by a newer report of another kind', () => {
    expectClaims([...world(one), payments([...one, charged(ago(50), 20)])], []);
  });

  test('one of two', () => {
    expectClaims(world([sale(ORDER, { qty: 2 }), refund(ORDER, ago(100), 40), charged(ago(50), 20)]), [
      { rule: NEVER, open: 1 },
    ]);
  });
});

describe('replacements', () => {
  const NEW = '111-2222222-9999999';
  const sent = (more: object = {}) => replacements([{ date: ago(70), original: ORDER, replacement: NEW, ...more }]);
  const around = (came: Parameters<typeof world>[1] = [], given: Parameters<typeof world>[2] = []) => [
    returns([...came, ...filler()]),
    reimbursements(given),
  ];

  test('the original never came back: error 7 without an amount', () => {
    expectClaims(
      [sent(), ...around()],
      [
        {
          rule: NEVER,
          open: 1,
          order: ORDER,
          sku: A.sku,
          event: ago(70),
          deadline: ago(-50),
          amount: null,
          units: [1, 0, 0, 1],
        },
      ],
    );
  });

  test.each([ORDER, NEW])('it came back under %s', (order) => {
    expectClaims([sent(), ...around([{ date: ago(60), order }])], []);
  });

  test.each([ORDER, NEW])('it was reimbursed under %s', (order) => {
    expectClaims([sent(), ...around([], [paid(ago(20), { order })])], []);
  });

  test('2 replaced, 1 returned', () => {
    expectClaims([sent({ qty: 2 }), ...around([back(ago(60))])], [{ rule: NEVER, open: 1, event: ago(70) }]);
  });

  test.each([
    [59, 'waiting'],
    [60, 'ready'],
    [120, 'ready'],
    [121, 'expired'],
  ])('%i days old: %s', (age, state) => {
    expectClaims([sent({ date: ago(age) }), ...around()], [{ rule: NEVER, open: 1, state }]);
  });

  test('a unit both refunded and replaced is one unit', () => {
    const result = expectClaims(
      [...world([sale(ORDER), refund(ORDER, ago(70))]), sent()],
      [{ rule: NEVER, open: 1, order: ORDER }],
    );
    expect(result.claims).toHaveLength(1);
  });

  test('refunded, replaced, and returned once: nothing', () => {
    expectClaims([...world([sale(ORDER), refund(ORDER, ago(70))], [back(ago(60))]), sent()], []);
  });

  test('it came back damaged by the carrier: error 9 owns it', () => {
    const came = back(ago(60), { disposition: 'CARRIER_DAMAGED', status: '' });
    expectClaims(
      [sent(), ...around([came])],
      [{ rule: 'return-damaged', strength: 'review', open: 1, event: ago(60), amount: null }],
    );
  });

  describe('named by the orders report alone', () => {
    const replaced = (more: object = {}) =>
      allOrders([{ order: NEW, date: ago(70), price: 0, original: ORDER, ...more }], 'replacement orders');

    test('the original never came back', () => {
      expectClaims([replaced(), ...around()], [{ rule: NEVER, open: 1, order: ORDER, event: ago(70), amount: null }]);
      expectClaims([replaced({ original: '' }), ...around()], []);
    });

    test.each([ORDER, NEW])('it came back, or was paid, under %s', (order) => {
      expectClaims([replaced(), ...around([{ date: ago(60), order }])], []);
      expectClaims([replaced(), ...around([], [paid(ago(20), { order })])], []);
    });

    test.each([
      ['paid for, as in an exchange', { price: 20 }],
      ['not sent yet', { status: 'Pending' }],
      ['sent by the seller', { channel: 'Merchant' as const }],
    ])('%s: no replacement of Amazon’s', (_, more) => {
      expectClaims([replaced(more), ...around()], []);
    });

    test('beside the replacements report it is the same unit', () => {
      expectClaims([replaced(), sent(), ...around()], [{ rule: NEVER, open: 1, order: ORDER }]);
    });
  });

  test('a replacement after the as-of date is no event', () => {
    expectClaims([sent({ date: ago(-1) }), ...around()], []);
  });

  test('the marketplace is that of the original order', () => {
    const orders = allOrders([{ order: ORDER, shop: 'Amazon.co.uk', currency: 'GBP' }]);
    expectClaims(
      [sent(), ...around(), orders],
      [{ rule: NEVER, open: 1, marketplace: 'UK', from: plus(ago(70), 45), deadline: plus(ago(70), 105) }],
    );
  });
});
