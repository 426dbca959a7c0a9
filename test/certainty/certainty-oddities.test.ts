// Rows that are booked oddly: ids in the wrong place, one thing printed twice, other words for it, and their twins that are booked
// as they should be.
import type { Tab } from '../../src/values/cell';
import { run } from '../contract/support/claims';
import { AS_OF, ago } from '../contract/support/dates';
import { settlementLine } from '../contract/support/fees';
import { covered, ledgerFiller, receipt, restocked, SHIPMENT, SHIPMENT2, shipments } from '../contract/support/inbound';
import { type MoneyEvent, refund, sale, v2 } from '../contract/support/money';
import { ORDER, ORDER2 } from '../contract/support/orders';
import { allOrders, B, type LedgerRow, ledger, lost, merchantReturns, replacements } from '../contract/support/stock';
import {
  BROKEN,
  broken,
  type Case,
  cameBack,
  check,
  FILLED,
  GONE,
  gone,
  HURT,
  LOST,
  loss,
  NEVER,
  NOTHING,
  OVER,
  one,
  type Payment,
  paid,
  refunded,
  SHORT,
  sent,
  short,
  spoilt,
  Z,
} from './situations';

const WHOLE: Payment = { reason: 'Lost_Warehouse' };
const NO_IDS = { sku: '', fnsku: '', asin: '' };
const THIRD = '111-2222222-5555555';
const HURT_RETURN = { disposition: 'CARRIER_DAMAGED', status: '', plate: 'LPN1' };
const moneyLine = (type: string, order: string, amount = '20.00', sku = 'LAMP-01'): Tab =>
  settlementLine('more money', {
    ...{ 'transaction-type': type, 'order-id': order, 'amount-type': 'other-transaction', sku },
    ...{ 'amount-description': type, amount, 'posted-date': ago(20) },
  });

describe('what stands in place of an order id', () => {
  const withOrder = (order: string, more: Payment) => paid({ ...more, order });
  const named = (order: string, more: object = {}) =>
    refunded(NOTHING, spoilt(paid({ reason: 'CustomerReturn', order: ORDER, ...more }), 3, 'amazon-order-id', order));
  const INBOUND: Payment = { reason: 'Lost_Inbound' };
  check([
    ['the shipment', SHORT, 'settled', short([{ ...INBOUND, order: SHIPMENT }])],
    ['another shipment, of another product', SHORT, 1, short([{ ...INBOUND, order: SHIPMENT2, ...B }])],
    ['a dash', LOST, 'settled', loss(withOrder('-', WHOLE))],
    ['a number', LOST, 'settled', loss(withOrder('7012345678', WHOLE))],
    ['a number, of another product', LOST, 1, loss(withOrder('7012345678', { ...WHOLE, ...B }))],
    ['the order of a buyer', LOST, 'doubted', loss(withOrder(ORDER2, WHOLE))],
    ['a removal order', LOST, 1, loss(withOrder('RemQL0901', { reason: 'Removal_Order_Lost' }))],
    ['the order with a sign before it', NEVER, 'doubted', named(`#${ORDER}`)],
    ['the order with words before it', NEVER, 'doubted', named(`Order ${ORDER}`)],
    ['the same of another product', NEVER, 1, named(`#${ORDER}`, B)],
  ]);
});

describe('what pays for no unit', () => {
  check([
    ['a fee corrected', LOST, 1, loss(paid({ reason: 'Fee_Correction', cash: 0, total: 0, amount: 3 }))],
    ['a fee corrected, with a quantity', LOST, 1, loss(paid({ reason: 'Fee_Correction', amount: 3 }))],
    ['an adjustment of no kind', LOST, 'doubted', loss(paid({ reason: 'GeneralAdjustment', amount: 3 }))],
  ]);
});

describe('a payment that speaks of more units than it prints', () => {
  const two = (more: object) => [covered([lost(ago(40), 2)]), paid({ ...WHOLE, ...more })];
  const never2 = (more: object) => [
    v2([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)]),
    NOTHING,
    paid({ reason: 'CustomerReturn', order: ORDER, ...more }),
  ];
  check([
    ['by its money', LOST, 'doubted', two({ per: 10, amount: 20 })],
    ['by its total', LOST, 'doubted', two({ total: 2 })],
    ['its money is that of one', LOST, 1, two({ per: 20, amount: 20 })],
    ['all of both', LOST, 'settled', two({ cash: 2, amount: 20 })],
    ['of another product', LOST, 2, two({ per: 10, amount: 20, ...B })],
    ['of an order', NEVER, 'doubted', never2({ per: 10, amount: 20 })],
    ['of an order, the money of one', NEVER, 1, never2({ per: 10, amount: 10 })],
  ]);
});

describe('a replacement that the orders report knows', () => {
  const sentAs = (...tabs: Tab[]) => [
    v2([sale(ORDER)]),
    replacements([{ date: ago(90), original: ORDER, replacement: ORDER2 }]),
    ...tabs,
    NOTHING,
    paid(),
  ];
  const status = (text: string, order = ORDER2) => sentAs(spoilt(allOrders([{ order }]), 2, 'order-status', text));
  check([
    ['it was cancelled', NEVER, 'doubted', status('Cancelled')],
    ['it was returned', NEVER, 'doubted', status('Shipped - Returned to Seller')],
    ['it was sent', NEVER, 1, status('Shipped')],
    ['another order was cancelled', NEVER, 1, status('Cancelled', THIRD)],
    ['it was sent back to the seller himself', NEVER, 'doubted', sentAs(merchantReturns([ORDER2]))],
    ['another order was', NEVER, 1, sentAs(merchantReturns([THIRD]))],
  ]);
});

describe('a second unit that cost nothing', () => {
  const two = (second: Partial<MoneyEvent>) => [
    v2([sale(ORDER), sale(ORDER, second), refund(ORDER, ago(70))]),
    NOTHING,
    paid(),
  ];
  check([
    ['given away with the first', NEVER, 1, two({ principal: 0 })],
    ['paid like the first', NEVER, 1, two({})],
    ['at half the price of the first', NEVER, 1, two({ principal: 10 })],
  ]);
});

describe('a payment taken back', () => {
  const back = (more: object) =>
    loss(
      paid(
        { ...WHOLE, id: '70007' },
        {
          reason: 'Reimbursement_Reversal',
          original: '70007',
          id: 'R70007',
          date: ago(10),
          cash: -1,
          amount: -10,
          ...more,
        },
      ),
    );
  check([
    ['by a row of another product', LOST, 'doubted', back(B)],
    ['by a row of its own', LOST, 1, back({})],
    ['by a row of no product', LOST, 1, back(NO_IDS)],
    ['by a row of its FNSKU and another SKU', LOST, 1, back({ sku: 'OLD-1' })],
    ['by a row of its SKU in other case', LOST, 1, back({ ...NO_IDS, sku: 'lamp-01' })],
  ]);

  test('for more than it paid, and the rest paid again', () => {
    const strengths = (...rows: Payment[]) =>
      run([
        paid(
          { ...WHOLE, id: '70007' },
          { reason: 'Reimbursement_Reversal', original: '70007', id: 'R70007', date: ago(15), cash: -1, amount: -15 },
          ...rows,
        ),
      ])
        .claims.filter((c) => c.rule === 'reversal-without-unit' && c.unitsOpen === 0)
        .map((c) => c.strength);
    const again: Payment = { ...WHOLE, date: ago(5), cash: 1, total: 1, amount: 5, per: 5 };
    expect(strengths()).toEqual(['strong']);
    expect(strengths(again)).toEqual(['review']);
    expect(strengths({ ...again, ...B })).toEqual(['strong']);
    expect(strengths({ ...again, currency: 'EUR' })).toEqual(['strong']);
  });
});

describe('one thing in two downloads, printed on two days', () => {
  const twice = (date: string, ref: string, both: LedgerRow[] = []) => [
    covered([lost(ago(40), 1, { ref: '777' })]),
    ledger([...ledgerFiller(ago(300), AS_OF), lost(date, 1, { ref }), ...both], { name: 'ledger 2' }),
  ];
  const replaced = (date: string, by: string) => [
    v2([sale(ORDER, { qty: 2 })]),
    replacements([{ date: ago(90), original: ORDER, replacement: ORDER2 }], 'replaced 1'),
    replacements([{ date, original: ORDER, replacement: by }], 'replaced 2'),
    NOTHING,
    paid(),
  ];
  check([
    ['a loss', LOST, 1, [...twice(ago(39), '777'), paid()]],
    ['a loss, and paid once', LOST, 'settled', [...twice(ago(39), '777'), paid(WHOLE)]],
    ['a loss of another reference', LOST, 'doubted', [...twice(ago(39), '778'), paid()]],
    ['a loss two days later', LOST, 'doubted', [...twice(ago(38), '777'), paid()]],
    [
      'two losses in both',
      LOST,
      2,
      [
        covered([lost(ago(40), 1, { ref: '777' }), lost(ago(38), 1, { ref: '777' })]),
        ...twice(ago(38), '777', [lost(ago(40), 1, { ref: '777' })]).slice(1),
        paid(),
      ],
    ],
    [
      'a loss, and the second download has both',
      LOST,
      2,
      [...twice(ago(39), '777', [lost(ago(40), 1, { ref: '777' })]), paid()],
    ],
    ['a replacement', NEVER, 1, replaced(ago(89), ORDER2)],
    ['a replacement by another order', NEVER, 2, replaced(ago(89), THIRD)],
  ]);
});

describe('one order under two names', () => {
  const renamed = (came: Tab, ...orders: Parameters<typeof allOrders>[0]) => [
    v2([sale(ORDER, { sku: 'OLD-1' }), refund(ORDER, ago(70), 20, { sku: 'OLD-1' })]),
    allOrders(orders),
    came,
    paid(),
  ];
  const mixed = (lamp: 'Amazon' | 'Merchant', mat: 'Amazon' | 'Merchant') => [
    v2([sale(ORDER, { sku: B.sku, fulfilled: '' }), refund(ORDER, ago(70), 20, { sku: B.sku, fulfilled: '' })]),
    allOrders([
      { order: ORDER, channel: lamp },
      { order: ORDER, ...B, channel: mat },
    ]),
    NOTHING,
    paid(),
  ];
  const cancelled = (order: string, ...more: Parameters<typeof allOrders>[0]) => [
    ...refunded(NOTHING, paid()),
    spoilt(allOrders([{ order }, ...more]), 2, 'item-status', 'Cancelled'),
  ];
  check([
    ['came back under the SKU of the orders report', NEVER, 'doubted', renamed(cameBack(one(ORDER)), { order: ORDER })],
    ['another order came back', NEVER, 1, renamed(cameBack(one(ORDER2)), { order: ORDER })],
    [
      'the orders report has both, and the other came back',
      NEVER,
      'doubted',
      renamed(cameBack(one(ORDER)), { order: ORDER }, { order: ORDER, sku: 'OLD-1', asin: 'B0OLD00001' }),
    ],
    ['the seller sent what was refunded, Amazon the rest', NEVER, 'settled', mixed('Amazon', 'Merchant')],
    ['Amazon sent what was refunded, the seller the rest', NEVER, 1, mixed('Merchant', 'Amazon')],
    ['the item was cancelled', NEVER, 'doubted', cancelled(ORDER)],
    ['one of two of the item was cancelled', NEVER, 1, cancelled(ORDER, { order: ORDER })],
    ['an item of another order was cancelled', NEVER, 1, cancelled(ORDER2)],
  ]);
});

describe('what the orders report says of a unit that never came back', () => {
  const status = (text: string, order = ORDER) => [
    ...refunded(NOTHING, paid()),
    spoilt(allOrders([{ order }]), 2, 'order-status', text),
  ];
  const twice = (plates: readonly string[], more: object = {}) => [
    v2([sale(ORDER), refund(ORDER, ago(70))]),
    allOrders([{ order: ORDER }, { order: ORDER2, ...more }]),
    cameBack(...plates.map((plate) => one(ORDER2, { plate, ...more }))),
    paid(),
  ];
  const charged = (qty: number, ...plates: string[]) => [
    v2([sale(ORDER), refund(ORDER, ago(70)), sale(ORDER2, { qty }), refund(ORDER2, ago(70), 20 * qty)]),
    cameBack(...plates.map((plate) => one(ORDER2, { plate }))),
    paid(),
  ];
  check([
    ['it was returned', NEVER, 'doubted', status('Shipped - Returned to Seller')],
    ['it was rejected', NEVER, 'doubted', status('Shipped - Rejected by Buyer')],
    ['it could not be delivered', NEVER, 'doubted', status('Shipped - Undeliverable')],
    ['it was delivered', NEVER, 1, status('Shipped - Delivered to Buyer')],
    ['another order was returned', NEVER, 1, status('Shipped - Returned to Seller', ORDER2)],
    ['two came back in an order of one', NEVER, 'doubted', twice(['L1', 'L2'])],
    ['one came back in an order of one', NEVER, 1, twice(['L1'])],
    ['two of another product did', NEVER, 1, twice(['L1', 'L2'], B)],
    ['two came back in an order of two', NEVER, 1, twice(['L1', 'L2'], { units: 2 })],
    ['two came back where one was charged', NEVER, 'doubted', charged(1, 'L1', 'L2')],
    ['one came back where one was charged', NEVER, 1, charged(1, 'L1')],
    ['two came back where two were charged', NEVER, 1, charged(2, 'L1', 'L2')],
  ]);
});

describe('a return that is more than one thing', () => {
  const stocked = (...moves: LedgerRow[]) => [...broken(), covered(moves)];
  const regraded = (from: string, day = 55): LedgerRow[] => [
    restocked(ago(60), { disposition: from }),
    { date: ago(day), qty: -1, reason: 'Q', ref: '1', disposition: from },
    { date: ago(day), qty: 1, reason: 'P', ref: '1' },
  ];
  const there = (disposition: string, day = 60) => restocked(ago(day), { disposition });
  const twoOf = (first: object, second: object) => [
    v2([sale(ORDER), sale(ORDER2), refund(ORDER, ago(70)), refund(ORDER2, ago(70))]),
    cameBack(one(ORDER, { ...first, plate: 'LPN1' }), one(ORDER2, { ...second, plate: 'LPN2' })),
    paid(),
  ];
  const unpaired = (second: object, ...moves: LedgerRow[]) => [...twoOf({}, second), covered([...FILLED, ...moves])];
  // Sellable 58 and 60 days ago; the ledger has the one of day 60, and the one that a damaged return of its day takes.
  const chain = (day: number) => [
    v2([ORDER, ORDER2, THIRD].flatMap((order) => [sale(order), refund(order, ago(70))])),
    cameBack(
      one(ORDER, { date: ago(58), plate: '1' }),
      one(ORDER2, { plate: '2' }),
      one(THIRD, { ...HURT_RETURN, date: ago(day), plate: '3' }),
    ),
    paid(),
    covered([...FILLED, there('SELLABLE'), there('SELLABLE', day)]),
  ];
  const moved = (ref: string, disposition: string): LedgerRow[] => [
    there('CARRIER_DAMAGED'),
    { date: ago(55), qty: -1, reason: 'Q', ref: '1', disposition: 'CARRIER_DAMAGED' },
    { date: ago(55), qty: 1, reason: 'P', ref, disposition },
  ];
  const regradedDamage = (more: object) => [
    covered([
      { date: ago(40), qty: -1, reason: 'E', ref: '9' },
      { date: ago(40), qty: 1, reason: 'P', ref: '9', ...more },
    ]),
    paid(),
  ];
  const replacedAnd = (more: object, order: string) => [
    ...refunded(cameBack(one(ORDER, more)), paid({ reason: 'CustomerServiceIssue', order }), covered(FILLED)),
    replacements([{ date: ago(90), original: ORDER, replacement: ORDER2 }]),
  ];
  const paidDamage = (disposition: string, day = 60) => [
    ...refunded(cameBack(one(ORDER, { disposition, status: '' })), paid({ reason: 'Damaged_Warehouse' })),
    covered([there(disposition), { date: ago(day), qty: -1, reason: 'E', ref: '9' }]),
  ];
  const SPOILT = { disposition: 'CUSTOMER_DAMAGED', status: '' };
  const partly = (units: number, first: object, second: object) => [
    v2([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 20 * units)]),
    cameBack(one(ORDER, { ...first, plate: 'LPN1' }), one(ORDER, { ...second, plate: 'LPN2', date: ago(58) })),
    paid(),
    covered(FILLED),
  ];
  const both = (qty: number) => [
    v2([sale(ORDER, { qty }), refund(ORDER, ago(70), 20 * qty)]),
    cameBack(one(ORDER, HURT_RETURN), one(ORDER, { plate: 'LPN2' })),
    paid(),
  ];
  check([
    ['damaged, and sellable in the ledger', BROKEN, 'doubted', stocked(restocked(ago(60)))],
    ['damaged there, too', BROKEN, 1, stocked(restocked(ago(60), { disposition: 'CARRIER_DAMAGED' }))],
    ['another product sellable there', BROKEN, 1, stocked(restocked(ago(60), B))],
    ...['CUSTOMER_DAMAGED', 'DEFECTIVE', 'DISTRIBUTOR_DAMAGED'].map(
      (disposition) =>
        [
          `damaged, and ${disposition} in the ledger`,
          BROKEN,
          'doubted',
          stocked(restocked(ago(60), { disposition })),
        ] as const,
    ),
    ['damaged by the carrier, and by the warehouse there', BROKEN, 1, stocked(there('WAREHOUSE_DAMAGED'))],
    ['two rows there, one as the return says', BROKEN, 1, stocked(there('CARRIER_DAMAGED'), there('DEFECTIVE'))],
    [
      'two damaged, one of them by the buyer there',
      BROKEN,
      'doubted',
      [...twoOf(HURT_RETURN, HURT_RETURN), covered([there('CARRIER_DAMAGED'), there('CUSTOMER_DAMAGED')])],
    ],
    [
      'sellable there, as another return says of itself',
      BROKEN,
      1,
      [...twoOf(HURT_RETURN, {}), covered([there('SELLABLE')])],
    ],
    [
      'sellable there twice, and one such return',
      BROKEN,
      'doubted',
      [...twoOf(HURT_RETURN, {}), covered([there('SELLABLE'), there('SELLABLE', 59)])],
    ],
    ['damaged, and moved to sellable', BROKEN, 'doubted', stocked(...regraded('CARRIER_DAMAGED'))],
    ['damaged, and moved to what the buyer damaged', BROKEN, 'doubted', stocked(...moved('1', 'CUSTOMER_DAMAGED'))],
    ['damaged, and moved within what Amazon did', BROKEN, 1, stocked(...moved('1', 'WAREHOUSE_DAMAGED'))],
    ['damaged, and moved to sellable in two references', BROKEN, 'doubted', stocked(...moved('2', 'SELLABLE'))],
    [
      'the same, each half with another of its own',
      BROKEN,
      1,
      stocked(
        ...moved('2', 'SELLABLE'),
        { date: ago(55), qty: 1, reason: 'P', ref: '1', disposition: 'WAREHOUSE_DAMAGED' },
        { date: ago(55), qty: -1, reason: 'E', ref: '2' },
      ),
    ],
    ...['DEFECTIVE', 'DISTRIBUTOR_DAMAGED', 'CUSTOMER_DAMAGED'].map(
      (disposition): Case => [
        `a damage of the ledger, then ${disposition}`,
        HURT,
        'doubted',
        regradedDamage({ disposition }),
      ],
    ),
    ['then as it was damaged', HURT, 1, regradedDamage({ disposition: 'WAREHOUSE_DAMAGED' })],
    ['then in another reference', HURT, 1, regradedDamage({ disposition: 'DEFECTIVE', ref: '8' })],
    ['damaged there, as a unit of stock that was paid', BROKEN, 'doubted', paidDamage('WAREHOUSE_DAMAGED')],
    ['damaged by the carrier, and a unit of stock paid', BROKEN, 1, paidDamage('CARRIER_DAMAGED')],
    ['the unit of stock damaged long after', BROKEN, 1, paidDamage('WAREHOUSE_DAMAGED', 50)],
    ['two damaged, and one refunded', BROKEN, 1, partly(1, HURT_RETURN, HURT_RETURN)],
    ['two damaged and refunded', BROKEN, 2, partly(2, HURT_RETURN, HURT_RETURN)],
    ['one damaged, one by the buyer, and one refunded', BROKEN, 'doubted', partly(1, HURT_RETURN, SPOILT)],
    ['one damaged, one by the buyer, both refunded', BROKEN, 1, partly(2, HURT_RETURN, SPOILT)],
    ['two not restocked, and one refunded', GONE, 1, partly(1, {}, {})],
    ['two not restocked, and refunded', GONE, 2, partly(2, {}, {})],
    ['one not restocked, one damaged, and one refunded', GONE, 'doubted', partly(1, {}, HURT_RETURN)],
    ['one not restocked, one damaged, both refunded', GONE, 1, partly(2, {}, HURT_RETURN)],
    ['damaged, and the replacement paid', BROKEN, 'doubted', replacedAnd(HURT_RETURN, ORDER2)],
    ['damaged, and another order paid', BROKEN, 1, replacedAnd(HURT_RETURN, THIRD)],
    ['not restocked, and the replacement paid', GONE, 'doubted', replacedAnd({}, ORDER2)],
    ['not restocked, and another order paid', GONE, 1, replacedAnd({}, THIRD)],
    ['damaged, and moved to sellable long after', BROKEN, 1, stocked(...regraded('CARRIER_DAMAGED', 29))],
    [
      'what the buyer damaged moved to sellable',
      BROKEN,
      1,
      [
        ...broken(),
        covered([restocked(ago(60), { disposition: 'CARRIER_DAMAGED' }), ...regraded('CUSTOMER_DAMAGED').slice(1)]),
      ],
    ],
    ...(['CARRIER_DAMAGED', 'DAMAGED', 'DEFECTIVE', 'CUSTOMER_DAMAGED'] as const).flatMap((disposition): Case[] => [
      [
        `sellable and in the ledger, and another return ${disposition}`,
        GONE,
        'doubted',
        unpaired({ disposition, status: '' }, there('SELLABLE')),
      ],
      [
        `not in the ledger, and another return ${disposition} that is`,
        GONE,
        1,
        unpaired({ disposition, status: '' }, there(disposition)),
      ],
    ]),
    ['in the ledger if another return leaves its row', GONE, 'doubted', chain(62)],
    ['the row that another return should leave is too far', GONE, 1, chain(64)],
    [
      'one row of a third condition',
      GONE,
      'doubted',
      unpaired({ disposition: 'DEFECTIVE', status: '' }, there('EXPIRED')),
    ],
    [
      'one row of a third condition, nearer to the other return',
      GONE,
      1,
      unpaired({ disposition: 'DEFECTIVE', status: '', date: ago(58) }, there('EXPIRED', 58)),
    ],
    ['one ordered, and two came back', BROKEN, 'doubted', both(1)],
    ['two ordered, and two came back', BROKEN, 1, both(2)],
    [
      'damaged, and paid for another product of the order',
      BROKEN,
      'doubted',
      [
        ...broken({ reason: 'CustomerServiceIssue', order: ORDER, ...B }),
        allOrders([{ order: ORDER }, { order: ORDER, ...B }]),
      ],
    ],
    [
      'damaged, and another product of another order paid',
      BROKEN,
      1,
      [
        ...broken({ reason: 'CustomerServiceIssue', order: ORDER2, ...B }),
        allOrders([{ order: ORDER }, { order: ORDER, ...B }]),
      ],
    ],
    [
      'not restocked, and another product of the order paid',
      GONE,
      'doubted',
      [
        ...gone([{ reason: 'CustomerServiceIssue', order: ORDER, ...B }]),
        allOrders([{ order: ORDER }, { order: ORDER, ...B }]),
      ],
    ],
    [
      'a damage of the ledger, and moved to sellable',
      HURT,
      1,
      [
        covered([{ date: ago(40), qty: -1, reason: 'E', ref: '9' }, ...regraded('CARRIER_DAMAGED', 45).slice(1)]),
        paid(),
      ],
    ],
  ]);
});

describe('more refunded than charged, and made good in another way', () => {
  const left = (tabs: readonly Tab[]) =>
    run(tabs)
      .claims.filter((c) => c.rule === OVER)
      .map((c) => c.strength);
  const shipping = (...more: Partial<MoneyEvent>[]) => [
    v2([
      sale(ORDER),
      refund(ORDER, ago(70), 20, { shipping: -5 }),
      ...more.map(
        (m): MoneyEvent => ({ kind: 'Order_Retrocharge', order: ORDER, sku: 'LAMP-01', date: ago(30), ...m }),
      ),
    ]),
    cameBack(one(ORDER)),
    paid(),
  ];
  const price = (...rows: Payment[]) => [
    v2([sale(ORDER), refund(ORDER, ago(70), 30)]),
    cameBack(one(ORDER)),
    paid(...rows),
  ];
  const service: Payment = { reason: 'CustomerServiceIssue', order: ORDER };
  test.each<[string, string[], Tab[]]>([
    ['nothing', ['strong'], shipping()],
    ['shipping charged again', [], shipping({ shipping: 5 })],
    ['half of it', ['strong'], shipping({ shipping: 2.5 })],
    ['its tax alone', ['strong'], shipping({ shippingTax: 5 })],
    ['for no product', ['review'], shipping({ shipping: 5, sku: '' })],
    ['in another order', ['strong'], shipping({ shipping: 5, order: THIRD })],
    ['the refund of it taken back', [], shipping({ kind: 'Refund', shipping: 5, adjustment: 'x2' })],
    ['paid in the order', [], price(service)],
    ['paid in another currency', ['review'], price({ ...service, currency: 'CAD' })],
    ['paid in stock', ['review'], price({ ...service, cash: 0, inventory: 1, amount: 0 })],
    ['paid in another order', ['strong'], price({ ...service, order: THIRD })],
    ['paid for another product of another order', ['strong'], price({ ...service, order: THIRD, ...Z })],
  ])('%s', (_, strengths, tabs) => {
    expect(left(tabs)).toEqual(strengths);
  });
});

describe('shipments that share payments', () => {
  // Two units lack in the one; one unit was taken out of the other and put in again; two were paid.
  const two = (payment: Partial<Payment>, back: (tab: Tab) => Tab = (tab) => tab) => [
    shipments([
      { ...sent, received: 8 },
      { ...sent, shipment: SHIPMENT2, received: 10 },
    ]),
    back(
      covered([
        receipt(ago(99), 8),
        receipt(ago(99), 10, { ref: SHIPMENT2 }),
        receipt(ago(50), -1, { ref: SHIPMENT2 }),
        receipt(ago(45), 1, { ref: SHIPMENT2 }),
      ]),
    ),
    paid({ ...payment, reason: 'Lost_Inbound', date: ago(30) }),
  ];
  const unread = (tab: Tab) => spoilt(tab, tab.rows.length, 'Date', '?');
  // One lacks two units; of the other one unit lacks, and one was taken out and put in again. Each was paid one.
  const closedOrNot = (closed: string) => [
    shipments([
      { ...sent, delivered: ago(62), closed: ago(34), shipped: 7, received: 5 },
      { status: 'Closed', shipment: SHIPMENT2, delivered: ago(168), closed, shipped: 11, received: 10 },
    ]),
    covered([
      receipt(ago(62), 5),
      receipt(ago(168), 10, { ref: SHIPMENT2 }),
      receipt(ago(30), -1, { ref: SHIPMENT2 }),
      receipt(ago(23), 1, { ref: SHIPMENT2 }),
    ]),
    paid({ reason: 'Lost_Inbound', date: ago(82) }, { reason: 'Lost_Inbound', date: ago(21) }),
  ];
  check([
    ['the other one shows when it was closed', SHORT, 1, closedOrNot(ago(150))],
    ['it shows no closing date', SHORT, 1, closedOrNot('')],
    ['all read', SHORT, 'settled', two({ cash: 2 })],
    ['the day of what was put in again not read', SHORT, 'doubted', two({ cash: 2 }, unread)],
    ['the same, and a payment of another product', SHORT, 2, two({ cash: 2, ...B }, unread)],
  ]);
});

describe('where a unit was lost', () => {
  const nowhere = (fc: string, currency: string) => [
    ledger([...ledgerFiller(ago(300), AS_OF), lost(ago(40))].map((row) => ({ ...row, country: '', fc }))),
    paid({ ...WHOLE, ...Z, date: ago(200), currency }),
  ];
  check([
    ['no country, no known centre, and payments in another currency', LOST, 'doubted', nowhere('QQQ9', 'JPY')],
    ['the centre tells', LOST, 1, nowhere('LGB3', 'JPY')],
    ['payments in one currency', LOST, 1, nowhere('QQQ9', 'USD')],
  ]);
});

describe('a SAFE-T claim in other words', () => {
  const words = ['SAFE-T-Erstattung', 'Remboursement SAFE-T', 'Rimborso SAFE-T', 'Reembolso SAFE-T'];
  check([
    ['SAFE-T 补偿款', NEVER, 'settled', refunded(NOTHING, paid(), moneyLine('SAFE-T 补偿款', ORDER))],
    ['SAFE-T 补偿款, another order', NEVER, 1, refunded(NOTHING, paid(), moneyLine('SAFE-T 补偿款', ORDER2))],
  ]);
  check(
    words.flatMap((word) => [
      [word, NEVER, 'doubted', refunded(NOTHING, paid(), moneyLine(word, ORDER))] as const,
      [`${word}, another order`, NEVER, 1, refunded(NOTHING, paid(), moneyLine(word, ORDER2))] as const,
    ]),
  );
});
