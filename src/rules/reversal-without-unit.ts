// 12, beyond the ten: a reimbursement taken back although no unit came back, or for more than was paid.
import { evidence, type Finding, type Found, found } from '../claims/finding';
import type { RuleId } from '../claims/rule-ids';
import { type Pass, passed, placeOf, type Settled, settledOf } from '../claims/verdict';
import type { Day } from '../values/day';
import { group, sumOf } from '../values/lists';
import { MONEY_SCALE, type Money, roundToCent, share } from '../values/money';
import type { Payment, Reversal, UnusedPayment } from '../world/payments/reimbursement-pools';
import { productKey } from '../world/stock/ledger-book';
import { SUPPLY_LEAD_DAYS } from '../world/supply';
import { currencyOf, marketplaceOfCurrency, type World } from '../world/world';
import type { Rule } from './rule';
import { type Comebacks, cameBack, comebacksOf } from './shared/comebacks';

/** Rounding that is no difference. */
const TOLERANCE: Money = (MONEY_SCALE * 5) / 100;

export const reversalWithoutUnit: Rule = {
  id: 'reversal-without-unit',
  error: 12,
  needs: [['reimbursements']],
  window: 'valuation',
  draws: [],
  after: [
    'return-damaged',
    'refund-without-return',
    'return-not-restocked',
    'over-refund',
    'deducted-after-closing',
    'inbound-shortage',
    'warehouse-lost',
    'warehouse-damaged',
    'disposed-without-order',
  ],
  family: 'payments',
  where: 'revaluation',
  find(world, earlier, pass) {
    const dated = world.pools.reversals.filter((r) => r.date !== null && r.date <= world.settings.asOf);
    dated.sort(
      (a, b) => (a.date as number) - (b.date as number) || (a.id < b.id ? -1 : a.id > b.id ? 1 : b.amount - a.amount),
    );
    if (dated.length === 0) return [];
    const byPayment = group(dated, (r) => `${r.original.tab}\n${r.original.row}`);
    const seen = eventsSeen(world, earlier, dated);
    const comebacks = comebacksOf(world);
    return [...byPayment.values()].flatMap((own) => [
      ...takenBackTooMuch(world, own),
      ...withoutClaim(world, own, seen, comebacks, pass),
    ]);
  },
};

/** More money taken back than was paid: plain arithmetic. */
function takenBackTooMuch(world: World, reversals: readonly Reversal[]): Found[] {
  const last = reversals[reversals.length - 1] as Reversal;
  const { original } = last;
  const taken = sumOf(reversals, (r) => r.amount);
  if (last.paid === 0 || taken - last.paid <= TOLERANCE) return [];
  // One row may take back all that was paid under the id, for other products too.
  const paid = last.paid + paidBeside(world, reversals);
  if (taken - paid <= TOLERANCE) return [];
  const amount = roundToCent(taken - paid);
  return [
    found({
      ...base(world, last),
      key: `reversal-without-unit/${keyOf(last)}/excess`,
      value: {
        unitValue: null,
        amount,
        currency: original.currency || currencyOf(world.settings.marketplace),
        basis: 'unknown',
      },
      explanation: {
        id: 'reversal-without-unit.excess',
        data: { taken, paid, amount, currency: original.currency },
      },
      ...(isPaidInParts(world, last) && {
        review: [{ id: 'reversal-parts' as const, data: { original: original.id } }],
      }),
      evidence: evidence(reversals, [original]),
    }),
  ];
}

/** What was paid under the id for other products, and not taken back by other reversals. */
function paidBeside({ pools }: World, own: readonly Reversal[]): Money {
  const { original, paid } = own[own.length - 1] as Reversal;
  const all = [...pools.order, ...pools.lost, ...pools.damaged, ...pools.inbound].filter(
    ({ id, currency }) => id === original.id && currency === original.currency,
  );
  const others = pools.reversals.filter((r) => r.original.id === original.id && !own.includes(r));
  return Math.max(0, sumOf(all, ({ cash }) => cash) - paid - sumOf(others, ({ amount }) => amount));
}

/** True when more was paid for the order or the product until the reversal, which may take back that as well. */
function isPaidInParts({ pools, catalogue }: World, { original, date }: Reversal): boolean {
  const key = productKey(original, catalogue);
  const isOther = (other: Payment | UnusedPayment, id: string): boolean =>
    id !== original.id &&
    other.currency === original.currency &&
    (other.date === null || original.date === null || other.date >= original.date) &&
    (other.date === null || other.date <= (date as number)) &&
    ((other.orderId !== '' && other.orderId === original.orderId) || productKey(other, catalogue) === key);
  const paid = [...pools.order, ...pools.lost, ...pools.damaged, ...pools.inbound];
  return (
    paid.some((other) => other.cash > 0 && isOther(other, other.id)) ||
    pools.unused.some((other) => (other.amountTotal ?? 0) > 0 && isOther(other, other.reimbursementId))
  );
}

/** Units of an event that a payment could have been for, and how many of them explain a withdrawal already. */
interface Seen {
  readonly date: Day | null;
  left: number;
}

/** By pool, and in it by order or product. */
type Events = Readonly<Record<OwnedPool, ReadonlyMap<string, readonly Seen[]>>>;

/**
 * The events that the owning rules know, settled ones too: a withdrawn unit of theirs is open
 * there, or found, or was paid again.
 */
function eventsSeen(world: World, earlier: readonly Finding[], reversals: readonly Reversal[]): Events {
  const seen: Record<OwnedPool, Map<string, Seen[]>> = { order: new Map(), warehouse: new Map(), inbound: new Map() };
  for (const { original } of reversals) {
    const pool = ownerOf(original);
    seen[pool].set(ownedBy(world, pool, original), []);
  }
  for (const f of earlier) {
    const pool = poolOf(f);
    // Few findings are of a product or order of which anything was taken back.
    const list = pool && seen[pool].get(ownedBy(world, pool, f));
    if (!list) continue;
    // A later loss is not what an earlier payment was for. Orders and shipments have pools of their own dates.
    const isDated = f.rule === 'warehouse-lost' || f.rule === 'warehouse-damaged';
    list.push({ date: isDated ? f.eventDate : null, left: unitsOwned(f) });
  }
  for (const lists of Object.values(seen))
    for (const list of lists.values()) list.sort((x, y) => (y.date ?? 0) - (x.date ?? 0));
  return seen;
}

function ownerOf({ pool }: Payment): OwnedPool {
  return pool === 'lost' || pool === 'damaged' ? 'warehouse' : pool;
}

/** By what, in its pool, a payment finds the events that it could have been for. */
function ownedBy(world: World, pool: OwnedPool, of: { orderId: string; sku: string; fnsku: string }): string {
  return pool === 'order' ? of.orderId : productKey(of, world.catalogue);
}

/** The pool that pays for a finding's units; null for rules that own no unit, and for ownership corrections. */
function poolOf(f: Finding): OwnedPool | null {
  if (f.rule === 'deducted-after-closing' && f.shipmentId === '') return null;
  return OWNED[f.rule] ?? null;
}

type OwnedPool = 'order' | 'warehouse' | 'inbound';

const OWNED: Readonly<Partial<Record<RuleId, OwnedPool>>> = {
  'return-damaged': 'order',
  'refund-without-return': 'order',
  'return-not-restocked': 'order',
  'over-refund': 'order',
  'deducted-after-closing': 'inbound',
  'inbound-shortage': 'inbound',
  'warehouse-lost': 'warehouse',
  'warehouse-damaged': 'warehouse',
  'disposed-without-order': 'warehouse',
};

function unitsOwned(f: Finding): number {
  if (f.rule === 'disposed-without-order') return f.unitsOpen;
  return f.rule === 'inbound-shortage' ? f.unitsEvent - f.unitsFound : f.unitsEvent;
}

function takeSeen(events: readonly Seen[], payment: Payment, wanted: number): number {
  let taken = 0;
  for (const event of events) {
    if (event.date !== null && payment.date !== null && event.date > payment.date + SUPPLY_LEAD_DAYS) continue;
    const units = Math.min(event.left, wanted - taken);
    event.left -= units;
    taken += units;
  }
  return taken;
}

function withoutClaim(
  world: World,
  reversals: readonly Reversal[],
  seen: Events,
  comebacks: Comebacks,
  pass: Pass,
): Found[] {
  const last = reversals[reversals.length - 1] as Reversal;
  const { original } = last;
  const withdrawn = sumOf(reversals, (r) => r.withdrawn);
  const pool = ownerOf(original);
  const key = ownedBy(world, pool, original);
  const owned = takeSeen(seen[pool].get(key) ?? [], original, withdrawn);
  // A unit that came back explains one withdrawal of its product, whichever it is.
  const explains = `${original.pool} ${key}`;
  const used = comebacks.used.get(explains) ?? 0;
  const returned =
    withdrawn > owned ? Math.min(withdrawn - owned, Math.max(0, cameBack(world, original, comebacks) - used)) : 0;
  comebacks.used.set(explains, used + returned);
  const units = withdrawn - owned - returned;
  const settled: Settled[] = settledOf(
    { reason: 'counted-elsewhere', units: owned, because: placeOf(original) },
    { reason: 'came-back', units: returned, because: placeOf(original) },
  );
  if (units <= 0) {
    const { orderId, referenceId, sku, fnsku, asin, eventDate: date } = base(world, last);
    for (const part of settled)
      pass(passed({ ...part, orderId, referenceId, sku, fnsku, asin, date, event: placeOf(last) }));
    return [];
  }
  const perUnit = original.units > 0 ? share(original.cash, [1], [original.units]) : 0;
  return [
    found({
      ...base(world, last),
      key: `reversal-without-unit/${keyOf(last)}`,
      unitsEvent: withdrawn,
      unitsFound: owned + returned,
      unitsOpen: units,
      settled,
      value: {
        unitValue: original.cash > 0 ? perUnit : null,
        amount: original.cash > 0 ? share(original.cash, [units], [original.units]) : null,
        currency: original.currency || currencyOf(world.settings.marketplace),
        basis: 'unknown',
      },
      explanation: { id: 'reversal-without-unit.sum', data: { withdrawn, owned: owned + returned, open: units } },
      review: [{ id: 'reversal-check', data: { original: original.id } }],
      evidence: evidence(reversals, [original]),
    }),
  ];
}

function keyOf(r: Reversal): string {
  return `${r.original.id}/${r.original.sku || r.original.fnsku}`;
}

function base(world: World, r: Reversal) {
  const { original } = r;
  return {
    marketplace: marketplaceOfCurrency(world.settings, original.currency),
    orderId: original.orderId,
    referenceId: r.id,
    sku: original.sku,
    fnsku: original.fnsku,
    asin: original.asin,
    title: world.catalogue.titleOf(original.sku) ?? '',
    eventDate: r.date as number,
  };
}
