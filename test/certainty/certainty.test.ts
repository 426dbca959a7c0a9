// What makes a claim doubtful, and what is close to it and does not: for each kind a report set that has it and one that does
// not.

import type { Tab } from '../../src/values/cell';
import { expectClaims, run } from '../contract/support/claims';
import { ago } from '../contract/support/dates';
import { refund, sale, v2 } from '../contract/support/money';
import { ORDER, world } from '../contract/support/orders';
import { A, B, filler, found, ledger, lost, reimbursements, returns } from '../contract/support/stock';

const LOST = 'warehouse-lost' as const;
const NEVER = 'refund-without-return' as const;

/** The tab with one cell changed, the title row counting as row 1. */
function spoilt(tab: Tab, row: number, column: string, value: string): Tab {
  const at = tab.rows[0]!.indexOf(column);
  if (at < 0) throw new Error(`no column ${column}`);
  const rows = tab.rows.map((cells, r) => (r === row - 1 ? cells.map((c, i) => (i === at ? value : c)) : cells));
  return { ...tab, rows };
}

const paidFor = (more: object = {}) => ({ date: ago(20), reason: 'Lost_Warehouse', ...more });

describe('loose ends of a warehouse loss', () => {
  test.each([
    ['a payment for damage of the product', paidFor({ reason: 'Damaged_Warehouse' }), 'review'],
    ['a payment of no pool for the product', paidFor({ reason: 'GeneralAdjustment' }), 'review'],
    ['the same for another product', paidFor({ reason: 'GeneralAdjustment', ...B }), 'strong'],
    ['a payment of an order', paidFor({ reason: 'CustomerReturn', order: ORDER }), 'strong'],
    [
      'a payment of no pool more than 30 days before',
      paidFor({ date: ago(71), reason: 'GeneralAdjustment' }),
      'strong',
    ],
    ['a payment that another loss has used', paidFor(), 'strong'],
  ])('%s: %s', (what, payment, strength) => {
    const more = what.startsWith('a payment that another') ? [lost(ago(22), 1, { ref: '2' })] : [];
    const tabs = [ledger([lost(ago(40), 1, { ref: '1' }), ...more]), reimbursements([payment])];
    const claims = run(tabs).claims.filter((c) => c.rule === LOST);
    expect(claims.map((c) => [c.unitsOpen, c.strength])).toEqual([[1, strength]]);
  });

  test('a doubt names its row, and the row is evidence', () => {
    const tabs = [ledger([lost(ago(40))]), reimbursements([paidFor({ reason: 'GeneralAdjustment', id: '777' })])];
    const [claim] = run(tabs).claims.filter((c) => c.rule === LOST);
    expect(claim?.doubts.map((d) => [d.message.id, d.message.data.id, d.row])).toEqual([
      ['doubt.payment', '777', { tab: 'reimbursements', row: 2 }],
    ]);
    expect(claim?.evidence).toContainEqual({ tab: 'reimbursements', row: 2, role: 'netted' });
  });

  test('one of two losses: certain, and all are named', () => {
    const tabs = [
      ledger([lost(ago(40), 1, { ref: '1' }), lost(ago(38), 1, { ref: '2' })]),
      reimbursements([paidFor({ date: ago(35) })]),
    ];
    const claims = run(tabs).claims.filter((c) => c.rule === LOST);
    expect(claims.map((c) => [c.unitsOpen, c.strength, c.alternatives, c.candidateKeys.length])).toEqual([
      [1, 'strong', ['1', '2'], 2],
    ]);
  });
});

describe('rows that were not read whole', () => {
  const returned = (order: string) => returns([{ date: ago(60), order, ...A }, ...filler()]);
  const tabs = (tab: Tab) => [v2([sale(ORDER), refund(ORDER, ago(70))]), tab, reimbursements()];

  test.each([
    ['quantity', 'x', 'review'],
    ['quantity', '0', 'review'],
    ['order-id', '#REF!', 'review'],
    ['product-name', '?', 'none'],
  ])('a return whose %s is “%s”: %s', (column, value, strength) => {
    const claims = run(tabs(spoilt(returned(ORDER), 2, column, value))).claims.filter((c) => c.rule === NEVER);
    expect(claims.map((c) => c.strength)).toEqual(strength === 'none' ? [] : [strength]);
  });

  test('a damaged return of another order leaves the claim certain', () => {
    expectClaims(tabs(spoilt(returned('111-1111111-0000007'), 2, 'quantity', 'x')), [{ rule: NEVER, open: 1 }]);
  });

  test('such a row never makes a claim', () => {
    const losses = ledger([lost(ago(40)), lost(ago(39), 1, { ref: '2', ...B })]);
    const claims = run([spoilt(losses, 2, 'Date', 'soon'), reimbursements()]).claims;
    expect(claims.filter((c) => c.rule === LOST).map((c) => c.fnsku)).toEqual([B.fnsku]);
  });

  test('too many of them: the report covers nothing', () => {
    const rows = [1, 2, 3].reduce((tab, i) => spoilt(tab, i + 2, 'quantity', 'x'), returned('111-1111111-0000007'));
    expectClaims(tabs(rows), [
      { rule: NEVER, open: 1, state: 'needs-data', strength: 'strong', needs: ['customer-returns'] },
    ]);
  });
});

test('a find long before a loss may be the same unit, and a find of another product is none', () => {
  const claims = (more: object) =>
    run([ledger([lost(ago(40)), found(ago(60), 1, more)]), reimbursements()]).claims.map((c) => c.strength);
  expect([claims({}), claims(B)]).toEqual([['review'], ['strong']]);
});

test('blanking a cell of a row that settles adds no certain claim', () => {
  const base = world([sale(ORDER), refund(ORDER, ago(70))], [{ date: ago(60), order: ORDER }], []);
  const certain = (tabs: readonly Tab[]) =>
    run(tabs).claims.filter((c) => c.strength === 'strong' && (c.state === 'ready' || c.state === 'waiting')).length;
  const before = certain(base);
  const tab = base.find((t) => t.name === 'returns')!;
  for (const column of ['return-date', 'order-id', 'sku', 'asin', 'fnsku', 'quantity', 'detailed-disposition']) {
    for (const value of ['', '#REF!', '1.2E+05']) {
      const changed = base.map((t) => (t === tab ? spoilt(tab, 2, column, value) : t));
      expect([column, value, certain(changed) <= before]).toEqual([column, value, true]);
    }
  }
});

// The doubt of the left report set must stand; the right one is close to it and stays certain.
describe('for each doubt a case that has it and a close one that stays certain', () => {
  const strengths = (rule: string, tabs: readonly Tab[]) =>
    run(tabs)
      .claims.filter((c) => c.rule === rule)
      .map((c) => c.strength);
  const refunded = (...paid: object[]) => world([sale(ORDER), refund(ORDER, ago(70))], [], paid as never);
  const damage = (...more: Parameters<typeof ledger>[0]) => [
    ledger([{ date: ago(40), qty: -1, reason: 'E', ref: '1' }, ...more]),
    reimbursements(),
  ];
  const put = (more: object) => ({ date: ago(30), qty: 1, reason: 'P', ref: '2', ...more });
  const spoiltPaid = (column: string, value: string, more: object = {}) => [
    ledger([lost(ago(40))]),
    spoilt(reimbursements([paidFor(more), paidFor({ ...B, date: ago(90), reason: 'Lost_Inbound' })]), 2, column, value),
  ];
  const cases: [string, string, readonly Tab[], readonly Tab[]][] = [
    ['a kind that cannot be read', LOST, spoiltPaid('reason', ''), spoiltPaid('reason', '', B)],
    ['a sign in place of a kind', LOST, spoiltPaid('reason', '?'), spoiltPaid('reason', '?', B)],
    ['put back under another reference', 'warehouse-damaged', damage(put({})), damage(put(B))],
    ['put back later than 30 days', 'warehouse-damaged', damage(put({})), damage(put({ date: ago(5) }))],
    [
      'a payment for buyers that names no order',
      NEVER,
      refunded({ date: ago(50), reason: 'CustomerReturn' }),
      refunded({ date: ago(50), reason: 'CustomerReturn', ...B }),
    ],
    [
      'half of two units refunded',
      NEVER,
      world([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 30)]),
      world([sale(ORDER, { qty: 2 }), refund(ORDER, ago(70), 40)]),
    ],
  ];
  test.each(cases)('%s', (_, rule, doubtful, close) => {
    expect([...new Set(strengths(rule, doubtful))]).toEqual(['review']);
    expect([...new Set(strengths(rule, close))]).toEqual(['strong']);
  });
});
