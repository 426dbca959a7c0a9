// The same rows pasted twice: across tabs a row counts as often as in the tab that has it most often.
import type { Tab } from '../../src/values/cell';
import { type Expected, expectClaims, facts, run } from './support/claims';
import { ago } from './support/dates';
import { part, shuffled, shuffleRows } from './support/grid';
import { payments, refund, sale, v1, v2 } from './support/money';
import { ORDER, ORDER2, world } from './support/orders';
import { B, filler, found, type LedgerRow, ledger, lost, reimbursements, replacements, returns } from './support/stock';

const LOST = 'warehouse-lost' as const;
const NEVER = 'refund-without-return' as const;
const NONE_PAID = reimbursements();
const again = (tab: Tab): Tab => ({ ...tab, name: `${tab.name} (1)` });
const sold = (date: string): LedgerRow => ({ date, qty: -1, event: 'Shipments', ref: '' });

describe('how often a row counts', () => {
  const row = lost(ago(30), 1, { ref: '2001' });
  const open = (n: number): Expected[] => Array.from({ length: n }, () => ({ rule: LOST, open: 1 }));

  test.each([
    [1, 1, 1],
    [2, 2, 2],
    [2, 3, 3],
    [3, 1, 3],
  ])('%i times in one tab, %i times in another: %i', (a, b, count) => {
    const tabs = [
      ledger(Array.from({ length: a }, () => row)),
      ledger([...Array.from({ length: b }, () => row), sold(ago(20))], { name: 'later' }),
    ];
    expectClaims([...tabs, NONE_PAID], open(count));
  });

  test('rows that differ are all there', () => {
    const tabs = [ledger([row]), ledger([{ ...row, ref: '2002' }], { name: 'later' })];
    expectClaims([...tabs, NONE_PAID], open(2));
  });

  test('identity uses the columns that both tabs have: 14, 15 and 16 columns', () => {
    const tabs = [14, 15, 16].map((columns) =>
      ledger([row], { name: `c${columns}`, columns: columns as 14 | 15 | 16 }),
    );
    expectClaims([...tabs, NONE_PAID], open(1));
  });

  test('a listing that was renamed between two downloads is still the same loss', () => {
    // Reading: a title tells no rows apart; counted apart, the loss would be claimed twice.
    const renamed = ledger([row], { name: 'later' });
    const at = (renamed.rows[0] ?? []).indexOf('Title');
    const rows = renamed.rows.map((cells, r) => cells.map((cell, c) => (r > 0 && c === at ? 'New name' : cell)));
    expect(at).toBeGreaterThan(0);
    expectClaims([ledger([row]), { name: 'later', rows }, NONE_PAID], open(1));
  });

  test('values are normalised before they are compared', () => {
    const csv = ledger([{ ...row, disposition: 'Sellable', event: 'adjustments' }], { name: 'csv' });
    const first = csv.rows.slice(1).map((cells) => cells.map((cell) => ` ${String(cell)} `));
    expectClaims([ledger([row]), { name: 'csv', rows: [csv.rows[0] ?? [], ...first] }, NONE_PAID], open(1));
  });
});

describe('columns that Amazon changes later come from the tab whose newest date is later', () => {
  const filled = (unreconciled: number | '') => lost(ago(30), 2, { ref: '2001', unreconciled });

  test('the later tab says 0: nothing open', () => {
    expectClaims(
      [ledger([filled(2), sold(ago(20))]), ledger([filled(0), sold(ago(10))], { name: 'new' }), NONE_PAID],
      [],
    );
  });

  test('the other way round', () => {
    const tabs = [ledger([filled(0), sold(ago(20))]), ledger([filled(1), sold(ago(10))], { name: 'new' }), NONE_PAID];
    expectClaims(tabs, [{ rule: LOST, open: 1 }]);
  });

  test('a return that became Reimbursed', () => {
    const damagedReturn = (status: string) => ({
      date: ago(60),
      order: ORDER,
      disposition: 'CARRIER_DAMAGED',
      plate: 'LPNRR1',
      status,
    });
    const events = v2([sale(ORDER), refund(ORDER, ago(70))]);
    const old = returns([damagedReturn(''), ...filler(ago(200), ago(30))], 'old');
    const recent = returns([damagedReturn('Reimbursed'), ...filler(ago(200), ago(1))], 'new');
    expectClaims([events, old, recent, NONE_PAID], []);
    expectClaims([events, old, NONE_PAID], [{ rule: 'return-damaged', open: 1 }]);
  });

  test('a payment row that was Deferred and is Released now is one row', () => {
    const events = [sale(ORDER), refund(ORDER, ago(70))];
    const withStatus = (name: string, status: string, released: string): Tab => {
      const tab = payments([...events, sale(ORDER2, { date: ago(status === 'Deferred' ? 60 : 50) })], 'US', name);
      const head = tab.rows.findIndex((row) => row[0] === 'date/time');
      // The settlement's number comes with the release.
      const settlement = (tab.rows[head] as string[]).indexOf('settlement id');
      const rows = tab.rows.map((line, i) => {
        const row = line.map((cell, c) => (i > head && c === settlement && status === 'Deferred' ? '' : cell));
        return i < head
          ? row
          : [...row, ...(i === head ? ['Transaction Status', 'Transaction Release Date'] : [status, released])];
      });
      return { name, rows };
    };
    const tabs = [withStatus('old', 'Deferred', ''), withStatus('new', 'Released', 'Oct 20, 2026')];
    expectClaims([...tabs, returns(filler()), NONE_PAID], [{ rule: NEVER, open: 1, amount: '20.00' }]);
  });
});

describe('every report may be pasted twice', () => {
  const events = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(70)), sale(ORDER2), refund(ORDER2, ago(66))];
  const tabs = [
    v2(events),
    returns([{ date: ago(60), order: ORDER2, disposition: 'DAMAGED' }, ...filler()]),
    reimbursements([
      { date: ago(30), reason: 'Lost_Warehouse' },
      { date: ago(29), reason: 'Lost_Inbound', ...B },
    ]),
    ledger([lost(ago(40), 3), found(ago(38)), lost(ago(35), 1, B), sold(ago(5))]),
    replacements([{ date: ago(64), original: '111-5555555-5555555', replacement: '111-5555555-6666666' }]),
  ];
  const once = facts(run(tabs));

  test('there is something to find', () => {
    expect(once.length).toBe(5);
  });

  test.each(tabs.map((tab) => [tab.name, tab] as const))('%s', (_, tab) => {
    expect(facts(run([...tabs, again(tab)]))).toEqual(once);
  });

  test('all at once, in another order', () => {
    const all = shuffled([...tabs, ...tabs.map(again)], 7).map((tab, i) => shuffleRows(tab, i + 3));
    expect(facts(run(all))).toEqual(once);
  });

  test('halves that overlap are the whole', () => {
    const [settlement, came, paid, stock, sent] = tabs as [Tab, Tab, Tab, Tab, Tab];
    const halves = [part(stock, 0, 3, 'first'), part(stock, 1, 4, 'second')];
    expect(facts(run([settlement, came, paid, ...halves, sent]))).toEqual(once);
  });

  test('V1 and payments as well', () => {
    for (const source of [v1, payments]) {
      const one = [source(events), returns(filler()), NONE_PAID];
      expect(facts(run([...one, again(one[0] as Tab)]))).toEqual(facts(run(one)));
    }
  });
});

describe('keys', () => {
  const rows = [lost(ago(40), 3, { ref: '2001' }), lost(ago(35), 1, { ref: '2002', ...B })];
  const keys = (tabs: Tab[]) =>
    run(tabs)
      .claims.map((claim) => claim.key)
      .sort();
  const before = keys([ledger(rows), NONE_PAID]);

  test('do not depend on columns, later rows, tab names or order', () => {
    expect(keys([NONE_PAID, ledger([...rows].reverse(), { columns: 14, name: 'Tabelle 3' })])).toEqual(before);
    expect(keys([ledger([found(ago(30)), ...rows]), NONE_PAID])).toEqual(before);
  });

  test('do not depend on the figure that Amazon fills later', () => {
    const filled = rows.map((row) => ({ ...row, reconciled: 0, unreconciled: 1 }));
    expect(keys([ledger(filled), NONE_PAID])).toEqual(before);
  });

  test('an event that is paid now is among the settled keys', () => {
    const paid = reimbursements([
      { date: ago(20), reason: 'Lost_Warehouse', cash: 3 },
      { date: ago(20), reason: 'Lost_Warehouse', ...B },
    ]);
    const result = expectClaims([ledger(rows), paid], []);
    expect(result.settledKeys).toEqual(expect.arrayContaining(before));
  });

  test('a refund’s key stays when a second one follows', () => {
    const key = (events: Parameters<typeof world>[0]) => run(world(events)).claims.map((claim) => claim.key);
    const first = [sale(ORDER, { qty: 2 }), refund(ORDER, ago(90))];
    const second = [...first, refund(ORDER, ago(70), 20, { adjustment: 'amzn1:crow:second' })];
    expect(key(second)).toEqual(key(first));
  });

  test('a returned refund is among the settled keys', () => {
    const events = [sale(ORDER), refund(ORDER, ago(70))];
    const [claim] = run(world(events)).claims;
    const later = run(world(events, [{ date: ago(10), order: ORDER }]));
    expect(later.settledKeys).toContain(claim?.key);
  });
});
