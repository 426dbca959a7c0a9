// Laws of the fee errors that hold for any seller: checked over generated small worlds of sales, refunds and credits.
import fc from 'fast-check';
import type { Claim } from '../../src/claims/claim';
import { type FeeClass, feeFor, type PackedUnit } from '../../src/rates';
import type { AuditResult } from '../../src/result';
import type { Tab } from '../../src/values/cell';
import { dayFromIso } from '../../src/values/day';
import { tries } from '../tries';
import { facts, run, verdictsOf } from './support/claims';
import { AS_OF, ago, day, plus } from './support/dates';
import { type Fields, grid, shuffled, shuffleRows } from './support/grid';
import { FEE_PREVIEW, MEASURED_PRODUCTS, SETTLEMENT_V2 } from './support/headers';
import { type MoneyEvent, payments, refund, sale, v1, v2 } from './support/money';
import { once } from './support/once';
import { A, allOrders, B, fulfilledShipments, type ReimbursementRow, reimbursements } from './support/stock';

type Source = 'v2' | 'v1' | 'payments';

interface Sale {
  readonly date: string;
  readonly sku: string;
  readonly qty: number;
  readonly price: number;
  readonly fee: number;
  readonly commission: number;
  /** Days from order to shipping and from shipping to posting; null: in no report. */
  readonly lag: readonly [number, number] | null;
}

interface World {
  readonly sales: readonly Sale[];
  readonly refunds: readonly {
    readonly of: number;
    readonly date: string;
    readonly part: number;
    readonly kept: number;
  }[];
  readonly credits: readonly Credit[];
  readonly source: Source;
  readonly products: readonly Fields[];
  readonly previewed: boolean;
}

interface Credit {
  /** Index of the sale; null: for the SKU alone. */
  readonly of: number | null;
  readonly sku: string;
  readonly date: string;
  readonly amount: number;
  readonly fee: 'FBA Pick & Pack Fee' | 'Commission' | '';
}

const age = fc.integer({ min: 0, max: 110 }).map(ago);
const skus = fc.constantFrom(A.sku, B.sku);
const cents = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 100);

const someSale = fc.record<Sale>({
  date: age,
  sku: skus,
  qty: fc.integer({ min: 1, max: 3 }),
  price: fc.constantFrom(8, 9.8, 10, 20, 49.99, 60),
  fee: cents(200, 1200),
  commission: cents(30, 900),
  lag: fc.option(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 })), { nil: null }),
});
const someCredit = fc.record<Credit>({
  of: fc.option(fc.nat({ max: 5 }), { nil: null }),
  sku: skus,
  date: age,
  amount: cents(5, 600),
  fee: fc.constantFrom('FBA Pick & Pack Fee', 'Commission', ''),
});
const product = (sku: string) =>
  fc
    .record({
      size: fc.constantFrom([9, 6, 0.5], [9, 6, 1], [17, 13, 7], [24, 7.5, 6], [40, 20, 10]),
      weight: fc.constantFrom(3, 12, 40, 90),
      feeClass: fc.constantFrom('standard', 'apparel', 'dangerous', ''),
      category: fc.constantFrom('Consumer Electronics', 'Baby Products', 'Clothing', 'Home & Kitchen', ''),
      measured: fc.boolean(),
    })
    .map(({ size, weight, feeClass, category, measured }) => ({
      SKU: sku,
      'Fee class': feeClass,
      'Referral category': category,
      ...(measured
        ? {
            Length: size[0] as number,
            Width: size[1] as number,
            Height: size[2] as number,
            'Dimension unit': 'in',
            Weight: weight,
            'Weight unit': 'oz',
          }
        : {}),
    }));

const worlds = fc.record<World>({
  sales: fc.array(someSale, { minLength: 1, maxLength: 6 }),
  refunds: fc.array(
    fc.record({
      of: fc.nat({ max: 5 }),
      date: age,
      part: fc.constantFrom(1, 1, 0.5),
      kept: fc.constantFrom(0.2, 0.2, 1),
    }),
    { maxLength: 2 },
  ),
  credits: fc.array(someCredit, { maxLength: 2 }),
  source: fc.constantFrom('v2', 'v1', 'payments'),
  products: fc.tuple(product(A.sku), product(B.sku)),
  previewed: fc.boolean(),
});

const orderOf = (i: number) => `111-3000000-000000${i}`;
const round = (amount: number) => Math.round(amount * 100) / 100;

function moneyOf(w: World): MoneyEvent[] {
  const sold = w.sales.map((s, i) =>
    sale(orderOf(i), {
      date: s.date,
      sku: s.sku,
      qty: s.qty,
      price: s.price,
      fbaFee: -round(s.fee * s.qty),
      commission: -round(s.commission * s.qty),
    }),
  );
  const back = w.refunds.flatMap(({ of, date, part, kept }, i) => {
    const s = w.sales[of];
    if (!s) return [];
    const commission = round(s.commission * s.qty * part);
    return [
      refund(orderOf(of), date, round(s.price * s.qty * part), {
        sku: s.sku,
        adjustment: `back:${i}`,
        commission,
        refundCommission: -round(commission * kept),
      }),
    ];
  });
  return [...sold, ...back];
}

function creditsTab(credits: readonly Credit[], w: World): Tab {
  return grid(
    'credits',
    SETTLEMENT_V2,
    credits.map((c) => ({
      'settlement-id': '77700000002',
      'transaction-type': 'Fee Adjustment',
      'order-id': c.of === null ? '' : orderOf(c.of),
      'marketplace-name': 'Amazon.com',
      'amount-type': 'Item Fee Adjustment',
      'amount-description': c.fee === '' ? 'Fee correction' : c.fee,
      amount: c.amount.toFixed(2),
      'fulfillment-id': 'AFN',
      'posted-date': c.date,
      'posted-date-time': `${c.date} 08:49:04 UTC`,
      sku: (c.of === null ? undefined : w.sales[c.of]?.sku) ?? c.sku,
    })),
  );
}

const moneyTab = (source: Source, events: MoneyEvent[]): Tab =>
  source === 'v2' ? v2(events) : source === 'v1' ? v1(events) : payments(events);

function tabsOf(w: World): Tab[] {
  const known = w.sales.flatMap((s, i) =>
    s.lag === null
      ? []
      : [
          {
            order: orderOf(i),
            sku: s.sku,
            price: s.price,
            units: s.qty,
            date: plus(s.date, -s.lag[0] - s.lag[1]),
            lag: s.lag,
          },
        ],
  );
  const preview = grid(
    'preview',
    FEE_PREVIEW,
    [A.sku, B.sku].map((sku) => ({
      sku,
      'amazon-store': 'US',
      'product-group': 'gl_ce',
      'your-price': 20,
      'longest-side': 30,
      'median-side': 6,
      'shortest-side': 1,
      'unit-of-dimension': 'inches',
      'item-package-weight': 1,
      'unit-of-weight': 'pounds',
      'product-size-tier': 'SmallBulky',
      currency: 'USD',
      'estimated-fee-total': 10,
      'expected-fulfillment-fee-per-unit': 9,
    })),
  );
  return [
    moneyTab(w.source, moneyOf(w)),
    creditsTab(w.credits, w),
    allOrders(known),
    fulfilledShipments(known.map(({ lag, ...row }) => ({ ...row, sent: plus(row.date, lag[0]) }))),
    grid('Products', MEASURED_PRODUCTS, w.products),
    ...(w.previewed ? [preview] : []),
  ];
}

const isFee = (claim: Claim) => claim.error === 1 || claim.error === 10;
const audited = once((w: World) => run(tabsOf(w)));
const feeClaims = (result: AuditResult) => result.claims.filter(isFee);
const RUNS = { numRuns: tries(50), seed: 20261123 };
const holds = (law: (w: World) => void) => fc.assert(fc.property(worlds, law), RUNS);

/** Amount by claim; a claim without one counts 0. */
const amounts = (claims: readonly Claim[]) => new Map(claims.map((c) => [c.key, c.amount ?? 0]));

test('the worlds hold claims of both errors, strong and for review', () => {
  const seen = new Set<string>();
  holds((w) => {
    for (const c of feeClaims(audited(w))) seen.add(`${c.error} ${c.strength}`);
  });
  expect([...seen].sort()).toEqual(['1 review', '1 strong', '10 review', '10 strong']);
});

test('order of tabs and rows never matters', () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 1, max: 1000 }), (w, seed) => {
      const tabs = tabsOf(w);
      const other = shuffled(tabs, seed).map((tab, i) => shuffleRows(tab, seed + i));
      const result = run(other);
      expect(facts(result)).toEqual(facts(audited(w)));
      expect(verdictsOf(result)).toEqual(verdictsOf(audited(w)));
    }),
    RUNS,
  );
});

test('pasting a report twice never matters', () => {
  fc.assert(
    fc.property(worlds, fc.nat({ max: 5 }), (w, which) => {
      const tabs = tabsOf(w);
      const again = tabs[which % tabs.length] as Tab;
      const twice = run([...tabs, { ...again, name: 'again' }]);
      expect(facts(twice)).toEqual(facts(audited(w)));
      expect(verdictsOf(twice)).toEqual(verdictsOf(audited(w)));
    }),
    RUNS,
  );
});

test('the same money in a second kind of report never matters', () => {
  holds((w) => {
    const settled: World = { ...w, source: 'v2' };
    const events = moneyOf(w);
    expect(facts(run([...tabsOf(settled), v1(events), payments(events)]))).toEqual(facts(audited(settled)));
  });
});

test('a credit, a refund or a reimbursement more never adds a claim nor raises one', () => {
  const paid = fc.record<ReimbursementRow>({
    date: age,
    reason: fc.constantFrom('Fee_Correction', 'CustomerReturn', 'Lost_Warehouse'),
    id: fc.constant('906'),
    sku: skus,
    order: fc.constantFrom('', orderOf(0), orderOf(1)),
    amount: cents(5, 900),
  });
  fc.assert(
    fc.property(
      worlds,
      someCredit,
      paid,
      fc.constantFrom('credit', 'refund', 'reimbursement'),
      (w, credit, row, kind) => {
        const none = reimbursements([]);
        const before = amounts(feeClaims(run([...tabsOf(w), none])));
        const more = {
          credit: () => [...tabsOf({ ...w, credits: [...w.credits, credit] }), none],
          refund: () => [
            ...tabsOf({ ...w, refunds: [...w.refunds, { of: credit.of ?? 0, date: credit.date, part: 1, kept: 0.2 }] }),
            none,
          ],
          reimbursement: () => [...tabsOf(w), reimbursements([row])],
        }[kind]();
        for (const [key, amount] of amounts(feeClaims(run(more)))) {
          expect(before.has(key)).toBe(true);
          expect(amount).toBeLessThanOrEqual(before.get(key) as number);
        }
      },
    ),
    RUNS,
  );
});

test('what is charged as the card says is never claimed', () => {
  holds((w) => {
    const sales = w.sales.map((s) => {
      const own = w.products.find((p) => p.SKU === s.sku) as Fields;
      if (own.Length === undefined) return s;
      const unit: PackedUnit = {
        sides: [Number(own.Length), Number(own.Width), Number(own.Height)],
        lengthUnit: 'in',
        weight: Number(own.Weight),
        weightUnit: 'oz',
      };
      const shipped = s.lag === null ? s.date : plus(s.date, -s.lag[1]);
      const feeClass = (own['Fee class'] || null) as FeeClass | null;
      const fee = feeFor(unit, 'US', dayFromIso(shipped), s.price * 10_000, feeClass);
      return fee.known ? { ...s, fee: fee.fee / 10_000 } : s;
    });
    expect(feeClaims(run(tabsOf({ ...w, sales }))).filter((c) => c.error === 1 && c.unitsOpen > 0)).toEqual([]);
  });
});

test('every unit charged in the last 90 days is in a claim or in a verdict', () => {
  holds((w) => {
    const result = audited(w);
    for (const sku of [A.sku, B.sku]) {
      const charged = w.sales
        .filter((s) => s.sku === sku && day(s.date) >= day(AS_OF) - 90)
        .reduce((sum, s) => sum + s.qty, 0);
      for (const error of [1, 10]) {
        const open = result.claims.filter((c) => c.error === error && c.sku === sku);
        const aside = result.verdicts.filter((v) => v.error === error && v.sku === sku);
        expect([...open.map((c) => c.unitsOpen), ...aside.map((v) => v.units)].reduce((a, b) => a + b, 0)).toBe(
          charged,
        );
      }
    }
  });
});

test('every claim is the sum of its charges, all of the last 90 days', () => {
  holds((w) => {
    for (const claim of feeClaims(audited(w))) {
      const charges = claim.charges ?? [];
      if (claim.unitsOpen === 0) {
        expect([claim.amount, claim.strength, charges.length]).toEqual([null, 'review', 0]);
        continue;
      }
      const sum = charges.reduce((total, c) => total + c.charged - c.correct - c.given, 0);
      expect(Math.abs(sum - (claim.amount ?? 0))).toBeLessThanOrEqual(50);
      expect(charges.reduce((total, c) => total + c.units, 0)).toBe(claim.unitsOpen);
      expect(claim.unitsReimbursed + claim.unitsOpen).toBe(claim.unitsEvent);
      const oldest = Math.min(...charges.map((c) => c.date));
      expect([claim.eventDate, claim.eligibleFrom, claim.deadline]).toEqual([oldest, oldest, oldest + 90]);
      expect(oldest).toBeGreaterThanOrEqual(day(AS_OF) - 90);
      expect(claim.state).toBe('ready');
    }
  });
});
