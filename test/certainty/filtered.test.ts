// A report that lacks a kind of rows that others show there must be was filtered: what it lacks tells nothing. A short one that
// happens to lack them proves nothing, and its claims stay certain.
import type { RuleId } from '../../src/claims/rule-ids';
import type { Tab } from '../../src/values/cell';
import { AS_THE_ROWS_SAY, run } from '../contract/support/claims';
import { ago } from '../contract/support/dates';
import { receipt, SHIPMENT, SHIPMENT2, shipments } from '../contract/support/inbound';
import { refund, sale, v2 } from '../contract/support/money';
import { ORDER } from '../contract/support/orders';
import { B, type LedgerRow, ledger, lost, type ReturnRow, reimbursements, returns } from '../contract/support/stock';
import { GONE, LOST, NEVER, NOTHING, other, paid, SHORT } from './situations';

const states = (rule: RuleId, ...tabs: readonly Tab[]) =>
  run(tabs, AS_THE_ROWS_SAY)
    .claims.filter((c) => c.rule === rule)
    .map((c) => [c.state, ...c.needs.map(({ report }) => report)].join(' '));
const LACKS = 'needs-data ledger-detail';

/** Movements of other products every other day; those in bring a unit back. */
function everyday(rows: number, events: readonly string[]): LedgerRow[] {
  return Array.from({ length: rows }, (_, i) => ({
    ...{ date: ago(2 * i), ref: '', event: events[i % events.length] as string },
    ...{ qty: events[i % events.length] === 'WhseTransfers' ? 1 : -1 },
    ...{ sku: `E${i % 12}`, fnsku: `X00E0000${i % 12}`, asin: '' },
  }));
}
const OUT = ['Shipments', 'VendorReturns'];
const BOTH = [...OUT, 'WhseTransfers'];
/** Hurt returns of another product. */
const hurt = (units: number): ReturnRow[] =>
  Array.from({ length: units }, (_, i) => ({
    ...{
      date: ago(20 + 5 * i),
      order: `111-7777770-000000${i}`,
      ...B,
      fc: 'LGB3',
      disposition: 'CUSTOMER_DAMAGED',
      status: '',
    },
  }));

describe('a ledger without a unit that came in', () => {
  const loss = (rows: number, events = OUT) => ledger([lost(ago(40)), ...everyday(rows, events)]);
  test('was filtered where it is long, or returns came back in its time', () => {
    expect(states(LOST, loss(110), paid())).toEqual([LACKS]);
    expect(states(LOST, loss(60), returns(hurt(3)), paid())).toEqual([LACKS]);
  });
  test('is the whole where it is short', () => {
    expect(states(LOST, loss(60), paid())).toEqual(['ready']);
    expect(states(LOST, loss(60), returns(hurt(2)), paid())).toEqual(['ready']);
  });
  test('one unit that came in is enough', () => {
    expect(states(LOST, loss(110, BOTH), paid())).toEqual(['ready']);
  });
});

describe('a ledger without a return', () => {
  const came = (units: number) => returns([{ date: ago(60), order: ORDER, fc: 'LGB3' }, ...hurt(units)]);
  const money = v2([sale(ORDER), refund(ORDER, ago(62))]);
  const gone = (units: number, moves: readonly LedgerRow[] = []) =>
    states(GONE, ledger([...everyday(60, BOTH), ...moves]), came(units), money, paid());
  test('was filtered where several came back', () => {
    expect(gone(4)).toEqual([LACKS]);
  });
  test('is the whole where few did, or it shows the others', () => {
    expect(gone(2)).toEqual(['ready']);
    const shown = [...hurt(4).map(({ date }) => date), ago(110)].map((date) => ({
      date,
      qty: 1,
      event: 'CustomerReturns',
      ref: '',
      ...B,
    }));
    expect(
      gone(
        4,
        shown.map((row) => ({ ...row, disposition: 'CUSTOMER_DAMAGED' })),
      ),
    ).toEqual(['ready']);
  });
});

describe('a ledger without a receipt', () => {
  const sent = { status: 'Closed', delivered: ago(100), closed: ago(70), shipped: 10 };
  const missing = (ids: readonly string[], rows: number, moves: readonly LedgerRow[] = []) =>
    states(
      SHORT,
      shipments(ids.map((shipment) => ({ ...sent, shipment }))),
      ledger([...everyday(rows, BOTH), ...moves]),
      paid(),
    );
  test('was filtered where several shipments came in its time, or it is long', () => {
    expect(missing([SHIPMENT, SHIPMENT2], 60)).toEqual([LACKS, LACKS]);
    expect(missing([SHIPMENT], 110)).toEqual([LACKS]);
  });
  test('is the whole where it is short and one did, or where it has one', () => {
    expect(missing([SHIPMENT], 60)).toEqual(['ready']);
    const another = receipt(ago(90), 3, { ...B, ref: 'FBA17OTHER01' });
    expect(missing([SHIPMENT, SHIPMENT2], 110, [another])).toEqual(['ready', 'ready']);
  });
});

describe('reimbursements of one reason', () => {
  const of = (reason: string, rows: number) =>
    reimbursements(Array.from({ length: rows }, (_, i) => ({ ...other(ago(10 * i)), id: `${77000 + i}`, reason })));
  const never = (tab: Tab) => states(NEVER, v2([sale(ORDER), refund(ORDER, ago(70))]), NOTHING, tab);
  test('tell nothing of another one where they are ten', () => {
    expect(never(of('Lost_Warehouse', 10))).toEqual(['needs-data reimbursements']);
    expect(never(of('CustomerServiceIssue', 12))).toEqual(['needs-data reimbursements']);
  });
  test('of few rows, or of what the claim would be paid as, they do', () => {
    expect(never(of('Lost_Warehouse', 9))).toEqual(['ready']);
    expect(never(of('CustomerReturn', 12))).toEqual(['ready']);
  });
});

describe('returns of one centre', () => {
  const days = Array.from({ length: 24 }, (_, i) => ago(200 - 8 * i));
  const came = returns(
    [...days, ago(0)].map((date, i) => ({
      ...{
        date,
        order: `111-6666660-00000${10 + i}`,
        ...B,
        fc: 'LGB3',
        reason: i % 2 === 0 ? 'DEFECTIVE' : 'UNWANTED_ITEM',
      },
      ...(i % 3 === 0 ? {} : { disposition: 'CUSTOMER_DAMAGED', status: '' }),
    })),
  );
  const stock = (fc: (i: number) => string) =>
    ledger([
      ...everyday(60, BOTH),
      ...days.map((date, i) => ({ date, qty: 1, event: 'CustomerReturns', ref: '', ...B, fc: fc(i) })),
    ]);
  const never = (moves: Tab) => states(NEVER, v2([sale(ORDER), refund(ORDER, ago(70))]), came, moves, paid());
  test('are all of them where the ledger shows no other, and were filtered where it does', () => {
    expect(never(stock(() => 'LGB3'))).toEqual(['ready']);
    expect(never(stock((i) => (i === 5 ? 'PHX7' : 'LGB3')))).toEqual(['needs-data customer-returns']);
    expect(never(ledger(everyday(60, BOTH)))).toEqual(['needs-data customer-returns']);
  });
});
