// What settles a unit of an order under another id, day, place or form, and what is close to it and settles
// nothing. For each row what is left: "settled" is no claim, "doubted" none that is certain, "certain" the units that are.
import type { Tab } from '../../src/values/cell';
import { ago } from '../contract/support/dates';
import { covered, restocked } from '../contract/support/inbound';
import { type MoneyEvent, paidBack, payments, refund, sale, v2 } from '../contract/support/money';
import { ORDER, ORDER2 } from '../contract/support/orders';
import {
  A,
  allOrders,
  B,
  filler,
  found,
  lost,
  products,
  type ReturnRow,
  replacements,
  returns,
} from '../contract/support/stock';
import {
  BROKEN,
  broken,
  cameBack,
  changed,
  check,
  GONE,
  gone,
  HURT_RETURN,
  NAMELESS,
  NEVER,
  NO_IDS,
  NOTHING,
  OVER,
  one,
  paid,
  refunded,
  spoilt,
} from './situations';

describe('an order that was refunded', () => {
  const money = (...events: Parameters<typeof v2>[0]) => [
    v2([sale(ORDER), refund(ORDER, ago(70)), ...events]),
    NOTHING,
    paid(),
  ];
  const back = (more: object) => refunded(cameBack(one(ORDER, more)), paid());
  const spoiltBack = (order: string, more: object = {}) =>
    refunded(spoilt(cameBack(one(ORDER, more)), 2, 'order-id', order), paid());
  /** Two products sold, of which the first was refunded. */
  const beside = (...rows: (ReturnRow | MoneyEvent)[]) => [
    v2([sale(ORDER), sale(ORDER, { sku: B.sku }), refund(ORDER, ago(70)), ...rows.filter((r) => 'kind' in r)]),
    cameBack(...rows.filter((r) => !('kind' in r))),
    paid(),
  ];
  const two = sale(ORDER, { qty: 2 });
  const shop = [allOrders([{ order: ORDER }])];
  check([
    [
      'came back under another SKU that Products links',
      NEVER,
      'settled',
      [...back({ sku: 'OLD-1', fnsku: A.fnsku }), products([{ fnsku: A.fnsku }])],
    ],
    ['came back under another SKU that nothing links', NEVER, 'doubted', back({ sku: 'OLD-1', fnsku: A.fnsku })],
    [
      'came back under ids that are not known',
      NEVER,
      'doubted',
      back({ sku: 'OLD-1', fnsku: 'X00OLD0001', asin: 'B0OLD00001' }),
    ],
    ['came back, blanks around the order id', NEVER, 'settled', spoiltBack(` ${ORDER} `)],
    ['came back, an apostrophe before the order id', NEVER, 'settled', spoiltBack(`'${ORDER}`)],
    ['came back, the order id a number', NEVER, 'doubted', spoiltBack('1.11222E+16')],
    ['came back, the order id without hyphens', NEVER, 'doubted', spoiltBack(ORDER.replace(/-/g, ''))],
    ['another product came back, the order id a number', NEVER, 1, spoiltBack('1.11222E+16', { ...B, date: ago(101) })],
    ['another product of the order came back, which nobody refunded', NEVER, 'doubted', beside(one(ORDER, B))],
    [
      'both products refunded, and twice the other came back',
      NEVER,
      'doubted',
      beside(one(ORDER, B), one(ORDER, { ...B, date: ago(59) }), refund(ORDER, ago(70), 20, { sku: B.sku })),
    ],
    [
      'both products refunded, and the other came back',
      NEVER,
      1,
      beside(one(ORDER, B), refund(ORDER, ago(70), 20, { sku: B.sku })),
    ],
    ['came back before the refund', NEVER, 'settled', back({ date: ago(80) })],
    ['another order came back', NEVER, 1, refunded(cameBack(one(ORDER2)), paid())],
    [
      'one row of a return in two exports',
      OVER,
      1,
      [
        v2([two, refund(ORDER, ago(70), 40)]),
        cameBack(one(ORDER, { plate: 'L1' })),
        returns([one(ORDER, { plate: 'L1' })], 'returns 2'),
        paid(),
      ],
    ],
    [
      'one row of a return twice in one export',
      OVER,
      1,
      [
        v2([two, refund(ORDER, ago(70), 40)]),
        cameBack(one(ORDER, { plate: 'L1' }), one(ORDER, { plate: 'L1' })),
        paid(),
      ],
    ],
    [
      'paid under another SKU',
      NEVER,
      'settled',
      refunded(NOTHING, paid({ reason: 'CustomerReturn', order: ORDER, sku: 'OLD-1', fnsku: '', asin: '' })),
    ],
    [
      'paid long before it was refunded',
      NEVER,
      'settled',
      refunded(NOTHING, paid({ reason: 'CustomerReturn', order: ORDER, date: ago(120) })),
    ],
    ['paid under another order', NEVER, 1, refunded(NOTHING, paid({ reason: 'CustomerReturn', order: ORDER2 }))],
    ['paid by the settlement alone', NEVER, 'settled', money(paidBack(ORDER, ago(20), 15))],
    ['paid by the settlement under another order', NEVER, 1, money(paidBack(ORDER2, ago(20), 15))],
    [
      'paid by a German payments file alone',
      NEVER,
      'settled',
      [...money(), payments([paidBack(ORDER, ago(20), 15)], 'DE')],
    ],
    [
      'charged again',
      NEVER,
      'settled',
      money({ kind: 'Order_Retrocharge', order: ORDER, sku: A.sku, date: ago(30), principal: 20 }),
    ],
    [
      'charged again, tax alone',
      NEVER,
      1,
      money({ kind: 'Order_Retrocharge', order: ORDER, sku: A.sku, date: ago(30), tax: 2 }),
    ],
    [
      'charged again and that undone',
      NEVER,
      1,
      money(
        { kind: 'Order_Retrocharge', order: ORDER, sku: A.sku, date: ago(30), principal: 20 },
        { kind: 'Refund_Retrocharge', order: ORDER, sku: A.sku, date: ago(25), principal: -20 },
      ),
    ],
    [
      'claimed by the buyer from A to z',
      NEVER,
      'settled',
      [
        v2([sale(ORDER), { kind: 'A-to-z Guarantee Refund', order: ORDER, sku: A.sku, date: ago(70), principal: -20 }]),
        NOTHING,
        paid(),
      ],
    ],
    [
      'refunded in two halves',
      NEVER,
      'settled',
      [v2([sale(ORDER), refund(ORDER, ago(70), 10), refund(ORDER, ago(69), 10, { adjustment: 'x' })]), NOTHING, paid()],
    ],
    ['in a settlement and in payments', NEVER, 1, [...money(), payments([sale(ORDER), refund(ORDER, ago(70))])]],
    [
      'in payments of two languages',
      NEVER,
      1,
      [
        payments([sale(ORDER), refund(ORDER, ago(70))], 'UK', 'p 1'),
        payments(
          [sale(ORDER, { shop: 'amazon.co.uk' }), refund(ORDER, ago(70), 20, { shop: 'amazon.co.uk' })],
          'DE',
          'p 2',
        ),
        NOTHING,
        paid({ ...NAMELESS, ...B, currency: 'GBP' }),
      ],
    ],
    [
      'replaced, and the replacement came back',
      NEVER,
      'settled',
      [
        v2([sale(ORDER)]),
        replacements([{ date: ago(90), original: ORDER, replacement: ORDER2 }]),
        cameBack(one(ORDER2)),
        paid(),
      ],
    ],
    [
      'replaced, and the replacement was paid',
      NEVER,
      'settled',
      [
        v2([sale(ORDER)]),
        replacements([{ date: ago(90), original: ORDER, replacement: ORDER2 }]),
        NOTHING,
        paid({ reason: 'CustomerServiceIssue', order: ORDER2 }),
      ],
    ],
    [
      'replaced, and another order came back',
      NEVER,
      1,
      [
        v2([sale(ORDER)]),
        replacements([{ date: ago(90), original: ORDER, replacement: ORDER2 }]),
        cameBack(one('111-2222222-9999999')),
        paid(),
      ],
    ],
    [
      'known to be the seller’s own to send',
      NEVER,
      'settled',
      [
        v2([sale(ORDER, { fulfilled: 'MFN' }), refund(ORDER, ago(70), 20, { fulfilled: 'MFN' })]),
        NOTHING,
        paid(),
        ...shop,
      ],
    ],
    [
      'a payment for buyers that only the ASIN links',
      NEVER,
      'doubted',
      [
        ...refunded(NOTHING, paid({ reason: 'Customer_Return', sku: 'OLD-1', fnsku: 'X00OLD0001', asin: A.asin })),
        products([{ asin: A.asin }]),
      ],
    ],
    [
      'a payment for buyers that nothing links',
      NEVER,
      1,
      refunded(NOTHING, paid({ reason: 'Customer_Return', sku: 'OLD-1', fnsku: 'X00OLD0001', asin: A.asin })),
    ],
    [
      'a payment for buyers of no id at all',
      NEVER,
      'doubted',
      refunded(NOTHING, paid({ reason: 'CustomerReturn', ...NO_IDS })),
    ],
  ]);
});

describe('a return', () => {
  const plate = { plate: 'L1' };
  const centre = { fc: 'PHX7' };
  check([
    ['restocked under another label of its SKU', GONE, 'settled', gone([], [restocked(ago(58), { fnsku: A.asin })])],
    ['restocked as unsellable', GONE, 'settled', gone([], [restocked(ago(60), { disposition: 'CUSTOMER_DAMAGED' })])],
    ['restocked three days before', GONE, 'settled', gone([], [restocked(ago(63))])],
    ['restocked five days before', GONE, 'doubted', gone([], [restocked(ago(65))])],
    ['restocked long before', GONE, 1, gone([], [restocked(ago(71))])],
    ['found in the warehouse after it', GONE, 'doubted', gone([], [found(ago(58))])],
    ['found before it', GONE, 1, gone([], [found(ago(61))])],
    ['found, as another one was lost', GONE, 1, gone([], [lost(ago(61)), found(ago(58))])],
    ['another product found', GONE, 1, gone([], [found(ago(58), 1, B)])],
    ['restocked in another centre', GONE, 'settled', gone([], [restocked(ago(60), centre)])],
    ['restocked four days after', GONE, 'doubted', gone([], [restocked(ago(56))])],
    [
      'restocked, only the ASIN links',
      GONE,
      'doubted',
      gone([], [restocked(ago(50), { sku: 'OLD-1', fnsku: 'X00OLD0001' })]),
    ],
    [
      'restocked, its SKU not readable',
      GONE,
      'doubted',
      gone([], [restocked(ago(50), { sku: '#N/A', fnsku: 'X00OTHER01' })]),
    ],
    ['of another product restocked', GONE, 1, gone([], [restocked(ago(50), B)])],
    ['paid with its order', GONE, 'settled', gone([{ reason: 'CustomerServiceIssue', order: ORDER }])],
    ['paid with another order', GONE, 1, gone([{ reason: 'CustomerServiceIssue', order: ORDER2 }])],
    [
      'of which two rows of one plate disagree',
      GONE,
      'settled',
      gone([], [], cameBack(one(ORDER, plate), one(ORDER, { ...plate, disposition: 'CUSTOMER_DAMAGED', status: '' }))),
    ],
    [
      'damaged and paid under another SKU of the order',
      BROKEN,
      'settled',
      broken({ reason: 'CustomerServiceIssue', order: ORDER, sku: 'OLD-1', fnsku: '', asin: '' }),
    ],
    ['damaged, and another order paid', BROKEN, 1, broken({ reason: 'CustomerServiceIssue', order: ORDER2 })],
    ['damaged, and paid by no id at all', BROKEN, 'doubted', broken({ reason: 'Damaged_Warehouse', ...NO_IDS })],
    [
      'damaged, its quantity not readable',
      BROKEN,
      'settled',
      refunded(
        changed(cameBack(one(ORDER, { disposition: 'CARRIER_DAMAGED', status: '' })), 2, (cells, at) =>
          cells.map((c, i) => (i === at('quantity') ? '?' : c)),
        ),
        paid(),
      ),
    ],
  ]);
});

describe('replaced and exchanged', () => {
  const sent = (more: object = {}) => replacements([{ date: ago(90), original: ORDER, replacement: ORDER2, ...more }]);
  const other = { sku: 'NEW-1', fnsku: 'X00NEW0001', asin: 'B0NEW00001' };
  const charge = (order: string): Tab[] => [
    v2([sale(ORDER), { kind: 'Order_Retrocharge', order, sku: A.sku, date: ago(40), principal: 20 }]),
    sent(),
    NOTHING,
    paid(),
  ];
  const bought = (order: string, more: object = {}): Tab[] => [
    v2([sale(ORDER), sale(order, { date: ago(85), ...more })]),
    sent(),
    NOTHING,
    paid(),
  ];
  const third = '111-2222222-5555555';
  check([
    ['charged again under the original', NEVER, 'doubted', charge(ORDER)],
    ['charged again under the replacement', NEVER, 'doubted', charge(ORDER2)],
    ['another order charged again', NEVER, 1, charge(third)],
    ['the replacement was paid for', NEVER, 'doubted', bought(ORDER2)],
    ['the replacement was free', NEVER, 1, bought(ORDER2, { promotion: -20 })],
    ['another order was paid for', NEVER, 1, bought(third)],
    [
      'the guarantee took money for it',
      NEVER,
      'doubted',
      [
        v2([sale(ORDER), { kind: 'A-to-z Guarantee Refund', order: ORDER, sku: A.sku, date: ago(70), principal: -20 }]),
        sent(),
        NOTHING,
        paid(),
      ],
    ],
    [
      'another product came back under the replacement',
      NEVER,
      'doubted',
      [v2([sale(ORDER)]), sent(), cameBack(one(ORDER2, other)), paid()],
    ],
    [
      'another product came back under another order',
      NEVER,
      1,
      [v2([sale(ORDER)]), sent(), cameBack(one(third, other)), paid()],
    ],
    [
      'another product of the order came back',
      NEVER,
      'doubted',
      [v2([sale(ORDER), sale(ORDER, { sku: B.sku })]), sent({ sku: A.sku }), cameBack(one(ORDER, B)), paid()],
    ],
    ['exchanged, the first came back', NEVER, 'settled', [v2([sale(ORDER)]), sent(B), cameBack(one(ORDER)), paid()]],
    ['exchanged, nothing came back', NEVER, 1, [v2([sale(ORDER)]), sent(B), NOTHING, paid()]],
    [
      'exchanged and refunded is one unit',
      NEVER,
      1,
      [v2([sale(ORDER), refund(ORDER, ago(70))]), sent(B), NOTHING, paid()],
    ],
  ]);
});

describe('what a damaged return says of itself', () => {
  const back = (more: object) => refunded(cameBack(one(ORDER, { ...HURT_RETURN, ...more })), paid());
  const newer = (was: string, is: string) => [
    v2([sale(ORDER), refund(ORDER, ago(70))]),
    returns([one(ORDER, { ...HURT_RETURN, status: was }), ...filler(ago(200), ago(30))], 'returns 1'),
    returns([one(ORDER, { ...HURT_RETURN, status: is }), ...filler(ago(200), ago(0))], 'returns 2'),
    paid(),
  ];
  const plates = (plate: string) =>
    refunded(cameBack(one(ORDER, HURT_RETURN), one(ORDER2, { plate, date: ago(58) })), paid());
  check([
    ['a status in German', BROKEN, 'doubted', back({ status: 'Erstattet' })],
    ['a status in Chinese', BROKEN, 'doubted', back({ status: '已赔付' })],
    ['a status that nobody knows', BROKEN, 'doubted', back({ status: 'Waiting' })],
    ['a status of stock', BROKEN, 1, back({ status: 'Unit returned to inventory' })],
    ['reimbursed, and a newer copy says nothing', BROKEN, 'settled', newer('Reimbursed', '')],
    [
      'reimbursed, and a newer copy says something else',
      BROKEN,
      'settled',
      newer('Reimbursed', 'Unit returned to inventory'),
    ],
    ['a newer copy says reimbursed', BROKEN, 'settled', newer('', 'Reimbursed')],
    ['no copy does', BROKEN, 1, newer('', 'Unit returned to inventory')],
    ['its licence plate stands in another order, too', BROKEN, 'doubted', plates('LPN1')],
    ['another licence plate does', BROKEN, 1, plates('LPN2')],
  ]);
});

describe('units that a buyer sent back, by the ledger alone', () => {
  const withStock = (came: Tab, ...rows: Parameters<typeof covered>[0] & object) => [
    ...refunded(came, paid()),
    covered(rows),
  ];
  check([
    ['after the refund, and no return explains it', NEVER, 'doubted', withStock(NOTHING, restocked(ago(50)))],
    ['soon before the refund', NEVER, 'doubted', withStock(NOTHING, restocked(ago(80)))],
    ['long before the refund', NEVER, 1, withStock(NOTHING, restocked(ago(90)))],
    ['of another product', NEVER, 1, withStock(NOTHING, restocked(ago(50), B))],
    ['that the return of another order explains', NEVER, 1, withStock(cameBack(one(ORDER2)), restocked(ago(60)))],
    ['… though some weeks apart', NEVER, 1, withStock(cameBack(one(ORDER2)), restocked(ago(40)))],
    ['no unit at all', NEVER, 1, withStock(NOTHING)],
  ]);
});
