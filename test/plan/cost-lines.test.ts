// Cost readiness: whose cost a product's claims have, and what a cost would change.
import { AMAZONS_COST, type Claim } from '../../src/claims/claim';
import { costLines } from '../../src/plan/cost-lines';
import type { TabNow } from '../../src/plan/table/cells';
import { claimLines } from '../../src/plan/tabs/claims';
import { startLines } from '../../src/plan/tabs/start-lines';
import { aClaim, apply, aResult, claimsPlan, columnOf, editable } from './support';

const none = (key: string, sku: string, part: Partial<Claim> = {}) =>
  aClaim({ key, sku, unitValue: null, amount: null, valueBasis: 'unknown', ...part });
const amazons = (key: string, sku: string, amount = 80_000) =>
  aClaim({ key, sku, unitValue: 40_000, amount, remarks: [AMAZONS_COST] });
const SOURCE = { problems: [], asked: new Map(), doubtful: new Set<never>() };
const known = { seller: 3, amazon: 1, none: 2 };

test('a product is listed where its claims lack a cost, or have that of Amazon; those without first, then by claims', () => {
  const claims = [
    aClaim({ key: 'own', sku: 'OWN' }),
    amazons('a', 'AMAZON'),
    none('b', 'FEW'),
    none('c', 'MANY'),
    none('d', 'MANY', { rule: 'inbound-shortage' }),
    // Worth what was refunded, whatever the unit cost.
    none('e', 'REFUND', { rule: 'refund-without-return' }),
    none('f', '', { fnsku: 'X009' }),
  ];
  const { products, more } = costLines(claims, known);
  expect(products.map(({ sku, by, claims: of }) => [sku, by, of.length])).toEqual([
    ['MANY', null, 2],
    ['FEW', null, 1],
    ['X009', null, 1],
    ['AMAZON', 'amazon', 1],
  ]);
  expect(more).toBe(0);
});

test('what is beyond ten products is counted', () => {
  const claims = Array.from({ length: 14 }, (_, i) => none(`k${i}`, `SKU-${String(i).padStart(2, '0')}`));
  const { products, more } = costLines(claims, undefined);
  expect([products.length, more]).toEqual([10, 4]);
});

test('Start says it in words, before what is good, and counts all products', () => {
  const claims = [none('b', 'FEW'), amazons('a', 'AMAZON'), amazons('a2', 'AMAZON', 40_000)];
  const result = aResult(claims, { costs: known });
  const source = { ...SOURCE, result, claims: claimLines(result, null, 0) };
  const lines = startLines(source, 'en');
  expect(lines.map(({ state, about, todo }) => [state, about, todo])).toEqual([
    ['No cost', 'FEW', 'Type its cost into Products. Claims without an amount: 1.'],
    [
      "Amazon's cost",
      'AMAZON',
      'Claims valued by the cost that Amazon has on file, 4.00 USD: 2, 12.00 USD. Your own cost counts as soon as you type it into Products.',
    ],
    ['Good', 'Inventory Ledger (detailed view)', 'Nothing is asked of it.'],
    ['Costs', 'Products', 'Products with your cost: 3, with that of Amazon: 1, without one: 2.'],
    ['Counted', 'Claims', 'Certain, value unknown: 1'],
    ['Colour', 'Warehouse loss or damage', ''],
  ]);
  expect(
    startLines(source, 'zh')
      .map(({ todo }) => todo)
      .join(),
  ).toContain('按亚马逊登记的成本（4.00 USD）估值的索赔：2 项，12.00 USD。');
});

test('a claim that is filed wants no cost any more', () => {
  const result = aResult([none('b', 'FEW')]);
  const first = claimsPlan(result, null);
  const now = editable(apply(first, null));
  now.rows[first.headerRow + 1]![columnOf(now, first.headerRow, 'Your status')] = 'Filed';
  const states = (tab: TabNow | null) =>
    startLines({ ...SOURCE, result, claims: claimLines(result, tab, 0) }, 'en').map(({ state }) => state);
  expect(states(null)).toContain('No cost');
  expect(states(now)).not.toContain('No cost');
});
