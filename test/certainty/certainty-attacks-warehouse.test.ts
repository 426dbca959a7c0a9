// What settles a unit of the warehouse under another id, day, place or form, and what is close to it and settles
// nothing. For each row what is left: "settled" is no claim, "doubted" none that is certain, "certain" the units that are.
import type { Tab } from '../../src/values/cell';
import { AS_OF, ago } from '../contract/support/dates';
import { covered, receipt, restocked, SHIPMENT2, shipments } from '../contract/support/inbound';
import { paidBack, refund, sale, v2 } from '../contract/support/money';
import { ORDER } from '../contract/support/orders';
import {
  A,
  B,
  damaged,
  found,
  type LedgerRow,
  ledger,
  lost,
  products,
  reimbursements,
} from '../contract/support/stock';
import {
  cameBack,
  check,
  cut,
  GONE,
  gone,
  HURT,
  LOST,
  longer,
  loss,
  losses,
  NAMELESS,
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

const WHOLE: Payment = { reason: 'Lost_Warehouse' };
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
    ['a merged product, of which nothing went out', LOST, 'doubted', came({ reason: '3' })],
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
    ['moved on another day', TAKEN, 2, twoOut(receipt(ago(15), 1, { ref: SHIPMENT2 }))],
    ['one of two shipments, and a row of the second not read whole', SHORT, 'doubted', twoShort(SHIPMENT2)],
    ['one of two shipments, and a row of a third', SHORT, 1, twoShort('FBA17TEST0009')],
  ]);
});
