// Losses, shipments and deductions, and one row that may settle them: what is doubted by it, and what stays certain beside it.
import { ago } from '../contract/support/dates';
import { covered, receipt, restocked, SHIPMENT2, shipments } from '../contract/support/inbound';
import { refund, sale, v2 } from '../contract/support/money';
import { ORDER, ORDER2 } from '../contract/support/orders';
import { A, B, damaged, found, type LedgerRow, lost, type Product } from '../contract/support/stock';
import {
  cameBack,
  check,
  HURT,
  INBOUND,
  LOST,
  losses,
  one,
  type Payment,
  paid,
  SHORT,
  sent,
  short,
  TAKEN,
  taken,
} from './situations';

const WHOLE: Payment = { reason: 'Lost_Warehouse' };
const DAMAGE: Payment = { reason: 'Damaged_Warehouse' };

describe('a loss with Amazon’s own figure', () => {
  const lamp = (units: number, reconciled: number, rows: LedgerRow[], ...payments: Payment[]) => [
    covered([lost(ago(40), units, { reconciled, unreconciled: units - reconciled }), ...rows]),
    paid(...payments),
  ];
  const broken = (units: number, reconciled: number, ...payments: Payment[]) => [
    covered([damaged(ago(40), units, { reconciled, unreconciled: units - reconciled })]),
    paid(...payments),
  ];
  const late = { date: ago(36) };
  const all = { reconciled: 1, unreconciled: 0 };
  const none = { reconciled: 0, unreconciled: 1 };
  check([
    ['and a find that is not reconciled', LOST, 'doubted', lamp(1, 0, [found(ago(20), 1, none)])],
    ['and a find without a figure', LOST, 'doubted', lamp(1, 0, [found(ago(20))])],
    ['and a find that is reconciled', LOST, 1, lamp(2, 1, [found(ago(20), 1, all)])],
    ['and a find of another product', LOST, 1, lamp(1, 0, [found(ago(20), 1, { ...B, ...none })])],
    ['and a payment, with nothing reconciled', LOST, 'doubted', lamp(1, 0, [], { ...WHOLE, ...late })],
    ['and a payment of what is reconciled', LOST, 1, lamp(3, 2, [], { ...WHOLE, ...late, cash: 2 })],
    ['and a payment of more', LOST, 'doubted', lamp(3, 2, [], { ...WHOLE, ...late, cash: 3 })],
    [
      'and a payment, where a find is what is reconciled',
      LOST,
      'doubted',
      lamp(2, 1, [found(ago(20), 1, all)], { ...WHOLE, ...late }),
    ],
    ['and a payment of no pool', LOST, 'doubted', lamp(1, 0, [], { reason: 'GeneralAdjustment', ...late })],
    ['and a row of no known kind', LOST, 'doubted', lamp(1, 0, [found(ago(20), 1, { reason: 'W' })])],
    ['of damage, and a payment', HURT, 'doubted', broken(1, 0, { ...DAMAGE, ...late })],
    ['of damage, and a payment of what is reconciled', HURT, 1, broken(2, 1, { ...DAMAGE, ...late })],
  ]);
});

describe('a loss, and a payment under an order’s id', () => {
  const unit = (row: LedgerRow, payment: Payment, back = ago(45)) => [
    v2([sale(ORDER), refund(ORDER, ago(60))]),
    cameBack(one(ORDER, { date: back })),
    covered([restocked(back), row]),
    paid({ date: ago(30), ...payment }),
  ];
  check([
    ['for the kind of loss', LOST, 'doubted', unit(lost(ago(40)), { ...WHOLE, order: ORDER2 })],
    ['for the kind of loss, of another product', LOST, 1, unit(lost(ago(40)), { ...WHOLE, order: ORDER2, ...B })],
    [
      'for damage, of an order whose unit was back',
      HURT,
      'doubted',
      unit(damaged(ago(40)), { ...DAMAGE, order: ORDER }),
    ],
    [
      'of an order whose unit was back',
      LOST,
      'doubted',
      unit(lost(ago(40)), { reason: 'CustomerReturn', order: ORDER }),
    ],
    [
      'of an order whose unit came back later',
      LOST,
      1,
      unit(lost(ago(40)), { reason: 'CustomerReturn', order: ORDER }, ago(25)),
    ],
    [
      'of an order of which nothing is known',
      LOST,
      1,
      unit(lost(ago(40)), { reason: 'CustomerReturn', order: ORDER2 }),
    ],
  ]);
});

/** The product under labels of its own, known by its ASIN alone. */
const TWIN: Product = { sku: 'LAMP-1B', fnsku: 'X00LAMP01B', asin: A.asin };

describe('a unit taken out of a shipment after its closing', () => {
  const moved = (rows: LedgerRow[], more: object[] = []) => [
    shipments([sent, ...more]),
    covered([receipt(ago(99), 10), receipt(ago(20), -1), ...rows]),
    paid(),
  ];
  const second = { ...sent, shipment: SHIPMENT2, shipped: 5 };
  const into = (days: number, units = 1, more: object = {}) => receipt(ago(days), units, { ref: SHIPMENT2, ...more });
  const full = into(95, 5);
  const sibling = { ...sent, ...B };
  check([
    ['and another product put in the day after', TAKEN, 'doubted', moved([receipt(ago(19), 1, B)])],
    ['and another product put in long before', TAKEN, 1, moved([receipt(ago(90), 1, B)])],
    ['and another product put in into another shipment', TAKEN, 1, moved([into(19, 1, B)])],
    ['beside a product received above plan', TAKEN, 'doubted', moved([receipt(ago(99), 11, B)], [sibling])],
    ['beside a product received as planned', TAKEN, 1, moved([receipt(ago(99), 10, B)], [sibling])],
    ['and its twin put in the day after', TAKEN, 'doubted', moved([receipt(ago(19), 1, TWIN)])],
    ['and put in two weeks later under its twin', TAKEN, 'doubted', moved([receipt(ago(6), 1, TWIN)])],
    ['put in into another shipment the day after', TAKEN, 'doubted', moved([full, into(19)], [second])],
    ['put in into another shipment the day before', TAKEN, 'doubted', moved([full, into(21)], [second])],
    ['put in into another shipment, long closed', TAKEN, 'doubted', moved([full, into(8)], [second])],
    ['while another shipment comes in', TAKEN, 1, moved([into(18, 5)], [{ ...second, closed: ago(5) }])],
    ['and found, with no loss', TAKEN, 'doubted', moved([found(ago(18))])],
    ['and found, with a loss of its own', TAKEN, 1, moved([lost(ago(25)), found(ago(18))])],
    ['and paid as lost, with no loss', TAKEN, 'doubted', taken([{ ...WHOLE, date: ago(15) }])],
    ['and paid as lost, with a loss of its own', TAKEN, 1, taken([{ ...WHOLE, date: ago(15) }], [lost(ago(18))])],
  ]);
});

describe('a unit that a shipment lacks', () => {
  const swapped = (units: number, typed: object[]) =>
    short([], [receipt(ago(98), units, { ref: SHIPMENT2 }), receipt(ago(98), 10, { ref: SHIPMENT2, ...B })], typed);
  const second = { ...sent, shipment: SHIPMENT2, ...B };
  check([
    ['found after the closing, with no loss', SHORT, 'doubted', short([], [found(ago(60))])],
    ['found as N', SHORT, 'doubted', short([], [found(ago(60), 1, { reason: 'N' })])],
    ['found, with a loss of its own', SHORT, 1, short([], [lost(ago(65)), found(ago(60))])],
    ['found of another product', SHORT, 1, short([], [found(ago(60), 1, B)])],
    [
      'paid, found and taken back',
      SHORT,
      'doubted',
      short(
        [
          { ...INBOUND, id: '70007', date: ago(65) },
          { reason: 'Reimbursement_Reversal', original: '70007', id: 'R70007', date: ago(38), cash: -1, amount: -10 },
        ],
        [found(ago(40))],
      ),
    ],
    ['paid before the day of closing that was typed', SHORT, 'doubted', short([{ ...INBOUND, date: ago(90) }])],
    ['paid before the delivery', SHORT, 1, short([{ ...INBOUND, date: ago(101) }])],
    ['received in a shipment that was typed without it', SHORT, 'doubted', swapped(1, [second])],
    ['of which more came in there: it was left out', SHORT, 1, swapped(40, [second])],
    ['received in a shipment of which nothing was typed', SHORT, 1, swapped(1, [])],
  ]);
});

describe('a product that became another', () => {
  const NEW: Product = { sku: 'LAMP-NEW', fnsku: 'X00LAMPNEW', asin: 'B0LAMPNEW1' };
  const move = (units: number, reason: string, more: object): LedgerRow => ({
    ...{ date: ago(35), qty: units, reason, ref: '777' },
    ...more,
  });
  const merged = [move(-10, '4', A), move(10, '3', NEW)];
  const lamp = (rows: LedgerRow[], ...payments: Payment[]) => [losses(1, ...rows), paid(...payments)];
  check([
    ['after the loss', LOST, 1, lamp(merged)],
    ['and a find of the new one', LOST, 'doubted', lamp([...merged, found(ago(30), 1, NEW)])],
    ['and a payment of the new one', LOST, 'doubted', lamp(merged, { ...WHOLE, ...NEW })],
    ['and a find of a third', LOST, 1, lamp([...merged, found(ago(30), 1, B)])],
    [
      'under another reference',
      LOST,
      1,
      lamp([move(-10, '4', A), move(10, '3', { ...NEW, ref: '778' }), found(ago(30), 1, NEW)]),
    ],
    ['and of which more came in than went out', LOST, 'doubted', lamp([move(-10, '4', NEW), move(11, '3', A)])],
    ['and of which as many came in', LOST, 1, lamp([move(-10, '4', NEW), move(10, '3', A)])],
    [
      'and came in as another by one reference',
      LOST,
      'doubted',
      [covered([lost(ago(40), 1, { ref: '700' }), found(ago(40), 1, { ...B, reason: 'N', ref: '700' })]), paid()],
    ],
    ['and another came in by another reference', LOST, 1, lamp([found(ago(40), 1, { ...B, reason: 'N', ref: '701' })])],
    ['taken out, and redefined into stock', TAKEN, 'doubted', taken([], [move(1, '3', { date: ago(20) })])],
  ]);
});

describe('a loss, and what was paid under another name', () => {
  const back = (of: string): Payment => ({
    ...{ reason: 'Reimbursement_Reversal', original: of, id: `R${of}`, date: ago(28) },
    ...{ cash: -1, inventory: 1, total: 0, amount: -10 },
  });
  const inStock = { cash: 0, inventory: 1, amount: 0, date: ago(28) };
  const find = found(ago(30));
  check([
    ['of a shipment', LOST, 'doubted', losing([], { ...INBOUND, date: ago(36) })],
    ['of a shipment, damaged', LOST, 1, losing([], { ...INBOUND, reason: 'Damaged_Inbound', date: ago(36) })],
    ['of a shipment, in other money', LOST, 1, losing([], { ...INBOUND, currency: 'CAD', date: ago(36) })],
    ['of a shipment, of many units', LOST, 1, losing([], { ...INBOUND, date: ago(36), cash: 12 })],
    ['of a shipment, long after', LOST, 1, losing([], { ...INBOUND, date: ago(9) })],
    ['of a shipment, of another product', LOST, 1, losing([], { ...INBOUND, ...B, date: ago(36) })],
    [
      'in stock, of an order that is not known',
      LOST,
      'doubted',
      losing([find], { ...inStock, reason: 'CustomerReturn', order: ORDER2 }),
    ],
    [
      'in stock as N, of an order that is not known',
      LOST,
      1,
      losing([{ ...find, reason: 'N' }], { ...inStock, reason: 'CustomerReturn', order: ORDER2 }),
    ],
    [
      'taken back for stock, of a loss that is not known',
      LOST,
      'doubted',
      losing([find], { ...WHOLE, id: '70007', date: ago(150) }, back('70007')),
    ],
    [
      'taken back for stock, of a loss of its own',
      LOST,
      1,
      losing([lost(ago(155)), find], { ...WHOLE, id: '70007', date: ago(150) }, back('70007')),
    ],
  ]);

  function losing(rows: LedgerRow[], ...payments: Payment[]) {
    return [losses(1, ...rows), paid(...payments)];
  }
});
