// What the two rules of inbound shipments share: their pool of payments, their marketplace, their identifiers.

import { evidence, type Found } from '../../claims/finding';
import { type MarketplaceCode, marketplaceOf } from '../../policy/marketplaces';
import type { ReceivedFigure, Settings } from '../../settings';
import type { RowRef } from '../../values/cell';
import { group } from '../../values/lists';
import { type MatchDemand, type Matched, matchWhole } from '../../world/matching';
import type { Payment } from '../../world/payments/reimbursement-pools';
import { closingOf, type Shipment, type ShippedItem } from '../../world/stock/shipment-book';
import type { World } from '../../world/world';
import { matchCases } from './by-case';

/** Units of an inbound product that wait for payments. */
export type InboundDemand = MatchDemand & {
  readonly ids: ShippedItem;
  /** Key of the claim that it becomes. */
  readonly claimKey: string;
};

/**
 * Lets demands of inbound products draw from inbound reimbursements, which name a product but no shipment.
 * @param first those that draw before the others
 */
export function drawInbound<D extends InboundDemand>(
  world: World,
  demands: readonly D[],
  mayServe: (payment: Payment, d: D) => boolean = () => true,
  first: (d: D) => boolean = () => true,
): Matched<D> {
  const { catalogue } = world;
  const alternatives: Matched<D>['alternatives'][number][] = [];
  const unsure: D[] = [];
  const pools = world.once(paymentsByProduct);
  const fits = (p: Payment, d: D) => mayServe(p, d) && catalogue.sameProduct(p, d.ids);
  for (const [product, own] of group(demands, (d) => catalogue.linkedKey(d.ids))) {
    const payments = pools.get(product);
    if (!payments) continue;
    const cases = matchCases(world, payments, own, fits, (d) => d.claimKey);
    alternatives.push(...cases.matched.alternatives);
    unsure.push(...cases.matched.unsure);
    for (const turn of [own.filter(first), own.filter((d) => !first(d))]) {
      const matched = matchWhole(cases.rest, turn, fits);
      alternatives.push(...matched.alternatives);
      unsure.push(...matched.unsure);
    }
  }
  return { alternatives, unsure };
}

function paymentsByProduct({ pools, catalogue }: World): ReadonlyMap<string, readonly Payment[]> {
  return group(pools.inbound, (p) => catalogue.linkedKey(p));
}

/**
 * The highest received figure that an earlier run saw after the shipment's closing, on the last day it was seen: what the
 * tab shows less now was received and taken out again. Null when there is none, or the shipment is not closed.
 */
export function figureAtClosing(settings: Settings, shipment: Shipment, item: ShippedItem): ReceivedFigure | null {
  const closing = closingOf(shipment, item);
  if (shipment.status !== 'closed' || closing === null) return null;
  if (settings.receivedBefore.length === 0) return null;
  let best: ReceivedFigure | null = null;
  for (const seen of figuresOf(settings.receivedBefore).get(shipment.id) ?? []) {
    if (seen.product !== item.product || seen.seenOn < closing) continue;
    if (best === null || seen.units > best.units || (seen.units === best.units && seen.seenOn > best.seenOn))
      best = seen;
  }
  return best;
}

const byShipment = new WeakMap<readonly ReceivedFigure[], ReadonlyMap<string, readonly ReceivedFigure[]>>();

/** Figures of earlier runs by shipment: every product of every shipment asks for its own. */
function figuresOf(figures: readonly ReceivedFigure[]): ReadonlyMap<string, readonly ReceivedFigure[]> {
  let known = byShipment.get(figures);
  if (!known) {
    known = group(figures, (seen) => seen.shipmentId);
    byShipment.set(figures, known);
  }
  return known;
}

/** Country of the shipment's receipts, else the default marketplace. */
export function marketplaceOfShipment(world: World, shipment: Shipment | null): MarketplaceCode {
  return marketplaceOf(shipment?.country ?? '') ?? world.settings.marketplace;
}

export function itemIds(item: ShippedItem) {
  return { sku: item.sku, fnsku: item.fnsku, asin: item.asin };
}

/** Evidence of a shipment's item: its receipts make the event, the seller's own rows and payments are counted against it. */
export function inboundEvidence(
  event: readonly RowRef[],
  item: ShippedItem,
  netted: readonly RowRef[],
): Found['evidence'] {
  return evidence(event, [...item.rows, ...item.receipts, ...netted]);
}
