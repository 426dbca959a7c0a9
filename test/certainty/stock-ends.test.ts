// Losses, shipments and deductions, and one row that may settle them: what is doubted by it, and what stays certain beside it.
import { ago } from '../contract/support/dates';
import { covered, restocked } from '../contract/support/inbound';
import { refund, sale, v2 } from '../contract/support/money';
import { ORDER, ORDER2 } from '../contract/support/orders';
import { B, damaged, found, type LedgerRow, lost } from '../contract/support/stock';
import { cameBack, check, HURT, LOST, one, type Payment, paid } from './situations';

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
