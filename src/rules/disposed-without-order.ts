// 14, beyond the ten: stock that Amazon disposed of although no disposal order of the seller covers it.

import { evidence, type Found, found } from '../claims/finding';
import { Ordinals } from '../claims/ordinals';
import { firstOf, type Pass, type Passed, passed, placeOf, type Reason, settledOf } from '../claims/verdict';
import { marketplaceOf } from '../policy/marketplaces';
import type { LedgerRow } from '../reports/ledger-detail';
import type { Day } from '../values/day';
import { group } from '../values/lists';
import type { ProductIds } from '../world/catalogue';
import type { Payment } from '../world/payments/reimbursement-pools';
import { productKey } from '../world/stock/ledger-book';
import type { RemovalOrder } from '../world/stock/removal-book';
import { allocate, type Demand, type Supply } from '../world/supply';
import { currencyOf, type World } from '../world/world';
import type { Rule } from './rule';
import { costValue } from './shared/warehouse';

/** A disposal order may be this many days older than the disposal (Amazon takes up to 90 days in peak times). */
const ORDER_AHEAD_DAYS = 90;

export const disposedWithoutOrder: Rule = {
  id: 'disposed-without-order',
  error: 14,
  needs: [['ledger-detail'], ['removal-orders']],
  window: 2,
  draws: ['damaged'],
  after: ['warehouse-damaged'],
  family: 'warehouse',
  where: 'warehouse',
  find(world, _, pass) {
    const disposals = disposalsOf(world, pass);
    if (disposals.length === 0) return [];
    const keyOf = (ids: ProductIds): string => productKey(ids, world.catalogue);
    const orders = group(ordersOf(world), keyOf);
    const damages = group(
      world.ledger.losses.filter((l) => l.kind === 'damaged'),
      (l) => l.product,
    );
    const payments = group(
      world.pools.damaged.filter((p) => p.left > 0),
      keyOf,
    );
    for (const [product, own] of group(disposals, (d) => d.product)) {
      allocate(
        (orders.get(product) ?? []).map(orderSupply),
        own,
        (order, d) => order.requestedOn === null || order.requestedOn <= d.date,
      );
      for (const d of own) d.ordered = d.found;
      // A unit that Amazon damaged and then disposed of is one loss, and the damage owns it.
      const damaged = own.filter((d) => d.row.disposition === 'warehousedamaged');
      allocate((damages.get(product) ?? []).map(damageSupply), damaged, (damage, d) => damage.damagedOn <= d.date);
      // Damage older than the ledger shows only in its payment: Amazon disposed of what it had paid for.
      allocate((payments.get(product) ?? []).map(paymentSupply), damaged);
    }
    return disposals.map((d) => findingOf(world, d));
  },
};

interface Disposal extends Demand {
  readonly row: LedgerRow;
  readonly product: string;
  readonly units: number;
  /** Units that a disposal order covers. */
  ordered: number;
}

function disposalsOf(world: World, pass: Pass): Disposal[] {
  const ordinals = new Ordinals();
  const disposals: Disposal[] = [];
  for (const row of world.ledger.adjustments) {
    if (row.reason !== 'D' && row.reason !== 'G') continue;
    if ((row.quantity ?? 0) >= 0 || (row.date !== null && row.date > world.settings.asOf)) continue;
    const reason = reasonAgainst(row);
    if (reason !== null) pass(passedDisposal(row, reason));
    else disposals.push(disposalOf(world, row, ordinals));
  }
  return disposals;
}

/** Donated stock (G) is not looked at further, nor is what was unsellable before. */
function reasonAgainst({ reason, disposition, date }: LedgerRow): Reason | null {
  if (reason === 'G') return 'donated';
  if (disposition !== 'sellable' && disposition !== 'warehousedamaged') return 'unsellable';
  return date === null ? 'not-read' : null;
}

function passedDisposal(row: LedgerRow, reason: Reason): Passed {
  const { referenceId, sku, fnsku, asin, date } = row;
  const place = placeOf(row);
  const units = Math.abs(row.quantity as number);
  return passed({ reason, units, referenceId, sku, fnsku, asin, date, event: place, because: place });
}

function disposalOf(world: World, row: LedgerRow, ordinals: Ordinals): Disposal {
  const date = row.date as Day;
  const product = productKey(row, world.catalogue);
  const units = Math.abs(row.quantity as number);
  const identity = `${product}/${row.sku}/${date}/${row.referenceId}/${row.center}/${row.disposition}/${units}`;
  const key = `disposed-without-order/${identity}/${ordinals.next(identity)}`;
  return { date, key, open: units, found: 0, paid: 0, netted: [], row, product, units, ordered: 0 };
}

/** Removal orders that dispose of stock. */
function ordersOf(world: World): RemovalOrder[] {
  return world.removals.filter((r) => r.kind === 'disposal' || r.disposed > 0);
}

/** Units of disposal orders: what was disposed of, or asked to be while it is not finished. */
function orderSupply(r: RemovalOrder): Supply & { readonly requestedOn: Day | null } {
  return {
    tab: r.tab,
    row: r.row,
    requestedOn: r.requestedOn,
    // An order covers disposals from its request on, for as long as Amazon may take.
    date: r.requestedOn === null ? null : r.requestedOn + ORDER_AHEAD_DAYS,
    kind: 'found',
    left: Math.max(r.disposed, r.kind === 'disposal' ? r.requested - r.cancelled : 0),
  };
}

/** Damage that put units into WAREHOUSE_DAMAGED: each explains one disposed unit after it. */
function damageSupply(l: World['ledger']['losses'][number]): Supply & { readonly damagedOn: Day } {
  return { tab: l.row.tab, row: l.row.row, damagedOn: l.date, date: null, kind: 'found', left: l.units };
}

/** Payments for damage that no claim has drawn, of whatever date: disposal may follow long after. */
function paymentSupply(p: Payment): Supply {
  return { tab: p.tab, row: p.row, date: null, kind: 'paid', left: p.left };
}

function findingOf(world: World, d: Disposal): Found {
  const marketplace = marketplaceOf(d.row.country) ?? world.settings.marketplace;
  return found({
    key: d.key,
    marketplace,
    referenceId: d.row.referenceId,
    sku: d.row.sku,
    fnsku: d.row.fnsku,
    asin: d.row.asin,
    title: d.row.title,
    eventDate: d.date,
    eligibleFrom: d.date + world.settings.graceDays,
    unitsEvent: d.units,
    unitsFound: d.found,
    unitsReimbursed: d.paid,
    unitsOpen: d.open,
    settled: settledOf(
      { reason: 'ordered', units: d.ordered, because: firstOf(d.netted, 'found') },
      {
        reason: 'counted-elsewhere',
        units: d.found - d.ordered,
        because: placeOf(d.netted.filter((s) => s.kind === 'found').pop()),
      },
      { reason: 'reimbursed', units: d.paid, because: firstOf(d.netted, 'paid') },
    ),
    value: costValue(world, d.row, marketplace, d.open),
    explanation: {
      id: 'disposed-without-order.sum',
      data: { units: d.units, covered: d.found + d.paid, open: d.open },
    },
    review: [{ id: 'disposal-check', data: {} }],
    needs: [
      world.coverage.removalNeed('removal-orders', d.date - ORDER_AHEAD_DAYS, d.date),
      world.coverage.reimbursementsNeed(d.date, currencyOf(marketplace)),
    ].filter((n) => n !== null),
    evidence: evidence([d.row], d.netted),
  });
}
