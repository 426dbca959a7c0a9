// Who owns which unit, over generated worlds that have every report about stock, orders and shipments at once.
import fc from 'fast-check';
import type { Claim } from '../../src/claims/claim';
import type { AuditResult } from '../../src/result';
import type { Tab } from '../../src/values/cell';
import { tries } from '../tries';
import { facts, run, verdictsOf } from './support/claims';
import { AS_OF, ago } from './support/dates';
import { shuffled, shuffleRows } from './support/grid';
import { ledgerFiller, SHIPMENT, SHIPMENT2, shipments } from './support/inbound';
import { refund, sale, v2 } from './support/money';
import { once } from './support/once';
import { A, B, filler, type LedgerRow, ledger, type ReturnRow, reimbursements, returns } from './support/stock';
import {
  age,
  ORDERS,
  payment,
  product,
  recent,
  settingsOf,
  stocked,
  tabsOf,
  type World,
  worlds,
} from './support/units';

const asIs = once((w: World) => run(tabsOf(w), settingsOf(w)));
const audit = (w: World, tabs?: readonly Tab[]) => (tabs ? run(tabs, settingsOf(w)) : asIs(w));

const certain = (claim: Claim) => claim.state === 'ready' || claim.state === 'waiting';
const open = (result: AuditResult, which: (claim: Claim) => boolean = () => true) =>
  result.claims.filter(which).reduce((sum, claim) => sum + claim.unitsOpen, 0);
/** The rules that own units; 6 and 11 are about money of units that are settled. */
const OWNERS = new Set([2, 3, 4, 5, 7, 8, 9, 12, 14]);
const owner = (claim: Claim) => OWNERS.has(claim.error);

const RUNS = { numRuns: tries(50), seed: 20261122 };
const holds = (law: (w: World) => void) => fc.assert(fc.property(worlds, law), RUNS);

test('the worlds are rich enough: every rule speaks in some of them', () => {
  const rules = new Map<string, number>();
  holds((w) => {
    for (const c of audit(w).claims) rules.set(`${c.error}`, (rules.get(`${c.error}`) ?? 0) + 1);
  });
  expect([...rules.keys()].map(Number).sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14]);
});

describe('any seller', () => {
  test('order of tabs and rows never matters', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 1000 }), (w, seed) => {
        const tabs = tabsOf(w);
        const other = shuffled(tabs, seed).map((tab, i) => shuffleRows(tab, seed + i));
        const [one, two] = [audit(w), audit(w, other)];
        expect(facts(two)).toEqual(facts(one));
        expect(verdictsOf(two)).toEqual(verdictsOf(one));
        expect(two.balance).toEqual(one.balance);
        expect(new Set(two.receivedNow)).toEqual(new Set(one.receivedNow));
      }),
      RUNS,
    );
  });

  test('pasting a report twice never matters', () => {
    fc.assert(
      fc.property(worlds, fc.nat(9), (w, which) => {
        const tabs = tabsOf(w);
        const again = tabs[which % tabs.length] as Tab;
        const single = audit(w);
        const twice = audit(w, [...tabs, { ...again, name: 'again' }]);
        expect(facts(twice)).toEqual(facts(single));
        expect(verdictsOf(twice)).toEqual(verdictsOf(single));
        expect(twice.balance).toEqual(single.balance);
      }),
      RUNS,
    );
  });

  test('a payment more never adds a claimed unit, for any owner', () => {
    fc.assert(
      fc.property(worlds, payment, (w, row) => {
        // Paid in stock it may explain a found row that settled a loss until now; that is how the contract pairs them.
        fc.pre(row.inventory === 0);
        const more = { ...w, paid: [...w.paid, { ...row, id: 'more' }] };
        const [before, after] = [audit(w), audit(more)];
        const sure = (c: Claim) => owner(c) && certain(c);
        expect(open(after, sure)).toBeLessThanOrEqual(open(before, sure));
        expect(open(after, owner)).toBeLessThanOrEqual(open(before, owner));
      }),
      RUNS,
    );
  });

  test('a found unit more never adds a claimed unit', () => {
    fc.assert(
      fc.property(worlds, age, product, fc.constantFrom('F', 'N'), (w, date, p, reason) => {
        const more = { ...w, ledger: [...w.ledger, { date, qty: 1, reason, ref: '777', ...p }] };
        expect(open(audit(more), owner)).toBeLessThanOrEqual(open(audit(w), owner));
      }),
      RUNS,
    );
  });

  test('a unit restocked more never adds a claimed unit', () => {
    fc.assert(
      fc.property(worlds, stocked, (w, row) => {
        const more = { ...w, ledger: [...w.ledger, row] };
        expect(open(audit(more), owner)).toBeLessThanOrEqual(open(audit(w), owner));
      }),
      RUNS,
    );
  });

  test('without the reimbursements report no unit is ready or waiting, and none is claimed that was not', () => {
    holds((w) => {
      const tabs = tabsOf(w);
      const without = audit(
        w,
        tabs.filter((tab) => tab.name !== 'reimbursements'),
      );
      expect(without.claims.filter((c) => owner(c) && certain(c))).toEqual([]);
      expect(open(without, certain)).toBeLessThanOrEqual(open(audit(w), certain));
    });
  });

  test('units add up, keys are unique, rows exist, dates are in order', () => {
    holds((w) => {
      const tabs = tabsOf(w);
      const result = audit(w);
      for (const c of result.claims) {
        expect(c.unitsFound + c.unitsReimbursed + c.unitsOpen).toBe(c.unitsEvent);
        for (const n of [c.unitsEvent, c.unitsFound, c.unitsReimbursed, c.unitsOpen]) {
          expect(Number.isInteger(n) && n >= 0).toBe(true);
        }
        expect(c.unitsOpen > 0 || (c.amount ?? 0) > 0).toBe(true);
        expect(c.eligibleFrom === null || c.eligibleFrom <= c.deadline).toBe(true);
        expect(c.eventDate).toBeLessThanOrEqual(result.asOf);
        expect(c.state === 'needs-data').toBe(c.needs.length > 0);
        expect(c.evidence.length).toBeGreaterThan(0);
        const places = c.evidence.map((e) => `${e.tab} ${e.row}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { tab, row } of c.evidence) {
          expect(row > 1 && row <= (tabs.find((t) => t.name === tab)?.rows.length ?? 0)).toBe(true);
        }
      }
      const keys = [...result.claims.map((c) => c.key), ...result.settledKeys];
      expect(new Set(keys).size).toBe(keys.length);
    });
  });
});

describe('one owner per unit', () => {
  test('of an order line: refunded or returned, and in one claim of 3, 5, 7 and 9', () => {
    holds((w) => {
      const result = audit(w);
      for (const id of ORDERS) {
        for (const { sku } of [A, B]) {
          const ofLine = (...errors: number[]) =>
            open(result, (c) => c.orderId === id && c.sku === sku && errors.includes(c.error));
          const went = w.refunds
            .filter((r) => r.order === id && r.product.sku === sku)
            .reduce((sum, r) => sum + r.units, 0);
          const came = w.returns.filter((r) => r.order === id && r.sku === sku);
          const sellable = came.filter((r) => r.disposition === 'SELLABLE' && r.status === '').length;
          const spoiled = came.filter((r) => r.disposition === 'CARRIER_DAMAGED' && r.status === '').length;
          expect(ofLine(3, 7)).toBeLessThanOrEqual(Math.max(0, went - came.length));
          expect(ofLine(5)).toBeLessThanOrEqual(sellable);
          expect(ofLine(9)).toBeLessThanOrEqual(spoiled);
        }
      }
    });
  });

  test('of a shipment: what 4 and 8 claim together is never more than what it lacks', () => {
    holds((w) => {
      const result = audit(w);
      for (const id of [SHIPMENT, SHIPMENT2]) {
        for (const { sku, fnsku } of [A, B]) {
          const tab = w.shipments.find((s) => s.shipment === id && s.sku === sku);
          const listed = w.contents.filter((c) => c.shipment === id && c.product.sku === sku);
          const filed = listed.length > 0 ? listed.reduce((sum, c) => sum + c.shipped, 0) : null;
          const shipped = tab?.shipped ? tab.shipped : filed;
          const claims = result.claims.filter((c) => c.shipmentId === id && c.fnsku === fnsku);
          const rows = w.ledger.filter((r) => r.event === 'Receipts' && r.ref === id && r.sku === sku);
          const net = rows.reduce((sum, r) => sum + r.qty, 0);
          const taken = rows.filter((r) => r.qty < 0).reduce((sum, r) => sum - r.qty, 0);
          const figure = typeof tab?.received === 'number' ? tab.received : null;
          const seen = w.seen.filter((s) => s.shipment === id && s.product.sku === sku);
          const sum = (error: number) => claims.filter((c) => c.error === error).reduce((s, c) => s + c.unitsOpen, 0);
          // A figure seen before bounds what the tab lost since; the ledger's rows bound what it shows as taken out.
          const dropped = Math.max(0, ...seen.map((s) => s.units - (figure ?? s.units)));
          expect(sum(8)).toBeLessThanOrEqual(taken + dropped);
          if (shipped === null) continue;
          // Both sources at their lowest: nothing beyond that can be missing.
          const least = Math.min(Math.max(0, net), figure ?? Number.POSITIVE_INFINITY);
          expect(sum(4) + sum(8)).toBeLessThanOrEqual(Math.max(0, shipped - least));
        }
      }
    });
  });

  test('of the ledger: 2 and 14 never claim more than its rows took out, and D of a damaged unit is not claimed twice', () => {
    holds((w) => {
      const result = audit(w);
      for (const { fnsku, sku } of [A, B]) {
        const out = (reasons: string) =>
          w.ledger
            .filter((r) => r.sku === sku && r.reason && reasons.includes(r.reason))
            .reduce((sum, r) => sum + Math.abs(r.qty), 0);
        const of = (rule: string) => open(result, (c) => c.rule === rule && c.fnsku === fnsku);
        expect(of('warehouse-lost')).toBeLessThanOrEqual(out('M'));
        expect(of('warehouse-damaged')).toBeLessThanOrEqual(out('EH'));
        expect(of('disposed-without-order')).toBeLessThanOrEqual(out('D'));
      }
    });
  });

  test('of a withdrawn payment: 12 has no unit that another rule has', () => {
    holds((w) => {
      const result = audit(w);
      for (const c of result.claims.filter((claim) => claim.error === 12 && claim.unitsOpen > 0)) {
        const paid = w.paid.find((r) => r.id === w.paid.find((x) => x.id === c.referenceId)?.original);
        expect(c.unitsOpen).toBeLessThanOrEqual(Number(paid?.cash ?? 0) + Number(paid?.inventory ?? 0));
      }
      // Withdrawn units in all bound what 12 may have together.
      const withdrawn = w.paid
        .filter((r) => r.original)
        .reduce(
          (sum, r) => sum + Math.max(0, Number(r.cash) - Number(r.inventory)) + (r.cash === 0 && !r.inventory ? 2 : 0),
          0,
        );
      expect(open(result, (c) => c.error === 12)).toBeLessThanOrEqual(withdrawn);
    });
  });

  test('of a supply: units found and paid that claims count are never more than there were', () => {
    holds((w) => {
      const result = audit(w);
      const counted = result.claims
        .filter((c) => [2, 3, 4, 5, 7, 8, 9].includes(c.error))
        .reduce((sum, c) => sum + c.unitsReimbursed, 0);
      const paid = w.paid.filter((r) => !r.original).reduce((s, r) => s + Number(r.cash) + Number(r.inventory), 0);
      expect(counted).toBeLessThanOrEqual(paid);
    });
  });
});

describe('arithmetic against a count by hand', () => {
  const days = fc.integer({ min: 0, max: 60 });
  const pieces = fc.array(fc.record({ age: days, qty: fc.integer({ min: -2, max: 4 }).filter((n) => n !== 0) }), {
    maxLength: 6,
  });

  test('4 and 8: one shipment, closed 30 days ago', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 8 }), fc.nat(3), (rows, shipped, paid) => {
        const receipts = rows.map(
          (r): LedgerRow => ({ date: ago(r.age), qty: r.qty, event: 'Receipts', ref: SHIPMENT }),
        );
        const tabs = [
          shipments([{ status: 'Closed', delivered: ago(61), closed: ago(30), shipped }]),
          ledger([...ledgerFiller(ago(200), AS_OF), ...receipts]),
          reimbursements([{ date: ago(0), reason: 'Lost_Inbound', cash: paid, id: 'p' }, recent]),
        ];
        const result = run(tabs);
        // Day by day: what is taken out after closing is owed until a receipt of that day or later gives it back.
        let received = rows.filter((r) => r.age >= 30).reduce((sum, r) => sum + r.qty, 0);
        let owed = 0;
        for (let d = 29; d >= 0; d--) {
          const today = rows.filter((r) => r.age === d);
          owed += today.filter((r) => r.qty < 0).reduce((sum, r) => sum - r.qty, 0);
          const came = today.filter((r) => r.qty > 0).reduce((sum, r) => sum + r.qty, 0);
          const restored = Math.min(owed, came);
          owed -= restored;
          received += came - restored;
        }
        // What was taken out must have come in, whether a row shows it or not.
        const levels = Array.from({ length: 61 }, (_, d) =>
          rows.filter((r) => r.age >= d).reduce((sum, r) => sum + r.qty, 0),
        );
        received = Math.max(0, received + Math.max(0, ...levels.map((level) => -level)));
        const taken = Math.max(0, owed - Math.max(0, received - shipped));
        const short = Math.max(0, shipped - received);
        const of = (error: number) => open(result, (c) => c.error === error);
        expect(of(8)).toBe(Math.max(0, taken - paid));
        expect(of(4)).toBe(Math.max(0, short - Math.max(0, paid - taken)));
      }),
      { ...RUNS, numRuns: tries(200) },
    );
  });

  test('5: as many returns as possible find a unit of the ledger, unsellable ones first', () => {
    const day30 = fc.integer({ min: 60, max: 68 });
    const came = fc.array(fc.record({ age: day30, sellable: fc.boolean() }), { maxLength: 5 });
    fc.assert(
      fc.property(came, fc.array(day30, { maxLength: 5 }), (back, shelf) => {
        const rows = back.map(
          (r, i): ReturnRow => ({
            date: ago(r.age),
            order: `111-0000009-000000${i}`,
            disposition: r.sellable ? 'SELLABLE' : 'CUSTOMER_DAMAGED',
            status: '',
          }),
        );
        const money = rows.flatMap((r) => [sale(r.order), refund(r.order, ago(75))]);
        const tabs = [
          v2(money),
          returns([...rows, ...filler()]),
          reimbursements(),
          ledger([
            ...ledgerFiller(ago(200), AS_OF),
            ...shelf.map(
              (a): LedgerRow => ({ date: ago(a), qty: 1, event: 'CustomerReturns', ref: '', disposition: 'SELLABLE' }),
            ),
          ]),
        ];
        const left = open(run(tabs), (c) => c.error === 5);
        // Every way to give shelf units to returns, by hand: most matched in all, and of those most unsellable ones.
        let best: [number, number] = [-1, -1];
        const go = (i: number, used: number, matched: number, unsellable: number): void => {
          if (i === back.length) {
            if (unsellable > best[0] || (unsellable === best[0] && matched > best[1])) best = [unsellable, matched];
            return;
          }
          go(i + 1, used, matched, unsellable);
          const r = back[i] as { age: number; sellable: boolean };
          shelf.forEach((a, k) => {
            if ((used & (1 << k)) === 0 && Math.abs(a - r.age) <= 3) {
              go(i + 1, used | (1 << k), matched + 1, unsellable + (r.sellable ? 0 : 1));
            }
          });
        };
        go(0, 0, 0, 0);
        const sellable = back.filter((r) => r.sellable).length;
        expect(left).toBe(sellable - (best[1] - best[0]));
      }),
      { ...RUNS, numRuns: tries(150) },
    );
  });
});

describe('the balance of a product', () => {
  test('does not depend on which of its names comes first', () => {
    const rows: LedgerRow[] = [
      { date: ago(30), qty: 1, event: 'Receipts', ref: SHIPMENT, sku: 'LAMP-01-old' },
      { date: ago(29), qty: 1, event: 'Receipts', ref: SHIPMENT },
      { date: ago(28), qty: 1, event: 'Receipts', ref: SHIPMENT, fnsku: '', sku: 'MAT-02' },
      { date: ago(27), qty: 1, event: 'Receipts', ref: SHIPMENT, fnsku: '', sku: 'BOX-03' },
    ];
    expect(run([ledger([...rows].reverse())]).balance).toEqual(run([ledger(rows)]).balance);
  });

  test('reads reasons in words as it reads codes', () => {
    const rows = (m: string, f: string, d: string): LedgerRow[] => [
      { date: ago(30), qty: -2, reason: m, ref: '1' },
      { date: ago(29), qty: 1, reason: f, ref: '2' },
      { date: ago(28), qty: -1, reason: d, ref: '3' },
    ];
    const words = run([ledger(rows('Misplaced', 'Missing inventory found', 'Disposed'))]).balance;
    expect(words).toEqual(run([ledger(rows('M', 'F', 'D'))]).balance);
    expect(words[0]).toMatchObject({ lost: -2, found: 1, disposed: -1, claimed: 1, difference: 0 });
  });

  test('is the sum of its movements, and its difference is what nobody explains', () => {
    holds((w) => {
      const result = audit(w);
      for (const row of result.balance) {
        const own = w.ledger.filter((r) => r.fnsku === row.fnsku);
        if (own.length === 0) continue;
        const sum = (which: (r: LedgerRow) => boolean) => own.filter(which).reduce((s, r) => s + r.qty, 0);
        const reason = (codes: string) => sum((r) => r.reason !== undefined && codes.includes(r.reason));
        expect(row.net).toBe(sum(() => true));
        expect(row.received).toBe(sum((r) => r.event === 'Receipts'));
        expect(row.returned).toBe(sum((r) => r.event === 'CustomerReturns'));
        expect(row.lost).toBe(reason('M'));
        expect(row.found + row.credited).toBe(reason('FN'));
        expect(row.found >= 0 && row.credited >= 0).toBe(true);
        expect(row.damaged).toBe(reason('EH'));
        expect(row.disposed).toBe(reason('D'));
        expect(row.transferred).toBe(reason('O'));
        const parts = row.received + row.sold + row.returned + row.found + row.credited + row.lost + row.damaged;
        expect(row.net).toBe(parts + row.disposed + row.removed + row.transferred + row.other);
        expect(row.claimed).toBe(open(result, (c) => c.error === 2 && c.fnsku === row.fnsku));
        expect(row.difference + row.lost + row.damaged + row.found + row.reimbursed + row.claimed).toBe(0);
        expect(row.remark === null).toBe(row.difference === 0);
      }
      expect(new Set(result.balance.map((row) => row.fnsku)).size).toBe(result.balance.length);
    });
  });
});

describe('every event ends in a claim or in a verdict', () => {
  const units = (rows: readonly { readonly units: number }[]) => rows.reduce((sum, row) => sum + row.units, 0);
  const setAside = (result: AuditResult, which: (v: AuditResult['verdicts'][number]) => boolean) =>
    units(result.verdicts.filter(which));
  const sizes = (rows: readonly { qty: number }[]) => rows.reduce((sum, row) => sum + Math.abs(row.qty), 0);
  const none = (w: World): World => ({ ...w, seen: [] });

  test('losses and damage of a product, as Balance counts them', () => {
    holds((w) => {
      const result = audit(w);
      for (const { fnsku, lost, damaged, found, reimbursed, claimed } of result.balance) {
        const own = result.verdicts.filter((v) => v.error === 2 && v.fnsku === fnsku && !v.reason.startsWith('moved'));
        expect(claimed).toBe(open(result, (c) => c.error === 2 && c.fnsku === fnsku));
        expect(claimed + units(own)).toBe(0 - lost - damaged);
        expect(units(own.filter((v) => v.reason === 'found-again'))).toBeLessThanOrEqual(found);
        expect(units(own.filter((v) => v.reason === 'reimbursed'))).toBeLessThanOrEqual(reimbursed);
      }
    });
  });

  test('returns', () => {
    holds((w) => {
      const result = audit(w);
      for (const id of ORDERS) {
        const came = w.returns.filter((r) => r.order === id).length;
        const isReturn = (e: { error: number; orderId: string | null }) =>
          e.orderId === id && (e.error === 5 || e.error === 9);
        expect(open(result, isReturn) + setAside(result, isReturn)).toBe(came);
      }
    });
  });

  test('refunds', () => {
    holds((w) => {
      const result = audit(w);
      for (const id of ORDERS) {
        for (const { sku } of [A, B]) {
          const refunded = units(w.refunds.filter((r) => r.order === id && r.product.sku === sku));
          const of = (e: { error: number; orderId: string | null; sku: string | null }) =>
            e.orderId === id && e.sku === sku && (e.error === 3 || e.error === 7);
          expect(open(result, of) + setAside(result, of)).toBe(Math.min(9, refunded));
        }
      }
    });
  });

  test('what was sent in, and what was taken out of shipments', () => {
    holds((given) => {
      const w = none(given);
      const result = audit(w);
      for (const id of [SHIPMENT, SHIPMENT2]) {
        for (const { fnsku, sku } of [A, B]) {
          const listed = w.contents.filter((c) => c.shipment === id && c.product.fnsku === fnsku);
          const own = w.shipments.find((s) => s.shipment === id && s.sku === sku)?.shipped;
          const sent = own === undefined || own === '' ? listed.reduce((sum, c) => sum + c.shipped, 0) : Number(own);
          const of = (error: number) => (e: { error: number; shipmentId: string | null; fnsku: string | null }) =>
            e.error === error && e.shipmentId === id && e.fnsku === fnsku;
          // Candidates that stand for each other are one claim, of no single shipment.
          if (result.claims.some((c) => c.alternatives.length > 0)) continue;
          expect(open(result, of(4)) + setAside(result, of(4))).toBe(sent);
          const out = w.ledger.filter((r) => r.event === 'Receipts' && r.ref === id && r.fnsku === fnsku && r.qty < 0);
          expect(open(result, of(8)) + setAside(result, of(8))).toBe(sizes(out));
        }
      }
    });
  });

  test('ownership corrections and disposals', () => {
    holds((w) => {
      const result = audit(w);
      const of = (error: number) => (e: { error: number; shipmentId: string | null }) =>
        e.error === error && !e.shipmentId;
      for (const [error, reason] of [
        [8, 'O'],
        [14, 'D'],
      ] as const) {
        expect(open(result, of(error)) + setAside(result, of(error))).toBe(
          sizes(w.ledger.filter((r) => r.reason === reason)),
        );
      }
    });
  });

  test('rows that are named exist, and a verdict of units names the row of its event', () => {
    holds((w) => {
      const tabs = new Map(tabsOf(w).map((tab) => [tab.name, tab.rows.length]));
      for (const { event, because, units: aside } of audit(w).verdicts) {
        expect(aside).toBeGreaterThanOrEqual(0);
        expect(event).not.toBeNull();
        for (const place of [event, because])
          if (place) expect(place.row > 1 && place.row <= (tabs.get(place.tab) ?? 0)).toBe(true);
      }
    });
  });
});
