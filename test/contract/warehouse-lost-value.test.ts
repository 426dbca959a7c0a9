// Error 2: what a lost unit is worth, by the seller's own costs or by what Amazon has on file.
import type { Claim } from '../../src/claims/claim';
import type { Tab } from '../../src/values/cell';
import { expectClaims, run } from './support/claims';
import { ago } from './support/dates';
import { A, amazonsCosts, B, found, type LedgerRow, ledger, lost, products, reimbursements } from './support/stock';

const NONE_PAID = reimbursements();
const LOST = 'warehouse-lost' as const;

/** Ledger rows, nothing reimbursed. */
const unpaid = (rows: readonly LedgerRow[]) => [ledger(rows), NONE_PAID];

describe('value', () => {
  test('open units × sourcing cost', () => {
    expectClaims(
      [...unpaid([lost(ago(30), 3), found(ago(29))]), products([{ cost: 7.5, currency: 'USD' }])],
      [{ rule: LOST, open: 2, value: '7.50', amount: '15.00', currency: 'USD', basis: 'sourcing-cost' }],
    );
  });

  test('rounded half up to the cent, once', () => {
    expectClaims(
      [...unpaid([lost(ago(30), 3)]), products([{ cost: '3.3350', currency: 'USD' }])],
      [{ rule: LOST, open: 3, amount: '10.01' }],
    );
  });

  test('what another SKU of the FNSKU costs is not the cost of this one', () => {
    const tab = products([{ sku: 'LAMP-01-new', fnsku: A.fnsku, cost: 7.5 }]);
    expectClaims([...unpaid([lost(ago(30))]), tab], [{ rule: LOST, open: 1, amount: null, basis: 'unknown' }]);
    const nameless = products([{ sku: '', fnsku: A.fnsku, cost: 7.5 }]);
    expectClaims([...unpaid([lost(ago(30))]), nameless], [{ rule: LOST, open: 1, amount: '7.50' }]);
  });

  test.each([
    ['no Products tab', []],
    ['the product is not in it', [products([{ ...B, cost: 5 }])]],
    ['its cost is blank', [products([{ cost: '' }, { ...B, cost: 5 }])]],
  ])('%s: no amount, never a default', (_, tabs) => {
    expectClaims(
      [...unpaid([lost(ago(30))]), ...tabs],
      [{ rule: LOST, open: 1, amount: null, value: null, basis: 'unknown' }],
    );
  });

  describe('by SKU, else by FNSKU, and only where Products has a row of neither by ASIN', () => {
    const by = (rows: Parameters<typeof products>[0], amount: string | null, more: object = {}, settings = {}) =>
      expectClaims([...unpaid([lost(ago(30), 1, more)]), products(rows)], [{ rule: LOST, open: 1, amount }], settings);
    const label = { sku: '', fnsku: A.fnsku };
    const listing = { sku: '', asin: A.asin };

    test('the row of the SKU counts before all others', () => {
      by([{ cost: 4 }, { ...label, cost: 5 }, { ...listing, cost: 6 }], '4.00');
      by(
        [
          { sku: 'OTHER', cost: 3 },
          { ...label, cost: 5 },
          { ...listing, cost: 6 },
        ],
        '5.00',
      );
      by(
        [
          { sku: 'OTHER', cost: 3 },
          { ...listing, cost: 6 },
        ],
        '6.00',
      );
    });

    test('a row of the SKU or FNSKU without a cost: not known', () => {
      by([{ cost: '' }, { ...label, cost: 5 }], null);
      by([{ cost: 0 }, { ...listing, cost: 6 }], null);
      by(
        [
          { ...label, cost: '' },
          { ...listing, cost: 6 },
        ],
        null,
      );
      // Another SKU has the label: what it costs is not the cost of this one, and the label is known.
      by(
        [
          { sku: 'OTHER', fnsku: A.fnsku, cost: 3 },
          { ...listing, cost: 6 },
        ],
        null,
      );
    });

    test('the ASIN never across currencies', () => {
      by([{ ...listing, cost: 6, currency: 'USD' }], '6.00');
      by([{ ...listing, cost: 6, currency: 'EUR' }], null);
      by([{ ...listing, cost: 6, currency: 'EUR' }], '6.00', { country: 'DE' });
      // A blank one is that of the seller's own marketplace.
      by([{ ...listing, cost: 6 }], null, { country: 'DE' });
      by([{ ...listing, cost: 6 }], '6.00', { country: 'DE' }, { marketplace: 'DE' });
      by([{ sku: 'OTHER', asin: A.asin, cost: 6 }], null);
    });

    test('a row that was not read whole has no cost', () => {
      // What a spreadsheet makes of a SKU: whose row it is only the ASIN tells.
      by([{ sku: '1.5E+12', asin: A.asin, cost: 6, currency: 'USD' }], null);
      by([{ ...listing, cost: 6, currency: 'USD' }], '6.00');
      by([{ cost: '6 or 7' }, { ...label, cost: 5 }], null);
    });
  });

  test('a cost in another currency stays in it', () => {
    expectClaims(
      [...unpaid([lost(ago(30))]), products([{ cost: 45, currency: 'CNY' }])],
      [{ rule: LOST, open: 1, amount: '45.00', currency: 'CNY' }],
    );
  });

  test('a blank currency is the marketplace’s', () => {
    expectClaims(
      [...unpaid([lost(ago(30), 1, { country: 'DE' })]), products([{ cost: 6 }])],
      [{ rule: LOST, open: 1, amount: '6.00', currency: 'EUR', marketplace: 'DE' }],
    );
  });

  test('a blank currency of a product that is in two currencies’ countries: abroad nobody knows which', () => {
    const two = (country: string, also: string) => [
      ...unpaid([lost(ago(30), 1, { country }), { date: ago(90), qty: 1, event: 'Receipts', country: also }]),
    ];
    const blank = products([{ cost: 6 }]);
    expectClaims([...two('DE', 'US'), blank], [{ rule: LOST, open: 1, amount: null, marketplace: 'DE' }]);
    expectClaims([...two('US', 'DE'), blank], [{ rule: LOST, open: 1, amount: '6.00', currency: 'USD' }]);
    expectClaims([...two('DE', 'FR'), blank], [{ rule: LOST, open: 1, amount: '6.00', currency: 'EUR' }]);
    expectClaims(
      [...two('DE', 'US'), products([{ cost: 6, currency: 'EUR' }])],
      [{ rule: LOST, open: 1, amount: '6.00', currency: 'EUR' }],
    );
  });

  test('never more than Amazon pays for a unit', () => {
    const worth = (cost: number, currency: string, more: Partial<LedgerRow> = {}) => {
      const [claim] = run([...unpaid([lost(ago(30), 2, more)]), products([{ cost, currency }])]).claims;
      return [claim?.strength, (claim?.amount as number) / 10_000, claim?.remarks.map(({ id }) => id)];
    };
    expect(worth(9000, 'USD')).toEqual(['strong', 10_000, ['unit-cap']]);
    expect(worth(5000, 'USD')).toEqual(['strong', 10_000, []]);
    expect(worth(9000, 'CNY')).toEqual(['strong', 18_000, []]);
    expect(worth(20_000, 'BRL', { country: 'BR' })?.slice(1)).toEqual([38_500, ['unit-cap', 'window-not-verified']]);
    expect(worth(9000, 'EUR', { country: 'DE' })).toEqual(['strong', 18_000, []]);
  });

  describe('a product without a row in Products: what Amazon itself has on file', () => {
    type Rows = Parameters<typeof amazonsCosts>[0];
    const OWN = { id: 'amazons-cost', data: {} };
    /** Amount of the claim, and whether it says whose cost it is. */
    function value(rows: Rows, more: Partial<LedgerRow> = {}, tabs: readonly Tab[] = []) {
      const { claims } = run([...unpaid([lost(ago(30), 2, more)]), amazonsCosts(rows), ...tabs]);
      expect(claims.map(({ state, strength }) => [state, strength])).toEqual([['ready', 'strong']]);
      const [{ amount, valueBasis, remarks }] = claims as [Claim];
      const told = remarks.some((remark) => JSON.stringify(remark) === JSON.stringify(OWN));
      expect(valueBasis).toBe(amount === null ? 'unknown' : 'sourcing-cost');
      expect(told).toBe(amount !== null && tabs.length === 0);
      return amount === null ? null : amount / 10_000;
    }

    test.each<[string, Rows[number], number | null]>([
      ['its estimate alone', { estimated: 4 }, 8],
      ['an approved cost alone', { approved: 5 }, 10],
      ['of both the lower', { estimated: 4, approved: 5 }, 8],
      ['of both the lower', { estimated: 6, approved: 5 }, 10],
      ['0 is none', { estimated: 0, approved: 5 }, 10],
      ['the cost that the seller asks for is approved by nobody', { estimated: 4, asked: 3 }, 8],
      ['and alone it is none', { asked: 9 }, null],
      ['nothing filled', {}, null],
      ['a row not read whole', { estimated: 4, approved: '5 or 6' }, null],
      ['another currency', { estimated: 4, currency: 'CAD' }, null],
      ['no currency', { estimated: 4, currency: '' }, null],
      ['a currency in small letters', { estimated: 4, currency: 'usd' }, 8],
    ])('%s', (_, row, amount) => expect(value([row])).toBe(amount));

    test('of several rows the lowest in the currency of the claim', () => {
      expect(value([{ estimated: 4 }, { estimated: 3 }, { estimated: 1, currency: 'EUR' }])).toBe(6);
      expect(value([{ estimated: 4 }, { estimated: 3, currency: 'EUR' }], { country: 'DE' })).toBe(6);
    });

    test('by ASIN only where the file has no row of the FNSKU, and never by that of another one', () => {
      expect(value([{ fnsku: '', estimated: 4 }])).toBe(8);
      expect(value([{ fnsku: '', estimated: 4 }, { estimated: '' }])).toBeNull();
      expect(
        value([
          { fnsku: '', estimated: 4 },
          { estimated: 'x', approved: 3 },
        ]),
      ).toBeNull();
      expect(value([{ fnsku: 'X00OTHER01', estimated: 4 }])).toBeNull();
      expect(value([{ fnsku: '', estimated: 4, currency: 'EUR' }])).toBeNull();
      expect(value([{ ...B, estimated: 4 }])).toBeNull();
    });

    test('Products always wins', () => {
      expect(value([{ estimated: 4 }], {}, [products([{ cost: 7, currency: 'USD' }])])).toBe(14);
      expect(value([{ estimated: 9 }], {}, [products([{ sku: '', fnsku: A.fnsku, cost: 7 }])])).toBe(14);
      expect(value([{ estimated: 9 }], {}, [products([{ sku: '', asin: A.asin, cost: 7 }])])).toBe(14);
    });

    test('a row in Products without a usable cost says that it is not known', () => {
      for (const cost of ['', 0, 'soon', '-1', '5 or 6']) {
        expect(value([{ estimated: 4 }], {}, [products([{ cost }])])).toBeNull();
        expect(value([{ estimated: 4 }], {}, [products([{ cost: '' }, { cost }])])).toBeNull();
        const ofFnsku = { sku: '', fnsku: A.fnsku, cost };
        expect(value([{ estimated: 4 }], {}, [products([{ cost: '' }, ofFnsku])])).toBeNull();
      }
      expect(
        value([{ estimated: 4 }], {}, [products([{ cost: '' }, { sku: '', fnsku: A.fnsku, cost: 7 }])]),
      ).toBeNull();
      expect(value([{ estimated: 4 }], {}, [products([{ sku: '', asin: A.asin, cost: '' }])])).toBeNull();
      expect(
        value([{ estimated: 4 }], {}, [products([{ sku: '', asin: A.asin, cost: 7, currency: 'EUR' }])]),
      ).toBeNull();
      expect(value([{ estimated: 4 }], {}, [products([{ sku: 'OTHER', fnsku: A.fnsku, cost: 7 }])])).toBeNull();
    });

    test('what Products says of other products does not matter', () => {
      const { claims } = run([
        ...unpaid([lost(ago(30))]),
        amazonsCosts([{ estimated: 4 }]),
        products([
          { ...B, cost: 9 },
          { sku: 'OTHER', asin: A.asin, cost: 9 },
        ]),
      ]);
      expect(claims.map(({ amount, remarks }) => [amount, remarks])).toEqual([[40_000, [OWN]]]);
    });
  });

  test('totals: strong only, ready and waiting apart, currencies never added', () => {
    const rows = [
      lost(ago(30), 1),
      lost(ago(2), 2),
      lost(ago(29), 4, { disposition: 'DEFECTIVE' }),
      lost(ago(70), 8),
      lost(ago(28), 1, { ...B, country: 'DE' }),
    ];
    const tabs = [...unpaid(rows), products([{ cost: 10 }, { ...B, cost: 3, currency: 'EUR' }])];
    const totals = run(tabs).totals.map((t) => [t.currency, t.ready / 10000, t.waiting / 10000]);
    expect(totals.sort()).toEqual([
      ['EUR', 3, 0],
      ['USD', 10, 20],
    ]);
  });
});
