// What settles a shipment, a fee or money under another id, day, place or form, and what is close to it and settles
// nothing. For each row what is left: "settled" is no claim, "doubted" none that is certain, "certain" the units that are.
import type { Tab } from '../../src/values/cell';
import { run } from '../contract/support/claims';
import { ago } from '../contract/support/dates';
import { BOOK, givenBack, inCategory, settlementLine, sheet } from '../contract/support/fees';
import { covered, receipt, SHIPMENT, SHIPMENT2, shipments } from '../contract/support/inbound';
import { paidBack, payments, refund, sale, v1, v2 } from '../contract/support/money';
import { ORDER, ORDER2 } from '../contract/support/orders';
import { A, allOrders, B, damaged, found, merchantReturns, reimbursements } from '../contract/support/stock';
import {
  BROKEN,
  broken,
  cameBack,
  check,
  GONE,
  gone,
  HURT,
  HURT_RETURN,
  LOST,
  loss,
  losses,
  NEVER,
  NO_IDS,
  NOTHING,
  one,
  type Payment,
  paid,
  refunded,
  SHORT,
  short,
  spoilt,
  TAKEN,
  taken,
} from './situations';

describe('a shipment', () => {
  const sent2 = {
    shipment: SHIPMENT2,
    status: 'Closed',
    delivered: ago(100),
    closed: ago(70),
    shipped: 10,
    received: 9,
  };
  const inbound = (more: object = {}): Payment => ({ reason: 'Lost_Inbound', ...more });
  check([
    ['paid within a week before its closing', SHORT, 'settled', short([inbound({ date: ago(75) })])],
    ['paid long before its closing', SHORT, 'doubted', short([inbound({ date: ago(90) })])],
    ['paid as damaged on the way', SHORT, 'settled', short([inbound({ reason: 'Damaged_Inbound' })])],
    ['paid under the label that is the ASIN', SHORT, 'settled', short([inbound({ fnsku: A.asin })])],
    ['paid by no id at all', SHORT, 'doubted', short([inbound(NO_IDS)])],
    [
      'one payment for two that lack a unit',
      SHORT,
      1,
      short([inbound()], [receipt(ago(99), 9, { ref: SHIPMENT2 })], [sent2]),
    ],
    ['received after its closing', SHORT, 'settled', short([], [receipt(ago(30), 1)])],
    [
      'received under its id in other case',
      SHORT,
      'settled',
      short([], [receipt(ago(80), 1, { ref: ` ${SHIPMENT.toLowerCase()} ` })]),
    ],
    [
      'typed by the seller in other case',
      SHORT,
      'settled',
      [
        shipments([{ ...sent2, shipment: SHIPMENT.toLowerCase(), received: '' }]),
        covered([receipt(ago(99), 10)]),
        paid(),
      ],
    ],
    ['received under another label of the SKU', SHORT, 'doubted', short([], [receipt(ago(80), 1, { fnsku: A.asin })])],
    [
      'received under another label of the ASIN',
      SHORT,
      'doubted',
      short([], [receipt(ago(80), 1, { sku: 'OLD-1', fnsku: 'X00OLD0001' })]),
    ],
    ['a receipt of another product', SHORT, 1, short([], [receipt(ago(80), 1, { ref: SHIPMENT2, ...B })])],
    ['taken out and put in again', TAKEN, 'settled', taken([], [receipt(ago(15), 1)])],
    ['taken out of one label into another', TAKEN, 'doubted', taken([], [receipt(ago(20), 1, { fnsku: A.asin })])],
    ['taken out, and another product put in', TAKEN, 'doubted', taken([], [receipt(ago(20), 1, B)])],
    ['taken out and paid', TAKEN, 'settled', taken([inbound({ date: ago(10) })])],
    ['taken out and paid under another label', TAKEN, 'settled', taken([inbound({ date: ago(10), fnsku: A.asin })])],
    ['taken out and paid by no id at all', TAKEN, 'doubted', taken([inbound(NO_IDS)])],
    [
      'taken out of a shipment that had one above plan',
      TAKEN,
      'settled',
      [
        shipments([{ ...sent2, shipment: SHIPMENT, received: '' }]),
        covered([receipt(ago(99), 11), receipt(ago(20), -1)]),
        paid(),
      ],
    ],
  ]);
});

describe('paid, as money alone shows it', () => {
  const line = (d: number, code: string, more: object = {}) => paidBack('', ago(d), 10, { code, ...more });
  const LOST_CODE = 'WAREHOUSE_LOST';
  const booked = { date: ago(32), reason: 'Lost_Warehouse' };
  const twoLost = (...tabs: Tab[]) => [losses(2), ...tabs];
  check([
    ['a settlement', LOST, 'doubted', loss(paid(), v2([line(30, LOST_CODE)]))],
    ['an older settlement', LOST, 'doubted', loss(paid(), v1([line(30, LOST_CODE)]))],
    ['payments', LOST, 'doubted', loss(paid(), payments([line(30, LOST_CODE)]))],
    ['German payments', LOST, 'doubted', loss(paid(), payments([line(30, LOST_CODE)], 'DE'))],
    ['Japanese payments', LOST, 'doubted', loss(paid(), payments([line(30, LOST_CODE)], 'JP'))],
    ['a settlement of another product', LOST, 1, loss(paid(), v2([line(30, LOST_CODE, { sku: B.sku })]))],
    ['a settlement of long before', LOST, 1, loss(paid(), v2([line(71, LOST_CODE)]))],
    ['a settlement that repeats a payment', LOST, 1, twoLost(paid(booked), v2([line(30, LOST_CODE)]))],
    [
      'a settlement and payments that repeat it',
      LOST,
      1,
      twoLost(paid(booked), v2([line(30, LOST_CODE)]), payments([line(30, LOST_CODE)])),
    ],
    [
      'a settlement that shows two',
      LOST,
      'doubted',
      twoLost(paid(booked), v2([line(30, LOST_CODE, { qty: 2, other: 20 })])),
    ],
    [
      'a settlement that repeats a payment of another sum',
      LOST,
      1,
      twoLost(paid({ ...booked, per: 12 }), v2([line(30, LOST_CODE)])),
    ],
    ['a settlement that takes money back', LOST, 1, loss(paid(), v2([line(30, LOST_CODE, { other: -10 })]))],
    ['a settlement for a wrong fee', LOST, 1, loss(paid(), v2([line(30, 'INCORRECT_FEES_ITEMS')]))],
    ['a damage', HURT, 'doubted', [covered([damaged(ago(40))]), paid(), v2([line(30, 'WAREHOUSE_DAMAGE')])]],
    ['a shipment', SHORT, 'doubted', [...short([]), v2([line(50, 'MISSING_FROM_INBOUND')])]],
    ['a shipment, before it was closed', SHORT, 1, [...short([]), v2([line(78, 'MISSING_FROM_INBOUND')])]],
    ['units taken out', TAKEN, 'doubted', [...taken([]), v2([line(10, 'MISSING_FROM_INBOUND')])]],
    [
      'a return that was damaged',
      BROKEN,
      'doubted',
      [...broken(), v2([line(10, 'WAREHOUSE_DAMAGE')], { name: 's 2' })],
    ],
    [
      'a refund, and no order',
      NEVER,
      'doubted',
      refunded(NOTHING, paid(), v2([line(10, 'CS_ERROR_ITEMS')], { name: 's 2' })),
    ],
    [
      'a refund of another product, and no order',
      NEVER,
      1,
      refunded(NOTHING, paid(), v2([line(10, 'CS_ERROR_ITEMS', { sku: B.sku })], { name: 's 2' })),
    ],
    [
      'a return that never reached stock',
      GONE,
      'doubted',
      [...gone([]), v2([line(10, 'WAREHOUSE_LOST')], { name: 's 2' })],
    ],
  ]);
});

describe('money of a kind that is not known', () => {
  const charge = (more: object): Tab[] => [
    v2([sale(ORDER), refund(ORDER, ago(70)), { kind: UNKNOWN, order: ORDER, sku: A.sku, date: ago(40), ...more }]),
    NOTHING,
    paid(),
  ];
  const UNKNOWN = 'Erneute Belastung' as 'Order_Retrocharge';
  check([
    ['to the seller in the order', NEVER, 'doubted', charge({ principal: 20 })],
    ['in another order', NEVER, 1, charge({ principal: 20, order: ORDER2 })],
    ['from the seller', NEVER, 1, charge({ principal: -20 })],
    ['that is no price', NEVER, 1, charge({ fbaFee: 2 })],
  ]);
});

describe('money that names an order, and that no unit used', () => {
  const again = (more: object): Tab[] => [
    v2([
      sale(ORDER),
      refund(ORDER, ago(70)),
      { kind: 'Order_Retrocharge', order: ORDER, sku: A.sku, date: ago(40), principal: 20, ...more },
    ]),
    NOTHING,
    paid(),
  ];
  const taken20 = (more: object): Tab[] => [
    v2([sale(ORDER), refund(ORDER, ago(70)), refund(ORDER, ago(60), -20, { adjustment: 'x2', ...more })]),
    NOTHING,
    paid(),
  ];
  const plus = (type: string, order: string, sku = A.sku): Tab =>
    settlementLine('more money', {
      ...{ 'transaction-type': type, 'order-id': order, 'amount-type': 'other-transaction' },
      ...{ 'amount-description': type, amount: '20.00', 'posted-date': ago(20), sku },
    });
  const SAFET = 'SAFE-T reimbursement';
  const back = (...tabs: Tab[]) => [...refunded(cameBack(one(ORDER, HURT_RETURN)), paid()), ...tabs];
  check([
    ['charged again under another product', NEVER, 'doubted', again({ sku: 'OLD-1' })],
    ['charged again for no product', NEVER, 'doubted', again({ sku: '' })],
    ['charged again, half of it', NEVER, 'doubted', again({ principal: 10 })],
    ['charged again, less than a tenth', NEVER, 1, again({ principal: 1.9 })],
    ['another order charged again', NEVER, 1, again({ order: ORDER2, sku: 'OLD-1' })],
    ['the refund taken back under another product', NEVER, 'doubted', taken20({ sku: 'OLD-1' })],
    ['half of the refund taken back', NEVER, 'doubted', taken20({ principal: 10 })],
    ['another refund taken back', NEVER, 1, taken20({ order: ORDER2 })],
    ['an unknown kind', NEVER, 'doubted', refunded(NOTHING, paid(), plus('Goodwill credit', ORDER, ''))],
    ['an unknown kind in another order', NEVER, 1, refunded(NOTHING, paid(), plus('Goodwill credit', ORDER2))],
    ['a SAFE-T claim of the product alone', NEVER, 'doubted', refunded(NOTHING, paid(), plus(SAFET, ''))],
    ['a SAFE-T claim of another product', NEVER, 1, refunded(NOTHING, paid(), plus(SAFET, '', B.sku))],
    ['a SAFE-T claim of a damaged return', BROKEN, 'doubted', back(plus(SAFET, ORDER))],
    ['a SAFE-T claim of another order', BROKEN, 1, back(plus(SAFET, ORDER2))],
    ['a guarantee refund recovered, damaged return', BROKEN, 'doubted', back(plus('A-to-z Guarantee Recovery', ORDER))],
    ['a SAFE-T claim of a return that never reached stock', GONE, 'doubted', [...gone([]), plus(SAFET, ORDER)]],
    ['of another order, never reached stock', GONE, 1, [...gone([]), plus(SAFET, ORDER2)]],
    [
      'a cancelled order',
      NEVER,
      'doubted',
      [...refunded(NOTHING, paid()), spoilt(allOrders([{ order: ORDER }]), 2, 'order-status', 'Cancelled')],
    ],
    [
      'another order that was cancelled',
      NEVER,
      1,
      [...refunded(NOTHING, paid()), spoilt(allOrders([{ order: ORDER2 }]), 2, 'order-status', 'Cancelled')],
    ],
    [
      'a return to the seller whose order id lost its hyphens',
      NEVER,
      'doubted',
      [...refunded(NOTHING, paid()), merchantReturns([ORDER.replace(/-/g, '')])],
    ],
    ['a return to the seller of another order', NEVER, 1, [...refunded(NOTHING, paid()), merchantReturns([ORDER2])]],
  ]);
});

describe('a shipment of which more is said elsewhere', () => {
  const open = (shipment: string) =>
    shipments([{ shipment, status: 'Receiving', shipped: 10, received: 9 }], 'Shipments 2');
  check([
    ['another tab says that it is open', SHORT, 'doubted', [...short([]), open(SHIPMENT)]],
    ['another shipment is open', SHORT, 1, [...short([]), open(SHIPMENT2)]],
    ['a find that names it', SHORT, 'doubted', short([], [found(ago(60), 1, { ref: SHIPMENT })])],
    ['a find that names another', SHORT, 1, short([], [found(ago(60), 1, { ref: SHIPMENT2 })])],
    ['ownership of a unit given to the seller', SHORT, 'doubted', short([], [found(ago(60), 1, { reason: 'O' })])],
    ['the same of another product', SHORT, 1, short([], [found(ago(60), 1, { reason: 'O', ...B })])],
  ]);
});

describe('a fee that was given back', () => {
  const SOLD = '111-2000000-7777777';
  const charged = (...tabs: Tab[]) => [sheet(BOOK), v2([sale(SOLD, { date: ago(60), fbaFee: -7.81 })]), ...tabs];
  const money = (amount: number) => ({ date: ago(20), per: amount, amount });
  const corrected = (more: object) => charged(reimbursements([{ reason: 'Fee_Correction', ...money(3.46), ...more }]));
  const line = (order: string, sku: string, type = 'Gebührenkorrektur') =>
    settlementLine('corrected', {
      ...{ 'transaction-type': type, 'order-id': order, 'amount-type': 'Sonstiges', 'amount-description': type },
      ...{ amount: '3.46', 'posted-date': ago(20), sku },
    });
  const rated = (...tabs: Tab[]) => [
    inCategory('Home & Kitchen'),
    v2([sale(SOLD, { date: ago(60), commission: -4, fbaFee: 0 })]),
    ...tabs,
  ];
  const SIZE = 'size-tier-fee';
  const RATE = 'referral-fee';
  check([
    ['in its order', SIZE, 'settled', charged(givenBack(SOLD, 3.46))],
    ['under no id', SIZE, 'doubted', charged(givenBack('', 3.46, { sku: '' }))],
    ['under no id, before the charge', SIZE, 1, charged(givenBack('', 3.46, { sku: '', date: ago(61) }))],
    ['under another product', SIZE, 1, charged(givenBack('', 3.46, { sku: B.sku }))],
    ['under the SKU in other case', SIZE, 'doubted', charged(givenBack(SOLD, 3.46, { sku: 'lamp-01' }))],
    ['in its order, under a SKU that it has not', SIZE, 'doubted', charged(givenBack(SOLD, 3.46, { sku: 'OLD-1' }))],
    ['in another order', SIZE, 1, charged(givenBack(ORDER2, 3.46))],
    ['the other fee', SIZE, 1, charged(givenBack('', 3.46, { sku: '', fee: 'Commission' }))],
    ['by the report, no product', SIZE, 'doubted', corrected({ ...NO_IDS })],
    ['by the report, another product', SIZE, 1, corrected(B)],
    ['as an adjustment of no kind', SIZE, 'doubted', corrected({ reason: 'GeneralAdjustment' })],
    ['as a payment for stock', SIZE, 1, corrected({ reason: 'Lost_Warehouse' })],
    ['in words that nobody knows', SIZE, 'doubted', charged(line(SOLD, A.sku))],
    ['in such words, the product alone', SIZE, 'doubted', charged(line('', A.sku))],
    ['in such words, another order', SIZE, 1, charged(line(ORDER2, B.sku))],
    ['an amount that cannot be read', SIZE, 'doubted', charged(spoilt(givenBack(SOLD, 3.46), 3, 'amount', '#REF!'))],
    [
      'an amount of another order that cannot be read',
      SIZE,
      1,
      charged(spoilt(givenBack(ORDER2, 3.46, { sku: B.sku }), 3, 'amount', '#REF!')),
    ],
    ['commission, under no id', RATE, 'doubted', rated(line('', '', 'CommissionCorrection'))],
    ['commission, with a refund of a SKU that the order has not', RATE, 'doubted', rated(refundOf('OLD-1', SOLD))],
    ['commission, with the refund of another order', RATE, 1, rated(refundOf(A.sku, ORDER2))],
    ['the fulfilment fee alone', RATE, 1, rated(givenBack(SOLD, 1))],
  ]);

  function refundOf(sku: string, order: string): Tab {
    return v2([refund(order, ago(50), 20, { commission: 4, sku })], { name: 'refunds' });
  }
});

describe('a short payment that was made up for', () => {
  const UNDER = 'underpaid-reimbursement';
  const less = { reason: 'Lost_Warehouse', cash: 2, per: 10, amount: 10 };
  const amounts = (...rows: Payment[]) =>
    run([paid(less, ...rows)])
      .claims.filter((c) => c.rule === UNDER)
      .map((c) => c.strength);
  const more = { reason: 'Re_evaluation', date: ago(5), cash: 0, total: 0, amount: 10 };
  test('by a later payment of the product, and not by an earlier one or that of another product', () => {
    expect(amounts()).toEqual(['strong']);
    expect(amounts(more)).toEqual(['review']);
    expect(amounts({ ...more, reason: 'GeneralAdjustment', cash: 1 })).toEqual(['review']);
    expect(amounts({ ...more, date: ago(90) })).toEqual(['strong']);
    expect(amounts({ ...more, ...B })).toEqual(['strong']);
    expect(amounts({ ...more, currency: 'EUR' })).toEqual(['strong']);
  });
});
