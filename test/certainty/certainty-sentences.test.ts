// Every doubt there is: reports that raise it, and its sentence in both languages.
import type { Tab } from '../../src/values/cell';
import { say } from '../../src/words';
import { claimsEn } from '../../src/words/claims.en';
import { run } from '../contract/support/claims';
import { AS_OF, ago } from '../contract/support/dates';
import { BOOK, givenBack, settlementLine, sheet } from '../contract/support/fees';
import {
  contents,
  covered,
  ledgerFiller,
  receipt,
  restocked,
  SHIPMENT,
  SHIPMENT2,
  shipments,
} from '../contract/support/inbound';
import { paidBack, payments, refund, sale, v2 } from '../contract/support/money';
import { ORDER, ORDER2 } from '../contract/support/orders';
import { A, allOrders, B, damaged, found, ledger, lost, returns } from '../contract/support/stock';
import {
  broken,
  cameBack,
  gone,
  loss,
  NAMELESS,
  NOTHING,
  one,
  paid,
  refunded,
  sent,
  short,
  spoilt,
  taken,
} from './situations';

const money = (type: string, order: string): Tab =>
  settlementLine('more money', {
    ...{ 'transaction-type': type, 'order-id': order, 'amount-type': 'other-transaction', sku: A.sku },
    ...{ 'amount-description': type, amount: '20.00', 'posted-date': ago(20) },
  });
const never = (...tabs: Tab[]) => refunded(NOTHING, paid(), ...tabs);
const ordered = (status: string) => never(spoilt(allOrders([{ order: ORDER }]), 2, 'order-status', status));
const hurt = { disposition: 'CARRIER_DAMAGED', status: '', plate: 'LPN1' };
const twoLines = [sale(ORDER), sale(ORDER, { sku: B.sku })];
const manyReturns = Array.from({ length: 20 }, (_, i) => ({
  ...{
    date: ago(5 + 10 * i),
    order: `111-4444444-${1_000_000 + i}`,
    status: '',
    plate: `LPN5${i}`,
    ...(i < 9 ? A : B),
  },
  ...{ disposition: i % 2 === 0 ? 'SELLABLE' : 'CUSTOMER_DAMAGED', reason: i % 3 === 0 ? 'DEFECTIVE' : 'OTHER' },
}));
const reversal = { reason: 'Reimbursement_Reversal', original: '70007', id: '70008', cash: -1, amount: -10, ...B };
const SOLD = '111-2000000-7777777';

/** The last row's amounts and its total, which stands last, do not fit. */
const amiss = (tab: Tab): Tab => ({
  ...tab,
  rows: tab.rows.map((cells, r) => (r === tab.rows.length - 1 ? [...cells.slice(0, -1), '-19.00'] : cells)),
});

const RAISED: Readonly<Record<string, readonly Tab[]>> = {
  payment: loss(paid(NAMELESS)),
  'payment-more': [
    covered([lost(ago(40), 2)]),
    paid({ reason: 'Lost_Warehouse', date: ago(20), cash: 1, per: 10, amount: 20 }),
  ],
  reversal: loss(paid({ reason: 'Lost_Warehouse', id: '70007', date: ago(20) }, { ...reversal, date: ago(10) })),
  'order-line': [
    v2([...twoLines, refund(ORDER, ago(70)), paidBack(ORDER, ago(20), 15, { sku: B.sku })]),
    NOTHING,
    paid(),
  ],
  'other-line': [
    v2([...twoLines, refund(ORDER, ago(70)), refund(ORDER, ago(70), 20, { sku: B.sku })]),
    NOTHING,
    paid({ reason: 'CustomerReturn', order: ORDER, sku: '', fnsku: '', asin: '' }),
  ],
  find: [covered([lost(ago(40)), found(ago(80))]), paid()],
  'other-download': [covered([lost(ago(40))]), ledger(ledgerFiller(ago(300), AS_OF), { name: 'ledger 2' }), paid()],
  'other-returns': [
    v2([sale(ORDER), refund(ORDER, ago(70))]),
    returns([...manyReturns, { date: ago(60), order: ORDER, ...hurt }]),
    returns(manyReturns, 'returns 2'),
    paid(),
  ],
  summary: [
    ...loss(paid()),
    {
      name: 'adjustments',
      rows: [
        ['adjusted-date', 'transaction-item-id', 'fnsku', 'sku', 'quantity', 'reason', 'disposition'],
        [ago(30), '123456', A.fnsku, A.sku, '1', 'F', 'SELLABLE'],
      ],
    },
  ],
  'odd-move': [covered([lost(ago(40)), found(ago(30), 1, { reason: 'W' })]), paid()],
  'odd-money': never(money('Goodwill credit', ORDER)),
  recovered: never(money('SAFE-T reimbursement', '')),
  'charged-again': [
    v2([
      sale(ORDER),
      refund(ORDER, ago(70)),
      { kind: 'Order_Retrocharge', order: ORDER, sku: 'OLD-1', date: ago(40), principal: 20 },
    ]),
    NOTHING,
    paid(),
  ],
  guarantee: [
    v2([
      sale(ORDER),
      refund(ORDER, ago(70)),
      { kind: 'Chargeback Refund', order: ORDER, sku: A.sku, date: ago(60), principal: -20 },
    ]),
    NOTHING,
    paid(),
  ],
  'fee-back': [sheet(BOOK), v2([sale(SOLD, { date: ago(60), fbaFee: -7.81 })]), givenBack('', 3.46, { sku: '' })],
  cancelled: ordered('Cancelled'),
  'order-came-back': ordered('Shipped - Returned to Seller'),
  'returned-elsewhere': [
    v2([sale(ORDER), refund(ORDER, ago(70))]),
    allOrders([{ order: ORDER }, { order: ORDER2 }]),
    cameBack(one(ORDER2, { plate: 'L1' }), one(ORDER2, { plate: 'L2' })),
    paid(),
  ],
  reopened: [
    ...short([]),
    shipments([{ shipment: SHIPMENT, status: 'Receiving', shipped: 10, received: 9 }], 'Shipments 2'),
  ],
  'shipment-status': [
    shipments([{ ...sent, status: 'Reimbursed', received: 9 }]),
    covered([receipt(ago(99), 9)]),
    paid(),
  ],
  'status-open': [shipments([{ ...sent, status: 'Receiving', received: 9 }]), covered([receipt(ago(99), 9)]), paid()],
  'closed-first': [shipments([{ ...sent, closed: ago(110), received: 9 }]), covered([receipt(ago(99), 9)]), paid()],
  'contents-total': [...short([]), contents([{ shipped: 10 }], SHIPMENT, 'contents', 9)],
  'rows-differ': [
    shipments([
      { ...sent, received: 8 },
      { ...sent, received: 10 },
    ]),
    covered([receipt(ago(99), 10)]),
    paid(),
  ],
  'sent-differs': [...short([]), contents([{ shipped: 9 }])],
  'return-status': refunded(cameBack(one(ORDER, { ...hurt, status: 'Waiting' })), paid()),
  'stocked-sellable': [...broken(), covered([restocked(ago(60))])],
  'stocked-otherwise': [...broken(), covered([restocked(ago(60), { disposition: 'CUSTOMER_DAMAGED' })])],
  'more-returned': refunded(cameBack(one(ORDER, hurt), one(ORDER, { plate: 'LPN2' })), paid()),
  regraded: [
    ...broken(),
    covered([
      { date: ago(55), qty: -1, reason: 'Q', ref: '1', disposition: 'CARRIER_DAMAGED' },
      { date: ago(55), qty: 1, reason: 'P', ref: '1' },
    ]),
  ],
  'paid-damage': [
    ...refunded(
      cameBack(one(ORDER, { disposition: 'WAREHOUSE_DAMAGED', status: '' })),
      paid({ reason: 'Damaged_Warehouse' }),
    ),
    covered([damaged(ago(60), 1, { ref: '1' })]),
  ],
  'regraded-otherwise': [
    ...broken(),
    covered([
      { date: ago(55), qty: -1, reason: 'Q', ref: '1', disposition: 'CARRIER_DAMAGED' },
      { date: ago(55), qty: 1, reason: 'P', ref: '1', disposition: 'CUSTOMER_DAMAGED' },
    ]),
  ],
  'same-plate': refunded(cameBack(one(ORDER, hurt), one(ORDER2, { plate: 'LPN1', date: ago(58) })), paid()),
  'paid-elsewhere': loss(paid(), v2([paidBack('', ago(30), 10, { code: 'WAREHOUSE_LOST' })])),
  'put-back': [covered([damaged(ago(50), 1, { ref: '1' }), { date: ago(30), qty: 1, reason: 'P', ref: '2' }]), paid()],
  receipt: taken([], [receipt(ago(20), 1, { ref: SHIPMENT2 })]),
  'over-receipt': short([], [], [{ ...sent, shipment: SHIPMENT2, received: 11 }]),
  restock: gone([], [restocked(ago(50))]),
  unreturned: never(covered([restocked(ago(50))])),
  unread: loss(spoilt(paid(NAMELESS), 3, 'quantity-reimbursed-cash', 'one')),
  total: [amiss(payments([sale(ORDER), { ...refund(ORDER, ago(70)), qty: 1 }])), NOTHING, paid()],
  'settlement-short': [spoilt(v2([sale(ORDER), refund(ORDER, ago(70))]), 2, 'total-amount', '400.00'), NOTHING, paid()],
  'taken-out': [shipments([{ ...sent, received: 9 }]), covered([receipt(ago(99), 8), receipt(ago(20), -1)]), paid()],
  relabelled: taken([], [receipt(ago(19), 1, B)]),
  'units-unclear': [v2([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 30)]), NOTHING, paid()],
  'marketplace-guess': [
    v2([sale(ORDER, { shop: '' }), refund(ORDER, ago(70), 20, { shop: '' })], { currency: 'CAD' }),
    NOTHING,
    paid(),
  ],
};

/** What the seller filed raises it, and no report (test/contract/filed.test.ts). */
const BY_THE_SELLER = 'doubt.filed';

test('each doubt of the words has reports that raise it', () => {
  const ids = Object.keys(claimsEn).flatMap((id) =>
    id.startsWith('doubt.') && id !== BY_THE_SELLER ? [id.slice(6)] : [],
  );
  expect(Object.keys(RAISED).sort()).toEqual(ids.sort());
});

test.each(Object.entries(RAISED))('%s: the claim is one to check, and says so', (id, tabs) => {
  const doubted = run(tabs).claims.filter((c) => c.doubts.some(({ message }) => message.id === `doubt.${id}`));
  expect(doubted.length).toBeGreaterThan(0);
  for (const claim of doubted) {
    expect(claim.strength).toBe('review');
    for (const { message, row } of claim.doubts) {
      for (const language of ['en', 'zh'] as const) expect(say(message, language)).not.toMatch(/[{}]|undefined|null/);
      if (row) expect(claim.evidence).toContainEqual(expect.objectContaining({ tab: row.tab, row: row.row }));
    }
  }
});
