// Several downloads of one report, of which one was filtered or cut off: what it lacks tells nothing, and where the whole ones
// reach, claims stay certain.
import type { Tab } from '../../src/values/cell';
import { AS_THE_ROWS_SAY } from '../contract/support/claims';
import { ago } from '../contract/support/dates';
import { covered } from '../contract/support/inbound';
import { refund, sale, v2 } from '../contract/support/money';
import { ORDER } from '../contract/support/orders';
import {
  B,
  type LedgerRow,
  ledger,
  lost,
  type ReimbursementRow,
  type ReturnRow,
  reimbursements,
  returns,
} from '../contract/support/stock';
import { BROKEN, cameBack, check, cut, GONE, LOST, NEVER, one, paid, refunded, Z } from './situations';

const DAYS = { first: 300, today: 0 };
/** One thing every so many days, from one day ago to another. */
function every<T>(from: number, to: number, step: number, make: (i: number, date: string) => T): T[] {
  const count = Math.floor((from - to) / step) + 1;
  return Array.from({ length: count }, (_, i) => make(i, ago(from - i * step)));
}
const pick = <T>(list: readonly T[], i: number) => list[i % list.length] as T;

const EVENTS = ['Shipments', 'WhseTransfers', 'VendorReturns', 'CustomerReturns'];
const product = (i: number) => ({ sku: `E${i % 12}`, fnsku: `X00E0000${10 + (i % 12)}`, asin: '' });
const moved = (i: number, date: string): LedgerRow => {
  const event = pick(EVENTS, i);
  const back = event === 'CustomerReturns' ? { qty: 1, disposition: 'CUSTOMER_DAMAGED' } : { qty: -1 };
  return { date, event, ref: '', ...product(i), ...back };
};
const everyday = (from: number, to: number, step = 3) => every(from, to, step, moved);
const adjusted = (from: number, to: number, step = 3) =>
  every(
    from,
    to,
    step,
    (i, date): LedgerRow => ({
      ...{ date, qty: i % 2 === 0 ? -1 : 1, reason: i % 2 === 0 ? 'Q' : 'P', ref: `8${i}` },
      ...product(i),
    }),
  );
const sold = (rows: readonly LedgerRow[]) =>
  rows.map((r): LedgerRow => ({ ...r, qty: -1, event: 'Shipments', disposition: '' }));
const two = (first: readonly LedgerRow[], second: readonly LedgerRow[]) => [
  ledger(first, { name: 'ledger 1' }),
  ledger(second, { name: 'ledger 2' }),
];
const byDay = (rows: readonly LedgerRow[]) => [...rows].sort((a, b) => (a.date < b.date ? -1 : 1));
/** A file that ends in the middle of its last row. */
const ended = (tab: Tab, column: string) => cut(tab, tab.rows.length, column);

describe('a ledger of one kind of rows beside a whole one', () => {
  const back = (second: readonly LedgerRow[], until = 90) => [
    ...refunded(cameBack(one(ORDER))),
    ...two(everyday(DAYS.first, until), second),
    paid(),
  ];
  const loss = (second: readonly LedgerRow[]) => [
    ...two(byDay([...everyday(DAYS.first, 35), lost(ago(40))]), second),
    paid(),
  ];
  const last = (step = 1) => everyday(34, DAYS.today, step);
  check([
    ['a return, then adjustments alone', GONE, 'doubted', back(adjusted(89, 0))],
    ['a return, then a few adjustments alone', GONE, 'doubted', back(adjusted(89, 0, 29))],
    ['a return, then all kinds', GONE, 1, back(everyday(89, 0))],
    ['a return, then a few rows of all kinds', GONE, 1, back(everyday(89, 0, 29))],
    ['a return, and the whole ledger goes on beside adjustments', GONE, 1, back(adjusted(89, 0), DAYS.today)],
    [
      'a return, then unsellable stock alone',
      GONE,
      'doubted',
      back(everyday(89, 0).map((r) => ({ ...r, disposition: 'DEFECTIVE' }))),
    ],
    ['a loss, then another product alone', LOST, 'doubted', loss(last().map((r) => ({ ...r, ...B })))],
    ['a loss, then all products', LOST, 1, loss(last())],
    ['a loss, then a few rows of another product', LOST, 1, loss(last(4).map((r) => ({ ...r, ...B })))],
    ['a loss, then many sales alone', LOST, 'doubted', loss(sold([...last(), ...last()]))],
    ['a loss, then some sales alone', LOST, 1, loss(sold(last()))],
    ['a loss, then adjustments alone', LOST, 1, loss(adjusted(34, 0, 1))],
  ]);
});

const REASONS = ['Lost_Inbound', 'Lost_Warehouse', 'Damaged_Warehouse', 'CustomerReturn'];
const payments = (from: number, to: number, step: number, reasons = REASONS) =>
  every(from, to, step, (i, date): ReimbursementRow => ({ date, id: `9${from}${i}`, reason: pick(reasons, i), ...Z }));

describe('payments of one reason beside whole ones', () => {
  const loss = (rows: readonly ReimbursementRow[]) => [
    covered([lost(ago(40))]),
    reimbursements(payments(250, 60, 3), 'paid 1'),
    reimbursements(rows, 'paid 2'),
  ];
  check(
    [
      ['then of one reason alone', LOST, 'doubted', loss(payments(59, 0, 2, ['CustomerReturn']))],
      ['then of all', LOST, 1, loss(payments(59, 0, 2))],
      ['then a few of one reason', LOST, 1, loss(payments(59, 0, 10, ['CustomerReturn']))],
    ],
    AS_THE_ROWS_SAY,
  );
});

const came = (from: number, to: number, dispositions: readonly string[], more: Partial<ReturnRow> = Z, step = 3) =>
  every(
    from,
    to,
    step,
    (i, date): ReturnRow => ({
      ...one(`111-4444444-${1_000_000 + from * 100 + i}`, { date, disposition: pick(dispositions, i), status: '' }),
      ...{ reason: pick(['DEFECTIVE', 'UNWANTED_ITEM', 'OTHER'], i), fc: pick(['LEX1', 'PHX7'], Math.floor(i / 2)) },
      ...more,
    }),
  );
const BOTH = ['SELLABLE', 'CUSTOMER_DAMAGED'];

describe('returns of one kind beside whole ones', () => {
  const never = (rows: readonly ReturnRow[]) => [
    v2([sale(ORDER), refund(ORDER, ago(70))]),
    returns(came(250, 80, BOTH), 'returns 1'),
    returns(rows, 'returns 2'),
    paid(),
  ];
  check([
    ['then of one disposition', NEVER, 'doubted', never(came(79, 0, ['CUSTOMER_DAMAGED']))],
    ['then of all', NEVER, 1, never(came(79, 0, BOTH))],
    ['then a few of one disposition', NEVER, 1, never(came(79, 0, ['CUSTOMER_DAMAGED'], Z, 6))],
  ]);
});

describe('returns of one product alone', () => {
  const orders = Array.from({ length: 6 }, (_, i) => `111-5555555-${1_000_000 + i}`);
  const never = (rows: readonly ReturnRow[], refunds = 6) => [
    v2(orders.slice(0, refunds).flatMap((order) => [sale(order), refund(order, ago(70))])),
    returns(rows),
    paid(),
  ];
  check([
    ['while six of another were refunded', NEVER, 'doubted', never(came(250, 0, BOTH, B, 8))],
    ['while four of another were refunded', NEVER, 4, never(came(250, 0, BOTH, B, 8), 4)],
    ['of the one that was refunded', NEVER, 6, never(came(250, 0, BOTH, {}, 8))],
    ['of two products', NEVER, 6, never([...came(250, 0, BOTH, B, 8), ...came(250, 0, BOTH, Z, 8)])],
  ]);
});

describe('a ledger that ends in the middle of a row', () => {
  const until = (day: number) => {
    const tab = ledger(byDay([...everyday(DAYS.first, day, 1), lost(ago(40))]));
    return [ended(tab, 'MSKU'), paid()];
  };
  const whole = [ledger(byDay([...everyday(DAYS.first, 9), lost(ago(40))])), paid()];
  check([
    ['nine days ago', LOST, 'doubted', until(9)],
    ['within a week', LOST, 1, until(5)],
    ['nine days ago, whole', LOST, 1, whole],
  ]);
});

describe('a file that ends in the middle of a row, and a later one', () => {
  const lossPaid = (isCut: boolean, next: number) => {
    const first = reimbursements(payments(250, 35, 3), 'paid 1');
    return [
      covered([lost(ago(40))]),
      isCut ? ended(first, 'asin') : first,
      reimbursements(payments(next, 0, 3), 'paid 2'),
    ];
  };
  const loss = (isCut: boolean, next: number) => {
    const first = ledger(byDay([...everyday(300, 36), lost(ago(40))]), { name: 'ledger 1' });
    const second = byDay([...everyday(next, 0), ...(next > 40 ? [lost(ago(40))] : [])]);
    return [isCut ? ended(first, 'MSKU') : first, ledger(second, { name: 'ledger 2' }), paid()];
  };
  const never = (isCut: boolean, next: number) => {
    const first = returns(came(250, 66, BOTH), 'returns 1');
    return [
      v2([sale(ORDER), refund(ORDER, ago(70))]),
      isCut ? ended(first, 'asin') : first,
      returns(came(next, 0, BOTH), 'returns 2'),
      paid(),
    ];
  };
  check(
    [
      ['payments, days between', LOST, 'doubted', lossPaid(true, 20)],
      ['payments, not cut', LOST, 1, lossPaid(false, 20)],
      ['payments, the later one overlaps', LOST, 1, lossPaid(true, 60)],
    ],
    AS_THE_ROWS_SAY,
  );
  check([
    ['a ledger, days between', LOST, 'doubted', loss(true, 25)],
    ['a ledger, not cut', LOST, 1, loss(false, 25)],
    ['a ledger, the later one overlaps', LOST, 1, loss(true, 60)],
    ['returns, days between', NEVER, 'doubted', never(true, 50)],
    ['returns, not cut', NEVER, 1, never(false, 50)],
    ['returns, the later one overlaps', NEVER, 1, never(true, 90)],
  ]);
});

describe('a loss that another download of its day does not show', () => {
  const loss = (more: Partial<LedgerRow> = {}) => lost(ago(40), 1, { ref: '777', ...more });
  const with1 = (second: readonly LedgerRow[], first: readonly LedgerRow[] = [loss()]) => [
    ...two(byDay([...everyday(300, 0), ...first]), byDay(second)),
    paid(),
  ];
  const both = everyday(200, 0);
  check([
    ['it shows it too', LOST, 1, with1([...both, loss()])],
    ['it prints it on the day before', LOST, 1, with1([...both, loss({ date: ago(41) })])],
    ['it does not', LOST, 'doubted', with1(both)],
    ['it has another quantity', LOST, 'doubted', with1([...both, loss({ qty: -2 })])],
    ['it has another centre', LOST, 'doubted', with1([...both, loss({ fc: 'ABE8' })])],
    ['it has another reason', LOST, 'doubted', with1([...both, loss({ reason: '5' })])],
    ['it moved it to a later day', LOST, 'doubted', with1([...both, loss({ date: ago(36) })])],
    ['it begins on that day', LOST, 1, with1(everyday(40, 0))],
    ['it ends before', LOST, 1, with1(everyday(200, 42))],
    ['it is of one other product', LOST, 1, with1(both.map((row) => ({ ...row, ...product(3) })))],
    ['it is of another country', LOST, 1, with1(both.map((row) => ({ ...row, country: 'CA', fc: 'YYZ1' })))],
    ['it has only one kind of other rows', LOST, 1, with1(sold(both))],
    [
      'of a product without FNSKU, and it is of that product alone',
      LOST,
      'doubted',
      with1(
        both.map((row) => ({ ...row, sku: 'BARE-1', fnsku: '', asin: '' })),
        [loss({ sku: 'BARE-1', fnsku: '', asin: '' })],
      ),
    ],
  ]);
});

describe('a return that another download of its day does not show', () => {
  const own = (more: Partial<ReturnRow> = {}): ReturnRow => ({
    ...{ date: ago(60), order: ORDER, disposition: 'CARRIER_DAMAGED', status: '', plate: 'LPN777' },
    ...more,
  });
  const with1 = (second: readonly ReturnRow[], first = came(250, 0, BOTH)) => [
    v2([sale(ORDER), refund(ORDER, ago(70))]),
    returns([...first, own()], 'returns 1'),
    returns(second, 'returns 2'),
    paid(),
  ];
  const mixed = (rows: readonly ReturnRow[]) => rows.map((row, i) => ({ ...row, ...product(i) }));
  const both = mixed(came(200, 10, BOTH));
  check([
    ['it shows it too', BROKEN, 1, with1([...both, own()])],
    ['it prints it on the day before', BROKEN, 1, with1([...both, own({ date: ago(61) })])],
    ['it does not', BROKEN, 'doubted', with1(both)],
    ['it ends before', BROKEN, 1, with1(mixed(came(200, 62, BOTH)))],
    ['it is of one other product', BROKEN, 1, with1(came(200, 10, BOTH))],
    ['it has only one disposition', BROKEN, 1, with1(mixed(came(200, 0, ['SELLABLE'])))],
  ]);
});
