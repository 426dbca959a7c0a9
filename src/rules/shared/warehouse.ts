// What the two rules of error 2 share: how a ledger loss becomes a finding.

import { AMAZONS_COST, type Message } from '../../claims/claim';
import { evidence, type Found, found, NO_VALUE, type Value } from '../../claims/finding';
import { firstOf, type Pass, passed, placeOf, type Settled } from '../../claims/verdict';
import type { MarketplaceCode } from '../../policy/marketplaces';
import { marketplaceOf } from '../../policy/marketplaces';
import { windowFor } from '../../policy/windows';
import type { RowRef } from '../../values/cell';
import type { Day } from '../../values/day';
import { appended, group } from '../../values/lists';
import type { Sum } from '../../values/message';
import { share } from '../../values/money';
import { type Matched, matchWhole } from '../../world/matching';
import { unitsBack } from '../../world/orders/order';
import type { Payment } from '../../world/payments/reimbursement-pools';
import type { FoundUnits, Loss, LossKind } from '../../world/stock/ledger-book';
import { currencyOf, type World } from '../../world/world';
import { withAlternatives } from './alternatives';
import { matchCases } from './by-case';
import { capped } from './unit-cap';

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
  const items = losses.map((loss) => {
    const found = findingOf(world, loss, rule, left.get(loss) ?? NOTHING_LEFT);
    return { of: loss, demands: [loss], found };
  });
  return withAlternatives(world, matched, items, {
    latestDay: (f) => f.eventDate + windowFor(2, f.marketplace).latestDays,
    idOf: (f) => f.referenceId,
    sumOf: (all) => sumOfLosses(rule, all),
  });
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
  const byProduct = group(returned, ({ row }) => catalogue.linkedKey(row));
  for (const loss of taken) {
    for (const back of byProduct.get(catalogue.linkedKey(loss.row)) ?? []) {
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

/** Found units answer losses only: a damaged unit was never missing. */
type WarehouseSupply = FoundUnits | Payment;

function settle(world: World, kind: LossKind, losses: readonly Loss[]): Matched<Loss> {
  const { catalogue } = world;
  const found: readonly WarehouseSupply[] = kind === 'lost' ? world.ledger.found : [];
  const supplies = group([...found, ...world.pools[kind]], (s) => catalogue.linkedKey(s));
  const newest = newestFigures(losses);
  const fits = (supply: WarehouseSupply, loss: Loss) =>
    maySettle(supply, loss, newest) && catalogue.sameProduct(supply, loss.row);
  const alternatives: Matched<Loss>['alternatives'][number][] = [];
  const unsure: Loss[] = [];
  for (const [product, own] of group(losses, (l) => catalogue.linkedKey(l.row))) {
    const cases = matchCases(world, supplies.get(product) ?? [], own, fits, (loss) => loss.key);
    for (const matched of [cases.matched, matchWhole(cases.rest, own, fits)]) {
      alternatives.push(...matched.alternatives);
      unsure.push(...matched.unsure);
    }
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
function maySettle(supply: WarehouseSupply, loss: Loss, newest: ReadonlyMap<string, Day>): boolean {
  if (loss.figuresAsOf !== null) return supply.date === null || supply.date > loss.figuresAsOf;
  if (supply.kind === 'paid' || !supply.reconciled || supply.date === null) return true;
  const figures = newest.get(loss.product);
  return figures === undefined || supply.date > figures;
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
    settled: settledOfLoss(loss, left),
    value: costValue(world, row, marketplace, loss.open),
    explanation: sumOfLosses(rule, [loss]),
    review: reviewReasons(loss),
    needs: world.coverage.reimbursementsNeeds(loss.date, currencyOf(marketplace)),
    evidence: evidence([row], loss.netted),
  });
}

function settledOfLoss(loss: Loss, left: LeftToReturn): Settled[] {
  let settled: Settled[] = [];
  const reconciled = reconciledOf(loss);
  const again = loss.found - left.units;
  if (left.units > 0)
    settled = appended(settled, { reason: 'counted-elsewhere', units: left.units, because: left.because });
  if (reconciled > 0)
    settled = appended(settled, { reason: 'reconciled', units: reconciled, because: placeOf(loss.row) });
  if (again > 0)
    settled = appended(settled, { reason: 'found-again', units: again, because: firstOf(loss.netted, 'found') });
  if (loss.paid > 0)
    settled = appended(settled, { reason: 'reimbursed', units: loss.paid, because: firstOf(loss.netted, 'paid') });
  return settled;
}

/** Units that Amazon's own figure takes for settled. */
function reconciledOf(loss: Loss): number {
  return loss.units - loss.found - loss.paid - loss.open;
}

const SUMS = { 'warehouse-lost': 'warehouse-lost.sum', 'warehouse-damaged': 'warehouse-damaged.sum' } as const;

function sumOfLosses(rule: WarehouseRule, losses: readonly Loss[]): Sum {
  const data = { units: 0, reconciled: 0, found: 0, paid: 0, open: 0, center: losses[0]?.row.center ?? '' };
  for (const loss of losses) {
    data.units += loss.units;
    data.reconciled += reconciledOf(loss);
    data.found += loss.found;
    data.paid += loss.paid;
    data.open += loss.open;
    if (loss.row.center !== data.center) data.center = '';
  }
  return { id: SUMS[rule], data };
}

const NOTHING: readonly Message[] = [];

function reviewReasons(loss: Loss): readonly Message[] {
  const { reason, disposition } = loss.row;
  if (loss.kind === 'damaged') return reason === 'E' ? NOTHING : [{ id: 'was-unsellable', data: { reason } }];
  return disposition === 'sellable' ? NOTHING : [{ id: 'lost-not-sellable', data: { disposition } }];
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
  const { perUnit: unitValue, currency } = cost;
  const amount = share(unitValue, [units], [1]);
  const value: Value = { unitValue, amount, currency, basis: 'sourcing-cost' };
  return capped(cost.by === 'amazon' ? { ...value, notes: [AMAZONS_COST] } : value, units, marketplace);
}
