// 12, beyond the ten: a reimbursement taken back although no unit came back, or for more than was paid.
import { evidence, type Finding } from '../claims/finding';
import { productKey } from '../claims/ledgerBook';
import type { Reversal } from '../claims/reimbursementPools';
import { group, sumOf } from '../values/lists';
import { MONEY_SCALE, type Money, roundToCent, share } from '../values/money';
import type { Rule } from './rule';
import { currencyOf, type World } from './world';

/** Rounding that is no difference. */
const TOLERANCE: Money = (MONEY_SCALE * 5) / 100;

export const reversalWithoutUnit: Rule = {
  id: 'reversal-without-unit',
  error: 12,
  needs: [['reimbursements']],
  family: 'payments',
  where: 'revaluation',
  find(world, earlier) {
    const dated = world.pools.reversals.filter((r) => r.date !== null && r.date <= world.settings.asOf);
    dated.sort(
      (a, b) => (a.date as number) - (b.date as number) || (a.id < b.id ? -1 : a.id > b.id ? 1 : b.amount - a.amount),
    );
    const byPayment = group(dated, (r) => `${r.original.tab}\n${r.original.row}`);
    const open = openUnits(world, earlier);
    return [...byPayment.values()].flatMap((own) => [
      ...takenBackTooMuch(world, own),
      ...withoutClaim(world, own, open),
    ]);
  },
};

/** More money taken back than was paid: plain arithmetic. */
function takenBackTooMuch(world: World, reversals: readonly Reversal[]): Finding[] {
  const last = reversals[reversals.length - 1] as Reversal;
  const { original } = last;
  const taken = sumOf(reversals, (r) => r.amount);
  const excess = taken - original.cash;
  if (original.cash === 0 || excess <= TOLERANCE) return [];
  const amount = roundToCent(excess);
  return [
    {
      ...base(world, last),
      key: `reversal-without-unit/${keyOf(last)}/excess`,
      unitsEvent: 0,
      unitsFound: 0,
      unitsReimbursed: 0,
      unitsOpen: 0,
      value: {
        unitValue: null,
        amount,
        currency: original.currency || currencyOf(world.settings.marketplace),
        basis: 'unknown',
      },
      explanation: {
        id: 'reversal-without-unit.excess',
        data: { taken, paid: original.cash, amount, currency: original.currency },
      },
      review: [],
      evidence: evidence(reversals, [original]),
    },
  ];
}

/** Units open in the rules that own them, by product or order: a withdrawn unit is theirs as far as they have room. */
function openUnits(world: World, earlier: readonly Finding[]): Map<string, number> {
  const open = new Map<string, number>();
  for (const f of earlier) {
    if (f.unitsOpen === 0 || f.rule === 'underpaid-reimbursement') continue;
    const key = f.orderId !== '' ? `order ${f.orderId}` : `product ${productKey(f, world.catalogue)}`;
    open.set(key, (open.get(key) ?? 0) + f.unitsOpen);
  }
  return open;
}

function withoutClaim(world: World, reversals: readonly Reversal[], open: Map<string, number>): Finding[] {
  const last = reversals[reversals.length - 1] as Reversal;
  const { original } = last;
  const withdrawn = sumOf(reversals, (r) => r.withdrawn);
  const key =
    original.pool === 'order' ? `order ${original.orderId}` : `product ${productKey(original, world.catalogue)}`;
  const owned = Math.min(withdrawn, open.get(key) ?? 0);
  open.set(key, (open.get(key) ?? 0) - owned);
  const units = withdrawn - owned;
  if (units <= 0) return [];
  const perUnit = original.units > 0 ? share(original.cash, [1], [original.units]) : 0;
  return [
    {
      ...base(world, last),
      key: `reversal-without-unit/${keyOf(last)}`,
      unitsEvent: withdrawn,
      unitsFound: owned,
      unitsReimbursed: 0,
      unitsOpen: units,
      value: {
        unitValue: original.cash > 0 ? perUnit : null,
        amount: original.cash > 0 ? share(original.cash, [units], [original.units]) : null,
        currency: original.currency || currencyOf(world.settings.marketplace),
        basis: 'unknown',
      },
      explanation: { id: 'reversal-without-unit.sum', data: { withdrawn, owned, open: units } },
      review: [{ id: 'reversal-check', data: { original: original.id } }],
      evidence: evidence(reversals, [original]),
    },
  ];
}

function keyOf(r: Reversal): string {
  return `${r.original.id}/${r.original.sku || r.original.fnsku}`;
}

function base(world: World, r: Reversal) {
  const { original } = r;
  return {
    rule: 'reversal-without-unit' as const,
    error: 12 as const,
    windowClass: 'valuation' as const,
    marketplace: world.settings.marketplace,
    orderId: original.orderId,
    shipmentId: '',
    referenceId: r.id,
    sku: original.sku,
    fnsku: original.fnsku,
    asin: original.asin,
    title: world.catalogue.titleOf(original.sku) ?? '',
    eventDate: r.date as number,
    needs: [],
  };
}
