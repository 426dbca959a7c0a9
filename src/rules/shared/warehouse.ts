// What the two rules of error 2 share: how a ledger loss becomes a finding.

import { AMAZONS_COST, type Message } from '../../claims/claim';
import { evidence, type Found, found, NO_VALUE, type Value } from '../../claims/finding';
import { firstOf, type Pass, passed, placeOf, settledOf } from '../../claims/verdict';
import type { MarketplaceCode } from '../../policy/marketplaces';
import { marketplaceOf } from '../../policy/marketplaces';
import { windowFor } from '../../policy/windows';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { group, sumOf } from '../../values/lists';
import type { Sum } from '../../values/message';
import { share } from '../../values/money';
import type { ProductIds } from '../../world/catalogue';
import { type Matched, matchWhole } from '../../world/matching';
import { unitsBack } from '../../world/orders/order-book';
import type { Loss, LossKind } from '../../world/stock/ledger-book';
import type { Supply } from '../../world/supply';
import { currencyOf, type World } from '../../world/world';
import { withAlternatives } from './alternatives';

type WarehouseRule = 'warehouse-lost' | 'warehouse-damaged';

/** Settles the losses of one kind from what was found and paid, and reports each row. */
export function warehouseFindings(world: World, kind: LossKind, rule: WarehouseRule, pass: Pass): Found[] {
  for (const { row, kind: of, units, reason, because } of world.ledger.noLosses) {
    if (of !== kind) continue;
    const { referenceId, sku, fnsku, asin, date } = row;
    const event = placeOf(row);
    pass(passed({ reason, units, referenceId, sku, fnsku, asin, date, event, because: placeOf(because) }));
  }
  if (kind === 'lost') {
    for (const { sku, fnsku, asin, units, rows: events, date, place } of world.ledger.transferred)
      pass(passed({ reason: 'moved-centres', units, events, sku, fnsku, asin, date, event: place, because: place }));
  }
  const losses = world.ledger.losses.filter((l) => l.kind === kind);
  const left = leaveToReturns(world, losses);
  const matched = settle(world, kind, losses);
  return withAlternatives(
    world,
    matched,
    losses.map((loss) => ({
      of: loss,
      demands: [loss],
      found: findingOf(world, loss, rule, left.get(loss) ?? NOTHING_LEFT),
    })),
    {
      latestDay: (f) => f.eventDate + windowFor(2, f.marketplace).latestDays,
      idOf: (f) => f.referenceId,
      sumOf: (all) => sumOfLosses(rule, all),
    },
  );
}

/** A unit that the carrier damaged leaves that stock within so many days of its return (contract, rule 2). */
const LEAVES_WITHIN = 60;

/**
 * Reason 6 takes a unit out of carrier-damaged stock: one that came back so, and that error 9 claims or that was paid. One owner
 * per unit, so the ledger row is left to the return.
 */
function leaveToReturns({ orders, catalogue }: World, losses: readonly Loss[]): ReadonlyMap<Loss, LeftToReturn> {
  const left = new Map<Loss, LeftToReturn>();
  const taken = losses.filter((loss) => loss.row.reason === '6').sort((a, b) => a.date - b.date);
  if (taken.length === 0) return left;
  const returned = orders.returned
    .flatMap(unitsBack)
    .filter(({ row }) => row.disposition === 'carrierdamaged' && row.date !== null)
    .map(({ row, units }) => ({ row, units, date: row.date as Day }))
    .sort((a, b) => a.date - b.date || (a.row.orderId < b.row.orderId ? -1 : 1));
  for (const loss of taken) {
    for (const back of returned) {
      const days = loss.date - back.date;
      if (days < 0 || days > LEAVES_WITHIN || !catalogue.sameProduct(back.row, loss.row)) continue;
      const units = Math.min(loss.open, back.units);
      if (units === 0) continue;
      back.units -= units;
      loss.open -= units;
      loss.found += units;
      const before = left.get(loss);
      left.set(loss, { units: units + (before?.units ?? 0), because: before?.because ?? placeOf(back.row) });
    }
  }
  return left;
}

interface LeftToReturn {
  readonly units: number;
  readonly because: RowRef | null;
}

const NOTHING_LEFT: LeftToReturn = { units: 0, because: null };

interface WarehouseSupply extends Supply {
  readonly ids: ProductIds;
  /** Found units that Amazon reconciled: with losses that carry its figure, if there are any. */
  readonly reconciled: boolean;
}

function settle(world: World, kind: LossKind, losses: readonly Loss[]): Matched<Loss> {
  const { catalogue } = world;
  const payments: WarehouseSupply[] = world.pools[kind].map((p) => Object.assign(p, { ids: p, reconciled: false }));
  // Found units answer losses only: a damaged unit was never missing.
  const found: readonly WarehouseSupply[] = kind === 'lost' ? world.ledger.found : [];
  const supplies = group([...found, ...payments], (s) => catalogue.linkedKey(s.ids));
  const alternatives: Matched<Loss>['alternatives'][number][] = [];
  const unsure: Loss[] = [];
  for (const [product, own] of group(losses, (l) => catalogue.linkedKey(l.row))) {
    const newest = newestFigures(own);
    const matched = matchWhole(supplies.get(product) ?? [], own, (supply, loss) => {
      return catalogue.sameProduct(supply.ids, loss.row) && maySettle(supply, loss, newest.get(loss.product) ?? null);
    });
    alternatives.push(...matched.alternatives);
    unsure.push(...matched.unsure);
  }
  return { alternatives, unsure };
}

/** By product the newest day of which Amazon's own figures of its losses tell. */
function newestFigures(losses: readonly Loss[]): ReadonlyMap<string, Day> {
  const newest = new Map<string, Day>();
  for (const { product, figuresAsOf } of losses)
    if (figuresAsOf !== null) newest.set(product, Math.max(figuresAsOf, newest.get(product) ?? figuresAsOf));
  return newest;
}

/**
 * Amazon's figure holds everything up to the newest date of its tab, so only what came later counts against it; and what
 * Amazon reconciled up to that date is spoken for.
 */
function maySettle(supply: WarehouseSupply, loss: Loss, newest: number | null): boolean {
  if (loss.figuresAsOf !== null) return supply.date === null || supply.date > loss.figuresAsOf;
  return !(supply.reconciled && newest !== null && supply.date !== null && supply.date <= newest);
}

function findingOf(world: World, loss: Loss, rule: WarehouseRule, left: LeftToReturn): Found {
  const { row } = loss;
  const marketplace = marketplaceOf(row.country) ?? world.settings.marketplace;
  return found({
    key: loss.key,
    marketplace,
    referenceId: row.referenceId,
    sku: row.sku,
    fnsku: row.fnsku,
    asin: row.asin,
    title: row.title,
    eventDate: loss.date,
    eligibleFrom: loss.date + world.settings.graceDays,
    unitsEvent: loss.units,
    unitsFound: loss.found + reconciledOf(loss),
    unitsReimbursed: loss.paid,
    unitsOpen: loss.open,
    settled: settledOf(
      { reason: 'counted-elsewhere', ...left },
      { reason: 'reconciled', units: reconciledOf(loss), because: placeOf(row) },
      { reason: 'found-again', units: loss.found - left.units, because: firstOf(loss.netted, 'found') },
      { reason: 'reimbursed', units: loss.paid, because: firstOf(loss.netted, 'paid') },
    ),
    value: costValue(world, row, marketplace, loss.open),
    explanation: sumOfLosses(rule, [loss]),
    review: reviewReasons(loss),
    needs: world.coverage.reimbursementsNeeds(loss.date, currencyOf(marketplace)),
    evidence: evidence([row], loss.netted),
  });
}

/** Units that Amazon's own figure takes for settled. */
function reconciledOf(loss: Loss): number {
  return loss.units - loss.found - loss.paid - loss.open;
}

function sumOfLosses(rule: WarehouseRule, losses: readonly Loss[]): Sum {
  const centers = new Set(losses.map((l) => l.row.center));
  return {
    id: `${rule}.sum`,
    data: {
      units: sumOf(losses, (l) => l.units),
      reconciled: sumOf(losses, reconciledOf),
      found: sumOf(losses, (l) => l.found),
      paid: sumOf(losses, (l) => l.paid),
      open: sumOf(losses, (l) => l.open),
      center: centers.size === 1 ? [...centers].join() : '',
    },
  };
}

function reviewReasons(loss: Loss): Message[] {
  const { reason, disposition } = loss.row;
  if (loss.kind === 'damaged') return reason === 'E' ? [] : [{ id: 'was-unsellable', data: { reason } }];
  return disposition === 'sellable' ? [] : [{ id: 'lost-not-sellable', data: { disposition } }];
}

/** Before an order a unit is worth its sourcing cost; without one there is no amount, never a default. */
export function costValue(
  world: World,
  ids: { sku: string; fnsku: string; asin: string },
  marketplace: MarketplaceCode,
  units: number,
): Value {
  const cost = world.catalogue.costOf(ids, marketplace, world.settings.marketplace);
  if (cost === null) return NO_VALUE(currencyOf(marketplace));
  return {
    unitValue: cost.perUnit,
    amount: share(cost.perUnit, [units], [1]),
    currency: cost.currency,
    basis: 'sourcing-cost',
    ...(cost.by === 'amazon' ? { note: AMAZONS_COST } : {}),
  };
}
