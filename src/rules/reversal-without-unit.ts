// 12, beyond the ten: a reimbursement taken back although no unit came back, or for more than was paid.
import { evidence, type Finding } from '../claims/finding';
import { productKey } from '../claims/ledgerBook';
import type { Payment, Reversal } from '../claims/reimbursementPools';
import { SUPPLY_LEAD_DAYS } from '../claims/supply';
import type { Day } from '../values/day';
import { group, sumOf } from '../values/lists';
import { MONEY_SCALE, type Money, roundToCent, share } from '../values/money';
import type { Rule } from './rule';
import { currencyOf, marketplaceOfCurrency, type World } from './world';

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
    const back = new Map<string, number>();
    return [...byPayment.values()].flatMap((own) => [
      ...takenBackTooMuch(world, own),
      ...withoutClaim(world, own, open, back),
    ]);
  },
};

/** More money taken back than was paid: plain arithmetic. */
function takenBackTooMuch(world: World, reversals: readonly Reversal[]): Finding[] {
  const last = reversals[reversals.length - 1] as Reversal;
  const { original } = last;
  const taken = sumOf(reversals, (r) => r.amount);
  const excess = taken - last.paid;
  if (last.paid === 0 || excess <= TOLERANCE) return [];
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
        data: { taken, paid: last.paid, amount, currency: original.currency },
      },
      review: [],
      evidence: evidence(reversals, [original]),
    },
  ];
}

const NO_OWNERS: ReadonlySet<number> = new Set([1, 6, 10, 11, 13]);

/** Units open in the rules that own them, by product or order: a withdrawn unit is theirs as far as they have room. */
function openUnits(world: World, earlier: readonly Finding[]): Map<string, number> {
  const open = new Map<string, number>();
  for (const f of earlier) {
    // 6 and 11 are about money, 13 about units that had left stock: they own no unit that a payment was for.
    if (f.unitsOpen === 0 || NO_OWNERS.has(f.error)) continue;
    const key = f.orderId !== '' ? `order ${f.orderId}` : `product ${productKey(f, world.catalogue)}`;
    open.set(key, (open.get(key) ?? 0) + f.unitsOpen);
  }
  return open;
}

/**
 * Units that reached stock or the seller's view again since a payment, by whatever row shows them: the order's returns, finds
 * and units put back to sellable, receipts after a shipment's closing. A payment for such a unit is rightly withdrawn.
 */
function cameBack(world: World, payment: Payment): number {
  const { asOf } = world.settings;
  const since = (payment.date ?? Number.NEGATIVE_INFINITY) - SUPPLY_LEAD_DAYS;
  const counts = (date: Day | null) => date !== null && date >= since && date <= asOf;
  if (payment.pool === 'order') {
    const order = world.orders.orders.get(payment.orderId);
    const units = order ? [...[...order.lines.values()].flatMap((l) => l.returned), ...order.stray] : [];
    return sumOf(
      units.filter((u) => u.row.date === null || u.row.date <= asOf),
      (u) => u.units,
    );
  }
  const product = productKey(payment, world.catalogue);
  if (payment.pool === 'inbound') {
    const items = [...world.shipments.values()].flatMap((s) => s.items).filter((i) => i.product === product);
    const later = items.flatMap((i) => {
      const closing = i.closedOn ?? i.inferredClosing;
      return i.receipts.filter((r) => r.units > 0 && closing !== null && r.date > closing && counts(r.date));
    });
    return sumOf(later, (r) => r.units);
  }
  const found = world.ledger.adjustments.filter(
    (r) =>
      (r.quantity ?? 0) > 0 &&
      (r.reason === 'F' ||
        r.reason === 'N' ||
        (r.reason === 'P' && r.disposition === 'sellable' && payment.pool === 'damaged')) &&
      counts(r.date) &&
      productKey(r, world.catalogue) === product,
  );
  return sumOf(found, (r) => r.quantity ?? 0);
}

function withoutClaim(
  world: World,
  reversals: readonly Reversal[],
  open: Map<string, number>,
  back: Map<string, number>,
): Finding[] {
  const last = reversals[reversals.length - 1] as Reversal;
  const { original } = last;
  const withdrawn = sumOf(reversals, (r) => r.withdrawn);
  const key =
    original.pool === 'order' ? `order ${original.orderId}` : `product ${productKey(original, world.catalogue)}`;
  const owned = Math.min(withdrawn, open.get(key) ?? 0);
  open.set(key, (open.get(key) ?? 0) - owned);
  // A unit that came back explains one withdrawal of its product, whichever it is.
  const explains = `${original.pool} ${key}`;
  const used = back.get(explains) ?? 0;
  const returned = Math.min(withdrawn - owned, Math.max(0, cameBack(world, original) - used));
  back.set(explains, used + returned);
  const units = withdrawn - owned - returned;
  if (units <= 0) return [];
  const perUnit = original.units > 0 ? share(original.cash, [1], [original.units]) : 0;
  return [
    {
      ...base(world, last),
      key: `reversal-without-unit/${keyOf(last)}`,
      unitsEvent: withdrawn,
      unitsFound: owned + returned,
      unitsReimbursed: 0,
      unitsOpen: units,
      value: {
        unitValue: original.cash > 0 ? perUnit : null,
        amount: original.cash > 0 ? share(original.cash, [units], [original.units]) : null,
        currency: original.currency || currencyOf(world.settings.marketplace),
        basis: 'unknown',
      },
      explanation: { id: 'reversal-without-unit.sum', data: { withdrawn, owned: owned + returned, open: units } },
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
    marketplace: marketplaceOfCurrency(world.settings, original.currency),
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
