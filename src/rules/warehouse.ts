// What the two rules of error 2 share: how a ledger loss becomes a finding.

import type { Message } from '../claims/claim';
import { evidence, type Finding, NO_VALUE, type Value } from '../claims/finding';
import { type Loss, type LossKind, productKey } from '../claims/ledgerBook';
import type { Payment } from '../claims/reimbursementPools';
import { allocate, type Supply } from '../claims/supply';
import { marketplaceOf } from '../policy/marketplaces';
import { share } from '../values/money';
import type { RuleId } from './ids';
import { currencyOf, type World } from './world';

/** Settles the losses of one kind from what was found and paid, and reports each row. */
export function warehouseFindings(world: World, kind: LossKind, rule: RuleId): Finding[] {
  const losses = world.ledger.losses.filter((l) => l.kind === kind);
  settle(world, kind, losses);
  return losses.map((loss) => findingOf(world, loss, rule));
}

interface WarehouseSupply extends Supply {
  readonly product: string;
  /** Found units that Amazon reconciled: with losses that carry its figure, if there are any. */
  readonly reconciled: boolean;
}

function settle(world: World, kind: LossKind, losses: readonly Loss[]): void {
  const byProduct = new Map<string, { losses: Loss[]; supplies: WarehouseSupply[] }>();
  for (const loss of losses) {
    const group = byProduct.get(loss.product);
    if (group) group.losses.push(loss);
    else byProduct.set(loss.product, { losses: [loss], supplies: [] });
  }
  const payments: WarehouseSupply[] = world.pools[kind].map((p: Payment) =>
    Object.assign(p, { product: productKey(p, world.catalogue), reconciled: false }),
  );
  // Found units answer losses only: a damaged unit was never missing.
  const found: readonly WarehouseSupply[] = kind === 'lost' ? world.ledger.found : [];
  for (const supply of [...found, ...payments]) byProduct.get(supply.product)?.supplies.push(supply);
  for (const { losses: own, supplies } of byProduct.values()) {
    const figures = own.map((l) => l.figuresAsOf).filter((d) => d !== null);
    const newestFigure = figures.length > 0 ? Math.max(...figures) : null;
    allocate(supplies, own, (supply, loss) => maySettle(supply, loss, newestFigure));
  }
}

/**
 * Amazon's figure holds everything up to the newest date of its tab, so only what came later counts against it; and what
 * Amazon reconciled up to that date is spoken for.
 */
function maySettle(supply: WarehouseSupply, loss: Loss, newestFigure: number | null): boolean {
  if (loss.figuresAsOf !== null) return supply.date === null || supply.date > loss.figuresAsOf;
  return !(supply.reconciled && newestFigure !== null && supply.date !== null && supply.date <= newestFigure);
}

function findingOf(world: World, loss: Loss, rule: RuleId): Finding {
  const { row } = loss;
  const marketplace = marketplaceOf(row.country) ?? world.settings.marketplace;
  const reconciled = loss.units - loss.found - loss.paid - loss.open;
  return {
    rule,
    error: 2,
    key: loss.key,
    marketplace,
    orderId: '',
    shipmentId: '',
    referenceId: row.referenceId,
    sku: row.sku,
    fnsku: row.fnsku,
    asin: row.asin,
    title: row.title,
    eventDate: loss.date,
    eligibleFrom: loss.date + world.settings.graceDays,
    unitsEvent: loss.units,
    unitsFound: loss.found + reconciled,
    unitsReimbursed: loss.paid,
    unitsOpen: loss.open,
    value: costValue(world, row, marketplace, loss.open),
    explanation: {
      id: `${rule}.sum`,
      data: { units: loss.units, reconciled, found: loss.found, paid: loss.paid, open: loss.open, center: row.center },
    },
    review: reviewReasons(loss),
    needs: [world.coverage.reimbursementsNeed(loss.date)].filter((n) => n !== null),
    evidence: evidence([row], loss.netted),
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
  marketplace: string,
  units: number,
): Value {
  const cost = world.catalogue.costOf(ids, marketplace);
  if (cost === null) return NO_VALUE(currencyOf(marketplace));
  return {
    unitValue: cost.perUnit,
    amount: share(cost.perUnit, [units], [1]),
    currency: cost.currency,
    basis: 'sourcing-cost',
  };
}
