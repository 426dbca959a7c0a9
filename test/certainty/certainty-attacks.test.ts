// What settles a unit under another id, day, place or form, and what is close to it and settles nothing: for each row what is
// left of the claim. "settled" is no claim, "doubted" none that is certain, "certain" the units that are.
import type { Tab } from '../../src/values/cell';
import { run } from '../contract/support/claims';
import { AS_OF, ago } from '../contract/support/dates';
import { BOOK, givenBack, inCategory, settlementLine, sheet } from '../contract/support/fees';
import { covered, receipt, restocked, SHIPMENT, SHIPMENT2, shipments } from '../contract/support/inbound';
import { paidBack, payments, refund, sale, v1, v2 } from '../contract/support/money';
import { ORDER, ORDER2 } from '../contract/support/orders';
import {
  A,
  allOrders,
  B,
  damaged,
  filler,
  found,
  type LedgerRow,
  ledger,
  lost,
  merchantReturns,
  products,
  reimbursements,
  replacements,
  returns,
} from '../contract/support/stock';
import {
  BROKEN,
  broken,
  cameBack,
  changed,
  check,
  cut,
  GONE,
  gone,
  HURT,
  LOST,
  longer,
  loss,
  NAMELESS,
  NEVER,
  NOTHING,
  OVER,
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

const NO_IDS = { sku: '', fnsku: '', asin: '' };
/** What the carrier damaged. */
const HURT_RETURN = { disposition: 'CARRIER_DAMAGED', status: '', plate: 'LPN1' };
const WHOLE: Payment = { reason: 'Lost_Warehouse' };
const losses = (units: number, ...rows: LedgerRow[]) => covered([lost(ago(40), units), ...rows]);
const payments2 = (...rows: Payment[]) => [losses(2), paid(...rows)];
const reversal = (of: string, more: object = {}): Payment => ({
  ...{ reason: 'Reimbursement_Reversal', original: of, id: `R${of}`, date: ago(10), cash: -1, amount: -10 },
  ...more,
});

describe('payments of a warehouse loss', () => {
  check([
    ['by the SKU alone, in other case', LOST, 'settled', loss(paid({ ...WHOLE, ...NO_IDS, sku: 'lamp-01' }))],
    ['by the FNSKU alone', LOST, 'settled', loss(paid({ ...WHOLE, sku: '', asin: '' }))],
    ['by the ASIN alone', LOST, 'doubted', loss(paid({ ...WHOLE, ...NO_IDS, asin: A.asin }))],
    ['by the ASIN alone, of another product', LOST, 1, loss(paid({ ...WHOLE, ...NO_IDS, asin: B.asin }))],
    ['by the ASIN in place of the FNSKU', LOST, 'doubted', loss(paid({ ...WHOLE, ...NO_IDS, fnsku: A.asin }))],
    ['by no id at all', LOST, 'doubted', loss(paid({ ...WHOLE, ...NO_IDS }))],
    ['by no id at all, before the loss', LOST, 1, loss(paid({ ...WHOLE, ...NO_IDS, date: ago(80) }))],
    [
      'in two rows of one id, money and stock',
      LOST,
      'settled',
      payments2({ ...WHOLE, id: '70007' }, { ...WHOLE, id: '70007', cash: 0, inventory: 1 }),
    ],
    [
      'in stock, which the ledger shows too',
      LOST,
      1,
      [losses(2, found(ago(22), 1, { reason: 'N' })), paid({ ...WHOLE, cash: 0, inventory: 1 })],
    ],
    [
      'in stock, and a find long after it',
      LOST,
      'settled',
      [losses(2, found(ago(2), 1, { reason: 'N' })), paid({ ...WHOLE, cash: 0, inventory: 1 })],
    ],
    [
      'of units that only the money tells',
      LOST,
      'settled',
      payments2({ ...WHOLE, cash: '', inventory: '', total: '', amount: 20 }),
    ],
    ['of 0 units and money', LOST, 'settled', loss(paid({ ...WHOLE, cash: 0, total: 0, amount: 10 }))],
    ['of 1 of 2', LOST, 1, payments2(WHOLE)],
    ['taken back whole', LOST, 1, loss(paid({ ...WHOLE, id: '70007' }, reversal('70007')))],
    [
      'taken back for stock',
      LOST,
      'settled',
      loss(paid({ ...WHOLE, id: '70007' }, reversal('70007', { inventory: 1, total: 0 }))),
    ],
    [
      'taken back by a sum alone',
      LOST,
      1,
      loss(paid({ ...WHOLE, id: '70007' }, reversal('70007', { cash: 0, inventory: 0, total: 0 }))),
    ],
    [
      'taken back and given again',
      LOST,
      'settled',
      loss(
        paid(
          { ...WHOLE, id: '70007' },
          reversal('70007'),
          reversal('R70007', { id: 'RR70007', date: ago(5), amount: 10, cash: 1 }),
        ),
      ),
    ],
    [
      'of which another was taken back',
      LOST,
      'settled',
      loss(paid({ ...WHOLE, id: '70007' }, { ...WHOLE, ...B, id: '80008' }, reversal('80008', B))),
    ],
    ['in another currency', LOST, 'settled', loss(paid({ ...WHOLE, currency: 'CAD' }))],
    ['five days before it', LOST, 'settled', loss(paid({ ...WHOLE, date: ago(45) }))],
    ['twenty days before it', LOST, 'doubted', loss(paid({ ...WHOLE, date: ago(60) }))],
    ['a month and more before it', LOST, 1, loss(paid({ ...WHOLE, date: ago(71) }))],
    ['under the reason in other spelling', LOST, 'settled', loss(paid({ reason: 'Lost:warehouse' }))],
    ['under a reason that is not known', LOST, 'doubted', loss(paid({ reason: 'Missing_From_Warehouse' }))],
    ['of no pool, taken back whole', LOST, 1, loss(paid({ ...NAMELESS, id: '70007' }, reversal('70007')))],
    [
      'of no pool, half of it taken back',
      LOST,
      'doubted',
      loss(paid({ ...NAMELESS, id: '70007', cash: 2 }, reversal('70007'))),
    ],
    [
      'by another SKU that Products links',
      LOST,
      'settled',
      [...loss(paid({ ...WHOLE, ...NO_IDS, sku: 'OLD-1' })), products([{ sku: 'OLD-1', fnsku: A.fnsku }])],
    ],
    ['by another SKU that nothing links', LOST, 1, loss(paid({ ...WHOLE, ...NO_IDS, sku: 'OLD-1' }))],
    [
      'by another SKU that only the ASIN in Products links',
      LOST,
      'doubted',
      [...loss(paid({ ...WHOLE, ...NO_IDS, sku: 'OLD-1' })), products([{ sku: 'OLD-1', asin: A.asin }])],
    ],
    [
      'in the second of two exports',
      LOST,
      'settled',
      [...loss(paid()), reimbursements([{ ...WHOLE, date: ago(20) }], 'paid 2')],
    ],
    [
      'in both of two exports',
      LOST,
      1,
      [
        losses(2),
        paid({ ...WHOLE, id: '70007' }),
        reimbursements([{ ...WHOLE, date: ago(20), id: '70007' }], 'paid 2'),
      ],
    ],
    [
      'under the SKU that lost its zeros',
      LOST,
      'settled',
      [covered([lost(ago(40), 1, { sku: '00171', fnsku: 'X00ZEROS01' })]), paid({ ...WHOLE, ...NO_IDS, sku: '171' })],
    ],
  ]);
});

describe('finds and put-backs', () => {
  const back = (more: Partial<LedgerRow> = {}): LedgerRow => ({
    date: ago(45),
    qty: 1,
    reason: 'P',
    ref: '1',
    ...more,
  });
  const two = (...rows: LedgerRow[]) => [
    covered([damaged(ago(50), 1, { ref: '1' }), damaged(ago(48), 1, { ref: '2' }), ...rows]),
    paid(),
  ];
  check([
    ['found in another centre', LOST, 'settled', [losses(1, found(ago(30), 1, { fc: 'PHX7' })), paid()]],
    [
      'found under another label of the SKU',
      LOST,
      'settled',
      [losses(1, found(ago(30), 1, { fnsku: A.asin })), paid()],
    ],
    [
      'found of a SKU that begins alike',
      LOST,
      1,
      [losses(1, found(ago(30), 1, { sku: 'LAMP-011', fnsku: 'X00LAMP011', asin: 'B0LAMP0011' })), paid()],
    ],
    ['found, its SKU not readable', LOST, 'settled', [losses(1, found(ago(30), 1, { sku: '#N/A' })), paid()]],
    [
      'found under another label, its SKU not readable',
      LOST,
      'doubted',
      [losses(1, found(ago(30), 1, { sku: '#N/A', fnsku: 'X00OTHER01' })), paid()],
    ],
    ['one put back, the other not', HURT, 1, two(back())],
    ['one put back, and one before both', HURT, 1, two(back(), back({ date: ago(55), ref: '3' }))],
    ['one put back, and another of no reference', HURT, 'doubted', two(back(), back({ date: ago(40), ref: '' }))],
    ['put back of the other label', HURT, 'doubted', two(back(), back({ ref: '2', fnsku: A.asin }))],
    ['a find of the damaged product', HURT, 2, two(found(ago(30)))],
  ]);
});

describe('the end of a ledger', () => {
  const rows = (ids: object): LedgerRow[] => [
    ...Array.from({ length: 12 }, (_, i) => ({
      date: ago(300 - i),
      qty: -1,
      event: i % 2 ? 'Shipments' : 'WhseTransfers',
      ref: '',
      sku: `E${i}`,
      fnsku: `X00E0000${i}`,
      asin: '',
    })),
    lost(ago(40)),
    { date: ago(10), qty: -1, event: 'VendorReturns', ref: '', ...B },
    { date: AS_OF, qty: 1, reason: 'F', ...ids },
  ];
  const ended = (ids: object) => {
    const tab = ledger(rows(ids));
    return [cut(tab, tab.rows.length, 'MSKU'), paid()];
  };
  check([
    ['in a row of the product', LOST, 'doubted', ended(A)],
    ['in a row of another product', LOST, 1, ended(B)],
  ]);
});

describe('an order that was refunded', () => {
  const money = (...events: Parameters<typeof v2>[0]) => [
    v2([sale(ORDER), refund(ORDER, ago(70)), ...events]),
    NOTHING,
    paid(),
  ];
  const back = (more: object) => refunded(cameBack(one(ORDER, more)), paid());
  const spoiltBack = (order: string, more: object = {}) =>
    refunded(spoilt(cameBack(one(ORDER, more)), 2, 'order-id', order), paid());
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
    ['paid long before its closing', SHORT, 1, short([inbound({ date: ago(90) })])],
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
    ['taken out, and another product put in', TAKEN, 1, taken([], [receipt(ago(20), 1, B)])],
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

describe('a return', () => {
  const plate = { plate: 'L1' };
  const centre = { fc: 'PHX7' };
  check([
    ['restocked under another label of its SKU', GONE, 'settled', gone([], [restocked(ago(58), { fnsku: A.asin })])],
    ['restocked as unsellable', GONE, 'settled', gone([], [restocked(ago(60), { disposition: 'CUSTOMER_DAMAGED' })])],
    ['restocked three days before', GONE, 'settled', gone([], [restocked(ago(63))])],
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

describe('a row of which the kind is not known', () => {
  const came = (more: object) => [losses(1, found(ago(30), 1, more)), paid()];
  check([
    ['an event in words of another language', LOST, 'doubted', came({ event: 'Anpassungen' })],
    ['an event in Japanese', LOST, 'doubted', came({ event: '在庫調整' })],
    ['the same of another product', LOST, 1, came({ event: '在庫調整', ...B })],
    ['the same before the loss', LOST, 1, [losses(1, found(ago(41), 1, { event: '在庫調整' })), paid()]],
    ['units that went out', LOST, 1, [losses(1, { date: ago(30), qty: -1, event: '出荷', ref: '' }), paid()]],
    ['a reason that nobody knows', LOST, 'doubted', came({ reason: 'W' })],
    ['a reason in words of another language', LOST, 'doubted', came({ reason: 'Gefunden' })],
    ['units that came in as lost', LOST, 'doubted', came({ reason: 'M' })],
    ['units that came in as damaged', HURT, 'doubted', [damage(found(ago(30), 1, { reason: 'E' })), paid()]],
    ['a change of condition', LOST, 1, came({ reason: 'Q' })],
    ['a merged product', LOST, 1, came({ reason: '3' })],
    ['a shipment received in words of another language', SHORT, 'doubted', short([], [arrived({})])],
    ['the same of another product', SHORT, 1, short([], [arrived(B)])],
    ['taken out, and an event in words of another language', TAKEN, 'doubted', taken([], [arrived({ date: ago(15) })])],
    ['the same before', TAKEN, 1, taken([], [arrived({ date: ago(21) })])],
    ['restocked in words of another language', GONE, 'doubted', gone([], [arrived({ date: ago(50) })])],
    ['the same more than 30 days after', GONE, 1, gone([], [arrived({ date: ago(29) })])],
  ]);

  function damage(...rows: LedgerRow[]): Tab {
    return covered([damaged(ago(40)), ...rows]);
  }
  function arrived(more: object): LedgerRow {
    return { date: ago(60), qty: 1, event: 'Retouren', ref: '', ...more };
  }
});

describe('a unit that Amazon sells as used', () => {
  const used = (sku: string) => gone([], [restocked(ago(55), { sku, fnsku: 'LPNRRAB1234', asin: 'B0USED0001' })]);
  check([
    ['of the product', GONE, 'doubted', used('amzn.gr.LAMP-01-kXy12')],
    ['of the product, whatever tells it apart', GONE, 'doubted', used('amzn.gr.LAMP-01-kX-y12-VG')],
    ['of another product', GONE, 1, used('amzn.gr.LAMP-02-kXy12')],
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

describe('an order id without its hyphens', () => {
  const joined = ORDER.replace(/-/g, '');
  const paying = (order: string, more: object = {}) =>
    refunded(NOTHING, spoilt(paid({ reason: 'CustomerReturn', order: ORDER, ...more }), 3, 'amazon-order-id', order));
  const bookedFor = (order: string, more: object = {}) =>
    refunded(NOTHING, paid(), v2([paidBack(order, ago(20), 15, more)], { name: 's 2' }));
  check([
    ['of a payment', NEVER, 'doubted', paying(joined)],
    ['with other signs', NEVER, 'doubted', paying(ORDER.replace(/-/g, '–'))],
    ['of a payment of another product', NEVER, 1, paying(joined, B)],
    ['of a removal, which is no buyer’s', NEVER, 1, paying('2026110201', B)],
    ['of a settlement', NEVER, 'doubted', bookedFor(joined)],
    ['of a settlement of another product', NEVER, 1, [...bookedFor(joined, { sku: B.sku }), products([B])]],
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

describe('several events in one claim', () => {
  const twoBack = (...moves: LedgerRow[]) => [
    v2([sale(ORDER, { qty: 2 }), refund(ORDER, ago(95), 40)]),
    ...gone(
      [],
      moves,
      cameBack(one(ORDER, { date: ago(90), plate: 'P1' }), one(ORDER, { date: ago(62), plate: 'P2' })),
    ).slice(1),
  ];
  const twoOut = (...moves: LedgerRow[]) => taken([], [receipt(ago(10), -1), ...moves]);
  const ten = { status: 'Closed', delivered: ago(100), closed: ago(70), shipped: 10 };
  const twoShort = (ref: string) => [
    shipments([
      { ...ten, received: 9 },
      { ...ten, shipment: SHIPMENT2, received: 9 },
    ]),
    longer(
      covered([receipt(ago(99), 9), receipt(ago(99), 9, { ref: SHIPMENT2 }), receipt(ago(98), 1, { ref })]),
      16,
      'Title',
    ),
    paid({ reason: 'Lost_Inbound' }),
  ];
  check([
    ['restocked between two returns', GONE, 'doubted', twoBack(restocked(ago(75)))],
    ['another product restocked between them', GONE, 2, twoBack(restocked(ago(75), B))],
    ['moved on the second of two days', TAKEN, 'doubted', twoOut(receipt(ago(10), 1, { ref: SHIPMENT2 }))],
    ['moved on another day', TAKEN, 2, twoOut(receipt(ago(12), 1, { ref: SHIPMENT2 }))],
    ['one of two shipments, and a row of the second not read whole', SHORT, 'doubted', twoShort(SHIPMENT2)],
    ['one of two shipments, and a row of a third', SHORT, 1, twoShort('FBA17TEST0009')],
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
