// Reports that end before the others, as a whole or for one part of the world: what came after is not known, and a claim that it
// could settle waits for the report. Each case has one close to it that stays certain.
import type { RuleId } from '../../src/claims/rule-ids';
import type { Settings } from '../../src/settings';
import type { Tab } from '../../src/values/cell';
import { isoOf } from '../../src/values/day';
import { AS_THE_ROWS_SAY, run } from '../contract/support/claims';
import { AS_OF, ago, day } from '../contract/support/dates';
import { receipt, SHIPMENT, shipments } from '../contract/support/inbound';
import { refund, sale, v2 } from '../contract/support/money';
import { ORDER, ORDER2 } from '../contract/support/orders';
import {
  allOrders,
  B,
  filler,
  found,
  fulfilledShipments,
  type LedgerRow,
  ledger,
  lost,
  type ReturnRow,
  reimbursements,
  replacements,
  returns,
} from '../contract/support/stock';
import { LOST, NEVER, other, paid, SHORT, TAKEN } from './situations';

/** State of the claims of a rule, and what they lack with its dates. */
function stateOf(rule: RuleId, tabs: readonly Tab[], more: Partial<Settings> = {}): string {
  return run(tabs, more)
    .claims.filter((c) => c.rule === rule)
    .map((c) => [c.state, c.strength, ...c.needs.map((n) => `${n.report} ${isoOf(n.from)}`)].join(' '))
    .join('; ');
}

const CERTAIN = 'ready strong';
const lacks = (report: string, since: string) => `needs-data strong ${report} ${since}`;

/** Movements of other products every few days, the last so many days ago. */
function everyday(last: number, every = 4, country = 'US'): LedgerRow[] {
  const days = Array.from({ length: 60 }, (_, i) => last + i * every);
  return days.map((d, i) => ({
    ...{ date: ago(d), qty: i % 3 === 1 ? 1 : -1, ref: '', country, fc: CENTRE[country] ?? 'LGB3' },
    event: ['Shipments', 'WhseTransfers', 'VendorReturns'][i % 3] as string,
    ...{ sku: `E${i % 12}`, fnsku: `X00E0000${i % 12}`, asin: '' },
  }));
}
const CENTRE: Readonly<Record<string, string>> = { JP: 'NRT5', DE: 'LEJ1', PL: 'WRO5' };

describe('a ledger that ends early', () => {
  const loss = (last: number, every = 4) => ledger([lost(ago(40)), ...everyday(last, every)]);
  const came = (d: number, more: Partial<ReturnRow> = {}) => returns([{ date: ago(d), order: ORDER2, ...B, ...more }]);
  const since = lacks('ledger-detail', ago(9));
  // Rows every fourth day: it may end 12 days early where nothing speaks against it.
  test.each<[what: string, left: string, tabs: readonly Tab[]]>([
    ['12 days ago, and nothing moved since', CERTAIN, [loss(12)]],
    ['13 days ago', lacks('ledger-detail', ago(13)), [loss(13)]],
    ['8 days ago, with rows every day', lacks('ledger-detail', ago(8)), [loss(8, 1)]],
    ['7 days ago, with rows every day', CERTAIN, [loss(7, 1)]],
    ['9 days ago, and a unit came back yesterday', since, [loss(9), came(1)]],
    ['9 days ago, and a unit came back within a week of its end', CERTAIN, [loss(9), came(2)]],
    ['9 days ago, and a unit came back in another part of the world', CERTAIN, [loss(9), came(1, { fc: 'LEJ1' })]],
    ['9 days ago, and a replacement was sent', since, [loss(9), replaced()]],
    ['9 days ago, and an order was sent', since, [loss(9), fulfilledShipments([{ order: ORDER, sent: ago(1) }])]],
    ['9 days ago, and Amazon had an order to send', since, [loss(9), bought('Amazon')]],
    ['9 days ago, and the seller had an order to send', CERTAIN, [loss(9), bought('Merchant')]],
    [
      '9 days ago, and an order of another part of the world was sent',
      CERTAIN,
      [loss(9), allOrders([{ order: ORDER, date: ago(1), shop: 'Amazon.de' }])],
    ],
    ['in each of two downloads', since, [loss(9), ledger(everyday(60), { name: 'ledger 2' }), came(1)]],
    [
      'in one of two downloads',
      CERTAIN,
      [loss(9), ledger([lost(ago(40)), ...everyday(1)], { name: 'ledger 2' }), came(1)],
    ],
  ])('%s: %s', (_, left, tabs) => {
    expect(stateOf(LOST, [...tabs, reimbursements()])).toBe(left);
  });

  test('of few rows, and a unit came back since', () => {
    const few = [lost(ago(40)), ...everyday(31, 20).slice(0, 4)];
    expect(stateOf(LOST, [ledger(few), reimbursements()])).toBe(CERTAIN);
    expect(stateOf(LOST, [ledger(few), came(1), reimbursements()])).toBe(lacks('ledger-detail', ago(31)));
  });

  test('and the seller says that it is complete', () => {
    const covers = { 'ledger-detail': { from: day(ago(100)), to: day(AS_OF) } };
    expect(stateOf(LOST, [loss(20), came(1), reimbursements()], { covers })).toBe(CERTAIN);
  });

  test('a unit found since settles the loss in the longer one', () => {
    const tabs = (rows: LedgerRow[]) => [ledger([lost(ago(40)), ...rows]), came(0), reimbursements()];
    expect(stateOf(LOST, tabs([...everyday(0), found(ago(5))]))).toBe('');
    expect(stateOf(LOST, tabs(everyday(9)))).toBe(since);
  });

  test('a loss that is too old stays listed', () => {
    const old = ledger([lost(ago(70)), ...everyday(9)]);
    expect(stateOf(LOST, [old, came(1), reimbursements()])).toBe('expired strong');
  });

  function replaced(): Tab {
    return replacements([{ date: ago(1), original: ORDER, replacement: ORDER2 }]);
  }
  function bought(channel: 'Amazon' | 'Merchant'): Tab {
    return allOrders([{ order: ORDER, date: ago(1), channel }]);
  }
});

describe('a ledger that ends early, for shipments', () => {
  const sent = { shipment: SHIPMENT, status: 'Closed', delivered: ago(100), closed: ago(70), shipped: 10 };
  const received = (last: number, units: number, ...more: LedgerRow[]) =>
    ledger([receipt(ago(99), units), ...more, ...everyday(last)]);

  test('a unit may have been received since, unless the seller says how many were', () => {
    const short = (last: number, figure: number | '' = '') =>
      stateOf(SHORT, [shipments([{ ...sent, received: figure }]), received(last, 9), paid()]);
    expect([short(3), short(50), short(50, 9)]).toEqual([CERTAIN, lacks('ledger-detail', ago(50)), CERTAIN]);
  });

  test('a unit taken out may have been put back since', () => {
    const taken = (last: number) =>
      stateOf(TAKEN, [shipments([sent]), received(last, 10, receipt(ago(45), -1)), paid()]);
    expect([taken(3), taken(40)]).toEqual([CERTAIN, lacks('ledger-detail', ago(40))]);
  });
});

describe('downloads of two accounts', () => {
  const abroad = { country: 'JP', fc: 'NRT5' };
  const ledgers = (last: number, of: string = 'JP') => [
    ledger([lost(ago(40)), ...everyday(0)]),
    ledger([lost(ago(41), 1, { ...B, ...abroad, country: of, fc: CENTRE[of] as string }), ...everyday(last, 4, of)], {
      name: 'ledger 2',
    }),
  ];
  const losses = (last: number, of = 'JP') => {
    const none = { reimbursements: { from: day(ago(300)), to: day(AS_OF) } };
    const { claims } = run([...ledgers(last, of), reimbursements()], {
      covers: none,
      marketplace: of === 'JP' ? 'US' : 'DE',
    });
    return claims
      .filter((c) => c.rule === LOST)
      .map((c) => `${c.marketplace} ${c.state}`)
      .sort();
  };

  test('the ledger of one ends early', () => {
    expect(losses(4)).toEqual(['JP ready', 'US ready']);
    expect(losses(30)).toEqual(['JP needs-data', 'US ready']);
  });

  const cameBack = (from: number, to: number, fc: string, name: string) =>
    returns(
      [from, (from + to) / 2, to].map((d, i) => ({
        ...{ date: ago(Math.round(d)), order: `9${i}9-9999990-000${d}1`.slice(0, 19), fc },
        ...{ disposition: 'CUSTOMER_DAMAGED', status: '', sku: 'BOX-03', fnsku: 'X00BOX0003', asin: '' },
      })),
      name,
    );
  const german = (d: number) => ({ ...refund(ORDER, ago(d)), shop: 'Amazon.de' });
  const never = (...tabs: Tab[]) =>
    stateOf(NEVER, [
      v2([{ ...sale(ORDER), shop: 'Amazon.de' }, german(70)], { currency: 'EUR' }),
      ...tabs,
      paid({ ...other(ago(0)), currency: 'EUR', id: '1' }),
    ]);

  test('the returns of one end before a refund of it could come back', () => {
    const us = cameBack(200, 0, 'LEX1', 'returns');
    expect(never(us, cameBack(200, 40, 'LEJ1', 'returns 2'))).toBe(CERTAIN);
    expect(never(us, cameBack(200, 69, 'LEJ1', 'returns 2'))).toMatch(/needs-data strong customer-returns/);
    // One download of both is one report, whichever of them has the last row.
    const both = returns([...filler(), { date: ago(69), order: ORDER2, ...B, fc: 'LEJ1' }]);
    expect(never(both)).toBe(CERTAIN);
  });

  test('the payments of one end early', () => {
    const mixed = (last: number, currency: string, every = 4, length = 30) =>
      Array.from({ length }, (_, i) => ({
        ...other(ago(last + every * i)),
        id: `${currency === 'USD' ? 7 : 8}00${last + every * i}`,
        currency,
        reason: i % 2 === 0 ? 'Lost_Inbound' : 'Lost_Warehouse',
      }));
    const lossIn = (last: number, every = 4, length = 30) =>
      stateOf(
        LOST,
        [
          ledger([lost(ago(40), 1, abroad), ...everyday(0, 4, 'JP')]),
          reimbursements(mixed(0, 'USD')),
          reimbursements(mixed(last, 'JPY', every, length), 'reimbursements 2'),
        ],
        { ...AS_THE_ROWS_SAY, slackDays: null },
      );
    expect([lossIn(12), lossIn(13)]).toEqual([CERTAIN, lacks('reimbursements', ago(40))]);
    // Many that begin after the loss are a download that does; a few are all there are.
    expect([lossIn(0, 1), lossIn(0, 4)]).toEqual([lacks('reimbursements', ago(40)), CERTAIN]);
    expect(lossIn(0, 1, 9)).toBe(CERTAIN);
  });

  test('a download of one is missing in the middle', () => {
    const japanese = (from: number, to: number, name: string) =>
      ledger(
        [
          lost(ago(58), 1, { ...B, ...abroad }),
          ...everyday(0, 4, 'JP').filter((r) => r.date >= ago(from) && r.date <= ago(to)),
        ],
        { name },
      );
    const states = (end: number) => {
      const tabs = [ledger(everyday(0)), japanese(200, end, 'ledger 2'), japanese(12, 0, 'ledger 3'), paid()];
      return run([...tabs.slice(0, 2), withoutLoss(tabs[2] as Tab), tabs[3] as Tab])
        .claims.filter((c) => c.rule === LOST)
        .map((c) => c.state);
    };
    const withoutLoss = (tab: Tab): Tab => ({ ...tab, rows: tab.rows.filter((_, i) => i !== 1) });
    expect([states(40), states(41)]).toEqual([['ready'], ['needs-data']]);
  });

  test('a ledger of Germany alone tells nothing of Poland, one of both does', () => {
    expect(losses(30, 'PL')).toEqual(['PL needs-data', 'US ready']);
    const loss = lost(ago(41), 1, { ...B, ...abroad, country: 'PL', fc: CENTRE.PL as string });
    const both = ledger([loss, ...everyday(0, 4, 'DE'), ...everyday(30, 4, 'PL')], { name: 'ledger 3' });
    const tabs = [...ledgers(30, 'PL'), both, reimbursements()];
    expect(stateOf(LOST, tabs, { marketplace: 'DE' })).toBe(`${CERTAIN}; ${CERTAIN}`);
  });
});
