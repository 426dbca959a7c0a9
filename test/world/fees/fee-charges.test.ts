// Of several sources that show an order line, the best one tells what was charged.
import { readReports } from '../../../src/reports';
import type { Tab } from '../../../src/values/cell';
import { readFeeCharges } from '../../../src/world/fees/fee-charges';
import { day } from '../../contract/support/dates';
import { type MoneyEvent, payments, v1, v2 } from '../../contract/support/money';

const sold = (more: Partial<MoneyEvent> = {}): MoneyEvent => ({
  kind: 'Order',
  order: '111-1',
  sku: 'A',
  date: '2026-09-01',
  qty: 1,
  principal: 20,
  fbaFee: -5,
  ...more,
});

const charged = (...tabs: Tab[]) =>
  readFeeCharges(readReports(tabs), day('2026-08-01'), day('2026-10-01'), 'US').all.map((c) => [
    c.events.source,
    c.units,
    c.principal / 10_000,
    c.fulfilment / 10_000,
  ]);

const bare = { principal: undefined, fbaFee: undefined } as unknown as Partial<MoneyEvent>;

test.each<[string, Tab[], unknown[]]>([
  ['V2 before payments', [payments([sold()]), v2([sold()])], [['v2', 1, 20, 5]]],
  ['V1 before payments', [payments([sold()]), v1([sold()])], [['v1', 1, 20, 5]]],
  ['V2 before V1', [v1([sold()]), v2([sold()])], [['v2', 1, 20, 5]]],
  // The settlement that shows the sale would show its fees too: what it does not show is not claimed from another file.
  ['a sale without fees in V2 too', [payments([sold()]), v2([sold({ ...bare, withheld: -1 })])], [['v2', 0, 0, 0]]],
  ['a sale without fees in V1 too', [payments([sold()]), v1([sold({ ...bare, withheld: -1 })])], [['v1', 1, 0, 0]]],
  ['no multi-channel order', [v2([sold({ order: 'S01-1' }), sold({ order: 's01-2' })])], []],
  ['no order outside Amazon', [v2([sold({ shop: 'Non-Amazon US' })])], []],
  ['no order before or after', [v2([sold({ date: '2026-07-31' }), sold({ date: '2026-10-02', order: '2' })])], []],
])('%s', (_, tabs, expected) => expect(charged(...tabs)).toEqual(expected));
