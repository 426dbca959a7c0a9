// Settlement files: the events of a period as lines whose sum is the total on the first line.
import { plus } from './filling.mjs';
import { cells, HEADERS, tabbed } from './formats.mjs';
import { refundLines, saleLines } from './money.mjs';
import { paidInAll } from './stock.mjs';

const text = (cents) => (cents / 100).toFixed(2);
const CODES = {
  CustomerReturn: 'REVERSAL_REIMBURSEMENT',
  Lost_Warehouse: 'WAREHOUSE_LOST',
  Damaged_Warehouse: 'WAREHOUSE_DAMAGE',
  Lost_Inbound: 'MISSING_FROM_INBOUND',
  Reimbursement_Reversal: 'COMPENSATED_CLAWBACK',
};

/** Everything that moves money for these orders, with its date. */
export function eventsOf(orders, shop) {
  const country = shop === 'Amazon.ca' ? 'CA' : 'US';
  return orders.flatMap((order) => {
    const shared = {
      order: order.id,
      sku: order.product.sku,
      fulfilled: order.fulfilled ?? 'AFN',
      shop: order.shop ?? shop,
    };
    const events = [];
    if (!order.noSale && !order.noMoney) {
      events.push({
        ...shared,
        kind: 'Order',
        date: order.date,
        qty: order.units ?? 1,
        lines: saleLines(order, country),
      });
    }
    if (order.refund && !order.noMoney) {
      events.push({
        ...shared,
        kind: order.refundType ?? 'Refund',
        date: order.refund,
        lines: refundLines(order, country),
      });
    }
    if (order.chargedAgain) {
      const undone = refundLines(order, country).map((l) => ({ ...l, amount: -l.amount }));
      events.push({ ...shared, kind: 'Order_Retrocharge', date: order.chargedAgain, lines: undone });
    }
    if (order.feeBack) {
      const [date, amount] = order.feeBack;
      const lines = [
        { type: 'Item Fee Adjustment', description: 'FBA Pick & Pack Fee', amount: Math.round(amount * 100) },
      ];
      events.push({ ...shared, kind: 'Fee Adjustment', date, lines });
    }
    return events;
  });
}

/** Cash reimbursements as Amazon books them, a day after approval. */
export function paidEvents(rows) {
  return rows
    .filter((row) => row.cash !== 0)
    .map((row) => ({
      kind: 'other-transaction',
      order: row.order ?? '',
      sku: row.product.sku,
      fulfilled: '',
      shop: '',
      date: plus(row.date, 1),
      qty: Math.abs(row.cash),
      lines: [
        {
          type: 'FBA Inventory Reimbursement',
          description: CODES[row.reason],
          amount: Math.round(paidInAll(row) * 100),
        },
      ],
    }));
}

/** Fees of the account: advertising, storage of the month before on the 8th, subscription on the 15th. */
export function accountFees(from, to, storage) {
  const fees = [];
  const add = (date, type, description, amount) =>
    fees.push({
      kind: type === 'Cost of Advertising' ? 'ServiceFee' : 'other-transaction',
      order: '',
      sku: '',
      fulfilled: '',
      shop: '',
      date,
      lines: [{ type, description, amount }],
    });
  for (let date = from; date <= to; date = plus(date, 1)) {
    if (date.endsWith('-08')) add(date, 'other-transaction', 'Storage Fee', -storage(plus(date, -8).slice(0, 7)));
    if (date.endsWith('-15')) add(date, 'other-transaction', 'Subscription Fee', -3999);
  }
  add(to, 'Cost of Advertising', 'TransactionTotalAmount', -4210);
  return fees;
}

const code = (text_) => {
  let h = 11;
  for (const c of text_) h = (h * 37 + c.charCodeAt(0)) % 99999999977;
  return String(h).padStart(11, '0');
};

/** A settlement V2 from the events posted from `from` to `to` (both count). */
export function settlementV2(id, from, to, events) {
  const posted = events
    .filter((e) => e.date >= from && e.date <= to)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const total = posted.flatMap((e) => e.lines).reduce((sum, l) => sum + l.amount, 0);
  const rows = [
    {
      'settlement-id': id,
      'settlement-start-date': `${from} 20:21:38 UTC`,
      'settlement-end-date': `${plus(to, 1)} 20:21:38 UTC`,
      'deposit-date': `${plus(to, 3)} 20:21:38 UTC`,
      'total-amount': text(total),
      currency: 'USD',
    },
    ...posted.flatMap((e) =>
      e.lines.map((l) => ({
        'settlement-id': id,
        'transaction-type': e.kind,
        'order-id': e.order,
        'merchant-order-id': e.kind === 'other-transaction' ? '' : e.order,
        'adjustment-id': e.kind === 'Order' || !e.order ? '' : `amzn1:crow:QL${code(e.order + e.kind + e.date)}`,
        'shipment-id': e.kind === 'Order' ? `D${code(e.order).slice(0, 8)}` : '',
        'marketplace-name': e.shop,
        'amount-type': l.type,
        'amount-description': l.description,
        amount: text(l.amount),
        'fulfillment-id': e.fulfilled,
        'posted-date': e.date,
        'posted-date-time': `${e.date} 08:49:04 UTC`,
        'order-item-code': e.order ? `15${code(e.order)}` : '',
        sku: e.sku,
        'quantity-purchased': e.qty ?? '',
      })),
    ),
  ];
  return tabbed([HEADERS.settlementV2, ...cells(HEADERS.settlementV2, rows)]);
}

/** A settlement V1: the amount stands in the column of its kind, an order's quantity on a line of its own. */
export function settlementV1(id, from, to, currency, events) {
  const posted = events.filter((e) => e.date >= from && e.date <= to);
  const total = posted.flatMap((e) => e.lines).reduce((sum, l) => sum + l.amount, 0);
  const rows = posted.flatMap((e) => {
    const shared = {
      'settlement-id': id,
      'transaction-type': e.kind,
      'order-id': e.order,
      'merchant-order-id': e.order,
      'adjustment-id': e.kind === 'Order' || !e.order ? '' : `amzn1:crow:QL${code(e.order + e.kind)}`,
      'marketplace-name': e.shop,
      'fulfillment-id': e.fulfilled,
      'posted-date': `${e.date}T06:23:59+00:00`,
      'order-item-code': e.order ? `13${code(e.order)}` : '',
      sku: e.sku,
    };
    const money = e.lines.map((l) => {
      if (l.type === 'ItemPrice') return { ...shared, 'price-type': l.description, 'price-amount': text(l.amount) };
      if (l.type === 'ItemFees')
        return { ...shared, 'item-related-fee-type': l.description, 'item-related-fee-amount': text(l.amount) };
      return { ...shared, 'transaction-type': l.description, 'other-amount': text(l.amount) };
    });
    return e.kind === 'Order' ? [{ ...shared, 'quantity-purchased': e.qty }, ...money] : money;
  });
  const head = {
    'settlement-id': id,
    'settlement-start-date': `${from}T22:07:18+00:00`,
    'settlement-end-date': `${plus(to, 1)}T22:07:18+00:00`,
    'deposit-date': `${plus(to, 3)}T22:07:18+00:00`,
    'total-amount': text(total),
    currency,
  };
  return `${tabbed([HEADERS.settlementV1, ...cells(HEADERS.settlementV1, [head, ...rows])])}\n`;
}
